"""doi.org: which agency a DOI is of, by sixes; and, where there is none, whether the handle system knows it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.verify.answer import Question
from citecheck.verify.readers.doi_agency import agencies, is_registered
from citecheck.verify.sources.request import Outcome, Reply, Request, Source, batches, chosen, escaped, for_all

_AT_ONCE = 6
_SAFE = "/:;()"


def _requests(questions: Sequence[Question], mailto: str) -> Iterator[Request]:
    plain = [question for question in chosen(questions, "agency") if "," not in question.value]
    alone = [question for question in chosen(questions, "agency") if "," in question.value]
    for group in [*batches(plain, _AT_ONCE), *batches(alone, 1)]:
        yield Request("doi", f"/doiRA/{','.join(escaped(question.value) for question in group)}", group)
    for question in chosen(questions, "handle"):
        yield Request("doi", f"/api/handles/{escaped(question.value)}?type=URL", (question,))


def _outcome(request: Request, status: int, body: bytes) -> Outcome:
    if request.questions[0].by == "handle":
        known = status != 404 and is_registered(body)
        return for_all(request, Reply("found" if known else "none"))
    found = agencies(body)
    replies = {
        question: Reply("found" if found[name] else "none", agency=found[name])
        for question in request.questions
        if (name := question.value.lower()) in found
    }
    return Outcome({question: replies.get(question, Reply("unavailable")) for question in request.questions})


SOURCE = Source("doi", "https://doi.org", 1.0, ("agency", "handle"), _requests, _outcome, lambda body: (), "DOIs that no source had")
