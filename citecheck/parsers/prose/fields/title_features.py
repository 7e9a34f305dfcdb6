"""Evidence that a title ends at a break before a journal. Unit: points, added to the ``serial_score`` of the journal's name."""

from __future__ import annotations

from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words, short_words, work_words
from citecheck.data.lexicon.publishers_places import PLACES_OF_PRINT, REGIONS_OF_PRINT
from citecheck.parsers.prose.abbreviations import is_abbreviated
from citecheck.parsers.prose.classify import words_of
from citecheck.parsers.prose.feature import Feature, total
from citecheck.text.word_patterns import any_of, either_case, rows

_ONE_SHORT = regex(r"\s{0,3}[A-Z][a-z]{0,11}(?=\.)")
_TWO_TALL = regex(r"\s{0,3}[A-Z][a-z]{1,11}\s[A-Z][a-z]{1,8}")
_SHORT_NEXT = regex(r"[A-Z][a-z]{0,8}\.")
_CLOSING = frozenset('”"’»)]')
_LONGEST_LAST = 30
_ABBREVIATED_RUN = regex(r"(?:^|\s)[A-Z][\w-]{0,8}\.\s?[A-Z][\w-]{0,9}$")
_LONGEST_RUN = len(" Harbouring. Lamplights")
TAXA = frozenset({*rows(short_words.IN_TAXA), "L"})  # a title may well end with these
_AUTHORITY = regex(r"[a-z]{4}\sL\.?$")  # Lampas vulgaris L.
_NEW_TAXON = regex(rf"\b{any_of(entry_words.TAXA)}\.\s{any_of(entry_words.NEW_TAXON)}$")
_PART = regex(rf"{either_case(work_words.PARTS)}\s(?:\d{{1,2}}|[IVX]{{1,4}})\b[.:,]")
_PART_NUMBER = regex(r":\s(?:\d|[IVX]{1,4})$")  # The keeping of lamps: 1. Wicks and oil
_LEFT = 300


class Gap(NamedTuple):
    """A break (``end`` of one part, ``start`` of the next) in a stretch that begins at ``begin``, and what is on either side of it.

    ``words`` are before it, and ``word`` is the last of them.
    """

    text: str
    begin: int
    start: int
    end: int
    kind: str
    left: str
    following: str
    commas: bool
    words: int
    word: str

    @property
    def closed(self) -> str:
        """Return what is before the break, with the marks that are part of it."""
        return self.left + self.text[self.end : self.start]

    @property
    def mark(self) -> str:
        """Return the mark at the break."""
        return self.text[self.end]


def is_one_short(text: str, start: int, stop: int, end: int) -> bool:
    """Return whether one short word precedes a full stop, as at the start of an abbreviated journal, or two precede only such words."""
    if _TWO_TALL.fullmatch(text, start, stop) and all(word.endswith(".") for word in words_of(text[stop + 1 : end + 1])):
        return True  # …, Harbour Process. Appl. 12
    found = _ONE_SHORT.match(text, start)
    word = found[0].strip().lower() if found and found.end() == stop else ""
    return bool(word) and word not in PLACES_OF_PRINT and word not in REGIONS_OF_PRINT  # …, Ontario, Canada. Lamp Letters


def _is_short(left: str, word: str) -> bool:
    return is_abbreviated(word + ".") and not _NEW_TAXON.search(left)


def _behind_taxon(gap: Gap) -> bool:
    if gap.kind == "initial":
        return bool(_AUTHORITY.search(gap.left))
    return gap.kind == "stop" and gap.word in TAXA and not gap.left.endswith(")")


def _behind_abbreviation(gap: Gap) -> bool:
    if _behind_taxon(gap):
        return False
    stopped = gap.kind == "stop" and gap.mark == "." and not gap.left.endswith(")") and _is_short(gap.left, gap.word)
    return gap.kind == "initial" or stopped


def _inside(gap: Gap) -> bool:
    return is_one_short(gap.text, gap.begin, gap.end, gap.end) and bool(_SHORT_NEXT.match(gap.text, gap.start))


