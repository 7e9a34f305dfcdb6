"""What the sources say, as the pages of the rules of ``citecheck verify`` and tests write it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import get_args

from citecheck.model import Case
from citecheck.verify.answer import Answer, By, Question
from citecheck.verify.explain import explained
from citecheck.verify.readers import arxiv, crossref, datacite, openalex, openlibrary, pubmed
from citecheck.verify.record import Record
from citecheck.verify.retractions import looked_up
from citecheck.verify.retractions.index import retractions_of
from citecheck.verify.verification import Status, Verification, Verifier

ASKED = "2026-11-28"
READERS: dict[str, Callable[[bytes], tuple[Record, ...]]] = {
    "arxiv": arxiv.read,
    "crossref": crossref.read,
    "datacite": datacite.read,
    "openalex": openalex.read,
    "openlibrary": openlibrary.read,
    "pubmed": pubmed.read,
}
_LINE = re.compile(r"(\w+) (\w+)(?: (\S+))?: (.*)", re.DOTALL)


def verifier_of(world: str) -> Verifier:
    """The verifier that has these answers and no others: a Retraction Watch table, or answers, each from a line that is not indented."""
    if world.startswith("RetractionNature"):
        retractions = retractions_of(world.encode())
        return lambda case: tuple(looked_up(reference, retractions) for reference in case.references)
    answers = answers_of(world)

    def verifier(case: Case) -> tuple[Verification, ...]:
        return tuple(explained(reference, answers) for reference in case.references)

    return verifier


def answers_of(world: str) -> list[Answer]:
    """Answers, each "SOURCE BY VALUE: BODY" or "…: none", "…: unavailable"; further lines of a body are indented."""
    return [_answer(line) for line in re.split(r"\n(?=\S)", world.strip())]


def _answer(line: str) -> Answer:
    found = _LINE.fullmatch(line)
    assert found, line
    source, by, value, body = found.groups()
    names: dict[str, By] = {name: name for name in get_args(By)}
    question = Question(source, names[by], value or "")
    words: dict[str, Status] = {"none": "none", "unavailable": "unavailable"}
    if body in words:
        return Answer(question, words[body], (), ASKED)
    return Answer(question, "found", READERS[source](body.encode()), ASKED)
