"""Open Library's JSON: a search (``/search.json``), or an edition (``/isbn/….json``)."""

from __future__ import annotations

from citecheck.verify.person import in_one
from citecheck.verify.readers.shape import Json, UnreadableAnswerError, json_of, rows, text, texts, years_in
from citecheck.verify.record import Record
from citecheck.verify.title_cleaning import cleaned, forms


def read(body: bytes) -> tuple[Record, ...]:
    """The works of a search, or one edition."""
    answer = json_of(body)
    if not isinstance(answer, dict) or not ("docs" in answer or "title" in answer):
        raise UnreadableAnswerError("the answer has neither works nor an edition")
    return tuple(_work(row) for row in rows(answer["docs"])) if "docs" in answer else (_edition(answer),)


def _work(row: Json) -> Record:
    years = row.get("publish_year") if isinstance(row.get("publish_year"), list) else []
    return Record(
        source="openlibrary",
        identifier=text(row.get("key")).rpartition("/")[2],
        kind="book",
        titles=forms(cleaned(text(row.get("title"))), cleaned(text(row.get("subtitle")))),
        names=tuple(in_one(name) for name in texts(row.get("author_name"))),
        years=years_in(text(row.get("first_publish_year")), *map(text, years or [])),
        publisher=next(iter(texts(row.get("publisher"))), ""),
        isbns=tuple(texts(row.get("isbn"))),
        whole=False,
    )


def _edition(row: Json) -> Record:
    return Record(
        source="openlibrary",
        identifier=text(row.get("key")).rpartition("/")[2],
        kind="book",
        titles=forms(cleaned(text(row.get("title"))), cleaned(text(row.get("subtitle")))),
        names=tuple(in_one(name) for name in texts(row.get("by_statement"))[:1]),
        years=years_in(text(row.get("publish_date"))),
        publisher=next(iter(texts(row.get("publishers"))), ""),
        edition=text(row.get("edition_name")),
        isbns=(*texts(row.get("isbn_13")), *texts(row.get("isbn_10"))),
        whole=False,
    )
