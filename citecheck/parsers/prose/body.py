"""Read what follows authors and date: the title, and the journal, book or publisher."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words, short_words
from citecheck.data.lexicon.small_words import INSIDE_NAMES
from citecheck.parsers.prose.abbreviations import is_shortened
from citecheck.parsers.prose.classify import is_numbered_house, is_periodical, publisher_score, serial_score, words_of
from citecheck.parsers.prose.draft import DATE, EDGE, Draft, skip
from citecheck.parsers.prose.fields.book_editors import find_editors_between
from citecheck.parsers.prose.fields.book_series import find_series
from citecheck.parsers.prose.fields.bracketed import find_brackets
from citecheck.parsers.prose.fields.chinese_imprint import find_chinese_imprint, holds_parts
from citecheck.parsers.prose.fields.chinese_notes import find_chinese_note
from citecheck.parsers.prose.fields.chinese_standard import find_chinese_forms
from citecheck.parsers.prose.fields.container import COMING_IN, find_in, first_mask, read_book
from citecheck.parsers.prose.fields.contributors import find_people_inside, find_reviewed, find_translated_title
from citecheck.parsers.prose.fields.editions import find_edition, find_episode, find_note, find_report
from citecheck.parsers.prose.fields.french_imprint import find_french_imprint
from citecheck.parsers.prose.fields.imprint_neighbours import house_of_article
from citecheck.parsers.prose.fields.interviews import find_interviewer
from citecheck.parsers.prose.fields.japanese_entries import find_japanese_entry
from citecheck.parsers.prose.fields.journal import is_topic, take_serial
from citecheck.parsers.prose.fields.kind_marks import find_marks, keep_version
from citecheck.parsers.prose.fields.meeting_days import find_meeting_days
from citecheck.parsers.prose.fields.meeting_titles import PROCEEDINGS, find_proceedings, is_year_of_meeting
from citecheck.parsers.prose.fields.monograph import read_monograph, read_standalone_book
from citecheck.parsers.prose.fields.newspaper import find_newspaper_pages
from citecheck.parsers.prose.fields.numbered_papers import find_numbered_paper, find_series_of_issuer
from citecheck.parsers.prose.fields.pages import find_pages, find_pages_in_brackets, find_pages_set_apart, page_after_date
from citecheck.parsers.prose.fields.standards import find_standard
from citecheck.parsers.prose.fields.theses import find_thesis
from citecheck.parsers.prose.fields.titles import quoted, sentences, serial_break
from citecheck.parsers.prose.fields.volume_issue_pages import (
    Locus,
    find_book_volume,
    find_issue_alone,
    find_locus,
    find_lone_volume,
    find_pages_after_year,
    take_issue_alone,
    take_lone_volume,
)
from citecheck.text.word_patterns import any_of

_OPENS_SERIAL = regex(
    rf"(?:{any_of(entry_words.SERIAL_LANDS)}\s)?{any_of(entry_words.SERIAL_OPENERS)}\s{any_of(short_words.OF)}\s(?:{any_of(entry_words.THE)}\s)?[A-Z]"
)
_TWO_SHORT = regex(r"[A-Z][a-z]{2,}\.\s[A-Z][a-z]+\.")  # Harb. Lamp., 12, 345
_BARELY, _TITLED = 0.1, 1.0
_COMING_IN = regex(COMING_IN)
_SURE_HOUSE = 2.0
_LIKELY = 1.9
_JOURNAL = 0.8
_LONGEST_NAME = 12
_SHORT, _LONGEST_TITLELESS = 3, 8
_SURELY, _ENOUGH = 3.4, 2.5


def read_body(sheet: Draft, start: int) -> None:
    """Take title, container, volume, pages and imprint from the text after ``start``."""
    if find_chinese_note(sheet, start) or find_japanese_entry(sheet, start):
        return
    start = skip(sheet.rest, start)
    thesis, report = _find_inside(sheet, start)
    title = quoted(sheet.rest, start, len(sheet.rest)) or _before_mark(sheet, start) if "title" not in sheet.places else None
    after = title[2] if title else start
    if title:
        sheet.take("title", title[0], title[1])
    titled = "title" in sheet.places
    if title:
        find_translated_title(sheet, after)
        find_reviewed(sheet, after)
    into = find_in(sheet, after, certain_from=after if titled else 0)
    if into:
        find_pages_in_brackets(sheet, after)
    inside = into[1] if into else after
    printed = "publisher" in sheet.places and holds_parts(sheet)
    locus = None if printed else find_locus(sheet, inside) or _lone(sheet, inside, titled=titled, into=into)
    find_pages(sheet, after)
    if into and locus and not titled and is_topic(sheet, after, into, locus):
        into = None
    elif not into and "pages" in sheet.places:
        into = find_in(sheet, after)  # pp. 12–34 in …
    if into or (titled and PROCEEDINGS.search(sheet.rest, after)):
        find_pages_set_apart(sheet, into[1] if into else after)
    if not locus and not printed:
        locus = _book_volume(sheet, after, titled=titled)
        into = into or find_proceedings(sheet, after, titled=titled) or find_editors_between(sheet, after, titled=titled)
        if into:
            find_pages_set_apart(sheet, into[1])
    if thesis or (report and not into):
        read_standalone_book(sheet, after, titled=titled, field="school" if thesis else "institution")
    elif into:
        _read_chapter(sheet, after, into, locus, titled=titled)
    elif locus and (locus.score >= 2 or titled or _serial_before(sheet, after, locus.start)):
        _read_article(sheet, after, locus, titled=titled)
    else:
        read_monograph(sheet, after, titled=titled)


def _before_mark(sheet: Draft, start: int) -> tuple[int, int, int] | None:
    """Return where the title is that the Chinese standard's mark ends, and where the mark is: Lamps? In Brell[J]. Lights, 12."""
    title, behind = sheet.rest[start : sheet.marked], sheet.rest[sheet.marked :].lstrip(EDGE)
    if not any(c.isalpha() for c in title) or "//" in title or behind[:1].isdigit():
        return None  # Lamps. Journal of Lights[J], 2004, 12
    return start, sheet.marked, sheet.marked


