"""A work is cited in the abstract or in a heading, and nowhere in the text.

An abstract is read separately, and a heading makes no argument: a work is cited where it is used.

Measured: 4 of 4 right on edited papers.

Bad:

    Abstract

    Trust is learned ([[Baier, 1986]]).

    1. Doubt

    Doubt is a choice (Odum, 1999).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Odum, V. (1999). Doubt. Oslo: Fell.

Good:

    Abstract

    Trust is learned (Baier, 1986).

    1. Trust

    Trust is what we learn (Baier, 1986).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from citecheck._fast.regex import matches_at, regex
from citecheck.data.lexicon.abstract_headings import ABSTRACTS
from citecheck.linting.clue_routing import is_sure
from citecheck.linting.messages import entry, quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case

_ABSTRACT = regex(
    rf"^[#*\s]{{0,8}}(?:{'|'.join(sorted(ABSTRACTS))})(?:[*:.]{{1,3}}\s{{0,3}}|[ \t]*\n\s{{0,3}})[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*",
    re.IGNORECASE | re.MULTILINE,
)
_LINE_END = regex(r"\n")
_HEADING = regex(r"^#{1,6}\s[^\n]{3,200}$", re.MULTILINE)


@rule("C109", "info")
def cited_in_abstract_only(case: Case) -> Iterator[Fault]:
    """Yield every item of an abstract or a heading whose work is not cited elsewhere."""
    prose = case.essay.prose
    lines = [0, *(end.end() for end in _LINE_END.finditer(prose))]
    places = sorted(match.span() for pattern in (_ABSTRACT, _HEADING) for match in matches_at(pattern, lines, prose))
    starts = [start for start, _ in places]

    def inside(at: int) -> bool:
        before = bisect_right(starts, at) - 1
        return before >= 0 and at < places[before][1]

    sure = [link for link in case.links if is_sure(link)]
    elsewhere = {link.matches[0].reference.id for link in sure if not inside(link.item.span.start)}
    for link in sure if elsewhere else ():
        reference = link.matches[0].reference
        if inside(link.item.span.start) and reference.id not in elsewhere:
            message = f"{quoted(case, link.item.span)} is cited only in the abstract or a heading: {entry(reference)}."
            yield Fault(link.item.span, message, None, (reference.span,))
