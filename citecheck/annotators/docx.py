"""Comments in a Word file: inserted at byte offsets, so that every other byte of the package stays the same."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial

from citecheck._fast.regex import regex
from citecheck.annotators.packages import demand_writable, with_members
from citecheck.annotators.remarks import AUTHOR, Copy, Remark, clear_of
from citecheck.annotators.tracked import changes
from citecheck.annotators.word_runs import TEXT, Insertion, byte_place, decoded, inserted, opening_of, part_of, properties_of, run_of
from citecheck.annotators.xml_text import escape
from citecheck.model import Document, Fix
from citecheck.readers.docx.parts import main_part, relationships
from citecheck.readers.package import Package

_ID = regex(r"<(?:\w+:)?comment\s[^<>]*?(?:\w+:)?id=\"(\d+)\"")
_OURS = regex(rf"<(\w+:)?comment\s(?=[^<>]*author=\"{AUTHOR}\")[^<>]*?(?:\w+:)?id=\"(\d+)\"[\s\S]*?</(?:\w+:)?comment>")
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_COMMENTS_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def annotated(data: bytes, document: Document, remarks: Sequence[Remark], fixes: Sequence[Fix] = ()) -> Copy:
    """The package with a comment for each remark, and the fixes as tracked changes."""
    package = Package(data, document.name, "Word file")
    demand_writable(package)
    main = main_part(package)
    source = decoded(package, main)
    tracked, made = changes(document, fixes, cache(partial(decoded, package))) if fixes else ({}, [])
    comments_part = relationships(package, main).get("comments", "")
    comments = decoded(package, comments_part) if comments_part in package else ""
    first = max((int(found[1]) for found in _ID.finditer(comments)), default=-1) + 1
    insertions: list[Insertion] = []
    written: list[str] = []
    for number, remark in enumerate(clear_of(remarks, [edit for fix in made for edit in fix.edits]), first):
        around = _around(document, source, main, remark, number)
        if around:
            insertions += around
            written.append(_comment(number, remark.words))
    if not written and not tracked:
        return Copy(data)
    parts = tracked | {main: [*tracked.get(main, ()), *insertions]}
    changed = {part: inserted(decoded(package, part), each).encode("utf-8") for part, each in parts.items()}
    if written:
        changed |= _with_comments(package, main, comments_part, comments, "".join(written))
    return Copy(with_members(data, changed), len(written), len(made))


def _around(document: Document, source: str, main: str, remark: Remark, number: int) -> list[Insertion]:
    """What begins and ends the range of a comment; nothing if the place is not in the main part and no place before it is."""
    places = document.places
    if places is None or not places.starts:
        return []
    first, last = run_of(places, remark.start), run_of(places, max(remark.start, remark.end - 1))
    if not (part_of(places, first) == main and part_of(places, last) == main):
        while first >= 0 and part_of(places, first) != main:
            first -= 1
        if first < 0:
            return []
        return _marks(source, places.origins[first], 0, None, number)
    start = remark.start - places.starts[first] + places.skips[first]
    end = max(remark.end, remark.start + 1) - places.starts[last] + places.skips[last]
    begins = _marks(source, places.origins[first], start, None, number)[:1]
    ends = _marks(source, places.origins[last], 0, end, number)[1:]
    return [*begins, *ends]


def _marks(source: str, origin: int, start: int, end: int | None, number: int) -> list[Insertion]:
    """Return the beginning of a range before a character of a run, and its end after one (None: after the run)."""
    opened = opening_of(source, origin)
    w = opened[1] or ""
    begin = f'<{w}commentRangeStart {w}id="{number}"/>'
    reference = f'<{w}r><{w}rPr><{w}rStyle {w}val="CommentReference"/></{w}rPr><{w}commentReference {w}id="{number}"/></{w}r>'
    finish = f'<{w}commentRangeEnd {w}id="{number}"/>{reference}'
    closing = source.index(f"</{w}r>", origin) + len(f"</{w}r>")
    text = TEXT.match(source, origin)
    properties = properties_of(source, opened.end(), w)
    again = f"</{w}t></{w}r>", f'{opened[0]}{properties}<{w}t xml:space="preserve">'
    if text is None or text[0].endswith("/>"):
        return [Insertion(opened.start(), 2, begin), Insertion(closing, 0, finish)]
    stop = source.index("</", text.end())
    keep = [Insertion(text.end() - 1, 0, ' xml:space="preserve"')] if "xml:space" not in text[0] else []
    alone = text.start() == opened.end() + len(properties) and source.startswith(f"</{w}t></{w}r>", stop)
    before = byte_place(source, text.end(), stop, start)
    behind = stop if end is None else byte_place(source, text.end(), stop, end)
    first = Insertion(opened.start(), 2, begin) if start <= 0 and alone else Insertion(before, 2, again[0] + begin + again[1])
    last = Insertion(closing, 0, finish) if behind == stop and alone else Insertion(behind, 1, again[0] + finish + again[1])
    kept = keep if not (start <= 0 and end is None) else []
    return [first, last, *[each for each in kept if each]]


def _comment(number: int, words: str) -> str:
    style = '<w:pPr><w:pStyle w:val="CommentText"/></w:pPr>'
    text = f'<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'
    return f'<w:comment xmlns:w="{_WORD}" w:id="{number}" w:author="{AUTHOR}" w:initials="cc"><w:p>{style}{text}</w:p></w:comment>'


def _with_comments(package: Package, main: str, part: str, comments: str, written: str) -> dict[str, bytes]:
    """The comments' part with further comments; a new part is declared in the relationships and the content types."""
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
    """A small part with one more element, at the end of its root."""
    closing = data.rfind(b"</")
    if closing >= 0:
        return data[:closing] + markup.encode() + data[closing:]
    at = data.rindex(b"/>")
    name = data[data.rindex(b"<") + 1 : at].split()[0]
    return data[:at] + b">" + markup.encode() + b"</" + name + b">" + data[at + 2 :]


def cleared(data: bytes, document: Document) -> bytes:
    """The package without the comments that citecheck wrote."""
    package = Package(data, document.name, "Word file")
    demand_writable(package)
    main = main_part(package)
    part = relationships(package, main).get("comments", "")
    if part not in package:
        return data
    comments, source = decoded(package, part), decoded(package, main)
    numbers = {found[2] for found in _OURS.finditer(comments)}
    if not numbers:
        return data
    ids = "|".join(sorted(numbers))
    style = r"<(?:\w+:)?rPr><(?:\w+:)?rStyle [^<>]*/></(?:\w+:)?rPr>"
    run = rf'<(?:\w+:)?r>{style}<(?:\w+:)?commentReference (?:\w+:)?id="(?:{ids})"/></(?:\w+:)?r>'
    source = regex(rf'{run}|<(?:\w+:)?commentRange(?:Start|End) (?:\w+:)?id="(?:{ids})"/>').sub("", source)
    return with_members(data, {main: source.encode("latin-1"), part: _OURS.sub("", comments).encode("latin-1")})
