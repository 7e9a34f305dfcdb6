"""A last sentence that consists of publisher and place: Publisher, Place, Country."""

from __future__ import annotations

import re
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words
from citecheck.data.lexicon.media import NOTES
from citecheck.data.lexicon.organisation_words import ORGANISATION_WORDS
from citecheck.data.lexicon.publishers_places import HOUSE_ABBREVIATIONS, INSIDE_HOUSES, REGIONS_OF_PRINT
from citecheck.data.lexicon.small_words import ABOUT, JOINING, JOINING_NOUNS
from citecheck.data.lexicon.small_words import words_of as small_words
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.parsers.prose.classify import is_body, is_place, publisher_score, words_of
from citecheck.parsers.prose.draft import DATE, EDGE, Draft
from citecheck.parsers.prose.fields.dates import MONTH_NAME
from citecheck.parsers.prose.fields.titles import Break, breaks
from citecheck.text.word_patterns import any_of, either_case, with_capitals

_SHORTENED = regex(rf"\b(?:{'|'.join(map(re.escape, sorted(HOUSE_ABBREVIATIONS)))})$")
# Marlow; Quist · Marlow; Quist, CLC Press: a publisher that a program split
SECOND_NAME = regex(r"(?:[^\W\d_a-z][\w.’'/-]*\s?){1,2}(?:,\s[A-Z]{2,5}\s" + either_case(entry_words.PRESS) + r")?$")
_FURTHER_HOUSE = regex(r"(?:[^\W\d_a-z][\w’'-]*\s?){2,4}$")
_OF_BODIES = small_words(ABOUT)  # Council on Lamps
DAYS_OF_YEAR = regex(rf"\d\s{MONTH_NAME}\s{YEAR_OF_PRINT}")
_NEAR = 4
_SURE = 1.5  # points of a known publisher
_LONG, _LONG_NAME = 16, 40  # words: of an imprint; of a ministry, preceded by its departments
_SHORT = 6  # words of an imprint whose names are unknown
_JOINED = regex(rf"\s{any_of(JOINING)}\s")
ACRONYM = regex(r"\([A-Z]{2,8}\)?")
# Farrar, Straus and Giroux; as a program splits it: Farrar, Straus; Giroux · Marlow; Quist/Odén Press
_PARTNERS = regex(
    r"\W*(?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?, ){0,2}[A-Z][\w’'-]+(?: "
    + any_of(JOINING)
    + r"|;) [A-Z][\w’'/-]+(?: "
    + with_capitals(entry_words.PRESS)
    + r")?\W*"
)


def cuts_of(text: str, start: int, end: int) -> list[Break]:
    """Return where a stretch may be split, including its beginning and the opening of its last bracket."""
    gaps = _names_apart(text, start, end)
    at = text.rfind("(", start, end)
    closing = text.find(")", at, end) if at > start else -1
    if at > start and (closing < 0 or not text[closing + 1 : end].strip(EDGE)) and not ACRONYM.fullmatch(text, at, end):
        gaps = [gap for gap in gaps if gap.end < at] + [Break(at, at + 1, "bracket"), *_names_apart(text, at + 1, end)]
    return [Break(start, start, "start"), *gaps]


def _names_apart(text: str, start: int, end: int) -> list[Break]:
    """Return where a stretch may be split, except at stops after initials and abbreviations, and between the two names of a publisher."""
    return [
        gap
        for gap in breaks(text, start, end)
        if gap.kind != "initial"
        and not (text[gap.end] == ";" and _is_second_house(text, gap.start, end))
        and not (gap.kind == "stop" and _SHORTENED.search(text, max(start, gap.end - 8), gap.end))
    ]


