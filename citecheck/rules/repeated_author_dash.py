"""A dash replaces the authors of the previous entry.

Chicago and APA ask for the names, because a dash means nothing once entries are re-sorted, linked, or read by a machine.
MLA and some publishers still use the dash, so this rule runs only if selected.

Bad:

    ---
    Okoro, I. (1998). Markets at dusk. Delta House.

    [[———.]] (2001). Markets at dawn. Delta House.

Good:

    ---
    Okoro, I. (1998). Markets at dusk. Delta House.

    Okoro, I. (2001). Markets at dawn. Delta House.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.formats import format_of, in_prose
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Span

_DASH = regex(r"[ \t]*+((?:[—–―]{1,6}|[-_]{2,12})[.,]?)")


@rule("L410", "info", default=False)
def repeated_author_dash(case: Case) -> Iterator[Fault]:
    """Yield entries of prose lists that begin with a dash."""
    texts = {listing.name: listing.text for listing in case.listings if in_prose(format_of(listing))}
    for reference in case.references:
        dash = _DASH.match(texts.get(reference.span.source, ""), reference.span.start)
        if dash:
            yield Fault(Span(reference.span.source, *dash.span(1)), "A dash replaces the authors: name them.")
