"""The pages of a citation: the mark before them, their label, and the dash of a range."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.citation_words import AND_BETWEEN
from citecheck.data.lexicon.locators import FOLLOWING_PAGES, ON_PAGES, PAGE_LABELS, UP_TO
from citecheck.linting.fix_builders import authors_end
from citecheck.linting.form import Departure
from citecheck.linting.form.proposal import cites_without_years
from citecheck.model import Case, Edit, Span, Style
from citecheck.text.word_patterns import any_of

_PAGES = regex(r"(?P<label>[^\W\d]{1,9}\.?)?(?P<space>\s*)(?P<pages>[A-Z]?\d{1,5}(?P<more>.*))", 16)
_RANGE = regex(rf"(?:(?<=\d)|(?<=\d[a-z]))(?:\s?[-‐‑–—−]{{1,2}}\s?|\s{any_of(UP_TO)}\s)(?=[A-Z]?\d)")
_SEVERAL = regex(
    rf"\d[a-z]?\s?[-‐‑–—−]|\d\s{any_of(UP_TO)}\s\d|\d,\s?\d|\d\s?&\s?\d|\d\s{any_of(AND_BETWEEN)}\s|\d{any_of(FOLLOWING_PAGES)}\b"
)
_LABELLED = r"(?P<label>[^\W\d]{1,9}\.?)\s*(?P<pages>\d{1,5}(?:\s?[-–—,]\s?\d{1,5}){0,3})"
_APART = regex(rf"\)\s?[(\[]{_LABELLED}[)\]]")
_BEHIND = regex(rf"\),?\s{_LABELLED}(?=[.,;:)]?(?:\s|$))")
_WITHIN = regex(rf"\s?[(\[]{_LABELLED}[)\]](?=[)\];,])")
PAGES_BEHIND = regex(
    rf"[,:]?\s?(?:{any_of(ON_PAGES)}\s)?(?P<label>[^\W\d]{{1,9}}\.?)?\s?(?P<pages>\d{{1,5}}(?:\s?[-–—,]\s?\d{{1,5}}){{0,3}})(?=[)\];])"
)
_ON = regex(rf"[,:]?\s{any_of(ON_PAGES)}\s")
_ENDS = frozenset(")],;")
_LONGEST_GAP = 4  # characters between year and page, without a word
_GAP = frozenset(" \n\t\u00a0,:;.")


def pages(case: Case) -> Iterator[Departure]:
    """Yield pages in another form than the handbook's: the mark before them, the label for one or for several, the hyphen of a range."""
    style = case.style
    for link in case.links:
        item, by_page = link.item, cites_without_years(style)
        if item.locator_span is None or bool(item.year_span) == by_page:
            continue
        prose, end = case.essay.prose, item.locator_span.end
        start = item.year_span.end if item.year_span else authors_end(case, item)
        if item.locator_span.start < start:
            continue
        alone = by_page and prose[item.locator_span.start - 1] == "("  # Lund doubts it (p. 3)
        start = item.locator_span.start if alone else start
        gap = prose[start : item.locator_span.start]
        found = _PAGES.fullmatch(prose, item.locator_span.start, end)
        if (
            case.essay.prose[end : end + 1] not in _ENDS
            or found is None
            or not (_ON.fullmatch(gap) or (set(gap) <= _GAP and len(gap) <= _LONGEST_GAP))
            or not _is_page(found["label"] or "")
        ):
            continue
        several = bool(_SEVERAL.search(found["pages"]))
        label = style.pages if several else style.page
        if label and PAGE_LABELS.get((found["label"] or "").lower(), "en") != "en":
            label = (found["label"] or "").rstrip(".") + ". "  # S. 12 in a German essay: the label of its own language
        right = ("" if alone else style.locator_separator) + label + (found["pages"] if by_page else _RANGE.sub("–", found["pages"]))
        span = Span(item.span.source, start, end)
        if " ".join(prose[span.start : end].split()) != " ".join(right.split()) or ("\u00a0" not in gap + found["space"] and "  " in gap):
            yield Departure(link, span, (Edit(span, right),))


def before_years(case: Case) -> Iterator[Departure]:
    """Yield pages between the authors and the year: (Lund, p. 3, 1999), Lund (p. 3, 1999)."""
    for link in case.links:
        item = link.item
        if not item.year_span or not item.locator_span or item.locator_span.end > item.year_span.start or not item.name_spans:
            continue
        found = PAGES_BEHIND.match(f", {item.locator})")
        if found:
            start, year = authors_end(case, item), case.essay.text[item.year_span.start : item.year_span.end]
            gap = case.style.separator if link.citation.form == "parenthetical" else " ("
            span = Span(item.span.source, start, item.year_span.end)
            yield Departure(link, span, (Edit(span, f"{gap}{year}{written(case.style, found)}"),))


def separate_brackets(case: Case) -> Iterator[Departure]:
    """Yield pages outside the bracket, or in a separate one: (Lund, 1999) (p. 3), (Lund, 1999), p. 3, (Lund, 1999 (p. 3))."""
    prose = case.essay.prose
    for link in case.links:
        item, end = link.item, link.item.year_span.end if link.item.year_span else 0
        if not end or item.locator_span or item is not link.citation.items[-1]:
            continue
        following = _BEHIND if link.citation.form == "parenthetical" else _APART  # a sentence may go on: Lund (1999), page 3 of whose book
        found = _APART.match(prose, end) or following.match(prose, end) or _WITHIN.match(prose, end)
        if found and _is_page(found["label"]):
            edit = Edit(Span(item.span.source, end, found.end()), written(case.style, found) + (")" if found[0][0] == ")" else ""))
            yield Departure(link, Span(item.span.source, item.span.start, found.end()), (edit,))


def written(style: Style, found: re.Match[str]) -> str:
    """Return the pages that a pattern found, as the handbook has them."""
    label = style.pages if _SEVERAL.search(found["pages"]) else style.page
    return style.locator_separator + label + _RANGE.sub("–", found["pages"])


def _is_page(label: str) -> bool:
    return not label or label.lower() in PAGE_LABELS
