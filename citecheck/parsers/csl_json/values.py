"""Read names and dates of CSL-JSON as text, and write them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from citecheck.data.characters import INVISIBLE
from citecheck.data.lexicon.english_dates import SEASONS as NAMES
from citecheck.data.lexicon.et_al_words import IN_NAME_FIELDS
from citecheck.data.schema.csl import NAME_PARTS, NAME_SETTINGS
from citecheck.data.year_bounds import LAST_IN_FIELDS, NO_YEAR
from citecheck.latex.name_output import OTHERS, bibtex_names, held_together
from citecheck.latex.stray import read_stray
from citecheck.model import Name, Year
from citecheck.names.particles import PARTICLE_FIRST
from citecheck.parsers.bibtex.dates import read_date as read_iso
from citecheck.text.years import is_day_of
from citecheck.text.years import read_year as read_written

# CSL's seasons to EDTF's.
SEASONS = {code[1]: code for code in NAMES} | {name.lower(): code for code, name in NAMES.items()} | {"fall": "23"}
_BRACES = str.maketrans("", "", "{}")  # {Quay Authority}: a name that was in a .bib file holds together by itself
_UNSEEN = INVISIBLE + "".join(map(chr, (*range(32), 127)))


def read_names(value: Any) -> tuple[Name, ...]:
    """Return the names of a CSL name variable; "others" is not a name."""
    names = (_read_name(each) for each in (value if isinstance(value, list) else [value]))
    return tuple(name for name in names if name and not _are_others(name))


def _are_others(name: Name) -> bool:
    return name.family.lower() in IN_NAME_FIELDS and not (name.given or name.particle or name.suffix)


def _read_name(value: Any) -> Name | None:
    if isinstance(value, list):  # in brackets that are no name's: its words are one still
        value = _written(value)
    if isinstance(value, str):
        body = _read_part(value)
        return Name(body, corporate=True) if body else None
    if not isinstance(value, Mapping):
        return None
    texts = {key: _written(each) for key, each in value.items()}
    part = {key: _read_part(text) for key, text in texts.items() if text.strip(_UNSEEN)}
    if whole := part.get("literal") or (part.get("name") if "family" not in part else ""):
        return Name(_with_parts(whole, part), corporate=True)
    family, given = part.get("family", ""), part.get("given", "")
    if not family and not given:  # parts that CSL does not know are a name still
        whole = " ".join(filter(None, part.values()))
        return Name(whole, corporate=True) if whole else None
    dropping, particle = (part.get(f"{kind}-particle", "").strip(" ,;") for kind in ("dropping", "non-dropping"))
    if found := PARTICLE_FIRST.fullmatch(family) if not particle else None:
        particle, family = found[1].strip(), found[2]
    if particle != held_together(particle):  # no particle has a sign that parts names
        particle, family = "", f"{particle} {family}".strip()
    if family and dropping:  # Humboldt, Alexander von
        given = f"{given} {dropping}".strip()
    return Name(family or given, given if family else "", particle, part.get("suffix", ""))


def about_people(value: Any) -> str:
    """Return what a CSL name variable has about people that is no part of a name: their affiliations, ORCID iDs, years of birth."""
    told: list[str] = []
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, Mapping) and (name := _read_name(each)) and any(part in each for part in ("family", "given", "literal")):
            beside = {part: text for part, text in each.items() if part not in NAME_PARTS | NAME_SETTINGS}
            told += (f"{part} of {name.family}: {text}" for part, written in beside.items() if (text := _written(written).strip()))
    return "; ".join(told)


def _written(value: Any) -> str:
    """Return the words and numbers in a part of a name, which some programs give as a list or an object."""
    match value:
        case str():
            return value
        case bool() | None:
            return ""
        case list():
            return " ".join(filter(None, map(_written, value)))
        case Mapping():
            return " ".join(filter(None, map(_written, value.values())))
    return str(value)


def _read_part(text: str) -> str:
    """Return a part of a name as other formats read it: braces are not in it, and "~" is a space."""
    return read_stray(text).translate(_BRACES)


def _with_parts(whole: str, part: Mapping[str, str]) -> str:
    """A name given as one text, with the words that only its other parts have."""
    before = [part[name] for name in ("dropping-particle", "non-dropping-particle") if name in part]
    behind = [part[name] for name in ("given", "family", "suffix") if name in part]
    return " ".join((*(text for text in before if text not in whole), whole, *(text for text in behind if text not in whole)))


def write_names(value: Any) -> str:
    """Return a CSL name variable as BibTeX writes names."""
    values = value if isinstance(value, list) else [value]
    names = (name for each in values if (name := _read_name(each)))
    return bibtex_names(OTHERS if _are_others(name) else name for name in names)


def read_year(values: Mapping[str, Any]) -> Year | None:
    """Return the year of an item: of its ``issued`` date, else the word of its status; with the first year of an ``original-date``."""
    year = read_date(values.get("issued")) or _status(values.get("status")) or read_date(values.get("event-date"))
    first = read_date(values.get("original-date"))
    if year and first and first.number and not year.first and first.number != year.number:
        return year._replace(first=first.number)
    return year


def read_date(value: Any) -> Year | None:
    """Return the year of a CSL date: date-parts, literal, raw, or a bare string or number."""
    if isinstance(value, str | int):
        return _in_words(str(value))
    if not isinstance(value, Mapping):
        return None
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list) and parts[0] and str(parts[0][0] or "").strip():
        try:
            return Year(number) if (number := int(parts[0][0])) <= LAST_IN_FIELDS else None
        except (OverflowError, TypeError, ValueError):
            return _in_words(str(parts[0][0]))
    return next((year for key in ("literal", "raw", "year") if (year := _in_words(str(value.get(key, ""))))), None)


def _in_words(text: str) -> Year | None:
    """Return the year of a date that is a text: as in a field for years, else as in one for dates (199X); -44 may be 44 or 45 BC."""
    return read_written(text) or (read_iso(text) if text != NO_YEAR and not text.startswith("-") else None)


def with_date_parts(value: Any) -> Any:
    """Return a date in CSL's form: pandoc's lists of years, months and days, or one of them, as parts; "true" of YAML as such."""
    dates = value if isinstance(value, list) else [value]
    if not dates or not all(isinstance(date, Mapping) for date in dates):
        return {"date-parts": _in_lists(value)} if dates and isinstance(value, list) else value
    first = dict(dates[0])
    if str(first.get("circa", "")).lower() in {"true", "false"}:
        first["circa"] = str(first["circa"]).lower() == "true"
    if "date-parts" in first or not all(str(date.get("year") or "").lstrip("-").isdecimal() for date in dates):
        if len(dates) > 1:
            return {"literal": "/".join(write_date(date) or _written(date) for date in map(with_date_parts, dates))}
        return first | {"date-parts": _in_lists(first["date-parts"])} if "date-parts" in first else first
    parts = [[date[part] for part in ("year", "month", "day") if date.get(part)] for date in dates]
    return {name: part for name, part in first.items() if name not in {"year", "month", "day"}} | {"date-parts": parts}


def _in_lists(parts: Any) -> list[list[Any]]:
    """Return a date's parts as a list of lists, where a program has one list, an object or a text: [2001, 5], "2001-05"."""
    if isinstance(parts, Mapping):
        parts = [*parts.values()]
    elif not isinstance(parts, list):
        parts = [] if parts in (None, "") else [parts]
    if not any(isinstance(part, list) for part in parts):
        parts = [parts] if parts else []
    lists = (part if isinstance(part, list) else [part] for part in parts)
    return [[part if isinstance(part, str | int | float) else _written(part) for part in each] for each in lists]


