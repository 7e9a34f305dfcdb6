"""Dates as databases and reference managers write them (2015/03/02/, 2015 Mar 2, 03/22/2015, March 4 beside a year), in ISO form."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.schema.tagged import WOS_SEASONS

SLASHED = regex(r"(\d{4})(?:[/-](\d{0,2})(?:[/-](\d{0,2}))?)?(?:/([^/]*+))?/?\s*")
_TIME = regex(r"(?<=\d{4}-\d\d-\d\d)[T ]\d\d:\d\d\S*\Z")
_OTHER_FORM = regex(r"\d{1,2}[./-]\d|\d{4}[ /]+[A-Za-z]|(?:\d{1,2}[ –-]+){0,2}[A-Za-z]")
_YEAR = regex(r"(?<!\d)\d{4}(?!\d)")
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"[A-Za-z]{3,9}\.?"
_DASH = r"\s*[-–/]\s*"
_FORMS = (
    regex(rf"(?P<month>{_MONTH})(?: (?P<day>{_DAY})(?:{_DASH}(?:(?P<last>{_MONTH}) )?(?P<end>{_DAY}))?)?"),
    regex(rf"(?P<day>{_DAY})(?:{_DASH}(?P<end>{_DAY}))? (?P<month>{_MONTH})"),
    regex(rf"(?P<day>{_DAY}) (?P<month>{_MONTH}){_DASH}(?P<end>{_DAY}) (?P<last>{_MONTH})"),
    regex(rf"(?P<month>{_MONTH}){_DASH}(?P<last>{_MONTH})"),
)
_YEARS = regex(rf"(\d{{4}}) ({_MONTH}){_DASH}(\d{{4}}) ({_MONTH})")
_SLASHED_DAY = regex(rf"({_MONTH})/({_DAY})")
ISO = regex(r"\d{4}(?!\d)")
_GAP = regex(r"[\s,]+|(?<=[A-Za-z])\.(?=\S)")


def as_iso(text: str, year: str = "") -> str:
    """Return a date in ISO form, of a year that its record gives elsewhere if it has none itself; the text if it cannot be read."""
    text = _TIME.sub("", text.strip())
    if (found := SLASHED.fullmatch(text)) and found[1] != "0000":
        if found[4] and not found[2] and (named := _in_words(text, "")):  # 2021/october/
            return named
        season = season_code(found[4]) if found[4] and not found[2] else ""
        return f"{found[1]}-{season}" if season else "-".join(part.zfill(2) for part in found.groups()[:3] if part)
    if not _OTHER_FORM.match(text):
        return text
    from citecheck.bibliography.dates import figures_as_iso

    return figures_as_iso(text) or _in_words(text, year) or text


def is_day(text: str) -> bool:
    """Return whether a text is a day with its month and year."""
    return len(as_iso(text)) == 10 and bool(ISO.match(as_iso(text)))


def season_code(name: str) -> str:
    """A season's number in a date; empty for anything else."""
    from citecheck.bibliography.dates import season_code

    name = name.strip().lower().rstrip(".")
    return season_code(WOS_SEASONS.get(name, name))


def _in_words(text: str, year: str) -> str:
    """Return a date with the name of a month or a season; "" if it has none, or no year, or another than its record."""
    if years := _YEARS.fullmatch(text):
        first, last = _part(years[1], years[2], None), _part(years[3], years[4], None)
        return f"{first}/{last}" if first and last and first < last else ""
    own = _YEAR.findall(text)
    if len(own) > 1 or not (year := own[0] if own else year):
        return ""
    words = " ".join(_GAP.split(_YEAR.sub(" ", text).strip(" ,/-")))
    words = _SLASHED_DAY.sub(r"\1 \2", words)
    if season := season_code(words):
        return f"{year}-{season}"
    found = next((match for form in _FORMS if (match := form.fullmatch(words))), None)
    if not found:
        return ""
    parts = {"day": None, "end": None, "last": None} | found.groupdict()
    first = _part(year, parts["month"], parts["day"])
    last = _part(year, parts["last"] or parts["month"], parts["end"]) if parts["end"] or parts["last"] else first
    if not first or not last or last < first:
        return ""
    return first if last == first else f"{first}/{last}"


def _part(year: str, month: str | None, day: str | None) -> str:
    from citecheck.bibliography.dates import month_number

    number = month_number(month or "")
    return f"{year}-{number:02d}" + (f"-{int(day):02d}" if day else "") if number else ""
