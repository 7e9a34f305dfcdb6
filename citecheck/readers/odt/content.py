"""The content of an OpenDocument text as a stream: white space collapses, deleted text is separate, notes are at their marks."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.readers.extracted import SHOWN_CODE
from citecheck.readers.odt.styles import Look, OfficeStyles
from citecheck.readers.paragraphs import Mark, Marked, Paragraph
from citecheck.readers.raised import raised
from citecheck.readers.xml_events import attributes, parser_of

_SPACE = "urn:oasis:names:tc:opendocument:xmlns:"
_WORDS = regex(r"[ \t\r\n]+|[^ \t\r\n]+")
_GAPS = regex(r"[\t\r\n]|  ")

# Elements without visible text: annotations, deleted text, headers and footers, names of pictures.
_UNSEEN = (
    "office:1.0 annotation",
    "office:1.0 forms",
    "office:1.0 master-styles",
    "office:1.0 scripts",
    "svg-compatible:1.0 desc",
    "svg-compatible:1.0 title",
    "text:1.0 note-citation",
    "text:1.0 ruby-text",
    "text:1.0 tracked-changes",
)

Attributes = dict[str, str]


class _Outer(NamedTuple):
    """What was being read when a paragraph began inside it."""

    paragraph: Paragraph | None
    out: list[Paragraph]
    looks: list[Look]


class Content:
    """The state of reading."""

    def __init__(self, part: str) -> None:
        self.part = part
        self.parser = parser_of()
        self.parser.buffer_text = False
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.characters
        self.out: list[Paragraph] = []
        self.paragraph: Paragraph | None = None
        self.outer: list[_Outer] = []
        self.notes: list[tuple[str, _Outer]] = []
        self.numbers = {"footnote": 0, "endnote": 0}
        self.sections: list[tuple[str, int]] = []
        self.marks: dict[str, Mark] = {}
        self.citing: list[tuple[str, str, Mark | None]] = []
        self.marked: list[Marked] = []
        self.gaps: list[tuple[Mark | None, str]] = []
        self.styles = OfficeStyles()
        self.looks: list[Look] = []
        self.code: list[Marked] = []
        self.lists = self.item = 0
        self.unseen = self.tables = 0
        self.is_text = False
        self.ends_in_space = True

    def here(self) -> Mark | None:
        """The place that reading has come to."""
        return Mark(self.paragraph, self.paragraph.length) if self.paragraph is not None else None

    @property
    def look(self) -> Look:
        """How text is set here."""
        return self.looks[-1] if self.looks else Look()

    def start(self, name: str, given: Attributes) -> None:
        """An element begins."""
        if self.unseen:
            self.unseen += 1
            return
        begun = STARTS.get(name.removeprefix(_SPACE))
        if begun is not None:
            begun(self, attributes(given))

    def end(self, name: str) -> None:
        """An element ends."""
        if self.unseen:
            self.unseen -= 1
            return
        ended = ENDS.get(name.removeprefix(_SPACE))
        if ended is not None:
            ended(self)

    def characters(self, text: str) -> None:
        """Text of a paragraph, its white space collapsed."""
        if self.unseen or self.paragraph is None:
            return
        origin = self.parser.CurrentByteIndex
        if not (self.ends_in_space and text[0] in " \t\r\n") and not _GAPS.search(text):
            self.add(text, origin)
            return
        for word in _WORDS.finditer(text):
            if not word[0].isspace() or word[0].strip(" \t\r\n"):
                self.add(word[0], origin + len(text[: word.start()].encode()))
            elif not self.ends_in_space:
                self.add(" ", origin + len(text[: word.start()].encode()))

    def add(self, text: str, origin: int) -> None:
        """Text that a reader sees."""
        look = self.look
        if self.paragraph is not None and text and not look.is_struck:
            start = self.paragraph.length
            self.paragraph.add(raised(text) if look.is_raised and not (self.marks or self.citing) else text, origin)
            for kind in sorted(look.kinds):
                self.paragraph.emphasise(start, kind)
            if look.is_code:
                self.code.append(Marked(SHOWN_CODE, "", Mark(self.paragraph, start), Mark(self.paragraph, self.paragraph.length)))
            self.ends_in_space = text[-1] == " "

    def sign(self, text: str) -> None:
        """Add a character that has its own element; white space after it only collapses after a line break."""
        self.add(text, self.parser.CurrentByteIndex)
        self.ends_in_space = text == "\n"


def _skip(content: Content, _: Attributes) -> None:
    content.unseen = 1


def _body(content: Content, _: Attributes) -> None:
    content.is_text = True


def _style(content: Content, given: Attributes) -> None:
    content.styles.begin(given)


def _text_properties(content: Content, given: Attributes) -> None:
    content.styles.letters(given)


def _paragraph(content: Content, given: Attributes) -> None:
    style = given.get("style-name", "")
    if content.styles.is_hidden(style):
        content.unseen = 1
        return
    content.outer.append(_Outer(content.paragraph, content.out, content.looks))
    content.looks = [content.styles.look(style)._replace(kinds=frozenset())]
    if content.paragraph is not None:
        content.out = content.paragraph.after
    level = given.get("outline-level", "")
    content.paragraph = Paragraph(content.part, int(level) if level.isdecimal() else 0, is_cell=content.tables > 0)
    content.paragraph.item, content.item = content.item, 0
    content.out.append(content.paragraph)
    content.ends_in_space = True


def _paragraph_end(content: Content) -> None:
    if content.outer:
        content.paragraph, content.out, content.looks = content.outer.pop()
    content.ends_in_space = False


def _span(content: Content, given: Attributes) -> None:
    style = given.get("style-name", "")
    if content.styles.is_hidden(style) or given.get("is-hidden") == "true":
        content.unseen = 1
    else:
        content.looks.append(content.styles.look(style, content.look))


def _span_end(content: Content) -> None:
    if content.looks:
        content.looks.pop()


def _counting(name: str, by: int) -> Callable[..., None]:
    """Count the elements of a kind that are open."""

    def counted(content: Content, _: Attributes | None = None) -> None:
        setattr(content, name, getattr(content, name) + by)

    return counted


def _list_item(content: Content, _: Attributes) -> None:
    content.item = min(9, content.lists)


def _section(content: Content, given: Attributes) -> None:
    if given.get("display") == "none":
        content.unseen = 1
        return
    content.sections.append((given.get("name", ""), len(content.out)))


def _section_end(content: Content) -> None:
    if not content.sections:
        return
    name, first = content.sections.pop()
    if name and first < len(content.out):
        content.marked.append(Marked(name, "", Mark(content.out[first], 0), Mark(content.out[-1], content.out[-1].length)))


def _bibliography(content: Content, _: Attributes) -> None:
    content.sections.append(("bibliography", len(content.out)))


def _note(content: Content, given: Attributes) -> None:
    kind = given.get("note-class", "footnote")
    content.numbers[kind] = content.numbers.get(kind, 0) + 1
    content.notes.append((f"{kind} {content.numbers[kind]}", _Outer(content.paragraph, content.out, content.looks)))
    content.paragraph, content.out, content.looks = None, [], []


def _note_end(content: Content) -> None:
    if not content.notes:
        return
    label, outer = content.notes.pop()
    note, (content.paragraph, content.out, content.looks) = content.out, outer
    if content.paragraph is not None and not content.look.is_struck:
        content.paragraph.notes.append((content.paragraph.length, label, note))
    content.ends_in_space = False


def _spaces(content: Content, given: Attributes) -> None:
    count = given.get("c", "1")
    content.sign(" " * min(int(count) if count.isdecimal() else 1, 100))


def _tab(content: Content, _: Attributes) -> None:
    content.sign("\t")


def _break(content: Content, _: Attributes) -> None:
    content.sign("\n")


def _mark_start(content: Content, given: Attributes) -> None:
    if here := content.here():
        content.marks[given.get("name", "")] = here


def _mark_end(content: Content, given: Attributes) -> None:
    name = given.get("name", "")
    start, end = content.marks.pop(name, None), content.here()
    if start is not None and end is not None and not (start == end and content.look.is_struck):
        content.marked.append(Marked(name, "", start, end))


def _bibliography_mark(content: Content, given: Attributes) -> None:
    content.citing.append(("bibliography-mark", json.dumps(given), content.here()))


def _bibliography_mark_end(content: Content) -> None:
    code, data, start = content.citing.pop() if content.citing else ("", "", None)
    end = content.here()
    if start is not None and end is not None and not (start == end and content.look.is_struck):
        content.marked.append(Marked(code, data, start, end))


STARTS: dict[str, Callable[[Content, Attributes], None]] = {
    **dict.fromkeys(_UNSEEN, _skip),
    "office:1.0 text": _body,
    "style:1.0 style": _style,
    "style:1.0 text-properties": _text_properties,
    "text:1.0 p": _paragraph,
    "text:1.0 h": _paragraph,
    "text:1.0 span": _span,
    "text:1.0 hidden-text": _span,
    "table:1.0 table": _counting("tables", 1),
    "text:1.0 list": _counting("lists", 1),
    "text:1.0 list-item": _list_item,
    "text:1.0 section": _section,
    "text:1.0 bibliography": _bibliography,
    "text:1.0 note": _note,
    "text:1.0 s": _spaces,
    "text:1.0 tab": _tab,
    "text:1.0 line-break": _break,
    "text:1.0 reference-mark-start": _mark_start,
    "text:1.0 reference-mark-end": _mark_end,
    "text:1.0 bibliography-mark": _bibliography_mark,
}
ENDS: dict[str, Callable[[Content], None]] = {
    "text:1.0 p": _paragraph_end,
    "text:1.0 h": _paragraph_end,
    "text:1.0 span": _span_end,
    "text:1.0 hidden-text": _span_end,
    "table:1.0 table": _counting("tables", -1),
    "text:1.0 list": _counting("lists", -1),
    "text:1.0 section": _section_end,
    "text:1.0 bibliography": _section_end,
    "text:1.0 note": _note_end,
    "text:1.0 bibliography-mark": _bibliography_mark_end,
}
