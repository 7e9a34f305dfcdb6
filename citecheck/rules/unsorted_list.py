"""An entry of an alphabetical list is in the wrong place.

Only lists that are in order except for a few entries are checked; the reported entries are the fewest that have to move to put
the list in order. Particles (van, de), Mc and Mac, and umlauts may be sorted either way.

Bad:

    ---
    Abe, K. (2004). Tides of a shallow sea. Delta House.

    [[Pereira, J. (2001). Winds. Delta House.]]

    Berg, M. van der (2007). Dunes. Delta House.

    Lindqvist, M. (2010). Rivers as borders. Northern Geographies, 12(3), 311–328.

    Müller, R. (1999). Ports and people. Delta House.

    Okoro, I. (1998). Markets at dusk. Delta House.

Good:

    ---
    Abe, K. (2004). Tides of a shallow sea. Delta House.

    Lindqvist, M. (2010). Rivers as borders. Northern Geographies, 12(3), 311–328.

    Müller, R. (1999). Ports and people. Delta House.

    Okoro, I. (1998). Markets at dusk. Delta House.

    Pereira, J. (2001). Winds. Delta House.

    van der Berg, M. (2007). Dunes. Delta House.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.formats import in_prose
from citecheck.linting.list_order import longest_sorted, parts_of, sort_keys
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Reference

_FEWEST = 5
_MOST_MOVED = 0.2


@rule("L405", "warning")
def unsorted_list(case: Case) -> Iterator[Fault]:
    """Yield entries of prose lists that would have to move."""
    for listing in case.listings:
        every = [r for r in case.sources.entries(in_prose) if r.span.source == listing.name]
        for entries in parts_of(listing, every):
            keys = [sort_keys(listing.text[entry.span.start : entry.span.end], entry) for entry in entries]
            if len(entries) < _FEWEST or sum(not key for key in keys) > len(keys) // 4:
                continue
            stays = longest_sorted(keys)
            if len(stays) >= len(entries) * (1 - _MOST_MOVED):
                yield from _moves(entries, keys, set(stays))


def _moves(entries: Sequence[Reference], keys: Sequence[Sequence[str]], stays: set[int]) -> Iterator[Fault]:
    in_order = [j for j in sorted(stays) if keys[j]]
    firsts = [keys[j][0] for j in in_order]
    plain = firsts == sorted(firsts)  # otherwise letters with accents come last, or particles count
    for i, entry in enumerate(entries):
        if i in stays or not keys[i]:
            continue
        after = next((entries[j] for j in in_order if keys[j][0] > keys[i][0]), None)
        before = next((entries[j] for j in reversed(in_order) if keys[j][0] <= keys[i][0]), None)
        if not plain:
            yield Fault(entry.span, "The entry is out of order.")
            continue
        if before and after:
            where = f"between {_called(before)} and {_called(after)}"
        else:
            where = f"before {_called(after)}" if after else "at the end"
        yield Fault(entry.span, f"The entry is out of order: it belongs {where}.", None, (after.span,) if after else ())


def _called(reference: Reference) -> str:
    return reference.names[0].family if reference.names else reference.title[:40]
