"""A cache of answers between runs: one SQLite file, one row per question, written as soon as it is known.

Only answers are kept: no error, refusal, HTML page or time-out. Several runs may share the file.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import suppress
from datetime import date
from typing import NamedTuple

from citecheck.model import InputError
from citecheck.verify.answer import Question
from citecheck.verify.sources.request import Reply

FILE = "answers.sqlite"
SCHEMA = 1
"""Changes when a source is asked for other fields, or its answers are kept in another form."""

NO_AGE = 7  # days that a negative answer is used
SEARCH_AGE = 30  # … that the result of a search is
NOTICE_AGE = 7  # … that a record is that may get a notice any day
RECORD_AGE = 90  # … that any other record is
LINK_AGE = 90  # … that a page's first negative answer is kept, to be reported if it is confirmed
_CARRY_NOTICES = frozenset({"crossref", "pubmed", "openalex", "arxiv"})
_TABLE = """CREATE TABLE IF NOT EXISTS answers (
    source TEXT, question TEXT, schema INTEGER, status TEXT, body BLOB, competent INTEGER, agency TEXT, asked_at TEXT,
    PRIMARY KEY (source, question, schema)) WITHOUT ROWID"""


class Kept(NamedTuple):
    """A reply, and the day on which it came (ISO)."""

    reply: Reply
    date: str


class Cache:
    """Replies by question; ``today`` decides which are too old."""

    def __init__(self, folder: str, today: str) -> None:
        """The cache in a folder, created if need be; "" keeps replies for this run only. Raises InputError if it cannot be used."""
        self._today, self._lock = date.fromisoformat(today), threading.Lock()
        path = os.path.join(folder, FILE) if folder else ":memory:"
        try:
            if folder:
                os.makedirs(folder, exist_ok=True)
            self._connection = sqlite3.connect(path, timeout=30, check_same_thread=False, isolation_level=None)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.execute(_TABLE)
        except (OSError, sqlite3.Error) as error:
            raise InputError(
                f"{path}: cannot be used as the cache ({error}); name another folder with --cache-dir, or --no-cache"
            ) from None

    def get(self, question: Question) -> Kept | None:
        """The reply to a question, if it is not too old."""
        with self._lock:
            row = self._connection.execute(
                "SELECT status, body, competent, agency, asked_at FROM answers WHERE source = ? AND question = ? AND schema = ?",
                (question.source, _key(question), SCHEMA),
            ).fetchone()
        if not row:
            return None
        status, body, competent, agency, asked = row
        age = (self._today - date.fromisoformat(asked)).days
        return Kept(Reply(status, body, bool(competent), agency), asked) if age <= _most(question, status) else None

    def put(self, question: Question, reply: Reply) -> None:
        """Keep a reply immediately, if it is an answer."""
        if reply.status == "unavailable":
            return
        row = (question.source, _key(question), SCHEMA, *reply._replace(competent=reply.competent), self._today.isoformat())
        source, key, schema, status, body, competent, agency, asked = row
        with self._lock, suppress(sqlite3.OperationalError):  # a full disk costs the cache, not the answer
            self._connection.execute(
                "INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (source, key, schema, status, body, competent, agency, asked),
            )

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def default_folder() -> str:
    """Where answers are kept by default."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(base, "citecheck")


def _key(question: Question) -> str:
    return f"{question.by}:{question.value}"


def _most(question: Question, status: str) -> int:
    """For how many days a reply is used."""
    if question.by == "url":
        return LINK_AGE if status == "none" else SEARCH_AGE
    if status == "none":
        return NO_AGE
    if question.by in ("title", "venue"):
        return SEARCH_AGE
    return NOTICE_AGE if question.source in _CARRY_NOTICES else RECORD_AGE
