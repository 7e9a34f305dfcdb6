"""Where a place of a document is, in its reader's words: "paragraph 12, footnote 3, near “…”", "page 4"."""

from __future__ import annotations

from bisect import bisect_right

from citecheck.model import Document, Span
from citecheck.places import Block

_NEAR = 40


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
    seen = " ".join(document.text[start : max(end, start + 1)].split()) or " ".join(document.text[start : start + _NEAR].split())
    if seen and near:
        parts.append(f"near “{seen if len(seen) <= _NEAR else seen[: _NEAR - 1].rstrip() + '…'}”")
    return ", ".join(parts)
