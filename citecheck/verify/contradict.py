"""Contradictions of an entry: a part in which its own record, or two independent sources, differ, and no source agrees."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from citecheck.data import record_costs as costs
from citecheck.dedupe import is_preprint
from citecheck.dedupe.agreement import place
from citecheck.model import Clue, Evidence, Reference
from citecheck.verify.compare import Comparison
from citecheck.verify.compare.costs import clues_of
from citecheck.verify.compare.scripts import share_a_script
from citecheck.verify.compare.vetoes import LOOSE, is_review, is_whole_or_part
from citecheck.verify.record import Record, as_reference
from citecheck.verify.verification import Contradiction

_FEEDS = {"openalex": "crossref", "doi": "crossref", "mirror": "crossref"}
"""Sources that repeat another one."""
_BOOKS = frozenset({"book", "proceedings", "thesis"})
_COLLECTED = frozenset({"incollection", "inbook"})
_AUTHORS = frozenset({"author-replaced", "author-added", "author-missing", "author-renamed", "authors-other", "first-author-other"})
_PLACES = frozenset({"volume-other", "page-other", "place-other", "container-other"})
_TITLES = frozenset({"title-other"})
_NOBODY = frozenset({"authors-other"})
_FITTING = ("same", "slip", "part")


class _Witness(NamedTuple):
    """A record, whether it has an identifier of the entry, and how the entry differs from it."""

    found: Comparison
    own: bool
    clues: tuple[Clue, ...]

    def has(self, kinds: frozenset[str]) -> list[Clue]:
        """The clues of some kinds."""
        return [clue for clue in self.clues if clue.kind in kinds]


def contradictions(reference: Reference, own: Sequence[Comparison], hits: Sequence[Comparison]) -> tuple[Contradiction, ...]:
    """Return all contradictions of an entry, part by part."""
    every = [_Witness(each, True, clues_of(reference, each)) for each in own if not is_whole_or_part(reference, each)]
    every += [_Witness(each, False, clues_of(reference, each)) for each in hits]
    able = [each for each in every if _may_testify(reference, each.found, every)]
    printed = [each for each in able if each.found.record.kind != "preprint"]
    people = [*able, *(each for each in every if each.found.record.kind == "preprint" and each not in able and printed)]
    others = [each for each in every if each.own and each not in people and each.found.record.kind not in LOOSE]
    return (*_of_title(reference, able), *_of_authors(people, others), *_of_year(reference, every), *_of_place(able))


def origin(record: Record) -> str:
    """Where a record originally comes from: sources that copy each other are one."""
    if record.arxiv or (record.kind == "preprint" and record.source in ("arxiv", "dblp", "datacite")):
        return "arxiv"
    return _FEEDS.get(record.source, record.source)


def _may_testify(reference: Reference, found: Comparison, every: Sequence[_Witness]) -> bool:
    """Return whether a record's title, authors and place may contradict an entry: not a release's, not those of a later version."""
    record = found.record
    if record.kind in LOOSE or record.garbled or not share_a_script(reference, record):
        return False
    if record.kind != "preprint":
        return True
    if not _is_unpublished(reference):
        return False
    versions = {each.found.record.version for each in every if each.found.record.source == "arxiv"}
    return 1 in versions


def _is_unpublished(reference: Reference) -> bool:
    """Whether an entry names no place but a server, so that it means the preprint."""
    return is_preprint(reference) or not any(reference.fields.get(field) for field in ("journal", "booktitle", "volume", "publisher"))


def _is_placed(reference: Reference, record: Record) -> bool:
    """Whether volume and first page are the record's: then a title that differs is a translation, or garbled."""
    one, other = place(reference), place(as_reference(record))
    return all(one) and one == other


def _of_title(reference: Reference, able: Sequence[_Witness]) -> Iterator[Contradiction]:
    sure = [each for each in able if each.found.authors.known and 2 * each.found.authors.shared >= len(each.found.record.names)]
    known = [each for each in able if each.found.title.likeness != "none"]
    if is_review(reference) or any(not each.has(_TITLES) for each in known):
        return
    for clue, evidence in _agreed(sure, lambda each: each.has(_TITLES)):
        shortened = all(each.found.title.held == 1.0 for each in sure)
        translated = all(each.found.title.shared < costs.SAME_LANGUAGE or _is_placed(reference, each.found.record) for each in sure)
        yield Contradiction(clue, evidence, "info" if shortened or translated else "warning")


