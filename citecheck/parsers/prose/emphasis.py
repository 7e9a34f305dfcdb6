"""Where a list is set in italics or bold: by Markdown's marks, tags, LaTeX's commands, or as the reader of a document found it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable

from citecheck._fast.regex import regex
from citecheck.model import Document, Span
from citecheck.text.visible import Seen


def _between(marks: str, inside: str) -> str:
    return rf"(?<![\w*])(?P<opening>{marks})(?=[^\W_]){inside}{{1,400}}(?P<closing>(?P=opening))(?![\w*])"


STARRED = regex(_between(r"\*{1,2}", "[^*]"))  # in one entry: *Lamps and wicks.*
_MARKED = regex(_between(r"\*{1,3}|_{1,3}", r"[^*_\n]"))  # in a whole list: on one line
_TAGGED = regex(r"<(?P<tag>i|b|em|strong|italic|bold)\b[^<>]{0,60}>[^<>]{1,400}</(?P=tag)>", re.IGNORECASE)
_COMMAND = regex(r"\\(?P<name>[a-z]{2,20})\{[^{}]{1,400}\}")


def emphasis_of(document: Document, seen: Seen | None) -> Callable[[int, int], bool] | None:
    """A test for whether most of a stretch is in italics or bold, by its places in the visible text; None if the list has none."""
    stretches = sorted(_stretches(document))
    if not stretches:
        return None
    starts = [start for start, _ in stretches]

    def is_emphasized(start: int, end: int) -> bool:
        span = Span(document.name, start, end)
        _, start, end = seen.span(span) if seen else span
        covered, at = 0, max(0, bisect_right(starts, start) - 1)
        while at < len(stretches) and stretches[at][0] < end:
            covered += max(0, min(end, stretches[at][1]) - max(start, stretches[at][0]))
            at += 1
        return 2 * covered > end - start

    return is_emphasized


def _stretches(document: Document) -> set[tuple[int, int]]:
    if document.places:
        return {(each.start, each.end) for each in document.places.emphasis}
    text = document.text
    found = {match.span() for match in _MARKED.finditer(text)} if "*" in text or "_" in text else set()
    if "\\" in text:
        found |= {match.span() for match in _COMMAND.finditer(text) if _is_italic(match["name"])}
    return found | ({match.span() for match in _TAGGED.finditer(text)} if "<" in text else set())


def _is_italic(command: str) -> bool:
    from citecheck.data.latex import COMMANDS

    return command in COMMANDS and "<i>" in COMMANDS[command][1]
