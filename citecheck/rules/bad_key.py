"""An entry's key contains a character that LaTeX or biber does not accept in a key.

Bad:

    ---
    @book{[[okoro#1998]],
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      publisher = {Delta House},
      year = {1998},
    }

Good:

    ---
    @book{okoro:1998-a/b,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      publisher = {Delta House},
      year = {1998},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.formats import in_latex
from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case

_SIGN = regex(r"[\"#%'()={}~\\&$^]")

_BIBCODE = regex(r"\d{4}[A-Za-z&.]{5}[\w.]{9}[A-Z.]")  # 2010A&A...511A..22L: the ADS exports them, and LaTeX reads them


@rule("R542", "warning")
def bad_key(case: Case) -> Iterator[Fault]:
    """Yield keys of .bib entries with characters that separate keys, begin comments, or are commands (biber's manual, section 2.1)."""
    for reference in case.sources.entries(in_latex):
        if (sign := _SIGN.search(reference.key)) and not _BIBCODE.fullmatch(reference.key):
            yield Fault(spot(reference), f"A key cannot contain “{sign[0]}”.")
