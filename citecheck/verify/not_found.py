"""Whether it means anything that nothing was found: only for works that two competent sources should have, and both deny having."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from citecheck._fast.regex import regex
from citecheck.data import record_costs as costs
from citecheck.dedupe import is_preprint
from citecheck.model import Reference
from citecheck.text.folding import fold
from citecheck.verify.answer import Answer
from citecheck.verify.entry_identifiers import Identifiers
from citecheck.verify.verification import Verdict

REASONS = {
    "nothing-asked": ("that no source was asked about", "that no source was asked about"),
    "unavailable": ("source unavailable", "source unavailable"),
    "one-source": ("that only one source could be asked about", "that only one source could be asked about"),
    "book": ("book", "books"),
    "chapter": ("chapter", "chapters"),
    "thesis": ("thesis", "theses"),
    "report": ("report or preprint", "reports and preprints"),
    "web": ("page on the web", "pages on the web"),
    "other-kind": ("work of another kind", "works of other kinds"),
    "old": ("before 1990", "before 1990"),
    "new": ("of this year or to appear", "of this year or to appear"),
    "no-author-or-year": ("without author or year", "without author or year"),
    "short-title": ("with a title of fewer than five words", "with a title of fewer than five words"),
    "script": ("not in Latin script", "not in Latin script"),
    "venue": ("in a journal that no source was seen to have", "in journals that no source was seen to have"),
}
"""Why entries were not checked, in the words of the summary: of one, and of several."""

Reason = str
_KINDS = {
    "book": "book", "collection": "book", "proceedings": "book", "mvbook": "book", "manual": "book", "booklet": "book",
    "incollection": "chapter", "inbook": "chapter", "inreference": "chapter", "thesis": "thesis", "phdthesis": "thesis",
    "mastersthesis": "thesis", "report": "report", "techreport": "report", "online": "web", "electronic": "web", "www": "web",
}  # fmt: skip
_CHECKED = frozenset({"article", "inproceedings", "conference"})
_LATIN = regex(r"[A-Za-zÀ-ɏ]")
_LETTER = regex(r"[^\W\d_]")
_FIRST_YEAR = 1990


def why_not(reference: Reference, answers: Sequence[Answer], ids: Identifiers) -> tuple[Verdict, Reason]:
    """ "not-found", or "not-checked" with the reason."""
    failed = any(answer.status == "unavailable" for answer in answers)
    reason = "unavailable" if failed else _unfit(reference, answers) or _unanswered(answers)
    return ("not-checked", reason) if reason else ("not-found", "")


def is_fit(reference: Reference, answers: Sequence[Answer]) -> bool:
    """Whether two negative answers about an entry would mean anything."""
    return not _unfit(reference, answers)


def lacks_venue(reference: Reference, answers: Sequence[Answer]) -> bool:
    """Whether two negative answers would mean something if a source were seen to have works of the entry's journal."""
    return _unfit(reference, answers) == "venue"


def _unfit(reference: Reference, answers: Sequence[Answer]) -> Reason:
    """Why a negative answer would mean nothing for such an entry; "" if it would."""
    if not answers:
        return "nothing-asked"
    if reason := never_missed(reference):
        return reason
    asked = max((answer.date for answer in answers), default="")[:4]
    if not asked.isdigit() or (reference.year and (reference.year.number or 0) >= int(asked)):
        return "new"
    return "" if _venue_was_seen(reference, answers) else "venue"


def never_missed(reference: Reference) -> Reason:
    """Why an entry can never be "not found", whatever sources answer; "" if it can."""
    kind = _KINDS.get(reference.kind, "" if reference.kind in _CHECKED else "other-kind")
    if kind or is_preprint(reference):
        return kind or "report"
    if not reference.names or not reference.year or reference.year.number is None:
        return "no-author-or-year"
    if len(fold(reference.title).split()) < costs.FEWEST_WORDS_TO_MISS:
        return "short-title"
    letters = _LETTER.findall(reference.title)
    if len(_LATIN.findall(reference.title)) < len(letters):
        return "script"
    if reference.year.number < _FIRST_YEAR:
        return "old"
    return ""


def _venue_was_seen(reference: Reference, answers: Sequence[Answer]) -> bool:
    """Whether some source has works of the entry's journal or conference, of its year."""
    from citecheck.dedupe.journal_names import contradict

    venue = venue_of(reference)
    year = reference.year.number if reference.year else None
    records = (record for answer in answers for record in answer.records)
    return bool(venue) and any(
        year in record.years and any(not contradict(venue, container) for container in record.containers) for record in records
    )


def venue_of(reference: Reference) -> str:
    """The journal or the proceedings that an entry names; "" if it names none."""
    return reference.fields.get("journal", "") or reference.fields.get("booktitle", "")


def _unanswered(answers: Sequence[Answer]) -> Reason:
    """Why the sources that were searched are too few: two of different origin must have been, each of which should have the work."""
    origins = {_origin(answer.question.source) for answer in answers if answer.question.by == "title" and answer.competent}
    return "" if len(origins) > 1 else "one-source"


def _origin(source: str) -> Literal["crossref"] | str:
    return "crossref" if source in ("crossref", "openalex", "mirror") else source
