"""The form of a citation, part by part: what the text has, and what the handbook or the essay's own habit has there."""

from collections.abc import Iterable
from typing import NamedTuple

from citecheck.model import Edit, Level, Link, Span, Style


class Departure(NamedTuple):
    """One part of a citation in the wrong form: where it is, the edits that put it right, and whether these change form only."""

    link: Link
    span: Span
    edits: tuple[Edit, ...]
    is_safe: bool = True


def decides(style: Style, *parts: str) -> bool:
    """Whether a handbook or a person decides these parts of the form, rather than the essay's own habit."""
    return style.decided.issuperset(parts)


def writer(style: Style) -> str:
    """Whose form it is, as the subject of a sentence: "APA 7", "the configuration", "the essay"."""
    return style.title or ("the configuration" if style.decided else "the essay")


def level(style: Style) -> Level:
    """A departure from a named handbook is a warning, one from the essay's own habit an info."""
    return "warning" if style.decided else "info"


def edited(text: str, span: Span, edits: Iterable[Edit]) -> str:
    """A stretch of a text with edits made in it."""
    out, at = [], span.start
    for edit in sorted(edits, key=lambda edit: edit.span):
        out += [text[at : edit.span.start], edit.text]
        at = edit.span.end
    return "".join([*out, text[at : span.end]])
