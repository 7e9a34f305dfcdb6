"""Which entries of a case are verified: those cited, or all of a list by itself."""

from __future__ import annotations

from citecheck.formats import FORMATS
from citecheck.model import Case, Reference


def wanted(case: Case, *, every: bool = False) -> tuple[Reference, ...]:
    """The entries to ask about, in the order of the list; with ``every``, uncited ones too."""
    if every or FORMATS[case.essay.format].is_list or "*" in case.used_keys:
        return case.references
    cited = {match.reference.id for link in case.all_links if link.verdict != "missing" for match in link.matches}
    return tuple(reference for reference in case.references if reference.id in cited or reference.key in case.used_keys)
