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


class Answers:
    """The values of an entry as a style writes them; ``known`` are those that were asked for."""

    def __init__(self, reference: Reference, style: Mapping[str, Any]) -> None:
        self.reference, self.style = reference, style
        self.known: dict[tuple[str, str], tuple[Run, ...]] = {}

    def __call__(self, slot: str, form: str) -> tuple[Run, ...]:
        """Return the value of a slot in a form."""
        known = self.known.get((slot, form))
        if known is None:
            known = self.known[slot, form] = answer(self.reference, slot, form, self.style)
        return known

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
        return bool(self(slot, ""))
