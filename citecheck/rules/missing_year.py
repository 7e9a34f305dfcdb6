"""A citation in brackets names authors from the list but no year.

Without its year a citation cannot be distinguished from others by the same authors. A name alone in its bracket, (Odum),
may not be a citation: it is reported as info unless a handbook is named, the essay cites the work with its year elsewhere, or it omits
years more than once.

Bad:

    Trust is learned ([[Baier and Odum]], unlike doubt, which nobody needs to learn.

    Reasons come later (Karsh, 2010).
    ---
    Baier, A., & Odum, V. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Karsh, P. (2010). Reasons. Oslo: Fell.

Good:

    Trust is learned (Baier and Odum, 1986), as Baier said herself.
    ---
    Baier, A., & Odum, V. (1986). Trust and antitrust. Ethics, 96, 231–260.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.year_bounds import ANY_YEAR
from citecheck.linting.clue_routing import is_sure, rivals_of
from citecheck.linting.fix_builders import authors_end, unsafe
from citecheck.linting.form import edited, writer
from citecheck.linting.form.proposal import cites_without_years, year_of
from citecheck.linting.messages import entries, entry, quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Fix, Level, Link, Span

_YEAR_BEHIND = regex(rf"\)\s\((?P<year>{ANY_YEAR})(?=\))")  # (Baier) (1986)


def _with_year(case: Case, link: Link) -> Fix | None:
    """Write the entry's year after the authors, if one entry is meant and the bracket contains only the citation."""
    year = link.matches[0].reference.year
    end = authors_end(case, link.item)
    again = _YEAR_BEHIND.match(case.essay.prose, end)
    if again and is_sure(link) and year and again["year"] == str(year.number):
        return unsafe(Edit(Span(link.item.span.source, end, again.start("year")), case.style.separator))
    if link.item.locator_span and case.style.decided:
        from citecheck.linting.form.pages import PAGES_BEHIND, written

        pages = PAGES_BEHIND.match(case.essay.prose, end)
        if pages and is_sure(link) and year and year.number:
            whole = Span(link.item.span.source, end, pages.end())
            return unsafe(Edit(whole, f"{case.style.separator}{year.number}{year.letter}{written(case.style, pages)}"))
    closes = case.essay.prose[end : end + 1] in (")", ",", ":", ";")
    if not is_sure(link) or year is None or not closes or not year_of(link.matches[0].reference):
        return None
    words = f"{case.style.separator}{year_of(link.matches[0].reference)}"
    return unsafe(Edit(Span(link.item.span.source, end, end), words))


def _level(case: Case, link: Link) -> Level:
    """Return warning if the essay shows that this is how it cites, info if a name alone in its bracket may be a remark on someone."""
    alone = case.essay.prose[link.item.span.end : link.item.span.end + 1] == ")" and not link.item.locator
    if case.style.decided or not alone:
        return "warning"
    others = [other for other in case.links if other.item is not link.item]
    work = link.matches[0].reference.id
    cited = any(other.item.year and other.verdict == "exact" and other.matches[0].reference.id == work for other in others)
    return "warning" if cited or any(other.item.year is None for other in others) else "info"


@rule("F202", "warning")
def missing_year(case: Case) -> Iterator[Fault]:
    """Yield every item without a year, with the entries it may mean."""
    if cites_without_years(case.style):
        return
    for link in case.links:
        if link.item.year is not None or not link.matches or link.verdict == "missing":
            continue
        matches = (link.matches[0], *rivals_of(link))
        meant = f"it probably means {entry(matches[0].reference)}" if is_sure(link) else f"it may mean {entries(matches)}"
        fix = _with_year(case, link)
        whole = link.item.span._replace(end=max(link.item.span.end, *(edit.span.end for edit in fix.edits))) if fix else link.item.span
        written = edited(case.essay.text, whole, fix.edits) if fix and case.style.decided else ""
        right = f"; {writer(case.style)} writes “{written}”" if written else ""
        message = f"{quoted(case, link.item.span)} has no year: {meant}{right}."
        yield Fault(link.item.span, message, fix, tuple(match.reference.span for match in matches), _level(case, link))
