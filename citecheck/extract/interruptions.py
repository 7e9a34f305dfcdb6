"""Lines that interrupt a citation, such as those of another column, a note, a heading; and the prose without them."""

from collections.abc import Iterator
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.characters import HYPHENS
from citecheck.data.lexicon.citation_words import CONJUNCTIONS
from citecheck.data.lexicon.small_words import INSIDE_NAMES
from citecheck.data.ocr.lookalikes import AL, AMPERSANDS, ET
from citecheck.extract.item_readings import LONGEST_LINE
from citecheck.extract.tokenizer import Token, tokens
from citecheck.extract.year_anchors import Sighting
from citecheck.model import CitationItem, Span

_BREAK = regex(r"[ \t]*\n\s*| {3,}|\t\s*")  # the end of a line, or the gutter between columns that were read straight across
_RAGGED = regex(r"[^\W\d_][\w'’&-]*[.,]?(?= [^\W\d_])|&(?= [^\W\d_])")
_OPENERS = "([{“\"'‘"
_MARKS = frozenset(",.;:&([{'’-")
_HALF = 80  # most characters of authors after the interruption
_LEFT = 160  # … and of the text before it
_RIGHT = 160  # … and of the text after the year
_REACH = 700
_NEAR = 120  # characters in which short lines are looked for first
_MOST_LINES = 4
_NARROWEST = 16  # characters of a column's line
_JOINING = CONJUNCTIONS | AMPERSANDS | INSIDE_NAMES
_OTHERS = AL | ET
_SMALL = AL | AMPERSANDS | INSIDE_NAMES
_NAMED = frozenset({"word", "particle", "initial", "conjunction", "etal"})
_YEAR_SO_FAR = regex(r"\d{4}[a-z]?[,;]")


class Joined(NamedTuple):
    """A stretch of prose with a few lines removed: its text, where the halves meet in it, where each half begins in the whole prose,
    and what is between them, in how many lines; ``ragged`` if one of the halves ends inside a line."""

    text: str
    cut: int
    left: int
    right: int
    between: str
    lines: int
    ragged: bool = False

    @property
    def hole(self) -> tuple[int, int]:
        """Return the span of the removed lines."""
        return self.left + self.cut, self.right

    def inside(self, at: int) -> int:
        """Map a position in the prose to the text."""
        return at - self.left if at <= self.left + self.cut else at - self.right + self.cut + 1

    def outside(self, at: int) -> int:
        """Map a position in the text to the prose."""
        return at + self.left if at <= self.cut else at - self.cut - 1 + self.right

    def moved(self, sighting: Sighting) -> Sighting:
        """Return a year of the prose with its span in the text."""
        return sighting._replace(start=self.inside(sighting.start), end=self.inside(sighting.end))

    def taken_in(self, item: CitationItem) -> CitationItem:
        """Return an item of the prose with its spans in the text."""
        return _placed(item, self, inwards=True)

    def put_back(self, item: CitationItem) -> CitationItem:
        """Return an item of the text with its spans in the prose."""
        return _placed(item, self, inwards=False)


def _placed(item: CitationItem, joined: Joined, *, inwards: bool) -> CitationItem:
    move = joined.inside if inwards else joined.outside

    def placed(span: Span) -> Span:
        return Span(span.source, move(span.start), move(span.end))

    return item._replace(
        span=placed(item.span),
        name_spans=tuple(placed(span) for span in item.name_spans),
        year_span=placed(item.year_span) if item.year_span else None,
        locator_span=placed(item.locator_span) if item.locator_span else None,
    )


def interruptions(prose: str, at: int) -> Iterator[Joined]:
    """Yield every way to remove a few lines before the year at ``at`` so that two halves of a citation meet; the likeliest first."""
    breaks = _breaks(prose, at)
    if not breaks or at - breaks[-1][1] > LONGEST_LINE:
        return
    yield from _whole_lines(prose, at, breaks)
    yield from _half_lines(prose, at, breaks)


