"""Marks of the kind of work in an entry: [J], [Data set], [Doctoral dissertation], a program's version, words for no place or publisher."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words, kinds_of_works
from citecheck.data.lexicon.media import MEDIA, VIDEO_SITES
from citecheck.data.year_bounds import RECENT_YEAR
from citecheck.parsers.prose.draft import BLOTS, DATE, Draft
from citecheck.parsers.prose.fields.chinese_standard import KIND_MARK
from citecheck.parsers.prose.fields.dates import COMING, COMING_WORDS, FORTHCOMING_WORDS
from citecheck.parsers.prose.fields.editions import find_spoken, find_version
from citecheck.parsers.prose.fields.theses import is_thesis
from citecheck.text.first_words import first_words
from citecheck.text.word_patterns import any_of, either_case, one_of

_PUBLISHED = frozenset({"CP", "D", "DB", "DS", "M", "R", "S"})  # the Chinese standard's marks of what a publisher issues
_OF_JOURNALS = frozenset({"number", "publisher", "volume"})
_KIND_MARK = regex(
    rf"\s?\[(?P<mark>{KIND_MARK})\]"
    rf"|\s[\[(](?P<words>(?i:{one_of(MEDIA)}))(?:[;,:]\s[^\])]{{0,60}}|\.(?=\]))?[\])](?=[.,;\s]|$)"
    rf"|(?<=\.)\s(?P<online>{any_of(entry_words.IN_BRACKETS_ONLINE)})\.(?=\s[\d{DATE}])"  # ISO 690: Lamp Letters. Online. 1996. Vol. 18
    rf"|\s\[(?P<kind>{any_of(kinds_of_works.KINDS)}(?!\w)[^\[\]\d]{{0,70}})\](?=\.\s|\.?$|\.?\s?[{BLOTS}])"
)
_NOWHERE = regex(
    r"\[[Ss]\.\s?[ln]\.(?:,?\s?:?\s?[Ss]\.\s?n\.)?\](?:\s?:(?=\s))?|(?<=[.,]\s)(?:[os]\.\s?[OlL]\.|S\.\s?l\.)(?=[,:]?\s|$)"
    rf"|(?<=\.\s){any_of(entry_words.PUBLISHED_ONLINE)}\b"
    rf"|(?<=[.;,\d]\s){any_of(entry_words.ONLINE_FIRST)} (?:{any_of(entry_words.AHEAD)}\b)?"
    rf"(?:[\s:]+{RECENT_YEAR}(?:\s[A-Z][a-z]{{2}}(?:\s\d{{1,2}})?)?(?=[.;]))?"
)
# Lamps in R. Version 1.3-4.
_VERSION = regex(
    rf"(?P<stop>\.)?(?<!/OL\]\.)(?<!\[CP\]\.)\s{either_case(entry_words.VERSIONS_BEHIND)}\s(?P<number>\d+(?:\.\d+)+(?:-\w+)?\b)"
)

_NOWHERE_WORDS = first_words(entry_words.PUBLISHED_ONLINE, entry_words.ONLINE_FIRST, {"": ("s.l.", "o.l.")})
_VERSIONS, _ONLINE = first_words(entry_words.VERSIONS_BEHIND), first_words(entry_words.IN_BRACKETS_ONLINE)


def keep_version(sheet: Draft, start: int) -> None:
    """Make a version number part of the title: its figures are not a volume, and no sentence ends before it."""
    find_version(sheet, start)
    for found in _VERSION.finditer(sheet.rest, start) if sheet.may_have(_VERSIONS) else ():
        sheet.mask(*found.span("number"), "x")
        if found["stop"]:
            sheet.mask(*found.span("stop"), "x")


def find_marks(sheet: Draft, start: int) -> None:
    """Mask [J], [M]/OL … of the Chinese standard and [Data set] of APA: each separates the text before it from the text after it."""
    marked = "[" in sheet.rest or "(" in sheet.rest or sheet.may_have(_ONLINE)
    for found in _KIND_MARK.finditer(sheet.rest, max(start - 1, 0)) if marked else ():
        if found["kind"] and is_thesis(found["kind"]):
            continue
        if found["mark"] and "x-mark" not in sheet.given:
            sheet.marked = found.start()
        sheet.given.setdefault("x-mark" if found["mark"] else "type", found["mark"] or found["words"] or found["online"] or found["kind"])
        sheet.mask(*found.span())
    find_spoken(sheet, start)
    coming = COMING_WORDS if marked else FORTHCOMING_WORDS  # words for a date are in brackets here
    for pattern, first in ((COMING, coming), (_NOWHERE, _NOWHERE_WORDS)):
        for found in pattern.finditer(sheet.rest, start) if sheet.may_have(first) else ():
            sheet.mask(*found.span())


def settle_mark(sheet: Draft) -> None:
    """Assign what the Chinese standard's mark of a type shows."""
    mark = sheet.given.get("x-mark", "").split("/")[0]
    paged = mark == "J" and "volume" in sheet.places and not {"number", "pages"} & sheet.places.keys()
    if paged and sheet.text[: sheet.places["volume"][0]].rstrip().endswith(":"):
        sheet.places["pages"] = sheet.places.pop("volume")  # Lamps rise[J]. Coastal Weekly: 3
    if mark in _PUBLISHED and "journal" in sheet.places and not _OF_JOURNALS & sheet.places.keys():
        sheet.places["publisher"] = sheet.places.pop("journal")  # Lamp counts[DS/OL]. LCB. DOI:…
    if mark == "J" and "publisher" in sheet.places and "journal" not in sheet.places:
        sheet.places["journal"] = sheet.places.pop("publisher")  # Lamps[J]. Pier Notes,2020(3):15-19.
    if mark == "CM":
        sheet.given.setdefault("type", "Map")
    if mark == "A" and "publisher" in sheet.places and "booktitle" not in sheet.places:
        sheet.places["library"] = sheet.places.pop("publisher")  # Letter to Tea Brell[A]. Wick: Harbour Archive


def settle_video(sheet: Draft) -> None:
    """Assign the site of a video, which looks like a journal: “Tides.” YouTube, uploaded by Pier Workshop, 4 Aug. 2018."""
    site = next((field for field in ("booktitle", "journal") if field in sheet.places), "")
    if site and "type" not in sheet.given and sheet.text[slice(*sheet.places[site])].strip() in VIDEO_SITES:
        sheet.places["publisher"], sheet.given["type"] = sheet.places.pop(site), "Video"
