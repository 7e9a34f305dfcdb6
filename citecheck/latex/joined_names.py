"""Several people in what BibTeX reads as one name, because "&", ";" or commas are in place of "and".

BibTeX makes one person of them (family "Brown", suffix "C. & Green"); a list written from that would lose authors.
Only what can hardly be one person is split; rule R520 reports it in every case.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck._fast.regex import regex
from citecheck.data.lexicon.name_parts import is_suffix
from citecheck.data.lexicon.organisation_words import ORGANISATION_WORDS
from citecheck.text.folding import fold

Parts = list[list[str]]
_AMPERSANDS = frozenset({"&", "\\&"})
_ENTITY = regex(r"&#?\w{1,10};\Z")
INITIALS = regex(r"(?:[A-ZÀ-ÖØ-ÞČĎŁŃŇŘŚŠŤŹŻŽĞİŞА-Я]\.?-?){1,3}")
_LETTER = regex(r"[A-ZÀ-ÖØ-ÞČĎŁŃŇŘŚŠŤŹŻŽĞİŞА-Я]")
_STOPPED = regex(r"(?:[A-ZÀ-ÖØ-ÞČĎŁŃŇŘŚŠŤŹŻŽĞİŞА-Я]\.-?){1,4}")


def part_people(name: Parts) -> list[Parts]:
    """Return the people in a name as split by BibTeX's rules: the name itself, unless its signs or commas show several.

    >>> part_people([["Brown"], ["C.", "&", "Green"], ["D."]])
    [[['Brown'], ['C.']], [['Green'], ['D.']]]
    """
    pieces, surely = _between_signs(name)
    people = [person for piece in pieces for person in _between_commas([part for part in piece if part])]
    if len(pieces) > 1 and not (surely or all(map(_is_person, people))):
        return [name]
    return people if len(people) > 1 else [name]


def initials_last(words: Sequence[str]) -> bool:
    """Whether a name without a comma ends in initials (Smith JA), so that its family name comes first."""
    return bool(INITIALS.fullmatch(words[-1])) and not is_suffix(words[-1]) and not any(INITIALS.fullmatch(word) for word in words[:-1])


def count_last_initials(words: Sequence[str]) -> int:
    """Return how many initials a name without a comma ends in, after its family name: Smith JA, Smith J. A.; 0 if it begins with some."""
    if len(words) > 1 and initials_last(words):
        return 1
    for pattern in (_STOPPED, _LETTER):  # Smith J. A., Smith J A
        count = next((at for at, word in enumerate(reversed(words)) if not pattern.fullmatch(word)), len(words))
        if 1 < count < len(words) and not any(INITIALS.fullmatch(word) for word in words[:-count]):
            return count
    return 0


def _between_signs(name: Parts) -> tuple[list[Parts], bool]:
    """What is between the ampersands and semicolons of a name, and whether a semicolon is among them."""
    pieces: list[Parts] = [[]]
    surely = False
    for part in name:
        pieces[-1].append([])
        for word in _at_semicolons(part):
            if ends := word.endswith(";") and not _ENTITY.search(word):
                surely, word = True, word.rstrip(";")
            if word in _AMPERSANDS:
                ends = True
            elif word:
                pieces[-1][-1].append(word)
            if ends:
                pieces.append([[]])
    return [piece for piece in pieces if any(piece)], surely


def _at_semicolons(words: Sequence[str]) -> Iterator[str]:
    """Yield words, cut after semicolons that no space follows (A.;Roe); an entity's semicolon is a part of its letter."""
    for word in words:
        begin = 0
        for at, sign in enumerate(word[:-1]):
            if sign == ";" and "{" not in word and not _ENTITY.search(word[begin : at + 1]):
                yield word[begin : at + 1]
                begin = at + 1
        yield word[begin:]


def _between_commas(parts: Parts) -> list[Parts]:
    """Each person of a piece: Falk M, Roe KB · M. Falk, K. Roe · Falk, Mia, Roe, Kim · Mia Falk, Kim Roe, Ann Odén."""
    if len(parts) < 2 or any(len(part) == 1 and is_suffix(part[0]) for part in parts):
        return [parts] if parts else []
    many = all(len(part) > 1 for part in parts)
    if many and (len(parts) > 2 or all(map(initials_last, parts)) or all(map(_initials_first, parts))):
        return [[part] for part in parts]
    if len(parts) > 2 and len(parts) % 2 == 0:
        return [list(parts[at : at + 2]) for at in range(0, len(parts), 2)]
    return [parts]


def _initials_first(words: Sequence[str]) -> bool:
    return bool(_STOPPED.fullmatch(words[0])) and not INITIALS.fullmatch(words[-1])


def _is_person(parts: Parts) -> bool:
    """Return whether parts are a person's rather than a firm's: Lindqvist & Abe, Ltd · Johnson Bank & Trust Company are not two people."""
    if ORGANISATION_WORDS.intersection(fold(word) for part in parts for word in part):
        return False
    if len(parts) == 3:  # Falk, Mia, Jr.
        return any(len(part) == 1 and is_suffix(part[0]) for part in parts[1:])
    return len(parts) == 2 or (len(parts) == 1 and len(parts[0]) > 1)
