"""Find the book that contains a chapter: In …, its editors, its title."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words, series_words, short_words
from citecheck.data.lexicon import work_words as words
from citecheck.data.lexicon.name_words import EDITOR_MARKS
from citecheck.data.lexicon.small_words import DEFINITE
from citecheck.names.author_list import scan
from citecheck.parsers.prose.classify import is_place, words_of
from citecheck.parsers.prose.draft import BLOTS, EDGE, FOUND, Draft
from citecheck.parsers.prose.fields.book_editors import NEAR, STRONG, editors_behind, leading_editors
from citecheck.parsers.prose.fields.book_series import series_before
from citecheck.parsers.prose.fields.contributors import find_people_inside
from citecheck.parsers.prose.fields.dates import MONTH_NAME
from citecheck.parsers.prose.fields.imprint import find_imprint
from citecheck.parsers.prose.fields.meeting_titles import PROCEEDINGS
from citecheck.parsers.prose.fields.titles import quoted
from citecheck.text.first_words import first_words
from citecheck.text.word_patterns import any_of, either_case, rows

_IN_OR_BY, _HOLDING = any_of(short_words.IN, short_words.BY), any_of(short_words.HOLDING)
COMING_IN = (
    rf"{either_case(words.COMING)}(?:\s{any_of(entry_words.FOR_PUBLICATION)})?\s{_IN_OR_BY}:?\s(?:{any_of(entry_words.THE)}\s)?(?=[A-Z])"
    rf"|{either_case(words.SENT_TO)}\s(?=[A-Z])"
)
_BEFORE_BOOK = either_case(words.CHAPTER_IN)
_IN = regex(
    rf"(?<![^\W\d_])(?:(?<=[.,;?!”’\"»)\]\d{BLOTS}])\s{{0,40}}|(?<=[.,;?!”’\"»)] )|(?<=\w )(?={_HOLDING}:\s|//\s?[^\W\d_a-z])|^)"
    rf"(?:(?P<word>IN|{_BEFORE_BOOK})"
    r"(?:\s?:\s?|\s(?=[^\W\d_a-z“‘\"«„*_]|[“‘\"«„*_(]|" + any_of(entry_words.OPENING_NAMES) + r"\s|\d))"
    rf"|(?P<colon>{either_case(words.CHAPTER_IN, words.ONLY_COLON)})\s?:\s?|{any_of(words.TAKEN_FROM)}\s?|//\s?"
    rf"|{_HOLDING}(?=[A-Z][a-z.])|(?P<talk>(?:{either_case(words.TALKS)}|)\s?{either_case(words.GIVEN_AT)})\s(?:{any_of(DEFINITE)}\s)?"
    rf"|{COMING_IN})"
)
# Where it may be: "In" and others are ordinary words inside titles.
_BEFORE_GAP = (words.CHAPTER_IN, words.ONLY_COLON, words.COMING, words.SENT_TO)
_OPENINGS = {word[0] for word in rows(*_BEFORE_GAP, words.TAKEN_FROM, words.TALKS, words.GIVEN_AT)}
_LETTERS = "".join(sorted({*map(str.lower, _OPENINGS), *map(str.upper, _OPENINGS)}))
_IN_NEXT = regex(
    rf"[.,;?!”’\"»)\]\d{BLOTS}]\s{{0,40}}(?=[{_LETTERS}])(?:(?:IN|{either_case(*_BEFORE_GAP)})[\s:]"
    rf"|{any_of(words.TAKEN_FROM)}|{either_case(words.TALKS, words.GIVEN_AT)})"
)
_IN_WORDS = first_words(words.CHAPTER_IN, words.ONLY_COLON, words.TAKEN_FROM, words.TALKS, words.GIVEN_AT, words.COMING, words.SENT_TO)
_IN_SIGNS = ("//", *rows(short_words.HOLDING))  # InLamps
_BRACKET = regex(r"\([^()]{0,40}\)")
_IN_BEHIND = regex(rf"\s{any_of(words.IN_BEHIND)}$")  # Kıyılar içinde (ss. 12–34)
_MARK_WORDS = regex(
    r"\b(?:" + "|".join(sorted(sorted(re.escape(mark) for mark in EDITOR_MARKS if len(mark) > 1), key=len, reverse=True)) + r")\b",
    re.IGNORECASE,
)
_LONGEST_HOUSE = 9
_SHORTEST = 3  # letters of a publisher: ACM
_HOUSE_LAST = regex(r",\s(?P<house>[A-Z]{3,5})\Z")  # Proceedings of the Lamp Conference, IEEE
_MEETING_NAME = regex(
    rf"(?:{any_of(DEFINITE)}\s)?(?:{any_of(entry_words.PROCEEDINGS_LISTED)}|[\w’-]+\s{any_of(entry_words.MEETING_NOUNS)})"
)
_COLON_IMPRINT = regex(rf"[{BLOTS}\s.,;()\]]+[^\W\d_a-z][^:{BLOTS}]{{2,40}}:\s?[^\W\d_]")
_PLACE_NEXT = regex(rf"[{BLOTS}\s.,;]+(?P<place>[^\W\d_a-z][^,.:;{BLOTS}]{{2,40}}),\s[^\W\d_a-z]")
_INITIAL_NEXT = regex(r"[^\W\d_]\b")
_SHORT_IN = frozenset({"I", "U", "W", "В", "У"})
_MONTH_LAST = regex(rf"\s{MONTH_NAME}\Z")  # (Toulouse, 2–3 December 2010)
_SERIES_AFTER = regex(
    r"\((?P<series>(?=[^()]*[^\W\d_])[^()]{4,120}?)(?:,?\s?(?:" + any_of(series_words.SERIES_NUMBER) + r"\.?\s|,\s)?(?P<n>\d{1,4}))?\)"
)


def find_in(sheet: Draft, start: int, *, certain_from: int = 0) -> tuple[int, int] | None:
    """Return where In … begins and where the text after it begins; not inside the title's quotation marks."""
    titled = "title" in sheet.places
    if not (_has_in(sheet, start) or any(map(sheet.rest.__contains__, _IN_SIGNS))):
        return None
    for found in _IN.finditer(sheet.rest, max(start - 1, 0)):
        if found.end() >= len(sheet.rest) or (found.end() - start < 1 and start):
            continue
        if found["talk"] and PROCEEDINGS.search(sheet.rest, start, found.start()):
            continue  # Lamps. Proceedings of the Lamp Days (pp. 1–10). Presented at the Lamp Days
        word = found["word"] or ""
        if word == "IN" and sheet.rest[: found.start()].rstrip()[-1:] == ",":
            continue  # South Harbour, IN: a state
        if word[:1].isupper() and ":" not in found[0] and not titled and _opens_title(sheet.rest, start, found):
            continue  # In Comes the Lamp
        if word and word[0].islower() and not _in_is_marked(sheet.rest, found, certain_from):
            continue
        if (
            word in _SHORT_IN
            and ":" not in found[0]
            and _INITIAL_NEXT.match(sheet.rest, found.end())
            and not _editors_next(sheet.rest, found)
        ):
            continue  # W H Brell & Co
        if word in {*entry_words.HOLDING["es"], *_SHORT_IN} and sheet.rest[: found.start()].rstrip()[-1:] not in {*'.?”»’"'}:
            continue
        return found.start(), found.end()
    return None


