"""An entry of the list is never cited in the text.

A list of references contains what the text cites. If more than a quarter of a list is not cited, there is one finding for all of it; if
hardly anything is cited (a database of everything ever read), nothing is reported.

Measured: 29 of 30 right on edited papers.

Bad:

    Trust is learned (Baier, 1986), and so is doubt (Odum, 1999).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    [[Karsh, P. (2010). Reasons. Oslo: Fell.]]

    Odum, V. (1999). Doubt. Oslo: Fell.

Bad:

    Trust is learned (Baier, 1986), lost (Karsh, 2010) and mended (Odum, 1999).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    [[Baier, A. (1996). Trust and time. Oslo: Fell.]]

    Karsh, P. (2010). Reasons. Oslo: Fell.

    Odum, V. (1999). Doubt. Oslo: Fell.

Good:

    Trust is learned (Baier, 1986).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citecheck.data.lexicon.small_words import ANDS
from citecheck.formats import FORMATS, with_keys
from citecheck.linting.form.proposal import citation_of, cites_without_years
from citecheck.linting.list_lookup import list_of, unanswered_keys
from citecheck.linting.messages import entry
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Link, Reference, Span
from citecheck.names.mentions import mentioned, signature
from citecheck.text.folding import fold
from citecheck.text.word_patterns import any_of

_MOST = 0.75  # the share of a list that is cited, or the uncited entries are reported together
_MANY = 0.25  # the share of a list that is cited, or it is a database
_NEAR = 3.0  # nats above the cost of "missing" up to which an entry may still be meant


@rule("C102", "warning")
def uncited_reference(case: Case) -> Iterator[Fault]:
    """Yield every entry that no item means or may mean, if most of the list is cited; all of them in one finding if only part of it is."""
    entries, missed = uncited(case)
    share = 1 - len(missed) / max(len(entries), 1)
    if case.passed_over:
        return
    if share >= _MOST:
        for reference in missed:
            yield Fault(reference.span, words([reference], entries) + (_keys(case, [reference]) or _proposal(case, reference)))
    elif share >= _MANY:
        yield Fault(missed[0].span, words(missed, entries) + _keys(case, missed), None, tuple(reference.span for reference in missed[1:]))


def uncited(case: Case) -> tuple[list[Reference], list[Reference]]:
    """Return the entries that should be cited, and those of them that are not, or none where keys may mean any of them."""
    meant = _meant(case)
    optional = {listing.name for listing in case.listings if not FORMATS[listing.format].demands_citation}
    entries = [
        reference
        for reference in case.references
        if (reference.names or reference.title) and (reference.span.source not in optional or _must_be_cited(case, reference))
    ]
    if unanswered_keys(case):
        return entries, []
    works = {_work(reference) for reference in entries if reference.id in meant}
    siblings = {signature(reference) for reference in entries if reference.id in meant}
    missed = [r for r in entries if r.id not in meant and _work(r) not in works]
    prose, without_years = case.essay.prose, cites_without_years(case.style)
    named = mentioned(missed, prose, without_years=without_years) if missed else set()
    return entries, [r for r in missed if r.id not in named or (not without_years and _is_left_by_sibling(r, siblings, prose))]


def _is_left_by_sibling(reference: Reference, siblings: set[tuple[str, int | None]], prose: str) -> bool:
    """Return whether the name and year in the text belong to a cited sibling: 2011a is cited, and 2011b appears nowhere."""
    year = reference.year
    if year is None or not year.letter or reference.letter_given or signature(reference) not in siblings:
        return False
    return not re.search(rf"{year.number}\s?{year.letter}\b|{year.number}\w?(?:,|\s{any_of(ANDS)}|;|[-–])\s?\(?{year.letter}\b", prose)


def words(missed: Sequence[Reference], entries: Sequence[Reference]) -> str:
    """Return the sentence about uncited entries, in singular or plural."""
    more = f" and {len(missed) - 1} more of {len(entries)} entries are" if len(missed) > 1 else " is"
    return f"{entry(missed[0])}{more} not cited in the text."


def _keys(case: Case, missed: Sequence[Reference]) -> str:
    """Return the keys of uncited entries, if the text cites by keys."""
    if not (case.keyed and FORMATS[case.essay.format].markup and with_keys(case.listings)):
        return ""
    keys = [f"“{reference.key}”" for reference in missed if reference.key]
    return f" The {'key is' if len(keys) == 1 else 'keys are'} {', '.join(keys)}." if keys else ""


def _proposal(case: Case, reference: Reference) -> str:
    """Return how the text would cite an entry."""
    citation = "" if (case.keyed and with_keys(case.listings)) or not case.citations else citation_of(case, reference)
    return f" Cite it as “{citation}”, or remove it." if citation else ""


def _must_be_cited(case: Case, reference: Reference) -> bool:
    """Return whether an entry is not under a heading such as Further reading."""
    listing = list_of(case, reference)
    return listing is None or FORMATS[listing.format].demands_citation


def _meant(case: Case) -> set[Span]:
    """Return the ids of all entries that an item means or may mean: for an item linked with certainty, those that are as cheap."""
    keyed = {match.reference.id for link in case.keyed for match in link.matches[:1] if match.cost <= max(link.missing_cost, 5.0)}
    if case.used_keys:
        keyed |= {reference.id for reference in case.references if "*" in case.used_keys or reference.key in case.used_keys}
    return keyed | {match.reference.id for link in case.links for match in link.matches if match.cost < _dearest(link)}


def _dearest(link: Link) -> float:
    """Return the cost below which an item may mean an entry."""
    sure = link.verdict == "exact" and not link.item.bare
    return link.matches[0].cost + _NEAR if sure else max(link.missing_cost, 5.0) + _NEAR


def _work(reference: Reference) -> tuple[str, str | Span]:
    """Return what entries of one work share: a second entry of a cited work is a duplicate, not uncited."""
    return fold(reference.names[0].family) if reference.names else "", fold(reference.title) or reference.id
