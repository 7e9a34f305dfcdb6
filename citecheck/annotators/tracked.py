"""Fixes as tracked changes of a Word file: deletions and insertions, which the author accepts or rejects."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.annotators.remarks import AUTHOR
from citecheck.annotators.word_runs import TEXT, Insertion, byte_place, opening_of, part_of, properties_of, run_of
from citecheck.annotators.xml_text import escape
from citecheck.model import Document, Edit, Fix

_ID = regex(r"\bid=\"(\d{1,9})\"")
_CLOSED = regex(
    r"<(?P<end>/?)(?:\w+:)?(?:ins|moveTo|sdt|fldSimple|AlternateContent)(?=[\s/>])[^<>]*?(?P<empty>/?)>|fldCharType=[\"'](?P<field>begin|end)"
)
_OPENS, _CLOSES = 4, 0  # orders: after comments that begin at the place, before those that end there

Source = Callable[[str], str]


class _Piece(NamedTuple):
    """The characters of a run that an edit deletes; none if it only inserts."""

    part: str
    origin: int
    start: int
    end: int


def changes(document: Document, fixes: Sequence[Fix], source: Source) -> tuple[dict[str, list[Insertion]], list[Fix]]:
    """The markup for the fixes in each part, and the fixes that it marks; a fix without a plain place in the text is left out."""
    number = max((int(found[1]) for part in _parts(document) for found in _ID.finditer(source(part))), default=0) + 1000
    closed = {part: _closed(source(part)) for part in _parts(document)}
    insertions: dict[str, list[Insertion]] = {}
    made: list[Fix] = []
    for fix in fixes:
        placed = [(edit, _pieces(document, edit, source, closed)) for edit in fix.edits]
        if not all(pieces for _, pieces in placed):
            continue
        made.append(fix)
        for edit, pieces in placed:
            for piece in pieces:
                last = piece is pieces[-1]
                insertions.setdefault(piece.part, []).extend(_marked(source(piece.part), piece, edit.text if last else "", number))
                number += 2
    return insertions, made


def _parts(document: Document) -> list[str]:
    return sorted({block.part for block in document.places.blocks}) if document.places else []


def _closed(source: str) -> tuple[list[int], list[int]]:
    """Where fields, content controls and insertions begin and end, and how many are open from there."""
    found = [each for each in _CLOSED.finditer(source) if not each["empty"]]
    return [each.start() for each in found], list(accumulate(-1 if each["end"] or each["field"] == "end" else 1 for each in found))


def _is_closed(closed: tuple[list[int], list[int]], at: int) -> bool:
    """Whether a place is in a field, a control or another's insertion."""
    before = bisect_right(closed[0], at) - 1
    return before >= 0 and closed[1][before] > 0


def _pieces(document: Document, edit: Edit, source: Source, closed: dict[str, tuple[list[int], list[int]]]) -> list[_Piece]:
    """The runs' characters of an edit; none if some of it is not plain text that may be edited."""
    start, end, places = edit.span.start, edit.span.end, document.places
    fields = (field.start <= end and start <= field.end for field in document.fields)
    if edit.span.source != document.name or places is None or not places.starts or "\n" in edit.text or any(fields):
        return []
    pieces: list[_Piece] = []
    at = start if start < end else start - 1
    if at < 0:
        return []
    while at < end:
        run = run_of(places, at)
        stop = min(end, places.starts[run + 1] if run + 1 < len(places.starts) else len(document.text))
        part, origin = part_of(places, run), places.origins[run]
        text = _text_of(source(part), origin)
        first, last = (offset - places.starts[run] + places.skips[run] for offset in (at, stop))
        if text is None or last > len(text) or text[first:last] != document.text[at:stop] or _is_closed(closed[part], origin):
            return []
        pieces.append(_Piece(part, origin, first if edit.span.end > edit.span.start else last, last))
        at = stop
    return pieces


def _text_of(source: str, origin: int) -> str | None:
    """The text of a run's text element; None if something else is there, such as a tab."""
    from xml.sax.saxutils import unescape

    text = TEXT.match(source, origin)
    if text is None or text[0].endswith("/>"):
        return None
    written = source[text.end() : source.index("<", text.end())].encode("latin-1").decode("utf-8")
    return unescape(written, {"&quot;": '"', "&apos;": "'"})


def _marked(source: str, piece: _Piece, new: str, number: int) -> Iterator[Insertion]:
    """A run's characters marked as deleted, and new ones after them marked as inserted, formatted like the run."""
    opened = opening_of(source, piece.origin)
    w = opened[1] or ""
    properties = properties_of(source, opened.end(), w)
    text = TEXT.match(source, piece.origin)
    assert text is not None
    stop = source.index("<", text.end())
    by = f'{w}author="{AUTHOR}"'
    ends, again = f"</{w}t></{w}r>", f'{opened[0]}{properties}<{w}t xml:space="preserve">'
    words = escape(new).encode("utf-8").decode("latin-1")
    run = f'<{w}r>{properties}<{w}t xml:space="preserve">{words}</{w}t></{w}r>'
    comes = f'<{w}ins {w}id="{number}" {by}>{run}</{w}ins>' if new else ""
    if "xml:space" not in text[0]:
        yield Insertion(text.end() - 1, 0, ' xml:space="preserve"')
    behind = byte_place(source, text.end(), stop, piece.end)
    if piece.start == piece.end:
        yield Insertion(behind, _CLOSES, f"{ends}{comes}{again}")
        return
    goes = f'{ends}<{w}del {w}id="{number + 1}" {by}><{w}r>{properties}<{w}delText xml:space="preserve">'
    yield Insertion(byte_place(source, text.end(), stop, piece.start), _OPENS, goes)
    yield Insertion(behind, _CLOSES, f"</{w}delText></{w}r></{w}del>{comes}{again}")
