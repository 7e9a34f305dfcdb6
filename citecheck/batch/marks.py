"""What a result depends on, as a key: the program, the documents as they were read, and the configuration."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256

import citecheck
from citecheck.config import Config
from citecheck.model import Document

_DEPENDENCIES = ("latexcodec-", "pybtex-", "pypdfium2-", "rapidfuzz-")
"""Packages whose versions a result may depend on, as their folders of metadata begin."""
_FORM = 1
"""Changes when the form of what is kept changes."""


def key(kind: str, *parts: str | bytes) -> str:
    """The key of some parts; different lists of parts have different keys."""
    digest = sha256()
    for part in (kind, program(), *parts):
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return digest.hexdigest()[:40]


def document_mark(document: Document) -> str:
    """The mark of everything in a document, including the files that it includes."""
    extras = (document.gaps, document.fields, document.hyperlinks, document.places)
    parts = [document_mark(part) for part in document.parts]
    names = (document.name, document.format, document.encoding, document.bom, document.newline)
    return key("document", repr((names, extras, parts)), document.text, document.prose)


def result_key(essay: Document, listings: Sequence[Document], config: Config, *, about_list: bool) -> str:
    """The key of the result of an essay."""
    settings = config._replace(path="", folder="", refs=(), essays=(), baseline="", format="", exit_zero=False)
    where = (config.folder, os.getcwd()) if config.per_file_ignores else ()
    style = _bytes(config.style) if config.style.endswith(".csl") else b""
    return key("result", repr((settings, about_list, where)), style, *map(document_mark, (essay, *listings)))


@cache
def program() -> str:
    """The mark of this program: its version and files, Python's version, and those of the packages that it reads texts with."""
    digest = sha256(repr((_FORM, citecheck.__version__, sys.version, sorted(_dependencies()))).encode())
    for state in _files():
        digest.update(state)
    return digest.hexdigest()


def _dependencies() -> Iterator[str]:
    for folder in filter(os.path.isdir, sys.path):
        yield from (name for name in os.listdir(folder) if name.startswith(_DEPENDENCIES) and name.endswith("-info"))


def _files() -> Iterator[bytes]:
    """Yield what identifies a state of this package: of an installed one its record of files, else their names, sizes and times."""
    folder = os.path.dirname(os.path.abspath(citecheck.__file__))
    record = next(
        (name for name in os.listdir(os.path.dirname(folder)) if name.startswith("citecheck_lint-") and name.endswith(".dist-info")), ""
    )
    kept = _bytes(os.path.join(os.path.dirname(folder), record, "RECORD")) if record else b""
    yield kept
    watched = os.path.join(folder, "styles") if kept else folder  # a style may be added by hand
    for path, _, names in sorted(os.walk(watched)):
        for name in sorted(names):
            if name.endswith((".py", ".toml", ".json")):
                file = os.path.join(path, name)
                state = os.stat(file)
                yield repr((os.path.relpath(file, folder), state.st_size, 0 if kept else state.st_mtime_ns)).encode()


def _bytes(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""
