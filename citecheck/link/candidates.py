"""Find the entries that a citation may mean: an index over names and years, never a matrix."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from heapq import nsmallest

from citecheck.data.lexicon.citation_words import ANONYMOUS, CONJUNCTIONS
from citecheck.link.empty_entries import EmptyEntries
from citecheck.link.resemblance import FEW, Resembling
from citecheck.link.year_match import other_years
from citecheck.model import Alias, CitationItem, Name, Reference
from citecheck.names.inflection import listed_forms
from citecheck.names.organisations import initials, may_be_organisation
from citecheck.names.romanization import keys as romanised_keys
from citecheck.names.romanization import without_conjunction, without_particle
from citecheck.names.variants import spellings
from citecheck.text.folding import fold, near_keys, skeleton
from citecheck.text.short_titles import main_title

_NAMELESS = 400  # most entries without authors that are compared one by one
_FAMILY = 10  # most entries of one name that are compared one by one; beyond that, those of the cited year come first
_BLOCK = 20  # most entries of one name that a damaged name may mean; beyond that, those of the nearest years


class Index:
    """Entries by the folded family name of any author, by keys with one letter wrong, by year, and by title."""

    __slots__ = (
        "_by_name",
        "_by_near",
        "_by_title",
        "_by_year",
        "_large",
        "_nameless",
        "_numbers",
        "_organised",
        "_resembling",
        "aliases",
        "blanks",
        "references",
        "size",
    )

    def __init__(self, references: Sequence[Reference], passed_over: int = 0) -> None:
        """Build an index without aliases; it serves every essay over the list, of which these entries were passed over."""
        self.references = references
        self.size = len(references) + passed_over
        self.blanks = EmptyEntries(references)
        self.aliases: dict[str, list[Name]] = {}
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._by_near: dict[str, list[int]] = {}
        self._large: dict[str, dict[tuple[int | None, bool], list[int]]] = {}
        self._resembling: dict[int, Resembling] = {}
        self._organised: list[int] = []
        self._nameless: list[int] = []
        self._numbers = [(r.year.number or 0) if r.year else 0 for r in references]
        self._by_year: dict[int, list[int]] = defaultdict(list)
        self._by_title: dict[str, list[int]] = defaultdict(list)
        for at, reference in enumerate(references):
            for spelling in {s for name in reference.names for s in spellings(name)}:
                self._by_name[spelling].append(at)
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

    def exact(self, item: CitationItem) -> set[int]:
        """Return the entries with a cited name, as it is or as an alias."""
        out: set[int] = set()
        for key in self._known(item.names):
            out.update(self._by_name.get(key, ()))
        return out | self._besides(item)

    def _known(self, names: tuple[Name, ...]) -> Iterator[str]:
        """Return the folds of cited names, as they are and as aliases."""
        for key in _keys(names):
            yield key
            yield from (fold(name.family) for name in self.aliases.get(key, ()))

    def _besides(self, item: CitationItem) -> set[int]:
        """Return entries found by other evidence than a whole name: an acronym, a title."""
        if len(item.names) == 1 and item.names[0].family.isupper():
            return self._titled(item).union(self._organised)
        return self._titled(item)

    def likely(self, item: CitationItem) -> tuple[set[int], bool]:
        """Return the entries of ``exact`` that can be cheap, and whether these are not all: for a common name, entries with all the cited
        names, else those with one, and in either case with the item's year or none; a single name is the first author's."""
        if not item.year or all(len(self._by_name.get(key, ())) <= _FAMILY for key in self._known(item.names)):
            return self.exact(item), False
        of_each = [set[int]().union(*(self._of_years(key, item) for key in self._known((name,)))) for name in item.names]
        return (set.intersection(*of_each) or set.union(*of_each)) | self._besides(item), True

    def _of_years(self, key: str, item: CitationItem) -> Iterator[int]:
        """Return the entries of a name; if there are many, those with the item's year or none, by their first author if one is cited."""
        block = self._by_name.get(key, [])
        if len(block) <= _FAMILY:
            yield from block
            return
        if key not in self._large:
            by_year: dict[tuple[int | None, bool], list[int]] = defaultdict(list)
            for at in block:
                names = self.references[at].names
                for number in _printed_years(self.references[at]):
                    by_year[number, bool(names) and key in spellings(names[0])].append(at)
            self._large[key] = by_year
        for number in (None, *_years(item)):
            yield from self._large[key].get((number, True), ())
            if len(item.names) > 1:
                yield from self._large[key].get((number, False), ())

    def near(self, item: CitationItem) -> set[int]:
        """Return entries that a name may mean damaged: one letter wrong, without a particle or an ending, or of the same year."""
        out: set[int] = set()
        near = self._near_keys()
        for key in {*_keys(item.names), *self._known(item.names)}:
            without = (rest for rest, _, _ in (*without_conjunction(key), *without_particle(key)))
            for word in (key, *without, *sorted(listed_forms(key))):
                out.update(self._around(self._by_name.get(word, ()), item))
            for variant in near_keys(skeleton(key)) | romanised_keys(key):
                out.update(self._around(near.get(variant, ()), item))
        if len(item.names) > 1:
            of_each = [set[int]().union(*(self._by_name.get(key, ()) for key in self._known((name,)))) for name in item.names]
            out.update(self._around(sorted(set.intersection(*of_each)), item))
        out |= self._besides(item)
        out.update(self._nameless if len(self._nameless) <= _NAMELESS else ())
        for number in _years(item):
            out.update(self._of_year(number, item.names))
        return out

    def _around(self, block: Sequence[int], item: CitationItem) -> Sequence[int]:
        """Return the entries of a name; if there are many, those with the years nearest to the item's."""
        if len(block) <= _BLOCK or item.year is None or item.year.number is None:
            return block
        cited = item.year.number
        return nsmallest(_BLOCK, block, key=lambda at: abs(self._numbers[at] - cited))

    def _of_year(self, number: int, cited: tuple[Name, ...]) -> Collection[int]:
        """Return the entries of a year; if there are many, those whose authors resemble the cited names."""
        same = self._by_year.get(number, [])
        if len(same) <= FEW:
            return same
        if number not in self._resembling:
            self._resembling[number] = Resembling((at, self.references[at].names) for at in same)
        return self._resembling[number].nearest(cited)

    def _titled(self, item: CitationItem) -> set[int]:
        if not 0 < len(item.names) < 3 or item.et_al:
            return set()
        if fold(item.names[0].family) in ANONYMOUS:
            return set(self._nameless).union(*(self._by_name.get(word, ()) for word in ANONYMOUS))
        words = " ".join(fold(name.family) for name in item.names).split()
        return set(self._by_title.get(" ".join(without_and(words[:3])[:2]), ()))

    def _near_keys(self) -> dict[str, list[int]]:
        if not self._by_near:
            for spelling, places in self._by_name.items():
                for key in (near_keys(skeleton(spelling)) if len(spelling) > 3 else set()) | romanised_keys(spelling):
                    self._by_near.setdefault(key, []).extend(places)
        return self._by_near


