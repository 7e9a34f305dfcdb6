"""Which notices of the Retraction Watch table are about an entry: by DOI, by PubMed number, or by title, author and year with a margin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from citecheck._fast.regex import regex
from citecheck.data import record_costs as costs
from citecheck.data.lexicon.retraction_words import NOTICE_OPENINGS, RETRACTED_WORDS
from citecheck.dedupe import is_preprint
from citecheck.dedupe.agreement import has_common_title, people, title_words, titles
from citecheck.dedupe.conflicts import doi_of
from citecheck.dedupe.journal_names import contradict
from citecheck.model import Name, Reference, Span, Year
from citecheck.text.folding import fold
from citecheck.verify.record import Update
from citecheck.verify.retractions.index import Retractions
from citecheck.verify.retractions.table import Row

SOURCE = "retraction-watch"
REPLACED = "replaced"
"""The note of a retraction whose work was replaced under the same DOI."""

_REPLACEMENT = "retract and replace"
_FINAL = ("retraction", "withdrawal")
_BRACKETED = regex(r"[(\[]([^()\[\]]{3,60})[)\]]|\A\W*([^:.]{5,30})[:.]")


def updates_of(reference: Reference, retractions: Retractions) -> tuple[Update, ...]:
    """Return the notices that apply to an entry, the latest last; none if the entry itself says so, or is the notice."""
    if says_retracted(reference) or is_notice(reference):
        return ()
    return still_holding(_update(row) for row in rows_about(reference, retractions))


def rows_about(reference: Reference, retractions: Retractions) -> list[Row]:
    """The rows of the table about an entry's work."""
    doi, pmid = doi_of(reference), pmid_of(reference)
    if doi and (rows := retractions.by_doi(doi)):
        return rows
    if pmid and (rows := [row for row in retractions.by_pmid(pmid) if not (doi and row.doi)]):
        return rows
    return _by_title(reference, retractions, doi)


def can_be_asked(reference: Reference) -> bool:
    """Whether an entry has anything that a table of notices can be searched by."""
    return bool(doi_of(reference) or pmid_of(reference) or (reference.title and reference.names and reference.year))


def pmid_of(reference: Reference) -> str:
    """An entry's PubMed number; "" if it has none."""
    kind = reference.fields.get("eprinttype", "").lower()
    written = reference.fields.get("pmid", "") or (reference.fields.get("eprint", "") if kind == "pubmed" else "")
    digits = written.strip().removeprefix("PMID:").strip()
    return digits if digits.isdigit() else ""


def says_retracted(reference: Reference) -> bool:
    """Whether an entry says itself that its work was retracted: "[Retracted]", "RETRACTED: …"."""
    texts = (reference.title, *(reference.fields.get(field, "") for field in ("note", "titleaddon", "addendum", "pubstate")))
    marks = (found[1] or found[2] for text in texts for found in _BRACKETED.finditer(text))
    words = {word for mark in marks for word in fold(mark).split()}
    return bool(words & RETRACTED_WORDS.keys()) or fold(reference.fields.get("pubstate", "")) in RETRACTED_WORDS


def is_notice(reference: Reference) -> bool:
    """Whether an entry is itself a notice about another work, by how its title begins."""
    opening, found, _ = reference.title.partition(":")
    return bool(found) and fold(opening) in NOTICE_OPENINGS


def still_holding(updates: Iterable[Update]) -> tuple[Update, ...]:
    """Return the notices in force: the latest wins, a reinstatement cancels what came before it, and only that cancels a retraction."""
    held: list[Update] = []
    for update in sorted(updates, key=lambda update: update.date):
        if update.nature == "reinstatement":
            held = []
        elif update.nature in _FINAL or not any(earlier.nature in _FINAL for earlier in held):
            held = [update]
    return tuple(held)


def _by_title(reference: Reference, retractions: Retractions, doi: str) -> list[Row]:
    """The rows about the one work that an entry can be by its title, first author and year; none if two works fit it as well."""
    if not (reference.title and reference.names and reference.year and reference.year.number) or is_preprint(reference):
        return []
    if has_common_title(reference) or len(title_words(reference)) < costs.FEWEST_TITLE_WORDS:
        return []
    year = reference.year.number
    near = retractions.by_author(reference.names[0].family, range(year - 1, year + 2))
    rows = dict.fromkeys([*retractions.by_title(reference.title), *near])
    priced = sorted((cost, work) for work, cost in _priced(reference, rows, doi).items())
    if not priced or priced[0][0] > costs.MOST_BY_TITLE:
        return []
    if len(priced) > 1 and priced[1][0] - priced[0][0] < costs.RECORD_MARGIN:
        return []
    return [row for row in rows if _work(row) == priced[0][1]]


def _work(row: Row) -> tuple[str, str, str]:
    """What the rows about one work have in common."""
    return (row.doi, "", "") if row.doi else ("", fold(row.title), fold(row.journal))


def _priced(reference: Reference, rows: Iterable[Row], doi: str) -> dict[tuple[str, str, str], float]:
    """The cost of the entry meaning each of the works (nats)."""
    found: dict[tuple[str, str, str], float] = {}
    for row in rows:
        if doi and row.doi:
            continue  # two identifiers, two works
        if (cost := _cost(reference, row)) is not None:
            found[_work(row)] = min(cost, found.get(_work(row), cost))
    return found


def _cost(reference: Reference, row: Row) -> float | None:
    other = Reference(Span(SOURCE, 0, 0), "", "article", _names(row.authors), Year(row.year) if row.year else None, row.title)
    likeness = titles(reference, other)
    if likeness not in ("same", "slip") or people(reference.names, other.names) not in ("same", "near"):
        return None
    if contradict(reference.fields.get("journal", ""), row.journal):
        return None
    apart = abs(row.year - (reference.year.number or row.year)) if row.year and reference.year else 1
    return None if apart > 1 else (costs.TITLE_SLIP if likeness == "slip" else 0.0) + apart * costs.YEAR_OFF_BY_ONE


def _names(authors: str) -> tuple[Name, ...]:
    """The authors as the table writes them: Given Family;Given Family."""
    return tuple(_names_in(authors.split(";")))


def _names_in(authors: Sequence[str]) -> Iterator[Name]:
    for author in authors:
        given, _, family = author.strip().rpartition(" ")
        if family:
            yield Name(family, given)


def _update(row: Row) -> Update:
    note = REPLACED if _REPLACEMENT in row.reason.lower() and row.notice == row.doi else ""
    return Update(row.nature, row.date, row.notice, SOURCE, note)
