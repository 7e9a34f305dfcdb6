"""What makes an entry and a record different works however similar they look, and whether a record is of a whole or a part of one."""

from __future__ import annotations

from citecheck.data import record_costs as costs
from citecheck.data.lexicon.record_words import NOTICE_WORDS, REVIEW_OPENINGS, REVIEW_TITLES
from citecheck.data.lexicon.retraction_words import NOTICE_OPENINGS
from citecheck.dedupe.journal_names import contradict
from citecheck.model import Reference
from citecheck.text.folding import fold
from citecheck.verify.compare import Comparison
from citecheck.verify.record import Record
from citecheck.verify.title_cleaning import numbering

NEVER = frozenset({"component", "peer-review", "grant", "journal"})
"""Kinds of records that no entry of a list is a copy of."""

LOOSE = frozenset({"software", "dataset", "misc"})
"""Kinds whose records change with each release, and name the project rather than the work."""

COPYISTS = frozenset({"10.65215"})
"""Prefixes under which copies of other people's works are registered. Origin: Crossref's records of member 54718."""

_WHOLES = frozenset({"book", "proceedings", "journal"})
_PARTS = frozenset({"incollection", "inreference"})
_BOOKS = frozenset({"book", "collection", "proceedings", "mvbook", "mvcollection", "reference", "manual", "booklet"})


def is_other_kind(reference: Reference, record: Record) -> bool:
    """Whether a record found by a search cannot be the entry's work, whatever its title: a review, a notice, a component, a copy."""
    if record.kind in NEVER or record.doi.partition("/")[0] in COPYISTS:
        return True
    own, other = (_opening(title) for title in (reference.title, record.title))
    if own != other:
        return True
    if any(related.relation in ("review-of", "reply-to", "translation-of") for related in record.related) and not own:
        return True
    return bool(numbering(reference.title)) and bool(numbering(record.title)) and numbering(reference.title) != numbering(record.title)


def is_review(reference: Reference) -> bool:
    """Whether an entry's title says that it is a review, a comment or a reply: records print such titles in many ways."""
    return _opening(reference.title) == "review"


def is_whole_or_part(reference: Reference, found: Comparison) -> bool:
    """Whether the record is of the book that the entry is a chapter of, or of a chapter of the entry's book."""
    record = found.record
    book = reference.fields.get("booktitle", "") or reference.fields.get("maintitle", "")
    if book and any(not contradict(book, title) for title in record.titles):
        return True
    if any(not contradict(reference.title, container) for container in record.containers):
        return True
    if record.kind in _WHOLES and reference.kind not in _BOOKS:
        return True
    return record.kind in _PARTS and reference.kind in _BOOKS


def is_about(found: Comparison) -> bool:
    """Return whether one of two titles contains the other: a comment on the work, a version of it, its supplement."""
    return found.title.held >= costs.WORDS_HELD


def _opening(title: str) -> str:
    """The word that shows a title to be about another work; "" for an independent work."""
    head, colon, _ = title.partition(":")
    folded = fold(head if colon else " ".join(title.split()[:3]))
    if folded in NOTICE_OPENINGS or any(folded == word or folded.startswith(f"{word} ") for word in NOTICE_WORDS):
        return "notice"
    return "review" if folded in REVIEW_TITLES or any(folded.startswith(f"{word} ") for word in REVIEW_OPENINGS) else ""
