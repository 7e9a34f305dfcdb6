"""Annotations of a page (ISO 32000-1, 12.5): highlights and notes added to it, or removed again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from citecheck.annotators.pdf.file import Held, PdfFile
from citecheck.annotators.pdf.highlights import Box, Mark
from citecheck.annotators.pdf.objects import Reference, Value, text_string
from citecheck.annotators.pdf.update import Update
from citecheck.annotators.remarks import AUTHOR

_COLOUR = b"1 .86 0"
_LOOKS = b"<</ExtGState<</G<</BM/Multiply/ca .5>>>>>>"  # the letters below stay black


def _added(update: Update, page: Held, mark: Mark) -> int:
    """The number of a mark's annotation, added to the file."""
    shown = b""
    if not mark.is_note:
        shown = b"/QuadPoints[%b]/CA .5/AP<</N %d 0 R>>" % (b" ".join(map(_quad, mark.boxes)), update.add(_appearance(mark)))
    return update.add(
        b"<</Type/Annot/Subtype/%b/Rect[%b]/P %d %d R/C[%b]/F 4/T%b/Contents%b%b>>"
        % (
            b"Text/Name/Note" if mark.is_note else b"Highlight",
            _numbers(mark.rectangle),
            *page.reference,
            _COLOUR,
            text_string(AUTHOR),
            text_string(mark.words),
            shown,
        )
    )


def _appearance(mark: Mark) -> bytes:
    """How a highlight looks, for programs that draw none of their own."""
    boxes = b"".join(_numbers((left, bottom, right - left, top - bottom)) + b" re\n" for left, bottom, right, top in mark.boxes)
    content = b"/G gs %b rg\n%bf" % (_COLOUR, boxes)
    form = b"/Type/XObject/Subtype/Form/BBox[%b]/Resources%b/Group<</S/Transparency>>" % (_numbers(mark.rectangle), _LOOKS)
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (form, len(content), content)


def _quad(box: Box) -> bytes:
    """A box as its four corners, in the order that programs expect: the upper ones first."""
    left, bottom, right, top = box
    return _numbers((left, top, right, top, left, bottom, right, bottom))


def _numbers(numbers: Sequence[float]) -> bytes:
    return b" ".join(b"%.2f" % number for number in numbers)


def with_marks(update: Update, page: Held, marks: Sequence[Mark]) -> None:
    """Add annotations to a page: its array of annotations grows by one for each, and nothing else changes."""
    numbers = b" ".join(b"%d 0 R" % _added(update, page, mark) for mark in marks)
    held, array = _array(update.file, page)
    if array is not None:
        source = held.source
        new = b"%b %b%b" % (source[held.value.start : array.end - 1], numbers, source[array.end - 1 : held.value.end])
    else:
        new = _with_entry(page, b"/Annots", b"[%b]" % numbers)
    update.put(held.reference, new)


def without_marks(update: Update, page: Held, is_ours: Callable[[Held], bool]) -> None:
    """Remove annotations from a page's array."""
    held, array = _array(update.file, page)
    new, at = b"", held.value.start
    for item in array.content if array and isinstance(array.content, list) else []:
        if isinstance(item.content, Reference):
            found = update.file.object(item.content)
        else:
            found = Held(held.source, item, page.reference)
        if found and is_ours(found):
            new += held.source[at : item.start].rstrip()
            at = item.end
    if at > held.value.start:
        update.put(held.reference, new + held.source[at : held.value.end])


def _array(file: PdfFile, page: Held) -> tuple[Held, Value | None]:
    """The object that has a page's array of annotations, and the array; the page and None if it has none."""
    value = page.entries.get("Annots")
    if value and isinstance(value.content, Reference):
        held = file.object(value.content)
        if held and isinstance(held.value.content, list):
            return held, held.value
    return page, value if value and isinstance(value.content, list) else None


def _with_entry(page: Held, key: bytes, value: bytes) -> bytes:
    """A dictionary with one more entry, or with another value for it."""
    source, start, end = page.source, page.value.start, page.value.end
    old = page.entries.get(key[1:].decode())
    if old:
        return source[start : old.start] + value + source[old.end : end]
    return source[start : end - 2] + key + value + source[end - 2 : end]
