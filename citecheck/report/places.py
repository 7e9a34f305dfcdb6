"""Offsets to lines and columns, as editors count them: from 1, in code points."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping

from citecheck.model import Document, Result, Span

_BREAK = re.compile(r"\r\n|\n|\r")


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


def places(results: Iterable[Result]) -> Mapping[str, Places]:
    """Places of every document that the findings of the results stand in, by its name."""
    named = {document.name: document for result in results for document in documents(result)}
    wanted = {finding.span.source for result in results for finding in result.findings}
    return {name: Places(document.text) for name, document in named.items() if name in wanted}


def text_at(result: Result, span: Span) -> str:
    """The text that a span covers; "" if its document is not among the result's."""
    return next((document.text[span.start : span.end] for document in documents(result) if document.name == span.source), "")
