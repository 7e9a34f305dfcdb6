"""The same fault of the same citation, made again and again, is one thing to a reader."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable, Sequence
from typing import NamedTuple

from citecheck.model import Finding, Link, Result
from citecheck.words import names_words, year_words

ABOUT_A_WORK = ("C", "D")
"""Families of rules whose findings are about the work that a citation means, not about its form."""


class Group(NamedTuple):
    """Findings that tell the same thing, in the order of the text, and the link of the first citation, if it is about one."""

    findings: tuple[Finding, ...]
    link: Link | None


def groups(result: Result) -> tuple[Group, ...]:
    """The findings of a result, grouped; the groups stand where their first finding does."""
    found: list[list[Finding]] = []
    links: list[Link | None] = []
    known: dict[Hashable, int] = {}
    linked = linker(result.case.links)
    for finding in result.findings:
        link = linked(finding)
        key = _fault(finding, link)
        at = known.setdefault(key, len(found))
        if at == len(found):
            found.append([])
            links.append(link)
        found[at].append(finding)
    return tuple(Group(tuple(findings), link) for findings, link in zip(found, links, strict=True))


def _fault(finding: Finding, link: Link | None) -> Hashable:
    """What the fault is, whatever the place: the rule, and the work that is meant and what would be written, or else the message."""
    if link and finding.code.startswith(ABOUT_A_WORK):
        edits = tuple(edit.text for edit in finding.fix.edits) if finding.fix else ()
        return finding.code, finding.level, meant(link), edits
    return finding.code, finding.level, finding.message


def meant(link: Link) -> str:
    """The key of the entry that an item means, or the item's own authors and year if it means none for certain."""
    if link.matches and link.verdict in ("exact", "near"):
        return "=" + link.matches[0].reference.key
    return f"{names_words(link.item.names)} {year_words(link.item.year)}".casefold()


class linker:  # noqa: N801 - it is called like the function it is
    """The link that a finding is about: that of the cited item at its place, or of the bracket around it."""

    __slots__ = ("links", "starts")

    def __init__(self, links: Sequence[Link]) -> None:
        self.links = sorted(links, key=lambda link: link.item.span)
        self.starts = [link.item.span.start for link in self.links]

    def __call__(self, finding: Finding) -> Link | None:
        """The link; None if the finding is about no citation."""
        at = bisect_right(self.starts, finding.span.start) - 1
        for link in self.links[max(0, at) : at + 2]:
            for span in (link.item.span, link.citation.span):
                if span.source == finding.span.source and span.start <= finding.span.start <= span.end:
                    return link
        return None
