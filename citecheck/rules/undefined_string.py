"""A value has no braces and is not a macro that the file defines; it is left out of the printed list.

Bad:

    ---
    @string{ng = {Northern Geographies}}

    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = [[ngeo]],
      year = 2010,
    }

Good:

    ---
    @string{ng = {Northern Geographies}}

    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = ng # { (Series B)},
      year = 2010,
      month = mar,
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.data.schema.biblatex import STYLE_MACROS
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case


@rule("R528", "error")
def undefined_string(case: Case) -> Iterator[Fault]:
    """Bare words in a .bib file that no @string of any of the lists defines."""
    files = case.sources.bibs
    known = STYLE_MACROS.union(*(bib.macros for bib in files))
    for bib in files:
        for entry in bib.entries:
            for field in entry.fields:
                for piece in field.pieces if field.name.lower() != "month" else ():
                    word = bib.listing.text[piece.start : piece.end]
                    if piece.kind == "word" and not word.isdigit() and word.lower() not in known:
                        yield Fault(bib.span(piece.start, piece.end), f"No @string defines “{word}”; put a value in braces.")
