"""A reference list without a heading: the run of entries that a text ends with."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from citecheck._fast.regex import regex
from citecheck.data.lexicon.citation_words import LEADS, SENDING
from citecheck.data.lexicon.date_words import UNDATED_IN_LINES
from citecheck.data.lexicon.et_al_words import LATIN
from citecheck.data.lexicon.name_parts import LINE_PARTICLES
from citecheck.data.lexicon.small_words import ANDS
from citecheck.data.year_bounds import YEAR_IN_TEXT, YEAR_OF_PRINT
from citecheck.readers.entry_lines import begins_entry
from citecheck.text.word_patterns import any_of, one_of, spaced

FEWEST = 2
"""A single entry may be a caption or a note."""

STRONG_SHARE = 0.6
"""Of a list's entries most begin with a family name and a comma or initials, as sentences never do."""

_UPPER = r"[^\W\d_a-zß-öø-ÿа-я]"
_PARTICLE = rf"(?:{any_of(LINE_PARTICLES)}[ -]){{0,3}}"
_WORD = r"[^\W\d_][\w'’‐.-]{0,30}"
_NAME = rf"{_PARTICLE}(?={_UPPER}){_WORD}(?: (?={_UPPER}){_WORD}){{0,2}}"
_GIVEN = rf"{_UPPER}(?:\.|(?=[\s,&.-])|[\w’'-]{{1,20}}(?=[\s,.;&]))"
_STRONG = regex(
    rf"[ \t\u200b*•–-]{{0,8}}(?:\[\w{{1,12}}\]\s{{0,4}}|\(?\d{{1,3}}[.)]\s{{1,4}})?"
    rf"(?:{_NAME},\s{{0,3}}{_GIVEN}|{_NAME} {_UPPER}{{1,3}}[,.(])"
    r"|[^\n]{0,300}\[[A-Z](?:/OL)?\][.,]"  # 陈明. 信任[M].
)
_DATED = regex(rf"[^\n(]{{3,150}}\(?(?<!\d){YEAR_IN_TEXT}[a-z]?(?:, [^()\n]{{1,20}})?\)?[.,:;]")
_YEAR = regex(rf"(?<!\d){YEAR_OF_PRINT}(?!\d)|{spaced(UNDATED_IN_LINES)}")
_CLOSED = regex(r"(?:[.)\]>/”\"’\d]|https?://\S+|10\.\d{4,9}/\S+)[\s*_\u200b]*$")
_PARAGRAPH = regex(r"[^\n]+(?:\n[ \t]*[^\s\n][^\n]*)*")
_CITES = regex(
    rf"\((?:{any_of(LEADS)} )?[^\W\d_a-z][^()\n]{{1,80}}?,? {YEAR_IN_TEXT}[a-z]?"
    r"(?:[:,;][^()\n]{0,60})?\)(?!\.? ?[“\"A-Z])"  # (Marlow, 2001) says
    rf"|\([^\W\d_a-z][^()\n]{{0,60}}(?:{one_of([LATIN])}\.|&|;| {any_of(ANDS)} )[^()\n]{{0,60}} {YEAR_IN_TEXT}[a-z]?[^()\n]{{0,60}}\)"
    rf"|[a-z] \([^\W\d_a-z][\w’'-]+,? {YEAR_IN_TEXT}[a-z]?(?:[,:] ?[^()\n]{{1,20}})?\)"  # it is so (Marlow, 2001).
    rf"|[^\W_] \({YEAR_IN_TEXT}[a-z]?\),? [a-z]{{2}}|\({any_of(SENDING)} |[a-z] \[\d{{1,3}}\]"  # Marlow (2001) says
)
_BRACKET = regex(r"[(\[]")
_LONGEST = 1500
_MOST = 3000  # items looked at
_SURE = 4.0  # the list does not continue after this much that is not an entry


def last_entries(text: str) -> tuple[int, int] | None:
    """Where the entries begin that a text ends with, and where they end; None if it ends with anything else.

    An item that does not read as an entry may be between others that do: the run begins where they outweigh it most.
    """
    score = best = 0.0
    start, found, strong, counted = len(text), 0, 0, (0, 0)
    for begins, item in islice(items_from_the_end(text), _MOST):
        weight = entry_weight(item)
        score += weight
        found += weight > 0
        strong += weight == 1
        if weight > 0 and score > best:
            best, start, counted = score, begins, (found, strong)
        if score < best - _SURE:
            break
    if counted[0] < FEWEST or counted[1] < STRONG_SHARE * counted[0]:
        return None
    return start, len(text.rstrip())


def items_from_the_end(text: str) -> Iterator[tuple[int, str]]:
    """What may be entries, the last first, and where each begins: paragraphs, or their lines where each line begins as an entry does."""
    for paragraph in reversed(list(_PARAGRAPH.finditer(text))):
        lines = paragraph[0].split("\n")
        if len(lines) == 1 or not all(map(begins_entry, lines)):
            yield paragraph.start(), paragraph[0]
            continue
        at = paragraph.end()
        for line in reversed(lines):
            at -= len(line)
            yield at, line
            at -= 1


def entry_weight(item: str) -> float:
    """How much a paragraph or a line speaks for a list (1 most) or, below 0, against it."""
    dated = _YEAR.search(item) is not None
    cites = citations_in(item)
    if len(item) > _LONGEST or cites > 1 or (cites and not _STRONG.match(item)):
        return -4.0
    if not dated:
        return -1.0 if len(item) < 300 and _CLOSED.search(item) else -2.0
    if _STRONG.match(item):
        return 1.0
    return 0.9 if begins_entry(item) and _DATED.match(item) else -0.5


def citations_in(item: str) -> int:
    """Return how many author–year citations a paragraph seems to have: each begins with a bracket, or two characters before one."""
    count = end = 0
    for bracket in _BRACKET.finditer(item):
        for start in (bracket.start() - 2, bracket.start()):
            if start >= end and (found := _CITES.match(item, start)):
                count, end = count + 1, found.end()
    return count
