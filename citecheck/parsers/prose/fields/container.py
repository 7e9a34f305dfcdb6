"""Find the book that contains a chapter: In …, its editors, its title."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words, series_words, short_words
from citecheck.data.lexicon import work_words as words
from citecheck.data.lexicon.et_al_words import AND_OTHERS
from citecheck.data.lexicon.name_words import EDITOR_MARKS
from citecheck.data.lexicon.small_words import DEFINITE
from citecheck.names.author_list import Run, scan
from citecheck.names.author_marks import ROLE
from citecheck.parsers.prose.classify import is_place, words_of
from citecheck.parsers.prose.draft import BLOTS, EDGE, FOUND, Draft
from citecheck.parsers.prose.fields.book_series import series_before
from citecheck.parsers.prose.fields.contributors import before_role, find_people_inside
from citecheck.parsers.prose.fields.imprint import find_imprint
from citecheck.parsers.prose.fields.journal import PROCEEDINGS
from citecheck.parsers.prose.fields.titles import breaks, quoted
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
_IN_WORDS = first_words(words.CHAPTER_IN, words.ONLY_COLON, words.TAKEN_FROM, words.TALKS, words.GIVEN_AT, words.COMING, words.SENT_TO)
_IN_SIGNS = ("//", *rows(short_words.HOLDING))  # InLamps
_BRACKET = regex(r"\([^()]{0,40}\)")
_IN_BEHIND = regex(rf"\s{any_of(words.IN_BEHIND)}$")  # Kıyılar içinde (ss. 12–34)
_MARK_WORDS = regex(
    r"\b(?:" + "|".join(sorted(sorted(re.escape(mark) for mark in EDITOR_MARKS if len(mark) > 1), key=len, reverse=True)) + r")\b",
    re.IGNORECASE,
)
_NAME_LAST = regex(r"[,?!]\s(?P<name>[^\W\d_a-z][\w’'-]*(?:\s[^\W\d_a-z][\w’'-]*)?)(?=[\s,]*$)")
_TITLE_WORDS = 4
_NEAR, _CLOSE = 240, 60  # letters from the start of a book to its editors' role; from people to their role
_LONGEST_HOUSE = 9
_HOUSE_LAST = regex(r",\s(?P<house>[A-Z]{3,5})\Z")  # Proceedings of the Lamp Conference, IEEE
_MEETING_NAME = regex(
    rf"(?:{any_of(DEFINITE)}\s)?(?:{any_of(entry_words.PROCEEDINGS_LISTED)}|[\w’-]+\s{any_of(entry_words.MEETING_NOUNS)})"
)
_OTHERS_STOP = regex(rf"\b(?:{'|'.join(sorted({re.escape(others.split()[-1]) for others in AND_OTHERS}))})\.\s", re.IGNORECASE)
_INITIALS = regex(r"\b[A-Z]\.")
_EDITED = regex(rf"\b{any_of(words.EDITED_SIGNS)}\b")
_PLURAL = regex(r"s\b", re.IGNORECASE)
_COLON_IMPRINT = regex(rf"[{BLOTS}\s.,;()\]]+[^\W\d_a-z][^:{BLOTS}]{{2,40}}:\s?[^\W\d_]")
_CHUNK = regex(r"[\s,.:;]{0,4}[^,.:\x01-\x03]{2,200}")
_INITIAL_NEXT = regex(r"[^\W\d_]\b")
_SHORT_IN = frozenset({"I", "U", "W", "В", "У"})
_STRONG = frozenset({"inverted", "vancouver", "direct"})
_SERIES_AFTER = regex(
    r"\((?P<series>(?=[^()]*[^\W\d_])[^()]{4,120}?)(?:,?\s?(?:" + any_of(series_words.SERIES_NUMBER) + r"\.?\s|,\s)?(?P<n>\d{1,4}))?\)"
)


def find_in(sheet: Draft, start: int, *, certain_from: int = 0) -> tuple[int, int] | None:
    """Return where In … begins and where the text after it begins; not inside the title's quotation marks."""
    titled = "title" in sheet.places
    if not (sheet.may_have(_IN_WORDS) or any(sign in sheet.rest for sign in _IN_SIGNS)):
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


