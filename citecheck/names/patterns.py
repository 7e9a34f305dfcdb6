"""The forms of one name: Family, J. A. · Family JA · J. A. Family · Family, John A. · John Family."""

from __future__ import annotations

from collections.abc import Callable

from citecheck.data.lexicon.name_parts import GERMANIC_PARTICLES
from citecheck.data.lexicon.name_words import NO_NAMES
from citecheck.data.lexicon.organisation_words import ORGANISATION_WORDS
from citecheck.names.given import (
    are_others_behind,
    are_two_before_date,
    given_names,
    is_bare_initial,
    is_dated_behind,
    is_given_name,
    is_given_particle,
    is_known_given,
    is_no_end,
    is_role,
    is_shortened,
    over_first_particles,
    over_particles,
    with_particles,
)
from citecheck.names.natural_order import direct, full, spelt_out
from citecheck.names.person import Form, Found, Person, suffixed
from citecheck.names.rare_patterns import backward, clustered, comma_lost, initials_only, is_before_title, lowered, shouted, small, stopped
from citecheck.names.rare_patterns import odd as odd_name
from citecheck.names.title_words import is_chinese, is_title_word
from citecheck.names.token_stream import NAMELIKE, PARTING, TokenStream, family, initials, may_end, span, suffix
from citecheck.names.vancouver import vancouver
from citecheck.text.word_patterns import rows

_MOST_LISTED = 12
_QUOTES = frozenset("“„\"‘'«")
_GERMANIC = frozenset(rows(GERMANIC_PARTICLES))


def _inverted(tape: TokenStream, at: int) -> Found:
    """Family, J. A. — also Family (J. A.) and Family, Jr., J. A."""
    end = family(tape, at, alone=True)
    if end == at:
        return None
    after = suffix(tape, end)
    i = after
    if tape[i].text == "," or (tape[i].text == "(" and (tape[i + 1].kind == "initial" or is_shortened(tape, i + 1))):
        i += 1
    elif after == end:
        return None
    if at == 0 and _is_comma_for_stop(tape, i):
        return Person(span(tape, at, end), span(tape, i, i + 3), None, "inverted"), i + 3
    first = i
    i = over_first_particles(tape, i)
    given = (
        _over_middle(tape, i, initials(tape, i) if not is_bare_initial(tape, i) else i + 1)
        if tape[i - 1].text != "("
        else max(i + 1, initials(tape, i))
    )
    if is_before_title(tape, at, end):
        return Person(span(tape, at, end), span(tape, i, i + 1), None, "inverted"), i + 1
    if given == i or (tape[given].kind in NAMELIKE and not tape[given - 1].stopped):
        return None
    shouted_alone = tape[end - 1].text.isupper() and not tape[given].text.isupper()  # VON MARLOW, T. Power, lamps and …: a title follows
    if end - at > 1 and tape[given].kind in NAMELIKE and not shouted_alone and _is_between_names(tape, given + 1):
        return None  # John Smith, R. Drach, …: the initials are the next one's
    if end - at > 1 and tape[given - 1].kind == "word" and is_given_name(tape[at].core) and not is_given_name(tape[given - 1].core):
        return None  # Tom Pike, J. Marlow, and …
    if end - at > 1 and tape[given - 1].kind == "word" and tape[end - 1].core.lower() in ORGANISATION_WORDS:
        return None  # Wick Lamp Group, C. Marlow et al.
    given = with_particles(tape, over_particles(tape, given))
    if given - i > 1 and is_role(tape[given - 1]) and tape[given].kind in {"number", "mark"}:
        given -= 1  # Marlow, R. Ed. 2002: not Edward
    if tape[given].text == ")" and tape[i - 1].text == "(":
        return Person(span(tape, at, end), span(tape, i, given), None, "inverted"), given + 1
    return suffixed(tape, (at, end), (first, given), after, "inverted")


def _is_comma_for_stop(tape: TokenStream, at: int) -> bool:
    """Whether a comma is where an initial of an only author has its stop: Family, F, C. (2015)."""
    first, last = tape[at], tape[at + 2]
    letters = first.kind == last.kind == "initial" and len(first.text) == 1 and last.stopped
    return letters and tape[at + 1].text == "," and tape[at + 3].text == "(" and tape[at + 4].kind == "number"


def _is_between_names(tape: TokenStream, at: int) -> bool:
    """Whether a mark between names is here, or a joiner before one: not that of Quist Marlow, T. Lamps and their uses."""
    if tape[at].kind == "joiner":
        return any(form(tape, at + 1) is not None for form in (_inverted, direct, full))
    return tape[at].kind == "mark" and tape[at].text != ":"


def _over_middle(tape: TokenStream, first: int, at: int) -> int:
    """Past a given name spelt out after an initial (Family, J. Milton): the year, a name joined to it or its frequency shows it."""
    word = tape[at]
    if not 0 < at - first <= 2 or word.kind != "word" or is_title_word(word.core):
        return at
    if end := _before_next_author(tape, at):
        return end
    if not tape[at - 1].stopped:
        return at + is_known_given(tape, at)
    if are_two_before_date(tape, at):
        return at + 2
    return at + any(shows(tape, at) for shows in (is_dated_behind, are_others_behind, _is_joined_behind, _is_listed_behind, is_known_given))


