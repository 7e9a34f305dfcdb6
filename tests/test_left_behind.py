"""Where authors begin: each kind of beginning with its example."""

from __future__ import annotations

import pytest

from citecheck.data import costs
from citecheck.extract.author_units import Unit
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.left_behind import FEATURES, Beginning, Feature
from citecheck.extract.tokenizer import tokens
from citecheck.model import Name, Reference, Span, Year

LISTED = ("Marlow", "Quist", "van der Jagt")


def _listed(name: str) -> Reference:
    *particles, family = name.split()
    return Reference(Span("refs", 0, 1), name, "book", (Name(family, "A.", " ".join(particles)),), Year(2001), "Lamps")


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_beginning_is_known_in_its_example(feature: Feature) -> None:
    unlisted = feature.name in {"word", "no-author", "small-particle", "particle", "and-alone", "listed-name"}
    known = Gazetteer.of([_listed(name) for name in LISTED if not (unlisted and name == "Quist")])
    text = feature.example.partition(" (2001)")[0]
    bracketed, text = text.startswith("("), text.lstrip("(")
    run = [part for part in tokens(text, 0, len(text)) if part.text != "|"]
    at = len(run) - 1
    beginning = Beginning(run, at, Unit(Name(run[at].text), run[at].start, run[at].end), bracketed, known)
    assert next(each.name for each in FEATURES if each.holds(beginning)) == feature.name


def test_every_kind_of_beginning_has_a_cost() -> None:
    assert {feature.name for feature in FEATURES} == set(costs.LEFT_BEHIND)
