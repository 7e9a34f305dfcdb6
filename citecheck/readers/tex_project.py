"""A LaTeX document with the files that it includes, masked as one text."""

from __future__ import annotations

from citecheck.model import Document
from citecheck.readers.decode import decode
from citecheck.readers.latex import mask
from citecheck.readers.latex_files import with_files
from citecheck.readers.typography import plain


def joined(main: Document) -> Document:
    """The document with the files of its folder that it includes; itself, if it includes none."""
    whole = with_files(main, _read)
    return whole._replace(prose=mask(plain(whole.text))) if whole.parts else whole


def _read(path: str) -> Document:
    with open(path, "rb") as file:
        text, encoding, bom = decode(file.read(), path)
    return Document(path, text, "", "tex", encoding, bom)
