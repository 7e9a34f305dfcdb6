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
from citecheck.text.et_al import REPLACED_FORMS, others_at_end

_ET_AL = regex(rf"(?<![\s,;])[\s,;]*+(?:\band\s+)?\{{?(?<!\w)(?:{REPLACED_FORMS})(?![\w-])\.?\}}?", re.IGNORECASE)
_GAP = " \t\n,;"


@rule("R522", "warning")
def et_al_in_author(case: Case) -> Iterator[Fault]:
    """Yield entries of databases with "et al." among the names."""
    for value in case.sources.values(in_fields, PEOPLE):
        for start, end in _others(value.text):
            span = value.part(start, end)
            fix = Fix((Edit(span, " and others"),), safe=True) if value.format.is_latex and start else None
            yield Fault(span, "“et al.” is not a name: write “and others” for further authors.", fix)


def _others(text: str) -> Iterator[tuple[int, int]]:
    """Yield each "et al." of an author field, and its equivalents in other languages at the end, with the gap before."""
    found = [match.span() for match in _ET_AL.finditer(text) if not match[0].lower().endswith("and others")]
    yield from found
    start = others_at_end(text)
    if not found and start < len(text) and not text.lower().rstrip(" .").endswith("and others"):
        yield len(text[:start].rstrip(_GAP)), len(text.rstrip())
