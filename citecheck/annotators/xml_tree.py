"""The elements of an XML part with their byte offsets: which element contains a position, and what it is in."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from citecheck.readers.xml_events import attributes, local, parse, parser_of

__all__ = ["Element", "XmlTree", "local"]


class Element(NamedTuple):
    """An element from its start tag to the end of its end tag.

    ``inside`` is where its content begins, ``parent`` the number of the element that holds it, -1 for none.
    """

    name: str
    given: dict[str, str]
    start: int
    inside: int
    end: int
    parent: int


class XmlTree:
    """The elements of a part in their order; ``source`` has one code point per byte."""

    def __init__(self, source: str, name: str, part: str) -> None:
        self.elements: list[Element] = []
        open_ones: list[int] = []
        parser = parser_of()

        def begin(tag: str, given: dict[str, str]) -> None:
            at = parser.CurrentByteIndex
            self.elements.append(
                Element(tag.removeprefix(_SPACE), attributes(given), at, _behind(source, at), 0, open_ones[-1] if open_ones else -1)
            )
            open_ones.append(len(self.elements) - 1)

        def finish(_: str) -> None:
            number = open_ones.pop()
            element = self.elements[number]
            is_empty = source[element.inside - 2] == "/"
            end = element.inside if is_empty else _behind(source, parser.CurrentByteIndex)
            self.elements[number] = element._replace(end=end)

        parser.StartElementHandler, parser.EndElementHandler = begin, finish
        parse(parser, source.encode("latin-1"), name, part)
        self._starts = [element.start for element in self.elements]
        self._named: dict[str, list[Element]] = {}
        for element in self.elements:
            self._named.setdefault(element.name, []).append(element)

    def around(self, at: int) -> Iterator[Element]:
        """The elements that hold a place, the innermost first."""
        number = bisect_right(self._starts, at - 1) - 1
        while number >= 0:
            element = self.elements[number]
            if element.inside <= at < element.end:
                yield element
            number = element.parent

    def inside(self, holder: Element) -> list[Element]:
        """The elements between an element's tags, in order."""
        return self.elements[bisect_right(self._starts, holder.start) : bisect_left(self._starts, holder.end)]

    def named(self, name: str) -> list[Element]:
        """The elements of a name."""
        return self._named.get(name, [])


_SPACE = "urn:oasis:names:tc:opendocument:xmlns:"


def _behind(source: str, at: int) -> int:
    """The end of the tag that begins at a place; its attributes' values may contain ">"."""
    quote = ""
    for place in range(at, len(source)):
        sign = source[place]
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'":
            quote = sign
        elif sign == ">":
            return place + 1
    return len(source)
