"""Make cited items of years: one pass over the sightings, each with the authors before it or those of the previous item."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from typing import Literal

from citecheck._fast.regex import regex
from citecheck.data.lexicon.citation_words import AND_LETTERS, OF_YEAR
from citecheck.data.ocr.lookalikes import LETTERS
from citecheck.extract.anchors import anchors
from citecheck.extract.brackets import Brackets
from citecheck.extract.entries_in_text import opens_entry
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.item_readings import LONGEST_LINE, Found, following_item, is_listed, item_with_own_authors, item_with_shared_authors
from citecheck.extract.page_furniture import flow
from citecheck.extract.repeated_authors import item_with_repeated_authors
from citecheck.extract.year_anchors import Sighting
from citecheck.extract.year_first import year_first_items
from citecheck.extract.yearless import lost_years
from citecheck.model import CitationItem, Document, Reference, Span, Year
from citecheck.text.folding import fold
from citecheck.text.word_patterns import any_of

_OF = regex(rf"\b{any_of(OF_YEAR)}\s$")
_AGAIN = regex(r",?\s?\(?")
_LETTER = regex(rf"\s?(?:[,;/&+]|\b{any_of(AND_LETTERS)}\b|[–-])\s?(?P<letter>[a-z6¢©])(?=[\s,;:)\]/&–-])(?!\s[a-z])")


CitesBy = Literal["", "year", "page"]
"""What the named handbook cites by; "" if none is named."""


def items(
    document: Document, known: Gazetteer, *, damaged: bool = False, cites_by: CitesBy = "", references: Sequence[Reference] = ()
) -> list[Found]:
    """Return the cited items of a document in order; where works are cited by page, also by the titles of the ``references``."""
    prose = flow(document.prose, damaged=damaged, is_listed=known.has_family)
    text, brackets = document._replace(prose=prose), Brackets(prose)
    out: list[Found] = []
    year_first = {item.span.start: Found(item, bracket, False) for item, bracket in year_first_items(text, brackets, known)}
    for meanings in anchors(text, known, slips=cites_by != "page"):
        if found := year_first.get(meanings[0].start):
            out.append(found)
            continue
        if out and meanings[0].start < out[-1].item.span.end:
            continue
        if out and (again := _with_year_again(prose, out[-1], meanings[0])):
            out[-1] = again
            continue
        found = (
            (item_with_shared_authors(text, out[-1], meanings, known) if out else None)
            or (None if damaged else item_with_repeated_authors(text, brackets, out, meanings, known))  # "et al." is also read as "id."
            or item_with_own_authors(text, brackets, meanings, known, out[-1].item.span.end if out else 0)
        )
        if not (found and is_listed(found.item, known)) and _is_listed_year(meanings, known) and _is_in_lines(prose, meanings[0].start):
            from citecheck.extract.column_repair import readings_across_columns

            found = readings_across_columns(text, meanings, known, found, out)
        if found and not (found.narrative and opens_entry(prose, found.item)):
            out.append(found)
            out += _letters(text, found)
    bare = {(item.names[0].family, item.year) for item, *_ in out if item.names and not item.names[0].particle}
    out = [_without_preposition(found, bare, known) for found in out]
    if not damaged:
        out += _without_years(text, brackets, known, out, cites_by, references)
    return sorted(out, key=lambda found: found.item.span)


def _without_years(
    document: Document, brackets: Brackets, known: Gazetteer, out: Sequence[Found], cites_by: CitesBy, references: Sequence[Reference]
) -> list[Found]:
    """Return the items that have no year, beside those that have one."""
    prose, by_page = document.prose, cites_by == "page"
    taken = sorted(way.span for found in out for way in _likely(found.item, known))
    more: list[Found] = []
    if by_page and references:
        from citecheck.extract.short_titles import ShortTitles, titled_items, titled_parts

        titles = ShortTitles.of(references)
        parts = list(titled_parts(prose, brackets, titles, known))
        more += (Found(*found) for found in titled_items(document, parts, titles, known))
        taken = sorted((*taken, *(Span(document.name, each.part.start, each.part.end) for each in parts)))
    lost = lost_years(document, brackets, known, taken, bare_pages=bool(cites_by), by_page=by_page)
    more += (Found(item, bracket, False) for item, bracket in lost)
    if by_page:
        from citecheck.extract.page_alone import pages_alone

        taken = sorted(found.item.span for found in (*out, *more))
        more += (Found(item, bracket, True) for item, bracket in pages_alone(document, brackets, known, taken))
    return more


def _likely(item: CitationItem, known: Gazetteer) -> list[CitationItem]:
    """Return the readings of an item that are listed works, else all of them: of (Marlow; Quist, 2004) may be Quist, who is listed so."""
    ways = [item, *item.others]
    return [way for way in ways if is_listed(way, known)] or ways


def _without_preposition(found: Found, unprefixed: Set[tuple[str, Year | None]], known: Gazetteer) -> Found:
    """Return an item without its preposition, if the text cites the authors without it: wird von Marlow (2001) …, (Marlow, 2001).

    ``unprefixed`` are the first authors that are cited without a particle, with the years.
    """
    item = found.item
    if not found.narrative or not item.names or not item.names[0].particle.islower() or not item.others:
        return found
    if known.has_family(fold(f"{item.names[0].particle} {item.names[0].family}")):
        return found
    if (item.names[0].family, item.year) not in unprefixed:
        return found
    bare = [
        way
        for way in item.others
        if way.names and way.names[0] == item.names[0]._replace(particle="") and len(way.names) == len(item.names)
    ]
    if not bare:
        return found
    rest = tuple(way for way in (item._replace(others=()), *item.others) if way is not bare[0])
    return found._replace(item=bare[0]._replace(others=rest, cost=min(bare[0].cost, item.cost)))


def _with_year_again(prose: str, before: Found, sighting: Sighting) -> Found | None:
    """Return the previous item with this year as its own, if the previous year is part of its name: the Harbour Act of 1990 (1990)."""
    item = before.item
    if item.year is None or item.year_span is None or item.year != sighting.year or item.shared:
        return None
    if not _OF.search(prose[max(0, item.year_span.start - 8) : item.year_span.start]) or not _AGAIN.fullmatch(
        prose, item.year_span.end, sighting.start
    ):
        return None
    end = sighting.end + (prose[item.year_span.end : sighting.start].endswith("(") and prose[sighting.end : sighting.end + 1] == ")")
    ways = [
        way._replace(
            span=way.span._replace(end=end),
            year_span=Span(way.span.source, sighting.start, sighting.end),
            bare=False,
            locator="",
            locator_span=None,
        )
        for way in (item._replace(others=()), *item.others)
    ]
    return before._replace(item=ways[0]._replace(others=tuple(ways[1:])))


def _is_listed_year(meanings: list[Sighting], known: Gazetteer) -> bool:
    """Return whether an entry has one of the years, or it is a word."""
    return any(meant.year.number is None or meant.year.number in known.years for meant in meanings)


def _is_in_lines(prose: str, at: int) -> bool:
    """Return whether the text is broken into lines here, or split into columns, so that other lines may interrupt a citation."""
    before = prose[max(0, at - LONGEST_LINE) : at]
    return "\n" in before or "   " in before or "\t" in before


def _letters(document: Document, found: Found) -> Iterator[Found]:
    """Yield further letters of the same year: 2003a, b."""
    item = found.item
    while item.year and item.year.letter and item.year_span:
        m = _LETTER.match(document.prose, item.span.end) or _LETTER.match(document.prose, item.year_span.end)
        letter = m and (_next_letter(m["letter"], item.year.letter) or _letter_before(m["letter"], document.prose[m.end() : m.end() + 1]))
        if not m or not letter:
            return
        item = following_item(document, item, Sighting(m.start("letter"), m.end("letter"), Year(item.year.number, letter)), None)
        yield Found(item, found.bracket, found.narrative)


def _letter_before(seen: str, after: str) -> str:
    """Return a letter out of order, if the item ends after it: 2003b, a)."""
    return seen if seen in "abcdef" and after and after in ";)]" else ""


def _next_letter(seen: str, last: str) -> str:
    """Return the next letter in a chain, as written or as a scanner damaged it; "" if there is none."""
    if seen.isalpha() and seen.isascii():
        return seen if seen > last else ""
    return next((letter for letter in (chr(ord(last) + 1), chr(ord(last) + 2)) if seen in LETTERS.get(letter, "")), "")
