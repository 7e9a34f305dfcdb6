"""A title is in all capitals; no style can convert it to lower case and keep the capitals of names.

Bad:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {[[MARKETS AT DUSK AND DAWN]]},
      year = {1998},
    }

Good:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {UNESCO and the AIDS crisis},
      year = {1998},
    }

    @book{okoro1999,
      author = {Okoro, Ifeoma},
      title = {BERT},
      year = {1999},
    }
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from citecheck._fast.regex import regex
from citecheck.formats import FORMATS
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Document, Reference

_TITLES = frozenset({"booktitle", "journal", "title"})
_COMMAND = regex(r"\\[A-Za-z]++")
_WORD = regex(r"[^\W\d_]{2,}")


@rule("R517", "warning")
def title_in_capitals(case: Case) -> Iterator[Fault]:
    """Yield titles with all words in capitals, if these are too many or too long for acronyms, and capitals are not how entries begin."""
    headed = {listing.name for listing in case.listings if _has_capital_heads(listing, case.references)}
    for value in case.sources.values(fields=_TITLES):
        text = _COMMAND.sub("", value.text) if "\\" in value.text else value.text
        if (first := _WORD.search(text)) is None or not first[0].isupper():
            continue
        words = _WORD.findall(text)
        if _is_long(words, value.field) and all(word.isupper() for word in words):
            if value.span.source in headed and value.span.start == value.reference.span.start:
                continue  # a periodical as a whole in a list of the Brazilian standard: REVISTA DO CAIS. Recife: Mar, 1939-.
            yield Fault(value.span, "The title is in all capitals.")


def _has_capital_heads(listing: Document, references: Iterable[Reference]) -> bool:
    """Return whether the authors of most entries of a list in prose are in capitals."""
    if FORMATS[listing.format].is_structured:
        return False
    heads = [
        _WORD.search(listing.text, reference.span.start, reference.span.end)
        for reference in references
        if reference.span.source == listing.name and reference.names
    ]
    large = sum(head is not None and head[0].isupper() for head in heads)
    return 2 * large > len(heads)


def _is_long(words: list[str], field: str) -> bool:
    if len(words) == 2:
        return field == "title" and min(map(len, words)) > 3 and sum(map(len, words)) > 11
    return len(words) > 2 and max(map(len, words)) > 4
