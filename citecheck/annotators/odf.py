"""Comments and tracked changes in OpenDocument texts, zipped or flat: inserted at byte offsets, so that every other byte stays the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.annotators.odf_changes import changes
from citecheck.annotators.packages import demand_writable, with_members
from citecheck.annotators.remarks import AUTHOR, Copy, Remark, clear_of
from citecheck.annotators.replacements import Replacement, as_bytes, replaced
from citecheck.annotators.word_runs import byte_place, decoded, run_of
from citecheck.annotators.xml_text import escape
from citecheck.annotators.xml_tree import XmlTree
from citecheck.model import Document, Fix, InputError
from citecheck.places import PlaceMap
from citecheck.readers.package import Package

CONTENT = "content.xml"
_SPACES = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
_DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
_HOLDS_COMMENTS = {f"text:1.0 {name}" for name in ("p", "h", "span", "a", "meta", "ruby-base")}
_NAMED = regex(rf"\"{AUTHOR}(\d+)\"")
_DATE = regex(r"<dc:date>([\d:.TZ+-]{10,35})</dc:date>")
_OURS = regex(rf"<(?:\w+:)?creator\b[^<>]*>{AUTHOR}</")


class _Around(NamedTuple):
    """Where a comment begins and ends; in notes both are one place, at the note's mark."""

    start: int
    end: int


def annotated(data: bytes, document: Document, remarks: Sequence[Remark], fixes: Sequence[Fix] = ()) -> Copy:
    """The document with a comment for each remark, and the fixes as tracked changes."""
    source = source_of(data, document)
    tree = XmlTree(source, document.name, CONTENT)
    date = date_of(data, document, source)
    made, written = changes(document, fixes, source, tree, date) if fixes else ([], [])
    edits = [edit for fix in written for edit in fix.edits]
    comments = 0
    first = max((int(found[1]) for found in _NAMED.finditer(source)), default=0) + 1
    for number, remark in enumerate(clear_of(remarks, edits), first):
        around = _around(document.places, source, tree, remark)
        if around is None:
            continue
        comments += 1
        name = f"{AUTHOR}{number}"
        ends = around.end > around.start
        made.append(Replacement(around.start, 1, around.start, _comment(name if ends else "", date, remark.words)))
        if ends:
            made.append(Replacement(around.end, 0, around.end, f'<office:annotation-end {_SPACES} office:name="{name}"/>'))
    return Copy(packed(data, document, replaced(source, made)) if made else data, comments, len(written))


def cleared(data: bytes, document: Document) -> bytes:
    """The document without the comments that citecheck wrote."""
    source = source_of(data, document)
    tree = XmlTree(source, document.name, CONTENT)
    ours = [element for element in tree.named("office:1.0 annotation") if _OURS.search(source, element.inside, element.end)]
    names = {element.given["name"] for element in ours if "name" in element.given}
    ends = [element for element in tree.named("office:1.0 annotation-end") if element.given.get("name") in names]
    gone = [Replacement(element.start, 0, element.end, "") for element in (*ours, *ends)]
    return packed(data, document, replaced(source, gone)) if gone else data


def source_of(data: bytes, document: Document) -> str:
    """The XML as text with one code point per byte."""
    if document.format == "fodt":
        source = data.decode("latin-1")
    else:
        package = Package(data, document.name, "OpenDocument file")
        demand_writable(package)
        source = decoded(package, CONTENT)
    if "<![CDATA[" in source or source[:2] in ("\xff\xfe", "\xfe\xff"):
        raise InputError(f"{document.name}: is in a form in which comments cannot be inserted; save it again with LibreOffice")
    return source


def packed(data: bytes, document: Document, source: bytes) -> bytes:
    """The file with other content."""
    return source if document.format == "fodt" else with_members(data, {CONTENT: source})


def _around(places: PlaceMap | None, source: str, tree: XmlTree, remark: Remark) -> _Around | None:
    """Return where a comment's range begins and ends, outside notes and elements that only hold plain text."""
    if places is None or not places.starts:
        return None
    start, end = _place(places, source, remark.start, behind=False), _place(places, source, max(remark.start, remark.end - 1), behind=True)
    for at in (start, end):
        for element in tree.around(at):
            if element.name == "text:1.0 note":
                return _Around(element.start, element.start)
    for element in tree.around(start):
        if element.name in _HOLDS_COMMENTS:
            break
        start = element.start
    for element in tree.around(end):
        if element.name in _HOLDS_COMMENTS:
            break
        end = element.end
    return _Around(start, max(start, end))


def _place(places: PlaceMap, source: str, offset: int, *, behind: bool) -> int:
    """Where a character of the text is in the source, or where it ends."""
    run = run_of(places, offset)
    origin = places.origins[run]
    if source[origin] == "<":
        return source.index(">", origin) + 1 if behind else origin
    stop = source.index("<", origin)
    return byte_place(source, origin, stop, offset - places.starts[run] + places.skips[run] + behind)


def date_of(data: bytes, document: Document, source: str) -> str:
    """When the document was last changed, as it says itself: LibreOffice drops changes without a date, and the clock is never used."""
    meta = source
    if document.format == "odt":
        package = Package(data, document.name, "OpenDocument file")
        meta = decoded(package, "meta.xml") if "meta.xml" in package else ""
    found = _DATE.search(meta)
    return found[1] if found else "1980-01-01T00:00:00"


def _comment(name: str, date: str, words: str) -> str:
    named = f' office:name="{name}"' if name else ""
    creator = f"<dc:creator {_DC}>{AUTHOR}</dc:creator><dc:date {_DC}>{date}</dc:date>"
    return f"<office:annotation {_SPACES}{named}>{creator}<text:p>{as_bytes(escape(words))}</text:p></office:annotation>"