def _find_inside(sheet: Draft, start: int) -> tuple[bool, bool]:
    """Take and mask out what may be anywhere in the body: marks, editions, notes; return whether it is a thesis, and whether a report."""
    keep_version(sheet, start)
    find_chinese_forms(sheet, start)
    find_marks(sheet, start)
    find_chinese_imprint(sheet, start)
    find_brackets(sheet, start)
    find_newspaper_pages(sheet, start)
    find_standard(sheet, start)
    find_edition(sheet, start)
    find_episode(sheet, start)
    thesis = find_thesis(sheet, start)
    report = not thesis and (find_report(sheet, start) or find_numbered_paper(sheet, start))
    find_series_of_issuer(sheet, start)
    find_series(sheet, start)
    find_note(sheet, start)
    find_interviewer(sheet, start)
    find_meeting_days(sheet, start)
    return thesis, report


def _lone(sheet: Draft, start: int, *, titled: bool, into: tuple[int, int] | None) -> Locus | None:
    """Return a volume that ends the entry by itself, or an issue without a volume, if it follows a journal."""
    locus = find_lone_volume(sheet, start)
    titled = titled or (
        into is not None and locus is not None and sheet.rest[locus.end :].lstrip()[:1] == DATE
    )  # in: Lamp Letters 6 (2012)
    before = _last_sentence(sheet, start, locus.start) if locus else ""
    if locus and is_numbered_house(sheet.rest[start : locus.start]):
        return None
    paged = page_after_date(sheet, start) is not None
    if locus and not (paged and sheet.daily) and publisher_score(before) >= _SURE_HOUSE and not is_periodical(before):
        sheet.take("pagetotal", locus.start, locus.end)
        sheet.mask(locus.start, locus.end)
        locus = None
    if locus and is_year_of_meeting(sheet.rest[locus.start : locus.end], before):
        locus = None
    if locus and not paged and _is_behind_serial(sheet, start, locus.start, titled=titled):
        take_lone_volume(sheet, locus)
        return locus
    issue = find_issue_alone(sheet, start)
    if issue and publisher_score(house := _last_sentence(sheet, start, issue.start())) >= _SURE_HOUSE and not is_periodical(house):
        return None  # Oxford: Harbour Press, 2004, no. 36
    if issue and (_is_behind_serial(sheet, start, issue.start(), titled=titled) or _is_surely_issue(sheet, start, issue, titled=titled)):
        return take_issue_alone(sheet, issue)
    if issue and into and sheet.rest[slice(*into)].strip() == "//":
        return take_issue_alone(sheet, issue)  # How lamps are kept // Questions of light. 2013. No. 7. P. 33–41
    dated = find_pages_after_year(sheet, start)
    return dated if dated and _is_behind_serial(sheet, start, dated.start, titled=titled) else None


