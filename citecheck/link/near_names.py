"""The listed names that a damaged name may mean: the same without one letter, in another romanisation, or as a scanner reads them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from citecheck.data import costs
from citecheck.names.edits import explain, least_of_scan, unscanned
from citecheck.names.romanization import keys as romanised_keys
from citecheck.text.folding import near_keys, skeleton

_STEM = 4  # letters that a name and its inflected form share
_SHORTEST = 4  # letters of a listed name that may have lost one


class NearNames:
    """Folded names by what is left of them without a letter, and by their keys in other romanisations."""

    __slots__ = ("_by_key", "_names")

    def __init__(self, names: Collection[str]) -> None:
        """Take the folded names of a list."""
        self._names = names
        self._by_key: dict[str, list[str]] = defaultdict(list)
        for name in names:
            for key in (near_keys(skeleton(name)) if len(name) >= _SHORTEST else set()) | romanised_keys(name):
                self._by_key[key].append(name)

    def of(self, seen: str, damage: float, limit: float) -> dict[str, float]:
        """Return the names that may have become a folded name at a cost up to a limit, each with its cost."""
        found = {name for key in near_keys(skeleton(seen)) for name in self._by_key.get(key, ())}
        if not damage and limit < costs.SLIP:
            found = {name for name in found if name[:_STEM] == seen[:_STEM] or least_of_scan(seen, name, damage) <= limit}
        found.update(name for key in romanised_keys(seen) for name in self._by_key.get(key, ()))
        found.update(name for name in unscanned(seen) if name in self._names)
        stories = ((name, explain(seen, name, damage)) for name in found)
        return {name: story.cost for name, story in stories if story and story.cost <= limit}
