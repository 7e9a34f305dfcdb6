"""Templates as functions from the values of an entry to runs: a list of 1,000 entries reads some 20 templates 1,000 times each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Protocol, TypeAlias

from citecheck.bibliography.quotes import CLOSE, OPEN, deeper
from citecheck.bibliography.rich_text import Run
from citecheck.bibliography.template import Choice, Group, Label, Node, Series, Slot, Text, When, parse


class Lookup(Protocol):
    """The values of an entry: one in a form, and whether there is one at all, which takes less."""

    def __getitem__(self, slot: tuple[str, str], /) -> tuple[Run, ...]:
        """Return the value of a slot in a form; empty if there is none."""

    def has(self, slot: str) -> bool:
        """Return whether a slot has a value."""


Rendered: TypeAlias = tuple[tuple[Run, ...], bool, bool]
"""What a stretch of template came to: its runs, whether it asked for a value, and whether one was there."""
Template = Callable[[Lookup], Rendered]
_NOTHING: Rendered = ((), False, False)
_MISSING: Rendered = ((), True, False)


@lru_cache(maxsize=512)
def template(source: str) -> Template:
    """The function of a template: its runs for the values of an entry, where stretches whose values are all missing vanish."""
    return _all(parse(source))


def _all(nodes: Sequence[Node]) -> Template:
    parts = [_one(node) for node in nodes]
    if len(parts) == 1:
        return parts[0]

    def in_a_row(lookup: Lookup) -> Rendered:
        runs: tuple[Run, ...] = ()
        asked = found = False
        for part in parts:
            made = part(lookup)
            if made is _MISSING:
                asked = True
            else:
                runs += made[0]
                asked, found = asked or made[1], found or made[2]
        return (runs, asked, found) if runs or found else _MISSING if asked else _NOTHING

    return in_a_row


def _one(node: Node) -> Template:
    match node:
        case Text(text):
            made: Rendered = ((Run(text),), False, False)
            return lambda lookup: made
        case Slot(name, form):
            slot = name, form
            return lambda lookup: (runs, True, True) if (runs := lookup[slot]) else _MISSING
        case Label():
            return _label(node)
        case Group(parts, kind):
            inner = _all(parts)
            return lambda lookup: _group(inner(lookup), kind)
        case Choice(ways):
            return _choice([_all(way) for way in ways])
        case Series(between, items):
            each = [_all(item) for item in items]
            return lambda lookup: _series([item(lookup) for item in each], between)
        case When():
            return _when(node)


def _label(label: Label) -> Template:
    one: Rendered = ((Run(label.one),), False, False)
    many: Rendered = ((Run(label.many),), False, False)
    slot = label.role, "count"

    def by_count(lookup: Lookup) -> Rendered:
        count = len(lookup[slot])
        return _NOTHING if not count else one if count == 1 else many

    return by_count


def _choice(ways: Sequence[Template]) -> Template:
    def first(lookup: Lookup) -> Rendered:
        for way in ways:
            tried = way(lookup)
            if _is_there(tried):
                return tried
        return _MISSING

    return first


def _when(when: When) -> Template:
    parts = _all(when.parts)

    def where(lookup: Lookup) -> Rendered:
        there = False
        for slot in when.slots:
            if lookup.has(slot):
                there = True
                break
        if there != when.filled:
            return _MISSING
        inner = parts(lookup)
        return inner[0], True, _is_there(inner)

    return where


def _is_there(part: Rendered) -> bool:
    """Whether a stretch has a value, or only text that depends on none."""
    runs, asked, found = part
    return found or bool(runs and not asked)


def _series(items: Sequence[Rendered], between: str) -> Rendered:
    runs: list[Run] = []
    asked = found = False
    for item in items:
        if _is_there(item):
            runs += [Run(between), *item[0]] if runs else item[0]
        asked, found = asked or item[1], found or item[2]
    return tuple(runs), asked, found


def _group(inner: Rendered, kind: str) -> Rendered:
    runs, asked, found = inner
    if asked and not found:
        return _MISSING
    if kind == "italic":
        return tuple([Run(text, not italic, raised) for text, italic, raised in runs]), asked, found
    if kind == "quote" and runs:
        quoted = (run._replace(text=deeper(run.text)) for run in runs)
        return (Run(OPEN[0]), *quoted, Run(CLOSE[0])), asked, found
    return inner
