"""Settle citations after linking: each item in its chosen reading, without mentions that are not citations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest

from citecheck._fast.regex import regex
from citecheck.data import costs
from citecheck.data.clues import OF_AUTHORS
from citecheck.model import Citation, CitationItem, Document, Link, Reference, Span, Year

_LOWER = regex(r"(?<![\w.])[^\W\d_A-Z][^\W\d_A-Z]{2,30}(?!\w)")


def _followed(links: Sequence[Link], body: Document | None, references: Sequence[Reference]) -> Sequence[Link]:
    """Return the links decided by the document's own hyperlinks, if it has any."""
    if body is None or not body.hyperlinks:
        return links
    from citecheck.link.hyperlinks import follow_hyperlinks

    return follow_hyperlinks(links, body, references)


def settle(
    found: Sequence[Citation],
    links: Sequence[Link],
    *,
    body: Document | None = None,
    references: Sequence[Reference] = (),
    damage: float = 0.0,
    by_page: bool = False,
) -> tuple[tuple[Citation, ...], tuple[Link, ...]]:
    """Return the citations with the items that linking chose, and their links, without mentions that are not citations.

    Where authors are cited ``by_page``, a name before a page is a citation, even if no entry has it.
    """
    citations: list[Citation] = []
    kept: list[Link] = []
    links = _doubted(_followed(links, body, references), body, references)
    spaced, unlabelled = _habit(links), _gives_bare_pages(links)
    sure = costs.MENTION_MOST + min(costs.MENTION_MOST, 2.0 * costs.DAMAGED * damage)
    queue = iter(links)
    for citation in found:
        mine = _without_pages([next(queue) for _ in citation.items], body, unlabelled=unlabelled)
        mine = _without_mentions(mine, spaced, sure, by_page=by_page)
        if not mine:
            continue
        items = tuple(link.item for link in mine)
        settled = citation._replace(items=items, span=_span(citation, items))
        citations.append(settled)
        kept += (link._replace(citation=settled) for link in mine)
    return tuple(citations), tuple(kept)


def _doubted(links: Sequence[Link], body: Document | None, references: Sequence[Reference]) -> Sequence[Link]:
    """Return the links; those that the list does not explain get the evidence for and against their being citations at all."""
    if body is None or not any(map(_may_cite_nothing, links)):
        return links
    from citecheck.link.mention import Essay, Mention
    from citecheck.link.no_citation import doubt, evidence

    words = " ".join(set(body.prose.split()))
    lower = frozenset(word for word in _LOWER.findall(words) if word.islower())  # other scripts have no capitals
    essay = Essay.of(body, lower, references)
    out: list[Link] = []
    for link in links:
        if _may_cite_nothing(link) and not link.item.shared:
            names = evidence(Mention(link, essay))
            if link.verdict == "missing" or "life-dates" in names:
                link = link._replace(doubts=names, doubt=doubt(names))
        elif link.item.shared and link.verdict == "missing" and out:
            link = link._replace(doubts=out[-1].doubts, doubt=out[-1].doubt)
        out.append(link)
    sure = {_work(link) for link in out if link.verdict == "missing" and link.doubt < costs.DOUBTFUL and not link.item.bare}
    return [
        link._replace(doubts=(), doubt=0.0) if 0 < link.doubt < costs.NO_CITATION_AT_ALL and _work(link) in sure else link for link in out
    ]


def _work(link: Link) -> tuple[tuple[str, ...], Year | None]:
    """Return what an item cites, as written: a name that is once cited for certain is not a place or event elsewhere."""
    return tuple(name.family for name in link.item.names), link.item.year


def _without_pages(mine: list[Link], body: Document | None, *, unlabelled: bool) -> list[Link]:
    """Return the links of one citation; those whose "year" is a page of the previous work become its locator."""
    if body is None or not any(link.item.shared and link.verdict == "missing" for link in mine):
        return mine
    from citecheck.link.page_numbers import is_between_years, is_page, with_page

    out: list[Link] = []
    for link, following in zip_longest(mine, mine[1:]):
        if out and is_page(link, out[-1], body, unlabelled=unlabelled or is_between_years(link, following, body)):
            out[-1] = with_page(out[-1], link, body)
        else:
            out.append(link)
    return out


