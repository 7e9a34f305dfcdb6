"""Libraries against an essay: only the entries that a citation may mean are parsed and judged."""

from collections.abc import Sequence
from typing import NamedTuple

from citecheck.linting.sources import Sources
from citecheck.model import Case, Document, Settings

LIBRARY = 5000
"""How many entries make a .bib file a library, of which an essay can mean only some."""


class Part(NamedTuple):
    """The lists that an essay is compared with, how many entries they lack, and the names of the libraries that lack them."""

    listings: Sequence[Document]
    passed_over: int = 0
    libraries: frozenset[str] = frozenset()


def part_meant(essay: Document, listings: Sequence[Document], settings: Settings) -> Part:
    """Return the lists, the libraries among them without the entries that the essay cannot mean."""
    libraries = frozenset(each.name for each in listings if each.format == "bib" and each.text.count("\n@") >= LIBRARY)
    if not libraries:
        return Part(listings)
    from citecheck.link import library

    parts = [library.part_meant(essay, each, settings) if each.name in libraries else (each, 0) for each in listings]
    return Part(tuple(part for part, _ in parts), sum(passed_over for _, passed_over in parts), libraries)


def of_part(case: Case, part: Part) -> Case:
    """Return the case with only those entries of libraries that its citations may mean, so that rules judge no others."""
    from citecheck.link.library import part_with

    meant = {match.reference.id for link in case.all_links for match in link.matches}
    kept = tuple(r for r in case.references if r.span.source not in part.libraries or r.id in meant or r.key in case.used_keys)
    spans = [reference.span for reference in kept]
    listings = tuple(part_with(listing, spans) if listing.name in part.libraries else listing for listing in case.listings)
    unread = tuple(
        piece
        for piece in case.unread
        if piece.span.source not in part.libraries or any(span.start <= piece.span.start < span.end for span in spans)
    )
    return case._replace(
        listings=listings,
        references=kept,
        unread=unread,
        sources=Sources(case.essay, listings, kept),
        passed_over=part.passed_over + len(case.references) - len(kept),
    )
