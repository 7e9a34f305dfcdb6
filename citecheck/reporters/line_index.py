"""Offsets to lines and columns, as editors count them: from 1, in code points."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from citecheck._fast.regex import regex
from citecheck.model import Document, Result, Span
from citecheck.reporters.escape import visible

_BREAK = regex(r"\r\n|\n|\r")


class Places:
    """Where the lines of a text begin."""

    __slots__ = ("starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(found.end() for found in _BREAK.finditer(text))]

    def place(self, offset: int) -> tuple[int, int]:
        """The line and the column of an offset."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def line(self, number: int) -> str:
        """A line's text, without its end."""
        end = self.starts[number] if number < len(self.starts) else len(self.text)
        return self.text[self.starts[number - 1] : end].rstrip("\r\n")


def documents(result: Result) -> tuple[Document, ...]:
    """The essay and its lists."""
    return (result.case.essay, *result.case.listings)


class Atlas(dict[str, Places]):
    """Places of documents by name, found when they are asked for: a long list need not be cut into lines for nothing."""

    __slots__ = ("texts",)

    def __init__(self, results: Iterable[Result]) -> None:
        super().__init__()
        self.texts = {document.name: document.text for result in results for document in documents(result)}

    def __missing__(self, name: str) -> Places:
        """The places of a document not asked for before."""
        return self.setdefault(name, Places(self.texts.get(name, "")))

    def text(self, span: Span) -> str:
        """The text that a span covers."""
        return self[span.source].text[span.start : span.end]

    def at(self, span: Span) -> str:
        """Where a span begins: file:line:column."""
        line, column = self[span.source].place(span.start)
        return f"{visible(span.source)}:{line}:{column}"
