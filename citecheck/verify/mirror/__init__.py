"""A mirror of the sources' dumps in one SQLite file: a million entries are compared with it in minutes, and nothing is sent."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import lru_cache
from typing import Any

from citecheck.model import Case, InputError
from citecheck.verify.answer import Answer, Question
from citecheck.verify.entry_identifiers import arxiv_doi
from citecheck.verify.mirror.dictionary import Deflate
from citecheck.verify.mirror.rows import doi_key, record_in, title_keys, words_of
from citecheck.verify.mirror.store import FORMAT, META, open_read_only
from citecheck.verify.plan import verified
from citecheck.verify.record import Record
from citecheck.verify.retractions.index import Retractions
from citecheck.verify.sources.request import wish_of
from citecheck.verify.verification import Verification
from citecheck.verify.wanted import wanted
from citecheck.verify.with_table import with_table

SOURCE = "mirror"
_STANDS_FOR = ("crossref", "datacite", "arxiv")
_HITS = 20
_WORDS = 4


class Mirror:
    """Answers the questions that Crossref, DataCite and arXiv would be asked, from a file."""

    def __init__(self, path: str) -> None:
        """Raises InputError if the file is not a mirror."""
        self._connection = open_read_only(path)
        self.about: dict[str, Any] = {}
        with suppress(sqlite3.Error):
            self.about = dict(self._connection.execute(f"SELECT name, value FROM {META}"))
        if self.about.get("format", FORMAT) != FORMAT:
            raise InputError(
                f"{path}: was built by another version of citecheck; make it again with: citecheck mirror build DUMP... -o {path}"
            )
        if "built" not in self.about:
            raise InputError(f"{path}: is not a finished mirror; make one with: citecheck mirror build DUMP... -o {path}")
        self._deflate = Deflate(self.about["dictionary"])
        self._name_of = lru_cache(maxsize=50_000)(self._named)

    def ask(self, questions: Sequence[Question]) -> None:
        """Do nothing: everything is in the file."""

    def answer(self, question: Question) -> Answer | None:
        """The answer from the file."""
        records = tuple(record for record in self._found(question) if record)
        asked = Question(SOURCE, question.by, question.value)
        return Answer(asked, "found" if records else "none", records, self.about["built"])

    def _found(self, question: Question) -> list[Record]:
        match question.by:
            case "doi":
                return self.by_doi(question.value)
            case "arxiv":
                return self.by_doi(arxiv_doi(question.value))
            case "title":
                return self.by_title(wish_of(question.value).title)
            case _:
                return []

    def by_doi(self, doi: str) -> list[Record]:
        """The record of a DOI; the last one, if the dumps have several."""
        works = self._records("SELECT work FROM keys WHERE key = ?", (doi_key(doi),))
        return [record for record in works if record.doi == doi.lower()][-1:]

    def by_title(self, title: str) -> list[Record]:
        """The records of a title, or, if there is none, those that have its longest words."""
        keys = title_keys([title])
        marks = ", ".join("?" * len(keys))
        if found := self._records(f"SELECT work FROM keys WHERE key IN ({marks}) LIMIT {_HITS}", keys):
            return found
        words = sorted(words_of(title), key=len, reverse=True)
        for number in range(min(_WORDS, len(words)), 1, -1):
            wanted_words = " AND ".join(f'"{word}"' for word in words[:number])
            if found := self._records(f"SELECT rowid FROM titles WHERE titles MATCH ? LIMIT {_HITS}", (wanted_words,)):
                return found
        return []

    def _records(self, which: str, values: Sequence[object]) -> list[Record]:
        """The records that a query chooses, in the order in which they were read."""
        rows = self._connection.execute(f"SELECT record FROM works WHERE id IN ({which}) ORDER BY id", values)
        return [record_in(self._deflate.unpacked(row), self._name_of) for (row,) in rows]

    def _named(self, number: int) -> str:
        """The name of a journal or publisher."""
        found: tuple[str] = self._connection.execute("SELECT name FROM names WHERE id = ?", (number,)).fetchone()
        return found[0]

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def verifier_of(mirror: Mirror, *, every: bool, retractions: Retractions | None) -> Callable[[Case], tuple[Verification, ...]]:
    """Return the verifier that compares the entries of a case with a mirror, and with a table of retractions if there is one."""

    def verifier(case: Case) -> tuple[Verification, ...]:
        found = verified(wanted(case, every=every), mirror, _STANDS_FOR)
        return found if retractions is None else tuple(with_table(each, retractions) for each in found)

    return verifier
