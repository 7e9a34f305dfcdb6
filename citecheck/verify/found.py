"""Which records found by a search are of the entry's work. Such a record may confirm an entry, but never contradicts it alone."""

from __future__ import annotations

import math
from collections.abc import Sequence

from citecheck.data import record_costs as costs
from citecheck.dedupe import is_preprint
from citecheck.dedupe.agreement import has_common_title
from citecheck.model import Reference
from citecheck.verify.answer import Answer
from citecheck.verify.compare import Comparison, compared
from citecheck.verify.compare.costs import clues_of, cost_of
from citecheck.verify.compare.vetoes import is_other_kind
from citecheck.verify.entry_identifiers import identifiers_of
from citecheck.verify.record import Record, as_reference

_FITTING = ("same", "slip", "part")


def accepted(reference: Reference, answers: Sequence[Answer], known: Sequence[Record]) -> list[Comparison]:
    """The records that searches found and that are of the entry's work, the cheapest first; empty if two works fit as well."""
    hits = dict.fromkeys(record for answer in answers for record in answer.records if record not in known)
    held = [compared(reference, record) for record in hits if not is_other_kind(reference, record)]
    fitting = [each for each in held if _is_fitting(reference, each)]
    similar = sum(each.title.likeness in _FITTING for each in held)
    prior = math.log(max(1, similar))
    priced = sorted(((cost_of(clues_of(reference, each)) + prior, at) for at, each in enumerate(fitting)), key=lambda pair: pair)
    return [fitting[at] for cost, at in priced if cost <= costs.MOST_BY_SEARCH]


def addable(reference: Reference, hits: Sequence[Comparison], *, wrong: bool = False) -> Record | None:
    """The one record that may add its DOI to an entry without one, or with a ``wrong`` one: nothing differs, no other is similar."""
    if (identifiers_of(reference).doi and not wrong) or not hits:
        return None
    wanted = is_preprint(reference)
    same = [each for each in hits if (each.record.kind == "preprint") == wanted and each.record.doi and _is_exact(reference, each)]
    dois = {each.record.doi for each in same}
    if len(dois) != 1:
        return None
    best = cost_of(clues_of(reference, same[0]))
    others = [
        cost_of(clues_of(reference, each)) for each in hits if each.record.doi not in dois and (each.record.kind == "preprint") == wanted
    ]
    return same[0].record if all(cost - best >= costs.ADDING_MARGIN for cost in others) else None


def published_as(reference: Reference, own: Sequence[Comparison], hits: Sequence[Comparison]) -> Record | None:
    """The published record of a preprint that an entry lists without naming a venue, or the DOI of what was published."""
    found = _published(reference, own, hits)
    return None if found and found.doi and found.doi == identifiers_of(reference).doi else found


def _published(reference: Reference, own: Sequence[Comparison], hits: Sequence[Comparison]) -> Record | None:
    if not is_preprint(reference) or any(reference.fields.get(field) for field in ("booktitle", "volume")):
        return None
    for each in own:
        for related in each.record.related:
            if related.relation == "published-as" and each.record.kind == "preprint":
                doi = related.identifier if related.identifier.startswith("10.") else ""
                return Record(each.record.source, related.identifier, "article", each.record.titles, each.record.names, doi=doi)
    printed = (each.record for each in hits if each.record.kind in ("article", "inproceedings") and _is_exact(reference, each))
    return next((record for record in printed if not is_preprint(as_reference(record))), None)


def _is_exact(reference: Reference, found: Comparison) -> bool:
    """Whether title and authors are the entry's, and neither year nor place speaks against it."""
    authors = found.authors
    agree = authors.known and authors.first and not (authors.strangers or authors.missing or authors.renamed)
    return found.title.likeness == "same" and agree and found.off <= (1 if is_preprint(reference) else 0) and not any(found.place[:2])


def _is_fitting(reference: Reference, found: Comparison) -> bool:
    """Whether a record can be the entry's work: by its title with an author, or by all authors and the year with most of the title."""
    authors, title = found.authors, found.title
    if found.off > (costs.PREPRINT_YEARS if found.record.kind == "preprint" or is_preprint(reference) else 1):
        return False
    if not authors.known:
        return title.likeness == "same" and not has_common_title(reference) and not found.off and not any(found.place)
    if title.likeness in _FITTING:
        return authors.first or 2 * authors.shared >= min(len(reference.names), len(found.record.names))
    everyone = authors.first and not authors.strangers and authors.shared >= costs.SHARED_WITHOUT_TITLE
    return everyone and not found.off and title.shared >= costs.MOST_SHARED_WORDS
