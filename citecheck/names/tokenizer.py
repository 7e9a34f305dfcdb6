"""The words and marks of an author string, each with its possible roles in a name."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon.et_al_words import EASTERN_OTHERS
from citecheck.data.lexicon.given_names import SHORT_GIVEN
from citecheck.data.lexicon.name_parts import (
    GENERATION_NUMERALS,
    NAMES_IN_CAPITALS,
    ONE_LETTER_PARTICLES,
    PARTICLES,
    PRINTED_JUNIORS,
    SUFFIXES,
    UNACCENTED_PARTICLES,
)
from citecheck.data.lexicon.name_words import AUTHOR_MARKS, JOINERS, JOINERS_IN_CAPITALS
from citecheck.text.word_patterns import rows

# A word, with what decoding made of a lost sign (P�rz, Br€ugg, Sto↵er), and letters that an editor restored (Paul[l]us).
_WORD = r"[^\W\d_][\w\u0300-\u036f\ufffd€↵]*+(?:\[[a-zà-ÿ]{1,4}\][a-zà-ÿ]++)?"
# As most words, initials and marks are, compared first: none of the other forms begins so, and none would take more.
_PLAIN = r"[A-Za-z][a-z]++(?=[,;)]| (?!\.))|[A-Z]\.(?=[ ,])|[,;&(]"
_TOKEN = regex(
    rf"{_PLAIN}|"
    r"['’][tT](?!\w)|[dDLT]['’](?=[,;.)]|\s?$)|[A-Z]{1,3}(?=(?:" + "|".join(sorted(PRINTED_JUNIORS)) + r")(?!\w))|"
    rf"(?:[dlDL]['’‘])?{_WORD}(?:['’‘ʼʹ`´\u2010\u2011\u2013\xad-]{_WORD})*+(?:[ \t]?\.(?!\w{{4}}\.)|['’](?=\s))?|\d[\w.]*+|[^\w\s]|_",
    re.UNICODE,
)
_FAMILY = r"[^\S\n](?=[^\W\d_a-z])[^\W\d_][\w'’\u0300-\u036f-]{2,}+"
_FAMILY_FOLLOWS = regex(_FAMILY)
_FAMILY_AND_INITIALS_FOLLOW = regex(_FAMILY + r",[^\S\n]?(?:[^\W\d_a-z](?:\.[^\S\n]?-?|(?!\w)))+[^\S\n]?(?:[,;&(\d]|[a-z]{1,3}\s|$)")
_PARTICLE_BEFORE = {letter: _FAMILY_FOLLOWS for letters in ONE_LETTER_PARTICLES.values() for letter in letters} | {
    letter: _FAMILY_AND_INITIALS_FOLLOW for letters in UNACCENTED_PARTICLES.values() for letter in letters
}
_HYPHEN = regex(r"[\u2010\u2011\u2013\xad-]")
_APOSTROPHES = frozenset("'’")
_CARONS = frozenset("LT")  # Ľ and Ť, whose caron is written like an apostrophe
_STARS = frozenset("*†‡§¶#^")  # marks of footnotes beside names
_SHOUTED_JOINERS = frozenset(rows(JOINERS_IN_CAPITALS))

Kind = Literal["capitals", "cluster", "end", "initial", "joiner", "mark", "number", "particle", "small", "suffix", "word"]
"""The roles of a token in a name; "end" is after the last."""


class Token(NamedTuple):
    """One word (with its full stop) or mark; ``core`` is the word without its full stop, ``stopped`` whether it has one."""

    text: str
    start: int
    end: int
    kind: Kind
    core: str
    stopped: bool


_new = tuple.__new__  # what the constructor of a named tuple calls: most of what a list's names take is making tokens


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The tokens of a stretch, from the left, produced on demand."""
    for found in _TOKEN.finditer(text, start, len(text) if end is None else end):
        word = found[0]
        if word in _STARS:
            continue
        kind, core, stopped = _parts(word)
        if word in _PARTICLE_BEFORE and _PARTICLE_BEFORE[word].match(text, found.end()):
            kind = "particle"
        start, end = found.span()
        yield _new(Token, (word, start, end, kind, core, stopped))


@lru_cache(maxsize=2048)  # a list's entries are tokenised several times, and initials and joiners come in all of them
def _parts(word: str) -> tuple[Kind, str, bool]:
    """Return the kind of a word, the word without its full stop, and whether it has one."""
    core = word.rstrip(". \t")
    return _kind(word, core), core, word.endswith(".")


def kind_of(word: str) -> Kind:
    """Return the kind of a word by itself."""
    return _parts(word)[0]


def _kind(word: str, core: str) -> Kind:
    if not core:
        return "mark"
    if core[:1] in _APOSTROPHES or (core[-1] in _APOSTROPHES and len(core) == 2):
        return "initial" if core[0] in _CARONS else "particle" if len(core) == 2 else "mark"  # Marlow L’; ’t Marlow, Marlow d’
    if core[0].isdigit():
        return "suffix" if core.lower() in SUFFIXES else "number"
    if not core[0].isalpha():
        return "joiner" if core in "&+" else "mark"
    return _word_kind(core, word.endswith("."))


def _word_kind(core: str, stopped: bool) -> Kind:
    lower = core.lower()
    if core in AUTHOR_MARKS:
        return "mark"
    if len(core) > 2 and core[0].isupper() and core[1:].isdigit():
        return "number"  # ASTM C39
    if core in EASTERN_OTHERS:
        return "small"
    if core in GENERATION_NUMERALS or (lower in SUFFIXES and core[0].isupper() and not core.isupper()):
        return "suffix"
    if lower in JOINERS and (core == lower or core in _SHOUTED_JOINERS):
        return "joiner"
    if core[0].islower() and not _inner_capital(core):
        return "particle" if lower in PARTICLES else "small"
    if _is_initial(core, stopped):
        return "initial"
    if core.isupper():
        return "cluster" if len(_HYPHEN.sub("", core)) <= 3 else "capitals"
    if lower in PARTICLES and len(core) <= 5:
        return "particle" if lower not in NAMES_IN_CAPITALS else "word"
    return "word"


def _inner_capital(core: str) -> bool:
    """Whether a word begun small has a capital that makes it a name: d'Alembert, al-Khwarizmi, deSouza."""
    return any(c.isupper() for c in core[1:4]) or (
        len(core) > 4 and core[2:4].strip("'’-") != core[2:4] and core[-1].isalpha() and any(c.isupper() for c in core)
    )


def _is_initial(core: str, stopped: bool) -> bool:
    """J. · J · Ch. (with its full stop) · J-P: initials, or a shortened given name."""
    parts = _HYPHEN.split(core)
    if len(parts) > 1:
        return all(len(part) == 1 and part.isupper() for part in parts) or (
            stopped and all(len(part) <= 2 for part in parts) and parts[0][0].isupper()
        )
    return len(core) == 1 or (stopped and core in SHORT_GIVEN)
