"""Whether a file given as an essay is an essay or a reference list."""

from __future__ import annotations

from citecheck.formats import FORMATS, format_of
from citecheck.model import Document
from citecheck.readers import reread_as_list
from citecheck.readers.list_shape import is_list


def essay_or_list(read: Document, *, as_list: bool = False) -> Document:
    """The document as read; as a list, if it is wanted as one or is a list in prose and nothing else."""
    row = FORMATS[read.format]
    if not as_list and (row.is_structured or not row.carries_own_list or not is_list(read)):
        return read
    read = read if as_list else reread_as_list(read)
    return read._replace(format=format_of(read).name)
