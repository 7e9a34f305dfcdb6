"""Find the entries that a citation may mean: an index over names and years, never a matrix."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from citecheck.data import costs
from citecheck.data.lexicon.citation_words import ANONYMOUS
from citecheck.link.empty_entries import EmptyEntries
from citecheck.link.entry_years import EntryYears
from citecheck.link.names_by_year import NamesByYear
from citecheck.link.near_names import NearNames
from citecheck.link.people import count_people, is_person
from citecheck.link.resemblance import FEW, MOST_OTHERS, Resembling, may_be_others
from citecheck.link.search_keys import joined, keys_of_names, printed_years, prints_further, short_titles, without_and, years_of
from citecheck.link.year_blocks import YearBlock
from citecheck.model import Alias, CitationItem, Name, Reference
from citecheck.names.inflection import listed_forms
from citecheck.names.organisations import may_be_organisation
from citecheck.names.romanization import without_conjunction, without_particle
from citecheck.names.variants import spellings
from citecheck.text.folding import fold

_NAMELESS = 400  # most entries without authors that are compared one by one
_FAMILY = 10  # most entries of one name that are compared one by one; beyond that, those of the cited year come first
_TWO_SLIPS = costs.SLIP + costs.SECOND_SLIP  # nats; a name of a clean text that one confusion does not explain costs this, or nearly
_BLOCK = 20  # most entries of one name that a damaged name may mean; beyond that, those of the nearest years


class Likely(NamedTuple):
    """Entries with a cited name: whether these are only some of them, and whether none has all the cited names."""

    places: set[int]
    are_some: bool = False
    are_apart: bool = False


class Index:
    """Entries by the folded family name of any author, by keys with one letter wrong, by year, and by title."""

    __slots__ = (
        "_blocks",
        "_by_any",
        "_by_first",
        "_by_given",
        "_by_name",
        "_by_title",
        "_by_year",
        "_nameless",
        "_near_names",
        "_numbers",
        "_organised",
        "_others",
        "_resembling",
        "_sets",
        "aliases",
        "blanks",
        "people",
        "references",
        "size",
        "years",
    )

    def __init__(self, references: Sequence[Reference], passed_over: int = 0) -> None:
        """Build an index without aliases; it serves every essay over the list, of which these entries were passed over."""
        self.references = references
        self.size = len(references) + passed_over
        self.blanks = EmptyEntries(references)
        self.people = [count_people(reference) for reference in references]
        self.years = EntryYears(references)
        self.aliases: dict[str, list[Name]] = {}
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._near_names: NearNames | None = None
        self._blocks: dict[str, YearBlock] = {}
        self._sets: dict[str, frozenset[int]] = {}
        self._by_given: dict[str, list[int]] | None = None
        self._others: dict[int, list[int]] | None = None
        self._resembling: dict[int, Resembling] = {}
        self._organised: list[int] = []
        self._nameless: list[int] = []
        self._numbers = [(r.year.number or 0) if r.year else 0 for r in references]
        further = {at: printed_years(reference) for at, reference in enumerate(references) if prints_further(reference)}
        by_first: dict[str, list[int]] = defaultdict(list)
        self._by_first = NamesByYear(by_first, self._numbers, further)
        self._by_any = NamesByYear(self._by_name, self._numbers, further)
        self._by_year: dict[int, list[int]] = defaultdict(list)
        self._by_title: dict[str, list[int]] = defaultdict(list)
        for at, reference in enumerate(references):
            of_each = [spellings(name) for name in reference.names]
            for spelling in set[str]().union(*of_each):
                self._by_name[spelling].append(at)
            for spelling in of_each[0] if of_each else ():
                by_first[spelling].append(at)
            if any(may_be_organisation(name) for name in reference.names):
                self._organised.append(at)
            if reference.year and reference.year.number is not None:
                self._by_year[reference.year.number].append(at)
            if not reference.names:
                self._nameless.append(at)
            self._by_title[" ".join(without_and(fold(reference.title).split()[:3])[:2])].append(at)
            for short in short_titles(reference.title):
                self._by_title[" ".join(short.split()[:2])].append(at)

    def with_aliases(self, aliases: Sequence[Alias]) -> Index:
        """Return the index with other names by which an essay calls people and organisations of the list; the tables are shared."""
        if not aliases:
            return self
        other = Index.__new__(Index)
        for slot in Index.__slots__:
            setattr(other, slot, getattr(self, slot))
        other.aliases = defaultdict(list)
        for alias in aliases:
            other.aliases[fold(alias.short)].append(Name(alias.name, corporate=True))
        return other

    def has_name(self, folded: str) -> bool:
        """Return whether an entry has an author of this folded name."""
        return folded in self._by_name

    def _known(self, names: tuple[Name, ...]) -> list[str]:
        """Return the folds of cited names, as they are and as aliases."""
        if self.aliases:
            return [known for key in keys_of_names(names) for known in self._meant_by(key)]
        return [*keys_of_names(names)]

    def _meant_by(self, key: str) -> list[str]:
        """Return a fold, and those of what it is an alias of."""
        return [key, *(fold(name.family) for name in self.aliases.get(key, ()))]

    def _besides(self, item: CitationItem) -> set[int]:
        """Return entries found by other evidence than a whole name: an acronym, a title."""
        if len(item.names) == 1 and item.names[0].family.isupper():
            return self._titled(item).union(self._organised)
        return self._titled(item)

    def likely(self, item: CitationItem) -> Likely:
        """Return the entries of ``exact`` that can be cheap: for a common name, those with all the cited names, else those with one,
        and in either case with the item's year or none; a single name is the first author's."""
        keys = [self._known((name,)) for name in item.names]
        blocks = [self._by_name.get(key, ()) for known in keys for key in known]
        if len(item.names) > 1:
            blocks += [self._by_name.get(key, ()) for key in self._meant_by(joined(item.names))]
        if not item.year or max(map(len, blocks), default=0) <= _FAMILY:
            return Likely(self._besides(item).union(*blocks))
        of_each = [[block for key in known for block in self._of_years(key, item)] for known in keys]
        besides = self._besides(item)
        if shared := _in_one_of_each(of_each):
            return Likely(self._with_as_many(item.names, shared) | besides, are_some=True)
        return Likely(set[int]().union(*chain(*of_each)) | besides, are_some=True, are_apart=not besides)

    def _with_as_many(self, cited: tuple[Name, ...], places: set[int]) -> set[int]:
        """Return the entries with a name as often as it is cited: Li & Li; all of them if there are none."""
        families = [fold(name.family) for name in cited]
        again = {family for family in families if families.count(family) > 1}
        if not again:
            return places
        listed = ((at, [fold(name.family) for name in self.references[at].names]) for at in places)
        return {at for at, names in listed if all(names.count(family) >= families.count(family) for family in again)} or places

    def _of_years(self, key: str, item: CitationItem) -> Iterator[Collection[int]]:
        """Return the entries of a name; if there are many, those with the item's year or none, by their first author if one is cited."""
        block = self._by_name.get(key, [])
        if len(block) <= _FAMILY:
            yield block
            return
        named = self._by_any if len(item.names) > 1 else self._by_first
        for number in (None, *years_of(item)):
            yield named.of(key, number)

    def near(self, item: CitationItem, damage: float = 0.0, limit: float = costs.IMPOSSIBLE) -> Mapping[int, float]:
        """Return entries that a name may mean damaged: one letter wrong, without a particle or an ending, or of the same year.

        Each comes with the least that its names cost; those whose names cost more than ``limit`` are not looked for.
        """
        out = self._together([self._damaged((name,), item, damage, limit) for name in item.names], item, damage)
        if len(item.names) > 1:
            out |= self._damaged(item.names, item, damage, limit)
        whole = self._besides(item)
        if len(item.names) > 1:
            whole.update(self._with_all(item))
        whole.update(self._nameless if len(self._nameless) <= _NAMELESS else ())
        for number in years_of(item):
            whole.update(self._of_year(number, item.names, damage, limit))
        return out | dict.fromkeys(whole, 0.0)

    def _damaged(self, cited: tuple[Name, ...], item: CitationItem, damage: float, limit: float) -> dict[int, float]:
        """Return the entries that a name of an item may mean damaged, or all its names as those of one organisation, at the least cost."""
        out: dict[int, float] = {}
        own = keys_of_names(cited) if len(cited) == 1 else (joined(cited),)
        for key in {key for own_key in own for key in self._meant_by(own_key)}:
            for name, cost in self._names().of(key, damage, limit).items():
                for at in self._around(name, item):
                    out[at] = min(cost, out.get(at, cost))
            without = (rest for rest, _, _ in (*without_conjunction(key), *without_particle(key)))
            for word in (key, *without, *sorted(listed_forms(key))):
                out.update(dict.fromkeys(self._around(word, item), 0.0))
        return out

    def _together(self, each: Sequence[Mapping[int, float]], item: CitationItem, damage: float) -> dict[int, float]:
        """Return the entries of each cited name with the least that all names cost; a name that an entry lacks is at best a given name."""
        if len(each) == 1:
            return dict(each[0])
        lacking = 0.0 if damage or not all(map(is_person, item.names)) else costs.GIVEN_FOR_FAMILY
        sums = {at: sum(found.get(at, lacking) for found in each) for at in set().union(*each)}
        return {at: least if least and self.people[at] else 0.0 for at, least in sums.items()}

    def _around(self, name: str, item: CitationItem) -> Sequence[int]:
        """Return the entries of a name; if there are many, those with the years nearest to the item's."""
        block = self._by_name.get(name, ())
        if len(block) <= _BLOCK or item.year is None or item.year.number is None:
            return block
        if name not in self._blocks:
            self._blocks[name] = YearBlock(block, self._numbers)
        return self._blocks[name].nearest(item.year.number, _BLOCK)

    def _of_year(self, number: int, cited: tuple[Name, ...], damage: float, limit: float) -> Collection[int]:
        """Return the entries of a year; if there are many, those whose authors resemble the cited names.

        Where two slips cost more than ``limit``, these are entries with a cited name as a given name, and those letters cannot compare.
        """
        same = self._by_year.get(number, [])
        if len(same) <= FEW:
            return same
        if not damage and limit < _TWO_SLIPS + costs.ADDED * (len(cited) - 1):
            return {*self._unlike_letters(number), *(at for name in cited for at in self._of_given(fold(name.family), number))}
        if number not in self._resembling:
            self._resembling[number] = Resembling([(at, self.references[at].names) for at in same], self._unlike_letters(number))
        return self._resembling[number].nearest(cited)

    def _with_all(self, item: CitationItem) -> Collection[int]:
        """Return the entries with all cited names; if there are many, those with the years nearest to the item's."""
        each = sorted((self._with_any(self._known((name,))) for name in item.names), key=len)
        shared = each[0].intersection(*each[1:])
        if len(shared) <= _BLOCK or item.year is None or item.year.number is None:
            return shared
        return YearBlock(sorted(shared), self._numbers).nearest(item.year.number, _BLOCK)

    def _with_any(self, names: Iterable[str]) -> frozenset[int]:
        """Return the entries with one of some names; the sets of names with many entries are kept."""
        first, *others = dict.fromkeys(names)
        if len(block := self._by_name.get(first, ())) <= _BLOCK:
            return frozenset(block).union(*(self._by_name.get(name, ()) for name in others))
        if first not in self._sets:
            self._sets[first] = frozenset(block)
        return self._sets[first].union(*(self._by_name.get(name, ()) for name in others)) if others else self._sets[first]

    def _unlike_letters(self, number: int) -> Sequence[int]:
        """Return the first entries of a year by organisations, or with a name of another alphabet."""
        if self._others is None:
            self._others = defaultdict(list)
            for at, entry in enumerate(self.references):
                if not self.people[at] and may_be_others(entry.names):
                    self._others[self._numbers[at]].append(at)
        return self._others[number][:MOST_OTHERS]

    def _of_given(self, name: str, number: int) -> Iterator[int]:
        """Return the entries of a year whose authors have this given name."""
        if self._by_given is None:
            self._by_given = defaultdict(list)
            for at, entry in enumerate(self.references):
                for given in {fold(name.given) for name in entry.names if len(name.given) > 2}:
                    self._by_given[given].append(at)
        return (at for at in self._by_given.get(name, ()) if self._numbers[at] == number)

    def _names(self) -> NearNames:
        """Return the names of all entries, made at first use."""
        if self._near_names is None:
            self._near_names = NearNames(self._by_name)
        return self._near_names

    def _titled(self, item: CitationItem) -> set[int]:
        if not 0 < len(item.names) < 3 or item.et_al:
            return set()
        if fold(item.names[0].family) in ANONYMOUS:
            return set(self._nameless).union(*(self._by_name.get(word, ()) for word in ANONYMOUS))
        words = " ".join(fold(name.family) for name in item.names).split()
        return set(self._by_title.get(" ".join(without_and(words[:3])[:2]), ()))


def _in_one_of_each(collections: Sequence[Sequence[Collection[int]]]) -> set[int]:
    """Return what is in one of some collections, and in one of some others, and so on: the smallest are gone through, the others asked."""
    fewest, *others = sorted(collections, key=lambda some: sum(map(len, some)))
    return {at for at in set[int]().union(*fewest) if all(any(at in each for each in some) for some in others)}
