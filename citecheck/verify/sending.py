"""What a run would send, and where: one line before it is sent, or all of it for ``--dry-run``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

from citecheck.model import Reference
from citecheck.text.display import count
from citecheck.verify.answer import Question
from citecheck.verify.plan import first_questions, title_questions, venue_question
from citecheck.verify.sources.request import Source, wish_of

_NOUNS = {
    "doi": ("DOI", "DOIs"),
    "arxiv": ("arXiv number", "arXiv numbers"),
    "pmid": ("PubMed number", "PubMed numbers"),
    "isbn": ("ISBN", "ISBNs"),
    "title": ("title with first author and year", "titles with first author and year"),
    "venue": ("journal with a year", "journals with a year"),
}


_AGENCIES = ("crossref", "datacite")


class Sending(NamedTuple):
    """What would be sent: certain questions, those that are only needed if an identifier is not enough, and addresses of pages."""

    certain: tuple[Question, ...]
    possible: tuple[Question, ...]
    links: tuple[str, ...] = ()


def sending(references: Sequence[Reference], sources: Sequence[str]) -> Sending:
    """What a run over entries would send."""
    certain: list[Question] = []
    possible: list[Question] = []
    for reference in references:
        first, titles = first_questions(reference, sources), title_questions(reference, sources)
        certain += first or titles[:1]
        possible += titles if first else titles[1:]
        possible += [question] if (question := venue_question(reference, sources)) else []
    return Sending(tuple(dict.fromkeys(certain)), tuple(question for question in dict.fromkeys(possible) if question not in certain))


def announced(plan: Sending, sources: Mapping[str, Source], addresses: Mapping[str, str]) -> str:
    """One line: what is sent where."""
    parts = []
    for name, source in sources.items():
        if counted := _counted([question for question in plan.certain if question.source == name]):
            parts.append(f"{counted} to {host(name, source, addresses)}")
    asked = dict.fromkeys(host(question.source, sources[question.source], addresses) for question in plan.possible)
    more = [Question("", question.by, question.value) for question in plan.possible]
    if more:
        parts.append(f"up to {_counted([*dict.fromkeys(more)])} to {' and '.join(asked)} where that is not enough")
    if "doi" in sources and any(question.by == "doi" for question in plan.certain):
        parts.append(f"DOIs that no source has to {host('doi', sources['doi'], addresses)}")
    if plan.links:
        parts.append(f"{count(len(plan.links), 'address', 'addresses')} to {_servers(plan.links)}")
    if not plan.certain and not plan.links:
        return "the cache has every answer" if not more else f"the cache has every first answer; {parts[-1]}; no word of the essay"
    return f"sending {'; '.join(parts)}; no word of the essay"


def in_full(plan: Sending, sources: Mapping[str, Source], addresses: Mapping[str, str], mailto: str) -> Iterator[str]:
    """All that would be sent, source by source, in lines."""
    yield "Nothing was sent. A run sends, beyond what is in the cache:"
    for name, source in sources.items():
        mine = [question for question in plan.certain if question.source == name]
        more = [question for question in plan.possible if question.source == name]
        requests = [*source.requests(mine, mailto)]
        extra = [*source.requests(more, mailto)]
        others = sum(question.by == "doi" and question.source in _AGENCIES and question.source != name for question in plan.certain)
        if not requests and not extra and name != "doi" and not (name in _AGENCIES and others):
            continue
        yield ""
        yield f"{host(name, source, addresses)}: {count(len(requests), 'request')}" + (f", and at most {len(extra)} more" if extra else "")
        yield from (f"  {_shown(question)}" for question in mine)
        yield from (f"  only if need be: {_shown(question)}" for question in more)
        if name in _AGENCIES and others:
            yield f"  only if need be: those of {count(others, 'DOI')} that the other agency does not have"
        if name == "doi":
            yield "  only if need be: DOIs that neither Crossref nor DataCite has, six in a request"
    if plan.links:
        yield ""
        yield f"{_servers(plan.links)}: {count(len(plan.links), 'request')}, and as many more where HEAD is not understood"
        yield from (f"  HEAD {url}" for url in plan.links)
    yield ""
    also = f" and {mailto}" if mailto else ""
    yield f"With each request: the name of this program{also}. Nothing else is sent, and no word of the essay."


def _servers(links: Sequence[str]) -> str:
    number = len({urlsplit(url).netloc for url in links})
    return "the server that it names" if number == 1 else f"the {number} servers that they name"


def host(name: str, source: Source, addresses: Mapping[str, str]) -> str:
    """The host where a source is asked."""
    return urlsplit(addresses.get(name, source.address)).netloc


def _counted(questions: Sequence[Question]) -> str:
    kinds = {kind: sum(question.by == kind for question in questions) for kind in _NOUNS}
    return " and ".join(count(number, *_NOUNS[kind]) for kind, number in kinds.items() if number)


def _shown(question: Question) -> str:
    if question.by == "venue":
        return "journal “{}”, year {}".format(*question.value.split("\n"))
    if question.by != "title":
        return f"{_NOUNS[question.by][0]} {question.value}"
    wish = wish_of(question.value)
    return f"title “{wish.title}”, author {wish.author or 'none'}, year {wish.year or 'none'}"