FEATURES: tuple[Feature[Gap], ...] = (
    Feature("stop", 1.6, lambda gap: gap.kind == "stop", "Marlow T (1999) The keeping of lamps. Harbour Review 12: 45–67."),
    Feature("tight", 0.6, lambda gap: gap.kind == "tight", "Marlow T (1999) The keeping of lamps.Harbour Review 12: 45–67."),
    Feature("mask", 1.2, lambda gap: gap.kind == "mask", "Marlow T (1999) The keeping of lamps [Data set]. Harbour Review 12: 45–67."),
    Feature("initial", 1.6, lambda gap: gap.kind == "initial", "Marlow T (1999) The keeping of vitamin C. Harbour Review 12: 45–67."),
    Feature(
        "a comma where commas part",
        0.8,
        lambda gap: gap.kind == "comma" and gap.commas,
        "Marlow T, The keeping of lamps, Harbour Review 12 (1999) 45.",
    ),
    Feature(
        "a comma",
        -0.6,
        lambda gap: gap.kind == "comma" and not gap.commas,
        "Marlow T (1999) The keeping of lamps. Oil, wick. Harbour Review 12: 45–67.",
    ),
    Feature(
        "inside shortened words",
        -1.5,
        lambda gap: gap.kind == "stop" and bool(_ABBREVIATED_RUN.search(gap.left, max(0, len(gap.left) - _LONGEST_RUN))),
        "Marlow T (1999) The keeping of lamps. Harb. Rev. Lamp. 12: 45–67.",
    ),
    Feature(
        "behind what may end the name of a species",
        -1.0,
        _behind_taxon,
        "Marlow T (1999) The growth of Lampas sp. Harbour Review 12: 45–67.",
    ),
    Feature("behind an abbreviation or an initial", -2.6, _behind_abbreviation, "Marlow T (1999) The lamps. Harb. Review 12: 45–67."),
    Feature(
        "a question or an exclamation",
        -0.3,
        lambda gap: gap.kind == "stop" and gap.mark in "?!",
        "Marlow T (1999) How are lamps kept? Harbour Review 12: 45–67.",
    ),
    Feature("nothing before it", -4.0, lambda gap: not gap.words, "Marlow T (1999) [J]. Harbour Review 12: 45–67."),
    Feature(
        "one short word before it, an abbreviation behind it",
        -3.0,
        lambda gap: gap.words == 1 and _inside(gap),
        "Marlow T (1999) Harb. Rev. 12: 45–67.",
    ),
    Feature(
        "one word before it",
        -1.5,
        lambda gap: gap.words == 1 and not _inside(gap),
        "Marlow T (1999) Lamplighting. Harbour Review 12: 45–67.",
    ),
    Feature(
        "inside brackets or quotation marks",
        -3.0,
        lambda gap: (
            gap.left.count("(") > gap.left.count(")") or gap.left.count("“") > gap.closed.count("”") or gap.closed.count('"') % 2 == 1
        ),
        "Marlow T (1999) Lamps “on sea. On land.” Harbour Review 12: 45–67.",
    ),
    Feature(
        "before a small letter",
        -0.7,
        lambda gap: gap.following[:1].islower() and not gap.following.startswith("nov."),
        "Marlow T (1999) The lamps. eLamp 12: 45–67.",
    ),
    Feature(
        "before a part of the work",
        -1.5,
        lambda gap: gap.kind == "stop" and bool(_PART.match(gap.text, gap.start) or _PART_NUMBER.search(gap.left)),
        "Marlow T (1999) The lamps. Part II: Wicks and oil. Harbour Review 12: 45–67.",
    ),
    Feature(
        "before nov.",
        -3.0,
        lambda gap: gap.following.startswith("nov."),
        "Marlow T (1999) Lampas vulgaris gen. nov. Harbour Review 12: 45–67.",
    ),
)


def weigh(text: str, begin: int, gap: tuple[int, int, str], *, commas: bool) -> float:
    """Return how likely a text splits at a break (its end, its start, its mark); ``commas``: they separate titles from journals here."""
    end, start, kind = gap
    left = text[max(begin, end - _LEFT) : end]
    return total(FEATURES, Gap(text, begin, start, end, kind, left, text[start : start + 4], commas, len(words_of(left)), _last_word(left)))


def _last_word(left: str) -> str:
    left = left.rstrip(" ")
    if not left or left[-1].isspace():
        return ""
    last = left.rsplit(None, 1)[-1]
    return (last[:-1] if len(last) > 1 and last[-1] in _CLOSING else last)[-_LONGEST_LAST:]
