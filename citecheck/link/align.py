"""The cited signature beside an entry's: the cheapest row of clues that leads from one to the other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from citecheck.fold import fold
from citecheck.link.people import IMPOSSIBLE, explain_name
from citecheck.link.years import explain_year
from citecheck.lore.authors import ANONYMOUS
from citecheck.model import CitationItem, Clue, Match, Name, Reference, Span
from citecheck.romanise import without_conjunction
from citecheck.spelling import Spelling

LEFT_OUT = 5.0
ET_AL_LOST = 4.0
FIRST_LEFT_OUT = 10.0
ADDED = 7.5
SWAPPED = 5.5
LOST_CONJUNCTION = 5.0
FUSED_CONJUNCTION = 6.0
ET_AL_OVER = 3.0
TITLE = 0.5
_LIMIT = 40.0
_MORE = re.compile(r"others|et al|u\. ?a\.|等|и др|y cols")

Path = tuple[float, tuple[Clue, ...]]


def align(item: CitationItem, reference: Reference, damage: float, aliases: Mapping[str, str]) -> Match | None:
    """The entry with the cheapest clues by which it was so cited, or None where no story leads there."""
    years = explain_year(item.year, reference.year, reference.letter_given, item.year_span, damage)
    names = _names(item, reference, damage, aliases)
    if names is None:
        return None
    clues = (*names[1], *years, *item.clues)
    return Match(reference, clues, names[0] + sum(clue.cost for clue in (*years, *item.clues)))


def _names(item: CitationItem, reference: Reference, damage: float, aliases: Mapping[str, str]) -> Path | None:
    options = [
        path for path in (_people(item, reference, damage, aliases), _title(item, reference), _joined(item, reference, damage)) if path
    ]
    best = min(options, key=lambda path: path[0], default=None)
    return best if best and best[0] < _LIMIT else None


def _title(item: CitationItem, reference: Reference) -> Path | None:
    """A work cited by its title."""
    if len(item.names) != 1:
        return None
    if not reference.names and fold(item.names[0].family) in ANONYMOUS:
        return (TITLE, ())
    seen, title = fold(item.names[0].family), fold(reference.title)
    if len(seen) < 4 or not (title == seen or title.startswith(seen + " ")):
        return None
    if reference.names and len(seen.split()) < 2:
        return None
    return (TITLE if not reference.names else TITLE + 4.0, ())


def _joined(item: CitationItem, reference: Reference, damage: float) -> Path | None:
    """An organisation whose own "and" or comma was read as parting authors."""
    if len(item.names) < 2 or len(reference.names) != 1 or not reference.names[0].corporate:
        return None
    whole = Name(" and ".join(name.family for name in item.names), corporate=True)
    story = explain_name(whole, reference.names[0], damage)
    return (story.cost, ()) if story is not IMPOSSIBLE else None


def _people(item: CitationItem, reference: Reference, damage: float, aliases: Mapping[str, str]) -> Path | None:
    """A dynamic programme over (names cited so far, authors of the entry so far)."""
    cited, authors = item.names, reference.names
    if not cited or not authors:
        return None
    many, others = len(authors), _MORE.search(reference.fields.get("author", "")[-12:]) is not None

    @cache
    def story(i: int, j: int) -> Spelling:
        alias = aliases.get(fold(cited[i].family))
        found = explain_name(cited[i], authors[j], damage)
        if alias and found.cost > 0 and alias == fold(authors[j].family):
            return Spelling("", 0.0)
        return found

    best: dict[tuple[int, int], Path] = {(0, 0): (0.0, ())}

    def reach(i: int, j: int, cost: float, clues: tuple[Clue, ...]) -> None:
        if (i, j) not in best or cost < best[i, j][0]:
            best[i, j] = (cost, clues)

    for i in range(len(cited) + 1):
        for j in range(min(many, i + 3) + 1):
            if (i, j) not in best:
                continue
            cost, clues = best[i, j]
            if cost > _LIMIT:
                continue
            if i < len(cited):
                for di, dj, step, made in _steps(item, authors, i, j, story, damage):
                    reach(i + di, j + dj, cost + step, clues + made)
            if j < many and i < len(cited):
                price = FIRST_LEFT_OUT if j == 0 else LEFT_OUT
                reach(i, j + 1, cost + price, (*clues, Clue("author-left-out", "", authors[j].family, price, item.span)))
    ends = [
        _finish(item, reference, j, best[len(cited), j], others)
        for j in range(1, many + 1)
        if _meets(best.get((len(cited), j)), len(cited))
    ]
    return min(ends, key=lambda path: path[0], default=None)


def _meets(path: Path | None, cited: int) -> bool:
    """Whether any cited name is one of the entry's at all."""
    return path is not None and sum(clue.kind == "author-added" for clue in path[1]) < cited


