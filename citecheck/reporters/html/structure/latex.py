"""LaTeX: what the reader's mask prints, with headings, lists, notes and emphasis."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from citecheck._fast.regex import regex
from citecheck.data.latex import LIGATURES
from citecheck.data.latex_citations import INERT
from citecheck.model import Document
from citecheck.readers.latex import list_mask
from citecheck.readers.markdown import INVISIBLE
from citecheck.readers.typography import plain
from citecheck.reporters.html.structure.block import Block, Kind, Run, Setting

_PRINTED_INERT = ("Verbatim", "alltt", "lstlisting", "minted", "verbatim")
_PARAGRAPH = regex(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_STARTS = regex(
    r"\\(?P<heading>part|chapter|section|subsection|subsubsection|paragraph|title)\*?(?:\[[^\]\n]{0,200}\])?\{"
    r"|\\(?P<item>item)(?![A-Za-z])"
)
_SET = regex(
    r"\\(?:(?P<em>emph|textit|textsl)|(?P<strong>textbf)|(?P<code>texttt|verb)|(?P<note>footnote|footnotetext|endnote|thanks|marginpar))(?![A-Za-z])"
    r"(?:\[[^\]\n]{0,20}\])?\{|\\.|[{}]"
)
_PRINTED_NAMES = "|".join(re.escape(name) for name in sorted(INERT) if name.startswith(_PRINTED_INERT))
_VERBATIM = regex(rf"\\begin\{{({_PRINTED_NAMES})\}}[^\0]{{0,20000}}?\\end\{{\1\}}")
_NOTE = regex(r"\\(?:footnote|footnotetext|endnote|thanks|marginpar)(?![A-Za-z])(?:\[[^\]\n]{0,20}\])?\{")
_HIDDEN = regex(INVISIBLE + r"+|\x00+")
_LIGATURE = regex(r"---?|``|''|~|\\,")
_LEVELS = {"title": 1, "part": 1, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5}


def blocks(document: Document) -> Iterator[Block]:
    """The blocks of a LaTeX source; preamble, comments and commands are not printed."""
    text = document.text
    printed = _printed(text)
    for found in _PARAGRAPH.finditer(plain(text)):
        for kind, level, start, end in _parts(text, found.start(), found.end()):
            trimmed = _trimmed(printed, start, end)
            if trimmed:
                yield Block(kind, *trimmed, level=level, runs=tuple(_runs(text, printed, *trimmed)))


def _printed(text: str) -> str:
    """What prints of a source at equal length; what does not is invisible, or NUL where the mask has a blank for it."""
    masked = list_mask(plain(text))
    for found in _NOTE.finditer(text):
        masked = masked[: found.start()] + "\0" * len(found[0]) + masked[found.end() :]
    for found in _VERBATIM.finditer(text):
        masked = masked[: found.start()] + found[0] + masked[found.end() :]
    return "".join("\0" if seen == " " and not written.isspace() else seen for seen, written in zip(masked, text, strict=True))


def _parts(text: str, start: int, end: int) -> Iterator[tuple[Kind, int, int, int]]:
    """A paragraph at its headings and items."""
    kind: Kind = "p"
    level, at = 0, start
    for found in _STARTS.finditer(text, start, end):
        yield kind, level, at, found.start()
        if found["item"]:
            kind, level, at = "item", 0, found.end()
        else:
            closing = _closing(text, found.end(), end)
            yield "heading", _LEVELS[found["heading"]], found.end(), closing
            kind, level, at = "p", 0, min(end, closing + 1)
    yield kind, level, at, end


def _closing(text: str, start: int, end: int) -> int:
    """The brace that closes the one before ``start``; the end of the line, if none does."""
    depth = 1
    for found in _SET.finditer(text, start, end):
        opens = found[0][-1] == "{" and found[0] != "\\{"
        depth += 1 if opens else -1 if found[0] == "}" else 0
        if not depth:
            return found.start()
    line = text.find("\n", start, end)
    return line if line >= 0 else end


def _trimmed(printed: str, start: int, end: int) -> tuple[int, int] | None:
    """The stretch without what prints nothing at its ends."""
    unseen = INVISIBLE + "\0 \t\r\n"
    shown = printed[start:end]
    left = len(shown) - len(shown.lstrip(unseen))
    return (start + left, start + len(shown.rstrip(unseen))) if left < len(shown) else None


def _runs(text: str, printed: str, start: int, end: int) -> Iterator[Run]:
    opened: list[tuple[str, int]] = []
    for found in _SET.finditer(text, start, end):
        if found[0] == "}":
            kind, first = opened.pop() if opened else ("", 0)
            if kind:
                yield Run(first, found.start(), cast("Setting", kind), "note" if kind == "note" else "")
        elif found[0] == "{" or found.lastgroup:
            opened.append((found.lastgroup or "", found.end()))
    for kind, first in opened:  # closed by what prints nothing at the end
        if kind:
            yield Run(first, end, cast("Setting", kind), "note" if kind == "note" else "")
    for hidden in _HIDDEN.finditer(printed, start, end):
        yield Run(hidden.start(), hidden.end(), "as")
    for found in _LIGATURE.finditer(text, start, end):
        if printed[found.start()] != INVISIBLE:
            yield Run(found.start(), found.end(), "as", LIGATURES.get(found[0], "\u202f"))
    for at in range(start, end):
        if printed[at] != text[at] and printed[at] not in (INVISIBLE, "\0", " ", "\n"):
            yield Run(at, at + 1, "as", printed[at])
