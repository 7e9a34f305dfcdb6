"""A last sentence that is nothing but publisher and place: Publisher, Place, Country."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon.media import NOTES
from citecheck.data.lexicon.publishers_places import HOUSE_ABBREVIATIONS, INSIDE_HOUSES, REGIONS
from citecheck.parsers.prose.classify import is_body, is_place, publisher_score, words_of
from citecheck.parsers.prose.draft import DATE, EDGE, Draft
from citecheck.parsers.prose.fields.titles import Break, breaks

_SHORTENED = regex(rf"\b(?:{'|'.join(map(re.escape, sorted(HOUSE_ABBREVIATIONS)))})$")
# Marlow; Quist · Marlow; Quist, CLC Press: a house that a program parted
_SECOND_NAME = regex(r"(?:[^\W\d_a-z][\w.’'/-]*\s?){1,2}(?:,\s[A-Z]{2,5}\s[Pp]ress)?$")
_NEAR = 4
_LONG_NAME = 40  # a ministry's, its departments before it
_NO_BEGINNING = frozenset({"and", "for", "in", "of", "on"})
_ACRONYM = regex(r"\([A-Z]{2,8}\)?")
# Farrar, Straus and Giroux; as a program parts it: Farrar, Straus; Giroux · Marlow; Quist/Odén Press
_PARTNERS = regex(r"\W*(?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?, ){0,2}[A-Z][\w’'-]+(?: (?:and|&|et|und|y)|;) [A-Z][\w’'/-]+(?: Press)?\W*")


def cuts_of(text: str, start: int, end: int) -> list[Break]:
    """The places where a stretch may part, its beginning first, the opening of its last bracket among them."""
    gaps = _names_apart(text, start, end)
    at = text.rfind("(", start, end)
    closing = text.find(")", at, end) if at > start else -1
    if at > start and (closing < 0 or not text[closing + 1 : end].strip(EDGE)) and not _ACRONYM.fullmatch(text, at, end):
        gaps = [gap for gap in gaps if gap.end < at] + [Break(at, at + 1, "bracket"), *_names_apart(text, at + 1, end)]
    return [Break(start, start, "start"), *gaps]


def _names_apart(text: str, start: int, end: int) -> list[Break]:
    """The places where a stretch may part, but for stops behind initials and shortened words, and what parts the two names of a house."""
    return [
        gap
        for gap in breaks(text, start, end)
        if gap.kind != "initial"
        and not (text[gap.end] == ";" and _SECOND_NAME.match(text, gap.start, end))
        and not (gap.kind == "stop" and _SHORTENED.search(text, max(start, gap.end - 8), gap.end))
    ]


def sentence_imprint(sheet: Draft, start: int, end: int, *, certain: bool) -> int | None:
    """The last sentence, if it is nothing but publisher and place: Publisher, Place, Country."""
    text = sheet.rest
    cuts = cuts_of(text, start, end)
    last = max((n for n, cut in enumerate(cuts) if cut.kind != "comma"), default=0)
    if cuts[last].kind == "start" and not certain:
        return None
    if cuts[last].kind == "bracket" and not _imprint_parts(text, cuts[last:], end, loose=DATE in text[end : end + _NEAR]):
        return _before_series(sheet, start, cuts[last], end, certain=certain)
    found = _imprint_parts(text, cuts[last:], end, loose=cuts[last].kind != "bracket" or DATE in text[end : end + _NEAR])
    if not found:
        return None
    publisher, place = found
    if sheet.commas and cuts[last].kind == "mask" and publisher[0] == publisher[1]:
        return None  # Title, House, unpublished report, Place
    sheet.take("publisher", *publisher)
    sheet.take("address", *place)
    return cuts[last].end if publisher[0] < publisher[1] else _house_before(sheet, cuts, last)


def _house_before(sheet: Draft, cuts: list[Break], last: int) -> int:
    """Publisher. Place: take the publisher in the sentence before a place that stands alone."""
    before = max((n for n, cut in enumerate(cuts[:last]) if cut.kind not in {"comma", "start"}), default=0)
    if before and publisher_score(sheet.rest[cuts[before].start : cuts[last].end]) >= 1.5:
        sheet.take("publisher", cuts[before].start, cuts[last].end)
        return cuts[before].end
    return cuts[last].end


def _before_series(sheet: Draft, start: int, bracket: Break, end: int, *, certain: bool) -> int | None:
    """Title. Publisher (Series): the bracket is a series if what stands before it is a known publisher."""
    before = [cut for cut in cuts_of(sheet.rest, start, bracket.end) if cut.kind != "comma"][-1]
    name = sheet.rest[before.start : bracket.end]
    house = publisher_score(name) >= 1.5 or (len(words_of(name)) <= 3 and name[:1].isupper() and before.kind == "stop")
    if not house or (before.kind == "start" and not certain):
        return None
    sheet.take("series", bracket.start, end)
    return sentence_imprint(sheet, start, bracket.end, certain=certain)


def _imprint_parts(text: str, cuts: list[Break], end: int, *, loose: bool) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The publisher's and the place's stretch in one sentence (either may be empty); None if it is no imprint.

    ``loose``: names that nobody knows will do, if they are short and all in capitals.
    """
    cuts, blotted = _without_empty(text, cuts)
    whole = text[cuts[0].start : end]
    words = words_of(whole)
    most = _LONG_NAME if is_body(text[cuts[0].start : cuts[1].end if len(cuts) > 1 else end]) else 16
    if not 0 < len(words) <= most or not _is_capital(whole, words):
        return None
    ends = [*(cut.end for cut in cuts[1:]), end]
    first_place = next((n for n, cut in enumerate(cuts) if is_place(text[cut.start : end])), len(cuts))
    first_place = _with_region(text, cuts, ends, first_place)
    name = text[cuts[0].start : ends[first_place - 1]] if first_place else ""
    known = publisher_score(name) if name else 0.0
    if name and all(is_body(text[cut.start : stop]) for cut, stop in zip(cuts[:first_place], ends, strict=False)):
        known = max(known, 2.0)
    if first_place and is_body(text[cuts[0].start : ends[0]]):
        known = max(known, 1.5)
    if (
        first_place == len(cuts)
        and len(cuts) in (2, 3)
        and loose
        and (known >= 1 or _short(text, cuts, ends))
        and publisher_score(text[cuts[-1].start : end]) < 1
        and not _PARTNERS.fullmatch(whole)
    ):
        first_place = 1
        name = text[cuts[0].start : ends[0]]
    if first_place == len(cuts) and (placed := _leading_place(text, cuts, ends)):
        return (cuts[placed].start, end), (cuts[0].start, ends[placed - 1])
    if any(c in "!?()" or (blotted and c.isdigit()) for c in whole) and known < 1:
        return None
    if not (known >= 1 or first_place < len(cuts) or (loose and len(words) <= 6)):
        return None
    publisher = (cuts[0].start, ends[first_place - 1]) if first_place else (end, end)
    place = (cuts[first_place].start, end) if first_place < len(cuts) else (end, end)
    return (place, publisher) if _place_first(text, publisher, place) else (publisher, place)


def _without_empty(text: str, cuts: list[Break]) -> tuple[list[Break], bool]:
    """The cuts without an empty first part, as one is behind a mask and a comma (2nd ed., Harbour Press); whether there was one."""
    empty = len(cuts) > 1 and not text[cuts[0].start : cuts[1].end].strip(EDGE)
    return cuts[empty:], empty


def _is_capital(whole: str, words: list[str]) -> bool:
    """Whether a sentence is in capitals, as names are, and no note (in press)."""
    if whole.strip(EDGE).lower() in NOTES or words[0] in _NO_BEGINNING:
        return False
    return all(not word[0].islower() or word in INSIDE_HOUSES for word in words)


def _leading_place(text: str, cuts: list[Break], ends: list[int]) -> int:
    """How many parts at the beginning of a sentence are a place, if no more follows than a house: New York, Harbour Books."""
    count = max((n for n in range(1, len(cuts)) if is_place(text[cuts[0].start : ends[n - 1]])), default=0)
    house = text[cuts[count].start : ends[-1]]
    return count if publisher_score(house) >= 1 or (count == len(cuts) - 1 and not is_place(house)) else 0


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
