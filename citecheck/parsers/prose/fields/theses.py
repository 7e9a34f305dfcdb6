"""Find the type of a thesis, its number and its school."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words, short_words
from citecheck.data.lexicon import thesis_words as words
from citecheck.data.lexicon.small_words import DEFINITE
from citecheck.data.lexicon.university_words import UNIVERSITIES
from citecheck.parsers.prose.draft import BLOTS, Draft
from citecheck.parsers.prose.fields.responsibility import degree_end
from citecheck.text.word_patterns import any_of, rows, tree_of

_ON = regex(rf"\s?{any_of(words.ON)}\s")
_OF_FIELD = rf"(?:\s{any_of(short_words.IN, short_words.OF)}\s[a-z]+)?"
_OF_DEGREE = rf"(?:\s{any_of(words.OF)}\s\w+(?!\w|[’\'])(?:\s{any_of(entry_words.CYCLES)}\b)?|\s{any_of(words.DEGREES_BEHIND)})"
_DEGREE = any_of(words.DEGREES).replace(r"\.", r"\.?\s?").replace("'", "[’']?")
_THESIS = regex(
    rf"[(\[]?\s?(?P<type>(?:{any_of(words.UNPUBLISHED)}\s)?{_DEGREE}\s?{any_of(words.THESIS_NOUNS)}{_OF_FIELD}"
    rf"|(?:(?<=[.,;(\[]\s)(?:{any_of(words.THESES)}|Ph\.?\s?D\.?(?=,\s(?:{any_of(DEFINITE)}\s)?(?-i:[A-Z])))|{any_of(words.THESES_ANYWHERE)})(?=[,.:;\]])"
    rf"|(?:{any_of(words.UNPUBLISHED)}\s)?{any_of(words.THESIS)}(?![^\W\d_])|{any_of(words.UNPUBLISHED)}\s{any_of(words.THESIS_NOUNS)}"
    rf"|(?<!\w)(?:{any_of(words.THESIS_OF)}{_OF_DEGREE}|{any_of(words.THESIS_ALONE)}(?!\w)(?:\s\([^()]{{3,80}}\)|{_OF_DEGREE})?))\s?",
    re.IGNORECASE,
)
_PUBLICATION = regex(
    rf"\s\({any_of(entry_words.PUBLICATION_NUMBERS)}\s(?P<number>[A-Z]*\d[\w-]*)\)"
)  # (Publication No. 3621947), in ProQuest
_SCHOOL_INSIDE = regex(r",\s(?P<school>[^\W\d_a-z][^\[\]()]{3,90})(?=\])")  # [Doctoral dissertation, University of Brell]
# PhD diss., University of Brell. ProQuest (12) · U of Brell, PhD dissertation
_SCHOOL_BEHIND = regex(
    rf"\.?,\s(?P<school>(?=[^.,;:]*(?i:{any_of(UNIVERSITIES)}))[^\W\d_a-z][^.,;:()\[\]{BLOTS}]{{3,80}})(?=\.\s[^\W\d_a-z])"
)
_U = any_of(short_words.UNIVERSITY)
_SCHOOL_BEFORE = regex(rf"[.,]\s(?P<school>{_U}\s{any_of(short_words.OF)}\s[A-Z][\w ]{{2,40}}|[A-Z][\w ]{{2,40}}\s{_U}),\s$")
_HINT = regex(tree_of(rows(short_words.THESIS_HINTS, words.THESIS_NOUNS, words.THESIS_OF, words.THESIS_ALONE, words.THESIS)))


def is_thesis(kind: str) -> bool:
    """Return whether a type of work is a thesis: Unpublished doctoral dissertation."""
    return bool(_THESIS.search(kind))


def find_thesis(sheet: Draft, start: int) -> bool:
    """Take and mask out the type of a thesis; return whether it is one."""
    found = _THESIS.search(sheet.rest, start) if _HINT.search(sheet.rest.lower()) else None  # most entries skip the pattern
    if not found or (found.start("type") == start and _ON.match(sheet.rest, found.end("type"))):
        return False  # Dissertação sobre as lâmpadas: a title
    sheet.given.pop("type", None)  # [online], of a work that is one all the same
    sheet.take("type", *found.span("type"))
    sheet.mask(*found.span("type"))
    end = degree_end(sheet, found.end("type"))
    if number := _PUBLICATION.search(sheet.rest, start):
        sheet.take("number", *number.span("number"))
        sheet.labels.append((number.start(), number.start("number")))
        sheet.mask(*number.span())
    if school := _SCHOOL_INSIDE.match(sheet.rest, end):
        sheet.take("school", *school.span("school"))
        sheet.mask(*school.span())
    elif school := _SCHOOL_BEHIND.match(sheet.rest, found.end("type")) or _SCHOOL_BEFORE.search(sheet.rest, start, found.start("type")):
        sheet.take("school", *school.span("school"))
        sheet.mask(*school.span("school"))
    return True
