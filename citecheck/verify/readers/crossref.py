"""Crossref's JSON (``/works``), and the CSL-JSON that doi.org gives for other agencies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from citecheck.model import Name
from citecheck.verify.dates import iso_of_parts
from citecheck.verify.person import in_one, in_parts, organisation
from citecheck.verify.readers.shape import Json, UnreadableAnswerError, json_of, rows, text, texts
from citecheck.verify.record import Nature, Record, Related, Relation, Update
from citecheck.verify.title_cleaning import cleaned, forms, is_garbled

KINDS = {
    "journal-article": "article",
    "article-journal": "article",
    "article": "article",
    "proceedings-article": "inproceedings",
    "paper-conference": "inproceedings",
    "book-chapter": "incollection",
    "book-section": "incollection",
    "book-part": "incollection",
    "reference-entry": "inreference",
    "chapter": "incollection",
    "book": "book",
    "monograph": "book",
    "edited-book": "book",
    "reference-book": "book",
    "book-set": "book",
    "book-series": "book",
    "proceedings": "proceedings",
    "posted-content": "preprint",
    "dissertation": "thesis",
    "report": "report",
    "report-component": "report",
    "standard": "report",
    "dataset": "dataset",
    "database": "dataset",
    "component": "component",
    "peer-review": "peer-review",
    "grant": "grant",
    "journal": "journal",
    "journal-issue": "journal",
    "journal-volume": "journal",
}
NATURES: dict[str, Nature] = {
    "retraction": "retraction",
    "withdrawal": "withdrawal",
    "removal": "withdrawal",
    "expression_of_concern": "concern",
    "expression-of-concern": "concern",
    "correction": "correction",
    "corrigendum": "correction",
    "erratum": "correction",
    "addendum": "correction",
    "reinstatement": "reinstatement",
    "new_version": "new-version",
    "new_edition": "new-version",
}
RELATIONS: dict[str, Relation] = {
    "is-preprint-of": "published-as",
    "has-preprint": "preprint-of",
    "is-version-of": "version-of",
    "has-version": "version-of",
    "is-part-of": "part-of",
    "is-review-of": "review-of",
    "is-reply-to": "reply-to",
    "is-comment-on": "reply-to",
    "is-translation-of": "translation-of",
}
_DATES = ("issued", "published-print", "published", "published-online", "journal-issue", "approved", "posted", "content-created")
FIELDS = (
    "DOI", "type", "subtype", "title", "subtitle", "original-title", "short-title", "author", "editor", "issued", "published-print",
    "published-online", "journal-issue", "posted", "container-title", "short-container-title", "volume", "issue", "page", "article-number",
    "publisher", "edition-number", "ISBN", "updated-by", "update-to", "relation", "institution", "event",
)  # fmt: skip
"""The fields that are asked for (``select``)."""


def read(body: bytes) -> tuple[Record, ...]:
    """The records of an answer: one work, a list, or CSL-JSON."""
    answer = json_of(body)
    if not isinstance(answer, dict):
        raise UnreadableAnswerError("the answer is not an object")
    if "message" not in answer:
        if "DOI" not in answer and "title" not in answer:
            raise UnreadableAnswerError("the answer has neither a message nor a work")
        return (record_of(answer),)
    message = answer["message"]
    if not isinstance(message, dict):
        raise UnreadableAnswerError("the message is not an object")
    if "items" not in message:
        return (record_of(message),)
    return tuple(record_of(item) for item in rows(message["items"]))


def record_of(work: Json) -> Record:
    """One work."""
    printed, subtitle = next(iter(texts(work.get("title"))), ""), next(iter(texts(work.get("subtitle"))), "")
    others = [cleaned(each) for name in ("original-title", "short-title") for each in texts(work.get(name))]
    doi = text(work.get("DOI")).lower()
    kind = "preprint" if text(work.get("subtype")) == "preprint" else KINDS.get(text(work.get("type")), "misc")
    people = list(rows(work.get("author"))) or list(rows(work.get("editor")))
    return Record(
        source="crossref",
        identifier=doi,
        kind=kind,
        titles=tuple(dict.fromkeys([*forms(cleaned(printed), cleaned(subtitle)), *others])),
        names=tuple(name for person in people for name in _names(person) if name.family),
        years=_years(work),
        containers=tuple(map(cleaned, [*texts(work.get("container-title")), *texts(work.get("short-container-title")), *_event(work)])),
        volume=text(work.get("volume")),
        number=text(work.get("issue")),
        pages=text(work.get("page")) or text(work.get("article-number")),
        publisher=text(work.get("publisher")),
        edition=text(work.get("edition-number")),
        doi=doi,
        isbns=tuple(each.rpartition("/")[2].replace("-", "") for each in texts(work.get("ISBN"))),
        updates=tuple(_updates(work)),
        related=tuple(_related(work)),
        garbled=is_garbled(printed),
    )


def _names(person: Json) -> Iterator[Name]:
    if (text(person.get("name")) or text(person.get("family"))).startswith("&NA"):
        return  # a publisher's "not available"
    if whole := text(person.get("name")):
        yield organisation(whole)
    elif whole := text(person.get("literal")):
        yield in_one(whole)
    else:
        family, given = text(person.get("family")), text(person.get("given"))
        if not given and family.count(",") > 1 - (" and " in family):
            from citecheck.names.author_string import read_names

            yield from read_names(family)
        else:
            yield in_parts(family, given, text(person.get("suffix")), prefix=text(person.get("non-dropping-particle")))


def _years(work: Json) -> tuple[int, ...]:
    found = []
    for name in _DATES:
        value = work.get(name)
        dates = (
            [value.get("published-print"), value.get("published-online")]
            if name == "journal-issue" and isinstance(value, dict)
            else [value]
        )
        found += [int(iso[:4]) for date in dates if isinstance(date, dict) for iso in [_date(date)] if iso]
    return tuple(dict.fromkeys(found))


def _date(value: Json) -> str:
    parts = value.get("date-parts")
    return iso_of_parts(parts[0]) if isinstance(parts, list) and parts else ""


def _event(work: Json) -> list[str]:
    event = work.get("event")
    return texts(event.get("name")) + texts(event.get("acronym")) if isinstance(event, dict) else []


def _updates(work: Json) -> Iterator[Update]:
    """The notices about the work; ``update-to``, which is on the notice and about another work, is not one of them."""
    for row in rows(work.get("updated-by")):
        if nature := NATURES.get(text(row.get("type")).lower()):
            updated: Any = row.get("updated")
            yield Update(nature, _date(updated) if isinstance(updated, dict) else "", text(row.get("DOI")).lower(), "crossref")


def _related(work: Json) -> Iterator[Related]:
    relations = work.get("relation")
    for name, found in relations.items() if isinstance(relations, dict) else ():
        for row in rows(found):
            if name in RELATIONS and text(row.get("id")):
                yield Related(RELATIONS[name], text(row.get("id")).lower())
    for row in rows(work.get("update-to")):
        yield Related("reply-to", text(row.get("DOI")).lower())
