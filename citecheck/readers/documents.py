"""Documents whose text is extracted, one function a format: bytes and a name to a Document with places."""

from __future__ import annotations

from citecheck.model import Document, InputError
from citecheck.places import Hyperlink
from citecheck.readers.extracted import SHOWN_CODE, Extracted
from citecheck.readers.mask_addresses import mask_addresses
from citecheck.readers.typography import BLANK_SIGNS, blank, plain, untabbed


def read_docx(data: bytes, name: str) -> Document:
    """The Document of a Word file."""
    from citecheck.readers import docx
    from citecheck.readers.package import Package

    return _document(docx.read(Package(data, name, "Word file")), name)


def read_odt(data: bytes, name: str) -> Document:
    """The Document of an OpenDocument text."""
    from citecheck.readers import odt
    from citecheck.readers.package import Package

    return _document(odt.read(Package(data, name, "OpenDocument file")), name)


def read_fodt(data: bytes, name: str) -> Document:
    """The Document of a flat OpenDocument text."""
    from citecheck.readers import odt

    return _document(odt.read_flat(data, name), name)


def read_epub(data: bytes, name: str) -> Document:
    """The Document of a book."""
    from citecheck.readers import epub
    from citecheck.readers.package import Package

    return _document(epub.read(Package(data, name, "EPUB")), name)


def read_html(data: bytes, name: str) -> Document:
    """The Document of a page."""
    from citecheck.readers import html

    return _document(html.read(data), name)


def read_pdf(data: bytes, name: str) -> Document:
    """The Document of a PDF."""
    from citecheck.readers import pdf

    return _document(pdf.read(data, name), name)


def _document(found: Extracted, name: str) -> Document:
    if not found.text.strip(BLANK_SIGNS):
        raise InputError(f"{name}: has no text{''.join(f'; {why}' for why in dict.fromkeys(gap.why for gap in found.gaps))}")
    prose = mask_addresses(_without_code(untabbed(plain(found.text)), found))
    return Document(
        name, found.text, prose, found.format, places=found.places, gaps=found.gaps, fields=found.fields, hyperlinks=_hyperlinks(found)
    )


def _without_code(prose: str, found: Extracted) -> str:
    """The prose at equal length without the code that a page shows."""
    pieces, at = [], 0
    for start, end in sorted((each.start, each.end) for each in found.marked if each.code == SHOWN_CODE):
        if start >= at:
            pieces += [prose[at:start], blank(prose[start:end])]
            at = end
    return "".join([*pieces, prose[at:]])


def _hyperlinks(found: Extracted) -> tuple[Hyperlink, ...]:
    """The links of a page whose targets are in it."""
    targets = {each.code.removeprefix("id "): each.start for each in found.marked if each.code.startswith("id ")}
    if not targets:
        return ()
    from urllib.parse import unquote

    anchors = ((each, unquote(each.code.rpartition("#")[2])) for each in found.marked if "#" in each.code and each.end > each.start)
    return tuple(Hyperlink(each.start, each.end, targets[name]) for each, name in anchors if name in targets)
