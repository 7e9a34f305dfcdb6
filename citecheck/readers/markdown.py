"""Markdown: what is not prose (front matter, code, comments, link targets, images, tags) blanked out, marks made invisible."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.readers.mask_addresses import mask_addresses
from citecheck.readers.typography import blank

INVISIBLE = "\u200b"

_FRONT = regex(r"\A\ufeff?---[ \t]*\n(?:(?!(?:---|\.\.\.)[ \t]*\n)[^\n]*\n){0,500}+(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_FENCE = regex(r"^ {0,3}(`{3,}|~{3,})([^\n]*)$", re.MULTILINE)
_TICKS = regex(r"`+")
_TAG = regex(r"</?[A-Za-z][^<>\n]{0,300}>")
_IMAGE = regex(r"!\[[^\[\]\n]{0,500}\]\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,500}){0,3}\)")
_LINK = regex(
    r"\[([^\[\]\n]{1,500})\]"
    r"(\((?!\s)[^()\s\n]{1,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,500}){0,3}(?:\s{1,9}[\"'][^\"'\n]{0,300}[\"'])?\))"
)
_DEFINITION = regex(r"^ {0,3}\[(?!\^)[^\[\]\n]{1,200}\]:[ \t]*\S[^\n]{0,2000}$", re.MULTILINE)
_EMPHASIS = regex(r"(?<![*\w\\])\*{1,3}(?=\S)|(?<=[^\s\\])\*{1,3}(?![*])|(?<![\w\\_])_{1,3}(?=[^\W_])|(?<=[^\s_\\])_{1,3}(?!\w)")
_ESCAPE = regex(r"\\(?=[!-/:-@\[-`{-~])")


def front_matter(text: str) -> str:
    """The YAML block at the head of a Markdown text, "" if there is none."""
    match = _FRONT.match(text.replace("\r\n", "\n"))
    return match[0] if match else ""


def mask(prose: str) -> str:
    """The prose of a Markdown text, already plain; equal length, line breaks kept."""
    for blanked in (_front, _code, _comments, _ticks):
        prose = _blank_all(prose, blanked(prose))
    for pattern in (_IMAGE, _DEFINITION, _TAG):
        prose = pattern.sub(lambda m: blank(m[0]), prose)
    prose = _LINK.sub(lambda m: " " + m[1] + " " + " " * len(m[2]), prose)
    return invisible_marks(mask_addresses(prose))


def invisible_marks(prose: str) -> str:
    """Emphasis and escapes as zero-width spaces, so that the words on both sides stay neighbours."""
    prose = _EMPHASIS.sub(lambda m: INVISIBLE * len(m[0]), prose)
    return _ESCAPE.sub(INVISIBLE, prose)


def _blank_all(prose: str, stretches: Iterator[tuple[int, int]]) -> str:
    out, at = [], 0
    for start, end in stretches:
        out += [prose[at:start], blank(prose[start:end])]
        at = end
    return "".join([*out, prose[at:]]) if out else prose


def _front(prose: str) -> Iterator[tuple[int, int]]:
    if match := _FRONT.match(prose):
        yield match.span()


def _code(prose: str) -> Iterator[tuple[int, int]]:
    """Fenced code: from a fence to the next of the same mark that is at least as long, or to the end."""
    start, mark = -1, ""
    for fence in _FENCE.finditer(prose):
        if start < 0:
            start, mark = fence.start(), fence[1]
        elif fence[1].startswith(mark) and not fence[2].strip():
            yield start, fence.end()
            start = -1
    if start >= 0:
        yield start, len(prose)


def _comments(prose: str) -> Iterator[tuple[int, int]]:
    start = prose.find("<!--")
    while start >= 0:
        end = prose.find("-->", start + 4)
        end = len(prose) if end < 0 else end + 3
        yield start, end
        start = prose.find("<!--", end)


def _ticks(prose: str) -> Iterator[tuple[int, int]]:
    """Code in a line: from a run of backticks to the next run of the same length in the same paragraph."""
    runs = [m.span() for m in _TICKS.finditer(prose)]
    closing: dict[int, list[int]] = {}
    for at in range(len(runs) - 1, -1, -1):
        closing.setdefault(runs[at][1] - runs[at][0], []).append(at)
    past = -1
    for at, (start, end) in enumerate(runs):
        same = closing[end - start]
        while same and same[-1] <= at:
            same.pop()
        if at <= past or not same or "\n\n" in prose[end : min(runs[same[-1]][0], end + 5000)]:
            continue
        if runs[same[-1]][0] - end < 5000:
            past = same[-1]
            yield start, runs[past][1]
