"""The entries that the hyperlinks around citations lead to."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Case, Link, Reference


def hyperlink_targets(case: Case) -> Iterator[tuple[Link, Reference]]:
    """Return the citations in words that are linked to an entry, each with that entry."""
    if not case.essay.hyperlinks:
        return
    from citecheck.link.hyperlinks import HyperlinkTargets

    leads = HyperlinkTargets(case.essay, case.references)
    for link in case.links:
        if (target := leads.target(link)) is not None:
            yield link, target
