"""Days, months and ordinals of an entry that a written one has in figures, or in words instead of them."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.date_words import ABOUT_YEAR
from citecheck.data.lexicon.edition_labels import DAY_ENDINGS
from citecheck.data.lexicon.months import MONTHS
from citecheck.text.word_patterns import any_of

_ABOUT_WORDS = frozenset(word.strip(".") for row in ABOUT_YEAR.values() for word in row)
_YEAR_NEXT = regex(r"[./-]\s?\d{4}(?!\d)")
_ORDINAL_DAY = regex(rf"0?(\d{{1,2}}){any_of(DAY_ENDINGS)}")
_REACH = 14  # characters of a month


def is_day(word: str, known: frozenset[str], source: str, at: tuple[int, int]) -> bool:
    """Return whether an ordinal next to a month is the day in figures: 3rd May, le 1er mai."""
    day = _ORDINAL_DAY.fullmatch(word)
    if day is None or day[1] not in known:
        return False
    beside = (*source[max(0, at[0] - _REACH) : at[0]].split()[-1:], *source[at[1] : at[1] + _REACH].split()[:1])
    return any(each.strip("().,").lower() in MONTHS for each in beside)


def is_month(word: str, known: frozenset[str], source: str, end: int) -> bool:
    """Return whether a number before a year is a month that is written in words: 2.12.2011."""
    from citecheck.bibliography.dates import month_of_any_language

    if not _YEAR_NEXT.match(source, end):
        return False
    return word.isdecimal() and any(month_of_any_language(each) == int(word) for each in known if len(each) > len("12"))


def is_there_in_figures(word: str, known: frozenset[str]) -> bool:
    """Return whether a month or an ordinal is written in another form: May and 5 and 05, second and 2nd and 2."""
    from citecheck.bibliography.dates import month_of_any_language
    from citecheck.bibliography.editions import edition_number
    from citecheck.bibliography.ordinals import ordinal
    from citecheck.data.lexicon.edition_words import ORDINALS

    if word.isdecimal():
        bare = word.lstrip("0")
        return bool(bare) and ordinal(int(bare)) in known
    if month := month_of_any_language(word):
        return bool({str(month), f"{month:02d}"} & known) or any(month_of_any_language(each) == month for each in known if len(each) > 2)
    if word in _ABOUT_WORDS:
        return not known.isdisjoint(_ABOUT_WORDS)
    number = edition_number(word)
    return bool(number and known & {str(number), ordinal(number), *ORDINALS[number : number + 1]})
