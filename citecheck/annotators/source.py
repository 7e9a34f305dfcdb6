"""Comments in sources: after the place in Markdown, above its line in LaTeX; the printed text does not change."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck._fast.regex import regex
from citecheck.annotators.remarks import Remark
from citecheck.findings.apply_fixes import with_newlines
from citecheck.model import Document

_IN_MARKDOWN = regex(r"<!-- citecheck: [^\n]*? -->")
_IN_LATEX = regex(r"^% citecheck: [^\n]*\n", 8)


def annotated(_: bytes, document: Document, remarks: Sequence[Remark]) -> bytes:
    """The source with a comment for each remark, in its own encoding."""
    text = document.text
    newline = "\r\n" if "\r\n" in text else "\n"
    pieces: list[str] = []
    at = 0
    for remark in sorted(remarks, key=lambda remark: remark.end if document.format == "md" else remark.start):
        words = " ".join(remark.words.split())
        if document.format == "md":
            place, comment = remark.end, f"<!-- citecheck: {words.replace('--', '–').replace('>', '›')} -->"
        else:
            place, comment = text.rfind("\n", 0, remark.start) + 1, f"% citecheck: {words}{newline}"
        pieces += [text[at:place], comment]
        at = place
    return document.bom + with_newlines(document, "".join([*pieces, text[at:]])).encode(document.encoding, "xmlcharrefreplace")


def cleared(_: bytes, document: Document) -> bytes:
    """The source without such comments."""
    text = (_IN_MARKDOWN if document.format == "md" else _IN_LATEX).sub("", document.text)
    return document.bom + with_newlines(document, text).encode(document.encoding)
