"""Papers of a numbered series with their publisher and its town after: “Lamps”, Quay Papers, No. 44, Quay Publishing, Paris."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words
from citecheck.parsers.prose.classify import is_place
from citecheck.parsers.prose.draft import BLOTS, Draft
from citecheck.text.word_patterns import any_of, either_case

_QUOTES = frozenset("”\"’'")
_PAPER = regex(
    rf"(?<=[,.”\"’']\s)(?P<series>[^\W\d_a-z][^,.;:()\d{BLOTS}]{{4,60}}),\s(?:{either_case(entry_words.NUMBER_LABELS)}|{any_of(entry_words.SERIES_NUMBER)})\.?\s"
    rf"(?P<seriesnumber>\d{{1,5}}),\s(?=[^\W\d_a-z][^,.;:()\d{BLOTS}]{{2,60}},\s(?P<town>[^\W\d_a-z][^,.;:()\d{BLOTS}]{{2,30}})\.?[\s{BLOTS}]*$)"
)


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
