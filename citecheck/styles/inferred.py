"""An essay's own habits: what it writes most often is its style, and only departures from that are faults."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Literal

from citecheck.data.lexicon.citation_words import BEFORE_LAST
from citecheck.model import Citation, CitationItem, Style
from citecheck.text.et_al import find_others

CONJUNCTIONS = frozenset(word for row in BEFORE_LAST.values() for word in row)


def habits(like: Style, text: str, citations: Sequence[Citation]) -> Style:
    """The style that the citations of a text are mostly written in; what they do not show is as in ``like``."""
    inside = _most(_conjunctions(text, citations, "parenthetical"))
    outside = _most(_conjunctions(text, citations, "narrative"))
    return Style(
        name="auto",
        separator=_most(_separators(text, citations)) or like.separator,
        conjunction=inside or outside or like.conjunction,
        narrative_conjunction=outside or inside.replace("&", "and") or like.narrative_conjunction,
        et_al=_most(_et_als(text, citations)) or like.et_al,
        et_al_from=like.et_al_from,
        locator_separator=_most(_locator_separators(text, citations)) or like.locator_separator,
        order=_order(citations),
    )


def _most(seen: Iterable[str]) -> str:
    """The most frequent; of equals, the first seen."""
    return next((value for value, _ in Counter(seen).most_common(1)), "")


def _between(text: str, item: CitationItem) -> str:
    """What is between the last author and the year."""
    return text[item.name_spans[-1].end : item.year_span.start] if item.name_spans and item.year_span else ""


def _separators(text: str, citations: Sequence[Citation]) -> Iterator[str]:
    for citation in citations:
        if citation.form == "parenthetical":
            for item in citation.items:
                between = _between(text, item)
                between = _without_et_al(between) if item.et_al else between
                if not item.shared and between and len(between) < 4:
                    yield between.replace("\n", " ") if between.strip() else " "


@lru_cache(maxsize=1024)  # an essay writes it in few ways
def _others_in(between: str) -> tuple[int, int] | None:
    return find_others(between)


def _without_et_al(between: str) -> str:
    """What is between "et al." and the year, without the space before "et al."."""
    start, end = _others_in(between) or (0, 0)
    left = between[:start] + between[end:]
    return left if left.isspace() else left.lstrip()


def _et_als(text: str, citations: Sequence[Citation]) -> Iterator[str]:
    for citation in citations:
        for item in citation.items:
            between = _between(text, item)
            if item.et_al and (found := _others_in(between)):
                yield between[slice(*found)]


def _conjunctions(text: str, citations: Sequence[Citation], form: str) -> Iterator[str]:
    for citation in citations:
        for item in citation.items if citation.form == form else ():
            if len(item.name_spans) > 1 and not item.shared:
                word = text[item.name_spans[-2].end : item.name_spans[-1].start].strip(" ,;\n\r\u00a0")
                if word in CONJUNCTIONS:
                    yield word


def _locator_separators(text: str, citations: Sequence[Citation]) -> Iterator[str]:
    for citation in citations:
        for item in citation.items:
            if item.year_span and item.locator_span and 0 < item.locator_span.start - item.year_span.end < 8:
                yield text[item.year_span.end : item.locator_span.start].replace("\n", " ")


def _order(citations: Sequence[Citation]) -> Literal["names", "years", "text"]:
    """How works in one bracket are sorted: by names or by years if at least two brackets in three are, else as in the text."""
    brackets = [
        [item for item in citation.items if item.names and not item.shared] for citation in citations if citation.form == "parenthetical"
    ]
    several = [items for items in brackets if len(items) > 1]
    names = sum(_sorted([item.names[0].family.casefold() for item in items]) for items in several)
    years = sum(_sorted([item.year.number or 0 for item in items if item.year]) for items in several)
    if several and max(names, years) * 3 >= 2 * len(several):
        return "names" if names >= years else "years"
    return "text"


def _sorted(values: Sequence[str] | Sequence[int]) -> bool:
    return list(values) == sorted(values)
