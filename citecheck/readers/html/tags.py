"""HTML cut into tags and text in one pass, however broken: nothing is searched for twice, and nothing recurses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.schema.html import RAW

_NAME = regex(r"(/?)([A-Za-z][^\s/>\x00<]{0,60})")
_REST = regex(r"(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>")
_PLAIN_REST = regex(r"[^<>]*+>?")
_ATTRIBUTE = regex(r"([^\s\"'>/=]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")


class Tag(NamedTuple):
    """A tag: its name in small letters, whether it ends an element, where it is, and its attributes as written."""

    name: str
    closing: bool
    start: int
    end: int
    written: str

    def attributes(self) -> dict[str, str]:
        """The attributes by their names in small letters; the first of two counts."""
        found: dict[str, str] = {}
        for match in _ATTRIBUTE.finditer(self.written, 0, 4000):
            found.setdefault(match[1].lower(), unescaped(match[2] or match[3] or match[4] or ""))
        return found


class Text(NamedTuple):
    """Text between two tags, as written."""

    start: int
    end: int


def unescaped(text: str) -> str:
    """A text with its character references read."""
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)


def pieces(text: str) -> Iterator[Tag | Text]:
    """The tags and texts of a source, in order; comments, declarations and what is raw are left out."""
    scan = _Scan(text)
    at = 0
    while at < len(text):
        opened = text.find("<", at)
        if opened < 0:
            yield Text(at, len(text))
            return
        if opened > at:
            yield Text(at, opened)
        at = opened
        if text.startswith(("<!", "<?"), at):
            at = scan.past_declaration(at)
        elif name := _NAME.match(text, at + 1):
            end = scan.past_tag(name)
            tag = Tag(name[2].lower(), bool(name[1]), at, end, text[name.end() : end - 1])
            yield tag
            at = end if tag.closing or tag.name not in RAW else scan.past_raw(tag.name, end)
        else:
            yield Text(at, at + 1)
            at += 1


class _Scan:
    """Where constructs end; a failed search is not repeated."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lower = ""
        self.quotes_fail = self.comments_fail = False
        self.last: dict[str, int] = {}

    def past_tag(self, name: re.Match[str]) -> int:
        """Behind a tag; one that never ends goes up to the next angle bracket."""
        if not self.quotes_fail:
            rest = _REST.match(self.text, name.end())
            if rest is not None:
                return rest.end()
            self.quotes_fail = True
        plain = _PLAIN_REST.match(self.text, name.end())
        return plain.end() if plain else name.end()

    def past_declaration(self, at: int) -> int:
        """Behind a comment, a doctype or an instruction; a comment that never ends is text."""
        text = self.text
        if text.startswith("<!--", at):
            if self.comments_fail:
                return at + 4
            if text.startswith((">", "->"), at + 4):
                return text.index(">", at) + 1
            end = text.find("-->", at + 4)
            if end >= 0:
                return end + 3
            self.comments_fail = True
            return at + 4
        if text[at : at + 9].lower() == "<!doctype":
            return self._past_doctype(at)
        end = text.find(">", at)
        return end + 1 if end >= 0 else at + 2

    def _past_doctype(self, at: int) -> int:
        """Behind a doctype and its internal subset, none of which is read."""
        end, subset = self.text.find(">", at), self.text.find("[", at)
        if 0 <= subset < end:
            closed = self.text.find("]", subset)
            end = self.text.find(">", closed) if closed >= 0 else end
        return end + 1 if end >= 0 else len(self.text)

    def past_raw(self, name: str, at: int) -> int:
        """At the end tag of an element whose content is raw; one that never ends has no content."""
        if not self.lower:
            self.lower = self.text.lower() if len(self.text.lower()) == len(self.text) else self.text
        if name not in self.last:
            self.last[name] = self.lower.rfind(f"</{name}")
        return self.lower.index(f"</{name}", at) if self.last[name] >= at else at
