"""Text in XML and HTML: nothing in it is markup, and characters that XML forbids are removed."""

from __future__ import annotations

from citecheck.reporters.escape import visible


def attribute(text: str) -> str:
    """A text between double quotes, with the quotes."""
    return f'"{content(text)}"'


def content(text: str) -> str:
    """A text between tags, in one line."""
    shown = visible(text).replace("\ufffe", "�").replace("\uffff", "�")
    return shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