def _last_sentence(sheet: Draft, start: int, end: int) -> str:
    return sheet.rest[start:end].rstrip(EDGE).rsplit(". ", 1)[-1]


def _is_surely_issue(sheet: Draft, start: int, issue: re.Match[str], *, titled: bool) -> bool:
    """Return whether a date and pages after an issue show that a journal precedes it, whatever its name."""
    text = sheet.rest[: issue.start()].rstrip(EDGE)
    if not issue["pages"] or len(text) <= start:
        return False
    return titled or bool(serial_break(sheet.rest, start, len(text), commas=True))


def _book_volume(sheet: Draft, start: int, *, titled: bool) -> Locus | None:
    """Take the volume of a book; it is a journal's volume if a serial precedes it: Advances in Things (Vol. 1)."""
    at = find_book_volume(sheet, start)
    if not at or titled:
        return None
    if sheet.commas and sheet.text[at[0]] in {"v", "V"} and _last_colon(sheet.rest, start, at[0]):
        return Locus(*at, 2.0)  # 2018, Coastal lamps: Lamp Letters, v. 12
    found = serial_break(sheet.rest, start, at[0], commas=False)
    return Locus(*at, 2.0) if found and found[1] > _SURELY and found[0].kind == "stop" else None


def _is_behind_serial(sheet: Draft, start: int, end: int, *, titled: bool) -> bool:
    text = sheet.rest[start:end].rstrip(EDGE)
    if titled:
        return serial_score(text) > 0
    return _serial_before(sheet, start, start + len(text))


def _read_chapter(sheet: Draft, start: int, into: tuple[int, int], locus: Locus | None, *, titled: bool) -> None:
    if not titled:
        sheet.take("title", start, into[0])
    if (
        locus
        and locus.start > into[1]
        and sheet.rest[into[0] : into[1]].strip() == "//"
        and not (holds_parts(sheet) or _is_edited_book(sheet, *into))
    ):
        take_serial(sheet, into[1], locus.start)  # How lamps are kept // Journal of Lights. 1950. Vol. 42. P. 12–34
        return
    end = first_mask(sheet, into[1])
    if sheet.daily and sheet.rest[into[0] : into[1]].strip() == "//":
        take_serial(sheet, into[1], end)  # New lamps // Volga News. 2010. Oct. 14. P. 4
        return
    if _COMING_IN.match(sheet.rest[into[0] : into[1] + 1].lstrip(EDGE)):
        take_serial(sheet, into[1], end)
        return
    last = len(sheet.rest.rstrip(" ."))
    if is_shortened(sheet.rest[into[1] : min(end, last)]) and not holds_parts(sheet) and not _is_edited_book(sheet, *into):
        take_serial(sheet, into[1], end)
        return
    find_french_imprint(sheet, into[1])
    read_book(sheet, into[1])
    if locus and locus.start > into[1] and _is_journal(sheet, locus):
        sheet.places["journal"] = sheet.places.pop("booktitle")  # In: Journal of Lights 12 (3), S. 45–67


