"""Templates as functions from the values of an entry to runs: a list of 1,000 entries reads some 20 templates 1,000 times each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

from citecheck.bibliography.quotes import CLOSE, OPEN, deeper
from citecheck.bibliography.rich_text import Run
from citecheck.bibliography.template import Choice, Group, Label, Node, Series, Slot, Text, When, parse


class Lookup(Protocol):
    """The values of an entry: one in a form, and whether there is one at all, which takes less."""

    def __call__(self, slot: str, form: str) -> tuple[Run, ...]:
        """Return the value of a slot in a form; empty if there is none."""

    def has(self, slot: str) -> bool:
        """Return whether a slot has a value."""


class Rendered(NamedTuple):
    """What a stretch of template came to: its runs, whether it asked for a value, and whether one was there."""

    runs: tuple[Run, ...]
    asked: bool = False
    found: bool = False


Template = Callable[[Lookup], Rendered]
_NOTHING, _MISSING = Rendered(()), Rendered((), asked=True)


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
            if made is not _MISSING:
                runs += made.runs
                asked, found = asked or made.asked, found or made.found
            else:
                asked = True
        return Rendered(runs, asked, found) if runs or found else _MISSING if asked else _NOTHING

    return in_a_row


def _one(node: Node) -> Template:
    match node:
        case Text(text):
            made = Rendered((Run(text),))
            return lambda lookup: made
        case Slot(name, form):
            return lambda lookup: Rendered(runs, True, True) if (runs := lookup(name, form)) else _MISSING
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
    one, many = Rendered((Run(label.one),)), Rendered((Run(label.many),))

    def by_count(lookup: Lookup) -> Rendered:
        count = len(lookup(label.role, "count"))
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
        return Rendered(inner.runs, True, _is_there(inner))

    return where


def _is_there(part: Rendered) -> bool:
    """Whether a stretch has a value, or only text that depends on none."""
    return part.found or bool(part.runs and not part.asked)


def _series(items: Sequence[Rendered], between: str) -> Rendered:
    runs: list[Run] = []
    asked = found = False
    for item in items:
        if _is_there(item):
            runs += [Run(between), *item.runs] if runs else item.runs
        asked, found = asked or item.asked, found or item.found
    return Rendered(tuple(runs), asked, found)


def _group(inner: Rendered, kind: str) -> Rendered:
    if inner.asked and not inner.found:
        return _MISSING
    if kind == "italic":
        return Rendered(tuple([Run(text, not italic, raised) for text, italic, raised in inner.runs]), inner.asked, inner.found)
    if kind == "quote" and inner.runs:
        quoted = (run._replace(text=deeper(run.text)) for run in inner.runs)
        return Rendered((Run(OPEN[0]), *quoted, Run(CLOSE[0])), inner.asked, inner.found)
    return inner
