"""Find publisher and place: what stands behind a book's title."""

from __future__ import annotations

import re

from citecheck.lore.imprints import REGIONS
from citecheck.lore.media import NOTES
from citecheck.refs.prose.chunks import is_place, publisher_score, words_of
from citecheck.refs.prose.sheet import BLOTS, DATE, EDGE, Sheet
from citecheck.refs.prose.titles import Break, breaks

_SMALL_INSIDE = frozenset(
    {
        "and",
        "of",
        "the",
        "de",
        "des",
        "du",
        "la",
        "d",
        "für",
        "der",
        "y",
        "e",
        "et",
        "und",
        "van",
        "for",
        "do",
        "da",
        "le",
        "chez",
        "bei",
        "apud",
        "l",
        "in",
    }
)
_PLACE_EARLIER = re.compile(rf"(?:[.,(?!{BLOTS}”’»\"]\s*)(?P<place>[^\W\d_][^.:;(){BLOTS}]{{1,40}});\s$")
_REACH = 300
_ONE_NAME = re.compile(r"[^\W\d_a-z][\w.’'-]*(?:\s[^\W\d_a-z][\w.’'-]*){0,2}\.?\s*")
_SHORTENED = re.compile(r"\b(?:Co|Inc|Ltd|St|Univ|Pub|Publ|Corp|Bros|Verl|Pr|Ste|Mt|Ft|D\.C|Dept|Natl|Int|u|Am|Edit|Ed|Lib)$")
_ACRONYM = re.compile(r"\([A-Z]{2,8}\)?")
_COLON = re.compile(r"\s?:\s?(?=\S)")
_PLACE_BEFORE = re.compile(
    rf"(?:^|[.,;?!({BLOTS}”’»\")\]]\s*|\s[–-]\s)(?P<place>[^\W\d_][^.:;(){BLOTS}]{{0,60}}(?:\.\s?[A-Z]\.?(?:[A-Z]\.)*|\b(?:St|Mass|Calif|Conn|Ill|Pa|Ma|N|D)\.[^.:;(){BLOTS}]{{0,20}})?)$"
)


def find_imprint(sheet: Sheet, start: int, end: int, *, certain: bool = False) -> int:
    """Take publisher and place from the end of a stretch that begins with a title; where they begin (or ``end``).

    ``certain``: nothing but imprint can stand here, the title is known.
    """
    place_first = _colon_imprint(sheet, start, end, certain=certain)
    if place_first is not None:
        return place_first
    sentence = _sentence_imprint(sheet, start, end, certain=certain)
    if sentence is not None:
        return sentence
    return _listed_imprint(sheet, start, end, certain=certain)


def _colon_imprint(sheet: Sheet, start: int, end: int, *, certain: bool) -> int | None:
    """Place: Publisher."""
    text = sheet.rest
    for colon in reversed(list(_COLON.finditer(text, max(start, end - _REACH), end))):
        before = _PLACE_BEFORE.search(text, max(start, colon.start() - 90), colon.start())
        if not before:
            continue
        place, publisher = before["place"], text[colon.end() : end]
        if not words_of(publisher) or any(c.isdigit() for c in place):
            continue
        stop = _publisher_end(text, colon.end(), end)
        known = is_place(place)
        titled = before.start("place") > start + 2 or certain
        score = (2.0 if known else 0.0) + publisher_score(text[colon.end() : stop]) - 0.4 * max(0, len(words_of(place)) - 3)
        score += _frame(text, before, colon.end(), stop) if titled else 0.0
        if known and words_of(publisher)[0].lower() in {"s", "s.", "n", "n.", "o", "verlag"}:
            score += 1.0
        if score >= 1.9 and titled and len(publisher) < 160:
            first = _further_places(text, start, before.start("place"))
            sheet.take("address", first, before.end("place"))
            sheet.take("publisher", colon.end(), stop)
            return first
    return None


def _frame(text: str, before: re.Match[str], start: int, stop: int) -> float:
    """How much the frame speaks for Place: Publisher, whoever they are: a stop or bracket before, few words, all in capitals."""
    mark = text[before.start() : before.start("place")].strip()[:1]
    words = [*words_of(before["place"]), *words_of(text[start:stop])]
    plain = (
        len(words) <= 9 and len(words_of(before["place"])) <= 3 and all(not word[0].islower() or word in _SMALL_INSIDE for word in words)
    )
    dated = text[stop : stop + 4].strip(" ,;(")[:1] == DATE
    return (
        (0.5 if mark in {".", "("} else 0.0)
        + (0.6 if plain and dated and len(words) <= 6 else 0.0)
        + (1.5 if plain and mark == "(" else 1.4 if plain and mark in {".", ","} else 0.0)
    )