def _breaks(prose: str, at: int) -> list[tuple[int, int]]:
    """Return the ends of lines within reach before a year; where lines are short, not all of them, but more than are ever removed."""
    low, near = max(0, at - _REACH), at - _NEAR
    while near > low and prose[near].isspace():
        near -= 1
    if near > low and len(breaks := [m.span() for m in _BREAK.finditer(prose, near, at)]) > _MOST_LINES + 3:
        return breaks
    return [m.span() for m in _BREAK.finditer(prose, low, at)]


def _whole_lines(prose: str, at: int, breaks: list[tuple[int, int]]) -> Iterator[Joined]:
    """Yield lines of another column between the end of one line and the beginning of another."""
    for right in range(len(breaks) - 1, max(-1, len(breaks) - 3), -1):
        start = breaks[right][1]
        if at - start > _HALF:
            return
        parts: list[Token] | None = None
        for left in range(right - 1, max(-1, right - 1 - _MOST_LINES), -1):
            if breaks[left + 1][0] - breaks[left][1] > LONGEST_LINE:
                break
            if not _is_first_half(prose, breaks[left][0]):
                continue
            parts = tokens(prose, start, at) if parts is None else parts
            if _is_second_half(parts, prose[breaks[left][0] - 1] in HYPHENS):
                yield _joined(prose, breaks[left][0], start, at, right - left)


def _half_lines(prose: str, at: int, breaks: list[tuple[int, int]]) -> Iterator[Joined]:
    """Yield halves of lines of columns read straight across: the rest of the line above, or the beginning of this one."""
    end, start = breaks[-1]
    at_end = _is_first_half(prose, end)
    if not at_end and at - start > _HALF:
        return
    begins = _run_begins(prose, start, at)
    if begins - start >= _NARROWEST and at_end:
        yield _joined(prose, end, begins, at, 1)._replace(ragged=True)
    low = breaks[-2][1] if len(breaks) > 1 else max(0, end - LONGEST_LINE)
    if begins == start and end - low <= LONGEST_LINE:
        for m in _RAGGED.finditer(prose, low, end):
            if end - m.end() >= _NARROWEST and _is_first_half(prose, m.end()):
                yield _joined(prose, m.end(), start, at, 1)._replace(ragged=True)


def _run_begins(prose: str, start: int, at: int) -> int:
    """Return where the author tokens before a year begin."""
    begins = at
    for part in reversed(tokens(prose, max(start, at - _HALF), at)):
        if part.kind not in _NAMED and part.text not in _MARKS and part.text not in AMPERSANDS:
            break
        begins = part.start
    return begins


def _joined(prose: str, end: int, start: int, at: int, lines: int) -> Joined:
    low = max(0, end - _LEFT, prose.rfind("\n\n", max(0, end - _LEFT), end) + 2)
    stop = prose.find("\n\n", at, at + _RIGHT)
    return Joined(f"{prose[low:end]}\n{prose[start : stop if stop >= 0 else at + _RIGHT]}", end - low, low, start, prose[end:start], lines)


def _is_second_half(parts: list[Token], hyphened: bool) -> bool:
    """Return whether only author tokens, after a hyphen perhaps the rest of a name, or nothing at all, precede the year."""
    rest = parts[1:] if hyphened and parts and parts[0].kind == "small" else parts
    return all(part.kind in _NAMED or part.text in _MARKS or part.text in _SMALL for part in rest)


def _is_first_half(prose: str, end: int) -> bool:
    """Return whether authors may break off here: after a name, a conjunction, half of "et al.", or a year that another may follow."""
    words = prose[max(0, end - 30) : end].split()
    if not words:
        return False
    last = words[-1].lstrip(_OPENERS)
    if last[:1].isupper():
        return last[-1].isalnum() or last[-1] in ",.&" or last[-1] in HYPHENS
    bare = last.rstrip(",.;")
    return last in _JOINING or bare in _OTHERS or _YEAR_SO_FAR.fullmatch(last) is not None
