"""The little language in which style data say how an entry is written.

``{slot}`` is a value, ``{slot:form}`` a value in a form, ``{#role:Ed.|Eds.}`` a label by the number of people, ``{=macro}`` another
template. ``[ … ]`` vanishes when a value in it is asked for and none is there; ``<a|b>`` is the first that is not empty; ``{?slot, …: … }``
is only where one of the slots is filled, ``{!slot, …: … }`` only where none is; ``{&, =a|b|c}`` joins what is not empty by ", ".
``*…*`` is italic, ``"…"`` quoted as the style quotes. A backslash takes the next character as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class Text:
    """Literal text."""

    text: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A value of the entry; ``form`` says how it is written."""

    name: str
    form: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """A word that depends on how many people have a role."""

    role: str
    one: str
    many: str


@dataclass(frozen=True, slots=True)
class Group:
    """Parts that belong together: an option in brackets, an italic or a quoted stretch."""

    parts: tuple[Node, ...]
    kind: Literal["option", "italic", "quote"]


@dataclass(frozen=True, slots=True)
class Choice:
    """The first of several that is not empty."""

    ways: tuple[tuple[Node, ...], ...]


@dataclass(frozen=True, slots=True)
class When:
    """Parts that are only where one of the slots is filled (``filled``), or where none is."""

    slots: tuple[str, ...]
    filled: bool
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """Parts with something between those that are not empty."""

    between: str
    items: tuple[tuple[Node, ...], ...]


Node: TypeAlias = Text | Slot | Label | Group | Choice | When | Series


class TemplateError(ValueError):
    """A template that cannot be read, with the place where it goes wrong."""


def parse(source: str) -> tuple[Node, ...]:
    """The nodes of a template."""
    parts, end = _parts(source, 0, "")
    if end != len(source):
        raise TemplateError(f"{source!r}: unexpected {source[end]!r} at {end}")
    return parts


def _parts(source: str, at: int, stops: str) -> tuple[tuple[Node, ...], int]:
    out: list[Node] = []
    text: list[str] = []

    def flush() -> None:
        if text:
            out.append(Text("".join(text)))
            text.clear()

    while at < len(source) and source[at] not in stops:
        letter = source[at]
        if letter == "\\":
            text.append(source[at + 1])
            at += 2
        elif letter in '[<{*"':
            flush()
            node, at = _node(source, at)
            out.append(node)
        else:
            text.append(letter)
            at += 1
    flush()
    return tuple(out), at


def _node(source: str, at: int) -> tuple[Node, int]:
    match source[at]:
        case "{":
            return _braced(source, at + 1)
        case "<":
            ways, at = _ways(source, at + 1, ">")
            return Choice(ways), at
        case "[":
            parts, at = _parts(source, at + 1, "]")
            return Group(parts, "option"), _past(source, at, "]")
        case "*":
            parts, at = _parts(source, at + 1, "*")
            return Group(parts, "italic"), _past(source, at, "*")
        case _:
            parts, at = _parts(source, at + 1, '"')
            return Group(parts, "quote"), _past(source, at, '"')


def _braced(source: str, at: int) -> tuple[Node, int]:
    if source[at] in "?!":
        colon = source.index(":", at)
        slots = tuple(name.strip() for name in source[at + 1 : colon].split(","))
        parts, end = _parts(source, colon + 1, "}")
        return When(slots, source[at] == "?", parts), _past(source, end, "}")
    if source[at] == "&":
        equals = source.index("=", at)
        ways, end = _ways(source, equals + 1, "}")
        return Series(source[at + 1 : equals], ways), end
    end = source.index("}", at)
    name, _, form = source[at:end].partition(":")
    if name.startswith("#"):
        one, _, many = form.partition("|")
        return Label(name[1:], one, many or one), end + 1
    return Slot(name, form), end + 1


def _ways(source: str, at: int, closing: str) -> tuple[tuple[tuple[Node, ...], ...], int]:
    ways: list[tuple[Node, ...]] = []
    while True:
        parts, at = _parts(source, at, "|" + closing)
        ways.append(parts)
        if at >= len(source):
            raise TemplateError(f"{source!r}: {closing!r} is missing")
        if source[at] == closing:
            return tuple(ways), at + 1
        at += 1


def _past(source: str, at: int, closing: str) -> int:
    if at >= len(source) or source[at] != closing:
        raise TemplateError(f"{source!r}: {closing!r} is missing at {at}")
    return at + 1


def slots_of(nodes: Sequence[Node]) -> set[str]:
    """The names of all values that a template may ask for; a macro as ``=name``."""
    out: set[str] = set()
    for node in nodes:
        match node:
            case Slot(name) | Label(name):
                out.add(name)
            case Group(parts):
                out |= slots_of(parts)
            case When(slots, _, parts):
                out |= {*slots} | slots_of(parts)
            case Choice(ways) | Series(_, ways):
                for way in ways:
                    out |= slots_of(way)
            case _:
                pass
    return out
