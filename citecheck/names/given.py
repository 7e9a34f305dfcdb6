"""The small parts of names before or after a family name: initials, given names, particles."""

from __future__ import annotations

from citecheck.data.lexicon.et_al_words import AL, ET
from citecheck.data.lexicon.given_names import GIVEN_NAMES, SHORT_GIVEN
from citecheck.data.lexicon.journal_words import SERIAL_NAMES
from citecheck.data.lexicon.name_parts import BEFORE_GIVEN, BETWEEN_GIVEN, BETWEEN_INITIALS, PARTICLES, SHORT_PARTICLES
from citecheck.data.lexicon.name_words import EDITOR_MARKS, TRANSLATOR_MARKS
from citecheck.names.token_stream import NAMELIKE, TokenStream, initials, is_others, may_end
from citecheck.names.tokenizer import Token
from citecheck.text.folding import fold
from citecheck.text.word_patterns import rows

_BEFORE_GIVEN = frozenset(rows(BEFORE_GIVEN))
_INNER = frozenset(rows(BETWEEN_GIVEN))
_LONGEST_SMALL = 3
_MOST_PARTICLES = 2
_MARKS = EDITOR_MARKS | TRANSLATOR_MARKS


def is_given_name(word: str) -> bool:
    """Whether a word is one of the frequent given names, with its accents or without: José, Jose."""
    low = word.lower()
    return low in GIVEN_NAMES or (not low.isascii() and fold(low) in GIVEN_NAMES)


def is_role(token: Token) -> bool:
    """Whether a word is the mark of an editor or a translator: Hrsg."""
    return token.core.lower() in _MARKS


def is_shortened(tape: TokenStream, at: int) -> bool:
    """Whether a bracket holds only a shortened given name: (Guill.), (Cl.), and no mark of an editor."""
    token = tape[at]
    return token.kind in NAMELIKE and token.stopped and len(token.core) <= 5 and tape[at + 1].text == ")" and not is_role(token)


def with_particles(tape: TokenStream, at: int) -> int:
    """The end of particles that are after given names, perhaps in a bracket, if a name may end there."""
    if tape[at].text == "(":
        return _bracketed_end(tape, at) or at
    i = at
    while i - at < 4 and (tape[i].kind == "particle" or _is_shouted_or_short(tape, i)):
        i += 1
        if tape[i - 1].stopped:
            break
    return i if may_end(tape, i) or tape[i - 1].stopped else at


def over_first_particles(tape: TokenStream, at: int) -> int:
    """Past particles behind the comma, where stopped initials and a mark follow: Family, dos S.D.A., Other, J."""
    i = at
    while tape[i].kind == "particle" and tape[i].text.islower() and i - at < _MOST_PARTICLES:
        i += 1
    if i == at or not tape[i].stopped or tape[i].kind != "initial":
        return at
    end = initials(tape, i)
    return i if tape[end].text in {",", ";", "("} or tape[end].kind in {"joiner", "number"} else at


def over_particles(tape: TokenStream, at: int) -> int:
    """Past particles between initials: Family, R. de C."""
    i = at
    while tape[i].kind == "particle" and i - at < 3:
        i += 1
    end = initials(tape, i) if i > at and tape[i].kind == "initial" else at
    return end if end > i and (may_end(tape, end) or tape[end - 1].stopped) else at


def _bracketed_end(tape: TokenStream, at: int) -> int:
    """Return where a bracket ends in which nothing but particles is: Marlow, Kim (von). 1991; 0 if another is here."""
    i = at + 1
    while tape[i].kind == "particle" and not tape[i].stopped:
        i += 1
    return i + 1 if i > at + 1 and tape[i].text == ")" and may_end(tape, i + 1) else 0


def _is_shouted_or_short(tape: TokenStream, at: int) -> bool:
    """Whether a particle in capitals, or one cut short, is after an initial: SWAN, H. DE; Swan, H. v."""
    token = tape[at]
    if token.kind in {"cluster", "capitals"}:
        return (
            at > 1 and token.core.lower() in PARTICLES and len(token.core) > 1 and tape[at - 1].kind == "initial" and tape[at - 1].stopped
        )
    return token.stopped and token.core in SHORT_PARTICLES and at > 0


def odd(tape: TokenStream, at: int) -> int:
    """The end of a suffix or an initial that is where a family name does, between commas and before initials; 0 if it is none."""
    if tape[at].kind not in {"suffix", "initial"} or not tape[at].stopped or tape[at + 1].text != ",":
        return 0
    end = initials(tape, at + 2)
    following = end + 1 + (tape[end + 1].kind == "joiner")
    return end if end > at + 2 and tape[end].text == "," and tape[following].kind in NAMELIKE else 0


def close_initials(tape: TokenStream, at: int, *, shouted: bool) -> int:
    """The end of JA · J A · J.-P. · CJDA; a name in capitals throughout (``shouted``) has no initials of four letters."""
    if tape[at].kind == "cluster" or (tape[at].core == ET.upper() and may_end(tape, at + 1)):  # Brell ET, Quist K
        return at + 1
    ends = tape[at].stopped or may_end(tape, at + 1 + (tape[at + 1].kind == "particle"))  # Marlow JAWM van,
    if tape[at].kind == "capitals" and len(tape[at].core) == 4 and not shouted and ends:
        return at + 1
    i = at
    while (
        i - at < 6
        and (tape[i].kind == "initial" or (tape[i].core in BETWEEN_INITIALS and i > at))
        and (tape[i + 1].kind != "small" or is_others(tape, i + 1))
    ):
        if i > at and tape[i - 1].stopped and not tape[i].stopped and tape[i + 1].kind in NAMELIKE:
            break  # Marlow M. A Review of …
        i += 1
        if tape[i].text in {"-", "‐"} and tape[i + 1].kind == "initial":
            i += 1
    bare = (
        i > at and not tape[i - 1].stopped and tape[i].core in SHORT_GIVEN and (tape[i + 1].text in {",", ";", "."} or may_end(tape, i + 1))
    )
    return i + bare  # MARLOW S Th,