def _is_edited_book(sheet: Draft, start: int, end: int) -> bool:
    """Return whether an edition or people after a slash show that // precedes a book: // Coasts / ed. by K. Quist. 3rd ed. Oxford: Press"""
    return sheet.places.get("edition", (start,))[0] > start or " / " in sheet.rest[end:]


def _is_journal(sheet: Draft, locus: Locus) -> bool:
    """Return whether the text after In is a journal: a volume and an issue or pages follow, and neither editors nor a publisher."""
    name = sheet.text[slice(*sheet.places.get("booktitle", (0, 0)))]
    if not name or {"editor", "publisher", "address"} & sheet.places.keys() or PROCEEDINGS.search(name):
        return False
    bare = sheet.text[locus.start].isdigit() or is_periodical(name)
    return "number" in sheet.places or serial_score(name) >= (_JOURNAL if bare else _ENOUGH)


def _may_be_name(chunk: str, *, titled: bool) -> bool:
    """Return whether a chunk without a break may be a journal's name: a few words; or more in capitals, if there need not be a title."""
    named = words_of(chunk)
    capital = not titled and all(word[0].isupper() or word in INSIDE_NAMES for word in named)
    return len(named) <= (_LONGEST_TITLELESS if capital else _SHORT)


def _last_colon(text: str, start: int, end: int) -> int:
    """Return where the colon is that separates a title from its journal, as in geology: 2012, Coastal lamps: Lamp Letters, v. 12; or 0."""
    colon = text.rfind(": ", start, end)
    named = words_of(text[colon:end]) if colon > start else []
    return colon if named and named[0][0].isupper() and len(named) <= _LONGEST_NAME else 0


def _serial_before(sheet: Draft, start: int, end: int) -> bool:
    found = serial_break(sheet.rest, start, end, commas=False)
    return bool(found and found[1] > _LIKELY)


def _is_alone(sheet: Draft, start: int, locus: Locus) -> bool:
    """Return whether an entry is volume and pages with one stretch without a comma before them: Lamps at Sea 12 (2004) 34–56."""
    name, rest = sheet.rest[start : locus.start], sheet.rest[locus.end :]
    return not {"author", "editor"} & sheet.places.keys() and not rest.strip(EDGE) and not any(c in name for c in ",;:?!")


def _read_article(sheet: Draft, start: int, locus: Locus, *, titled: bool) -> None:
    text = sheet.rest
    end = locus.start
    while end > start and text[end - 1] in EDGE + "(":
        end -= 1
    find_people_inside(sheet, start)
    if titled:
        take_serial(sheet, skip(sheet.rest, start), end)
        return
    text = sheet.rest
    dated = sheet.places.get("year", (end, end))[0] < start  # a title follows a date, even if it is only one word
    labelled = sheet.text[locus.start : locus.start + 1] in {"v", "V"}
    if sheet.commas and dated and labelled and (colon := _last_colon(text, start, end)):
        sheet.take("title", start, colon)
        take_serial(sheet, colon + 1, end)
        return
    mark = text[max(0, start - 2) : start].strip()
    commas = mark == "," or (mark == ":" and text[end] == ",") or text[start:end].count(". ") == 0
    found = serial_break(text, start, end, commas=commas)
    whole = serial_score(text[start:end]) - 0.6 - (sentences(text, start, end) if dated else 0.0)
    if labelled and found and found[0].kind == "stop" and is_periodical(text[found[0].start : end]):
        whole -= _TITLED  # Lâmpadas. Revista da Costa, v. 12: with a word for the volume no style leaves the title out
    if (not dated and _OPENS_SERIAL.match(text, start)) or (_TWO_SHORT.fullmatch(text, start, end + 1)):
        take_serial(sheet, start, end)
    elif found and found[1] > whole:
        sheet.take("title", start, house_of_article(sheet, start, found[0].end))
        take_serial(sheet, found[0].start, end)
    elif (
        whole > 0.8
        or (whole > _BARELY and _is_alone(sheet, start, locus))
        or (not found and _may_be_name(text[start:end], titled=dated or not {"author", "year"} & sheet.places.keys()))
    ):
        take_serial(sheet, start, end)
    else:
        sheet.take("title", start, end)
