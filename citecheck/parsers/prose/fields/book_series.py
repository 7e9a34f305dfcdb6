"""Find the series of a book: in brackets, as a sentence before its publisher, with its number; and how many volumes a work has."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words, series_words, short_words
from citecheck.data.lexicon.journal_words import SERIES_WORDS
from citecheck.data.lexicon.small_words import INSIDE_NAMES
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.parsers.prose.classify import is_series, words_of
from citecheck.parsers.prose.draft import BLOTS, EDGE, Draft
from citecheck.parsers.prose.fields.titles import breaks
from citecheck.text.first_words import first_words
from citecheck.text.word_patterns import any_of, either_case, one_of, rows

_SERIES = regex(
    rf"(?<!\s[A-Z][a-z]{{2}}\.\s)(?<!\s[A-Z][a-z]{{3}}\.\s)(?<=[.,;]\s)(?:{any_of(short_words.IN)}\s)?{either_case(series_words.SERIES)}"
    r"\s(?P<value>(?!\d)[^.,;]{4,90})(?=[.,;])"
)
_SERIES_BRACKET = regex(
    r"(?:(?<=[^\W_][\s?!])|(?<=[.)?!]\s))\s?\((?P<value>(?!" + any_of(series_words.NO_SERIES) + r")[^\W\d_a-z][^();]{1,140}?)"
    rf"(?P<n>(?:,|\s;)?\s(?:{any_of(series_words.SERIES_NUMBER)}\.?\s|#)?(?P<number>\d{{1,4}}|[IVXLC]{{2,7}})\.?)?\)(?=[.,]?\s|\.?$)"
)
# coll. « Mers et marées », n° 12
_SERIES_QUOTED = regex(
    rf"(?<=[.,;]\s){either_case(series_words.SERIES_QUOTED)}\s[«“]\s?(?P<value>[^«»“”]{{2,90}}?)\s?[»”](?:,?\s(?:n[°ºo]\s?)?(?P<n>\d{{1,4}}))?(?=[.,;)])"
)
_QUOTED_WORDS = first_words(series_words.SERIES_QUOTED)
_SMALL = "|".join(sorted(INSIDE_NAMES))
_SERIES_SENTENCE = regex(
    rf"(?P<value>[^\W\d_a-z][\w’'-]*+(?:\s(?:[^\W\d_a-z][\w’'-]*+|d[’'][\w-]++|[–-]|{_SMALL})){{1,9}})(?:,?\s(?P<n>\d{{1,3}}))?$"
)
# In lower case, its number after a comma: Materialhefte zur lampenkunde, 38 · Acta lampadum, VIII · Lampenkunde, 8, 2
_SERIES_NUMBERED = regex(
    r"(?P<value>[^\W\d_a-z][\w’'-]*+(?:\s(?:[\w’'-]++|[–-])){1,11})(?:,\s|\s(?=\d))(?P<n>(?:[A-Z]\s)?\d{1,3}(?:,\s\d{1,3})?|[IVXLC]{1,6})$"
)
# Vol. 4 of Studies in Lamps · number 12 in Lamp Texts · (Vols. 3 and 4 of Collected Lamps) · volume 7 of Lamp. Proc.
_SERIES_OF = regex(
    rf"(?:(?<=[.,;:]\s)|\()(?:{either_case(entry_words.VOLUMES_OF)}\s(?P<n>\d{{1,5}}(?:(?:\s?[–-]\s?|\s{any_of(entry_words.AND_NUMBERS)}\s)\d{{1,4}})?|[IVXLC]{{1,7}})\s{any_of(short_words.OF)}\s"
    rf"|{either_case(entry_words.NUMBER)}\s(?P<of>\d{{1,5}})\s{any_of(short_words.IN)}\s)(?:{any_of(entry_words.THE)}\s)?(?P<value>[^\W\d_a-z][^,;:(){BLOTS}]{{3,110}}?)"
    rf"(?:(?=[,;:]\s|(?<=\w[a-z]{{4}})\.\s|\s?[({BLOTS}]|\.[{BLOTS}]|\.?$)|\))"
)
# In lower case, but for what it is: Harbour applications of statistics series.
_SERIES_LAST = regex(rf"(?P<value>[^\W\d_a-z][\w’'-]*+(?:\s[\w’'-]++){{1,8}}\s{one_of(SERIES_WORDS)})(?P<n>)$")
_FEW_WORDS = 4
_ARTICLES = frozenset(rows(entry_words.ARTICLES))
_SERIES_WORDS, _SERIES_OF_WORDS = first_words(series_words.SERIES), first_words(entry_words.VOLUMES_OF, entry_words.NUMBER)
_TITLE_WORDS = 2
_SHORT_SERIES, _LEAST_SERIES, _LONGEST_SERIES = 8, 3, 12
_IMPRINT_BEHIND = regex(r"\.\s[^\W\d_a-z][^.:()\d]{2,50}:\s[^\W\d_a-z]")
_YEAR_LAST = regex(rf"{YEAR_OF_PRINT}$")
_SERIES_ENDS = regex(rf"\.\s(?:\(|[^\W\d_a-z])|\.?[\s{BLOTS}]*$|,\s[\d{BLOTS}]")
_VOLUMES = regex(rf"(?<=[.,;]\s)(?:{any_of(short_words.IN)}\s)?(?P<value>\d{{1,2}})\s{any_of(entry_words.VOLUMES)}\b\.?")
_VOLUMES_WORDS = first_words(entry_words.VOLUMES)


def series_before(sheet: Draft, start: int, end: int, *, named: bool = False) -> int:
    """Take a series that is the last sentence before a publisher: Title. Open Lantern Series. Publisher; return where the title ends.

    ``named``: only if a number or its words show it, as in the title of a book that holds a chapter.
    """
    last = max((gap for gap in breaks(sheet.rest, start, end) if gap.kind == "stop"), default=None)
    if (
        "series" in sheet.places
        or not last
        or len(words_of(sheet.rest[start : last.end])) < _TITLE_WORDS
        or sheet.rest[last.end : last.start].strip() != "."
    ):
        return end
    chunk = sheet.rest[last.start : end].rstrip(EDGE)
    found = (
        _SERIES_SENTENCE.match(chunk) or (_SERIES_NUMBERED.match(chunk) if "address" in sheet.places else None) or _SERIES_LAST.match(chunk)
    )
    sure = found and (found["n"] or is_series(found["value"], numbered=False))
    if not found or not (sure or (not named and _is_behind_subtitle(sheet.rest[start : last.end], found))):
        return end
    sheet.take("series", last.start, last.start + found.end("value"))
    if found["n"]:
        sheet.take("seriesnumber", last.start + found.start("n"), last.start + found.end("n"))
    return last.end


def _is_behind_subtitle(title: str, found: re.Match[str]) -> bool:
    """Return whether a few words in capitals follow a title that has its subtitle, so that they are no more of it."""
    words = words_of(found["value"])
    return ":" in title and len(words) <= _FEW_WORDS and words[0] not in _ARTICLES


def _is_series_bracket(bracket: re.Match[str]) -> bool:
    """Return whether a bracket after a title holds a series, by its words, or by its number and capitals: (Harbour Texts 267). Oxford: …"""
    value = bracket["value"]
    if len(value) > _SHORT_SERIES and is_series(value, numbered=bool(bracket["n"])):
        return True
    named, imprint = words_of(value), _IMPRINT_BEHIND.match(bracket.string, bracket.end())
    capital = all(word[0].isupper() or word.rstrip(".").lower() in INSIDE_NAMES for word in named)
    if not bracket["n"]:
        behind_small = words_of(bracket.string[: bracket.start()])[-1:]
        plain = not any(c in ",." for c in value) and named[0] not in _ARTICLES
        return bool(imprint) and plain and capital and len(named) >= _LEAST_SERIES and all(word.islower() for word in behind_small)
    if _YEAR_LAST.search(bracket["n"]) or not _SERIES_ENDS.match(bracket.string, bracket.end()):
        return False
    if imprint:
        return 1 < len(named) <= _LONGEST_SERIES or any(c.isupper() for c in value[1:])
    paged = bracket.string[bracket.end() : bracket.end() + 1] == ","
    return capital and (len(named) > 1 or (paged and value.isupper()))


def find_series(sheet: Draft, start: int) -> None:
    """Take and mask out ser. …, (Studies in Something 47), and the number of volumes."""
    for bracket in _SERIES_BRACKET.finditer(sheet.rest, start) if "(" in sheet.rest else ():
        if _is_series_bracket(bracket):
            sheet.take("series", *bracket.span("value"))
            if bracket["n"]:
                sheet.take("seriesnumber", *bracket.span("number"))
            sheet.mask(*bracket.span())
    if sheet.may_have(_QUOTED_WORDS) and (quoted := _SERIES_QUOTED.search(sheet.rest, start)):
        sheet.take("series", *quoted.span("value"))
        if quoted["n"]:
            sheet.take("seriesnumber", *quoted.span("n"))
        sheet.labels.append((quoted.start(), quoted.start("value")))
        sheet.mask(*quoted.span())
    if sheet.may_have(_SERIES_OF_WORDS) and (of := _SERIES_OF.search(sheet.rest, start)):
        sheet.take("series", *of.span("value"))
        sheet.take("volume", *of.span("n" if of["n"] else "of"))
        sheet.mask(*of.span())
    for pattern, first, field in ((_SERIES, _SERIES_WORDS, "series"), (_VOLUMES, _VOLUMES_WORDS, "volumes")):
        if sheet.may_have(first) and (found := pattern.search(sheet.rest, start)):
            sheet.take(field, *found.span("value"))
            sheet.mask(*found.span())
