"""How a list marks titles: articles in quotation marks or plain, books and journals in italics. What follows a title depends on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from citecheck.parsers.prose.draft import Draft

_OPENING = frozenset('“"‘«„')
_LEAST, _SHARE = 3, 0.3
_LEAST_EMPHASIZED = 2
_CONTAINERS = frozenset({"address", "booktitle", "journal"})
_OF_WHOLES = frozenset({"address", "booktitle", "editor", "eventtitle", "journal", "school", "series", "url"})
_SHORTEST_TITLE = 8  # characters, with the stop behind it
_OF_JOURNALS = frozenset({"number", "pages", "publisher", "volume"})


def settle_unquoted(sheets: Sequence[Draft]) -> None:
    """Make a publisher of what was taken for the journal of a title without quotation marks, where most of a list's titles have them."""
    titled = [sheet for sheet in sheets if "title" in sheet.places]
    quoted = [sheet for sheet in titled if is_quoted(sheet)]
    if len(quoted) < max(_LEAST, _SHARE * len(titled)):
        return
    for sheet in titled:
        if is_quoted(sheet):
            continue
        if "journal" in sheet.places and not _is_dated_behind(sheet) and not _OF_JOURNALS & sheet.places.keys():
            sheet.places["publisher"] = sheet.places.pop("journal")
        if not _OF_WHOLES & sheet.places.keys():
            _part_by_year(sheet)


def _part_by_year(sheet: Draft) -> None:
    """Settle by the mark before a year at the end what the last sentence of a book is: Title. Publisher, 1999. · Title. Its part. 1999."""
    title, year = sheet.places["title"], sheet.places.get("year", (0, 0))
    publisher = sheet.places.get("publisher", title)
    between = sheet.text[publisher[1] : year[0]]
    if publisher == title and between == ", ":
        stop = sheet.rest.rfind(". ", *title)
        if stop > title[0] and sheet.text[stop + 2].isupper() and stop + 2 - title[0] > _SHORTEST_TITLE:
            del sheet.places["title"]
            sheet.take("title", title[0], stop)
            sheet.take("publisher", stop + 2, title[1])
    elif between == ". " and sheet.text[title[1] : publisher[0]] == ". ":
        del sheet.places["publisher"]
        sheet.places["title"] = title[0], publisher[1]


def settle_emphasized(sheets: Sequence[tuple[Draft, int]], is_emphasized: Callable[[int, int], bool]) -> None:
    """Make a journal of a publisher in italics after a plain title, and a publisher of a plain journal after a title in italics.

    Only in a list that has both kinds of titles, and for entries whose other fields leave the choice open. ``sheets`` are with the places
    where their entries begin in the document.
    """

    def marked(sheet: Draft, start: int, field: str) -> bool:
        return field in sheet.places and is_emphasized(*(start + at for at in sheet.place(field)))

    titled = [(sheet, start, marked(sheet, start, "title")) for sheet, start in sheets if "title" in sheet.places]
    plain = sum(not sloped and marked(sheet, start, "journal") for sheet, start, sloped in titled)
    if min(plain, sum(sloped for _, _, sloped in titled)) < _LEAST_EMPHASIZED:
        return
    for sheet, start, sloped in titled:
        if not sloped and marked(sheet, start, "publisher") and not _CONTAINERS & sheet.places.keys():
            sheet.places["journal"] = sheet.places.pop("publisher")
        elif sloped and "journal" in sheet.places and not marked(sheet, start, "journal") and not _OF_JOURNALS & sheet.places.keys():
            sheet.places["publisher"] = sheet.places.pop("journal")


def _is_dated_behind(sheet: Draft) -> bool:
    """Return whether a day is after a journal, as with newspapers and pages; with an address only if the year is before the title."""
    early = sheet.places.get("year", (0, 0))[0] < sheet.places["title"][0]
    return sheet.daily and ("url" not in sheet.places or early)


def is_quoted(sheet: Draft) -> bool:
    """Return whether a title is in quotation marks."""
    start = sheet.places["title"][0] if "title" in sheet.places else 0
    return sheet.text[max(0, start - 1) : start] in _OPENING
