"""Continuous prose: page numbers, running heads and the breaks they make inside sentences are blanked out, at equal length."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from citecheck._fast.regex import matches_at, regex
from citecheck.data.lexicon.citation_words import CONJUNCTIONS
from citecheck.data.ocr.lookalikes import INSIDE_WORDS
from citecheck.data.year_bounds import ANY_YEAR, YEAR_IN_TEXT
from citecheck.text.digit_runs import digit_runs
from citecheck.text.folding import fold

_LINE = regex(r"[^\n]+")
_NUMBER = regex(r"\W{0,3}(?:\d{1,4}|[ivxlIVXL]{1,6})\W{0,3}")
_BREAK = regex(r"\n[ \t\f]*+\n\s*+")
# A line that recurs and cites is not a running head: 2011); Marlow, 1986; 1986; Quist; (2011: 215.
_CITES = regex(
    rf"\d{{4}}[a-z]?[)\]]|, {YEAR_IN_TEXT}[a-z]?[,;]?\Z|{YEAR_IN_TEXT}[a-z]?; [^\W\d_a-z]|\({YEAR_IN_TEXT}[a-z]?[:,]"
    rf"|{YEAR_IN_TEXT}[a-z]?: ?\d++[)\]]"
)
_DIGITS = regex(r"[\W\d_]+")
_INSIDE = regex(rf"(?<=[a-z])[{re.escape(''.join(INSIDE_WORDS))}](?=[a-z])|(?<=[a-z])_|(?<![\w.])_(?=[a-z])|(?<=\w[a-z])[|!](?=\s)")
_TILDE = regex(r"~(?<=[a-z].)(?=[A-Z])")
_BLANKS = " \t\f\n"
_OPENERS = "CcltfI"
_OPENER = regex(rf"[{_OPENERS}](?<=\s.)(?={ANY_YEAR}[a-z]?[)\]}}])")  # a bracket read as a letter: Abel C2010)
_CLOSER = regex(
    rf"[lIJ1|!](?<={ANY_YEAR}.)(?=[.,;:]?\s[^()\[\]{{}}]{{0,200}}(?:[(\[{{]|\n[ \t]*\n|\Z))"
)  # … or a closing one: (Abel, 2010l.
_MAY_CLOSE = regex(r"\d{4,}[lIJ1|!]")
_OPEN = regex(r"[(\[{][^()\[\]{}]{3,160}\Z")
_GOES_ON = frozenset(",;&([{-‐–")
# 14          A. MARLOW; Lamps at sea          15: a head and its page number at the two ends of a line
_BOTH_ENDS = regex(r"\s*(?:\d{1,4}[^\S\n]{4,}\S[^\n]{2,80}|[^\W\d_][^\n]{3,80}?[^\S\n]{4,}\d{1,4})\s*")
_LONGEST_HEAD, _LONGEST_LINE = 90, 140
_LONGEST_FOLIO = 40  # including its indent
_OFTEN = 3
_MANY = 1000


def flow(prose: str, *, damaged: bool = False, is_listed: Callable[[str], bool] | None = None) -> str:
    """Return the prose, at equal length, without page furniture and without blank lines inside sentences.

    In a ``damaged`` text a mark inside a word is also replaced by the letter that it most often represents; "_", which may be any one or
    two, only in a capitalised word that becomes a name of the list (``is_listed``).
    """
    text = _replaced(prose, ((start, end, " " * (end - start)) for start, end in _furniture(prose)))
    breaks = (m.span() for m in _BREAK.finditer(text))
    text = _replaced(text, ((start, end, " " * (end - start - 1) + "\n") for start, end in breaks if _goes_on(text, start, end)))
    whole = _TILDE.sub("-", text) if "~" in text else text
    if any(whole[at - 1] in _OPENERS for at in digit_runs(whole)):
        whole = _OPENER.sub("(", whole)
    if any(True for _ in matches_at(_MAY_CLOSE, digit_runs(whole), whole)):
        whole = _CLOSER.sub(lambda m: ")" if _OPEN.search(m.string, max(0, m.start() - 160), m.start()) else m[0], whole)
    if not damaged:
        return whole
    return _INSIDE.sub(lambda m: m[0] if is_listed and m[0] == "_" and not _makes_name(m, is_listed) else INSIDE_WORDS[m[0]], whole)


def _makes_name(m: re.Match[str], is_listed: Callable[[str], bool]) -> bool:
    """Return whether a mark is in a lower-case word, or in one that is a listed name with the letter for it."""
    start, end = m.start(), m.end()
    while start and (m.string[start - 1].isalpha() or m.string[start - 1] == "_"):
        start -= 1
    while end < len(m.string) and (m.string[end].isalpha() or m.string[end] == "_"):
        end += 1
    word = m.string[start:end]
    return not word[0].isupper() or is_listed(fold(word.replace("_", INSIDE_WORDS["_"])))


def _replaced(text: str, stretches: Iterable[tuple[int, int, str]]) -> str:
    """Return the text with stretches, in order, replaced by as many characters."""
    out: list[str] = []
    pieces: list[str] = []
    at = 0
    for start, end, new in stretches:
        pieces += (text[at:start], new)
        at = end
        if len(pieces) > _MANY:  # many small strings take far more than one
            out.append("".join(pieces))
            pieces.clear()
    return "".join((*out, *pieces, text[at:])) if at else text


def _furniture(prose: str) -> Iterator[tuple[int, int]]:
    """Yield lines that belong to the page: a lone number, or a short line that recurs."""
    heads = Counter(_head(prose[a:b]) for a, b in _lines(prose, _LONGEST_HEAD))
    return (
        (a, b)
        for a, b in _lines(prose, _LONGEST_LINE)
        if _is_folio(prose, a, b) or _is_wide(prose, a, b) or _is_head(prose[a:b].strip(), heads)
    )


def _lines(prose: str, longest: int) -> Iterator[tuple[int, int]]:
    """Yield the lines that are not blank, nor longer than so many characters."""
    return (m.span() for m in _LINE.finditer(prose) if m.end() - m.start() <= longest and not m[0].isspace())


def _is_wide(prose: str, start: int, end: int) -> bool:
    """Return whether a line alone between blank lines has a head at one end and a page number at the other."""
    alone = prose[max(0, start - 2) : start] in ("\n\n", "\n\f") and prose[end : end + 2] == "\n\n"
    return alone and _BOTH_ENDS.fullmatch(prose, start, end) is not None


def _is_folio(prose: str, start: int, end: int) -> bool:
    """Return whether a line is a page number, alone between blank lines or at the head of a page."""
    alone = prose[start - 2 : start] in ("\n\n", "\n\f") or prose[start : start + 1] == "\f"
    return alone and end - start <= _LONGEST_FOLIO and _NUMBER.fullmatch(prose[start:end].strip()) is not None


def _is_head(line: str, heads: Counter[str]) -> bool:
    """Return whether a line recurs as a running head does (sooner, with a number at an end); not one that cites or breaks off."""
    head = _head(line)
    often = _OFTEN - 1 if line[:1].isdigit() or line[-1:].isdigit() else _OFTEN
    return len(head) > 5 and len(line) <= _LONGEST_HEAD and heads[head] >= often and not _CITES.search(line) and not _breaks_off(line)


def _breaks_off(line: str) -> bool:
    """Return whether a line is part of a sentence: it ends with a comma, begins or ends with a conjunction, or has half a bracket."""
    words = line.split()
    return line[-1] in ",;&" or not CONJUNCTIONS.isdisjoint((words[0], words[-1])) or line.count("(") != line.count(")")


def _head(line: str) -> str:
    return _DIGITS.sub("", line).lower()


def _goes_on(text: str, start: int, end: int) -> bool:
    """Return whether a sentence is broken here: the text before is not an end, and the text after is not a beginning."""
    before, after = text[max(0, start - 40) : start].rstrip(_BLANKS)[-1:], text[end : end + 1]
    if not before or not after:
        return False
    return before in _GOES_ON or (before.isalnum() and (after.islower() or after.isdigit() or after in "(&"))
