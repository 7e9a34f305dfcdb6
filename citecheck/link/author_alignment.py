"""The cited names beside an entry's authors: a small dynamic programme over both, each step other than a match a clue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from citecheck.data import costs
from citecheck.data.lexicon.et_al_words import CHINESE, ET_AL
from citecheck.link.name_match import explain_name
from citecheck.model import CitationItem, Clue, Name, Reference, Span
from citecheck.names.edits import IMPOSSIBLE, SAME, Spelling
from citecheck.names.organisations import may_be_organisation
from citecheck.names.romanization import before_conjunction, without_conjunction
from citecheck.text.folding import fold

_FAR = 3  # so many authors may be left out at most before a match
_MORE = ("others", "et al", *sorted(form.rstrip(".") for form in ET_AL), *CHINESE)


class Path(NamedTuple):
    """A way from the entry's authors to the cited names: its cost (nats), its clues, and how many names were matched."""

    cost: float
    clues: tuple[Clue, ...] = ()
    met: int = 0

    def and_then(self, cost: float, *clues: Clue, met: int = 0) -> Path:
        """The path with one step more."""
        return Path(self.cost + cost, self.clues + clues, self.met + met)


class Pair:
    """An item and an entry, asked how a cited name came of an author."""

    __slots__ = ("_stories", "aliases", "authors", "cited", "damage", "item", "more")

    def __init__(self, item: CitationItem, reference: Reference, damage: float, aliases: Mapping[str, Sequence[Name]]) -> None:
        """``more`` tells that the entry itself leaves authors out."""
        self.item, self.damage, self.aliases = item, damage, aliases
        self.cited, self.authors = item.names, reference.names
        written = reference.fields.get("author", reference.fields.get("editor", ""))
        self.more = "…" in written or written.endswith(_MORE, 0, len(written.rstrip(".)] ")))
        self._stories: dict[tuple[int, int], Spelling] = {}

    def story(self, i: int, j: int) -> Spelling:
        """How the i-th cited name came of the j-th author."""
        if (i, j) not in self._stories:
            seen, meant = self.cited[i], self.authors[j]
            told = explain_name(seen, meant, self.damage)
            if self.aliases and (known_as := self.aliases.get(fold(seen.family), ())):
                told = min([*(_alias(name, meant, self.damage) for name in known_as), told], key=lambda story: story.cost)
            self._stories[i, j] = told
        return self._stories[i, j]

    def may_meet(self, limit: float) -> bool:
        """Whether a cited name may have come of any author at a cost up to ``limit``; one of several words may be two authors."""
        if any(len(name.family.split()) > 1 for name in self.cited):
            return True
        within = range(len(self.authors))
        return any(self.story(i, j).cost <= limit for i in range(len(self.cited)) for j in within[: i + _FAR + 2])

    def span(self, i: int) -> Span:
        """Where the i-th cited name stands."""
        return self.item.name_spans[i] if i < len(self.item.name_spans) else self.item.span


def _alias(name: Name, meant: Name, damage: float) -> Spelling:
    """How what an abbreviation stands for came of an author; a person's other name is the same or none."""
    if fold(name.family) in (fold(meant.family), fold(f"{meant.given} {meant.family}")):
        return SAME
    story = explain_name(name, meant, damage) if may_be_organisation(meant) else IMPOSSIBLE
    return story if story.cost <= costs.ALIAS_MOST else IMPOSSIBLE


def match_people(
    item: CitationItem,
    reference: Reference,
    damage: float,
    aliases: Mapping[str, Sequence[Name]],
    limit: float = costs.DEAREST,
) -> Path | None:
    """The cheapest path from the entry's authors to the cited names, or None where they have no name in common.

    Paths dearer than ``limit`` are not followed.
    """
    pair = Pair(item, reference, damage, aliases)
    cited, many = len(pair.cited), len(pair.authors)
    if not pair.may_meet(limit):
        return None
    best: dict[tuple[int, int], Path] = {(0, 0): Path(0.0)}
    for i in range(cited):
        for j in range(min(many, i + _FAR) + 1):
            path = best.get((i, j))
            if path is None or path.cost > limit:
                continue
            for di, dj, onward in _steps(pair, i, j, path):
                at = (i + di, j + dj)
                if at not in best or onward.cost < best[at].cost:
                    best[at] = onward
    ends = [_finish(pair, j, best[cited, j]) for j in range(1, many + 1) if (cited, j) in best and best[cited, j].met]
    return min(ends, key=lambda path: path.cost, default=None)