def _has_in(sheet: Draft, start: int) -> bool:
    """Return whether a word for In is at the very start or after a mark, as nearly all of them are: others have signs of their own."""
    return sheet.may_have(_IN_WORDS) and (start < 2 or _IN_NEXT.search(sheet.rest, max(start - 3, 0)) is not None)


def _editors_next(text: str, found: re.Match[str]) -> bool:
    """Return whether editors follow: I B. Nord & C. Wahl (Red.), …"""
    return scan(text, found.end(), min(len(text), found.end() + NEAR)).role == "editor"


def _opens_title(text: str, start: int, found: re.Match[str]) -> bool:
    """Return whether In is the first word of a title: nothing precedes it, and neither editors nor proceedings follow."""
    if text[start : found.start()].strip(EDGE) or _MEETING_NAME.match(text, found.end()):
        return False
    run = scan(text, found.end())
    return not run.role and not (len(run.people) > 1 and run.people[0].form in STRONG)


def _in_is_marked(text: str, found: re.Match[str], certain_from: int) -> bool:
    """Return whether a lower-case in after a comma introduces a book: the quoted title is complete, or people or a colon follow."""
    if ":" in found[0] or (certain_from and not _BRACKET.sub("", text[certain_from : found.start()]).strip(EDGE)):
        return True
    head = text[max(0, found.start() - 20) : found.start()].rstrip()
    before = head[-1:]
    if before == FOUND or (before in '”’"»' and head[-2:-1] in {".", ",", "?", "!"}):
        return True
    following = text[found.end() : found.end() + 1]
    if len(found[0].strip()) == 1:  # i Marlow T (red): the word also means "and" in another language
        return before == "," and bool(scan(text, found.end(), min(len(text), found.end() + 200)).role)
    if before == "," and (following.isupper() or following in {"«", "„", "“"}):
        return True
    run = scan(text, found.end(), min(len(text), found.end() + 200))
    return before in {",", ".", ";", "?"} and (
        bool(run.role)
        or (bool(run.people) and run.people[0].form in STRONG)
        or bool(_MARK_WORDS.search(text, found.end(), found.end() + 120))
    )


