"""Our named tuples do what typing's do."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from citecheck.value import NamedTuple


class Sheet(NamedTuple):
    """A leaf of paper."""

    number: int
    size: str = "A4"
    lines: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing is written on it."""
        return not self.lines


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(Sheet(7, "A5"), id="by place"),
        pytest.param(Sheet(size="A5", number=7), id="by name"),
        pytest.param(Sheet(7)._replace(size="A5"), id="one changed"),
        pytest.param(pickle.loads(pickle.dumps(Sheet(7, "A5"))), id="pickled"),
        pytest.param(copy.deepcopy(Sheet(7, "A5")), id="copied"),
    ],
)
def test_a_value(made: Sheet) -> None:
    assert made == Sheet(7, "A5", ())
    assert tuple(made) == (7, "A5", ())
    assert (made.number, made.size, made.lines, made.empty) == (7, "A5", (), True)
    assert (type(made), hash(made), made._asdict()) == (Sheet, hash((7, "A5", ())), {"number": 7, "size": "A5", "lines": ()})
    assert repr(made) == "Sheet(number=7, size='A5', lines=())"


def test_what_a_pattern_sees() -> None:
    match Sheet(7, lines=("one",)):
        case Sheet(number, size=size, empty=False):
            assert (number, size) == (7, "A4")
        case _:
            pytest.fail("a value matches its fields")


SHEET: Any = Sheet  # as an untyped caller sees it


@pytest.mark.parametrize(
    ("wrong", "error", "says"),
    [
        pytest.param(lambda: SHEET(), TypeError, "number", id="a field left out"),
        pytest.param(lambda: SHEET(1, colour="red"), TypeError, "colour", id="an unknown field"),
        pytest.param(lambda: SHEET(1)._replace(colour="red"), TypeError, "colour", id="an unknown field changed"),
        pytest.param(lambda: setattr(SHEET(1), "number", 2), AttributeError, "", id="a field set"),
        pytest.param(lambda: setattr(SHEET(1), "colour", "red"), AttributeError, "colour", id="a field of its own"),
    ],
)
def test_a_wrong_use(wrong: Callable[[], Any], error: type[Exception], says: str) -> None:
    with pytest.raises(error) as caught:
        wrong()
    assert says in str(caught.value)


def test_defaults_come_last() -> None:
    declaring: Any = type(NamedTuple)
    with pytest.raises(TypeError, match="default"):
        declaring("Odd", (NamedTuple,), {"__annotations__": {"a": "int", "b": "int"}, "a": 1})
