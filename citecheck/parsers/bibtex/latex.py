"""LaTeX in a field's value to Unicode."""

from __future__ import annotations

import re
import unicodedata

from citecheck._fast.regex import regex
from citecheck.data.latex import ACCENTS, ESCAPED, LETTERS, LIGATURES, SIGNS

_MEANT = LETTERS | SIGNS
# A command: an accent with its letter, a word with the blank after it, or an escaped sign.
_LETTER = r"(?:\\(?P<{0}>[ij])(?![A-Za-z])|(?P<{0}c>[^\W\d_]))"
_ACCENT = regex(
    r"\\(?:(?P<sign>[\"'.=^`~])\s*+|(?P<word>[Hbcdkrtuv])(?:\s++|(?=[{\\])))"
    r"(?:\{\s*+" + _LETTER.format("a") + r"\s*+\}|" + _LETTER.format("b") + r"|\{\s*+\})"
)  # fmt: skip
_COMMAND = regex(r"\\(?:([A-Za-z]++)\s*+(?:\{\})?|([^A-Za-z]))")
_LIGATURE = regex("|".join(re.escape(run) for run in sorted(LIGATURES, key=len, reverse=True)))
_MARKS = regex(r"[\\{}~$`'-]")
_ESCAPES = regex(r"\\([_%&#~$-])")
_SPACES = regex(r"\s+")


def to_unicode(value: str) -> str:
    """A field's value as people read it: accents and signs in Unicode, braces and other commands gone, white space single.

    >>> to_unicode(r'B{\"u}ndnis 1945--1950, {\\O}resund \\& {AI}')
    'Bündnis 1945–1950, Øresund & AI'
    """
    if _MARKS.search(value):
        if "\\" in value:
            value = _COMMAND.sub(_commanded, _ACCENT.sub(_accented, value))
        value = _LIGATURE.sub(lambda m: LIGATURES[m[0]], value.replace("$", "\0") if "$" in value else value)
        value = value.translate(_DROPPED).translate(_HELD)
    return _SPACES.sub(" ", value).strip()


def with_accents(value: str) -> str:
    """The value with its accented letters made, everything else as it stands: "{\\'E}tretat" is "{É}tretat"."""
    return _ACCENT.sub(_accented, value) if "\\" in value else value


def to_address(value: str, field: str = "url") -> str:
    """A URL, DOI or file name as it is meant: only the escapes are undone; a file's name may have spaces."""
    for tilde in ("{\\textasciitilde}", "\\textasciitilde{}", "\\textasciitilde", "\\~{}"):
        value = value.replace(tilde, "~")
    return (" " if field == "file" else "").join(_ESCAPES.sub(r"\1", value.translate(_DROPPED)).split())


# Escaped braces and dollars must outlive the removal of the plain ones: they wait as private-use characters.
_HELD = {0xE000: "{", 0xE001: "}", 0xE002: "$", 0xE003: "-"}
_HOLD = {"{": "\ue000", "}": "\ue001", "$": "\ue002"}
_DROPPED = {ord(c): None for c in "{}\0"}


def _accented(match: re.Match[str]) -> str:
    letter = match["a"] or match["b"] or match["ac"] or match["bc"] or ""
    return unicodedata.normalize("NFC", letter + ACCENTS[match["sign"] or match["word"]]) if letter else (match["sign"] or match["word"])


def _commanded(match: re.Match[str]) -> str:
    if match[1]:
        meant = _MEANT.get(match[1], "")
        return _HOLD.get(meant, meant)
    return _HOLD.get(match[2]) or ESCAPED.get(match[2], match[2])
