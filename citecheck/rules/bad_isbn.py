"""An ISBN's check digit is wrong, or it has too few or too many digits.

One digit of the number is mistyped: a library will not find the book, or will find another one.

Bad:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      publisher = {Delta House},
      year = {1998},
      isbn = {[[978-3-16-148410-1]]},
    }

Good:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      publisher = {Delta House},
      year = {1998},
      isbn = {978-3-16-148410-0},
    }
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.model import Case
from citecheck.refs.numbers import is_isbn
from citecheck.refs.written import values
from citecheck.rule import Fault, rule

_NUMBER = re.compile(r"\d(?:[ ‐‑–-]?[\dXx]){7,18}")
_LABEL = re.compile(r"ISBN(?:-1[03])?:?", re.IGNORECASE)


@rule("R503", "warning")
def bad_isbn(case: Case) -> Iterator[Fault]:
    """ISBNs whose check digit or length is wrong."""
    for value in values(case.references, case.listings):
        if value.field != "isbn" or not value.text.strip():
            continue
        wrong = [number for number in _numbers(value.text) if not is_isbn(number)]
        if wrong or not _NUMBER.search(value.text):
            yield Fault(value.span, f"“{(wrong or [value.text])[0].strip()}” is no ISBN: its check digit or its length is wrong")


def _numbers(text: str) -> list[str]:
    """The numbers of a field; two that stand side by side are parted where both are right."""
    out: list[str] = []
    for number in _NUMBER.findall(_LABEL.sub(" ", text)):
        words = number.split(" ")
        out += [number] if is_isbn(number) or not all(is_isbn(word) for word in words) else words
    return out
