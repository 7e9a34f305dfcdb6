"""The answers of an entry to the templates of a style, each found once: templates ask twice and more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from citecheck.bibliography.contributors import people
from citecheck.bibliography.inline_markup import may_have_markup
from citecheck.bibliography.rich_text import Run
from citecheck.bibliography.variables import ANSWERS, DATES, answer, numbered
from citecheck.latex.name_output import ROLES
from citecheck.model import Reference


class Answers(dict[tuple[str, str], tuple[Run, ...]]):
    """The values of an entry as a style writes them, by slot and form: those that were asked for."""

    __slots__ = ("reference", "style")

    def __init__(self, reference: Reference, style: Mapping[str, Any]) -> None:
        super().__init__()
        self.reference, self.style = reference, style

    def __missing__(self, asked: tuple[str, str]) -> tuple[Run, ...]:
        """Find the value of a slot in a form."""
        slot, form = asked
        found = self[asked] = answer(self.reference, slot, form, self.style)
        return found

    def has(self, slot: str) -> bool:
        """Return whether a slot has a value: mostly known without writing it."""
        if slot in ROLES:
            names = people(self.reference, slot)
            if not names or names[0].family.isalpha():
                return bool(names)
        elif slot not in ANSWERS and slot not in DATES:
            text = numbered(self.reference, slot, self.style)
            if not may_have_markup(text):
                return bool(text)
        return bool(self[slot, ""])
