"""Making a mirror: dumps streamed into one file, a few thousand works at a time; a build that is interrupted goes on where it was."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from citecheck.model import InputError
from citecheck.verify.mirror.dumps import files_in, records_in
from citecheck.verify.mirror.rows import packed, title_keys, words_of
from citecheck.verify.mirror.store import FORMAT, INDEXES, META, open_to_write
from citecheck.verify.record import Record

AT_ONCE = 5000
PART = ".part"
Progress = Callable[[str, int], None]
"""Told the file that is being read, and how many works the mirror has."""


def build(dumps: Sequence[str], path: str, *, today: str, progress: Progress | None = None) -> int:
    """Make a mirror of dumps; the number of its works. Raises InputError if a dump cannot be read or the file not written.

    What is made is ``path`` with ".part" until it is whole; a later call with the same dumps goes on with that.
    """
    files = files_in(dumps)
    if os.path.exists(path) and any(os.path.samefile(path, each) for each in files):
        raise InputError(f"{path}: is one of the dumps; name another file with -o")
    connection = open_to_write(path + PART)
    try:
        for file in files:
            _read(connection, file, progress)
        number: int = connection.execute("SELECT count(*) FROM works").fetchone()[0]
        if not number:
            raise InputError(f"{', '.join(dumps)}: no work with a DOI and a title found")
        connection.executescript(INDEXES)
        about = {"built": today, "works": str(number), "format": FORMAT, "files": str(len(files))}
        connection.executemany(f"INSERT OR REPLACE INTO {META} VALUES (?, ?)", about.items())
        connection.execute("INSERT INTO titles (titles) VALUES ('optimize')")
        connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()
    os.replace(path + PART, path)
    return number


def _read(connection: sqlite3.Connection, file: str, progress: Progress | None) -> None:
    """The works of a file that are not in the mirror yet; each group is in it whole, with how far the file was read."""
    size = os.path.getsize(file)
    known = connection.execute("SELECT rows, done FROM files WHERE path = ? AND size = ?", (file, size)).fetchone() or (0, 0)
    rows, done = known
    if done:
        return
    works: Iterator[Record | None] = islice(records_in(file), rows, None)
    while group := list(islice(works, AT_ONCE)):
        rows += len(group)
        connection.execute("BEGIN")
        for record in group:
            if record:
                _put(connection, record)
        connection.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, 0)", (file, size, rows))
        connection.execute("COMMIT")
        if progress:
            progress(file, connection.execute("SELECT max(id) FROM works").fetchone()[0] or 0)
    connection.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, 1)", (file, size, rows))


def _put(connection: sqlite3.Connection, record: Record) -> None:
    at = connection.execute("INSERT INTO works (doi, record) VALUES (?, ?)", (record.doi, packed(record))).lastrowid
    connection.executemany("INSERT INTO keys VALUES (?, ?)", ((key, at) for key in title_keys(record.titles[:1])))
    connection.execute("INSERT INTO titles (rowid, title) VALUES (?, ?)", (at, " ".join(sorted(words_of(record.title)))))
