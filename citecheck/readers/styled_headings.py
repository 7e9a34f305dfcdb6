"""Headings that a document sets as such (Word, OpenDocument, HTML), whatever their words: where they part a list, and where they end it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck._fast.regex import regex
from citecheck.data.year_bounds import YEAR_IN_TEXT
from citecheck.model import Document
from citecheck.readers.headings import LONGEST, Heading
from citecheck.readers.typography import blank

# Where a document has a paragraph for each entry, nearly all that is under a heading inside its list begin entries.
ENTRIES_IN_A_PART = 0.7

# Entries may have annotations; what is under "References" in a table of contents is the text, of which hardly a paragraph begins so.
ENTRIES_IN_A_LIST = 0.2

_PARTED = regex(r"\W{0,5}\d{0,3}[^\d.,;]{1,100}[.,;]")  # a stop before the year, which a sentence about a work has not
_YEAR = regex(rf"(?<!\d){YEAR_IN_TEXT}(?!\d)")


def with_styled(essay: Document, found: list[Heading]) -> list[Heading]:
    """The headings with those that the document sets as such, and their levels."""
    styled = {start: (end, level) for start, end, level in _styled(essay)}
    if not styled:
        return found
    known = [heading._replace(level=styled[heading.start][1]) if heading.start in styled else heading for heading in found]
    starts = {heading.start for heading in found}
    return sorted(known + [Heading(start, end, "other", level) for start, (end, level) in styled.items() if start not in starts])


def without_styled(essay: Document, readable: str) -> str:
    """A list's text without such headings, which are none of its entries; an entry that is set as a heading stays."""
    from citecheck.readers.entry_lines import begins_entry

    pieces, at = [], 0
    for start, end, _ in _styled(essay):
        is_entry = end - start > LONGEST or (_YEAR.search(readable, start, end) and begins_entry(readable[start:end]))
        if start >= at and not is_entry:
            pieces += [readable[at:start], blank(readable[start:end])]
            at = end
    return "".join([*pieces, readable[at:]]) if pieces else readable


def continues(essay: Document, found: Sequence[Heading], at: int) -> bool:
    """Whether under one of the headings, of unknown words, are entries like those above it, as under "Letters" or "A–F"."""
    after = found[at]
    if after.does != "other" or essay.places is None:
        return False
    end = found[at + 1].start if at + 1 < len(found) else len(essay.prose)
    return holds_entries(essay.prose[after.end : end], ENTRIES_IN_A_PART)


def holds_entries(text: str, share: float = ENTRIES_IN_A_LIST) -> bool:
    """Whether so many paragraphs of a text begin as entries do, and as no sentence about a work does."""
    from citecheck.readers.entry_lines import begins_entry

    lines = [line for line in text.split("\n") if line.strip()]
    entries = sum(begins_entry(line) and _PARTED.match(line) is not None for line in lines)
    return bool(entries) and entries >= share * len(lines)


def _styled(essay: Document) -> Iterator[tuple[int, int, int]]:
    """Where such headings begin and end, and their levels."""
    for block in essay.places.blocks if essay.places is not None else ():
        if block.level:
            end = essay.prose.find("\n", block.start)
            yield block.start, end if end >= 0 else len(essay.prose), block.level
