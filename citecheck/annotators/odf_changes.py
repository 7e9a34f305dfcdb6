"""Fixes as tracked changes of an OpenDocument text: what is deleted is kept among the changes, what is inserted is between two marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.annotators.remarks import AUTHOR
from citecheck.annotators.replacements import Replacement, as_bytes
from citecheck.annotators.word_runs import byte_place, run_of
from citecheck.annotators.xml_text import escape
from citecheck.annotators.xml_tree import Element, XmlTree
from citecheck.model import Document, Edit, Fix

TEXT = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
_SPACES = f'{TEXT} xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
_HOLDS_CHANGES = {f"text:1.0 {name}" for name in ("p", "h", "span", "a")}
_REFRESHED = {f"text:1.0 {name}" for name in ("bibliography", "bibliography-mark", "table-of-content", "alphabetical-index", "user-index")}
_ID = regex(rf"\"{AUTHOR}-change-?(\d+)\"")
_BLANKS = regex(r"[ \t\r\n]+")
_CHUNK = regex(r"<[^<>]*>|[^<>]+")
GAP = f"<text:s {TEXT}/>"


class _Piece(NamedTuple):
    """A stretch of one element's content that an edit deletes; an empty one if it only inserts."""

    start: int
    end: int
    holder: Element


def changes(
    document: Document, fixes: Sequence[Fix], source: str, tree: XmlTree, date: str, others: Sequence[str] = ()
) -> tuple[list[Replacement], list[Fix]]:
    """The markup for the fixes, and the fixes that it marks; a fix without a plain place in the text is left out.

    ``others`` are the entries of further changes, whose numbers come before those of the fixes.
    """
    number = next_number(source) + 2 * len(others)
    out: list[Replacement] = []
    regions = list(others)
    made: list[Fix] = []
    for fix in fixes:
        placed = [(edit, _pieces(document, edit, source, tree)) for edit in fix.edits]
        if not all(pieces for _, pieces in placed):
            continue
        made.append(fix)
        for edit, pieces in placed:
            out += _kept_blank(document, edit, source)
            for piece in pieces:
                new = edit.text if piece is pieces[-1] else ""
                regions += _regions(source, piece, new, date, number)
                out += _marked(source, piece, new, number)
                number += 2
    return ([*out, _kept(tree, "".join(regions))] if regions else []), made


def next_number(source: str) -> int:
    """The first number that no change by citecheck has."""
    return max((int(found[1]) for found in _ID.finditer(source)), default=0) + 1


def _pieces(document: Document, edit: Edit, source: str, tree: XmlTree) -> list[_Piece]:
    """The stretches of source that an edit deletes; none if some of it is not plain text that may be edited."""
    start, end, places = edit.span.start, edit.span.end, document.places
    in_field = any(field.start <= end and start <= field.end for field in document.fields)
    if edit.span.source != document.name or places is None or not places.starts or "\n" in edit.text or in_field:
        return []
    pieces: list[_Piece] = []
    at = start
    while at < end or not pieces:
        run = run_of(places, at if end > start else max(0, at - 1))
        following = places.starts[run + 1] if run + 1 < len(places.starts) else len(document.text)
        stop = min(end, following)
        first = _characters(source, places.origins[run], at - places.starts[run] + places.skips[run])
        last = _characters(source, places.origins[run], stop - places.starts[run] + places.skips[run])
        piece = _piece(tree, first, last) if first is not None and last is not None else None
        if piece is None or _shown(source[piece.start : piece.end]) != document.text[at:stop]:
            return []
        if document.text[at:stop].endswith(" ") and (blanks := _BLANKS.match(source, piece.end)):
            piece = piece._replace(end=blanks.end())  # blanks that were one with the last
        if pieces and pieces[-1].holder == piece.holder and not source[pieces[-1].end : piece.start].strip():
            piece = pieces.pop()._replace(end=piece.end)
        pieces.append(piece)
        at = max(stop, at)
        if end == start:
            break
    return pieces


def _characters(source: str, origin: int, count: int) -> int | None:
    """Where so many characters of a run end; None inside an element that represents several."""
    if source[origin] != "<":
        return byte_place(source, origin, source.index("<", origin), count)
    behind = source.index(">", origin) + 1
    many = regex(r"\bc=\"(\d+)\"").search(source, origin, behind)
    return {0: origin, int(many[1]) if many else 1: behind}.get(count)


def _piece(tree: XmlTree, start: int, end: int) -> _Piece | None:
    holders = list(tree.around(start))
    inner = list(tree.around(end))
    if not holders or holders[0] != inner[0] or holders[0].name not in _HOLDS_CHANGES:
        return None
    refreshed = any(each.name in _REFRESHED or each.given.get("name", "").startswith("ZOTERO_BIBL") for each in holders)
    return None if refreshed or _in_anothers_change(tree, start) else _Piece(start, end, holders[0])


