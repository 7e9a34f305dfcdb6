"""The text contains a leftover footnote number that a scanner misread.

A superscript figure becomes “!®l”, “™1”, “[” or “1%”, or drops to the line: “in all affairs 2. This”. One such place proves nothing;
several in one text are leftovers of its notes. A text with notes numbered 1, 2, 3 is not checked.

Measured: no false alarm on 65 edited papers; on scanned ones, 21 of 22 right.

Bad:

    Trust is learned by all[[!®l]]. It is lost sooner than doubt [[™1]], which stays (Baier, 1986).[[0]]One may ask why [[[]]. And hope
    is its kin [[2]]. That much is known.
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

Fixed:

    Trust is learned by all. It is lost sooner than doubt, which stays (Baier, 1986).One may ask why. And hope
    is its kin. That much is known.

Bad:

    Trust is learned by all.[[!®l]] It is lost sooner than doubt,[[°]] which stays (Baier, 1986).[[1%]] One may ask why[[*']].
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

Fixed:

    Trust is learned by all. It is lost sooner than doubt, which stays (Baier, 1986). One may ask why.

Good:

    In Study 2. We saw 95%, at 20°, by Acme™, that trust [sic] is learned (Baier, 1986). The 2 groups of 1960, in all 12. That is it!
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon.numbered_nouns import NUMBERED
from citecheck.linting.fix_builders import unsafe
from citecheck.linting.rule import Fault, rule
from citecheck.linting.sources import Brackets, Sources
from citecheck.model import Case, Edit, Span

# The patterns are for a text with few kinds of marks: a set of letters from all of Unicode takes ten times as long to compile.
_ONE = (("™", "®"), ("’", "'"), ("“", '"'), ("”", '"'))
# Sequences of marks that no writer types, right after a word or bracket and before a stop; also a single trade mark after a name.
_STRONG_MARKS = "!®°|¢£§^"
_RUN = rf"(?:(?<=[{_STRONG_MARKS}])|(?<!\d)(?=[^\s\w]{{0,2}}[{_STRONG_MARKS}]))[{_STRONG_MARKS}*'\"?lI\d%]{{0,3}}"
_GLYPHS = regex(rf"(?P<r>[{_STRONG_MARKS}*'\"?%](?<=[^\W\d_].|[)\]].){_RUN})(?=[.,;:](?:\s|$))")
# The same right after a stop, where most notes are, before a sentence or clause continues; and an asterisk with half a quotation mark.
_BEHIND = regex(
    rf"(?P<r>[{_STRONG_MARKS}*'\"?%\d](?:(?<=[^\W\d_]{{2}}[.,;:].)|(?<=[)\]'\"][.,;:].))"
    rf"(?:{_RUN}|(?<=\d)\d?%|(?<=\*)['\"]{{1,2}}))(?=\s|$)"
)
_STARRED = regex(r"(?P<r>\*(?<=[^\W\d_].|[)\]].)['\"]{1,2})(?=[.,;:](?:\s|$))")
_APART = regex(r"(?P<r>®(?<=[^\W\d_] .)\d{0,2})(?=[.,;:])")
_GLUED = regex(r"(?P<r>[0-9](?<=[)\]][.,;].)[0-9]?)(?=[A-Z][a-z])")
_BRACKET = regex(r"(?P<r>\[(?<=[\w.,;!?\"] .))(?=[.,;]\s|\s+[A-Z])")
_NUMBER = regex(r"(?P<r>[0-9](?<=[a-z]\s.)[0-9]?%?)(?=[.,]\s+[A-Z])")
_WORD_BEFORE = regex(r"\b[a-z]{2,20}(?=\s$)")
_EXCLAIMED = regex(r"[!?]{1,2}['\"]{0,2}")
_LONGEST = 3000  # characters of a quotation
_STRONG = 3  # certain places, before a plain number counts as one too


class Place(NamedTuple):
    """Where a residue is."""

    start: int
    end: int


@rule("D303", "info")
def note_residue(case: Case) -> Iterator[Fault]:
    """Yield every residue, if the text has several."""
    prose, source = case.essay.prose, case.essay.name
    sure = _sure(prose, case.sources)
    weak = _weak(prose) if len(sure) >= _STRONG else []
    if len(sure) < 2 or _counts(prose, [*sure, *weak]):
        return
    for place in sorted([*sure, *weak]):
        before = place.start - (prose[place.start - 1 : place.start] == " ")
        fix = None if _is_in_open_quotation(prose, place.start) else unsafe(Edit(Span(source, before, place.end), ""))
        message = f"“{prose[place.start : place.end]}” is probably a leftover footnote number."
        yield Fault(Span(source, place.start, place.end), message, fix)


def _sure(prose: str, sources: Sources) -> list[Place]:
    """Yield places without another explanation."""
    for mark, one in _ONE:
        prose = prose.replace(mark, one)
    found = [Place(*m.span("r")) for m in _GLYPHS.finditer(prose) if not _is_mark(prose, m)]
    found += (Place(*m.span("r")) for pattern in (_APART, _GLUED, _STARRED) for m in pattern.finditer(prose))
    found += (Place(*m.span("r")) for m in _BEHIND.finditer(prose) if not _EXCLAIMED.fullmatch(m["r"]))
    if opened := list(_BRACKET.finditer(prose)):
        found += (Place(*m.span("r")) for m in opened if _is_open(sources.brackets, m.start("r")))
    return found


def _is_mark(prose: str, match: re.Match[str]) -> bool:
    """Return whether it is a trade mark, a degree or an exclamation, as writers type them."""
    text = match["r"]
    if _EXCLAIMED.fullmatch(text):
        return True
    if len(text) > 1:
        return False
    word = prose[max(0, match.start() - 30) : match.start()].split()[-1:]
    return text not in "®°" or not word or word[0][:1].isupper() or word[0][-1:].isdigit()


def _is_open(brackets: Brackets, at: int) -> bool:
    pair = brackets.around(at + 1, at + 1)
    return pair is not None and pair.start == at and not pair.closed


def _weak(prose: str) -> list[Place]:
    """Yield plain numbers at the end of a sentence, after a word that takes none."""
    found = ((m, _WORD_BEFORE.search(prose, max(0, m.start() - 22), m.start())) for m in _NUMBER.finditer(prose))
    return [Place(*m.span("r")) for m, word in found if word and word[0] not in NUMBERED]


def _counts(prose: str, places: Sequence[Place]) -> bool:
    """Return whether the numbers go up one by one, as the notes of a text do."""
    numbers = [int(text) for place in sorted(places) if (text := prose[place.start : place.end]).isdigit()]
    return len(numbers) > 2 and sum(b - a == 1 for a, b in pairwise(numbers)) * 2 > len(numbers)


def _is_in_open_quotation(prose: str, at: int) -> bool:
    """Return whether a quotation is open here: then the residue may be its misread end."""
    low = max(0, at - _LONGEST)
    start = max(prose.rfind("\n\n", low, at), low)
    return prose.rfind("“", start, at) > prose.rfind("”", start, at)
