"""Markdown: what is not prose (front matter, code, comments, link targets, images, tags) blanked out, marks made invisible."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.readers.keys import key_citations, mask_keys
from citecheck.readers.markdown_inert import attributes, blanked, printed_in_inert, restored, struck, without_inert
from citecheck.readers.mask_addresses import mask_addresses
from citecheck.readers.typography import blank

INVISIBLE = "\u200b"

_TAG = regex(r"</?[A-Za-z][^<>\n]{0,300}>")
_IMAGE = regex(r"!\[[^\[\]\n]{0,500}\]\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,500}){0,3}\)")
_BLOCK_TAG = regex(
    r"</?(?:p|div|ul|ol|li|dl|dt|dd|section|article|blockquote|table|tbody|tr|td|br|hr|h[1-6])\b[^<>\n]{0,300}>", re.IGNORECASE
)
# An image that is a separate paragraph: its text is printed below it as a caption.
_FIGURE = regex(
    r"(?<![^\n])!\[([^\[\]\n]{0,500})\]\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,500}){0,3}\)"
    r"(?:\{[^{}\n]{0,200}\})?(?=[ \t]*(?:\n|$))"
)
_LINK = regex(
    r"\[([^\[\]\n]{1,500})\]"
    r"(\((?!\s)[^()\s\n]{1,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,500}){0,3}(?:\s{1,9}[\"'][^\"'\n]{0,300}[\"'])?\))"
)
_DEFINITION = regex(r"^ {0,3}\[(?!\^)[^\[\]\n]{1,200}\]:[ \t]*\S[^\n]{0,2000}$", re.MULTILINE)
_EMPHASIS = regex(r"(?<![*\w\\])\*{1,3}(?=\S)|(?<=[^\s\\])\*{1,3}(?![*])|(?<![\w\\_])_{1,3}(?=[^\W_])|(?<=[^\s_\\])_{1,3}(?!\w)")
_ESCAPE = regex(r"\\(?=[!-/:-@\[-`{-~])")


def mask(prose: str) -> str:
    """The prose of a Markdown text, already plain; equal length, line breaks kept."""
    if "@" in prose or "\\" in prose:
        prose = mask_keys(prose, key_citations(prose, "md"))
    prose = restored(without_inert(prose), prose, printed_in_inert(prose, 0))
    prose = blanked(prose, attributes(prose))
    prose = _FIGURE.sub(lambda m: "  " + m[1] + " " * (len(m[0]) - len(m[1]) - 2), prose)
    for pattern in (_IMAGE, _DEFINITION, _TAG):
        prose = pattern.sub(lambda m: blank(m[0]), prose)
    prose = _LINK.sub(lambda m: " " + m[1] + " " + " " * len(m[2]), prose)
    return invisible_marks(mask_addresses(prose))


def list_mask(prose: str) -> str:
    """The prose of a Markdown text that holds a list: its addresses stay, struck text, tags of blocks and marks do not."""
    prose = blanked(prose, struck(prose))
    return invisible_marks(_BLOCK_TAG.sub(lambda m: blank(m[0]), prose) if "<" in prose else prose)


def invisible_marks(prose: str) -> str:
    """Emphasis and escapes as zero-width spaces, so that the words on both sides stay neighbours."""
    prose = _EMPHASIS.sub(lambda m: INVISIBLE * len(m[0]), prose)
    return _ESCAPE.sub(INVISIBLE, prose)
