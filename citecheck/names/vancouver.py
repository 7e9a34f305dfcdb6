"""The form of names in which initials follow the family name without a comma: Family JA."""

from __future__ import annotations

from citecheck.data.lexicon.given_names import SHORT_GIVEN
from citecheck.data.lexicon.name_parts import GENERATION_NUMERALS
from citecheck.names.given import close_initials, is_vancouver_end, with_particles
from citecheck.names.person import Found, Person, suffixed
from citecheck.names.token_stream import TokenStream, family, span, suffix


def vancouver(tape: TokenStream, at: int) -> Found:
    """Family JA."""
    longest = family(tape, at, 4, alone=True) - at
    for most in range(min(4, longest), 0, -1):
        end = at + longest if most == longest else family(tape, at, most, alone=True)
        if tape[end - 1].stopped:
            continue
        after = suffix(tape, end)
        if after == end + 1 and tape[end].text in GENERATION_NUMERALS and tape[after].text == ",":
            return Person(span(tape, at, end), span(tape, end, after), None, "vancouver"), after  # Marlow IV, Quist A: initials
        first = after + (tape[after].kind == "particle" and tape[after + 1].kind == "initial")  # Dung do H: the given name is Do H.
        given = close_initials(tape, first, shouted=tape[end - 1].text.isupper())
        given += given == first and at > 1 and tape[first].core in SHORT_GIVEN and tape[first + 1].text == ","  # Kao Th, between others
        given = with_particles(tape, given) if given > first else given
        if at == 0 and _is_numbered_body(tape, end, first):
            continue
        if given > first and is_vancouver_end(tape, end, given):
            return suffixed(tape, (at, end), (after, given), after, "vancouver")
    return None


def _is_numbered_body(tape: TokenStream, end: int, at: int) -> bool:
    """Whether a letter with a number is the last word of a name in capitals, which no person has: POSTO L2. Title."""
    last = tape[end - 1].kind == "capitals" and tape[at].core[-1:].isdigit()
    return last and (tape[at].stopped or tape[at + 1].kind == "end")
