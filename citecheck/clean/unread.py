"""What nobody could read of a list, word for word; and what a .bib file has besides entries."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model import Document, Reference, Unread
from citecheck.refs.formats import format_of
from citecheck.write import NOTED

_BESIDES = frozenset({"comment", "preamble"})


def kept_pieces(unread: Sequence[Unread], references: Sequence[Reference], listings: Sequence[Document]) -> tuple[str, ...]:
    """The texts of unread pieces that lie in no entry, in their order; a flaw inside an entry is kept with the entry."""
    texts = {listing.name: listing.text for listing in listings}
    inside = _Cover(references)
    unread = [each if each.why.startswith(NOTED) else _whole(each, listings) for each in unread]
    pieces = (
        each.why.removeprefix(NOTED) if each.why.startswith(NOTED) else texts[each.span.source][each.span.start : each.span.end]
        for each in unread
        if each.span.source in texts and not inside.holds(each)
    )
    return tuple(dict.fromkeys(piece.strip() for piece in pieces if piece.strip()))


def noted(reference: Reference) -> Unread | None:
    """The piece that an earlier cleaning kept as the note of an entry that says nothing else; None if it is an entry."""
    note = reference.fields.get("note", "")
    return Unread(reference.span, note) if note.startswith(NOTED) and not reference.names and not reference.title else None


def _whole(unread: Unread, listings: Sequence[Document]) -> Unread:
    """The piece, and if it is the head of a block of a .bib file that is no entry, the whole block."""
    listing = next((listing for listing in listings if listing.name == unread.span.source and format_of(listing) == "bib"), None)
    if listing is None:
        return unread
    from citecheck.refs.bibtex import raw_entries

    blocks = (entry for entry in raw_entries(listing.text) if entry.start == unread.span.start)
    end = next((entry.end for entry in blocks if not entry.fields), unread.span.end)
    return unread._replace(span=unread.span._replace(end=max(end, unread.span.end)))


class _Cover:
    """The places of entries, to be asked in the order of a list."""

    def __init__(self, references: Sequence[Reference]) -> None:
        self._spans = sorted(reference.span for reference in references)
        self._starts = [(span.source, span.start) for span in self._spans]

    def holds(self, unread: Unread) -> bool:
        """Whether an entry covers the piece."""
        from bisect import bisect_right

        at = bisect_right(self._starts, (unread.span.source, unread.span.start)) - 1
        return at >= 0 and self._spans[at].source == unread.span.source and unread.span.end <= self._spans[at].end


def preamble(listings: Sequence[Document]) -> str:
    """The @preamble and @comment blocks of the .bib files, as they stand."""
    blocks: list[str] = []
    for listing in listings:
        if format_of(listing) == "bib" and "@" in listing.text:
            from citecheck.refs.bibtex import raw_entries

            blocks += [listing.text[entry.start : entry.end] for entry in raw_entries(listing.text) if entry.kind in _BESIDES]
    return "".join(block.strip() + "\n" for block in dict.fromkeys(blocks))
