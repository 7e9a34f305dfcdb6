"""Route the clues of winning explanations, each to the one rule that reports its kind."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from citecheck.data.clues import OF_FORM, OF_YEARS, RULE_OF
from citecheck.data.costs import MARGIN
from citecheck.model import Case, Clue, Link, Match
from citecheck.text.folding import fold

CLEAN_TEXT = 0.002  # the share of wrong characters below which a text was not scanned
_STILL_LIKELY = 7.0  # nats above the cost of "missing"
_FEW_YEARS = 3
_BESIDE_YEAR = ("wrong-year", "year-worded", "et-al-lost", "et-al-over-none")  # the list may shorten its authors


class ReportedClues(NamedTuple):
    """A link and those clues of its explanation that one rule reports; ``sure`` if a single entry is meant."""

    link: Link
    match: Match
    clues: tuple[Clue, ...]
    sure: bool


def clues_reported_by(case: Case, rule: str) -> Iterator[ReportedClues]:
    """Yield every link with clues of the kinds that a rule (its name with hyphens) reports."""
    kept = case.sources.routed
    if kept is None or kept[0] is not case.links or kept[1] != case.damage:
        kept = case.sources.routed = case.links, case.damage, _routed(case)
    yield from kept[2].get(rule, ())


def _routed(case: Case) -> Mapping[str, Sequence[ReportedClues]]:
    """Return every link with clues by the rules that report them."""
    out: dict[str, list[ReportedClues]] = {}
    for link in map(without_empty_entries, case.links):
        if not link.matches or not (own := _own(link)) or is_missing(link):
            continue
        rivals = rivals_of(link)
        by_rule: dict[str, list[Clue]] = {}
        for clue in own:
            if all(_shares(other, clue) for other in rivals):
                by_rule.setdefault(rule_of(clue, case.damage), []).append(clue)
        for rule, clues in by_rule.items():
            out.setdefault(rule, []).append(ReportedClues(link, link.matches[0], tuple(clues), is_sure(link)))
    return out


def without_empty_entries(link: Link) -> Link:
    """Return the link without empty entries, if a real entry explains the item too: then it is not certain, but can be reported."""
    real = tuple(match for match in link.matches if not any(clue.kind == "unread-entry" for clue in match.clues))
    if len(real) == len(link.matches) or link.verdict == "missing" or not real or real[0].cost >= link.missing_cost:
        return link
    return link._replace(verdict="ambiguous", matches=real)


def rule_of(clue: Clue, damage: float) -> str:
    """Return the rule that reports a clue; in a clean text a look-alike letter or digit is the author's typo, not an OCR error."""
    if damage < CLEAN_TEXT and clue.kind == "scan":
        return "misspelt-author"
    if damage < CLEAN_TEXT and clue.kind == "scan-year" and clue.seen.isdigit() and len(clue.seen) == len(clue.meant):
        return "wrong-year"
    if clue.kind == "umlaut" and clue.seen.isascii() and clue.meant.isascii():
        return "misspelt-author"
    return RULE_OF[clue.kind]


def is_sure(link: Link) -> bool:
    """Return whether one entry is meant, by the margin."""
    return link.verdict in ("exact", "near") and bool(link.matches)


def rivals_of(link: Link) -> tuple[Match, ...]:
    """Return the entries that an ambiguous item may mean other than the first; none if the verdict is certain."""
    if link.verdict != "ambiguous":
        return ()
    return tuple(match for match in link.matches[1:] if match.cost - link.matches[0].cost < MARGIN)


def _own(link: Link) -> tuple[Clue, ...]:
    """Return the clues of an item itself: those of authors shared with the previous item are reported there."""
    clues = link.matches[0].clues
    return tuple(clue for clue in clues if clue.kind in OF_YEARS) if link.item.shared else clues


def _shares(match: Match, clue: Clue) -> bool:
    return any((other.kind, other.seen, other.meant) == (clue.kind, clue.seen, clue.meant) for other in match.clues)


def is_missing(link: Link) -> bool:
    """Return whether an item has no entry in the list: none explains it, or at best one with a distant year."""
    if link.verdict != "ambiguous" or rivals_of(link):
        return link.verdict == "missing"
    best = link.matches[0]
    return any(clue.kind == "wrong-year" for clue in best.clues) and not _is_near_year(link, best)


def is_other_year(case: Case, link: Link) -> bool:
    """Return whether an item counts as missing, but the list has only one work of these authors, a few years off, since published, or not
    cited otherwise: either the year is wrong, or an entry is missing."""
    if link.verdict != "missing" or not link.matches or link.item.year is None:
        return False
    best, *others = link.matches
    if not _is_year_off(link, best):
        return _is_only_work(case, link)
    if any(_is_year_off(link, other) for other in others):
        return False
    return best.cost < link.missing_cost + _STILL_LIKELY


def _is_only_work(case: Case, link: Link) -> bool:
    """Return whether the authors have one work in the list that only differs in its year, and that is not cited: one fault or two."""
    best = link.matches[0]
    if best.cost >= link.missing_cost + _STILL_LIKELY or not _has_other_year_alone(best) or not link.item.names:
        return False
    first = fold(link.item.names[0].family)
    listed = [entry for entry in case.references if entry.names and fold(entry.names[0].family) == first]
    return len(listed) == 1 and not any(is_sure(other) and other.matches[0].reference.id == best.reference.id for other in case.all_links)


def _has_other_year_alone(match: Match) -> bool:
    """Return whether only the year is wrong."""
    return all(clue.kind in _BESIDE_YEAR or clue.kind in OF_FORM for clue in match.clues)


def _is_year_off(link: Link, match: Match) -> bool:
    """Return whether only the year is wrong, by a few years or two swapped digits."""
    return _is_near_year(link, match) and _has_other_year_alone(match)


def _is_near_year(link: Link, match: Match) -> bool:
    seen, meant = link.item.year, match.reference.year
    if seen is None or meant is None:
        return False
    if seen.number is None or meant.number is None:
        return seen.number is None and meant.number is not None  # in press then, published since
    one, two = str(seen.number), str(meant.number)
    digits = sum(a != b for a, b in zip(one, two, strict=False))
    return abs(seen.number - meant.number) <= _FEW_YEARS or sorted(one) == sorted(two) or (digits == 1 and one[:2] == two[:2])