def _further_places(text: str, start: int, at: int) -> int:
    """Where further places before a place begin: Oxford; New York: …"""
    found = _PLACE_EARLIER.search(text, max(start, at - 60), at)
    return found.start("place") if found and is_place(found["place"]) else at


def _publisher_end(text: str, start: int, end: int) -> int:
    """A publisher ends at a blot, a bracket, a semicolon, or a full stop before a further sentence."""
    for gap in breaks(text, start, end):
        if gap.sort == "blot" or (gap.sort == "stop" and len(text[start : gap.end].rsplit(" ", 1)[-1]) > 3):
            return gap.end
        if gap.sort == "comma" and (
            (text[gap.end] == ";" and not _ONE_NAME.fullmatch(text, gap.start, end)) or is_place(text[gap.start : end])
        ):
            return gap.end
    for mark in "([":
        at = text.find(mark, start, end)
        if at > start:
            return at
    return end


def _cuts(text: str, start: int, end: int) -> list[Break]:
    """The places where a stretch may part, its beginning first, the opening of its last bracket among them."""
    gaps = [
        gap
        for gap in breaks(text, start, end)
        if gap.sort != "initial" and not (gap.sort == "stop" and _SHORTENED.search(text, start, gap.end))
    ]
    at = text.rfind("(", start, end)
    closing = text.find(")", at, end) if at > start else -1
    if at > start and (closing < 0 or not text[closing + 1 : end].strip(EDGE)) and not _ACRONYM.fullmatch(text, at, end):
        gaps = [gap for gap in gaps if gap.end < at] + [Break(at, at + 1, "bracket"), *breaks(text, at + 1, end)]
    return [Break(start, start, "start"), *gaps]


def _sentence_imprint(sheet: Sheet, start: int, end: int, *, certain: bool) -> int | None:
    """The last sentence, if it is nothing but publisher and place: Publisher, Place, Country."""
    text = sheet.rest
    cuts = _cuts(text, start, end)
    last = max((n for n, cut in enumerate(cuts) if cut.sort != "comma"), default=0)
    if cuts[last].sort == "start" and not certain:
        return None
    if cuts[last].sort == "bracket" and not _imprint_parts(text, cuts[last:], end, loose=False):
        return _before_series(sheet, start, cuts[last], end, certain=certain)
    found = _imprint_parts(text, cuts[last:], end, loose=cuts[last].sort != "bracket")
    if not found:
        return None
    publisher, place = found
    sheet.take("publisher", *publisher)
    sheet.take("address", *place)
    return cuts[last].end if publisher[0] < publisher[1] else _house_before(sheet, cuts, last)


def _house_before(sheet: Sheet, cuts: list[Break], last: int) -> int:
    """Publisher. Place: take the publisher in the sentence before a place that stands alone."""
    before = max((n for n, cut in enumerate(cuts[:last]) if cut.sort not in {"comma", "start"}), default=0)
    if before and publisher_score(sheet.rest[cuts[before].start : cuts[last].end]) >= 1.5:
        sheet.take("publisher", cuts[before].start, cuts[last].end)
        return cuts[before].end
    return cuts[last].end


def _before_series(sheet: Sheet, start: int, bracket: Break, end: int, *, certain: bool) -> int | None:
    """Title. Publisher (Series): the bracket is a series if what stands before it is a known publisher."""
    before = [cut for cut in _cuts(sheet.rest, start, bracket.end) if cut.sort != "comma"][-1]
    name = sheet.rest[before.start : bracket.end]
    house = publisher_score(name) >= 1.5 or (len(words_of(name)) <= 3 and name[:1].isupper() and before.sort == "stop")
    if not house or (before.sort == "start" and not certain):
        return None
    sheet.take("series", bracket.start, end)
    return _sentence_imprint(sheet, start, bracket.end, certain=certain)


