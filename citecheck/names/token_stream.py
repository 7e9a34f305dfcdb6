"""Tokens of an author string with a look ahead, and the small parts of names read from them."""

from __future__ import annotations

from itertools import islice

from citecheck.data.lexicon.date_words import NOT_YET
from citecheck.data.lexicon.entry_words import EDITION_LABELS, REVISED_LABELS
from citecheck.data.lexicon.et_al_words import AND_OTHERS, EASTERN_OTHERS, ET
from citecheck.data.lexicon.name_parts import GENERATIONS, PARTICLES, SAINTS, SHORT_PARTICLES, SUFFIXES
from citecheck.data.lexicon.name_words import AUTHOR_MARKS, EDITOR_MARKS, SHORT_JOINERS
from citecheck.names.tokenizer import Token, tokens
from citecheck.text.word_patterns import rows

_MOST_TOKENS = 4000
_AHEAD = 8  # tokens that are read at once: a name and what is after it
NAMELIKE = frozenset({"word", "capitals", "cluster"})
PARTING = frozenset({";", "/"})
"""Marks that separate names but never a family name from its given name."""

_HYPHENS = frozenset({"-", "‐", "‑", "–"})
_SAINTS = frozenset(word.rstrip(".") for word in rows(SAINTS))
_EDITIONS = frozenset(rows(EDITION_LABELS, REVISED_LABELS))
_END = Token("", 0, 0, "end", "", stopped=False)


class TokenStream(dict[int, Token]):
    """The tokens of a text by their number, read only as far as needed; before the first and past the last there is only the end token."""

    def __init__(self, text: str, start: int, end: int | None) -> None:
        self._more = enumerate(islice(tokens(text, start, end), _MOST_TOKENS))

    def __missing__(self, i: int) -> Token:
        self.update(islice(self._more, max(0, i + _AHEAD - len(self))))
        return self.get(i, _END)


def family(tape: TokenStream, at: int, most: int = 3, *, alone: bool = False) -> int:
    """The end of a family name: particles, then one to three capitalised words; ``alone``: Le, De, Van may be all of it."""
    i = at
    while tape[i].kind == "particle" and i - at < 4:
        i += 1
    i += _is_saint(tape, i)
    first = i
    inner = i > at and tape[i].kind == "initial" and not tape[i].stopped and tape[i + 1].kind == "word"
    if inner and (tape[i + 2].text == "," or (tape[i + 2].kind in {"initial", "cluster"} and tape[i + 3].text == ",")):
        return i + 2  # de la O Marlow, J.; du G Marlow J,
    words = 0
    while words < most and tape[i].kind in NAMELIKE and not (i > first and tape[i - 1].stopped) and not _is_turn(tape, first, i):
        i, words = i + 1 if tape[i].stopped else _over_inner(tape, i + 1), words + 1
    if alone and first - at == 1 and tape[at].text[0].isupper() and tape[first].kind == "cluster" and i == first + 1:
        return first
    if i == first:
        return i if alone and i - at == 1 and tape[at].text[0].isupper() else at
    return i


def _is_saint(tape: TokenStream, at: int) -> bool:
    """Whether "St." begins a family name before its initials, and is not a given name: St. Quist, T."""
    saint = tape[at].core in _SAINTS and tape[at].stopped and tape[at + 1].kind in NAMELIKE and tape[at + 2].text == ","
    return saint and tape[at + 3].kind == "initial" and tape[at + 4].kind not in NAMELIKE


def last_family(tape: TokenStream, at: int) -> int:
    """The longest family name here after which a name may end."""
    for most in (3, 2, 1):
        end = family(tape, at, most, alone=True)
        if end > at and (may_end(tape, end) or tape[end - 1].stopped or tape[end].kind == "suffix"):
            return end
    return at


def _is_turn(tape: TokenStream, first: int, at: int) -> bool:
    """Whether capitals after a word are its initials rather than more of the name: Keim DA."""
    return at > first and tape[at].kind == "cluster" and tape[at - 1].kind == "word"


def _over_inner(tape: TokenStream, at: int) -> int:
    """Past particles inside a family name (Martín de la Cruz, MARTÍN DE LA CRUZ) and the joiner of two (Ortega y Gasset)."""
    if tape[at].kind == "cluster" and tape[at - 1].kind == "capitals":
        i = at
        while tape[i].kind == "cluster" and not tape[i].stopped and tape[i].core.lower() in PARTICLES:
            i += 1
        return i if tape[i].kind == "capitals" else at
    if tape[at].kind == "particle":
        i = at
        while tape[i].kind == "particle":
            i += 1
        return i if tape[i].kind in NAMELIKE else at
    if tape[at].kind == "joiner" and tape[at].core in SHORT_JOINERS and tape[at + 1].kind in NAMELIKE:
        after = tape[at + 2]
        return at + 1 if after.text == "," or (after.kind in {"initial", "cluster"} and may_end(tape, at + 3)) else at
    return at


def initials(tape: TokenStream, at: int, most: int = 5) -> int:
    """The end of initials: J. A. · J.-P. · JA · J A · Md. A.; an unstopped one only where a name may end."""
    i = at
    while i - at < most * 2 and (
        _is_initial(tape, i, first=i == at)
        or (tape[i].text in _HYPHENS and i > at and (tape[i + 1].kind == "initial" or _is_small_initial(tape, i + 1)))
    ):
        i += 1
    return i


