"""What an entry's source has and the written entry lacks: every word and number is carried over, or accounted for by a named rule.

The source's tokens are compared with what is written (:mod:`citecheck.parsers.prose.not_read` has the forms). A token is also accounted for
if it is in a field that was read: :mod:`citecheck.cleanup.accounting` reports the fields that the style leaves out. What remains was lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from citecheck.bibliography.dates import is_undated
from citecheck.cleanup.changes import Change
from citecheck.cleanup.stubs import is_marked_stub
from citecheck.formats import format_of, in_prose
from citecheck.model import Document, Reference, Span
from citecheck.parsers.prose.entry import lead_end
from citecheck.parsers.prose.not_read import (
    LABELS,
    is_lost,
    is_made_otherwise,
    stretches_of,
    tokens_not_in,
    without_signs,
    words_in,
)
from citecheck.parsers.prose.references import NOT_READ

__all__ = ["LABELS", "is_lost", "is_made_otherwise", "not_carried_over", "report_lost_words", "tokens_of"]


def not_carried_over(source: str, written: str, fields: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the stretches of a source that are neither written nor in a field, each as in the source.

    >>> not_carried_over("Harbour Act 1910, c. 15.", "Harbour Act. (1910).")
    ('c. 15',)
    """
    return tuple(stretches_of(source, tokens_not_in(source, written, fields)))


def tokens_of(text: str) -> Sequence[str]:
    """Return the words and numbers of a text except in its addresses, folded, without its tags and type marks."""
    return words_in(without_signs(text))


def report_lost_words(references: Sequence[Reference], listings: Sequence[Document], printed: Mapping[Span, str]) -> Iterator[Change]:
    """Yield for each prose entry what was not carried over; ``printed`` has the entries as a style prints them, if it does."""
    texts = {listing.name: listing.text for listing in listings if in_prose(format_of(listing))}
    for reference in references:
        if is_marked_stub(reference) or reference.span.source not in texts:
            continue
        if reference.span not in printed:
            if rest := reference.fields.get(NOT_READ):
                yield Change(reference.key, "kept-apart", "note", "", rest)
            continue
        source = _without_undated(texts[reference.span.source], reference)
        source = source[lead_end(source) :]
        if (year := reference.year) and year.letter:  # 1999 a is 1999a
            source = source.replace(f"{year.number} {year.letter}", f"{year.number}{year.letter}", 1)
        names = (f"{name.given} {name.particle} {name.family} {name.suffix}" for name in reference.names)
        rest = reference.fields.get(NOT_READ, "")
        values = (value.removesuffix(rest) for field, value in reference.fields.items() if field != NOT_READ)
        for lost in not_carried_over(source, printed[reference.span], chain(values, names)):
            yield Change(reference.key, "not-carried-over", "", "", f"not carried over: “{lost}”")


def _without_undated(text: str, reference: Reference) -> str:
    """Return the source of an entry with its word for no date blanked out: the style that prints it has its own."""
    start, end = reference.span.start, reference.span.end
    place = reference.places.get("year")
    if not (reference.year and is_undated(reference.year.word) and place):
        return text[start:end]
    return text[start : place.start] + " " * (place.end - place.start) + text[place.end : end]