def _in_anothers_change(tree: XmlTree, at: int) -> bool:
    begun = {each.given.get("change-id") for each in tree.named("text:1.0 change-start") if each.start < at}
    return bool(begun - {each.given.get("change-id") for each in tree.named("text:1.0 change-end") if each.start < at})


def _shown(source: str) -> str:
    """The text that a stretch of source shows."""
    from xml.sax.saxutils import unescape

    signs = {"s": " ", "tab": "\t", "line-break": "\n"}
    out = []
    for chunk in _CHUNK.findall(source.encode("latin-1").decode("utf-8")):
        if chunk[0] != "<":
            out.append(_BLANKS.sub(" ", unescape(chunk, {"&quot;": '"', "&apos;": "'"})))
            continue
        many = regex(r"\bc=\"(\d+)\"").search(chunk)
        name = chunk[1:].rpartition(":")[2] if " " not in chunk else chunk[1 : chunk.index(" ")].rpartition(":")[2]
        out.append(signs.get(name.rstrip("/>"), "?") * (int(many[1]) if many else 1))
    return "".join(out)


def _regions(source: str, piece: _Piece, new: str, date: str, number: int) -> Iterator[str]:
    """The entries of a change among the document's changes: what was deleted, and that something was inserted."""
    if piece.end > piece.start:
        style = piece.holder.given.get("style-name", "") if piece.holder.name == "text:1.0 span" else ""
        kept = "".join(chunk if chunk[0] == "<" else _BLANKS.sub(GAP, chunk) for chunk in _CHUNK.findall(source[piece.start : piece.end]))
        kept = f'<text:span text:style-name="{as_bytes(escape(style))}">{kept}</text:span>' if style else kept
        yield region(number, f"<text:deletion>{info(date)}<text:p>{kept}</text:p></text:deletion>")
    if new:
        yield region(number + 1, f"<text:insertion>{info(date)}</text:insertion>")


def info(date: str) -> str:
    """Who made a change, and when."""
    return f"<office:change-info><dc:creator>{AUTHOR}</dc:creator><dc:date>{date}</dc:date></office:change-info>"


def _name(number: int) -> str:
    return f"{AUTHOR}-change-{number}"


def region(number: int, what: str) -> str:
    """The entry of a change among the document's changes."""
    name = _name(number)
    return f'<text:changed-region {_SPACES} xml:id="{name}" text:id="{name}">{what}</text:changed-region>'


def mark(kind: str, number: int) -> str:
    """The mark in the text where a change is, begins or ends."""
    return f'<text:{kind} {TEXT} text:change-id="{_name(number)}"/>'


def _marked(source: str, piece: _Piece, new: str, number: int) -> Iterator[Replacement]:
    """What is in the text in place of what was deleted."""
    goes = mark("change", number) if piece.end > piece.start else ""
    words = as_bytes(escape(new))
    if new != " ".join(new.split()):
        words = words.replace(" ", GAP)
    comes = f"{mark('change-start', number + 1)}{words}{mark('change-end', number + 1)}" if new else ""
    yield Replacement(piece.start, 2, piece.end, goes + comes)


def _kept_blank(document: Document, edit: Edit, source: str) -> Iterator[Replacement]:
    """The blank after what is deleted, as an element if another is before it: two blanks would be shown as one."""
    text, end, places = document.text, edit.span.end, document.places
    if edit.text or places is None or text[edit.span.start - 1 : edit.span.start] != " " or text[end : end + 1] != " ":
        return
    run = run_of(places, end)
    at = _characters(source, places.origins[run], end - places.starts[run] + places.skips[run])
    if at is not None and (blank := _BLANKS.match(source, at)):
        yield Replacement(blank.start(), 3, blank.end(), GAP)


def _kept(tree: XmlTree, regions: str) -> Replacement:
    """The changes' entries, after existing ones or at the beginning of the text."""
    there = tree.named("text:1.0 tracked-changes")
    if there and there[0].end > there[0].inside:
        at = there[0].end - len("</text:tracked-changes>")
        return Replacement(at, 0, at, regions)
    whole = f"<text:tracked-changes {TEXT}>{regions}</text:tracked-changes>"
    if there:
        return Replacement(there[0].start, 0, there[0].end, whole)
    body = tree.named("office:1.0 text")[0]
    forms = [each for each in tree.named("office:1.0 forms") if tree.elements[each.parent] == body]
    at = forms[0].end if forms else body.inside
    return Replacement(at, 0, at, whole)
