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

from citecheck._fast.regex import regex
from citecheck.identifiers import is_isbn
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case

_NOTE = regex(r"ISBN(?:-1[03])?:?|\([^()]{0,40}\)", re.IGNORECASE)
_PARTED = regex(r"\s*[,;/]\s*")


@rule("R503", "warning")
def bad_isbn(case: Case) -> Iterator[Fault]:
    """Yield ISBNs whose check digit or length is wrong."""
    for value in case.sources.values(fields=("isbn",)):
        if wrong := _wrong(value.text):
            yield Fault(value.span, f"“{wrong}” is not an ISBN: its check digit or its length is wrong.")


def _wrong(text: str) -> str:
    """Return the first number of a field that is not an ISBN; spaces may separate two numbers, or the parts of one."""
    parts = [part for part in _PARTED.split(_NOTE.sub(" ", text).strip()) if part]
    words = [word for part in parts for word in ([part] if is_isbn(part) else part.split())]
    numbers = [word for word in words if sum(c.isdigit() for c in word) > 2]
    return next((number for number in numbers if not is_isbn(number)), "" if numbers or not text.strip() else text.strip())
