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

from citecheck.fold import fold
from citecheck.model import Case, Name, Reference, Span
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
                people[fold(name.family).replace(" ", ""), fold(name.given)[:1]].append((name, reference))
    texts = {listing.name: listing.text for listing in case.listings}
    for named in people.values():
        forms = Counter(_form(name) for name, _ in named)
        if len(forms) > 1 and _one_person([name for name, _ in named]):
            yield from _departures(named, forms, texts)


def _departures(named: Sequence[tuple[Name, Reference]], forms: Counter[str], texts: dict[str, str]) -> Iterator[Fault]:
    """The first entry of each form but the most usual one (of two that are as usual, the longer)."""
    usual = max(forms, key=lambda form: (forms[form], len(form), form))
    told: set[str] = set()
    other = next(_place(name, reference, texts) for name, reference in named if _form(name) == usual)
    for name, reference in named:
        if (form := _form(name)) != usual and form not in told:
            told.add(form)
            yield Fault(_place(name, reference, texts), f"{form} is called {usual} elsewhere in the list", None, (other,))


def _form(name: Name) -> str:
    return " ".join(filter(None, (name.given, name.particle, name.family)))


def _place(name: Name, reference: Reference, texts: dict[str, str]) -> Span:
    return place_of(name, reference, texts.get(reference.span.source, ""))


def _one_person(names: Sequence[Name]) -> bool:
    """Whether all the given names can be one: each word begins or repeats the others', and only one is written out in full."""
    spelled = [fold(name.given.replace(".", ". ").replace("-", " ")).split() for name in names]
    return all(_fit(a, b) for i, a in enumerate(spelled[:40]) for b in spelled[:i]) and _initials_told(spelled)


def _fit(a: Sequence[str], b: Sequence[str]) -> bool:
    return all(x == y or (min(len(x), len(y)) == 1 and x[0] == y[0]) for x, y in zip(a, b, strict=False))


def _initials_told(spelled: Sequence[Sequence[str]]) -> bool:
    """A bare first initial is too little to go by: two are wanted, or a given name written out on both sides."""
    return all(len(words) > 1 or len("".join(words)) > 1 for words in spelled)
