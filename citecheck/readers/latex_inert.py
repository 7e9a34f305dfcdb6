r"""Parts of a LaTeX source that are not text: comments, verbatim, struck text, \iffalse … \fi, everything after the document's end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.latex import REPLACED, STRUCK
from citecheck.data.latex_citations import INERT
from citecheck.readers.typography import blank

_OPTION = r"(?:\[[^\]\n]{0,200}\])?"
_INERT = regex(
    rf"\\begin\{{({'|'.join(map(re.escape, sorted(INERT)))})\}}"
    r"|\\(?:verb|lstinline|mintinline)(?![A-Za-z])\*?"
    rf"|\\(?:protect\\)?({'|'.join(sorted(STRUCK | REPLACED))}){_OPTION}\{{"
    r"|\\if(?:false|true)(?![A-Za-z])|\\else(?![A-Za-z@])"
    r"|\\end\{document\}"
    r"|(?<!\\)(?:\\\\){0,9}%"
)
_ARGUMENTS = regex(r"(?:\[[^\]\n]{0,200}\])?(?:\{[^{}\n]{0,60}\}(?=[^\s]))?")
_BRACES = regex(r"\\[\s\S]|[{}]")
MOST_STRUCK = 5000
_LINE_END = regex(r"[^\n]*")
_IF = regex(r"\\(if(?!f(?![A-Za-z@]))[A-Za-z@]*(?![A-Za-z@{])|(?:else|fi)(?![A-Za-z@]))")


def without_inert(text: str) -> str:
    """Return the source at equal length, with what is not text blanked out; each position is examined once."""
    if "%" not in text and "\\" not in text:
        return text
    out: list[str] = []
    at = 0
    last: dict[str, int] = {}
    conditions = _Conditions(text)
    while found := _INERT.search(text, at):
        start = found.start() if found[0][-1] != "%" else found.end() - 1
        end = _end(text, found, last, conditions)
        if found[2] in REPLACED and text[end : end + 1] == "{":
            start, end = end, _past_argument(text, end + 1, last)
        elif found[2] in REPLACED:
            start = end
        out += [text[at:start], blank(text[start:end])]
        at = end
    return "".join([*out, text[at:]]) if out else text


def _end(text: str, found: re.Match[str], last: dict[str, int], conditions: _Conditions) -> int:
    """Return the end of what begins here; if it never ends, it is an ordinary command."""
    word = found[0]
    if word[-1] == "%":
        line = _LINE_END.match(text, found.end())
        return line.end() if line else len(text)
    if found[1]:
        closing = f"\\end{{{found[1]}}}"
        if closing not in last:
            last[closing] = text.rfind(closing)
        return text.index(closing, found.end()) + len(closing) if last[closing] >= found.end() else found.end()
    if word[-1] == "{":
        return _past_argument(text, found.end(), last)
    if word.startswith("\\end"):
        return len(text)
    if word.startswith(("\\if", "\\else")):
        return max(found.end(), conditions.end(found.start()))
    arguments = _ARGUMENTS.match(text, found.end())
    at = arguments.end() if arguments else found.end()
    mark = text[at : at + 1]
    closed = text.find("}" if mark == "{" else mark, at + 1, at + 500) if mark.strip() else -1
    return closed + 1 if closed >= 0 and "\n" not in text[at:closed] else found.end()


def _past_argument(text: str, at: int, last: dict[str, int]) -> int:
    """Behind the brace that ends an argument; none within reach makes it, and what is in reach, ordinary text."""
    depth, limit = 1, min(len(text), at + MOST_STRUCK)
    if at >= last.get("{", 0):
        for brace in _BRACES.finditer(text, at, limit):
            depth += {"{": 1, "}": -1}.get(brace[0], 0)
            if not depth:
                return brace.end()
        last["{"] = limit
    return at


class _Conditions:
    """The conditions of a source that are always or never true, once one is asked for: each is looked for once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.never: dict[int, int] | None = None

    def end(self, at: int) -> int:
        r"""Behind what is never read: \iffalse up to its \else or \fi, the \else of \iftrue up to its \fi; 0 if it is read."""
        if self.never is None:
            self.never = dict(_never(self.text))
        return self.never.get(at, 0)


def _never(text: str) -> Iterator[tuple[int, int]]:
    """Where stretches begin and end that no condition lets through."""
    opened: list[tuple[re.Match[str], re.Match[str] | None]] = []
    for found in _IF.finditer(text):
        if found[1] not in ("else", "fi"):
            opened.append((found, None))
        elif opened and found[1] == "else":
            opened[-1] = (opened[-1][0], opened[-1][1] or found)
        elif opened:
            condition, other = opened.pop()
            if condition[1] == "iffalse":
                yield condition.start(), (other or found).end()
            elif condition[1] == "iftrue" and other:
                yield other.start(), found.end()
