"""Find the people named inside an entry, after a title: edited by …, trans. …, (A. Sand, Ed.)."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words, short_words, translation_words
from citecheck.data.lexicon import work_words as words
from citecheck.data.lexicon.journal_words import SERIAL_ABBREVIATIONS
from citecheck.data.lexicon.name_words import TRANSLATOR_MARKS
from citecheck.data.lexicon.publishers_places import NUMBERED_HOUSES
from citecheck.names.author_list import Run, scan
from citecheck.names.author_marks import ROLE
from citecheck.names.person import Person
from citecheck.parsers.prose.classify import is_place, words_of
from citecheck.parsers.prose.draft import BLOTS, DATE, EDGE, Draft
from citecheck.parsers.prose.fields.titles import breaks
from citecheck.text.first_words import first_words
from citecheck.text.word_patterns import any_of, either_case, one_of, rows

_BY = regex(
    rf"[,.;(\[]?\s{{0,40}}\b(?P<by>{any_of(words.EDITED)}\s?(?:{any_of(entry_words.ROLES_JOINED)}\s|u\.\s\w+\.\s)?(?:{any_of(words.BY)}|)"
    rf"|{any_of(words.UNDER_DIRECTION)}|{any_of(entry_words.ROLES_SHORT)}\b\.?\)?)\s",
    re.IGNORECASE,
)
_FROM = any_of(translation_words.TRANSLATED_FROM).replace(r"\*", r"(\w+\.?)").replace("’", "['’]")  # a group around the language
_WORK, _AND_WORK = any_of(translation_words.TRANSLATORS_WORK), r"(?:,\s|\s[ey]\s)"
_TRANSLATED = regex(
    rf"[,.;(\[]?\s{{0,40}}\b(?:{_FROM}"
    rf"|{any_of(translation_words.TRANSLATED)})\s(?!(?:{any_of(translation_words.FROM_LANGUAGE)}\s\w+,|[ey])\s{_WORK})"
    rf"|(?:(?<=[.?!\]){BLOTS}]\s)|(?<=[{BLOTS}]))(?:{_WORK}{_AND_WORK}){{0,2}}{any_of(translation_words.TRANSLATION)}(?:\s{any_of(translation_words.FROM_LANGUAGE)}\s\w+)?(?:{_AND_WORK}{_WORK}){{1,4}}"
    rf"\s?(?:{any_of(translation_words.TRANSLATORS_NAMED)}\s)?(?:{any_of(translation_words.BEFORE_TRANSLATORS)}\s|:\s)?(?=(?-i:[^\W\d_a-z]))",
    re.IGNORECASE,
)
_PEOPLE = (
    (_BY, first_words(words.EDITED, words.UNDER_DIRECTION, entry_words.ROLES_SHORT), "editor"),
    (
        _TRANSLATED,
        first_words(translation_words.TRANSLATED, translation_words.TRANSLATED_FROM, translation_words.TRANSLATION),
        "translator",
    ),
)
_DIRECT_LAST = regex(r"[,.?!]\s(?P<name>[^\W\d_a-z]\.[^,?!:;]{2,40})$")
_BRACKET = regex(r"\((?P<people>[^()]{4,160})\)")
_BRACKETED_ROLE = regex(r"\w\s\(" + either_case(entry_words.ROLES_IN_BRACKETS) + r"\.?\)")
_BRACKETED_WORDS = first_words(entry_words.ROLES_IN_BRACKETS)
_TRANSLATOR = regex(rf",\s{one_of(TRANSLATOR_MARKS)}\.\s", re.IGNORECASE)
_TRANSLATORS = first_words({"": tuple(sorted(TRANSLATOR_MARKS))}, whole=True)
_TRANSLATED_TITLE = regex(r"\s\[(?P<title>[^\W\d_][^\[\]]{2,160})\](?=[.,])")
_REVIEWED = regex(
    rf"(?<=[.,”’»]\s)(?P<label>{either_case(entry_words.REVIEW_OF)}\s)(?P<title>[^“”\"{BLOTS}]{{3,160}}?)"
    rf"(?:,\s{any_of(words.BY)}\s(?P<by>[^\W\d_a-z][^“”\"{BLOTS}]{{3,90}}?))?(?<![\s.][^\W\d_])[.,]\s(?=[^\W\d_a-z])"
)
_AND_TRANSLATED = regex(any_of(translation_words.ALSO_TRANSLATED), re.IGNORECASE)
_LEAST_TITLE = 2
_LONGEST_NAME = 60


def find_people_inside(sheet: Draft, start: int) -> None:
    """Take and mask out editors and translators named after a title: edited by …, hrsg. von …, trans. …"""
    for pattern, first, field in _PEOPLE:
        found = pattern.search(sheet.rest, start) if sheet.may_have(first) else None
        if not found or found.end() >= len(sheet.rest) or _opens_title(sheet, start, found.start()):
            continue  # Edited things: the first word of a title
        if sheet.rest[found.end() :].lstrip(" ")[:1] in BLOTS:
            continue  # Anna Sand und Kim Odén, Hrsg. S. 12–34
        run = given_first(sheet.rest, found.end())
        if run.people and sheet.rest[slice(*run.people[0].family)].rstrip(".").lower() in SERIAL_ABBREVIATIONS:
            continue  # Philos. Trans. R. Soc. Lond.
        if field == "editor" and _is_behind_editor(sheet.rest, start, found):
            continue  # …, T. Marlow, Ed. Harbour Press
        if field == "translator" and run.people and _is_house(sheet.rest, run.people[0]):
            continue  # trans. Harbour, Oxford
        if run.people:
            sheet.take(field, found.end(), run.end)
            if field == "translator" and found.lastindex:
                sheet.take("origlanguage", *found.span(found.lastindex))
                sheet.labels.append(found.span())
            if field == "editor" and _AND_TRANSLATED.search(found["by"]):
                sheet.given["translator"] = sheet.field("editor")
            closing = run.end + 1 if sheet.rest[run.end : run.end + 1] in {")", "]"} else run.end
            sheet.mask(found.start(), closing)
        elif field == "editor" and found["by"].lower().startswith(tuple(rows(short_words.EDITED))):
            stop = first_break(sheet.rest, found.end(), len(sheet.rest))
            sheet.take(field, found.end(), stop)
            sheet.mask(found.start(), stop)
    _after_title(sheet, start)
    _behind_comma(sheet, start)
    _translators_between(sheet, start)


def find_translated_title(sheet: Draft, start: int) -> None:
    """Take and mask the translation of a quoted title, in brackets after it: “Lamper” [Lamps]."""
    if found := _TRANSLATED_TITLE.match(sheet.rest, start):
        sheet.take("translatedtitle", *found.span("title"))
        sheet.mask(*found.span())


def find_reviewed(sheet: Draft, start: int) -> None:
    """Take and mask the title and the author of the work that a titled review is of: “Light reading.” Review of The Wick, by Ada Sand."""
    found = _REVIEWED.search(sheet.rest, start) if "eview of" in sheet.rest else None
    if found:
        sheet.take("reviewedtitle", *found.span("title"))
        if found["by"]:
            sheet.take("reviewedauthor", *found.span("by"))
        sheet.mask(found.start("label"), found.end())


def _opens_title(sheet: Draft, start: int, end: int) -> bool:
    """Return whether nothing is before a role, so that it is a title's."""
    return not sheet.rest[start:end].strip(EDGE)