def _editors_next(text: str, found: re.Match[str]) -> bool:
    """Return whether editors follow: I B. Nord & C. Wahl (Red.), …"""
    return scan(text, found.end(), min(len(text), found.end() + _NEAR)).role == "editor"


def _opens_title(text: str, start: int, found: re.Match[str]) -> bool:
    """Return whether In is the first word of a title: nothing precedes it, and neither editors nor proceedings follow."""
    if text[start : found.start()].strip(EDGE) or _MEETING_NAME.match(text, found.end()):
        return False
    run = scan(text, found.end())
    return not run.role and not (len(run.people) > 1 and run.people[0].form in _STRONG)


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
        or (bool(run.people) and run.people[0].form in _STRONG)
        or bool(_MARK_WORDS.search(text, found.end(), found.end() + 120))
    )


def read_book(sheet: Draft, start: int) -> None:
    """Take editors, title, publisher and place of the book that begins at ``start``."""
    start = _leading_editors(sheet, start)
    find_people_inside(sheet, start)
    _editors_behind(sheet, start)
    end = first_mask(sheet, start)
    if inside := quoted(sheet.rest, start, end):
        sheet.take("booktitle", inside[0], inside[1])
        find_imprint(sheet, inside[2], _last(sheet), certain=True)
        return
    _series(sheet, start)
    stretch = sheet.rest[start:end]
    if _COLON_IMPRINT.match(sheet.rest, end):  # Book. Its second sentence (pp. 12–34). Oxford: Press
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
    if house and "publisher" not in sheet.places and PROCEEDINGS.search(sheet.rest, start, house.start()):
        sheet.places["booktitle"] = (sheet.places["booktitle"][0], house.start())
        sheet.take("publisher", *house.span("house"))


def _house_behind_bracket(sheet: Draft, end: int) -> None:
    """Take the single sentence after the bracket with a chapter's pages as the publisher, whatever it looks like (APA and others)."""
    behind = sheet.rest[end:].strip(EDGE + ")")
    at = sheet.rest.find(behind, end)
    if "publisher" in sheet.places or not behind or sheet.text[end : end + 1] != "(" or any(c in behind for c in BLOTS) or is_place(behind):
        return
    if ". " not in behind and len(words_of(behind)) <= _LONGEST_HOUSE and sheet.places.get("address", (at,))[0] == at:
        sheet.places.pop("address", None)
        sheet.take("publisher", at, at + len(behind))


def _leading_editors(sheet: Draft, start: int) -> int:
    """Take the editors before the book's title (In A. Smith & B. Jones (Eds.), …) or after it; return where the title begins."""
    text = sheet.rest
    run = scan(text, start)
    role = ROLE.search(text, start, min(len(text), start + _NEAR))
    if is_title(text, run):
        return start
    if run.people and (run.role == "editor" or _stand_like_editors(text, start, run)):
        if not run.role and role and _belongs_to(text, run, role):
            sheet.take("editor", start, role.start())
            return role.end()
        sheet.take("editor", start, before_role(text, start, run.end))
        return run.end
    if role and not run.people and (behind := _last_name(text, start, role.start())):
        sheet.take("editor", behind, role.start())
        sheet.mask(behind, role.end())
        return start
    if role and _are_editors_up_to(text, start, run, role):
        sheet.take("editor", start, role.start())
        return role.end()
    return start


def _stand_like_editors(text: str, start: int, run: Run) -> bool:
    """Return whether people without a role are editors, by their form and the mark after them: In Sand, A., & Marlow, B., Essays on …"""
    first, last = run.people[0].form, run.people[-1].form
    if first == last == "spelt" and text[slice(*run.people[0].family)].isupper():
        return text[run.end - 1] == "." or text[run.end : run.end + 1] in {".", ":"}  # In: MARLOW, Tessa. Lamps of …
    opens = first in _STRONG or (first == "eastern" and text[:start].rstrip().endswith("//"))
    closes = last in _STRONG or last == "eastern" or run.et_al
    return opens and closes and text[run.end : run.end + 1] in {",", ":", ".", " "}


