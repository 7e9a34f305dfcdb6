"""Read what follows authors and date: the title, and the journal, book or publisher that it stands in."""

from __future__ import annotations

import re

from citecheck.lore.media import MEDIA
from citecheck.refs.prose.chapter import find_in, find_people_inside, find_proceedings, read_book
from citecheck.refs.prose.chunks import is_body, is_periodical, publisher_score, serial_score, words_of
from citecheck.refs.prose.dates import COMING
from citecheck.refs.prose.editions import find_edition, find_note, find_report, find_series, find_thesis, series_before
from citecheck.refs.prose.imprint import find_imprint
from citecheck.refs.prose.locus import (
    Locus,
    find_book_volume,
    find_issue_alone,
    find_locus,
    find_lone_volume,
    take_issue_alone,
    take_lone_volume,
)
from citecheck.refs.prose.pages import find_pages, find_pages_in_brackets, find_pages_set_apart, page_behind_date
from citecheck.refs.prose.sheet import BLOTS, DATE, EDGE, Sheet
from citecheck.refs.prose.titles import breaks, quoted, serial_break
from citecheck.regex import regex

_WORDS = "|".join(map(re.escape, sorted(sorted(MEDIA), key=len, reverse=True)))
_KIND_MARK = regex(
    r"\s?\[(?P<mark>[MJCDRNSPGAZ](?:/OL|/CD|//C)?|DB/OL|EB/OL|CP/DK)\]"
    rf"|\s[\[(](?P<words>(?i:{_WORDS}))(?:[;,:]\s[^\])]{{0,60}})?[\])](?=[.,;\s]|$)"
)
_PROCEEDINGS = regex(
    r"\b(?:Proceedings|Proc\.|Conference|Symposium|Workshop|Congress|Advances in Neural|Actas|Actes|Atti|Tagungsband|Konferenz)\b"
)
_SHORT_NAME, _SERIAL = 4, 1.0
_LIKELY = 1.9
_SURELY = 3.4
_GLUED_LETTER = regex(r"^(?P<letter>[A-Z])(?P<digits>\d+)$")
_INTO = regex(r"^(?:In|in|IN)\s?:?\s{1,40}(?=\S)")


def read_body(sheet: Sheet, start: int) -> None:
    """Take title, container, place in it and imprint from the text after ``start``."""
    start = _skip(sheet.rest, start)
    _find_marks(sheet, start)
    find_edition(sheet, start)
    thesis = find_thesis(sheet, start)
    report = not thesis and find_report(sheet, start)
    find_series(sheet, start)
    find_note(sheet, start)
    title = quoted(sheet.rest, start, len(sheet.rest))
    after = title[2] if title else start
    if title:
        sheet.take("title", title[0], title[1])
    into = find_in(sheet, after, certain_from=after if title else 0)
    if into:
        find_pages_in_brackets(sheet, after)
    locus = find_locus(sheet, into[1] if into else after) or _lone(sheet, after, titled=bool(title))
    find_pages(sheet, after)
    into = into or ("pages" in sheet.places and find_in(sheet, after)) or None  # pp. 12–34 in …
    if into:
        find_pages_set_apart(sheet, into[1])
    if not locus:
        locus = _book_volume(sheet, after, titled=bool(title))
        into = into or find_proceedings(sheet, after)
    if thesis or (report and not into):
        _read_book_itself(sheet, after, titled=bool(title), field="school" if thesis else "institution")
    elif into:
        _read_chapter(sheet, after, into, titled=bool(title))
    elif locus and (locus.score >= 2 or title or _serial_before(sheet, after, locus.start)):
        _read_article(sheet, after, locus, titled=bool(title))
    else:
        _read_loose(sheet, after, titled=bool(title))


def _lone(sheet: Sheet, start: int, *, titled: bool) -> Locus | None:
    """A volume that ends the entry by itself, or an issue without a volume, if a journal stands before it."""
    locus = find_lone_volume(sheet, start)
    if locus and not page_behind_date(sheet, start) and _is_behind_serial(sheet, start, locus.start, titled=titled):
        take_lone_volume(sheet, locus)
        return locus
    issue = find_issue_alone(sheet, start)
    if issue and (_is_behind_serial(sheet, start, issue.start(), titled=titled) or _is_surely_issue(sheet, start, issue, titled=titled)):
        return take_issue_alone(sheet, issue)
    return None