_DATE_NEXT = regex(rf",\s{DATE}")
_HOUSE_SHORT = regex(rf"[.,]{{0,2}}\s(?:{'|'.join(NUMBERED_HOUSES)})\.?")
_HOUSE_NEXT = regex(r"\.?\s(?:[a-z]{1,3}\s)?[^\W\d_a-z]")
_HOUSE_LAST = regex(r"(?<=[^\W\d_]{2}),\s(?:[^\W\d_]\.\s?){1,3}[^\W\d_a-z][\w’'-]+$")  # , J. B. Quay


def given_first(text: str, start: int) -> Run:
    """Return the people after "by"; where a comma would invert a name, only what precedes it counts (by Ann Sand, Harbour, 1975)."""
    run = scan(text, start)
    comma = text.find(",", start)
    first = run.people[0] if run.people else None
    alone = first is not None and len(run.people) == 1 and first.form == "spelt" and " " in text[slice(*first.family)]
    if alone and 0 < comma < run.end:
        return scan(text, start, comma)
    end = _house_behind_people(text, start, run) or _house_like_role(text, run)
    return scan(text, start, end) if end else run


def _house_behind_people(text: str, start: int, run: Run) -> int:
    """Return where people end before a publisher that looks like one more of them, without an "and" before it; 0 if none is there.

    Edited by Ann Sand and Kim Odén, J. B. Quay, 1975: a publisher is before the year, and the last of several people is joined.
    """
    if run.et_al or run.role or not _DATE_NEXT.match(text, run.end):
        return 0
    house = _HOUSE_LAST.search(text, start, run.end)
    return house.start() if house else 0


