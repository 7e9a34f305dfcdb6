"""The pages of a citation: the mark before them, their label, and the dash of a range."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.citation_words import AND_BETWEEN
from citecheck.data.lexicon.locators import PAGE_LABELS
from citecheck.linting.form import Departure
from citecheck.model import Case, Edit, Span
from citecheck.text.word_patterns import any_of

_PAGES = regex(r"(?P<label>[^\W\d]{1,9}\.?)?(?P<space>\s*)(?P<pages>[A-Z]?\d{1,5}(?P<more>.*))", 16)
_RANGE = regex(r"(?:(?<=\d)|(?<=\d[a-z]))\s?[-‐‑–—−]{1,2}\s?(?=[A-Z]?\d)")
_SEVERAL = regex(rf"\d[a-z]?\s?[-‐‑–—−]|\d,\s?\d|\d\s?&\s?\d|\d\s{any_of(AND_BETWEEN)}\s|\dff?\b")
_APART = regex(r"\s?\((?P<label>[^\W\d]{1,9}\.?)\s*(?P<pages>\d{1,5}(?:\s?[-–—,]\s?\d{1,5}){0,3})\)")
_ENDS = frozenset(")],;")
_LONGEST_GAP = 4  # characters between year and page
_GAP = frozenset(" \n\t\u00a0,:;.")


def pages(case: Case) -> Iterator[Departure]:
    """Yield pages in another form than the handbook's: the mark before them, the label for one or for several, the hyphen of a range."""
    style = case.style
    for link in case.links:
        item = link.item
        if item.year_span is None or item.locator_span is None or item.locator_span.start < item.year_span.end:
            continue
        prose, end = case.essay.prose, item.locator_span.end
        gap = prose[item.year_span.end : item.locator_span.start]
        found = _PAGES.fullmatch(prose, item.locator_span.start, end)
        if (
            case.essay.prose[end : end + 1] not in _ENDS
            or found is None
            or not set(gap) <= _GAP
            or len(gap) > 4
            or not _is_page(found["label"] or "")
        ):
            continue
        several = bool(_SEVERAL.search(found["pages"]))
        label = style.pages if several else style.page
        if label and PAGE_LABELS.get((found["label"] or "").lower(), "en") != "en":
            label = (found["label"] or "").rstrip(".") + ". "  # S. 12 in a German essay: the label of its own language
        right = style.locator_separator + label + _RANGE.sub("–", found["pages"])
        span = Span(item.span.source, item.year_span.end, end)
        if " ".join(prose[span.start : end].split()) != " ".join(right.split()) or ("\u00a0" not in gap + found["space"] and "  " in gap):
            yield Departure(link, span, (Edit(span, right),))


def apart(case: Case) -> Iterator[Departure]:
    """Yield pages in a separate bracket after a bracket: (Lund, 1999) (p. 3)."""
    style, prose = case.style, case.essay.prose
    for link in case.links:
        end = link.citation.span.end
        found = _APART.match(prose, end)
        last = link.item is link.citation.items[-1] and link.item.year_span is not None and link.item.year_span.end == end - 1
        if found and last and link.citation.form == "parenthetical" and prose[end - 1] == ")" and _is_page(found["label"]):
            label = style.pages if _SEVERAL.search(found["pages"]) else style.page
            span = Span(link.item.span.source, end - 1, found.end() - 1)
            both = Span(span.source, link.citation.span.start, found.end())
            yield Departure(link, both, (Edit(span, style.locator_separator + label + _RANGE.sub("–", found["pages"])),))


def _is_page(label: str) -> bool:
    return not label or label.lower() in PAGE_LABELS
