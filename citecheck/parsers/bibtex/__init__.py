"""Parse a .bib file (BibTeX or biblatex) into References and Unread."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from sys import intern
from typing import Any, NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.latex import JOURNAL_MACROS
from citecheck.data.schema.biblatex import (
    ADDRESSES,
    ARTICLE_NUMBERS,
    DATES,
    DIRECTIVES,
    MONTHS,
    ONE_NAME,
    RECURRING,
    STYLE_MACROS,
)
from citecheck.data.schema.csl import IN_JOURNALS
from citecheck.latex.addresses import to_address
from citecheck.latex.decode import to_unicode
from citecheck.latex.name_list import read_people
from citecheck.latex.name_output import OTHERS, PEOPLE, bibtex_names
from citecheck.model import Document, Name, Reference, Span, Unread
from citecheck.parsers.bibtex.blocks import blocks, next_on_line, without_comments
from citecheck.parsers.bibtex.crossref import inherit
from citecheck.parsers.bibtex.dates import year_of
from citecheck.parsers.bibtex.entry import RawEntry, RawField, read_entry
from citecheck.parsers.own_fields import naming_fields
from citecheck.text.field_places import FieldPlaces

_NO_LETTERS = regex(r"[^a-z]+")
_NO_ENTRIES = DIRECTIVES | {"set", "xdata"}
_MANY = 5000
# The longest @string that may be composed of others, and how far one may expand a list beyond the size of its file.
_LONG, _TIMES = 1000, 20


class Written(NamedTuple):
    """An entry with its values as written: macros expanded, LaTeX kept."""

    raw: RawEntry
    values: Mapping[str, str]


def parse(listing: Document) -> tuple[Reference | Unread, ...]:
    """Return the entries of a .bib file; a partly broken entry is followed by an Unread for each flaw, inside its span."""
    text = listing.text
    entries = raw_entries(text)
    macros = macros_of(text, entries)
    written = [Written(entry, values_of(text, entry, macros)) for entry in entries if entry.kind not in DIRECTIVES]
    parents = {entry.raw.key.lower(): entry for entry in reversed(written) if entry.raw.key}
    families = {key: (_type(entry.raw), entry.values) for key, entry in parents.items()}
    out: list[Reference | Unread] = []
    for entry in written:
        values = inherit(_type(entry.raw), entry.values, families, frozenset({entry.raw.key.lower()}))
        if entry.raw.kind not in _NO_ENTRIES and (entry.raw.fields or entry.raw.key):
            out.append(_reference(listing.name, entry.raw, _with_rest(text, entry, values, macros)))
    return tuple(sorted((*out, *_unread(listing.name, entries)), key=lambda entry: entry.span.start))


@lru_cache(maxsize=4)  # called by the parser for a list, then by the rules for its text
def raw_entries(text: str) -> tuple[RawEntry, ...]:
    """Return every block of a .bib file as written, with its syntax errors; also an entry that begins after another on the same line.

    After some thousand blocks without a field, further ones are skipped: such a file is not a list.
    """
    return tuple(_raw_entries(text))


def _raw_entries(text: str) -> Iterator[RawEntry]:
    hollow = 0
    for block in without_comments(text, blocks(text)):
        if hollow > _MANY and text.find("=", block.body, block.end) < 0:
            continue
        while True:
            entry = read_entry(text, block)
            hollow += not entry.fields
            yield entry
            further = entry.closed and next_on_line(text, entry.end, block.end)
            if not further:
                break
            block = further


def macros_of(text: str, entries: Sequence[RawEntry]) -> dict[str, str]:
    """Return the file's @string macros by lower-case name, the months, and the macros of BibTeX's own styles."""
    macros = MONTHS | STYLE_MACROS
    for entry in entries:
        if entry.kind == "string":
            macros |= {
                field.name.lower(): value
                for field in entry.fields
                if len(value := value_of(text, field, macros)) <= _LONG or len(field.pieces) == 1
            }
    return _affordable(text, entries, macros)


def _affordable(text: str, entries: Sequence[RawEntry], macros: dict[str, str]) -> dict[str, str]:
    """Return the macros except those that would make the list many times longer than its file."""
    if all(len(value) <= _LONG for value in macros.values()):
        return macros
    words = (text[piece.start : piece.end].lower() for e in entries for field in e.fields for piece in field.pieces if piece.kind == "word")
    uses = Counter(words)
    return {name: value for name, value in macros.items() if len(value) * uses[name] <= _TIMES * len(text)}


def values_of(text: str, entry: RawEntry, macros: Mapping[str, str]) -> dict[str, str]:
    """Return an entry's values as written, by lower-case name; of a repeated field the first counts."""
    values: dict[str, str] = {}
    for field in entry.fields:
        name, value = field_name(field), value_of(text, field, macros)
        values.setdefault(name, intern(value) if name in RECURRING else value)
    return values


def field_name(field: RawField) -> str:
    """Return a field's name in lower case, one string for all entries; biblatex's own names are mapped to BibTeX's."""
    name = intern(field.name.lower())
    return ONE_NAME.get(name, name)


def value_of(text: str, field: RawField, macros: Mapping[str, str]) -> str:
    """Return a field's value as written, with macros expanded; an unknown macro is kept as its own name."""
    if field.is_delimited:
        return text[field.value + 1 : field.end - 1]
    written = ((piece.kind, text[piece.start : piece.end]) for piece in field.pieces)
    return "".join(_meant(part, field, macros) if kind == "word" else part for kind, part in written)


