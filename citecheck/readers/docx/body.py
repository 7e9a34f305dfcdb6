"""One part of a Word document (body or notes) as a stream: text that a reader sees, in its paragraphs, with its places."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from citecheck.readers.docx.fields import Fields
from citecheck.readers.docx.parts import Styles
from citecheck.readers.extracted import SHOWN_CODE
from citecheck.readers.paragraphs import Mark, Marked, Paragraph
from citecheck.readers.raised import raised
from citecheck.readers.xml_events import parser_of


class Body:
    """The state of reading: where text goes, what is hidden, which fields are open."""

    def __init__(self, part: str, styles: Styles, notes: Mapping[str, list[Paragraph]], *, with_fields: bool = True) -> None:
        self.part, self.styles, self.notes_by_mark, self.with_fields = part, styles, notes, with_fields
        self.parser = parser_of()
        self.root = ""
        self.out: list[Paragraph] = []
        self.notes: dict[str, list[Paragraph]] = {}
        self.paragraph: Paragraph | None = None
        self.boxes: list[tuple[Paragraph | None, list[Paragraph], Paragraph | None, frozenset[str], bool]] = []
        self.joining: Paragraph | None = None
        self.fields = Fields()
        self.controls: list[list[object]] = []
        self.bookmarks: dict[str, tuple[str, Mark]] = {}
        self.gaps: list[tuple[Mark | None, str]] = []
        self.numbers = {"footnote": 0, "endnote": 0}
        self.unseen = self.tables = 0
        self.in_properties = self.in_row = self.mark_deleted = False
        self.hides: set[str] = set()
        self.paragraph_hides: frozenset[str] = frozenset()
        self.is_code = self.is_code_paragraph = self.is_raised = False
        self.code: list[Marked] = []
        self.kinds: set[str] = set()
        self.text: list[str] | None = None
        self.takes: Callable[[str], None] = self.add
        self.origin = 0

    def here(self) -> Mark | None:
        """The place that reading has come to."""
        return Mark(self.paragraph, self.paragraph.length) if self.paragraph is not None else None

    def end(self) -> Mark | None:
        """The end of the last paragraph."""
        return Mark(self.out[-1], self.out[-1].length) if self.out else None

    def add(self, text: str) -> None:
        """Text that a reader sees, if nothing hides it."""
        if text and self.paragraph is not None and not self.hides and not (self.with_fields and self.fields.muted):
            start = self.paragraph.length
            self.paragraph.add(raised(text) if self.is_raised and not self.fields.open else text, self.origin)
            for kind in sorted(self.kinds):
                self.paragraph.emphasise(start, kind)
            if self.is_code:
                self.code.append(Marked(SHOWN_CODE, "", Mark(self.paragraph, start), Mark(self.paragraph, self.paragraph.length)))

    def sign(self, text: str) -> None:
        """Add a character that has an element of its own."""
        self.origin = self.parser.CurrentByteIndex
        self.add(text)

    def characters(self, text: str) -> None:
        """Characters of an element that has text."""
        if self.text is not None and not self.unseen:
            self.text.append(text)

    def take(self, takes: Callable[[str], None]) -> None:
        """Collect an element's characters, for someone to take when it ends."""
        self.text, self.takes, self.origin = [], takes, self.parser.CurrentByteIndex

    def taken(self) -> None:
        """An element with characters ends."""
        if self.text is not None:
            self.takes("".join(self.text))
        self.text = None
