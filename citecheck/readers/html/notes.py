"""Notes of a page: the links that are their marks, the links back, and notes that are inside the sentence with their mark."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from citecheck._fast.regex import regex
from citecheck.data.schema.html import INLINE_NOTES
from citecheck.readers.html.tags import Tag, Text, pieces, unescaped
from citecheck.readers.paragraphs import Paragraph

NOTE_ROLES = ("doc-noteref", "noteref", "footnote-ref", "sdfootnoteanc", "sdendnoteanc")
NOTE_ID = regex(r"_?(?:sd)?(?:fn|ftn|foot|note|en|edn|endnote|cmnt|cite_note)[\w.:-]{0,40}", re.IGNORECASE)
REMARK = "cmnt"
"""What comments are called in Google Docs' pages."""
_MARK = regex(r"[\s\[(]*(?:\d{1,3}|[*†‡§]{1,3}|[a-z])[\s\])]*")
_BACK_ROLES = ("doc-backlink", "backlink", "footnote-back", "sdfootnotesym", "sdendnotesym")
_BACK = regex(
    r"_?(?:sd)?(?:fn|ftnt?|edn|en|footnote|endnote|note|cmnt|(?-i:cite_))[-_]?(?:ref|back|\d{1,4}anc)[\w.:-]{0,40}", re.IGNORECASE
)


class InlineNote:
    """A note inside a sentence that is being read: its element, and the paragraph that goes on after it."""

    __slots__ = ("content", "depth", "name", "out", "paragraph")

    def __init__(self, name: str, paragraph: Paragraph, out: list[Paragraph]) -> None:
        self.name, self.depth, self.paragraph, self.out = name, 1, paragraph, out
        self.content: list[Paragraph] = []


def leads_back(roles: Collection[str], target: str) -> bool:
    """Whether a link leads from a note to its mark."""
    return any(role in roles for role in _BACK_ROLES) or _BACK.fullmatch(target) is not None


def is_mark(text: str, tag: Tag) -> bool:
    """Whether a link shows a number or a sign and no more."""
    inside = text[tag.end : tag.end + 400]
    end = inside.lower().find("</a")
    shown = "".join(inside[piece.start : piece.end] for piece in pieces(inside[: max(0, end)]) if isinstance(piece, Text))
    return _MARK.fullmatch(unescaped(shown)) is not None


def is_inline(classes: str) -> bool:
    """Whether an element of these classes is a note inside a sentence."""
    return not INLINE_NOTES.isdisjoint(classes.split())


def count_inside(notes: Sequence[InlineNote], tag: Tag) -> None:
    """Count an element that has the name of the innermost note's, and so an end tag that is not the note's."""
    if notes and notes[-1].name == tag.name:
        notes[-1].depth += 1


def ended_inline(notes: list[InlineNote], tag: Tag) -> InlineNote | None:
    """Count an end tag; return the innermost note, now part of its paragraph, if it ends here."""
    if not notes or notes[-1].name != tag.name:
        return None
    notes[-1].depth -= 1
    if notes[-1].depth:
        return None
    note = notes.pop()
    note.paragraph.notes.append((note.paragraph.length, "note", note.content))
    return note
