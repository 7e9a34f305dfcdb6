"""One person is named in two ways: with a given name and with its initial, or with an accent and without.

Styles then take them for two people, add initials to tell them apart, and sort them apart.

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
from collections.abc import Iterator, Sequence
from unicodedata import normalize

from citecheck.fold import collapse, fold, write_out
from citecheck.model import Case, Name, Reference, Span
from citecheck.refs.formats import format_of
from citecheck.refs.people import place_of
from citecheck.refs.written import written_in
from citecheck.rule import Fault, rule


@rule("L408", "info")
def mixed_name_form(case: Case) -> Iterator[Fault]:
    """People of a database whose names are told in two ways."""
    people: defaultdict[tuple[str, str], list[tuple[Name, Reference]]] = defaultdict(list)
    for reference in written_in(case.references, case.listings, "bib", "json", "ris"):
        for name in reference.names:
            if name.given and not name.corporate:
                people[collapse(write_out(name.family)).replace(" ", ""), fold(name.given)[:1]].append((name, reference))
    bibs = {listing.name for listing in case.listings if format_of(listing) == "bib"}
    texts = {listing.name: listing.text for listing in case.listings}
    for named in people.values():
        forms = Counter(_form(name) for name, _ in named)
        if len({_kind(name) for name, _ in named}) > 1 and _one_person(
            [name for name, _ in named], trusted=named[0][1].span.source in bibs
        ):
            yield from _departures(named, forms, texts)


def _departures(named: Sequence[tuple[Name, Reference]], forms: Counter[str], texts: dict[str, str]) -> Iterator[Fault]:
    """The first entry of each form but the most usual one (of two that are as usual, the longer)."""
    usual = max(forms, key=lambda form: (forms[form], len(form), form))
    model, place = next((name, _place(name, reference, texts)) for name, reference in named if _form(name) == usual)
    told = {_kind(model)}
    for name, reference in named:
        form = _form(name)
        if _kind(name) not in told:
            told.add(_kind(name))
            yield Fault(_place(name, reference, texts), f"{form} is called {usual} elsewhere in the list", None, (place,))


def _form(name: Name) -> str:
    return " ".join(filter(None, (name.given, name.particle, name.family)))


def _kind(name: Name) -> tuple[object, ...]:
    """What makes two forms differ in more than stops, hyphens and capitals; how many initials are told is the journals' business."""
    words = _words(name)
    bare = all(len(word) == 1 for word in words)
    accents = normalize("NFC", name.family.lower()).replace("-", "").replace("–", "").replace("\u00ad", "")
    particle = f"{name.particle}{accents}".lower().replace(" ", "")
    return (bare or tuple(words), particle)


def _place(name: Name, reference: Reference, texts: dict[str, str]) -> Span:
    return place_of(name, reference, texts.get(reference.span.source, ""))


def _one_person(names: Sequence[Name], *, trusted: bool) -> bool:
    """Whether all the given names can be one: word by word the same, or its initial.

    A bare initial is too little to go by, but in a list that its author keeps by hand (``trusted``: a .bib file).
    """
    spelled = [_words(name) for name in names[:40]]
    told = trusted or all(len("".join(words)) > 1 for words in spelled) or len({tuple(words) for words in spelled}) == 1
    return told and all(_fit(a, b) for i, a in enumerate(spelled) for b in spelled[:i])


def _words(name: Name) -> list[str]:
    return fold(name.given.replace(".", ". ").replace("-", " ")).split()


def _fit(a: Sequence[str], b: Sequence[str]) -> bool:
    return all(x == y or (min(len(x), len(y)) == 1 and x[0] == y[0]) for x, y in zip(a, b, strict=False))
