"""Rows as a Parquet file, sorted by path (pyarrow, the extra ``batch``)."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from citecheck.batch.row import VERDICTS
from citecheck.batch.rows_file import rows_of
from citecheck.model import InputError

SUFFIX = ".parquet"
_ROWS = 5000
"""Rows that are held in memory at a time."""
_WORDS, _NUMBERS = ("path", "run", "status", "reason", "style"), ("citations", "references", *VERDICTS)
_OF_FINDING = {
    **dict.fromkeys(("code", "name", "level", "message", "path"), str),
    **dict.fromkeys(("line", "column", "end_line", "end_column"), int),
    "place": str,
}


def demand_pyarrow() -> Any:
    """The module pyarrow; raises InputError, with what to do, if it is not installed."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise InputError("Parquet needs pyarrow: pip install 'citecheck-lint[batch]', or name a file that ends in .jsonl") from None
    return pyarrow


def write_parquet(rows: str, path: str) -> None:
    """Write the rows of a file as Parquet, sorted by path, replacing an old file atomically; raises InputError if that is impossible."""
    arrow = demand_pyarrow()
    columns, places = _survey(rows)
    schema = _schema(arrow, columns)
    scratch = f"{os.path.realpath(path)}.citecheck-{os.getpid()}"
    try:
        with arrow.parquet.ParquetWriter(scratch, schema) as writer:
            for some in _sorted(rows, places):
                writer.write_table(arrow.Table.from_pylist([_flat(row, columns) for row in some], schema=schema))
        os.replace(scratch, path)
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror or error}; its rows are kept in {rows}") from None
    finally:
        with suppress(OSError):
            os.unlink(scratch)


def _survey(rows: str) -> tuple[dict[str, str], list[tuple[str, int]]]:
    """What the manifest's columns are called in the table, and where each row begins in its file."""
    names: dict[str, str] = {}
    places, at = [], 0
    with open(rows, "rb") as file:
        for row, line in zip(rows_of(rows), file, strict=False):
            for name in row["columns"]:
                names.setdefault(name, f"manifest_{name}" if name in (*_WORDS, *_NUMBERS, "findings", "verified") else name)
            places.append((row["path"], at))
            at += len(line)
    return names, sorted(places)


def _sorted(rows: str, places: list[tuple[str, int]]) -> Iterator[list[dict[str, Any]]]:
    with open(rows, "rb") as file:
        for first in range(0, len(places), _ROWS):
            some = []
            for _, at in places[first : first + _ROWS]:
                file.seek(at)
                some.append(json.loads(file.readline()))
            yield some


def _flat(row: dict[str, Any], columns: dict[str, str]) -> dict[str, Any]:
    """A row with its verdicts and the manifest's columns as columns of the table."""
    kept = {shown: row["columns"].get(name) for name, shown in columns.items()}
    fixed = {name: row[name] for name in (*_WORDS, "citations", "references")}
    found: dict[str, Any] = _sound({**kept, **fixed, **row["verdicts"], "findings": row["findings"]})
    return found | {"verified": list(row.get("verified", {}).items())}


def _sound(value: Any) -> Any:
    """A value without lone surrogates, which names of files may have and Parquet cannot store."""
    match value:
        case str():
            return value if value.isascii() else value.encode("utf-8", "backslashreplace").decode()
        case dict():
            return {name: _sound(each) for name, each in value.items()}
        case list():
            return [_sound(each) for each in value]
    return value


def _schema(arrow: Any, columns: dict[str, str]) -> Any:
    types = {str: arrow.string(), int: arrow.int32()}
    finding = arrow.struct([(name, types[kind]) for name, kind in _OF_FINDING.items()])
    return arrow.schema(
        [
            *((name, arrow.string()) for name in _WORDS),
            *((name, arrow.int32()) for name in _NUMBERS),
            *((shown, arrow.string()) for shown in columns.values()),
            ("findings", arrow.list_(finding)),
            ("verified", arrow.map_(arrow.string(), arrow.int32())),
        ]
    )
