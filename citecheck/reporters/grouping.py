"""Group identical faults of the same citation: to a reader they are one problem."""

from bisect import bisect_right
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import NamedTuple

from citecheck.model import Finding, Link, Result
from citecheck.text.display import names_words, year_words

ABOUT_A_WORK = ("C", "D")
"""Families of rules about the work that a citation means, not about its form."""


class Group(NamedTuple):
    """Findings of the same fault, in the order of the text, and the link of the first citation, if it is about one."""

    findings: tuple[Finding, ...]
    link: Link | None


def groups(result: Result) -> tuple[Group, ...]:
    """Return the findings of a result, grouped; a group is at the position of its first finding."""
    found: list[list[Finding]] = []
    links: list[Link | None] = []
    known: dict[Hashable, int] = {}
    linked = linker(result.case.all_links)
    texts = {document.name: document.text for document in (result.case.essay, *result.case.listings)}
    for finding in result.findings:
        link = linked(finding)
        key = _fault(finding, link, texts)
        at = known.setdefault(key, len(found))
        if at == len(found):
            found.append([])
            links.append(link)
        found[at].append(finding)
    return tuple(Group(tuple(findings), link) for findings, link in zip(found, links, strict=True))


def _fault(finding: Finding, link: Link | None, texts: Mapping[str, str]) -> Hashable:
    """Return the fault regardless of place: the rule, and the work that is meant and the replacement, or else the message."""
    if link and finding.code.startswith(ABOUT_A_WORK):
        edits = finding.fix.edits if finding.fix else ()
        changes = tuple((texts[edit.span.source][edit.span.start : edit.span.end], edit.text) for edit in edits)
        return finding.code, finding.level, meant(link), changes
    return finding.code, finding.level, finding.message


def meant(link: Link) -> Hashable:
    """The id of the entry that an item means, or the item's own authors and year if it means none for certain."""
    if link.matches and link.verdict in ("exact", "near"):
        return link.matches[0].reference.id
    if link.item.key:
        return f"@{link.item.key}"
    return f"{names_words(link.item.names)} {year_words(link.item.year)}".casefold()


def linker(links: Sequence[Link]) -> Callable[[Finding], Link | None]:
    """A function from a finding to the link that it is about: that of the cited item at its place, or of the bracket around it."""
    ordered = sorted(links, key=lambda link: link.item.span)
    starts = [link.item.span.start for link in ordered]

    def linked(finding: Finding) -> Link | None:
        at = bisect_right(starts, finding.span.start) - 1
        for link in ordered[max(0, at) : at + 2]:
            for span in (link.item.span, link.citation.span):
                if span.source == finding.span.source and span.start <= finding.span.start <= span.end:
                    return link
        return None

    return linked
