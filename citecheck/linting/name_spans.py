"""The names in a database field as written, each with its span: for rules about how people are entered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.model import Name, Reference, Span

PEOPLE = frozenset(
    {
        "afterword",
        "annotator",
        "author",
        "bookauthor",
        "commentator",
        "editor",
        "editora",
        "editorb",
        "foreword",
        "holder",
        "introduction",
        "translator",
    }
)

_SIGN = regex(r"[{}]|(?<!\s)\s++and(?=\s)", re.IGNORECASE)
_DEEPEST = 4
_BRACED = regex(r"\{[^{}]*+\}")


def names_in(text: str) -> Iterator[tuple[int, str]]:
    """Yield the names of a BibTeX field, split at "and" outside braces, with their offsets."""
    depth = start = 0
    for sign in _SIGN.finditer(text):
        if sign[0] in "{}":
            depth = max(0, depth + (1 if sign[0] == "{" else -1))
        elif not depth:
            yield from _trimmed(text, start, sign.start())
            start = sign.end()
    yield from _trimmed(text, start, len(text))


def blank_braces(name: str) -> str:
    """Return a name with the text in braces blanked out, so that offsets stay the same."""
    for _ in range(_DEEPEST if "{" in name else 0):
        name = _BRACED.sub(lambda m: "\0" * len(m[0]), name)
    return name


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    name = text[start:end]
    if stripped := name.strip():
        yield start + name.index(stripped), stripped


def place_of(name: Name, reference: Reference, text: str) -> Span:
    """Return the span of a person's name in an entry's author or editor field, if it can be found; else the field, or the entry's key."""
    for field in ("author", "editor"):
        place = reference.places.get(field)
        if not place:
            continue
        from citecheck.latex.name_list import read_people

        written = text[place.start : place.end]
        for start, each in names_in(written):
            people = read_people(each)[0]
            if len(people) == 1 and people[0] == name:
                return Span(place.source, place.start + start, place.start + start + len(each))
        return place
    return reference.places.get("key", reference.span)
