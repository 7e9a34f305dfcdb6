"""Align the cited names with an entry's authors by dynamic programming; each step other than a match is a clue."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from citecheck.data import costs
from citecheck.link.name_match import explain_name
from citecheck.link.name_pairs import FAR, Pair
from citecheck.model import CitationItem, Clue, Name, Reference, Span
from citecheck.names.romanization import before_conjunction, without_conjunction
from citecheck.text.folding import fold

_ROUNDING = 1e-9  # nats; sums in a different order differ by less


class Path(NamedTuple):
    """A path from the entry's authors to the cited names: its cost (nats), its clues, and how many names were matched."""

    cost: float
    clues: tuple[Clue, ...] = ()
    met: int = 0

    def and_then(self, cost: float, *clues: Clue, met: int = 0) -> "Path":
        """Return the path extended by one step."""
        return Path(self.cost + cost, self.clues + clues, self.met + met)


class Way(NamedTuple):
    """The last step of the cheapest way to a cell, with the cost and the names matched so far, and how far it leads."""

    cost: float
    met: int
    step: str
    di: int
    dj: int


def match_people(
    item: CitationItem,
    reference: Reference,
    damage: float,
    aliases: Mapping[str, Sequence[Name]],
    limit: float = costs.DEAREST,
) -> Path | None:
    """Return the cheapest path from the entry's authors to the cited names, or None if they have no name in common.

    Paths that cost more than ``limit`` are not followed.
    """
    pair = Pair(item, reference, damage, aliases)
    cited, many = len(pair.cited), len(pair.authors)
    if pair.is_as_listed():
        return Path(0.0, (), cited)
    if pair.is_family():
        return Path(0.0, (), many)
    if cited == 1 and pair.cited[0].family.isalpha():
        ends = [*_of_one(pair, limit)]
    elif pair.may_meet(limit):
        ways = _ways(pair, limit)
        ends = [_finish(pair, j, _path(pair, ways, (cited, j))) for j in range(1, many + 1) if (cited, j) in ways and ways[cited, j].met]
    else:
        return None
    return min(ends, key=lambda path: path.cost, default=None)


def _of_one(pair: Pair, limit: float) -> Iterator[Path]:
    """Yield the paths to one cited name of one word: it is one of the authors, those before it are left out."""
    before, clues = 0.0, tuple[Clue, ...]()
    for j in range(min(len(pair.authors), FAR + 1)):
        if before > limit:
            return
        if before + pair.least(0, j) <= limit and (story := pair.story(0, j)).cost < costs.DEAREST:
            clue = _clue(pair, "match", 0, j)
            yield _finish(pair, j + 1, Path(before + story.cost, (*clues, clue) if clue else clues, 1))
        if left_out := _clue(pair, "author-left-out", 0, j):
            before, clues = before + left_out.cost, (*clues, left_out)


def _ways(pair: Pair, limit: float) -> dict[tuple[int, int], Way]:
    """Return the cheapest way to each cell: the number of cited names, and of authors, consumed."""
    cited, many = len(pair.cited), len(pair.authors)
    best: dict[tuple[int, int], Way] = {(0, 0): Way(0.0, 0, "", 0, 0)}
    for i in range(cited):
        for j in range(min(many, i + FAR) + 1):
            way = best.get((i, j))
            if way is None or way.cost > limit:
                continue
            for step, di, dj, price, met in _steps(pair, i, j, limit - way.cost + _ROUNDING):
                at, cost = (i + di, j + dj), way.cost + price
                if at not in best or cost < best[at].cost:
                    best[at] = Way(cost, way.met + met, step, di, dj)
    return best


