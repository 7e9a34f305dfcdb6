"""Works cited by title or number: (“The Quiet Year,” 2010) for an entry without an author, BS 5950 (2000) for a standard."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon.citation_words import BEFORE_TITLES, IN_PARTIES, NOT_AUTHORS, OF_NAME, OF_PART, OF_YEAR
from citecheck.data.lexicon.work_words import VERSUS
from citecheck.extract.author_readings import Authors
from citecheck.extract.author_units import Unit
from citecheck.extract.gazetteer import Gazetteer
from citecheck.model import Name
from citecheck.text.folding import fold
from citecheck.text.word_patterns import any_of, rows

_QUOTED = regex(r"[“\"„«‘']([^“”\"„«»‘\n]{3,200})[,.]?[”\"»’“']$")
_SEGMENT = regex(rf"(?:[^;]*;)?\s*(?:{any_of(BEFORE_TITLES)}\s+)?(?P<title>[^;]{{4,200}})$", re.DOTALL)
_BEFORE_YEAR = tuple(f" {word}" for word in rows(OF_YEAR))
_LAW = regex(r"(?:[^\W\d_][\w'’&-]*,?\s){2,8}[a-z]+$")  # the Harbour Act of 1990
_PARTY = rf"[^\W\d_a-z][\w.'’&-]*(?:\s(?:{any_of(IN_PARTIES)}|[^\W\d_a-z][\w.'’&-]*)){{0,7}}"
_CASE = regex(rf"(?:{_PARTY})\s{any_of(VERSUS)}\s(?:{_PARTY})\s*$")
_VERSUS = frozenset(rows(VERSUS))
# The number of a standard, which is listed like an organisation: BS 5950, DIN 1055-100, ASTM C39.
_DESIGNATION = regex(r"(?:[^\W\d_]{1,12}[\s/-]){1,3}[^\W\d_]?\d[\w.:–-]{0,16}$")
_CAPITAL = regex(r"\b[^\W\d_a-z]")
_CLOSING = "”\"»’“'\n"
# Words that make a name part of another: the Dictionary of the Wick Academy (1694).
_PART = regex(rf"(?P<whole>[^\W\d_a-z][\w-]+)\s(?:{any_of(OF_NAME)}\s)?(?:l['’]|d['’]|\b{any_of(OF_PART)}\s)$")
_DIGIT = regex(r"\d")
_LAST, _LONGEST_NUMBER = 8, 48  # characters: a number has a figure this near to its end, and is at most this long
_LISTED = -1.0
_LONGEST, _SHORTEST = 120, 10  # letters of an unmarked title


def title_before(prose: str, low: int, end: int, *, bracketed: bool, known: Gazetteer) -> list[Authors]:
    """Return the listed title that ends at ``end``, as the name that the work is cited by; None if the list has no such title."""
    low = max(low, end - 240)
    text = prose[low:end].rstrip(" ,")
    m = _QUOTED.search(text) if text[-1:] in _CLOSING else None
    if m and known.has_title(fold(m[1])):
        return [_as_authors(m[1], low + m.start(), low + m.end(), end)]
    if number := listed_number(text, known):
        return [_as_authors(number, low + len(text) - len(number), low + len(text), end)]
    if not bracketed and text[-5:].replace("\n", " ").endswith(_BEFORE_YEAR) and (m := _LAW.search(text)):
        for word in _CAPITAL.finditer(m[0]):
            if known.has_title(fold(m[0][word.start() :])):
                return [_as_authors(m[0][word.start() :], low + m.start() + word.start(), low + m.end(), end)]
    if not bracketed and (found := _in_running_text(text, known)) is not None:
        return [_as_authors(text[found:], low + found, low + len(text), end)]
    plain = "" if bracketed else text.replace("\u200b", " ").replace("*", " ")
    if not _VERSUS.isdisjoint(plain.split()) and (m := _CASE.search(plain)):
        return [_as_authors(" ".join(m[0].split()), low + m.start(), low + len(text.rstrip("*_\u200b")), end)]
    m = _SEGMENT.match(text) if bracketed and known.titles else None
    if m and known.has_title(fold(m["title"])):
        return [_as_authors(m["title"], low + m.start("title"), low + m.end("title"), end)]
    return []


def listed_number(text: str, known: Gazetteer) -> str:
    """Return the number of a listed standard at the end of a text; "" if there is none."""
    if not text[-1:].isalnum() or _DIGIT.search(text, max(0, len(text) - _LAST)) is None:
        return ""
    numbers = (
        found[0]
        for word in _CAPITAL.finditer(text, max(0, len(text) - _LONGEST_NUMBER))
        if (found := _DESIGNATION.match(text, word.start()))
    )
    return next((number for number in numbers if fold(number) in known.organisations), "")


def _in_running_text(text: str, known: Gazetteer) -> int | None:
    """Return where an unmarked listed title at the end of a text begins, as in Lamps of the coast (2009); None if there is none."""
    if not known.titles:
        return None
    for word in _CAPITAL.finditer(text, max(0, len(text) - _LONGEST)):
        title = fold(text[word.start() :])
        if len(title) >= _SHORTEST and " " in title and known.has_whole_title(title) and not _is_part(text, word.start()):
            return word.start()
    return None


def _is_part(text: str, at: int) -> bool:
    """Return whether a name is part of another: Dictionary of the Wick Academy, but not Selon la Loi sur la mer."""
    found = _PART.search(text, 0, at)
    return found is not None and not {found["whole"].lower(), fold(found["whole"])} & NOT_AUTHORS


def _as_authors(title: str, start: int, stop: int, end: int) -> Authors:
    name = Name(" ".join(title.split()).rstrip(",."), corporate=True)
    return Authors((Unit(name, start, stop),), False, start, end, _LISTED)
