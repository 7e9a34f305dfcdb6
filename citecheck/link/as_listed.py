"""Entries that are cited just as they are listed, known without an alignment: nearly all citations mean one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from citecheck.link.candidates import Index
from citecheck.link.name_pairs import is_form_of, leaves_authors_out
from citecheck.link.people import MOST_PEOPLE
from citecheck.model import CitationItem, Match, Reference
from citecheck.names.organisations import may_be_organisation


def as_listed(item: CitationItem, places: Iterable[int], index: Index) -> Iterator[tuple[float, int, Match]]:
    """Yield the matches, with their costs and positions, of entries whose first authors and year are written as the item has them.

    Others may be cited as they are listed too, in other letters; those an alignment finds.
    """
    year, families = item.year, [name.family for name in item.names]
    if year is None or year.number is None or year.first is not None or item.clues or not families or any(n.given for n in item.names):
        return
    number, letter, cited = year.number, year.letter, len(families)
    people, references = index.people, index.references
    for at in places:
        if 0 < (many := people[at]) < MOST_PEOPLE and not is_form_of(many - cited, cited, et_al=item.et_al):
            continue
        entry = references[at]
        names, listed = entry.names[:cited], entry.year
        if listed is None or listed.number != number or listed.letter != letter or [name.family for name in names] != families:
            continue
        if many or (is_form_of(len(entry.names) - cited, cited, et_al=item.et_al) and _are_known(item, entry)):
            yield 0.0, at, Match(entry)


def _are_known(item: CitationItem, entry: Reference) -> bool:
    """Return whether no cited name may be an organisation's, which is compared otherwise, and as many authors are listed as there are."""
    return not any(map(may_be_organisation, entry.names[: len(item.names)])) and (item.et_al or not leaves_authors_out(entry))
