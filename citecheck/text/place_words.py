"""Where a place of a document is, in its reader's words: "paragraph 12, footnote 3, near “…”", "page 4"."""

from __future__ import annotations

from bisect import bisect_right

from citecheck._fast.regex import regex
from citecheck.model import Document, Span
from citecheck.places import Block

_NEAR = 40
_ENOUGH = 6  # characters by which a place is found again
_BEFORE, _BEHIND = regex(r"\S*\s*\Z"), regex(r"\s*\S*")


def _recognisable(document: Document, start: int, end: int) -> str:
    """A stretch of a paragraph, with the words beside it where it is a mark, a blank or a short word."""
    blocks = document.places.blocks if document.places else ()
    after = bisect_right(blocks, start, key=lambda block: block.start)
    first = blocks[after - 1].start if after else 0
    last = blocks[after].start if after < len(blocks) else len(document.text)
    for _ in range(2):
        if len(document.text[start:end].strip()) >= _ENOUGH:
            break
        before = _BEFORE.search(document.text, max(first, start - _NEAR), start)
        behind = _BEHIND.match(document.text, end, min(last, end + _NEAR))
        start, end = before.start() if before else start, behind.end() if behind else end
    return document.text[start:end]


def home(document: Document, span: Span) -> Span:
    """A place of a text that is made of several files, in its own file; of any other text, the place itself."""
    places = document.places
    if places is None or not document.parts:
        return span
    at = max(0, bisect_right(places.starts, span.start) - 1)
    start = span.start - places.starts[at] + places.origins[at]
    last = places.starts[at + 1] if at + 1 < len(places.starts) else len(document.text)
    return Span(places.blocks[at].part, start, start + min(span.end, last) - span.start)


def block_at(document: Document, offset: int) -> Block | None:
    """The paragraph of extracted text that an offset lies in."""
    places = document.places
    if places is None or not places.blocks:
        return None
    at = bisect_right(places.blocks, offset, key=lambda block: block.start)
    return places.blocks[max(0, at - 1)]


def place_words(document: Document, start: int, end: int, *, near: bool = True) -> str:
    """Where a stretch of extracted text is, in words; "" in a text that has lines."""
    block = block_at(document, start)
    if block is None or document.parts:
        return ""
    parts = [f"page {block.page}"] if block.page else []
    parts += [f"paragraph {block.paragraph}"] if block.paragraph and not block.page else []
    parts += [block.note] if block.note else []
    seen = " ".join(_recognisable(document, start, max(end, start + 1)).split()) if near else ""
    if seen:
        parts.append(f"near “{seen if len(seen) <= _NEAR else seen[: _NEAR - 1].rstrip() + '…'}”")
    return ", ".join(parts)