def _is_small_initial(tape: TokenStream, at: int) -> bool:
    """Whether a small letter with a stop is after a hyphen: X.-d. Marlow."""
    token = tape[at]
    return token.stopped and len(token.core) == 1 and token.core.isalpha() and at > 0 and tape[at - 1].text in _HYPHENS


def joins(tape: TokenStream, at: int) -> bool:
    """Whether what is after an initial goes on with it: J.-P. · X.-d."""
    return tape[at].text in {"-", "‐"} or _is_small_initial(tape, at)


def _is_initial(tape: TokenStream, at: int, *, first: bool) -> bool:
    token = tape[at]
    if token.kind == "initial":
        return token.stopped or may_end(tape, at + 1) or tape[at + 1].kind == "initial"
    if token.kind == "cluster":
        return first and (may_end(tape, at + 1) or token.stopped)
    if not token.stopped:
        return False
    if _is_small_initial(tape, at):
        return True
    if token.kind == "word":  # Md. A., M.d., Abd. R.
        return len(token.core) <= 3 and (not first or tape[at + 1].kind == "initial" or tape[at + 1].text in {",", ";"})
    glued = not first and tape[at - 1].end == token.start
    return glued and len(token.core) == 1 and token.kind in {"small", "joiner", "particle"}


def may_end(tape: TokenStream, at: int) -> bool:
    """Whether a name may end before a place."""
    token = tape[at]
    return (
        token.kind in {"end", "joiner", "number", "suffix"}
        or token.core in AUTHOR_MARKS
        or token.text in {",", ";", ".", ":", "(", "[", "/", "–", "—", "“", '"', "‘", "'", "„", "«", "*", ")", "]"}
        or token.core == ET
        or (token.kind == "small" and (is_others(tape, at) or is_date(tape, at) or _is_role(tape, at)))
    )


def is_date(tape: TokenStream, at: int) -> bool:
    """Whether words for a future date are here: Marlow, T. to appear."""
    first = tape[at].core.lower()
    after = tape[at + 1]
    return first in NOT_YET or f"{first} {after.core.lower()}" in NOT_YET or f"{first} {after.text.lower()}" in NOT_YET


def _is_role(tape: TokenStream, at: int) -> bool:
    """Whether a shortened word for an editor is here, before a date: L. Marlow dir. 2003."""
    following = tape[at + 1 + (tape[at + 1].text in {",", "("})]
    return tape[at].stopped and tape[at].core.lower() in EDITOR_MARKS and following.kind == "number"


def is_others(tape: TokenStream, at: int) -> bool:
    """Whether "and others" is here in some language: u. a., m.fl., ym."""
    core = tape[at].core.replace(".", " ").lower()
    return core in AND_OTHERS or core in EASTERN_OTHERS or f"{core} {tape[at + 1].core.lower()}" in AND_OTHERS


def suffix(tape: TokenStream, at: int) -> int:
    """The end of ", Jr." if it is here; of ", JÚNIOR" or ", Neto" where a semicolon, a date or "et al." shows that it is no family name."""
    i = at + 1 if tape[at].text == "," else at
    if i > at > 0 and tape[i].core.lower() in GENERATIONS and (tape[i + 1].text in {";", "("} or _closes_names(tape, i + 1)):
        return i + 1
    if i > at and tape[at - 1].text.isupper() and tape[i].core.lower() in SUFFIXES and tape[i].stopped and tape[i + 1].text == ",":
        return i + 1  # MARLOW, JR., Tessa
    return (
        i + 1
        if tape[i].kind == "suffix"
        and not (tape[i].core[0].isdigit() and tape[i + 1].core in _EDITIONS)  # J. Marlow, 2nd ed.
        and (i > at or tape[i].stopped or may_end(tape, i + 1) or tape[i + 1].kind in {"initial", "cluster"})
        else at
    )


def _closes_names(tape: TokenStream, at: int) -> bool:
    """Whether the names end here: the end, a date or "and others"."""
    return tape[at].kind in {"end", "number"} or tape[at].core == ET or is_others(tape, at)


def span(tape: TokenStream, start: int, end: int) -> tuple[int, int]:
    """The stretch of the text that the tokens from ``start`` to ``end`` take."""
    return tape[start].start, tape[end - 1].end


def is_family_after_all(tape: TokenStream, at: int) -> bool:
    """Whether what looks like a particle is the name's last word, in a capital: Minh Do, Van Le."""
    return tape[at].kind == "particle" and tape[at].text[0].isupper() and (tape[at].stopped or may_end(tape, at + 1))


def is_inner(tape: TokenStream, at: int) -> bool:
    """Whether a token after a given name goes on with the name: a middle initial (Kim N Odén), or a family name like a particle."""
    initial = tape[at].kind == "initial" and (len(tape[at].core) == 2 or tape[at + 1].kind in {"word", "particle"})
    return initial or is_family_after_all(tape, at) or _is_bare_particle(tape, at)


def _is_bare_particle(tape: TokenStream, at: int) -> bool:
    """Whether a particle cut short without its stop is in a joined name before the date: …, und Kim v Odén 2006; not Marlow v Quist."""
    bare = tape[at].kind == "small" and not tape[at].stopped and tape[at].core in SHORT_PARTICLES
    return bare and tape[at - 2].kind == "joiner" and tape[at + 1].kind == "word" and tape[at + 2].kind == "number"
