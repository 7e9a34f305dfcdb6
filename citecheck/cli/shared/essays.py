"""Essays as a command line names them: read, with their configuration, lists and rules, and checked."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from citecheck import config as configs
from citecheck.cli.shared.output import note
from citecheck.config import Config
from citecheck.config.list_discovery import lists_of
from citecheck.formats import FORMATS
from citecheck.model import Document, InputError, Result
from citecheck.readers import read_bytes, read_file
from citecheck.readers.essay_or_list import essay_or_list

if TYPE_CHECKING:
    from citecheck.batch.store import Store
    from citecheck.pipeline import Parsed


def read_essay(path: str, stdin_filename: str = "", *, as_list: bool = False, silent: bool = False, store: Store | None = None) -> Document:
    """The essay of a path, or a list in its place; "-" is stdin. Unless ``silent``, what could not be read of it is noted.

    A ``store`` may have it from an earlier run; it never has stdin.
    """
    if path == "-":
        read = essay_or_list(read_bytes(sys.stdin.buffer.read(), stdin_filename or path, as_list=as_list), as_list=as_list)
    else:
        read = store.document(path, as_list=as_list) if store else essay_or_list(read_file(path, as_list=as_list), as_list=as_list)
    for gap in () if silent else read.gaps:
        note(f"{read.name}: {gap.why}")
    return read


def config_of(path: str, named: str | None, isolated: bool) -> Config:
    """The configuration for an essay: the one named, or the closest one above it."""
    if isolated:
        return Config()
    return configs.load(named if named else configs.find(path if path != "-" else os.curdir))


def with_options(config: Config, options: dict[str, Any]) -> Config:
    """The configuration with the options of the command line in place of its own values."""
    return configs.overridden(config, **options)


def check_essay(
    essay: Document,
    config: Config,
    listings: Sequence[Document] | None = None,
    *,
    about_list: bool = True,
    parsed: Parsed | None = None,
) -> Result:
    """Check the essay, or a list by itself, under its configuration, which also says where its lists are, unless they are given.

    Without ``about_list`` the rules about lists do not run on an essay without a list of its own: they have run on the shared one.
    ``parsed`` keeps the entries of lists that several essays share.
    """
    from citecheck.pipeline import check_configured

    if listings is None:
        listings = () if FORMATS[essay.format].is_list else lists_of(essay, config.refs)
    return check_configured(essay, listings, config, about_list=about_list, parsed=parsed)


def named_essays(paths: Sequence[str], config: Config, *, as_list: bool = False) -> list[str]:
    """The essays on the command line, those of its folders and patterns among them, or else the essays of the configuration."""
    if paths:
        return _expanded(paths, as_list)
    from glob import glob

    found = [path for pattern in config.essays for path in sorted(glob(pattern, recursive=True))]
    if not found and config.essays:
        raise InputError(f"{config.path}: no file matches essays = {list(config.essays)}")
    if not found:
        raise InputError("no essay: name one, or set essays in citecheck.toml or [tool.citecheck] of pyproject.toml")
    return _expanded(list(dict.fromkeys(found)), as_list)


def _expanded(paths: Sequence[str], as_list: bool) -> list[str]:
    """The paths; in place of a folder the documents in it, and of a pattern that names no file the files that match it."""
    if not any(os.path.isdir(path) or (set(path) & set("*?[") and not os.path.exists(path)) for path in paths):
        return list(paths)
    from citecheck.batch.documents import documents_of

    return list(dict.fromkeys(found for path in paths for found in documents_of(path, as_list=as_list)))
