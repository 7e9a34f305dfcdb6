"""What stands between the parts of each citation, and whether an essay has a habit to depart from."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from citecheck.linting.short_forms import is_stop_of_word
from citecheck.model import Case, CitationItem, Link, Span
from citecheck.styles.inferred import CONJUNCTIONS
from citecheck.text.et_al import others_after

_SEPARATORS = (", ", " ")
_MISREAD = (".", ";", ":")  # a comma as scanners misread it
_ENOUGH = 3  # parts that are alike make a habit
_MOSTLY = 0.6  # of them are alike, or there is no habit
_FIRMLY = 0.8  # of them are alike, and the others are slips


class Part(NamedTuple):
    """Something that stands between two parts of an item: what, and where."""

    link: Link
    seen: str
    span: Span


class Habit(NamedTuple):
    """What ``often`` of ``every`` parts are, one of them, and whether nearly all are (``firm``)."""

    form: str
    firm: bool
    often: int
    every: int
    example: Span


def habit_of(parts: Sequence[Part]) -> Habit | None:
    """What most of the parts are, if there are enough of them and the most are a clear majority; else None."""
    most, times = Counter(part.seen for part in parts).most_common(1)[0] if parts else ("", 0)
    return _habit(most, parts, times >= _FIRMLY * len(parts)) if times >= max(_ENOUGH, _MOSTLY * len(parts)) else None


def _habit(form: str, parts: Sequence[Part], firm: bool) -> Habit:
    alike = [part for part in parts if part.seen == form]
    return Habit(form, firm, len(alike), len(parts), alike[0].link.item.span)


def broken_separators(case: Case) -> Iterator[tuple[Part, Habit]]:
    """Gaps between authors and year that are not as the essay mostly has them, and the habit that they break."""
    every = list(separators(case))
    parts = [part for part in every if part.seen in _SEPARATORS]
    odd = [part for part in every if part.seen.strip() in _MISREAD]
    for et_al in (False, True):
        mine = [part for part in parts if part.link.item.et_al == et_al]
        if habit := habit_of(mine) or habit_of(parts):
            mine += [part for part in odd if part.link.item.et_al == et_al]
            yield from ((part, habit) for part in mine if part.seen != habit.form)


def broken_conjunctions(case: Case) -> Iterator[tuple[Part, Habit]]:
    """Conjunctions that are not as the essay mostly has them, and the habit that they break."""
    inside, outside = list(conjunctions(case, "parenthetical")), list(conjunctions(case, "narrative"))
    inner = habit_of(inside)
    habits = inner, habit_of(outside) or _word_everywhere([*inside, *outside]) or _word_of_sentences(inner, outside)
    for parts, habit in zip((inside, outside), habits, strict=True):
        if habit:  # a word of another language is a quotation's more often than a slip
            yield from ((part, habit) for part in parts if part.seen != habit.form and "&" in (part.seen, habit.form))


def _word_everywhere(parts: Sequence[Part]) -> Habit | None:
    """A word that an essay mostly has belongs into its sentences; brackets show by themselves whether they have "&", as APA has it."""
    habit = habit_of(parts)
    return habit if habit and habit.form != "&" else None


def _word_of_sentences(inner: Habit | None, outside: Sequence[Part]) -> Habit | None:
    """The word of an essay that firmly has "&" in its brackets: it keeps the word for its sentences, even where it has both there."""
    words = Counter(part.seen for part in outside if part.seen != "&").most_common(1)
    return _habit(words[0][0], outside, firm=False) if inner and inner.firm and inner.form == "&" and words and words[0][1] > 1 else None


def separators(case: Case) -> Iterator[Part]:
    """Between authors and year in brackets: a comma and a space, or a space alone."""
    for link in _own_authors(case, "parenthetical"):
        item = link.item
        start = authors_stop(case, item)
        end = item.year_span.start if item.year_span else 0
        between = case.essay.prose[start:end]
        if 0 < len(between) < 4 and case.essay.prose[start - 1] not in "”’\"'" and not is_stop_of_word(case.essay.prose, start):
            yield Part(link, " ".join(between.split()) + between[-1:].replace("\n", " "), Span(item.span.source, start, end))


def authors_stop(case: Case, item: CitationItem) -> int:
    """Where the last author or "et al." ends."""
    end = item.name_spans[-1].end
    return others_after(case.essay.prose, end) if item.et_al else end


def conjunctions(case: Case, form: str) -> Iterator[Part]:
    """Between the last two authors."""
    for link in _own_authors(case, form):
        item = link.item
        if len(item.name_spans) < 2 or any(name.corporate for name in item.names):
            continue
        start, end = item.name_spans[-2].end, item.name_spans[-1].start
        word = case.essay.prose[start:end].strip(" ,;\n\r\t")
        if word in CONJUNCTIONS:
            at = case.essay.prose.index(word, start)
            yield Part(link, word, Span(item.span.source, at, at + len(word)))


def _own_authors(case: Case, form: str) -> Iterator[Link]:
    for link in case.links:
        item = link.item
        if link.citation.form == form and not item.shared and item.name_spans and item.year_span and _orderly(item):
            yield link


def _orderly(item: CitationItem) -> bool:
    """Whether the authors stand before the year, and nothing is damaged between."""
    return item.year_span is not None and item.name_spans[-1].end <= item.year_span.start
