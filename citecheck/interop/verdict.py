"""How BibTeX reads a name, and where it stops in a file: pybtex's second opinion, for messages."""

from __future__ import annotations

import re
from typing import NamedTuple


class Stop(NamedTuple):
    """A position in a .bib file, and pybtex's message about it."""

    start: int
    end: int
    why: str


def name_in_parts(name: str) -> str:
    """Return how BibTeX splits a name: given “World Health”, family “Organization”; empty if it cannot."""
    from pybtex.database import InvalidNameString, Person
    from pybtex.errors import capture

    with capture() as errors:
        try:
            person = Person(name)
        except InvalidNameString:
            return ""
    if errors:
        return ""
    parts = {
        "given": [*person.first_names, *person.middle_names],
        "particle": person.prelast_names,
        "family": person.last_names,
        "suffix": person.lineage_names,
    }
    return ", ".join(f"{part} “{' '.join(words)}”" for part, words in parts.items() if words)


def stops(text: str) -> list[Stop]:
    """Where pybtex reports errors in a .bib file, in its own words."""
    from pybtex.database import parse_string
    from pybtex.errors import capture
    from pybtex.exceptions import PybtexError

    found: list[Exception] = []
    with capture() as errors:
        try:
            parse_string(text, "bibtex")
        except PybtexError as error:
            found.append(error)
    return [_placed(error, text) for error in (*errors, *found)]


def _placed(error: Exception, text: str) -> Stop:
    """Where an error is: on the line that it names, or at the last place of the key or name that it quotes."""
    why = re.sub(r"\s+", " ", str(error)).strip()
    if line := getattr(error, "lineno", None):
        start = sum(map(len, text.splitlines(keepends=True)[: line - 1]))
        end = text.find("\n", start)
        return Stop(start, end if end > start else len(text), re.sub(r"^syntax error in line \d+: ", "", why))
    quoted = re.search(r"'(.+)'|: (\S+)$", why)
    what = (quoted[1] or quoted[2]) if quoted else ""
    at = max(text.rfind(what), 0) if what else 0
    return Stop(at, at + len(what), why)
