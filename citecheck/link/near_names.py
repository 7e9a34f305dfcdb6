"""The listed names that a damaged name may mean: the same without one letter, in another romanisation, or as a scanner reads them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from citecheck.names.edits import explain, explain_within, unscanned
from citecheck.names.romanization import keys as romanised_keys
from citecheck.text.folding import near_keys, skeleton

_SHORTEST = 4  # letters of a listed name that may have lost one


class NearNames:
    """Folded names by what is left of them without a letter, and by their keys in other romanisations."""

    __slots__ = ("_by_key", "_names", "_priced")

    def __init__(self, names: Collection[str]) -> None:
        """Take the folded names of a list."""
        self._names = names
        self._priced: dict[tuple[str, float], tuple[float, Mapping[str, float]]] = {}
        self._by_key: dict[str, list[str]] = defaultdict(list)
        for name in names:
            for key in (near_keys(skeleton(name)) if len(name) >= _SHORTEST else set()) | romanised_keys(name):
                self._by_key[key].append(name)

    def of(self, seen: str, damage: float, limit: float) -> Mapping[str, float]:
        """Return the names that may have become a folded name at a cost up to a limit, each with its cost."""
        if limit < 0.0:
            return {}
        known_to, known = self._priced.get((seen, damage), (-1.0, {}))
        if known_to < limit:  # a name is looked for in each reading, with other limits
            known_to, known = self._priced[seen, damage] = limit, self._price(seen, damage, limit)
        return known if known_to == limit else {name: cost for name, cost in known.items() if cost <= limit}

    def _price(self, seen: str, damage: float, limit: float) -> Mapping[str, float]:
        found = {name for key in near_keys(skeleton(seen)) for name in self._by_key.get(key, ())}
        found.update(name for name in unscanned(seen) if name in self._names)
        stories = {name: explain_within(seen, name, damage, limit) for name in found}
        stories |= {name: explain(seen, name, damage) for key in romanised_keys(seen) for name in self._by_key.get(key, ())}
        return {name: story.cost for name, story in stories.items() if story and story.cost <= limit}