def _house_like_role(text: str, run: Run) -> int:
    """Return where people end whose role is named before them, if what looks like it again begins a publisher; 0 if none does.

    Edited by Ann Sand, Ed. Cais, 1975
    """
    if run.role != "editor":
        return 0
    last = max(part[1] for part in run.people[-1][:3] if part)
    return last if _HOUSE_SHORT.fullmatch(text, last, run.end) and _HOUSE_NEXT.match(text, run.end) else 0


def _is_behind_editor(text: str, start: int, found: re.Match[str]) -> bool:
    """Return whether the mark of an editor belongs to the name before it, not to what follows."""
    before = _DIRECT_LAST.search(text, max(start, found.start() - _LONGEST_NAME), found.start())
    run = scan(text, before.start("name")) if before else None
    return bool(run and run.role == "editor" and run.people[0].form == "direct" and run.end >= found.end() - 1)


def _is_house(text: str, person: Person) -> bool:
    """Return whether an apparent Family, Given is a publisher and its place."""
    return person.form == "spelt" and person.given is not None and is_place(text[slice(*person.given)])


def _after_title(sheet: Draft, start: int) -> None:
    """Take (J. Smith, Ed.) after a book's title."""
    for found in _BRACKET.finditer(sheet.rest[start:]):
        a, b = start + found.start("people"), start + found.end("people")
        run = scan(sheet.rest, a, b)
        if run.people and run.role and run.end >= b - 1:
            sheet.take(run.role, a, before_role(sheet.rest, a, run.end))
            sheet.mask(start + found.start(), start + found.end())


def _behind_comma(sheet: Draft, start: int) -> None:
    """Take and mask people after a title whose role is in brackets: Lamps and Wicks, Tessa Marlow (trans.), …"""
    if not sheet.may_have(_BRACKETED_WORDS) or not _BRACKETED_ROLE.search(sheet.rest, start):
        return
    for gap in breaks(sheet.rest, start, len(sheet.rest)):
        if gap.kind not in {"comma", "mask"} or len(words_of(sheet.rest[start : gap.end])) < _LEAST_TITLE:
            continue
        run = scan(sheet.rest, gap.start)
        if run.people and run.role and sheet.rest[run.end - 1] == ")":
            sheet.take(run.role, gap.start, before_role(sheet.rest, gap.start, run.end))
            sheet.mask(gap.start, run.end)


def _translators_between(sheet: Draft, start: int) -> None:
    """Take and mask the sentence of a translator whose role follows the name: Lamps and Wicks. Tessa Marlow, trans. Harbour Press."""
    if "translator" in sheet.places or not sheet.may_have(_TRANSLATORS) or not _TRANSLATOR.search(sheet.rest, start):
        return
    for gap in breaks(sheet.rest, start, len(sheet.rest)):
        if gap.kind in {"stop", "mask"} and len(words_of(sheet.rest[start : gap.end])) >= _LEAST_TITLE:
            run = scan(sheet.rest, gap.start)
            if run.people and run.role == "translator" and sheet.rest[run.end : run.end + 1].isspace():
                sheet.take("translator", gap.start, before_role(sheet.rest, gap.start, run.end))
                sheet.mask(gap.start, run.end)
                return


def before_role(text: str, start: int, end: int) -> int:
    """Return where a role (Ed.) begins in a stretch, or the stretch's end."""
    role = ROLE.search(text, start, end)
    return role.start() if role else end


def first_break(text: str, start: int, end: int) -> int:
    """Return where the first sentence of a stretch ends."""
    for gap in breaks(text, start, end):
        if gap.kind in {"stop", "mask"}:
            return gap.end
    return end
