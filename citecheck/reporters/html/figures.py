"""Figures as plain SVG, each with its numbers as a table: works by year, citations along the text, authors, sources by section."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from citecheck.model import Verdict
from citecheck.reporters.html.markup import Markup, join, tag
from citecheck.reporters.html.view import View
from citecheck.text.display import count, name_words

VERDICTS: tuple[Verdict, ...] = ("exact", "near", "ambiguous", "missing")

WIDTH, ROW, LABEL = 640, 22, 210
HEIGHT, FOOT = 160, 36
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
    for level in reversed(levels):  # the deepest level that does not make too many
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
    """How many works of the list are of each year: those cited, and those not."""
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
    rows = [(_bin(year, step), [sum(many[y] for y in years if year <= y < year + step) for many in (cited, uncited)]) for year in bins]
    yield _figure("Works by year", f"{count(sum(cited.values()) + sum(uncited.values()), 'work')} of the list by year.",
                  _columns(rows, ("exact", "uncited")), _table(("year", "cited", "not cited"), rows),
                  (("exact", "cited"), ("uncited", "not cited")))  # fmt: skip


def _bin(year: int, step: int) -> str:
    return str(year) if step == 1 else f"{year}–{year + step - 1}"


def _along(view: View, parts: Sequence[Section]) -> Iterator[Markup]:
    """How many citations each section has, by verdict."""
    counts = [Counter[str]() for _ in parts]
    for link, part in _in_sections(view, parts):
        counts[part][link] += 1
    rows = [(part.title, [counted[verdict] for verdict in VERDICTS]) for part, counted in zip(parts, counts, strict=True)]
    if any(sum(values) for _, values in rows):
        yield _figure("Citations along the text", "Citations in each section, by verdict.",
                      _bars(rows, VERDICTS), _table(("section", *VERDICTS), rows),
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
        yield _figure(
            "Most-cited authors",
            "How often works of each author are cited.",
            _bars(rows, ("exact",)),
            _table(("author", "citations"), rows),
        )


def _sources(view: View, parts: Sequence[Section]) -> Iterator[Markup]:
    """How many different works each section cites."""
    sources: list[set[int]] = [set() for _ in parts]
    for (_, part), link in zip(_in_sections(view, parts), view.links, strict=True):
        if (entry := view.entry_of(link)) is not None:
            sources[part].add(entry)
    rows = [(part.title, [len(different)]) for part, different in zip(parts, sources, strict=True)]
    if any(sum(values) for _, values in rows):
        yield _figure(
            "Sources in each section",
            "Different works that each section cites.",
            _bars(rows, ("exact",)),
            _table(("section", "works"), rows),
        )


Rows = Sequence[tuple[str, list[int]]]


def _figure(title: str, words: str, drawing: Markup, table: Markup, keys: Sequence[tuple[str, str]] = ()) -> Markup:
    numbers = tag("details", tag("summary", "The numbers"), tag("div", table, class_="wide", tabindex="0", role="region", aria_label=title))
    legend = tag("p", [join(tag("span", name, class_=f"swatch {css}"), " ") for css, name in keys]) if keys else None
    return tag("figure", tag("figcaption", tag("h3", title), tag("p", words), legend), drawing, numbers)


def _table(heads: Sequence[str], rows: Rows) -> Markup:
    head = tag("tr", [tag("th", name, scope="col") for name in heads])
    body = [tag("tr", tag("th", label, scope="row", dir="auto"), [tag("td", str(value)) for value in values]) for label, values in rows]
    return tag("table", tag("thead", head), tag("tbody", body))


def _columns(rows: Rows, classes: Sequence[str]) -> Markup:
    """Upright bars, the parts of each on top of one another."""
    most = max(sum(values) for _, values in rows)
    wide = WIDTH / len(rows)
    every = next(step for step in (1, 2, 5, 10, 20, 50) if len(rows) <= step * 10)
    out: list[Markup] = []
    for at, (label, values) in enumerate(rows):
        y = float(HEIGHT)
        for value, name in zip(values, classes, strict=True):
            high = value / most * (HEIGHT - 16)
            y -= high
            if value:
                out.append(
                    _rect(
                        at * wide + 1,
                        y,
                        max(1.5, wide - 2),
                        high,
                        name,
                        f"{label}: {value} {'not cited' if name == 'uncited' else ''}".strip(),
                    )
                )
        if at % every == -_first(rows) % every:
            out.append(tag("text", label, x=_n(at * wide + wide / 2), y=HEIGHT + 18, class_="tick"))
    out.append(tag("text", str(most), x=0, y=11))
    return _svg(HEIGHT + FOOT, out, f"Bars: {', '.join(f'{label} {sum(values)}' for label, values in rows if sum(values))}")


def _first(rows: Rows) -> int:
    """The first year of single years: ticks are put to round ones; 0 for wider bins."""
    return int(rows[0][0]) if rows[0][0].lstrip("-").isdecimal() else 0


def _bars(rows: Rows, classes: Sequence[str]) -> Markup:
    """Lying bars with their labels to the left and their sums to the right."""
    most = max(sum(values) for _, values in rows)
    out: list[Markup] = []
    for at, (label, values) in enumerate(rows):
        x = float(LABEL)
        short = label if len(label) <= 32 else f"{label[:31]}…"
        out.append(tag("text", short, x=LABEL - 8, y=at * ROW + 16, class_="label"))
        for value, name in zip(values, classes, strict=True):
            wide = value / most * (WIDTH - LABEL - 40)
            if value:
                out.append(
                    _rect(x, at * ROW + 4, max(1.5, wide), ROW - 7, name, f"{label}: {value}" + (f" {name}" if len(classes) > 1 else ""))
                )
            x += wide
        out.append(tag("text", str(sum(values)), x=_n(x + 6), y=at * ROW + 16))
    return _svg(len(rows) * ROW + 6, out, f"Bars: {', '.join(f'{label} {sum(values)}' for label, values in rows)}")


def _rect(x: float, y: float, wide: float, high: float, name: str, words: str) -> Markup:
    return tag("rect", tag("title", words), x=_n(x), y=_n(y), width=_n(wide), height=_n(high), class_=name)


def _svg(height: int, inside: Iterable[Markup], words: str) -> Markup:
    return tag("svg", inside, viewBox=f"0 0 {WIDTH} {height}", role="img", aria_label=words)


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
