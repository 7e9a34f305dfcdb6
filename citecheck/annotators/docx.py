"""Comments in a Word file: put in at byte places, so that every other byte of the package stays what it was."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape

from citecheck._fast.regex import regex
from citecheck.annotators.packages import demand_writable, with_members
from citecheck.annotators.remarks import AUTHOR, Remark
from citecheck.model import Document, InputError
from citecheck.places import PlaceMap
from citecheck.readers.docx.parts import main_part, relationships
from citecheck.readers.package import Package

_RUN = regex(r"<(\w+:)?r(?=[\s>])[^<>]*>")
_PROPERTIES = regex(r"<(?:\w+:)?rPr(?=[\s/>])")
_TEXT = regex(r"<(?:\w+:)?t(?=[\s/>])[^<>]*>")
_CHARACTER = regex(r"&[^;\s]{1,10};|\r\n|[\s\S]")
_ID = regex(r"<(?:\w+:)?comment\s[^<>]*?(?:\w+:)?id=\"(\d+)\"")
_OURS = regex(rf"<(\w+:)?comment\s(?=[^<>]*author=\"{AUTHOR}\")[^<>]*?(?:\w+:)?id=\"(\d+)\"[\s\S]*?</(?:\w+:)?comment>")
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_COMMENTS_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


class _Insertion(NamedTuple):
    """Markup to put in at an offset of the part; ``order`` sets apart what goes to one place."""

    at: int
    order: int
    markup: str


def annotated(data: bytes, document: Document, remarks: Sequence[Remark]) -> bytes:
    """The package with a comment for each remark."""
    package = Package(data, document.name, "Word file")
    demand_writable(package)
    main = main_part(package)
    source = _decoded(package, main)
    comments_part = relationships(package, main).get("comments", "")
    comments = _decoded(package, comments_part) if comments_part in package else ""
    first = max((int(found[1]) for found in _ID.finditer(comments)), default=-1) + 1
    insertions: list[_Insertion] = []
    written: list[str] = []
    for number, remark in enumerate(remarks, first):
        around = _around(document, source, main, remark, number)
        if around:
            insertions += around
            written.append(_comment(number, remark.words))
    if not written:
        return data
    changed = {main: _inserted(source, insertions).encode("utf-8")}
    changed |= _with_comments(package, main, comments_part, comments, "".join(written))
    return with_members(data, changed)


def _decoded(package: Package, member: str) -> str:
    """A part's XML as text of one code point a byte, so that places in it are those of the reader."""
    data = package.read(member)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise InputError(f"{package.name}: {member} is in UTF-16; save the document anew with Word first")
    return data.decode("latin-1")


def _inserted(source: str, insertions: Sequence[_Insertion]) -> str:
    """The part with what goes in, as text; the source is bytes as code points."""
    pieces: list[str] = []
    at = 0
    for insertion in sorted(set(insertions)):
        pieces += [source[at : insertion.at], insertion.markup]
        at = insertion.at
    return "".join([*pieces, source[at:]]).encode("latin-1").decode("utf-8")


def _around(document: Document, source: str, main: str, remark: Remark, number: int) -> list[_Insertion]:
    """What begins and ends the range of a comment; nothing if the place is not in the main part and none is before it."""
    places = document.places
    if places is None or not places.starts:
        return []
    first, last = _run_of(places, remark.start), _run_of(places, max(remark.start, remark.end - 1))
    if not (_is_in(places, first, main) and _is_in(places, last, main)):
        while first >= 0 and not _is_in(places, first, main):
            first -= 1
        if first < 0:
            return []
        return _marks(source, places.origins[first], 0, None, number)
    start = remark.start - places.starts[first] + places.skips[first]
    end = max(remark.end, remark.start + 1) - places.starts[last] + places.skips[last]
    begins = _marks(source, places.origins[first], start, None, number)[:1]
    ends = _marks(source, places.origins[last], 0, end, number)[1:]
    return [*begins, *ends]


def _run_of(places: PlaceMap, offset: int) -> int:
    return max(0, bisect_right(places.starts, offset) - 1)


def _is_in(places: PlaceMap, run: int, part: str) -> bool:
    at = bisect_right(places.blocks, places.starts[run], key=lambda block: block.start) - 1
    return places.blocks[max(0, at)].part == part


