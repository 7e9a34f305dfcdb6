"""Read an entry with neither a volume nor In: a book, a report, a web page, or an article with only its journal."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import work_words as words
from citecheck.data.lexicon.date_words import NOT_YET
from citecheck.data.lexicon.publishers_places import BODY_WORDS, PUBLISHER_WORDS
from citecheck.data.lexicon.small_words import FILING_ARTICLES, INSIDE_NAMES, JOINING_NOUNS
from citecheck.parsers.prose.abbreviations import is_shortened
from citecheck.parsers.prose.classify import is_body, is_periodical, is_place, publisher_score, serial_score, words_of
from citecheck.parsers.prose.draft import BLOTS, DATE, EDGE, FOUND, Draft, skip
from citecheck.parsers.prose.fields.book_series import series_before
from citecheck.parsers.prose.fields.contributors import find_people_inside
from citecheck.parsers.prose.fields.french_imprint import find_french_imprint
from citecheck.parsers.prose.fields.imprint import find_imprint
from citecheck.parsers.prose.fields.imprint_neighbours import body_before, first_house, first_of_two, series_behind_house
from citecheck.parsers.prose.fields.journal import take_serial
from citecheck.parsers.prose.fields.meeting_titles import PROCEEDINGS
from citecheck.parsers.prose.fields.titles import Break, breaks, serial_break
from citecheck.text.word_patterns import either_case

_TITLE_WORDS = 3
_NEAR = 9
_LONGEST_ALONE, _ALONE = 7, 0.8
_HOUSE_NEXT = regex(r":\s?[^\Wa-zß-öø-ÿ\d_]")  # Porto: Casa do Mar, 3 maio 1999
_PAGE_DATE = regex(rf"[.,]{{0,2}}\s{FOUND}+\s?{DATE}+[\s.,;{DATE}]*$")
_DATE_PAGES = regex(rf"[.,;]{{0,2}}\s{DATE}+[,:;]\s{FOUND}+[\s.]*$")
_LONG_NAME = 4
_SHORT_NAME, _SERIAL, _HOUSE, _SURE_HOUSE, _SURE_SERIAL = 4, 1.0, 1.5, 1.9, 2.0
_PART = regex(rf"{either_case(words.PARTS)}\s\d")
_BEHIND_THESIS = regex(
    rf"[\s.,{BLOTS}]{{0,6}}(?:(?P<town>[^\W\d_a-z][\w-]+(?:\s[\w-]+)?)\s?:\s)?(?P<school>[^\W\d_][^.,;:()\[\]{BLOTS}]{{4,90}})"
)
_PERSON = regex(r"(?:[^\W\d_]\.\s?){2,3}[^\W\d_a-z][\w’'-]++")  # J. B. Brell, a publisher; not a journal

_MEETING = regex(rf"[*_]?[A-Z][\w/&-]*(?:\s[A-Z][\w/&-]*){{0,3}}\s?['’]\d\d[*_]?(?:\s\([^()]{{3,60}}\)?)?[\s.,{BLOTS}]*$")
_ACRONYM = regex(r"[A-Z]{2,5}")
_OF_ARTICLE_MARKS = frozenset({"", "J", "N"})  # after the Chinese standard's other marks only an imprint can be
_OF_BOOKS = frozenset({"address", "edition", "publisher", "volume"})
_OF_ARTICLES = frozenset({"doi", "eid", "issn", "pages", "pmid"})


def read_monograph(sheet: Draft, start: int, *, titled: bool) -> None:
    """Take the fields of an entry with neither a volume nor In: a book, a report, a web page, or an article with only its journal."""
    find_people_inside(sheet, start)
    if not titled:
        find_french_imprint(sheet, start)
    text = sheet.rest
    end = len(text.rstrip(EDGE + BLOTS + ")]"))
    housed = 0 if titled else series_behind_house(sheet, start, end)
    end = housed or end
    serial = serial_break(text, start, end, commas=False) if not titled else None
    listed = None if titled else _listed_journal(sheet, start, end)
    if titled:
        _rest_after_quote(sheet, start, end)
    elif _is_journal_alone(sheet, start, end):
        take_serial(sheet, start, end)
    elif (paper := _newspaper(sheet, start)) and not {"edition", "publisher", "volume"} & sheet.places.keys():
        sheet.take("title", start, paper.end)
        town = sheet.rest.index(",", paper.start)
        sheet.take("address", town, sheet.rest.index(DATE, town))
        take_serial(sheet, paper.start, town)
    elif (book := _dated_pages(sheet, start, end)) and not {"edition", "volume"} & sheet.places.keys():
        sheet.take("title", start, book.end)
        take_serial(sheet, book.start, end)
    elif meeting := _meeting(text, start, end):
        sheet.take("title", start, meeting.end)
        sheet.take("booktitle", meeting.start, end + ("(" in text[meeting.start : end] and text.startswith(")", end)))
    elif serial and not {"edition", "volume"} & sheet.places.keys() and _is_serial(sheet, serial[0].start, end, serial[1]):
        sheet.take("title", start, serial[0].end)
        take_serial(sheet, serial[0].start, end)
    elif listed:
        sheet.take("title", start, listed.end)
        take_serial(sheet, listed.start, end)
    elif day := _journal_of_day(sheet, start, end):
        sheet.take("title", start, day.end)
        take_serial(sheet, day.start, end)
    elif "pages" in sheet.places and (book := _book_sentence(text, start, end)):
        sheet.take("title", start, book.end)
        sheet.take("journal" if sheet.daily else "booktitle", book.start, end)
    else:
        read_standalone_book(sheet, start, titled=False, end=housed)


def _listed_journal(sheet: Draft, start: int, end: int) -> Break | None:
    """Return where a journal begins after the last comma, if it surely is one before a DOI or pages: Title, Lamp Science Review doi: …"""
    last = max((gap for gap in breaks(sheet.rest, start, end) if gap.kind == "comma"), default=None)
    if not last or not {"doi", "pages"} & sheet.places.keys() or {"edition", "volume"} & sheet.places.keys():
        return None
    name = sheet.rest[last.start : end]
    sure = is_periodical(name) and serial_score(name) >= _SURE_SERIAL and publisher_score(name) < 1
    return last if sure and sheet.rest[last.end] == "," and "." not in name.rstrip(EDGE) else None


def _journal_of_day(sheet: Draft, start: int, end: int) -> Break | None:
    """Return where a last short sentence begins that is a journal, in press or of a day: Words of the sea. Coastal studies."""
    dated = sheet.has_day and "url" in sheet.places
    coming = dated or ("year" in sheet.places and sheet.text[slice(*sheet.places["year"])].lower() in NOT_YET)
    gaps = [gap for gap in breaks(sheet.rest, start, end) if gap.kind == "stop"] if coming and not _OF_BOOKS & sheet.places.keys() else []
    chunk = sheet.rest[gaps[0].start : end] if len(gaps) == 1 else ""
    short = 0 < len(words_of(chunk)) <= _LONG_NAME and not any(c in ",:()" + BLOTS for c in chunk)
    return gaps[0] if short and publisher_score(chunk) < 1 and not is_place(chunk) else None


def _newspaper(sheet: Draft, start: int) -> Break | None:
    """Return where a newspaper begins that is followed by a comma and its day: Title. Harbour Times: local, 20 abr. 2017. Economia."""
    text = sheet.rest
    at = text.find(DATE, start)
    if not sheet.has_day or at < 0 or text[at - 2 : at] != ", ":
        return None
    last = max((gap for gap in breaks(text, start, at) if gap.kind == "stop"), default=None)
    if not last or len(words_of(text[start : last.end])) < _TITLE_WORDS:
        return None
    name = text[last.start : at].split(",")[0].split(":")[0]
    named = name.split()
    behind = named[2:] if len(named) > 1 and named[0].lower() in FILING_ARTICLES else named  # El cronista
    capital = 0 < len(named) <= _LONG_NAME and all(not word[0].islower() or word in INSIDE_NAMES for word in behind)
    return last if capital and publisher_score(name) < 1 and not is_place(name) and not _HOUSE_NEXT.search(text, last.start, at) else None


def _is_journal_alone(sheet: Draft, start: int, end: int) -> bool:
    """Return whether only a journal is between authors and a page with its year, as in chemistry: Brell, A. Lamp. Lett. 3169 (1978)."""
    text = sheet.rest
    if not {"author", "pages"} <= sheet.places.keys() or not _PAGE_DATE.match(text, end):
        return False
    chunk = text[start:end]
    return len(words_of(chunk)) <= _LONGEST_ALONE and serial_score(chunk) >= _ALONE and publisher_score(chunk) < 1


def _dated_pages(sheet: Draft, start: int, end: int) -> Break | None:
    """Return where a journal begins after a comma, directly followed by a date and pages: Title, Annales, 1999, 12–34."""
    text = sheet.rest
    if not _DATE_PAGES.match(text, end) or "pages" not in sheet.places:
        return None
    found = serial_break(text, start, end, commas=True)
    if not found or found[0].kind != "comma":
        return None
    last = text[found[0].start : end]
    return None if is_place(last.rpartition(", ")[2]) or publisher_score(last) >= 1 else found[0]


def _meeting(text: str, start: int, end: int) -> Break | None:
    """Return where a last sentence begins that is a meeting's acronym with its year: WICK '09 (Brell, Norway)."""
    if "'" not in text[start:end] and "’" not in text[start:end]:
        return None
    last = max((gap for gap in breaks(text, start, end) if gap.kind == "stop"), default=None)
    return last if last and _MEETING.match(text, last.start, end + 1) else None


def _book_sentence(text: str, start: int, end: int) -> Break | None:
    """Return where a last sentence begins that its pages show to be a book's title without an In: capitalised, and not a publisher."""
    last = max((gap for gap in breaks(text, start, end) if gap.kind == "stop"), default=None)
    words = words_of(text[last.start : end]) if last else []
    paged = FOUND in text[end : end + 3]
    least = 2 if paged else _TITLE_WORDS
    if not last or len(words) < least or len(words_of(text[start : last.end])) < least - paged:
        return None
    chunk = text[last.start : end]
    capital = all(not word[0].islower() or word in INSIDE_NAMES for word in words)
    capital = (capital or paged) and not _PART.match(chunk) and not is_place(chunk.rsplit(",", 1)[-1])
    return last if capital and publisher_score(chunk) < 1 + paged / 2 and not any(c in ":()" + BLOTS for c in chunk) else None


