"""Where an essay's reference lists are: named, configured, named by the essay itself, or in a refs/ folder beside or above it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator

from citecheck._fast.regex import regex
from citecheck.model import Document, InputError
from citecheck.readers import read_file
from citecheck.readers.embedded_list import split

SUFFIXES = (".bib", ".bibtex", ".json", ".ris", ".txt", ".md")
"""Of several files with one name, the first of these is read: they are one list in several formats."""

FOLDERS_ABOVE = 5

_BIBLIOGRAPHY = regex(r"^bibliography:[ \t]{0,20}([^\n]{0,500})\n((?:[ \t]{0,20}-[ \t]{1,20}[^\n]{1,300}\n){0,50})", re.MULTILINE)

_COMMAND = regex(r"^[^%\n]{0,200}\\(?:bibliography|addbibresource)(?:\[[^\]\n]{0,100}\])?\{([^{}\n]{1,500})\}", re.MULTILINE)


def lists_of(essay: Document, refs: Iterable[str]) -> tuple[Document, ...]:
    """The reference lists of an essay: those named, or else those found; an essay's own list is not among them."""
    paths = [path for named in refs for path in files(named)] or list(_named_in(essay))
    if not paths and not split(essay)[1]:
        paths = list(_beside(essay.name))
    return tuple(read_file(path, as_list=True) for path in dict.fromkeys(paths))


def files(named: str) -> list[str]:
    """A file itself, or the lists in a folder; raises InputError if there are none."""
    if not os.path.isdir(named):
        return [named]
    if found := _in_folder(named):
        return found
    raise InputError(f"{named}: no reference list ({', '.join(SUFFIXES)}) in this folder")


def _in_folder(folder: str) -> list[str]:
    """One file for each name, by the order of SUFFIXES."""
    stems: dict[str, list[str]] = {}
    for name in sorted(os.listdir(folder)):
        stem, suffix = os.path.splitext(name)
        if suffix.lower() in SUFFIXES and stem.lower() != "readme" and not name.startswith("."):
            stems.setdefault(stem, []).append(suffix)
    return [os.path.join(folder, stem + min(suffixes, key=lambda s: SUFFIXES.index(s.lower()))) for stem, suffixes in stems.items()]


def _beside(essay: str) -> Iterator[str]:
    """The lists of the closest refs/ folder; the one that bears the essay's name, if there is one."""
    folder = os.path.dirname(essay)
    for _ in range(FOLDERS_ABOVE):
        refs = os.path.normpath(os.path.join(folder, "refs"))
        if os.path.isdir(refs):
            found = _in_folder(refs)
            same = [path for path in found if _stem(path) == _stem(essay)]
            yield from same or found
            return
        if os.path.exists(os.path.join(folder, ".git")) or os.path.dirname(os.path.abspath(folder)) == os.path.abspath(folder):
            return
        folder = os.path.join(folder, os.pardir)


def _stem(path: str) -> str:
    return os.path.splitext(os.path.basename(path))[0]


def _named_in(essay: Document) -> Iterator[str]:
    """The lists that an essay names itself: in Markdown's front matter, or by LaTeX's commands."""
    names = _in_front_matter(essay) if essay.format == "md" else _in_commands(essay) if essay.format == "tex" else ()
    for name in names:
        yield os.path.normpath(os.path.join(os.path.dirname(essay.name), name))


def _in_commands(essay: Document) -> Iterator[str]:
    for found in _COMMAND.finditer(essay.text):
        for name in filter(None, (name.strip() for name in found[1].split(","))):
            yield name if name.endswith((".bib", ".bibtex")) else f"{name}.bib"


def _in_front_matter(essay: Document) -> Iterator[str]:
    from citecheck.readers.markdown import front_matter

    found = _BIBLIOGRAPHY.search(front_matter(essay.text))
    if found:
        inline = found[1].split(" #")[0].strip().strip("[]")
        names = [*inline.split(","), *(line.strip(" \t-") for line in found[2].splitlines())]
        for name in names:
            if name := name.strip(" \t\"'"):
                yield name