def sentence_imprint(sheet: Draft, start: int, end: int, *, certain: bool) -> int | None:
    """Return the last sentence, if it consists of publisher and place: Publisher, Place, Country."""
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
    if _JOINED.search(text, *place) and publisher[0] < publisher[1] <= place[0] and not is_place(text[slice(*place)]):
        publisher, place = (publisher[0], place[1]), (place[1], place[1])  # Department of Ropes, Nets & Training
    if sheet.commas and cuts[last].kind == "mask" and publisher[0] == publisher[1]:
        return None  # Title, House, unpublished report, Place
    sheet.take("publisher", *publisher)
    sheet.take("address", *place)
    return cuts[last].end if publisher[0] < publisher[1] else _house_before(sheet, cuts, last)


def _house_before(sheet: Draft, cuts: list[Break], last: int) -> int:
    """Publisher. Place: take the publisher from the sentence before a place that is alone."""
    before = max((n for n, cut in enumerate(cuts[:last]) if cut.kind not in {"comma", "start"}), default=0)
    if before and publisher_score(sheet.rest[cuts[before].start : cuts[last].end]) >= 1.5:
        sheet.take("publisher", cuts[before].start, cuts[last].end)
        return cuts[before].end
    return cuts[last].end


def _before_series(sheet: Draft, start: int, bracket: Break, end: int, *, certain: bool) -> int | None:
    """Title. Publisher (Series): the bracket is a series if a known publisher precedes it."""
    before = [cut for cut in cuts_of(sheet.rest, start, bracket.end) if cut.kind != "comma"][-1]
    name = sheet.rest[before.start : bracket.end]
    house = publisher_score(name) >= 1.5 or (len(words_of(name)) <= 3 and name[:1].isupper() and before.kind == "stop")
    if not house or (before.kind == "start" and not certain):
        return None
    named = sheet.rest[bracket.start : end].strip(EDGE + ")")
    if named.isdigit() and sheet.rest[: bracket.end].rstrip()[-1:] == "," and publisher_score(name) < _SURE:
        sheet.take("journal", before.start, bracket.end)  # Title. Lampis, (10): as styles print an issue without a volume
        sheet.take("number", bracket.start, end)
        return before.end
    sheet.take("number" if named.isdigit() else "series", bracket.start, end)
    return sentence_imprint(sheet, start, bracket.end, certain=certain)


def _is_second_house(text: str, start: int, end: int) -> bool:
    """Return whether the words behind a semicolon are a further publisher, as handbooks part them: Quay Pictures; Grey Door Films."""
    return bool(SECOND_NAME.match(text, start, end)) or (bool(_FURTHER_HOUSE.match(text, start, end)) and not is_place(text[start:end]))


class _Sentence(NamedTuple):
    """A sentence and the parts between its breaks: where each begins and where it ends."""

    text: str
    starts: list[int]
    ends: list[int]
    blotted: bool
    """Whether something was read before its first part."""

    def part(self, first: int, behind: int) -> str:
        """Return the words from one part up to another."""
        return self.text[slice(*self.span(first, behind))]

    def span(self, first: int, behind: int) -> tuple[int, int]:
        """Return the span of the parts from one up to another; an empty span at the end if there are none."""
        return (self.starts[first], self.ends[behind - 1]) if first < behind else (self.ends[-1], self.ends[-1])

    @property
    def size(self) -> int:
        """Return how many parts there are."""
        return len(self.starts)


def _sentence_of(text: str, cuts: list[Break], end: int) -> _Sentence:
    """Return the parts of a sentence without an empty first one, as there is after a mask and a comma: 2nd ed., Harbour Press."""
    empty = len(cuts) > 1 and not text[cuts[0].start : cuts[1].end].strip(EDGE)
    cuts = cuts[empty:]
    return _Sentence(text, [cut.start for cut in cuts], [*(cut.end for cut in cuts[1:]), end], empty)


