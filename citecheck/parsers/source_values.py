"""What stands in a list's text behind its references: a value as written, and a .bib file's raw entries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from citecheck.formats import Format, format_of, in_latex
from citecheck.model import Document, Reference, Span
from citecheck.parsers.bibtex import macros_of, raw_entries
from citecheck.parsers.bibtex.entry import RawEntry, RawField

_NO_VALUES = frozenset({"key", "kind"})


class Value(NamedTuple):
    """A field's value as it stands in the list: ``text`` has LaTeX or JSON escapes, and no delimiters."""

    reference: Reference
    field: str
    span: Span
    text: str
    format: Format

    def part(self, start: int, end: int) -> Span:
        """The place of a part of the text; offsets in it."""
        return Span(self.span.source, self.span.start + start, self.span.start + end)


class Bib(NamedTuple):
    """A .bib file's raw entries and macros."""

    listing: Document
    entries: tuple[RawEntry, ...]
    macros: Mapping[str, str]

    def text(self, field: RawField) -> str:
        """A field's value as written, with its delimiters."""
        return self.listing.text[field.value : field.end]

    def span(self, start: int, end: int) -> Span:
        """A place in the file."""
        return Span(self.listing.name, start, end)


def values(
    references: Iterable[Reference], listings: Sequence[Document], wanted: Callable[[Format], bool] = lambda format: True
) -> Iterator[Value]:
    """Every value that has a place, in lists of the formats that are wanted (all, unless said)."""
    texts = {listing.name: (listing.text, format_of(listing)) for listing in listings}
    for reference in references:
        text, format = texts.get(reference.span.source, ("", None))
        if format and wanted(format):
            for field, span in reference.places.items():
                if field not in _NO_VALUES:
                    yield Value(reference, field, span, text[span.start : span.end], format)


def bibs(listings: Sequence[Document]) -> Iterator[Bib]:
    """The .bib files among the lists, each entry as written."""
    return (_bib(listing) for listing in listings if in_latex(format_of(listing)))


@lru_cache(maxsize=2)
def _bib(listing: Document) -> Bib:
    """A .bib file as written: seven rules ask for it, and reading it is a third of their time."""
    entries = tuple(raw_entries(listing.text))
    return Bib(listing, entries, macros_of(listing.text, list(entries)))


def written_in(references: Iterable[Reference], listings: Sequence[Document], wanted: Callable[[Format], bool]) -> Iterator[Reference]:
    """The references in lists of the formats that are wanted."""
    names = {listing.name for listing in listings if wanted(format_of(listing))}
    return (reference for reference in references if reference.span.source in names)


def spot(reference: Reference, *fields: str) -> Span:
    """Where to point in an entry: at the first of the fields that has a place, at its key, or at the whole."""
    return next((reference.places[field] for field in (*fields, "key") if field in reference.places), reference.span)
