"""api.crossref.org: DOIs by fifties, titles and journals one by one. A DOI with a comma is asked for by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.verify.answer import Question
from citecheck.verify.readers import crossref
from citecheck.verify.readers.shape import json_of, rows, text
from citecheck.verify.sources.request import (
    Outcome,
    Reply,
    Request,
    Source,
    batches,
    by_identifier,
    chosen,
    escaped,
    for_all,
    query,
    wish_of,
)

_AT_ONCE, _HITS = 50, 5
_SELECT = ",".join(crossref.FIELDS)


def _requests(questions: Sequence[Question], mailto: str) -> Iterator[Request]:
    dois = chosen(questions, "doi")
    for group in batches([question for question in dois if "," not in question.value], _AT_ONCE):
        wanted = ",".join(f"doi:{question.value}" for question in group)
        yield Request("crossref", f"/works?{query(filter=wanted, rows=_AT_ONCE, select=_SELECT, mailto=mailto)}", group)
    for question in dois:
        if "," in question.value:
            yield Request("crossref", f"/works/{escaped(question.value)}?{query(mailto=mailto)}".rstrip("?"), (question,))
    for question in chosen(questions, "title"):
        words = wish_of(question.value).words
        yield Request("crossref", f"/works?{query(query__bibliographic=words, rows=_HITS, select=_SELECT, mailto=mailto)}", (question,))
    for question in chosen(questions, "venue"):
        venue, _, year = question.value.partition("\n")
        wanted = f"from-pub-date:{year},until-pub-date:{year}"
        parts = query(query__container_title=venue, filter=wanted, rows=_HITS, select=_SELECT, mailto=mailto)
        yield Request("crossref", f"/works?{parts}", (question,))


def _outcome(request: Request, status: int, body: bytes) -> Outcome:
    if status == 404:
        return for_all(request, Reply("none"))
    if request.questions[0].by in ("title", "venue") or request.target.startswith("/works/"):
        return for_all(request, Reply("found" if crossref.read(body) else "none", body))
    crossref.read(body)
    found = {text(work.get("DOI")).lower(): work for work in rows(json_of(body)["message"].get("items"))}
    return by_identifier(request, found, lambda work: {"message": work})


SOURCE = Source(
    "crossref",
    "https://api.crossref.org",
    0.5,
    ("doi", "title", "venue"),
    _requests,
    _outcome,
    crossref.read,
    "DOIs; title, first author and year; journal and year",
)
