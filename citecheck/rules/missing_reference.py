"""A cited work has no entry in the list.

No entry explains the citation, not even with an error in a name or a year, so readers cannot find the work.
A name and a year that may not be a citation (a novel, a treaty, a place, the date of a source) are left out, or reported only as a note.

Measured: 6 false alarms among 5,229 citations of edited papers; of entries taken out of their lists, 93 in 100 are reported.

Bad:

    Trust is learned ([[Baier, 1986]]), and so is doubt (Odum, 1999).
    ---
    Odum, V. (1999). Doubt. Oslo: Fell.

Good:

    Trust is learned (Baier, 1986, as cited in Odum, 1999). It was old before the Harbour Treaty (1648).
    ---
    Odum, V. (1999). Doubt. Oslo: Fell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from citecheck.data import costs
from citecheck.linting.clue_routing import is_missing, is_other_year, is_sure
from citecheck.linting.messages import cited_as, entry, quoted
from citecheck.linting.printed_list import unprinted_works
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Level, Link
from citecheck.text.folding import fold

_HABIT = 3  # listed works cited as "Name 1999" in a sentence make that a form of citation in the essay


@rule("C101", "error")
def missing_reference(case: Case) -> Iterator[Fault]:
    """Yield every cited work that the list cannot explain; without any list, only those that look like damaged copies of others."""
    bare = sum(is_sure(link) and _is_bare(case, link) for link in case.links) < _HABIT
    ignored = {fold(work) for work in case.settings.ignore_works}
    times = Counter(cited_as(link.item) for link in case.links)
    kept = [field for field, _ in unprinted_works(case)]  # the list lacks them, and another rule reports why
    for link in case.links:
        if not is_missing(link) or link.item.kind != "work" or is_other_year(case, link) or _is_ignored(link, ignored):
            continue
        if (bare and _is_bare(case, link)) or any(field.start <= link.item.span.end - 1 < field.end for field in kept):
            continue
        others = _likelier(link, times)
        if case.references:
            near = tuple(match.reference.span for match in link.matches[:1])
            level: Level | None = "info" if link.doubt >= costs.DOUBTFUL else None
            yield Fault(link.item.span, _message(case, link, others), None, near, level)
        elif others:
            yield Fault(link.item.span, f"{quoted(case, link.item.span)} is probably the same as {others}.", None)


def _is_ignored(link: Link, ignored: set[str]) -> bool:
    return any(fold(name.family) in ignored for name in link.item.names[:1])


def _is_bare(case: Case, link: Link) -> bool:
    """Return whether it is "Name 1999" in a sentence, without bracket or comma, as products and events are too."""
    item = link.item
    if link.citation.form == "parenthetical" or item.shared or item.year_span is None or not item.name_spans:
        return False
    return not case.essay.prose[item.name_spans[-1].end : item.year_span.start].strip()


def _message(case: Case, link: Link, others: str) -> str:
    parts = [f"{quoted(case, link.item.span)} is not in the list."]
    if link.doubt >= costs.DOUBTFUL:
        parts.append("It may not be a citation.")
    if others:
        parts.append(f"It is probably the same as {others}.")
    if link.matches:
        parts.append(f"The nearest entry is {entry(link.matches[0].reference)}, but it differs too much to be the same work.")
    return " ".join(parts)


def _likelier(link: Link, times: Counter[str]) -> str:
    """Return the citations that it may be a damaged copy of, if they are at least as frequent; only the most frequent, if there is one."""
    forms = [cited_as(item) for item in link.like]
    most = max((times[form] for form in forms), default=0)
    chosen = [f"“{form}”" for form in forms if times[form] == most >= times[cited_as(link.item)]]
    return " or ".join(chosen) + ", which the text cites too" if chosen else ""
