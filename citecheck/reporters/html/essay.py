"""The essay as it reads, with every citation marked: by its verdict, and by the worst finding about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from citecheck.reporters.html.markup import Markup, join, tag, text
from citecheck.reporters.html.structure import Block, Run

CHUNK = 12
"""Blocks that a browser lays out together, when they come into view."""

_LAYERS = {"note": 0, "strong": 4, "em": 5, "code": 6, "sup": 7, "as": 8, "break": 8}
"""What wraps what, from the outside; marks are 1, faults 2, changes 3."""

_INNERMOST = 8


class Mark(NamedTuple):
    """A stretch that is wrapped: a cited item (a link to what it means), or the place of another finding."""

    start: int
    end: int
    id: str
    classes: str
    href: str = ""
    finding: int | None = None
    title: str = ""
    written: str | None = None


class _Stretch(NamedTuple):
    """A stretch of a block that no run and no mark begins or ends in, and what wraps it by layer."""

    start: int
    end: int
    wraps: dict[int, Run | Mark]


def essay_markup(
    words: str, blocks: Sequence[Block], marks: Sequence[Mark], faults: Sequence[Mark], changes: Sequence[Mark] = ()
) -> Iterator[Markup]:
    """The blocks of a text in chunks; marks, faults and changes are in the order of the text, and no two marks overlap."""
    page = _Page(words, marks, faults, changes)
    level, out = 0, []
    for block in _closed(blocks, len(words)):
        inside = page.inside(block)
        if block.kind == "heading":
            level = min(block.level, level + 1)
            out.append(tag(f"h{min(6, level + 2)}", inside, dir="auto", data_s=page.sections))
            page.sections += 1
        else:
            out.append(_block(block, inside))
        if len(out) >= CHUNK and block.kind != "item":
            yield tag("div", _listed(out), class_="chunk")
            out = []
    if out:
        yield tag("div", _listed(out), class_="chunk")


def _closed(blocks: Sequence[Block], end: int) -> Iterator[Block]:
    """The blocks, each cut off where the next begins."""
    for block, after in zip(blocks, [*(each.start for each in blocks[1:]), end], strict=False):
        yield block._replace(end=min(block.end, after))


def _block(block: Block, inside: Markup) -> Markup:
    match block.kind:
        case "item":
            number = tag("span", f"{block.label} ", class_="num") if block.label else None
            return tag("li", number, inside, dir="auto", class_=f"d{block.level}" if block.level else "")
        case "quote":
            return tag("blockquote", tag("p", inside, dir="auto"))
        case "note":
            return tag("p", tag("span", f"{block.label} ", class_="num"), inside, dir="auto", class_="note")
        case "verbatim" if block.label:
            return tag("details", tag("summary", block.label), tag("pre", inside, tabindex="0"), class_="front")
        case "verbatim":
            return tag("pre", inside, tabindex="0")
    return tag("p", inside, dir="auto")


def _listed(blocks: Iterable[Markup]) -> Markup:
    """Items that follow one another are a list."""
    out: list[Markup] = []
    for items, group in groupby(blocks, key=lambda block: block.startswith("<li")):
        inside = list(group)
        out.append(tag("ul", inside) if items else join([join(block, "\n") for block in inside]))
    return join(out)


def stretch_markup(words: str, block: Block) -> Markup:
    """A stretch of a text by itself, as it is printed."""
    return _Page(words, (), (), ()).inside(block)


class _Page:
    """The text, and the marks that have not come yet."""

    def __init__(self, words: str, marks: Sequence[Mark], faults: Sequence[Mark], changes: Sequence[Mark]) -> None:
        self.words, self.sections = words, 0
        self.wraps = {1: list(marks), 2: list(faults), 3: list(changes)}
        self.at = {1: 0, 2: 0, 3: 0}
        self.given: set[str] = set()

    def inside(self, block: Block) -> Markup:
        """What is inside a block, wrapped."""
        return self._nested(list(self._stretches(block)), 0)

    def _stretches(self, block: Block) -> Iterator[_Stretch]:
        """The block cut wherever anything begins or ends."""
        wraps: list[tuple[int, int, int, Run | Mark]] = [
            (max(run.start, block.start), min(run.end, block.end), _LAYERS[run.kind], run) for run in block.runs
        ]
        for layer, marks in self.wraps.items():
            wraps += [(max(mark.start, block.start), min(mark.end, block.end), layer, mark) for mark in self._of(block, layer, marks)]
        begins: dict[int, list[tuple[int, Run | Mark]]] = {}
        ends: dict[int, list[tuple[int, Run | Mark]]] = {}
        for start, end, layer, wrap in wraps:
            if start < end or (start == end and isinstance(wrap, Mark)):
                begins.setdefault(start, []).append((layer, wrap))
                ends.setdefault(end, []).append((layer, wrap))
        cuts = sorted({block.start, block.end, *begins, *ends})
        active: dict[int, list[Run | Mark]] = {}
        for at, after in zip(cuts, [*cuts[1:], block.end], strict=True):
            for layer, wrap in ends.get(at, ()):
                if wrap in active.get(layer, ()):
                    active[layer].remove(wrap)
            empty = [(layer, wrap) for layer, wrap in begins.get(at, ()) if isinstance(wrap, Mark) and wrap.start == wrap.end]
            if empty:
                yield _Stretch(at, at, {layer: stack[-1] for layer, stack in active.items() if stack} | dict(empty))
            for layer, wrap in begins.get(at, ()):
                if (layer, wrap) not in empty:
                    active.setdefault(layer, []).append(wrap)
            if after > at:
                yield _Stretch(at, after, {layer: stack[-1] for layer, stack in active.items() if stack})

    def _of(self, block: Block, layer: int, marks: list[Mark]) -> Iterator[Mark]:
        """The marks that touch a block; those before it are left behind."""
        at = self.at[layer]
        while at < len(marks) and marks[at].start < block.end:
            if marks[at].end >= block.start:
                yield marks[at]
            at += 1
        while self.at[layer] < len(marks) and marks[self.at[layer]].end <= block.end:
            self.at[layer] += 1

    def _nested(self, stretches: Sequence[_Stretch], layer: int) -> Markup:
        """Stretches wrapped from the outer layer to the inner one."""
        if layer > _INNERMOST:
            return join([text(self.words[each.start : each.end]) for each in stretches])
        out = []
        for wrap, group in groupby(stretches, key=lambda each: each.wraps.get(layer)):
            inside = list(group)
            out.append(self._wrapped(wrap, inside, layer) if wrap else self._nested(inside, layer + 1))
        return join(out)

    def _wrapped(self, wrap: Run | Mark, inside: Sequence[_Stretch], layer: int) -> Markup:
        if isinstance(wrap, Mark):
            return self._marked(wrap, self._nested(inside, layer + 1))
        if wrap.kind == "break":
            return Markup("<br>\n")
        if wrap.kind == "as":
            return text(wrap.shown) if inside[0].start <= wrap.start else Markup("")
        if wrap.kind == "note":
            return tag("small", tag("span", f"{wrap.shown}: ", class_="num"), self._nested(inside, layer + 1), class_="note")
        return tag(wrap.kind, self._nested(inside, layer + 1))

    def _marked(self, mark: Mark, inside: Markup) -> Markup:
        """A cited item as a link, a change, or another place; the first part of it has the id."""
        if mark.written is not None:
            return tag("span", inside, class_=mark.classes, data_n=mark.finding, data_w=mark.written)
        name = "" if mark.id in self.given else mark.id
        self.given.add(mark.id)
        if mark.href:
            return tag("mark", tag("a", inside, id=name, href=mark.href), class_=mark.classes)
        if mark.title:
            return tag("mark", inside, class_=mark.classes, title=mark.title)
        return tag(
            "span", inside, id=name, class_=mark.classes, data_f=mark.finding, tabindex="0" if name and mark.finding is not None else None
        )
