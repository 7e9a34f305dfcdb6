"""The imprint of GB/T 7714 behind a type's mark, which its signs show whatever its names: [M]. 2版. 北港: 北港出版社: 12-18."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import eastern_signs, entry_words
from citecheck.data.lexicon.name_parts import BEFORE_PLACES, SAINTS
from citecheck.names.author_list import scan
from citecheck.parsers.prose.draft import BLOTS, DATE, FOUND, Draft
from citecheck.text.word_patterns import any_of, either_case

_IMPRINT = regex(
    rf"(?<=[.\]{BLOTS}])\s?(?P<address>(?:{any_of(BEFORE_PLACES, SAINTS)}\s)?[^\W\d_][^.,:;/\d{BLOTS}]{{0,30}}):"
    rf"\s?(?P<publisher>[^\W\d_](?:[^.:;/\[\]{BLOTS}]|\.(?!\s)|(?<=\b[A-Z])\.){{1,80}}?)"
    rf"(?:,\s?{DATE}+)?(?::\s?(?P<pages>[\dA-Z]{{1,6}}(?:[-–][\dA-Z]{{1,6}})?))?\s?[.\s{BLOTS}]*$"
)
_VOLUME = regex(
    rf":\s?(?:{any_of(eastern_signs.ORDINALS)}(?P<volume>\d{{1,3}}){any_of(eastern_signs.VOLUMES)}|{either_case(entry_words.VOLUME_SHORT)}\s(?P<latin>\d{{1,3}}))"
    rf"(?=\s?[.{BLOTS}])"
)
_VERSION = regex(
    rf"(?<=[.\]{BLOTS}])\s?(?:(?P<eastern>\d+(?:\.\d+)+){any_of(eastern_signs.EDITIONS)}|{either_case(entry_words.VERSION)}\s(?P<latin>\d+(?:\.\d+)*))(?=\.(?:[\s{BLOTS}]|$))"
)
_ISSUED = frozenset({"C", "CM", "D", "G", "M", "R", "S"})
"""The marks of works with an imprint."""
_HOLDING = frozenset({"C", "G", "M"})
"""The marks of works whose parts have // before the whole."""


def holds_parts(sheet: Draft) -> bool:
    """Return whether a book, not a journal, is behind // in an entry: the mark says so."""
    return sheet.given.get("x-mark", "").split("/")[0] in _HOLDING


def find_chinese_imprint(sheet: Draft, start: int) -> None:
    """Take and mask the imprint behind the mark of a type, the volume of the book before it, and the version of a program."""
    mark = sheet.given.get("x-mark", "").split("/")[0]
    if mark == "CP" and "version" not in sheet.places and (found := _VERSION.search(sheet.rest, start)):
        sheet.take("version", *found.span("eastern" if found["eastern"] else "latin"))
        sheet.mask(*found.span())
    if mark not in _ISSUED:
        return
    mark_at = sheet.rest.find(FOUND, start)
    if volume := _VOLUME.search(sheet.rest, start):
        sheet.take("volume", *volume.span("volume" if volume["volume"] else "latin"))
        sheet.mask(*volume.span())
    if mark_at > start and (found := _IMPRINT.search(sheet.rest, _behind_editors(sheet.rest, mark_at))):
        sheet.take("title", start, volume.start() if volume and volume.start() < mark_at else mark_at)
        sheet.mask(start, mark_at)
        sheet.take("address", *found.span("address"))
        sheet.take("school" if mark == "D" else "publisher", *found.span("publisher"))
        if found["pages"]:
            sheet.take("pages", *found.span("pages"))
        sheet.mask(found.start("address"), found.end())


def _behind_editors(text: str, mark_at: int) -> int:
    """Return where an imprint may begin at the earliest: the book behind //, perhaps with its editors, has a title before it."""
    book = text.find("//", mark_at)
    if book < 0:
        return mark_at
    editors = scan(text, book + 2)
    title = editors.end + text.startswith(".", editors.end) if editors.people else book
    return text.find(".", title) + 1 or len(text)
