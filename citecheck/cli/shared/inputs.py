"""The essays and lists of one command: all read, each file once, before anything is checked, changed or written."""

import os
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from citecheck.cli.shared.essays import config_of, read_essay, with_options
from citecheck.cli.shared.output import note, progress
from citecheck.config import Config
from citecheck.config.list_discovery import lists_of
from citecheck.config.rule_selection import rules_for
from citecheck.formats import FORMATS, format_of_name
from citecheck.model import Document, InputError
from citecheck.readers import read_file
from citecheck.styles import choose

if TYPE_CHECKING:
    from citecheck.batch.store import Store

UNREAD_PART = "S606"
"""The rule that reports what could not be read of a document."""


class Inputs(NamedTuple):
    """One essay, or a list in its place, with its configuration and its lists."""

    path: str
    essay: Document
    config: Config
    listings: tuple[Document, ...]


def inputs_of(
    paths: Sequence[str],
    options: dict[str, Any],
    *,
    name: str,
    config: str | None,
    isolated: bool,
    as_list: bool = False,
    reports: bool = False,
    kept: Collection[str] | None = None,
    quiet: bool = False,
    store: "Store | None" = None,
) -> tuple[list[Inputs], int]:
    """What can be read, and exit code 2 if some of several cannot (it is noted); raises InputError if the only one cannot.

    Styles and rules are looked up here, so that an unknown one stops a command before it changes a file. With ``reports``, what
    could not be read of a document is left to its rule, if that runs. Of paths that are not ``kept`` (those found in folders), the
    files that another essay includes are left out: they are checked with it. A ``store`` may have what is read from an earlier run.
    """
    from citecheck.rules import rules_known_to

    read: list[Inputs] = []
    lists: dict[str, Document] = {}
    code = 0
    for path in progress(tuple(dict.fromkeys(paths)), "reading ", quiet=quiet):
        settings = with_options(config_of(name or path, config, isolated), options)
        rules = rules_for(path, rules_known_to(settings), settings)
        silent = reports and any(rule.code == UNREAD_PART for rule in rules)
        try:
            essay = read_essay(path, name, as_list=as_list, silent=silent, store=store)
            choose(settings.style, essay, ())
            listings = _listings(essay, settings, lists, store, silent=silent)
        except InputError as error:
            if len(paths) == 1:
                raise
            note(str(error))
            code = 2
            continue
        read.append(Inputs(path, essay, settings, listings))
    return read if kept is None else _without_parts(read, kept), code


def _without_parts(read: list[Inputs], kept: Collection[str]) -> list[Inputs]:
    """The inputs without the files that another one includes."""
    parts = {os.path.realpath(part.name): each.path for each in read for part in each.essay.parts}
    return [each for each in read if each.path in kept or parts.get(os.path.realpath(each.path), each.path) == each.path]


def _listings(
    essay: Document, settings: Config, lists: dict[str, Document], store: "Store | None", *, silent: bool
) -> tuple[Document, ...]:
    """The lists of an essay; without them, if one that it names itself cannot be read and essays may go unchecked.

    If the error stops the check, no rule reports what else could not be read, so it is noted here.
    """
    if FORMATS[essay.format].is_list:
        return ()
    try:
        return lists_of(essay, settings.refs, read=lambda path: _once(path, lists, store))
    except InputError as error:
        if settings.allow_unchecked and not settings.refs:
            note(str(error))
            return ()
        for gap in essay.gaps if silent else ():
            note(f"{essay.name}: {gap.why}")
        raise


def _once(path: str, lists: dict[str, Document], store: "Store | None") -> Document:
    if path not in lists:
        lists[path] = store.listing(path) if store else read_file(path, as_list=True)
    return lists[path]


def demand_distinct_files(outputs: Iterable[str], inputs: Iterable[str]) -> None:
    """Raise InputError if a file to write is one that was read, by whatever path or link, or if two outputs are one file."""
    read = [path for path in dict.fromkeys(inputs) if path and path != "-"]
    written: list[str] = []
    for path in (path for path in outputs if path and path != "-"):
        if clash := next((each for each in read if _is_same(path, each)), ""):
            other = "" if clash == path else f" (it is the same file as {clash})"
            raise InputError(f"{path}: is an input{other} and would be overwritten; name another file")
        if any(_is_same(path, each) for each in written):
            raise InputError(f"{path}: would be written twice; name another file for each output")
        written.append(path)


def demand_no_document(path: str, format: str) -> None:
    """Raise InputError if a file of a format would replace an existing document or list of another one."""
    row, own = (format_of_name(path) if os.path.isfile(path) else None), FORMATS[format]
    if row and row is not own:
        ending = own.suffixes[0]
        raise InputError(f"{path}: exists and is a .{row.suffixes[0]}, not a .{ending}; name a file that ends in .{ending}")


def _is_same(one: str, other: str) -> bool:
    """Whether two paths lead to one regular file."""
    try:
        return os.path.samefile(one, other) and not _is_stream(one)
    except OSError:  # one of them is not there
        return os.path.realpath(one) == os.path.realpath(other)


def _is_stream(path: str) -> bool:
    return path.startswith("/dev/") or (os.path.exists(path) and not os.path.isfile(path))


def files_of(each: Inputs) -> list[str]:
    """The files that an essay was read from: itself, its lists, its configuration and its baseline."""
    return [*read_from(each.essay, *each.listings), each.path, each.config.path, each.config.baseline]


def read_from(*documents: Document) -> list[str]:
    """The files that documents were read from, with those that they include."""
    return [part.name for document in documents for part in (document, *document.parts)]
