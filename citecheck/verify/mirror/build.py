"""Build a mirror: dumps are streamed into one file, a few thousand works at a time; an interrupted build can be continued."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from citecheck.model import InputError
from citecheck.verify.mirror.dictionary import Deflate, learnt
from citecheck.verify.mirror.dumps import files_in, records_in
from citecheck.verify.mirror.rows import doi_key, row_of, title_keys, words_of
from citecheck.verify.mirror.store import FORMAT, META, SORTED, finish, open_to_write
from citecheck.verify.record import Record

AT_ONCE = 5000
LEARNT_FROM = 20_000
"""Number of works that the dictionary is made from."""
PART = ".part"
Progress = Callable[[str, int], None]
"""Called with the file that is being read, and how many works the mirror has."""


def build(dumps: Sequence[str], path: str, *, today: str, progress: Progress | None = None) -> int:
    """Make a mirror of dumps; the number of its works. Raises InputError if a dump cannot be read or the file not written.

    The file is ``path`` with ".part" until it is complete; a later call with the same dumps continues it.
    """
    files = files_in(dumps)
    if os.path.exists(path) and any(os.path.samefile(path, each) for each in files):
        raise InputError(f"{path}: is one of the dumps; name another file with -o")
    connection = open_to_write(path, PART)
    try:
        writer = _Writer(connection, files)
        for file in files:
            _read(writer, file, progress)
        number: int = connection.execute("SELECT count(*) FROM works").fetchone()[0]
        if not number:
            raise InputError(f"{', '.join(dumps)}: no work with a DOI and a title found")
        connection.executescript(f"BEGIN; {SORTED} COMMIT;")
        about = {"built": today, "works": str(number), "format": FORMAT, "files": str(len(files))}
        connection.executemany(f"INSERT OR REPLACE INTO {META} VALUES (?, ?)", about.items())
        connection.execute("INSERT INTO titles (titles) VALUES ('optimize')")
        connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()
    finish(path, PART)
    return number


class _Writer:
    """Puts works into a mirror, compressed with a dictionary made from its first works."""

    def __init__(self, connection: sqlite3.Connection, files: Sequence[str]) -> None:
        self.connection = connection
        known = connection.execute(f"SELECT value FROM {META} WHERE name = 'dictionary'").fetchone()
        dictionary: bytes = known[0] if known else learnt(_first_rows(files))
        connection.execute(f"INSERT OR REPLACE INTO {META} VALUES ('dictionary', ?)", (dictionary,))
        self._deflate = Deflate(dictionary)
        self._number_of = lru_cache(maxsize=200_000)(self._numbered)

    def put(self, record: Record) -> None:
        """Add a work, with the keys that it is found by."""
        row = self._deflate.packed(row_of(record, self._number_of))
        at = self.connection.execute("INSERT INTO works (record) VALUES (?)", (row,)).lastrowid
        keys = ((key, at) for key in (doi_key(record.doi), *title_keys(record.titles[:1])))
        self.connection.executemany("INSERT INTO unsorted.found_by VALUES (?, ?)", keys)
        self.connection.execute("INSERT INTO titles (rowid, title) VALUES (?, ?)", (at, " ".join(sorted(words_of(record.title)))))

    def _numbered(self, name: str) -> int:
        """The number of a journal's or publisher's name, a new one if it has none."""
        known = self.connection.execute("SELECT id FROM names WHERE name = ?", (name,)).fetchone()
        number = known[0] if known else self.connection.execute("INSERT INTO names (name) VALUES (?)", (name,)).lastrowid
        return int(number or 0)


def _first_rows(files: Sequence[str]) -> Iterator[str]:
    """The rows of the first works of dumps."""
    records = (record for file in files for record in records_in(file) if record)
    return (row_of(record, len) for record in islice(records, LEARNT_FROM))


def _read(writer: _Writer, file: str, progress: Progress | None) -> None:
    """The works of a file that are not in the mirror yet; each group is added completely, with how far the file was read."""
    size, connection = os.path.getsize(file), writer.connection
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
                writer.put(record)
        connection.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, 0)", (file, size, rows))
        connection.execute("COMMIT")
        if progress:
            progress(file, connection.execute("SELECT max(id) FROM works").fetchone()[0] or 0)
    connection.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, 1)", (file, size, rows))
