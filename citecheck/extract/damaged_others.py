"""Damaged "et al." in no form of the table: between a listed name and a year, one letter off, or half of it."""

from __future__ import annotations

from citecheck.data.lexicon.et_al_words import AL, ET
from citecheck.data.ocr.lookalikes import OTHERS_LETTERS
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.tokenizer import Token
from citecheck.names.edits import slips_between
from citecheck.text.folding import fold

_OTHERS = ET + AL
_LOOK_LIKE = str.maketrans(OTHERS_LETTERS)
_MOST_PARTS = 7  # marks and pieces of "et al."
_FEWEST, _MOST = 3, 6  # letters that remain of it, or were added to it
_HALF = 3  # letters that one half may have


def with_damaged_et_al(parts: list[Token], known: Gazetteer) -> list[Token]:
    """Return the tokens with the text after the last listed name as "et al.", if it looks like that."""
    for at in range(len(parts) - 2, max(-1, len(parts) - 2 - _MOST_PARTS), -1):
        name, rest = parts[at], parts[at + 1 :]
        if any(part.kind == "etal" for part in rest[-1:]):
            return parts
        if name.kind == "word" and rest[0].start > name.end and known.has_near(fold(name.text)):
            if not _may_be_others([part.text for part in rest]):
                return parts
            return [*parts[: at + 1], Token("etal", rest[0].start, rest[-1].end, " ".join(part.text for part in rest))]
    return parts


def _may_be_others(pieces: list[str]) -> bool:
    """Return whether pieces are "et al." with one letter added, lost or changed; or one of its words and a short rest of the other."""
    words = [letters for piece in pieces if (letters := _letters(piece))]
    whole = "".join(words)
    if not words or any(piece[:1].isupper() for piece in pieces):
        return False
    if len(words) == 1:
        return whole != _OTHERS and whole.startswith(ET) and len(whole) <= 5 and slips_between(whole, _OTHERS, 1) == 1
    if _FEWEST <= len(whole) <= _MOST and (whole == _OTHERS or slips_between(whole, _OTHERS, 1) == 1):
        return True
    first, last = words[0], "".join(words[1:])
    return (last == AL and len(first) < _HALF) or (first == ET and len(last) < _HALF and not {*AL}.isdisjoint(last))


def _letters(piece: str) -> str:
    """Return the letters of a piece; a mark that looks like one of them counts as it."""
    return "".join(c for c in fold(piece.translate(_LOOK_LIKE)) if c.isalpha())
