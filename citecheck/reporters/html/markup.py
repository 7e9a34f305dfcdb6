"""HTML that is escaped by construction: a page is made of calls, and every string that is not Markup is text."""

from __future__ import annotations

from collections.abc import Iterable

from citecheck._fast.regex import regex
from citecheck.reporters.escape import shown

_VOID = frozenset({"br", "hr", "input", "link", "meta"})
_BARE = regex(r"[\w.#-]+")
_RAW_END = regex(r"</|<!--")


class Markup(str):
    """A piece of a page; only this module makes it of text."""

    __slots__ = ()


Child = str | Iterable[str] | None
"""Text, Markup, several of them, or nothing."""


def text(words: str) -> Markup:
    """Text between tags; hidden characters that could move or reorder other text are shown by their numbers."""
    words = shown(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return Markup(words)


def tag(name: str, *children: Child, **attributes: str | int | bool | None) -> Markup:
    """An element. ``class_`` is class, ``data_x`` is data-x; an attribute that is False, None or "" is left out."""
    opened = "".join([name, *(_attribute(key, value) for key, value in attributes.items() if not _is_left_out(value))])
    if name in _VOID:
        return Markup(f"<{opened}>")
    return Markup(f"<{opened}>{join(*children)}</{name}>")


def join(*children: Child) -> Markup:
    """Pieces in a row, each escaped unless it is Markup."""
    return Markup("".join(map(_piece, children)))


def raw(name: str, words: str, **attributes: str) -> Markup:
    """A script or a style sheet, which HTML does not escape; raises ValueError where its text could end it."""
    if _RAW_END.search(words):
        raise ValueError(f"text of <{name}> would end it")
    opened = "".join([name, *(_attribute(key, value) for key, value in attributes.items())])
    return Markup(f"<{opened}>{words}</{name}>")


def _piece(child: Child) -> str:
    if child is None:
        return ""
    if isinstance(child, Markup):
        return child
    return text(child) if isinstance(child, str) else join(*child)


def _attribute(key: str, value: str | int | bool | None) -> str:
    name = key.rstrip("_").replace("_", "-")
    if value is True:
        return f" {name}"
    words = str(value)
    if _BARE.fullmatch(words):
        return f" {name}={words}"
    return f' {name}="{text(words).replace(chr(34), "&quot;")}"'


def _is_left_out(value: str | int | bool | None) -> bool:
    return value is None or value is False or value == ""
