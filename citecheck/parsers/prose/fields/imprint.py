"""Find publisher and place after a book's title."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words
from citecheck.data.lexicon.name_parts import BEFORE_PLACES, SAINTS
from citecheck.data.lexicon.publishers_places import (
    HOUSE_ABBREVIATIONS,
    IMPRINT_OPENERS,
    IMPRINT_OPENERS_BEHIND_PLACES,
    INSIDE_HOUSES,
)
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.parsers.prose.classify import is_body, is_place, opens_imprint, publisher_score, words_of
from citecheck.parsers.prose.draft import BLOTS, DATE, EDGE, FOUND, Draft
from citecheck.parsers.prose.fields.imprint_sentence import ACRONYM, SECOND_NAME, sentence_imprint
from citecheck.parsers.prose.fields.known_publishers import listed_imprint
from citecheck.parsers.prose.fields.titles import breaks
from citecheck.text.word_patterns import any_of

_PLACE_EARLIER = regex(rf"(?:[.,(?!{BLOTS}”’»\"]\s{{0,40}})(?P<place>[^\W\d_][^.:;(){BLOTS}]{{1,40}});\s$")
_VILLAGE = regex(r"[.?!]\s(?P<place>[^\W\d_a-z][\w’'-]*(?:\s[^\W\d_a-z][\w’'-]*)?),\s$")  # before a known place
_PLACE_AND_HOUSE = regex(r"(?P<place>[^:]{2,60}):\s(?P<house>[^:]{3,90})")
_SAINT_BEFORE = regex(rf"(?<!\S)(?P<word>{any_of(BEFORE_PLACES, SAINTS)}\s)$")  # St. Paul: Harbour Press
_YEAR_LAST = regex(rf"(?<=[^\W\d_]),\s{YEAR_OF_PRINT}\Z")  # of a printing, where the year of the work is elsewhere
_REACH = 300
_LONGEST = 160
_ENOUGH = 1.9
_LAST = 0.8
_ONE_NAME = regex(r"[^\W\d_a-z][\w.’'-]*(?:\s[^\W\d_a-z][\w.’'-]*){0,2}\.?\s{0,40}")
_SHORT_NAME, _ABBREVIATED = 5, 3
_WORDS_BEFORE = regex(r"(?<=\w\s)[^\W\d_a-z][\w’-]*(?=[\s\w’-]*$)")
_COLON = regex(r"\s?:\s?(?=\S)")
_OPENERS, _WEAK_OPENERS = (
    "|".join(map(re.escape, words)).replace("’", "['’]") for words in (IMPRINT_OPENERS, IMPRINT_OPENERS_BEHIND_PLACES)
)
# After a sentence, perhaps with a place and its colon: Lipsiae: sumptibus …, Excudebat …, Oxford: at the …
_OPENED = regex(
    rf"(?<=[.?!\]…{BLOTS}])\s{{1,3}}(?:(?P<place>[^\W\d_a-z][^.:;(){BLOTS}]{{1,40}}):\s(?:(?i:{_WEAK_OPENERS})\s|(?i:{_OPENERS})\b)"
    rf"|(?i:{_OPENERS})(?:\s\[[. …]{{1,3}}\])?\s)"
)
_ELSEWHERE = any_of(entry_words.AND_ELSEWHERE).replace(r"\s", r"\s?")
_PLACE_BEFORE = regex(
    rf"(?:^|[.,;?!({BLOTS}”’»\")\]]\s{{0,40}}|[\s.][–-]\s|\[(?=[^\[\]]+\]$))(?P<place>[^\W\d_][^.:;(){BLOTS}]{{0,60}}(?:\.\s?[A-Z]\.?(?:[A-Z]\.)*|\.\s[A-Z]{{2}}"
    rf"|\s{_ELSEWHERE}\.|,\s[A-Z][a-z]{{1,5}}\.|\s\([A-Z]{{2,4}}\)|\.|\b{any_of(entry_words.STATES)}\.[^.:;(){BLOTS}]{{0,20}})?|[NnSs]\.\s?[pl]\.)"
    rf"(?:\s\[{_ELSEWHERE}\.\])?$"
)


def find_imprint(sheet: Draft, start: int, end: int, *, certain: bool = False) -> int:
    """Take publisher and place from the end of a stretch that begins with a title; return where they begin (or ``end``).

    ``certain``: the title is known, so this can only be an imprint.
    """
    printed = _YEAR_LAST.search(sheet.rest, start, end)
    first = _find_imprint(sheet, start, printed.start() if printed else end, certain=certain)
    return end if printed and first == printed.start() else first


def _find_imprint(sheet: Draft, start: int, end: int, *, certain: bool) -> int:
    if _whole_imprint(sheet, start, end):
        return start
    if (opened := _opened_imprint(sheet, start, end)) is not None:
        return opened
    place_first = _colon_imprint(sheet, start, end, certain=certain)
    if place_first is not None:
        return place_first
    sentence = sentence_imprint(sheet, start, end, certain=certain)
    if sentence is not None:
        return sentence
    return listed_imprint(sheet, start, end, certain=certain)


def _opened_imprint(sheet: Draft, start: int, end: int) -> int | None:
    """Take the imprint of an old title page: Excudebat Io. Marlow, impensis …; Lipsiae: sumptibus Io. Marlow."""
    found = _OPENED.search(sheet.rest, start + 1, end)
    if not found:
        return None
    house = (found.end("place") + 1) if found["place"] else found.start()
    sheet.take("address", *found.span("place"))
    sheet.take("publisher", house, _publisher_end(sheet.rest, house + 1, end))
    return found.start()


def _colon_imprint(sheet: Draft, start: int, end: int, *, certain: bool) -> int | None:
    """Take Place: Publisher."""
    text = sheet.rest
    least = max(start - 2, 0) if certain else start  # with the mark before a place that is all of the stretch
    for colon in reversed(list(_COLON.finditer(text, max(start, end - _REACH), end))):
        low = max(least, colon.start() - 90)
        before = _PLACE_BEFORE.search(text, low, colon.start())
        marked = before and is_place(text[_place_at_the_end(text, *before.span("place")) : before.end("place")])
        if not certain and not marked and (soft := _unmarked_place(text, low, colon, end)) is not None:
            sheet.take("address", soft, colon.start())
            sheet.take("publisher", colon.end(), end)
            return soft
        if not before or not words_of(text[colon.end() : end]) or any(c.isdigit() for c in before["place"]):
            continue
        place = _place_at_the_end(text, *before.span("place"))
        stop = _publisher_end(text, colon.end(), end)
        titled = place > start + 2 or certain
        if (
            titled
            and end - colon.end() < _LONGEST
            and _weight(text, (before.start(), place, before.end("place")), (colon.end(), stop)) >= _ENOUGH
        ):
            first = _further_places(text, least, place, before.end("place"))
            sheet.take("address", first, before.end("place") - (text[before.end("place") - 1] == "]"))
            sheet.take("publisher", colon.end(), stop)
            return first
    return None


def _whole_imprint(sheet: Draft, start: int, end: int) -> bool:
    """Take an imprint that is all that follows the text in the authors' position: Lamp Handbook. London: Harbour Press, 1999."""
    if "author" not in sheet.places or sheet.run or "title" in sheet.places:
        return False
    found = _PLACE_AND_HOUSE.fullmatch(sheet.rest, start, end)
    named = found and (publisher_score(found["house"]) >= 1 or _ONE_NAME.fullmatch(found["house"].strip(" .")))
    if not found or not named or not is_place(found["place"]):
        return False
    sheet.take("address", *found.span("place"))
    sheet.take("publisher", *found.span("house"))
    return True


