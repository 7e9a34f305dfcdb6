"""Whether everything before the date is the authors': the signs for and against, in the order in which they decide."""

from __future__ import annotations

from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words, short_words
from citecheck.data.lexicon.name_words import AND_NAMES
from citecheck.names.author_list import Run
from citecheck.names.organisations import is_organisation
from citecheck.parsers.prose.classify import publisher_score, serial_score
from citecheck.parsers.prose.draft import BLOTS, EDGE
from citecheck.parsers.prose.feature import Sign, decide
from citecheck.parsers.prose.fields.date_features import NUMBER
from citecheck.parsers.prose.fields.dates import Date
from citecheck.parsers.prose.other_authors import has_few_small_words
from citecheck.parsers.prose.title_first import SMALL_WORD, has_title_words
from citecheck.text.word_patterns import any_of, either_case

_EDITED_BY = regex(rf",\s{either_case(entry_words.ROLES_BEHIND)}\s[^\W\d_a-z]")
_LIST_GOES_ON = regex(r"\s?(?:[,;&]|" + any_of(entry_words.AND_FURTHER) + r"\s)")
# …, and Samuel T. Jr. Van Marlow. 1979.
_ODD_LAST = regex(
    rf",?\s{any_of(AND_NAMES)}\s(?:[^\W\d_a-z][\w’'-]*+\.?\s)+(?:[^\W\d_a-z]\.|{any_of(short_words.JUNIORS)})"
    r"\s(?:[^\W\d_a-z][\w’'-]*+\.?\s?){1,3}"
)
_INITIALLED = regex(
    r"[^\W\d_a-z][\w’'-]+,?\s(?:[^\W\d_a-z]\.[\s-]?){1,4}(?=\s?(?:[,;&]|" + any_of(entry_words.AND_NUMBERS) + r"\b|$))"
)  # Marlow, T. W.,
SMALL_LETTERS = regex(r"[\s.,]*[a-zà-ÿ]{1,2}[\s.,]*")
"""Of authors and not names, between the last of them and the date."""

_NUMBER_LAST = regex(r"\d\s{0,40}$")
_SHOUTED = 60  # MARLOW, QUIST, 2013: family names alone
_QUOTES = '“”„«»"'
_LONGEST_PEOPLE, _LONGEST_HEAD, _LONGEST_FURTHER = 900, 170, 130
_FEW, _TWO, _SHORT_SENTENCE = 9, 2, 6


class Head(NamedTuple):
    """What is before the date of an entry, and the run of people at its start."""

    text: str
    start: int
    run: Run
    date: Date

    @property
    def words(self) -> str:
        """Return everything before the date."""
        return self.text[self.start : self.date.start]

    @property
    def beyond(self) -> str:
        """Return what is between the people and the date."""
        return self.text[self.run.end : self.date.start]

    @property
    def after(self) -> str:
        """Return the mark after the date, or the stop that it ends with: s.a."""
        mark = self.text[self.date.end : self.date.end + 1]
        return "." if mark == " " and self.text[self.date.end - 1] == "." else mark

    @property
    def sentences(self) -> int:
        """Return how many full stops are inside."""
        return self.words.strip(EDGE).count(". ")


def _people(at: Head) -> bool:
    return bool(at.run.people)


def _no_names(at: Head) -> bool:
    marked = any(mark in at.words for mark in _QUOTES + BLOTS) or ", ‘" in at.words
    return marked or not at.words.strip(EDGE) or len(at.words) > (_LONGEST_PEOPLE if _people(at) else _LONGEST_HEAD)


def _title_missing(at: Head) -> bool:
    if has_title_words(at.text[at.date.end :]):
        return False
    return _people(at) or ", " in at.words.strip(EDGE) or not is_organisation(at.words)


def _goes_on(at: Head) -> bool:
    if _people(at) and at.after == "." and _ODD_LAST.fullmatch(at.beyond):
        return True
    return _people(at) and bool(_LIST_GOES_ON.match(at.beyond)) and _are_further_names(at.beyond, bracketed=at.date.bracketed)


def _body_between(at: Head) -> bool:
    body = at.beyond.strip(EDGE)
    closed = at.date.bracketed and at.after == "." and at.beyond.rstrip().endswith(".") and len(at.run.people) > 1
    return closed and ". " not in body and is_organisation(body) and has_few_small_words(body)


def _people_closed(at: Head) -> bool:
    return _people(at) and (at.text[at.run.end : at.run.end + 1] in {".", ":"} or at.text[at.run.end - 1] == ".")


def _number_before(at: Head) -> bool:
    return at.date.bracketed and bool(_NUMBER_LAST.search(at.words)) and ("," in at.words or not is_organisation(at.words))


def _shouted(at: Head) -> bool:
    return at.words.isupper() and len(at.words) < _SHOUTED and at.after in {".", ",", ":"}


def _few_words(at: Head) -> bool:
    most = _SHORT_SENTENCE if at.words.rstrip()[-1:] == "." and at.after == "." else _TWO
    return len(at.words.split()) <= most and at.after in {".", ",", ":"} and has_few_small_words(at.words)


