"""The values that pass between the packages: equal only to their own kind, hashable, and short to read."""

from __future__ import annotations

import inspect
from itertools import combinations
from typing import Any

import pytest

import citecheck
from citecheck import model
from citecheck.model import Edit, Span, Unread

NOUNS: list[Any] = [
    noun for _, noun in inspect.getmembers(model, inspect.isclass) if issubclass(noun, tuple) and noun.__module__ == model.__name__
]


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
def test_a_value_is_equal_to_its_like_alone(noun: Any) -> None:
    value = noun(*(("x",) * len(noun._fields)))
    assert value == noun(*value)
    assert not value.__ne__(noun(*value))
    assert hash(value) == hash(noun(*value))
    assert value != tuple(value)
    assert value._replace(**{noun._fields[0]: "y"}) != value


def test_values_of_two_kinds_differ() -> None:
    values = [noun(*(("x",) * len(noun._fields))) for noun in NOUNS]
    assert all(one != other and not one.__eq__(other) for one, other in combinations(values, 2))
    span = Span("a", 0, 1)
    assert len({Edit(span, "x"), Unread(span, "x")}) == 2


def test_a_result_is_short_to_read() -> None:
    result = citecheck.check("Trust (Orvane, 2008). Lost (Tiller, 1998).", "Orvane, P. (2008). Slow trust. Northgate Press.")
    assert repr(result) == "Result(Case('essay': 2 citations, 1 references), 1 findings)"
    assert repr(result.case.essay) == "Document('essay', txt, 42 characters)"
