"""One name of an author string: where its parts are, and the form that it has."""

from __future__ import annotations

from typing import Literal, NamedTuple

from citecheck.names.token_stream import TokenStream, span, suffix

Stretch = tuple[int, int]
Form = Literal[
    "backward", "clustered", "direct", "eastern", "full", "initials only", "inverted", "odd", "only", "shouted", "small", "spelt",
    "spelt again", "spelt between", "spelt out", "stopped", "turned", "vancouver",
]  # fmt: skip
"""How a name is written: each form has a pattern in :mod:`citecheck.names.patterns`, but "eastern" and "turned", which are read apart."""


class Person(NamedTuple):
    """One name: its family name (with particles), given names and suffix, as stretches of the text, and its form."""

    family: Stretch
    given: Stretch | None
    suffix: Stretch | None
    form: Form


Found = tuple[Person, int] | None


def suffixed_direct(tape: TokenStream, at: int, first: int, end: int, form: Form) -> tuple[Person, int]:
    """Given names, a family name from ``first`` to ``end``, and a suffix behind it."""
    late = suffix(tape, end)
    return Person(span(tape, first, end), span(tape, at, first), span(tape, late - 1, late) if late > end else None, form), late