def _imprint_parts(text: str, cuts: list[Break], end: int, *, loose: bool) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The publisher's and the place's stretch in one sentence (either may be empty); None if it is no imprint.

    ``loose``: names that nobody knows will do, if they are short and all in capitals.
    """
    whole = text[cuts[0].start : end]
    words = words_of(whole)
    if (
        not words
        or len(words) > 16
        or whole.strip(EDGE).lower() in NOTES
        or not all(not word[0].islower() or word in _SMALL_INSIDE for word in words)
    ):
        return None
    ends = [*(cut.end for cut in cuts[1:]), end]
    first_place = next((n for n, cut in enumerate(cuts) if is_place(text[cut.start : end])), len(cuts))
    first_place = _with_region(text, cuts, ends, first_place)
    name = text[cuts[0].start : ends[first_place - 1]] if first_place else ""
    known = publisher_score(name) if name else 0.0
    if (
        first_place == len(cuts)
        and len(cuts) in (2, 3)
        and loose
        and (known >= 1 or _short(text, cuts, ends))
        and publisher_score(text[cuts[-1].start : end]) < 1
    ):
        first_place = 1
        name = text[cuts[0].start : ends[0]]
    if any(c in whole for c in "!?()") and known < 1:
        return None
    if not (known >= 1 or first_place < len(cuts) or (loose and len(words) <= 6)):
        return None
    publisher = (cuts[0].start, ends[first_place - 1]) if first_place else (end, end)
    place = (cuts[first_place].start, end) if first_place < len(cuts) else (end, end)
    return (place, publisher) if _place_first(text, publisher, place) else (publisher, place)


def _place_first(text: str, publisher: tuple[int, int], place: tuple[int, int]) -> bool:
    """Whether the two stand the other way round: Paris, Éditions du Seuil."""
    return place[0] < place[1] and is_place(text[slice(*publisher)]) and publisher_score(text[slice(*place)]) >= 1


def _with_region(text: str, cuts: list[Break], ends: list[int], at: int) -> int:
    """A known place keeps a region behind it, and an unknown one before a region is taken along: Trenton, NJ."""
    if at == len(cuts) and at >= 2 and text[cuts[-1].start : ends[-1]].strip(EDGE + "()").lower() in REGIONS:
        return at - 1 if at == 2 else at - 2
    return at


def _short(text: str, cuts: list[Break], ends: list[int]) -> bool:
    """Whether every part of a sentence has at most three words, as a small publisher and its town have."""
    return all(len(words_of(text[cut.start : stop])) <= 3 for cut, stop in zip(cuts, ends, strict=True))


def _listed_imprint(sheet: Sheet, start: int, end: int, *, certain: bool) -> int:
    """Publisher, Place — Place, Publisher — Publisher — Place, by chunks from the right."""
    text = sheet.rest
    cuts = _cuts(text, start, end)
    edge, at = end, len(cuts) - 1
    first = end
    while at >= (0 if certain else 1) and len(cuts) - at < 7:
        chunk = text[cuts[at].start : edge]
        if not chunk.strip(EDGE + "()[]"):
            edge, at = cuts[at].end, at - 1
            continue
        joined = _state_joined(text, cuts, at, edge)
        if "address" not in sheet.places and is_place(text[cuts[joined].start : edge]):
            at = joined
            sheet.take("address", cuts[at].start, edge)
        elif "publisher" not in sheet.places and _is_publisher(text, cuts, at, edge, certain=certain, commas=sheet.commas):
            at = _wider(text, cuts, at, edge)
            sheet.take("publisher", cuts[at].start, edge)
        else:
            break
        edge = first = cuts[at].end
        at -= 1
        if "publisher" in sheet.places and "address" in sheet.places:
            break
    return first


def _state_joined(text: str, cuts: list[Break], at: int, edge: int) -> int:
    """Cambridge, MA is one place: take the chunk before along while the whole is still a place."""
    best = at
    for back in (1, 2):
        if (
            at - back >= 1
            and cuts[at - back + 1].sort == "comma"
            and is_place(text[cuts[at - back].start : edge])
            and not is_place_only_before(text, cuts, at, back)
        ):
            best = at - back
        else:
            break
    return best


def is_place_only_before(text: str, cuts: list[Break], at: int, back: int) -> bool:
    """Whether the chunk before would be lost as a publisher's."""
    return publisher_score(text[cuts[at - back].start : cuts[at - back + 1].end]) >= 1.5


def _is_publisher(text: str, cuts: list[Break], at: int, edge: int, *, certain: bool, commas: bool) -> bool:
    chunk = text[cuts[at].start : edge]
    score = publisher_score(chunk)
    if cuts[at].sort in {"stop", "blot", "bracket", "start"}:
        words = words_of(chunk)
        short = 0 < len(words) <= 6 and all(word[0].isupper() or word in _SMALL_INSIDE for word in words)
        return score >= 1.0 or (short and (certain or cuts[at].sort != "start"))
    return score >= (1.0 if commas else 1.5) or (certain and score >= 0.8)


def _wider(text: str, cuts: list[Break], at: int, edge: int) -> int:
    """Department, University: an organisation's name may hold commas — take the part before along if it is a publisher's too."""
    if (
        at >= 2
        and cuts[at].sort == "comma"
        and cuts[at - 1].sort != "comma"
        and publisher_score(text[cuts[at - 1].start : cuts[at].end]) >= 1.0
        and len(text[cuts[at - 1].start : edge]) < 90
    ):
        return at - 1
    return at
