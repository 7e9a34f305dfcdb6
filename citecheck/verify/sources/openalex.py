"""api.openalex.org: DOIs by fifties, titles one by one. Its records are partly Crossref's: it never counts as a second source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citecheck.identifiers import bare_doi
from citecheck.verify.answer import Question
from citecheck.verify.readers import openalex
from citecheck.verify.readers.shape import json_of, rows, text
from citecheck.verify.sources.request import Outcome, Reply, Request, Source, batches, by_identifier, chosen, for_all, query, wish_of

_AT_ONCE, _HITS = 50, 5


def _requests(questions: Sequence[Question], mailto: str) -> Iterator[Request]:
    for group in batches(chosen(questions, "doi"), _AT_ONCE):
        wanted = "doi:" + "|".join(question.value for question in group)
        yield Request("openalex", f"/works?{query(filter=wanted, per_page=_AT_ONCE, mailto=mailto)}", group)
    for question in chosen(questions, "title"):
        words = " ".join(re.findall(r"\w+", wish_of(question.value).title))
        yield Request("openalex", f"/works?{query(filter=f'title.search:{words}', per_page=_HITS, mailto=mailto)}", (question,))


def _outcome(request: Request, status: int, body: bytes) -> Outcome:
    records = openalex.read(body)
    if request.questions[0].by == "title":
        return for_all(request, Reply("found" if records else "none", body))
    found = {bare_doi(text(work.get("doi"))).lower(): work for work in rows(json_of(body)["results"])}
    return by_identifier(request, found, lambda work: {"results": [work]})


SOURCE = Source("openalex", "https://api.openalex.org", 1.0, ("doi", "title"), _requests, _outcome, openalex.read, "DOIs; titles")
