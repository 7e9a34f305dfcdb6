"""What is after a run of authors: "and others", and their role."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon.et_al_words import AND_OTHERS, EASTERN_OTHERS, STOPPED_IN_LISTS
from citecheck.data.lexicon.name_words import AND_ROLES, BY, EDITOR_MARKS, ROLES_IN_CAPITALS, TRANSLATOR_MARKS
from citecheck.data.lexicon.small_words import ANDS
from citecheck.text.et_al import AL, ET
from citecheck.text.first_words import first_words
from citecheck.text.word_patterns import any_of, by_letter, rows


def _others(words: str) -> str:
    """The pattern of "and others"; of a few letters (u. a.) only as small words: capitals are initials (…, E.A. Family), Agua is whole."""
    parts = words.replace(".", "").split()
    pattern = r"[.\s]{0,2}".join(map(re.escape, parts))
    return pattern if sum(map(len, parts)) > _MOST_INITIALS else rf"(?<!\w)(?-i:{pattern})"


_MOST_INITIALS = 3
_FIRST_LETTERS = "".join(sorted({words[0] for words in AND_OTHERS}))  # compared at once, before each of the words
OTHERS = regex(
    rf"[\s,;&]*\b{AL}\.,\s{ET}\b\.?|,?\s(?-i:"
    + "|".join(map(re.escape, STOPPED_IN_LISTS))
    + rf")|[\s,;&(\[]*(?=[{re.escape(_FIRST_LETTERS)}])(?!(?:&?\s?|{any_of(ANDS)}\s)(?-i:Al\s[A-Z]))(?:"
    + by_letter(sorted(AND_OTHERS, key=lambda words: (-len(words), words)), _others)
    + r")\b\.?[)\]]?|[\s,]*(?:"
    + "|".join(EASTERN_OTHERS)
    + r")(?=[\s.,(（]|$)",
    re.IGNORECASE,
)
_MARKS = by_letter(sorted(sorted(EDITOR_MARKS), key=len, reverse=True), lambda mark: re.escape(mark).replace(r"\ ", r"[.\s]{1,2}"))
_TRANSLATORS = "|".join(sorted(sorted(TRANSLATOR_MARKS), key=len, reverse=True))
_ROLE_LETTERS = "".join(sorted({mark[0] for mark in EDITOR_MARKS | TRANSLATOR_MARKS}))
ROLE = regex(
    rf"(?:(?=[\s,(\[])|(?<=,))\s{{0,40}},?\s{{0,40}}(?:[(\[]\s{{0,40}}(?:(?P<ed>{_MARKS})|(?P<tr>{_TRANSLATORS}))\s{{0,40}}\.?(?:\s{{0,40}}{any_of(AND_ROLES)}\s{{0,40}}\w{{2,8}}\.?)?\s{{0,40}}[)\]]|(?:(?<=,)\s{{0,40}}|(?<=[\w.])\s{{1,40}}(?=(?-i:[a-zß-ÿ]|{any_of(ROLES_IN_CAPITALS)})))(?=[{_ROLE_LETTERS}])(?:(?P<ed2>{_MARKS})|(?P<tr2>{_TRANSLATORS}))\b\.?(?:\s{any_of(AND_ROLES)}\s(?:{_TRANSLATORS})\b\.?)?(?!\s{{0,40}}{any_of(BY)}\b))",
    re.IGNORECASE,
)


_MARKED = EDITOR_MARKS | TRANSLATOR_MARKS
_BEFORE_MARKS = " ,;&(["
_OPENINGS = frozenset("".join(words.replace(".", "").split()).lstrip(_BEFORE_MARKS)[:2] for words in (*AND_OTHERS, *_MARKED, AL))
_GLUED = tuple(mark + word for mark in _MARKED if len(mark) < 3 for word in rows(AND_ROLES))  # edand, whose gap is lost
ROLE_WORDS = first_words({"": (*_MARKED, *_GLUED)}, whole=True)
"""What :func:`~citecheck.text.first_words.words_in` shows of a text where ``ROLE`` may be found."""


def may_be_marked(text: str, at: int) -> bool:
    """Return whether ``OTHERS`` or ``ROLE`` may match at a place, by the first two letters of the next word: those of most names do not.

    >>> may_be_marked("Brell, O., Nord, K.", 9), may_be_marked("Brell, O., et al.", 9), may_be_marked("Brell, O. (Ed.).", 9)
    (False, True, True)
    """
    following = text[at : at + 8].lstrip(_BEFORE_MARKS)[:2]
    return not (following.isascii() and following.isalpha() and len(following) == 2) or following.lower() in _OPENINGS
