"""A template and the values of an entry, made into runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from citecheck.bibliography.quotes import CLOSE, OPEN, deeper
from citecheck.bibliography.rich_text import Run
from citecheck.bibliography.template import Choice, Group, Label, Node, Series, Slot, Text, When

Lookup = Callable[[str, str], tuple[Run, ...]]


class Rendered(NamedTuple):
    """What a stretch of template came to: its runs, whether it asked for a value, and whether one was there."""

    runs: tuple[Run, ...]
    asked: bool = False
    found: bool = False


def render(nodes: Sequence[Node], lookup: Lookup) -> tuple[Run, ...]:
    """The runs of a template; stretches whose values are all missing vanish."""
    return _all(nodes, lookup).runs


def _all(nodes: Sequence[Node], lookup: Lookup) -> Rendered:
    if len(nodes) == 1:
        return _one(nodes[0], lookup)
    runs: list[Run] = []
    asked = found = False
    for node in nodes:
        part = _one(node, lookup)
        runs += part.runs
        asked, found = asked or part.asked, found or part.found
    return Rendered(tuple(runs), asked, found)


def _one(node: Node, lookup: Lookup) -> Rendered:
    match node:
        case Text(text):
            return Rendered((Run(text),))
        case Slot(name, form):
            runs = lookup(name, form)
            return Rendered(runs, asked=True, found=bool(runs))
        case Label(role, one, many):
            count = len(lookup(role, "count"))
            return Rendered((Run(one if count == 1 else many),) if count else ())
        case Group(parts, kind):
            return _group(_all(parts, lookup), kind)
        case Choice(ways):
            tried = (_all(way, lookup) for way in ways)
            return next((way for way in tried if way.found or (way.runs and not way.asked)), Rendered((), asked=True))
        case Series(between, items):
            return _series([_all(item, lookup) for item in items], between)
        case When(slots, filled, parts):
            there = any(lookup(slot, "") for slot in slots)
            inner = _all(parts, lookup) if there == filled else Rendered(())
            return Rendered(inner.runs, True, inner.found or bool(inner.runs and not inner.asked))


def _series(items: Sequence[Rendered], between: str) -> Rendered:
    runs: list[Run] = []
    for item in items:
        if item.found or (item.runs and not item.asked):
            runs += [Run(between), *item.runs] if runs else item.runs
    return Rendered(tuple(runs), any(item.asked for item in items), any(item.found for item in items))


def _group(inner: Rendered, kind: str) -> Rendered:
    if inner.asked and not inner.found:
        return Rendered((), asked=True)
    if kind == "italic":
        return inner._replace(runs=tuple(Run(text, not italic, raised) for text, italic, raised in inner.runs))
    if kind == "quote" and inner.runs:
        quoted = (run._replace(text=deeper(run.text)) for run in inner.runs)
        return inner._replace(runs=(Run(OPEN[0]), *quoted, Run(CLOSE[0])))
    return inner
