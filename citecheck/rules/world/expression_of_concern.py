"""A journal has expressed concern about a listed work.

The work is not retracted, but its publisher warns about it: mention this where the essay relies on it, or rely on another work.

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {[[Rivers as borders]]},
      journal = {Northern Geographies},
      year = {2010},
      doi = {10.1234/ngeo.2010.4},
    }
    ---
    RetractionNature,RetractionDate,RetractionDOI,OriginalPaperDOI,Title
    Expression of concern,3/2/2012 0:00,10.1234/ngeo.2012.9,10.1234/ngeo.2010.4,Rivers as borders

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      doi = {10.1234/ngeo.2010.4},
    }
    ---
    RetractionNature,RetractionDate,RetractionDOI,OriginalPaperDOI,Title
    Expression of concern,3/2/2012 0:00,10.1234/ngeo.2012.9,10.1234/ngeo.2010.4,Rivers as borders
    Reinstatement,5/9/2013 0:00,10.1234/ngeo.2013.1,10.1234/ngeo.2010.4,Rivers as borders
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.rule import Fault, rule
from citecheck.linting.verified import notice_fault, noticed
from citecheck.model import Case


@rule("W710", "warning")
def expression_of_concern(case: Case) -> Iterator[Fault]:
    """Yield entries whose work has an expression of concern that is still in force."""
    for found in noticed(case, "concern"):
        yield notice_fault(found, "An expression of concern about this work was published {}.")
