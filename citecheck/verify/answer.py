"""What is asked of a source, and what it answers."""

from __future__ import annotations

from typing import Literal, NamedTuple

from citecheck._fast.distinct import make_distinct
from citecheck.verify.record import Record
from citecheck.verify.verification import Status

By = Literal["doi", "arxiv", "pmid", "isbn", "title", "agency", "handle", "venue", "url"]
"""What a source is asked by: an identifier of the entry, its title, which agency a DOI is of, or its journal and year."""


class Question(NamedTuple):
    """One question: the source, by what, and the value: an identifier, title, first author and year, or journal and year."""

    source: str
    by: By
    value: str


class Answer(NamedTuple):
    """One answer: its records, or an agency's name in ``agency``; ``none`` is a definite no, ``unavailable`` no answer.

    ``competent`` says that a no to a title is evidence, because the source should have the work.
    """

    question: Question
    status: Status
    records: tuple[Record, ...] = ()
    date: str = ""
    agency: str = ""
    competent: bool = True


make_distinct(Question, Answer)
