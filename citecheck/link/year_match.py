"""Explain how an entry's year became the cited year, and at what cost."""

from __future__ import annotations

from collections.abc import Set
from functools import lru_cache
from math import fsum

from citecheck.data import costs
from citecheck.data.calendars import COUNTS
from citecheck.data.lexicon.date_words import NO_DATE
from citecheck.data.ocr.lookalikes import LETTERS
from citecheck.model import Clue, Reference, Span, Year

_NONE: frozenset[int] = frozenset()


def other_years(reference: Reference) -> frozenset[int]:
    """Return further years that an entry prints in addition to its own."""
    return frozenset(map(int, reference.fields["x-years"].split())) if "x-years" in reference.fields else _NONE


def year_cost(seen: Year | None, reference: Reference, damage: float) -> float:
    """Return the cost of citing a year for an entry's."""
    return _year_cost(seen, reference.year, reference.letter_given, damage, other_years(reference))


@lru_cache(maxsize=1 << 14)
def _year_cost(seen: Year | None, meant: Year | None, given: bool, damage: float, others: frozenset[int]) -> float:
    return fsum(clue.cost for clue in explain_year(seen, meant, given, None, damage, others))


def explain_year(
    seen: Year | None, meant: Year | None, given: bool, span: Span | None, damage: float, others: frozenset[int] = _NONE
) -> tuple[Clue, ...]:
    """Return the clues by which an entry's year became the cited year: none if they are equal.

    ``given``: the letter is not printed in the list; ``others``: further years that the entry prints.
    """
    if seen is None:
        return (Clue("missing-year", "", _text(meant), 0.0, span),)
    if meant is None:
        return (Clue("year-unlisted", _text(seen), "", costs.YEAR_UNLISTED, span),)
    if seen.number is None or meant.number is None:
        return _worded(seen, meant, span)
    if seen.number == meant.number and seen.letter == meant.letter and seen.first is None:
        return ()
    if seen.number in (meant.number, meant.first) or seen.first == meant.number:
        return _original(seen, meant, given, span, others | {meant.first})
    if seen.first is not None and seen.first == meant.first:
        return (Clue("other-year", _text(seen), _text(meant), costs.OTHER_YEAR, span),)
    if seen.number in others:
        return (Clue("other-year", _text(seen), _text(meant), costs.OTHER_YEAR, span),)
    kind, cost = _off(str(seen.number), str(meant.number), abs(seen.number - meant.number), damage)
    return (Clue(kind, _text(seen), _text(meant), cost, span),)


def _text(year: Year | None) -> str:
    if year is None:
        return ""
    return f"{year.number}{year.letter}" if year.number is not None else year.word


def _worded(seen: Year, meant: Year, span: Span | None) -> tuple[Clue, ...]:
    if seen.number is None and meant.number is None:
        if (seen.word in NO_DATE) != (meant.word in NO_DATE) or (seen.word != meant.word and (seen.word + meant.word)[:1].isdigit()):
            return (Clue("year-worded", _text(seen), _text(meant), costs.YEAR_WORDED, span),)
        if seen.first and meant.first and seen.first != meant.first:  # forthcoming [1755], forthcoming [1781]
            return (Clue("other-original", str(seen.first), _text(meant), costs.OTHER_ORIGINAL, span),)
        if seen.letter == meant.letter or not (seen.letter and meant.letter):
            return ()
        return (Clue("letter-other", _text(seen), _text(meant), costs.LETTER_OTHER, span),)
    return (Clue("year-worded", _text(seen), _text(meant), costs.YEAR_WORDED, span),)


def _original(seen: Year, meant: Year, given: bool, span: Span | None, others: Set[int | None]) -> tuple[Clue, ...]:
    """Compare original years, which distinguish reprints of one year as a letter would: 2004 [1931], 2004 [1937]."""
    if seen.first is None or seen.number != meant.number or others <= {None, meant.number}:
        return _letter(seen, meant, given, span)
    if seen.first in others:
        return _letter(seen, meant, given, span) if seen.letter else ()
    return (Clue("other-original", str(seen.first), _text(meant), costs.OTHER_ORIGINAL, span), *_letter(seen, meant, given, span))


def _letter(seen: Year, meant: Year, given: bool, span: Span | None) -> tuple[Clue, ...]:
    if seen.letter == meant.letter:
        return ()
    if not seen.letter:
        return (Clue("letter-lost", _text(seen), _text(meant), costs.LETTER_LOST_UNPRINTED if given else costs.LETTER_LOST, span),)
    if seen.letter in LETTERS.get(meant.letter, ""):
        return (Clue("scan-year", _text(seen), _text(meant), costs.LETTER_SCANNED, span),)
    if not meant.letter:
        return (Clue("letter-added", _text(seen), _text(meant), costs.LETTER_ADDED, span),)
    return (Clue("letter-other", _text(seen), _text(meant), costs.LETTER_UNPRINTED if given else costs.LETTER_OTHER, span),)


def _off(seen: str, meant: str, apart: int, damage: float) -> tuple[str, float]:
    """Return the clue for a wrong number: an OCR confusion if the text is damaged, else a typo."""
    if any(first <= int(seen) <= last and int(seen) + add in (int(meant), int(meant) - 1) for first, last, add in COUNTS):
        return "calendar", costs.CALENDAR
    stories = [("wrong-year", costs.ONE_OFF if apart == 1 else costs.FEW_OFF if apart <= 3 else costs.YEAR_OTHER)]
    differing = [i for i in range(min(len(seen), len(meant))) if seen[i] != meant[i]]
    if len(seen) == len(meant) and len(differing) == 1:
        stories.append(("wrong-year", costs.DIGIT_OTHER))
        if damage >= 0.01:
            stories.append(("scan-year", costs.DIGIT_SCANNED if damage < 0.03 else costs.DIGIT_SCANNED_BADLY))
    if len(differing) == 2 and sorted(seen) == sorted(meant):
        stories.append(("wrong-year", costs.DIGITS_SWAPPED))
    return min(stories, key=lambda story: story[1])
