"""The words and numbers of an entry that no field has taken.

A token of the source is accounted for if it is in a field (as it stands, as an initial, as a month's number, as the end of a page range),
or if it is a label that handbooks print their own way. What remains was not read.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon import (
    eastern_signs,
    edition_labels,
    entry_words,
    number_words,
    series_words,
    short_words,
    translation_words,
    visit_words,
    work_words,
)
from citecheck.data.lexicon.apparatus_words import APPARATUS
from citecheck.data.lexicon.media import MAKERS, MAKERS_WITH_FIELD
from citecheck.data.lexicon.months import FREQUENT_MONTHS
from citecheck.data.lexicon.name_words import EDITOR_MARKS, SERIES_EDITOR_MARKS
from citecheck.names.eastern import FIRST_SIGN
from citecheck.parsers.prose.fields.addresses import LINKS, may_have_links
from citecheck.parsers.prose.in_figures import is_day, is_month, is_there_in_figures
from citecheck.text.folding import fold
from citecheck.text.word_patterns import any_of, any_of_many, rows

_TOKEN = regex(r"[^\W_ªº\u3400-\u9fff\uac00-\ud7af]+|[\u3400-\u9fff]+|[\uac00-\ud7af]+")  # 2版 and 12권 are a number and a word
_WORDLIKE = regex(r"[^\W_]")
_ADDRESS = regex(r"https?://\S+|10\.\d{4,9}/\S+")
MARKED = regex(r"[{}]|</?(?:i|b|sub|sup|em|span)[^<>]{0,80}>")
# Parts of a list that are not words: tags, entities, and the Chinese standard's type marks.
_SHOWN = regex(r"</?[A-Za-z]{1,12}(?:\s[^<>]{0,80})?/?>|&#?\w{1,8};|\[[A-Z]{1,2}(?:/[A-Z]{2})?\]")
_OF_TRANSLATIONS = (translation_words.TRANSLATED, translation_words.TRANSLATORS, translation_words.BEHIND_YEAR)
_LABELLING = rows(APPARATUS, number_words.PAGES_BEHIND, visit_words.VISITED, visit_words.BEHIND_ADDRESS, *_OF_TRANSLATIONS)
LABELS = frozenset(part for word in _LABELLING for part in fold(word).split())
_EASTERN_LABELS = frozenset(rows(*(row for name, row in vars(eastern_signs).items() if name.isupper()), visit_words.VISITED_BEHIND))
_MAKER = frozenset(rows(short_words.OF_MAKERS))  # Director, directed by
_LETTERED = regex(r"\d{4}[a-z]")  # 2014b: a style gives its own letters
_LABEL = regex(r"(?<![^\W_])[^\W\d_]{1,3}\.? ?\Z")
_BEHIND_NAMES = regex(r"(?:[\d):]|[^\W\d_]{2}[)”]?\.)[\s.]{0,3}\Z")  # where no given name is: 2nd ed.) Anchor, Brell: Anchor, lamps. Anchor
_SHORTEST_MAKER = 5
# Before the year of the original, which a style prints with its own words: Original work published 1931.
_ORIGINAL = regex(
    rf"\b{any_of_many(translation_words.ORIGINALLY_PUBLISHED)}(?=(?:\s{any_of(translation_words.IN_YEAR)})?,?\s\d{{4}}\b)", re.IGNORECASE
)
_FIGURE_NEXT = regex(r"\.?\s?(?:[A-Z]?\d|[IVXLC]+\b)")
_CAPITALISED = regex(r"[^\W\d_a-z][^\W\d_]+")
_NAME_BEFORE, _NAME_BEHIND = regex(r"([^\W\d_a-z][^\W\d_]+),?\s\Z"), regex(r"\A\.?\s([^\W\d_a-z][^\W\d_]+)")
_LETTER_BEHIND = regex(r"\s[^\W\d_a-z](?=[,;:)])")
_YEAR_APART = regex(r"\s\d{4}\b")
_NUMBER_LABEL = regex(rf"\b{any_of_many(entry_words.NUMBER_LABELS)}(?=\.?\s?\d)", re.IGNORECASE)  # before the number of a report: n.º 14
_LONG_MARKS = tuple(sorted(mark for mark in EDITOR_MARKS - SERIES_EDITOR_MARKS if " " in mark))  # a cura di, gen. ed.
_EDITORS = regex(rf"\b{any_of_many({'': (*_LONG_MARKS, *(mark.replace(' ', '. ') for mark in _LONG_MARKS))})}\b", re.IGNORECASE)
# How far apart two tokens are, at most, that are one stretch.
NEAR = 4


class Token(NamedTuple):
    """A word or number of a text, folded, and its span."""

    word: str
    start: int
    end: int

    @property
    def span(self) -> tuple[int, int]:
        """Return where it begins and ends."""
        return self.start, self.end


@lru_cache(maxsize=1 << 8)  # each field of an entry is looked for in the same text
def words_known(text: str) -> frozenset[str]:
    """Return the words and numbers of a text, and the whole text as one word."""
    return _words_printed(text) | {fold(MARKED.sub("", text)).replace(" ", "")}


@lru_cache(maxsize=1 << 11)  # as many as the entries of a list that is compared with its source: each is asked about several times
def _words_printed(text: str) -> frozenset[str]:
    return frozenset(words_in(_unmarked(text)))


def _unmarked(text: str) -> str:
    return MARKED.sub("", text) if "{" in text or "}" in text or "<" in text else text


def is_lost(value: str, written: str) -> bool:
    """Return whether nothing of a value is written, in any form.

    >>> is_lost("106", "Proceedings of the Quay Society. 3–9."), is_lost("2", "Quays, 2nd edn.")
    (True, False)
    """
    plain = _unmarked(value)
    printed = _words_printed(written)
    first = _TOKEN.search(plain) if "//" not in plain and "10." not in plain else None
    if first and fold(first[0]).replace(" ", "") in printed:  # as of most values
        return False
    wanted = [*tokens(plain)]
    return bool(wanted) and not any(token.word in printed or is_known(token.word, words_known(written), plain, token) for token in wanted)


def tokens(text: str) -> Iterator[Token]:
    """Yield the words and numbers of a text except in its addresses."""
    for found in _TOKEN.finditer(_without_addresses(text)):
        if word := fold(found[0]).replace(" ", ""):
            yield Token(word, found.start(), found.end())


def words_in(text: str) -> list[str]:
    """Return the words of the tokens of a text."""
    return [word for found in _TOKEN.findall(_without_addresses(text)) if (word := fold(found).replace(" ", ""))]


def _without_addresses(text: str) -> str:
    return _ADDRESS.sub(lambda found: " " * len(found[0]), text) if "//" in text or "10." in text else text


def tokens_not_in(source: str, written: str, fields: Iterable[str] = ()) -> list[Token]:
    """Return the tokens of a source that neither a text nor a field has in any form."""
    if source == written:
        return []
    printed = _words_printed(written)
    left = [token for token in tokens(without_signs(source)) if token.word not in printed]
    if not left:
        return []
    known = words_known(" ".join((written, *fields)))
    lost = [token for token in left if not is_known(token.word, known, source, token)]
    return [token for token in lost if not _is_spelt_out(token, source, written)]


def _is_spelt_out(token: Token, source: str, written: str) -> bool:
    """Return whether an initial is written in full beside the same name: T. Marlow, Tessa Marlow."""
    initial = source[slice(*token.span)]
    if len(initial) != 1 or not initial.isupper() or not source.startswith(".", token.end):
        return False
    beside = {fold(found) for found in (_NAME_BEFORE.findall(source[: token.start]) + _NAME_BEHIND.findall(source[token.end :]))}
    places = (found for found in _CAPITALISED.finditer(written) if found[0][0] == initial)
    around = ((_NAME_BEFORE.findall(written[: at.start()]), _NAME_BEHIND.findall(written[at.end() :])) for at in places)
    return any(fold(name) in beside for before, behind in around for name in (*before, *behind))


def not_read(source: str, values: Sequence[str], places: Sequence[tuple[int, int]]) -> str:
    """Return what no field has taken: between two fields, everything from the first lost word to the last.

    >>> not_read("Salt. Kept at the quay. 2001.", ["Salt", "2001"], [(0, 4), (24, 28)])
    'Kept at the quay'
    """
    held = _outside(source, places)
    if not _WORDLIKE.search(held):  # as in most entries; without its signs the source has no more words
        return ""
    held = _outside(without_signs(source), places)
    left = [token for token in tokens(held) if not _is_label(token, held)]
    left = [token for token in left if token.word not in _signs() and not (len(token.word) == 1 and held[token.start].islower())]
    if not left:
        return ""
    known = words_known(" ".join(values))
    starts = sorted(start for start, _ in places)
    stretches: list[tuple[int, int, int]] = []
    for token in left:
        if _is_label(token, source) or _is_there(token.word, known) or is_day(token.word, known, source, token.span):
            continue
        gap = bisect_right(starts, token.start)
        if stretches and stretches[-1][0] == gap:
            stretches[-1] = (gap, stretches[-1][1], token.end)
        else:
            stretches.append((gap, with_label(source, token.start), token.end))
    ends = (_over_letter(source, end, places) for _, _, end in stretches)
    return "; ".join(" ".join(source[start:end].split()) for (_, start, _), end in zip(stretches, ends, strict=True))


def _over_letter(source: str, end: int, places: Sequence[tuple[int, int]]) -> int:
    """Return where a stretch ends with the letter behind it, which other words have as well: Section B, p. 3."""
    behind = _LETTER_BEHIND.match(source, end)
    return behind.end() if behind and not any(start < behind.end() and end < stop for start, stop in places) else end


@cache
def _signs() -> frozenset[str]:
    """Return the words by which lists label what a field holds: volumes, pages, editors, visits."""
    numbers = (number_words.VOLUME, number_words.VOLUME_BEHIND, number_words.ISSUE, number_words.ISSUE_BEHIND, number_words.PAGES)
    people = (work_words.EDITED, work_words.UNDER_DIRECTION, translation_words.TRANSLATED, work_words.BY, work_words.EDITED_SIGNS)
    places = (work_words.CHAPTER_IN, work_words.ONLY_COLON, work_words.TAKEN_FROM, work_words.TALKS, work_words.GIVEN_AT)
    visits = (visit_words.RETRIEVED, visit_words.AVAILABLE, visit_words.ON, visit_words.AT, entry_words.LAST_VISITED)
    rest = (
        entry_words.DIRECTED,
        number_words.PAGES_BEHIND,
        number_words.YEAR_SIGNS,
        edition_labels.EDITION,
        entry_words.VERSION,
        series_words.SERIES,
    )
    rows = [word for table in (*numbers, *people, *places, *visits, *rest) for row in table.values() for word in row]
    return frozenset(fold(found[0]).replace(" ", "") for word in (*rows, *MAKERS) for found in _TOKEN.finditer(word))


def _outside(source: str, places: Iterable[tuple[int, int]]) -> str:
    """Return the source with blanks in place of its fields."""
    for start, end in places:
        source = source[:start] + " " * (end - start) + source[end:]
    return source


def with_label(source: str, start: int) -> int:
    """Return where a stretch begins, with a label before it: c. 15."""
    before = _LABEL.search(source, max(0, start - 6), start)
    return before.start() if before else start


def is_known(word: str, known: frozenset[str], source: str, token: Token) -> bool:
    """Return whether a token is written in some form, or is a label."""
    there = (
        _is_label(token, source)
        or _is_there(word, known)
        or is_day(word, known, source, token.span)
        or is_month(word, known, source, token.end)
    )
    return there or _is_initial(word, known, source, token) or is_there_in_figures(word, known)


def _is_label(token: Token, source: str) -> bool:
    """Return whether a token is a label; a single capital is one only before a figure: S. 12, but Marlow, S."""
    if token.word not in LABELS:
        return False
    return token.end - token.start > 1 or not source[token.start].isupper() or bool(_FIGURE_NEXT.match(source, token.end))


def _is_initial(word: str, known: frozenset[str], source: str, token: Token) -> bool:
    """Return whether a token may be a given name that a style writes as its initial."""
    return (
        source[token.start].isupper()
        and word[0] in known
        and word not in FREQUENT_MONTHS
        and not _BEHIND_NAMES.search(source, max(0, token.start - 8), token.start)
    )


def _is_there(word: str, known: frozenset[str]) -> bool:
    """Return whether a token is written as it is, without zeros or a letter, or as part of a word."""
    if word in known:
        return True
    if word.isdecimal():
        if len(word) == len("2014") and any(each[:4] == word and _LETTERED.fullmatch(each) for each in known):
            return True  # 2014b, and May 4, 2014
        return word.lstrip("0") in known or any(each.isdecimal() and len(each) > len(word) and each.endswith(word) for each in known)
    if word == "preprint" and any(each.endswith("rxiv") for each in known):  # arXiv preprint arXiv:1812.04805
        return True
    if _LETTERED.fullmatch(word) and any(each[:4] == word[:4] for each in known):
        return True
    if is_made_otherwise(word, known) or _is_said_otherwise(word, known) or (word[0] >= FIRST_SIGN and _is_joined(word, known)):
        return True
    return len(word) > 3 and any(word in each for each in known if len(each) > len(word)) and word not in FREQUENT_MONTHS


def _is_said_otherwise(word: str, known: Collection[str]) -> bool:
    """Return whether a word for who made a work is written in another language: ohj., Director."""
    role = MAKERS_WITH_FIELD.get(word)
    return role is not None and any(MAKERS_WITH_FIELD.get(each) == role for each in known)


def _is_joined(word: str, known: Collection[str]) -> bool:
    """Return whether signs without gaps are words that are written, and labels: 丹羽文編, 月14日朝刊."""
    for part in sorted((each for each in (*known, *_EASTERN_LABELS) if each and each in word), key=len, reverse=True):
        word = word.replace(part, " ")
    return not word.strip()


def is_made_otherwise(word: str, known: Iterable[str]) -> bool:
    """Return whether a role is written as an activity, or the other way round: Director, directed by."""
    return len(word) > _SHORTEST_MAKER and word[-2:] in _MAKER and any(each[:-2] == word[:-2] and each[-2:] in _MAKER for each in known)


def without_signs(text: str) -> str:
    """Return the text with blanks for everything that is not a word, and for remnants of links: [PubMed]."""
    for pattern, is_possible in ((_SHOWN, any(sign in text for sign in "<&[")), (LINKS, may_have_links(text.lower()))):
        text = pattern.sub(lambda found: " " * len(found[0]), text) if is_possible else text
    for label in (_ORIGINAL, _NUMBER_LABEL, _EDITORS) if _YEAR_APART.search(text) else (_NUMBER_LABEL, _EDITORS):
        text = label.sub(lambda found: " " * len(found[0]), text)
    return text


def stretches_of(source: str, lost: Sequence[Token]) -> Iterator[str]:
    """Yield adjacent lost tokens, with a label before them."""
    at = 0
    while at < len(lost):
        last = at
        while last + 1 < len(lost) and lost[last + 1].start - lost[last].end <= NEAR:
            last += 1
        yield source[with_label(source, lost[at].start) : lost[last].end]
        at = last + 1
