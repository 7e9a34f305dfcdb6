"""Papers of a numbered series with their publisher and its town after: “Lamps”, Quay Papers, No. 44, Quay Publishing, Paris."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words, series_words, short_words
from citecheck.parsers.prose.classify import is_place
from citecheck.parsers.prose.draft import BLOTS, EDGE, Draft
from citecheck.text.word_patterns import any_of, either_case

_QUOTES = frozenset("”\"’'")
_PAPER = regex(
    rf"(?<=[,.”\"’']\s)(?P<series>[^\W\d_a-z][^,.;:()\d{BLOTS}]{{4,60}}),\s(?:{either_case(entry_words.NUMBER_LABELS)}|{any_of(series_words.SERIES_NUMBER)})\.?\s"
    rf"(?P<seriesnumber>\d{{1,5}}),\s(?=[^\W\d_a-z][^,.;:()\d{BLOTS}]{{2,60}}(?:,\s[^,.;:()\d{BLOTS}]{{2,60}})?,\s(?P<town>[^\W\d_a-z][^,.;:()\d{BLOTS}]{{2,30}})"
    rf"(?:,\s{any_of(short_words.PAGES)}\s?\d+[–-]\d+)?\.?[\s{BLOTS}]*$)"
)


# Lamps. Brell Lamp Series No. 29, Lamp Organization, Rome · Lamps. Bol. Tec., n. 1. Lamparas, Londrina, Brazil
_SENTENCE = regex(
    rf"(?<=[.?!]\s)(?P<series>[^\W\d_a-z][^.,;:()\d{BLOTS}]{{2,70}}?\s{any_of(series_words.SERIES_ENDS)}|[A-Z][a-z]{{1,5}}\.(?:\s[A-Z][a-z]{{1,5}}\.)+),?\s(?:(?:{either_case(entry_words.NUMBER_LABELS)}|{any_of(series_words.SERIES_NUMBER)})\.?\s)?"
    rf"(?P<seriesnumber>\d{{1,5}})[.,]\s(?=(?P<house>[^\W\d_a-z][^,;:\d{BLOTS}]{{2,90}}),\s(?P<town>[^\W\d_a-z][^;:()\d{BLOTS}]{{2,40}}?)\.?[\s{BLOTS}]*$)"
)


def find_series_of_issuer(sheet: Draft, start: int) -> None:
    """Take and mask out a numbered series that is a sentence, if only who issued it and a known town follow."""
    ends_in_pages = sheet.rest.rstrip(EDGE)[-1:].isdecimal()  # and not in a town
    found = _SENTENCE.search(sheet.rest, start) if sheet.rest.count(",", start) and not ends_in_pages else None
    titled = found and any(c.isalpha() for c in sheet.rest[start : found.start()])
    if found and titled and is_place(found["town"]) and "volume" not in sheet.places:
        sheet.take("series", *found.span("series"))
        sheet.take("seriesnumber", *found.span("seriesnumber"))
        sheet.mask(*found.span())


def find_numbered_paper(sheet: Draft, start: int) -> bool:
    """Take and mask out a series and its number, if only a publisher and a known town follow: it is not a journal's issue.

    Return whether it is a paper, as its quoted title shows: its series and number identify it as a report.
    """
    found = _PAPER.search(sheet.rest, start) if sheet.rest.count(",", start) > 2 else None
    if not found or not is_place(found["town"]):
        return False
    is_quoted = sheet.text[: found.start()].rstrip(" ,.")[-1:] in _QUOTES
    for group, field in zip(("series", "seriesnumber"), ("type", "number") if is_quoted else ("series", "seriesnumber"), strict=True):
        sheet.take(field, *found.span(group))
    sheet.mask(found.start("series"), found.end())
    return is_quoted