SIGNS: tuple[Sign[Head], ...] = (
    Sign(
        "a title and its editor",
        False,
        lambda at: not _people(at) and bool(_EDITED_BY.search(at.words)),
        "History of Lamps, ed. Tessa Marlow (Oxford: Harbour Press, 1999)",
    ),
    Sign(
        "nothing between the people and the date",
        True,
        lambda at: _people(at) and not at.beyond.strip(EDGE + "&)"),
        "Marlow, T. (1999). The keeping of lamps. Oxford: Harbour Press.",
    ),
    Sign(
        "a small letter or two between the people and a bracket",
        True,
        lambda at: _people(at) and at.date.bracketed and bool(SMALL_LETTERS.fullmatch(at.beyond)),
        "Marlow, T. à. (1681). The keeping of lamps. Oxford: Harbour Press.",
    ),
    Sign(
        "quotation marks, or more than names can be",
        False,
        _no_names,
        "Marlow, T. “The keeping of lamps.” Harbour Review 12 (1999): 45–67.",
    ),
    Sign("no title behind the date", False, _title_missing, "Marlow, T. The keeping of lamps. Oxford: Harbour Press, 1999."),
    Sign(
        "a comma behind the people, and no bracket",
        False,
        lambda at: _people(at) and not at.date.bracketed and "," in at.beyond.partition(":")[2],
        "Marlow, T. The lamp: oil, wick, 1999. Oxford: Harbour Press, the second printing.",
    ),
    Sign("the list of names goes on", True, _goes_on, "Marlow, T., & Lamp Board of Wick (1999). The keeping of lamps. Oxford: Press."),
    Sign(
        "people, and an organisation as a sentence of its own before a bracket",
        True,
        _body_between,
        "Marlow, T., and Quist, S. M. Board on Lamps in Schools. (1999). The keeping of lamps. Oxford: Harbour Press.",
    ),
    Sign("a stop behind the people", False, _people_closed, "Marlow, T. A history of lamps (1999), revised. Oxford: Harbour Press."),
    Sign("a number before the bracket", False, _number_before, "Lamp Club, Oil, Lamp News 12 (1999), the second of three parts"),
    Sign(
        "an organisation before a bracket",
        True,
        lambda at: at.date.bracketed and is_organisation(at.words) and at.sentences <= 1,
        "Lamp Board of Wick (1999). The keeping of lamps. Oxford: Harbour Press.",
    ),
    Sign(
        "few words and no stop before a bracket",
        True,
        lambda at: at.date.bracketed and at.sentences == 0 and len(at.words.split()) <= _FEW,
        "Lamplighters (1999). The keeping of lamps. Oxford: Harbour Press.",
    ),
    Sign(
        "several names with initials before a bracket, which were not read",
        True,
        lambda at: at.date.bracketed and not _people(at) and len(_INITIALLED.findall(at.words)) > 1 and at.after in {".", " ", ","},
        "Márlow L°, Quist, R. F., and Odén, L. A. (1999). The keeping of lamps. Oxford: Harbour Press.",
    ),
    Sign("a bracket", False, lambda at: at.date.bracketed, "The lamp. Its oil. And its wick (1999). The keeping of lamps and more."),
    Sign(
        "a stop or a number inside",
        False,
        lambda at: bool(at.sentences or NUMBER.search(at.words)),
        "Lamps. A history, 1999. The keeping of lamps and what became of it.",
    ),
    Sign("all in capitals", True, _shouted, "LAMPLIGHTERS, 1999. The keeping of lamps. Oxford: Harbour Press."),
    Sign(
        "an organisation, and a mark behind the date",
        True,
        lambda at: is_organisation(at.words) and at.after in {".", ",", ":", " "} and at.date.score >= 0,
        "Lamp Board of Wick, 1999. The keeping of lamps. Oxford: Harbour Press.",
    ),
    Sign(
        "an organisation",
        False,
        lambda at: is_organisation(at.words),
        "Lamp Board of Wick 1999; The keeping of lamps and wicks. Harbour Press.",
    ),
    Sign("few words, none of them small", True, _few_words, "Lamplighters, 1999. The keeping of lamps. Oxford: Harbour Press."),
)


def is_head(text: str, start: int, run: Run, date: Date) -> bool:
    """Return whether everything before the date is the authors'."""
    return decide(SIGNS, Head(text, start, run, date))


def _are_further_names(beyond: str, *, bracketed: bool) -> bool:
    """Return whether the text after the people that could be read may be further authors: an organisation, or names in an unusual form."""
    if any(c.isdigit() or c == ":" for c in beyond) or len(beyond) > _LONGEST_FURTHER:
        return False
    if is_organisation(beyond):
        return ". " not in beyond.rstrip(EDGE) and publisher_score(beyond) < 1.9
    return bracketed and not SMALL_WORD.search(beyond) and serial_score(beyond) < 1.0 and publisher_score(beyond) < 1.0
