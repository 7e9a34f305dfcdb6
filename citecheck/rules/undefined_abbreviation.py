"""An organisation is cited by its abbreviation before the text says what that stands for, or without ever saying it.

Bad:

    Trust is learned ([[BTO]], 1986), and lost.
    ---
    Board of Trust and Order. (1986). Trust and antitrust. Oslo: Fell.

Good:

    The Board of Trust and Order (BTO) says that trust is learned (BTO, 1986).
    ---
    Board of Trust and Order. (1986). Trust and antitrust. Oslo: Fell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.model import Case, Clue, Match
from citecheck.rule import Fault, rule
from citecheck.rule_clues import told
from citecheck.rule_words import entry


@rule("F213", "info")
def undefined_abbreviation(case: Case) -> Iterator[Fault]:
    """Yield the first citation by each abbreviation that is not yet, or never, defined in the text."""
    done: set[str] = set()
    for link, match, clues, _ in told(case, "undefined-abbreviation"):
        for clue in clues:
            if clue.seen in done or clue.span is None or _is_defined_by_entry(match, clue):
                continue
            done.add(clue.seen)
            at = _definition(case.essay.prose, clue.seen)
            if at is None:
                yield Fault(
                    clue.span, f"“{clue.seen}” is never explained in the text: {entry(match.reference)}.", None, (match.reference.span,)
                )
            elif at > link.item.span.end:
                yield Fault(clue.span, f"“{clue.seen}” is used before the text explains it.", None, (match.reference.span,))


def _is_defined_by_entry(match: Match, clue: Clue) -> bool:
    """Whether the list itself gives the abbreviation, so that the reader will find it there."""
    return any(clue.seen in name.family for name in match.reference.names)


def _definition(prose: str, short: str) -> int | None:
    """Where the text explains an abbreviation: in brackets behind the name, or before the name in brackets."""
    word = re.escape(short)
    found = re.search(rf"[a-z]\s?[(\[]{word}(?:[)\]]|[,;]\s(?!\d|in press))|\b{word}\s?[(\[][A-Z][a-z]", prose)
    return found.start() if found else None