def given_names(tape: TokenStream, at: int) -> int:
    """The end of given names written in full, with initials among them and particles after them."""
    i = at
    while i - at < 6 and (
        tape[i].kind in {"word", "initial", "capitals", "cluster"} or (tape[i].kind == "particle" and tape[i].text[0].isupper())
    ):
        i += 1
        inner = tape[i].core in _INNER and tape[i].kind == "particle" and tape[i + 1].kind == "word"
        if inner and (tape[i + 1].stopped or tape[i + 2].text in {"(", ";", "/"} or tape[i + 2].kind in {"number", "joiner"}):
            return i + 2  # Family, Boaventura de Quito
        if tape[i].text == "(" and tape[i + 1].kind == "word" and not tape[i + 1].stopped and tape[i + 2].text == ")":
            return i + 3
        if (tape[i - 1].stopped and tape[i - 1].kind != "initial") or (tape[i - 1].kind == "initial" and tape[i].kind == "word"):
            break
    return with_particles(tape, i)


def is_vancouver_end(tape: TokenStream, family_end: int, at: int) -> bool:
    """Whether a name's initials may end here: a mark, their own stop, or the next name follows."""
    following = tape[at]
    if tape[family_end - 1].text.isupper() and following.kind == "capitals":
        return False
    return (
        may_end(tape, at)
        or tape[at - 1].stopped
        or following.kind in NAMELIKE
        or (following.kind == "particle" and following.text[0].isupper())
        or (following.kind == "initial" and not following.stopped and _goes_on_small(tape, at + 1))  # Marlow JA A new …; … B vitamins …
    )


def _goes_on_small(tape: TokenStream, at: int) -> bool:
    """Whether a small word of a title is here: new, vitamins; behind another letter than the article A, not a short one."""
    return tape[at].kind == "small" and (tape[at - 1].text == "A" or len(tape[at].core) > _LONGEST_SMALL)


def is_no_end(tape: TokenStream, at: int) -> bool:
    """Return whether what follows García Márquez, Gabriel, shows this to be John Smith, Title."""
    return (
        tape[at].kind == "joiner"
        or tape[at].text == ":"
        or (tape[at].text == "(" and tape[at + 1].kind in {"word", "capitals"} and not tape[at + 1].stopped)
    )


def is_bare_initial(tape: TokenStream, at: int) -> bool:
    """Whether an initial without its stop is before a known given name that ends the name: Family, C Michael, and …"""
    given = tape[at + 1]
    bare = tape[at].kind == "initial" and not tape[at].stopped and given.kind == "word"
    return bare and is_given_name(given.core) and (given.stopped or may_end(tape, at + 2))


def is_dated_before_title(tape: TokenStream, at: int) -> bool:
    """Whether a year in brackets, a stop and words of a title follow."""
    bracketed = tape[at].text == "(" and tape[at + 1].kind == "number" and tape[at + 2].text == ")"
    return bracketed and tape[at + 3].text == "." and tape[at + 4].kind in NAMELIKE


def is_given_particle(tape: TokenStream, at: int) -> bool:
    """Whether a particle with a capital is all of a given name, or begins it: Wang, Bin, et al.; Nguyen, Van. Musa, Abu Bakkar."""
    if tape[at].kind != "particle" or not tape[at].text[0].isupper():
        return False
    begins = tape[at].core.lower() in _BEFORE_GIVEN and tape[at + 1].kind == "word"
    return tape[at].stopped or may_end(tape, at + 1) or begins


def are_two_before_date(tape: TokenStream, at: int) -> bool:
    """Whether a second given name, its initial or a particle is before the date: Redan, K. Vanita Sura. (2012); Odén, R. Kim W. 2002."""
    second = tape[at + 1]
    if not second.stopped:
        return False
    if second.kind == "word":
        return is_dated_before_title(tape, at + 2)
    return second.kind in {"initial", "particle"} and tape[at + 2 + (tape[at + 2].text == "(")].kind == "number"


def is_dated_behind(tape: TokenStream, at: int) -> bool:
    """Whether a year follows a word that no serial has for a name: Family, J. Milton 2014; not Marlow, T. Nature 2014."""
    number = tape[at + 1 + (tape[at + 1].text == "(")]
    return len(number.core) > 3 and number.kind == "number" and tape[at].core.lower() not in SERIAL_NAMES


def are_others_behind(tape: TokenStream, at: int) -> bool:
    """Whether "et al." follows: Family, J. Milton, et al."""
    others = at + 1 + (tape[at + 1].text == ",")
    return tape[others].core == ET and tape[others + 1].core == AL


def is_known_given(tape: TokenStream, at: int) -> bool:
    """Whether a frequent given name may end the name."""
    return is_given_name(tape[at].core) and (tape[at].stopped or may_end(tape, at + 1))
