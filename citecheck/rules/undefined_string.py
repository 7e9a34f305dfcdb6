"""A value has no braces and is not a macro that the file defines, so the printed list omits it.

Bad:

    ---
    @string{ng = {Northern Geographies}}

    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = [[ngeo]],
      year = 2010,
    }

Bad:

    ---
    @article{lindqvist2012,
      author = {Lindqvist, Maja},
      title = {Stars over rivers},
      journal = [[pasp]],
      year = 2012,
    }

Fixed:

    ---
    @article{lindqvist2012,
      author = {Lindqvist, Maja},
      title = {Stars over rivers},
      journal = {Publications of the Astronomical Society of the Pacific},
      year = 2012,
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

from citecheck.linting.fix_builders import unsafe
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Span

_JOURNALS = frozenset({"journal", "journaltitle"})


@rule("R528", "error")
def undefined_string(case: Case) -> Iterator[Fault]:
    """Yield bare words in a .bib file that no @string of the lists defines."""
    files = case.sources.bibs
    known: set[str] = set().union(*(bib.macros for bib in files))
    for bib in files:
        for entry in bib.entries:
            for field in entry.fields:
                for piece in field.pieces if not field.is_delimited and field.name.lower() != "month" else ():
                    word = bib.listing.text[piece.start : piece.end]
                    if piece.kind == "word" and not word.isdigit() and word.lower() not in known:
                        yield _fault(bib.span(piece.start, piece.end), word, is_journal=field.name.lower() in _JOURNALS)


def _fault(span: Span, word: str, *, is_journal: bool) -> Fault:
    """Return what an undefined word may be: a macro of astronomers' styles or of IEEEtran's list, or of a file that is not given."""
    from citecheck.data.latex import IEEE_MACROS, JOURNAL_MACROS

    if journal := JOURNAL_MACROS.get(word.lower(), "") if is_journal else "":
        meant = "{" + journal.replace("&", "\\&") + "}"
        return Fault(span, f"No @string defines “{word}”, astronomers’ macro for {journal}.", unsafe(Edit(span, meant)))
    if word.upper().startswith(IEEE_MACROS):
        return Fault(span, f"No @string defines “{word}”, a macro of IEEEabrv.bib: give that file as well.", level="info")
    return Fault(span, f"No @string defines “{word}”; put a value in braces, or give the file that defines it as well.")
