"""An entry contains an invisible character: a control character, a zero-width space, a direction mark.

It splits words that look whole, so searches and links fail.

Bad:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Mar[[\u200b]]kets at dusk},
      publisher = {Delta House},
      year = {1998},
    }

Fixed:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      publisher = {Delta House},
      year = {1998},
    }

Good:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      publisher = {Delta House},
      year = {1998},
    }
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.characters import MOJIBAKE_LEADS
from citecheck.formats import in_fields
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Fix

# Joiners (U+200C, U+200D) are part of the spelling in Persian and Indian scripts, and so are not among them.
_UNSEEN = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]+")


@rule("R515", "warning")
def control_character(case: Case) -> Iterator[Fault]:
    """Yield invisible characters in the fields of databases; those that are part of mojibake are reported there."""
    for value in case.sources.values(in_fields):
        for match in () if value.text.isprintable() else _UNSEEN.finditer(value.text):
            if match.start() and value.text[match.start() - 1] in MOJIBAKE_LEADS:
                continue
            span = value.part(*match.span())
            name = unicodedata.name(match[0][0], f"control character {ord(match[0][0])}").lower()
            yield Fault(span, f"There is an invisible character here ({name}).", Fix((Edit(span, ""),), safe=True))
