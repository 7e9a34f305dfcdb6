"""The file of a mirror: its tables, and how it is opened."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from urllib.parse import quote

from citecheck.model import InputError

META = "about"
FORMAT = "2"
KEYS_PART = ".part-keys"
"""What follows a mirror's name in the name of the file of its unsorted keys, which are sorted into it at the end of a build."""
TABLES = f"""
    CREATE TABLE IF NOT EXISTS works (id INTEGER PRIMARY KEY, record BLOB);
    CREATE TABLE IF NOT EXISTS names (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
    CREATE VIRTUAL TABLE IF NOT EXISTS titles USING fts5 (title, content='', detail='none', columnsize=0);
    CREATE TABLE IF NOT EXISTS {META} (name TEXT PRIMARY KEY, value TEXT);
    CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, size INTEGER, rows INTEGER, done INTEGER);
    CREATE TABLE IF NOT EXISTS unsorted.found_by (key INTEGER, work INTEGER);
"""
SORTED = """
    CREATE TABLE IF NOT EXISTS keys (key INTEGER, work INTEGER, PRIMARY KEY (key, work)) WITHOUT ROWID;
    INSERT OR IGNORE INTO keys SELECT key, work FROM unsorted.found_by ORDER BY key, work;
"""
"""Numbers by which works are found: of a DOI, of a title; ``names`` are those of journals and publishers, which many records share."""


def open_to_write(path: str, part: str) -> sqlite3.Connection:
    """The file of an unfinished mirror, with the file of its keys next to it; raises InputError if they cannot be written."""
    try:
        if os.path.exists(path + part) and not os.path.exists(path + KEYS_PART):
            os.remove(path + part)  # of another version, or its keys are gone: it starts over
        connection = sqlite3.connect(path + part, isolation_level=None)
        connection.execute("ATTACH ? AS unsorted", (path + KEYS_PART,))
        for name in ("main", "unsorted"):  # with such a journal, a commit is in both files or in none
            connection.execute(f"PRAGMA {name}.journal_mode = TRUNCATE")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA cache_size = -200000")
        connection.executescript(TABLES)
    except (OSError, sqlite3.Error) as error:
        raise InputError(f"{path}: cannot be written ({error}); name another file with -o") from None
    return connection


def finish(path: str, part: str) -> None:
    """Give a finished mirror its name."""
    os.replace(path + part, path)
    with suppress(OSError):
        os.remove(path + KEYS_PART)


def open_read_only(path: str) -> sqlite3.Connection:
    """A finished mirror; raises InputError if there is none."""
    if not os.path.isfile(path):
        raise InputError(f"{path}: there is no such file; make a mirror with: citecheck mirror build DUMP... -o {path}")
    return sqlite3.connect(f"file:{quote(os.path.abspath(path).replace(os.sep, '/'))}?mode=ro&immutable=1", uri=True)
