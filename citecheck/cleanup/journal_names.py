"""One name for each journal of a list: spellings that differ in case, "&" or "The", and abbreviations whose full name is in the list."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from citecheck.dedupe.journal_names import abbreviates, initials, journal_words
from citecheck.model import Reference

# A name may abbreviate one that is abbreviated itself.
_ROUNDS = 5
_MANY = 50  # most names with the same initials that are compared
_FIELDS = ("journal", "journaltitle")


def one_name_each(references: Sequence[Reference]) -> tuple[Reference, ...]:
    """Return the references with each journal under its most frequent name in the list, an abbreviation under its full name."""
    for _ in range(_ROUNDS):
        renamed = _once(references)
        if renamed == tuple(references):
            break
        references = renamed
    return tuple(references)


def _once(references: Sequence[Reference]) -> tuple[Reference, ...]:
    meant = _meant(Counter(reference.fields[field] for reference in references for field in _FIELDS if reference.fields.get(field)))
    return tuple(_renamed(reference, meant) for reference in references)


def _renamed(reference: Reference, meant: Mapping[str, str]) -> Reference:
    changed = {field: meant[reference.fields[field]] for field in _FIELDS if reference.fields.get(field) in meant}
    return reference._replace(fields={**reference.fields, **changed}) if changed else reference


def _meant(counts: Counter[str]) -> dict[str, str]:
    """Return the best name of its journal for each name that is not the best."""
    spellings: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in counts:
        spellings[journal_words(name)].append(name)
    best = {
        words: max(names, key=lambda name: (counts[name], _mixed(name), sum(letter.isupper() for letter in name), name))
        for words, names in spellings.items()
        if words
    }
    full = _full_names(best.values())
    found = {name: full.get(best[words], best[words]) for words, names in spellings.items() if words for name in names}
    return {name: meant for name, meant in found.items() if name != meant}


def _mixed(name: str) -> bool:
    return not name.isupper() and not name.islower()


def _full_names(names: Iterable[str]) -> dict[str, str]:
    """Return for each abbreviated name the only name of the list that it can abbreviate."""
    by_initials: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        by_initials[initials(name)].append(name)
    return {short: long for group in by_initials.values() if len(group) <= _MANY for short, long in _expansions(group)}


def _expansions(names: Sequence[str]) -> Iterable[tuple[str, str]]:
    for short in names:
        longer = [name for name in names if name != short and abbreviates(short, name)]
        if len(longer) == 1:
            yield short, longer[0]
