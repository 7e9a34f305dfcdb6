"""Straight quotes that babel makes commands (M"uller, Marlow"=Hill), read as what they print, at equal length."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.latex import GERMAN_BABEL, GERMAN_SHORTHANDS, OTHER_BABEL, QUOTE_SHORTHANDS, QUOTING_BABEL
from citecheck.readers.markdown import INVISIBLE

_SHORTHAND = regex(r"(?<!\\)\"([^\s\w]|[a-zA-Z])")
_BABEL = regex(r"\\(?:usepackage|RequirePackage)\s?(?:\[([^\]]{0,1000})\])?\s?\{([^{}]{0,300})\}")
_CLASS = regex(r"\\documentclass\s?\[([^\]]{0,1000})\]")
_POLYGLOSSIA = regex(r"\\set(?:main|default)language\s?\[([^\]]{0,300})\]\s?\{([a-z]{1,30})\}")
MOST_PREAMBLE = 200_000


def without_shorthands(prose: str, document: str = "") -> str:
    """The prose of a document, or of a part of it, with babel's shorthands read; where its main language has none, a quote is a quote."""
    if '"' not in prose:
        return prose
    document = document or prose
    language = _language(document[: max(0, document.find("\\begin{document}", 0, MOST_PREAMBLE))])
    if language not in QUOTING_BABEL:
        return prose
    printed = QUOTE_SHORTHANDS | (GERMAN_SHORTHANDS if language in GERMAN_BABEL else {})

    def read(found: re.Match[str]) -> str:
        shown = printed.get(found[1])
        return found[0] if shown is None else shown + INVISIBLE * (2 - len(shown))

    return _SHORTHAND.sub(read, prose)


def _language(preamble: str) -> str:
    """The main language that a preamble names to babel or polyglossia; "" if it names none."""
    for found in _BABEL.finditer(preamble):
        packages = [name.strip() for name in found[2].split(",")]
        if "babel" in packages:
            shared = _CLASS.search(preamble)
            return _main(found[1] or "") or _main(shared[1] if shared else "")
        for name in packages:
            if name in GERMAN_BABEL:
                return name
    polyglossia = _POLYGLOSSIA.search(preamble)
    return polyglossia[2] if polyglossia and "babelshorthands" in polyglossia[1] else ""


def _main(options: str) -> str:
    """The language that is called main, or the last that is named; none where shorthands are off."""
    named = [(name.strip(), value.strip()) for name, _, value in (option.partition("=") for option in options.split(","))]
    if ("shorthands", "off") in named:
        return ""
    main = [value for name, value in named if name == "main"]
    return next(iter(main or [name for name, _ in reversed(named) if name in QUOTING_BABEL | OTHER_BABEL]), "")