def _of_authors(able: Sequence[_Witness], others: Sequence[_Witness]) -> Iterator[Contradiction]:
    """Authors that are not the record's. Any other version of a preprint (``others``) shares at least one author."""
    known = [each for each in able if each.found.authors.known and not each.found.authors.groups]
    known = [each for each in known if len(each.found.record.names) <= costs.MOST_AUTHORS]
    fitting = [each for each in known if each.found.title.likeness in _FITTING]
    if any(not each.has(_AUTHORS) for each in known):
        return
    strange = [each for each in (*fitting, *others) if each.found.title.likeness in _FITTING and _is_by_others(each.found)]
    if not any(each.found.authors.shared for each in (*known, *others)):
        for clue, evidence in _agreed(strange, lambda each: each.has(_NOBODY)):
            yield Contradiction(clue, evidence, "error")
            return
    shared = [each for each in fitting if each.found.authors.shared]
    whole = [each for each in shared if _is_whole_list(each)]
    origins = {origin(each.found.record) for each in shared}
    if not whole and len(origins) < 2:
        return
    for clue, evidence in _agreed(whole or shared, _first_of_authors):
        both = len({origin(each.found.record) for each in shared if _first_of_authors(each)}) > 1
        several = sum(len(each.found.authors.renamed) for each in shared) > len(shared)
        certain = both and clue.kind != "author-missing" and (clue.kind != "author-renamed" or several)
        yield Contradiction(clue, evidence, "warning" if certain else "info")


def _is_by_others(found: Comparison) -> bool:
    """Return whether the lists share no person, by any name, even with a changed family name. Books list editors or authors."""
    return not found.authors.shared and not found.authors.kin and found.record.kind not in _BOOKS


def _first_of_authors(witness: _Witness) -> list[Clue]:
    """The most significant clue about a list of authors; an omission needs more than one source."""
    kinds = ("author-replaced", "author-added", "author-renamed", "author-missing")
    return next((clues for kind in kinds if (clues := witness.has(frozenset({kind})))), [])


def _is_whole_list(witness: _Witness) -> bool:
    """Whether a record may say who is not an author: its list was not cut, for it has as many as the entry, the last one, or somebody else.

    Who is an author, and left out, may be said by a record of the entry's own identifier, where the entry's list does not say "et al.".
    """
    authors, record = witness.found.authors, witness.found.record
    listed = authors.shared + len(authors.strangers)
    only_missing = bool(authors.missing) and not authors.strangers and not authors.renamed
    whole = len(record.names) >= listed or authors.ends or len(record.names) > authors.shared
    return whole and (not only_missing or (witness.own and not authors.cut))


def _of_year(reference: Reference, every: Sequence[_Witness]) -> Iterator[Contradiction]:
    known = [each for each in every if each.found.record.years]
    if any(not each.found.off for each in known):
        return
    able = [each for each in known if each.found.record.kind not in LOOSE | _BOOKS and _dates(reference, each.found.record)]
    for clue, evidence in _agreed(able, lambda each: each.has(frozenset({"year-off"}))):
        off = min(each.found.off for each in able)
        several = len({origin(each.found.record) for each in able}) > 1
        certain = off > costs.YEARS_FEW and not _is_digitised(reference, able)
        yield Contradiction(
            clue, evidence, "warning" if certain or (several and off > 1 and not _is_digitised(reference, able)) else "info"
        )


def _is_digitised(reference: Reference, able: Sequence[_Witness]) -> bool:
    """Whether the records are dated long after the entry's year, as those of old volumes are that went online late."""
    year = reference.year.number if reference.year and reference.year.number else 0
    return all(min(each.found.record.years) - year > costs.YEARS_DIGITISED for each in able)


def _dates(reference: Reference, record: Record) -> bool:
    """Whether a record's date is that of what the entry means: a preprint's is not the article's, nor an article's that of a reprint."""
    if record.kind == "article" and reference.kind in _COLLECTED:
        return False
    return record.kind != "preprint" or _is_unpublished(reference)


def _of_place(able: Sequence[_Witness]) -> Iterator[Contradiction]:
    printed = [each for each in able if each.found.record.kind in ("article", "inproceedings", "incollection")]
    for kind in sorted(_PLACES):
        one = frozenset({kind})
        if printed and all(each.has(one) for each in printed):
            for clue, evidence in _agreed(printed, lambda each, one=one: each.has(one)):  # type: ignore[misc]
                yield Contradiction(clue, evidence, "info")


def _agreed(witnesses: Sequence[_Witness], clues: Callable[[_Witness], list[Clue]]) -> Iterator[tuple[Clue, tuple[Evidence, ...]]]:
    """The clue that the entry's own record gives, or two records of different origin; with the records. Nothing if neither does."""
    telling = [(each, found[0]) for each in witnesses if (found := clues(each))]
    own = [pair for pair in telling if pair[0].own]
    origins = {origin(each.found.record) for each, _ in telling}
    if not own and len(origins) < 2:
        return
    clue = (own or telling)[0][1]
    records = dict.fromkeys((each.found.record.source, each.found.record.identifier) for each, _ in telling)
    yield clue, tuple(Evidence(source, identifier) for source, identifier in records)
