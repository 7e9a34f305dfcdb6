"""Two entries of a list run together; the line break between them is missing.

Bad:

    ---
    Abe, K. (2004). Tides of a shallow sea. Delta House.

    Lindqvist, M. (2010). Rivers as borders. Northern Geographies, 12(3), 311–328. [[Okoro, I. (1998).]] Markets at dusk. Delta House.

    Pereira, J. (2001). Winds. Delta House.

Good:

    ---
    Abe, K. (2004). Tides of a shallow sea. Delta House.

    Lindqvist, M. (2010). Rivers as borders. Northern Geographies, 12(3), 311–328.

    Okoro, I. (1998). Markets at dusk. Delta House.

Good:

    Trust is learned (Baier & Fell, 2017).
    ---
    Baier, A., and Fell, B. 2017. The growth of trust in fields of rye. Sci. Trust J., 2017, 30451.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.small_words import ANDS
from citecheck.data.year_bounds import MODERN_YEAR
from citecheck.formats import format_of, in_prose
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Reference, Span
from citecheck.text.word_patterns import any_of

# People, family names first, and a year: as an entry begins.
_PERSON = r"[^\W\d_a-z][\w'’-]{1,30},? (?:[A-Z]\.[ -]?){1,4}"
_HEAD = regex(rf"{_PERSON}(?:(?:, (?:{any_of(ANDS)} )?|,? ?{any_of(ANDS)} ){_PERSON}){{0,8}},? ?\(?{MODERN_YEAR}[a-z]?\)?[.,:]")
_END = regex(r"(?<=[.\d\w)/])[.] (?=[^\W\d_a-z])")

_SHORTEST = 20
_LONGEST_HEAD = 200
_WHY = "Another entry begins here: the line break before it is missing."


@rule("L407", "warning")
def joined_entries(case: Case) -> Iterator[Fault]:
    """Yield beginnings of an entry after a full stop in the middle of one that begins in the same way."""
    for listing in case.listings:
        if not in_prose(format_of(listing)):
            continue
        for reference in case.references:
            if reference.span.source != listing.name:
                continue
            if _in_line(listing.text, reference.span.start):
                yield Fault(_head(listing.text, reference), _WHY)
            elif _HEAD.match(listing.text, reference.span.start):
                yield from _second(listing.text, reference.span)


def _head(text: str, reference: Reference) -> Span:
    """Return the authors and the date of an entry, or its authors alone."""
    start, end = reference.span.start, reference.span.end
    if head := _HEAD.match(text, start, end):
        return Span(reference.span.source, *head.span())
    places = [reference.places[name].end for name in ("author", "year") if name in reference.places]
    last = max((each for each in places if each - start <= _LONGEST_HEAD), default=min(end, start + _SHORTEST))
    return Span(reference.span.source, start, last + len(text[last:end]) - len(text[last:end].lstrip(").:,]")))


def _in_line(text: str, at: int) -> bool:
    """Return whether the line on which an entry begins starts with another entry."""
    return len(text[text.rfind("\n", 0, at) + 1 : at].strip()) > _SHORTEST


def _second(text: str, span: Span) -> Iterator[Fault]:
    for stop in _END.finditer(text, span.start + 40, span.end):
        head = _HEAD.match(text, stop.end(), span.end)
        if head and any(map(str.isalpha, text[head.end() : span.end])):  # not Quill J., 2017, 304: a journal, its volume and article
            yield Fault(Span(span.source, *head.span()), _WHY)