def _before_next_author(tape: TokenStream, at: int) -> int:
    """The end of one or two words before a mark and another author: J. Milton / Family, Ann; Family, K. Vanita Sura; Family, P.; else 0."""
    for end in (at + 1, at + 2):
        if tape[end - 1].kind == "word" and tape[end].text in {";", "/"} and any(form(tape, end + 1) for form in (_inverted, _spelt)):
            return end
    return 0


def _is_joined_behind(tape: TokenStream, at: int) -> bool:
    """Whether a joiner and another author follow: Family, J. Milton, and Ann Family."""
    following = at + 1 + (tape[at + 1].text == ",")
    return tape[following].kind == "joiner" and any(form(tape, following + 1) for form in (direct, _inverted, _spelt))


def _is_listed_behind(tape: TokenStream, at: int) -> bool:
    """Whether further names follow up to a joined one that closes the list: Family, J. Milton, Ann Family, and B. Family. 2012."""
    at += 1
    parted = tape[at].text == ";"
    for _ in range(_MOST_LISTED):
        if tape[at].text not in {",", ";"}:
            return False
        at += 1
        joined = tape[at].kind == "joiner"
        found = next((found for form in (_inverted, direct, full) if (found := form(tape, at + joined))), None)
        if found is None:
            return False
        at = found[1]
        if joined or parted:
            return parted or tape[at - 1].stopped or tape[at].text in {".", "("} or tape[at + 1].kind == "number"
    return False


def _spelt(tape: TokenStream, at: int, *, parted: bool = False) -> Found:
    """Family, John A.; if marks separate the names, the endings of title words mean nothing (Hu, Yuening; …)."""
    end = family(tape, at, alone=True)
    if end == at or tape[end - 1].stopped or any(tape[i].core in _GERMANIC and tape[i - 1].kind in NAMELIKE for i in range(at + 1, end)):
        return None
    after = suffix(tape, end)
    if tape[after].text != "," or not (tape[after + 1].kind in {"word", "capitals"} or is_given_particle(tape, after + 1)):
        return None
    given = given_names(tape, after + 1)
    if given == after + 2 and (_is_next_family(tape, given) or (end - at > 1 and tape[after + 1].stopped and is_role(tape[after + 1]))):
        return None  # Helmut Sand, Hrsg.
    if end - at > 1 and (_is_list_of_full(tape, at, end, given) or _is_given_first(tape, at, end, given)):
        return None
    if is_title_word(tape[after + 1].core) and not parted and not is_chinese(tape[end - 1].core, tape[after + 1].core):
        return None
    if end - at > 1 and tape[at].kind == "word" and is_no_end(tape, given) and not _is_double_family(tape, at, after + 1, given):
        return None
    if not (may_end(tape, given) or tape[given - 1].stopped):
        return None
    return suffixed(tape, (at, end), (after + 1, given), after, "spelt")


def _is_next_family(tape: TokenStream, comma: int) -> bool:
    """Whether a word before a comma is the next family name, as its initials and a further name show: Marlow, Quist, J., Odén, A., …"""
    end = initials(tape, comma + 1) if tape[comma].text == "," else 0
    if end <= comma + 1 or tape[end].text != ",":
        return False
    return _inverted(tape, end + 1 + (tape[end + 1].kind == "joiner")) is not None


def _is_double_family(tape: TokenStream, at: int, first: int, end: int) -> bool:
    """Whether two words before a comma are a Spanish family name: one more name in full is joined behind, and a date closes the list.

    Marlow Sande, Tessa & Kim Quist Odén. 2010: what is after the comma is one word, or known given names.
    """
    given = [tape[i] for i in range(first, end)]
    known = len(given) == 1 or all(is_given_name(token.core) for token in given)
    if not known or is_given_name(tape[at].core) or tape[end].kind != "joiner":
        return False
    joined = full(tape, end + 1) or direct(tape, end + 1)
    return joined is not None and tape[joined[1] + (tape[joined[1]].text == "(")].kind == "number"


def _spelt_parted(tape: TokenStream, at: int) -> Found:
    """Family, John, between slashes or semicolons and before another, a date or a colon; FAMILY, John. before the title."""
    if tape[at - 1].text not in PARTING or tape[at].core.lower() in NO_NAMES:
        return None
    found = _spelt(tape, at, parted=True)
    after = tape[found[1]] if found else None
    if found and tape[at].kind == "capitals" and tape[found[1] - 1].stopped:
        return found
    return found if after and (after.text in PARTING or after.text in {":", "("} or after.kind in {"end", "number"}) else None


def _is_given_first(tape: TokenStream, at: int, comma: int, end: int) -> bool:
    """Whether John Family, Ann B. Family begins a list of full names: a given name opens it, and the second name is one in full too."""
    listed = tape[end - 1].stopped and tape[end + 1].text == "," and bool(full(tape, end + 2) or direct(tape, end + 2))
    if comma - at != 2 or not (listed or is_given_name(tape[at].core)):
        return False
    again = is_given_name(tape[comma + 1].core) or (tape[end].text == "," and tape[end + 1].kind == "joiner")
    return tape[end].kind == "word" or (end - comma > 2 and tape[end - 1].kind == "word" and again)


