"""Find the proceedings of a meeting, or the meeting itself, that hold a paper without an In before them."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import edition_labels, entry_words
from citecheck.data.lexicon import work_words as words
from citecheck.data.lexicon.small_words import DEFINITE
from citecheck.data.year_bounds import RECENT_YEAR
from citecheck.parsers.prose.classify import is_place
from citecheck.parsers.prose.draft import Draft
from citecheck.text.word_patterns import any_of, with_capitals

PROCEEDINGS = regex(rf"\b{any_of(words.PROCEEDINGS)}(?!\w)")
_NUMERAL = any_of(edition_labels.ENGLISH_ORDINAL_ENDINGS)
_MEETING = regex(
    rf"(?<=[.?!”\"]\s)(?=(?:{any_of(entry_words.PROCEEDINGS_OF)}\s"
    rf"|(?:{with_capitals(DEFINITE)}\s)?(?:\d{{1,3}}{_NUMERAL}\s)?(?:[A-Z][\w/&-]*\s){{0,4}}{any_of(entry_words.MEETING_NOUNS)}"
    rf"\s{any_of(entry_words.MEETING_ABOUT)}\s"
    rf"|(?:{with_capitals(DEFINITE)}\s)?\d{{1,3}}{_NUMERAL}\s(?:[A-Z][\w/&-]*\s){{0,6}}{any_of(entry_words.MEETING_NOUNS)}\b"
    rf"|(?:[IVXLC]{{1,7}}\s|\d{{1,3}}[º°o]\s)?(?i:{any_of(words.MEETINGS)})\s(?:\w+\s){{0,4}}?(?i:{any_of(entry_words.MEETING_ABOUT_ELSEWHERE)})\s))"
)
# After a comma, only a certain meeting counts: with its year or number before it, or its proceedings.
_MEETING_LISTED = regex(
    rf"(?<=,\s)(?=(?:{any_of(entry_words.PROCEEDINGS_LISTED)}\s|(?:{with_capitals(DEFINITE)}\s)?(?:{RECENT_YEAR}|\d{{1,3}}{_NUMERAL})\s(?:[\w/&-]+\s){{0,6}}"
    rf"{any_of(entry_words.MEETING_NOUNS, entry_words.MEETING_NOUNS_LISTED)}\b))"
)
_ALONE = regex(rf"(?:[^\W\d_]+\s){{0,8}}(?i:{any_of(entry_words.MEETING_NOUNS, words.MEETINGS)})(?:\s[\w’-]+){{0,8}}\Z")
_BEHIND_TITLE = ("’, ", "', ", ".” ", '." ')  # as Harvard, Chicago and MLA have it; IEEE's “Title,” is in proceedings
_VENUE = regex(r"\s\((?P<venue>[^()\d]{3,60})\)(?=[\s.,;:]*+$)")
_TOWN_LAST = regex(r"\.\s(?P<venue>[^.:;()\d]{3,60})\Z")
_PROCEEDINGS_OF = regex(rf"(?i:{any_of(entry_words.PROCEEDINGS_OF, entry_words.PROCEEDINGS_LISTED)})")
_YEAR = regex(RECENT_YEAR)
_YEAR_LAST = regex(rf",\s(?P<year>{RECENT_YEAR})\Z")


def find_proceedings(sheet: Draft, start: int, *, titled: bool) -> tuple[int, int] | None:
    """Return where proceedings or a conference begin without an In before them."""
    found = _MEETING.search(sheet.rest, start) or (None if titled else _MEETING_LISTED.search(sheet.rest, start))
    return found.span() if found and found.start() > start else None


def is_year_of_meeting(number: str, before: str) -> bool:
    """Return whether a number belongs to the name of a meeting ``before`` it, as its year does: Proceedings of LAMPS 2015."""
    return bool(_YEAR.fullmatch(number)) and bool(PROCEEDINGS.search(before))


def names_meeting(sheet: Draft) -> bool:
    """Return whether what holds a paper has the name of a meeting, not of its proceedings: ‘Lamps in rain’, Harbour Conference, Brell."""
    start, end = sheet.places["booktitle"]
    name = sheet.text[start:end].rstrip(" .,")
    return sheet.text.endswith(_BEHIND_TITLE, 0, start) and _ALONE.match(name) is not None and not _PROCEEDINGS_OF.search(name)


def settle_venue(sheet: Draft) -> None:
    """Take the place in brackets at the end of proceedings, and leave out the work's year there.

    Proceedings of the Lamp Days (Brell, Norway) · Proceedings of the Lamp Days, 2011 · Congress of Lamps. Oxford (2–4 July) · Proceedings
    of the Lamp Days. Brell. Quay Press
    """
    start, end = sheet.places.get("booktitle", (0, 0))
    if start == end or not PROCEEDINGS.search(sheet.text, start, end):
        return
    place, house = sheet.places.get("address", (0, 0)), sheet.places.get("publisher", (0, 0))
    if place[1] and sheet.text[end : place[0]] == ". " == sheet.text[place[1] : house[0]]:
        sheet.places["venue"] = sheet.places.pop("address")  # a publisher's has a colon behind it
    found = _VENUE.search(sheet.text, start, end)
    if found and is_place(found["venue"]):
        sheet.take("venue", *found.span("venue"))
        sheet.places["booktitle"] = (start, found.start())
    elif sheet.has_day and (town := _TOWN_LAST.search(sheet.text, start, end)) and is_place(town["venue"]):
        sheet.take("venue", *town.span("venue"))
        sheet.places["booktitle"] = (start, town.start())
    elif (year := _YEAR_LAST.search(sheet.text, start, end)) and year["year"] == sheet.field("year"):
        sheet.places["booktitle"] = (start, year.start())
