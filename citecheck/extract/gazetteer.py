"""The names of the list: the best dictionary for reading the essay."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from citecheck.model import Alias, Name, Reference, Year
from citecheck.names.inflection import listed_forms
from citecheck.names.variants import eastern_families, spellings
from citecheck.text.folding import fold, near_keys, skeleton
from citecheck.text.short_titles import law_names, main_title

_SHORTEST_NEAR = 5  # below five letters one wrong letter too often gives another real surname


class Gazetteer(NamedTuple):
    """Folded family names and organisations of the list, titles of works without an author and of films (sorted), keys for names with one
    letter wrong, first authors with their years, the first given name (or its initial) of each family name, families shared by several
    people, and the two authors of each work that has two."""

    families: frozenset[str]
    organisations: frozenset[str]
    titles: tuple[str, ...]
    near: frozenset[str]
    years: frozenset[int] = frozenset()
    signatures: frozenset[tuple[str, int]] = frozenset()
    people: frozenset[tuple[str, str]] = frozenset()
    namesakes: frozenset[str] = frozenset()
    pairs: frozenset[tuple[str, str]] = frozenset()

    @classmethod
    def of(cls, references: Sequence[Reference]) -> "Gazetteer":
        """Return the gazetteer of a list."""
        families: set[str] = set()
        organisations: set[str] = set()
        titles: set[str] = set()
        signatures: set[tuple[str, int]] = set()
        people: set[tuple[str, str]] = set()
        for reference in references:
            for at, name in enumerate(reference.names):
                folds = spellings(name)
                (organisations if name.corporate else families).update(folds)
                if not name.corporate and not name.given:
                    families.update(eastern_families(name.family))
                if not name.corporate and (given := fold(" ".join(name.given.split()[:1]).strip("."))):
                    people.update((folded, given) for folded in folds)
                if at == 0 and reference.year and reference.year.number is not None:
                    signatures.update((folded, reference.year.number) for folded in folds)
            titles.update(fold(name.family) for name in reference.names if name.corporate)
            if not reference.names or _is_film(reference) or _begins_with_title(reference):
                titles.update(_titles_of(reference.title))
        years = frozenset(r.year.number for r in references if r.year and r.year.number is not None)
        near = {key for family in families if len(family) >= _SHORTEST_NEAR for key in near_keys(skeleton(family))}
        return cls(
            frozenset(families),
            frozenset(organisations),
            tuple(sorted(titles - {""})),
            frozenset(near),
            years,
            frozenset(signatures),
            frozenset(people),
            _namesakes(people),
            frozenset((fold(one.family), fold(two.family)) for one, two in (r.names for r in references if len(r.names) == 2)),
        )

    def with_aliases(self, aliases: Iterable[Alias]) -> "Gazetteer":
        """Return the gazetteer with further names of organisations and people."""
        return self._replace(organisations=self.organisations | {fold(word) for alias in aliases for word in (alias.short, alias.name)})

    def has_family(self, word: str) -> bool:
        """Return whether a folded word is an author's family name, in any of its spellings."""
        return word in self.families

    def is_person(self, family: str) -> bool:
        """Return whether a word is a listed person's family name and is written as one: in capitals it may be an abbreviation (DAS)."""
        return fold(family) in self.families and fold(family) not in self.organisations and not family.isupper()

    def has_person(self, family: str, given: str) -> bool:
        """Return whether a person of this folded family name is listed with this given name or initial."""
        return bool(given) and ((family, given) in self.people or (family, given[0]) in self.people)

    def has_form(self, word: str) -> bool:
        """Return whether a folded word is an author's family name, or an inflected form of one: Kowarskiej."""
        return word in self.families or not self.families.isdisjoint(listed_forms(word))

    def has_all(self, name: str) -> bool:
        """Return whether a name, or each word of it, is an author's family name."""
        return fold(name) in self.families or all(fold(word) in self.families for word in name.split())

    def has_work(self, name: Name, year: Year | None) -> bool:
        """Return whether a work of that year is listed with this first author."""
        if year is None or year.number is None:
            return False
        if (fold(name.family), year.number) in self.signatures:
            return True
        return bool(name.particle) and (fold(f"{name.particle} {name.family}"), year.number) in self.signatures

    def has_title(self, folded: str) -> bool:
        """Return whether a title, or its beginning of two or more words, is listed."""
        at = bisect_left(self.titles, folded)
        found = self.titles[at] if at < len(self.titles) else ""
        return bool(folded) and (found == folded or (found.startswith(folded + " ") and " " in folded))

    def has_whole_title(self, folded: str) -> bool:
        """Return whether exactly this is a listed title, not only the beginning of one."""
        at = bisect_left(self.titles, folded)
        return at < len(self.titles) and self.titles[at] == folded

    def has_near(self, word: str) -> bool:
        """Return whether a folded word is a family name up to one wrong letter on either side, or an OCR confusion."""
        return word in self.families or (len(word) >= _SHORTEST_NEAR and not self.near.isdisjoint(near_keys(skeleton(word))))


def _is_film(reference: Reference) -> bool:
    """Return whether a work has a director and no author: it may be listed and cited by its title."""
    return "director" in reference.fields and "author" not in reference.fields


def _titles_of(title: str) -> Iterator[str]:
    """Yield the forms, folded, under which a work is cited by its title: whole, without its subtitle, a law without its number."""
    yield fold(title)
    if " " in (main := main_title(title)):
        yield main
    yield from law_names(title)


def _begins_with_title(reference: Reference) -> bool:
    """Return whether an entry prints its title before its editors, under which it is cited: Lamps at sea / ed. by T. Marlow."""
    if "author" in reference.fields or not {"editor", "title"} <= reference.places.keys():
        return False
    return reference.places["title"].start < reference.places["editor"].start


def _namesakes(people: set[tuple[str, str]]) -> frozenset[str]:
    """Return the family names that are listed with two initials, or with two given names in full."""
    initials = Counter(family for family, _ in {(family, given[:1]) for family, given in people})
    spelt = Counter(family for family, _ in {(family, given[:3]) for family, given in people if len(given) > 2})
    return frozenset(family for family, count in (*initials.items(), *spelt.items()) if count > 1)
