"""dblp's answers to SPARQL questions (JSON results): a row for each work and author."""

from __future__ import annotations

from citecheck.identifiers import bare_doi
from citecheck.verify.person import in_one
from citecheck.verify.readers.shape import UnreadableAnswerError, json_of, rows, text, years_in
from citecheck.verify.record import Record
from citecheck.verify.title_cleaning import cleaned, forms

KINDS = {"Article": "article", "Inproceedings": "inproceedings", "Incollection": "incollection", "Book": "book", "Phdthesis": "thesis"}
_PREPRINTS = "/journals/corr/"


def read(body: bytes) -> tuple[Record, ...]:
    """The works of an answer."""
    answer = json_of(body)
    results = answer.get("results") if isinstance(answer, dict) else None
    if not isinstance(results, dict) or "bindings" not in results:
        raise UnreadableAnswerError("the answer has no bindings")
    works: dict[str, list[dict[str, str]]] = {}
    for row in rows(results["bindings"]):
        values = {name: text(value.get("value")) for name, value in row.items() if isinstance(value, dict)}
        works.setdefault(values.get("pub", ""), []).append(values)
    return tuple(record_of(found) for work, found in works.items() if work)


def record_of(found: list[dict[str, str]]) -> Record:
    """One work, of the rows that name it."""
    first = found[0]
    people = dict(sorted({int(row["ord"]): row["name"] for row in found if row.get("ord", "").isdigit() and row.get("name")}.items()))
    doi = bare_doi(next((row["doi"] for row in found if row.get("doi")), "")).lower()
    kind = "preprint" if _PREPRINTS in first["pub"] else KINDS.get(first.get("type", "").rpartition("#")[2], "misc")
    return Record(
        source="dblp",
        identifier=first["pub"].partition("/rec/")[2] or first["pub"],
        kind=kind,
        titles=forms(cleaned(first.get("title") or first.get("t", ""))),
        names=tuple(in_one(name) for name in people.values()),
        years=years_in(first.get("year", "")),
        containers=tuple(dict.fromkeys(filter(None, (first.get(name, "") for name in ("venue", "journal", "book"))))),
        doi=doi,
        arxiv=doi.removeprefix("10.48550/arxiv.") if doi.startswith("10.48550/arxiv.") else "",
    )
