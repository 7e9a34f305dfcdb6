"""Abbreviations that the essay itself defines: World Health Organization [WHO]."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.extract.gazetteer import Gazetteer
from citecheck.model import Document
from citecheck.text.folding import fold

_DEFINITION = regex(r"[(\[]\s?(?:hereafter |henceforth )?([A-Z][\w&.-]{1,11})[)\],;]")
_REACH = 120
_LONGEST = 12  # words


def abbreviations(document: Document, known: Gazetteer) -> dict[str, str]:
    """What each abbreviation stands for, where the words before its definition are an organisation of the list."""
    return {short: name for short, (name, _) in definitions(document, known).items()}


def definitions(document: Document, known: Gazetteer) -> dict[str, tuple[str, int]]:
    """What each abbreviation stands for, and where the text says so first."""
    out: dict[str, tuple[str, int]] = {}
    for m in _DEFINITION.finditer(document.prose) if known.organisations else ():
        words = document.prose[max(0, m.start() - _REACH) : m.start()].split()[-_LONGEST:]
        for first in range(len(words)):
            name = " ".join(words[first:])
            if " " in name and fold(name) in known.organisations:
                out.setdefault(m[1], (name, m.start()))
                break
    return out
