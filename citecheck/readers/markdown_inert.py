"""What of a Markdown text is not text at all: front matter, code, comments, text that is struck out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.markdown_fields import CAPTIONS, PRINTED_FIELDS
from citecheck.data.schema.html import STRUCK
from citecheck.readers.typography import blank, plain

_FRONT = regex(r"\A\ufeff?---[ \t]*\n(?:(?!(?:---|\.\.\.)[ \t]*\n)[^\n]*\n){0,20000}+(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_FENCE = regex(r"^ {0,3}(`{3,}|~{3,})([^\n]*)$", re.MULTILINE)
_PRINTED = regex(
    rf"^(?:{'|'.join(sorted(PRINTED_FIELDS))}):[ \t]*([^\n]*(?:\n(?:[ \t]+[^\n]*|(?=\n))){{0,500}})", re.MULTILINE | re.IGNORECASE
)
_OPTION = "|".join(map(re.escape, sorted(CAPTIONS)))
_CAPTION_OPTION = regex(rf"\b(?:{_OPTION})\s*=")
_CAPTION = regex(
    rf"^ {{0,3}}(?:`{{3,}}|~{{3,}})[^\n]*?\b(?:{_OPTION})\s*=\s*(?:\"([^\"\n]*)\"|'([^'\n]*)')|^#\|\s*(?:{_OPTION}):[ \t]*([^\n]*)",
    re.MULTILINE,
)
_DESTINATION = regex(r"\]\(([^()\s]{0,2000}(?:\s+(?:\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'))?)\)")
_TICKS = regex(r"`+")
_TILDES = regex(r"(?<![~\\])~~(?!~)")
_PARAGRAPH_END = regex(r"\n[ \t]*\n")
_STRUCK = regex(rf"<({'|'.join(sorted(STRUCK))})(?:\s[^<>\n]{{0,300}})?>", re.IGNORECASE)
# The attributes of a figure, a heading, a cell or a stretch of text; {any key} and {p. 3} are none.
_ATTRIBUTES = regex(r"(?<![@\\])\{(?=[#.]|[\w-]{1,60}=)[^{}\n]{0,2000}\}")
_LIST_ITEM = regex(r"[ \t]*(?:[-*+]|\d{1,9}[.)]|\[\^[^\]\n]{1,60}\]:|:)[ \t]")


def front_matter(text: str) -> str:
    """The YAML block at the head of a Markdown text, "" if there is none."""
    match = _FRONT.match(text.replace("\r\n", "\n"))
    return match[0] if match else ""


def without_inert(prose: str) -> str:
    """The prose at equal length, without front matter, fenced code, comments, code in lines and struck text."""
    for stretches in (_front, _code, _comments, _ticks, struck):
        prose = blanked(prose, stretches(prose))
    return prose


def blanked(prose: str, stretches: Iterator[tuple[int, int]]) -> str:
    """The prose at equal length with some stretches blanked out."""
    out, at = [], 0
    for start, end in stretches:
        if start < at:
            continue
        out += [prose[at:start], blank(prose[start:end])]
        at = end
    return "".join([*out, prose[at:]]) if out else prose


def _front(prose: str) -> Iterator[tuple[int, int]]:
    if match := _FRONT.match(prose):
        yield match.span()


def without_code(text: str) -> str:
    """The text at equal length, without its code, comments, struck text and indented blocks of code."""
    prose = plain(text)
    for stretches in (_code, _comments, _ticks, struck, _indented, _destinations, attributes):
        prose = blanked(prose, stretches(prose))
    return prose


def printed_in_inert(text: str, front: int) -> Iterator[tuple[int, int]]:
    """What is printed of front matter that ends at a place, and of code: title and abstract, the captions of figures and tables."""
    for found in _PRINTED.finditer(text, 0, front):
        yield found.span(1)
    for found in _CAPTION.finditer(text, front) if "cap" in text else ():
        yield found.span(found.lastindex or 0)


def struck(prose: str) -> Iterator[tuple[int, int]]:
    """Text that is struck out: ~~text~~ in one paragraph, and the elements that HTML has for it."""
    return iter(sorted([*_between_tildes(prose), *_struck_elements(prose)]))


def _between_tildes(prose: str) -> Iterator[tuple[int, int]]:
    opened, last = -1, 0
    for mark in _TILDES.finditer(prose):
        before, after = prose[mark.start() - 1 : mark.start()], prose[mark.end() : mark.end() + 1]
        if opened >= 0 and _PARAGRAPH_END.search(prose, last, mark.start()):
            opened = -1
        if opened >= 0 and before.strip():
            yield opened, mark.end()
            opened = -1
        elif opened < 0 and after.strip():
            opened = mark.start()
        last = mark.end()


def _struck_elements(prose: str) -> Iterator[tuple[int, int]]:
    at, lower = 0, prose.lower() if "</" in prose else ""
    while lower and len(lower) == len(prose) and (found := _STRUCK.search(lower, at)):
        closing = f"</{found[1]}>"
        end = lower.find(closing, found.end())
        if end < 0:
            lower = lower.replace(f"<{found[1]}", " " * (len(found[1]) + 1))
            continue
        at = end + len(closing)
        yield found.start(), at


def restored(prose: str, text: str, stretches: Iterator[tuple[int, int]]) -> str:
    """The prose at equal length with some stretches of the text in their places."""
    pieces, at = [], 0
    for start, end in stretches:
        pieces += [prose[at:start], text[start:end]]
        at = end
    return "".join([*pieces, prose[at:]]) if pieces else prose


def _destinations(prose: str) -> Iterator[tuple[int, int]]:
    """Where links lead, and their titles."""
    for found in _DESTINATION.finditer(prose):
        yield found.span(1)


def attributes(prose: str) -> Iterator[tuple[int, int]]:
    """Attributes in braces; those that hold a caption are printed."""
    for found in _ATTRIBUTES.finditer(prose) if "=" in prose else ():
        if not _CAPTION_OPTION.search(found[0]):
            yield found.span()


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


def _indented(prose: str) -> Iterator[tuple[int, int]]:
    """Yield lines indented by four blanks or a tab after a blank line, which are code, unless there is a list above."""
    at, blank_before, in_list, in_code = 0, True, False, False
    for line in prose.splitlines(keepends=True):
        shown = line.strip()
        if shown and line.startswith(("    ", "\t")):
            in_code = in_code or (blank_before and not in_list)
            if in_code:
                yield at, at + len(line)
        elif shown:
            in_code, in_list = False, _LIST_ITEM.match(line) is not None or (in_list and line[0] in " \t")
        blank_before = not shown
        at += len(line)


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
