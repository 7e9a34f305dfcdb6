"""Brackets after a book's title that hold several items, as in APA: (M. Kim, Trans.; 2nd ed., Vol. 3, pp. 2–9)."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import edition_labels, entry_words, short_words, translation_words
from citecheck.data.lexicon.date_words import BEFORE_OUR_ERA
from citecheck.data.year_bounds import YEAR_OF_ORIGINAL
from citecheck.parsers.prose.draft import Draft
from citecheck.text.first_words import first_words
from citecheck.text.word_patterns import any_of, either_case, labels

_EDITION = (
    rf"(?:\d{{1,2}}{any_of(edition_labels.ENGLISH_ORDINAL_ENDINGS)}|{either_case(entry_words.ORDINALS_IN_BRACKETS)})"
    rf"\s{any_of(entry_words.EDITION_LABELS)}\b\.?"
    rf"|\d{{1,2}}{any_of(edition_labels.ORDINAL_ENDINGS)}?(?:,?\s{any_of(edition_labels.EDITION_QUALIFIERS)})*"
    rf"\s(?:(?i:{labels(edition_labels.EDITION)})|{any_of(entry_words.EDITION_LABELS)}\b\.?)(?:,?\s{any_of(edition_labels.EDITION_REVISED)})*"
)
_VOLUME = rf"{either_case(entry_words.VOLUME_LABELS)}\s[\dIVXLC]{{1,6}}(?:\s?[–-]\s?[\dIVXLC]{{1,6}})?"
_PAGES = any_of(short_words.PAGES) + r"\s[\w.]{1,8}(?:\s?[–-]{1,2}\s?[\w.]{1,8})?"
_TRANSLATORS = either_case(translation_words.TRANSLATORS)
_PEOPLE = rf"[^\W\d_](?:[^();\d]|\([^()]{{0,20}}\)){{2,120}}?,\s(?:{_TRANSLATORS}|{any_of(entry_words.EDITORS)}s?)\."
_ITEM = f"(?:{_EDITION}|{_VOLUME}|{_PAGES})"
_ITEMS = regex(_ITEM)
_BRACKET = regex(rf"\((?:(?P<people>{_PEOPLE})(?:;\s|(?=\))))?(?P<items>(?:{_ITEM}(?:[,;]\s(?!\))|(?=\))))*)\)")
_FIELDS = (
    ("edition", regex(_EDITION)),
    ("volume", regex(r"(?<=l\.\s)[\dIVXLC–-]+|(?<=ls\.\s)[\dIVXLC–-]+")),
    ("pages", regex(r"(?<=p\.\s)[\w.–-]+")),
)
_ROLE = regex(rf",\s(?:(?P<translator>{_TRANSLATORS})|{any_of(entry_words.EDITORS)}s?)\.\Z")
_IN = regex(rf"\b{any_of(short_words.HOLDING)}[:\s]")
# As a sentence of its own between the title and the rest (MLA): “Title.” 1899. Book, … 1995.
_FIRST_ALONE = regex(
    rf"(?:(?<=[^\W\d_]{{3}}[.?!]\s)|(?<=[”’]\s))(?P<year>{YEAR_OF_ORIGINAL})"
    rf"(?=\.\s(?:[^\W\d_a-z]|\d+{any_of(edition_labels.ENGLISH_ORDINAL_ENDINGS)}\b))"
)
_EARLIER = 3  # years that are between a first edition and a later one, and letters of a title, at least
_FIRST = regex(
    rf"[(\[]?\s?\b{either_case(translation_words.ORIGINALLY_PUBLISHED)}(?:\s{any_of(translation_words.IN_YEAR)})?,?\s"
    rf"(?P<year>(?:{any_of(translation_words.ABOUT)}\s)?(?:{YEAR_OF_ORIGINAL})(?:\s{any_of(BEFORE_OUR_ERA)})?)(?!\w)(?:\s{any_of(translation_words.BEHIND_YEAR)})?\s?[)\]]?"
)
_FIRST_WORDS = first_words(translation_words.ORIGINALLY_PUBLISHED)
_LAST = regex(rf"(?<=[.)])\s\[(?P<year>{YEAR_OF_ORIGINAL})\]\.?\s*$")  # Oxford: Harbour Press. [1949]


def find_brackets(sheet: Draft, start: int) -> None:
    """Take and mask out translators or editors, edition, volume and pages that share a bracket, and the year of the first edition."""
    for found in _BRACKET.finditer(sheet.rest, start):
        items = found["items"]
        parts = len(_ITEMS.findall(items)) + bool(found["people"])
        role = _ROLE.search(found["people"]) if found["people"] else None
        translated = role is not None and role["translator"] is not None and role["translator"] not in translation_words.TRANSLATORS["en"]
        alone = translated or (items.startswith(("V", "v")) and _IN.search(sheet.rest, start, found.start()))
        if parts < 1 + (not alone):
            continue
        if found["people"]:
            field = "translator" if role and role["translator"] else "editor"
            sheet.take(field, found.start("people"), found.start("people") + role.start() if role else found.end("people"))
        for field, pattern in _FIELDS:
            if value := pattern.search(sheet.rest, *found.span("items")):
                sheet.take(field, *value.span())
        sheet.mask(*found.span())
    if sheet.may_have(_FIRST_WORDS) and (first := _FIRST.search(sheet.rest, start)):
        sheet.take("origdate", *first.span("year"))
        sheet.mask(*first.span())
    elif (year := sheet.places.get("year")) and year[0] > start and (alone := _FIRST_ALONE.search(sheet.rest, start, year[0])):
        said = sum(c.isalpha() for c in sheet.rest[start : alone.start()]) >= _EARLIER and len(alone["year"]) == len("1899")
        if said and int(sheet.text[slice(*year)][:4]) - int(alone["year"]) >= _EARLIER and "month" not in sheet.given:
            sheet.take("origdate", *alone.span("year"))
            sheet.mask(alone.start(), alone.end() + 1)
    elif "[" in sheet.rest and (last := _LAST.search(sheet.rest, start)) and "year" in sheet.places:
        sheet.take("origdate", *last.span("year"))
        sheet.mask(*last.span(), " ")
