"""LaTeX: the preamble, comments and keys blanked out; accents, escapes and ties read as what they print."""

from __future__ import annotations

import re
from unicodedata import normalize

from citecheck._fast.regex import regex
from citecheck.data.latex import ACCENTS, LETTERS, SIGNS, UNPRINTED, UNPRINTED_PARTS, UNPRINTED_TWO
from citecheck.readers.keys import key_citations, mask_keys
from citecheck.readers.latex_inert import without_inert
from citecheck.readers.latex_shorthands import without_shorthands
from citecheck.readers.markdown import INVISIBLE
from citecheck.readers.mask_addresses import mask_addresses
from citecheck.readers.typography import blank

_PREAMBLE = regex(r"\A[^\0]{0,200000}?\\begin\{document\}")
_TITLE = regex(r"\\title\{([^{}]{1,500})\}")
_UNPRINTED = regex(
    rf"\\(?:protect\\)?(?:{'|'.join(sorted(UNPRINTED_TWO))})(?![A-Za-z])\*?(?:\[[^\]\n]{{0,200}}\]){{0,2}}\{{[^{{}}]{{0,500}}\}}\s?\{{[^{{}}]{{0,500}}\}}"
    rf"|\\(?:protect\\)?(?:[A-Za-z]{{0,20}}(?:{'|'.join(sorted(UNPRINTED_PARTS))})[A-Za-z]{{0,20}}|{'|'.join(sorted(UNPRINTED))})(?![A-Za-z])\*?"
    r"(?:\[[^\]\n]{0,200}\]){0,2}\{[^{}\n]{0,500}\}(?:\{\})?"
)
_NOTE = regex(r"\\(?:footnote|footnotetext|endnote|thanks|marginpar)(?![A-Za-z])(?:\[[^\]\n]{0,20}\])?\{")
_ACCENT = regex(r"\{?\\(?:([`'^\"~=.])\{?([A-Za-z]|\\[ij](?![A-Za-z]))|([bcdHkrtuv])(?:\{([A-Za-z])|[ ]([A-Za-z])))(?:\}\}|\})?")
_PRINTED = LETTERS | {name: SIGNS[name] for name in ("textgreater", "textless")}
_LETTER = regex(rf"\{{?\\({'|'.join(sorted(_PRINTED, key=len, reverse=True))})(?:\{{\}}\}}?|\}}|[ ]|(?![A-Za-z]))")
_COMMAND = regex(r"\\[A-Za-z]{1,30}\*?(?:\[[^\]\n]{0,200}\])?(?=\{)|\\(?=[&%#_$ {}])|(?<!\\)[{}]")
_BARE = regex(r"\\[A-Za-z]{2,30}\*?")


def mask(prose: str) -> str:
    """The prose of a LaTeX text, already plain; equal length, line breaks kept."""
    return mask_addresses(list_mask(mask_keys(prose, key_citations(prose, "tex"))))


def list_mask(prose: str) -> str:
    """The prose of a reference list in LaTeX: addresses stay."""
    prose = _PREAMBLE.sub(_but_title, without_shorthands(without_inert(prose)))
    prose = _UNPRINTED.sub(lambda match: _unseen(match[0]), prose)
    prose = _NOTE.sub(_set_apart, prose)
    prose = _ACCENT.sub(_accented, prose)
    prose = _LETTER.sub(lambda match: _padded(_PRINTED[match[1]], match[0]), prose)
    prose = _COMMAND.sub(lambda match: INVISIBLE * len(match[0]), prose)
    return _BARE.sub(lambda match: " " * len(match[0]), prose).replace("~", " ")


def _but_title(preamble: re.Match[str]) -> str:
    r"""Return a preamble blanked out, except for the words of \title{…}."""
    source = preamble[0]
    title = _TITLE.search(source)
    return blank(source[: title.start(1)]) + title[1] + blank(source[title.end(1) :]) if title else blank(source)


def _set_apart(note: re.Match[str]) -> str:
    """What opens a note, as the end of a sentence: who is named before it did not write the year in it."""
    stop = "." if note.string[note.start() - 1 : note.start()].isalnum() else " "
    return stop + " " * (len(note[0]) - 1)


def _unseen(written: str) -> str:
    """Characters that print nothing; line breaks stay."""
    return "\n".join(INVISIBLE * len(line) for line in written.split("\n"))


def _accented(match: re.Match[str]) -> str:
    letter = (match[2] or match[4] or match[5])[-1]
    return _padded(normalize("NFC", letter + ACCENTS[match[1] or match[3]]), match[0])


def _padded(letter: str, written: str) -> str:
    """Return a letter followed by as many invisible characters as LaTeX needs for it."""
    return letter + INVISIBLE * (len(written) - len(letter)) if len(letter) <= len(written) else letter[: len(written)]
