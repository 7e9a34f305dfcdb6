"""Classify a chunk of an entry: title, journal, publisher or place."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words, short_words
from citecheck.data.lexicon.journal_words import (
    PERIODICAL_WORDS,
    SERIAL_ABBREVIATIONS,
    SERIAL_NAMES,
    SERIAL_WORDS,
    SERIES_WORDS,
)
from citecheck.data.lexicon.organisation_words import ORGANISATION_WORDS
from citecheck.data.lexicon.publishers_places import (
    BODY_HEADS,
    BODY_WORDS,
    IMPRINT_OPENERS,
    NUMBERED_HOUSES,
    PLACES_OF_PRINT,
    PUBLISHER_WORDS,
    REGIONS_OF_PRINT,
)
from citecheck.data.lexicon.small_words import INSIDE_NAMES, JOINING, PREPOSITIONAL
from citecheck.parsers.prose.draft import EDGE
from citecheck.parsers.prose.feature import Feature, total
from citecheck.text.word_patterns import any_of, rows

_WORD = regex(r"[^\W\d_][\w\u0300-\u036f’'-]*\.?|\d+\w*")
_PLAIN_WORD = regex(r"[A-Za-z][A-Za-z0-9_'-]*\.?|[0-9][A-Za-z0-9_]*")
_PUBLISHER_PHRASES = tuple(word for word in PUBLISHER_WORDS if " " in word or "," in word)
_PUBLISHER_SINGLES = PUBLISHER_WORDS - set(_PUBLISHER_PHRASES)
_SMALL_IN_HOUSES = INSIDE_NAMES | ORGANISATION_WORDS | _PUBLISHER_SINGLES
_OPENER = regex(rf"(?:{'|'.join(map(re.escape, IMPRINT_OPENERS))})\b".replace("’", "['’]"), re.IGNORECASE)
_JOINED = regex(rf"/|\s(?:{any_of(JOINING)}|–|-)\s|\s?–\s?")
_LISTED = regex(r"[,;]")
_POSTCODE = regex(r"(?<=[^\W\d_])\s(?:\d{3}\s\d{3}|\d{5,6})$")  # Little Brell 502 324
_AMONG_OTHERS = regex(r"(?<=[^\W\d_])\s" + any_of(entry_words.AND_ELSEWHERE).replace(r"\s", r"\s?") + r"\.?$")  # Hildesheim u. a.
_ONE_WORD_HOUSE = regex(r":\s(?P<word>[^\W\d_a-z][\w’-]+)\.?\s*$")
_ACRONYM_LAST = regex(r"\s\([A-Z]{2,8}\)\W*$")  # Central Lamp Authority (CLA)
_STATE = regex(r"^[A-Z]{2}$")
LONGEST_PLACES = 400  # characters of several places: longer text is not split at all
_UP, _U, _OF = (frozenset(rows(each)) for each in (short_words.UNIVERSITY_PRESS, short_words.UNIVERSITY, short_words.OF))


def words_of(chunk: str) -> list[str]:
    """Return the words of a chunk, with their full stops."""
    return _PLAIN_WORD.findall(chunk) if chunk.isascii() else _WORD.findall(chunk)


@lru_cache(maxsize=1 << 10)  # journals and places recur
def is_place(chunk: str) -> bool:
    """Return whether a chunk is a known place, perhaps with its state, or several places."""
    chunk = _POSTCODE.sub("", _AMONG_OTHERS.sub("", chunk.rstrip(EDGE))) if len(chunk) <= LONGEST_PLACES else ""
    groups = [[part.strip(EDGE + "()[]") for part in _JOINED.split(group) if part.strip(EDGE + "()[]")] for group in _LISTED.split(chunk)]
    parts = [part for group in groups for part in group]
    if not parts or len(parts) > (4 if parts[0].lower() not in PLACES_OF_PRINT else 7):
        return False
    known = [part.lower() in PLACES_OF_PRINT or _are_two_places(part) for part in parts]
    if (
        len(parts) == len(groups) == 2
        and not any(known)
        and (_STATE.match(parts[1]) or parts[1].lower() in REGIONS_OF_PRINT)
        and publisher_score(parts[0]) < 1
        and len(parts[0].split()) <= 3
        and parts[0][0].isupper()
    ):
        return True
    return any(known) and all(_is_placelike(part) or _is_beside(part, group) for group in groups for part in group)


def _is_placelike(part: str) -> bool:
    return (
        part.lower() in PLACES_OF_PRINT
        or part.lower().replace(". ", ".") in REGIONS_OF_PRINT
        or bool(_STATE.match(part))
        or _are_two_places(part)
    )


def _is_beside(part: str, group: list[str]) -> bool:
    """Return whether an unknown place is next to a known one: Oxford/Lairg."""
    return group[0].lower() in PLACES_OF_PRINT and len(part.split()) <= 2 and part[0].isupper()


def _are_two_places(part: str) -> bool:
    """Return whether two known places are adjacent: New York London."""
    words = part.lower().split()
    return len(words) > 1 and any(
        " ".join(words[:n]) in PLACES_OF_PRINT and " ".join(words[n:]) in PLACES_OF_PRINT for n in range(1, len(words))
    )


class House(NamedTuple):
    """A stretch that may be a publisher's name: its words, and whether one is typical of publishers (Press, & Sons) or of organisations."""

    text: str
    words: list[str]
    of_publishers: bool
    of_organisations: bool

    @property
    def is_university_press(self) -> bool:
        """Return whether it is a university press as MLA abbreviates it: Harbour UP, U of Tolos P."""
        return self.words[-1] in _UP or (self.words[0] in _U and not _OF.isdisjoint(self.words[1:2]))

    @property
    def small(self) -> int:
        """Return how many words are in lower case and not typical of publishers' names."""
        return sum(word[0].islower() and len(word) > 2 and word.rstrip(".") not in _SMALL_IN_HOUSES for word in self.words)


