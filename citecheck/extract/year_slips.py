"""Numbers that are a typo for a listed year: 2102, 212, 12 and 20012 after an author whose work of 2012 is listed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import matches_around, matches_at, regex
from citecheck.data import costs
from citecheck.data.year_bounds import FIRST_JOURNAL, LAST_YEAR, YEAR_IN_TEXT
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.year_anchors import Sighting
from citecheck.model import Clue, Span, Year
from citecheck.text.digit_runs import digit_runs
from citecheck.text.folding import fold
from citecheck.text.years import has_digits_swapped

# After a bracket or a name, perhaps with an apostrophe: (Marlow & Quist, 2102), Marlow (212: 4), (Marlow ’12). Patterns begin with the
# digit, because searching for it is fast; what precedes it is looked back for.
_MARK = "’‘'"
_AFTER_BRACKET = rf"(?<=[(\[]\d)|(?<=[(\[][{_MARK}]\d)"
_AFTER_NAME = r"(?<=[^\W\d_]\s\d)|(?<=[^\W\d_][.,]\s\d)|(?<=[^\W\d_]\.,\s\d)"
_AFTER_MARK = rf"(?<=[^\W\d_]\s[{_MARK}]\d)|(?<=[^\W\d_][.,]\s[{_MARK}]\d)"
_NUMBER = regex(rf"(?P<number>\d(?:{_AFTER_BRACKET}|{_AFTER_NAME}|{_AFTER_MARK})\d{{1,4}})(?P<letter>[a-z])?(?=[),;\]]|:\s?\d|,\sp)")
# The same with one character that is not a digit in it, or for one of its digits: (Marlow & Quist, 20t04), Marlow (20§4).
_X = r"[^\d\s]"
_ODD = regex(
    r"(?:[^\W\d_][.,;:]{0,2}\s(?:\(|\[)?|[(\[])(?P<number>"
    rf"\d(?:{_X}\d\d|\d{_X}\d|\d\d[^\d\s.,;:)\]}}-])\d?(?<!\d{{4}})(?<!\d{{3}}-)|\d\d\d-\d|{_X}\d{{3}}"
    r")(?P<letter>[a-z])?(?=[),;:.\]}]|\s|$)"
)
_IN_TEXT = regex(YEAR_IN_TEXT)
_WORD = regex(r"[^\W\d_][\w’'-]{1,40}")
_REACH = 60  # characters back to the first author


def year_slips(prose: str, name: str, known: Gazetteer) -> Iterator[Sighting]:
    """Yield numbers that are not a listed year, each with the listed year of the author before it that is one error away."""
    listed = _years_of_families(known)
    for m in matches_at(_NUMBER, digit_runs(prose), prose):
        number = m["number"]
        if int(number) in known.years or (_IN_TEXT.fullmatch(number) and int(number) <= LAST_YEAR):
            continue
        meant = [(cost, year) for year in _years_of(prose, m, listed) if (cost := _cost(number, str(year))) is not None]
        if meant:
            yield _sighting(name, m, min(meant), "year-slip")
    for m in matches_around(_ODD, digit_runs(prose), prose, before=6, after=14):
        fitting = {year for year in _years_of(prose, m, listed) if _is_odd(m["number"], str(year))}
        if len(fitting) == 1:
            yield _sighting(name, m, (costs.GLYPH_UNLIKE, fitting.pop()), "scan-year")


def _years_of(prose: str, m: re.Match[str], listed: dict[str, list[int]]) -> list[int]:
    """Return the listed years of the authors right before a number."""
    before = prose[max(0, m.start("number") - _REACH) : m.start("number")]
    authors = {fold(word[0]) for word in _WORD.finditer(before.rpartition(";")[2])}
    return [year for author in authors for year in listed.get(author, ())]


def _sighting(name: str, m: re.Match[str], meant: tuple[float, int], kind: str) -> Sighting:
    cost, year = meant
    start = m.start("number") - (m.string[m.start("number") - 1 : m.start("number")] in tuple(_MARK))
    span = Span(name, start, m.end("number"))
    clue = Clue(kind, m["number"], str(year), cost, span)
    return Sighting(span.start, m.end("letter") if m["letter"] else span.end, Year(year, m["letter"] or ""), clues=(clue,))


def _is_odd(seen: str, meant: str) -> bool:
    """Return whether a character that is not a digit was inserted in a year, or replaces one of its digits."""
    if len(seen) > len(meant):
        return "".join(c for c in seen if c.isdigit()) == meant
    return len(seen) == len(meant) and all(a == b or not a.isdigit() for a, b in zip(seen, meant, strict=True))


def _years_of_families(known: Gazetteer) -> dict[str, list[int]]:
    """Return the years of the works of each first author."""
    out: dict[str, list[int]] = {}
    for family, year in known.signatures:
        out.setdefault(family, []).append(year)
    return out


def _cost(seen: str, meant: str) -> float | None:
    """Return the cost of writing one year for another with digits swapped, lost or doubled; None if there is more than one error."""
    if len(seen) == len(meant):
        differing = [i for i in range(len(seen)) if seen[i] != meant[i]]
        impossible = len(differing) == 1 and not FIRST_JOURNAL <= int(seen) <= LAST_YEAR
        return costs.DIGITS_SWAPPED if has_digits_swapped(seen, meant) else costs.DIGIT_IMPOSSIBLE if impossible else None
    if len(seen) == 2:
        return costs.CENTURY_LOST if meant.endswith(seen) else None
    short, long = sorted((seen, meant), key=len)
    one_lost = len(long) - len(short) == 1 and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
    return costs.DIGIT_LOST if one_lost else None
