"""A letter and its accent are two characters (e + ´) where one (é) is usual.

The two look the same, but a search for one does not find the other. They come from file names and PDFs on a Mac.

Bad:

    ---
    @book{muller1998,
      author = {M[[u\u0308]]ller, Ifeoma},
      title = {Markets at dusk},
      publisher = {Delta House},
      year = {1998},
    }

Fixed:

    ---
    @book{muller1998,
      author = {Müller, Ifeoma},
      title = {Markets at dusk},
      publisher = {Delta House},
      year = {1998},
    }

Good:

    ---
    @book{muller1998,
      author = {Müller, Ifeoma},
      title = {Markets at dusk},
      publisher = {Delta House},
      year = {1998},
    }
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Fix

_DECOMPOSED = regex("[^\\W\\d_][\u0300-\u036f]{1,3}")


@rule("R516", "info")
def decomposed_letter(case: Case) -> Iterator[Fault]:
    """Yield letters with combining accents for which Unicode has one character."""
    for value in case.sources.values():
        if value.text.isascii():
            continue
        for match in _DECOMPOSED.finditer(value.text):
            whole = unicodedata.normalize("NFC", match[0])
            if len(whole) < len(match[0]):
                span = value.part(*match.span())
                yield Fault(span, f"“{whole}” is written as a letter and a separate accent.", Fix((Edit(span, whole),), safe=True))
