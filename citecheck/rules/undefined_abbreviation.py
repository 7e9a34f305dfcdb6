"""An organisation is cited by its abbreviation before the text explains it, or without any explanation.

Bad:

    Trust is learned ([[BTO]], 1986), and lost.
    ---
    Board of Trust and Order. (1986). Trust and antitrust. Oslo: Fell.

Bad:

    The [[BTO]] (1986) says that trust is learned. The Board of Trust and Order (BTO, 1986) also says that it is lost.
    ---
    Board of Trust and Order. (1986). Trust and antitrust. Oslo: Fell.

Good:

    The Board of Trust and Order (BTO) says that trust is learned (BTO, 1986).
    ---
    Board of Trust and Order. (1986). Trust and antitrust. Oslo: Fell.

Good:

    The Board of Trust and Order of Norway (BTO, 1986) says that trust is learned.
    ---
    Board of Trust and Order. (1986). Trust and antitrust. Oslo: Fell.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.entry_words import BEHIND_DATE
from citecheck.linting.clue_routing import clues_reported_by, is_sure
from citecheck.linting.messages import entry
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Clue, Match
from citecheck.text.folding import fold
from citecheck.text.word_patterns import any_of

_SHORT = r"[A-Z][\w.&-]{1,12}"
_DEFINED = regex(
    rf"(?<=[a-z])\s?[(\[](?P<behind>{_SHORT})(?:[)\]]|[,;]\s(?!\d|{any_of(BEHIND_DATE)}))"
    rf"|\b(?P<before>{_SHORT})\s?[(\[](?=[A-Z][a-z])"
)


@rule("F213", "info")
def undefined_abbreviation(case: Case) -> Iterator[Fault]:
    """Yield the first citation by each abbreviation that is not yet, or never, defined in the text."""
    done: set[str] = set()
    links = list(clues_reported_by(case, "undefined-abbreviation"))
    defined = _definitions(case.essay.prose) if links else {}
    for link, match, clues, _ in links:
        for clue in clues:
            if clue.seen in done or clue.span is None or _is_defined_by_entry(match, clue):
                continue
            done.add(clue.seen)
            if _is_spelt_out(case, match, clue.span.start):
                continue
            at = defined.get(clue.seen)
            if at is None:
                yield Fault(
                    clue.span, f"“{clue.seen}” is never explained in the text: {entry(match.reference)}.", None, (match.reference.span,)
                )
            elif at > link.item.span.end:
                yield Fault(clue.span, f"“{clue.seen}” is used before the text explains it.", None, (match.reference.span,))
    yield from _too_early(case, done)


def _too_early(case: Case, done: set[str]) -> Iterator[Fault]:
    """Yield the first citation by each abbreviation that the text explains later: linking knows it, so there is no clue."""
    short = [link for link in case.links if is_sure(link) and link.item.names and link.item.names[0].family.isupper()]
    places: dict[str, int] = {}
    for alias in case.aliases:
        if alias.span:
            places.setdefault(alias.short, alias.span.start)
    for link in short:
        name = link.item.names[0].family
        reference = link.matches[0].reference
        # A name in capitals, which is not an abbreviation; or its first part: BRELL. Ministry of Light
        listed = any(fold(name) == fold(author.family) or author.family.startswith(f"{name}. ") for author in reference.names)
        if name not in done and not listed and name in places and places[name] > link.item.name_spans[0].end:
            yield Fault(link.item.name_spans[0], f"“{name}” is used before the text explains it.", None, (reference.span,))
        done.add(name)


def _is_defined_by_entry(match: Match, clue: Clue) -> bool:
    """Return whether the list itself gives the abbreviation, so that readers find it there."""
    return any(clue.seen in name.family for name in match.reference.names)


def _is_spelt_out(case: Case, match: Match, end: int) -> bool:
    """Return whether the text before has the organisation's full name, perhaps followed by a place: the Board of Trust of Norway."""
    before = " ".join(case.essay.prose[:end].lower().split())
    return any(name.corporate and name.family.lower() in before for name in match.reference.names)


def _definitions(prose: str) -> dict[str, int]:
    """Return where the text first explains each abbreviation: in brackets after the name, or before the name in brackets."""
    places: dict[str, int] = {}
    for found in _DEFINED.finditer(prose):
        places.setdefault(found["behind"] or found["before"], found.start())
    return places
