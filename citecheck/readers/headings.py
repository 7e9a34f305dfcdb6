"""Which lines of a text are headings that open or end a reference list."""

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon.list_headings import (
    APPENDICES,
    CHAPTER_WORDS,
    END_HEADINGS,
    FLOATS,
    FURTHER_HEADINGS,
    HEADING_WORDS,
    LIST_HEADINGS,
    OF_A_CHAPTER,
)
from citecheck.data.year_bounds import YEAR_IN_TEXT
from citecheck.text.word_patterns import any_of, rows

_LINE = regex(r"[^\n]{2,}")
LONGEST = 90  # a heading is a short line; a longer one is prose …
_MOST_GAPS = 8  # … and so is one of more words that begins small
_MARKS = "#*_=~>•·–—-[]<> \t\u200b\ufeff"
_ATTRIBUTES = regex(r"\s*\{[^{}\n]{0,60}\}$")
_NUMBER = regex(r"(?:(\d{1,2})(?:[.)]|(?:\.\d{1,2}){1,3}\.?)?|[ivxlcIVXLC]{1,6}[.)]?|[A-Za-z][.)])\s+(?=\S)")
_NUMBERED_WORDS = tuple(rows(FLOATS, APPENDICES))
_NUMBERED = regex(rf"{any_of(FLOATS, APPENDICES)}\.?\s+(?:\d{{1,3}}|[a-z]|[ivx]{{1,4}})(?:[.:–—\s-]|$)|{any_of(APPENDICES)}:")
_OF_A_CHAPTER = regex(rf"\s+{any_of(OF_A_CHAPTER)}\s+\S{{1,12}}$")
_YEAR = regex(rf"(?<!\d){YEAR_IN_TEXT}(?!\d)")
_WORDS = regex(r"[^\s/&,()\[\]–—·+-]+-?")
_MOST_WORDS = 9
_UNDERLINE = regex(r"\n[ ]{0,3}(={3,}|-{3,})[ \t]*(?=\n|$)")
_BRACKETED = regex(r"\s*[(\[](?P<words>[^()\[\]\n]{1,40})[)\]]$")


class Heading(NamedTuple):
    """A heading line with what underlines it: offsets, what it does to a list, its Markdown level and its number (0 if it has none)."""

    start: int
    end: int
    does: Literal["open", "further", "end", "other"]
    level: int = 0
    number: int = 0


def headings(prose: str) -> Iterator[Heading]:
    """The headings of a text that may open or end a list, in order."""
    for line in _LINE.finditer(prose):
        if line.end() - line.start() > LONGEST:
            continue
        raw = line[0].strip(" \t\u200b\ufeff")
        if raw[:1].islower() and raw.count(" ") > _MOST_GAPS:
            continue
        words, number = _words(raw)
        underlined, end = _underlined(prose, line.end(), words)
        level = len(raw) - len(raw.lstrip("#")) or underlined
        does = _does(words)
        if does == "end" and not (level or _after_blank(prose, line.start()) or _is_numbered(words)):
            continue
        if does == "other" and not level and not (number and _after_blank(prose, line.start()) and not _YEAR.search(words)):
            continue
        yield Heading(line.start(), end, does, level, number)


def _underlined(prose: str, end: int, words: str) -> tuple[int, int]:
    """The level of a heading that a line of = (1) or - (2) underlines, 0 if none does or it is an entry; and where both lines end."""
    line = _UNDERLINE.match(prose, end)
    if not line or _YEAR.search(words):
        return 0, end
    return 1 if line[1].startswith("=") else 2, line.end(1)


def _does(words: str) -> Literal["open", "further", "end", "other"]:
    if words in FURTHER_HEADINGS:
        return "further"
    if _opens(words):
        return "open"
    first, _, rest = words.partition(" ")
    if words in END_HEADINGS or _is_numbered(words) or (first in CHAPTER_WORDS and rest):
        return "end"
    return "other"


def _opens(words: str) -> bool:
    """Return whether a heading's words, all of one language, name a list; words in brackets after them may be unknown (APA 7)."""
    if words in LIST_HEADINGS:
        return True
    behind = _BRACKETED.search(words)
    words = words[: behind.start()] if behind and behind.start() else words
    nouns, languages = _vocabulary()
    found = [_bare(word) for word in _WORDS.findall(words)]
    if nouns.isdisjoint(found) or len(found) > _MOST_WORDS:
        return False
    return any(not own.isdisjoint(found) and known.issuperset(found) for own, known in languages)


@cache
def _vocabulary() -> tuple[frozenset[str], tuple[tuple[frozenset[str], frozenset[str]], ...]]:
    """All nouns, and each language's nouns and all its words; without accents."""
    rows = [(_folded(row.nouns), _folded(row.others)) for row in HEADING_WORDS]
    return frozenset().union(*(nouns for nouns, _ in rows)), tuple((nouns, nouns | others) for nouns, others in rows)


def _folded(words: str) -> frozenset[str]:
    return frozenset(_bare(words.casefold()).split())


def _is_numbered(words: str) -> bool:
    """Whether it is the caption of a figure or table, or an appendix."""
    return words.startswith(_NUMBERED_WORDS) and _NUMBERED.match(words) is not None


def _words(line: str) -> tuple[str, int]:
    """A heading's words, case-folded, without marks and number; and the number."""
    line = (_ATTRIBUTES.sub("", line) if line.endswith("}") else line).strip(_MARKS)
    number = _NUMBER.match(line)
    if number:
        line = line[number.end() :].strip(_MARKS)
    words = line.strip(f"{_MARKS}:.：").split()
    if len(words) > 4 and all(len(word) == 1 for word in words):
        words = ["".join(words)]
    folded = unicodedata.normalize("NFC", " ".join(words)).casefold()
    return _OF_A_CHAPTER.sub("", folded), int(number[1]) if number and number[1] else 0


def _bare(words: str) -> str:
    """Without accents: capitals are often printed so."""
    return words if words.isascii() else "".join(c for c in unicodedata.normalize("NFD", words) if not unicodedata.combining(c))


def _after_blank(prose: str, at: int) -> bool:
    """Whether a line is after a blank one, or first."""
    before = prose[max(0, at - 400) : at].rstrip(" \t")
    return not before.strip() or before[:-1].rstrip(" \t\u200b").endswith("\n")
