"""Word documents: the text that a reader sees, from the main part and its notes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from citecheck.model import InputError
from citecheck.places import Gap
from citecheck.readers.docx.body import Body
from citecheck.readers.docx.elements import WORD, reader_of
from citecheck.readers.docx.parts import Styles, main_part, relationships, styles_of
from citecheck.readers.extracted import Extracted, MarkedText, with_code
from citecheck.readers.live_field_xml import word_sources, zotero_bookmarks
from citecheck.readers.live_fields import live_fields
from citecheck.readers.package import Package
from citecheck.readers.paragraphs import Mark, Marked, Paragraph, joined
from citecheck.readers.xml_events import parse

_ROOTS = tuple(f"{space} document" for space in WORD)


def read(package: Package) -> Extracted:
    """The text of a Word document with its places, marked stretches and gaps."""
    main = main_part(package)
    related = relationships(package, main)
    styles = styles_of(package, related.get("styles", ""))
    notes: dict[str, list[Paragraph]] = {}
    marked: list[Marked] = []
    code: list[Marked] = []
    gaps: list[tuple[Mark | None, str]] = []
    for kind in ("footnotes", "endnotes"):
        if related.get(kind, "") in package:
            part = _body(package, related[kind], styles, {})
            notes |= part.notes
            marked += part.fields.ended
            code += part.code
            gaps += part.gaps
    body = _body(package, main, styles, notes)
    if body.root not in _ROOTS:
        raise InputError(f"{package.name}: holds no document: {main} is something else")
    text, places = joined(body.out)
    placed = tuple(map(_placed, marked + body.fields.ended))
    fields, unread = live_fields(placed, *_stored(package, placed))
    placed = with_code(placed, map(_placed, code + body.code), len(text))
    return Extracted("docx", text, places, placed, (*_gaps(gaps + body.gaps, len(text)), *unread), fields)


def _stored(package: Package, marked: tuple[MarkedText, ...]) -> tuple[dict[str, str], dict[str, Mapping[str, Any]]]:
    """What the package keeps for bookmarks of Zotero's, and Word's own sources, if it has such citations."""
    bookmarks = zotero_bookmarks(package) if any(each.code.startswith("ZOTERO_") for each in marked) else {}
    sources = word_sources(package) if any(each.code.lstrip().startswith("CITATION ") for each in marked) else {}
    return bookmarks, sources


def _body(package: Package, part: str, styles: Styles, notes: Mapping[str, list[Paragraph]]) -> Body:
    """A part that was read; where a field does not end, without regard to fields, so that no text is lost."""
    data = package.read(part)
    body = reader_of(part, styles, notes)
    parse(body.parser, data, package.name, part)
    if not body.fields.muted:
        return body
    body = reader_of(part, styles, notes, with_fields=False)
    parse(body.parser, data, package.name, part)
    body.gaps.append((None, "a field has no end; what it shows may be misread"))
    return body


def _placed(marked: Marked) -> MarkedText:
    return MarkedText(marked.code, marked.data, marked.start.paragraph.offset(marked.start.at), marked.end.paragraph.offset(marked.end.at))


def _gaps(gaps: list[tuple[Mark | None, str]], length: int) -> tuple[Gap, ...]:
    return tuple(Gap(min(length, mark.paragraph.offset(mark.at)) if mark else 0, why) for mark, why in gaps)
