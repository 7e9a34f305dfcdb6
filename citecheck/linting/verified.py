"""Shared by the rules of ``citecheck verify``: the clues of each entry, and how a message names records, sources and dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault
from citecheck.model import Case, Edit, Evidence, Fix, Level, Reference, Span
from citecheck.text.display import names_words
from citecheck.verify.dates import date_phrase, date_words
from citecheck.verify.record import Nature, Record, Update
from citecheck.verify.verification import Contradiction, Verdict, Verification

SOURCE_NAMES = {
    "crossref": "Crossref",
    "datacite": "DataCite",
    "doi": "doi.org",
    "arxiv": "arXiv",
    "pubmed": "PubMed",
    "openalex": "OpenAlex",
    "dblp": "dblp",
    "openlibrary": "Open Library",
    "dnb": "the German National Library",
    "k10plus": "K10plus",
    "loc": "the Library of Congress",
    "mirror": "the mirror",
    "retraction-watch": "Retraction Watch",
}
"""How messages name the sources."""

_LONGEST_TITLE = 80


class Noticed(NamedTuple):
    """An entry and a notice about its work."""

    verification: Verification
    update: Update

    @property
    def reference(self) -> Reference:
        """Return the entry."""
        return self.verification.reference


def noticed(case: Case, *natures: Nature) -> Iterator[Noticed]:
    """Yield the entries whose work has a notice of the given natures."""
    for verification in case.verified:
        yield from (Noticed(verification, update) for update in verification.updates if update.nature in natures)


def is_of_preprint(found: Noticed) -> bool:
    """Return whether the work with the notice is a preprint."""
    record = found.verification.record
    return record is not None and record.kind == "preprint"


def with_verdict(case: Case, *verdicts: Verdict) -> Iterator[Verification]:
    """Yield the entries with the given verdicts."""
    return (verification for verification in case.verified if verification.verdict in verdicts)


def contradicted_entries(case: Case, *kinds: str) -> Iterator[tuple[Verification, Contradiction]]:
    """Yield the entries that records contradict in the given parts, and how."""
    for verification in case.verified:
        yield from ((verification, each) for each in verification.contradictions if each.clue.kind in kinds)


def notice_fault(found: Noticed, sentence: str, level: Level | None = None) -> Fault:
    """Return a fault about a notice; the sentence has a place for date, identifier and source."""
    evidence = found.verification.notices
    date, notice = date_words(found.update.date), found.update.notice
    parts = [
        *([date_phrase(found.update.date)] if date else []),
        f"({', '.join(filter(None, [notice and f'notice {notice}', sources_in((evidence,))]))})",
    ]
    return Fault(
        spot(found.reference, "title", "doi"),
        sentence.format(" ".join(parts)),
        level=level,
        evidence=(evidence,) if evidence else (),
    )


def contradiction_fault(verification: Verification, found: Contradiction, sentence: str, *fields: str) -> Fault:
    """Return a fault about a field: where it is, the sentence with its sources and their dates after it, and the records."""
    evidence = tuple(each._replace(date=_date_of(verification, each.source)) for each in found.evidence)
    message = f"{sentence} ({sources_in(evidence)})."
    return Fault(spot(verification.reference, *fields), message, level=found.level, evidence=evidence)


def record_evidence(verification: Verification, record: Record) -> Evidence:
    """Return a record as the evidence of a finding."""
    return Evidence(record.source, record.identifier, _date_of(verification, record.source))


def _date_of(verification: Verification, source: str) -> str:
    return max((asked.date for asked in verification.asked if asked.source == source), default="")


def sources_in(evidence: Sequence[Evidence | None]) -> str:
    """Return sources with their dates: Crossref and DataCite, asked on 28 November 2026."""
    given = [each for each in evidence if each]
    if any(each.source == "retraction-watch" for each in given):
        newest = date_words(max(each.date for each in given))
        return f"Retraction Watch, table up to {newest}" if newest else "Retraction Watch"
    return asked_in([each.source for each in given], [each.date for each in given])


def asked_in(sources: Sequence[str], dates: Sequence[str]) -> str:
    """Return the same from separate names and dates; several dates become the latest."""
    names = [SOURCE_NAMES.get(source, source) for source in dict.fromkeys(sources)]
    words = " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
    day = date_words(max(dates, default=""))
    return f"{words}, asked {date_phrase(max(dates))}" if day else words


def record_words(record: Record) -> str:
    """Return a record as a message names it: Lindqvist (2010), “Rivers as borders”."""
    title = " ".join(record.title.split())
    short = title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip()}…"
    who = names_words(record.names) or record.publisher or "no author"
    return f"{who} ({record.year or 'no year'}), “{short}”"


def right_doi(found: Verification) -> Fix | None:
    """Replace a wrong DOI by that of the entry's own work; unsafe, because it changes what the entry says."""
    if not found.addable or not found.wrong.startswith("10.") or "doi" not in found.reference.places:
        return None
    return Fix((Edit(found.reference.places["doi"], found.addable.doi),), False)


def added_doi(case: Case, found: Verification) -> Fix | None:
    """Add the record's DOI as a field of a .bib entry, in the form of the field before it; or replace a malformed one, unsafe."""
    return _with_doi(case, found.reference, found.addable.doi) if found.addable else None


def published_doi(case: Case, found: Verification) -> Fix | None:
    """Replace the preprint's DOI by the published version's, or add it as a field; unsafe, because pages and title may differ."""
    doi = found.published.doi if found.published else ""
    fix = _with_doi(case, found.reference, doi) if doi else None
    return fix._replace(safe=False) if fix else None


def _with_doi(case: Case, reference: Reference, doi: str) -> Fix | None:
    """Replace the entry's own DOI, unsafe, or add one as a new field of a .bib entry."""
    if "doi" in reference.places:
        return Fix((Edit(reference.places["doi"], doi),), False)
    for bib in case.sources.bibs:
        for entry in bib.entries if bib.listing.name == reference.span.source else ():
            fields = [field for field in entry.fields if reference.span.start <= field.value < reference.span.end]
            if fields:
                last = fields[-1]
                line = bib.listing.text.rfind("\n", 0, last.start) + 1
                indent = bib.listing.text[line : last.start]
                gap = f"\n{indent}" if indent.isspace() or not indent else " "
                at = Span(bib.listing.name, last.end, last.end)
                return Fix((Edit(at, f",{gap}doi = {{{doi}}}"),), True)
    return None
