"""PubMed: XML of ``efetch``, and the JSON of ``esummary``, which has no notices."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Name
from citecheck.verify.person import in_one, in_parts, organisation
from citecheck.verify.readers.shape import (
    Element,
    Json,
    UnreadableAnswerError,
    all_text,
    anywhere,
    first_text,
    json_of,
    rows,
    text,
    under,
    xml_of,
    years_in,
)
from citecheck.verify.record import Nature, Record, Update
from citecheck.verify.title_cleaning import cleaned, forms

NOTICES: dict[str, Nature] = {
    "RetractionIn": "retraction",
    "ExpressionOfConcernIn": "concern",
    "ErratumIn": "correction",
    "CorrectedandRepublishedIn": "correction",
    "UpdateIn": "new-version",
}
_RETRACTED = "Retracted Publication"


def read(body: bytes) -> tuple[Record, ...]:
    """The records of an answer, in whichever of the two forms it has."""
    return _summaries(json_of(body)) if body.lstrip()[:1] == b"{" else _articles(xml_of(body))


def numbers(body: bytes) -> tuple[str, ...]:
    """The PubMed numbers that a search (``esearch``, JSON) found."""
    answer = json_of(body)
    result = answer.get("esearchresult") if isinstance(answer, dict) else None
    if not isinstance(result, dict) or "idlist" not in result:
        raise UnreadableAnswerError("the answer has no list of numbers")
    return tuple(text(each) for each in result["idlist"])


def _articles(root: Element) -> tuple[Record, ...]:
    if not root.tag.startswith("Pubmed"):
        raise UnreadableAnswerError("the answer is not a set of articles")
    return tuple(_article(each) for each in root if each.tag == "PubmedArticle")


def _article(whole: Element) -> Record:
    citation = next(under(whole, "MedlineCitation"), whole)
    article = next(under(citation, "Article"), citation)
    issue = next(under(article, "Journal", "JournalIssue"), article)
    dates = [*under(issue, "PubDate"), *under(article, "ArticleDate"), *under(whole, "PubmedData", "History", "PubMedPubDate")]
    doi = next((all_text(each) for each in anywhere(article, "ELocationID") if each.get("EIdType") == "doi"), "").lower()
    pmid = first_text(citation, "PMID")
    printed = first_text(article, "ArticleTitle")
    return Record(
        source="pubmed",
        identifier=pmid,
        kind="article",
        titles=tuple(dict.fromkeys([*forms(cleaned(printed)), *forms(cleaned(first_text(article, "VernacularTitle")))])),
        names=tuple(name for author in under(article, "AuthorList", "Author") for name in _authors(author) if name.family),
        years=years_in(*(first_text(date, "Year") or first_text(date, "MedlineDate") for date in dates)),
        containers=tuple(filter(None, [first_text(article, "Journal", "Title"), first_text(article, "Journal", "ISOAbbreviation")])),
        volume=first_text(issue, "Volume"),
        number=first_text(issue, "Issue"),
        pages=first_text(article, "Pagination", "MedlinePgn"),
        doi=doi,
        pmid=pmid,
        updates=tuple(_notices(citation)),
        whole=not any(each.get("CompleteYN") == "N" for each in under(article, "AuthorList")),
    )


def _authors(author: Element) -> Iterator[Name]:
    if group := first_text(author, "CollectiveName"):
        yield organisation(group)
    else:
        given = first_text(author, "ForeName") or first_text(author, "Initials")
        yield in_parts(first_text(author, "LastName"), given, first_text(author, "Suffix"))


def _notices(citation: Element) -> Iterator[Update]:
    noted = False
    for each in under(citation, "CommentsCorrectionsList", "CommentsCorrections"):
        if nature := NOTICES.get(each.get("RefType", "")):
            noted = noted or nature == "retraction"
            years = years_in(first_text(each, "RefSource"))
            yield Update(nature, str(years[0]) if years else "", first_text(each, "PMID"), "pubmed")
    types = {all_text(each) for each in anywhere(citation, "PublicationType")}
    if _RETRACTED in types and not noted:
        yield Update("retraction", source="pubmed")


def _summaries(answer: Json) -> tuple[Record, ...]:
    result = answer.get("result")
    if not isinstance(result, dict):
        raise UnreadableAnswerError("the answer has no result")
    return tuple(_summary(result[key]) for key in texts_of(result.get("uids"), result) if "error" not in result[key])


def texts_of(uids: object, result: Json) -> list[str]:
    """The numbers that a result has a summary of."""
    return [each for each in (uids if isinstance(uids, list) else result) if isinstance(each, str) and isinstance(result.get(each), dict)]


def _summary(work: Json) -> Record:
    pmid = text(work.get("uid"))
    doi = next((text(each.get("value")) for each in rows(work.get("articleids")) if text(each.get("idtype")) == "doi"), "").lower()
    retracted = _RETRACTED in (work.get("pubtype") or [])
    return Record(
        source="pubmed",
        identifier=pmid,
        kind="article",
        titles=forms(cleaned(text(work.get("title")))),
        names=tuple(_author(each) for each in rows(work.get("authors")) if text(each.get("name"))),
        years=years_in(text(work.get("pubdate")), text(work.get("epubdate")), text(work.get("sortpubdate"))),
        containers=tuple(filter(None, [text(work.get("fulljournalname")), text(work.get("source"))])),
        volume=text(work.get("volume")),
        number=text(work.get("issue")),
        pages=text(work.get("pages")),
        doi=doi,
        pmid=pmid,
        updates=(Update("retraction", source="pubmed"),) if retracted else (),
    )


def _author(row: Json) -> Name:
    name = text(row.get("name"))
    return organisation(name) if text(row.get("authtype")) == "CollectiveName" else in_one(name)
