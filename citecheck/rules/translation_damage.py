"""Translation or romanisation fused, lost or swapped part of the authors.

A Chinese conjunction or preposition has no space next to it, so machine translation reads it as part of the name: 沈和李 (Shen and Li)
becomes “Shen Heli”, 自邓 (from Deng) becomes “Zideng”. Or the conjunction is lost, and two authors look like one: “Shen Li”.

Bad:

    One alliance broke ([[Tao Helin]], 2004), and then another ([[Tao Lin]], 2004).
    ---
    Tao, W., & Lin, H. (2004). Broken alliances. Oslo: Fell.

Fixed:

    One alliance broke (Tao & Lin, 2004), and then another (Tao & Lin, 2004).

Good:

    One alliance broke (Tao & Lin, 2004), and then another (Helin, 2004).
    ---
    Helin, W. (2004). One alliance. Oslo: Fell.

    Tao, W., & Lin, H. (2004). Broken alliances. Oslo: Fell.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.clue_routing import clues_reported_by
from citecheck.linting.fix_builders import authors_edit, name_edit, unsafe, year_edit
from citecheck.linting.messages import entry
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Clue, Edit, Link, Match
from citecheck.names.romanization import without_conjunction, without_particle
from citecheck.text.folding import fold


@rule("D302", "warning")
def translation_damage(case: Case) -> Iterator[Fault]:
    """Yield every name that translation damaged, with the original."""
    for link, match, clues, sure in clues_reported_by(case, "translation-damage"):
        for clue in clues:
            if clue.kind == "given-for-family" and _is_custom(case, match, clue):
                continue
            span = clue.span or link.item.span
            edit = _edit(case, link, match, clue) if sure else None
            meant = entry(match.reference) if sure else " & ".join(name.family for name in match.reference.names)
            message = f"{_reason(clue)}: {meant}."
            yield Fault(span, message, unsafe(edit) if edit else None, (match.reference.span,))


def _is_custom(case: Case, match: Match, clue: Clue) -> bool:
    """Return whether list and essay write the given name first, as for Thai authors: Somsri Jaidee (2010), (Somsri, 2010)."""
    listed = next(listing.text[match.reference.span.start :] for listing in case.listings if listing.name == match.reference.span.source)
    whole = f"{clue.seen} {clue.meant}"
    return listed.startswith(whole) and whole in case.essay.prose


def _edit(case: Case, link: Link, match: Match, clue: Clue) -> Edit | None:
    if clue.kind in ("lost-conjunction", "fused-conjunction", "translated-conjunction"):
        return authors_edit(case, link, match.reference)
    if clue.kind == "calendar":
        return year_edit(case, link.item, match.reference)
    return name_edit(case, clue.span, clue.seen, clue.meant) if clue.span else None


def _reason(clue: Clue) -> str:
    match clue.kind:
        case "lost-conjunction":
            return f"“{clue.seen}” looks like one author, but the conjunction between two was lost"
        case "fused-conjunction":
            return f"In “{clue.seen}” the word for “and”{_word(clue, conjunction=True)} stuck to the name in translation"
        case "fused-particle":
            return f"In “{clue.seen}” a particle{_word(clue, conjunction=False)} stuck to the name “{clue.meant}” in translation"
        case "calendar":
            return f"“{clue.seen}” is a year of another calendar ({clue.meant} in the Gregorian)"
        case "translated-conjunction":
            return f"“{clue.seen}” is the word for “{clue.meant}” in another language"
        case "translated-et-al":
            return f"“{clue.seen}” is what translation made of “et al.”"
    return f"“{clue.seen}” is the given name of “{clue.meant}”"


def _word(clue: Clue, *, conjunction: bool) -> str:
    """Return the word that fused, as written and spoken: " (和 he, Chinese)"."""
    last = fold(clue.seen).split()[-1]
    goal = fold(clue.meant).split()[-1]
    found = [(word, language) for rest, word, language in (without_conjunction if conjunction else without_particle)(last) if rest == goal]
    return f" ({found[0][0]}, {found[0][1]})" if found else ""
