"""Unicode to LaTeX: the signs that LaTeX reads as its own, and on request every letter that is not ASCII."""

from __future__ import annotations

import re
import unicodedata

from citecheck._fast.regex import regex
from citecheck.data.latex import ACCENTS, LETTERS, SIGNS
from citecheck.latex.maths import around_maths

_SPECIAL = {
    "#": r"\#",
    "$": r"\$",
    "%": r"\%",
    "&": r"\&",
    "\\": r"\textbackslash{}",
    "^": r"\textasciicircum{}",
    "_": r"\_",
    "~": r"\textasciitilde{}",
}
# BibTeX counts a brace after a backslash like any other, so that one without its fellow would end the field too early or never.
_TABLE = str.maketrans(_SPECIAL | {"{": r"\textbraceleft{}", "}": r"\textbraceright{}", "\u00a0": "~"})
_TO_ESCAPE = regex(f"[{re.escape(''.join(map(chr, _TABLE)))}]")
_COMMANDS = {mark: command for command, mark in reversed(ACCENTS.items())}
_NAMED = {sign: "{\\" + name + "}" for name, sign in reversed([*SIGNS.items(), *LETTERS.items()]) if len(sign) == 1 and not sign.isascii()}
_DASHES = {"–": "--", "—": "---", "‘": "`", "’": "'", "“": "``", "”": "''", "\u00a0": "~"}
_JOINED = regex(r"(?<=-)(?=-)|(?<=')(?=')|(?<=[`?!])(?=`)")
TAGS = {"i": "emph", "em": "emph", "b": "textbf", "strong": "textbf", "sub": "textsubscript", "sup": "textsuperscript"}
_LITERAL = regex(r"\\\{")  # a brace that is text: LaTeX would take one after \textbackslash{} for a group
_TAG = regex(r"<(/?)(i|em|b|strong|sub|sup|span)(?:\s[^<>]{0,80})?>", re.IGNORECASE)


def escape(text: str) -> str:
    """The text with LaTeX's own signs escaped; balanced braces stay, HTML's tags become commands; formulas are LaTeX already."""
    return around_maths(text, _without_maths) if "$" in text else _without_maths(text)


def escape_people(text: str) -> str:
    """Return a list of people with LaTeX's own signs escaped; a tag that is not closed is not one, lest it hold several people."""
    tags = [tag[1] for tag in _TAG.finditer(text)] if "<" in text else []
    return escape(text) if tags.count("") == tags.count("/") else _escaped(text, balanced(text))


def _without_maths(text: str) -> str:
    pieces = _TAG.split(text) if "<" in text else [text]
    whole = balanced(text) and not _LITERAL.search(text)
    out = [_escaped(pieces[0], whole)]
    opened = 0
    for closing, tag, after in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        if closing and opened:
            out.append("}")
        elif not closing:
            command = TAGS.get(tag.lower())
            out.append("\\" + command + "{" if command else "{")
        opened += -1 if closing and opened else 0 if closing else 1
        out.append(_escaped(after, whole))
    return "".join(out) + "}" * opened


def escape_all(text: str) -> str:
    """Return the text with all of LaTeX's signs escaped, also braces, and with those kept apart that LaTeX would join."""
    return "{}".join(piece.translate(_TABLE) for piece in _JOINED.split(text))


def _escaped(text: str, balanced: bool) -> str:
    if not _TO_ESCAPE.search(text):  # as in most values
        return text
    if balanced and ("{" in text or "}" in text):  # a piece between tags may have one of the two
        return "".join(piece if piece in "{}" else piece.translate(_TABLE) for piece in re.split(r"([{}])", text))
    return text.translate(_TABLE)


def balanced(text: str) -> bool:
    """Return whether each brace of a text has its fellow."""
    if "{" not in text and "}" not in text:
        return True
    depth = 0
    for sign in re.findall(r"[{}]", text):
        depth += 1 if sign == "{" else -1
        if depth < 0:
            return False
    return depth == 0


def to_ascii(text: str) -> str:
    """Text that is LaTeX already, its letters and signs beyond ASCII as commands; what has no command stays."""
    if text.isascii():
        return text
    return "".join(_command(letter) for letter in text)


def _command(letter: str) -> str:
    if letter.isascii():
        return letter
    if letter in _DASHES:
        return _DASHES[letter]
    if letter in _NAMED:
        return _NAMED[letter]
    base, *marks = list(unicodedata.normalize("NFD", letter))
    if len(marks) == 1 and marks[0] in _COMMANDS and base.isascii():
        return "{\\" + _COMMANDS[marks[0]] + "{" + base + "}}"
    return letter
