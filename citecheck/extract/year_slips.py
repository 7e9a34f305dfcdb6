"""Numbers that are a slip for a listed year: 2102, 212, 12 and 20012 behind an author whose work of 2012 is listed."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data import costs
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.year_anchors import Sighting
from citecheck.model import Clue, Span, Year
from citecheck.text.folding import fold

# In a bracket behind a name: (Marlow & Quist, 2102), Marlow (212: 4).
_NUMBER = regex(r"(?:[^\W\d_]\.?,?\s(?:\(|\[)?|[(\[])(?P<number>\d{2,5})(?P<letter>[a-z])?(?=[),;\]]|:\s?\d|,\sp)")
_WORD = regex(r"[^\W\d_][\w’'-]{1,40}")
_REACH = 60  # characters back to the first author


def year_slips(prose: str, name: str, known: Gazetteer) -> Iterator[Sighting]:
    """Numbers that can be no year of the list, each with the listed year of the author before it that it is one slip away from."""
    for m in _NUMBER.finditer(prose):
        number = m["number"]
        if int(number) in known.years or (len(number) == 4 and 1500 <= int(number) < 2050):
            continue
        before = prose[max(0, m.start("number") - _REACH) : m.start("number")]
        authors = {fold(word[0]) for word in _WORD.finditer(before.rpartition(";")[2])}
        meant = [(cost, year) for family, year in known.signatures if family in authors and (cost := _cost(number, str(year))) is not None]
        if meant:
            cost, year = min(meant)
            span = Span(name, m.start("number"), m.end("number"))
            clue = Clue("year-slip", number, str(year), cost, span)
            yield Sighting(span.start, m.end("letter") if m["letter"] else span.end, Year(year, m["letter"] or ""), clues=(clue,))


def _cost(seen: str, meant: str) -> float | None:
    """What it costs to write one year for another with digits swapped, lost or doubled; None if more than one thing happened."""
    if len(seen) == len(meant):
        differing = [i for i in range(len(seen)) if seen[i] != meant[i]]
        swapped = len(differing) == 2 and differing[1] - differing[0] == 1 and sorted(seen) == sorted(meant)
        return costs.DIGITS_SWAPPED if swapped else None
    if len(seen) == 2:
        return costs.CENTURY_LOST if meant.endswith(seen) else None
    short, long = sorted((seen, meant), key=len)
    one_lost = len(long) - len(short) == 1 and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
    return costs.DIGIT_LOST if one_lost else None
