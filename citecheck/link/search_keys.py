"""What entries are looked up by: the folds of cited names, the years of a citation and of an entry, the forms of a title."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.data.lexicon.citation_words import CONJUNCTIONS
from citecheck.link.year_match import other_years
from citecheck.model import CitationItem, Name, Reference
from citecheck.names.organisations import initials
from citecheck.text.folding import fold
from citecheck.text.short_titles import law_names, main_title


def years_of(item: CitationItem) -> Iterator[int]:
    """Yield the years that an item cites."""
    if item.year:
        yield from (n for n in (item.year.number, item.year.first) if n is not None)


def printed_years(reference: Reference) -> set[int | None]:
    """Return every year that an entry prints: its own, the original's, others; None for one without a year in figures."""
    year = reference.year
    if year is None or year.number is None:
        return {None}
    return {year.number, year.number if year.first is None else year.first, *other_years(reference)}


def prints_further(reference: Reference) -> bool:
    """Return whether an entry may print other years than its own."""
    return (reference.year is not None and reference.year.first is not None) or "x-years" in reference.fields


def second_party(title: str) -> str:
    """Return the second party of a court case, folded, which alone may name it: Marlow v. Quist Ltd; "" of other titles."""
    return fold(title).partition(" v ")[2]


def short_titles(title: str) -> Iterator[str]:
    """Yield the short forms of a title that begin with other words than it, or with fewer."""
    if " " in title and " " not in (main := main_title(title)):
        yield main
    yield from law_names(title)
    if second := second_party(title):
        yield second
        yield second.split()[0]


def without_and(words: list[str]) -> list[str]:
    """Return folded words without a conjunction in the second place, at which a title is read as two authors: Ebb and Flow."""
    return [words[0], *words[2:]] if len(words) > 2 and words[1] in CONJUNCTIONS else words


def keys_of_names(names: tuple[Name, ...]) -> Iterator[str]:
    """Return the folds to look up: each name whole, with its particle, and by its words; all names together as an organisation."""
    for name in names:
        yield fold(name.family)
        if is_word(name):
            continue
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
        yield joined(names)


def is_word(name: Name) -> bool:
    """Return whether a name is a person's, and a word of ASCII without a particle, as most are."""
    return not (name.particle or name.corporate) and name.family.isascii() and name.family.isalpha()


def joined(names: tuple[Name, ...]) -> str:
    """Return the fold of names as one organisation's, whose own "and" was read as separating authors."""
    if all(map(is_word, names)):
        return " and ".join([name.family.lower() for name in names])
    return fold(" and ".join(name.family for name in names))