def read_book(sheet: Draft, start: int) -> None:
    """Take editors, title, publisher and place of the book that begins at ``start``."""
    start = leading_editors(sheet, start)
    find_people_inside(sheet, start)
    editors_behind(sheet, start)
    end = first_mask(sheet, start)
    if inside := quoted(sheet.rest, start, end):
        sheet.take("booktitle", inside[0], inside[1])
        find_imprint(sheet, inside[2], _last(sheet), certain=True)
        return
    _series(sheet, start)
    stretch = sheet.rest[start:end]
    if _COLON_IMPRINT.match(sheet.rest, end) or (sheet.has_day and _begins_with_place(sheet.rest, end)):
        # Book. Its second sentence (pp. 12–34). Oxford: Press · Congress of Lamps, 2–5 July 2009, Oxford, Press
        find_imprint(sheet, end, _last(sheet), certain=True)
    known = dict(sheet.places)
    first = find_imprint(sheet, start, end) if "publisher" not in known else end
    if first <= start and stretch.strip(EDGE):  # Large Book of Fish: a book's title first of all, even if it could be a publisher
        sheet.places, first = known, end
    if first >= end and end < len(sheet.rest) and "publisher" not in known:
        find_imprint(sheet, end, _last(sheet), certain=True)
    if stretch:
        last = len(sheet.rest[:first].rstrip(EDGE + "("))
        behind = _IN_BEHIND.search(sheet.rest, start, last)
        first = series_before(sheet, start, first, named=True) if "address" in sheet.places and not behind else first
        sheet.take("booktitle", start, behind.start() if behind else first)
    _house_behind_bracket(sheet, end)
    house = _HOUSE_LAST.search(sheet.rest, *sheet.places["booktitle"]) if "booktitle" in sheet.places else None
    proceedings = house and "publisher" not in sheet.places and PROCEEDINGS.search(sheet.rest, start, house.start())
    if house and proceedings and not _abbreviates(house["house"], sheet.rest[start : house.start()]):
        sheet.places["booktitle"] = (sheet.places["booktitle"][0], house.start())
        sheet.take("publisher", *house.span("house"))


def _abbreviates(house: str, name: str) -> bool:
    """Return whether capitals are the initials of the meeting before them: International Conference on Lamp Processing, ICLP."""
    initials = iter(word[0].upper() for word in words_of(name))
    return len(house) > _SHORTEST and all(letter in initials for letter in house)


def _begins_with_place(text: str, start: int) -> bool:
    """Return whether a place and a comma are the first that follow a mask."""
    found = _PLACE_NEXT.match(text, start)
    return found is not None and is_place(found["place"])


def _house_behind_bracket(sheet: Draft, end: int) -> None:
    """Take the single sentence after the bracket with a chapter's pages as the publisher, whatever it looks like (APA and others)."""
    behind = sheet.rest[end:].strip(EDGE + ")")
    at = sheet.rest.find(behind, end)
    if "publisher" in sheet.places or not behind or sheet.text[end : end + 1] != "(" or any(c in behind for c in BLOTS) or is_place(behind):
        return
    if ". " not in behind and len(words_of(behind)) <= _LONGEST_HOUSE and sheet.places.get("address", (at,))[0] == at:
        sheet.places.pop("address", None)
        sheet.take("publisher", at, at + len(behind))


def _series(sheet: Draft, start: int) -> None:
    """Take a series in brackets at the end: (Cambridge studies in …, 3)."""
    for found in _SERIES_AFTER.finditer(sheet.rest, start):
        if found["n"] and len(words_of(found["series"])) > 1 and not _MONTH_LAST.search(found["series"]):
            sheet.take("series", *found.span("series"))
            sheet.take("volume", *found.span("n"))
            sheet.mask(*found.span())


def first_mask(sheet: Draft, start: int) -> int:
    """Return the first mask after words: there a book's title ends, and its imprint if it has one."""
    text = sheet.rest
    for at in range(start, len(text)):
        if text[at] in BLOTS and text[start:at].strip(EDGE):
            return at
    return len(text)


def _last(sheet: Draft) -> int:
    return len(sheet.rest.rstrip(EDGE))
