"""eutils.ncbi.nlm.nih.gov: PubMed numbers by hundreds; a title is searched, and its numbers are fetched.

That PubMed does not have a title counts only if it has works of the journal in that year, which is asked if a search has no hits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree import ElementTree

from citecheck.verify.answer import Question
from citecheck.verify.readers import pubmed
from citecheck.verify.readers.shape import first_text, xml_of
from citecheck.verify.sources.request import Outcome, Reply, Request, Source, batches, chosen, for_all, query, wish_of

_AT_ONCE, _HITS = 100, 5
_PATH = "/entrez/eutils"


def _requests(questions: Sequence[Question], mailto: str) -> Iterator[Request]:
    for group in batches(chosen(questions, "pmid"), _AT_ONCE):
        yield Request("pubmed", _fetch([question.value for question in group], mailto), group)
    for question in chosen(questions, "title"):
        words = " ".join(re.findall(r"\w+", wish_of(question.value).title))
        yield Request("pubmed", _search(f"{words}[ti]", mailto), (question,), f"search {mailto}".strip())


def _fetch(numbers: Sequence[str], mailto: str) -> str:
    return f"{_PATH}/efetch.fcgi?{query(db='pubmed', retmode='xml', id=','.join(numbers), tool='citecheck', email=mailto)}"


def _search(term: str, mailto: str) -> str:
    return f"{_PATH}/esearch.fcgi?{query(db='pubmed', retmode='json', retmax=_HITS, term=term, tool='citecheck', email=mailto)}"


def _outcome(request: Request, status: int, body: bytes) -> Outcome:
    step, _, mailto = request.step.partition(" ")
    if step == "search":
        if numbers := pubmed.numbers(body):
            return Outcome({}, (Request("pubmed", _fetch(numbers, mailto), request.questions, "fetch"),))
        wish = wish_of(request.questions[0].value)
        if not wish.venue or not wish.year:
            return for_all(request, Reply("none", competent=False))
        venue = " ".join(re.findall(r"\w+", wish.venue))
        return Outcome({}, (Request("pubmed", _search(f"{venue}[jour] AND {wish.year}[dp]", mailto), request.questions, "venue"),))
    if step == "venue":
        return for_all(request, Reply("none", competent=bool(pubmed.numbers(body))))
    records = pubmed.read(body)
    if step == "fetch":
        return for_all(request, Reply("found" if records else "none", body))
    articles = {first_text(each, "MedlineCitation", "PMID"): each for each in xml_of(body)}
    return Outcome({question: _reply(articles.get(question.value)) for question in request.questions})


def _reply(article: ElementTree.Element | None) -> Reply:
    """One article, as a set of its own."""
    if article is None:
        return Reply("none")
    return Reply("found", b"<PubmedArticleSet>" + ElementTree.tostring(article) + b"</PubmedArticleSet>")


SOURCE = Source(
    "pubmed",
    "https://eutils.ncbi.nlm.nih.gov",
    1.5,
    ("pmid", "title"),
    _requests,
    _outcome,
    pubmed.read,
    "PubMed numbers; title, journal, year",
)
