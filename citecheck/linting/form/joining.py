"""Which items name their own authors, whether they are in brackets, and how their authors are joined."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.citation_words import AGAIN, BEFORE_NAMES
from citecheck.data.lexicon.citation_words import LEADS as HEADS
from citecheck.data.lexicon.context_words import ATTRIBUTING, LEADS, words_of
from citecheck.model import Case, Link
from citecheck.styles.inferred import CONJUNCTIONS
from citecheck.text.et_al import REPLACED_FORMS
from citecheck.text.folding import fold
from citecheck.text.language import is_foreign

# "Et al." as people write it: the Latin words in any malformed form, and their English equivalents.
ET_AL = regex(rf"[\s,]*(?:[*_]{{1,2}})?(?:{REPLACED_FORMS})\b\.?(?:[*_]{{1,2}})?", re.IGNORECASE)
_SIGNALS = frozenset(
    word.strip(".,")
    for table in (AGAIN, ATTRIBUTING, BEFORE_NAMES, HEADS, LEADS)
    for words in words_of(table)
    for word in words.casefold().split()
)
OPENERS, CLOSERS = ("(", "["), (")", "]")
_HABIT = 3  # times that an essay joins authors by a word of its language
_LONGEST_BRACKET = 400  # characters


def with_own_authors(case: Case) -> Iterator[Link]:
    """Return links whose item names its own authors before its year, without an interruption."""
    return filter(has_own_authors, case.links)


def has_own_authors(link: Link) -> bool:
    """Return whether an item names its own authors, before its year if it has one, with nothing fallen in between."""
    item = link.item
    if not item.name_spans or item.shared or (item.year_span and item.name_spans[-1].end > item.year_span.start):
        return False
    return not any(clue.kind == "interrupted" for clue in item.clues) and not _is_title(link)


def _is_title(link: Link) -> bool:
    """Return whether what looks like authors is the title of the entry: Lamps and Oil (1888) for a book by Brell."""
    entry = link.matches[0].reference if link.matches else None
    if entry is None or not entry.names or not link.item.names:
        return False
    if fold(link.item.names[0].family) == fold(entry.names[0].family):
        return False
    cited = {fold(name.family) for name in link.item.names}
    if not cited.isdisjoint(fold(name.family) for name in entry.names):
        return False
    return {word for name in cited for word in name.split()} <= {*fold(entry.title).split()}


def in_brackets(case: Case, link: Link) -> bool:
    """Return whether the item is in a bracket: its citation is parenthetical, or is in the prose of a longer bracket."""
    if link.citation.form == "parenthetical":
        return True
    start = link.item.span.start
    before = case.essay.prose[max(0, start - _LONGEST_BRACKET) : start].rpartition("\n\n")[2]
    return before.rfind("(") > before.rfind(")") or before.rfind("[") > before.rfind("]")


def fills_a_bracket(case: Case, link: Link) -> bool:
    """Return whether a bracket around a narrative citation only contains citations and "see": (see Baier (1986); Odum (1999))."""
    span, text = link.citation.span, case.essay.text
    outer = case.sources.flowed_brackets.around(span.start, span.end) if link.citation.form == "narrative" else None
    if outer is None or not outer.closed or outer.end - outer.start > _LONGEST_BRACKET:
        return False
    first = bisect_left(case.citations, outer.start, key=lambda citation: citation.span.start)
    last = bisect_left(case.citations, outer.end, lo=first, key=lambda citation: citation.span.start)
    at, rest = outer.start + 1, list[str]()
    for cited in sorted(item.span for citation in case.citations[first:last] for item in citation.items):
        rest.append(text[at : cited.start])
        at = cited.end + (text[cited.end : cited.end + 1] in CLOSERS and cited.end < outer.end - 1)
    rest.append(text[at : outer.end - 1])
    return all(word.strip(".,;:&/").casefold() in _SIGNALS | {""} for words in rest for word in words.split())


def conjunction(case: Case, link: Link) -> str:
    """Return the word before the last author here: the handbook's, in the essay's language if it is a word and not a sign."""
    style = case.style
    word = style.conjunction if in_brackets(case, link) else style.narrative_conjunction
    return word if word in ("", "&") else _essay_word(case) or word


def _essay_word(case: Case) -> str:
    """Return the word that the essay mostly puts between two authors."""
    seen: Counter[str] = Counter()
    for link in with_own_authors(case):
        spans = link.item.name_spans
        if len(spans) > 1:
            seen[case.essay.prose[spans[-2].end : spans[-1].start].strip(" ,;\n\r\t")] += 1
    least = 1 if is_foreign(case.essay.prose) else _HABIT  # the handbook's word is English
    return next((word for word, times in seen.most_common() if word in CONJUNCTIONS and word != "&" and times >= least), "")


def joint(word: str, count: int, serial_comma: bool) -> str:
    """Return the conjunction before the last of several authors, with its spaces and comma."""
    if not word:
        return ", "
    return f", {word} " if serial_comma and count > 2 else f" {word} "
