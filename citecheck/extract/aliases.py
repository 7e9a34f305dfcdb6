"""Learn the document's own abbreviations for organisations where text or list defines them: World Health Organization [WHO]."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from citecheck._fast.regex import regex
from citecheck.data.lexicon.definition_words import HEREAFTER
from citecheck.extract.gazetteer import Gazetteer
from citecheck.model import Alias, Document, Reference, Span
from citecheck.names.organisations import IMPOSSIBLE, SMALL_WORDS, abbreviations, acronym_cost, forms, is_short_form, is_shortened, is_unit
from citecheck.text.folding import fold

_SHORT = r"[^\W\d_a-z][\w&.-]{1,11}"
_HEREAFTER = rf"(?:(?i:{'|'.join(map(re.escape, HEREAFTER))})[:,]?\s)?"
_BEHIND = regex(rf"[(\[]\s?{_HEREAFTER}[“„\"«]?(?P<short>{_SHORT})[”“\"»]?(?=[)\],;:]|\s\d)")
_BEFORE = regex(rf"(?<!\w)(?P<short>{_SHORT})\s?[(\[](?P<long>[^()\[\]\d;]{{6,150}})[)\],;]")
_BEHIND_TITLE = regex(r"[^\W\d_]\s\((?P<short>[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:-[A-Z]{2,})?)\)$")  # Convention on Lamps (CL)
_NO_NAME = regex(r"\)[^()]*;|\)\s(?=[a-z])|;\s")  # … (RBD, 2014) says that …; no name continues like this
_REACH = 160
_LONGEST = 14  # words


def learn_aliases(document: Document, references: Sequence[Reference], known: Gazetteer, given: Mapping[str, str]) -> tuple[Alias, ...]:
    """Return every short name with its meaning: as given, as the list defines it, and as the text does; once for each meaning."""
    found = [Alias(short, name) for short, name in given.items()]
    found += _listed(references)
    alone = frozenset(fold(name.family) for entry in references for name in entry.names if not name.given and " " not in name.family)
    found += sorted(_defined(document, known, alone), key=lambda alias: alias.span or Span("", 0, 0))
    out: dict[tuple[str, str], Alias] = {}
    for alias in found:
        out.setdefault((fold(alias.short), fold(alias.name)), alias)
    return tuple(out.values())


def _listed(references: Sequence[Reference]) -> Iterator[Alias]:
    """Yield what entries define: WHO – World Health Organization; and a publisher that is its author's abbreviation."""
    for reference in references:
        for name in reference.names:
            if not name.corporate:
                continue
            for short in abbreviations(name.family):
                yield from (Alias(short, form) for form in forms(name.family)[1:] if " " in form and not is_unit(form, name.family))
            if behind := _BEHIND_TITLE.search(reference.title):
                yield Alias(behind["short"], name.family)
            if (house := reference.fields.get("publisher", "")) and is_short_form(house) and acronym_cost(house, name.family) < IMPOSSIBLE:
                yield Alias(house, name.family)


def _defined(document: Document, known: Gazetteer, alone: frozenset[str]) -> Iterator[Alias]:
    """Yield what the text defines: the abbreviation in brackets after the name, or the name in brackets after it."""
    prose = document.prose
    for m in _BEHIND.finditer(prose) if known.organisations or alone else ():
        if name := _name_before(prose, m.start(), m["short"], known, alone):
            yield Alias(m["short"], name, Span(document.name, m.start("short"), m.end("short")))
    for m in _BEFORE.finditer(prose) if known.organisations else ():
        if is_short_form(m["short"]) and acronym_cost(m["short"], m["long"]) < IMPOSSIBLE:
            yield Alias(m["short"], " ".join(m["long"].split()), Span(document.name, m.start("short"), m.end("short")))


def _name_before(prose: str, at: int, short: str, known: Gazetteer, alone: frozenset[str]) -> str:
    """Return the longest listed name right before a bracket, or else the name that the abbreviation is formed from.

    ``alone`` are listed names of one word, of bodies or people: a bracket with letters of theirs shortens them (Fiskenettet [Fiskn]).
    """
    words = _NO_NAME.split(prose[max(0, at - _REACH) : at])[-1].split()[-_LONGEST:]
    runs = [" ".join(words[first:]).lstrip('([“„"') for first in range(len(words))]  # (Rivers Board [RBD], 2014)
    for run in runs:
        if fold(run) in known.organisations and fold(run) != fold(short):
            return run
    if runs and fold(runs[-1]) in alone and len(short) > 2 and fold(short) != fold(runs[-1]) and is_shortened(fold(short), fold(runs[-1])):
        return runs[-1]
    if not is_short_form(short):
        return ""
    named = [run for run in runs if run[:1].isupper() and fold(run.split()[0]) not in SMALL_WORDS]
    costs = [(acronym_cost(short, run), -len(run), run) for run in named if fold(run) != fold(short)]
    best = min(costs, default=(IMPOSSIBLE, 0, ""))
    return best[2] if best[0] < IMPOSSIBLE else ""
