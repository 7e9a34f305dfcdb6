"""Styles of an OpenDocument text by their effect on text, each with what it takes over from its parents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from citecheck.data.schema.office import is_code_style

# An attribute of a style, the values that set text in a way, and the way.
_SET = (("font-style", ("italic", "oblique"), "em"), ("font-weight", ("bold", "600", "700", "800", "900"), "strong"))
_STRUCK = ("text-line-through-style", "text-line-through-type")
_RAISED = "text-position"
_READ = ("display", _RAISED, *_STRUCK, *(name for name, *_ in _SET))


_NOT_RAISED = ("sub", "-", "0")


class Look(NamedTuple):
    """How a style sets text: in italics or bold, struck out, as code, raised."""

    kinds: frozenset[str] = frozenset()
    is_struck: bool = False
    is_code: bool = False
    is_raised: bool = False


_PLAIN = Look()


class OfficeStyles:
    """The styles of a document, as they are read."""

    def __init__(self) -> None:
        self.parents: dict[str, str] = {}
        self.set: dict[str, dict[str, str]] = {}
        self.looks: dict[tuple[str, Look], Look] = {}
        self.last = ""

    def begin(self, given: dict[str, str]) -> None:
        """A style begins."""
        self.last = given.get("name", "")
        self.parents[self.last] = given.get("parent-style-name", "")
        self.set[self.last] = {}

    def letters(self, given: dict[str, str]) -> None:
        """What a style says about its letters."""
        self.set.setdefault(self.last, {}).update({name: given[name] for name in _READ if name in given})

    def is_hidden(self, style: str) -> bool:
        """Whether a style's text is not shown."""
        return self._value(style, "display") == "none"

    def look(self, style: str, around: Look = _PLAIN) -> Look:
        """How a style sets text that is inside of other text."""
        if not style:
            return around
        if (style, around) not in self.looks:
            kinds = around.kinds.union(kind for name, values, kind in _SET if self._value(style, name) in values)
            through = [value for name in _STRUCK if (value := self._value(style, name))]
            is_struck = all(value != "none" for value in through) if through else around.is_struck
            is_code = around.is_code or any(is_code_style(name) for name in self._chain(style))
            position = self._value(style, _RAISED)
            is_raised = not position.startswith(_NOT_RAISED) if position else around.is_raised
            self.looks[style, around] = Look(kinds, is_struck, is_code, is_raised)
        return self.looks[style, around]

    def _value(self, style: str, name: str) -> str:
        """An attribute of a style, or of the nearest of its parents that has it; "" if none has."""
        return next((self.set[each][name] for each in self._chain(style) if name in self.set.get(each, ())), "")

    def _chain(self, style: str) -> Iterator[str]:
        """A style and its parents, each once."""
        seen: set[str] = set()
        while style and style not in seen:
            seen.add(style)
            yield style
            style = self.parents.get(style, "")
