"""Offsets to lines and columns, as editors count them: from 1, in code points."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from citecheck._fast.regex import regex
from citecheck.model import Document, Finding, Result, Span
from citecheck.reporters.escape import visible
from citecheck.text.place_words import block_at, home, place_words

_BREAK = regex(r"\r\n|\n|\r")


class Places:
    """Where the lines of a text begin."""

    __slots__ = ("starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        if "\r" in text:
            self.starts = [0, *(found.end() for found in _BREAK.finditer(text))]
        else:
            self.starts = [0, *accumulate(len(line) + 1 for line in text.split("\n")[:-1])]

    def place(self, offset: int) -> tuple[int, int]:
        """The line and the column of an offset."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def line(self, number: int) -> str:
        """A line's text, without its end."""
        return self.text[slice(*self.bounds(number))]

    def bounds(self, number: int) -> tuple[int, int]:
        """Where a line begins, and where its text ends."""
        start, end = self.starts[number - 1], self.starts[number] if number < len(self.starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return start, end


def documents(result: Result) -> tuple[Document, ...]:
    """The essay and its lists."""
    return (result.case.essay, *result.case.listings)


class Atlas(dict[str, Places]):
    """Places of documents by name, computed when asked for: a long list is not cut into lines needlessly."""

    __slots__ = ("documents", "parts")

    def __init__(self, results: Iterable[Result]) -> None:
        super().__init__()
        self.documents = {document.name: document for result in results for document in documents(result)}
        self.parts = {part.name: part for document in self.documents.values() for part in document.parts}

    def __missing__(self, name: str) -> Places:
        """The places of a document not asked for before."""
        document = self.parts.get(name) or self.documents.get(name)
        return self.setdefault(name, Places(document.text if document else ""))

    def text(self, span: Span) -> str:
        """The text that a span covers."""
        document = self.documents.get(span.source)
        if document is not None:
            return document.text[span.start : span.end]
        return self[span.source].text[span.start : span.end]

    def at(self, span: Span) -> str:
        """Where a span begins: file:line:column, or in a document without lines the file and the reader's place."""
        if words := self.words(span):
            return f"{visible(span.source)}: {visible(words)}"
        span = self.home(span)
        line, column = self[span.source].place(span.start)
        return f"{visible(span.source)}:{line}:{column}"

    def home(self, span: Span) -> Span:
        """A span in its own file."""
        document = self.documents.get(span.source)
        return home(document, span) if document is not None else span

    def words(self, span: Span) -> str:
        """The place of a span in a document without lines, as its reader finds it; "" where lines are counted."""
        document = self.documents.get(span.source)
        return place_words(document, span.start, span.end) if document is not None else ""

    def place_of(self, span: Span) -> dict[str, object]:
        """The place of a span in a document without lines, in words and in parts; nothing where lines are counted."""
        document = self.documents.get(span.source)
        block = block_at(document, span.start) if document is not None else None
        if block is None or document is None or document.parts:
            return {}
        parts = {"paragraph": block.paragraph, "note": block.note, "page": block.page, "part": block.part}
        return {"place": {"words": self.words(span), **{name: value for name, value in parts.items() if value}}}

    def short(self, span: Span) -> str:
        """The place of a span without its file: line:column, or the paragraph, note and page."""
        document = self.documents.get(span.source)
        words = place_words(document, span.start, span.end, near=False) if document is not None else ""
        span = self.home(span)
        return words or ":".join(map(str, self[span.source].place(span.start)))

    def message(self, finding: Finding) -> str:
        """A finding's message, with its place if a line and a column do not give it."""
        words = self.words(finding.span)
        return f"{words[0].upper()}{words[1:]}: {finding.message}" if words else finding.message

    def full_message(self, finding: Finding, *, placed: bool = False) -> str:
        """A finding's message, with what formats have no field for: the places of several entries, and the records that it rests on.

        If it is ``placed``, its own place is already before it.
        """
        message = finding.message if placed else self.message(finding)
        others = ", ".join(self.at(span) for span in finding.related) if len(finding.related) > 1 else ""
        words = f"{message} See {others}." if others else message
        records = "; ".join(f"{each.source} {each.identifier}" for each in finding.evidence if each.identifier)
        return f"{words} [record: {records}]" if records else words