def _imprint_parts(text: str, cuts: list[Break], end: int, *, loose: bool) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return the publisher's and the place's spans in one sentence (either may be empty); None if it is not an imprint.

    ``loose``: unknown names are accepted if they are short and all capitalised.
    """
    sentence = _sentence_of(text, cuts, end)
    if not _is_of_names(sentence):
        return None
    count = sentence.size
    at = _place_at(sentence)
    known = bool(at) and _is_house(sentence, at)
    if at == count and (placed := _leading_place(sentence)):
        return sentence.span(placed, count), sentence.span(0, placed)
    if at == count and loose and _is_unknown_town(sentence, known=known):
        at = 1
    if not known and (_has_odd_signs(sentence) or not (at < count or (loose and len(words_of(sentence.part(0, count))) <= _SHORT))):
        return None
    publisher, place = sentence.span(0, at), sentence.span(at, count)
    return (place, publisher) if _place_first(text, publisher, place) else (publisher, place)


def _is_of_names(sentence: _Sentence) -> bool:
    """Return whether a sentence is as short as an imprint, capitalised like names, and not a note (in press)."""
    whole = sentence.part(0, sentence.size)
    if DAYS_OF_YEAR.search(whole):
        return False  # (Ottawa, 28–31 August 1978)
    words = words_of(whole)
    if not 0 < len(words) <= (_LONG_NAME if is_body(sentence.part(0, 1)) else _LONG):
        return False
    if whole.strip(EDGE).lower() in NOTES or words[0] in JOINING_NOUNS:
        return False
    inside = INSIDE_HOUSES | _OF_BODIES if is_body(sentence.part(0, 1)) else INSIDE_HOUSES
    inside = inside | ORGANISATION_WORDS if any(is_body(sentence.part(n, n + 1)) for n in range(1, sentence.size)) else inside
    return all(not word[0].islower() or word in inside for word in words)


def _place_at(sentence: _Sentence) -> int:
    """Return the first part from which everything is a place, also a town before a known region (Trenton, NJ); else the count of parts."""
    count = sentence.size
    known = next((n for n in range(count) if is_place(sentence.part(n, count))), count)
    if known == count and count >= 2 and sentence.part(count - 1, count).strip(EDGE + "()").lower() in REGIONS_OF_PRINT:
        return max(1, count - 2)
    return known


def _is_house(sentence: _Sentence, at: int) -> bool:
    """Return whether the parts before the place are a publisher's name: Harbour Press; University of Wick, School of Lamps."""
    return publisher_score(sentence.part(0, at)) >= 1 or any(is_body(sentence.part(n, n + 1)) for n in range(at))


def _is_unknown_town(sentence: _Sentence, *, known: bool) -> bool:
    """Return whether the text after a publisher, or a short name, is an unknown town: Harbour Press, Little Brell."""
    count = sentence.size
    if count not in (2, 3) or not (known or _short(sentence)):
        return False
    return publisher_score(sentence.part(count - 1, count)) < 1 and not _PARTNERS.fullmatch(sentence.part(0, count))


def _has_odd_signs(sentence: _Sentence) -> bool:
    """Return whether a sentence has signs that names lack, or figures after what was read before: 2nd ed., 12 tables."""
    return any(c in "!?()" or (sentence.blotted and c.isdigit()) for c in sentence.part(0, sentence.size))


def _leading_place(sentence: _Sentence) -> int:
    """Return how many parts at the start of a sentence are a place, if at most a publisher follows: New York, Harbour Books."""
    last = sentence.size
    count = max((n for n in range(1, last) if is_place(sentence.part(0, n))), default=0)
    house = sentence.part(count, last)
    return count if publisher_score(house) >= 1 or (count == last - 1 and not is_place(house)) else 0


def _place_first(text: str, publisher: tuple[int, int], place: tuple[int, int]) -> bool:
    """Return whether the two are in the opposite order: Paris, Éditions du Seuil."""
    return place[0] < place[1] and is_place(text[slice(*publisher)]) and publisher_score(text[slice(*place)]) >= 1


def _short(sentence: _Sentence) -> bool:
    """Return whether every part of a sentence has at most three words, like a small publisher and its town."""
    return all(len(words_of(sentence.part(n, n + 1))) <= 3 for n in range(sentence.size))
