"""What only a whole entry shows of its fields: which of two a stretch is, and whose place another took."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon.university_words import UNIVERSITIES
from citecheck.parsers.prose.draft import EDGE, Draft
from citecheck.parsers.prose.fields.meeting_titles import names_meeting
from citecheck.parsers.prose.title_marks import is_quoted
from citecheck.text.word_patterns import any_of

_UNIVERSITY = regex(any_of(UNIVERSITIES), re.IGNORECASE)
_OF_ARTICLES = frozenset({"author", "editor", "number", "pages", "publisher", "volume"})
OF_PROCEEDINGS = frozenset({"editor", "number", "pages", "volume"})
_OF_BOOKS = frozenset({"address", "booktitle", "journal", "pages"})


def is_whole_behind_title(sheet: Draft) -> bool:
    """Return whether what is after a plain title and its year is a publisher: Lamps of the coast. (2009). Quay House."""
    if not {"journal", "title", "year"} <= sheet.places.keys() or sheet.daily or _OF_ARTICLES & sheet.places.keys():
        return False
    start, year = sheet.places["title"][0], sheet.places["year"][0]
    if not sheet.text[year].isdigit():
        return False
    return start < year < sheet.places["journal"][0] and sheet.text[max(0, start - 1)] not in "‘“«" and sheet.text[year - 1] == "("


def names_its_newspaper(sheet: Draft) -> bool:
    """Return whether the author is a newspaper, since nothing else is: The Harbour Gazette (1951) ‘Bridge reopens’, 2 March, p. 3."""
    quoted = "title" in sheet.places and sheet.text[max(0, sheet.places["title"][0] - 1)] in "‘“"
    only = sheet.places.keys() <= {"author", "pages", "title", "year"} and {"author", "pages"} <= sheet.places.keys()
    return quoted and only and sheet.run is None and "day" in sheet.given


def is_meeting(sheet: Draft) -> bool:
    """Return whether a talk with a quoted title was given at a meeting, and not printed.

    “Slips.” Second Congress on Slips, Brell, June 3 · ‘Slips’, Harbour Conference, Brell
    """
    if not {"booktitle", "title"} <= sheet.places.keys() or (OF_PROCEEDINGS | {"publisher", "series"}) & sheet.places.keys():
        return False
    return is_quoted(sheet) and (("address" in sheet.places and "day" in sheet.given) or names_meeting(sheet))


def is_school_behind_year(sheet: Draft) -> bool:
    """Return whether only a university follows the year, as of a thesis in MLA: Lamps. 2011. University of Brell."""
    if not {"publisher", "title", "year"} <= sheet.places.keys() or _OF_BOOKS & sheet.places.keys() or "editor" in sheet.places:
        return False
    start, end = sheet.places["publisher"]
    between = sheet.rest[sheet.places["title"][1] : start]
    return between.strip(EDGE) == "" and between.count(".") > 1 and bool(_UNIVERSITY.search(sheet.rest, start, end))


def is_film_before_date(sheet: Draft) -> bool:
    """Return whether a film is in the authors’ place: its director follows its date at once, Undertow (2019) Directed by …"""
    if not {"author", "director", "year"} <= sheet.places.keys() or sheet.run is not None:
        return False
    return not sheet.rest[sheet.places["year"][1] : sheet.places["director"][0]].strip(EDGE + ")")


def is_book_with_editors(sheet: Draft) -> bool:
    """Return whether what has editors is a book: “Lamps.” Light and Emotion, edited by P. Odén, vol. 3, Anchor House; not an issue."""
    if "number" in sheet.places:
        return False
    if "volume" not in sheet.places or "publisher" in sheet.places:
        return True
    journal, editor, volume = (sheet.places[field][0] for field in ("journal", "editor", "volume"))
    return "author" in sheet.places and journal < editor < volume
