"""Years to cited items: one pass over the sightings, each with the authors before it or those of the item before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from citecheck.cite.authors import Authors, readings
from citecheck.cite.brackets import Bracket, Brackets
from citecheck.cite.known import Known
from citecheck.cite.locators import is_told_by_another, locator
from citecheck.cite.sightings import Sighting, sightings
from citecheck.lore.letters import INVISIBLE
from citecheck.model import CitationItem, Document, Span, Year

_GAP = re.compile(
    rf"(?P<acronym>\s?[\[(][A-Z][\w.&-]{{1,10}}[\])])?(?P<poss>['’‘´`]s?)?(?P<comma>\s?[,.;:]?)[\s{INVISIBLE}]*(?P<open>[(\[{{])?\s*(?P<circa>(?:c|ca|circa)\.?\s)?$"
)
_SHARED = re.compile(
    r"\s*(?:[,;/&+]\s*(?:(?:and|und|et|y|e|&)\s)?|\b(?:and|und|et|y|e)\s|[)\]]\s?[,;]?\s?(?:(?:and|und|et|y|e|&)\s)?[(\[])\s*[(\[]?\s*(?:see also\s)?"
)
_LETTER = re.compile(r"\s?(?:[,;/&+]|\band\b|[–-])\s?(?P<letter>[a-z])(?=[\s,;:)\]/&–-])(?!\s[a-z])")
# In "Smith (1999)" the year ends its bracket, or a locator or another work follows; "maize (1475 plots)" is another thing.
_STAND_ALONE = re.compile(r"\s*(?:[)\]},;:&]|and\b|p|S\.|§|[\[(]|$|as cited|cited|quoted|zit)")
DOUBTFUL = 6.0  # nats; authors that the grammar takes so dearly are believed only if the list explains them
_PARAGRAPH = re.compile(r"\n[ \t]*\n")


class Found(NamedTuple):
    """An item with the bracket it lies in: for narrative ones, the bracket that opens between authors and year."""

    item: CitationItem
    bracket: Bracket | None
    narrative: bool


def items(document: Document, known: Known) -> list[Found]:
    """The cited items of a document in the order of their years."""
    prose, brackets = document.prose, Brackets(document.prose)
    out: list[Found] = []
    for sighting in sightings(prose):
        if out and sighting.start < out[-1].item.span.end:
            continue
        found = _shared(document, out[-1], sighting) if out else None
        found = found or _own(document, brackets, sighting, known, out[-1].item.span.end if out else 0)
        if found:
            out.append(found)
            out += _letters(document, found)
    return out


def _own(document: Document, brackets: Brackets, sighting: Sighting, known: Known, floor: int) -> Found | None:
    """An item whose authors stand right before its year."""
    prose = document.prose
    around = brackets.around(sighting.start, sighting.end)
    low = max(floor, sighting.start - 240, _paragraph(prose, sighting.start))
    gap = _GAP.search(prose, max(low, sighting.start - 24), sighting.start)
    if gap is None:
        return None
    narrative = gap["open"] is not None
    if around and around.start == gap.start("open"):
        outer = brackets.around(around.start, around.start + 1)
    else:
        outer = around
    if outer:
        low = max(low, outer.start + 1)
    end = gap.start()
    bracketed = not narrative and outer is not None
    ways = readings(prose, low, end, bracketed=bracketed, known=known)
    if not ways or (narrative and gap["comma"].strip() and gap["comma"].strip() not in ",."):
        return None
    inside = around if narrative and around and around.start == gap.start("open") else None
    bare = not narrative and ((not bracketed and not _surely(ways[0])) or ways[0].cost >= DOUBTFUL) or (narrative and not _STAND_ALONE.match(prose, sighting.end))
    made = [_item(document, way, sighting, inside if narrative else outer, narrative=narrative, bare=bare) for way in ways]
    return Found(_with_others(made), inside if narrative else outer, narrative)


def _surely(authors: Authors) -> bool:
    """Two authors, or "et al.": in running text too, nothing else looks so."""
    return (authors.et_al or len(authors.units) == 2) and authors.cost < 2.0 and not any(unit.name.corporate for unit in authors.units)


def _with_others(made: list[CitationItem]) -> CitationItem:
    from dataclasses import replace

    return replace(made[0], others=tuple(made[1:]))


def _item(
    document: Document, authors: Authors, sighting: Sighting, bracket: Bracket | None, *, narrative: bool, bare: bool
) -> CitationItem:
    prose, name = document.prose, document.name
    place = locator(prose, sighting.end, bracketed=bracket is not None)
    end = place[1] if place else sighting.end
    told = is_told_by_another(prose, end)
    if narrative and bracket and bracket.closed and not prose[end : bracket.end - 1].strip():
        end = bracket.end
        told = told or is_told_by_another(prose, end)
    return CitationItem(
        span=Span(name, authors.start, end),
        names=tuple(unit.name for unit in authors.units),
        name_spans=tuple(Span(name, unit.start, unit.end) for unit in authors.units),
        et_al=authors.et_al,
        year=sighting.year,
        year_span=Span(name, sighting.start, sighting.end),
        locator=_bare_locator(document.text, place),
        locator_span=Span(name, *place) if place else None,
        sort="secondary" if told else "work",
        bare=bare or sighting.ranged or authors.cost >= DOUBTFUL,
        cost=authors.cost,
        clues=sighting.clues,
    )


def _bare_locator(text: str, place: tuple[int, int] | None) -> str:
    return " ".join(text[slice(*place)].split()) if place else ""


def _shared(document: Document, before: Found, sighting: Sighting) -> Found | None:
    """A further year with the authors of the item before."""
    item, prose = before.item, document.prose
    if not item.names or not 0 < sighting.start - item.span.end < 30:
        return None
    gap = prose[item.span.end : sighting.start]
    if item.span.end > 0 and prose[item.span.end - 1] in ")]}" and before.narrative:
        gap = prose[item.span.end - 1] + gap
    if not _SHARED.fullmatch(gap) or _PARAGRAPH.search(gap):
        return None
    if before.bracket and sighting.start > before.bracket.end and not gap.rstrip().endswith(("(", "[")):
        return None
    place = locator(prose, sighting.end, bracketed=before.bracket is not None)
    return Found(_follower(document, item, sighting.start, sighting.end, sighting.year, place), before.bracket, before.narrative)


def _follower(document: Document, item: CitationItem, start: int, end: int, year: Year, place: tuple[int, int] | None) -> CitationItem:
    from dataclasses import replace

    name = document.name
    return replace(
        item,
        span=Span(name, start, place[1] if place else end),
        year=year,
        year_span=Span(name, start, end),
        locator=_bare_locator(document.text, place),
        locator_span=Span(name, *place) if place else None,
        shared=True,
        others=(),
        clues=(),
    )


def _letters(document: Document, found: Found) -> Iterator[Found]:
    """Further letters of the same year: 2003a, b."""
    item = found.item
    while item.year and item.year.letter and item.year_span:
        m = _LETTER.match(document.prose, item.span.end) or _LETTER.match(document.prose, item.year_span.end)
        if not m or m["letter"] <= item.year.letter:
            return
        year = Year(item.year.number, m["letter"])
        item = _follower(document, item, m.start("letter"), m.end("letter"), year, None)
        yield Found(item, found.bracket, found.narrative)


def _paragraph(prose: str, at: int) -> int:
    """Where the paragraph of a place begins, if within reach."""
    low = max(0, at - 240)
    last = None
    for last in _PARAGRAPH.finditer(prose, low, at):
        pass
    return last.end() if last else low
