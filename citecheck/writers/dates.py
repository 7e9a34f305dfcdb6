"""A date of biblatex (ISO 8601-2) or a year in words, as each format of lists holds it."""

from __future__ import annotations

import re
from typing import Any

from citecheck._fast.regex import regex
from citecheck.bibliography.dates import month_number, month_of_any_language, parts, season_code
from citecheck.data.lexicon.date_words import ABOUT_YEAR
from citecheck.data.lexicon.english_dates import MONTHS, SEASONS
from citecheck.text.word_patterns import any_of
from citecheck.text.years import is_day_of

_WHOLE = regex(r"\d{4}(?:-\d{1,2}){0,2}")
_DATE = r"(?:-?\d{4}(?:-\d{2}){0,2}(?:T[\d:.+Z-]*)?[?~%]?|\d{3}X|\d{2}XX)"
_EDTF = regex(rf"{_DATE}(?:/(?:{_DATE}|\.\.)?)?|(?:\.\.)?/{_DATE}")
_STRETCH = regex(r"(-?\d{4})\s?(?:-{1,3}|–)\s?(\d{4}|\d\d)")
_ABOUT = regex(any_of(ABOUT_YEAR) + r"\s?(\d{4})", re.IGNORECASE)
_OF_CSL = r"-?\d{4}(?:-(?:0?[1-9]|1[0-2])(?:-(?:0?[1-9]|[12]\d|3[01]))?)?"
_DAYS = regex(r"\d{4}-(\d\d?)-(\d\d?)")
_CSL = regex(rf"{_OF_CSL}(?:/{_OF_CSL})?")


def is_plain(date: str) -> bool:
    """Whether a date is one year, with its month or season, and its day."""
    month = parts(date)[1]
    return bool(_WHOLE.fullmatch(date)) and (not month or month in SEASONS or month_number(month) > 0)


def is_edtf(date: str) -> bool:
    """Whether a text is a date that biblatex reads."""
    return bool(_EDTF.fullmatch(date))


def as_edtf(year: str) -> str:
    """A year in words as biblatex dates it: 1990--1994 is 1990/1994, ca. 1850 is 1850~; empty if it says anything else."""
    year = year.strip()
    if found := _STRETCH.fullmatch(year):
        return f"{found[1]}/{found[1][:-2] if len(found[2]) < 4 else ''}{found[2]}"
    if found := _ABOUT.fullmatch(year):
        return f"{found[1]}~"
    return year if is_edtf(year) else ""


def year_in_words(date: str) -> str:
    """The year of a date as BibTeX's styles print it: 1990--1994, ca. 1850, 1990s, 44 BC; the date itself if it has no year."""
    years = re.findall(r"(?:\A-)?\d{4}", date)
    if re.fullmatch(r"\d{3}X", date):
        return date[:3] + "0s"
    if not years:
        return date
    number = int(years[0])
    first = f"{1 - number} BC" if number <= 0 else years[0]
    if len(years) > 1 and years[1] != years[0]:
        return f"{first}--{years[1]}"
    if date.endswith(("/..", "/")):
        return first + "--"
    return f"ca. {first}" if date.endswith(("~", "%")) else first + ("?" if date.endswith("?") else "")


def month_code(month: str) -> str:
    """A month's or a season's number in a date; empty for anything else."""
    number = month_of_any_language(month)
    return f"{number:02d}" if number else season_code(month)


def csl_date(date: str) -> dict[str, Any]:
    """A biblatex date as CSL's date-parts, or as it is if it is none."""
    if circa := date.endswith("~"):
        date = date[:-1]
    if found := re.fullmatch(r"(-?\d{4})-2([1-4])", date):
        return {"date-parts": [[int(found[1])]], "season": int(found[2])}
    if not _CSL.fullmatch(date) or not all(is_day_of(*found) for found in _DAYS.findall(date)):
        return {"literal": date + "~" * circa}
    found_parts = [[int(part) for part in re.findall(r"(?:\A-)?\d+", each)] for each in date.split("/")]
    dates = [[_of_era(year), *rest] for year, *rest in found_parts]
    return {"date-parts": dates} | ({"circa": True} if circa else {})


def _of_era(year: int) -> int:
    """CSL has no year 0: the year that ISO calls 0 is −1."""
    return year - 1 if year <= 0 else year


def csl_issued(values: dict[str, str]) -> dict[str, Any]:
    """The date of a year, a month and a day that have fields of their own; of a year in words, what it says."""
    year, month, day = values["year"].strip(), month_code(values.get("month", "")), values.get("day", "")
    if re.fullmatch(r"\d{4}", year) and int(year):  # readers of .bib files take 27 and 995 for no year
        if month in SEASONS:
            return {"date-parts": [[int(year)]], "season": int(month) - 20}
        return {"date-parts": [[int(year), *([int(month)] if month else []), *([int(day)] if month and is_day_of(month, day) else [])]]}
    stretch = as_edtf(year) if _STRETCH.fullmatch(year) else ""
    return csl_date(stretch) if stretch else {"literal": year}


def says_year(date: dict[str, Any], year: str) -> bool:
    """Whether a CSL date says a year in the same words when it is read: 1991–92 is 1991–1992 in numbers."""
    return "literal" in date or len(re.findall(r"\d{4}", year)) == len(date["date-parts"])


def is_said_by(date: dict[str, Any], field: str, value: str) -> bool:
    """Whether a CSL date says a month or a day again when it is read: not a season under another name, nor March/April."""
    first = date.get("date-parts", [[]])[0]
    if field == "month":
        month = MONTHS[first[1] - 1] if len(first) > 1 else SEASONS.get(f"2{date['season']}", "") if "season" in date else ""
        return bool(month) and month_code(value) == month_code(month) and value.lower() != "fall" and not re.search(r"\w[/–-]\w", value)
    return len(first) > 2 and value.isdecimal()
