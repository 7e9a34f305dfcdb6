"""A listed work was corrected after it was published.

Most corrections are small. Check whether the correction affects what the essay takes from the work.

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
    Correction,3/2/2012 0:00,10.1234/ngeo.2012.9,10.1234/ngeo.2010.4,Rivers as borders

Good:

    ---
    @article{lindqvist2012,
      author = {Lindqvist, Maja},
      title = {Correction: Rivers as borders},
      journal = {Northern Geographies},
      year = {2012},
      doi = {10.1234/ngeo.2012.9},
    }
    ---
    RetractionNature,RetractionDate,RetractionDOI,OriginalPaperDOI,Title
    Correction,3/2/2012 0:00,10.1234/ngeo.2012.9,10.1234/ngeo.2010.4,Rivers as borders
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.rule import Fault, rule
from citecheck.linting.verified import notice_fault, noticed
from citecheck.model import Case


@rule("W711", "info", default=False)
def corrected(case: Case) -> Iterator[Fault]:
    """Yield entries whose work has a correction."""
    for found in noticed(case, "correction"):
        yield notice_fault(found, "A correction of this work was published {}.")
