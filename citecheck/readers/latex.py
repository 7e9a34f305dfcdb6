"""LaTeX: the preamble, comments and keys blanked out; accents, escapes and ties read as what they print."""

from __future__ import annotations

import re
from unicodedata import normalize

from citecheck._fast.regex import regex
from citecheck.data.latex import ACCENTS, LETTERS
from citecheck.readers.markdown import INVISIBLE
from citecheck.readers.mask_addresses import mask_addresses
from citecheck.readers.typography import blank

_PREAMBLE = regex(r"\A[^\0]{0,100000}?\\begin\{document\}")
_COMMENT = regex(r"(?<!\\)%[^\n]*")
_KEYS = regex(
    r"\\[A-Za-z]{0,20}(?:bibliography|cite|href|include|includegraphics|input|label|ref|url)[A-Za-z]{0,20}\*?"
    r"(?:\[[^\]\n]{0,200}\]){0,2}\{[^{}\n]{0,500}\}"
)
_ACCENT = regex(r"\{?\\(?:([`'^\"~=.])\{?([A-Za-z]|\\[ij](?![A-Za-z]))|([bcdHkrtuv])(?:\{([A-Za-z])|[ ]([A-Za-z])))(?:\}\}|\})?")
_LETTER = regex(rf"\{{?\\({'|'.join(sorted(LETTERS, key=len, reverse=True))})(?:\{{\}}\}}?|\}}|[ ]|(?![A-Za-z]))")
_COMMAND = regex(r"\\[A-Za-z]{1,30}\*?(?:\[[^\]\n]{0,200}\])?(?=\{)|\\(?=[&%#_$ {}])|(?<!\\)[{}]")


def mask(prose: str) -> str:
    """The prose of a LaTeX text, already plain; equal length, line breaks kept."""
    for pattern in (_PREAMBLE, _COMMENT, _KEYS):
        prose = pattern.sub(lambda match: blank(match[0]), prose)
    prose = _ACCENT.sub(_accented, prose)
    prose = _LETTER.sub(lambda match: _padded(LETTERS[match[1]], match[0]), prose)
    prose = _COMMAND.sub(lambda match: INVISIBLE * len(match[0]), prose)
    return mask_addresses(prose.replace("~", " "))


def _accented(match: re.Match[str]) -> str:
    letter = (match[2] or match[4] or match[5])[-1]
    return _padded(normalize("NFC", letter + ACCENTS[match[1] or match[3]]), match[0])


def _padded(letter: str, written: str) -> str:
    """A letter with as many unseen characters behind it as LaTeX needs for it."""
    return letter + INVISIBLE * (len(written) - len(letter)) if len(letter) <= len(written) else letter[: len(written)]
