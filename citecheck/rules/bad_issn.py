"""An ISSN's check digit is wrong, or it does not have eight digits.

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

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.identifiers import is_isbn, is_issn
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case

_NUMBER = regex(r"(?<![\dXx])\d{4}[ ‐‑–-]?\d{3}[\dXx](?![\dXx])")
_DIGITS = regex(r"\d{3}")


@rule("R504", "warning")
def bad_issn(case: Case) -> Iterator[Fault]:
    """Yield ISSNs whose check digit or length is wrong; an ISBN in the field is reported otherwise."""
    for value in case.sources.values(fields=("issn", "eissn")):
        if wrong := _wrong(value.text.strip()):
            yield Fault(value.span, f"“{wrong}” is not an ISSN: its check digit or its length is wrong.")


def _wrong(text: str) -> str:
    """Return the first number of a field that is not an ISSN."""
    numbers = _NUMBER.findall(text)
    if not numbers or _DIGITS.search(_NUMBER.sub("", text)):
        return "" if not text or is_isbn(text) else text
    return next((number for number in numbers if not is_issn(number)), "")
