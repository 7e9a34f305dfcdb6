"""Names with the given name first: J. A. Family · John A. Family · John Family."""

from __future__ import annotations

from citecheck.data.lexicon.name_parts import GENERATIONS
from citecheck.names.person import Found, suffixed_direct
from citecheck.names.title_words import is_chinese, is_title, is_title_word
from citecheck.names.token_stream import TokenStream, family, is_family_after_all, is_inner, joins, last_family, may_end


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
    end = last_family(tape, i)
    if end == i or (given > at and is_title(tape, i, end)):
        return None
    i += spelt_out and end - i == 2 and tape[i].kind == "word"
    return suffixed_direct(tape, at, i, end, "direct")


def full(tape: TokenStream, at: int) -> Found:
    """John Family: two to four words, particles before the last."""
    i = at
    while i - at < 4 and (
        tape[i].kind in {"word", "capitals"}
        or (i == at and tape[i].kind == "particle" and tape[i].text[0].isupper())
        or (i > at and is_inner(tape, i))
    ):
        i += 1
        if tape[i - 1].stopped:
            break
        if tape[i].kind == "cluster" and len(tape[i].core) > 1 and may_end(tape, i + 1):
            i += 1
            break
        if (tape[i].kind == "particle" and not is_family_after_all(tape, i)) or tape[i].text in {"VAN", "VON"}:
            end = family(tape, i, 3 if tape[i].text.isupper() else 2)
            return suffixed_direct(tape, at, i, end, "full") if end > i and (may_end(tape, end) or tape[end - 1].stopped) else None
    named = i - at > 1 and (may_end(tape, i) or tape[i - 1].stopped)
    opens = is_title_word(tape[at].core) and not is_chinese(tape[i - 1].core, tape[at].core) and not _is_before_last(tape, at, i)
    if not named or opens or is_title_word(tape[i - 1].core, last=True):
        return None
    of_two = i - at > 2 and tape[i - 1].core.lower() in GENERATIONS  # Kim Silveira Neto
    return suffixed_direct(tape, at, i - 1 - of_two, i, "full")


def _is_before_last(tape: TokenStream, at: int, end: int) -> bool:
    """Whether a name in full is between a comma and the name that closes the list: …, Lu Jing, and Ann Quist. 2011."""
    return tape[at - 1].text == "," and tape[end].text == "," and tape[end + 1].kind == "joiner" and bool(full(tape, end + 2))
