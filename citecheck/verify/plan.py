"""What is asked about entries, in which order: identifiers, a title only if these are not enough, a second source only after a no."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from citecheck.model import Reference
from citecheck.text.display import name_words
from citecheck.verify.answer import Answer, By, Question
from citecheck.verify.entry_identifiers import Identifiers, arxiv_doi, identifiers_of
from citecheck.verify.explain import explained
from citecheck.verify.not_found import is_fit, lacks_venue, never_missed, venue_of
from citecheck.verify.sources.request import Wish, value_of
from citecheck.verify.title_cleaning import cleaned
from citecheck.verify.verification import Verification

_DATACITE_PREFIXES = ("10.48550/", "10.5281/", "10.6084/", "10.17605/", "10.3929/", "10.57967/")
_BOOKS = frozenset({"book", "collection", "proceedings", "mvbook", "thesis", "phdthesis", "mastersthesis"})
_SEARCHED = ("crossref", "datacite", "arxiv", "pubmed", "openalex", "openlibrary", "dnb", "k10plus")
_SECOND = ("pubmed", "openalex", "arxiv")
"""Where to search for an article that Crossref should have: PubMed can give a definite no."""
_ELSEWHERE = ("arxiv", "openalex", "pubmed")
"""Where to search for one that Crossref need not have: it may be on arXiv, which cannot give a definite no."""
_BEGAN = {"arxiv": 1991, "pubmed": 1946}
"""The year of the oldest works that a source has in large numbers."""
_PREPRINT_SEARCH = ("arxiv", "datacite")
_BOOK_SEARCH = ("openlibrary", "dnb", "k10plus")


class Asks(Protocol):
    """Whoever answers questions: sources over a network, or a file."""

    def ask(self, questions: Sequence[Question]) -> None:
        """Get answers to the questions."""

    def answer(self, question: Question) -> Answer | None:
        """The answer to a question; None if its source is not asked at all."""


def verified(references: Sequence[Reference], asks: Asks, sources: Sequence[str]) -> tuple[Verification, ...]:
    """Verify entries; sources are asked in rounds, so that each round only asks what the last one left open."""
    entries = [_Entry(reference) for reference in references]
    for round_ in (_by_identifier, _by_other_agency, _by_agency, _by_handle, _by_title, _by_venue, _by_second_title):
        asked = [round_(entry, sources) for entry in entries]
        asks.ask([question for questions in asked for question in questions])
        for entry, questions in zip(entries, asked, strict=True):
            entry.learn(answer for question in dict.fromkeys(questions) if (answer := asks.answer(question)))
    return tuple(entry.verification for entry in entries)


class _Entry:
    """An entry, the answers about it, and what they imply so far."""

    def __init__(self, reference: Reference) -> None:
        self.reference, self.ids = reference, identifiers_of(reference)
        self.answers: tuple[Answer, ...] = ()
        self._made: Verification | None = None

    def learn(self, answers: Iterable[Answer]) -> None:
        """More answers."""
        if new := tuple(answer for answer in answers if answer not in self.answers):
            self.answers, self._made = (*self.answers, *new), None

    @property
    def verification(self) -> Verification:
        """The verification from all answers."""
        self._made = self._made or explained(self.reference, self.answers)
        return self._made


def first_questions(reference: Reference, sources: Sequence[str]) -> list[Question]:
    """What is asked about an entry in any case."""
    return _by_identifier(_Entry(reference), sources)


def title_questions(reference: Reference, sources: Sequence[str]) -> list[Question]:
    """What is asked about an entry if its identifiers are not enough."""
    wish = wish_for(reference)
    return [Question(source, "title", value_of(wish)) for source in _for_title(reference) if source in sources] if wish else []


def venue_question(reference: Reference, sources: Sequence[str]) -> Question | None:
    """Whether Crossref has works of an entry's journal and year; None if that would make no difference."""
    venue, year = " ".join(cleaned(venue_of(reference)).split()), reference.year.number if reference.year else None
    if not venue or never_missed(reference) or not {"crossref", *_SECOND[:1]} <= {*sources}:
        return None
    return Question("crossref", "venue", f"{venue}\n{year}")


def wish_for(reference: Reference) -> Wish | None:
    """Title, first author and year of an entry, and its journal, as they are sent; None for an entry without a title or a person."""
    title = cleaned(reference.title)
    author = name_words(reference.names[0]) if reference.names else ""
    year = str(reference.year.number) if reference.year and reference.year.number else ""
    if not title or not (author or year):
        return None
    return Wish(title, author, year, reference.fields.get("journal", ""))


