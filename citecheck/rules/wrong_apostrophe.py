"""A possessive has an accent or an opening quotation mark instead of an apostrophe.

An accent typed instead of an apostrophe looks nearly the same, but is a different character to searches and screen readers.

Bad:

    Trust is learned in [[Baier´s]] (1986) book.
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

Fixed:

    Trust is learned in Baier’s (1986) book.

Good:

    Trust is learned in Baier’s (1986) book.
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.linting.fix_builders import authors_end, safe
from citecheck.linting.form import edited
from citecheck.linting.messages import quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Span

_SIGNS = "´`‘ʹˈ′"
_WRONG = regex(rf"[{_SIGNS}](?:s(?!\w)|(?<=s.)(?=\s\(?\d))|\s[{_SIGNS}’']s(?=\s\(?\d)")


@rule("F222", "info", group="form")
def wrong_apostrophe(case: Case) -> Iterator[Fault]:
    """Yield every cited name whose possessive has another sign for its apostrophe."""
    prose = case.essay.prose
    for link in case.links:
        if not link.item.name_spans:
            continue
        end = authors_end(case, link.item)
        if found := _WRONG.match(prose, end):
            whole = Span(link.item.span.source, link.item.name_spans[-1].start, found.end())
            right = "’s" if found[0].endswith("s") else "’"
            edit = Edit(Span(whole.source, end, found.end()), right)
            seen = f"“{found[0][0]}” instead of an apostrophe" if found[0][0] in _SIGNS else "a space before its apostrophe"
            yield Fault(whole, f"{quoted(case, whole)} has {seen}; it should be “{edited(case.essay.text, whole, [edit])}”.", safe(edit))