def _house(chunk: str, words: list[str]) -> House:
    low = chunk.lower()
    folded = {word.rstrip(".").lower() for word in words}
    of_publishers = not folded.isdisjoint(_PUBLISHER_SINGLES) or any(phrase in low for phrase in _PUBLISHER_PHRASES)
    return House(chunk, words, of_publishers, not of_publishers and not folded.isdisjoint(ORGANISATION_WORDS))


HOUSE_FEATURES: tuple[Feature[House], ...] = (
    Feature("a word of publishers", 2.0, lambda at: at.of_publishers, "Marlow, T. (1999). Lamps. Harbour Press."),
    Feature(
        "a body that publishes",
        1.8,
        lambda at: at.of_organisations and is_body(at.text),
        "Marlow, T. (1999). Lamps. Wick: Ministry of Harbours.",
    ),
    Feature(
        "a word of organisations",
        1.0,
        lambda at: at.of_organisations and not is_body(at.text),
        "Marlow, T. (1999). Lamps. Wick: Institute Marlow.",
    ),
    Feature("a small word", -0.5, lambda at: at.small, "Marlow, T. Lamps. Oxford: Press for burning lamps, 1999."),
    Feature(
        "more than six words",
        -0.3,
        lambda at: max(0, len(at.words) - 6),
        "Marlow, T. Lamps. Oxford: The Harbour Press of the Northern Lamp Club, 1999.",
    ),
)
_LIKELY, _SMALL_FIRST = 1.0, -1.0  # a name that is merely likely loses points for a lower-case first letter


def publisher_score(chunk: str) -> float:
    """Return how surely a chunk is a publisher's name. Unit: points, from −2 to 3; 1 is likely, 1.5 is certain."""
    found = words_of(chunk)
    if not found:
        return -2.0
    house = _house(chunk, found)
    if house.is_university_press or (not house.of_publishers and not house.of_organisations and opens_imprint(chunk)):
        return 3.0
    score = total(HOUSE_FEATURES, house)
    if score <= _LIKELY and not (found[0][0].isupper() or found[0][0].isdigit()):
        score += _SMALL_FIRST
    return max(-2.0, score)


def is_numbered_house(before: str) -> bool:
    """Return whether a stretch ends with a colon and a publisher's word to which the number after it belongs: São Brell: Editora 27."""
    found = _ONE_WORD_HOUSE.search(before)
    return found is not None and (found["word"].lower() in _PUBLISHER_SINGLES or found["word"] in NUMBERED_HOUSES)


def is_periodical(chunk: str) -> bool:
    """Return whether a chunk has a word that indicates a journal or a series: Journal, Proceedings, Studies."""
    return any(word.rstrip(".").lower() in PERIODICAL_WORDS for word in words_of(chunk))


def is_series(chunk: str, *, numbered: bool) -> bool:
    """Return whether a chunk may be the name of a book series: series words, or (``numbered``) any words capitalised like a title."""
    found = words_of(chunk)
    if any(word.lower() in SERIES_WORDS for word in found):
        return True
    return numbered and len(found) > 1 and is_periodical(chunk)


def is_body(chunk: str) -> bool:
    """Return whether a chunk names a body that may publish: a university, a ministry; not its journal or proceedings."""
    words = words_of(_ACRONYM_LAST.sub("", chunk))
    found = [word.rstrip(".").lower() for word in words]
    if len(found) < 2 or not words[0][0].isupper() or (found[0] not in BODY_WORDS and is_periodical(chunk)):
        return False  # but Institute of Lamp Studies
    if found[0] not in BODY_WORDS and any(word[0].islower() and word not in INSIDE_NAMES for word in words):
        return False
    return found[0] in BODY_HEADS or any(
        word in BODY_WORDS and (n + 1 == len(found) or found[n + 1] in PREPOSITIONAL) for n, word in enumerate(found)
    )


