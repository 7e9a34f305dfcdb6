"""One name for each journal of a list: spellings that differ in case, "&" or "The", and abbreviations whose full name the list has."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from citecheck.model import Reference
from citecheck.text.folding import fold

# A name may be short for one that is short itself.
_ROUNDS = 5
_FIELDS = ("journal", "journaltitle")
_SMALL = frozenset({"a", "and", "de", "der", "des", "die", "et", "for", "für", "in", "la", "of", "on", "the", "und"})


def one_name_each(references: Sequence[Reference]) -> tuple[Reference, ...]:
    """The references with each journal under the name that the list gives it most, an abbreviation under its full name."""
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
    """For each name that is not the best of its journal, the best."""
    spellings: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in counts:
        spellings[_words(name)].append(name)
    best = {
        words: max(names, key=lambda name: (counts[name], _mixed(name), sum(letter.isupper() for letter in name), name))
        for words, names in spellings.items()
        if words
    }
    full = _full_names(best)
    return {
        name: best[full.get(words, words)]
        for words, names in spellings.items()
        if words
        for name in names
        if name != best[full.get(words, words)]
    }


def _words(name: str) -> tuple[str, ...]:
    return tuple(word for word in fold(name.replace("&", " and ")).split() if word not in _SMALL)


def _mixed(name: str) -> bool:
    return not name.isupper() and not name.islower()


def _full_names(best: Mapping[tuple[str, ...], str]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """For each name that is a row of shortened words, the only name of the list that they are short for."""
    by_shape: defaultdict[tuple[int, str], list[tuple[str, ...]]] = defaultdict(list)
    for words in best:
        by_shape[len(words), "".join(word[0] for word in words)].append(words)
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for alike in by_shape.values():
        if len(alike) <= 50:
            found |= dict(_expansions(alike))
    return found


def _expansions(alike: Sequence[tuple[str, ...]]) -> Iterable[tuple[tuple[str, ...], tuple[str, ...]]]:
    for short in alike:
        longer = [words for words in alike if words != short and all(map(_shortens, short, words))]
        if len(longer) == 1 and len(short) >= 2:
            yield short, longer[0]


def _shortens(short: str, word: str) -> bool:
    """Whether a word is the other, or its beginning cut after a letter that abbreviations are cut after."""
    return word == short or (len(short) < len(word) and word.startswith(short))
