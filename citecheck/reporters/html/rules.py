"""What the rules with findings are about, in their own words."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.reporters.html.markup import Markup, tag
from citecheck.reporters.html.view import View

_EXAMPLES = regex(r"\n(?:Bad|Good|Fixed)(?: (?:under|in) [\w-]+)?:\n")


def rules_markup(view: View) -> Iterator[Markup]:
    """Each rule of the findings: its first sentence, and why it matters."""
    from citecheck.linting.suppressions import UNREASONED, UNUSED
    from citecheck.rules import all_rules

    found = {finding.code for finding in view.result.findings}
    for rule in (*all_rules(), UNUSED, UNREASONED):
        if rule.code in found:
            first, *paragraphs = _EXAMPLES.split(rule.page, 1)[0].strip().split("\n\n")
            why = [tag("p", " ".join(paragraph.split()).replace("`", "")) for paragraph in paragraphs]
            head = tag("summary", tag("b", rule.name), " ", tag("code", rule.code), " ", " ".join(first.split()).replace("`", ""))
            yield tag("details", head, why, id=f"{view.prefix}r-{rule.code}", class_="rule")