def _by_identifier(entry: _Entry, sources: Sequence[str]) -> list[Question]:
    return [question for question in _identified(entry.ids) if question.source in sources]


def _identified(ids: Identifiers) -> Iterator[Question]:
    if ids.doi:
        is_datacite = ids.doi.startswith(_DATACITE_PREFIXES)
        yield Question("datacite" if is_datacite else "crossref", "doi", ids.doi)
    if ids.arxiv:
        yield Question("arxiv", "arxiv", ids.arxiv)
        if ids.doi != arxiv_doi(ids.arxiv):
            yield Question("datacite", "doi", arxiv_doi(ids.arxiv))
    if ids.pmid:
        yield Question("pubmed", "pmid", ids.pmid)
    if ids.isbn and not ids.doi:
        yield Question("openlibrary", "isbn", ids.isbn)


def _by_other_agency(entry: _Entry, sources: Sequence[str]) -> list[Question]:
    """The other of the two agencies, for a DOI that the first one does not have."""
    doi, answers = entry.ids.doi, entry.answers
    if not doi or not _denied(answers, "doi", doi):
        return []
    asked = {answer.question.source for answer in answers if answer.question.value == doi}
    return [Question(source, "doi", doi) for source in ("crossref", "datacite") if source in sources and source not in asked]


def _by_agency(entry: _Entry, sources: Sequence[str]) -> list[Question]:
    """Which agency has a DOI that both do not have."""
    doi, answers = entry.ids.doi, entry.answers
    wanted = "doi" in sources and bool(doi) and not _has(answers, doi) and not _is_open(answers, doi)
    return [Question("doi", "agency", doi)] if wanted else []


def _by_handle(entry: _Entry, sources: Sequence[str]) -> list[Question]:
    """Whether the handle system knows a DOI that no agency has."""
    doi = entry.ids.doi
    return [Question("doi", "handle", doi)] if doi and _denied(entry.answers, "agency", doi) else []


def _by_title(entry: _Entry, sources: Sequence[str]) -> list[Question]:
    """The title, asked of the source that most likely has it, if no identifier led to the work."""
    if entry.verification.verdict in ("confirmed", "contradicted"):
        return []
    return title_questions(entry.reference, sources)[:1]


def _by_venue(entry: _Entry, sources: Sequence[str]) -> list[Question]:
    """Whether Crossref has works of the journal and year, where only that is needed for its no to mean something."""
    question = venue_question(entry.reference, sources)
    wanted = entry.verification.verdict == "not-checked" and lacks_venue(entry.reference, entry.answers)
    return [question] if question and wanted else []


def _by_second_title(entry: _Entry, sources: Sequence[str]) -> list[Question]:
    """The title at a second source, if the first one has no record of it."""
    answers = entry.answers
    if entry.verification.verdict != "not-checked" or not any(answer.question.by == "title" for answer in answers):
        return []
    asked = {answer.question.source for answer in answers}
    left = {question.source: question for question in title_questions(entry.reference, sources) if question.source not in asked}
    fit = is_fit(entry.reference, answers)
    order = _SECOND if fit else _ELSEWHERE
    likely = [source for source in _for_title(entry.reference) if fit or _is_of_its_time(entry.reference, source)]
    likely.sort(key=lambda source: order.index(source) if source in order else -1)
    return [left[source] for source in likely if source in left][:1]


def _is_of_its_time(reference: Reference, source: str) -> bool:
    year = reference.year.number if reference.year else None
    return year is None or year >= _BEGAN.get(source, 0)


def _for_title(reference: Reference) -> Sequence[str]:
    """The sources for a title, the likeliest first."""
    from citecheck.dedupe import is_preprint

    if reference.kind in _BOOKS:
        return (*_BOOK_SEARCH[:1], "crossref", *_BOOK_SEARCH[1:])
    if is_preprint(reference):
        return (*_PREPRINT_SEARCH, "crossref")
    return ("crossref", *(source for source in _SEARCHED if source not in (*_BOOK_SEARCH, "crossref", "datacite")))


def _has(answers: Sequence[Answer], doi: str) -> bool:
    return any(record.doi == doi for answer in answers for record in answer.records)


def _is_open(answers: Sequence[Answer], doi: str) -> bool:
    """Whether a source that was asked for a DOI gave no answer."""
    return any(answer.question.value == doi and answer.status == "unavailable" for answer in answers)


def _denied(answers: Sequence[Answer], by: By, value: str) -> bool:
    return any(answer.question.by == by and answer.question.value == value and answer.status == "none" for answer in answers)
