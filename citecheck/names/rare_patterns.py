"""The rarer forms of one name: FAMILY John · JA Family · Jr., R. B. · J. A., Family · family, i. · family IJ · K. C., S."""

from __future__ import annotations

from citecheck.data.lexicon.et_al_words import ET
from citecheck.names.given import is_role, with_particles
from citecheck.names.given import odd as odd_end
from citecheck.names.person import Found, Person, suffixed_direct
from citecheck.names.title_words import is_title_word, may_be_chinese
from citecheck.names.token_stream import PARTING, TokenStream, family, initials, is_others, last_family, may_end, span

_SHORTEST_LOWERED = 3
"""The fewest letters of a family name that has lost its capital: shorter ones are other words."""
_ALSO_WORDS = frozenset("AEIOYÀÉÓ")  # WLO, A guide


def is_before_title(tape: TokenStream, at: int, end: int) -> bool:
    """Whether an only author in capitals has lost the stop of the initial before a title: FAMILY, W Lamps of the coast."""
    initial = tape[end + 1]
    alone = at == 0 and end == 1 and initial.kind == "initial" and not initial.stopped and initial.text not in _ALSO_WORDS
    return alone and tape[0].kind == "capitals" and tape[end].text == "," and tape[end + 2].kind == "word"


def backward(tape: TokenStream, at: int) -> Found:
    """J. A., Family, — a given name and a family name that a program inverted after the first author."""
    end = initials(tape, at)
    last = family(tape, end + 1) if end > at and tape[end - 1].stopped and tape[end].text == "," else 0
    if last <= end + 1 or not (tape[last].kind == "joiner" or (tape[last].text == "," and _goes_backward(tape, last + 1))):
        return None
    return Person(span(tape, end + 1, last), span(tape, at, end), None, "backward"), last


def _goes_backward(tape: TokenStream, at: int) -> bool:
    """Whether initials and a comma follow, or the joiner before the last author."""
    return tape[at].kind == "joiner" or tape[max(at, initials(tape, at))].text == ","


def odd(tape: TokenStream, at: int) -> Found:
    """Jr., R. B. · M., J.: what a program made of a name whose parts it confused."""
    end = odd_end(tape, at)
    return (Person(span(tape, at, at + 1), span(tape, at + 2, end), None, "odd"), end) if end else None


def shouted(tape: TokenStream, at: int) -> Found:
    """FAMILY John A."""
    i = at
    while i - at < 4 and tape[i].text.isupper() and not tape[i].stopped and tape[i].kind in {"capitals", "cluster", "particle"}:
        i += 1
    end = i
    while end - i < 4 and tape[end].kind in {"word", "initial"}:
        end += 1
        if tape[end - 1].stopped and tape[end].kind != "initial":
            break
    end = with_particles(tape, end) if tape[end].kind == "particle" else end
    named = i > at and end > i and tape[i].kind == "word" and any(tape[n].kind == "capitals" for n in range(at, i))
    named = named or (i == at + 1 and end > i and _is_short_shouted(tape, i, end))
    if not named or is_title_word(tape[i].core) or not (may_end(tape, end) or tape[end - 1].stopped):
        return None
    return Person(span(tape, at, i), span(tape, i, end), None, "shouted"), end


def _is_short_shouted(tape: TokenStream, at: int, end: int) -> bool:
    """Whether three capitals before a given name are a family name, as another in capitals after it shows: DAL Ann et FELL Kim."""
    if tape[at - 1].kind != "cluster" or len(tape[at - 1].core) != 3 or tape[at].kind != "word":
        return False
    return tape[end].kind == "joiner" and tape[end + 1].kind == "capitals" and shouted(tape, end + 1) is not None


def clustered(tape: TokenStream, at: int) -> Found:
    """JA Family, after other names; JA. Family."""
    loose = tape[at].stopped and tape[at - 1].kind not in {"joiner", "mark"}
    if tape[at].kind != "cluster" or loose or tape[at + 1].kind not in {"word", "capitals"}:
        return None
    end = last_family(tape, at + 1)
    ends = end > at + 1 and (not tape[end - 1].stopped or tape[end].kind == "number")
    return suffixed_direct(tape, at, at + 1, end, "clustered") if ends else None


def small(tape: TokenStream, at: int) -> Found:
    """family, i. of those who write their names without capitals; a given name in full at the head of an entry, or if another is joined."""
    family_name, initial = tape[at], tape[at + 2]
    joined = tape[at + 3].kind == "joiner" or tape[at + 3].text in {"/", ";"}
    if family_name.kind == initial.kind == "small" and tape[at + 1].text == "," and joined and tape[at + 5].text == ",":
        return Person(span(tape, at, at + 1), span(tape, at + 2, at + 3), None, "spelt"), at + 3
    if family_name.kind != "small" or len(family_name.core) < 3 or tape[at + 1].text != ",":
        return None
    if at == 0 and initial.kind == "small" and len(initial.core) > 1 and (end := _small_given(tape, at + 2)):
        return Person(span(tape, at, at + 1), span(tape, at + 2, end), None, "spelt"), end
    if not (initial.stopped and len(initial.core) == 1 and initial.core.islower()):
        return None
    end = at + 3
    while tape[end].stopped and len(tape[end].core) == 1 and tape[end].core.islower():
        end += 1
    return Person(span(tape, at, at + 1), span(tape, at + 2, end), None, "inverted"), end


