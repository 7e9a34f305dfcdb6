"""An arXiv number is malformed.

Since 2007 it is the year and month, a full stop, and four or five digits (2301.01234); before, a subject and seven digits.

Bad:

    ---
    @misc{abe2023,
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      year = {2023},
      eprint = {[[2313.01234]]},
      eprinttype = {arXiv},
    }

Good:

    ---
    @misc{abe2023,
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      year = {2023},
      eprint = {2301.01234v2},
      eprinttype = {arXiv},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.formats import in_latex
from citecheck.identifiers import arxiv_year
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case

_NUMBERED = frozenset({"doi", "eid", "eprint", "number", "pages", "url", "volume"})


@rule("R543", "warning")
def bad_arxiv(case: Case) -> Iterator[Fault]:
    """Yield numbers under ``eprint`` in .bib files that are not in arXiv's form, if arXiv is named."""
    for value in case.sources.values(in_latex, ("eprint",)):
        on_arxiv = value.reference.fields.get("eprinttype", "").lower() == "arxiv"
        if on_arxiv and value.text.strip() and arxiv_year(value.text) is None:
            yield Fault(value.span, f"“{value.text.strip()}” is not an arXiv number.")
    for value in case.sources.values(in_latex, ("journal",)):
        if value.text.strip("{} ").lower() == "arxiv" and not _NUMBERED & value.reference.fields.keys():
            yield Fault(value.span, "The entry has no arXiv number; put it under “eprint”.")
