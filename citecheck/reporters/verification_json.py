"""What JSON says of an entry that was verified: verdict, record, clues, notices, and who was asked."""

from __future__ import annotations

from citecheck.model import Evidence
from citecheck.text.display import name_words
from citecheck.verify.record import Record
from citecheck.verify.verification import Verification

Json = dict[str, object]


def verification_object(verification: Verification) -> Json:
    """One entry's verification, as the contract has it."""
    record = verification.record
    return {
        "verdict": verification.verdict,
        "why": verification.why,
        "record": _record(record, verification) if record else None,
        "doi_to_add": verification.addable.doi if verification.addable else "",
        "clues": [{"kind": clue.kind, "seen": clue.seen, "meant": clue.meant, "cost": clue.cost} for clue in verification.clues],
        "contradictions": [
            {
                "kind": each.clue.kind,
                "seen": each.clue.seen,
                "meant": each.clue.meant,
                "records": [evidence_object(row) for row in each.evidence],
            }
            for each in verification.contradictions
        ],
        "asked": [asked._asdict() for asked in verification.asked],
        "updates": [
            {"nature": update.nature, "date": update.date, "notice": update.notice, "source": update.source}
            for update in verification.updates
        ],
    }


def evidence_object(evidence: Evidence) -> Json:
    """The record behind a finding: its source, its identifier there, and the date of the answer."""
    return {"source": evidence.source, "identifier": evidence.identifier, "asked": evidence.date}


def _record(record: Record, verification: Verification) -> Json:
    return {
        "source": record.source,
        "identifier": record.identifier,
        "kind": record.kind,
        "title": record.title,
        "names": [name_words(name) for name in record.names],
        "years": list(record.years),
        "container": record.containers[0] if record.containers else "",
        "volume": record.volume,
        "number": record.number,
        "pages": record.pages,
        "doi": record.doi,
        "certain": verification.certain,
    }
