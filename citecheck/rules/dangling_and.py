"""An author field begins or ends with "and", or has it twice or after a comma: a name is missing, or there is a word or comma too many.

Bad:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma and Lindqvist, Maja[[ and]]},
      title = {Markets at dusk},
      year = {1998},
    }

Fixed:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma and Lindqvist, Maja},
      title = {Markets at dusk},
      year = {1998},
    }

Good:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma and Lindqvist, Maja and others},
      title = {Markets at dusk},
      year = {1998},
    }
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.formats import in_latex
from citecheck.linting.name_spans import PEOPLE
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Fix

_COMMA = regex(r",(?=\s++and\s)", re.IGNORECASE)
_TRAILING = regex(r"(?<=[^\s,;])\s*+[,;]\s*+\Z")
_DANGLING = regex(r"\A\s*+and\s+(?!others\b)|(?<!\s)\s++and\s*+\Z|(?<=\s)and\s+(?=and\s)", re.IGNORECASE)


@rule("R521", "warning")
def dangling_and(case: Case) -> Iterator[Fault]:
    """Yield an "and" without a name on one of its sides, in a .bib file."""
    for value in case.sources.values(in_latex, PEOPLE):
        for match in _DANGLING.finditer(value.text):
            span = value.part(*match.span())
            yield Fault(span, "There is no name on one side of this “and”.", Fix((Edit(span, ""),), safe=True))
        for match in _TRAILING.finditer(value.text):
            span = value.part(*match.span())
            yield Fault(span, f"Nothing follows this “{match[0].strip()}”.", Fix((Edit(span, ""),), safe=True))
        for match in _COMMA.finditer(value.text):
            span = value.part(*match.span())
            yield Fault(span, "“and” alone separates two names: remove the comma before it.", Fix((Edit(span, ""),), safe=True))
