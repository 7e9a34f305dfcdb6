"""Runs of people as most lists have them before a year, read by one pattern: Marlow, T. A., Quist, K., & Sande, B. (2001).

What is read is what :func:`citecheck.names.author_list.scan` reads word by word: a run with any word that may be another part of a
name (a particle, a suffix), or with anything else between names, is left to it.
"""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.small_words import ANDS
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.names.author_marks import OTHERS, ROLE, may_be_marked
from citecheck.names.person import Person
from citecheck.names.tokenizer import kind_of
from citecheck.text.word_patterns import any_of

_WORD = "[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+"
_NAME = rf"{_WORD}(?:-{_WORD})?, [A-Z]\.(?: [A-Z]\.){{0,3}}"
_RUN = regex(rf"{_NAME}(?:, {_NAME})*(?:,? {any_of(ANDS)} {_NAME})?(?= \({YEAR_OF_PRINT}[a-z]?\))")
_PERSON = regex(r"(?P<family>[^\W\d_][^\s,]+), (?P<given>[A-Z]\.(?: [A-Z]\.)*)")


def plain_people(text: str, start: int, limit: int) -> tuple[tuple[Person, ...], int] | None:
    """Return the people that a text begins with and where they end, if all are named so and a year in brackets follows.

    >>> people, end = plain_people("Marlow, T. A., & Quist, K. (2001).", 0, 34)
    >>> [person.family for person in people], end, plain_people("Marlow, T. Lamps.", 0, 17)
    ([(0, 6), (17, 22)], 26, None)
    """
    run = _RUN.match(text, start, limit)
    if not run:
        return None
    people = []
    for found in _PERSON.finditer(text, start, run.end()):
        end = found.end()
        inside = end < run.end() and may_be_marked(text, end)
        marked = inside and (OTHERS.match(text, end, limit) or ROLE.match(text, end, limit))
        if marked or kind_of(found["family"]) != "word":
            return None
        people.append(Person(found.span("family"), found.span("given"), None, "inverted"))
    return tuple(people), run.end()
