"""OpenDocument texts, zipped or flat: the text that a reader sees."""

from __future__ import annotations

from citecheck.model import InputError
from citecheck.places import Gap
from citecheck.readers.extracted import Extracted, MarkedText, with_code
from citecheck.readers.live_fields import live_fields
from citecheck.readers.odt.content import Content
from citecheck.readers.package import Package
from citecheck.readers.paragraphs import Mark, Marked, joined
from citecheck.readers.xml_events import parse

TEXT_TYPE = "application/vnd.oasis.opendocument.text"
_CONTENT, _STYLES, _MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"


def read(package: Package) -> Extracted:
    """The text of a zipped OpenDocument text with its places."""
    if _MANIFEST in package and b"encryption-data" in package.read(_MANIFEST):
        raise InputError(f"{package.name}: is encrypted; save a copy without a password")
    content = Content(_CONTENT)
    if _STYLES in package:
        styles = Content(_STYLES)
        parse(styles.parser, package.read(_STYLES), package.name, _STYLES)
        content.styles = styles.styles
    parse(content.parser, package.read(_CONTENT), package.name, _CONTENT)
    return _extracted("odt", content, package.name)


def read_flat(data: bytes, name: str) -> Extracted:
    """The text of a flat OpenDocument file with its places."""
    content = Content("")
    parse(content.parser, data, name, "the file")
    return _extracted("fodt", content, name)


def _extracted(format: str, content: Content, name: str) -> Extracted:
    if not content.is_text:
        raise InputError(f"{name}: holds no text document")
    text, places = joined(content.out)
    gaps = tuple(Gap(_at(mark), why) for mark, why in content.gaps)
    placed = tuple(map(_placed, content.marked))
    fields, unread = live_fields(placed, {}, {})
    placed = with_code(placed, map(_placed, content.code), len(text))
    return Extracted(format, text, places, placed, (*gaps, *unread), fields)


def _at(mark: Mark | None) -> int:
    return mark.paragraph.offset(mark.at) if mark else 0


def _placed(marked: Marked) -> MarkedText:
    return MarkedText(marked.code, marked.data, _at(marked.start), _at(marked.end))
