"""The texts behind a case, for rules: values as written, raw .bib entries, continuous prose, brackets, duplicates.

Each is computed when the first rule asks for it, and kept with the case while its rules run.
"""

from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from citecheck.dedupe import Pair, duplicates
from citecheck.extract.brackets import Bracket, Brackets
from citecheck.extract.page_furniture import flow
from citecheck.formats import Format, format_of, in_latex
from citecheck.linting.name_spans import PEOPLE, names_in
from citecheck.model import Document, Link, Reference, Span

if TYPE_CHECKING:
    from citecheck.parsers.bibtex.entry import RawEntry, RawField

__all__ = ["Bib", "Bracket", "Brackets", "RawEntry", "RawField", "Sources", "Value"]

_NO_VALUES = frozenset({"key", "kind"})


class Value(NamedTuple):
    """A field's value as it appears in the list: ``text`` has LaTeX or JSON escapes, and no delimiters."""

    reference: Reference
    field: str
    span: Span
    text: str
    format: Format

    def part(self, start: int, end: int) -> Span:
        """Return the span of a part of the text, given offsets in it."""
        return Span(self.span.source, self.span.start + start, self.span.start + end)

    @property
    def is_joined(self) -> bool:
        """Return whether the value is joined from macros and quoted pieces, so that its # is BibTeX's own."""
        if "#" not in self.text:
            return False
        from citecheck.parsers.bibtex.values import read_value

        pieces, end = read_value(self.text, 0, len(self.text))
        return end == len(self.text) and len(pieces) > 1 and any(piece.kind != "word" for piece in pieces)


class Bib(NamedTuple):
    """A .bib file's raw entries and macros."""

    listing: Document
    entries: "tuple[RawEntry, ...]"
    macros: Mapping[str, str]

    def text(self, field: "RawField") -> str:
        """Return a field's value as written, with its delimiters."""
        return self.listing.text[field.value : field.end]

    def span(self, start: int, end: int) -> Span:
        """Return a span in the file."""
        return Span(self.listing.name, start, end)


def _any(format: Format) -> bool:
    return True


class Sources:
    """The essay and the lists of a case as written; two are equal if they have the same texts and entries."""

    def __init__(self, essay: Document, listings: Sequence[Document], references: Sequence[Reference]) -> None:
        """Keep the texts; nothing is computed yet. ``routed`` are the clues of some links in a text so damaged, by rules."""
        self._of = (essay, tuple(listings), tuple(references))
        self.routed: tuple[tuple[Link, ...], float, Mapping[str, Sequence[Any]]] | None = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sources) and self._of == other._of

    __hash__ = None  # type: ignore[assignment]  # as a case's, whose references hold mappings

    def __reduce__(self) -> tuple[type["Sources"], tuple[Document, tuple[Document, ...], tuple[Reference, ...]]]:
        """Pickle without what is computed."""
        return type(self), self._of

    def __repr__(self) -> str:
        return f"Sources({self._of[0].name!r})"

    def afresh(self) -> "Sources":
        """Return the same sources with nothing computed yet, to keep in a result."""
        return Sources(*self._of)

    @cached_property
    def flowed_prose(self) -> str:
        """Return the essay's prose, at equal length, without page numbers, running heads and blank lines inside sentences."""
        return flow(self._of[0].prose)

    @cached_property
    def flowed_brackets(self) -> Brackets:
        """Return the brackets of the continuous prose."""
        return Brackets(self.flowed_prose)

    @cached_property
    def brackets(self) -> Brackets:
        """Return the brackets of the essay's prose, which end with their paragraph."""
        return Brackets(self._of[0].prose)

    @cached_property
    def bibs(self) -> tuple[Bib, ...]:
        """Return the .bib files among the lists, each entry as written."""
        return tuple(_bib(listing) for listing, format in self._formats if in_latex(format))

    @cached_property
    def duplicates(self) -> tuple[Pair, ...]:
        """Return the entries that repeat an earlier one."""
        return duplicates(self._of[2])

    def values(self, wanted: Callable[[Format], bool] = _any, fields: Container[str] | None = None) -> Iterator[Value]:
        """Yield every value that has a span, in lists of the given formats (default: all), of the given fields (default: all)."""
        if fields is None:
            return (value for format, values in self._values if wanted(format) for value in values)
        chosen = (values for format, by_field in self._by_field if wanted(format) for field, values in by_field.items() if field in fields)
        return (value for values in chosen for value in values)

    def people(self, wanted: Callable[[Format], bool]) -> Iterator[tuple[Value, tuple[tuple[int, str], ...]]]:
        """Yield every value that has names as BibTeX writes them, in lists of the given formats, with the names and their offsets."""
        return ((value, names) for format, people in self._people if wanted(format) for value, names in people)

    def entries(self, wanted: Callable[[Format], bool]) -> Iterator[Reference]:
        """Yield the references in lists of the given formats."""
        names = {listing.name for listing, format in self._formats if wanted(format)}
        return (reference for reference in self._of[2] if reference.span.source in names)

    @cached_property
    def _formats(self) -> tuple[tuple[Document, Format], ...]:
        return tuple((listing, format_of(listing)) for listing in self._of[1])

    @cached_property
    def _values(self) -> tuple[tuple[Format, tuple[Value, ...]], ...]:
        """Yield the values of each run of entries from one file, with the file's format."""
        texts = {listing.name: (listing.text, format) for listing, format in self._formats}
        out: list[tuple[Format, tuple[Value, ...]]] = []
        for source, references in groupby(self._of[2], key=lambda reference: reference.span.source):
            text, format = texts.get(source, ("", None))
            if format:
                out.append((format, tuple(value for each in references for value in _values_of(each, text, format))))
        return tuple(out)

    @cached_property
    def _by_field(self) -> tuple[tuple[Format, Mapping[str, Sequence[Value]]], ...]:
        """The values of each run of entries by their fields: most rules ask for one field of ten."""
        out: list[tuple[Format, Mapping[str, Sequence[Value]]]] = []
        for format, values in self._values:
            by_field: defaultdict[str, list[Value]] = defaultdict(list)
            for value in values:
                by_field[value.field].append(value)
            out.append((format, by_field))
        return tuple(out)

    @cached_property
    def _people(self) -> tuple[tuple[Format, Sequence[tuple[Value, tuple[tuple[int, str], ...]]]], ...]:
        return tuple(
            (format, [(value, tuple(names_in(value.text))) for field in by_field if field in PEOPLE for value in by_field[field]])
            for format, by_field in self._by_field
        )


def _values_of(reference: Reference, text: str, format: Format) -> Iterator[Value]:
    for field, span in reference.places.items():
        if field not in _NO_VALUES:
            yield Value(reference, field, span, text[span.start : span.end], format)


def _bib(listing: Document) -> Bib:
    from citecheck.parsers.bibtex import macros_of, raw_entries

    entries = raw_entries(listing.text)
    return Bib(listing, entries, macros_of(listing.text, entries))
