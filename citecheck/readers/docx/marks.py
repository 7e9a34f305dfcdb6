"""What programs mark in a Word document: fields, content controls, bookmarks."""

from __future__ import annotations

from citecheck.readers.docx.body import Body
from citecheck.readers.paragraphs import Mark, Marked

Attributes = dict[str, str]


def value_of(given: Attributes, name: str = "val") -> str:
    """An attribute by its local name."""
    return next((value for key, value in given.items() if key.endswith(" " + name)), given.get(name, ""))


def field(body: Body, given: Attributes) -> None:
    """A part of a field: its beginning, its middle or its end."""
    match value_of(given, "fldCharType"):
        case "begin":
            body.fields.begin()
        case "separate":
            body.fields.separate(body.here())
        case "end":
            body.fields.end(body.here(), is_hidden=bool(body.hides))


def simple_field(body: Body, given: Attributes) -> None:
    """A field in one element."""
    body.fields.simple(value_of(given, "instr"), body.here())


def simple_field_end(body: Body) -> None:
    """The field ends."""
    body.fields.end(body.here(), is_hidden=bool(body.hides))


def control(body: Body, _: Attributes) -> None:
    """A content control begins."""
    body.controls.append(["", body.here(), len(body.out)])


def tag(body: Body, given: Attributes) -> None:
    """The control's tag."""
    if body.controls:
        body.controls[-1][0] = value_of(given)


def control_end(body: Body) -> None:
    """The control ends."""
    if not body.controls:
        return
    tag, start, first = body.controls.pop()
    assert isinstance(tag, str)
    assert isinstance(first, int)
    end = body.here() or body.end()
    if start is None and first < len(body.out):
        start = Mark(body.out[first], 0)
    if tag and isinstance(start, Mark) and end is not None and not (body.hides and start == end):
        body.fields.ended.append(Marked(tag, "", start, end))


def bookmark(body: Body, given: Attributes) -> None:
    """A bookmark of a citation program begins."""
    here = body.here()
    if here is not None and value_of(given, "name").startswith("ZOTERO_"):
        body.bookmarks[value_of(given, "id")] = value_of(given, "name"), here


def bookmark_end(body: Body, given: Attributes) -> None:
    """The bookmark ends."""
    begun = body.bookmarks.pop(value_of(given, "id"), None)
    end = body.here() or body.end()
    if begun is not None and end is not None and not (body.hides and begun[1] == end):
        body.fields.ended.append(Marked(begun[0], "", begun[1], end))
