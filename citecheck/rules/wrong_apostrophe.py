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

from citecheck.linting.fix_builders import safe
from citecheck.linting.messages import quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Span

_SIGNS = frozenset("´`‘ʹˈ")


@rule("F222", "info", group="form")
def wrong_apostrophe(case: Case) -> Iterator[Fault]:
    """Yield every cited name whose possessive has another sign for its apostrophe."""
    prose = case.essay.prose
    for link in case.links:
        if not link.item.name_spans:
            continue
        span = link.item.name_spans[-1]
        sign, ending = prose[span.end : span.end + 1], prose[span.end + 1 : span.end + 3]
        if sign in _SIGNS and ending[:1] == "s" and not ending[1:].isalpha() and sign:
            whole = Span(span.source, span.start, span.end + 2)
            edit = Edit(Span(span.source, span.end, span.end + 1), "’")
            yield Fault(whole, f"{quoted(case, whole)} has “{sign}” instead of an apostrophe.", safe(edit))
