"""References to and from pybtex's BibliographyData."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from citecheck._fast.regex import regex
from citecheck.data.schema.biblatex import PRINTED
from citecheck.model import Document, InputError, Reference, Span
from citecheck.parsers.bibtex import reference_of
from citecheck.writers.bibtex import AsWritten, write_bib

if TYPE_CHECKING:
    from pybtex.database import BibliographyData


_PEOPLE_IN_A_ROW = regex(r"<(bibtex:(?:author|editor))>([^<>]*\sand\s[^<>]*)</\1>")
_AND = regex(r"\s+and\s+")
_NEXT_PERSON = "</bibtex:person><bibtex:person>"
_BARE_AMPERSAND = regex(r"(?<!\\)&")


def to_pybtex(references: Iterable[Reference], *, as_written: AsWritten = lambda reference, field: "") -> BibliographyData:
    """The references as pybtex's data, their values in LaTeX; of entries with the same key, each after the first gets a number."""
    from pybtex import errors
    from pybtex.database import parse_string

    taken: Counter[str] = Counter()
    keyed: list[Reference] = []
    for number, reference in enumerate(references, 1):
        key = reference.key or f"entry{number}"
        taken[key.lower()] += 1
        keyed.append(reference._replace(key=key if taken[key.lower()] == 1 else f"{key}-{taken[key.lower()]}"))
    with _lenient(errors):
        defined: AsWritten = lambda reference, field: "" if field.startswith("#") else as_written(reference, field)  # noqa: E731
        return parse_string(write_bib(keyed, biblatex=False, as_written=defined), "bibtex")


@contextmanager
def _lenient(errors: Any) -> Iterator[None]:
    """Let pybtex warn where it would raise, and leave its mode as it was: it is the whole process's."""
    before = errors.strict
    errors.set_strict_mode(False)
    try:
        yield
    finally:
        errors.set_strict_mode(before)


def from_pybtex(data: BibliographyData, source: str = "pybtex", text: str = "") -> Iterator[Reference]:
    """The References of pybtex's data, with their places where ``text`` shows their keys."""
    at = 0
    for number, (key, entry) in enumerate(data.entries.items()):
        raw = {name.lower(): _escaped(name.lower(), str(value)) for name, value in entry.fields.items()}
        raw |= {role.lower(): " and ".join(map(str, people)) for role, people in entry.persons.items()}
        found = text.find(key, at)
        at = found if found >= 0 else at
        span = Span(source, found, found + len(key)) if found >= 0 else Span(source, number, number)
        yield reference_of(span, key, entry.original_type.lower(), raw)


def _escaped(field: str, value: str) -> str:
    """Return a value of YAML or XML as LaTeX has it, where & separates columns."""
    return _BARE_AMPERSAND.sub(r"\\&", value) if field in PRINTED else value


def document_of(data: BibliographyData, name: str = "refs") -> Document:
    """pybtex's data as a list to check or clean: its own .bib text."""
    text = data.to_string("bibtex")
    return Document(name, text, text, "bib")


def _one_person_each(xml: str) -> str:
    """BibTeXML as pybtex's reader expects it: each person in an element of its own, and text in each element."""
    xml = _PEOPLE_IN_A_ROW.sub(lambda found: f"<{found[1]}>{_AND.sub(_NEXT_PERSON, _person(found[2]))}</{found[1]}>", xml)
    return xml.replace("><", ">\n<")


def _person(name: str) -> str:
    return f"<bibtex:person>{name}</bibtex:person>"


def parsed(text: str, format: str, name: str) -> Any:
    """pybtex's reading of a text in one of its formats; raises InputError in pybtex's words."""
    from pybtex.database import parse_string
    from pybtex.exceptions import PybtexError

    try:
        return parse_string(_one_person_each(text) if format == "bibtexml" else text, format)
    except PybtexError as error:
        raise InputError(f"{name}: {error}") from None
    except Exception as error:  # its readers of YAML and XML raise what their libraries raise
        raise InputError(f"{name}: cannot be read as {format}: {str(error).splitlines()[0]}") from None
