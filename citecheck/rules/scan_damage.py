"""A name or a year looks misread by a scanner, or a line of another column is inside a citation.

Scanners read O for 0, l for 1, rn for m, c for e. A citation that differs from an entry only by such look-alikes means that entry.
Where two columns are read straight across, a line of one is inside a citation of the other; this is assumed only
if the list has the work without it and not with it. Only the page itself can show what is right.

Bad:

    Trust is learned ([[Baier, 2OO4]]), and so is doubt (Odum, 1999).
    ---
    Baier, A. (2004). Trust and antitrust. Ethics, 96, 231–260.

    Odum, V. (1999). Doubt. Oslo: Fell.

Fixed:

    Trust is learned (Baier, 2004), and so is doubt (Odum, 1999).

Bad:

    Trust is learned ([[Baier and
    of the mill by the river, where in 1999
    Odum, 2007]]), and so is doubt.
    ---
    Baier, A., & Odum, V. (2007). Trust and antitrust. Ethics, 96, 231–260.

Good:

    Trust is learned (Baier, 2004).
    ---
    Baier, A. (2004). Trust and antitrust. Ethics, 96, 231–260.

Good:

    Trust is learned (Baier 2004 a; Baier 2004 b) and lost (Odum 1999 a; Odum 1999 b).
    ---
    Baier, A. (2004a). Trust and antitrust. Oslo: Fell.

    Baier, A. (2004b). Trust in time. Oslo: Fell.

    Odum, V. (1999a). Doubt. Oslo: Fell.

    Odum, V. (1999b). More doubt. Oslo: Fell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.data import costs
from citecheck.data.clues import CLUE_SENTENCES
from citecheck.linting.clue_routing import CLEAN_TEXT, clues_reported_by
from citecheck.linting.fix_builders import name_edit, unsafe, year_edit
from citecheck.linting.messages import entry
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Clue, Edit, Link, Match

_LONGEST = 60  # characters quoted of what interrupts a citation


@rule("D301", "warning")
def scan_damage(case: Case) -> Iterator[Fault]:
    """Yield every item with misread parts, in one finding per item."""
    apart = _writes_letters_apart(case)
    by_form = bool(case.style.decided) and case.damage < CLEAN_TEXT  # malformed-et-al reports it
    for link, match, every, sure in clues_reported_by(case, "scan-damage"):
        clues = [clue for clue in every if not by_form or clue.kind != "scan-et-al"]
        clues = [clue for clue in clues if not apart or clue.kind != "scan-year" or clue.seen.replace(" ", "") != clue.meant]
        if not clues:
            continue
        edits = [edit for clue in clues if (edit := _edit(case, link, match, clue))]
        fix = unsafe(*edits) if sure and len(edits) == len(clues) else None
        yield Fault(link.item.span, f"{_reason(case, clues)}: {entry(match.reference)}.", fix, (match.reference.span,))


def _writes_letters_apart(case: Case) -> bool:
    """Return whether the essay always has a space before a year's letter: (Abel 2020 a; Beck 2019 b)."""
    items = [link.item for link in case.links if link.item.year and link.item.year.letter and link.item.year_span]
    spans = [item.year_span for item in items if item.year_span and not item.shared]
    spaced = sum(case.essay.text[span.end - 2 : span.end - 1].isspace() for span in spans)
    return spaced >= costs.HABIT and spaced >= 0.8 * len(spans)


def _reason(case: Case, clues: Sequence[Clue]) -> str:
    """Return what was misread for what, naming the scanner if the text shows that it was scanned; and what interrupts the citation."""
    fell = ", and ".join(f"“{_short(clue.seen)}” is inside “{clue.meant}”" for clue in clues if clue.kind == "interrupted")
    strange = ", and ".join(
        CLUE_SENTENCES[clue.kind].format(seen=f"“{clue.seen}”", meant=f"“{clue.meant}”") for clue in clues if clue.kind == "lookalike"
    )
    others = (clue for clue in clues if clue.kind not in ("interrupted", "lookalike"))
    verb, end = ("was misread for", " by a scanner") if case.damage >= CLEAN_TEXT else ("is probably a damaged", "")
    misread = ", and ".join(f"“{_seen(case, clue)}” {verb} “{clue.meant}”" for clue in others)
    parts = (fell and f"{fell}, as where columns are read across or a page ends", strange, misread and f"{misread}{end}")
    return ", and ".join(filter(None, parts))


def _seen(case: Case, clue: Clue) -> str:
    """Return what the document has; for "et al." its own characters, because the clue has them as read."""
    as_written = case.essay.text[clue.span.start : clue.span.end] if clue.kind == "scan-et-al" and clue.span else clue.seen
    return " ".join(as_written.split())


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def _edit(case: Case, link: Link, match: Match, clue: Clue) -> Edit | None:
    if clue.kind == "interrupted":
        return None
    if clue.kind == "scan-year":
        return year_edit(case, link.item, match.reference)
    if clue.kind == "scan-conjunction" and clue.span:
        return Edit(clue.span, case.style.conjunction if link.citation.form == "parenthetical" else case.style.narrative_conjunction)
    if clue.kind == "scan-et-al" and clue.span:
        stop = case.essay.prose[clue.span.end : clue.span.end + 1] == "."
        return Edit(clue.span, clue.meant.removesuffix(".") if stop else clue.meant)
    return name_edit(case, clue.span, clue.seen, clue.meant) if clue.span else None
