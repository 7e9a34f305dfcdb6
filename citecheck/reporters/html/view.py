"""What the page shows of one result: the cited items, entries and findings by number, and which of them belong together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from functools import cached_property

from citecheck.formats import FORMATS
from citecheck.linting.list_lookup import unanswered_keys
from citecheck.model import Finding, Level, Link, Reference, Result, Span
from citecheck.reporters.grouping import groups, linker
from citecheck.reporters.html.structure import Block, blocks_of
from citecheck.reporters.line_index import Atlas

RANKS: Mapping[Level, int] = {"error": 0, "warning": 1, "info": 2}


class View:
    """One result under the numbers that its part of the page uses; ``prefix`` keeps the ids of several results apart."""

    def __init__(self, result: Result, prefix: str = "") -> None:
        self.result, self.case, self.prefix = result, result.case, prefix
        self.where = Atlas([result])
        self.links = tuple(_apart(result.case.all_links))
        self.numbers = {link.item.span: number for number, link in enumerate(self.links)}
        self.groups = groups(result)
        self.entry_numbers = {reference.id: number for number, reference in enumerate(result.case.references)}
        self._linked = linker(self.links)
        self._entry_starts = sorted(self.entry_numbers)

    @property
    def is_list(self) -> bool:
        """Whether the result is of a reference list by itself, without an essay."""
        return FORMATS[self.case.essay.format].is_list

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The essay's structure."""
        return blocks_of(self.case.essay)

    @cached_property
    def found(self) -> dict[int, list[int]]:
        """The groups of findings about each cited item, by its number."""
        out: dict[int, list[int]] = {}
        for number, group in enumerate(self.groups):
            for finding in group.findings:
                cited = self.cited(finding)
                if cited is not None and number not in out.setdefault(cited, []):
                    out[cited].append(number)
        return out

    @cached_property
    def finding_numbers(self) -> dict[int, int]:
        """The number of each finding in the result, by the identity of the finding."""
        return {id(finding): number for number, finding in enumerate(self.result.findings)}

    @cached_property
    def cited_at(self) -> dict[int, list[int]]:
        """The items that cite each entry, by its number."""
        out: dict[int, list[int]] = {}
        for number, link in enumerate(self.links):
            if (entry := self.entry_of(link)) is not None:
                out.setdefault(entry, []).append(number)
        return out

    @cached_property
    def spots(self) -> dict[Span, str]:
        """The ids of places in the essay that findings are about and that are neither a cited item nor an entry."""
        spans = {f.span for f in self.result.findings if f.span.source == self.case.essay.name and self.cited(f) is None}
        apart = sorted((span for span in spans if self.entry_at(span) is None), key=lambda span: (span.start, -span.end))
        return {span: f"{self.prefix}p{number}" for number, span in enumerate(apart)}

    def entry_of(self, link: Link) -> int | None:
        """The number of the entry that an item means for certain."""
        return self.entry_numbers.get(link.matches[0].reference.id) if link.matches and link.verdict in ("exact", "near") else None

    def entry_at(self, span: Span) -> int | None:
        """The number of the entry that a place of a list is in."""
        at = bisect_right(self._entry_starts, Span(span.source, span.start, 1 << 60)) - 1
        entry = self._entry_starts[at] if at >= 0 else None
        return self.entry_numbers[entry] if entry and entry.source == span.source and span.start < entry.end else None

    def cited(self, finding: Finding) -> int | None:
        """The number of the cited item that a finding is about."""
        link = self._linked(finding)
        return self.numbers.get(link.item.span) if link else None

    def target(self, finding: Finding) -> str:
        """The id of what a finding is about, "" where the page has no such place."""
        cited = self.cited(finding)
        if cited is not None:
            return f"{self.prefix}c{cited}"
        entry = self.entry_at(finding.span)
        return f"{self.prefix}e{entry}" if entry is not None else self.spots.get(finding.span, "")

    def worst(self, numbers: Iterable[int]) -> Level | None:
        """The worst level of groups of findings."""
        levels = [finding.level for number in numbers for finding in self.groups[number].findings]
        return min(levels, key=RANKS.__getitem__, default=None)

    def place(self, span: Span) -> str:
        """A place as a reader looks for it: line 12, or paragraph 3, footnote 1."""
        short = self.where.short(span)
        line, colon, _ = short.partition(":")
        return f"line {line}" if colon and line.isdecimal() else short

    def is_uncited(self, reference: Reference) -> bool:
        """Whether nothing cites an entry and nothing else requires it; a list by itself is cited by nothing, and none of its entries is."""
        used = self.case.used_keys
        if self.is_list or unanswered_keys(self.case):
            return False
        return self.entry_numbers[reference.id] not in self.known and reference.key not in used and "*" not in used

    @cached_property
    def known(self) -> set[int]:
        """The entries that the text cites; an unknown key may be a typo for the nearest."""
        keyed = {self.entry_numbers[link.matches[0].reference.id] for link in self.case.keyed if link.matches}
        return {*self.cited_at, *keyed}


def _apart(links: Iterable[Link]) -> Iterable[Link]:
    """The links in the order of the text, without those inside another one's place."""
    at = 0
    for link in links:
        if link.item.span.start >= at:
            yield link
            at = link.item.span.end
