"""An author's name is in all capitals; capitalisation is up to the style.

Bad:

    ---
    @book{okoro1998,
      author = {[[OKORO, Ifeoma]]},
      title = {Markets at dusk},
      year = {1998},
    }

    @book{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      year = {2010},
    }

Good:

    ---
    @book{okoro1998,
      author = {Okoro, I. J. and Ng, K. and {UNESCO} and LU, X.},
      title = {Markets at dusk},
      year = {1998},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.formats import in_fields
from citecheck.linting.name_spans import PEOPLE, blank_braces, names_in
from citecheck.linting.rule import Fault, rule
from citecheck.linting.sources import Value
from citecheck.model import Case

_WORD = regex(r"[^\W\d_]{3,}")
_FAMILY = regex(r'"family"\s*:\s*"([^"\\]*+)"\s*,\s*"given"|"given"\s*:\s*"[^"\\]*+"\s*,\s*"family"\s*:\s*"([^"\\]*+)"')


@rule("R518", "warning")
def authors_in_capitals(case: Case) -> Iterator[Fault]:
    """Yield family names of three or more letters in capitals, in databases."""
    for value in case.sources.values(in_fields, PEOPLE):
        for start, name in _people(value):
            plain = blank_braces(name)
            words = _WORD.findall(plain.partition(",")[0])
            if "," not in plain and len(words) > 1 and words[-1].isupper() and len(words[-1]) > 3 and not _is_body(plain):
                words = words[-1:]
            if words and all(word.isupper() for word in words) and any(word != word.lower() for word in words):
                span = value.part(start, start + len(name))
                yield Fault(span, f"The name “{name}” is in all capitals.")


def _is_body(name: str) -> bool:
    from citecheck.latex.name_list import is_body

    return is_body(name.split())


def _people(value: Value) -> Iterator[tuple[int, str]]:
    """Yield the people of a field, not the organisations: those with a given name."""
    if value.format.markup == "json":
        for match in _FAMILY.finditer(value.text):
            group = 1 if match[1] is not None else 2
            yield match.start(group), match[group]
        return
    for start, name in names_in(value.text):
        plain = blank_braces(name)
        if "," in plain or (" " in plain and len(_WORD.findall(plain)) > 1):
            yield start, name
