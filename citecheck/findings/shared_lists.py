"""Several essays over one list: findings about the list are reported once, and an entry cited by another essay counts as cited."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.linting.suppressions import UNUSED
from citecheck.model import Finding, Result, Span
from citecheck.rules.uncited_reference import uncited, uncited_reference, words


def check_shared_lists(results: Sequence[Result]) -> list[Result]:
    """Return the results, each without what another one has reported about a shared list, or can judge better."""
    sharing: dict[str, list[Result]] = {}
    for result in results:
        for listing in result.case.listings:
            if listing.name != result.case.essay.name:
                sharing.setdefault(listing.name, []).append(result)
    lists = {name: _Shared(name, those) for name, those in sharing.items() if len(those) > 1}
    return [result._replace(findings=tuple(_left(result, lists))) for result in results]


def without_uncited(results: Sequence[Result]) -> list[Result]:
    """Return the results without uncited entries of lists that other essays use as well: those may cite them."""
    return [
        result._replace(
            findings=tuple(
                finding
                for finding in result.findings
                if finding.code != uncited_reference.code or finding.span.source == result.case.essay.name
            )
        )
        for result in results
    ]


class _Shared:
    """A list of several essays: the entries that none of them cites, the suppressions that none needs, and what was reported about it."""

    def __init__(self, name: str, results: Sequence[Result]) -> None:
        self.uncited = set.intersection(*({r.span for r in uncited(each.case)[1] if r.span.source == name} for each in results))
        self.idle = set.intersection(*({f.span for f in each.findings if f.code == UNUSED.code} for each in results))
        self.reported: set[tuple[str, Span, str]] = set()

    def is_news(self, finding: Finding, message: str) -> bool:
        """Return whether this is reported for the first time, and remember it."""
        fact = (finding.code, finding.span, message)
        new = fact not in self.reported
        self.reported.add(fact)
        return new


def _left(result: Result, lists: dict[str, _Shared]) -> Iterator[Finding]:
    for finding in result.findings:
        shared = lists.get(finding.span.source)
        if not shared:
            yield finding
        elif finding.code == uncited_reference.code:
            yield from _still_uncited(finding, result, shared)
        elif (finding.code != UNUSED.code or finding.span in shared.idle) and shared.is_news(finding, finding.message):
            yield finding


def _still_uncited(finding: Finding, result: Result, shared: _Shared) -> Iterator[Finding]:
    """Return the finding with those of its entries that no essay cites and that were not reported, if there are any."""
    spans = [span for span in (finding.span, *finding.related) if span in shared.uncited]
    spans = [span for span in spans if shared.is_news(finding._replace(span=span), "")]
    if spans:
        missed = [reference for reference in result.case.references if reference.span in spans]
        message = words(missed, uncited(result.case)[0])
        yield finding._replace(span=spans[0], related=tuple(spans[1:]), message=message)
