"""Correct gaps misplaced by copying from a page: "Marlow ,T .and Quist ,K .,Lamp .Lett .12 ,345 ( 2004)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from citecheck._fast.regex import regex
from citecheck.data.lexicon.entry_words import GLUED_TO_INITIALS
from citecheck.text.word_patterns import any_of

_MISPLACED = regex(r"[\w.)\]”’\"] [.,;:](?=[\w(“\"])|\(\s\d{4}|\d{4}\s\)|[a-z],(?=[A-Z][a-z])")
_ODD = regex(r" [,.;:)]|\( |,(?=[A-Z][a-z])")
_LEAST = 2
_GAPS = regex(
    r"(?P<address>(?:https?\b|www\.|\b10\.\d{4})\S*)"
    r"|(?P<number>\barXiv\s?:\s?\d{4}\s?\.\s?\d{4,5}|(?:\barXiv\s?:\s?|(?<=\[)\s?)[a-z]{2,6}(?:\s?-\s?[a-z]{2,3})?\s?/\s?\d{7})"
    r"|(?P<marks>(?:\s+[.,;:])+\s*)(?=\S)"  # Lett .12 , 345
    r"|(?P<loose>(?<=\()\s+|\s+(?=\))|(?<=\d)\s+(?=-\s?\d)|(?<=\d-)\s+(?=\d))"  # ( 2004 ) · 12 -34
    r"|(?P<tight>(?<=[,;])(?=[^\W\d_])|(?<=[a-z]\.)(?=[A-Z][a-z])|(?<=[\w.]\))(?=\w)|(?<=[,.][”\"])(?=[A-Z])"  # Quist,K. · 2004)345
    r"|(?<=\b" + any_of(GLUED_TO_INITIALS) + r")(?=[A-Z]\s?\.)|(?<=[a-z]{3})(?=[A-Z]\s?\.\s?(?:,|[A-Z]\s?\.))"  # andK. Quist · QuistK.,
    r"|(?<=[a-z]{4})(?=\d{1,4}\s?(?:,\s?[A-Z]?\d|\())|(?<=[A-Z]{3})(?=\d{1,3}\s?[,(])|(?<=[\w.,;])(?=[(\[]))"  # Lamps23, 491
)


# Between the parts of a Japanese entry behind its date, where other lists have a full stop: (2017). 都市と湯　第2版　青葉書房
_WIDE = regex(r"(?<=[\u3040-\u9fff）」』])\u3000(?=[\u3040-\u9fff「『])")
_BEHIND_DATE = regex(r"[(（][^()（）]{2,12}[)）][.．]\s{0,3}")


def part_at_wide_spaces(text: str, prose: str, places: Sequence[int]) -> tuple[str, str, Sequence[int]]:
    """Return an entry with a full stop and a gap for each wide space between its parts, and the positions of its characters."""
    date = _BEHIND_DATE.search(text) if "\u3000" in text else None
    gaps = [found.start() for found in _WIDE.finditer(text, date.end())] if date else []
    if not gaps:
        return text, prose, places
    order: list[int] = []
    last = 0
    for gap in gaps:
        order += [*range(last, gap + 1), gap]
        last = gap + 1
    order += range(last, len(text))
    stops = {at for at, (one, two) in enumerate(pairwise(order)) if one == two}
    parted = [
        "".join("." if at in stops else " " if at - 1 in stops else whole[place] for at, place in enumerate(order))
        for whole in (text, prose)
    ]
    return parted[0], parted[1], [places[at] for at in order]


def correct_spacing(text: str, prose: str, places: Sequence[int]) -> tuple[str, str, Sequence[int]]:
    """Return an entry and its prose with their gaps corrected, and the positions of their characters; unchanged if few gaps are odd."""
    if not _has_odd_gap(prose) or len(_MISPLACED.findall(prose)) < _LEAST:  # only entries with an odd gap are examined further
        return text, prose, places
    order: list[int] = []  # the characters kept, by number; an inserted gap has the number of the character before it, less one, negated
    last = 0
    for gap in _GAPS.finditer(prose):
        if gap.end() == last:
            continue  # there is already a gap here
        order += range(last, gap.start())
        last = gap.end()
        order += _mended(gap)
    order += range(last, len(prose))
    return _spelt(text, order), _spelt(prose, order), [places[at if at >= 0 else ~at] for at in order]


def _has_odd_gap(prose: str) -> bool:
    """Return whether a gap is before a mark or missing behind a comma; most entries are known not to have one without a pattern."""
    commas = prose.count(",")
    odd = commas != prose.count(", ") or " ," in prose or " ." in prose or " ;" in prose or " :" in prose or " )" in prose or "( " in prose
    return odd and _ODD.search(prose) is not None


def _mended(gap: re.Match[str]) -> Sequence[int]:
    """Return the characters of a corrected gap."""
    if gap["address"] is not None:
        return range(*gap.span())
    marks = [at for at in range(*gap.span()) if not gap.string[at].isspace()]
    return marks if gap["loose"] is not None or gap["number"] is not None else [*marks, ~max(gap.end() - 1, 0)]


def _spelt(text: str, order: Sequence[int]) -> str:
    return "".join(text[at] if at >= 0 else " " for at in order)
