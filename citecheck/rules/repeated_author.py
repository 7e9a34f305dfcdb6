"""One person is listed twice among the authors of an entry.

Bad:

    ---
    @article{abe2015,
      author = {Abe, Ken and Cho, Mia and [[Abe, Ken]]},
      title = {Tides of a shallow sea},
      journal = {Review of Evenings},
      year = {2015},
    }

Good:

    ---
    @article{abe2015,
      author = {Abe, Ken and Cho, Mia and Abe, Kei},
      title = {Tides of a shallow sea},
      journal = {Review of Evenings},
      year = {2015},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.formats import in_latex
from citecheck.latex.name_list import read_people
from citecheck.linting.name_spans import PEOPLE, names_in
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Name


@rule("R538", "warning")
def repeated_author(case: Case) -> Iterator[Fault]:
    """Names of a .bib field that stand in it already, given name and all."""
    for value in case.sources.values(in_latex):
        seen: set[Name] = set()
        names = list(names_in(value.text)) if value.field in PEOPLE else []
        for start, written in names if len(names) > 1 else ():
            people = read_people(written)[0]
            if people and people[0] in seen and people[0].given:
                span = value.part(start, start + len(written))
                yield Fault(span, f"“{written}” is already listed.")
            seen.update(people)
