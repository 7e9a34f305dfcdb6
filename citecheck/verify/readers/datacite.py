"""DataCite's JSON:API (``/dois``)."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Name
from citecheck.verify.person import in_one, in_parts, organisation
from citecheck.verify.readers.shape import Json, UnreadableAnswerError, json_of, rows, text, years_in
from citecheck.verify.record import Record, Related, Relation
from citecheck.verify.title_cleaning import cleaned, forms, is_garbled

KINDS = {
    "preprint": "preprint",
    "journalarticle": "article",
    "conferencepaper": "inproceedings",
    "bookchapter": "incollection",
    "book": "book",
    "dissertation": "thesis",
    "report": "report",
    "dataset": "dataset",
    "software": "software",
    "peerreview": "peer-review",
}
RELATIONS: dict[str, Relation] = {
    "IsVersionOf": "version-of",
    "HasVersion": "version-of",
    "IsPreviousVersionOf": "version-of",
    "IsNewVersionOf": "version-of",
    "IsPartOf": "part-of",
    "IsReviewOf": "review-of",
    "IsSupplementTo": "reply-to",
    "IsIdenticalTo": "version-of",
    "IsTranslationOf": "translation-of",
}
_ARXIV = "10.48550/arxiv."


def read(body: bytes) -> tuple[Record, ...]:
    """The records of an answer: one work, or a list."""
    answer = json_of(body)
    data = answer.get("data") if isinstance(answer, dict) else None
    if not isinstance(data, dict | list):
        raise UnreadableAnswerError("the answer has no data")
    return tuple(record_of(row) for row in ([data] if isinstance(data, dict) else rows(data)))


def record_of(row: Json) -> Record:
    """One work, as ``data`` has it."""
    attributes = row.get("attributes")
    work: Json = attributes if isinstance(attributes, dict) else {}
    doi = (text(work.get("doi")) or text(row.get("id"))).lower()
    titles = list(rows(work.get("titles")))
    main = next((each for each in titles if not text(each.get("titleType"))), titles[0] if titles else {})
    subtitle = next((text(each.get("title")) for each in titles if text(each.get("titleType")) == "Subtitle"), "")
    others = [cleaned(text(each.get("title"))) for each in titles if each is not main and text(each.get("titleType")) != "Subtitle"]
    printed = text(main.get("title"))
    container = work.get("container") if isinstance(work.get("container"), dict) else {}
    publisher = work.get("publisher")
    house = text(publisher.get("name")) if isinstance(publisher, dict) else text(publisher)
    return Record(
        source="datacite",
        identifier=doi,
        kind=_kind(work, doi),
        titles=tuple(dict.fromkeys([*forms(cleaned(printed), cleaned(subtitle)), *others])),
        names=tuple(name for person in rows(work.get("creators")) for name in _names(person) if name.family),
        years=years_in(text(work.get("publicationYear")), *(text(each.get("date"))[:4] for each in rows(work.get("dates")))),
        containers=tuple(filter(None, [text(container.get("title")) if container else ""])),
        volume=text(container.get("volume")) if container else "",
        pages=text(container.get("firstPage")) if container else "",
        publisher=house,
        doi=doi,
        arxiv=doi.removeprefix(_ARXIV) if doi.startswith(_ARXIV) else "",
        related=tuple(_related(work)),
        garbled=is_garbled(printed),
        whole=False,
    )


def _kind(work: Json, doi: str) -> str:
    types = work.get("types")
    general = text(types.get("resourceTypeGeneral")).lower() if isinstance(types, dict) else ""
    return "preprint" if doi.startswith(_ARXIV) else KINDS.get(general, "misc")


def _names(person: Json) -> Iterator[Name]:
    whole, family, given = (text(person.get(name)) for name in ("name", "familyName", "givenName"))
    if text(person.get("nameType")) == "Organizational":
        yield organisation(whole)
    elif family and given:
        yield in_parts(family, given)
    elif whole.count(",") > 1 or ";" in whole or " and " in whole:
        from citecheck.names.author_string import read_names

        yield from read_names(whole)  # two people in one name
    else:
        yield in_one(whole or family)


def _related(work: Json) -> Iterator[Related]:
    for row in rows(work.get("relatedIdentifiers")):
        if relation := RELATIONS.get(text(row.get("relationType"))):
            yield Related(relation, text(row.get("relatedIdentifier")).lower())
