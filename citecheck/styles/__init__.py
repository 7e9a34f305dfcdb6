"""How each handbook writes citations, as data; and which habits an essay has of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

from citecheck._fast.regex import regex
from citecheck.model import Citation, Document, InputError, Style

_STYLE = regex(
    r"^citecheck:[ \t]*(?:\{[^}\n]{0,200}?\bstyle:[ \t]*[\"']?(?P<inline>[\w-]+)"
    r"|\n(?:[ \t]+[^\n]*\n){0,20}?[ \t]+style:[ \t]*[\"']?(?P<below>[\w-]+))",
    re.MULTILINE,
)
STYLES = ("apa", "asa", "chicago", "gbt7714", "harvard", "mla")


def choose(name: str, essay: Document, citations: Sequence[Citation]) -> Style:
    """The handbook of a name; "auto" is the essay's own majority habit. Raises InputError for a name that is not known."""
    name = _named_in(essay) or name if name == "auto" else name
    if name == "auto":
        from citecheck.styles.inferred import habits

        return habits(handbook("apa"), essay.text, citations)
    return handbook(name)


def _named_in(essay: Document) -> str:
    """The style that an essay's own front matter names (``citecheck: {style: apa}``), or ""."""
    if not essay.text.startswith("---") or "citecheck:" not in essay.text:
        return ""
    from citecheck.readers.markdown import front_matter

    found = _STYLE.search(front_matter(essay.text))
    return (found["inline"] or found["below"]).lower() if found else ""


def with_habits(style: Style, habits: Mapping[str, Any]) -> Style:
    """The style with single habits changed, by their field names."""
    return style._replace(**habits, decided=style.decided | habits.keys())


def handbook(name: str) -> Style:
    """A handbook's way to write citations; raises InputError if the name is not one of STYLES."""
    if name not in STYLES:
        raise InputError(f"unknown style {name!r}; there are auto, {', '.join(STYLES)}")
    style: Style = import_module(f"citecheck.styles.{name}").STYLE
    return style._replace(decided=frozenset(Style._fields))
