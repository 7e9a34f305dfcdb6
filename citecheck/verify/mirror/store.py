"""The file of a mirror: its tables, and how it is opened."""

from __future__ import annotations

import os
import sqlite3
from urllib.parse import quote

from citecheck.model import InputError

META = "about"
FORMAT = "1"
TABLES = f"""
    CREATE TABLE IF NOT EXISTS works (id INTEGER PRIMARY KEY, doi TEXT, record BLOB);
    CREATE TABLE IF NOT EXISTS keys (key INTEGER, work INTEGER);
    CREATE VIRTUAL TABLE IF NOT EXISTS titles USING fts5 (title, content='', detail='none', columnsize=0);
    CREATE TABLE IF NOT EXISTS {META} (name TEXT PRIMARY KEY, value TEXT);
    CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, size INTEGER, rows INTEGER, done INTEGER);
"""
INDEXES = """
    CREATE INDEX IF NOT EXISTS by_doi ON works (doi);
    CREATE INDEX IF NOT EXISTS by_key ON keys (key, work);
"""


def open_to_write(path: str) -> sqlite3.Connection:
    """The file of a mirror under way; raises InputError if it cannot be written."""
    try:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA cache_size = -200000")
        connection.executescript(TABLES)
    except sqlite3.Error as error:
        raise InputError(f"{path}: cannot be written ({error}); name another file with -o") from None
    return connection


def open_read_only(path: str) -> sqlite3.Connection:
    """A finished mirror; raises InputError if there is none."""
    if not os.path.isfile(path):
        raise InputError(f"{path}: there is no such file; make a mirror with: citecheck mirror build DUMP... -o {path}")
    return sqlite3.connect(f"file:{quote(os.path.abspath(path).replace(os.sep, '/'))}?mode=ro&immutable=1", uri=True)
