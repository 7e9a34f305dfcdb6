"""Where a run of authors ends, and who they are: names are taken one by one, in the form that the first of them has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from citecheck.lore.name_words import AND_OTHERS, CHINESE_OTHERS, EDITOR_MARKS, ORGANISATION_WORDS, SHORT_JOINERS, TRANSLATOR_MARKS
from citecheck.names_tokens import Token, tokens

_MOST_TOKENS = 4000
_NAMELIKE = frozenset({"word", "capitals", "cluster"})
_END = Token("", 0, 0, "end")
_OTHERS = re.compile(
    r"[\s,;&(\[]*(?:"
    + "|".join(r"[.\s]{0,2}".join(map(re.escape, re.sub(r"[.]", "", words).split())) for words in AND_OTHERS)
    + r")\b\.?[)\]]?|[\s,]*(?:"
    + "|".join(CHINESE_OTHERS)
    + ")(?=[\\s.,(（]|$)",
    re.IGNORECASE,
)
_MARKS = "|".join(re.escape(mark).replace(r"\ ", r"[.\s]{1,2}") for mark in sorted(EDITOR_MARKS, key=len, reverse=True))
_TRANSLATORS = "|".join(sorted(TRANSLATOR_MARKS, key=len, reverse=True))
ROLE = re.compile(
    rf"\s*,?\s*(?:[(\[]\s*(?:(?P<ed>{_MARKS})|(?P<tr>{_TRANSLATORS}))\s*\.?(?:\s*(?:and|&|und|et)\s*\w{{2,8}}\.?)?\s*[)\]]|(?:(?<=,)\s*|(?<=[\w.])\s+)(?:(?P<ed2>{_MARKS})|(?P<tr2>{_TRANSLATORS}))\b\.?(?!\s*(?:by|von)\b))",
    re.IGNORECASE,
)


class Person(NamedTuple):
    """The tokens of one name: family (with particles) and given, as stretches of the text."""

    family: tuple[int, int]
    given: tuple[int, int] | None
    suffix: tuple[int, int] | None
    form: str


@dataclass(frozen=True, slots=True)
class Run:
    """A run of people from the start of a text: where it ends (with et al. and role), and what was dropped."""

    people: tuple[Person, ...]
    end: int
    et_al: bool = False
    role: str = ""


class _Tape:
    """Tokens with a safe look ahead."""

    def __init__(self, text: str, start: int, end: int | None) -> None:
        self.text = text
        self.all = list(islice(tokens(text, start, end), _MOST_TOKENS))

    def __getitem__(self, i: int) -> Token:
        return self.all[i] if i < len(self.all) else _END


# After the first name's form, the forms that the next may have, most likely first.
_NEXT = {
    "": ("inverted", "direct", "vancouver", "spelt", "full"),
    "inverted": ("inverted", "direct", "spelt", "vancouver", "full"),
    "vancouver": ("vancouver", "inverted", "direct"),
    "direct": ("direct", "full"),
    "spelt": ("direct", "inverted", "full", "spelt"),
    "full": ("direct", "full"),
}


def scan(text: str, start: int = 0, end: int | None = None) -> Run:
    """The run of people that a text begins with; empty if it begins with none."""
    tape = _Tape(text, start, end)
    people: list[Person] = []
    at, stop = 0, start
    limit = len(text) if end is None else end
    while True:
        found = _name(tape, at, people)
        if not found:
            break
        person, at = found
        people.append(person)
        stop = tape[at - 1].end
        closed = _closes(text, stop, limit)
        if closed:
            return Run(tuple(people), *closed)
        following = _separated(tape, at, person)
        if following is None:
            break
        at = following
    return Run(tuple(people), stop)


def _closes(text: str, at: int, limit: int) -> tuple[int, bool, str] | None:
    """Where et al. and the role end that stand here, if they do."""
    others = _OTHERS.match(text, at, limit)
    after = others.end() if others else at
    role = ROLE.match(text, after, limit)
    if not others and not role:
        return None
    kind = "" if not role else "editor" if role["ed"] or role["ed2"] else "translator"
    return (role.end() if role else after), bool(others), kind


def _separated(tape: _Tape, at: int, person: Person) -> int | None:
    """The place after commas, semicolons and joiners; None if the run cannot go on."""
    first = at
    while tape[at].text in {",", ";", "/", "·", "•", "–", "—", "、", "，", "；"} or tape[at].sort == "joiner":
        at += 1
    if at > first:
        return at
    if person.form == "vancouver" and not tape[at - 1].stopped:
        return at
    return None


def _name(tape: _Tape, at: int, before: list[Person]) -> tuple[Person, int] | None:
    last = before[-1].form if before else ""
    if last == "full" and any(person.form != "full" for person in before):
        last = before[0].form
    for form in _NEXT[last]:
        found = _FORMS[form](tape, at, bool(before))
        if found and _person_like(tape, at, found[1]):
            return found
    return None


def _person_like(tape: _Tape, at: int, end: int) -> bool:
    return not any(tape[i].core.lower() in ORGANISATION_WORDS for i in range(at, end) if tape[i].sort in {"word", "capitals"})


def _family(tape: _Tape, at: int, most: int = 3) -> int:
    """The end of a family name: particles, then one to three capitalised words (a joiner of Spanish names between)."""
    i = at
    while tape[i].sort == "particle" and i - at < 4:
        i += 1
    first = i
    while i - first < most and tape[i].sort in _NAMELIKE and not (i > first and tape[i - 1].stopped):
        i += 1
        if tape[i].sort == "particle" and tape[i + 1].sort in _NAMELIKE | {"particle"} and tape[i + 1].sort != "small":
            i += 1
            while tape[i].sort == "particle":
                i += 1
        elif tape[i].core in SHORT_JOINERS and tape[i].sort == "joiner" and tape[i + 1].sort in _NAMELIKE and tape[i + 2].text == ",":
            i += 1
    return i if i > first else at


def _initials(tape: _Tape, at: int, most: int = 5) -> int:
    """The end of initials: J. A. · J.-P. · JA · J A; an unstopped one only where a name may end."""
    i = at
    while i - at < most * 2:
        token = tape[i]
        if (token.sort == "mark" and token.text in "-‐‑" and i > at and tape[i + 1].sort == "initial") or (token.sort == "initial" and (token.stopped or _may_end(tape, i + 1) or tape[i + 1].sort == "initial")) or (token.sort == "cluster" and i == at and (_may_end(tape, i + 1) or token.stopped)):
            i += 1
        else:
            break
    return i


def _may_end(tape: _Tape, at: int) -> bool:
    token = tape[at]
    return (
        token.sort in {"end", "joiner", "number", "suffix"}
        or token.text in {",", ";", ".", ":", "(", "[", "/", "–", "—", "“", '"', "‘", "'", "„", "«", "*", ")", "]"}
        or token.core == "et"
    )


def _suffix(tape: _Tape, at: int) -> int:
    """The end of ", Jr." if it stands here."""
    i = at + 1 if tape[at].text == "," else at
    return (
        i + 1
        if tape[i].sort == "suffix" and (i > at or tape[i].stopped or _may_end(tape, i + 1) or tape[i + 1].sort in {"initial", "cluster"})
        else at
    )


def _span(tape: _Tape, start: int, end: int) -> tuple[int, int]:
    return tape[start].start, tape[end - 1].end


def _inverted(tape: _Tape, at: int, later: bool) -> tuple[Person, int] | None:
    """Family, J. A. — also Family (J. A.) and Family, Jr., J. A."""
    family = _family(tape, at)
    if family == at:
        return None
    suffix = _suffix(tape, family)
    i = suffix
    if tape[i].text == "," or (tape[i].text == "(" and tape[i + 1].sort == "initial"):
        i += 1
    elif suffix == family:
        return None
    given = _initials(tape, i)
    if given == i or (tape[given].sort in _NAMELIKE and not tape[given - 1].stopped):
        return None
    end = given
    while tape[end].sort == "particle" and _may_end(tape, end + 1):
        end += 1
    if tape[end].text == ")" and tape[i - 1].text == "(":
        return Person(_span(tape, at, family), _span(tape, i, end), None, "inverted"), end + 1
    late = _suffix(tape, end) if suffix == family else end
    mark = _span(tape, late - 1, late) if late > end else _span(tape, suffix - 1, suffix) if suffix > family else None
    return Person(_span(tape, at, family), _span(tape, i, end), mark, "inverted"), late


def _vancouver(tape: _Tape, at: int, later: bool) -> tuple[Person, int] | None:
    """Family JA."""
    for most in (3, 2, 1):
        family = _family(tape, at, most)
        if family == at or (family - at == 1 and tape[at].sort == "cluster" and not later and len(tape[at].core) < 2):
            return None
        if tape[family - 1].stopped:
            continue
        before = _suffix(tape, family)
        given = _vancouver_initials(tape, before)
        if given == before or not (_may_end(tape, given) or tape[given - 1].stopped or tape[given].sort in _NAMELIKE):
            continue
        late = _suffix(tape, given)
        mark = _span(tape, late - 1, late) if late > given else _span(tape, before - 1, before) if before > family else None
        return Person(_span(tape, at, family), _span(tape, before, given), mark, "vancouver"), late
    return None


def _vancouver_initials(tape: _Tape, at: int) -> int:
    if tape[at].sort == "cluster":
        return at + 1
    i = at
    while tape[i].sort == "initial" and i - at < 5 and tape[i + 1].sort != "small":
        i += 1
        if tape[i].text in {"-", "‐"} and tape[i + 1].sort == "initial":
            i += 1
    return i


def _direct(tape: _Tape, at: int, later: bool) -> tuple[Person, int] | None:
    """J. A. Family — also John A. Family."""
    i = at
    spelt = 0
    while tape[i].sort == "word" and spelt < 2 and not tape[i].stopped and tape[i + 1].sort in {"initial", "word"}:
        i, spelt = i + 1, spelt + 1
    given = i
    while i - given < 8 and (tape[i].sort == "initial" or (tape[i].text in {"-", "‐"} and i > given)):
        i += 1
    if i == given:
        return None
    while tape[i].sort == "word" and tape[i + 1].sort in {"initial"} and i - given < 8 and not tape[i].stopped:
        i += 2
    family = _last_family(tape, i, spelt > 0)
    if family == i:
        return None
    suffix = _suffix(tape, family)
    mark = _span(tape, suffix - 1, suffix) if suffix > family else None
    return Person(_span(tape, i, family), _span(tape, at, i), mark, "direct"), suffix


def _last_family(tape: _Tape, at: int, spelt: bool) -> int:
    """The longest family name here after which a name may end."""
    for most in (3, 2, 1):
        family = _family(tape, at, most)
        if family > at and (_may_end(tape, family) or tape[family - 1].stopped or tape[family].sort == "suffix"):
            return family
    return at


def _spelt(tape: _Tape, at: int, later: bool) -> tuple[Person, int] | None:
    """Family, John A."""
    family = _family(tape, at)
    if family == at or tape[family - 1].stopped:
        return None
    suffix = _suffix(tape, family)
    if tape[suffix].text != "," or tape[suffix + 1].sort not in {"word", "capitals"}:
        return None
    i = suffix + 1
    while i - suffix < 6 and tape[i].sort in {"word", "initial", "capitals", "cluster"}:
        i += 1
        if tape[i - 1].stopped and tape[i - 1].sort != "initial":
            break
        if tape[i - 1].sort == "initial" and tape[i].sort in {"word"}:
            break
    while tape[i].sort == "particle" and (_may_end(tape, i + 1) or tape[i + 1].sort == "particle"):
        i += 1
    if not (_may_end(tape, i) or tape[i - 1].stopped):
        return None
    late = _suffix(tape, i) if suffix == family else i
    mark = _span(tape, late - 1, late) if late > i else _span(tape, suffix - 1, suffix) if suffix > family else None
    return Person(_span(tape, at, family), _span(tape, suffix + 1, i), mark, "spelt"), late


def _full(tape: _Tape, at: int, later: bool) -> tuple[Person, int] | None:
    """John Family: two to four words, particles before the last."""
    i = at
    while tape[i].sort in {"word", "capitals"} and i - at < 4 and not tape[i].stopped:
        i += 1
        if tape[i].sort == "particle":
            family = _family(tape, i, 2)
            if family > i and (_may_end(tape, family) or tape[family - 1].stopped):
                return Person(_span(tape, i, family), _span(tape, at, i), None, "full"), family
            return None
    if tape[i].sort == "word" and tape[i].stopped:
        i += 1
    if i - at < 2 or i - at > 4 or not (_may_end(tape, i) or tape[i - 1].stopped):
        return None
    suffix = _suffix(tape, i)
    mark = _span(tape, suffix - 1, suffix) if suffix > i else None
    return Person(_span(tape, i - 1, i), _span(tape, at, i - 1), mark, "full"), suffix


_FORMS = {"inverted": _inverted, "vancouver": _vancouver, "direct": _direct, "spelt": _spelt, "full": _full}
