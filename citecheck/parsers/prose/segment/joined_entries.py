"""Entries run together on one line: where further authors and their date begin after a full stop."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words
from citecheck.data.lexicon.date_words import UNDATED, UNPUBLISHED
from citecheck.data.lexicon.name_parts import FIRST_PARTICLES
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.names.author_list import scan
from citecheck.names.person import Person
from citecheck.parsers.prose.classify import is_place, publisher_score
from citecheck.parsers.prose.segment.entry_start import NUMBER
from citecheck.text.word_patterns import any_of, either_case

_YEAR = regex(rf"{YEAR_OF_PRINT}(?<![\d./–-]\d{{4}})[a-z]?(?![\w/–-]|\.\d)")
_CANDIDATE = regex(r"\s{1,40}(?=[^\W\d_a-z][\w’'-]{0,30}\.?,?\s|(?:" + any_of(FIRST_PARTICLES) + r"\s){1,3}[^\W\d_a-z])")
_CLOSED = regex(r"(?:[.)/\d”’\"»\]>]|(?:https?://|\b10\.\d{4})\S{1,200})$")
_LOCUS = r"(?:,\s\d{1,4}\s?(?:\(\d{1,4}\))?)?:\s?\d+(?:[-–—.,;]|$)"  # Sci. Lamp J, 2014: 19823 · Sci. Lamp J, 2014, 12(3): 45–67
_UNDATED = either_case(UNDATED, UNPUBLISHED)
_DATES = {  # how a date follows authors: an entry is only joined to one of the same form
    "bracketed": regex(rf"[\s,.]{{0,3}}[(\[]{YEAR_OF_PRINT}[a-z]?(?:,[^()]{{2,20}})?[)\]]|[\s,.]{{0,3}}[(\[](?:{_UNDATED})[)\]]"),
    "stopped": regex(rf"[\s,.]{{0,3}}(?<=[.,\s]){YEAR_OF_PRINT}[a-z]?(?=[.,:]\s)(?!{_LOCUS})"),
    "bare": regex(rf",?\s{YEAR_OF_PRINT}[a-z]?(?=\s[^\W\d_a-z])"),
}
_BEFORE = regex(r"(?:\b" + either_case(entry_words.NO_ENTRY_BEHIND) + r"\.?:?|[A-Z]\.|&|,|\()$")
_IN = regex(rf"{any_of(entry_words.HOLDING)}[\s:]")  # In LAMPS 2009: …: the book of a chapter
_SHORTEST = 24  # characters of an entry: Tamm, K. (2001). Mills. Fell.
_MOST_INITIALS = 3  # without stops
_STRONG = frozenset({"inverted", "vancouver"})


def joins(prose: str, start: int, end: int) -> list[int]:
    """Return where another entry begins inside an entry."""
    if end - start < 2 * _SHORTEST or len(_YEAR.findall(prose, start, end)) < 2:
        return []
    out: list[int] = []
    first = scan(prose, start, min(end, start + 2000))
    number = NUMBER.match(prose, start, end)
    if number:
        return _numbered(prose, number, end)
    kinds = [pattern for pattern in _DATES.values() if first.people and pattern.match(prose, first.end, end)][:1]
    if not kinds and first.people:
        return []
    kinds = [*kinds, _DATES["bracketed"], _DATES["stopped"]]
    forms = _STRONG | {person.form for person in first.people[:1]}
    last = start
    for found in _CANDIDATE.finditer(prose, first.end, end):
        at = found.end()
        if _IN.match(prose, at) or at - last < _SHORTEST or end - at < _SHORTEST or not _may_close(prose, start, found.start()):
            continue
        run = scan(prose, at, min(end, at + 1500))
        if (
            run.people
            and not run.role
            and _is_author(prose, run.people[0], forms)
            and any(kind.match(prose, run.end, end) for kind in kinds)
        ):
            out.append(at)
            last = at
    return out


def _may_close(prose: str, start: int, end: int) -> bool:
    """Return whether an entry may end here: after a stop, a number or an address, not after In, by, of …"""
    word = prose[max(start, end - 200) : end].rsplit(None, 1)[-1:]
    return bool(word and _CLOSED.search(word[0])) and not _BEFORE.search(prose, max(start, end - 12), end)


def _is_author(prose: str, person: Person, forms: frozenset[str]) -> bool:
    """Return whether a name has the form of this list's authors; Family, John is not one if it may be a publisher and its town.

    Four capitals and more are rather an abbreviation than initials: Boletim Anual LUME 2022.
    """
    given = prose[slice(*person.given)] if person.given else ""
    if person.form in forms:
        return person.form != "vancouver" or len(given) <= _MOST_INITIALS or not given.isalpha()
    if person.form != "spelt" or not person.given:
        return False
    return not is_place(prose[slice(*person.given)]) and publisher_score(prose[slice(*person.family)]) < 1


def _numbered(prose: str, number: re.Match[str], end: int) -> list[int]:
    """Return where numbers count up inside one entry: [2] after [1], 2. before authors after 1."""
    group = number.lastgroup or "c"
    form = {"a": r"\[{}\]", "b": r"\({}\)", "c": r"{}[.)]"}[group]
    out: list[int] = []
    at, count = number.end(), int(number[group])
    while found := re.compile(r"(?<=[.\d)/”\]])\s{1,40}(?=" + form.format(count + 1) + r"\s{1,40}[^\W\d_a-z])").search(
        prose, at + _SHORTEST, end
    ):
        behind = NUMBER.match(prose, found.end(), end)
        if not behind or (group == "c" and not scan(prose, behind.end(), min(end, behind.end() + 600)).people):
            break
        out.append(found.end())
        at, count = found.end(), count + 1
    return out
