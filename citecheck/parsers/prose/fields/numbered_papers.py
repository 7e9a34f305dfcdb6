"""Papers of a numbered series with their publisher and its town behind: “Lamps”, Quay Papers, No. 44, Quay Publishing, Paris."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words
from citecheck.parsers.prose.classify import is_place
from citecheck.parsers.prose.draft import BLOTS, Draft
from citecheck.text.word_patterns import any_of, either_case

_PAPER = regex(
    rf"(?<=[,.”\"’']\s)(?P<series>[^\W\d_a-z][^,.;:()\d{BLOTS}]{{4,60}}),\s(?:{either_case(entry_words.NUMBER_LABELS)}|{any_of(entry_words.SERIES_NUMBER)})\.?\s"
    rf"(?P<seriesnumber>\d{{1,5}}),\s(?=[^\W\d_a-z][^,.;:()\d{BLOTS}]{{2,60}},\s(?P<town>[^\W\d_a-z][^,.;:()\d{BLOTS}]{{2,30}})\.?[\s{BLOTS}]*$)"
)


def find_numbered_paper(sheet: Draft, start: int) -> None:
    """Take and mask out a series and its number, if only a publisher and a known town follow: it is not a journal's issue."""
    found = _PAPER.search(sheet.rest, start) if sheet.rest.count(",", start) > 2 else None
    if found and is_place(found["town"]):
        for field in ("series", "seriesnumber"):
            sheet.take(field, *found.span(field))
        sheet.mask(found.start("series"), found.end())
