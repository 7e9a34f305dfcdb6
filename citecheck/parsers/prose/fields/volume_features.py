"""Evidence that a number and what follows it are volume, issue and pages of a journal. Unit: points; 2 are enough."""

from __future__ import annotations

import re
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon import short_words
from citecheck.data.lexicon.entry_words import AND_FURTHER
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.parsers.prose.classify import is_numbered_house
from citecheck.parsers.prose.draft import BLOTS, DATE
from citecheck.parsers.prose.feature import Feature, total
from citecheck.parsers.prose.fields.dates import MONTH_NAME
from citecheck.parsers.prose.fields.volume_patterns import ISSUE_BEFORE, ISSUES, LONGEST_ISSUE
from citecheck.text.word_patterns import any_of, rows

_INITIAL_BEFORE = regex(r"(?:^|\s)[A-Z]\.$")
_SMALL_WORD = regex(r"[a-z]{3,}$")
_YEAR_AND = regex(rf"\b{YEAR_OF_PRINT}\s{any_of(AND_FURTHER)}\s?$")
_AND = tuple(rows(AND_FURTHER))
_ROMAN = regex(r"c{0,3}(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})", re.IGNORECASE)
_SHORTENED = regex(r"(?:(?:[A-Z][a-z]+|J)\.\s(?:[A-Z]\s)?|[A-Z][a-z]+\s[A-Z]\s)$")  # Lamp. Lett. B 51 47
_MONTH = regex(rf"(?:[,.]\s|\b{any_of(short_words.ON_DAYS)}\s){MONTH_NAME}\.?$")
_LAST_DAY = 31
_AROUND = " .,;" + BLOTS
_DASHES = frozenset("-–—−")
_NEAR = 60
_LONG_PAGE = 5


class Sight(NamedTuple):
    """A match that may be volume, issue and pages, the text before it and how much is left after it, whether it has a date or an issue."""

    found: re.Match[str]
    before: str
    left: int
    dated: bool
    issue: bool
    pages: str

    @property
    def shortened(self) -> bool:
        """Return whether a shortened journal is before it and nothing after it."""
        text, start = self.found.string, self.found.start()
        return not text[self.found.end() :].strip(_AROUND) and bool(_SHORTENED.search(text[max(0, start - 2 * _NEAR) : start]))

    @property
    def ranged(self) -> bool:
        """Return whether its pages are a range."""
        return not _DASHES.isdisjoint(self.pages)

    @property
    def label(self) -> bool:
        """Return whether a word labels it as a volume."""
        return bool(self.found["label"] or self.found["behind"])

    @property
    def mark(self) -> str:
        """Return what separates the pages from the text before them."""
        return (self.found["sep"] or "").strip()

    @property
    def bare_roman(self) -> bool:
        """Return whether the volume consists of letters, without a word that labels it as one."""
        return self.found["volume"].isalpha() and not self.found["label"]


def sight(found: re.Match[str], text: str) -> Sight:
    """Return a match with its context."""
    left = text[found.end() : found.end() + 2 * _NEAR].strip(" .,;:)" + BLOTS)
    dated = bool(found["date"]) or DATE in text[max(0, found.start() - 2) : found.start()]  # Lamp Letters 2004 54 65
    before = text[max(0, found.start() - _NEAR) : found.start()].rstrip()
    return Sight(found, before, len(left), dated, any(found.group(*ISSUES)), found["pages"] or "")


def _is_word(at: Sight) -> bool:
    return at.bare_roman and at.found["volume"].islower() and not _ROMAN.fullmatch(at.found["volume"])


def _is_lone_page(at: Sight) -> bool:
    return bool(at.pages) and not (at.ranged or at.found["word"] or at.issue or at.dated) and at.mark in {"", "."}


def _is_likely_page(at: Sight) -> bool:
    return len(at.pages) >= _LONG_PAGE or at.shortened or at.pages[0] == "e"  # 39 e62


def _plain_page(at: Sight) -> bool:
    return at.mark not in {":", ";", ","} and bool(at.pages) and not at.ranged and not at.found["date"]


def _is_initial(at: Sight) -> bool:
    return at.bare_roman and (bool(_INITIAL_BEFORE.search(at.before)) or (len(at.found["volume"]) == 1 and bool(at.found["i4"])))


def _is_short_year(at: Sight) -> bool:
    start = at.found.start("volume")
    return at.found.string[max(0, start - 1) : start] in ("'", "’", "‘") and len(at.found["volume"]) == 2


def _is_day(at: Sight) -> bool:
    """Return whether a number follows a month: September 12, pp. 45–67; but not where the month has its issue: March, 12 (3)."""
    volume = at.found["volume"]
    return volume.isdecimal() and int(volume) <= _LAST_DAY and not at.found["label"] and bool(_MONTH.search(at.before))


def _ends(at: Sight) -> bool:
    return not at.left and (at.issue or bool(at.pages))


