r"""LaTeX's own lists: each \bibitem[label]{key} with its entry as text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.model import Document, Name, Reference, Span, Unread, Year
from citecheck.parsers import prose
from citecheck.readers.latex import list_mask
from citecheck.readers.latex_inert import without_inert
from citecheck.readers.latex_shorthands import without_shorthands
from citecheck.readers.typography import blank, plain

_HEAD = regex(r"\\bibitem\s{0,3}(?:\[((?:[^\[\]{}]|\{(?:[^{}]|\{[^{}]{0,300}\}){0,600}\}){0,900})\])?\s{0,3}\{([^{}\n]{1,300})\}")
_ENDS = regex(r"\\end\{thebibliography\}")
_LABEL = regex(r"^(.*?)\((\d{4})([a-z]?)\)")
_NOISE = regex(r"\\[A-Za-z]+(?:\{\})?|[{}~]")


class _Head(NamedTuple):
    """The start of an entry: its label, its key, where the key is, and where the entry's text begins and ends."""

    label: str
    key: str
    place: Span
    start: int
    end: int


def parse(listing: Document) -> tuple[Reference | Unread, ...]:
    """Return the entries of a thebibliography, each with its key; the document's prose contains only the list."""
    heads = list(_heads(listing))
    source = without_shorthands(listing.prose, listing.text)
    words = blank(source[: heads[0].start]) if heads else blank(source)
    for at, head in enumerate(heads):
        behind = heads[at + 1].start if at + 1 < len(heads) else len(source)
        words += list_mask(plain(source[head.start : head.end])) + _blank_line(source[head.end : behind])
    read = [entry for entry in prose.parse(listing._replace(prose=words, format="prose")) if isinstance(entry, Reference)]
    return tuple(_entry(listing, head, [each for each in read if head.start <= each.span.start < head.end]) for head in heads)


def _heads(listing: Document) -> Iterator[_Head]:
    source = without_inert(listing.prose)
    found = list(_HEAD.finditer(source))
    for at, head in enumerate(found):
        end = found[at + 1].start() if at + 1 < len(found) else len(source)
        last = _ENDS.search(source, head.end(), end)
        yield _Head(head[1] or "", head[2].strip(), Span(listing.name, *head.span(2)), head.end(), last.start() if last else end)


def _blank_line(between: str) -> str:
    """Return the text between two entries as a blank line, where there is room for one."""
    return "\n\n" + blank(between[2:]) if len(between) > 2 else blank(between)


def _entry(listing: Document, head: _Head, read: list[Reference]) -> Reference:
    """Return an entry under its key; if it could not be read, its label supplies author and year."""
    span = Span(listing.name, head.start, max(head.start, len(listing.prose[: head.end].rstrip())))
    if read:
        return read[0]._replace(key=head.key, span=span, places={**read[0].places, "key": head.place})
    label = _LABEL.match(_NOISE.sub(" ", head.label))
    names = (Name(" ".join(label[1].split()), corporate=True),) if label and label[1].strip() else ()
    year = Year(int(label[2]), label[3]) if label else None
    return Reference(span, head.key, "misc", names, year, "", {}, {"key": head.place})
