"""One name of an author string: where its parts are, and the form that it has."""

from typing import Literal, NamedTuple

from citecheck.names.given import odd
from citecheck.names.token_stream import TokenStream, span, suffix

Stretch = tuple[int, int]
Form = Literal[
    "backward", "body", "clustered", "direct", "eastern", "full", "initials only", "inverted", "lowered", "odd", "only", "shouted", "small",
    "spelt", "spelt again", "spelt between", "spelt out", "spelt parted", "turned round", "stopped", "turned", "vancouver",
]  # fmt: skip
"""How a name is written: each form has a pattern in :mod:`citecheck.names.patterns`, but "body", "eastern", "turned"."""


class Person(NamedTuple):
    """One name: its family name (with particles), given names and suffix, as stretches of the text, and its form."""

    family: Stretch
    given: Stretch | None
    suffix: Stretch | None
    form: Form


Found = tuple[Person, int] | None


def suffixed_direct(tape: TokenStream, at: int, first: int, end: int, form: Form) -> tuple[Person, int]:
    """Given names, a family name from ``first`` to ``end``, and a suffix after it."""
    late = suffix(tape, end)
    return Person(span(tape, first, end), span(tape, at, first), span(tape, late - 1, late) if late > end else None, form), late


def suffixed(tape: TokenStream, name: Stretch, given: Stretch, after: int, form: Form) -> tuple[Person, int]:
    """The name with the suffix that is after its family name (before ``after``) or after its given names."""
    if after > name[1]:
        return Person(span(tape, *name), span(tape, *given), span(tape, after - 1, after), form), given[1]
    late = suffix(tape, given[1])
    if late == given[1] or odd(tape, late - 1):
        return Person(span(tape, *name), span(tape, *given), None, form), given[1]
    return Person(span(tape, *name), span(tape, *given), span(tape, late - 1, late), form), late
