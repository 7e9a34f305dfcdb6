"""The value of a field in a .bib file: braced, quoted, a number or a macro, joined by #."""

from typing import Literal, NamedTuple, TypeAlias

from citecheck._fast.regex import regex

_BRACE = regex(r"[{}]")
_BRACE_OR_QUOTE = regex(r'[{}"]')
_PLAIN_BRACED = regex(r"\{[^{}]*+\}")
_WORD = regex(r"[^\s,{}()\"#=%]++")
_JOINT = regex(r"\s*+#\s*+")

Kind: TypeAlias = Literal["braced", "quoted", "word"]
DELIMITED = frozenset({"braced", "quoted"})
"""Pieces with a delimiter on either side."""


class Piece(NamedTuple):
    """One part of a value: its text without delimiters is at ``start``–``end``."""

    kind: Kind
    start: int
    end: int


def read_value(text: str, at: int, end: int) -> tuple[tuple[Piece, ...], int]:
    """Return the pieces of the value that begins at an offset, and where it ends; no pieces if it is not closed before ``end``."""
    pieces = []
    while True:
        piece, at = _read_piece(text, at, end)
        if piece is None:
            return (), at
        pieces.append(piece)
        joint = _JOINT.match(text, at, end)
        if not joint:
            return tuple(pieces), at
        at = joint.end()


def _read_piece(text: str, at: int, end: int) -> tuple[Piece | None, int]:
    match text[at : min(at + 1, end)]:
        case "{":
            if plain := _PLAIN_BRACED.match(text, at, end):
                return Piece("braced", at + 1, plain.end() - 1), plain.end()
            close = close_of(text, at + 1, end)
            return (Piece("braced", at + 1, close), close + 1) if close >= 0 else (None, at)
        case '"':
            close = _closing_quote(text, at + 1, end)
            return (Piece("quoted", at + 1, close), close + 1) if close >= 0 else (None, at)
    word = _WORD.match(text, at, end)
    return (Piece("word", at, word.end()), word.end()) if word else (None, at)


def close_of(text: str, at: int, end: int) -> int:
    """Return where the brace opened before an offset is closed; −1 if not before ``end``."""
    depth = 1
    for brace in _BRACE.finditer(text, at, end):
        depth += 1 if brace[0] == "{" else -1
        if not depth:
            return brace.start()
    return -1


def _closing_quote(text: str, at: int, end: int) -> int:
    depth = 0
    for sign in _BRACE_OR_QUOTE.finditer(text, at, end):
        if sign[0] == '"':
            if not depth:
                return sign.start()
        else:
            depth += 1 if sign[0] == "{" else -1
            if depth < 0:
                return -1
    return -1
