"""One author is spelt in two ways in the text.

Both spellings mean the same entry, and either is acceptable (Müller, Muller, Mueller), but not both in one essay.

Bad:

    Doubt is a choice (Müller, 1999), not a gift (Müller, 1999), as [[Muller]] (1999) says.
    ---
    Müller, K. (1999). Der Zweifel. Berlin: Sand.

Fixed:

    Doubt is a choice (Müller, 1999), not a gift (Müller, 1999), as Müller (1999) says.

Good:

    Doubt is a choice (Muller, 1999), not a gift (Muller, 1999), as Muller (1999) says.
    ---
    Müller, K. (1999). Der Zweifel. Berlin: Sand.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.characters import APOSTROPHES, HYPHENS, INVISIBLE
from citecheck.linting.clue_routing import is_sure
from citecheck.linting.fix_builders import name_edit, unsafe
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Span
from citecheck.names.edits import explain
from citecheck.names.inflection import is_inflected_by_mark
from citecheck.text.folding import fold, write_out

_SPACES = regex(r"\s{1,5}")
_ONE = str.maketrans({**dict.fromkeys(HYPHENS, "-"), **dict.fromkeys(APOSTROPHES, "'"), **dict.fromkeys(INVISIBLE)})

_SCANNED = 0.005  # the share of wrong characters above which the scanner may have lost accents


class Places(NamedTuple):
    """How a person is spelt at each place, and how the list spells the name."""

    listed: str
    seen: list[tuple[str, Span]]


@rule("C110", "info")
def two_spellings(case: Case) -> Iterator[Fault]:
    """Yield every author's name that is spelt differently elsewhere, compared with the list, or else with the majority of the text."""
    for places in _by_person(case).values() if case.damage < _SCANNED else ():
        times = Counter(spelling for spelling, _ in places.seen)
        usual = places.listed if places.listed in times else times.most_common(1)[0][0]
        for spelling, span in places.seen:
            if spelling != usual and not is_inflected_by_mark(spelling, usual):
                edit = name_edit(case, span, spelling, usual)
                yield Fault(span, f"“{spelling}” is spelt “{usual}” elsewhere in the text.", unsafe(edit))


def _by_person(case: Case) -> dict[tuple[str, str], Places]:
    """Return the spellings of each person, as far as they differ only in accents and written-out umlauts."""
    found: dict[tuple[str, str], Places] = {}
    for link in case.links:
        if not is_sure(link) or link.item.shared or link.matches[0].clues:
            continue
        for name, span in zip(link.item.names, link.item.name_spans, strict=False):
            author = next((author for author in link.matches[0].reference.names if _is_one(name.family, author.family)), None)
            if author and not name.corporate and "\n" not in name.family:
                places = found.setdefault((fold(author.family), fold(author.given)[:1]), Places(_plain(author.family), []))
                places.seen.append((_plain(name.family), span))
    return found


@lru_cache(maxsize=4096)  # an essay cites few people, and each again and again
def _is_one(seen: str, meant: str) -> bool:
    story = explain(write_out(seen), write_out(meant), 0.0)
    return story is not None and story.kind in ("", "umlaut")


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    """Return a spelling for comparisons: capitals, line ends, and kinds of hyphens and apostrophes make no difference."""
    text = unicodedata.normalize("NFC", _SPACES.sub(" ", name)).translate(_ONE)
    return text.title() if text.isupper() else text
