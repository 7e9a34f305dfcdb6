"""Evidence that a year is the date of the work: its position in the entry, and what is around it. Unit: points; the likeliest wins."""

from __future__ import annotations

import re
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words
from citecheck.data.lexicon import number_words as words
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.names.organisations import is_organisation
from citecheck.parsers.prose.draft import BLOTS
from citecheck.parsers.prose.feature import Feature, total
from citecheck.text.word_patterns import any_of

NUMBER = regex(r"^\d{1,3}(?![A-Z\d])|(?<!^)(?<!^\d)\d")  # but in 14LIGHTS Centre
_YEAR_OF_IMPRINT = regex(rf",\s{YEAR_OF_PRINT}[a-z]?(?=[.,;:\s]|$)")
_TITLE = 12  # the fewest letters of a title
_LONG_RANGE = regex(r"\d{4}\s?[–-]\s?\d{4}")
_FURTHER_NAMES = regex(
    rf"\s?[,;&]\s?(?:(?:[^\W\d_a-z][\w’'-]*+|{any_of(entry_words.IN_FURTHER_NAMES)})(?:[,;]?\s|\.\s$))++"
)  # an organisation after people
_LONGEST_GAP, _LONGEST_HEAD, _EARLY = 90, 80, 160
_PROSE_BEFORE = regex(rf"(?:\b{any_of(words.BEFORE_YEAR_IN_TEXT)}\s|[#–-]\s?|[’'])$", re.IGNORECASE)
_IMPRINT_BEFORE = regex(r"[^\W\d_]\s?:\s[^:\d]{2,60}[^\W\d_][.)]?\s?:\s?$")  # Oxford: Harbour Press: 1999
_VOLUME_BEFORE = regex(r"\d\s/$")  # vol. 44 / 1996
_PAGE_BEFORE = regex(
    rf"(?<!\w)(?<!\d\s){any_of(words.NUMBERED)}\.$|\b{any_of(entry_words.BEFORE_NUMBERS)}$|[(\[]{YEAR_OF_PRINT}[a-z]?[)\]],?$"
)
AT_NAMES = 7.0  # reaches past a date directly after the authors, whose last initial may be P.


class Candidate(NamedTuple):
    """A year that may be the work's date: the entry's text, the date's span, where its authors end (or 0), and its context."""

    text: str
    start: int
    end: int
    names_end: int
    bracketed: bool
    year: str
    with_month: bool
    day_first: bool
    before: str
    after: str
    quoted: bool

    @property
    def is_stopped_word(self) -> bool:
        """Return whether it is a word for no date that ends with a stop: n.d."""
        return self.year[:1].isalpha() and self.year.endswith(".")

    @property
    def gap(self) -> str:
        """Return what is between the authors and the date."""
        return self.text[self.names_end : self.start]

    @property
    def head(self) -> str:
        """Return what is before the date."""
        return self.text[: self.start]


def _at_names(at: Candidate) -> bool:
    return bool(at.names_end) and at.start >= at.names_end and not at.gap.strip(" ,.;:&" + BLOTS)


def _behind_more_names(at: Candidate) -> bool:
    short = at.end - at.start <= len("1999a") and at.text[at.end : at.end + 1] in {".", ","}
    return bool(at.names_end) and short and bool(_FURTHER_NAMES.fullmatch(at.gap[:_LONGEST_GAP]))


def _behind_head(at: Candidate) -> bool:
    head, mark = at.head, at.text[at.end : at.end + 1]
    closed = mark == "." or at.is_stopped_word or (mark == "," and is_organisation(head))
    return (
        not at.names_end
        and 0 < len(head) < _LONGEST_HEAD
        and not at.bracketed
        and closed
        and ". " not in head.rstrip(" .,")
        and not NUMBER.search(head)
    )


def _at_the_end(at: Candidate) -> bool:
    return not at.text[at.end :].strip(" .,;)]" + BLOTS)


def _early(at: Candidate) -> float:
    if not at.bracketed or at.start <= 2 or any(c in at.head for c in '“„«"') or len(at.head) >= _EARLY:
        return 0.0
    number = any(c.isdigit() for c in at.text[max(at.start - 6, 0) : at.start])
    return max(0.0, 1.0 - 0.175 * at.head.count(". ") - 0.625 * number)


# Where it is: the first that holds counts.
PLACES: tuple[Feature[Candidate], ...] = (
    Feature(
        "in brackets at once behind the authors",
        10.0,
        lambda at: at.bracketed and _at_names(at),
        "Marlow, T. (1999). Lamps. Oxford: Press.",
    ),
    Feature("at once behind the authors", AT_NAMES, _at_names, "Marlow, T. 1999. Lamps. Oxford: Press."),
    Feature(
        "behind the authors and an organisation", 5.0, _behind_more_names, "Marlow, T., Lamp Board of Wick, 1999. Lamps. Oxford: Press."
    ),
    Feature("behind a head without stops", 5.0, _behind_head, "Lamp Board 1999. Lamps. Oxford: Press."),
    Feature("at the end", 3.0, _at_the_end, "Marlow, T. Lamps. Oxford: Press, 1999."),
    Feature("in brackets early, less behind sentences and numbers", 4.5, _early, "Lamps of the coast (1999). Oxford: Press."),
)


def _long_range(at: Candidate) -> bool:
    return bool(_LONG_RANGE.search(at.year))


def _inside_number(at: Candidate) -> bool:
    joined = at.before[-1:] in {"–", "-", "/"} and not _VOLUME_BEFORE.search(at.before[-8:])
    return (at.after[:1] in {"–", "-", "/"} and at.after[1:2] != " ") or joined


