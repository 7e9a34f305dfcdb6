"""Cut a .bib file into blocks, from one ``@kind{`` at the start of a line to the next, so that a broken entry affects no other."""

from collections.abc import Iterator
from sys import intern
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.schema.biblatex import ENTRY_TYPES

# After the word comes a bracket, perhaps on the next line; or a field, if the bracket was forgotten.
_START = regex(
    r"@[ \t]*+([A-Za-z][\w:-]*+)[ \t]*+"
    r"(?:(?:\n[ \t]*+(?=[{(]))?([{(])|((?=,?[ \t]*+\n[ \t]*+[A-Za-z][\w-]*+[ \t]*+=)))?"
)

# As BibTeX reads it, wherever it is; a round bracket opens an entry only before a key.
_FURTHER = regex(r"(?<!\w)@[ \t]*+([A-Za-z][\w:-]*+)\s*+(?:(\{)|(\()(?=\s*+(?:[^\s,{}=\"]++\s*+(?:[,=]|\Z)|\Z)))")
_BARE = regex(r"[\s})]*+@([A-Za-z]++)\s*+(?![{(\w])")


class Block(NamedTuple):
    """One ``@kind{…`` and all up to the next: ``start`` is at the @, ``body`` after the opening bracket, ``end`` where the next begins."""

    kind: str
    start: int
    body: int
    end: int
    closer: str


def blocks(text: str) -> Iterator[Block]:
    """Yield the blocks of a .bib file in order; a ``@word`` without a bracket counts if the word is a known type or a field follows."""
    found = (m for m in _START.finditer(text) if m[2] or m[3] is not None or m[1].lower() in ENTRY_TYPES)
    starts = [(m, line) for m in found if (line := _line_start(text, m.start())) >= 0]
    ends = [*(line for _, line in starts[1:]), len(text)]
    for (match, _), end in zip(starts, ends, strict=False):
        closer = {"{": "}", "(": ")"}.get(match[2] or "", "")
        yield Block(intern(match[1].lower()), match.start(), match.end(), end, closer)


def _line_start(text: str, at: int) -> int:
    """Return where the line begins that has nothing but spaces before an offset; −1 if it has."""
    while at and text[at - 1] in " \t\ufeff":
        at -= 1
    return at if not at or text[at - 1] == "\n" else -1


def next_on_line(text: str, at: int, end: int) -> Block | None:
    """Return the entry that begins after another one inside the same block, if any."""
    if (bare := _BARE.match(text, at, end)) and bare[1].lower() in ENTRY_TYPES:
        return Block(intern(bare[1].lower()), bare.start(1) - 1, bare.end(), end, "")
    further = _FURTHER.finditer(text, at, end) if at < end else ()
    match = next((found for found in further if not _is_commented(text, found.start())), None)
    return Block(intern(match[1].lower()), match.start(), match.end(), end, "}" if match[2] else ")") if match else None


def _is_commented(text: str, at: int) -> bool:
    """Return whether the line has a comment sign ahead of an offset and nothing else."""
    return not text[text.rfind("\n", 0, at) + 1 : at].strip(" \t%") and "%" in text[text.rfind("\n", 0, at) + 1 : at]


def without_comments(text: str, found: Iterator[Block]) -> Iterator[Block]:
    """Return the blocks outside ``@comment{…}``; a comment that is never closed hides nothing."""
    depth, trusted, held = 0, True, list[Block]()
    for block in found:
        if depth:
            held.append(block)
            depth += _opened(text, block.start, block.end)
            if depth <= 0:
                held, depth = [], 0
        elif block.kind != "comment":
            yield block
        elif trusted and block.closer == "}":
            depth = max(0, 1 + _opened(text, block.body, block.end))
    if depth:
        yield from held


def _opened(text: str, start: int, end: int) -> int:
    """Return how many more braces a stretch opens than it closes."""
    return text.count("{", start, end) - text.count("}", start, end)
