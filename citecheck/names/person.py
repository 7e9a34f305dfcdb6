"""One name of an author string: where its parts are, and the form that it has."""

from __future__ import annotations

from typing import NamedTuple

from citecheck.names.token_stream import TokenStream, span, suffix

Stretch = tuple[int, int]


class Person(NamedTuple):
    """One name: its family name (with particles), given names and suffix, as stretches of the text, and its form."""

    family: Stretch
    given: Stretch | None
    suffix: Stretch | None
    form: str


Found = tuple[Person, int] | None


def suffixed_direct(tape: TokenStream, at: int, first: int, end: int, form: str) -> tuple[Person, int]:
    """Given names, a family name from ``first`` to ``end``, and a suffix behind it."""
    late = suffix(tape, end)
    return Person(span(tape, first, end), span(tape, at, first), span(tape, late - 1, late) if late > end else None, form), late
