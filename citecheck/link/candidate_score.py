"""Compare the cited signature with an entry's: the cheapest series of clues from one to the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from math import fsum

from citecheck.data import costs
from citecheck.data.lexicon.citation_words import ANONYMOUS
from citecheck.link.author_alignment import Path, match_people
from citecheck.link.name_match import explain_name
from citecheck.link.search_keys import second_party, without_and
from citecheck.link.year_match import explain_year, other_years
from citecheck.model import CitationItem, Clue, Match, Name, Reference
from citecheck.names.edits import IMPOSSIBLE, explain
from citecheck.names.organisations import acronym_cost, is_short_form
from citecheck.text.folding import fold
from citecheck.text.short_titles import law_names, main_title

_HEAD = 160  # characters of a title that may contain authors
_ROUNDING = 1e-9  # nats; sums in a different order differ by less


def align(
    item: CitationItem, reference: Reference, damage: float, aliases: Mapping[str, Sequence[Name]], limit: float = costs.IMPOSSIBLE
) -> Match | None:
    """Return the entry with the cheapest clues by which it was cited like this, or None if there are none as cheap as ``limit``."""
    years = explain_year(item.year, reference.year, reference.letter_given, item.year_span, damage, other_years(reference))
    beside = fsum([clue.cost for clue in (*years, *item.clues)])
    if beside > limit:
        return None
    names = _names(item, reference, damage, aliases, limit - beside + _ROUNDING)
    if names is None or names.cost + beside > limit:
        return None
    return Match(reference, (*names.clues, *years, *item.clues), names.cost + beside)


def _names(item: CitationItem, reference: Reference, damage: float, aliases: Mapping[str, Sequence[Name]], limit: float) -> Path | None:
    people = match_people(item, reference, damage, aliases, min(limit, costs.DEAREST))
    if people and not people.cost:
        return people
    ways = (
        people,
        _title(item, reference, limit),
        _joined(item, reference, damage),
        _unread(item, reference, damage),
    )
    best = min((path for path in ways if path), key=lambda path: path.cost, default=None)
    return best if best and best.cost < costs.DEAREST else None


def _title(item: CitationItem, reference: Reference, limit: float) -> Path | None:
    """Explain a work cited by its title, or under a word for an unknown author; one word in place of authors not beyond a limit."""
    if reference.names and limit < costs.TITLE_FOR_AUTHOR and len(item.names) == 1 and item.names[0].family.isalpha():
        return None
    if not 0 < len(item.names) < 3 or (len(item.names) == 2 and (item.et_al or any(name.given for name in item.names))):
        return None
    seen, title = fold(item.names[0].family), fold(reference.title)
    same_year = item.year is not None and reference.year is not None and item.year.number == reference.year.number
    if len(item.names) == 2:
        seen, title = f"{seen} {fold(item.names[1].family)}", " ".join(without_and(title.split()))
        if not same_year or not title.startswith(seen):
            return None
    if not reference.names and seen in ANONYMOUS:
        return Path(costs.TITLE) if same_year else None  # there is no other evidence for it
    if same_year and " " in seen and _is_short_law(seen.split(), title.split()):
        return Path(costs.TITLE)
    if same_year and not reference.names and seen in law_names(reference.title):
        return Path(costs.TITLE)
    if same_year and not reference.names and len(seen) > 3 and f"{second_party(reference.title)} ".startswith(f"{seen} "):
        return Path(costs.TITLE)
    if (len(seen) < 4 and not (title == seen and same_year)) or not (title == seen or title.startswith(seen + " ")):
        return None
    by_page = item.year is None and bool(item.locator) and seen == main_title(reference.title)
    if reference.names and len(seen.split()) < 2 and not same_year and not by_page:
        return None
    return Path(costs.TITLE_FOR_AUTHOR if reference.names else costs.TITLE)


def _is_short_law(seen: Sequence[str], title: Sequence[str]) -> bool:
    """Return whether words name a law or a treaty by its first word, its type and some words between: Vestre Act, Vestre Harbour Act."""
    if len(seen) < 2 or seen[:1] != title[:1]:
        return False
    rest = iter(title)
    return all(word in rest for word in seen) and seen[-1] in _laws()


@cache
def _laws() -> frozenset[str]:
    from citecheck.data.lexicon.context_words import words_of
    from citecheck.data.lexicon.event_words import EVENTS

    return frozenset(map(fold, words_of(EVENTS)))


def _unread(item: CitationItem, reference: Reference, damage: float) -> Path | None:
    """Explain a work whose authors could not be read, so that what was read as its title begins with them."""
    if reference.names or not reference.title or not item.names:
        return None
    if len(item.names) == 1 and is_short_form(item.names[0].family) and _heads(item.names[0].family, reference.title):
        return Path(costs.AUTHORS_UNREAD)
    head = fold(reference.title[:_HEAD]).split()
    path = Path(costs.AUTHORS_UNREAD)
    for at, name in enumerate(item.names):
        family = fold(f"{name.particle} {name.family}").split()
        if not family or len(family[0]) < 2:
            return None
        places = range(len(head) - len(family) + 1) if at else (0,)
        stories = (explain(" ".join(family), " ".join(head[i : i + len(family)]), damage) for i in places)
        best = min((story for story in stories if story), key=lambda story: story.cost, default=None)
        if best is None:
            return None
        clues = (Clue(best.kind, name.family, reference.title.split()[0], best.cost, item.span),) if best.kind else ()
        path = path.and_then(best.cost, *clues)
    return path


def _heads(short: str, title: str) -> bool:
    """Return whether an abbreviation is first in what was read as a title, or follows the name it is formed from: SNOW BOARD. SB. Title."""
    first, *rest = title[:_HEAD].split(". ")
    second = rest[0].split()[0].strip("()[],") if rest and rest[0].strip() else ""
    return fold(second) == fold(short) and acronym_cost(short, first) < costs.IMPOSSIBLE


def _joined(item: CitationItem, reference: Reference, damage: float) -> Path | None:
    """Explain an organisation whose own "and" or comma was read as separating authors."""
    if len(item.names) < 2 or len(reference.names) != 1 or not reference.names[0].corporate:
        return None
    whole = Name(" and ".join(name.family for name in item.names), corporate=True)
    story = explain_name(whole, reference.names[0], damage)
    return Path(story.cost) if story is not IMPOSSIBLE else None
