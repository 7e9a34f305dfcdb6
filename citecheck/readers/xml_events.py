"""XML as a stream of events, with places; a document type declaration is refused before any entity of it is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn
from xml.parsers import expat

from citecheck.model import InputError

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


def parser_of() -> expat.XMLParserType:
    """A parser that joins text and names elements ``namespace local-name``."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    return parser


class DoctypeError(Exception):
    """A document type declaration where none belongs."""


def _refuse(*_: Any) -> NoReturn:
    raise DoctypeError


def parse(parser: expat.XMLParserType, data: bytes, name: str, part: str) -> None:
    """Feed a part to a parser; raises InputError with the place of what is damaged."""
    try:
        parser.Parse(data, True)
    except DoctypeError:
        raise InputError(f"{name}: {part} has a document type declaration, which no such file has; it is not read") from None
    except (expat.ExpatError, UnicodeError, ValueError) as error:
        raise InputError(f"{name}: is damaged: {part} is not XML ({error}); take another copy of it") from None


def local(name: str) -> str:
    """An element's or attribute's name without its namespace."""
    return name.rpartition(" ")[2]


def attributes(found: dict[str, str]) -> dict[str, str]:
    """An element's attributes by their local names."""
    return {name.rpartition(" ")[2]: value for name, value in found.items()}
