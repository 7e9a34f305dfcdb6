"""One author is spelt in two ways in the text.

Both spellings mean the same entry, and either might do (Müller, Muller, Mueller), but not both in one essay.

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

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator

from citecheck.fold import write_out
from citecheck.lore.letters import APOSTROPHES, HYPHENS, INVISIBLE
from citecheck.model import Case, Span
from citecheck.rule import Fault, rule
from citecheck.rule_clues import is_sure
from citecheck.rule_fixes import name_edit, unsafe
from citecheck.spelling import explain

_SPACES = re.compile(r"\s{1,5}")
_ONE = str.maketrans({**dict.fromkeys(HYPHENS, "-"), **dict.fromkeys(APOSTROPHES, "'"), **dict.fromkeys(INVISIBLE)})

Places = list[tuple[str, Span]]


@rule("C110", "info")
def two_spellings(case: Case) -> Iterator[Fault]:
    """Yield every author's name that is mostly spelt otherwise in the text, where both spellings mean one person."""
    for places in _by_person(case).values():
        times = Counter(spelling for spelling, _ in places)
        if len(times) < 2:
            continue
        usual = times.most_common(1)[0][0]
        for spelling, span in places:
            if spelling != usual:
                edit = name_edit(case, span, spelling, usual)
                yield Fault(span, f"“{spelling}” is spelt “{usual}” elsewhere in the text.", unsafe(edit))


def _by_person(case: Case) -> dict[tuple[str, int], Places]:
    """The spellings of each author of each entry, as far as they differ in accents and written-out umlauts alone."""
    found: dict[tuple[str, int], Places] = defaultdict(list)
    for link in case.links:
        if not is_sure(link) or link.item.shared or link.matches[0].clues:
            continue
        reference = link.matches[0].reference
        for name, span in zip(link.item.names, link.item.name_spans, strict=False):
            for at, author in enumerate(reference.names):
                if not name.corporate and "\n" not in name.family and _is_one(name.family, author.family):
                    found[reference.key, at].append((_plain(name.family), span))
                    break
    return found


def _is_one(seen: str, meant: str) -> bool:
    story = explain(write_out(seen), write_out(meant), 0.0)
    return story is not None and story.kind in ("", "umlaut")


def _plain(name: str) -> str:
    """A spelling by which two are compared: capitals, line ends, and kinds of hyphens and apostrophes are no difference."""
    text = unicodedata.normalize("NFC", _SPACES.sub(" ", name)).translate(_ONE)
    return text.title() if text.isupper() else text
