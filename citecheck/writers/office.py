"""Formatted entries as .docx (ECMA-376) and .odt (OASIS OpenDocument 1.2): hanging paragraphs with italics, nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.bibliography.rich_text import Run
from citecheck.writers.documents import Paragraph, escape_html, without_controls

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def write_docx(paragraphs: Sequence[Paragraph], heading: str) -> bytes:
    """A Word document; the same list gives the same bytes."""
    body = "".join(_docx_paragraph(runs) for runs in paragraphs)
    title = f'<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>{_docx_text(heading)}</w:r></w:p>' if heading else ""
    return _zipped(
        {
            "[Content_Types].xml": f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
            "_rels/.rels": f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Target="word/document.xml" '
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>',
            "word/document.xml": f'{_XML}<w:document xmlns:w="{_WORD}"><w:body>{title}{body}</w:body></w:document>',
        }
    )


def _docx_paragraph(runs: Paragraph) -> str:
    return f'<w:p><w:pPr><w:ind w:left="720" w:hanging="720"/></w:pPr>{"".join(map(_docx_run, runs))}</w:p>'


def _docx_run(run: Run) -> str:
    looks = "<w:i/>" if run.italic else ""
    if run.raised:
        looks += f'<w:vertAlign w:val="{"superscript" if run.raised > 0 else "subscript"}"/>'
    return f"<w:r>{f'<w:rPr>{looks}</w:rPr>' if looks else ''}{_docx_text(run.text)}</w:r>"


def _docx_text(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape_html(without_controls(text))}</w:t>'


def write_odt(paragraphs: Sequence[Paragraph], heading: str) -> bytes:
    """An OpenDocument text; the same list gives the same bytes."""
    mimetype = "application/vnd.oasis.opendocument.text"
    title = f'<text:h text:outline-level="1">{_odt_text(heading)}</text:h>' if heading else ""
    body = "".join(f'<text:p text:style-name="Entry">{"".join(map(_odt_run, runs))}</text:p>' for runs in paragraphs)
    spaces = " ".join(f'xmlns:{name}="{_OFFICE}:{urn}:1.0"' for name, urn in (("office", "office"), ("text", "text"), ("style", "style")))
    spaces += f' xmlns:fo="{_OFFICE}:xsl-fo-compatible:1.0"'
    looks = (
        '<style:style style:name="Entry" style:family="paragraph"><style:paragraph-properties fo:margin-left="1.27cm" '
        'fo:text-indent="-1.27cm"/></style:style>'
        '<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
        '<style:style style:name="Up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>'
        '<style:style style:name="Down" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style>'
    )
    return _zipped(
        {
            "mimetype": mimetype,
            "content.xml": f'{_XML}<office:document-content {spaces} office:version="1.2"><office:automatic-styles>{looks}'
            f"</office:automatic-styles><office:body><office:text>{title}{body}</office:text></office:body></office:document-content>",
            "styles.xml": f'{_XML}<office:document-styles {spaces} office:version="1.2"/>',
            "META-INF/manifest.xml": f'{_XML}<manifest:manifest xmlns:manifest="{_OFFICE}:manifest:1.0" manifest:version="1.2">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{mimetype}"/>'
            '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
            '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>',
        }
    )


def _odt_run(run: Run) -> str:
    text = _odt_text(run.text)
    for style, holds in (("I", run.italic), ("Up", run.raised > 0), ("Down", run.raised < 0)):
        if holds:
            text = f'<text:span text:style-name="{style}">{text}</text:span>'
    return text


def _odt_text(text: str) -> str:
    return escape_html(without_controls(text)).replace("  ", " <text:s/>")


def _zipped(files: dict[str, str]) -> bytes:
    """A zip archive with the files in their order, the first stored plain (as OpenDocument wants its type), all dated 1 January 1980."""
    from io import BytesIO
    from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for index, (name, text) in enumerate(files.items()):
            info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            archive.writestr(info, text.encode("utf-8"), ZIP_STORED if index == 0 else ZIP_DEFLATED)
    return buffer.getvalue()
