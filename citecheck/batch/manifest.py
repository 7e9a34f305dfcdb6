"""What a batch is made of: the documents of a folder, or of a manifest, whose rows may name their lists and styles."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from io import StringIO
from typing import NamedTuple

from citecheck.batch.documents import ASIDE, documents_in, documents_of, suffixes_of
from citecheck.model import InputError
from citecheck.readers import read_file

PATH, LISTS, STYLE = ("path", "file", "document", "essay"), ("refs", "list", "bibliography"), "style"
"""The names that a manifest's columns of documents, lists and styles may have; other columns are kept."""

_MANIFESTS = (".csv", ".tsv", ".jsonl", ".ndjson", ".txt", ".lst")
_NOTHING: Mapping[str, str] = {}


class Entry(NamedTuple):
    """A document of a batch: its path from the batch's folder, its own lists, its style, and the columns that are kept with its row."""

    path: str
    lists: tuple[str, ...] = ()
    style: str = ""
    columns: Mapping[str, str] = _NOTHING


class Batch(NamedTuple):
    """The documents of a batch, and the folder that their paths are read from."""

    folder: str
    entries: tuple[Entry, ...]


def batch_of(path: str) -> Batch:
    """The batch of a folder or a manifest; raises InputError, with the line, for a manifest that cannot be used."""
    if os.path.isdir(path):
        found = tuple(documents_in(path, suffixes_of(), aside=ASIDE)) or documents_of(path)
        return Batch(path, tuple(Entry(os.path.relpath(each, path)) for each in found))
    text = read_file(path).text if path.lower().endswith(_MANIFESTS) or not os.path.exists(path) else ""
    if not text:
        raise InputError(f"{path}: is neither a folder nor a manifest ({', '.join(_MANIFESTS)}); one essay is checked by: citecheck check")
    folder = os.path.dirname(path) or os.curdir
    entries = tuple(_entry(values, f"{path}:{line}") for line, values in _rows(path, text))
    _demand_documents(path, folder, entries)
    return Batch(folder, entries)


def shard_of(entries: Iterable[Entry], part: int, parts: int) -> tuple[Entry, ...]:
    """Return the entries of one of several shards, from 1: the shard of a document depends only on its path."""
    return tuple(each for each in entries if _number(each.path) % parts == part - 1)


def _number(path: str) -> int:
    return int.from_bytes(sha256(path.encode("utf-8", "surrogateescape")).digest()[:8], "big")


def _rows(path: str, text: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    """The rows of a manifest by column, each with its line."""
    suffix = os.path.splitext(path)[1].lower()
    if suffix in (".jsonl", ".ndjson"):
        yield from _of_json(path, text)
    elif suffix in (".csv", ".tsv"):
        read = csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline=""), delimiter="\t" if suffix == ".tsv" else ",")
        if not set(read.fieldnames or ()) & set(PATH):
            raise InputError(f"{path}:1: has no column {PATH[0]!r}; the columns are {', '.join(read.fieldnames or ())}")
        for row in read:
            if None in row:
                raise InputError(f"{path}:{read.line_num}: has more values than the first line has columns")
            yield read.line_num, {name: value or "" for name, value in row.items()}
    else:
        yield from ((at, {"path": line.strip()}) for at, line in enumerate(text.splitlines(), 1) if line.strip())


def _of_json(path: str, text: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    for at, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                row = json.loads(line)
            except ValueError:
                row = None
            if not isinstance(row, dict):
                raise InputError(f"{path}:{at}: is not a JSON object")
            yield at, row


def _entry(row: Mapping[str, object], where: str) -> Entry:
    document = next((str(row[name]) for name in PATH if row.get(name)), "")
    if not document:
        raise InputError(f"{where}: names no document ({PATH[0]!r} is empty)")
    named = next((row[name] for name in LISTS if row.get(name)), ())
    lists = tuple(map(str, named)) if isinstance(named, list | tuple) else (str(named),)
    taken = {*PATH, *LISTS, STYLE}
    columns = {name: _words(value) for name, value in row.items() if name not in taken}
    return Entry(os.path.normpath(document), lists, str(row.get(STYLE) or ""), columns)


def _words(value: object) -> str:
    return value if isinstance(value, str) else "" if value is None else json.dumps(value, ensure_ascii=False)


def _demand_documents(path: str, folder: str, entries: tuple[Entry, ...]) -> None:
    """Raise InputError for a manifest without documents, with one twice, or that looks like something else."""
    if not entries:
        raise InputError(f"{path}: names no document")
    seen: set[str] = set()
    for each in entries:
        if each.path in seen:
            raise InputError(f"{path}: names {each.path} twice; a document has one row")
        seen.add(each.path)
    if not any(os.path.lexists(os.path.join(folder, each.path)) for each in entries[:1000]):
        raise InputError(f"{path}: none of the files that it names is there ({entries[0].path}); paths are read from the manifest's folder")
