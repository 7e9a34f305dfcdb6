"""Read a year, in any form that a list or a citation gives it."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from citecheck._fast.regex import regex
from citecheck.data.lexicon.date_words import ABBREVIATED, BEFORE_OUR_ERA, NO_DATE, NOT_YET, OF_OUR_ERA, ORIGINAL_BEFORE, ORIGINALLY
from citecheck.data.year_bounds import ANY_YEAR, DECADE
from citecheck.model import Year
from citecheck.text.word_patterns import any_of

_DIGITS = ANY_YEAR
BEFORE_ORIGINAL = rf"(?:(?:{'|'.join(map(re.escape, ORIGINALLY))})\s?){{0,2}}"
_TO = r"(?:\s?[-–—/]{1,2}\s?(?:\d{4}|\d\d(?!\d)))?\??"  # [1931–1939], [1928?]: the original's first year counts
_LETTER = r"(?:\s?[-–]?([a-z])(?![\w]))?"
_ORIGINAL = regex(
    rf"(?<!\d)(?P<second>{_DIGITS})(?P<letter>[a-z]?)(?:\s?[-–]\s?\d{{2,4}})?,?\s?[\[(]{BEFORE_ORIGINAL}(?P<first>{_DIGITS}){_TO}[\])](?:-?(?P<late>[a-z])(?!\w))?"
)
_TWO = regex(
    rf"(?<!\d)[\[(]?(?P<first>{_DIGITS})[\])]?\s*(?P<mark>[/\[(–—-])\s*(?:{any_of(ORIGINAL_BEFORE)}\s*)?(?P<second>{_DIGITS}|\d\d(?!\d))(?P<letter>{_LETTER})[\])]?(?P<behind>[a-z](?!\w))?"
)
_COMING = regex(rf"[(\[]?(?P<word>[^\d\[\]()]{{2,30}}?)\s?[\[(]{BEFORE_ORIGINAL}(?P<first>{_DIGITS}){_TO}[\])][\])]?")  # forthcoming [1755]
_BRACKETED_FIRST = regex(rf"[\[(](?P<first>{_DIGITS})[\])](?P<mark>)\s*(?P<second>{_DIGITS})(?P<letter>{_LETTER})")
_ONE = regex(rf"(?<!\d)({_DIGITS}){_LETTER}(?!\d)")
_ANCIENT = regex(r"(?<!\d)(\d{1,4})\s*(" + any_of(BEFORE_OUR_ERA).replace(r"\s", " ?") + ")", re.IGNORECASE)
_EARLY = regex(rf"\b{any_of(OF_OUR_ERA)}\s*(\d{{1,4}})\b|\b(\d{{3,4}})\s*{any_of(OF_OUR_ERA)}(?!\w)")
_DECADE = regex(rf"\[?({DECADE})\]?")
_CYRILLIC_LETTERS = "абвгде"
_CYRILLIC_LETTER = regex(rf"[{_CYRILLIC_LETTERS}](?<=\b{ANY_YEAR}.)(?!\w)")
_PLACES = str.maketrans(_CYRILLIC_LETTERS, "abcdef")
_WORD_LETTER = regex(r"(?:[\s–-]+|(?<=[^\W\d_]\.))([a-z])$")  # n.d.-a, fc.b


@cache
def _words() -> dict[str, str]:
    """Words in place of a year, by their form without stops and spaces; shown with the most stops and the fewest spaces."""
    spelt = sorted((*NO_DATE, *NOT_YET), key=lambda word: (word.count("."), -len(word), word))
    words = {"".join(word.replace(".", " ").split()): word for word in spelt}
    return words | {"".join(spelled.casefold().split()): short for spelled, short in ABBREVIATED.items()}


def with_latin_letters(text: str) -> str:
    """Return a text whose Cyrillic letters after years are the Latin ones of the same place in the alphabet, at equal length: 2018б."""
    return text if text.isascii() else _CYRILLIC_LETTER.sub(lambda m: m[0].translate(_PLACES), text)


def has_digits_swapped(one: str, two: str) -> bool:
    """Return whether two numbers differ in nothing but two neighbouring digits that are swapped: 1994, 1949."""
    differing = [at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b]
    return len(one) == len(two) and len(differing) == 2 and differing[1] - differing[0] == 1 and sorted(one) == sorted(two)


@lru_cache(maxsize=1 << 8)  # one value for all works of a year
def _plain_year(figures: str) -> Year:
    return Year(int(figures))


def read_year(text: str) -> Year | None:
    """The year that a text gives, or None: 1999, 1999a, [1933] 1951, 1899/1995, c. 1850, 44 BC, n.d., in press, o. J., im Druck …"""
    text = with_latin_letters(text.strip().strip(",;:"))
    if len(text) == 4 and text.isascii() and text.isdigit() and "1000" <= text < "2100":
        return _plain_year(text)  # as most lists have it
    if ancient := _ANCIENT.search(text):
        return Year(-int(ancient[1]))
    if two := _ORIGINAL.search(text):
        return Year(int(two["second"]), two["letter"] or two["late"] or "", first=int(two["first"]))
    if (word := _COMING.fullmatch(text)) and (year := _word(word["word"])):
        return year._replace(first=int(word["first"]))
    if two := _BRACKETED_FIRST.search(text) or _TWO.search(text):
        behind = two.groupdict().get("behind") or ""
        return _of_two(two["first"], two["mark"] or "", two["second"], (two["letter"] or "").strip(" -–") or behind)
    if one := _ONE.search(text):
        return Year(int(one[1]), one[2] or "")
    if early := _EARLY.search(text):
        return Year(int(early[1] or early[2]))
    if decade := _DECADE.fullmatch(text):
        return Year(word=decade[1].replace(" ", ""))
    return _word(text)


def _of_two(first: str, mark: str, second: str, letter: str) -> Year:
    """A year and the year of first publication; of a stretch (2001–2003) the first year is the one it is cited by."""
    if len(second) == 2 or mark in {"-", "–", "—"}:
        return Year(int(first), letter)
    a, b = int(first), int(second)
    return Year(max(a, b), letter, first=min(a, b)) if abs(a - b) > 5 or (mark == "[" and a != b) else Year(a, letter)


def _word(text: str) -> Year | None:
    plain = text.strip("()[]").strip()
    for candidate, letter in ((plain, ""), *(((plain[: m.start()]), m[1]) for m in [_WORD_LETTER.search(plain)] if m)):
        if word := _words().get(re.sub(r"[\s.]+", "", candidate.casefold())):
            return Year(word=word, letter=letter)
    return None


def is_day_of(month: str, day: str) -> bool:
    """Return whether a month, by its number, has a day; whether February has a 29th depends on the year and is not asked."""
    last = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}.get(int(month) if month.isdecimal() else 0, 31)
    return day.isdecimal() and 0 < int(day) <= last