def _is_surely_issue(sheet: Sheet, start: int, issue: re.Match[str], *, titled: bool) -> bool:
    """Whether a date and pages behind an issue show that a journal stands before it, whatever its name."""
    text = sheet.rest[: issue.start()].rstrip(EDGE)
    if not issue["pages"] or len(text) <= start:
        return False
    return titled or bool(serial_break(sheet.rest, start, len(text), commas=True))


def _book_volume(sheet: Sheet, start: int, *, titled: bool) -> Locus | None:
    """The volume of a book; it is a locus if what stands before it is a serial: Advances in Things (Vol. 1)."""
    at = find_book_volume(sheet, start)
    if not at or titled:
        return None
    found = serial_break(sheet.rest, start, at[0], commas=False)
    return Locus(*at, 2.0) if found and found[1] > _SURELY and found[0].sort == "stop" else None


def _is_behind_serial(sheet: Sheet, start: int, end: int, *, titled: bool) -> bool:
    text = sheet.rest[start:end].rstrip(EDGE)
    if titled:
        return serial_score(text) > 0
    return _serial_before(sheet, start, start + len(text))


def _skip(text: str, start: int) -> int:
    while start < len(text) and text[start] in EDGE + ")]":
        start += 1
    return start


def _find_marks(sheet: Sheet, start: int) -> None:
    """[J], [M]/OL … of the Chinese standard, [Data set] of APA: blot them; each parts what stands before from what follows."""
    for found in _KIND_MARK.finditer(sheet.rest, start):
        sheet.given.setdefault("x-mark" if found["mark"] else "type", found["mark"] or found["words"])
        sheet.blot(*found.span())
    for found in COMING.finditer(sheet.rest, start):
        sheet.blot(*found.span())


def _read_chapter(sheet: Sheet, start: int, into: tuple[int, int], *, titled: bool) -> None:
    if not titled:
        sheet.take("title", start, into[0])
    read_book(sheet, into[1])


def _serial_before(sheet: Sheet, start: int, end: int) -> bool:
    found = serial_break(sheet.rest, start, end, commas=False)
    return bool(found and found[1] > _LIKELY)


def _read_article(sheet: Sheet, start: int, locus: Locus, *, titled: bool) -> None:
    text = sheet.rest
    end = locus.start
    while end > start and text[end - 1] in EDGE + "(":
        end -= 1
    find_people_inside(sheet, start)
    if titled:
        _take_serial(sheet, _skip(sheet.rest, start), end)
        return
    text = sheet.rest
    commas = text[max(0, start - 2) : start].strip() == "," or text[start:end].count(". ") == 0
    found = serial_break(text, start, end, commas=commas)
    whole = serial_score(text[start:end]) - 0.6
    if found and found[1] > whole:
        sheet.take("title", start, found[0].end)
        _take_serial(sheet, found[0].start, end)
    elif whole > 0.8 or (not found and len(words_of(text[start:end])) <= 3):
        _take_serial(sheet, start, end)
    else:
        sheet.take("title", start, end)


def _take_serial(sheet: Sheet, start: int, end: int) -> None:
    """Take a journal's name; a letter glued to the volume (Phys. Rev. D79) is the journal's."""
    text = sheet.rest
    for at in range(start, end):
        if text[at] in BLOTS and text[start:at].strip(EDGE):
            end = at
            break
        if text[at] in BLOTS:
            start = at + 1
    into = _INTO.match(text[start:end])
    if into:
        start += into.end()
    first = find_imprint(sheet, start, end) if ":" in text[start:end] and serial_score(text[start:end]) < 2 else end
    field = "booktitle" if _PROCEEDINGS.search(text, start, end) else "journal"
    sheet.take(field, start, first)
    glued = _GLUED_LETTER.match(sheet.rest[0:0] or sheet.text[slice(*sheet.places["volume"])]) if "volume" in sheet.places else None
    if (
        glued
        and field in sheet.places
        and sheet.text[sheet.places[field][1] - 1 : sheet.places[field][1] + 1].strip(" ")[-1:] in {".", "h", "s", "t", "l"}
        and "." in sheet.text[slice(*sheet.places[field])]
    ):
        at = sheet.places["volume"][0]
        sheet.places["volume"] = (at + 1, sheet.places["volume"][1])
        sheet.places[field] = (sheet.places[field][0], at + 1)


