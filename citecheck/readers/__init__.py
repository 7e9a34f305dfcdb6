"""Bytes to Documents: one small reader a format."""

from __future__ import annotations

import os

from citecheck.model import Document, InputError
from citecheck.readers.decode import decode
from citecheck.readers.registry import of_name
from citecheck.readers.typography import plain

__all__ = ["read_bytes", "read_file", "read_list", "read_text"]


def read_file(path: str, *, format: str = "", as_list: bool = False) -> Document:
    """The Document of a file; raises InputError, naming the file, if it is missing, a folder, empty or not text."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except IsADirectoryError:
        raise InputError(f"{path}: is a folder; name a file in it") from None
    except FileNotFoundError:
        raise InputError(f"{path}: no such file") from None
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}") from None
    return read_bytes(data, os.fspath(path), format=format, as_list=as_list)


def read_bytes(data: bytes, name: str, *, format: str = "", as_list: bool = False) -> Document:
    """The Document of a file's bytes; raises InputError if they are empty or not text."""
    text, encoding, bom = decode(data, name)
    if not text.strip("\ufeff\u200b \t\r\n\f"):
        raise InputError(f"{name}: is empty")
    read = read_list if as_list else read_text
    return read(text, name, format=format, encoding=encoding, bom=bom)


def read_text(text: str, name: str, *, format: str = "", encoding: str = "utf-8", bom: bytes = b"") -> Document:
    """The Document of an essay's text; its format is that of the name's suffix unless given."""
    format = format or of_name(name) or "txt"
    return Document(name, text, _prose(text, format), format, encoding, bom)


def read_list(text: str, name: str, *, format: str = "", encoding: str = "utf-8", bom: bytes = b"") -> Document:
    """The Document of a reference list's text: addresses stay, for they belong to the entries; a txt may hold any kind of list."""
    format = format or of_name(name) or "txt"
    prose = plain(text)
    if format in {"md", "prose", "txt"}:
        prose = _without_headings(prose)
    if format == "md":
        from citecheck.readers.markdown import invisible_marks

        prose = invisible_marks(prose)
    return Document(name, text, prose, format, encoding, bom)


def _without_headings(prose: str) -> str:
    """A list's prose with "References" and the like blanked out above its entries, at equal length."""
    if prose[:4096].lstrip().startswith(("@", "[", "{")):
        return prose
    from citecheck.readers.headings import headings

    for heading in headings(prose):
        if heading.does in {"open", "further"}:
            prose = prose[: heading.start] + " " * (heading.end - heading.start) + prose[heading.end :]
    return prose


def _prose(text: str, format: str) -> str:
    """The prose of a text: equal length, what is not prose blanked out."""
    prose = plain(text)
    if format == "md":
        from citecheck.readers.markdown import mask

        return mask(prose)
    if format == "tex":
        from citecheck.readers.latex import mask as mask_latex

        return mask_latex(prose)
    if format == "txt":
        from citecheck.readers.mask_addresses import mask_addresses

        return mask_addresses(prose)
    return prose