def _steps(item, authors, i, j, story, damage):  # type: ignore[no-untyped-def]
    """The ways on from here: a match, a name too many, two swapped, one that was two."""
    cited = item.names
    span = item.name_spans[i] if i < len(item.name_spans) else item.span
    if j < len(authors):
        found = story(i, j)
        if found.cost < _LIMIT:
            yield 1, 1, found.cost, _told(found, cited[i], authors[j], span)
    if i + 1 < len(cited) and j + 1 < len(authors):
        one, two = story(i, j + 1), story(i + 1, j)
        if one.cost + two.cost < 3.0:
            both = f"{cited[i].family}, {cited[i + 1].family}", f"{authors[j].family}, {authors[j + 1].family}"
            yield 2, 2, SWAPPED + one.cost + two.cost, (Clue("authors-swapped", *both, SWAPPED, _join(item, i)),)
    if j + 1 < len(authors) and (parted := _parted(cited[i], authors[j], authors[j + 1], damage)):
        kind, price, meant = parted
        yield 1, 2, price, (Clue(kind, cited[i].family, meant, price, span),)
    if j > 0 or i > 0 or len(cited) > 1:
        price = ADDED + (2.0 if i == 0 else 0.0)
        yield 1, 0, price, (Clue("author-added", cited[i].family, "", price, span),)


def _join(item: CitationItem, i: int) -> Span:
    if i + 1 >= len(item.name_spans):
        return item.span
    return Span(item.span.source, item.name_spans[i].start, item.name_spans[i + 1].end)


def _told(story: Spelling, seen: Name, meant: Name, span: Span) -> tuple[Clue, ...]:
    return (Clue(story.kind, seen.family, meant.family, story.cost, span),) if story.kind else ()


def _parted(seen: Name, first: Name, second: Name, damage: float) -> tuple[str, float, str] | None:
    """One cited name that was two authors: their conjunction lost (Shen Li) or fused (Shen Heli)."""
    words = seen.family.split()
    if len(words) < 2 or first.corporate or second.corporate:
        return None
    meant = f"{first.family} & {second.family}"
    for cut in range(1, len(words)):
        one, two = Name(" ".join(words[:cut]), particle=seen.particle), Name(" ".join(words[cut:]))
        opening = explain_name(one, first, damage).cost
        if opening >= 3.0:
            continue
        closing = explain_name(two, second, damage)
        if closing.cost < 3.0:
            return "lost-conjunction", LOST_CONJUNCTION + opening + closing.cost, meant
        if any(rest == fold(second.family) for rest, _, _ in without_conjunction(fold(two.family))):
            return "fused-conjunction", FUSED_CONJUNCTION + opening, meant
    return None


def _finish(item: CitationItem, reference: Reference, j: int, path: Path, others: bool) -> Path:
    """The authors that were not named at the end: "et al.", or left out."""
    cost, clues = path
    rest = len(reference.names) - j
    named = tuple(name.family for name in reference.names[j:])
    if item.et_al:
        if rest == 0 and not others:
            return cost + ET_AL_OVER + 2.0, (*clues, Clue("et-al-over-none", "et al.", "", ET_AL_OVER + 2.0, item.span))
        if rest == 1 and j == 1 and not others:
            return cost + ET_AL_OVER, (*clues, Clue("et-al-over-two", "et al.", named[0], ET_AL_OVER, item.span))
        return path
    if rest == 0:
        return path
    if rest == 1:
        return cost + LEFT_OUT, (*clues, Clue("author-left-out", "", named[0], LEFT_OUT, item.span))
    return cost + ET_AL_LOST, (*clues, Clue("et-al-lost", "", "et al.", ET_AL_LOST, item.span))
