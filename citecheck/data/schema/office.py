"""Named styles of word processors by their effect on text."""

from __future__ import annotations

HEADING_STYLES = {f"heading {level}": level for level in range(1, 10)}
"""Word's own headings, by the names that files keep in every language, and their levels."""

CODE_STYLES = frozenset(
    {
        "code",
        "code block",
        "html code",
        "html keyboard",
        "html preformatted",
        "html sample",
        "html typewriter",
        "preformatted text",
        "source code",
        "source text",
        "teletype",
        "verbatim",
        "verbatim char",
    }
)
"""Styles whose text is code: Word's and LibreOffice's own, and those of pandoc's writers."""


def is_code_style(name: str) -> bool:
    """Whether a style, named as a program writes it (Source_20_Text, Source_Text, Source Text), is one of code."""
    return name.replace("_20_", " ").replace("_", " ").lower() in CODE_STYLES