def _marks(source: str, origin: int, start: int, end: int | None, number: int) -> list[_Insertion]:
    """The beginning of a range before a character of a run, and its end behind one (None: behind the run)."""
    opened = list(_RUN.finditer(source, max(0, source.rfind("r", 0, origin) - 20_000), origin))[-1]
    w = opened[1] or ""
    begin = f'<{w}commentRangeStart {w}id="{number}"/>'
    reference = f'<{w}r><{w}rPr><{w}rStyle {w}val="CommentReference"/></{w}rPr><{w}commentReference {w}id="{number}"/></{w}r>'
    finish = f'<{w}commentRangeEnd {w}id="{number}"/>{reference}'
    closing = source.index(f"</{w}r>", origin) + len(f"</{w}r>")
    text = _TEXT.match(source, origin)
    properties = _properties(source, opened.end(), w)
    again = f"</{w}t></{w}r>", f'{opened[0]}{properties}<{w}t xml:space="preserve">'
    if text is None or text[0].endswith("/>"):
        return [_Insertion(opened.start(), 2, begin), _Insertion(closing, 0, finish)]
    stop = source.index("</", text.end())
    keep = [_Insertion(text.end() - 1, 0, ' xml:space="preserve"')] if "xml:space" not in text[0] else []
    alone = text.start() == opened.end() + len(properties) and source.startswith(f"</{w}t></{w}r>", stop)
    before = _place(source, text.end(), stop, start)
    behind = stop if end is None else _place(source, text.end(), stop, end)
    first = _Insertion(opened.start(), 2, begin) if start <= 0 and alone else _Insertion(before, 2, again[0] + begin + again[1])
    last = _Insertion(closing, 0, finish) if behind == stop and alone else _Insertion(behind, 1, again[0] + finish + again[1])
    kept = keep if not (start <= 0 and end is None) else []
    return [first, last, *[each for each in kept if each]]


def _properties(source: str, at: int, w: str) -> str:
    """The properties of a run, which its pieces keep."""
    if not _PROPERTIES.match(source, at):
        return ""
    opening, closing = f"<{w}rPr", f"</{w}rPr>"
    if source[at : source.index(">", at) + 1].endswith("/>"):
        return source[at : source.index(">", at) + 1]
    depth, place = 1, at + 1
    while depth:
        closed = source.index(closing, place)
        inner = source.find(opening, place, closed)
        if inner >= 0 and source[inner + len(opening)] in " >":
            depth, place = depth + 1, inner + 1
        else:
            depth, place = depth - 1, closed + len(closing)
    return source[at:place]


def _place(source: str, start: int, stop: int, count: int) -> int:
    """Where so many characters of a text end, in bytes."""
    decoded = source[start:stop].encode("latin-1").decode("utf-8")
    at = 0
    for _ in range(max(0, count)):
        found = _CHARACTER.match(decoded, at)
        if found is None:
            break
        at = found.end()
    return start + len(decoded[:at].encode("utf-8"))


def _comment(number: int, words: str) -> str:
    style = '<w:pPr><w:pStyle w:val="CommentText"/></w:pPr>'
    text = f'<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'
    return f'<w:comment xmlns:w="{_WORD}" w:id="{number}" w:author="{AUTHOR}" w:initials="cc"><w:p>{style}{text}</w:p></w:comment>'


def _with_comments(package: Package, main: str, part: str, comments: str, written: str) -> dict[str, bytes]:
    """The comments' part with more of them; a new one is named in the relationships and the content types."""
    if comments:
        return {part: _before_end(comments.encode("latin-1"), written)}
    folder, _, name = main.rpartition("/")
    part = f"{folder}/comments.xml" if folder else "comments.xml"
    rels = f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    changed = {part: f'{head}<w:comments xmlns:w="{_WORD}">{written}</w:comments>'.encode()}
    relation = f'<Relationship Id="rIdCitecheck" Type="{_COMMENTS_RELATION}" Target="comments.xml"/>'
    empty = f'{head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    changed[rels] = _before_end(package.read(rels) if rels in package else empty.encode(), relation)
    override = f'<Override PartName="/{part}" ContentType="{_COMMENTS_TYPE}"/>'
    changed["[Content_Types].xml"] = _before_end(package.read("[Content_Types].xml"), override)
    return changed


def _before_end(data: bytes, markup: str) -> bytes:
    """A small part with an element more, before its root ends."""
    closing = data.rfind(b"</")
    if closing >= 0:
        return data[:closing] + markup.encode() + data[closing:]
    at = data.rindex(b"/>")
    name = data[data.rindex(b"<") + 1 : at].split()[0]
    return data[:at] + b">" + markup.encode() + b"</" + name + b">" + data[at + 2 :]


def cleared(data: bytes, name: str) -> bytes:
    """The package without the comments that citecheck wrote."""
    package = Package(data, name, "Word file")
    demand_writable(package)
    main = main_part(package)
    part = relationships(package, main).get("comments", "")
    if part not in package:
        return data
    comments, source = _decoded(package, part), _decoded(package, main)
    numbers = {found[2] for found in _OURS.finditer(comments)}
    if not numbers:
        return data
    ids = "|".join(sorted(numbers))
    style = r"<(?:\w+:)?rPr><(?:\w+:)?rStyle [^<>]*/></(?:\w+:)?rPr>"
    run = rf'<(?:\w+:)?r>{style}<(?:\w+:)?commentReference (?:\w+:)?id="(?:{ids})"/></(?:\w+:)?r>'
    source = regex(rf'{run}|<(?:\w+:)?commentRange(?:Start|End) (?:\w+:)?id="(?:{ids})"/>').sub("", source)
    return with_members(data, {main: source.encode("latin-1"), part: _OURS.sub("", comments).encode("latin-1")})
