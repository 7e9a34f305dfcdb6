"""Several works in one bracket: what separates them, and adjacent brackets."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from citecheck._fast.regex import regex
from citecheck.linting.form import Departure, is_same_gap
from citecheck.model import Case, Edit, Link, Span
from citecheck.styles.inferred import CONJUNCTIONS
from citecheck.text.language import is_foreign

_MARKS = frozenset(" \n\t\u00a0,;:./&+|–—-")
_SPACED_MARK = regex(r"[ \u00a0\u202f];")
_FEWEST = 3  # spaced semicolons that make a custom
_LONGEST = 8  # characters between two works
_LONGEST_JOINT = 4  # characters of the two brackets and what is between them


def separators(case: Case) -> Iterator[Departure]:
    """Yield separators of two works by different authors that are not the handbook's mark."""
    prose = case.essay.prose
    for one, two in pairwise(case.links):
        if one.citation.span != two.citation.span or one.citation.form != "parenthetical" or two.item.shared or not two.item.names:
            continue
        start, end = one.item.span.end, two.item.span.start
        seen = prose[start:end]
        right = (one.item.shared and case.style.group_separator) or case.style.works_separator
        word = seen.strip(" \n\t\u00a0,;:./+|–—-")
        if not 0 < len(seen) <= _LONGEST or not (set(seen) <= _MARKS or word in CONJUNCTIONS):
            continue
        if word in CONJUNCTIONS and _goes_on_in_words(prose, two):
            continue
        glued = seen == right.strip()  # missing-space reports it
        spaced = seen[1:2] == ";" and not right[:1].isspace() and _has_spaced_marks(prose)
        if not glued and not is_same_gap(seen[1:] if spaced else seen, right):
            span = Span(one.item.span.source, start, end)
            yield Departure(two, span, (Edit(span, right),))


def _has_spaced_marks(prose: str) -> bool:
    """Return whether a text mostly has a space before its semicolons, as French does; in English it has to be a custom."""
    spaced = len(_SPACED_MARK.findall(prose))
    return 2 * spaced > prose.count(";") and (spaced >= _FEWEST or is_foreign(prose))


def _goes_on_in_words(prose: str, link: Link) -> bool:
    """Return whether a bracket is a sentence: (see Marlow 1999 and Quist 2004 for an overview)."""
    rest = prose[link.item.span.end : link.citation.span.end - 1]
    return rest[:1].isspace() and any(map(str.isalpha, rest))


def adjacent_brackets(case: Case) -> Iterator[Departure]:
    """Yield two adjacent brackets that should be one."""
    prose, last = case.essay.prose, _last_links(case)
    for one, two in pairwise(case.citations):
        start, end = one.span.end - 1, two.span.start + 1
        joint = prose[start:end]
        if len(joint) <= _LONGEST_JOINT and joint[:1] == ")" and joint[-1:] == "(" and joint[1:-1].strip() in ("", ",", ";"):
            in_brackets = one.form == two.form == "parenthetical" and prose[two.span.end - 1] == ")"
            if in_brackets and one.span in last:
                whole = Span(one.span.source, one.span.start, two.span.end)
                yield Departure(last[one.span], whole, (Edit(Span(one.span.source, start, end), case.style.works_separator),))


def _last_links(case: Case) -> dict[Span, Link]:
    return {link.citation.span: link for link in case.links}
