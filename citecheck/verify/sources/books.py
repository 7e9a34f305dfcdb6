"""Books: Open Library, the German National Library and K10plus; ISBN first, title and author where there is none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from citecheck.verify.answer import Question
from citecheck.verify.readers import openlibrary
from citecheck.verify.readers.library import reader_of
from citecheck.verify.sources.request import Outcome, Reader, Reply, Request, Source, chosen, escaped, for_all, query, wish_of

_HITS = 5
_FIELDS = "key,title,subtitle,author_name,first_publish_year,publish_year,publisher,isbn"


def _of_open_library(questions: Sequence[Question], mailto: str) -> Iterator[Request]:
    for question in chosen(questions, "isbn"):
        yield Request("openlibrary", f"/search.json?{query(isbn=question.value, fields=_FIELDS, limit=_HITS)}", (question,))
    for question in chosen(questions, "title"):
        wish = wish_of(question.value)
        target = f"/search.json?{query(title=wish.title, author=wish.author, fields=_FIELDS, limit=_HITS)}"
        yield Request("openlibrary", target, (question,))


def _of_sru(name: str, path: str, isbn: str, title: str, schema: str) -> Callable[[Sequence[Question], str], Iterator[Request]]:
    def requests(questions: Sequence[Question], mailto: str) -> Iterator[Request]:
        for question in [*chosen(questions, "isbn"), *chosen(questions, "title")]:
            words = " ".join(re.findall(r"\w+", question.value.partition("\n")[0]))
            term = f"{isbn}={question.value}" if question.by == "isbn" else f'{title}="{words}"'
            target = f"{path}?version=1.1&operation=searchRetrieve&query={escaped(term)}&recordSchema={schema}&maximumRecords={_HITS}"
            yield Request(name, target, (question,))

    return requests


def _outcome_of(read: Reader) -> Callable[[Request, int, bytes], Outcome]:
    def outcome(request: Request, status: int, body: bytes) -> Outcome:
        if status == 404:
            return for_all(request, Reply("none", competent=False))
        return for_all(request, Reply("found" if read(body) else "none", body, competent=False))

    return outcome


_DNB, _K10PLUS = reader_of("dnb"), reader_of("k10plus")
_SENDS = "ISBNs; titles"

OPEN_LIBRARY = Source(
    "openlibrary",
    "https://openlibrary.org",
    0.5,
    ("isbn", "title"),
    _of_open_library,
    _outcome_of(openlibrary.read),
    openlibrary.read,
    "ISBNs; title and first author",
)
DNB = Source(
    "dnb",
    "https://services.dnb.de",
    0.5,
    ("isbn", "title"),
    _of_sru("dnb", "/sru/dnb", "NUM", "TIT", "MARC21-xml"),
    _outcome_of(_DNB),
    _DNB,
    _SENDS,
)
K10PLUS = Source(
    "k10plus",
    "https://sru.k10plus.de",
    0.5,
    ("isbn", "title"),
    _of_sru("k10plus", "/opac-de-627", "pica.isb", "pica.tit", "picaxml"),
    _outcome_of(_K10PLUS),
    _K10PLUS,
    _SENDS,
)
