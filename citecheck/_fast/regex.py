"""Regular expressions that are compiled when they are first used: most runs need half of them, and compiling is what a start is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

from citecheck._fast.compiled_patterns import PATTERNS


class _Late:
    """Stands for a compiled pattern, and keeps each of its methods when it is first asked for."""

    def __init__(self, text: str, flags: int) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:
        """What the compiled pattern has under the name; called once a name, since what is found is kept."""
        if name.startswith("__"):
            raise AttributeError(name)
        if name == "_made":
            self._made = PATTERNS.pattern(self._text, self._flags)
            return self._made
        found = self.__dict__[name] = getattr(self._made, name)
        return found


def regex(text: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression, to be used by its methods; a wrong one raises :class:`re.error` when it is first used."""
    return cast("re.Pattern[str]", _Late(text, flags))


def matches(pattern: re.Pattern[str], first: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern from left to right, looked for only where ``first``, a cheaper one, matches too.

    A search runs ten times as fast where a pattern begins with the letters that it needs as where it looks back first.
    """
    end = 0
    for place in first.finditer(text):
        if place.start() >= end and (m := pattern.match(text, place.start())):
            yield m
            end = m.end()
