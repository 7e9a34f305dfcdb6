"""An index next to the Retraction Watch table, keyed by its content: the table is read once, and then queried in milliseconds."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress

from citecheck.model import InputError
from citecheck.text.folding import fold
from citecheck.verify.retractions.table import Row, read_rows

SCHEMA = 1
SUFFIX = ".citecheck-index"
_COLUMNS = ", ".join(Row._fields)
_TABLES = f"""
    CREATE TABLE about (content TEXT, newest TEXT);
    CREATE TABLE rows ({_COLUMNS}, title_key, author_key);
"""
_INDEXES = """
    CREATE INDEX by_doi ON rows (doi) WHERE doi != '';
    CREATE INDEX by_pmid ON rows (pmid) WHERE pmid != '';
    CREATE INDEX by_title ON rows (title_key);
    CREATE INDEX by_author ON rows (author_key, year);
"""


class Retractions:
    """The notices of a table, asked by identifier, title, or author and year."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.newest: str = connection.execute("SELECT newest FROM about").fetchone()[0]

    def by_doi(self, doi: str) -> list[Row]:
        """The notices about a DOI (lower case)."""
        return self._rows("doi = ?", (doi,))

    def by_pmid(self, pmid: str) -> list[Row]:
        """The notices about a PubMed number."""
        return self._rows("pmid = ? AND pmid != ''", (pmid,))

    def by_title(self, title: str) -> list[Row]:
        """The notices about works of a title, whatever its case and signs."""
        return self._rows("title_key = ?", (title_key(title),))

    def by_author(self, family: str, years: Iterable[int]) -> list[Row]:
        """The notices about works of a first author and one of some years."""
        wanted = list(years)
        marks = ", ".join("?" * len(wanted))
        return self._rows(f"author_key = ? AND year IN ({marks})", (fold(family).replace(" ", ""), *wanted))

    def _rows(self, condition: str, values: Sequence[str | int]) -> list[Row]:
        found = self._connection.execute(f"SELECT {_COLUMNS} FROM rows WHERE {condition} ORDER BY rowid", values)
        return [Row(*row) for row in found]


def read_retractions(path: str) -> Retractions:
    """The table of a path, through the index next to it, which is built if there is none for this content.

    Raises InputError if the file cannot be read or is not Retraction Watch's table.
    """
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from None
    content = f"{SCHEMA}:{hashlib.blake2b(data, digest_size=20).hexdigest()}"
    return _opened(path + SUFFIX, content) or _made(path, data, content)


def retractions_of(data: bytes, name: str = "retractions") -> Retractions:
    """The same for a table in memory."""
    connection = sqlite3.connect(":memory:")
    _fill(connection, data, name, "")
    return Retractions(connection)


def _opened(path: str, content: str) -> Retractions | None:
    """The index of a path; None if there is none, if it is of other content, or damaged."""
    if not os.path.isfile(path):
        return None
    with suppress(sqlite3.Error):
        connection = sqlite3.connect(f"file:{_quoted(path)}?mode=ro", uri=True)
        if connection.execute("SELECT content FROM about").fetchone() == (content,):
            return Retractions(connection)
        connection.close()
    return None


def _quoted(path: str) -> str:
    from urllib.parse import quote

    return quote(os.path.abspath(path).replace(os.sep, "/"))


def _made(path: str, data: bytes, content: str) -> Retractions:
    """The index, built in a scratch file and then moved into place; in memory if the folder cannot be written to."""
    try:
        number, scratch = tempfile.mkstemp(dir=os.path.dirname(os.path.abspath(path)), prefix=".citecheck-", suffix=SUFFIX)
        os.close(number)
    except OSError:
        connection = sqlite3.connect(":memory:")
        _fill(connection, data, path, content)
        return Retractions(connection)
    try:
        connection = sqlite3.connect(scratch)
        _fill(connection, data, path, content)
        connection.close()
        os.replace(scratch, path + SUFFIX)
    except BaseException:
        with suppress(OSError):
            os.unlink(scratch)
        raise
    made = _opened(path + SUFFIX, content)
    if made is None:
        raise InputError(f"{path}{SUFFIX}: cannot be read though it was just written; name a table in another folder")
    return made


def _fill(connection: sqlite3.Connection, data: bytes, name: str, content: str) -> None:
    connection.execute("PRAGMA synchronous = OFF")
    connection.executescript(_TABLES)
    marks = ", ".join("?" * (len(Row._fields) + 2))
    newest = ""
    for row in read_rows(data, name):
        newest = max(newest, row.date)
        connection.execute(f"INSERT INTO rows VALUES ({marks})", (*row, title_key(row.title), _author_key(row.authors)))
    connection.execute("INSERT INTO about VALUES (?, ?)", (content, newest))
    connection.executescript(_INDEXES)
    connection.commit()


def title_key(title: str) -> str:
    """A title without case, signs and spaces."""
    return fold(title).replace(" ", "")


def _author_key(authors: str) -> str:
    """The family name of the first author, who is written "Given Family"."""
    words = fold(authors.split(";")[0]).split()
    return words[-1] if words else ""
