"""An author field contains "et al."; in a .bib file this is written "and others".

Otherwise a person called "et al." is printed, sorted and abbreviated (a., E.).

Bad:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma[[ et al.]]},
      title = {Markets at dusk},
      year = {1998},
    }

Fixed:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma and others},
      title = {Markets at dusk},
      year = {1998},
    }

Good:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma and others},
      title = {Markets at dusk},
      year = {1998},
    }
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.formats import in_fields
from citecheck.linting.name_spans import PEOPLE
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Fix

_ET_AL = regex(
    r"(?<![\s,;])[\s,;]*+(?:(?:\band\s+)?\{?\bet\.?[\s~]*(?:al\b\.?|alii|aliae)\}?(?![\w-])"
    r"|\band\s+(?:al\b\.?|colleagues\b|more\b)\s*\Z|(?<=[^\s,;]\s)u\.\s?a\.\s*\Z)",
    re.IGNORECASE,
)


@rule("R522", "warning")
def et_al_in_author(case: Case) -> Iterator[Fault]:
    """Entries of databases with "et al." among the names."""
    for value in case.sources.values(in_fields):
        if value.field not in PEOPLE:
            continue
        for match in _ET_AL.finditer(value.text):
            span = value.part(*match.span())
            fix = Fix((Edit(span, " and others"),), safe=True) if value.format.is_latex and match.start() else None
            yield Fault(span, "“et al.” is not a name: write “and others” for further authors.", fix)
