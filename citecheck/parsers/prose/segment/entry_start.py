"""Score whether an entry begins here, by its content alone: a number, a dash, authors and a date."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon import eastern_signs, entry_words, short_words
from citecheck.data.lexicon import work_words as words
from citecheck.data.lexicon.context_words import THESES, words_of
from citecheck.data.lexicon.date_words import NO_DATE, NOT_YET
from citecheck.data.lexicon.name_parts import PARTICLES
from citecheck.data.year_bounds import DECADE, YEAR_OF_PRINT
from citecheck.names.author_list import Run, scan
from citecheck.parsers.prose.classify import is_place
from citecheck.parsers.prose.entry import DASHES
from citecheck.parsers.prose.fields.entry_label import find_label
from citecheck.text.word_patterns import any_of

NUMBER = regex(
    r"(?:\[\s?(?P<a>\d{1,4})\s?\]|\(\s?(?P<b>\d{1,4})\s?\)(?=\s)|(?P<c>\d{1,3})\s?[.)](?:\s[–—-](?=\s))?(?=\s{1,40}[^\W\d_]|[^\W\d_a-z]\.\s?[^\W\d_a-z]|\s{0,40}[“\"‘«]))\s{0,40}"
)
BULLET = regex(r"[•·▪‣◦*–+-]\s{1,40}(?=\S)")
_WORDS = "|".join(re.escape(word).replace(r"\ ", r"\s?") for word in sorted(sorted(NO_DATE | NOT_YET), key=len, reverse=True))
_UNBRACKETED = any_of(entry_words.FOR_A_YEAR).replace(r"\s", r"\s?")
_YEAR = (
    rf"{YEAR_OF_PRINT}(?:[a-z]?\b|{any_of(eastern_signs.YEARS)})|{_UNBRACKETED}|(?<=[\[(])(?:{_WORDS})(?:[\s–-]?[a-z])?(?=[\])])"
    rf"|(?<=\[){DECADE}(?=\])"
)
_DATE_NEXT = regex(rf"[\s,.:;]{{0,4}}[(\[]?\s?(?:\w{{3,9}}\.?\s)?(?:{_YEAR})(?!\s?[-–]\d)", re.IGNORECASE)
_INITIAL_LAST = regex(r"(?:^|(?<!\d)[\s.])(?P<letter>[^\W\d_a-z])\.$")  # but not the unit of a number of pages: 214 S.
_DATE_SOON = regex(rf"[^\n“\"]{{3,140}}?[.,]?\s[(\[]?(?:{_YEAR})[)\].,:]")
_TITLE_NEXT = regex(r"\.?[.,:]?\s[“\"‘«„*_]?[^\W\d_a-z]")
_TORN = regex(r"[^\W\d_a-z]{1,4},\s[^\W\d_a-z][^\W\d_A-Z]")  # initials whose family name is on the line before: AI, Peng J.
YEAR = regex(_YEAR, re.IGNORECASE)
_REST = regex(
    rf"(?:https?:|www\.|doi\b|10\.\d{{4}}|{any_of(short_words.PAGES_OF_NEWSPAPERS)}\s?\d|{any_of(entry_words.VOLUME_ALONE)}\b|{any_of(short_words.NUMBER)}|\d+\s?[-–(:,]|[),;:.&\]]|{any_of(short_words.IN)}[:\s]|[(\[]?{YEAR_OF_PRINT}[a-z]?[)\]]?(?:[.,:;]|\s{{0,40}}$))",
    re.IGNORECASE,
)
_PLACE = regex(r"(?P<place>[^\W\d_a-z][^\W\d_]+(?:[\s-][^\W\d_]+){0,2})(?:,\s[A-Z][A-Za-z]\.?[A-Z]?\.?)?\s?:\s[^\W\d_a-z]")
_WORD = regex(rf"[^\W\d_]+(?:\s{any_of(short_words.INSIDE_TWO_WORDS)}\s[^\W\d_]+)?(?=[.,]\s|\s\()")
_THESES = words_of(THESES)
GOES_ON = -4.0  # an imprint or a type of thesis, whatever is above
_SMALL = regex(r"(?-i:[a-zà-öø-ÿα-ωа-я]++)(?![^\W\d_])")
_MOST = 3.5
_STRONG = frozenset({"inverted", "vancouver", "direct", "eastern", "shouted"})
_LOOK = 420
_LONGEST_ADDRESS = 300
CLOSING = frozenset(".)]”’\"'»>/?!*_")
_NO_END = regex(rf"\b{any_of(words.NO_END)}$")
_OPEN_END = frozenset(",:;&–—-(")


def opening(prose: str, at: int, *, needed: float = 0.0) -> float:
    """Return how much the text at a position looks like the start of an entry: above 1.5 likely, above 3 certain, below 0 hardly.

    If ``needed`` is more than any name can contribute, names are not read.
    """
    text = prose[at : at + _LOOK]
    if NUMBER.match(text) or BULLET.match(text):
        return 2.0
    if DASHES.match(text):
        return _MOST
    if _REST.match(text):
        return -2.5
    if _is_imprint(text) or _is_thesis(text):
        return GOES_ON
    if find_label(text, 0):
        return _MOST
    if _SMALL.match(text) and text.split(None, 1)[0].lower() not in PARTICLES:
        return -3.0
    if needed > _MOST:
        return 0.0
    run = scan(text)
    if run.people:
        return min(0.9, _by_people(text, run)) if _TORN.match(text) else _by_people(text, run)
    if text[:1].isupper() and (soon := _DATE_SOON.match(text)) and not any(c.isdigit() for c in soon[0][:-8]):
        return 1.2
    return 0.0


def _is_imprint(text: str) -> bool:
    """Return whether a place and a colon are here, as before a publisher: New York, NY: Harbour Press."""
    found = _PLACE.match(text)
    return found is not None and is_place(found["place"])


def _is_thesis(text: str) -> bool:
    """Return whether words for a thesis are here without a date after them, as when they continue an entry: Dissertação de Mestrado. …"""
    found = _WORD.match(text)
    return found is not None and found[0].split()[0].lower() in _THESES and not _DATE_NEXT.match(text, found.end()) and not scan(text).et_al


def _by_people(text: str, run: Run) -> float:
    strong = any(person.form in _STRONG for person in run.people)
    if _DATE_NEXT.match(text, run.end):
        return _MOST if strong else 3.0
    if strong:
        return 1.8
    titled = _TITLE_NEXT.match(text, run.end - 1) or (text[run.end : run.end + 1] == ":" and _TITLE_NEXT.match(text, run.end))
    return 1.0 if run.people[0].form == "spelt" and titled else 0.3


def closing(prose: str, end: int) -> float:
    """Return how much the text before a position looks like an end: a stop, a bracket, a number or an address; not a comma or hyphen."""
    if (initial := _INITIAL_LAST.search(prose, max(0, end - 4), end)) and not initial["letter"].islower():
        return -1.0
    last = prose[end - 1 : end]
    if last in CLOSING or last.isdigit():
        return 0.8
    if last in _OPEN_END or _NO_END.search(prose[max(0, end - 8) : end]):
        return -2.5
    word = prose[max(0, end - _LONGEST_ADDRESS) : end].rsplit(None, 1)[-1]
    return 0.8 if "://" in word or word.startswith("10.") else -0.6
