"""Authors a few words before the year: as Marlow argues (1999, p. 3), Marlow in her book (1999), Marlow's study (1999).

A quotation between them may be longer: what Marlow calls “a wick without a lamp” (1999), Marlow's idea of “slow light” (1999).
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.data import costs
from citecheck.data.lexicon.context_words import REPORTS, WORKS, words_of
from citecheck.data.lexicon.function_words import ENGLISH, FOREIGN
from citecheck.extract.author_readings import Authors
from citecheck.extract.author_units import read_unit
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.tokenizer import Token, tokens
from citecheck.model import Year
from citecheck.text.folding import fold
from citecheck.text.short_quotations import quotation_before

_REACH = 60  # most characters between the author and the bracket
_MOST = 4  # words
_REPORTS = words_of(REPORTS)
_WORKS = words_of(WORKS)
_SMALL = ENGLISH | FOREIGN
_NO_WORD = tuple(",;:()[]{}–—-\"“”’'?!/")  # no word ends like this
_ENDS = tuple(mark + "s" for mark in "'’")


def distant_author(prose: str, low: int, end: int, year: Year, known: Gazetteer) -> Iterator[Authors]:
    """Return the listed author of a work of that year who is named shortly before ``end``, or the name right before a reporting verb.

    Before a quotation only the listed author of such a work is read, whatever the words between them.
    """
    quotation = quotation_before(prose, low, end)
    stop, nearest = (end, 2) if quotation is None else (quotation, 1)
    if prose[max(low, stop - _REACH) : stop].rstrip().endswith(_NO_WORD):
        return
    parts = tokens(prose, max(low, stop - _REACH), stop)
    for at in range(len(parts) - nearest, max(-1, len(parts) - nearest - _MOST), -1):
        between = parts[at + 1 :]
        if not all(part.kind in ("word", "small", "particle", "conjunction") and part.text[0].isalpha() for part in between):
            return
        if parts[at].kind != "word":
            continue
        unit, _ = read_unit([parts[at]], known)
        if unit is None:
            continue
        listed = known.has_work(unit.name, year)
        if quotation is not None:
            fits = listed and (all(part.text.islower() for part in between) if between else parts[at].text.endswith(_ENDS))
        elif _leads_on(parts[at], between):
            fits = listed or (_is_report(between) and known.has_family(fold(unit.name.family)))
        else:
            fits = listed and parts[at].text.endswith(_ENDS)  # Marlow's Lamps of Wick (1999)
        if fits:
            yield Authors((unit,), False, unit.start, end, costs.WORDS_BETWEEN)


def _is_report(between: list[Token]) -> bool:
    return len(between) == 1 and between[0].text.lower() in _REPORTS


def _leads_on(name: Token, between: list[Token]) -> bool:
    """Return whether the words between an author and a bracket say what the author did, or name a work: a verb, in her book, 's study."""
    if _is_report(between):
        return True
    if between[-1].text.lower() in _WORKS:
        return name.text.endswith(_ENDS) or all(_is_small(part) for part in between[:-1])
    return name.text.endswith(_ENDS) and all(part.text.islower() for part in between)


def _is_small(part: Token) -> bool:
    return part.text.islower() and (part.text in _SMALL or len(part.text) < 9)
