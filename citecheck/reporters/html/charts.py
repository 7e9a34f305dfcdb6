"""Charts as SVG in a page: bars and columns, each with its numbers as a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from citecheck.reporters.html.markup import Markup, join, tag

WIDTH, ROW, LABEL = 640, 22, 210
HEIGHT, FOOT = 160, 36

Rows = Sequence[tuple[str, list[int]]]
"""What each bar is called, and the lengths of its parts."""


def figure(title: str, words: str, drawing: Markup, numbers: Markup, keys: Sequence[tuple[str, str]] = ()) -> Markup:
    """A drawing with its title, its legend (``keys``: class and name) and its numbers."""
    folded = tag(
        "details", tag("summary", "The numbers"), tag("div", numbers, class_="wide", tabindex="0", role="region", aria_label=title)
    )
    legend = tag("p", [join(tag("span", name, class_=f"swatch {css}"), " ") for css, name in keys]) if keys else None
    return tag("figure", tag("figcaption", tag("h3", title), tag("p", words), legend), drawing, folded)


def table(heads: Sequence[str], rows: Sequence[tuple[str, Sequence[int | str]]]) -> Markup:
    """A table whose first column names its rows."""
    head = tag("tr", [tag("th", name, scope="col") for name in heads])
    body = [tag("tr", tag("th", label, scope="row", dir="auto"), [tag("td", str(value)) for value in values]) for label, values in rows]
    return tag("table", tag("thead", head), tag("tbody", body))


def columns(rows: Rows, classes: Sequence[str]) -> Markup:
    """Vertical bars, the parts of each stacked."""
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
    """The first year of single years: ticks are put at round ones; 0 for wider bins."""
    return int(rows[0][0]) if rows[0][0].lstrip("-").isdecimal() else 0


def bars(rows: Rows, classes: Sequence[str]) -> Markup:
    """Horizontal bars with their labels to the left and their sums to the right."""
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