def _unmarked_place(text: str, start: int, colon: re.Match[str], end: int) -> int | None:
    """Return where a known place begins that no mark separates from the title: … of the lamps Oxford: Harbour Press, 1999."""
    house = text[colon.end() : end]
    if DATE not in text[end : end + 4] or not 0 < len(words_of(house)) <= _SHORT_NAME or any(c in house for c in BLOTS + ".;"):
        return None
    words = list(_WORDS_BEFORE.finditer(text, start, colon.start()))[-3:]
    for word in words:
        if is_place(text[word.start() : colon.start()]) and text[word.start() - 2 : word.start() - 1].isalpha():
            return word.start()
    return None


def _place_at_the_end(text: str, start: int, end: int) -> int:
    """Return where the place begins in the text before a colon: in "the keeping of lamps, Delft, The Netherlands" after a comma."""
    at = start
    while at >= start and at > 0:
        if is_place(text[at:end]):
            return at
        comma = text.find(", ", at, end)
        if comma < 0:
            return start
        at = comma + 2
    return start


def _weight(text: str, place: tuple[int, int, int], publisher: tuple[int, int]) -> float:
    """Return how surely the two are a place (its mark, beginning and end) and a publisher."""
    mark, start, end = place
    name = text[slice(*publisher)]
    known = is_place(text[start:end])
    score = (2.0 if known else 0.0) + publisher_score(name) - 0.4 * max(0, len(words_of(text[start:end])) - 3)
    if known and len(words_of(name)) <= 2:
        score += 1.0
    if known and text[mark] == "." and name[:1].isupper() and not text[publisher[1] :].strip(EDGE) and DATE in text[:start]:
        score += _LAST  # Marlow, T. 1939. Grundlagen der Lampenkunde. Prag: Arbeiten des Lampenkreises.
    if len(words_of(text[start:end])) <= 2 and is_body(name.split(",")[0]):  # Littlebrell: Ministry of Lamps, Department of Wicks
        score += 2.0 - min(0.0, publisher_score(name))
    return score + _frame(text, mark, (start, end), publisher)


