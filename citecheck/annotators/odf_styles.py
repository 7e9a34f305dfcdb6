"""How the entries of an OpenDocument list look: the style of their paragraphs and of their letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.annotators.remarks import AUTHOR
from citecheck.annotators.replacements import Replacement
from citecheck.annotators.xml_tree import Element, XmlTree

_FOR_LISTS = regex(r"(?i)bibliograph|literaturverzeichnis|references?")
_NAME = regex(r"(\w+:name=)([\"'])[^\"']*\2")
_NOT_KEPT = regex(
    r"\s(?:\w+:)?(?:margin-left|text-indent|auto-text-indent|break-before|page-number|master-page-name)=(?:\"[^\"]*\"|'[^']*')"
)
_LETTERS = regex(r"\s(?:\w+:)?(?:font-name|font-family|font-size|color)(?:-asian|-complex)?=(?:\"[^\"]*\"|'[^']*')")
_STYLE = 'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
_FO = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
_OFFICE = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
_INDENT = f'{_FO} {_STYLE} fo:margin-left="0.5in" fo:text-indent="-0.5in" style:auto-text-indent="false"'
_LOOKS = {
    "": "",
    "italic": ' fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"',
    "raised": ' style:text-position="super 58%"',
    "lowered": ' style:text-position="sub 58%"',
    "italic-raised": ' fo:font-style="italic" style:text-position="super 58%"',
    "italic-lowered": ' fo:font-style="italic" style:text-position="sub 58%"',
}


class Styles:
    """The styles of a document: the automatic ones of its content, and the named ones of another part or of the same."""

    def __init__(self, content: tuple[str, XmlTree], named: tuple[str, XmlTree] | None) -> None:
        self.source, self.tree = content
        self.found: dict[tuple[str, str], _Style] = {}
        for source, tree in (content, *((named,) if named else ())):
            for element in tree.named("style:1.0 style"):
                key = element.given.get("family", ""), element.given.get("name", "")
                self.found.setdefault(key, _Style(element, source, tree))
        self.made: list[str] = []

    def of_entries(self, old: Sequence[Element]) -> str:
        """The name of the style for new entries: that of most of the old ones, or the document's own for lists; it has a hanging indent."""
        name = Counter(each.given.get("style-name", "") for each in old if each.end > each.inside).most_common(1)[0][0]
        for_lists = next((found for found in map(self._for_lists, self.found.values()) if found), "")
        if not self._hangs(name):
            name = name if not for_lists or self._is_for_lists(name) else for_lists
        return name if self._hangs(name) else self._hanging(name)

    def of_letters(self, old: Element) -> dict[str, str]:
        """The names of the styles for letters by their looks; none if those of the paragraph apply."""
        begun = self._first_letters(old)
        out = {}
        for look, attributes in _LOOKS.items():
            if attributes or begun:
                out[look] = self._new_name(f"{AUTHOR}-{look or 'plain'}")
                text = f"<style:text-properties {_STYLE} {_FO}{begun}{attributes}/>"
                self.made.append(f'<style:style {_STYLE} style:name="{out[look]}" style:family="text">{text}</style:style>')
        return out

    def written(self) -> Replacement:
        """The new styles, among the automatic ones."""
        markup = "".join(self.made)
        there = self.tree.named("office:1.0 automatic-styles")
        if there and there[0].end > there[0].inside:
            at = self.source.rindex("</", there[0].inside, there[0].end)
            return Replacement(at, 0, at, markup)
        whole = f"<office:automatic-styles {_OFFICE}>{markup}</office:automatic-styles>"
        if there:
            return Replacement(there[0].start, 0, there[0].end, whole)
        at = (self.tree.named("office:1.0 master-styles") or self.tree.named("office:1.0 body"))[0].start
        return Replacement(at, 0, at, whole)

    def _chain(self, name: str) -> Iterator[_Style]:
        """A paragraph's style and those that it is based on."""
        for _ in range(10):
            style = self.found.get(("paragraph", name))
            if style is None:
                return
            yield style
            name = style.element.given.get("parent-style-name", "")

    def _hangs(self, name: str) -> bool:
        for style in self._chain(name):
            for properties in style.properties("paragraph-properties"):
                if "text-indent" in properties.given:
                    return properties.given["text-indent"].startswith("-")
        return False

    def _is_for_lists(self, name: str) -> bool:
        return any(self._for_lists(style) for style in self._chain(name))

    def _for_lists(self, style: _Style) -> str:
        """The name of a style for lists; empty for another."""
        given = style.element.given
        is_one = given.get("family") == "paragraph" and _FOR_LISTS.match(given.get("name", ""))
        return given["name"] if is_one and "Heading" not in given["name"] else ""

    def _hanging(self, name: str) -> str:
        """A new style like one, but with a hanging indent."""
        new = self._new_name(f"{AUTHOR}-entry")
        style = self.found.get(("paragraph", name))
        if style and style.tree is self.tree and style.is_automatic():
            self.made.append(style.copied(new))
        else:
            parent = f' style:parent-style-name="{name}"' if name else ""
            inner = f"<style:paragraph-properties {_INDENT}/>"
            self.made.append(f'<style:style {_STYLE} style:name="{new}" style:family="paragraph"{parent}>{inner}</style:style>')
        return new

    def _new_name(self, name: str) -> str:
        taken = {each for _, each in self.found}
        return next(each for each in (name, *(f"{name}-{number}" for number in range(2, 1000))) if each not in taken)

    def _first_letters(self, paragraph: Element) -> str:
        """The font and size of the span that a paragraph begins with, as written."""
        spans = [each for each in self.tree.inside(paragraph) if each.name == "text:1.0 span"]
        if not spans or self.source[paragraph.inside : spans[0].start].strip():
            return ""
        style = self.found.get(("text", spans[0].given.get("style-name", "")))
        found = next(style.properties("text-properties"), None) if style and style.tree is self.tree else None
        return "".join(each[0] for each in _LETTERS.finditer(self.source, found.start, found.inside)) if found else ""


class _Style(NamedTuple):
    """A style's element, and where it is."""

    element: Element
    source: str
    tree: XmlTree

    def properties(self, kind: str) -> Iterator[Element]:
        """Its properties of a kind."""
        return (each for each in self.tree.inside(self.element) if each.name == f"style:1.0 {kind}")

    def is_automatic(self) -> bool:
        """Whether it is one that the program made and no person named."""
        return self.tree.elements[self.element.parent].name == "office:1.0 automatic-styles"

    def copied(self, name: str) -> str:
        """The style under another name, with a hanging indent."""
        start, inside, end = self.element.start, self.element.inside, self.element.end
        opened = _NOT_KEPT.sub("", _NAME.sub(rf"\1\2{name}\2", self.source[start:inside], count=1))
        own = next(self.properties("paragraph-properties"), None)
        if own is not None:
            tag = _NOT_KEPT.sub("", self.source[own.start : own.inside])
            closing = "/>" if own.inside == own.end else ">"
            tag = f"{tag.removesuffix(closing).rstrip()} {_INDENT}{closing}"
            return opened + self.source[inside : own.start] + tag + self.source[own.inside : end]
        made = f"<style:paragraph-properties {_INDENT}/>"
        if inside == end:
            element = opened.split()[0][1:]
            return f"{opened.removesuffix('/>')}>{made}</{element}>"
        return opened + made + self.source[inside:end]
