"""OpenAlex's JSON (``/works``): a second source, whose answers are partly Crossref's."""

from __future__ import annotations

from citecheck.identifiers import bare_doi
from citecheck.verify.person import in_one
from citecheck.verify.readers.shape import Json, UnreadableAnswerError, json_of, rows, text, years_in
from citecheck.verify.record import Record, Update
from citecheck.verify.title_cleaning import cleaned, forms, is_garbled

KINDS = {
    "article": "article",
    "review": "article",
    "letter": "article",
    "book": "book",
    "book-chapter": "incollection",
    "dissertation": "thesis",
    "preprint": "preprint",
    "dataset": "dataset",
    "report": "report",
    "software": "software",
    "peer-review": "peer-review",
    "paratext": "journal",
    "supplementary-materials": "component",
    "grant": "grant",
}


def read(body: bytes) -> tuple[Record, ...]:
    """The records of an answer: one work, or a list."""
    answer = json_of(body)
    if not isinstance(answer, dict) or not ("results" in answer or "id" in answer):
        raise UnreadableAnswerError("the answer has neither results nor a work")
    return tuple(record_of(work) for work in (rows(answer["results"]) if "results" in answer else [answer]))


def record_of(work: Json) -> Record:
    """One work."""
    printed = text(work.get("title")) or text(work.get("display_name"))
    doi = bare_doi(text(work.get("doi"))).lower()
    biblio = work.get("biblio") if isinstance(work.get("biblio"), dict) else {}
    location = work.get("primary_location")
    source = location.get("source") if isinstance(location, dict) else None
    journal = text(source.get("display_name")) if isinstance(source, dict) else ""
    pages = "-".join(filter(None, (text(biblio.get(end)) for end in ("first_page", "last_page")))) if biblio else ""
    return Record(
        source="openalex",
        identifier=text(work.get("id")).rpartition("/")[2] or doi,
        kind=KINDS.get(text(work.get("type")), "misc"),
        titles=forms(cleaned(printed)),
        names=tuple(name for row in rows(work.get("authorships")) if (name := in_one(_name(row))).family),
        years=years_in(text(work.get("publication_year")), text(work.get("publication_date"))[:4]),
        containers=(journal,) if journal else (),
        volume=text(biblio.get("volume")) if biblio else "",
        number=text(biblio.get("issue")) if biblio else "",
        pages=pages,
        doi=doi,
        updates=(Update("retraction", source="openalex"),) if work.get("is_retracted") is True else (),
        garbled=is_garbled(printed),
        whole=not work.get("is_authors_truncated"),
    )


def _name(row: Json) -> str:
    """An author as the work prints it; what OpenAlex calls the person may be someone else."""
    author = row.get("author")
    return text(row.get("raw_author_name")) or (text(author.get("display_name")) if isinstance(author, dict) else "")
