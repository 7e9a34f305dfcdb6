"""Of many entries of one year, find the few whose authors resemble the cited names, by letters in common, compared in bulk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice

from citecheck.model import Name
from citecheck.names.organisations import may_be_organisation
from citecheck.text.folding import fold

FEW = 20  # most entries that are all aligned; selecting among more is cheaper than aligning them
_CHOSEN = 16  # how many of more entries are aligned
MOST_OTHERS = 60  # how many entries that cannot be compared by letters are aligned
_LAST_LATIN = "\u036f"
_LEAST = 45.0  # per cent of letters in common; a damaged name keeps more, another name seldom does


class Resembling:
    """The authors of entries, by family and given names, searched for those that a damaged name resembles."""

    __slots__ = ("_others", "_places", "_spelled")

    def __init__(self, entries: Sequence[tuple[int, Sequence[Name]]], others: Iterable[int] | None = None) -> None:
        """Take ``entries``: positions in the list, each with its authors; ``others`` are the first that may not be people, if known."""
        self._places: list[int] = []
        self._spelled: list[str] = []
        if others is None:
            others = islice((at for at, names in entries if may_be_others(names)), MOST_OTHERS)
        self._others = set(others)
        for at, names in entries:
            spelled = [fold(part) for name in names for part in name[:2] if len(part) > 2]
            self._places += [at] * len(spelled)
            self._spelled += spelled

    def nearest(self, cited: Sequence[Name]) -> set[int]:
        """Return the entries whose authors resemble the cited names most, all names together, and those that letters cannot compare:
        organisations, which acronyms and other words may mean, and names of another alphabet."""
        from rapidfuzz.fuzz import partial_ratio, ratio
        from rapidfuzz.process import extract

        scores: dict[int, float] = defaultdict(float)
        for name in cited:
            wanted = fold(name.family)
            scorer = partial_ratio if " " in wanted else ratio
            best: dict[int, float] = {}
            for _, score, at in extract(wanted, self._spelled, scorer=scorer, score_cutoff=_LEAST, limit=None):
                best.setdefault(self._places[at], score)
            for place, score in best.items():
                scores[place] += score
        return self._others.union(sorted(scores, key=lambda at: (-scores[at], at))[:_CHOSEN])


def may_be_others(names: Iterable[Name]) -> bool:
    """Return whether letters may not be what tells these names from others: those of organisations, or of another alphabet."""
    return any(name.family[:1] > _LAST_LATIN or may_be_organisation(name) for name in names)


def is_of_other_alphabet(name: str) -> bool:
    """Return whether a name begins with a letter that is not Latin."""
    return name[:1] > _LAST_LATIN
