"""Where and when a meeting was, behind its title, as Harvard prints it: Congress on Lamps. Quay Hall, Brell, 2–5 July. Brell: Press."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.parsers.prose.draft import BLOTS, DATE, Draft
from citecheck.parsers.prose.fields.dates import FIRST_OF_MONTHS, MONTH_NAME, take_day
from citecheck.parsers.prose.fields.meeting_titles import PROCEEDINGS

_VENUE = regex(
    rf"\.\s(?P<venue>[^\W\d_a-z][^.:;\d()“”‘{BLOTS}]{{2,90}}),\s(?P<days>\d{{1,2}}(?:\s{MONTH_NAME})?(?:\s?[–-]\s?\d{{1,2}})?\s{MONTH_NAME})"
    rf"(?:\s(?:{YEAR_OF_PRINT}|{DATE}{{4}}))?(?=\.\s[^\W\d_a-z][^.:;]{{1,40}}:\s)"
)


def find_meeting_days(sheet: Draft, start: int) -> None:
    """Take and mask venue and days between the title of proceedings, or of their meeting, and the imprint."""
    found = _VENUE.search(sheet.rest, start) if "year" in sheet.places and sheet.may_have(FIRST_OF_MONTHS) else None
    if not found or not PROCEEDINGS.search(sheet.text, 0, found.start()):
        return
    year = sheet.text[slice(*sheet.places["year"])][:4]
    sheet.take("venue", *found.span("venue"))
    take_day(sheet, *found.span("days"), year)
    sheet.mask(found.start("venue"), found.end())
