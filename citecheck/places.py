"""Where extracted text is in its file, what of the file could not be read, and what programs store in it."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

_NOTHING: Mapping[str, Any] = {}


class Region(NamedTuple):
    """Lines and columns from 1, the end column exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


class Block(NamedTuple):
    """A paragraph of extracted text: where it begins in the text, and where its reader finds it.

    ``part`` is a member of the package, or a file. ``note`` is "footnote 3" in a note; its paragraph is the one that has its mark.
    ``level`` is that of a heading, ``item`` the depth of a list item from 1, else 0; what is not counted (page, line) is 0.
    ``is_cell`` says that it is in a table.
    """

    start: int
    part: str = ""
    paragraph: int = 0
    note: str = ""
    page: int = 0
    level: int = 0
    item: int = 0
    is_cell: bool = False


class Emphasis(NamedTuple):
    """A stretch of extracted text that is set in italics ("em") or in bold ("strong")."""

    start: int
    end: int
    kind: str


class PlaceMap(NamedTuple):
    """Where extracted text is in its file: its paragraphs, and where each run of it begins in the text and in its part.

    ``origins`` are bytes in packages, code points in text files; a run begins ``skips`` characters after its origin.
    """

    blocks: Sequence[Block] = ()
    starts: Sequence[int] = ()
    origins: Sequence[int] = ()
    skips: Sequence[int] = ()
    emphasis: Sequence[Emphasis] = ()


class Gap(NamedTuple):
    """A part of a document that could not be read: where it would be in the text, and what it is."""

    at: int
    why: str


class FieldItem(NamedTuple):
    """A work that a live field cites: its key, who and when by the field's own data, and these data as CSL."""

    key: str
    names: tuple[str, ...]
    year: str
    data: Mapping[str, Any] = _NOTHING


class Hyperlink(NamedTuple):
    """A stretch of the text that links to another place in it."""

    start: int
    end: int
    target: int


class LiveField(NamedTuple):
    """A citation stored by a program: the span of its displayed text, the works in its data, and the text that it last wrote."""

    program: str
    start: int
    end: int
    items: tuple[FieldItem, ...]
    recorded: str = ""


class Evidence(NamedTuple):
    """An external record behind a finding: the source, the identifier there, and the date of the answer (ISO)."""

    source: str
    identifier: str
    date: str = ""
