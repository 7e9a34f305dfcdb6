"""What a tag of RIS means in a record of its type: A3 is a book's editor, a thesis's advisor, a chapter's series editor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck._fast.regex import regex
from citecheck.data.schema.ris import AUTHORS, BY_TYPE, EDITED_TYPES, EDITORS, EVENT_TYPES, SERIES_EDITORS
from citecheck.exported_dates import is_day
from citecheck.parsers.ris_lines import Line
from citecheck.text.page_counts import count_of_pages

_SERIAL = regex(r"(?:[\dXx][\s–-]?){8,13}(?:\s*\(.*\))?")


def by_type(lines: Sequence[Line]) -> Iterator[Line]:
    """Return the lines of a record under the tags, or the names of fields, that their content has in a record of its type."""
    type = lines[0].value.upper()
    meanings = BY_TYPE.get(type, {})
    tags = {line.tag for line in lines if line.value}
    if type in EVENT_TYPES and {"C3", "T2"} <= tags:
        meanings = {**meanings, "C3": "T2", "T2": "eventtitle"}
    numbered = meanings.get("SN") == "IS" and any(line.tag == "SN" and line.value and not _SERIAL.fullmatch(line.value) for line in lines)
    for line in lines:
        meant = meanings.get(line.tag, line.tag)
        if numbered and line.tag in ("IS", "M1") and line.value:
            yield line._replace(tag="also", value=f"{line.tag} = {line.value}")
            continue
        if line.tag == "M1" and meant != "M1" and not is_day(line.value):
            meant = "M1"
        elif meant == "degree":
            meant = line.tag if line.value.isdecimal() else meant if "M3" in tags else "M3"
        elif line.tag == "SP" and not is_count(line.value, tags):
            meant = "SP"
        elif line.tag == "SN" and _SERIAL.fullmatch(line.value):
            meant = "SN"
        elif line.tag == EDITORS[1] and meant == SERIES_EDITORS and not has_series(type, tags):
            meant = EDITORS[0]
        value = (meant == "pagetotal" and count_of_pages(line.value)) or line.value
        yield line if (meant, value) == (line.tag, line.value) else line._replace(tag=meant, value=value)


def is_count(pages: str, tags: set[str]) -> bool:
    """Return whether SP is how many pages a book has, and not the first of some."""
    return "EP" not in tags and (pages.isdecimal() or bool(count_of_pages(pages)))


def has_series(type: str, tags: set[str]) -> bool:
    """Return whether A2 has the editors of a series: beside a book's own editors, authors of an edited book, or a series' title."""
    return bool(tags & ({*AUTHORS, EDITORS[0]} if type in EDITED_TYPES else {SERIES_EDITORS, "T2"}))
