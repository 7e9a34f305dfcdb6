"""The order of a list: by names, year and title as a style requires, reproducible, in the alphabet of a language."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from citecheck._fast.regex import regex
from citecheck.bibliography.contributors import people
from citecheck.bibliography.dates import issued
from citecheck.bibliography.layout_types import layout_of
from citecheck.data.characters import PLAIN
from citecheck.data.lexicon.alphabets import AFTER_ANOTHER, AFTER_Z
from citecheck.data.lexicon.small_words import FILING_ARTICLES
from citecheck.model import Name, Reference

_HAN = regex(r"[\u3400-\u9fff]")
_MARKUP = regex(r"<[^<>]{1,40}>|[{}]")
_PLAIN = str.maketrans(PLAIN)


def in_order(references: Sequence[Reference], style: Mapping[str, Any], *, language: str = "en") -> tuple[Reference, ...]:
    """Return the references in the order of a list style; equal ones keep their order."""
    return tuple(sorted(references, key=lambda reference: sort_key(reference, style, language)))


def sort_key(reference: Reference, style: Mapping[str, Any], language: str = "en") -> tuple[Any, ...]:
    """Return the sort key of an entry: the names it is listed under, the elements of the style's order, and its title."""
    names = _printed([name for name in people(reference, "author") or reference.names if name.family != "others"], style)
    title = title_key(reference.title, language)
    lead = [_name_key(name, style, language) for name in names] or [(nameless_key(reference, style, language), "", "")]
    script = int(not _HAN.search(names[0].family if names else reference.title)) if style.get("han_first") else 0
    return script, lead, *(_KEYS[part](reference, style) for part in style["order"] if part in _KEYS), title


def nameless_key(reference: Reference, style: Mapping[str, Any], language: str) -> str:
    """Return what an entry without names is sorted by: the word that the style has in their place (Anon), or the title."""
    words = style.get("nameless")
    return collate(words["han" if _HAN.search(reference.title) else "latin"], language) if words else title_key(reference.title, language)


def _printed(names: Sequence[Name], style: Mapping[str, Any]) -> Sequence[Name]:
    """Return the names that the list prints: those after "et al." do not affect the order, because readers could not see why."""
    form = style["names"]["lead"]
    if len(names) < form.et_al_from:
        return names
    return [*names[: form.et_al_keep], *(names[-1:] if form.et_al_last else ())]


def _year_key(reference: Reference, style: Mapping[str, Any]) -> tuple[Any, ...]:
    letter = reference.year.letter if reference.year else ""
    return _date_key(reference, style), len(letter), letter


def _whole_date_key(reference: Reference, style: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return the year with its letter, then month and day if the style prints them: a year alone comes first (APA 7, 9.47)."""
    parts = style["kinds"][layout_of(reference, style["kinds"])]["parts"]
    month, day = issued(reference) if any("{day}" in part for part in parts) else (0, "")
    return _year_key(reference, style), month, int(day) if day.isdecimal() else 0


_KEYS = {"date": _whole_date_key, "year": _year_key}


def _name_key(name: Name, style: Mapping[str, Any], language: str) -> tuple[str, str, str]:
    family = f"{name.particle} {name.family}" if style.get("sort_particles") else name.family
    if name.corporate:
        return title_key(name.family, language), "", ""
    return collate(family, language), collate(name.given, language), collate(f"{name.particle} {name.suffix}", language)


def _date_key(reference: Reference, style: Mapping[str, Any]) -> tuple[int, int, int]:
    """Return a key that puts entries without a date first or last as the style requires, those in press at the end, the others by year."""
    year = reference.year
    if year is None or (year.number is None and "press" not in year.word.lower()):
        return 2 if style.get("undated_last") else 0, 0, 0
    if year.number is None:
        return 3, 0, 0
    return 1, year.number, 0


def title_key(title: str, language: str) -> str:
    """Return a title as it is sorted: without its first article."""
    first, _, rest = _MARKUP.sub("", title).strip().partition(" ")
    return collate(rest if rest and first.lower() in FILING_ARTICLES else f"{first} {rest}", language)


@lru_cache(maxsize=1 << 12)  # a name is asked about for the order, for the letters of years, and for the order with them
def collate(text: str, language: str) -> str:
    """Return a word as an alphabet files it, letter by letter: without spaces, hyphens, apostrophes, and accents that do not make a letter.

    >>> collate("Mc-Kay", "en"), collate("Åberg", "en") < "b", collate("Åberg", "sv") > "z"
    ('mckay', True, True)
    """
    if text.isascii():
        small = text.lower()
        return small if small.isalnum() else "".join(filter(str.isalnum, small))
    later = AFTER_Z.get(language[:2].lower(), "")
    out = []
    for letter in unicodedata.normalize("NFC", text).casefold():
        if letter in later:
            out.append("{" + chr(ord("a") + later.index(letter)))
        elif letter in AFTER_ANOTHER:
            out.append(AFTER_ANOTHER[letter])
        elif "\u3400" <= letter <= "\u9fff":
            out.append(_by_sound(letter))
        elif letter.isalnum():
            out.append(_base(letter))
    return "".join(out)


def _base(letter: str) -> str:
    plain = letter.translate(_PLAIN).lower()
    return "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))


def _by_sound(letter: str) -> str:
    """Return a Chinese character's position in GB 2312, whose 3,755 commonest characters are in pinyin order; the others follow."""
    code = letter.encode("gb18030")
    return f"\u4e00{code.hex()}" if len(code) == 2 else f"\u9fff{code.hex()}"
