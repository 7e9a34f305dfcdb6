"""Further years in an entry: of an earlier printing, of the original, of the book that contains a chapter."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.model import Year
from citecheck.parsers.prose.draft import Draft

_YEAR = regex(rf"{YEAR_OF_PRINT}(?<![\w/:=.–-]\d{{4}})(?=[a-z]?(?!\w|[./:]\d|[–-]\d))")
_ORIGINAL_RANGE = regex(rf"[\[(/]({YEAR_OF_PRINT})\s?[–-]\s?\d{{2,4}}[\])]")
_BEFORE_IN_TITLE = (", ", "[", "(", ". ")
_NUMBERS = frozenset({"doi", "eprint", "isbn", "issn", "issue", "number", "pages", "url", "urldate"})
_NAMES = (
    "title",
    "booktitle",
    "eventtitle",
    "journal",
    "note",
    "series",
)  # a year inside these belongs to them, except in an original or an imprint
_MOST = 6


def other_years(sheet: Draft, year: Year | None) -> str:
    """Return the further years of an entry in their order, separated by spaces; "" if there are none."""
    taken = [span for field, span in sheet.places.items() if field in _NUMBERS]
    named = [sheet.places[field] for field in _NAMES if field in sheet.places]
    own = {year.number, year.first} if year else {None}
    found = [(m.start(), m[0]) for m in _YEAR.finditer(sheet.text)] + [(m.start(1), m[1]) for m in _ORIGINAL_RANGE.finditer(sheet.text)]
    out = []
    for at, number in sorted(found):
        if int(number) in own:
            continue
        inside = any(start <= at < end for start, end in taken)
        titled = any(start < at < end for start, end in named) and not sheet.text[:at].endswith(_BEFORE_IN_TITLE)
        if not inside and not titled:
            out.append(number)
    return " ".join(dict.fromkeys(out[:_MOST]))
