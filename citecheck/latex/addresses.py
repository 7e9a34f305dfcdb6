"""Addresses in LaTeX, and addresses with a gap in them."""

from __future__ import annotations

from citecheck._fast.regex import regex

_LINK = regex(r"\\(?:url|path|nolinkurl|href)\s*\{([^{}]*+)\}(?:\s*\{[^{}]*+\})?")
_ESCAPES = regex(r"\\([_%&#~$-])")
_PATH = regex(r"https?://[^/]+/")
_TILDES = ("{\\textasciitilde}", "\\textasciitilde{}", "\\textasciitilde ", "\\textasciitilde", "{\\~{}}", "\\~{}", "{\\sim}", "$\\sim$")
_BACKSLASHES = ("{\\textbackslash}", "\\textbackslash{}", "\\textbackslash ", "$\\backslash$")
_BRACES = {ord(c): None for c in "{}"}
# Where a program breaks the line of a long address.
_BREAKS = tuple("/-_=?&.")


def to_address(value: str, field: str = "url") -> str:
    """A URL, DOI or file name as it is meant: only the escapes are undone, and \\url gone; a file's name may have spaces."""
    if "\\" in value or "$" in value:
        value = _LINK.sub(r"\1", value)
        for tilde in _TILDES:
            value = value.replace(tilde, "~")
        for backslash in _BACKSLASHES if field == "file" else ():
            value = value.replace(backslash, "\\")
    plain = _ESCAPES.sub(r"\1", value.translate(_BRACES))
    if field == "file":
        return " ".join(plain.split())
    return closed_up(plain) if field == "url" and "\n" not in plain else _joined(plain.split(), "")


def closed_up(url: str) -> str:
    """An address without its gaps: one after a path that somebody typed is a part of it, one where a line may break is none."""
    pieces = url.split()
    gap = "%20" if pieces and _PATH.match(pieces[0]) and not any(piece.endswith(_BREAKS) for piece in pieces[:-1]) else ""
    return _joined(pieces, gap)


def _joined(pieces: list[str], gap: str) -> str:
    """The pieces of an address as one; several addresses stay apart."""
    return (" " if any(piece.startswith("http") for piece in pieces[1:]) else gap).join(pieces)
