"""A citation is typed by hand in a text that cites by keys, though the list has the work.

A typed citation is not updated when the entry or the style changes, is not a link, and does not add the entry to the printed list.

Bad in md:

    Trust is learned [@okoro1998]. Others doubt it [[(Tamm, 1999)]].
    ---
    @book{okoro1998, author = {Okoro, Ifeoma}, title = {Markets at dusk}, year = {1998}}

    @book{tamm1999, author = {Tamm, Kai}, title = {Trust}, year = {1999}}

Fixed:

    Trust is learned [@okoro1998]. Others doubt it [@tamm1999].

Good in md:

    Trust is learned (Okoro, 1998). Others doubt it (Tamm, 1999).
    ---
    @book{okoro1998, author = {Okoro, Ifeoma}, title = {Markets at dusk}, year = {1998}}

    @book{tamm1999, author = {Tamm, Kai}, title = {Trust}, year = {1999}}
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from citecheck.formats import FORMATS
from citecheck.linting.clue_routing import is_sure
from citecheck.linting.fix_builders import unsafe
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Citation, Edit, Fix, Link


@rule("C116", "warning")
def typed_citation(case: Case) -> Iterator[Fault]:
    """Yield every typed citation of works that the list has, where others are cited by keys."""
    markup = FORMATS[case.essay.format].markup
    if not case.keyed or markup not in ("markdown", "latex"):
        return
    links: dict[Citation, list[Link]] = {}
    for link in case.links:
        links.setdefault(link.citation, []).append(link)
    for citation, mine in links.items():
        if all(is_sure(link) and link.matches[0].reference.key for link in mine):
            keys = [link.matches[0].reference.key for link in mine]
            written = _in_markdown(citation, keys) if markup == "markdown" else _in_latex(case, citation, keys)
            yield Fault(citation.span, f"This is typed by hand; the list has the work as {written}.", _fix(citation, mine, written))


def _fix(citation: Citation, links: list[Link], written: str) -> Fix | None:
    """The key in place of the words, where a citation has no words of its own and no locator."""
    last = max(link.item.span.end for link in links)
    if any(link.item.locator for link in links) or citation.span.end - last > 1:
        return None
    first = min(link.item.span.start for link in links)
    return unsafe(Edit(citation.span, written)) if first - citation.span.start <= 1 else None


def _in_markdown(citation: Citation, keys: list[str]) -> str:
    if citation.form == "narrative" and len(keys) == 1:
        return f"@{keys[0]}"
    return f"[{'; '.join(f'@{key}' for key in keys)}]"


def _in_latex(case: Case, citation: Citation, keys: list[str]) -> str:
    """The command that the text itself uses most in such places."""
    used = Counter(_command(case, link.citation) for link in case.keyed if link.citation.form == citation.form)
    used.pop("", None)
    command = used.most_common(1)[0][0] if used else ("textcite" if citation.form == "narrative" else "parencite")
    return f"\\{command}{{{','.join(keys)}}}"


def _command(case: Case, citation: Citation) -> str:
    text = case.essay.text[citation.span.start + 1 : citation.span.end]
    name = text[: next((at for at, char in enumerate(text) if not char.isalpha()), 0)]
    return "" if name.endswith("s") else name