def opens_imprint(chunk: str) -> bool:
    """Return whether a chunk begins as an imprint does on old title pages: chez …, typis …, w drukarni …."""
    return bool(_OPENER.match(chunk.strip(EDGE)))


@lru_cache(maxsize=1 << 12)  # words of journals and titles recur
def _serial_word(word: str) -> float:
    stopped, core = word.endswith("."), word.rstrip(".").lower()
    if core in SERIAL_WORDS:
        return 1.0
    if core in SERIAL_ABBREVIATIONS:
        return 1.2 if stopped else 0.9
    if core in {"j", "z"} and len(word) <= 2:
        return 1.0
    if stopped and 1 < len(core) <= 8 and word[0].isupper():
        return 0.6
    return 0.0


class Chunk(NamedTuple):
    """A stretch of an entry, its words, how typical these are of journal names, and how many after the first are not in names."""

    text: str
    words: list[str]
    hits: float
    small: int


SERIAL_FEATURES: tuple[Feature[Chunk], ...] = (
    Feature("words of journals, the first three", 1.0, lambda at: min(3.0, 1.2 * at.hits), "Marlow T. Lamps. Journal of Lights 12: 45–67."),
    Feature(
        "further words of journals",
        0.3,
        lambda at: min(5.0, max(0.0, at.hits - 2.5)),
        "Marlow T. Lamps. Archives of the International Journal of Research Letters 12: 45–67.",
    ),
    Feature(
        "small words",
        -0.45,
        lambda at: at.small * (0.6 if at.hits >= 1 else 1.0),
        "Marlow T. Lamps kept at sea. Journal of Lights 12: 45–67.",
    ),
    Feature(
        "more than eight words",
        -0.25,
        lambda at: max(0, len(at.words) - 8),
        "Marlow T. The Keeping of Lamps in the Harbours of the Northern Sea. Journal of Lights 12: 45.",
    ),
    Feature(
        "a small letter first",
        -2.5,
        lambda at: at.words[0][0].islower() and not any(c.isupper() for c in at.words[0][1:]),
        "Marlow T. Lamps. kept at sea 12: 45–67.",
    ),
    Feature(
        "a word with figures first",
        -0.8,
        lambda at: any(c.isdigit() for c in at.words[0]),
        "Marlow T. Wicks of cotton cv. S23. Lamp Rev. 12: 45.",
    ),
    Feature(
        "few words, none of them small", 0.8, lambda at: not at.small and len(at.words) <= 7, "Marlow T. Lamps. Coastal Lights 12: 45–67."
    ),
    Feature(
        "an acronym alone",
        0.8,
        lambda at: len(at.words) == 1 and at.words[0].isupper() and len(at.words[0]) <= 7,
        "Marlow T. The keeping of lamps. JCL 12: 45–67.",
    ),
    Feature("commas", -0.4, lambda at: at.text.count(", "), "Marlow T. The keeping of lamps, wicks, oil. Journal of Lights 12: 45–67."),
    Feature("a bracket first", -2.0, lambda at: at.text[:1] in {"(", "["}, "Marlow T. Lamps. (With a note.) Journal of Lights 12: 45–67."),
    Feature(
        "a question or an exclamation",
        -2.0,
        lambda at: "?" in at.text or "!" in at.text,
        "Marlow T. Lamps. Why not? Journal of Lights 12: 45.",
    ),
    Feature(
        "a bracket that is not closed",
        -3.0,
        lambda at: at.text.count("(") != at.text.count(")"),
        "Marlow T. Lamps at sea. Journal (New Lights 12: 45–67.",
    ),
)


def serial_score(chunk: str) -> float:
    """Return how surely a chunk names a journal or a series, by its words, capitals and length. Unit: points, −4 to 5; 2 is likely."""
    found = words_of(chunk)
    if not found:
        return -4.0
    if chunk.strip(EDGE + "()[]").lower() in SERIAL_NAMES:
        return 4.0
    return total(SERIAL_FEATURES, Chunk(chunk, found, sum(map(_serial_word, found)), sum(map(_is_small, found[1:]))))


@lru_cache(maxsize=1 << 12)
def _is_small(word: str) -> bool:
    """Return whether a word is in lower case and not typical of names."""
    return word[0].islower() and word.rstrip(".").lower() not in INSIDE_NAMES and not any(c.isupper() for c in word)
