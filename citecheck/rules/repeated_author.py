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
from citecheck.linting.rule import Fault, rule
from citecheck.linting.sources import Value
from citecheck.model import Case, Name


@rule("R538", "warning")
def repeated_author(case: Case) -> Iterator[Fault]:
    """Yield names of a .bib field that are repeated in it, including the given name."""
    for value, names in case.sources.people(in_latex):
        from citecheck.latex.name_list import read_people

        seen: set[Name] = set()
        for start, written in names if len(names) > 1 and not _are_known_to_differ(value, len(names)) else ():
            people = read_people(written)[0]
            if people and people[0] in seen and people[0].given:
                span = value.part(start, start + len(written))
                yield Fault(span, f"“{written}” is already listed.")
            seen.update(people)


def _are_known_to_differ(value: Value, many: int) -> bool:
    """Whether the entry has as many authors as the field has names, and no two are the same."""
    names = value.reference.names
    return value.field == "author" and len(names) == many and len(set(names)) == many
