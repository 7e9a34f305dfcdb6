"""Small documents of every format, built in the tests from a few lines of markup."""

from __future__ import annotations

import zipfile
from io import BytesIO

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ODF = "urn:oasis:names:tc:opendocument:xmlns:"
ODT_SPACES = " ".join(f'xmlns:{name}="{ODF}{name}:1.0"' for name in ("office", "text", "style", "table")) + (
    f' xmlns:draw="{ODF}drawing:1.0" xmlns:fo="{ODF}xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def zipped(members: dict[str, str | bytes], *, stored: tuple[str, ...] = ()) -> bytes:
    """A zip archive of members, in order."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members.items():
            method = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            package.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data, method)
    return out.getvalue()


def p(*runs: str, properties: str = "") -> str:
    """A paragraph of Word: text, or markup where a run begins with an angle bracket."""
    return f"<w:p>{properties}{''.join(run if run.startswith('<') else r(run) for run in runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of Word."""
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def field(code: str, shown: str) -> str:
    """A field of Word that shows a text."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{code}</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def docx(*paragraphs: str, footnotes: dict[int, str] | None = None, more: dict[str, str | bytes] | None = None, space: str = W) -> bytes:
    """A Word file of a few paragraphs."""
    body = f'<w:document xmlns:w="{space}" xmlns:mc="{MC}"><w:body>{"".join(paragraphs)}</w:body></w:document>'
    notes = "".join(f'<w:footnote w:id="{number}">{text}</w:footnote>' for number, text in (footnotes or {}).items())
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": _relationships({"officeDocument": "word/document.xml"}),
        "word/_rels/document.xml.rels": _relationships({"styles": "styles.xml", "footnotes": "footnotes.xml"}),
        "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?>{body}',
        "word/styles.xml": f'<w:styles xmlns:w="{space}"><w:style w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{space}">{notes}</w:footnotes>',
    }
    return zipped(members | (more or {}))


def _relationships(rows: dict[str, str]) -> str:
    inside = "".join(f'<Relationship Id="r{n}" Type="{OFFICE}/{kind}" Target="{target}"/>' for n, (kind, target) in enumerate(rows.items()))
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inside}</Relationships>'


def odt(content: str, *, automatic: str = "", more: dict[str, str | bytes] | None = None) -> bytes:
    """An OpenDocument text."""
    xml = (
        f"<office:document-content {ODT_SPACES}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{content}</office:text></office:body></office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": xml, **(more or {})}, stored=("mimetype",))


def fodt(content: str) -> bytes:
    """A flat OpenDocument text."""
    return (
        f'<?xml version="1.0"?><office:document {ODT_SPACES}><office:body><office:text>{content}</office:text></office:body></office:document>'
    ).encode()


def epub(chapters: dict[str, str], spine: tuple[str, ...], *, more: dict[str, str | bytes] | None = None) -> bytes:
    """An EPUB of chapters, in the order of its spine."""
    items = "".join(f'<item id="{n}" href="{href}" media-type="application/xhtml+xml"/>' for n, href in enumerate(spine))
    refs = "".join(f'<itemref idref="{n}"/>' for n in range(len(spine)))
    members: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
        "OPS/book.opf": f"<package><manifest>{items}</manifest><spine>{refs}</spine></package>",
        **{f"OPS/{name}": text for name, text in chapters.items()},
    }
    return zipped(members | (more or {}), stored=("mimetype",))
