"""Of many entries of one year, the few whose authors resemble the cited names: letters in common, compared by the thousand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from citecheck.model import Name
from citecheck.text.folding import fold

FEW = 60  # so many entries are aligned one by one; to choose among more costs less than to align them
_CHOSEN = 40  # of more entries so many are aligned
_LEAST = 45.0  # per cent of letters in common; a damaged name keeps more, another name seldom does


class Resembling:
    """The authors of entries, each under its family and given names, asked for those that a damaged name resembles."""

    __slots__ = ("_places", "_spelled")

    def __init__(self, entries: Iterable[tuple[int, Sequence[Name]]]) -> None:
        """``entries``: places in the list, each with its authors."""
        self._places: list[int] = []
        self._spelled: list[str] = []
        for at, names in entries:
            for spelled in {fold(part) for name in names for part in (name.family, name.given) if len(part) > 2}:
                self._places.append(at)
                self._spelled.append(spelled)

    def nearest(self, cited: Sequence[Name]) -> set[int]:
        """The places of the entries that resemble the cited names most."""
        from rapidfuzz.fuzz import partial_ratio, ratio
        from rapidfuzz.process import extract

        ranked: list[tuple[float, int]] = []
        for name in cited:
            wanted = fold(name.family)
            scorer = partial_ratio if " " in wanted else ratio
            found = extract(wanted, self._spelled, scorer=scorer, score_cutoff=_LEAST, limit=_CHOSEN)
            ranked += ((-score, self._places[at]) for _, score, at in found)
        return set(list(dict.fromkeys(at for _, at in sorted(ranked)))[:_CHOSEN])
