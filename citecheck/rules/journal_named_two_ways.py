"""A journal is named in two ways: in full and abbreviated, with "and" and with "&".

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Journal of Northern Geography},
      year = {2010},
    }

    @article{lindqvist2011,
      author = {Lindqvist, Maja},
      title = {Rivers as bridges},
      journal = {Journal of Northern Geography},
      year = {2011},
    }

    @article{abe2004,
      author = {Abe, Ken},
      title = {Tides},
      journal = {[[J. North. Geogr.]]},
      year = {2004},
    }

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Journal of Northern Geography},
      year = {2010},
    }

    @article{abe2004,
      author = {Abe, Ken},
      title = {Tides},
      journal = {Journal of Northern Geology},
      year = {2004},
    }
    @article{berg2006,
      author = {Berg, Mia},
      title = {Dunes},
      journal = {Journal of Northern Geography E},
      year = {2006},
    }
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from citecheck.dedupe.journal_names import initials, one_journal
from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Reference


@rule("L409", "info")
def journal_named_two_ways(case: Case) -> Iterator[Fault]:
    """Yield the first entry of each name of a journal except the most frequent one."""
    named: defaultdict[str, list[Reference]] = defaultdict(list)
    for reference in case.references:
        if journal := reference.fields.get("journal", ""):
            named[journal].append(reference)
    for usual, others in _groups(named):
        for other in others:
            place = spot(named[usual][0], "journal")
            yield Fault(spot(named[other][0], "journal"), f"The journal is written “{usual}” elsewhere in the list.", None, (place,))


def _groups(named: dict[str, list[Reference]]) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield names of one journal, the most frequent (of two, the longer) separately; only names with the same initials are compared."""
    by_initials: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(named, key=lambda name: (-len(named[name]), -len(name), name)):
        by_initials[initials(name)].append(name)
    for names in by_initials.values():
        taken: set[str] = set()
        for i, usual in enumerate(names):
            if usual not in taken:
                others = [other for other in names[i + 1 :] if other not in taken and one_journal(usual, other)]
                taken.update(others)
                yield usual, others
