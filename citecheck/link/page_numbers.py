"""Numbers after a year that look like a further year of the same authors but are a page: (Marlow 2017, 2039, 2046)."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.locators import AND_PAGES
from citecheck.data.year_bounds import LAST_YEAR
from citecheck.model import Document, Link, Span

_PAGES = regex(r"(\d+)\s*[-–—]+\s*(\d+)")
_ANDS = frozenset(word for row in AND_PAGES.values() for word in row)


def is_page(link: Link, earlier: Link, body: Document, *, unlabelled: bool) -> bool:
    """Return whether an item that shares the authors of ``earlier`` is a page of its work.

    It is if the list has no such year, a comma separates them, and the number is in the entry's pages, or in the future, or the essay
    gives pages without a label (``unlabelled``).
    """
    item = link.item
    if not item.shared or link.verdict != "missing" or item.year is None or item.year.number is None or item.year.letter:
        return False
    if earlier.verdict not in ("exact", "near") or not earlier.matches or not _is_behind_comma(earlier, link, body):
        return False
    return item.year.number > LAST_YEAR or _is_inside(item.year.number, earlier.matches[0].reference.fields.get("pages", "")) or unlabelled


def is_between_years(link: Link, following: Link | None, body: Document) -> bool:
    """Return whether a semicolon and a listed year of the authors follow, so a comma separates a year from its pages: 1615, 1875; 1616."""
    if following is None or not following.item.shared or following.verdict not in ("exact", "near"):
        return False
    return body.text[link.item.span.end : following.item.span.start].strip() == ";"


def _is_behind_comma(earlier: Link, link: Link, body: Document) -> bool:
    gap = body.text[earlier.item.span.end : link.item.span.start]
    return gap.strip() == "," or (gap.strip(" ,") in _ANDS and "," in gap)


def _is_inside(number: int, pages: str) -> bool:
    found = _PAGES.search(pages)
    if not found:
        return False
    first, last = found[1], found[2]
    whole = first[: len(first) - len(last)] + last if len(last) < len(first) else last
    return int(first) <= number <= int(whole)


def with_page(earlier: Link, link: Link, body: Document) -> Link:
    """Return the earlier link with the number as its locator."""
    item, span = earlier.item, link.item.year_span or link.item.span
    start = item.locator_span.start if item.locator_span else span.start
    place = Span(span.source, start, span.end)
    whole = item._replace(span=item.span._replace(end=span.end), locator=body.text[start : span.end], locator_span=place)
    return earlier._replace(item=whole)
