"""The summary of a batch as a page with tables and charts, which loads nothing and runs no script."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.batch.row import VERDICTS
from citecheck.batch.summary import Group, Summary, tables
from citecheck.reporters.html.charts import Rows, bars, columns, figure, table
from citecheck.reporters.html.markup import Markup, tag
from citecheck.reporters.html.page import shell

_MOST_BARS = 30
_BINS = 30
"""Columns of a distribution; documents with more findings than fit are in the last one."""


def page(summary: Summary, title: str) -> str:
    """The page of a summary, under a title."""
    head = tag("header", tag("h1", title, dir="auto"), tag("p", summary.sentence(), class_="sentence"), class_="top")
    charts = tag("section", tag("h2", "Figures"), list(_charts(summary)), class_="figures", aria_label="Figures")
    lists = [tag("section", tag("h2", name), _table(rows), class_="figures", aria_label=name) for name, rows in tables(summary)]
    return shell(f"citecheck: {title}", tag("div", head, tag("main", charts, lists), class_="essay"))


def _table(rows: Sequence[Sequence[str]]) -> Markup:
    body = table(rows[0], [(row[0], row[1:]) for row in rows[1:]])
    return tag("div", body, class_="wide", tabindex="0", role="region", aria_label=rows[0][0])


def _charts(summary: Summary) -> Iterator[Markup]:
    found: Rows = [(f"{code} {name}", [counts["findings"]]) for code, name, counts in summary.by_rule()[:_MOST_BARS]]
    if found:
        yield _figure("Findings by rule", "How often each rule found something.", ("rule", "findings"), found)
    if summary.findings_of:
        many = _distribution(summary)
        numbers = table(("findings", "documents"), many)
        yield figure("Findings of a document", "How many documents have so many findings.", columns(many, ("near",)), numbers)
    for by, groups in ((summary.by, summary.values), ("style", summary.styles)):
        if by == "style" or summary.has_groups():
            yield from _of_groups(by, summary.groups(groups)[:_MOST_BARS])


def _of_groups(by: str, groups: Sequence[Group]) -> Iterator[Markup]:
    """Two charts of groups: how their citations are explained, and how many findings there are per hundred of them."""
    verdicts: Rows = [(each.name, [each.counts[verdict] for verdict in VERDICTS]) for each in groups]
    if any(sum(values) for _, values in verdicts):
        keys = [(verdict, verdict) for verdict in VERDICTS]
        numbers = table((by, *VERDICTS), verdicts)
        yield figure(f"Citations by {by}", f"Citations of each {by}, by verdict.", bars(verdicts, VERDICTS), numbers, keys)
    rates: Rows = [
        (each.name, [round(100 * each.counts["findings"] / each.counts["citations"])]) for each in groups if each.counts["citations"]
    ]
    if any(sum(values) for _, values in rates):
        yield _figure(f"Findings per 100 citations by {by}", f"Documents of each {by} together.", (by, "findings per 100 citations"), rates)


def _figure(title: str, words: str, heads: Sequence[str], rows: Rows) -> Markup:
    return figure(title, words, bars(rows, ("exact",)), table(heads, rows))


def _distribution(summary: Summary) -> Rows:
    """Return how many documents have how many findings, in bins of equal width."""
    most = max(summary.findings_of)
    wide = next(size for size in (1, 2, 5, 10, 20, 50, 100, 500, 5000, 50000, most + 1) if most // size < _BINS)
    bins = [0] * (most // wide + 1)
    for findings, documents in summary.findings_of.items():
        bins[findings // wide] += documents
    return [(str(at) if wide == 1 else f"{at * wide}–{(at + 1) * wide - 1}", [many]) for at, many in enumerate(bins)]