def _gives_bare_pages(links: Sequence[Link]) -> bool:
    """Return whether the essay gives pages without a label after a comma: (Marlow 1999, 12)."""
    bare = sum(link.item.locator[:1].isdigit() for link in links)
    return bare >= costs.HABIT and bare >= 0.8 * sum(bool(link.item.locator) for link in links)


def _may_cite_nothing(link: Link) -> bool:
    """Return whether an item may not be a citation: the list does not explain it, or its "year" may be a lifetime."""
    year = link.item.year
    return (link.verdict == "missing" and not link.item.bare) or (year is not None and year.first is not None)


def _without_mentions(mine: list[Link], spaced: int | None, sure: float, *, by_page: bool) -> list[Link]:
    """Return the links of one citation without mentions that are not citations, and without unexplained further years of these."""
    out: list[Link] = []
    dropped = False
    for link in mine:
        dropped = (dropped and link.item.shared and link.verdict == "missing") or _is_no_citation(link, spaced, sure, by_page=by_page)
        out += [] if dropped else [link]
    return out


def _is_no_citation(link: Link, spaced: int | None, sure: float, *, by_page: bool) -> bool:
    """Return whether a mention is hardly explained by the list, or a bracket is unlike the essay's own: (Word 2003) among (Name, 2003)."""
    if link.doubt >= costs.NO_CITATION_AT_ALL or (_is_remark(link) and not (by_page and link.item.locator)):
        return True
    if link.item.bare:
        best = link.matches[0] if link.matches else None
        if link.verdict == "missing" or best is None:
            return True
        if best.cost > (link.missing_cost if link.item.clues and link.citation.form == "parenthetical" else sure):
            return True
        if any(clue.kind == "spelling" for clue in best.clues) and not link.item.et_al and _distance(link.item) == 1:
            return True  # "Paris 2015" is not a typo for Parris, 2015
        ranged = link.item.year is not None and link.item.year.first is not None
        return any(clue.kind == "unread-entry" or (ranged and clue.kind == "wrong-year") for clue in best.clues)
    return link.verdict == "missing" and spaced is not None and _gap(link) not in (None, spaced)


def _is_remark(link: Link) -> bool:
    """Return whether a bracket holds a name without a year, a page or a key, and no entry has these authors: it only names someone."""
    item, end = link.item, link.citation.span.end
    if item.year is not None or item.key or end > item.span.end + 1:
        return False
    if link.verdict == "missing":
        return True
    return end > item.span.end and any(clue.kind in OF_AUTHORS for clue in link.matches[0].clues)


def _gap(link: Link) -> int | None:
    """Return the distance of the year from a single author in a bracket: 1 for a space, 2 for a comma and a space."""
    item = link.item
    if link.citation.form == "narrative" or item.et_al or item.shared or len(item.names) != 1 or not item.year_span or not item.name_spans:
        return None
    return _distance(item)


def _distance(item: CitationItem) -> int | None:
    """Return the distance of the year from the last author."""
    return item.year_span.start - item.name_spans[-1].end if item.year_span and item.name_spans else None


def _habit(links: Sequence[Link]) -> int | None:
    """Return the essay's own distance between author and year in brackets, if it is nearly always the same."""
    gaps = Counter(gap for link in links if link.verdict == "exact" and (gap := _gap(link)))
    most = gaps.most_common(1)
    return most[0][0] if most and most[0][1] >= 5 and most[0][1] >= 0.95 * sum(gaps.values()) else None


def _span(citation: Citation, items: tuple[CitationItem, ...]) -> Span:
    """Return the span of a citation; a narrative one begins with its first author, in the reading that was chosen."""
    if citation.form == "parenthetical":
        return citation.span
    return citation.span._replace(
        start=items[0].span.start, end=max(items[-1].span.end, citation.span.end if len(items) == len(citation.items) else 0)
    )