def _meant(word: str, field: RawField, macros: Mapping[str, str]) -> str:
    known = macros.get(word.lower())
    if known is None and field_name(field) == "journal":
        known = JOURNAL_MACROS.get(word.lower(), word).replace("&", "\\&")
    return word if known is None else known


def _type(entry: RawEntry) -> str:
    """Return an entry's type in the letters of which types are made, as it is written: @in-book is inbook, but no @str-ing a command."""
    if entry.kind.isascii() and entry.kind.isalpha():
        return entry.kind
    letters = _NO_LETTERS.sub("", entry.kind)
    return letters if letters and letters not in _NO_ENTRIES else entry.kind


def _with_rest(text: str, entry: Written, values: Mapping[str, str], macros: Mapping[str, str]) -> Mapping[str, str]:
    """Return the values with the rest of the entry under ``also``: a field given twice, text between fields."""
    raw = entry.raw
    if len(entry.values) == len(raw.fields) and not raw.flaws:
        return values
    twice = ((field, value_of(text, field, macros)) for field in raw.fields)
    rest = [f"{field.name} = {value}" for field, value in twice if value != entry.values[field_name(field)]]
    rest += between(text, raw) if raw.flaws else ()
    return {**values, "also": "; ".join(filter(None, [values.get("also", ""), *rest]))} if rest else values


def between(text: str, entry: RawEntry) -> Iterator[str]:
    """Return the text between the key and the fields of a broken entry."""
    at = entry.key_start + len(entry.key)
    for start, end in (*((field.start, field.end) for field in entry.fields), (entry.end, entry.end)):
        if left := text[at:start].strip(' \t\r\n,{}()"'):
            yield left
        at = max(at, end)


def _reference(source: str, entry: RawEntry, values: Mapping[str, str]) -> Reference:
    kind, fields = _type(entry), _decoded(values)
    places: Mapping[str, tuple[int, int]] = {field_name(field): field.inner for field in reversed(entry.fields)}
    if kind in IN_JOURNALS and "number" not in fields and fields.get("issue", "")[:1].isdigit():
        fields, places, values = (_renamed(each, "issue", "number") for each in (fields, places, values))
    if "eid" not in fields and (name := next((name for name in ARTICLE_NUMBERS if fields.get(name)), "")):
        fields, places, values = (_renamed(each, name, "eid") for each in (fields, places, values))
    if entry.key:
        places = {**places, "key": (entry.key_start, entry.key_start + len(entry.key))}
    span, title = Span(source, entry.start, entry.end), fields.get("title", "")
    return Reference(span, entry.key, kind, names_of(values, kind), year_of(fields), title, fields, FieldPlaces(source, places), raw=values)


def reference_of(span: Span, key: str, kind: str, values: Mapping[str, str]) -> Reference:
    """Return the Reference of an entry that another program has read: its values in LaTeX, by lower-case name."""
    own = {ONE_NAME.get(name, name): value for name, value in values.items()}
    fields = _decoded(own)
    places = {"key": span} if span.end > span.start else {}
    return Reference(span, key, kind, names_of(own, kind), year_of(fields), fields.get("title", ""), fields, places, raw=own)


def _decoded(values: Mapping[str, str]) -> dict[str, str]:
    lead = "author" if values.get("author") else "editor"
    others = {name for name, value in values.items() if name in PEOPLE and name != lead and "{" in value}
    return {name: _people(value) if name in others else _as_read(name, value) for name, value in values.items()}


def _people(value: str) -> str:
    """Return a list of names as people read it, with the braces without which it would be read as other people: those of organisations."""
    plain, (names, others) = to_unicode(value), read_people(value)
    known = tuple(name if " " in name.family else name._replace(corporate=False) for name in names)  # a word alone needs no braces
    return plain if read_people(plain)[0] == known else bibtex_names([*names, *([OTHERS] if others else [])])


def _as_read(name: str, value: str) -> str:
    """Return a value as people read it; the tilde after a date means that the date is approximate (1723~), not that a space follows."""
    if value.endswith("~") and (name in DATES or name == "year"):
        return to_unicode(value[:-1]) + "~"
    return to_address(value, name) if name in ADDRESSES else to_unicode(value)


def _renamed(values: Mapping[str, Any], old: str, new: str) -> dict[str, Any]:
    return {new if name == old else name: value for name, value in values.items()}


def names_of(values: Mapping[str, str], kind: str) -> tuple[Name, ...]:
    """Return the names an entry is cited by: its authors, else its editors, else its organisation."""
    for field in ("author", "editor"):
        if values.get(field) and (names := read_people(values[field])[0]):
            return names
    body = next((to_unicode(values[field]) for field in naming_fields(kind) if values.get(field)), "")
    return (Name(body, corporate=True),) if body else ()


def _unread(source: str, entries: Sequence[RawEntry]) -> Iterator[Unread]:
    """Return the flaws of the entries, limited to the first few thousand."""
    flaws = (flaw for entry in entries for flaw in entry.flaws)
    yield from (Unread(Span(source, flaw.start, flaw.end), flaw.why) for flaw in islice(flaws, _MANY))
