"""Forms specific to the Chinese standard GB/T 7714: type marks, and the details of newspapers, patents, standards and web pages."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import eastern_signs, translation_words
from citecheck.parsers.prose.draft import FOUND, Draft
from citecheck.text.word_patterns import any_of, either_case

KIND_MARK = r"(?:[MJCDRNSPGAZ](?:/OL|/CD|//C)?|(?:DB|DS|EB|CP|CM)(?:/OL|/CD|/DK|/MT)?)"
_MARK = regex(rf"\s?\[(?P<mark>{KIND_MARK})\]")
_DAY = r"(?P<date>\d{4}-\d{1,2}-\d{1,2})"
_NEWSPAPER = regex(rf"[.\s]{{1,3}}(?P<journal>[^,.\d]{{2,60}}),\s?{_DAY}(?:\s?\(\s?(?P<pages>[^()\s]{{1,9}}(?:,\s[A-Z]?\d{{1,3}})*)\s?\))?")
_ISSUED = regex(rf"[.\s]{{0,3}}\(?{_DAY}\)?")
_ISSUED_BEHIND = regex(rf",?\s?\({_DAY}\)")  # [DB/OL]. Brell: Lamp Archive, (2020-05-06)
_ONLINE = frozenset({"CP", "DB", "DS", "EB"})
_NUMBER = {
    "CP": regex(r":\s?(?P<number>\d+(?:\.\d+)+)\s?$"),
    "R": regex(r":\s?(?P<number>\d[\w./-]{0,12}|[A-Z]{2,8}[\s-]?\d[\w./-]{0,12})\s?$"),
    "P": regex(r":\s?(?P<number>(?:[A-Z]{2}\s?)?\d[\d.,/ ]{3,20}[\dXA-Z]?(?:\s?[A-Z]\d?)?)\s?$"),
    "S": regex(r":\s?(?P<number>[A-Z]{1,6}(?:/[A-Z]{1,3})?[\s-]?[\d.]{1,12}(?:[-–—:]\d{2,4})?)\s?$"),
}
_TRANSLATED = regex(
    rf"(?<=[.．\]\x03])\s?(?P<people>[^.\d\[\]]{{2,60}}?)(?:\s?,?\s?{any_of(eastern_signs.TRANSLATORS)}\s?(?=[.．]|//)|,\s{either_case(translation_words.TRANSLATORS)}(?=\.(?:\s|//)))"
)


def find_chinese_forms(sheet: Draft, start: int) -> None:
    """Take and mask out what follows the type mark, and the number before the mark of a patent or standard."""
    found = _MARK.search(sheet.rest, start) if "[" in sheet.rest else None
    if not found:
        return
    kind = found["mark"].split("/")[0]
    if kind in _NUMBER and (number := _NUMBER[kind].search(sheet.rest, start, found.start())):
        sheet.take("title", start, number.start())
        sheet.take("version" if kind == "CP" else "number", *number.span("number"))
        sheet.mask(start, number.end())
    if (dated := _dated(sheet, found["mark"], found.end())) and "year" not in sheet.places:
        sheet.places["year"] = (dated, dated + len("2000"))
    if translated := _TRANSLATED.search(sheet.rest, found.start()):
        sheet.take("translator", *translated.span("people"))
        inside = "//" in sheet.rest[found.end() : translated.start()]  # …//Harper R. Book. Ott, trans. Oxford: House
        sheet.mask(translated.start(), translated.end() + inside, " " if inside else FOUND)


def _dated(sheet: Draft, mark: str, at: int) -> int:
    """Take and mask out the day after a mark, with the newspaper that was published on it; return where it is, or 0."""
    kind, _, carrier = mark.partition("/")
    paper = _NEWSPAPER.match(sheet.rest, at) if kind == "N" else None
    found = paper or (_ISSUED.match(sheet.rest, at) if kind in {"EB", "P"} or carrier == "OL" else None)
    found = found or (_ISSUED_BEHIND.search(sheet.rest, at) if kind in _ONLINE or carrier == "OL" else None)
    if not found:
        return 0
    sheet.given["date"] = found["date"]
    if paper:
        sheet.given["entrysubtype"] = "newspaper"
        for field in ("journal", "pages"):
            sheet.take(field, *paper.span(field))
    sheet.mask(paper.start("journal") if paper else found.start(), found.end())
    return found.start("date")