def _years(item: CitationItem) -> Iterator[int]:
    if item.year:
        yield from (n for n in (item.year.number, item.year.first) if n is not None)


def _printed_years(reference: Reference) -> set[int | None]:
    """Return every year that an entry prints: its own, the original's, others; None for one without a year in figures."""
    year = reference.year
    if year is None or year.number is None:
        return {None}
    return {year.number, year.number if year.first is None else year.first, *other_years(reference)}


def second_party(title: str) -> str:
    """Return the second party of a court case, folded, which alone may name it: Marlow v. Quist Ltd; "" of other titles."""
    return fold(title).partition(" v ")[2]


def short_titles(title: str) -> Iterator[str]:
    """Yield the short forms of a title that begin with other words than it, or with fewer."""
    if " " in title and " " not in (main := main_title(title)):
        yield main
    if second := second_party(title):
        yield second
        yield second.split()[0]


def without_and(words: list[str]) -> list[str]:
    """Return folded words without a conjunction in the second place, at which a title is read as two authors: Ebb and Flow."""
    return [words[0], *words[2:]] if len(words) > 2 and words[1] in CONJUNCTIONS else words


def _keys(names: tuple[Name, ...]) -> Iterator[str]:
    """Return the folds to look up: each name whole, with its particle, and by its words; all names together as an organisation."""
    for name in names:
        yield fold(name.family)
        if name.particle:
            yield fold(f"{name.particle} {name.family}")
            yield fold(f"{name.particle}{name.family}")
        words = name.family.replace("-", " ").split()
        if len(words) > 1:
            yield fold("".join(words))
            yield from (fold(word) for word in words if word[:1].isupper())
        if name.corporate:
            yield initials(name.family)
    if len(names) > 1:
        yield fold(" and ".join(name.family for name in names))
