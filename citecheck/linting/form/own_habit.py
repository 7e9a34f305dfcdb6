"""The separators between the parts of each citation, and whether an essay has a habit to depart from."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from citecheck.linting.form.year_gap import is_number_of_document
from citecheck.linting.short_forms import is_stop_of_word
from citecheck.model import Case, CitationItem, Link, Span
from citecheck.styles.inferred import CONJUNCTIONS
from citecheck.text.et_al import others_after

_SEPARATORS = (", ", " ")
_ODD = (".", ";", ":", "/", "_", "|")  # a comma as scanners misread it, and marks that no style has
_ENOUGH = 3  # parts that are alike make a habit
_MOSTLY = 0.6  # the least share of them that are alike
_FIRMLY = 0.8  # the share above which the others are errors
_CASES = 5  # separators show a habit


class Part(NamedTuple):
    """A separator between two parts of an item, and its span."""

    link: Link
    seen: str
    span: Span


class Habit(NamedTuple):
    """The form of ``often`` of ``every`` parts, an example, and whether nearly all have it (``firm``)."""

    form: str
    firm: bool
    often: int
    every: int
    example: Span


def habit_of(parts: Sequence[Part]) -> Habit | None:
    """Return the form of most parts, if there are enough of them and a clear majority; else None."""
    most, times = Counter(part.seen for part in parts).most_common(1)[0] if parts else ("", 0)
    return _habit(most, parts, times >= _FIRMLY * len(parts)) if times >= max(_ENOUGH, _MOSTLY * len(parts)) else None


def _clear_habit_of(parts: Sequence[Part]) -> Habit | None:
    """Return the form of at least four in five of five parts or more; else None."""
    habit = habit_of(parts) if len(parts) >= _CASES else None
    return habit if habit and habit.firm else None


def _habit(form: str, parts: Sequence[Part], firm: bool) -> Habit:
    matching = [part for part in parts if part.seen == form]
    return Habit(form, firm, len(matching), len(parts), matching[0].link.item.span)


def broken_separators(case: Case) -> Iterator[tuple[Part, Habit]]:
    """Yield gaps between authors and year that depart from the essay's habit, and that habit."""
    every = [part for part in separators(case) if not _is_worded(part)]
    parts = [part for part in every if part.seen in _SEPARATORS]
    odd = [part for part in every if part.seen.strip() in _ODD]
    for et_al in (False, True):
        mine = [part for part in parts if part.link.item.et_al == et_al]
        habit = _clear_habit_of(mine) or _clear_habit_of(parts)
        if habit:
            mine += [part for part in odd if part.link.item.et_al == et_al]
            yield from ((part, habit) for part in mine if part.seen != habit.form)


def _is_worded(part: Part) -> bool:
    """Return whether words replace the year: they have a comma before them even where years have none (Chicago: Marlow, forthcoming)."""
    year = part.link.item.year
    return part.seen == ", " and year is not None and year.number is None


def broken_conjunctions(case: Case) -> Iterator[tuple[Part, Habit]]:
    """Yield conjunctions that depart from the essay's habit, and that habit."""
    inside, outside = list(conjunctions(case, "parenthetical")), list(conjunctions(case, "narrative"))
    inner = habit_of(inside)
    habits = inner, habit_of(outside) or _word_everywhere([*inside, *outside]) or _word_of_sentences(inner, outside)
    for parts, habit in zip((inside, outside), habits, strict=True):
        if habit:  # a word of another language more often belongs to a quotation than is an error
            yield from ((part, habit) for part in parts if part.seen != habit.form and "&" in (part.seen, habit.form))


def _word_everywhere(parts: Sequence[Part]) -> Habit | None:
    """Return the essay's usual word as the habit of its sentences; brackets show by themselves whether they have "&", as in APA."""
    habit = habit_of(parts)
    return habit if habit and habit.form != "&" else None


def _word_of_sentences(inner: Habit | None, outside: Sequence[Part]) -> Habit | None:
    """Return the word of an essay that firmly has "&" in brackets: it keeps the word in its sentences, even if brackets have both."""
    words = Counter(part.seen for part in outside if part.seen != "&").most_common(1)
    return _habit(words[0][0], outside, firm=False) if inner and inner.firm and inner.form == "&" and words and words[0][1] > 1 else None


def separators(case: Case) -> Iterator[Part]:
    """Yield separators between authors and year in brackets: a comma and a space, or a space alone."""
    for link in _own_authors(case, "parenthetical"):
        item = link.item
        start = authors_stop(case, item)
        end = item.year_span.start if item.year_span else 0
        between = case.essay.prose[start:end]
        if (
            0 < len(between) < 4
            and not is_number_of_document(case, item)
            and case.essay.prose[start - 1] not in "”’\"'"
            and not is_stop_of_word(case.essay.prose, start)
        ):
            yield Part(link, " ".join(between.split()) + between[-1:].replace("\n", " "), Span(item.span.source, start, end))


def authors_stop(case: Case, item: CitationItem) -> int:
    """Return where the last author or "et al." ends."""
    end = item.name_spans[-1].end
    return others_after(case.essay.prose, end) if item.et_al else end


def conjunctions(case: Case, form: str) -> Iterator[Part]:
    """Yield the conjunctions between the last two authors."""
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
    """Return whether the authors precede the year, without damage between them."""
    return item.year_span is not None and item.name_spans[-1].end <= item.year_span.start
