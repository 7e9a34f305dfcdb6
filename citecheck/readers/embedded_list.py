"""An essay that carries its own reference list is two Documents over one text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from citecheck._fast.regex import regex
from citecheck.data.lexicon.date_words import UNDATED_IN_LINES
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.formats import FORMATS, load
from citecheck.model import Document
from citecheck.places import Block
from citecheck.readers.headings import Heading, headings
from citecheck.readers.notes_after_list import notes_begin
from citecheck.readers.structured_lists import structured_lists
from citecheck.readers.styled_headings import continues, holds_entries, with_styled, without_styled
from citecheck.readers.suppression_comments import without_suppressions
from citecheck.readers.typography import blank, plain
from citecheck.text.word_patterns import spaced

# Of the lines of a list at least one in eight begins an entry, however narrow the page; of an essay's lines hardly one in a hundred.
ENTRY_SHARE = 0.12
LINES_LOOKED_AT = 80

# Each list is a Document as long as the text; a book has some dozen chapters, and what has more lists than this is not a book.
MOST_LISTS = 100
_NO_WIDTH = "\u200b"  # what masks put where markup shows nothing

_YEAR = regex(rf"(?<!\d){YEAR_OF_PRINT}(?!\d)|{spaced(UNDATED_IN_LINES)}", re.IGNORECASE)


def split(essay: Document, *, unheaded: bool = True) -> tuple[Document, tuple[Document, ...]]:
    """The essay without the lists under its own headings, and those lists, all over the essay's text.

    Their format is "prose", or "further" where the heading says that the works need not be cited (Further reading). Without any
    such heading, the entries that the text ends with are its list, if ``unheaded`` lists are wanted.
    """
    if not FORMATS[essay.format].carries_own_list:
        return essay, ()
    essay, with_keys = structured_lists(essay)
    readable = without_styled(essay, _readable(essay))
    lists = tuple(_lists(essay)) or (_unheaded(readable) if unheaded and not with_keys else ())
    if not lists:
        return essay, with_keys
    body, at = [], 0
    for start, _, end, _ in lists:
        body += [essay.prose[at:start], blank(essay.prose[start:end])]
        at = end
    groups = _groups(lists)
    if len(groups) > MOST_LISTS:
        groups = [("prose", [stretch for _, group in groups for stretch in group])]
    listings = tuple(essay._replace(prose=_only(readable, stretches), format=format) for format, stretches in groups)
    return essay._replace(prose="".join([*body, essay.prose[at:]])), (*with_keys, *listings)


def _only(text: str, stretches: Sequence[tuple[int, int]]) -> str:
    """The text with everything but some stretches of it blanked out."""
    out, at = [], 0
    for start, end in stretches:
        out += [blank(text[at:start]), text[start:end]]
        at = end
    return "".join([*out, blank(text[at:])])


def _readable(essay: Document) -> str:
    """The text as a list is read: addresses stay, Markdown's marks do not."""
    mask = FORMATS[essay.format].list_mask
    text = without_suppressions(plain(essay.text))
    if mask:
        text = load(mask)(text)
    return text


def _unheaded(readable: str) -> tuple[tuple[int, int, int, str], ...]:
    """The entries that a text without any such heading ends with, in the form of :func:`_lists`."""
    from citecheck.readers.unheaded_list import last_entries

    found = last_entries(readable)
    return ((found[0], found[0], found[1], "open"),) if found else ()


def has_heading(essay: Document) -> bool:
    """Whether one of the essay's own lists has a heading; a list without one is only taken for a list."""
    return next(iter(_lists(essay)), None) is not None


def _lists(essay: Document) -> Iterator[tuple[int, int, int, str]]:
    """Where a heading begins, where its list begins, where it ends, and what the heading does; "Source" above a table's column is none."""
    prose = essay.prose
    by_words = _outside_tables(essay, list(headings(prose)))
    found, starts, is_styled = with_styled(essay, by_words), {heading.start for heading in by_words}, essay.places is not None
    for at, heading in enumerate(found):
        if heading.does not in ("open", "further"):
            continue
        ends = (
            found[later]
            for later in range(at + 1, len(found))
            if _ends(heading, found[later], is_styled=is_styled) and not continues(essay, found, later)
        )
        last = next(ends, None)
        if last is not None and last.start not in starts and not holds_entries(prose[heading.end : last.start]):
            last = next((after for after in ends if after.start in starts), None)
        end = notes_begin(prose, heading.start, heading.end, last.start if last else len(prose))
        if _is_list(prose[heading.end : end]):
            yield heading.start, heading.end, end, heading.does


def _outside_tables(essay: Document, found: list[Heading]) -> list[Heading]:
    """The headings that are in no table; all of them, if only a table has one that opens a list, as pages laid out in tables do."""
    blocks = essay.places.blocks if essay.places is not None else ()
    if not any(block.is_cell for block in blocks):
        return found
    outside = [heading for heading in found if not blocks[max(0, bisect_right(blocks, heading.start, key=_start) - 1)].is_cell]
    return outside if any(heading.does == "open" for heading in outside) else found


def _start(block: Block) -> int:
    return block.start


def _groups(lists: Sequence[tuple[int, int, int, str]]) -> list[tuple[str, list[tuple[int, int]]]]:
    """Lists that follow one another without a word between are one (primary sources, secondary sources), but not further reading."""
    out: list[tuple[str, list[tuple[int, int]]]] = []
    last = -1
    for start, inside, end, does in lists:
        if out and start == last and does != "further" and out[-1][0] == "prose":
            out[-1][1].append((inside, end))
        else:
            out.append(("further" if does == "further" else "prose", [(inside, end)]))
        last = end
    return out


def _ends(opened: Heading, after: Heading, *, is_styled: bool) -> bool:
    match after.does:
        case "open" | "further" | "end":
            return True
    is_next = bool(opened.number) and after.number == opened.number + 1
    if opened.level:
        return 0 < after.level <= opened.level or (is_styled and is_next)
    return (bool(after.level) and not is_styled) or is_next


def _is_list(text: str) -> bool:
    """Whether what is under a heading begins like entries, not like a table of contents or running text."""
    text = text.replace(_NO_WIDTH, "")
    lines = [line for line in text.split("\n", 4 * LINES_LOOKED_AT)[: 4 * LINES_LOOKED_AT] if line.strip(" \t=-")][:LINES_LOOKED_AT]
    if not lines or not _YEAR.search(text, 0, 20_000):
        return False
    from citecheck.readers.entry_lines import begins_entry

    entries = sum(map(begins_entry, lines))
    return entries >= max(1, ENTRY_SHARE * len(lines))
