"""What is next to an imprint: a further publisher before it, a series behind it."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.publishers_places import BODY_HEADS, BODY_WORDS, PUBLISHER_WORDS
from citecheck.data.lexicon.small_words import INSIDE_NAMES, JOINING
from citecheck.parsers.prose.classify import is_body, is_periodical, is_place, is_series, publisher_score, serial_score, words_of
from citecheck.parsers.prose.draft import BLOTS, EDGE, Draft
from citecheck.parsers.prose.fields.titles import Break, breaks
from citecheck.text.word_patterns import any_of

_JOINERS = any_of(JOINING)
_AND = regex(rf"\A{_JOINERS}\s")
_JOINED = regex(
    rf"(?<=[.?!{BLOTS}]\s)(?P<place>[^\W\d_a-z][^.:;(){BLOTS}]{{1,40}}?)\s?:\s(?P<house>[^:;(){BLOTS}]{{2,80}}?)[.,]?(?P<mark>;|\s{_JOINERS})?\s$"
)
_REACH = 140
_LONGEST_SHORT = 5  # letters of an abbreviated word: Proc. R. Soc. London
_LONGEST_TOWN, _LONGEST_BODY = 2, 8
_HOUSE, _LONGEST = 2.0, 4  # points and words of a publisher's name that is a sentence


def first_house(sheet: Draft, start: int, stop: int) -> int:
    """Extend a publisher by one that is the sentence before it, as of a press and its imprint, and return where the two begin.

    Title. Lantern Press. Harbour University Press, Wick. · Title. Lantern Press. Little Brell: an unknown town
    """
    first, end = sheet.places.get("publisher", (0, 0))
    last = _last_stop(sheet.rest, start, stop)
    if not last or first < stop or sheet.rest[stop:first].strip(EDGE) or not _is_house(sheet.rest[last.start : stop]):
        return stop
    if (
        publisher_score(sheet.rest[first:end]) < 1
        and "address" not in sheet.places
        and len(words_of(sheet.rest[first:end])) <= _LONGEST_TOWN
    ):
        sheet.places |= {"address": (first, end), "publisher": (last.start, last.start + len(sheet.rest[last.start : stop].rstrip(EDGE)))}
    else:
        sheet.places["publisher"] = (last.start, end)
    return last.end


def house_of_journal(sheet: Draft, start: int, end: int) -> int:
    """Take the publisher or the town that stands between a journal and its volume, and return where the journal ends.

    Revista de lâmpadas, Universidade de Brell, v. 12 · Lamp Letters. Harbour Press 26(1) · Journal of Lamps. London 108
    """
    text = sheet.rest
    last = max((gap for gap in breaks(text, start, end) if gap.kind in {"comma", "stop"} and gap.start < end), default=None)
    named = text[last.start : end] if last else ""
    if not last or not named.strip(EDGE) or is_periodical(named) or serial_score(text[start : last.end]) < 1:
        return end
    body = is_body(named) and words_of(named)[0].lower() in BODY_WORDS  # Universidade de Brell; but Theory, Culture & Society
    if (body or _is_house(named)) and "publisher" not in sheet.places:
        sheet.take("publisher", last.start, end)
        return last.end
    whole = len(words_of(text[start : last.end])[-1].rstrip(".")) > _LONGEST_SHORT
    if whole and is_place(named) and is_periodical(text[start : last.end]) and "address" not in sheet.places:
        sheet.take("address", last.start, end)
        return last.end
    return end


def house_of_article(sheet: Draft, start: int, end: int) -> int:
    """Take the body that is the sentence between an article's title and its journal, and return where the title ends."""
    last = _last_stop(sheet.rest, start, end)
    if not last or not is_body(sheet.rest[last.start : end]) or is_periodical(sheet.rest[last.start : end]):
        return end
    sheet.take("publisher", last.start, end)
    return last.end


def first_of_two(sheet: Draft, stop: int) -> int:
    """Extend an imprint by one that is joined to it, and return where the first begins.

    Wick: Harbour Press; London: Quay Press. The values are as lists have several: Wick; London, Harbour Press; Quay Press.
    """
    if not {"address", "publisher"} <= sheet.places.keys():
        return stop
    found = _JOINED.search(sheet.rest, max(0, stop - _REACH), stop)
    joined = found and (found["mark"] or _AND.match(sheet.rest[stop:]))
    if not found or not joined or not (is_place(found["place"]) or publisher_score(found["house"]) >= 1):
        return stop
    for field, group in (("address", "place"), ("publisher", "house")):
        second = _AND.sub("", sheet.field(field), count=1)
        sheet.given[field] = f"{sheet.text[slice(*found.span(group))]}; {second}"
        sheet.places[field] = (found.start(group), sheet.places[field][1])
    return found.start("place")


def body_before(sheet: Draft, start: int, stop: int) -> int:
    """Take the body that is the sentence before an imprint as a further publisher, and return where the title ends.

    Title. Harbour Energy Centre. Brell: Lamp Laboratories. The value is as lists have several: Harbour Energy Centre; Lamp Laboratories.
    """
    last = _last_stop(sheet.rest, start, stop)
    named = words_of(sheet.rest[last.start : stop]) if last else []
    if not last or not {"address", "publisher"} <= sheet.places.keys() or "publisher" in sheet.given or len(named) > _LONGEST_BODY:
        return stop
    ends = {named[0].lower(), named[-1].rstrip(".").lower()} if named else set()
    capital = all(word[0].isupper() or word in INSIDE_NAMES for word in named)
    if not capital or ends.isdisjoint(BODY_WORDS | BODY_HEADS) or not is_body(sheet.rest[last.start : stop]):
        return stop
    sheet.given["publisher"] = f"{sheet.text[last.start : stop].strip(EDGE)}; {sheet.field('publisher')}"
    return last.end


def series_behind_house(sheet: Draft, start: int, end: int) -> int:
    """Take a series behind a publisher, and return where the publisher ends, or 0: Title. Harbour Press. Studies in lamps."""
    series = _last_stop(sheet.rest, start, end)
    house = _last_stop(sheet.rest, start, series.end) if series else None
    if not series or not house or not _is_house(sheet.rest[house.start : series.end]):
        return 0
    named = sheet.rest[series.start : end]
    if not is_series(named, numbered=False) or publisher_score(named) >= _HOUSE:
        return 0
    sheet.take("series", series.start, end)
    return series.end


def _last_stop(text: str, start: int, end: int) -> Break | None:
    return max((gap for gap in breaks(text, start, end) if gap.kind == "stop" and gap.start < end), default=None)


def _is_house(name: str) -> bool:
    """Return whether a sentence is a publisher's name and nothing else: Harbour University Press."""
    words = words_of(name)
    return 0 < len(words) <= _LONGEST and publisher_score(name) >= _HOUSE and words[-1].rstrip(".").lower() in PUBLISHER_WORDS