def _frame(text: str, before: int, place: tuple[int, int], publisher: tuple[int, int]) -> float:
    """Return how strongly the context suggests Place: Publisher, whatever the names: a stop or bracket before, few words, capitals."""
    mark = text[before : place[0]].strip()[-1:] or text[before : before + 1].strip()
    town, house = words_of(text[slice(*place)]), words_of(text[slice(*publisher)])
    words = [*town, *house]
    plain = len(words) <= 9 and len(town) <= 3 and all(not word[0].islower() or word in INSIDE_HOUSES for word in words)
    dated = text[publisher[1] : publisher[1] + 4].strip(" ,;(")[:1] == DATE
    mark = "." if mark == FOUND else mark  # what was found before took its stop: Edited by K. Marlow. Brell: Harbour Press
    score = 0.5 if mark in {".", "("} else 0.0
    if plain:
        score += (0.6 if dated and len(words) <= 6 else 0.0) + {"(": 1.5, ".": 1.4, ",": 1.4}.get(mark, 0.0)
    return score


def _further_places(text: str, start: int, at: int, end: int) -> int:
    """Return where further places before a place (``at`` to ``end``) begin: Oxford; New York: … · Brell, Lincoln, United Kingdom: …"""
    found = _PLACE_EARLIER.search(text, max(start, at - 60), at)
    if found and is_place(found["place"]):
        return found.start("place")
    if saint := _SAINT_BEFORE.search(text, max(start, at - 5), at):
        return saint.start("word")
    village = "," in text[at:end] and _VILLAGE.search(text, max(start, at - 60), at)
    return village.start("place") if village else at


def _is_long(word: str) -> bool:
    """Return whether a full stop after a word ends a publisher's name: not after Bros. and shorter words."""
    return len(word) > _ABBREVIATED and word not in HOUSE_ABBREVIATIONS


def _publisher_end(text: str, start: int, end: int) -> int:
    """Return where a publisher ends: at a mask, a bracket, a semicolon, or a full stop before a further sentence."""
    if opens_imprint(text[start:end]):
        bracket = text.find(" (", start, end)
        end = bracket if bracket > 0 else end
        return min((gap.end for gap in breaks(text, start, end) if gap.kind == "mask"), default=end)  # impensis Io. Frid. Marlow
    for gap in breaks(text, start, end):
        if gap.kind == "mask" or (gap.kind == "stop" and _is_long(text[start : gap.end].rsplit(" ", 1)[-1])):
            return gap.end
        if gap.kind == "comma" and (
            text[gap.start : end].strip().isdigit()
            or (text[gap.end] == ";" and not _ONE_NAME.fullmatch(text, gap.start, end) and not SECOND_NAME.match(text, gap.start, end))
            or is_place(text[gap.start : end])
        ):
            return gap.end
    for mark in "([":
        at = text.find(mark, start, end)
        if at > start and not (mark == "(" and ACRONYM.fullmatch(text, at, end)):  # Harbour Papers (HAPA)
            return at
    return end
