"""Years of other calendars: Minguo 105, Heisei 12, 2553 for 2010."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from citecheck._fast.regex import matches_at, regex
from citecheck.data import costs
from citecheck.data.calendars import COUNTS, ERAS
from citecheck.data.lexicon.eastern_signs import YEARS
from citecheck.extract.year_anchors import Sighting
from citecheck.model import Clue, Span, Year
from citecheck.text.digit_runs import digit_runs
from citecheck.text.word_patterns import any_of

_ERA = regex(rf"(?<!\w)(?P<era>{'|'.join(ERAS)})\s?(?P<number>\d{{1,3}})(?:{any_of(YEARS)}|(?!\w))")
_COUNT = regex(r"(?P<number>[25](?<![\w.,–-].)(?:(?<=2)[45]|(?<=5)[67])\d\d)(?:\s?(?:BE|B\.E\.|AM))?(?![\w.,]\d|\w)")


def calendar_sightings(prose: str, name: str, listed: Collection[int]) -> Iterator[Sighting]:
    """Yield years of other calendars that correspond to listed years."""
    if any(era in prose for era in ERAS):
        for m in _ERA.finditer(prose):
            yield from _sighting(m, int(m["number"]) + ERAS[m["era"]], name, listed)
    for m in matches_at(_COUNT, digit_runs(prose), prose):
        number = int(m["number"])
        add = next((add for first, last, add in COUNTS if first <= number <= last), 0)
        yield from _sighting(m, number + add, name, listed)


def _sighting(m: re.Match[str], year: int, name: str, listed: Collection[int]) -> Iterator[Sighting]:
    if year in listed:
        clue = Clue("calendar", m[0], str(year), costs.CALENDAR, Span(name, m.start(), m.end()))
        yield Sighting(m.start(), m.end(), Year(year), clues=(clue,))
