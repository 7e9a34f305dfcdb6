"""api.datacite.org: DOIs by twenty-fives, titles one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citecheck.verify.answer import Question
from citecheck.verify.readers import datacite
from citecheck.verify.readers.shape import json_of, rows, text
from citecheck.verify.sources.request import Outcome, Reply, Request, Source, batches, by_identifier, chosen, escaped, for_all, wish_of

_AT_ONCE, _HITS = 25, 5


def _requests(questions: Sequence[Question], mailto: str) -> Iterator[Request]:
    contact = f"&mailto={escaped(mailto)}" if mailto else ""
    for group in batches(chosen(questions, "doi"), _AT_ONCE):
        wanted = ",".join(escaped(question.value) for question in group)
        yield Request("datacite", f"/dois?ids={wanted}&page%5Bsize%5D={_AT_ONCE}{contact}", group)
    for question in chosen(questions, "title"):
        words = " ".join(re.findall(r"\w+", wish_of(question.value).title))
        yield Request("datacite", f"/dois?query={escaped(f'titles.title:({words})')}&page%5Bsize%5D={_HITS}{contact}", (question,))


def _outcome(request: Request, status: int, body: bytes) -> Outcome:
    if status == 404:
        return for_all(request, Reply("none", competent=False))
    records = datacite.read(body)
    if request.questions[0].by == "title":
        return for_all(request, Reply("found" if records else "none", body, competent=False))
    found = {text(row.get("id")).lower(): row for row in rows(json_of(body)["data"])}
    return by_identifier(request, found, lambda row: {"data": row})


SOURCE = Source("datacite", "https://api.datacite.org", 0.8, ("doi", "title"), _requests, _outcome, datacite.read, "DOIs; titles")
