"""An entry's type and its fields do not match: an article in a book, a chapter in a journal, a book with a school.

Bad:

    ---
    @article{[[abe2004]],
      author = {Abe, Ken},
      title = {Tides},
      booktitle = {Coasts and people},
      year = {2004},
    }

Good:

    ---
    @incollection{abe2004,
      author = {Abe, Ken},
      title = {Tides},
      booktitle = {Coasts and people},
      year = {2004},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.data.schema.biblatex import AGAINST_KIND
from citecheck.formats import in_latex
from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Reference
from citecheck.text.title_again import says_title_again


@rule("R534", "info")
def kind_against_fields(case: Case) -> Iterator[Fault]:
    """Yield .bib entries with a field that belongs to another type, and without the one that belongs to theirs."""
    for reference in case.sources.entries(in_latex):
        for field, own, better in AGAINST_KIND.get(reference.kind, ()):
            if field == "booktitle" and reference.kind == "book" and says_title_again(reference):
                continue
            if _has(reference, field) and not any(_has(reference, name) for name in own):
                yield Fault(spot(reference), f"@{reference.kind} has no {field}; is it {better}?")
                break


def _has(reference: Reference, field: str) -> bool:
    return field in reference.places and bool(reference.fields.get(field, "").strip())
