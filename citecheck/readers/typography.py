"""Typographic variants of one character made plain, at equal length."""

from __future__ import annotations

from citecheck._fast.regex import regex

_LONE_RETURN = regex(r"\r(?!\n)")

# Unicode's space separators (category Zs) except the space itself; the full-width forms of ASCII; the CJK comma, stop and brackets.
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_BREAKS = "\f\v\x85\u2028\u2029"
BLANK_SIGNS = f"{_SPACES}{_BREAKS}\u200b\ufeff\t\r\n "
"""Characters that show nothing: a text of these alone is empty."""
_PLAIN = (
    {ord(c): " " for c in _SPACES}
    | {ord(c): "\n" for c in _BREAKS}
    | {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    | {ord("\r"): " ", ord("、"): ",", ord("。"): ".", ord("【"): "[", ord("】"): "]", ord("〔"): "[", ord("〕"): "]"}
)
_ODD = frozenset(map(chr, _PLAIN))
_LONG = 5000  # characters; to look for each odd one is faster than to look at each of a longer text


def plain(text: str) -> str:
    """The text at equal length: every space is " ", every line break "\\n", full-width characters ASCII; quotes stay as they are."""
    if "\r" in text:
        text = _LONE_RETURN.sub("\n", text)
    elif text.isascii() and "\f" not in text and "\v" not in text:
        return text
    odd = _ODD.intersection(text) if len(text) < _LONG else [char for char in _ODD if char in text]
    for char in odd:  # few texts have more than one or two of them
        text = text.replace(char, _PLAIN[ord(char)])
    return text


def untabbed(prose: str) -> str:
    """The prose with blanks for tabs, as documents have them in tables and lists."""
    return prose.replace("\t", " ")


def blank(text: str) -> str:
    """As many spaces as the text has characters; its line breaks stay."""
    return "\n".join(" " * len(line) for line in text.split("\n"))