def impossible_parts(value: Any) -> Iterator[str]:
    """Yield the parts of a date that it is written without, as there is no such month or day: 13, 5."""
    parts = value.get("date-parts") if isinstance(value, Mapping) else None
    for part in parts if isinstance(parts, list) else ():
        if isinstance(part, list) and part and (left := _iso(part)[len(_possible(_iso(part))) :]):
            yield ", ".join(left)


def _status(value: Any) -> Year | None:
    year = read_written(value) if isinstance(value, str) else None
    return year if year and year.word else None


def write_date(value: Any) -> str:
    """Return a CSL date as biblatex writes dates: 2015-03-02, 2015/2016, or its literal."""
    if not isinstance(value, Mapping):
        return str(value) if isinstance(value, str | int) else ""
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and all(isinstance(part, list) for part in parts):
        dates = ["-".join(_possible(_iso(part))) for part in parts if part]
        season = str(value.get("season") or "")
        if season in SEASONS and len(dates) == 1 and len(dates[0]) == 4:
            dates = [f"{dates[0]}-{SEASONS[season]}"]
        circa = "~" if value.get("circa") and len(dates) == 1 and dates[0] else ""
        return "/".join(filter(None, dates)) + circa
    return next((str(value[key]) for key in ("literal", "raw", "year") if value.get(key)), "")


def _iso(part: list[Any]) -> list[str]:
    """Return the numbers of a date as ISO has them: a year in four digits, a month and a day in two."""
    numbers = [_digits(number) for number in part if number not in (None, "")]
    has_year = part[0] not in (None, "") and numbers[0].isdecimal() and int(numbers[0])
    return [numbers[0].zfill(4), *numbers[1:]] if has_year else numbers


def _possible(date: list[str]) -> list[str]:
    """Return the parts of a date before the first impossible one, such as month 13 or 30 February."""
    month, day = (*date[1:3], "", "")[:2]
    if month.isdecimal() and not (1 <= int(month) <= 12 or month in SEASONS.values()):
        return date[:1]
    return date[:2] if day.isdecimal() and not is_day_of(month, day) else date


def _digits(number: Any) -> str:
    text = str(number).strip()
    if text.startswith("-") and text[1:].isdecimal():  # 44 BC, which ISO counts as −43
        return f"-{int(text[1:]) - 1:04d}".replace("-0000", "0000")
    return text.zfill(2) if text.isdecimal() and len(text) < 3 else text
