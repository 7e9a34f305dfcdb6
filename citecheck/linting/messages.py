"""How messages name a place of the text and an entry of the list."""

from __future__ import annotations

from collections.abc import Iterable

from citecheck._fast.regex import regex
from citecheck.model import Case, CitationItem, Match, Reference, Span
from citecheck.text.display import names_words, reference_words, year_words

_BROKEN = regex(r"(?<=\w)-[ \t]*\r?\n\s*")  # a hyphen at the end of a line
_LONGEST_TITLE = 60
_MOST_ENTRIES = 3


def quoted(case: Case, span: Span) -> str:
    """Return a place of the text in quotation marks, on one line."""
    return f"“{' '.join(_BROKEN.sub('-', case.essay.text[span.start : span.end]).split())}”"


def entry(reference: Reference) -> str:
    """Return an entry as a message names it: Shen and Li (2011), “After Leaning to One Side”."""
    title = " ".join(reference.title.split())
    short = title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1].rstrip() + "…"
    return reference_words(reference) + (f", “{short}”" if short and reference.names else "")


def named(reference: Reference) -> str:
    """Return an entry by its key, if its words would be the same as another's."""
    return f"the entry “{reference.key}”" if reference.key else "an entry above"


def entries(matches: Iterable[Match]) -> str:
    """Return a series of entries, the cheapest first."""
    written = [entry(match.reference) for match in matches]
    more = f" or {len(written) - _MOST_ENTRIES} more" if len(written) > _MOST_ENTRIES else ""
    return " or ".join(written[:_MOST_ENTRIES]) + more


def cited_as(item: CitationItem) -> str:
    """Return an item as only its author and year: Deng (2011)."""
    year = year_words(item.year) + (item.year.letter if item.year else "")
    return f"{names_words(item.names)} ({year})" if year else names_words(item.names)
