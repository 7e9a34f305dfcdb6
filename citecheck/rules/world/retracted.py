"""A listed work was retracted.

Retracted works are cited for years, mostly by people who do not know. Cite it as retracted, if the essay is about that, or remove it.
An entry that says so itself ("[Retracted]" in its title or note) is not reported, nor one that was reinstated later, nor the notice.

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
    Retraction,3/2/2012 0:00,10.1234/ngeo.2012.9,10.1234/ngeo.2010.4,Rivers as borders

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {[Retracted] Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      doi = {10.1234/ngeo.2010.4},
    }
    ---
    RetractionNature,RetractionDate,RetractionDOI,OriginalPaperDOI,Title
    Retraction,3/2/2012 0:00,10.1234/ngeo.2012.9,10.1234/ngeo.2010.4,Rivers as borders
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.rule import Fault, rule
from citecheck.linting.verified import is_of_preprint, notice_fault, noticed
from citecheck.model import Case
from citecheck.verify.retractions.match import REPLACED


@rule("W709", "error")
def retracted(case: Case) -> Iterator[Fault]:
    """Yield entries whose work has a retraction that is still in force."""
    for found in noticed(case, "retraction", "withdrawal"):
        if found.update.nature == "withdrawal" and is_of_preprint(found):
            continue
        if found.update.note == REPLACED:
            sentence = (
                "This work was retracted and replaced under the same DOI {}; make sure that the new version is the one that is cited."
            )
            yield notice_fault(found, sentence, "warning")
        else:
            yield notice_fault(found, "This work was retracted {}; cite it as retracted or drop it.")
