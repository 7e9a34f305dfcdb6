"""Lists that put the titles of articles between quotation marks: what stands without them is a book, and behind it stands its publisher."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.parsers.prose.draft import Draft

_OPENING = frozenset('“"‘«„')
_LEAST, _SHARE = 3, 0.5
_OF_JOURNALS = frozenset({"doi", "number", "pages", "publisher", "volume"})


def settle_unquoted(sheets: Sequence[Draft]) -> None:
    """Make a publisher of what was taken for the journal of a title without quotation marks, where most of a list's titles have them."""
    titled = [sheet for sheet in sheets if "title" in sheet.places]
    quoted = [sheet for sheet in titled if _is_quoted(sheet)]
    if len(quoted) < max(_LEAST, _SHARE * len(titled)):
        return
    for sheet in titled:
        if "journal" in sheet.places and not _is_quoted(sheet) and not sheet.daily and not _OF_JOURNALS & sheet.places.keys():
            sheet.places["publisher"] = sheet.places.pop("journal")


def _is_quoted(sheet: Draft) -> bool:
    start = sheet.places["title"][0]
    return sheet.text[max(0, start - 1) : start] in _OPENING
