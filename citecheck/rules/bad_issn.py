"""An ISSN's check digit is wrong, or it has not eight digits.

Bad:

    ---
    @article{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      journal = {Review of Evenings},
      year = {1998},
      issn = {[[0378-5954]]},
    }

Good:

    ---
    @article{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      journal = {Review of Evenings},
      year = {1998},
      issn = {0378-5955},
    }
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.model import Case
from citecheck.refs.numbers import is_isbn, is_issn
from citecheck.refs.written import values
from citecheck.rule import Fault, rule

_NUMBER = re.compile(r"(?<![\dXx])\d[\d ‐‑–-]{3,12}[\dXx]")


@rule("R504", "warning")
def bad_issn(case: Case) -> Iterator[Fault]:
    """ISSNs whose check digit or length is wrong; an ISBN that stands there is another matter."""
    for value in values(case.references, case.listings):
        if value.field != "issn" or not value.text.strip():
            continue
        numbers = [each for number in _NUMBER.findall(value.text) for each in _parted(number)]
        wrong = [number for number in numbers if not is_issn(number) and not is_isbn(number)]
        if wrong or not numbers:
            yield Fault(value.span, f"“{(wrong or [value.text])[0].strip()}” is no ISSN: its check digit or its length is wrong")


def _parted(number: str) -> list[str]:
    words = number.split()
    return words if len(words) > 1 and all(len(word) >= 8 for word in words) else [number]
