"""How each handbook writes citations and lists, as data: ``NAME.toml`` is a style, its ``[citation]`` and its ``[bibliography]``.

A file put into this folder is a style everywhere: nothing else names one.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from citecheck._fast.regex import regex
from citecheck.model import Citation, Document, InputError, Style

FOLDER = os.path.dirname(__file__)

DEFAULT_STYLE = "apa"
"""Used where no style is named and the essay shows none."""

_NAMED = regex(
    r"^citecheck:[ \t]*(?:\{[^}\n]{0,200}?\bstyle:[ \t]*[\"']?(?P<inline>[\w-]+)"
    r"|\n(?:[ \t]+[^\n]*\n){0,20}?[ \t]+style:[ \t]*[\"']?(?P<below>[\w-]+))",
    re.MULTILINE,
)
_CITATION = regex(r"^\[citation\][^\n]*\n(.*?)(?=^\[|\Z)", re.MULTILINE | re.DOTALL)
_SYSTEM = regex(r'^system = "([^"\n]{1,60})"', re.MULTILINE)
_ROW = regex(r'(?:(\w+)[ \t]*=[ \t]*(?:"([^"\\]*)"|(\d+)|(true|false)))?[ \t]*(?:#.*)?')


def style_names() -> tuple[str, ...]:
    """The names of all styles, in alphabetical order."""
    return tuple(sorted(name[:-5] for name in os.listdir(FOLDER) if name.endswith(".toml")))


def list_style_names() -> tuple[str, ...]:
    """The names of the styles that say how a list is written."""
    return tuple(name for name in style_names() if has_list(style_file(name)))


def other_system(name: str) -> str:
    """What a handbook cites by where that is not author and year ("author and page"); "" for the rest."""
    if name not in style_names():
        return ""
    with open(style_file(name), encoding="utf-8") as file:
        found = _SYSTEM.search(file.read())
    return found[1] if found else ""


def cites_by(name: str, essay: Document) -> Literal["", "year", "page"]:
    """Return what the style that is named, by a person or by the essay itself, cites by; "" if none is named."""
    name = named_style(name, essay)
    return "" if name == "auto" else "page" if other_system(name.lower()) else "year"


def has_list(path: str) -> bool:
    """Whether a style's file says how a list is written."""
    with open(path, encoding="utf-8") as file:
        return "\n[bibliography]" in file.read()


def styles_in_words() -> str:
    """The names of all styles in a row, for help and messages."""
    return ", ".join(style_names())


def style_file(name: str) -> str:
    """The file of a style; raises InputError for a name that no style has."""
    name = name.lower()
    path = os.path.join(FOLDER, f"{name}.toml")
    if not name.isidentifier() or not os.path.isfile(path):
        from citecheck.text.did_you_mean import hint

        raise InputError(f"unknown style {name!r}; the styles are auto, {styles_in_words()}{hint(name, style_names())}")
    return path


def choose(name: str, essay: Document, citations: Sequence[Citation]) -> Style:
    """The style of a name; "auto" is the essay's own majority habit. Raises InputError for a name that is not known."""
    name = named_style(name, essay)
    if name == "auto":
        from citecheck.styles.inferred import habits

        return habits(citation_style(DEFAULT_STYLE), essay.text, citations)
    return citation_style(name)


def named_style(name: str, essay: Document) -> str:
    """The style that is asked for, else the one that the essay itself names, else "auto"."""
    return _named_in(essay) or "auto" if name.lower() == "auto" else name


def _named_in(essay: Document) -> str:
    """The style that an essay's own front matter names (``citecheck: {style: apa}``), or ""."""
    if not essay.text.startswith("---") or "citecheck:" not in essay.text:
        return ""
    from citecheck.readers.markdown_inert import front_matter

    found = _NAMED.search(front_matter(essay.text))
    return (found["inline"] or found["below"]).lower() if found else ""


def list_style_of(named: str, own: str = "") -> str:
    """The name of the style that a list is written in: the one named, else the essay's own, else the default one."""
    if named and named != "auto":
        if not has_list(style_file(named)):
            raise InputError(f"the style {named!r} is for citations only; lists are written in {', '.join(list_style_names())}")
        return named
    return own if own in list_style_names() else DEFAULT_STYLE


def with_habits(style: Style, habits: Mapping[str, Any]) -> Style:
    """The style with single habits changed, by their field names."""
    return style._replace(**habits, decided=style.decided | habits.keys())


def citation_style(name: str) -> Style:
    """How a handbook writes citations, or a CSL style whose file is named; raises InputError if no style has the name."""
    if name.lower().endswith(".csl"):
        from citecheck.styles.csl_citation import read_csl

        return read_csl(name)
    with open(style_file(name), encoding="utf-8") as file:
        text = file.read()
    found = _CITATION.search(text)
    rows = [_ROW.fullmatch(line.strip()) for line in found[1].splitlines()] if found else [None]
    if all(rows):  # plain words and numbers: importing tomllib for them would take 3 % of a start
        values: dict[str, Any] = {row[1]: _value(row) for row in rows if row and row[1]}
    else:
        import tomllib

        values = tomllib.loads(text)["citation"]
    return Style(name.lower(), **values, decided=frozenset(Style._fields))


def _value(row: re.Match[str]) -> str | int | bool:
    return row[4] == "true" if row[4] else int(row[3]) if row[3] else row[2]
