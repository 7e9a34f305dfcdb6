"""A clean list put into a copy of the document in place of its old one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from citecheck.model import Document, Fix, InputError, Span

if TYPE_CHECKING:
    from citecheck.bibliography.rich_text import Run

FORMATS = ("docx", "odt", "fodt")
"""Formats that a list is put into."""


def with_new_list(
    data: bytes, document: Document, entries: Sequence[Span], paragraphs: Sequence[Sequence[Run]], fixes: Sequence[Fix] = ()
) -> bytes:
    """The file with new paragraphs for those of its entries, and fixes of the text, all as tracked changes.

    Raises InputError if the list is maintained by a program, has tracked changes of its own, or is not a plain sequence of paragraphs.
    """
    if document.places is None or not document.places.starts or not entries:
        raise InputError(f"{document.name}: has no list of its own to replace; without --replace-list the list is written to a file")
    if document.format == "docx":
        from citecheck.annotators import word_list

        return word_list.with_new_list(data, document, entries, paragraphs, fixes)
    from citecheck.annotators import odf_list

    return odf_list.with_new_list(data, document, entries, paragraphs, fixes)
