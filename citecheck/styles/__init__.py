"""How each handbook writes citations, as data; and which habits an essay has of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

from citecheck.model import Citation, Document, InputError, Style

STYLES = ("apa", "chicago", "gbt7714", "harvard", "mla")


def choose(name: str, essay: Document, citations: Sequence[Citation]) -> Style:
    """The handbook of a name; "auto" is the essay's own majority habit. Raises InputError for a name that is not known."""
    if name == "auto":
        from citecheck.styles.inferred import habits

        return habits(handbook("apa"), essay.text, citations)
    return handbook(name)


def with_habits(style: Style, habits: Mapping[str, Any]) -> Style:
    """The style with single habits changed, by their field names."""
    return style._replace(**habits)


def handbook(name: str) -> Style:
    """A handbook's way to write citations; raises InputError if the name is not one of STYLES."""
    if name not in STYLES:
        raise InputError(f"unknown style {name!r}; there are auto, {', '.join(STYLES)}")
    style: Style = import_module(f"citecheck.styles.{name}").STYLE
    return style
