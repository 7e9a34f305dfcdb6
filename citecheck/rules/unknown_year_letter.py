"""A citation has a year letter that no entry of the list has.

Either the letter is left from an earlier state of the list, or an entry is missing beside the one that is there.

Bad:

    Trust is learned ([[Baier, 1986b]]).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

Fixed:

    Trust is learned (Baier, 1986).

Good:

    Trust is learned (Baier, 1986b; see Baier, 1986a).
    ---
    Baier, A. (1986a). Doubt. Ethics, 97, 3–20.

    Baier, A. (1986b). Trust. Ethics, 98, 31–60.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Case
from citecheck.rule import Fault, rule
from citecheck.rule_clues import Told, rivals_of, told
from citecheck.rule_fixes import unsafe, year_edit
from citecheck.rule_words import entry, quoted


@rule("C108", "warning")
def unknown_year_letter(case: Case) -> Iterator[Fault]:
    """Yield the first item with each letter that is not that of an entry; the fix mends all of them."""
    for places in _by_letter(case).values():
        link, match, clues, _ = places[0]
        edits = [year_edit(case, told.link.item, match.reference) for told in places if told.sure and told.clues[0].kind == "letter-added"]
        fix = unsafe(*(edit for edit in edits if edit)) if len(edits) == len(places) and all(edits) else None
        seen = quoted(case, link.item.span) + (f" and {len(places) - 1} more like it" if len(places) > 1 else "")
        message = f"{seen}: the list has no {clues[0].seen} by these authors, only {entry(match.reference)}."
        yield Fault(link.item.span, message, fix, (match.reference.span, *(told.link.item.span for told in places[1:])))


def _by_letter(case: Case) -> dict[tuple[str, str], list[Told]]:
    """The items of each entry and wrong letter; where several entries might be meant, that is told instead."""
    found: dict[tuple[str, str], list[Told]] = {}
    for each in told(case, "unknown-year-letter"):
        if not rivals_of(each.link):
            found.setdefault((each.match.reference.key, each.clues[0].seen), []).append(each)
    return found
