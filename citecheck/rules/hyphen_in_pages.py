"""A page range is written with one hyphen or three, or with "to"; LaTeX needs two, which print as an en dash.

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      pages = {311[[-]]328},
    }

Fixed:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      pages = {311--328},
    }

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      pages = {311--328},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon import short_words
from citecheck.formats import in_latex
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Fix
from citecheck.text.word_patterns import any_of

_RANGE = regex(
    rf"(?:^|[,;])\s*+[A-Za-z]{{0,2}}\d{{1,7}}(\s?(?:-|---|—)\s?|\s+{any_of(short_words.TO)}\s+)[A-Za-z]{{0,2}}\d{{1,7}}\s*+(?=$|[,;])"
)


@rule("R524", "info")
def hyphen_in_pages(case: Case) -> Iterator[Fault]:
    """Yield one hyphen, three or a word between page numbers in a .bib file."""
    for value in case.sources.values(in_latex, ("pages",)):
        for match in _RANGE.finditer(value.text):
            span = value.part(*match.span(1))
            yield Fault(span, "A page range needs two hyphens (--).", Fix((Edit(span, "--"),), safe=True))
