"""Entries that begin with a title: with its editors after it, before authors and date, or on its own."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words
from citecheck.data.lexicon.locators import PAGE_ABBREVIATIONS
from citecheck.data.lexicon.small_words import INSIDE_NAMES
from citecheck.names.author_list import Run, scan
from citecheck.names.organisations import is_organisation
from citecheck.parsers.prose.classify import serial_score, words_of
from citecheck.parsers.prose.draft import EDGE, Draft
from citecheck.parsers.prose.fields.dates import Date
from citecheck.text.word_patterns import any_of, either_case

_EDITED_TITLE = regex(r"[^\W\d_a-z][^.,;()\d“\"]{3,120}[.,]\s" + either_case(entry_words.EDITED_BY) + r"\s(?=[^\W\d_a-z])")
_TITLE_ENDS = regex(r"(?<=[\w)?]\s)(?=[^\W\d_a-z][\w’'-]+,\s[^\W\d_a-z]\.)")
SMALL_WORD = regex(r"(?<!\w)(?:" + any_of(entry_words.IN_TITLES) + r"|[a-z]{5,})(?!\w)")
_SHORTENED = regex(r"(?P<name>(?:(?:[A-Z][a-z]+|[JZ])\.?\s){1,6}[A-Z][a-z]+\.(?:\s[A-Z])?),?\s\(?\d{1,4}")
_PAPER = regex(r"\.\s(?:[^\W\d_a-z][\w’'-]*\s?){1,5},\s(?:" + any_of(PAGE_ABBREVIATIONS) + r"\s)?[A-Z]?\d{1,3}(?:[–-]\d{1,3})?\.?\s*")
_SURELY_SERIAL = 3.4
_SHORT_WORD = 3


def has_title_words(after: str) -> bool:
    """Return whether enough words for a title follow."""
    return sum(4 if "\u3400" <= c <= "\u9fff" else c.isalpha() for c in after.strip(EDGE)) >= 8


def is_journal(text: str, start: int, run: Run) -> bool:
    """Return whether apparent names are an abbreviated journal, followed by its volume: Lamp Signals Sci. Pract. 31 (2009) 7716."""
    found = _SHORTENED.match(text, start)
    return bool(found and run.end <= found.end() and serial_score(found["name"]) >= _SURELY_SERIAL)


def is_title_alone(sheet: Draft) -> bool:
    """Return whether the text in the authors' position is the title of a work without authors, because nothing else is left for a title."""
    head = sheet.text[slice(*sheet.places["author"])]
    if sheet.run or not has_title_words(head):
        return False
    if is_organisation(head):
        return not {"journal", "volume", "pages"} & sheet.places.keys() and "publisher" in sheet.places
    return len(SMALL_WORD.findall(head)) > 0


def is_title_before_date(text: str, start: int, date: tuple[int, int], *, daily: bool) -> bool:
    """Return whether what is before a date in brackets is a title, because it has words of titles, and only one sentence follows (APA)."""
    head, behind = text[start : date[0]], text[date[1] :]
    if not head.rstrip().endswith((".", "?", "!")) or not behind.startswith("."):
        return False
    if is_organisation(head) and not (daily and _PAPER.fullmatch(behind)):
        return False
    said = [word for word in words_of(head) if word[0].islower() and len(word) > _SHORT_WORD and word not in INSIDE_NAMES]
    return bool(said) and len(words_of(head)) > _SHORT_WORD - 1 and ". " not in behind.strip(EDGE)


def is_title_before_editor(text: str, run: Run) -> bool:
    """Return whether an apparent editor is a title in capitals, whose editor follows: Lamp Stories. Ed. Tessa Marlow. Oxford …"""
    person = run.people[0]
    if len(run.people) > 1 or person.form != "full" or text[person.family[1] - 1] != ".":
        return False
    following = scan(text, run.end)
    return (
        bool(following.people)
        and following.people[0].form in {"full", "direct"}
        and text[following.end - 1 : following.end + 1].strip()[-1:] in {".", ","}
    )


def opens_with_edited_title(text: str, start: int, run: Run) -> bool:
    """Return whether the entry begins with a title that is followed by its editors: Lamps of the North, ed. Tessa Marlow."""
    found = _EDITED_TITLE.match(text, start)
    return bool(found and not run.people and scan(text, found.end()).people)


def find_authors_after_title(text: str, start: int, date: Date) -> Run | None:
    """Return the authors between a title and the date, if titles come first: How lamps are kept Marlow, T. and K. Quist 2009 Lamp News."""
    if date.bracketed or '"' in text[start : date.start] or "“" in text[start : date.start]:
        return None
    for found in _TITLE_ENDS.finditer(text, start, date.start):
        run = scan(text, found.end(), date.start)
        if run.people and run.people[0].form == "inverted" and not text[run.end : date.start].strip(EDGE):
            return run
    return None
