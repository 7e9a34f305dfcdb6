"""The runs inside a paragraph of Markdown: emphasis, code, links, marks of notes, escapes; each place is looked at once."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.readers.html.tags import unescaped
from citecheck.reporters.html.structure.block import Run

_TOKEN = regex(
    r"\\[!-/:-@\[-`{-~]"  # an escaped sign
    r"|(?P<ticks>`+)"
    r"|(?P<comment><!--)"
    r"|(?P<note>\[\^[^\]\s]{1,60}\])"
    r"|(?P<image>!\[(?P<alt>[^\[\]\n]{0,300})\]\([^()\s]{0,1000}\))"
    r"|(?P<link>\[(?=[^@\[\]]{1,500}\]\([^()\s]{1,1000}\)))"
    r"|(?P<target>\]\([^()\s]{1,1000}\))"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,31});)"
    r"|(?P<tag></?[A-Za-z][^<>\n]{0,300}>)"
    r"|(?P<mark>\*{1,3}|_{1,3})"
)
_KINDS = {1: ("em",), 2: ("strong",), 3: ("strong", "em")}


def inline(text: str, start: int, end: int) -> Iterator[Run]:
    """The runs between two places."""
    open_marks: list[tuple[str, int, int]] = []
    links, at = 0, start
    while found := _TOKEN.search(text, at, end):
        at = found.end()
        kind = found.lastgroup
        if kind == "mark":
            yield from _emphasis(text, found.start(), found.end(), open_marks)
        elif kind == "ticks":
            closing = text.find(found[0], at, min(end, at + 5000))
            if closing >= 0:
                yield from _code(found.start(), at, closing, closing + len(found[0]))
                at = closing + len(found[0])
        elif kind == "comment":
            closing = text.find("-->", at, end)
            at = closing + 3 if closing >= 0 else end
            yield Run(found.start(), at, "as")
        elif kind == "target" and not links:
            at = found.start() + 1
        else:
            links += {"link": 1, "target": -1}.get(kind or "", 0)
            yield from _shown(found.start(), found.end(), kind, found[0], found["alt"] or "")


def _shown(start: int, end: int, kind: str | None, written: str, alt: str) -> Iterator[Run]:
    """A token that shows as something else."""
    match kind:
        case None:
            yield Run(start, start + 1, "as")
        case "note":
            yield Run(start, end, "sup")
            yield Run(start, start + 2, "as")
            yield Run(end - 1, end, "as")
        case "alt" | "image":
            yield Run(start, end, "as", f"[image: {alt}]" if alt else "[image]")
        case "entity":
            yield Run(start, end, "as", unescaped(written))
        case _:
            yield Run(start, end, "as")


def _code(start: int, inside: int, closing: int, end: int) -> Iterator[Run]:
    yield Run(start, end, "code")
    yield Run(start, inside, "as")
    yield Run(closing, end, "as")


def _emphasis(text: str, start: int, end: int, open_marks: list[tuple[str, int, int]]) -> Iterator[Run]:
    """A mark opens emphasis, or closes what the same mark has opened; between blanks, and "_" inside a word, it is a sign."""
    mark, before, after = text[start:end], text[start - 1 : start] or " ", text[end : end + 1] or " "
    inside = mark[0] == "_" and before.isalnum() and after.isalnum()
    closes = not before.isspace() and not inside
    same = next((at for at in range(len(open_marks) - 1, -1, -1) if open_marks[at][0] == mark), -1) if closes else -1
    if same >= 0:
        _, first, opened = open_marks[same]
        del open_marks[same:]
        for kind in _KINDS[len(mark)]:
            yield Run(first, end, "strong" if kind == "strong" else "em")
        yield Run(first, opened, "as")
        yield Run(start, end, "as")
    elif not after.isspace() and not inside and len(open_marks) < 20:
        open_marks.append((mark, start, end))
