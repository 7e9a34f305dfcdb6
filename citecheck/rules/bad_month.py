"""A month is invalid, or a date has a thirteenth month, a thirty-second day, or not biblatex's form.

biblatex reads dates as year-month-day (2014-05-31), with / between the ends of a range; it cannot read "May 2014".

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      month = {[[Octember]]},
    }

    @article{lindqvist2011,
      author = {Lindqvist, Maja},
      title = {Rivers as bridges},
      journal = {Northern Geographies},
      date = {[[2011-13-01]]},
    }

    @misc{lindqvist2012,
      author = {Lindqvist, Maja},
      title = {Rivers as walls},
      year = {2012},
      url = {https://delta.example/walls},
      urldate = {[[31 May 2014]]},
    }

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      month = oct # "--" # nov,
    }

    @article{lindqvist2011,
      author = {Lindqvist, Maja},
      title = {Rivers as bridges},
      journal = {Northern Geographies},
      date = {2011-02-28/2011-03},
    }

    @misc{lindqvist2012,
      author = {Lindqvist, Maja},
      title = {Rivers as walls},
      date = {forthcoming},
      url = {https://delta.example/walls},
    }
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.date_words import IN_DATES
from citecheck.data.lexicon.months import MONTHS, SEASONS
from citecheck.data.year_bounds import LAST_YEAR
from citecheck.formats import in_written_dates
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case
from citecheck.text.word_patterns import rows

_WORDS = regex(r"[^\W\d_]+|\d+")
_ISO = regex(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)")
# biblatex's form, with its marks for uncertainty (?, ~, %, X), the time, and the ends of a range.
_WRITTEN = regex(r"(?:y?-?\d{4,9}|-?[\dXu]{4})(?:-[\dX]{2}(?:-[\dX]{2})?(?:T[\d:.+Z-]+)?)?[?~%]?|\.\.|open|unknown|")
_DATES = frozenset({"date", "eventdate", "origdate", "urldate"})
_FIELDS = _DATES | {"month"}
_KNOWN = MONTHS | SEASONS | frozenset(rows(IN_DATES))
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@rule("R532", "warning")
def bad_month(case: Case) -> Iterator[Fault]:
    """Yield month fields without a month's name or number, and ISO dates out of bounds."""
    for value in case.sources.values(in_written_dates, _FIELDS):
        written = value.reference.fields.get(value.field, "")
        if value.field == "month" and written.strip() and not _is_month(written):
            yield Fault(value.span, f"“{written}” is not a month.")
        elif value.field in _DATES and (wrong := next((m for m in _ISO.finditer(written) if not _is_date(m)), None)):
            yield Fault(value.span, f"“{wrong[0]}” is not a date.")
        elif value.field in _DATES and value.format.is_latex and not _is_readable(written):
            yield Fault(value.span, f"“{written}” is not a date that biblatex can read; write it as year-month-day.")


def _is_readable(written: str) -> bool:
    """Return whether a date has biblatex's form, or contains no number at all."""
    plain = written.strip()
    first, _, last = plain.partition("/")
    if _ISO.fullmatch(first) and _ISO.fullmatch(last) and len(first) == len(last) and last < first:
        return False
    return all(_WRITTEN.fullmatch(end.strip()) for end in plain.split("/")) or not any(c.isdigit() for c in plain)


def _is_month(text: str) -> bool:
    words = [word.lower() for word in _WORDS.findall(text)]
    names = [word for word in words if not word.isdigit()]
    if names:
        return all(word in _KNOWN for word in names) and not any(word.isdigit() and 31 < int(word[:9]) < 1000 for word in words)
    return bool(words) and 1 <= int(words[0][:9]) <= 12


def _is_date(match: re.Match[str]) -> bool:
    year, month, day = int(match[1]), int(match[2]), int(match[3] or 1)
    if year > LAST_YEAR:
        return False
    if not 1 <= month <= 12:
        return 21 <= month <= 41 and match[3] is None
    leap = month == 2 and (year % 4 != 0 or (year % 100 == 0 and year % 400 != 0))
    return 1 <= day <= _LENGTHS[month - 1] - leap
