"""Lists that are in the requested style already: an entry whose reading would change its content is printed unchanged.

In its own style an entry's words stay in place whatever is normalised: marks, initials, dashes, labels. If words or numbers
disappear, appear or move, the entry was misread.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from citecheck._fast.regex import regex
from citecheck.bibliography.contributors import everyone
from citecheck.bibliography.dates import month_of_any_language
from citecheck.bibliography.editions import edition_number
from citecheck.cleanup.carried_over import LABELS, tokens_of
from citecheck.data.lexicon import number_words
from citecheck.data.lexicon.entry_words import LABELS_BEFORE_NUMBERS, LABELS_IN_BRACKETS, NUMBER_LABELS
from citecheck.data.lexicon.media import MAKERS_WITH_FIELD
from citecheck.model import Name, Reference
from citecheck.parsers.prose.entry import DASHES
from citecheck.styles.recognition import share_of_list
from citecheck.text.et_al import AL
from citecheck.text.word_patterns import any_of, labels

# The share of a list's entries that must look like a style for the list to be in it.
_MOSTLY = 0.6
_QUOTES = regex(r"[“”\"„«»]")
_QUOTED_TITLE = regex(rf"(?:[.,]|{AL}\.)\s[“\"„«][^”\"“»]{{12,}}[.,?!][”\"“»]\s")
_LETTERED = regex(r"(\d{4})[a-z]")
_LABELLED = regex(rf"(?<=[(, ])({any_of(LABELS_IN_BRACKETS)}) [^()]*\)|(?<= )({any_of(LABELS_BEFORE_NUMBERS)}) \d")
# The labels of other languages for the same.
_OF_PAGES, _OF_VOLUMES, _OF_NUMBERS = (
    regex(rf"(?<!\w){labels(*tables)}\s?[\dIVX]", re.IGNORECASE)
    for tables in ((number_words.PAGES,), (number_words.VOLUME,), (number_words.ISSUE, NUMBER_LABELS))
)
_DASH = regex(r"[-–—―_]{2,}")
# Fields that a style may leave out of an entry, or print in its own way, without loss.
_LEFT_OUT = ("day", "isbn", "issn", "month", "pmcid", "pmid", "urldate")


def is_in_style(sources: Sequence[str], style: str) -> bool:
    """Return whether the entries of a list, as text, look like those of a style."""
    return share_of_list(sources, style) >= _MOSTLY


def has_quoted_title(source: str) -> bool:
    """Return whether an entry has a title in quotation marks."""
    return _QUOTES.search(source) is not None and _QUOTED_TITLE.search(source) is not None


def quotes_titles(sources: Sequence[str], style: str) -> bool:
    """Return whether the entries of a list quote titles; a list that does is not in a style whose entries do not."""
    return any(has_quoted_title(source) for source in sources if share_of_list((source,), style))


def needs_the_one_before(source: str) -> bool:
    """Return whether a dash, or a word for the same author, replaces the authors of the entry before."""
    return bool(_DASH.match(source) or DASHES.match(source))


def says_the_same(source: str, written: str, reference: Reference) -> bool:
    """Return whether an entry as its style prints it has the content of its source, in the same order."""
    if source == written:
        return True
    if bool(_QUOTES.search(source)) != bool(_QUOTES.search(written)):
        return False
    numbered = written.replace(f"{said} No. ", f"{said} ") if (said := reference.fields.get("type", "")) else written
    if any(not _is_labelled(label[1] or label[2], source) for label in _LABELLED.finditer(numbered)):
        return False  # Journal of Lamps (Vol. 46, pp. 44–46): a journal that was not recognised
    before, after = list(_words(source)), list(_words(written))
    if before == after:
        return True
    names = {token for name in _people(reference) for part in name[:4] if part for token in _words_of_name(part)}
    gone, new = Counter(before) - Counter(after), Counter(after) - Counter(before)
    for number in [number for number in gone if number.isdecimal()]:  # 1103–11 is written as 1103–1111
        whole = next((each for each in new if each.endswith(number) and each.isdecimal() and len(each) > len(number)), "")
        if whole:
            gone -= Counter({number: 1})
            new -= Counter({whole: 1})
    left_out = {token for field in _LEFT_OUT if field in reference.fields for token in _words(reference.fields[field])}
    free = names | left_out | _place(source, reference)
    if {*gone} - free or {*new} - free:
        return False
    kept = {*before} & {*after} - free
    return [word for word in before if word in kept] == [word for word in after if word in kept] or bool(gone or new)


def _is_labelled(label: str, source: str) -> bool:
    """Return whether a source has a label, or one of another language for the same: pp. and S."""
    if label.lower() in source.lower():
        return True
    word = _OF_PAGES if label.startswith("p") else _OF_VOLUMES if label.startswith("V") else _OF_NUMBERS
    return bool(word.search(source))


def _people(reference: Reference) -> Iterator[Name]:
    yield from everyone(reference)
    yield from reference.names


def _place(source: str, reference: Reference) -> set[str]:
    """Return the words of a publisher's place, which older editions of handbooks print before the publisher: New York: Harbour Press."""
    place = reference.fields.get("address", "")
    return {*_words(place)} if place and f"{place}:" in source else set()


def _words(text: str) -> Iterator[str]:
    """Return the content of a text: its words except labels and single letters; months and ordinals as numbers, years without letters."""
    return filter(None, map(_content, tokens_of(text)))


@lru_cache(maxsize=1 << 12)  # initials and families come again
def _words_of_name(part: str) -> tuple[str, ...]:
    return tuple(_words(part))


@lru_cache(maxsize=1 << 12)  # the words of an entry come in its source, its fields and its printed form
def _content(word: str) -> str:
    """Return what a word says; empty for a label or a single letter."""
    if word in LABELS or (len(word) < 2 and not word.isdecimal()):
        return ""
    if number := month_of_any_language(word) if word.isalpha() else edition_number(word):
        return str(number)
    return MAKERS_WITH_FIELD.get(word) or _LETTERED.sub(r"\1", word).lstrip("0") or word