def _steps(pair: Pair, i: int, j: int, path: Path) -> Iterator[tuple[int, int, Path]]:
    """The ways on: a match, two swapped, one that was two, a name too many, an author left out."""
    seen, span, rest = pair.cited[i], pair.span(i), len(pair.authors) - j
    if rest:
        author = pair.authors[j]
        told = pair.story(i, j)
        if told.cost < costs.DEAREST:
            clues = (Clue(told.kind, seen.family, author.family, told.cost, span),) if told.kind else ()
            yield 1, 1, path.and_then(told.cost, *clues, met=1)
        price = costs.LEFT_OUT if j else costs.FIRST_LEFT_OUT
        yield 0, 1, path.and_then(price, Clue("author-left-out", "", author.family, price, pair.item.span))
    if rest > 1:
        yield from _two_steps(pair, i, j, path)
    if pair.more and i and not rest:  # the entry names its first authors alone
        yield 1, 0, path.and_then(costs.HIDDEN if len(pair.cited) > 2 else costs.HIDDEN_ONE)
    elif len(pair.cited) > 1:
        price = costs.ADDED if i else costs.FIRST_ADDED
        yield 1, 0, path.and_then(price, Clue("author-added", seen.family, "", price, span))


def _two_steps(pair: Pair, i: int, j: int, path: Path) -> Iterator[tuple[int, int, Path]]:
    first, second = pair.authors[j], pair.authors[j + 1]
    if i + 1 < len(pair.cited):
        cost = pair.story(i, j + 1).cost + pair.story(i + 1, j).cost
        if cost < costs.NEARLY_ALIKE:
            span = Span(pair.item.span.source, pair.span(i).start, pair.span(i + 1).end)
            seen = f"{pair.cited[i].family}, {pair.cited[i + 1].family}"
            clue = Clue("authors-swapped", seen, f"{first.family}, {second.family}", costs.AUTHORS_SWAPPED, span)
            yield 2, 2, path.and_then(costs.AUTHORS_SWAPPED + cost, clue, met=2)
    if parted := _parted(pair.cited[i], first, second, pair.damage):
        kind, price = parted
        clue = Clue(kind, pair.cited[i].family, f"{first.family} & {second.family}", price, pair.span(i))
        yield 1, 2, path.and_then(price, clue, met=2)


def _parted(seen: Name, first: Name, second: Name, damage: float) -> tuple[str, float] | None:
    """One cited name that was two authors: their conjunction lost (Shen Li) or fused (Shen Heli)."""
    words = seen.family.split()
    if len(words) < 2 or first.corporate or second.corporate:
        return None
    for cut in range(1, len(words)):
        opening = explain_name(Name(" ".join(words[:cut]), particle=seen.particle), first, damage).cost
        rest = Name(" ".join(words[cut:]))
        closing = explain_name(rest, second, damage).cost
        if closing < costs.NEARLY_ALIKE and any(left == fold(first.family) for left in before_conjunction(fold(" ".join(words[:cut])))):
            return "fused-conjunction", costs.FUSED_CONJUNCTION + closing
        if opening >= costs.NEARLY_ALIKE:
            continue
        if closing < costs.NEARLY_ALIKE:
            return "lost-conjunction", costs.LOST_CONJUNCTION + opening + closing
        if any(left == fold(second.family) for left, _, _ in without_conjunction(fold(rest.family))):
            return "fused-conjunction", costs.FUSED_CONJUNCTION + opening
    return None


def _finish(pair: Pair, j: int, path: Path) -> Path:
    """The authors that were not named at the end: "et al.", or left out."""
    rest, span = len(pair.authors) - j, pair.item.span
    if pair.item.et_al:
        if rest == 0 and not pair.more:
            return path.and_then(costs.ET_AL_OVER_NONE, Clue("et-al-over-none", "et al.", "", costs.ET_AL_OVER_NONE, span))
        if rest == 1 and j == 1 and not pair.more:
            return path.and_then(costs.ET_AL_OVER_TWO, Clue("et-al-over-two", "et al.", pair.authors[j].family, costs.ET_AL_OVER_TWO, span))
        return path
    if rest == 0 and not (pair.more and len(pair.cited) == len(pair.authors)):
        return path
    if rest == 1:
        return path.and_then(costs.LEFT_OUT, Clue("author-left-out", "", pair.authors[j].family, costs.LEFT_OUT, span))
    return path.and_then(costs.ET_AL_LOST, Clue("et-al-lost", "", "et al.", costs.ET_AL_LOST, span))
