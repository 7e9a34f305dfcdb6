"""One person is named in two ways: with a given name and with its initial, with an accent and without, or with a typing error.

Styles then treat them as two people, add initials to distinguish them, and sort them separately.

Bad:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma J.},
      title = {Markets at dusk},
      year = {1998},
    }

    @book{okoro2001,
      author = {Okoro, Ifeoma J.},
      title = {Markets at dawn},
      year = {2001},
    }

    @book{okoro2004,
      author = {[[Okoro, I. J.]]},
      title = {The night trade},
      year = {2004},
    }

Good:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma J.},
      title = {Markets at dusk},
      year = {1998},
    }

    @book{okoro2004,
      author = {Okoro, Ngozi and Okoro, I. and Okoro, Ike},
      title = {The night trade},
      year = {2004},
    }
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from unicodedata import normalize

from citecheck._fast.regex import regex
from citecheck.data.lexicon.given_names import GIVEN_NAMES
from citecheck.data.lexicon.name_parts import PARTICLES
from citecheck.data.lexicon.surnames import COMMON
from citecheck.formats import format_of, in_fields
from citecheck.linting.name_spans import place_of
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Name, Reference, Span
from citecheck.names.edits import slips_between
from citecheck.text.folding import collapse, fold, write_out

_HANDLE = regex(r"\[@[^\[\]]*\]")
_LONG_GIVEN = 4  # letters of a given name that two people seldom share, if their family names
_LONG_FAMILY = 6  # of at least this many letters differ by one; of one letter fewer, if the given names are two: Marlo, Tessa K.


@rule("L408", "info")
def mixed_name_form(case: Case) -> Iterator[Fault]:
    """Yield people of a database whose names have two forms."""
    bibs = {listing.name for listing in case.listings if format_of(listing).is_kept_by_hand}
    people: defaultdict[tuple[str, str], list[tuple[Name, Reference]]] = defaultdict(list)
    for reference in case.sources.entries(in_fields):
        for name in reference.names:
            if name.given and not name.corporate:
                family = _family(name.family) if reference.span.source in bibs else collapse(write_out(name.family)).replace(" ", "")
                people[family, fold(name.given)[:1]].append((name, reference))
    texts = {listing.name: listing.text for listing in case.listings}
    for named in people.values():
        kind = _kind_by_hand if named[0][1].span.source in bibs else _kind
        if len({kind(name) for name, _ in named}) > 1 and _one_person([name for name, _ in named], trusted=kind is _kind_by_hand):
            yield from _departures(named, kind, texts)
    for pair in _given_slips([one for named in people.values() for one in named if one[1].span.source in bibs]):
        yield from _departures(pair, _kind_by_hand, texts)
    for pair in _slips([one for named in people.values() for one in named if one[1].span.source in bibs]):
        yield from _departures(pair, _kind_by_hand, texts)


@lru_cache(maxsize=4096)
def _family(family: str) -> str:
    """Return what the forms of one family name share: accents, hyphens and particles are ignored."""
    words = collapse(write_out(family)).split()
    while len(words) > 1 and words[0] in PARTICLES:
        words = words[1:]
    return "".join(words)


def _slips(named: Sequence[tuple[Name, Reference]]) -> Iterator[Sequence[tuple[Name, Reference]]]:
    """Yield people of different entries with the same full given name, whose long family names differ by one letter."""
    by_given: defaultdict[tuple[str, str], dict[str, tuple[Name, Reference]]] = defaultdict(dict)
    for name, reference in named:
        if len(given := fold(name.given)) >= _LONG_GIVEN and len(_family(name.family)) >= _LONG_FAMILY - (" " in given):
            by_given[given, _family(name.family)[0]].setdefault(_family(name.family), (name, reference))
    for families in by_given.values():
        for one, other in combinations(families, 2):
            apart = families[one][1] is not families[other][1] and abs(len(one) - len(other)) < 2
            if apart and slips_between(one, other, 1) == 1:
                yield families[one], families[other]


def _given_slips(named: Sequence[tuple[Name, Reference]]) -> Iterator[Sequence[tuple[Name, Reference]]]:
    """Yield people of different entries with the same family name, whose long given names differ by one letter inside."""
    by_family: defaultdict[tuple[str, str], dict[str, tuple[Name, Reference]]] = defaultdict(dict)
    for name, reference in named:
        family, given = _family(name.family), fold(name.given)
        if len(given) > _LONG_GIVEN and given.isalpha() and len(family) >= _LONG_GIVEN and family not in COMMON:
            by_family[family, given[0] + given[-1]].setdefault(given, (name, reference))
    for givens in by_family.values():
        for one, other in combinations(givens, 2):
            apart = givens[one][1] is not givens[other][1] and abs(len(one) - len(other)) < 2
            if apart and not {one, other} <= GIVEN_NAMES and slips_between(one, other, 1) == 1:
                yield givens[one], givens[other]


def _departures(
    named: Sequence[tuple[Name, Reference]], kind: Callable[[Name], tuple[object, ...]], texts: dict[str, str]
) -> Iterator[Fault]:
    """Yield the first entry of each form except the most frequent one (of two equally frequent ones, the longer)."""
    forms = Counter(_form(name) for name, _ in named)
    usual = max(forms, key=lambda form: (forms[form], len(form), form))
    model, place = next((name, _place(name, reference, texts)) for name, reference in named if _form(name) == usual)
    seen = {kind(model)}
    for name, reference in named:
        if kind(name) not in seen:
            seen.add(kind(name))
            if _form(name) == usual:  # {van Oort}, Hans beside van Oort, Hans
                continue
            yield Fault(_place(name, reference, texts), f"“{_form(name)}” is written “{usual}” elsewhere in the list.", None, (place,))


def _form(name: Name) -> str:
    return " ".join(filter(None, (name.given, name.particle, name.family)))


def _kind(name: Name) -> tuple[object, ...]:
    """Return what must be equal: full stops, hyphens, capitals and the number of initials, which journals decide, are ignored."""
    words = _words(name)
    bare = all(len(word) == 1 for word in words)
    accents = normalize("NFC", name.family.lower()).replace("-", "").replace("–", "").replace("\u00ad", "")
    particle = f"{name.particle}{accents}".lower().replace(" ", "")
    return (bare or tuple(words), particle)


def _kind_by_hand(name: Name) -> tuple[object, ...]:
    """Return the same for a .bib file, which one person edits: accents of given names, hyphens and the start of the family name count."""
    bare = all(len(word) == 1 for word in _words(name))
    family = normalize("NFC", f"{name.particle} {name.family}".lower()).replace("’", "'")
    return (bare or tuple(normalize("NFC", name.given.lower()).replace(".", " ").split()), family, bool(name.particle))


def _place(name: Name, reference: Reference, texts: dict[str, str]) -> Span:
    return place_of(name, reference, texts.get(reference.span.source, ""))


def _one_person(names: Sequence[Name], *, trusted: bool) -> bool:
    """Return whether all the given names can be the same: equal word by word, or the initial.

    A bare initial is too little evidence, except in a list that its author edits (``trusted``: a .bib file).
    """
    spelled = [_words(name) for name in names[:40]]
    suffixes = {fold(name.suffix).rstrip(".") for name in names} - {""}
    if len(suffixes) > 1:  # father and son
        return False
    comparable = trusted or all(len("".join(words)) > 1 for words in spelled) or len({tuple(words) for words in spelled}) == 1
    return comparable and all(_fit(a, b) for i, a in enumerate(spelled) for b in spelled[:i])


def _words(name: Name) -> list[str]:
    return fold(_HANDLE.sub("", name.given).replace(".", ". ").replace("-", " ")).split()


def _fit(a: Sequence[str], b: Sequence[str]) -> bool:
    return all(x == y or (min(len(x), len(y)) == 1 and x[0] == y[0]) for x, y in zip(a, b, strict=False))
