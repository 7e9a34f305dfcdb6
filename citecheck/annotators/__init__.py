"""Findings written into a copy of the document: as comments where its author works."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from types import ModuleType

from citecheck.annotators.remarks import Copy, Remark, remarks_of
from citecheck.model import Document, Finding, Fix, InputError

__all__ = ["FORMATS", "TRACKED", "Copy", "Remark", "annotated", "annotated_copy", "cleared", "remarks_of"]


FORMATS = (".docx", ".odt", ".fodt", ".html", ".epub", ".pdf", ".md", ".tex")
"""Suffixes of the files that comments are written into."""

TRACKED = ("docx", "odt", "fodt")
"""Formats that fixes are written into as tracked changes."""


def annotated(data: bytes, document: Document, findings: Sequence[Finding], tracked: Sequence[Fix] = ()) -> bytes:
    """The bytes of ``annotated_copy``."""
    return annotated_copy(data, document, findings, tracked).data


def annotated_copy(data: bytes, document: Document, findings: Sequence[Finding], tracked: Sequence[Fix] = ()) -> Copy:
    """A copy of a file with its findings as comments, and the ``tracked`` fixes as changes to accept or reject (Word, OpenDocument).

    Raises InputError for a format or a file that cannot have any.
    """
    remarks = remarks_of(document, findings)
    match document.format:
        case "docx":
            from citecheck.annotators import docx

            return docx.annotated(data, document, remarks, tracked)
        case "odt" | "fodt":
            from citecheck.annotators import odf

            return odf.annotated(data, document, remarks, tracked)
    if tracked:
        raise InputError(f"{document.name}: tracked changes are written into .docx, .odt and .fodt files only")
    return Copy(_marker(document).annotated(data, document, remarks), len(remarks))


def cleared(data: bytes, document: Document) -> bytes:
    """A copy of a file without citecheck's comments."""
    copy: bytes = _marker(document).cleared(data, document)
    return copy


def _marker(document: Document) -> ModuleType:
    """The module that writes into a format; raises InputError if there is none."""
    module = _MODULES.get(document.format)
    if module is None:
        raise InputError(f"{document.name}: comments are written into {', '.join(FORMATS[:-1])} and {FORMATS[-1]} files only")
    if document.parts:
        raise InputError(f"{document.name}: is made of several files; annotate each chapter by itself")
    return import_module(f"citecheck.annotators.{module}")


_MODULES = {"docx": "docx", "odt": "odf", "fodt": "odf", "html": "html", "epub": "epub", "pdf": "pdf", "md": "source", "tex": "source"}
