"""Names with the given name first: J. A. Family · John A. Family · John Family."""

from __future__ import annotations

from citecheck.data.lexicon.name_parts import GENERATIONS, PATRONYMIC_ENDINGS
from citecheck.names.person import Found, Person, suffixed_direct
from citecheck.names.title_words import is_chinese, is_title, is_title_word
from citecheck.names.token_stream import TokenStream, family, is_family_after_all, is_inner, joins, last_family, may_end, span
from citecheck.text.word_patterns import rows

_PATRONYMIC_ENDINGS = tuple(rows(PATRONYMIC_ENDINGS))
_SHORTEST_PATRONYMIC = 3


def spelt_out(tape: TokenStream, at: int) -> Found:
    """W. John Family, if the names before it have their given names in full."""
    return direct(tape, at, spelt_out=True)


def direct(tape: TokenStream, at: int, *, spelt_out: bool = False) -> Found:
    """J. A. Family — also John A. Family."""
    i = at
    while tape[i].kind == "word" and i - at < 2 and not tape[i].stopped and tape[i + 1].kind in {"initial", "word", "cluster"}:
        i += 1
    given = i
    while i - given < 8 and (tape[i].kind == "initial" or (i > given and joins(tape, i))):
        i += 1
    if i == given and at < i and tape[i].kind == "cluster" and not tape[i].stopped and tape[i + 1].kind == "word":
        i += 1
    if i == given:
        return None
    while tape[i].kind == "word" and tape[i + 1].kind == "initial" and i - given < 8 and not tape[i].stopped:
        i += 2
    if tape[i].kind == "suffix" and tape[i].stopped and tape[i - 1].stopped:
        return _with_inner_suffix(tape, at, i)
    end = last_family(tape, i)
    if end == i or (given > at and is_title(tape, i, end)):
        return None
    i += spelt_out and end - i == 2 and tape[i].kind == "word"
    return suffixed_direct(tape, at, i, end, "direct")


def _with_inner_suffix(tape: TokenStream, at: int, suffix: int) -> Found:
    """Robert D. Jr. Family — the suffix is behind the initials."""
    end = last_family(tape, suffix + 1)
    if end == suffix + 1:
        return None
    return Person(span(tape, suffix + 1, end), span(tape, at, suffix), span(tape, suffix, suffix + 1), "direct"), end


def full(tape: TokenStream, at: int) -> Found:
    """John Family: two to four words, particles before the last."""
    i = at
    while i - at < 4 and (
        tape[i].kind in {"word", "capitals"}
        or (i == at and tape[i].kind == "particle" and tape[i].text[0].isupper())
        or (i > at and is_inner(tape, i))
    ):
        i += 1
        if tape[i - 1].stopped and not _is_stray_stop(tape, at, i):
            break
        if tape[i].kind == "cluster" and len(tape[i].core) > 1 and tape[i].core.isalpha() and may_end(tape, i + 1):
            i += 1
            break
        if (tape[i].kind == "particle" and not is_family_after_all(tape, i)) or tape[i].text in {"VAN", "VON"}:
            end = family(tape, i, 3 if tape[i].text.isupper() else 2)
            return suffixed_direct(tape, at, i, end, "full") if end > i and (may_end(tape, end) or tape[end - 1].stopped) else None
    named = i - at > 1 and (may_end(tape, i) or tape[i - 1].stopped)
    opens = is_title_word(tape[at].core) and not is_chinese(tape[i - 1].core, tape[at].core) and not _is_before_last(tape, at, i)
    if not named or opens or is_title_word(tape[i - 1].core, last=True):
        return None
    of_two = i - at > 2 and (tape[i - 1].core.lower() in GENERATIONS or _is_patronymic(tape, i - 2))  # Kim Silveira Neto; Kim Sández Odén
    return suffixed_direct(tape, at, i - 1 - of_two, i, "full")


def _is_patronymic(tape: TokenStream, at: int) -> bool:
    """Whether a word can be nothing but the first of two family names."""
    word = tape[at].core
    return tape[at].kind == "word" and len(word) > _SHORTEST_PATRONYMIC and word.endswith(_PATRONYMIC_ENDINGS)


def _is_stray_stop(tape: TokenStream, at: int, end: int) -> bool:
    """Whether a stop behind a known given name is none, as the commas around the name show: …, Ann Marlow, William. Odén, Kim Quist, …"""
    from citecheck.names.given import is_given_name

    alone = end == at + 1 and is_given_name(tape[at].core) and tape[end].kind == "word" and not tape[end].stopped
    if not alone or not tape[at - 1].text == tape[end + 1].text == ",":
        return False
    return tape[end + 2].kind == "joiner" or full(tape, end + 2) is not None or direct(tape, end + 2) is not None


def _is_before_last(tape: TokenStream, at: int, end: int) -> bool:
    """Whether a name in full is between a comma and the name that closes the list: …, Lu Jing, and Ann Quist. 2011."""
    return tape[at - 1].text == "," and tape[end].text == "," and tape[end + 1].kind == "joiner" and bool(full(tape, end + 2))
