"""Which format a file is in, by its name."""

from __future__ import annotations

SUFFIXES = {
    "bib": "bib",
    "bibtex": "bib",
    "json": "json",
    "markdown": "md",
    "md": "md",
    "qmd": "md",
    "ris": "ris",
    "rmd": "md",
    "tex": "tex",
    "text": "txt",
    "txt": "txt",
}


def of_name(name: str) -> str:
    """The format that a file's suffix names; "" if none is known."""
    return SUFFIXES.get(name.rsplit(".", 1)[-1].lower(), "") if "." in name else ""
