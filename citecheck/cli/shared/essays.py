"""Essays as a command line names them: read, with their configuration, lists and rules, and checked."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from typing import Any

from citecheck import config as configs
from citecheck.cli.shared.output import note
from citecheck.config import Config
from citecheck.config.list_discovery import lists_of
from citecheck.config.rule_selection import at_levels, chosen
from citecheck.formats import FORMATS, format_of
from citecheck.linting.rule import Rule
from citecheck.model import Document, InputError, Result, Settings
from citecheck.readers import read_bytes, read_file

LIST_RULES = ("L", "R")
"""Families of rules that say something about a list by itself."""


def read_essay(path: str, stdin_filename: str = "", *, as_list: bool = False) -> Document:
    """The essay of a path, or a list in its place; "-" is stdin."""
    name = stdin_filename or path if path == "-" else path
    read = read_bytes(sys.stdin.buffer.read(), name, as_list=as_list) if path == "-" else read_file(path, as_list=as_list)
    for gap in read.gaps:
        note(f"{read.name}: {gap.why}")
    if not as_list:
        return read
    return read._replace(format=format_of(read).name)


def config_of(path: str, named: str | None, isolated: bool) -> Config:
    """The configuration for an essay: the one named, or the closest one above it."""
    if isolated:
        return Config()
    return configs.load(named if named else configs.find(path if path != "-" else os.curdir))


def with_options(config: Config, options: dict[str, Any]) -> Config:
    """The configuration with what the command line says instead."""
    return config._replace(**{name: value for name, value in options.items() if value not in (None, ())})


def rules_of(config: Config, path: str) -> tuple[Rule, ...]:
    """The rules that run on a file."""
    from citecheck.rules import all_rules

    ignored = [*config.ignore, *_ignored_in(path, config)]
    return chosen(all_rules(), select=config.select, extend=config.extend_select, ignore=ignored)


def _ignored_in(path: str, config: Config) -> Iterator[str]:
    """The rules that per-file-ignores names for a file; a pattern may match its path from the configuration's folder, or its name."""
    from fnmatch import fnmatch

    local = os.path.relpath(path, config.folder or os.curdir).replace(os.sep, "/")
    for pattern, words in config.per_file_ignores.items():
        if fnmatch(local, pattern) or fnmatch(os.path.basename(path), pattern):
            yield from words


def check_essay(essay: Document, config: Config, listings: Sequence[Document] | None = None) -> Result:
    """The essay, or a list by itself, checked as its configuration says; what the text itself suppresses is left out.

    Its lists are found as the configuration says, unless they are given.
    """
    from citecheck.pipeline import check_documents

    rules, settings = rules_of(config, essay.name), Settings(config.aliases, config.ignore_works, config.quotation_words)
    if FORMATS[essay.format].is_list:
        about_lists = [rule for rule in rules if rule.code.startswith(LIST_RULES)]
        result = check_documents(_without_prose(essay), [essay], style=config.style, rules=about_lists, settings=settings)
    else:
        lists = lists_of(essay, config.refs) if listings is None else listings
        habits = config.style_overrides
        result = check_documents(essay, lists, style=config.style, rules=rules, settings=settings, habits=habits)
    _demand_entries(result)
    return _allowed(result, config)


def _without_prose(listing: Document) -> Document:
    """A list in an essay's place: nothing in it cites."""
    return listing._replace(prose=" " * len(listing.text))


def _allowed(result: Result, config: Config) -> Result:
    """The result at the levels of the configuration, without what the text or the configuration suppresses."""
    from citecheck.rules import all_rules

    result = at_levels(result, all_rules(), config.severity)
    documents = (result.case.essay, *result.case.listings)
    if not config.suppress and not any("citecheck:" in document.text for document in documents):
        return result
    from citecheck.findings.suppressions import suppressed

    return suppressed(result, config.suppress, known=all_rules())[0]


def _demand_entries(result: Result) -> None:
    """A list that was named and has no entry is a mistake, not a clean list."""
    read = {entry.span.source for entry in result.case.references} | {entry.span.source for entry in result.case.unread}
    for listing in result.case.listings:
        if listing.name not in read and listing.name != result.case.essay.name:
            raise InputError(f"{listing.name}: no entry found in this list")


def named_essays(paths: Sequence[str], config: Config) -> list[str]:
    """The essays on the command line, or else those of the configuration."""
    if paths:
        return list(paths)
    from glob import glob

    found = [path for pattern in config.essays for path in sorted(glob(pattern, recursive=True))]
    if not found and config.essays:
        raise InputError(f"{config.path}: no file matches essays = {list(config.essays)}")
    if not found:
        raise InputError("no essay: name one, or set essays in citecheck.toml or [tool.citecheck] of pyproject.toml")
    return list(dict.fromkeys(found))
