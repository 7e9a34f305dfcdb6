"""The cost of deriving an entry from a record: a clue for each part that differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.data import record_costs as costs
from citecheck.model import Clue, Reference
from citecheck.text.display import name_words, names_words, year_words
from citecheck.verify.compare import Comparison


def clues_of(reference: Reference, found: Comparison) -> tuple[Clue, ...]:
    """How the entry was derived from the record, as clues of any cost."""
    return (*_of_title(reference, found), *_of_authors(reference, found), *_of_year(reference, found), *_of_place(found))


def cost_of(clues: tuple[Clue, ...]) -> float:
    """The total cost, in nats."""
    return sum(clue.cost for clue in clues)


def _of_title(reference: Reference, found: Comparison) -> Iterator[Clue]:
    title = found.title
    kind, cost = "", 0.0
    match title.likeness:
        case "slip":
            kind, cost = "title-slip", costs.TITLE_SLIP
        case "part":
            kind, cost = "subtitle-left-out", costs.SUBTITLE_DROPPED
        case "close" | "unlike":
            far = title.shared < costs.HARDLY_SHARED_WORDS
            other = title.shared < costs.FEW_SHARED_WORDS
            kind, cost = "title-other", costs.TITLE_FAR if far else costs.TITLE_OTHER if other else costs.TITLE_CLOSE
    if kind:
        yield Clue(kind, reference.title, found.record.title, cost)


def _of_authors(reference: Reference, found: Comparison) -> Iterator[Clue]:
    authors, names = found.authors, found.record.names
    if not authors.known:
        return
    seen, meant = names_words(reference.names), names_words(names)
    if authors.groups:
        if authors.strangers:
            yield Clue("group-for-members", seen, meant, costs.GROUP_FOR_MEMBERS)
        return
    if not authors.shared:
        yield Clue("authors-other", seen, meant, costs.AUTHORS_UNSHARED)
        return
    if not authors.first and 2 * authors.shared <= len(names):
        yield Clue("first-author-other", seen, meant, costs.FIRST_AUTHOR_DIFFERS)
    elif not authors.first:
        yield Clue("author-order", seen, meant, costs.AUTHOR_ORDER)
    for stranger in authors.strangers:
        recorded = name_words(stranger.recorded) if stranger.recorded else ""
        yield Clue("author-replaced" if recorded else "author-added", name_words(stranger.listed), recorded, costs.AUTHOR_REPLACED)
    for renamed in authors.renamed:
        written = [f"{name.given} {name.family}" for name in renamed if name]
        yield Clue("author-renamed", written[0], written[-1], costs.AUTHOR_RENAMED)
    if authors.missing and not authors.strangers and not (authors.cut and authors.first):
        yield Clue("author-missing", seen, names_words(authors.missing), costs.AUTHORS_LEFT_OUT)


def _of_year(reference: Reference, found: Comparison) -> Iterator[Clue]:
    if found.off:
        off = found.off
        cost = costs.YEAR_OFF_BY_ONE if off == 1 else costs.YEAR_OFF_BY_FEW if off <= costs.YEARS_FEW else costs.YEAR_OFF_BY_MORE
        years = " or ".join(map(str, sorted(found.record.years)[:3]))
        yield Clue("year-off", year_words(reference.year), years, cost)


def _of_place(found: Comparison) -> Iterator[Clue]:
    volume, page, container = found.place
    if volume and page:
        yield Clue("place-other", f"{volume[0]}, {page[0]}", f"{volume[1]}, {page[1]}", costs.PLACE_DIFFERS)
    elif volume:
        yield Clue("volume-other", *volume, costs.VOLUME_DIFFERS)
    elif page:
        yield Clue("page-other", *page, costs.PAGE_DIFFERS)
    if container:
        yield Clue("container-other", *container, costs.CONTAINER_DIFFERS)
