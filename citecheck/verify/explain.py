"""From the answers of the sources to a verification: the cheapest explanation, and a verdict that never claims more than was asked."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model import Evidence, Reference
from citecheck.verify.answer import Answer
from citecheck.verify.compare import Comparison, compared
from citecheck.verify.compare.costs import clues_of, cost_of
from citecheck.verify.contradict import contradictions
from citecheck.verify.entry_identifiers import Identifiers, arxiv_doi, identifiers_of
from citecheck.verify.found import accepted, addable, published_as
from citecheck.verify.not_found import why_not
from citecheck.verify.record import Record, Update
from citecheck.verify.retractions.match import is_notice, says_retracted, still_holding
from citecheck.verify.verification import Asked, Verification
from citecheck.verify.wrong_identifier import is_another_work

_UNSURE = frozenset({"openalex"})
"""Sources whose word alone does not make a work retracted: their flag has been wrong for months."""


def explained(reference: Reference, answers: Sequence[Answer]) -> Verification:
    """The verification of an entry from all answers about it."""
    ids = identifiers_of(reference)
    own = {name: _anchored(reference, answers, name, value) for name, value in _asked_by(ids) if value}
    wrong = next((name for name, found in own.items() if is_another_work(reference, found)), "")
    right = [each for name, found in own.items() if name != wrong for each in found]
    hits = accepted(reference, answers, [each.record for each in right])
    base = Verification(reference, "not-checked", asked=_asked(answers))
    unknown = _unknown_identifier(ids, answers, bool(own.get("doi")))
    if unknown or wrong:
        theirs = own[wrong][0].record if wrong else None
        return base._replace(
            verdict="unknown-identifier" if unknown else "other-work",
            wrong=unknown or dict(_asked_by(ids))[wrong],
            record=_best(reference, [*right, *hits]),
            theirs=theirs,
            addable=addable(reference, hits, wrong=True),
        )
    if not right and not hits:
        verdict, why = why_not(reference, answers, ids)
        return base._replace(verdict=verdict, why=why)
    return _confirmed(base, reference, right, hits)


def _confirmed(base: Verification, reference: Reference, own: list[Comparison], hits: list[Comparison]) -> Verification:
    """The verification of an entry that has a record: how it was derived from it, and what contradicts it."""
    best = _best(reference, own or hits)
    clues = clues_of(reference, compared(reference, best)) if best else ()
    against = contradictions(reference, own, hits)
    updates, notices = _updates(reference, own, base.asked)
    return base._replace(
        verdict="contradicted" if against else "confirmed",
        record=best,
        clues=clues,
        contradictions=against,
        updates=updates,
        notices=notices,
        published=published_as(reference, own, hits),
        addable=addable(reference, hits),
        anchored=bool(own),
        cost=cost_of(clues),
    )


def _asked_by(ids: Identifiers) -> tuple[tuple[str, str], ...]:
    return ("doi", ids.doi), ("arxiv", ids.arxiv), ("pmid", ids.pmid), ("isbn", ids.isbn)


def _anchored(reference: Reference, answers: Sequence[Answer], name: str, value: str) -> list[Comparison]:
    """Yield the records that have an identifier of the entry, each compared with it."""
    records = (record for answer in answers if answer.question.by != "title" for record in answer.records)
    return [compared(reference, record) for record in dict.fromkeys(records) if _has(record, name, value)]


def _has(record: Record, name: str, value: str) -> bool:
    match name:
        case "doi":
            return record.doi == value and record.source != "arxiv"
        case "arxiv":
            return value in (record.arxiv, record.identifier) or record.doi == arxiv_doi(value)
        case "pmid":
            return record.pmid == value
        case _:
            return value in record.isbns


def _best(reference: Reference, found: Sequence[Comparison]) -> Record | None:
    """The record that explains the entry at the least cost."""
    return min(found, key=lambda each: cost_of(clues_of(reference, each))).record if found else None


def _unknown_identifier(ids: Identifiers, answers: Sequence[Answer], is_known: bool) -> str:
    """The entry's DOI, if both the agencies and the handle system say that there is none."""
    if not ids.doi or is_known:
        return ""
    noes = {
        answer.question.by
        for answer in answers
        if answer.question.source == "doi" and answer.status == "none" and answer.question.value.lower() == ids.doi
    }
    return ids.doi if {"agency", "handle"} <= noes else ""


def _asked(answers: Sequence[Answer]) -> tuple[Asked, ...]:
    asked = (Asked(answer.question.source, answer.question.by, answer.status, answer.date) for answer in answers)
    return tuple(dict.fromkeys(asked))


def _updates(reference: Reference, own: Sequence[Comparison], asked: Sequence[Asked]) -> tuple[tuple[Update, ...], Evidence | None]:
    """The notices about the work by its own records, unless the entry says so itself or is the notice."""
    if says_retracted(reference) or is_notice(reference):
        return (), None
    updates = [update for each in own for update in each.record.updates]
    others = {update.nature for update in updates if update.source not in _UNSURE}
    updates = [update for update in updates if update.source not in _UNSURE or update.nature in others]
    dated = [update for update in updates if update.date and update.nature != "new-version"]
    if any(update.nature in ("retraction", "withdrawal", "reinstatement") for update in dated):
        updates = [update for update in updates if update.date]
    held = still_holding(update for update in updates if update.nature != "new-version")
    held += tuple(update for update in dict.fromkeys(updates) if update.nature == "new-version")
    if not held:
        return (), None
    date = max((each.date for each in asked if each.source in (held[0].source, "mirror")), default="")
    return held, Evidence(held[0].source, held[0].notice, date)
