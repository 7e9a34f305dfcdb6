"""The rows of a batch summed up: documents, citations and findings, by rule, by style, and by a column of the manifest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from citecheck.batch.row import STATUSES, VERDICTS

Table = Sequence[Sequence[str]]
NONE = "(none)"
"""The value that a document without one counts under."""
_MOST_REASONS = 5


class Group(NamedTuple):
    """Documents with the same value: how many were checked, and what was found in them."""

    name: str
    counts: Counter[str]

    def per_hundred(self, what: str) -> str:
        """How many there are per hundred citations."""
        cited = self.counts["citations"]
        return f"{100 * self.counts[what] / cited:.1f}" if cited else "–"


class Summary:
    """Counts of rows, added one by one; nothing of a row is kept."""

    def __init__(self, by: str) -> None:
        """``by`` is the manifest's column that documents are grouped by."""
        self.by = by
        self.statuses: Counter[str] = Counter()
        self.reasons: Counter[str] = Counter()
        self.rules: dict[tuple[str, str], Counter[str]] = {}
        self.styles: dict[str, Counter[str]] = {}
        self.values: dict[str, Counter[str]] = {}
        self.total: Counter[str] = Counter()
        self.verified: Counter[str] = Counter()
        self.findings_of: Counter[int] = Counter()

    def add(self, row: Mapping[str, Any]) -> None:
        """Count a row."""
        self.statuses[row["status"]] += 1
        if row["status"] == "failed":
            self.reasons[_kind(row)] += 1
        if row["status"] != "checked":
            return
        counts = Counter({"documents": 1, "citations": row["citations"], "references": row["references"], "findings": len(row["findings"])})
        counts.update(row["verdicts"])
        self.total.update(counts)
        self.findings_of[len(row["findings"])] += 1
        self.verified.update(row.get("verified", {}))
        self.styles.setdefault(row["style"] or NONE, Counter()).update(counts)
        self.values.setdefault(row["columns"].get(self.by) or NONE, Counter()).update(counts)
        found = Counter((finding["code"], finding["name"]) for finding in row["findings"])
        for rule, times in found.items():
            self.rules.setdefault(rule, Counter()).update(documents=1, findings=times)

    def sentence(self) -> str:
        """The totals in one sentence."""
        labels = {"checked": "checked", "not-compared": "not compared", "failed": "failed"}
        parts = ", ".join(f"{self.statuses[status]:,} {labels[status]}" for status in STATUSES if self.statuses[status])
        found = f"{self.total['findings']:,} findings in {self.total['citations']:,} citations"
        return f"{self.statuses.total():,} documents: {parts or 'none'}; {found}."

    def groups(self, groups: Mapping[str, Counter[str]]) -> list[Group]:
        """The groups, the largest first."""
        return sorted((Group(name, counts) for name, counts in groups.items()), key=lambda each: (-each.counts["documents"], each.name))

    def by_rule(self) -> list[tuple[str, str, Counter[str]]]:
        """Each rule that found something, the most frequent first."""
        return sorted(((*rule, counts) for rule, counts in self.rules.items()), key=lambda each: (-each[2]["findings"], each[0]))

    def has_groups(self) -> bool:
        """Whether any document has a value in the column."""
        return bool(set(self.values) - {NONE})


def summary_of(rows: Iterable[Mapping[str, Any]], by: str) -> Summary:
    """The summary of rows."""
    summary = Summary(by)
    for row in rows:
        summary.add(row)
    return summary


def tables(summary: Summary) -> Iterator[tuple[str, Table]]:
    """The tables of a summary, each with its title; the first row of each has the heads."""
    rules = [(code, name, f"{counts['findings']:,}", f"{counts['documents']:,}") for code, name, counts in summary.by_rule()]
    yield "By rule", [("code", "rule", "findings", "documents"), *rules]
    if summary.has_groups():
        yield f"By {summary.by}", _grouped(summary.by, summary.groups(summary.values))
    yield "By style", _grouped("style", summary.groups(summary.styles))
    if summary.verified:
        yield "Entries compared with records", [("verdict", "entries"), *((name, f"{n:,}") for name, n in sorted(summary.verified.items()))]
    if summary.reasons:
        yield "Without a result", [("reason", "documents"), *((why, f"{n:,}") for why, n in summary.reasons.most_common(_MOST_REASONS))]


def _grouped(head: str, groups: Sequence[Group]) -> Table:
    rows = [
        (
            each.name,
            *(f"{each.counts[what]:,}" for what in ("documents", "citations", *VERDICTS, "findings")),
            each.per_hundred("findings"),
        )
        for each in groups
    ]
    return [(head, "documents", "citations", *VERDICTS, "findings", "per 100 citations"), *rows]


def _kind(row: Mapping[str, Any]) -> str:
    """The reason of a document that failed, without its name."""
    why: str = row["reason"]
    return why.removeprefix(f"{row['path']}: ").removeprefix(f"{row['path']} ")


def as_text(summary: Summary) -> str:
    """The sentence and the tables, for a terminal."""
    return "\n".join([summary.sentence(), *(_table_text(title, rows) for title, rows in tables(summary)), ""])


def _table_text(title: str, rows: Table) -> str:
    from citecheck.reporters.escape import visible
    from citecheck.reporters.text.cell_width import width

    shown = [[visible(value) for value in row] for row in rows]
    widths = [max(width(row[at]) for row in shown) for at in range(len(shown[0]))]
    first = 2 if shown[0][0] == "code" else 1  # columns of words

    def padded(value: str, at: int) -> str:
        gap = " " * (widths[at] - width(value))
        return value + gap if at < first else gap + value

    return "\n".join([f"\n{title}", *("  ".join(padded(value, at) for at, value in enumerate(row)).rstrip() for row in shown)])
