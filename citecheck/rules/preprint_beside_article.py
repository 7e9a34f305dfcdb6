"""A preprint is listed together with the published article; usually only the article is meant.

Bad:

    ---
    @misc{[[abe2019]],
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      year = {2019},
      eprint = {1903.01234},
      eprinttype = {arXiv},
    }

    @article{abe2020,
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      journal = {Northern Geographies},
      year = {2020},
    }

Good:

    ---
    @misc{abe2019,
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      year = {2019},
      eprint = {1903.01234},
      eprinttype = {arXiv},
    }

    @article{abe2020,
      author = {Abe, Ken},
      title = {Winds over a shallow sea},
      journal = {Northern Geographies},
      year = {2020},
    }
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from citecheck.dedupe import is_preprint
from citecheck.linting.list_lookup import spot
from citecheck.linting.messages import named
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Reference
from citecheck.text.folding import fold, sort_title


@rule("L404", "info")
def preprint_beside_article(case: Case) -> Iterator[Fault]:
    """Yield preprints with the title and first author of a published entry."""
    works: defaultdict[tuple[str, str], list[Reference]] = defaultdict(list)
    for reference in case.references:
        if reference.title and reference.names:
            works[sort_title(reference.title).replace(" ", ""), fold(reference.names[0].family)].append(reference)
    for group in works.values():
        published = [reference for reference in group if not is_preprint(reference)]
        for reference in group if published and len(published) < len(group) else ():
            if is_preprint(reference):
                yield Fault(spot(reference), f"This is a preprint of {named(published[0])}.", None, (spot(published[0]),))
