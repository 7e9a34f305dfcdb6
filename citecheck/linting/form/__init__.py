"""The form of a citation, part by part: what the text has, and what the handbook or the essay's own habit requires."""

from collections.abc import Iterable
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.model import Edit, Level, Link, Span, Style

_LINE_END = regex(r"[ \t\r\u00a0]*\n\s*")


class Departure(NamedTuple):
    """One part of a citation in the wrong form: where it is, the edits that correct it, and whether these only change form."""

    link: Link
    span: Span
    edits: tuple[Edit, ...]
    is_safe: bool = True


def decides(style: Style, *parts: str) -> bool:
    """Return whether a handbook or a person decides these parts of the form, rather than the essay's own habit."""
    return style.decided.issuperset(parts)


def writer(style: Style) -> str:
    """Return whose form it is, as the subject of a sentence: "APA 7", "the configuration", "the essay"."""
    return style.title or ("the configuration" if style.decided else "the essay")


def level(style: Style) -> Level:
    """Return the level of a departure: warning from a named handbook, info from the essay's own habit."""
    return "warning" if style.decided else "info"


def is_same_gap(seen: str, right: str) -> bool:
    """Whether two gaps differ in nothing but line breaks and non-breaking spaces."""
    return _LINE_END.sub(" ", seen).replace("\u00a0", " ") == right.replace("\u00a0", " ")


def edited(text: str, span: Span, edits: Iterable[Edit]) -> str:
    """Return a stretch of a text with edits applied."""
    out, at = [], span.start
    for edit in sorted(edits, key=lambda edit: edit.span):
        out += [text[at : edit.span.start], edit.text]
        at = edit.span.end
    return "".join([*out, text[at : span.end]])
