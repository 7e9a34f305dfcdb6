"""Years that an entry prints beside its own: of an earlier printing, of the original, of the book that a chapter is in."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.model import Year
from citecheck.parsers.prose.draft import Draft

_YEAR = regex(r"(?<![\w/:=.–-])(?:1[4-9]|20)\d\d(?=[a-z]?(?!\w|[./:]\d|[–-]\d))")
_ORIGINAL_RANGE = regex(r"[\[(/]((?:1[4-9]|20)\d\d)\s?[–-]\s?\d{2,4}[\])]")
_BEFORE_IN_TITLE = (", ", "[", "(", ". ")
_ELSEWHERE = frozenset(
    {
        "booktitle",
        "doi",
        "eprint",
        "eventtitle",
        "isbn",
        "issn",
        "issue",
        "journal",
        "note",
        "number",
        "pages",
        "series",
        "url",
        "urldate",
        "volume",
    }
)
_MOST = 6


def other_years(sheet: Draft, year: Year | None) -> str:
    """The years of an entry that are not its own, in their order, with a space between them; "" if there are none."""
    taken = [span for field, span in sheet.places.items() if field in _ELSEWHERE]
    title = sheet.places.get("title", (0, 0))
    own = {year.number, year.first} if year else {None}
    found = [(m.start(), m[0]) for m in _YEAR.finditer(sheet.text)] + [(m.start(1), m[1]) for m in _ORIGINAL_RANGE.finditer(sheet.text)]
    out = []
    for at, number in sorted(found):
        inside = any(start <= at < end for start, end in taken)
        titled = title[0] < at < title[1] and not sheet.text[:at].endswith(_BEFORE_IN_TITLE)
        if not inside and not titled and int(number) not in own:
            out.append(number)
    return " ".join(dict.fromkeys(out[:_MOST]))
