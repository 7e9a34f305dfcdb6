"""export.arxiv.org: numbers by twenty-fives, each also in its first version; titles one by one; one request in three seconds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree import ElementTree

from citecheck.verify.answer import Question
from citecheck.verify.readers import arxiv
from citecheck.verify.readers.shape import first_text, under, xml_of
from citecheck.verify.sources.request import Outcome, Reply, Request, Source, batches, chosen, escaped, for_all, wish_of

_AT_ONCE, _HITS = 25, 5


def _requests(questions: Sequence[Question], mailto: str) -> Iterator[Request]:
    for group in batches(chosen(questions, "arxiv"), _AT_ONCE):
        numbers = ",".join(f"{escaped(question.value)},{escaped(question.value)}v1" for question in group)
        yield Request("arxiv", f"/api/query?id_list={numbers}&max_results={2 * _AT_ONCE}", group)
    for question in chosen(questions, "title"):
        words = " ".join(re.findall(r"\w+", wish_of(question.value).title))
        target = f"/api/query?search_query={escaped('ti:' + chr(34) + words + chr(34))}&max_results={_HITS}"
        yield Request("arxiv", target, (question,))


def _outcome(request: Request, status: int, body: bytes) -> Outcome:
    records = arxiv.read(body)
    if request.questions[0].by == "title":
        return for_all(request, Reply("found" if records else "none", body, competent=False))
    entries = list(under(xml_of(body), "entry"))
    return Outcome({question: _reply(question.value, entries) for question in request.questions})


def _reply(number: str, entries: list[ElementTree.Element]) -> Reply:
    """The entries of one number, as a feed of their own."""
    mine = [entry for entry in entries if re.search(rf"/abs/{re.escape(number)}(?:v\d+)?\Z", first_text(entry, "id"))]
    feed = b"<feed>" + b"".join(ElementTree.tostring(entry) for entry in mine) + b"</feed>"
    return Reply("found", feed) if arxiv.read(feed) else Reply("none")


SOURCE = Source("arxiv", "https://export.arxiv.org", 1 / 6, ("arxiv", "title"), _requests, _outcome, arxiv.read, "arXiv numbers; titles")
