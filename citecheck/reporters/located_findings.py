"""Findings with their places and fingerprints, as the formats for other programs need them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from citecheck.findings.baseline import known
from citecheck.model import Finding, Region, Result, Span
from citecheck.reporters.line_index import Atlas


class LocatedFinding(NamedTuple):
    """A finding, its region, and a fingerprint that does not change when the lines above it move."""

    finding: Finding
    region: Region
    fingerprint: str


def locate_findings(results: Sequence[Result], where: Atlas) -> Iterator[LocatedFinding]:
    """Yield every finding of the results; equal findings are numbered in their fingerprints."""
    from hashlib import sha256

    times: Counter[tuple[str, ...]] = Counter()
    for result in results:
        for finding, fact in known(result):
            times[fact] += 1
            print_ = sha256("\0".join([*fact, str(times[fact])]).encode("utf-8", "backslashreplace")).hexdigest()[:32]
            yield LocatedFinding(finding, region(where, finding.span), print_)


def region(where: Atlas, span: Span) -> Region:
    """Where a span lies."""
    there = where[span.source]
    return Region(*there.place(span.start), *there.place(span.end))


def with_regions(result: Result) -> Result:
    """The result, each of whose findings knows its lines and columns in its own file."""
    where = Atlas([result])
    return result._replace(findings=tuple(f._replace(region=region(where, where.home(f.span))) for f in result.findings))


def uri(path: str) -> str:
    """A path as the formats want it: slashes forward, relative as it was given, or a ``file:`` URI if it was absolute."""
    from urllib.parse import quote

    forward = path.replace("\\", "/")
    if forward[1:3] == ":/":
        return f"file:///{forward[:2]}{quote(forward[2:], errors='surrogateescape')}"
    quoted = quote(forward, errors="surrogateescape")
    return f"file://{quoted}" if forward.startswith("/") else quoted