def _is_serial(sheet: Draft, start: int, end: int, score: float) -> bool:
    chunk = sheet.rest[start:end]
    if _PERSON.fullmatch(chunk.strip(EDGE)) or _is_acronym_of_house(sheet, start, chunk):
        return False
    if sheet.rest[start - 2] == "," and publisher_score(chunk) >= _SURE_HOUSE and not is_periodical(chunk):
        return False  # Title, Oxford, Coastal Science Press
    if ":" in chunk or DATE in chunk or (", " in chunk and is_place(chunk.rpartition(", ")[2])) or is_body(chunk.split(",")[0]):
        return False
    if not sheet.daily and publisher_score(chunk) >= _SURE_HOUSE and words_of(chunk)[-1].rstrip(".").lower() in PUBLISHER_WORDS:
        return False  # Language Lamp Press
    return score >= 2.6 and serial_score(chunk) > publisher_score(chunk) + 0.4


def _is_acronym_of_house(sheet: Draft, start: int, chunk: str) -> bool:
    """Return whether an acronym after a dated title is a publisher, because nothing else in the entry belongs to an article: BSI."""
    dated = 0 < sheet.places.get("year", (0, 0))[1] < start
    return dated and bool(_ACRONYM.fullmatch(chunk.strip(EDGE))) and not _OF_ARTICLES & sheet.places.keys()


