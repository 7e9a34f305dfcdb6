r"""A citation contains letters that were read in the wrong encoding, or HTML entities.

UTF-8 read as Windows-1252 makes two letters of one (“MÃ¼ller” of “Müller”, “Oâ€™Neill” of “O’Neill”); text copied from a page's
source has “&amp;” for “&”. The work meant is beyond doubt, and is linked; saving the file as UTF-8 repairs every such place at once.
In Markdown an entity is not a fault.

Bad:

    Trust is learned ([[MÃ¼nk &amp; Odum, 1999]]).
    ---
    Münk, A., & Odum, V. (1999). Doubt. Oslo: Fell.

Fixed:

    Trust is learned (Münk & Odum, 1999).

Good:

    Trust is learned (Münk & Odum, 1999), and Ångström (2001) agrees.
    ---
    Münk, A., & Odum, V. (1999). Doubt. Oslo: Fell.

    Ångström, K. (2001). Light. Oslo: Fell.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.formats import FORMATS
from citecheck.linting.clue_routing import clues_reported_by
from citecheck.linting.fix_builders import safe
from citecheck.linting.messages import quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit


@rule("D304", "warning")
def encoding_damage(case: Case) -> Iterator[Fault]:
    """Yield every item with misread bytes or entities, in one finding per item."""
    ampersand = r"\&" if FORMATS[case.essay.format].is_latex else "&"
    for link, _, clues, _ in clues_reported_by(case, "encoding-damage"):
        pairs = dict.fromkeys((clue.seen, clue.meant) for clue in clues)
        reason = ", and ".join(_reason(seen, meant) for seen, meant in pairs)
        edits = (Edit(clue.span, ampersand if clue.meant == "&" else clue.meant) for clue in clues if clue.span)
        yield Fault(link.item.span, f"{quoted(case, link.item.span)} is damaged: {reason}.", safe(*edits))


def _reason(seen: str, meant: str) -> str:
    return f"“{seen}” is HTML for “{meant}”" if seen[0] == "&" else f"“{seen}” is “{meant}” in the wrong encoding"