def _belongs_to(text: str, run: Run, role: re.Match[str]) -> bool:
    """Return whether a role a little after people is theirs, though the text between could not be read: Sand, A., the Lamp Club (Eds.)"""
    between = text[run.end : role.start()]
    return 0 < len(between) < _CLOSE and _INITIALS.sub("", between).count(".") <= 1


def _are_editors_up_to(text: str, start: int, run: Run, role: re.Match[str]) -> bool:
    """Return whether everything before a role is unreadable editors: one sentence, no bracket, and no people after the role."""
    people_behind = bool(scan(text, role.end()).people)  # In Essays on lamps (eds) A. Sand & B. Marlow, 12–34
    if not role["ed"] and (not role["ed2"] or people_behind):
        return False
    one_sentence = ". " not in _OTHERS_STOP.sub("", text[start + 6 : role.start() - 3])
    return one_sentence and "(" not in text[start : role.start()] and (bool(run.people) or not people_behind)


def _last_name(text: str, start: int, end: int) -> int:
    """Return where a name of one or two words begins after a book's title: … of the Lamps, Quist, ed., 12–34; 0 if there is none."""
    found = _NAME_LAST.search(text, start, end)
    title = words_of(text[start : found.start()]) if found else []
    return found.start("name") if found and len(title) >= _TITLE_WORDS and any(word[0].islower() for word in title) else 0


def is_title(text: str, run: Run) -> bool:
    """Return whether apparent editors are the book's title in capitals: Lamps and Wicks, ed. Anna Sand (two names, but one "ed.")."""
    if run.role != "editor" or any(person.form in _STRONG for person in run.people) or text[run.end - 1] in ")]":
        return False
    if text[run.end :].lstrip(" .,")[:1] in BLOTS:
        return False  # Lamps and Wicks. Anna Sand und Kim Odén, Hrsg. S. 12–34
    plural = bool(_PLURAL.search(text, run.end - 5, run.end))
    return plural != (len(run.people) > 1) and bool(scan(text, run.end).people)


def find_editors_between(sheet: Draft, start: int, *, titled: bool) -> tuple[int, int] | None:
    """Return where a book begins whose editors follow the chapter's title without an In: Title. A. Sand, ed., Essays …"""
    text = sheet.rest
    if not _EDITED.search(text, start):
        return None
    for at in [start] * titled + [gap.start for gap in breaks(text, start, len(text)) if gap.kind == "stop"]:
        at += len(text[at:]) - len(text[at:].lstrip(EDGE))
        run = scan(text, at)
        if not run.people or run.role != "editor" or is_title(text, run):
            continue
        behind = _CHUNK.match(text, run.end)
        if behind and len(words_of(behind[0])) > 1 and not is_place(behind[0]) and not _is_imprint_only(text, run.end):
            return at, at
        sheet.take("editor", at, before_role(text, at, run.end))
        sheet.mask(at, run.end)
    return None


def _is_imprint_only(text: str, start: int) -> bool:
    """Return whether only Place: Publisher follows."""
    head, colon, _ = text[start:].partition(":")
    return bool(colon) and is_place(head)


def _editors_behind(sheet: Draft, start: int) -> None:
    """Take and mask editors after a book's title: …. A. Sand, ed., 12–34."""
    text = sheet.rest
    if "editor" in sheet.places or not _EDITED.search(text, start):
        return
    for gap in breaks(text, start, len(text)):
        if gap.kind in {"stop", "comma"} and len(words_of(text[start : gap.end])) > 2:
            run = scan(text, gap.start)
            if run.people and run.role == "editor" and not is_title(text, run):
                sheet.take("editor", gap.start, before_role(text, gap.start, run.end))
                sheet.mask(gap.start, run.end)
                return


def _series(sheet: Draft, start: int) -> None:
    """Take a series in brackets at the end: (Cambridge studies in …, 3)."""
    for found in _SERIES_AFTER.finditer(sheet.rest, start):
        if found["n"] and len(words_of(found["series"])) > 1:
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