def _rest_after_quote(sheet: Draft, start: int, end: int) -> None:
    """Take what follows a quoted title without a volume: a journal, a site, or a publisher."""
    start = skip(sheet.rest, start)
    chunk = sheet.rest[start:end]
    if not chunk.strip(EDGE):
        return
    if is_shortened(chunk):
        take_serial(sheet, start, end)
        return
    meeting = PROCEEDINGS.search(chunk) and publisher_score(chunk) < _HOUSE
    issued = sheet.given.get("x-mark", "").split("/")[0] not in _OF_ARTICLE_MARKS or is_place(chunk.partition(":")[0])
    first = find_imprint(sheet, start, end, certain=issued or (not meeting and serial_score(chunk) < publisher_score(chunk)))
    if "publisher" not in sheet.places and sheet.places.get("address", (0,))[0] > start and _is_house(sheet.rest[start:first]):
        sheet.take("publisher", start, first)
        return
    take_serial(sheet, start, first)


def _is_house(chunk: str) -> bool:
    """Return whether a few words before a place are an unknown publisher rather than a journal or a meeting."""
    few = 0 < len(words_of(chunk)) <= _SHORT_NAME and not any(c in BLOTS or c.isdigit() for c in chunk)
    return few and serial_score(chunk) < _SERIAL and not is_periodical(chunk)


