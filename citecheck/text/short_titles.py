"""Short forms of titles, as works are cited by page: (Mills 12) for The Mills of the Coast, (Corridors 41) for Corridors: Notes."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.law_words import COLLECTIONS_OF_LAW, NUMBER_OF_LAW, OF_DAY, OF_YEAR
from citecheck.data.lexicon.months import MONTHS
from citecheck.data.lexicon.number_words import YEAR_SIGNS
from citecheck.data.lexicon.work_words import LAWS
from citecheck.text.folding import fold
from citecheck.text.word_patterns import any_of, rows

_KINDS = frozenset(rows(LAWS))
_LAW = regex(rf"(?P<law>{any_of(LAWS)})(?=[\s,])")
_NUMBERED = regex(rf"{any_of(LAWS)}\s(?:{any_of(NUMBER_OF_LAW)}\s?)?\d[\d./-]*(?<=\d)(?:\s{any_of(COLLECTIONS_OF_LAW)})?")
_CALLED = regex(rf"(?P<topic>[^:]{{3,120}}?)\s?:\s(?P<law>{any_of(LAWS)})\s")  # Про ярмарки : Закон України від …
_NUMBER_BEHIND = regex(rf"[.,]?\s(?:{any_of(NUMBER_OF_LAW)}\s?\d|\(|//)|\.\s")
_BESIDE_DAYS = [
    word for table in (OF_DAY, OF_YEAR, NUMBER_OF_LAW, COLLECTIONS_OF_LAW, YEAR_SIGNS) for row in table.values() for word in row
]
_DAY_WORDS = frozenset(part for word in _BESIDE_DAYS for part in fold(word).split())


def main_title(title: str) -> str:
    """Return a title without its subtitle, folded."""
    return fold(title.partition(":")[0])


def begins(title: str, short: str) -> bool:
    """Return whether a title is the short one, or begins with its words; both are folded and without an article before them."""
    return title.startswith(short) and not title[len(short) : len(short) + 1].isalnum()


def law_names(title: str) -> Iterator[str]:
    """Yield the names, folded, by which a law is cited without its number and day.

    >>> list(law_names("Ley 7/2007, de 4 de mayo, de la Luz"))
    ['ley de la luz', 'ley 7 2007']
    """
    law = _LAW.match(title)
    if law is None:
        if about := _CALLED.match(title):
            yield from (fold(f"{each} {about['topic']}") for each in _names_of_kind(about["law"]))
        return
    name, words = law["law"], title[law.end() :].split()
    at = next((at for at, word in enumerate(words) if not _is_number_or_day(word)), len(words))
    at -= 0 < at < len(words) and fold(words[at - 1]) in _DAY_WORDS
    topic = _NUMBER_BEHIND.split(" ".join(words[at:]))[0]
    if topic.strip():
        yield from (fold(f"{each} {topic}") for each in _names_of_kind(name))
    if numbered := _NUMBERED.match(title):
        yield fold(numbered[0])


def _names_of_kind(law: str) -> Iterator[str]:
    """Yield the word for a law, and the plainer one in it: Федеральный закон, закон."""
    yield law
    yield from (word for word in law.split() if word.capitalize() in _KINDS and word != law)


def _is_number_or_day(word: str) -> bool:
    """Return whether a word behind the word for a law belongs to its number and day: n.º, 7/2007, z, dnia, 13, grudnia, r."""
    bare = word.strip(".,")
    return any(c.isdigit() for c in word) or fold(bare) in _DAY_WORDS or bare.lower() in MONTHS
