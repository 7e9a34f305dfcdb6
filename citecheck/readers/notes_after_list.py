"""Find where the notes begin that follow a reference list, as pandoc and word processors write them into plain text."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex

_LABELLED = regex(r"^[ \t]{0,3}\[\^[^\]\n]{1,60}\]:[ \t]", re.MULTILINE)
_FIRST = regex(r"^[ \t]{0,8}\[1\][ \t]{1,8}\S", re.MULTILINE)
_NUMBERED = regex(r"^[ \t]{0,8}(?:\[\d{1,4}\]|\d{1,3}[.)])[ \t]", re.MULTILINE)
_MARK = regex(r"(?<=\S)\[1\]")


def notes_begin(prose: str, heading: int, start: int, end: int) -> int:
    """Where the notes of a text begin inside its list (``start`` to ``end``), or ``end``.

    ``[^1]:`` opens a note anywhere; ``[1]`` does if no entry above it has a number and the text before ``heading`` refers to it.
    """
    found = [note.start() for note in (_LABELLED.search(prose, start, end),) if note]
    first = _FIRST.search(prose, start, end)
    if (
        first
        and prose[start : first.start()].strip()
        and not _NUMBERED.search(prose, start, first.start())
        and _MARK.search(prose, 0, heading)
    ):
        found.append(first.start())
    return min(found, default=end)
