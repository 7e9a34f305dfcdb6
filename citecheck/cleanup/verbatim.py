"""Unreadable parts of a list, word for word; and the parts of a .bib file other than entries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from citecheck.cleanup.changes import Change
from citecheck.formats import format_of, in_latex
from citecheck.model import Document, Reference, Unread
from citecheck.parsers.bibtex import between, raw_entries
from citecheck.parsers.bibtex.entry import RawEntry
from citecheck.parsers.bibtex.values import close_of
from citecheck.parsers.own_fields import ABOUT_PEOPLE
from citecheck.writers.documents import without_controls
from citecheck.writers.fields import NOTED
from citecheck.writers.latex_escape import balanced

_BESIDES = frozenset({"comment", "preamble", "set", "xdata"})


class Leftovers(NamedTuple):
    """What a finished list has besides entries: unread ``pieces``, those of them that are ``blocks`` of a .bib file, a ``preamble``."""

    pieces: tuple[str, ...]
    blocks: frozenset[str]
    preamble: str


def leftovers(unread: Sequence[Unread], references: Sequence[Reference], listings: Sequence[Document]) -> Leftovers:
    """Return what the lists have besides the references that were read."""
    bibs = [(listing, raw_entries(listing.text)) for listing in listings if in_latex(format_of(listing))]
    texts = {listing.name: listing.text for listing in listings}
    hollow = {listing.name: _hollow(entries) for listing, entries in bibs}
    own = [each for each in unread if each.span.source in hollow and not each.why.startswith(NOTED)]
    of_bibs = _kept_pieces(own, (), {name: texts[name] for name in hollow}, hollow)
    return Leftovers(_kept_pieces(unread, references, texts, hollow), frozenset(filter(_is_block, of_bibs)), _preamble(bibs))


def _is_block(piece: str) -> bool:
    """Return whether a piece is a whole block of a .bib file: the bracket that it opens first is closed by its last sign."""
    opening = min((at for at in map(piece.find, "{(") if at > 0), default=0)
    if not piece.startswith("@") or not opening or not balanced(piece):
        return False
    return piece.endswith(")") if piece[opening] == "(" else close_of(piece, opening + 1, len(piece)) == len(piece) - 1


def _is_macro(piece: str) -> bool:
    """Return whether a piece is a whole @string with nothing besides macros, whose text is already where they were used."""
    if not _is_block(piece) or not piece[1:].lstrip().lower().startswith("string"):
        return False
    entries = raw_entries(piece)
    return len(entries) == 1 and bool(entries[0].fields) and not any(between(piece, entries[0]))


def _kept_pieces(
    unread: Sequence[Unread], references: Sequence[Reference], texts: Mapping[str, str], hollow: Mapping[str, Mapping[int, int]]
) -> tuple[str, ...]:
    """Return the texts of unread pieces outside entries, in order; a flaw inside an entry is kept with the entry."""
    inside = _Cover(references)
    unread = [each if each.why.startswith(NOTED) else _whole(each, hollow.get(each.span.source, {})) for each in unread]
    pieces = (
        each.why.removeprefix(NOTED) if each.why.startswith(NOTED) else texts[each.span.source][each.span.start : each.span.end]
        for each in unread
        if each.span.source in texts and not inside.holds(each)
    )
    as_noted: dict[str, str] = {}
    for piece in map(str.strip, pieces):
        if (seen := " ".join(without_controls(piece).split())) and not _is_macro(piece):  # of control characters nothing is seen
            as_noted.setdefault(seen, piece)
    return tuple(as_noted.values())


def noted(reference: Reference) -> Unread | None:
    """Return the piece that an earlier cleaning kept as the note of an otherwise empty entry; None if it is an entry."""
    note = reference.fields.get("note", "")
    return Unread(reference.span, note) if note.startswith(NOTED) and not reference.names and not reference.title else None


def _hollow(entries: Iterable[RawEntry]) -> dict[int, int]:
    """Yield the spans of the blocks of a .bib file that are not entries."""
    return {entry.start: entry.end for entry in entries if not entry.fields}


def _whole(unread: Unread, hollow: Mapping[int, int]) -> Unread:
    """Return the piece, or the whole block if the piece is the head of a block of a .bib file that is not an entry."""
    end = max(unread.span.end, hollow.get(unread.span.start, 0))
    return unread._replace(span=unread.span._replace(end=end))


class _Cover:
    """The spans of entries, looked up in the order of a list."""

    def __init__(self, references: Sequence[Reference]) -> None:
        self._spans = sorted(reference.span for reference in references)
        self._starts = [(span.source, span.start) for span in self._spans]

    def holds(self, unread: Unread) -> bool:
        """Return whether an entry covers the piece."""
        from bisect import bisect_right

        at = bisect_right(self._starts, (unread.span.source, unread.span.start)) - 1
        return at >= 0 and self._spans[at].source == unread.span.source and unread.span.end <= self._spans[at].end


def _preamble(bibs: Iterable[tuple[Document, Sequence[RawEntry]]]) -> str:
    """Return what the .bib files have besides entries, unchanged: @preamble, @comment and @xdata blocks, and text between entries."""
    pieces: list[str] = []
    for listing, entries in bibs:
        at = 0
        for entry in entries:
            pieces.append(listing.text[at : entry.start])
            pieces += [listing.text[entry.start : entry.end]] if entry.kind in _BESIDES else []
            at = max(at, entry.end)
        pieces.append(listing.text[at:])
    kept = (piece.strip(" \t\r\n\ufeff") for piece in pieces)
    return "".join(piece + "\n" for piece in dict.fromkeys(kept) if piece.strip("{}() \t\r\n,"))


def other_content(references: Iterable[Reference], listings: Sequence[Document]) -> Iterator[Change]:
    """Yield a report for entries with content outside their fields, which is in ``also``, or about people, which no written format has."""
    leaves = {listing.name for listing in listings if format_of(listing).places_leftovers}
    for reference in references:
        found = ("also" in reference.places) == (reference.span.source in leaves)
        if found and reference.fields.get("also"):
            yield Change(reference.key, "kept-apart", "also", "", reference.fields["also"])
        if about := reference.fields.get(ABOUT_PEOPLE):
            yield Change(reference.key, "format-omits", "people", about, "")
