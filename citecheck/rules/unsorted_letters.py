"""Year letters follow neither the titles nor the order of citation.

Works of the same authors and year get their letters by title (APA, Chicago) or as they are first cited. Letters that follow neither are
left over from an earlier version of the list.

Bad:

    Trust is learned (Baier, 1986b), and so is doubt (Baier, 1986a).
    ---
    Baier, A. (1986a). Trust and antitrust. Ethics, 96, 231–260.

    [[Baier, A. (1986b). Doubt. Oslo: Fell.]]

Good:

    Trust is learned (Baier, 1986b), and so is doubt (Baier, 1986a).
    ---
    Baier, A. (1986a). Doubt. Oslo: Fell.

    Baier, A. (1986b). Trust and antitrust. Ethics, 96, 231–260.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from citecheck.data.lexicon.small_words import FILING_ARTICLES
from citecheck.linting.clue_routing import is_sure
from citecheck.linting.messages import entry
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Reference, Span
from citecheck.text.folding import fold


@rule("C112", "info", default=False)
def unsorted_letters(case: Case) -> Iterator[Fault]:
    """Yield the second of two entries whose letters are out of order both by title and by first citation."""
    first: dict[Span, int] = {}
    for link in case.links:
        if is_sure(link):
            first.setdefault(link.matches[0].reference.id, link.item.span.start)
    for siblings in _siblings(case.references):
        titles = [_title(reference) for reference in siblings]
        places = [first.get(reference.id, -1) for reference in siblings]
        if titles != sorted(titles) and (places != sorted(places) or -1 in places):
            for one, two in pairwise(siblings):
                if _title(one) > _title(two):
                    message = f"{entry(two)} has a later letter than {entry(one)}, though its title comes first in the alphabet."
                    yield Fault(two.span, message, None, (one.span,))


def _siblings(references: Sequence[Reference]) -> Iterator[list[Reference]]:
    """Yield entries of the same authors and year with printed letters, by letter."""
    groups: dict[tuple[object, ...], list[Reference]] = defaultdict(list)
    for reference in references:
        if reference.year and reference.year.letter and not reference.letter_given:
            names = tuple(fold(name.family) for name in reference.names)
            groups[(*names, reference.year.number)].append(reference)
    for group in groups.values():
        yield sorted(group, key=lambda reference: reference.year.letter if reference.year else "")


def _title(reference: Reference) -> str:
    words = fold(reference.title).split()
    return " ".join(words[1:] if words and words[0] in FILING_ARTICLES else words)
