"""A work is cited second-hand, but the citing source is not named, or not in the list.

“As cited in” refers the reader to the source that was read: it must be cited with its year, and listed.

Bad:

    Trust is learned [[(Baier, 1986, as cited in a handbook)]].
    ---
    Odum, V. (1999). Doubt. Oslo: Fell.

Good:

    Trust is learned (Baier, 1986, as cited in Odum, 1999).
    ---
    Odum, V. (1999). Doubt. Oslo: Fell.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.messages import quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Link

_REACH = 80  # characters from the work to its secondary source


@rule("C113", "warning")
def unlisted_secondary_source(case: Case) -> Iterator[Fault]:
    """Yield every secondary citation that no cited work follows; a source that is not listed is missing like any other work."""
    for at, link in enumerate(case.links):
        if link.item.kind == "secondary" and not _is_listed(link) and not _follows(case, at):
            message = f"{quoted(case, link.citation.span)} is cited second-hand, but the citing source has no year."
            yield Fault(link.citation.span, message)


def _is_listed(link: Link) -> bool:
    return link.verdict != "missing"


def _follows(case: Case, at: int) -> bool:
    """Return whether another cited work follows shortly after this one."""
    after = case.links[at + 1 :][:1]
    return any(0 <= link.item.span.start - case.links[at].item.span.end < _REACH for link in after)
