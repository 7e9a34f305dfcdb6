"""Read answers of other people's servers: anything unexpected is an :class:`UnreadableAnswerError`, never a crash or a "no"."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree import ElementTree

from citecheck._fast.regex import regex
from citecheck.data.year_bounds import YEAR_OF_PRINT

Json = Mapping[str, Any]
Element = ElementTree.Element

_PREFIX = re.compile(rb"<(/?)[A-Za-z][\w.-]{0,20}:")
_YEAR = regex(rf"(?<!\d){YEAR_OF_PRINT}(?!\d)")


class UnreadableAnswerError(Exception):
    """An answer that is not what the source's interface promises: an HTML page, a partial answer, another shape."""


def json_of(body: bytes) -> Any:
    """The JSON of an answer."""
    try:
        return json.loads(body)
    except ValueError:
        raise UnreadableAnswerError("the answer is not JSON") from None


def xml_of(body: bytes) -> Element:
    """The root of an XML answer; an answer that declares entities is rejected."""
    if b"<!ENTITY" in body:
        raise UnreadableAnswerError("the answer declares entities")
    for attempt in (body, _PREFIX.sub(rb"<\1", body)):  # some servers use prefixes that they do not declare
        try:
            return ElementTree.fromstring(attempt)
        except ElementTree.ParseError as error:
            if "unbound prefix" not in str(error):
                break
    raise UnreadableAnswerError("the answer is not XML")


def rows(value: Any) -> Iterator[Json]:
    """The objects in a list, without anything else in it."""
    return (row for row in value if isinstance(row, dict)) if isinstance(value, list) else iter(())


def texts(value: Any) -> list[str]:
    """The texts of a list, or of a text by itself."""
    if isinstance(value, str):
        return [value]
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def text(value: Any) -> str:
    """A text or number as text; "" for anything else."""
    if isinstance(value, bool):
        return ""
    return value.strip() if isinstance(value, str) else str(value) if isinstance(value, int) else ""


def years_in(*values: str) -> tuple[int, ...]:
    """The years in texts, each once."""
    return tuple(dict.fromkeys(int(found) for value in values for found in _YEAR.findall(value)))


def local(element: Element) -> str:
    """An element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def under(element: Element, *path: str) -> Iterator[Element]:
    """The elements down a path of local names."""
    if not path:
        yield element
        return
    for child in element:
        if local(child) == path[0]:
            yield from under(child, *path[1:])


def anywhere(element: Element, name: str) -> Iterator[Element]:
    """The elements of a local name, however deep."""
    return (each for each in element.iter() if local(each) == name)


def all_text(element: Element | None) -> str:
    """All text in an element, on one line."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def first_text(element: Element, *path: str) -> str:
    """All text in the first element down a path; "" if there is none."""
    return all_text(next(under(element, *path), None))
