"""Years to cited items: one pass over the sightings, each with the authors before it or those of the item before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from citecheck.cite.authors import Authors, readings
from citecheck.cite.brackets import Bracket, Brackets
from citecheck.cite.calendars import calendar_sightings
from citecheck.cite.damaged_years import damaged_sightings
from citecheck.cite.flow import flow
from citecheck.cite.known import Known
from citecheck.cite.locators import is_told_by_another, locator
from citecheck.cite.lost_years import lost_years
from citecheck.cite.sightings import Sighting, sightings
from citecheck.cite.titles import titled
from citecheck.lore.letters import INVISIBLE
from citecheck.lore.scans import LETTERS
from citecheck.model import CitationItem, Document, Span, Year
from citecheck.regex import regex
from citecheck.value import NamedTuple

_GAP = regex(
    rf"(?P<acronym>\s?[\[(][A-Z][\w.&-]{{1,10}}[\])])?(?P<poss>['’‘´`]s?)?(?P<comma>\s?[,.;:]?)[\s{INVISIBLE}]*(?:\((?=\[))?(?P<open>[(\[{{])?\s*(?P<circa>(?:c|ca|circa)\.?\s)?$"
)
_MARKS = r"[.,:;'\"“”‘’*~_·•/\\|!°\-–—‚„`´¢]"
_NOISE = frozenset(",:;~_|!*·•-")
_LOOSE_GAP = regex(rf"(?P<poss>['’‘´`]s)?(?P<comma>(?:\s?{_MARKS}){{1,4}})\s*(?P<open>[(\[{{])?\s*{_MARKS}{{0,2}}\s?(?P<circa>)$")
_MEANINGS = 4  # so many years a damaged one is thought to stand for
_AND = r"(?:and|und|et|y|e|&)"
_SHARED = regex(rf"\s*(?:[,;/&+]\s*(?:{_AND}\s)?|\b{_AND}\s|[)\]]\s?[,;]?\s?(?:{_AND}\s)?[(\[])\s*[(\[]?\s*(?:see also\s)?")
_LETTER = regex(r"\s?(?:[,;/&+]|\band\b|[–-])\s?(?P<letter>[a-z6¢©])(?=[\s,;:)\]/&–-])(?!\s[a-z])")
# In "Smith (1999)" the year ends its bracket, or a locator or another work follows; "maize (1475 plots)" is another thing.
_STAND_ALONE = regex(r"\s*(?:[)\]},;:&]|and\b|p|S\.|§|[\[(]|$|as cited|cited|quoted|zit)")
DOUBTFUL = 6.0  # nats; authors that the grammar takes so dearly are believed only if the list explains them
_REACH = 240  # so far back authors are looked for
_PARAGRAPH = regex(r"\n[ \t]*\n")


class Found(NamedTuple):
    """An item with the bracket it lies in: for narrative ones, the bracket that opens between authors and year."""

    item: CitationItem
    bracket: Bracket | None
    narrative: bool


def items(document: Document, known: Known, *, damaged: bool = False) -> list[Found]:
    """The cited items of a document in the order of their years."""
    prose = flow(document.prose, damaged=damaged)
    text, brackets = document._replace(prose=prose), Brackets(prose)
    out: list[Found] = []
    for meanings in _anchors(text, known):
        if out and meanings[0].start < out[-1].item.span.end:
            continue
        found = _shared(text, out[-1], meanings) if out else None
        found = found or _own(text, brackets, meanings, known, out[-1].item.span.end if out else 0)
        if found:
            out.append(found)
            out += _letters(text, found)
    if not damaged:
        out += (Found(item, bracket, False) for item, bracket in lost_years(text, brackets, known, [found.item.span for found in out]))
    return sorted(out, key=lambda found: found.item.span)


def _anchors(document: Document, known: Known) -> Iterator[list[Sighting]]:
    """Every place where a year stands, with the years that it may be: one, or what a damaged one may stand for."""
    clean = list(sightings(document.prose))
    taken = {(s.start, s.end) for s in clean}
    starts = sorted(s.start for s in clean)
    damaged: dict[int, list[Sighting]] = {}
    odd = (damaged_sightings, calendar_sightings)
    for sighting in (found for sights in odd for found in sights(document.prose, document.name, known.years)):
        at = bisect_left(starts, sighting.start - 3)
        if (sighting.start, sighting.end) not in taken and not any(
            sighting.start - 3 <= start < sighting.end for start in starts[at : at + 2]
        ):
            damaged.setdefault(sighting.start, []).append(sighting)
    anchors = [[s] for s in clean] + [each[:_MEANINGS] for each in damaged.values()]
    yield from sorted(anchors, key=lambda meanings: meanings[0].start)


def _own(document: Document, brackets: Brackets, meanings: list[Sighting], known: Known, floor: int) -> Found | None:
    """An item whose authors stand right before its year."""
    prose, sighting = document.prose, meanings[0]
    around = brackets.around(sighting.start, sighting.end)
    low = max(floor, sighting.start - _REACH, _paragraph(prose, sighting.start))
    gap, loose = _gap(prose, max(low, sighting.start - 24), sighting.start)
    if gap is None or prose[gap.start() - 1 : gap.start()].isdigit():
        return None
    narrative = gap["open"] is not None
    opens_here = around is not None and narrative and around.start == gap.start("open")
    outer = brackets.around(around.start, around.start + 1) if opens_here and around else around
    while outer and outer.start >= gap.start() and opens_here:  # Smith ([1990])
        outer = brackets.around(outer.start, outer.start + 1)
    if outer:
        low = max(low, outer.start + 1)
    bracketed = not narrative and outer is not None
    ways = titled(prose, low, gap.start(), bracketed=bracketed, known=known)
    ways += readings(prose, low, gap.start(), bracketed=bracketed, known=known)
    if not ways:
        return None
    inside = around if opens_here else None
    bare = not narrative and not bracketed and not (_surely(ways[0]) and (gap["comma"] or ways[0].et_al))
    bare = bare or loose or (narrative and not _STAND_ALONE.match(prose, sighting.end))
    bracket = inside if narrative else outer
    made = [_item(document, way, meant, bracket, narrative=narrative, bare=bare) for meant in meanings for way in ways]
    return Found(made[0]._replace(others=tuple(made[1:])), bracket, narrative)


def _gap(prose: str, low: int, at: int) -> tuple[re.Match[str] | None, bool]:
    """What stands between authors and year, and whether only a scanner would put it there."""
    gap = _GAP.search(prose, low, at)
    if (
        gap is not None
        and prose[gap.start() - 2 : gap.start()] != ".."
        and not (prose[gap.start() - 1 : gap.start()] in _NOISE and gap.start() > low)
    ):
        return gap, gap["comma"].strip() in (":", ";")
    return _LOOSE_GAP.search(prose, low, at), True


def _surely(authors: Authors) -> bool:
    """Two authors, or "et al.": in running text too, nothing else looks so."""
    return (authors.et_al or len(authors.units) in (2, 3)) and authors.cost < 2.0 and not any(unit.name.corporate for unit in authors.units)


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
        bare=bare or sighting.ranged or bool(sighting.clues) or authors.cost >= DOUBTFUL,
        cost=authors.cost,
        clues=(*sighting.clues, *authors.clues),
    )


def _bare_locator(text: str, place: tuple[int, int] | None) -> str:
    return " ".join(text[slice(*place)].split()) if place else ""


def _shared(document: Document, before: Found, meanings: list[Sighting]) -> Found | None:
    """A further year with the authors of the item before."""
    item, prose, sighting = before.item, document.prose, meanings[0]
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
    made = [_follower(document, item, meant, place) for meant in meanings]
    return Found(made[0]._replace(others=tuple(made[1:])), before.bracket, before.narrative)


def _follower(document: Document, item: CitationItem, sighting: Sighting, place: tuple[int, int] | None) -> CitationItem:
    name = document.name
    return item._replace(
        span=Span(name, sighting.start, place[1] if place else sighting.end),
        year=sighting.year,
        year_span=Span(name, sighting.start, sighting.end),
        locator=_bare_locator(document.text, place),
        locator_span=Span(name, *place) if place else None,
        shared=True,
        bare=item.bare or bool(sighting.clues),
        others=(),
        clues=sighting.clues,
    )


def _letters(document: Document, found: Found) -> Iterator[Found]:
    """Further letters of the same year: 2003a, b."""
    item = found.item
    while item.year and item.year.letter and item.year_span:
        m = _LETTER.match(document.prose, item.span.end) or _LETTER.match(document.prose, item.year_span.end)
        letter = m and _next_letter(m["letter"], item.year.letter)
        if not m or not letter:
            return
        item = _follower(document, item, Sighting(m.start("letter"), m.end("letter"), Year(item.year.number, letter)), None)
        yield Found(item, found.bracket, found.narrative)


def _next_letter(seen: str, last: str) -> str:
    """The letter that follows another in a chain, as it stands or as a scanner gives it back; "" where it is none."""
    if seen.isalpha() and seen.isascii():
        return seen if seen > last else ""
    return next((letter for letter in (chr(ord(last) + 1), chr(ord(last) + 2)) if seen in LETTERS.get(letter, "")), "")


def _paragraph(prose: str, at: int) -> int:
    """Where the paragraph of a place begins, if within reach."""
    low = max(0, at - _REACH)
    return max((m.end() for m in _PARAGRAPH.finditer(prose, low, at)), default=low)
