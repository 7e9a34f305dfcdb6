"""Parts of a page outside its text: running heads and feet, page numbers, the line numbers of manuscripts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from citecheck._fast.regex import regex

EDGE = 2  # lines at the top and the bottom of a page that may be heads and feet
_SHARE = 0.3  # of the pages have one head: left and right pages may have their own
_FEWEST = 2
_DIGITS = regex(r"\d+")
_BARE = regex(r"\s*[-–—]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-–—]?\s*")
_LEADING = regex(r"\s*(\d{1,5})(?:\s+|$)")
_TRAILING = regex(r"(?:^|\s+)(\d{1,5})\s*$")
_NUMBERED = 0.6  # of a page's lines begin or end with the next number
_FEWEST_LINES = 5


def without_furniture(pages: Sequence[list[str]]) -> list[list[str]]:
    """The lines of each page without its heads, feet and numbers."""
    pages = [_without_line_numbers(_stripped(page)) for page in pages]
    times = Counter(key for page in pages for key in {_key(line) for line in _edges(page)})
    most = max(_FEWEST, _SHARE * len(pages))
    recurring = {key for key, count in times.items() if key and count >= most}
    return [_body(page, recurring) for page in pages]


def _stripped(page: Sequence[str]) -> list[str]:
    """A page's lines without blank ones at its edges and after another."""
    lines = [line for at, line in enumerate(page) if line.strip() or (at and page[at - 1].strip())]
    while lines and not lines[-1].strip():
        lines.pop()
    return lines


def _key(line: str) -> str:
    """A line as heads recur: digits apart."""
    return " ".join(_DIGITS.sub("#", line).split()).lower()


def _edges(page: Sequence[str]) -> list[str]:
    lines = [line for line in page if line.strip()]
    return [*lines[:EDGE], *lines[-EDGE:]] if len(lines) > 2 * EDGE else lines


def _body(page: list[str], recurring: set[str]) -> list[str]:
    """A page's lines without what recurs at its top and bottom; the number below a single line is at its bottom."""
    start, end = 0, len(page)
    places = [at for at, line in enumerate(page) if line.strip()]
    for at in places[: min(EDGE, len(places) // 2)]:
        if _is_furniture(page[at], recurring):
            start = at + 1
    for at in reversed(places[-EDGE:]):
        is_number = not "".join(page[at + 1 : end]).strip() and _BARE.fullmatch(page[at])  # a note's own number has the note below it
        if at >= start and (is_number or _key(page[at]) in recurring):
            end = at
    return page[start:end]


def _is_furniture(line: str, recurring: set[str]) -> bool:
    return _key(line) in recurring or _BARE.fullmatch(line) is not None


def _without_line_numbers(page: list[str]) -> list[str]:
    """The lines of a manuscript's page without their numbers, which rise line by line."""
    for pattern in (_LEADING, _TRAILING):
        found = [pattern.search(line) if pattern is _TRAILING else pattern.match(line) for line in page]
        numbers = [int(match[1]) if match else -1 for match in found]
        step = _step(numbers)
        rising = _rising(numbers, step)
        if step and len(rising) >= max(_FEWEST_LINES, _NUMBERED * len(page) / step):
            return [
                line[: match.start()] + line[match.end() :] if match is not None and at in rising else line
                for at, (line, match) in enumerate(zip(page, found, strict=True))
            ]
    return page


def _step(numbers: Sequence[int]) -> int:
    """By how much line numbers rise (1, or 5 where every fifth line has one); 0 if they do not."""
    seen = [number for number in numbers if number >= 0]
    steps = Counter(after - before for before, after in pairwise(seen) if 0 < after - before <= 10)
    return steps.most_common(1)[0][0] if steps else 0


def _rising(numbers: Sequence[int], step: int) -> set[int]:
    """The places of the numbers that follow one another by the step; a number of the text's own does not."""
    places = [at for at, number in enumerate(numbers) if number >= 0]
    values = {numbers[at] for at in places}
    return {at for at in places if step and (numbers[at] - step in values or numbers[at] + step in values)}
