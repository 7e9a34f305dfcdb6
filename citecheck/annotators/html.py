"""Marks in HTML: the words of a finding in <mark>, the finding in its title."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise

from citecheck._fast.regex import regex
from citecheck.annotators.remarks import AUTHOR, Remark
from citecheck.annotators.word_runs import run_of
from citecheck.model import Document, InputError
from citecheck.places import PlaceMap
from citecheck.readers.html import encoding_of

_OURS = regex(rf'<mark class="{AUTHOR}" title="[^"<>]*">([^<>]*)</mark>')
_CONTROL = regex(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_CHARACTER = regex(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?|[ \t\r\n\f]+|[\s\S]")


def annotated(data: bytes, document: Document, remarks: Sequence[Remark]) -> bytes:
    """The page with the words of each remark marked; a word with several remarks has one mark."""
    return marked(data, document.name, document.places, remarks)


def cleared(data: bytes, document: Document) -> bytes:
    """The page without such marks."""
    return unmarked(data, document.name)


def marked(data: bytes, name: str, places: PlaceMap | None, remarks: Sequence[Remark]) -> bytes:
    """A page's bytes with marks; ``name`` is what an error calls the page."""
    source, encoding, bom = _source(data, name)
    pieces: list[str] = []
    at = 0
    for start, end, words in _stretches(places, source, remarks):
        title = escape(_CONTROL.sub(" ", " · ".join(words)))
        pieces += [source[at:start], f'<mark class="{AUTHOR}" title="{title}">{source[start:end]}</mark>']
        at = end
    return bom + "".join([*pieces, source[at:]]).encode(encoding, "xmlcharrefreplace")


def unmarked(data: bytes, name: str) -> bytes:
    """A page's bytes without citecheck's marks."""
    source, encoding, bom = _source(data, name)
    return bom + _OURS.sub(r"\1", source).encode(encoding, "xmlcharrefreplace")


def _source(data: bytes, name: str) -> tuple[str, str, bytes]:
    encoding, bom = encoding_of(data)
    try:
        return data[len(bom) :].decode(encoding), encoding, bom
    except UnicodeDecodeError as error:
        place = f"byte {error.start + len(bom):,} is not {encoding}"
        raise InputError(f"{name}: {place}, which the page says it is; save it in UTF-8 first") from None


def _stretches(places: PlaceMap | None, source: str, remarks: Sequence[Remark]) -> Iterator[tuple[int, int, list[str]]]:
    """Stretches of the source without a tag in them, and the remarks about each."""
    if places is None:
        return
    ranges = [(remark.start, max(remark.end, remark.start + 1), remark.words) for remark in remarks]
    edges = sorted({edge for start, end, _ in ranges for edge in (start, end)})
    last: tuple[int, int, list[str]] | None = None
    for start, end in pairwise(edges):
        words = [each for first, behind, each in ranges if first <= start and end <= behind]
        if not words:
            continue
        for first, behind in _in_source(places, source, start, end):
            if last and last[2] == words and "<" not in source[last[1] : first] and not source[last[1] : first].strip():
                last = (last[0], behind, words)
                continue
            if last:
                yield last
            last = (first, behind, words)
    if last:
        yield last


def _in_source(places: PlaceMap, source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where a stretch of the text is in the source, run by run; line breaks and text outside of runs are left out."""
    at = start
    while at < end:
        run = run_of(places, at)
        following = places.starts[run + 1] if run + 1 < len(places.starts) else end
        stop = min(end, following)
        origin = places.origins[run]
        if source[origin] != "<":
            closed = source.find("<", origin)
            first = _behind(source, origin, at - places.starts[run] + places.skips[run])
            last = _behind(source, origin, stop - places.starts[run] + places.skips[run])
            last = min(last, closed) if closed >= 0 else last  # what follows the run in the text is a blank line
            if first < last:
                yield first, last
        at = max(stop, at + 1)


def _behind(source: str, origin: int, count: int) -> int:
    """The offset after so many characters of a run."""
    at = origin
    for _ in range(count):
        found = _CHARACTER.match(source, at)
        if found is None:
            break
        at = found.end()
    return at
