"""Which format a file is in, by its name, or by how it begins."""

from __future__ import annotations

import re

SUFFIXES = {
    "bib": "bib",
    "bibtex": "bib",
    "json": "json",
    "markdown": "md",
    "md": "md",
    "qmd": "md",
    "ris": "ris",
    "rmd": "md",
    "text": "txt",
    "txt": "txt",
}
LISTS = frozenset({"bib", "json", "ris"})

_BIB = re.compile(r"\s*+(?:%[^\n]*\n\s*+)*+@[A-Za-z]{3,30}\s{0,9}[{(]")
_RIS = re.compile(r"\s*+TY  ?- ")
_JSON = re.compile(r"\s*+[\[{]\s*+[{\"\]]")


def of_name(name: str) -> str:
    """The format that a file's suffix names; "" if none is known."""
    return SUFFIXES.get(name.rsplit(".", 1)[-1].lower(), "") if "." in name else ""


def of_list(name: str, text: str) -> str:
    """The format of a reference list; what is no known data format is prose."""
    format = of_name(name)
    return format if format in LISTS else of_content(text) or "prose"


def of_content(text: str) -> str:
    """The data format that a text begins like; "" for prose."""
    head = text[:5000].lstrip("\ufeff")
    for format, pattern in (("bib", _BIB), ("ris", _RIS), ("json", _JSON)):
        if pattern.match(head):
            return format
    return ""
