"""“et al.” is used where the entry has too few authors for it, or is missing where it has more.

The number of authors depends on the style; an essay that cites works by two authors with “et al.” throughout has that habit.

Measured: 13 of 13 right on edited papers, including lists that lost co-authors.

Bad:

    Two of them asked why ([[Karsh et al., 2010]]), and four asked again ([[Abel, 2012]]).
    ---
    Abel, R., Beale, T., Cole, V., & Dunn, S. (2012). Asking. London: Stone.

    Karsh, P., & Odum, V. (2010). Reasons. Oslo: Fell.

Fixed:

    Two of them asked why (Karsh & Odum, 2010), and four asked again (Abel et al., 2012).

Good:

    Two of them asked why (Karsh & Odum, 2010), and four asked again (Abel et al., 2012).
    ---
    Abel, R., Beale, T., Cole, V., & Dunn, S. (2012). Asking. London: Stone.

    Karsh, P., & Odum, V. (2010). Reasons. Oslo: Fell.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.clue_routing import clues_reported_by, is_sure
from citecheck.linting.fix_builders import authors_edit, unsafe
from citecheck.linting.form import decides
from citecheck.linting.messages import entry, quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Clue, Span

_SHORTENED = 3  # works whose co-authors the list leaves out


@rule("F206", "warning", group="form")
def wrong_et_al(case: Case) -> Iterator[Fault]:
    """Yield every item whose "et al." does not fit its entry."""
    if decides(case.style, "et_al_from"):
        from citecheck.linting.form.handbook import fault
        from citecheck.linting.form.shortening import overshortened, unshortened

        for departure in unshortened(case):
            yield fault(case, departure, "names too many authors")
        for departure in overshortened(case):
            yield fault(case, departure, "shortens too few authors")
    from_two, shortened = case.style.et_al_from <= 2 or _cites_two_with_et_al(case), _is_shortened(case)
    alone: set[Span] = set()
    for link, match, clues, sure in clues_reported_by(case, "wrong-et-al"):
        kind, work = clues[0].kind, match.reference.id
        if kind == "et-al-over-two" and decides(case.style, "et_al_from"):
            continue
        if (from_two and kind == "et-al-over-two") or (kind == "et-al-over-none" and (shortened or work in alone)):
            continue
        if kind == "et-al-over-none":  # the list has lost the co-authors: that is one fault, however often the work is cited
            alone.add(work)
        edit = authors_edit(case, link, match.reference) if sure and kind != "et-al-over-none" else None
        message = f"{quoted(case, link.item.span)}: {_reason(clues[0], len(match.reference.names))} in {entry(match.reference)}."
        yield Fault(link.item.span, message, unsafe(edit) if edit else None, (match.reference.span,))


def _reason(clue: Clue, authors: int) -> str:
    match clue.kind:
        case "et-al-over-two":
            return f"“et al.” replaces only one author, “{clue.meant}”,"
        case "et-al-over-none":
            return "“et al.” does not fit, since " + ("there is only one author" if authors == 1 else "no author is left out")
    return "“et al.” is missing, since there are " + (f"{authors} authors" if authors > 1 else "further authors")


def _cites_two_with_et_al(case: Case) -> bool:
    """Return whether the essay cites works of two authors like this more often than not."""
    two = [link.item for link in case.links if is_sure(link) and len(link.matches[0].reference.names) == 2 and not link.item.shared]
    share = sum(item.et_al for item in two) / max(len(two), 1)
    return (len(two) > 2 and share == 1.0) or (len(two) > 5 and share > 0.5)


def _is_shortened(case: Case) -> bool:
    """Return whether the list names only the first author of many works, so that "et al." says more than the list."""
    several = {link.matches[0].reference.id: link for link in case.links if is_sure(link) and link.item.et_al}
    alone = [link for link in several.values() if any(clue.kind == "et-al-over-none" for clue in link.matches[0].clues)]
    return len(alone) >= _SHORTENED and 5 * len(alone) > len(several)
