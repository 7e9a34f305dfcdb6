"""Patterns for volume, issue and pages, composed of their parts. Origin: the handbooks, and the conventions of journals."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon import eastern_signs as signs
from citecheck.data.lexicon import entry_words, short_words
from citecheck.data.lexicon import number_words as words
from citecheck.data.lexicon.journal_words import MEETING_SERIES
from citecheck.data.year_bounds import MODERN_YEAR, RECENT_YEAR, YEAR_OF_PRINT
from citecheck.parsers.prose.draft import BLOTS, DATE
from citecheck.text.first_words import first_words
from citecheck.text.word_patterns import any_of, labels, rows, tree_of

# Letters without those that only Unicode treats as the other case of s, k and i: under IGNORECASE, a tenth of the time to compile.
_LATIN = r"(?a:[A-Za-z])"
_SMALL_ROMAN = r"(?a:[ivxlc])"
_DASH = r"\s?(?:[-–—−‐‑\xad]{1,3}|(?<=\d)\?(?=\d))\s?"  # 12?34: a dash that lost its encoding
RANGE = (
    rf"(?:{_LATIN}{{0,4}}\d[\d.]*+{_LATIN}?|{_SMALL_ROMAN}{{1,8}}(?={_DASH})){_DASH}"
    rf"(?:{_LATIN}{{0,4}}\d++(?:\.\d++)*+{_LATIN}?(?:\.e\d{{1,4}})?|{_SMALL_ROMAN}{{1,8}}\b)(?:,\s?\d++\s?[-–—]\s?\d++)*"
)
_CODED = r"(?-i:[A-Z]{2,4})\s\d{1,3}-\d{1,3}(?:\s?[–-]\s?(?-i:[A-Z]{2,4})\s\d{1,3}-\d{1,3})?"  # LMP 4-1–LMP 4-14: geophysics
_OF_KIND = r"(?:research|reviews)\d{4}"  # Lamp Biol. 5:reviews2041
_ABSTRACT = rf"{_LATIN}{{3,5}}\d{{4}}-(?:{_LATIN}-)?\d{{3,6}}"  # EGU2011-A-04417
PAGES = (
    rf"(?:{_CODED}|{RANGE}|{_ABSTRACT}|{_OF_KIND}|{_LATIN}{{0,4}}\d[\d.]*+(?:\.\d++)*+{_LATIN}{{0,2}}\d*+(?:\s?f{{1,2}}\b\.?)?"
    rf"|\d++\((?a:[A-Za-z\d]){{1,4}}\)|{any_of(words.UNPAGED)}(?!\w))"
)
# pp. 1, 5 · pp. 12 34, whose dash is lost: they end the entry
_LAST = rf"(?=[\s.{BLOTS}]*$)"
MORE_PAGES = rf"(?:,\s?\d{{1,4}})++{_LAST}"
ALSO_PAGES = rf"(?:;\s{any_of(words.ALSO_PAGES)}\s(?:{RANGE}|\d{{1,4}}))++"
LOST_DASH = rf"(?<=\d)\s\d{{1,4}}{_LAST}"
_TURKISH_VOLUME = rf"c\.(?=\s?\d{{1,4}},\s(?:{any_of(entry_words.TURKISH_NUMBERS)}|{DATE}+,\sss)\b)"  # C. 12, S. 3, ss. 45
_TURKISH_ISSUE = rf"s\.(?=\s?\d{{1,4}}\s?{DATE}*,\s?ss?\.)"
_ROMAN_VOLUME = r"v\.(?=\s[IVXLC]{2})"
_NUMERO = r"n\.?\s?[°ºoᵒ][ˢs]?\.?"
PAGE_WORD = rf"(?:{labels(words.PAGES)}|o\.(?=\s?\d+\s?[–-]))"  # o. 12–34: Hungarian pages, not the letter
VOLUME_WORD = rf"(?:{labels(words.VOLUME)}|{_ROMAN_VOLUME}|{_TURKISH_VOLUME})"
# After a volume: 31. Jg.
VOLUME_BEHIND = rf"(?:\.?\s{any_of(words.VOLUME_BEHIND)}\b\.?)"
ISSUE_WORD = rf"(?:{labels(words.ISSUE)}|{_NUMERO}|№|{_TURKISH_ISSUE})"
# Before a number that is an issue's, and so not a volume.
ISSUE_BEFORE = regex(
    rf"(?:\b{any_of(words.BEFORE_ISSUE)}|n[°ºᵒ]ˢ?|№|\bn(?=\.))[.,]?\s?$",
    re.IGNORECASE,
)
LONGEST_ISSUE = len("№., ") + max(map(len, rows(words.BEFORE_ISSUE)), default=0)
"""Characters of the longest word before an issue, with what may be around it."""
# Volumes of a series that numbers them by meeting: PoS LAMP2009.
_MEETING_VOLUME = "|".join(rf"(?-i:(?<={name}\s)[A-Z][A-Za-z]{{1,13}}[-\s]?\d{{2,4}})" for name in sorted(MEETING_SERIES))
_OLD_SERIES = (
    rf"(?:{any_of(short_words.OLD_SERIES)}|s\d)-(?:\d{{1,3}}|(?a:[IVXLC]){{1,9}})\b"  # Lamps, os-XI(42): as publishers count old series
)
VOLUME = rf"(?:{_OLD_SERIES}|[A-Z]{{1,2}}\d{{1,4}}|{_MEETING_VOLUME}|\d{{1,4}}[A-Z]?(?:\s?[-–]\s?\d{{1,4}})?(?!\d))"
ROMAN = r"(?:(?a:[IVXLC]){1,10}\b)"
_SUPPLEMENT = rf"{any_of(entry_words.SUPPLEMENTS)}\s?[\d.A-Z]{{0,5}}"

_PART = rf"{any_of(words.PARTS_OF_ISSUES)}\.?\s"  # which stays in the value: 46(Pt 2), vol. 46, Pt 2
_NO_PART = rf"(?!{_PART})"

# Every form of an issue after its volume; the groups' names begin with i.
_ISSUE = "|".join(
    (
        rf"(?:,?\s(?=\(\d{{1,3}}\),\s?p)|,\s(?=\(\d{{1,5}}\)(?:,\s\d|[.{BLOTS}\s]*+$)))?\s?\(\s?(?:{_NO_PART}{ISSUE_WORD}\s?)?(?P<i1>(?![^()]{{0,12}}\b{any_of(entry_words.EDITORS_IN_BRACKETS)}\b|{any_of(entry_words.VOLUME_IN_BRACKETS)}\s\d+:)[^(){BLOTS}]{{1,24}})\s?\)",
        rf"\s?[,.:;(]?\s?(?:{_NO_PART}{ISSUE_WORD}\s?|(?={_PART}\d))(?P<i2>(?:{_PART})?\d[\w/–-]{{0,8}})\)?",
        rf"(?:\.|\s?/\s?)(?P<i3>(?!{RECENT_YEAR})\d{{1,4}}(?:[–-]\d{{1,2}})?)(?=\s?[,:({BLOTS}]|(?<=/\d)\.?$|(?<=/\d\d)\.?$)",
        rf"\s?[,:]\s?(?P<i4>\d{{1,3}}(?:[–/-]\d{{1,2}})?)(?=\s?(?:{DATE}|,\s?(?:pp?\b|S\.)|[,:]\s?\d|\s?\())",
        r"\s(?P<i5>\d{1,4}(?:[–-]\d{1,3})?):\s?(?=\S)",
        rf",?\s?(?<![^\W\d_])(?P<i6>{_SUPPLEMENT})(?=\s?[:,])",
        rf"\((?P<i10>(?-i:[A-Z])[^()\d{BLOTS}]{{24,160}})\)(?=,\s{PAGE_WORD}\s?\d)",
        rf",?\s(?P<i8>\d{{1,3}})\.\s?{any_of(words.ISSUE_BEHIND)}\b\.?",
    )
)
ISSUES = ("i1", "i2", "i3", "i4", "i5", "i6", "i7", "i8", "i9", "i10")

LOCUS = regex(
    rf"(?:(?<![\w–—-])(?<!\d/)(?<!\d\.)|(?=\d)(?:(?<=[a-z.])(?=\d{{1,3}}\s?[,.]?\s?{DATE})|(?-i:(?<=[A-Z]{{4}}))(?=\d{{1,4}}\s?{DATE})))"
    rf"(?:n[°ºo]?\.?\s?(?P<i9>\d{{1,4}}),\s(?=vol|v\.))?(?:(?P<label>{VOLUME_WORD})\s?)?"
    rf"(?P<volume>(?(label)(?:{VOLUME}|{ROMAN})|(?:{VOLUME}|{ROMAN}(?=\s?[(,:./{BLOTS}]))))(?P<behind>{VOLUME_BEHIND})?"
    rf"(?:{_ISSUE})?(?:\s?\((?:[A-Z][a-z]{{2,9}}\.?[–/-]?){{1,2}}\)(?=\s?:))?"
    rf"(?P<date>\s?[,.:;]?\s?{DATE}++(?:\)(?=,\s\d))?(?:\s?[,;]?\s?{ISSUE_WORD}\s?(?P<i7>\d[\w/]{{0,5}}(?:\s?[–-]\s?\d{{1,3}})?))?)?"
    rf"(?:(?<=\)),\s{RECENT_YEAR}(?=,\s?{any_of(short_words.PAGES)}\s?\d))?(?:(?P<sep>(?<=:)|\s?[:;,.]\s{{0,2}}|,\.\s|\s|(?<={DATE}))(?P<word>{PAGE_WORD}\s?)?(?P<pages>{PAGES}(?:{MORE_PAGES}|{ALSO_PAGES}|(?(word){LOST_DASH}))?)(?:[-–](?=\.?$))?)?"
    rf"(?=[\s.,;:)\]([{BLOTS}]|$)",
    re.IGNORECASE,
)
# Every volume is a number, and what is before it in a match is a word for it: no match begins long before the first number.
FIRST_NUMBER = regex(r"[\dIVXLCivxlc](?:(?<=\d)|(?<![^\W\u3400-\u9fff].)(?a:[IVXLCivxlc]){0,9}\b)")
LONGEST_LABEL = max(map(len, rows(words.VOLUME)), default=0) + len("PoS LAMPLIGHTERS-")
_ENDS_OF_LABELS = (*sorted({word.rstrip(".#") for word in rows(words.VOLUME)}), "c", "n", "no")


def may_be_labelled(before: str) -> bool:
    """Return whether what is before the first number may be part of a match, as a word for a volume is; most words are seen not to be.

    >>> may_be_labelled("Harbour Review, vol. "), may_be_labelled("Harbour Review, ")
    (True, False)
    """
    name = before.rstrip(" .,")
    if before[-1:] != " " or not name.isascii() or not (name[-1:].isalpha() or name[-1:] == ")"):
        return True
    return name.lower().endswith(_ENDS_OF_LABELS) or any(series in name for series in MEETING_SERIES)


# A journal that only counts issues: n° 3, p. 12.
ISSUE_ALONE = regex(
    rf"(?:(?<=[,.;”»\"]\s)(?<!\b{any_of(entry_words.ARTICLE_SHORT)}\s)|(?<=[a-z]\s)(?=(?:{any_of(short_words.NUMBER)}|n°|№)\s?\d{{1,4}}[\s.,;{BLOTS}]*+$)){ISSUE_WORD}\s?(?P<issue>\d[\w/–-]{{0,8}})(?P<volume>)(?P<date>\s?[,.:;]?\s?{DATE}++)?"
    rf"(?:\s?[:;,.]\s?(?P<word>{PAGE_WORD}\s?)?(?P<pages>{PAGES}(?:{MORE_PAGES}|(?(word){LOST_DASH}))?))?(?=[\s.,;:)\]{BLOTS}]|$)",
    re.IGNORECASE,
)
ISSUE_IN_BRACKETS = regex(
    rf"(?:(?<=[{DATE};.,:\s])|(?<=[a-z])(?=\(\d{{1,4}}\),\spp?\.))\(\s?(?:n[°ºo]\s?)?(?!{YEAR_OF_PRINT})(?P<issue>\d{{1,6}}(?:[-–/]\d{{1,4}})?)(?P<volume>)\s?\)(?P<date>\s?{DATE}++)?\s?[:,]\s?"
    rf"(?:{PAGE_WORD}\s?)?(?P<pages>{PAGES})(?=[\s.,;:)\]{BLOTS}]|$)",
    re.IGNORECASE,
)
# The publisher between a journal's issue and its pages: 11 (3). Harbour Press: 303–22.
HOUSED = regex(
    rf"(?<![\w–—/-])(?P<volume>\d{{1,4}})\s?(?:\((?P<issue>\d{{1,3}}(?:[-–/]\d{{1,3}})?)\))?\."
    rf"\s(?P<house>[A-Z][^:.\d{BLOTS}]{{2,60}}\.?(?(issue)(?::\s[A-Z][^:.\d{BLOTS}]{{2,40}})?)):\s?"
    rf"(?P<pages>(?(issue){PAGES}|{RANGE}))(?=[\s.,;{BLOTS}]*+$)"
)
# A journal without volume and issue: 2016: 1–6.
YEAR_AND_PAGES = regex(
    rf"(?:(?<=[.,\s\w]\s){DATE}++\s?[:;]|(?<=\w\s)\({DATE}++\)[.,:])\s?(?P<pages>{RANGE}|(?<=:)[A-Z]{{2,4}}\.\d{{5}}-\d{{2}}|(?<=:)e?\d{{5,8}})(?=[\s.,;{BLOTS}]*+$)"
)
# 제13권 제2호, 13卷2期: numbers followed by their counters.
EASTERN_SIGNS = regex(tree_of(rows(signs.VOLUMES)))
EASTERN = regex(
    rf"{any_of(signs.ORDINALS)}?\s?(?P<volume>\d{{1,3}})\s?{any_of(signs.VOLUMES)}\s?,?\s?(?:{any_of(signs.ORDINALS)}?\s?(?P<issue>\d{{1,3}})\s?{any_of(signs.ISSUES)})?"
    rf"(?:\s?,\s?(?P<pages>\d{{1,4}}\s?[-–]\s?\d{{1,4}})\s?{any_of(signs.PAGES)}?)?"
)
LABELLED_PAGES = regex(
    rf"[(\[]?(?<![\w])(?:{PAGE_WORD})\s?(?P<pages>{PAGES}(?:{MORE_PAGES}|{LOST_DASH}|,\s?{RANGE})?)(?:\s?[)\]])?(?=[\s.,;:)\]{BLOTS}]|$)",
    re.IGNORECASE,
)
COUNTED_PAGES_WORDS = first_words(words.PAGES_BEHIND)
COUNTED_PAGES = regex(  # but not a decade: 1950s.
    rf"(?<![\w–-])(?!{MODERN_YEAR}(?<=0)s)(?P<n>(?:[ivxlc]{{1,8}}\s?[+,]\s?)?\d{{1,4}})\s?{any_of(words.PAGES_BEHIND)}(?![^\W\d_]|\.?\s?\d)\.?"
)
BARE_RANGE = regex(rf"(?<=[\s,:;.])(?P<pages>{RANGE}|(?<=[a-z]:\s)e\d{{3,7}})(?=\s?[.,;)]?\s?[{BLOTS} .,;]*+$)")
SET_APART = regex(
    r"(?:(?<=[,.:]\s)|(?<=\s\()|(?<=[\w)]\s)(?=\d{2,5}[-–]{1,2}\d{2,5}\.(?:\s|$)))(?P<pages>\d{1,5}\s?[-–]{1,2}\s?\d{1,5})(?=[.,;)]?\s|\)[.,]|\.$)"
)
LONE_VOLUME = regex(
    rf"(?:(?<=[A-Za-z.,:)”’\"]\s)|(?<={DATE};)|(?<={DATE};\s))(?!(?<=[.,:]\s){MODERN_YEAR}(?!\d))"
    rf"(?P<volume>\d{{1,4}}|[A-Z]\d{{1,3}})(?=[{BLOTS} .,;:]*+$)"
)
# Before a number that is a page, perhaps with other pages between, and so not a volume.
PAGE_BEFORE = regex(rf"(?<!\w){PAGE_WORD}\s?(?:\d{{1,4}},\s?)*$", re.IGNORECASE)
IN_BRACKETS = regex(r"(?<=[\w”’»\".?!]\s)\((?P<pages>\d{1,4}\s?[-–—]{1,2}\s?\d{1,4})\)")
UNPAGED_WORDS = first_words(words.UNPAGED)
UNPAGED = regex(rf"(?:(?<=[,:]\s)|\(?(?<=\())(?P<pages>{any_of(words.UNPAGED)}\.?)(?=\)|[{BLOTS}\s.,;]*+$)\)?", re.IGNORECASE)
# After a date at the end of an entry: a page of a newspaper, or the page of a book that is cited.
BEHIND_DATE = regex(rf"{DATE}(?P<mark>[).,:]{{1,2}}\s)(?:{PAGE_WORD}\s?)?(?P<pages>[A-Z]?\d{{1,4}}|{_SMALL_ROMAN}{{1,8}}){_LAST}")
LONE_PAGE = regex(rf"(?<=[a-z.,]\s)(?P<pages>\d{{2,5}})(?=\s?{DATE}[{BLOTS} .,;]*+$)")
BOOK_VOLUME = regex(
    rf"[(\[]\s?{VOLUME_WORD}\s?(?P<v1>{VOLUME}|{ROMAN})\s?[)\]]|(?:(?<=[.,;:{BLOTS}]\s)|(?<=[{BLOTS}])){VOLUME_WORD}(?:\s|(?![CDLM]\b))(?P<v2>{VOLUME}|{ROMAN})(?=\s?[.,;({BLOTS}]|\s(?-i:[A-Z][a-z])|$)",
    re.IGNORECASE,
)