def _steps(pair: Pair, i: int, j: int, room: float) -> Iterator[tuple[str, int, int, float, int]]:
    """Yield the next steps, each with its cost and how many names it matches: a match, an author left out, two swapped, one split into two,
    an extra name. What is known to cost more than ``room`` is left out."""
    rest = len(pair.authors) - j
    if rest:
        if pair.least(i, j) <= room and (story := pair.story(i, j)).cost < costs.DEAREST:
            yield "match", 1, 1, story.cost, 1
        yield "author-left-out", 0, 1, costs.LEFT_OUT if j else costs.FIRST_LEFT_OUT, 0
    if rest > 1:
        if i + 1 < len(pair.cited) and (cost := pair.swapped(i, j)) < costs.NEARLY_ALIKE:
            yield "authors-swapped", 2, 2, costs.AUTHORS_SWAPPED + cost, 2
        if parted := _parted(pair, pair.cited[i], pair.authors[j], pair.authors[j + 1]):
            yield "parted", 1, 2, parted[1], 2
    if pair.more and i and not rest:  # the entry only names its first authors
        yield "hidden", 1, 0, costs.HIDDEN if len(pair.cited) > 2 else costs.HIDDEN_ONE, 0
    elif len(pair.cited) > 1:
        yield "author-added", 1, 0, costs.ADDED if i else costs.FIRST_ADDED, 0


def _path(pair: Pair, ways: Mapping[tuple[int, int], Way], end: tuple[int, int]) -> Path:
    """Return the path to one end, with the clues of its steps."""
    clues: list[Clue] = []
    i, j = end
    while (i, j) != (0, 0):
        way = ways[i, j]
        i, j = i - way.di, j - way.dj
        if clue := _clue(pair, way.step, i, j):
            clues.append(clue)
    return Path(ways[end].cost, tuple(reversed(clues)), ways[end].met)


def _clue(pair: Pair, step: str, i: int, j: int) -> Clue | None:
    """Return the clue for a step from these counts of names and authors."""
    span = pair.span(i)
    if step == "match":
        story = pair.story(i, j)
        return Clue(story.kind, pair.cited[i].family, pair.authors[j].family, story.cost, span) if story.kind else None
    if step == "author-left-out":
        return Clue(step, "", pair.authors[j].family, costs.LEFT_OUT if j else costs.FIRST_LEFT_OUT, pair.item.span)
    if step == "authors-swapped":
        both = Span(pair.item.span.source, span.start, pair.span(i + 1).end)
        seen = f"{pair.cited[i].family}, {pair.cited[i + 1].family}"
        return Clue(step, seen, f"{pair.authors[j].family}, {pair.authors[j + 1].family}", costs.AUTHORS_SWAPPED, both)
    if step == "author-added":
        return Clue(step, pair.cited[i].family, "", costs.ADDED if i else costs.FIRST_ADDED, span)
    first, second = pair.authors[j : j + 2] if step == "parted" else (None, None)
    if first and second and (parted := _parted(pair, pair.cited[i], first, second)):
        return Clue(parted[0], pair.cited[i].family, f"{first.family} & {second.family}", parted[1], span)
    return None


def _parted(pair: Pair, seen: Name, first: Name, second: Name) -> tuple[str, float] | None:
    """Return one cited name that was two authors: their conjunction was lost (Shen Li) or fused (Shen Heli).

    A hyphen is written for a conjunction (Shen-Li) only in a work of the cited year; most names with one are one author's.
    """
    damage = pair.damage
    words = seen.family.split("-" if pair.is_of_year and " " not in seen.family else None)
    if len(words) < 2 or first.corporate or second.corporate:
        return None
    for cut in range(1, len(words)):
        head, rest = " ".join(words[:cut]), " ".join(words[cut:])
        closing = explain_name(Name(rest), second, damage).cost
        if closing < costs.NEARLY_ALIKE and any(left == fold(first.family) for left in before_conjunction(fold(head))):
            return "fused-conjunction", costs.FUSED_CONJUNCTION + closing
        is_fused = closing >= costs.NEARLY_ALIKE and any(left == fold(second.family) for left, _, _ in without_conjunction(fold(rest)))
        if closing >= costs.NEARLY_ALIKE and not is_fused:
            continue
        opening = explain_name(Name(head, particle=seen.particle), first, damage).cost
        if opening < costs.NEARLY_ALIKE:
            return (
                ("fused-conjunction", costs.FUSED_CONJUNCTION + opening)
                if is_fused
                else ("lost-conjunction", costs.LOST_CONJUNCTION + opening + closing)
            )
    return None


def _finish(pair: Pair, j: int, path: Path) -> Path:
    """Return the clue for authors that were not named at the end: "et al.", or left out."""
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
