"""Findings written into a copy of the document: as comments where its author works."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.annotators.remarks import Remark, remarks_of
from citecheck.model import Document, Finding, Fix, InputError

__all__ = ["Remark", "annotated", "cleared", "remarks_of"]


def annotated(data: bytes, document: Document, findings: Sequence[Finding], tracked: Sequence[Fix] = ()) -> bytes:
    """A copy of a file with its findings as comments, and the ``tracked`` fixes as changes that can be accepted or rejected (.docx).

    Raises InputError for a format, or a file, that takes none.
    """
    remarks = remarks_of(document, findings)
    if document.format == "docx":
        from citecheck.annotators import docx

        return docx.annotated(data, document, remarks, tracked)
    if tracked:
        raise InputError(f"{document.name}: tracked changes are written into .docx files only")
    if document.parts:
        raise InputError(f"{document.name}: is made of several files; annotate each chapter by itself")
    if document.format in ("md", "tex"):
        from citecheck.annotators import source

        return source.annotated(document, remarks)
    raise InputError(f"{document.name}: comments are written into .docx, .md and .tex files only")


def cleared(data: bytes, document: Document) -> bytes:
    """A copy of a file without citecheck's comments."""
    if document.format == "docx":
        from citecheck.annotators import docx

        return docx.cleared(data, document.name)
    if document.format in ("md", "tex") and not document.parts:
        from citecheck.annotators import source

        return source.cleared(document)
    raise InputError(f"{document.name}: comments are written into .docx, .md and .tex files only")
