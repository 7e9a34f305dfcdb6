"""A page's text in paragraphs: split at blocks, without hidden text, with notes at their marks."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck._fast.regex import regex
from citecheck.data.schema.html import AROUND, BLOCKS, CODE, PREFORMATTED, SET_AS, VOID
from citecheck.readers.extracted import SHOWN_CODE, Extracted, MarkedText, with_code
from citecheck.readers.html.hidden import is_hidden, struck_classes
from citecheck.readers.html.notes import NOTE_ID, NOTE_ROLES, REMARK, InlineNote, count_inside, ended_inline, is_inline, is_mark, leads_back
from citecheck.readers.html.tags import Tag, Text, pieces, unescaped
from citecheck.readers.package import resolved
from citecheck.readers.paragraphs import Mark, Marked, Paragraph, joined
from citecheck.readers.raised import raised

_PIECE = regex(
    r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?|[ \t\r\n\f]++"
    r"|[^& \t\r\n\f]++(?: [^& \t\r\n\f]++)*+|&"
)


class Page:
    """The state of reading one source; the chapters of a book share the notes that are ``noted``."""

    def __init__(self, text: str, part: str, noted: dict[str, list[Paragraph]] | None = None, struck: frozenset[str] = frozenset()) -> None:
        self.text, self.part = text, part
        self.out: list[Paragraph] = []
        self.flow = self.out
        self.paragraph: Paragraph | None = None
        self.level = self.item = self.lists = self.tables = 0
        self.kinds: list[str] = []
        self.ends_in_space = True
        self.preformatted = self.kept = 0
        self.skipping = ""
        self.skipped = 0
        self.last_ends: dict[str, int] = {}
        self.raised = False
        self.sups = 0
        self.begun: list[str] = []
        self.inline: list[InlineNote] = []
        self.links: list[tuple[str, Mark | None]] = []
        self.marked: list[Marked] = []
        self.targets: dict[str, Mark] = {}
        self.noted: dict[str, list[Paragraph]] = {} if noted is None else noted
        self.note: tuple[str, int] | None = None
        self.has_main = "<main" in text
        self.struck = struck | struck_classes(text)
        self.typed: list[Marked] = []
        self.in_main = False
        self.code: list[Mark | None] = []

    def read(self) -> None:
        """Read the source to its end."""
        for piece in pieces(self.text):
            if isinstance(piece, Text):
                if not self.skipping:
                    self.words(piece.start, piece.end)
            elif self.skipping:
                self.skip(piece)
            elif piece.closing:
                self.close(piece)
            else:
                self.open(piece)

    def words(self, start: int, end: int) -> None:
        """Text as a browser shows it: references read, white space one blank."""
        for piece in _PIECE.finditer(self.text, start, end):
            shown, at = piece[0], piece.start()
            if shown[0] in " \t\r\n\f" and not self.kept:
                if self.ends_in_space:
                    continue
                shown = " "
            elif shown[0] == "&":
                shown = unescaped(shown)
            if shown:  # a number that is not a character yields nothing
                self.add(shown, at)

    def add(self, shown: str, at: int) -> None:
        """Text that is shown."""
        if self.paragraph is None:
            if shown.isspace():
                return
            self.paragraph = Paragraph(self.part, self.level, is_cell=self.tables > 0)
            self.paragraph.item, self.item = self.item, 0
            self.out.append(self.paragraph)
        self.begun.clear()
        shown = raised(shown) if self.sups else shown
        start = self.paragraph.length
        self.paragraph.add(shown, at)
        for kind in sorted({SET_AS[name] for name in self.kinds}):
            self.paragraph.emphasise(start, kind)
        if self.preformatted:
            self.typed.append(Marked(SHOWN_CODE, "", Mark(self.paragraph, start), Mark(self.paragraph, self.paragraph.length)))
        self.raised = self.raised and shown.isspace()
        self.ends_in_space = shown[-1] in " \n"

    def part_here(self) -> None:
        """The paragraph ends."""
        self.paragraph, self.ends_in_space = None, True

    def here(self) -> Mark | None:
        """The place that reading has come to."""
        return Mark(self.paragraph, self.paragraph.length) if self.paragraph is not None else None

    def ends_later(self, tag: Tag) -> bool:
        """Return whether an element's end tag follows anywhere."""
        if tag.name not in self.last_ends:
            self.last_ends[tag.name] = max(self.text.rfind(f"</{tag.name}"), self.text.rfind(f"</{tag.name.upper()}"))
        return self.last_ends[tag.name] >= tag.end

    def open(self, tag: Tag) -> None:
        """An element begins."""
        if tag.name in BLOCKS:
            self.begin_block(tag)
        given = tag.attributes() if tag.written.strip(" /\n") else {}
        if tag.name not in VOID and (is_hidden(tag.name, given, self.struck) or self.is_around(tag)) and self.ends_later(tag):
            self.skipping, self.skipped = tag.name, 1
            return
        count_inside(self.inline, tag)
        if self.paragraph is not None and is_inline(given.get("class", "")) and self.ends_later(tag):
            self.inline.append(InlineNote(tag.name, self.paragraph, self.out))
            self.paragraph, self.out = None, self.inline[-1].content
        if tag.name == "br":
            self.add("\n", tag.start)
            self.ends_in_space = True
        elif tag.name in PREFORMATTED:
            self.preformatted += self.ends_later(tag)
            self.kept += tag.name != "tt"
        elif tag.name == "sup":
            self.raised = True
            self.sups += self.ends_later(tag)
        elif tag.name == "a":
            self.link(tag, given)
        elif tag.name == "main":
            self.in_main = True
        elif tag.name in CODE:
            self.code.append(self.here())
        elif tag.name in SET_AS and self.ends_later(tag):
            self.kinds.append(tag.name)
        elif tag.name == "table":
            self.tables += self.ends_later(tag)
        elif tag.name in ("ul", "ol"):
            self.lists += 1
        elif tag.name == "li":
            self.item = max(1, min(9, self.lists))
        if name := given.get("id"):
            self.target(tag, name)

    def is_around(self, tag: Tag) -> bool:
        """Whether an element is the site's head or foot around the page's text."""
        return tag.name in AROUND and self.has_main and not self.in_main

    def begin_block(self, tag: Tag) -> None:
        """A block divides the text; headings have a level."""
        self.part_here()
        self.begun.append(tag.name)
        self.level = int(tag.name[1]) if len(tag.name) == 2 and tag.name[0] == "h" and tag.name[1].isdigit() else 0
        if self.note is not None:
            self.in_note(tag)

    def target(self, tag: Tag, name: str) -> None:
        """An element that something may link to; a note's paragraphs go to its mark."""
        self.targets.setdefault(name, Mark(self.paragraph, self.paragraph.length) if self.paragraph else Mark(_Next(self), 0))
        note = self.noted.get(self.note_of("", name))
        if self.note is not None or note is None or note:
            return
        if tag.name in BLOCKS and self.ends_later(tag):
            self.note, self.out = (tag.name, 1), note
        elif tag.name == "a" and self.begun:  # the note's own number in its first paragraph, as Google Docs has it
            self.note, self.out = ("div" if self.begun[-2:-1] == ["div"] else self.begun[-1], 1), note

    def in_note(self, tag: Tag) -> None:
        """Count the note's element as others of its name begin and end in it."""
        assert self.note is not None
        name, depth = self.note
        if name == "li" and tag.name in ("ol", "ul"):
            depth += -1 if tag.closing else 1
        elif tag.name == name:
            depth += -1 if tag.closing or name in ("li", "p") else 1
        self.note = (name, depth)
        if depth <= 0:
            self.note, self.out = None, self.flow

    def link(self, tag: Tag, given: dict[str, str]) -> None:
        """A link: a note's mark, the way back from a note, or a link to an entry."""
        roles = f"{given.get('role', '')} {given.get('epub:type', '')} {given.get('class', '')}".split()
        file, _, target = given.get("href", "").rpartition("#") if "#" in given.get("href", "") else ("", "", "")
        if leads_back(roles, target) and self.ends_later(tag):
            self.skipping, self.skipped = "a", 1
            return
        is_note = any(role in roles for role in NOTE_ROLES)
        is_raised = self.raised or self.text.startswith(("<sup", "<SUP"), tag.end) or NOTE_ID.fullmatch(target)
        if (target or self.sups) and (is_note or is_raised) and is_mark(self.text, tag):
            if target.startswith(REMARK):
                self.noted.setdefault(self.note_of(file, target), [])
            elif is_note or NOTE_ID.fullmatch(target):
                self.mark_note(self.note_of(file, target))
            self.skipping, self.skipped = "a", 1
            return
        self.links.append((given.get("href", ""), self.here()))

    def note_of(self, file: str, target: str) -> str:
        """A note's name, as its mark and its element both have it; in a book the chapter that has it is part of the name."""
        name = target.lstrip("_").removesuffix("sym")
        return f"{resolved(file, self.part) if file else self.part}#{name}" if self.part else name

    def mark_note(self, target: str) -> None:
        """The mark of a note, whose text follows."""
        note = self.noted.setdefault(target, [])
        if self.paragraph is not None and not any(content is note for *_, content in self.paragraph.notes):
            self.paragraph.notes.append((self.paragraph.length, f"note {len(self.noted)}", note))

    def close(self, tag: Tag) -> None:
        """An element ends."""
        if note := ended_inline(self.inline, tag):
            self.paragraph, self.out = note.paragraph, note.out
        if tag.name in BLOCKS:
            self.part_here()
            self.begun.clear()
            self.level = 0
            if self.note is not None:
                self.in_note(tag)
        if tag.name == "sup":
            self.raised, self.sups = False, max(0, self.sups - 1)
        if tag.name in PREFORMATTED:
            self.preformatted = max(0, self.preformatted - 1)
            self.kept = max(0, self.kept - (tag.name != "tt"))
        elif tag.name in self.kinds:
            self.kinds.reverse()
            self.kinds.remove(tag.name)
            self.kinds.reverse()
        elif tag.name in ("ul", "ol", "li"):
            self.item, self.lists = 0, max(0, self.lists - (tag.name != "li"))
        elif tag.name == "table":
            self.tables = max(0, self.tables - 1)
        elif tag.name == "main":
            self.in_main = False
        elif tag.name in CODE and self.code:
            self.mark_code(self.code.pop())
        elif tag.name == "a" and self.links:
            href, start = self.links.pop()
            end = self.here()
            if end is not None and "#" in href:
                start = start or Mark(end.paragraph, 0)
                self.marked.append(Marked(href, "", start, end))

    def mark_code(self, start: Mark | None) -> None:
        """A stretch of code, which ends here."""
        end = self.here()
        if end is not None:
            start = start if start is not None and start.paragraph is end.paragraph else Mark(end.paragraph, 0)
            self.marked.append(Marked(SHOWN_CODE, "", start, end))

    def skip(self, tag: Tag) -> None:
        """A tag inside what is not shown."""
        if tag.name == self.skipping:
            self.skipped += -1 if tag.closing or tag.name == "p" else 1
            if not self.skipped:
                self.skipping = ""
                if not tag.closing:
                    self.open(tag)


class _Next(Paragraph):
    """The paragraph that begins after a place between two."""

    __slots__ = ("index", "page")

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.index = page.out, len(page.out)

    def offset(self, at: int) -> int:
        """Where that paragraph begins."""
        return self.page[self.index].offset(0) if self.index < len(self.page) else -1


def extracted(format: str, pages: Sequence[Page]) -> Extracted:
    """The pages as one text."""
    text, places = joined([paragraph for page in pages for paragraph in page.out])
    marked = tuple(_placed(mark) for page in pages for mark in page.marked)
    marked = with_code(marked, (_placed(mark) for page in pages for mark in page.typed), len(text))
    targets = [
        MarkedText(f"id {name}", "", at, at)
        for page in pages
        for name, mark in page.targets.items()
        if (at := mark.paragraph.offset(mark.at)) >= 0
    ]
    return Extracted(format, text, places, (*marked, *targets))


def _placed(mark: Marked) -> MarkedText:
    return MarkedText(mark.code, mark.data, mark.start.paragraph.offset(mark.start.at), mark.end.paragraph.offset(mark.end.at))