def read_standalone_book(sheet: Draft, start: int, *, titled: bool, field: str = "publisher", end: int = 0) -> None:
    """Take title, publisher and place of a book, a thesis or a report; ``end``: where they end, if not with the entry."""
    text = sheet.rest
    end = end or len(text.rstrip(EDGE + "".join(set(BLOTS))))
    if end <= start:
        return
    first = find_imprint(sheet, start, end, certain=titled)
    if field == "publisher" and _is_journal_after_all(sheet):
        sheet.places["journal"] = sheet.places.pop("publisher")
    if not titled:
        stop = min(first, _title_end(text, start, first))
        stop = body_before(sheet, start, first_of_two(sheet, first_house(sheet, start, stop))) if stop == first else stop
        if "publisher" not in sheet.places and publisher_score(text[start:stop].rstrip(EDGE).rpartition(", ")[2]) >= _SURE_HOUSE:
            stop = find_imprint(sheet, start, stop)  # Title, Press, 1999, Oxford
        if sheet.places.get("pages", (0,))[0] - stop in range(_NEAR) and (
            book := _book_sentence(text, start, len(text[:stop].rstrip(EDGE + "(")))
        ):
            sheet.take("booktitle", book.start, stop)  # Title. Book (pp. 12–34). Oxford: Press
            stop = book.end
        elif {"author", "editor", "pages"} <= sheet.places.keys() and (last := _last_sentence(text, start, stop)):
            sheet.take("booktitle", last.start, stop)  # Lamps. Coasts : essays / ed. by K. Quist. Oxford : Press, 2006. P. 88–104
            stop = last.end
        sheet.take("title", start, series_before(sheet, start, stop) if {"address", "publisher"} & sheet.places.keys() else stop)
    if field != "publisher" and "publisher" in sheet.places and field not in sheet.places:
        sheet.places[field] = sheet.places.pop("publisher")
    if field == "school" and not {"school", "institution"} & sheet.places.keys():
        _take_school(sheet, start)


def _last_sentence(text: str, start: int, end: int) -> Break | None:
    """Return where the last sentence begins with a capital, if there are two or more."""
    stops = (gap for gap in breaks(text, start, end) if gap.kind == "stop" and text[gap.start : gap.start + 1].isupper())
    return max(stops, default=None)


def _take_school(sheet: Draft, start: int) -> None:
    """Take the university after the type of a thesis, which no word order marks: PhD thesis, Universität Brell."""
    found = _BEHIND_THESIS.match(sheet.rest, sheet.places["type"][1]) if sheet.places.get("type", (0,))[0] > start else None
    if found and not is_place(found["school"]) and any(word.lower() in BODY_WORDS for word in words_of(found["school"])):
        sheet.take("address", *found.span("town"))
        sheet.take("school", *found.span("school"))


def _is_journal_after_all(sheet: Draft) -> bool:
    """Turn an unknown publisher without a place, but with a DOI or a year to come, into a journal."""
    if "publisher" not in sheet.places or "address" in sheet.places:
        return False
    if sheet.daily:
        return True
    if "doi" not in sheet.places and _names_a_field(sheet.text[slice(*sheet.places["publisher"])]):
        return True
    coming = not any(c.isdigit() for c in sheet.text[slice(*sheet.places["year"])]) if "year" in sheet.places else False
    return ("doi" in sheet.places or coming) and publisher_score(sheet.text[slice(*sheet.places["publisher"])]) < 1


def _names_a_field(name: str) -> bool:
    """Return whether an unknown name has four or more words, function words among them, like journals and meetings, unlike publishers."""
    words = words_of(name)
    return len(words) >= _LONG_NAME and any(word in JOINING_NOUNS for word in words) and publisher_score(name) < 1 and "," not in name


def _title_end(text: str, start: int, end: int) -> int:
    """Return where a book's title ends: at the first mask."""
    for gap in breaks(text, start, end):
        if gap.kind == "mask":
            return gap.end
    return end
