"""What all sources have: how questions become requests, and how a response becomes an answer to each of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import quote

from citecheck.verify.answer import By, Question
from citecheck.verify.record import Record
from citecheck.verify.verification import Status

Reader = Callable[[bytes], tuple[Record, ...]]


class Request(NamedTuple):
    """One request: the path with its query, and the questions that it asks. ``step`` names a further request for the same questions."""

    source: str
    target: str
    questions: tuple[Question, ...]
    step: str = ""


class Reply(NamedTuple):
    """What a request yielded for one question: a body that the source's reader reads, "" for a no. ``competent`` says that a no counts."""

    status: Status
    body: bytes = b""
    competent: bool = True
    agency: str = ""


class Outcome(NamedTuple):
    """What a response leads to: replies, and further requests that have to be made first."""

    replies: Mapping[Question, Reply]
    further: tuple[Request, ...] = ()


class Wish(NamedTuple):
    """A title, the first author's family name and a year, as they are sent."""

    title: str
    author: str
    year: str
    venue: str = ""

    @property
    def words(self) -> str:
        """All in one line."""
        return " ".join(filter(None, (self.title, self.author, self.year)))


class Source(NamedTuple):
    """A source: where it is, how often it may be asked (half of what it publishes), and what it can be asked by.

    ``requests`` makes the requests for questions, ``outcome`` reads a response by its status and body. ``competent`` says that a search
    without hits means something.
    """

    name: str
    address: str
    per_second: float
    by: tuple[By, ...]
    requests: Callable[[Sequence[Question], str], Iterator[Request]]
    outcome: Callable[[Request, int, bytes], Outcome]
    read: Reader
    sends: str


def wish_of(value: str) -> Wish:
    """The parts of a question by title."""
    return Wish(*value.split("\n"))


def value_of(wish: Wish) -> str:
    """A question's value, made from its parts."""
    return "\n".join(" ".join(part.split()) for part in wish)


def batches(questions: Sequence[Question], size: int) -> Iterator[tuple[Question, ...]]:
    """The questions in groups."""
    return (tuple(questions[at : at + size]) for at in range(0, len(questions), size))


def chosen(questions: Sequence[Question], by: By) -> list[Question]:
    """The questions by one kind of value."""
    return [question for question in questions if question.by == by]


def escaped(value: str) -> str:
    """A value as a part of a path or a query."""
    return quote(value, safe="")


def query(**parts: object) -> str:
    """The query of a URL; underscores in names become hyphens, doubled ones full stops, and empty parts are left out."""
    named = ((name.replace("__", ".").replace("_", "-"), str(value)) for name, value in parts.items() if value)
    return "&".join(f"{name}={escaped(value)}" for name, value in named)


def by_identifier(request: Request, found: Mapping[str, Any], wrap: Callable[[Any], Any]) -> Outcome:
    """Replies to questions by identifier, of the works that were found under each; the others are a no."""
    replies = {
        question: Reply("found", json.dumps(wrap(found[question.value.lower()])).encode())
        if question.value.lower() in found
        else Reply("none")
        for question in request.questions
    }
    return Outcome(replies)


def for_all(request: Request, reply: Reply) -> Outcome:
    """One reply to all questions of a request."""
    return Outcome(dict.fromkeys(request.questions, reply))
