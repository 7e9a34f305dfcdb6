"""The documents of a folder, or those that a pattern matches."""

from __future__ import annotations

import os
from collections.abc import Iterator

from citecheck.formats import FORMATS, list_suffixes
from citecheck.model import InputError

ASIDE = frozenset({"refs"})
"""Folders whose files are lists of the essays next to them."""
_OLD = frozenset({".doc", ".rtf", ".pages"})
"""Documents that are not read: each is reported with what to do, because a folder in which they were skipped would seem checked."""

_READ = tuple(row for row in FORMATS.values() if row.role == "essay" and row.is_readable and row.suffixes)


def documents_of(path: str, *, as_list: bool = False) -> list[str]:
    """The documents that a path names: itself, those in a folder, or those that match a pattern; raises InputError if there are none."""
    if os.path.isdir(path):
        return _in(path, as_list)
    if not set(path) & set("*?[") or os.path.lexists(path):
        return [path]
    from glob import glob

    found = sorted(glob(path, recursive=True))
    if not found:
        raise InputError(f"{path}: no file matches this pattern")
    return [each for name in found for each in (_in(name, as_list) if os.path.isdir(name) else [name])]


def _in(folder: str, as_list: bool) -> list[str]:
    found = list(documents_in(folder, suffixes_of(as_list=as_list), aside=frozenset() if as_list else ASIDE))
    if found:
        return found
    if as_list:
        raise InputError(f"{folder}: no reference list ({', '.join(list_suffixes())}) in this folder")
    lists = next(documents_in(folder, suffixes_of(as_list=True)), "")
    more = f"; it has reference lists ({lists}): to check them, add --list" if lists else ""
    raise InputError(f"{folder}: no document ({', '.join(f'.{row.suffixes[0]}' for row in _READ)}) in this folder{more}")


def suffixes_of(*, as_list: bool = False) -> frozenset[str]:
    """The endings of files that are checked in a folder: those of documents, or of lists."""
    if as_list:
        return frozenset(list_suffixes())
    return _OLD | {f".{suffix}" for row in _READ for suffix in row.suffixes}


def documents_in(folder: str, suffixes: frozenset[str], *, aside: frozenset[str] = frozenset()) -> Iterator[str]:
    """The files in a folder and the folders in it that have one of the endings, in the order of their names; hidden ones are left out.

    A folder that cannot be opened is yielded like a file, so that reading it reports why.
    """
    try:
        with os.scandir(folder) as entries:
            inside = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        yield folder
        return
    for entry in inside:
        if entry.name.startswith(".") or entry.name.startswith("~$"):
            continue
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in aside:
                yield from documents_in(entry.path, suffixes, aside=aside)
        elif os.path.splitext(entry.name)[1].lower() in suffixes and entry.is_file():
            yield entry.path.removeprefix(f".{os.sep}")
