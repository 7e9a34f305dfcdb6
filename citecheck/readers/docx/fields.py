"""Word's nested fields: a hidden instruction, and a result that is the text."""

from __future__ import annotations

from citecheck.readers.paragraphs import Mark, Marked


class Field:
    """A field that has begun."""

    __slots__ = ("code", "data", "shown", "start")

    def __init__(self, start: Mark | None, code: str = "", *, shown: bool = False) -> None:
        self.start, self.shown = start, shown
        self.code, self.data = [code] if code else [], ""


class Fields:
    """The fields that are open, and those that have ended."""

    __slots__ = ("ended", "muted", "open")

    def __init__(self) -> None:
        self.open: list[Field] = []
        self.ended: list[Marked] = []
        self.muted = 0

    def begin(self) -> None:
        """A field's instruction begins."""
        self.open.append(Field(None))
        self.muted += 1

    def separate(self, here: Mark | None) -> None:
        """The instruction ends and the result begins."""
        if self.open and not self.open[-1].shown:
            self.open[-1].shown, self.open[-1].start = True, here
            self.muted -= 1

    def end(self, here: Mark | None, *, is_hidden: bool = False) -> None:
        """End the innermost field; one that is not open is ignored, and one whose result is hidden cites nothing."""
        if not self.open:
            return
        field = self.open.pop()
        self.muted -= not field.shown
        if here is not None and not (is_hidden and (field.start or here) == here):
            self.ended.append(Marked("".join(field.code), field.data, field.start or here, here))

    def simple(self, code: str, here: Mark | None) -> None:
        """A field in one element, its result inside."""
        self.open.append(Field(here, code, shown=True))

    def instruct(self, text: str) -> None:
        """A piece of the innermost instruction."""
        if self.open and not self.open[-1].shown:
            self.open[-1].code.append(text)

    def load(self, data: str) -> None:
        """Read data that a program stores with the innermost instruction."""
        if self.open:
            self.open[-1].data += data