def _is_original(at: Candidate) -> bool:
    far = at.start - at.names_end > _TITLE and at.text[at.start : at.start + 1] == "["
    return far and bool(_YEAR_OF_IMPRINT.search(at.text, at.end))


def _opens_sentence(text: str) -> bool:
    return text[:1].isupper() or text[:1] in set(BLOTS)


def _between_marks(at: Candidate) -> bool:
    return at.after[:1] == ";" or (at.after[:1] in {".", ",", ":", ""} and at.before[-1:] in {".", ",", ";", ""})


# What is around it: all that hold count.
COMPANY: tuple[Feature[Candidate], ...] = (
    Feature("in brackets", 2.0, lambda at: at.bracketed, "Lamps (1999) and wicks."),
    Feature(
        "a long range in brackets behind a word",
        -4.0,
        lambda at: _long_range(at) and at.bracketed and at.before[-1:].isalpha(),
        "Lamps (1606–1615). 1999.",
    ),
    Feature(
        "a long range before a bracket",
        -2.0,
        lambda at: _long_range(at) and not at.bracketed and at.after[:1] == ")",
        "(Oxford: Press, 1988–1992).",
    ),
    Feature(
        "a long range elsewhere",
        -5.0,
        lambda at: _long_range(at) and not at.bracketed and at.after[:1] != ")",
        "Marlow, T. Lamps 1606–1615. Press, 1999.",
    ),
    Feature("a month", 1.5, lambda at: at.with_month, "Marlow, T. Lamps. Harbour News, May 1999."),
    Feature(
        "before a semicolon and a volume",
        3.0,
        lambda at: at.before[-1:] == "." and at.after[:1] == ";" and at.after[1:].lstrip()[:1].isdigit(),
        "Marlow T. Lamps. Lamp Lett. 2013;47:12.",
    ),
    Feature("between marks", 2.0, _between_marks, "Marlow, T. Lamps. Oxford: Press, 1999."),
    Feature("behind a comma or semicolon", 1.0, lambda at: at.before[-1:] in {",", ";"}, "Marlow, T. Lamps. Oxford: Press, 1999."),
    Feature(
        "behind a colon", -5.0, lambda at: at.before[-1:] == ":" and not at.bracketed, "Marlow, T. Lamps: 1999 and later. Press, 2001."
    ),
    Feature(
        "behind the colon of an imprint",
        7.0,
        lambda at: not at.bracketed and bool(_IMPRINT_BEFORE.search(at.head[-_LONGEST_GAP:])) and at.after[:1] in {".", ",", ";", ""},
        "Marlow, T.: Lamps. Oxford: Harbour Press: 1999.",
    ),
    Feature(
        "behind a word of running text",
        -4.0,
        lambda at: not at.bracketed and bool(_PROSE_BEFORE.search(at.before[-12:] + " ")) and bool(at.before.strip("–-")),
        "Marlow, T. The lamps of 1999. Press, 2001.",
    ),
    Feature("inside a longer number", -5.0, _inside_number, "Marlow, T. The 1999-type lamp. Press, 2001."),
    Feature(
        "before a small letter",
        -3.0,
        lambda at: not at.bracketed and at.after[:1].isalpha() and at.after[:1].islower() and not at.is_stopped_word,
        "Marlow, T. Lamps 1999 and wicks. Press, 2001.",
    ),
    Feature(
        "first of all, before a capital",
        -0.9,
        lambda at: not at.before and at.after[:1].isupper() and not at.bracketed,
        "1999 How lamps are kept. Press.",
    ),
    Feature(
        "first of all",
        -2.0,
        lambda at: not at.before and not (at.after[:1].isupper() and not at.bracketed),
        "(1999) how lamps are kept. Press.",
    ),
    Feature(
        "in square brackets behind a title, the year of its imprint later",
        -9.0,
        _is_original,
        "MARLOW, T. Os pavios das lâmpadas do norte [1975]. In: MARLOW, T. Lâmpadas. Brell: Cais, 1988.",
    ),
    Feature("glued to a word", -1.0, lambda at: at.text[at.start - 1 : at.start].isalpha(), "Marlow, T. Lamps. Press, 1974. Bulletin1998"),
    Feature("inside a quotation", -6.0, lambda at: at.quoted, "Marlow, T. “The lamps (1999).” Press, 2001."),
    Feature(
        "a word for no date, in brackets or not",
        -4.0,
        lambda at: at.year[:1].isalpha() and not at.bracketed,
        "Marlow, T. Lamps, forthcoming. Press.",
    ),
    Feature(
        "a word for no date as a sentence of its own",
        3.5,
        lambda at: (
            at.is_stopped_word
            and not at.bracketed
            and at.before[-1:] in {".", "?", "!"}
            and (at.after[:1].isupper() or at.after[:1] in set(BLOTS))
        ),
        "The Keeping of Lamps. n.d. Harbour Press.",
    ),
)
_FIRST_OF_ALL = -3  # the features from here on do not depend on the score
# After a word for pages or issues, unless the authors are before it.
_NUMBERED = Feature[Candidate](
    "behind a word for pages",
    -6.0,
    lambda at: not at.bracketed and not at.day_first and bool(_PAGE_BEFORE.search(at.before[-8:])),
    "Marlow, T. Lamps. Press, 2001, p. 1999.",
)


def likelihood(at: Candidate) -> float:
    """Return how likely a year is the date of the work."""
    place = next((feature.weight * amount for feature in PLACES if (amount := feature.measure(at))), 0.0)
    score = place + total(COMPANY[:_FIRST_OF_ALL], at)
    if score < AT_NAMES:
        score += total([_NUMBERED], at)
    return score + total(COMPANY[_FIRST_OF_ALL:], at)
