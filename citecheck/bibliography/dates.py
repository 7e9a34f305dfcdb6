"""Dates in fields, taken apart."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from citecheck._fast.regex import regex
from citecheck.data.lexicon import eastern_signs
from citecheck.data.lexicon.date_words import ABOUT_YEAR, NO_DATE
from citecheck.data.lexicon.english_dates import MONTHS, OTHER_SEASONS, SEASONS, SHORT_MONTHS
from citecheck.data.year_bounds import YEAR_IN_TEXT
from citecheck.model import Reference, Year
from citecheck.text.folding import fold
from citecheck.text.word_patterns import any_of
from citecheck.text.years import read_year

_ISO = regex(r"(-?\d{3,4}|-?\d{1,2}(?![./]\s?\d))(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?!\d)")
_FIGURES_YEAR = rf"(?P<year>{YEAR_IN_TEXT})"
_FIGURES = (
    regex(rf"(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.\s?{_FIGURES_YEAR}"),
    regex(rf"(?P<day>1[3-9]|2\d|3[01])[/-](?P<month>\d{{1,2}})[/-]{_FIGURES_YEAR}"),
    regex(rf"(?P<month>\d{{1,2}})[/-](?P<day>1[3-9]|2\d|3[01]|(?P=month))[/-]{_FIGURES_YEAR}"),
    regex(
        rf"{_FIGURES_YEAR}{any_of(eastern_signs.YEARS)}(?P<month>\d{{1,2}}){any_of(eastern_signs.MONTHS)}(?P<day>\d{{1,2}}){any_of(eastern_signs.DAYS)}"
    ),
)
_YEARS = regex(r"(\d{4})\s?(?:/|-{1,3}|–)\s?(\d{4}|(?!0\d|1[0-2])\d\d)")
_DECADE = regex(r"\d{3}X|\d\dXX")
_CIRCA = regex(r"\A" + any_of(ABOUT_YEAR) + r"\s?\d|\A-?\d{4}(?:-\d\d){0,2}[~%]\Z", re.IGNORECASE)
_ONGOING = regex(r"\d{4}/(?:\.\.)?")
_OF_PRINT = ("booktitle", "journal", "journaltitle", "maintitle", "publisher")
_BETWEEN_MONTHS = regex(r"\s?[-–/&]{1,2}\s?")
_UNDATED = frozenset(word.replace(".", "").replace(" ", "") for word in NO_DATE)
_DOUBTFUL = regex(r"-?\d{4}\?")
_SEASON_OF = {name.lower(): code for code, name in SEASONS.items()} | {name.lower(): code for name, code in OTHER_SEASONS.items()}


@lru_cache(maxsize=1 << 10)
def month_number(text: str) -> int:
    """1 to 12 for a month's number or English name, full or shortened; 0 for anything else."""
    text = text.strip().rstrip(".").lower()
    if text.isdecimal():
        return int(text) if 1 <= int(text[:3]) <= 12 else 0
    if len(text) < 3:
        return 0
    names = zip(MONTHS, SHORT_MONTHS, strict=False)
    return next((index for index, (name, short) in enumerate(names, 1) if name.lower().startswith(text) or short.lower() == f"{text}."), 0)


def month_of_any_language(text: str) -> int:
    """1 to 12 for a month's number or name in English or another language; 0 for anything else."""
    return month_number(text) or _foreign_months().get(fold(text.strip().rstrip(".")), 0)


@cache
def _foreign_months() -> dict[str, int]:
    from citecheck.data.lexicon.months import NUMBERED_MONTHS

    return {fold(form): number for row in NUMBERED_MONTHS.values() for number, forms in enumerate(row, 1) for form in forms.split()}


def parts(text: str) -> tuple[str, str, str]:
    """Year, month and day of an ISO 8601 date as written, each empty if not given."""
    found = _ISO.match(text.strip()) if text else None
    return (found[1], found[2] or "", found[3] or "") if found else ("", "", "")


def figures_as_iso(text: str) -> str:
    """Return a date in figures in ISO form if its month is certain, else "".

    Between stops the day is first; between strokes, a number above 12 is the day, and two equal numbers are day and month.
    """
    if not (found := next((match for pattern in _FIGURES if (match := pattern.fullmatch(text.strip()))), None)):
        return ""
    from calendar import monthrange

    year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
    is_day = 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
    return f"{year}-{month:02d}-{day:02d}" if is_day else ""


def on_days_of_event(reference: Reference) -> Reference:
    """Return the entry of a talk that is in no book or journal with the days of its meeting as its date, if it has the year alone."""
    fields = reference.fields
    if not (event := fields.get("eventdate")) or any(fields.get(name) for name in _OF_PRINT):
        return reference
    year, month, _ = parts(event)
    same = reference.year is not None and str(reference.year.number) == year
    return reference._replace(fields={**fields, "date": event}) if month and same and not issued(reference)[0] else reference