def _is_list_of_full(tape: TokenStream, at: int, comma: int, end: int) -> bool:
    """Whether Family Family, Given Given begins a list of full names: four in a row, or three and a joined one, or the comma has gaps."""
    if end - comma < 3 or any(tape[i].kind != "word" for i in (at, comma + 1)):
        return False
    if tape[comma].start > tape[comma - 1].end and tape[end].text == ",":
        return True
    i, count = at, 0
    while count < 4 and (found := full(tape, i)) and tape[found[1]].text == ",":
        i, count = found[1] + 1, count + 1
    return count == 4 or (count == 3 and end - at == 5 and tape[i].kind == "joiner" and full(tape, i + 1) is not None)


def _only(tape: TokenStream, at: int) -> Found:
    """Family: one word between names that have initials, or joined to them before a date or a colon; or before one that is joined."""
    joined = at > 0 and tape[at - 1].kind == "joiner"
    closed = tape[at - 2].text == "," and (tape[at + 1].text == ":" or (tape[at].stopped and tape[at + 1].text in _QUOTES))
    dated = joined and (closed or tape[at + 1 + (tape[at + 1].text == "(")].kind == "number")
    listed = not tape[at].stopped and tape[at + 1].text in {",", ";"}
    if tape[at].kind not in {"word", "capitals"} or not (dated or listed):
        return None
    following = at + 2 + (tape[at + 2].kind == "joiner")
    if at == 0:
        first = _inverted(tape, following)
        more = first and tape[first[1]].text == "," and _inverted(tape, first[1] + 1 + (tape[first[1] + 1].kind == "joiner"))
        return (Person(span(tape, 0, 1), None, None, "only"), 1) if listed and (more or _is_before_last(tape, 2)) else None
    if not dated and tape[following].kind != "number" and not (_inverted(tape, following) or vancouver(tape, following)):
        return None
    return Person(span(tape, at, at + 1), None, None, "only"), at + 1


def _is_before_last(tape: TokenStream, at: int) -> bool:
    """Whether a joined name with the given name first closes the list before a date, as a sentence: Family, and Ann B. Family. 2009."""
    last = direct(tape, at + 1) if tape[at].kind == "joiner" else None
    return last is not None and tape[last[1] - 1].stopped and tape[last[1]].kind == "number"


def _spelt_again(tape: TokenStream, at: int) -> Found:
    """Family, John after such another: a semicolon or joiner is before it or after it."""
    found = _spelt(tape, at)
    if found is None:
        return None
    beside = tape[at - 1], tape[found[1]]
    parted = any(token.kind == "joiner" or token.text in {";", "/"} for token in beside) or beside[0].stopped or tape[at].kind == "capitals"
    return found if parted or _is_dated(tape, found[1]) else None


def _is_dated(tape: TokenStream, at: int) -> bool:
    """Whether a date or a joiner follows, perhaps after more such names: Family, John, Family, Ann (2003)."""
    first = at
    while tape[at].text == "," and tape[at + 1].kind in NAMELIKE and (following := _spelt(tape, at + 1) or _inverted(tape, at + 1)):
        at = following[1]
    if tape[at - 1].stopped and any(is_given_name(tape[i].core) or tape[i].kind == "initial" for i in range(first - 2, at)):
        return True
    others = tape[at + 1].kind == "small" and may_end(tape, at + 1)  # …, et al.
    return others or tape[at + 1].kind in {"(": {"number"}, ",": {"joiner", "number"}}.get(tape[at].text, ())


def _spelt_between(tape: TokenStream, at: int) -> Found:
    """Family, John, between names that have initials; where semicolons or slashes part them, the next mark is enough."""
    found = _spelt(tape, at)
    after = tape[found[1]] if found else None
    if found and after and tape[at - 1].text in {";", "/"} and after.text in {";", "/", ":", "("}:
        return found
    if not found or not after or not (after.kind in {"joiner", "end", "number"} or after.text in {",", ";", "("}):
        return None
    following = found[1] + (tape[found[1]].text == "(")
    while tape[following].text in {",", ";"} or tape[following].kind == "joiner":
        following += 1
    return found if tape[following].kind in {"end", "number"} or _inverted(tape, following) else None


FORMS: dict[Form, Callable[[TokenStream, int], Found]] = {
    "inverted": _inverted,
    "vancouver": vancouver,
    "direct": direct,
    "spelt out": spelt_out,
    "spelt": _spelt,
    "full": full,
    "spelt between": _spelt_between,
    "spelt again": _spelt_again,
    "spelt parted": _spelt_parted,
    "turned round": comma_lost,
    "only": _only,
    "odd": odd_name,
    "backward": backward,
    "clustered": clustered,
    "shouted": shouted,
    "small": small,
    "lowered": lowered,
    "initials only": initials_only,
    "stopped": stopped,
}
