"""Figures as plain SVG, each with its numbers as a table: works by year, citations along the text, authors, sources by section."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from citecheck.model import Verdict
from citecheck.reporters.html.charts import bars, columns, figure, table
from citecheck.reporters.html.markup import Markup
from citecheck.reporters.html.view import View
from citecheck.text.display import count, name_words

VERDICTS: tuple[Verdict, ...] = ("exact", "near", "ambiguous", "missing")

MOST_AUTHORS = 15
MOST_BARS = 60
"""Years that are drawn one by one; a longer span is drawn by fives, tens, twenties …"""
PARTS = 10
"""Stretches of equal length that a text without headings is divided into."""
MOST_SECTIONS = 40


class Section(NamedTuple):
    """A stretch of the essay under a heading."""

    title: str
    start: int
    end: int


def figures_markup(view: View) -> Iterator[Markup]:
    """The figures of one essay; one that would be empty is left out."""
    parts = [part for part in sections(view) if not _is_list(view, part)]
    yield from _years(view)
    yield from _along(view, parts)
    yield from _authors(view)
    yield from _sources(view, parts)


def sections(view: View) -> tuple[Section, ...]:
    """The sections of an essay by its headings of the upper levels, or ten parts of equal length."""
    heads = [block for block in view.blocks if block.kind == "heading"]
    levels = sorted({block.level for block in heads})
    for level in reversed(levels):  # the deepest level with few enough headings
        chosen = [block for block in heads if block.level <= level]
        if 1 < len(chosen) <= MOST_SECTIONS:
            text, end = view.case.essay.text, len(view.case.essay.text)
            titles = [" ".join(text[block.start : block.end].replace("*", "").split()) for block in chosen]
            ends = [*(block.start for block in chosen[1:]), end]
            first = [Section("(before the first heading)", 0, chosen[0].start)] if view.blocks[0] != chosen[0] else []
            return (*first, *(Section(title, block.start, to) for title, block, to in zip(titles, chosen, ends, strict=True)))
    length = len(view.case.essay.text)
    return tuple(
        Section(f"part {part + 1} of {PARTS}", length * part // PARTS, length * (part + 1) // PARTS)
        for part in range(PARTS if length else 0)
    )


def _is_list(view: View, part: Section) -> bool:
    """Whether a section is the essay's own list."""
    own = any(entry.source == view.case.essay.name and part.start <= entry.start < part.end for entry in view.entry_numbers)
    return own and not any(part.start <= link.item.span.start < part.end for link in view.links)


def _years(view: View) -> Iterator[Markup]:
    """How many works of the list are from each year, cited and uncited."""
    cited: Counter[int] = Counter()
    uncited: Counter[int] = Counter()
    for reference in view.case.references:
        if reference.year and reference.year.number:
            (uncited if view.is_uncited(reference) else cited)[reference.year.number] += 1
    years = sorted({*cited, *uncited})
    if not years:
        return
    step = next(step for step in (1, 5, 10, 20, 50, 100, 500, 5000) if (years[-1] - years[0]) // step < MOST_BARS)
    first = years[0] // step * step
    bins = range(first, years[-1] + 1, step)
    parts = (("exact", "works"),) if view.is_list else (("exact", "cited"), ("uncited", "not cited"))
    counted = (cited,) if view.is_list else (cited, uncited)
    rows = [(_bin(year, step), [sum(many[y] for y in years if year <= y < year + step) for many in counted]) for year in bins]
    yield figure("Works by year", f"{count(sum(cited.values()) + sum(uncited.values()), 'work')} of the list by year.",
                  columns(rows, [name for name, _ in parts]), table(("year", *(words for _, words in parts)), rows), parts)  # fmt: skip


def _bin(year: int, step: int) -> str:
    return str(year) if step == 1 else f"{year}–{year + step - 1}"


def _along(view: View, parts: Sequence[Section]) -> Iterator[Markup]:
    """How many citations each section has, by verdict."""
    counts = [Counter[str]() for _ in parts]
    for link, part in _in_sections(view, parts):
        counts[part][link] += 1
    rows = [(part.title, [counted[verdict] for verdict in VERDICTS]) for part, counted in zip(parts, counts, strict=True)]
    if any(sum(values) for _, values in rows):
        yield figure("Citations along the text", "Citations in each section, by verdict.",
                      bars(rows, VERDICTS), table(("section", *VERDICTS), rows),
                  [(verdict, verdict) for verdict in VERDICTS])  # fmt: skip


def _in_sections(view: View, parts: Sequence[Section]) -> Iterator[tuple[str, int]]:
    """The verdict of each cited item, and the number of its section."""
    at = 0
    for link in view.links:
        while at + 1 < len(parts) and link.item.span.start >= parts[at].end:
            at += 1
        yield link.verdict, at


def _authors(view: View) -> Iterator[Markup]:
    """Whose works are cited most often."""
    times: Counter[str] = Counter()
    for entry, cited in view.cited_at.items():
        for name in dict.fromkeys(map(name_words, view.case.references[entry].names)):
            times[name] += len(cited)
    rows = [(name, [many]) for name, many in sorted(times.items(), key=lambda each: (-each[1], each[0]))[:MOST_AUTHORS]]
    if rows:
        yield figure(
            "Most-cited authors",
            "How often works of each author are cited.",
            bars(rows, ("exact",)),
            table(("author", "citations"), rows),
        )


def _sources(view: View, parts: Sequence[Section]) -> Iterator[Markup]:
    """How many different works each section cites."""
    sources: list[set[int]] = [set() for _ in parts]
    for (_, part), link in zip(_in_sections(view, parts), view.links, strict=True):
        if (entry := view.entry_of(link)) is not None:
            sources[part].add(entry)
    rows = [(part.title, [len(different)]) for part, different in zip(parts, sources, strict=True)]
    if any(sum(values) for _, values in rows):
        yield figure(
            "Sources in each section",
            "Different works that each section cites.",
            bars(rows, ("exact",)),
            table(("section", "works"), rows),
        )