def issued(reference: Reference) -> tuple[int, str]:
    """Month and day of publication; 0 and empty if not given."""
    fields = reference.fields
    _, month, day = parts(fields.get("date", ""))
    month = month or fields.get("month", "")
    return month_of_any_language(month) or _two_months(month)[0], (day or fields.get("day", "")).lstrip("0")


def _two_months(text: str) -> tuple[int, int]:
    """Return the first and the last month of a double issue (Sep/Oct, March–April); 0 and 0 if the text is anything else."""
    months = [month_number(name) for name in _BETWEEN_MONTHS.split(text) if not name.isdecimal()]
    return (months[0], months[1]) if len(months) == 2 and 0 < months[0] < months[1] else (0, 0)


def last_month(reference: Reference) -> int:
    """Return the last month of a range of whole months within one year; 0 if the date is not one."""
    first, _, last = reference.fields.get("date", "").partition("/")
    (year, month, day), (same, end, last_day) = parts(first), parts(last)
    if end and month and year == same and month < end and not (day or last_day) and int(end) <= len(MONTHS):
        return int(end)
    return 0 if month else _two_months(reference.fields.get("month", ""))[1]


def until(reference: Reference) -> tuple[int, str]:
    """Return month and day of the end of a range of days within one year ("2018-07-04/2018-07-06"); 0 and "" if the date is not one."""
    first, _, last = reference.fields.get("date", "").partition("/")
    (year, _, day), (same, month, end) = parts(first), parts(last)
    return (month_number(month), end.lstrip("0")) if day and end and year == same else (0, "")


def season(reference: Reference) -> str:
    """The season of publication, if one is given instead of a month."""
    _, month, _ = parts(reference.fields.get("date", ""))
    word = reference.fields.get("month", "").strip().capitalize()
    return SEASONS.get(month) or (word if word in {*SEASONS.values(), *OTHER_SEASONS} else "")


def month_as_written(reference: Reference) -> str:
    """Return the name of a month of a language whose months have no numbers here, as the entry writes it; empty for anything else."""
    from citecheck.data.lexicon.months import MONTHS as NAMES

    word = reference.fields.get("month", "").strip()
    return word if word.rstrip(".").lower() in NAMES and not month_of_any_language(word) else ""


def season_code(name: str) -> str:
    """A season's number in a date (ISO 8601-2); empty for anything else."""
    return _SEASON_OF.get(name.strip().lower(), "")


def month_name(number: int, form: str) -> str:
    """The month in English, shortened if ``form`` is short; as two digits if it is digits."""
    if not number:
        return ""
    return {"short": SHORT_MONTHS[number - 1], "digits": f"{number:02d}"}.get(form, MONTHS[number - 1])


def write_year(reference: Reference, *, undated: str, letter_after_word: str, before_christ: str = "BCE") -> str:
    """The year as lists print it: 1999a, 2004/2010, 44 BCE, in press, or the style's word for no date; with its letter."""
    year = reference.year
    if year is None or year.number is None:
        letter = year.letter if year else ""
        return (word_for_year(reference) or undated) + (letter_after_word + letter if letter else "")
    if year.number <= 0:
        return f"{-year.number} {before_christ}{year.letter}"
    written = reference.fields.get("date") or reference.fields.get("year", "")
    if written == str(year.number):  # as most are
        return f"{written}{year.letter}"
    if _DECADE.fullmatch(written.strip()):
        return f"{year.number}s{year.letter}"
    years = None if season(reference) and written == reference.fields.get("date") else _YEARS.fullmatch(written)
    last = _last_year(years) if years and years[1] == str(year.number) else ""
    until = f"–{last}" if last and last != str(year.first) else ""  # 2001/1998 is a reprint
    letter = year.letter
    if _ONGOING.fullmatch(written.strip()):
        until, letter = f"{letter}–present", ""
    doubt = "?" if _DOUBTFUL.fullmatch(written.strip()) else ""
    return f"{'ca. ' if _CIRCA.search(written) else ''}{year.number}{until}{doubt}{letter}"


def _last_year(years: re.Match[str]) -> str:
    return f"{years[1][: 4 - len(years[2])]}{years[2]}"


def years_until(written: str, first: str) -> str:
    """Return a year, with the last one if several are written that begin with it: 1950–1952 of 1950/1952."""
    years = _YEARS.fullmatch(written.strip())
    return f"{first}–{_last_year(years)}" if years and years[1] == first else first


def is_undated(word: str) -> bool:
    """Whether a word in a year's place says that there is none: n.d., no date."""
    return word.lower().replace(".", "").replace(" ", "") in _UNDATED


def word_for_year(reference: Reference) -> str:
    """What is in a year's place and is not a year: in press, or as written what cannot be read (MMXX); "" for n.d. or nothing."""
    written = (reference.fields.get("year") or reference.fields.get("date", "")).strip()
    year = reference.year
    if year and read_year(written) != Year(word=year.word):  # a letter is the style's to print
        written = year.word
    return "" if is_undated(written) else written
