"""Bytes to Documents: one small reader a format."""

from __future__ import annotations

import os

from citecheck.formats import FORMATS, Format, format_of_bytes, format_shown, load, readable_format
from citecheck.model import Document, InputError
from citecheck.readers.decode import decode
from citecheck.readers.file_kind import kind_of
from citecheck.readers.typography import BLANK_SIGNS, plain

__all__ = ["document_of", "file_bytes", "read_bytes", "read_file", "read_list", "read_text", "reread_as_list"]


def read_file(path: str, *, format: str = "", as_list: bool = False) -> Document:
    """The Document of a file; raises InputError, naming the file, if it is missing, a folder, empty or not text."""
    return document_of(file_bytes(path), path, format=format, as_list=as_list)


def file_bytes(path: str) -> bytes:
    """The bytes of a file; raises InputError, naming the file, if it cannot be read."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except IsADirectoryError:
        raise InputError(f"{path} is a folder: name a file in it") from None
    except FileNotFoundError:
        raise InputError(f"{path}: no such file") from None
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}") from None


def document_of(data: bytes, path: str, *, format: str = "", as_list: bool = False) -> Document:
    """The Document of the bytes of a file, with the files that it includes; raises InputError if they are empty or not text."""
    document = read_bytes(data, os.fspath(path), format=format, as_list=as_list)
    joins = "" if as_list else FORMATS[document.format].joins
    return load(joins)(document) if joins else document


def read_bytes(data: bytes, name: str, *, format: str = "", as_list: bool = False) -> Document:
    """The Document of a file's bytes; raises InputError if they are empty, or of no format that is read."""
    row = FORMATS[format] if format else format_of_bytes(data) or FORMATS.get(kind_of(data, name)) or readable_format(name)
    if row.reader:
        document: Document = load(row.reader)(data, name)
        return reread_as_list(document) if as_list else document
    text, encoding, bom = decode(data, name)
    if not text.strip(BLANK_SIGNS):
        raise InputError(f"{name}: is empty")
    read = read_list if as_list else read_text
    row = row if format else format_shown(row, text)
    return read(text, name, format=row.name, encoding=encoding, bom=bom)


def read_text(text: str, name: str, *, format: str = "", encoding: str = "utf-8", bom: bytes = b"") -> Document:
    """The Document of an essay's text; its format is that of the name's suffix unless given."""
    row = FORMATS[format] if format else readable_format(name)
    text, newline = _with_line_feeds(text)
    return Document(name, text, _prose(text, row), row.name, encoding, bom, newline=newline)


def read_list(text: str, name: str, *, format: str = "", encoding: str = "utf-8", bom: bytes = b"") -> Document:
    """Return the Document of a reference list's text: addresses are kept, because they belong to entries; a txt may hold any list."""
    row = FORMATS[format] if format else format_shown(readable_format(name), text)
    text, newline = _with_line_feeds(text)
    return Document(name, text, _list_prose(text, name, row), row.name, encoding, bom, newline=newline)


def _with_line_feeds(text: str) -> tuple[str, str]:
    """The text of a file that ends lines by returns alone, as the old Macintosh did, with line feeds; and the return, if so."""
    return (text.replace("\r", "\n"), "\r") if "\r" in text and "\n" not in text else (text, "")


def reread_as_list(document: Document) -> Document:
    """The same text, read as a reference list."""
    return document._replace(prose=_list_prose(document.text, document.name, FORMATS[document.format]))


def _list_prose(text: str, name: str, row: Format) -> str:
    """The prose of a list, at equal length."""
    prose = plain(text) if row.is_structured else _without_headings(_entries_alone(text, name, row))
    if row.list_mask:
        prose = load(row.list_mask)(prose)
    return prose


def _entries_alone(text: str, name: str, row: Format) -> str:
    """Return the prose of a list without suppression comments; for an essay that contains a list, only that list."""
    from citecheck.readers.list_shape import list_within

    prose = _without_suppressions(plain(text))
    return list_within(Document(name, text, prose, row.name)).prose


def _without_headings(prose: str) -> str:
    """A list's prose with "References" and the like blanked out above its entries, at equal length."""
    if prose[:4096].lstrip().startswith(("@", "[", "{")):
        return prose
    from citecheck.readers.headings import headings

    for heading in headings(prose):
        if heading.does in {"open", "further"}:
            prose = prose[: heading.start] + " " * (heading.end - heading.start) + prose[heading.end :]
    return prose


def _without_suppressions(prose: str) -> str:
    if "citecheck:" not in prose:
        return prose
    from citecheck.readers.suppression_comments import without_suppressions

    return without_suppressions(prose)


def _prose(text: str, row: Format) -> str:
    """The prose of a text: equal length, what is not prose blanked out."""
    prose = _without_suppressions(plain(text))
    if row.mask:
        prose = load(row.mask)(prose)
    return prose