def _read_loose(sheet: Sheet, start: int, *, titled: bool) -> None:
    """Neither a volume nor In: a book, a report, a page on the web, or an article with its journal alone."""
    find_people_inside(sheet, start)
    text = sheet.rest
    end = len(text.rstrip(EDGE + BLOTS + ")]"))
    serial = serial_break(text, start, end, commas=False) if not titled else None
    if titled:
        _rest_after_quote(sheet, start, end)
    elif serial and not {"edition", "volume"} & sheet.places.keys() and _is_serial(text, serial[0].start, end, serial[1]):
        sheet.take("title", start, serial[0].end)
        _take_serial(sheet, serial[0].start, end)
    else:
        _read_book_itself(sheet, start, titled=False)


def _is_serial(text: str, start: int, end: int, score: float) -> bool:
    chunk = text[start:end]
    if ":" in chunk or DATE in chunk or is_body(chunk.split(",")[0]):
        return False
    return score >= 2.6 and serial_score(chunk) > publisher_score(chunk) + 0.4


def _rest_after_quote(sheet: Sheet, start: int, end: int) -> None:
    """After a quoted title without a volume: a journal, a site, or a publisher."""
    start = _skip(sheet.rest, start)
    chunk = sheet.rest[start:end]
    if not chunk.strip(EDGE):
        return
    first = find_imprint(sheet, start, end, certain=serial_score(chunk) < publisher_score(chunk))
    if "publisher" not in sheet.places and sheet.places.get("address", (0,))[0] > start and _is_house(sheet.rest[start:first]):
        sheet.take("publisher", start, first)
        return
    _take_serial(sheet, start, first)


def _is_house(chunk: str) -> bool:
    """Whether a few words before a place are a house that nobody knows, rather than a journal or a meeting."""
    few = 0 < len(words_of(chunk)) <= _SHORT_NAME and not any(c in BLOTS or c.isdigit() for c in chunk)
    return few and serial_score(chunk) < _SERIAL and not is_periodical(chunk)


def _read_book_itself(sheet: Sheet, start: int, *, titled: bool, field: str = "publisher") -> None:
    text = sheet.rest
    end = len(text.rstrip(EDGE + "".join(set(BLOTS))))
    if end <= start:
        return
    first = find_imprint(sheet, start, end, certain=titled)
    if field == "publisher" and _is_journal_after_all(sheet):
        sheet.places["journal"] = sheet.places.pop("publisher")
    if not titled:
        stop = min(first, _title_end(text, start, first))
        sheet.take("title", start, series_before(sheet, start, stop) if "publisher" in sheet.places else stop)
    if field != "publisher" and "publisher" in sheet.places:
        sheet.places[field] = sheet.places.pop("publisher")


def _is_journal_after_all(sheet: Sheet) -> bool:
    """A house that nobody knows, without a place but with a DOI or a year to come, is a journal."""
    if "publisher" not in sheet.places or "address" in sheet.places:
        return False
    if sheet.daily:
        return True
    coming = not any(c.isdigit() for c in sheet.text[slice(*sheet.places["year"])]) if "year" in sheet.places else False
    return ("doi" in sheet.places or coming) and publisher_score(sheet.text[slice(*sheet.places["publisher"])]) < 1


def _title_end(text: str, start: int, end: int) -> int:
    """A book's title ends at the first blot."""
    for gap in breaks(text, start, end):
        if gap.sort == "blot":
            return gap.end
    return end
