"""The records of dumps, one after another: Crossref's, DataCite's and OpenAlex's files, as they are downloaded, alone or in folders."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import IO, Any, cast

from citecheck.model import InputError
from citecheck.verify.readers import crossref, datacite, openalex
from citecheck.verify.record import Record

ENDINGS = (".json", ".jsonl", ".ndjson", ".json.gz", ".jsonl.gz", ".ndjson.gz", ".gz", ".parquet")


def files_in(paths: Iterable[str]) -> list[str]:
    """The files of dumps, those of folders in the order of their names; raises InputError for a path that does not exist."""
    found = []
    for path in paths:
        if os.path.isdir(path):
            inside = sorted(os.path.join(folder, name) for folder, _, names in os.walk(path) for name in names)
            found += [each for each in inside if each.endswith(ENDINGS)]
        elif os.path.isfile(path):
            found.append(path)
        else:
            raise InputError(f"{path}: there is no such file or folder")
    if not found:
        raise InputError(f"{', '.join(paths)}: no dump found (files ending in {', '.join(ENDINGS)})")
    return list(dict.fromkeys(found))


def records_in(path: str) -> Iterator[Record | None]:
    """The works of a file, None for a row that is not one; raises InputError for a file that is not what its name says."""
    for row in _rows(path):
        yield record_of(row)


def record_of(row: Any) -> Record | None:
    """A row of a dump, recognised by its shape: Crossref's has a DOI, DataCite's attributes, OpenAlex's an id of its own."""
    if not isinstance(row, dict):
        return None
    if isinstance(row.get("attributes"), dict):
        record = datacite.record_of(row)
    elif "DOI" in row:
        record = crossref.record_of(row)
    elif str(row.get("id", "")).startswith("https://openalex.org/"):
        record = openalex.record_of(row)
    else:
        return None
    return record if record.doi and record.titles and record.titles[0] else None


def _rows(path: str) -> Iterator[Any]:
    if path.endswith(".parquet"):
        yield from _of_parquet(path)
        return
    try:
        with _opened(path) as file:
            first = file.readline()
            if _begins_a_document(first):
                yield from _items(json.loads(first + file.read()))
                return
            for line in (first, *file) if first.strip() else file:
                if line.strip():
                    yield json.loads(line)
    except (OSError, EOFError, ValueError) as error:
        raise InputError(f"{path}: cannot be read as JSON lines ({error}); is the download complete?") from None


def _begins_a_document(line: bytes) -> bool:
    """Whether a file is one JSON document ({"items": [...]}), not one line per work."""
    start = line.strip()
    return start in (b"{", b"[") or start.startswith((b'{"items"', b'{ "items"', b"[{"))


def _items(document: Any) -> list[Any]:
    found = document.get("items", document.get("data", [])) if isinstance(document, dict) else document
    return found if isinstance(found, list) else []


def _opened(path: str) -> IO[bytes]:
    return cast("IO[bytes]", gzip.open(path, "rb")) if path.endswith(".gz") else open(path, "rb")


def _of_parquet(path: str) -> Iterator[Any]:
    """The rows of a Parquet file, by DuckDB, as JSON."""
    try:
        duckdb = import_module("duckdb")
    except ImportError:
        raise InputError(f"{path}: Parquet needs DuckDB: pip install 'citecheck-lint[mirror]'") from None
    found = duckdb.connect().execute("SELECT to_json(row) FROM read_parquet(?) AS row", [path])
    while rows := found.fetchmany(1000):
        yield from (json.loads(text) for (text,) in rows)
