"""A month is none, or a date has a thirteenth month or a thirty-second day.

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
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.lore.months import MONTHS, SEASONS
from citecheck.model import Case
from citecheck.refs.written import values
from citecheck.regex import regex
from citecheck.rule import Fault, rule

_WORDS = regex(r"[^\W\d_]+|\d+")
_ISO = regex(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)")
_DATES = frozenset({"date", "eventdate", "origdate", "urldate"})
_KNOWN = MONTHS | SEASONS | {"and", "early", "issue", "late", "mid", "nd", "of", "rd", "st", "th"}
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@rule("R532", "warning")
def bad_month(case: Case) -> Iterator[Fault]:
    """Month fields without a month's name or number, and ISO dates out of bounds."""
    for value in values(case.references, case.listings, "bib", "ris"):
        written = value.reference.fields.get(value.field, "")
        if value.field == "month" and written.strip() and not _is_month(written):
            yield Fault(value.span, f"“{written}” is no month")
        elif value.field in _DATES and (wrong := next((m for m in _ISO.finditer(written) if not _is_date(m)), None)):
            yield Fault(value.span, f"“{wrong[0]}” is no date")


def _is_month(text: str) -> bool:
    words = [word.lower() for word in _WORDS.findall(text)]
    names = [word for word in words if not word.isdigit()]
    if names:
        return all(word in _KNOWN for word in names)
    return bool(words) and 1 <= int(words[0][:9]) <= 12


def _is_date(match: re.Match[str]) -> bool:
    year, month, day = int(match[1]), int(match[2]), int(match[3] or 1)
    if not 1 <= month <= 12:
        return 21 <= month <= 41
    leap = month == 2 and (year % 4 != 0 or (year % 100 == 0 and year % 400 != 0))
    return 1 <= day <= _LENGTHS[month - 1] - leap