FEATURES: tuple[Feature[Sight], ...] = (
    Feature("a word for volume", 2.0, lambda at: at.label, "Marlow T 2009 Lamps. Harbour Review vol. 12, 345."),
    Feature("an issue", 1.2, lambda at: at.issue, "Marlow T 2009 Lamps. Harbour Review 12(3), 45."),
    Feature("a date among them", 1.0, lambda at: bool(at.found["date"]), "Marlow T. Lamps. Harbour Review 12 (2009) 45."),
    Feature("pages", 1.0, lambda at: bool(at.pages), "Marlow T 2009 Lamps. Harbour Review 12: 45."),
    Feature("a range of pages", 1.2, lambda at: at.ranged, "Marlow T 2009 Lamps. Harbour Review 12, 45–67."),
    Feature("a colon before the pages", 1.3, lambda at: at.mark == ":", "Marlow T 2009 Lamps. Harbour Review 12: 45."),
    Feature("a comma or semicolon before the pages", 0.3, lambda at: at.mark in {";", ","}, "Marlow T 2009 Lamps. Harbour Review 12, 45."),
    Feature("one page behind nothing", -0.5, _plain_page, "Marlow T 2009 Lamps. Harbour Review 12 45."),
    Feature("a word for pages", 0.8, lambda at: bool(at.found["word"]), "Marlow T 2009 Lamps. Harbour Review 12, p. 45."),
    Feature(
        "a number in brackets, no pages",
        0.6,
        lambda at: (at.found["i1"] or "").isdigit() and not at.pages,
        "Marlow T 2009 Lamps. Harbour Review 12(3).",
    ),
    Feature(
        "the year in the middle",
        0.8,
        lambda at: bool(at.found["date"] and at.pages) and at.mark != ";" and at.found["volume"][-1].isdigit(),
        "Marlow T. Lamps. Harbour Review 19 (2008) 041203.",
    ),
    Feature("the year of a meeting, without its century", -9.0, _is_short_year, "Marlow T 2009 Lamps. WICK '09, 45–67."),
    Feature("a word of Roman letters that is not a number", -9.0, _is_word, "Marlow T 2009 The civil: lamps and the ill, 45."),
    Feature(
        "Roman figures without issue or word",
        -1.2,
        lambda at: at.bare_roman and not _is_word(at) and not at.issue and not at.found["word"],
        "Marlow T 2009 Lamps. Harbour Review XII, 45–67.",
    ),
    Feature(
        "one page that is long, or behind a shortened journal",
        0.8,
        lambda at: _is_lone_page(at) and _is_likely_page(at),
        "Marlow T 2009 Lamps. Lamp. Lett. 51 47.",
    ),
    Feature(
        "one page without a label",
        -1.5,
        lambda at: _is_lone_page(at) and not _is_likely_page(at),
        "Marlow T 2009 Lamps. Harbour Review 12 45.",
    ),
    Feature(
        "behind a word for issue",
        -99.0,
        lambda at: bool(ISSUE_BEFORE.search(at.before, max(0, len(at.before) - LONGEST_ISSUE))),
        "Marlow T 2009 Lamps. Harbour Review, no. 12, 45–67.",
    ),
    Feature(
        "a number of a house's name",
        -99.0,
        lambda at: is_numbered_house(at.before),
        "MARLOW, T. Lâmpadas. Brell: Editora 27, 2011. p. 15–42.",
    ),
    Feature("the day of a month", -99.0, _is_day, "Marlow T 2009 Lamps at night. Harbour News, September 12: 45–67."),
    Feature("the part of a journal, or an initial", -99.0, _is_initial, "Marlow T. Lamps. Lamp Rev. C, 89 (2004)."),
    Feature("behind a date", 0.7, lambda at: DATE in at.before[-2:], "Marlow T. Lamps. Harbour Review 2009;12:45."),
    Feature(
        "behind a word or a mark",
        0.3,
        lambda at: at.before[-1:] in {".", ",", ")"} or at.before[-1:].isalpha(),
        "Marlow T 2009 Lamps. Harbour Review, 12, 45.",
    ),
    Feature(
        "behind a small word",
        -0.4,
        lambda at: not at.found["label"] and bool(_SMALL_WORD.search(at.before, max(0, len(at.before) - 3))),
        "Marlow T 2009 No more lamps than 12, 45. Harbour Review.",
    ),
    Feature(
        "the second of two years",
        -9.0,
        lambda at: at.before.endswith(_AND) and at.found["volume"].isdecimal() and bool(_YEAR_AND.search(at.before)),
        "Marlow T 2009 Lamps. In: In between 1999 and 2001, pp. 45–67.",
    ),
    Feature("at the end", 0.8, _ends, "Marlow T 2009 Lamps. Harbour Review 12, 45."),
    Feature(
        "how much text is left behind a labelled volume",
        -1.0,
        lambda at: 0.0 if _ends(at) or not at.found["label"] else min(3.5, 0.5 + at.left / 30),
        "Marlow T 2009 Lamps. Vol. 12: The wick and the oil. Harbour Press.",
    ),
    Feature(
        "how much text is left",
        -1.0,
        lambda at: 0.0 if _ends(at) or at.found["label"] else min(2.5, 0.5 + at.left / 30),
        "Marlow T 2009 The 12, 45 lamps of the harbour towns and their keepers. Harbour Press.",
    ),
)


def weight(found: re.Match[str], text: str) -> float:
    """Return how surely a match is volume, issue and pages."""
    return total(FEATURES, sight(found, text))
