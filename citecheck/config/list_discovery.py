"""Find an essay's reference lists: named, configured, named by the essay itself, or in a refs/ folder next to or above it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator

from citecheck.formats import FORMATS, SIGNATURE_WITHIN, list_suffixes, load, structured_suffixes
from citecheck.model import Document, InputError
from citecheck.readers import read_file
from citecheck.readers.embedded_list import split
from citecheck.readers.named_lists import is_address

FOLDERS_ABOVE = 5


def read_as_list(path: str) -> Document:
    """The reference list in a file."""
    return read_file(path, as_list=True)


def lists_of(essay: Document, refs: Iterable[str], *, read: Callable[[str], Document] = read_as_list) -> tuple[Document, ...]:
    """Return the reference lists of an essay: those named, or else those found; not the essay's own list."""
    paths = [path for named in refs for path in files(named)]
    if not paths and (own := list(dict.fromkeys(_named_in(essay)))):
        return tuple(_named(essay, path, read) for path in own)
    beside = [] if paths else list(_beside(essay.name))
    if not paths and (beside or essay.fields) and not split(essay)[1]:  # otherwise only the pipeline looks for the essay's own list
        if works := _of_fields(essay):
            return (works,)
        paths = beside
    return tuple(read(path) for path in dict.fromkeys(paths))


def _named(essay: Document, path: str, read: Callable[[str], Document]) -> Document:
    """Return a list that the essay names itself; if it cannot be read, the message blames the essay."""
    if is_address(path):
        raise InputError(f"{essay.name} names a list on the network, which is not fetched: {path}; save it, and name the file with --refs")
    is_outside = _is_outside(essay, path)
    try:
        listing = read(path)
    except InputError as error:
        raise InputError(f"{essay.name} names a list that cannot be read: {error}; correct the name, or use --refs") from None
    signature = FORMATS[listing.format].signature
    if is_outside and not (signature and signature.search(listing.text, 0, SIGNATURE_WITHIN)):
        raise InputError(
            f"{essay.name} names a list outside its folder that has no entries: {path}; if it is yours, name it with --refs {path}"
        )
    return listing


def _is_outside(essay: Document, path: str) -> bool:
    """Return whether a list is outside the essay's folder; raise InputError for files that an essay may not name there: only a .bib, .json
    and the like are read.

    A report prints what it read, and the essay may come from a stranger, who could name any file of the machine as its list.
    """
    folder = os.path.realpath(os.path.dirname(essay.name) or ".")
    real = os.path.realpath(path)
    if real.startswith(os.path.join(folder, "")):
        return False
    if os.path.splitext(real)[1].lower() in structured_suffixes():
        return True
    raise InputError(
        f"{essay.name} names a list outside its folder that has no suffix of a database, and it is not read: {path}; "
        f"if it is yours, name it with --refs {path}"
    )


def _of_fields(essay: Document) -> Document | None:
    """Return the works that the essay's live fields name, as a list."""
    if not essay.fields:
        return None
    from citecheck.readers import read_list
    from citecheck.readers.live_fields import work_list

    works = work_list(essay.fields)
    return read_list(works, f"{essay.name} (data of its fields)", format="csl-json") if works else None


def files(named: str) -> list[str]:
    """Return a file itself, or the lists in a folder; raise InputError if there are none."""
    if not os.path.isdir(named):
        return [named]
    if found := _in_folder(named):
        return found
    raise InputError(f"{named}: no reference list ({', '.join(list_suffixes())}) in this folder")


def _in_folder(folder: str) -> list[str]:
    """Return one file for each name: several of one name are one list in several formats, and the first of the known suffixes is read."""
    known = list_suffixes()
    stems: dict[str, list[str]] = {}
    for name in sorted(os.listdir(folder)):
        stem, suffix = os.path.splitext(name)
        if suffix.lower() in known and stem.lower() != "readme" and not name.startswith("."):
            stems.setdefault(stem, []).append(suffix)
    return [os.path.join(folder, stem + min(suffixes, key=lambda s: known.index(s.lower()))) for stem, suffixes in stems.items()]


def _beside(essay: str) -> Iterator[str]:
    """Return the lists of the closest refs/ folder; the one with the essay's name, if there is one."""
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
    """Return the lists that an essay names itself: in Markdown's front matter, or by LaTeX's commands."""
    finds = FORMATS[essay.format].named_lists
    yield from load(finds)(essay) if finds else ()
