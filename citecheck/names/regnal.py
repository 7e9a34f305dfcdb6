"""Popes and rulers, whose names have a number and no family name: John Paul II."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.name_parts import REGNAL
from citecheck.text.word_patterns import any_of

_REGNAL = regex(
    rf"(?:{any_of(REGNAL)}\s){{1,2}}(?=[IVX])(?:XX)?X?(?:IX|IV|V?I{{0,3}})(?![\w.]\w|\w)(?=\.?,?(?:\s?[(\[]|\s\d|\.\s|\s[“\"‘]|\s?$))"
)


def regnal_end(text: str, start: int, limit: int) -> int:
    """Return where the name of a pope or a ruler ends that begins here; 0 if none does."""
    found = _REGNAL.match(text, start, limit)
    return found.end() if found else 0