def _small_given(tape: TokenStream, at: int) -> int:
    """Return where a given name without capitals, and its small initials, end: after a stop, or before a bracket; 0 if they do not."""
    end = at + 1
    while tape[end].stopped and len(tape[end].core) == 1 and tape[end].core.islower():
        end += 1
    return end if tape[end - 1].stopped or tape[end].text == "(" else 0


def lowered(tape: TokenStream, at: int) -> Found:
    """Family, i., · family, I., · Family i, · family IJ, — a capital was lost, as the names beside it show, or its date."""
    comma = tape[at + 1].text == ","
    first = at + 1 + comma
    if at == 0 and comma and _is_chinese_before_date(tape):
        return Person(span(tape, 0, 1), span(tape, 2, 3), None, "spelt"), 3
    end = _lowered_initial(tape, at, first) or _initials_of_lowered(tape, at, first)
    if not end or not (_is_before_name(tape, end) if at else _is_before_bracketed_date(tape, end)):
        return None
    return Person(span(tape, at, at + 1), span(tape, first, end), None, "inverted" if comma else "vancouver"), end


def _is_chinese_before_date(tape: TokenStream) -> bool:
    """Whether the entry begins with a Chinese name whose given name has no capital: Yao, ying. 1996."""
    given = tape[2]
    return given.kind == "small" and given.stopped and tape[3].kind == "number" and may_be_chinese(tape[0].core, given.core)


def _lowered_initial(tape: TokenStream, at: int, first: int) -> int:
    """The end of the small initial of a family name with its capital; behind a comma it has its stop. 0 if there is none."""
    initial = tape[first]
    is_small = len(initial.core) == 1 and initial.core.islower() and (initial.stopped or first == at + 1)
    return first + 1 if is_small and tape[at].kind in {"word", "capitals"} and not tape[at].stopped else 0


def _initials_of_lowered(tape: TokenStream, at: int, first: int) -> int:
    """The end of the initials of a family name without its capital, after another name; 0 if there are none."""
    is_word = tape[at].kind == "small" and len(tape[at].core) >= _SHORTEST_LOWERED
    if at == 0 or not (is_word or tape[at].kind == "particle") or not tape[first].core.isalpha():
        return 0
    if is_others(tape, at) or is_role(tape[at]):
        return 0
    end = initials(tape, first)
    return end if end > first and (first == at + 1 or tape[end - 1].stopped) else 0


def _is_before_name(tape: TokenStream, at: int) -> bool:
    """Whether a mark and another name with initials, "et al." or the date follow."""
    if tape[at].text not in {",", ";"}:
        return tape[at - 1].stopped and _is_before_bracketed_date(tape, at)
    if tape[at + 1].kind == "number" or tape[at + 1].core == ET or is_others(tape, at + 1):
        return True
    following = at + 1 + (tape[at + 1].kind == "joiner")
    name = family(tape, following)
    return name > following and initials(tape, name + (tape[name].text == ",")) > name


def _is_before_bracketed_date(tape: TokenStream, at: int) -> bool:
    return tape[at].text == "(" and tape[at + 1].kind == "number"


def initials_only(tape: TokenStream, at: int) -> Found:
    """K. C., S.: a family name that is initials itself."""
    end = initials(tape, at)
    if end - at < 2 or not tape[end - 1].stopped or tape[end].text != ",":
        return None
    given = initials(tape, end + 1)
    if given == end + 1 or not may_end(tape, given) or tape[given].text == ",":
        return None
    return Person(span(tape, at, end), span(tape, end + 1, given), None, "inverted"), given


def stopped(tape: TokenStream, at: int) -> Found:
    """FAMILY. J. A.: a stop where the comma should be; Family. J. A. and Family: J. A. before a joined name, or joined before the date."""
    colon = tape[at + 1].text == ":" and at > 0
    first = at + 1 + colon
    if tape[at].kind not in {"capitals", "word"} or not (tape[at].stopped or colon) or not tape[first].stopped:
        return None
    end = initials(tape, first)
    joined = tape[at - 1].kind == "joiner"
    dated = tape[end + (tape[end].text in {",", "("})].kind == "number"
    if end == first or (tape[at].kind == "word" and not (dated if joined else at == 0 and tape[end].kind == "joiner")):
        return None
    return Person(span(tape, at, at + 1), span(tape, first, end), None, "inverted"), end


def comma_lost(tape: TokenStream, at: int) -> Found:
    """Family John A. after a slash or semicolon, where the names before have their comma: Marlow, Ann B. / Quist John C. (1965)."""
    if tape[at - 1].text not in PARTING or tape[at].kind != "word" or tape[at + 1].kind != "word":
        return None
    end = initials(tape, at + 2)
    closed = tape[end].text in PARTING or tape[end].text in {":", "("} or tape[end].kind in {"end", "number"}
    if end == at + 2 or not tape[end - 1].stopped or tape[at].stopped or tape[at + 1].stopped or not closed:
        return None
    return Person(span(tape, at, at + 1), span(tape, at + 1, end), None, "turned round"), end
