"""“Ibid.” or “op. cit.” replaces a citation in a style that repeats author and year.

Author–date handbooks repeat the citation, so that a reader finds the work at once on any page.

Bad under apa:

    Doubt is a choice (Odum, 1999), and a burden ([[ibid.]], p. 3).
    ---
    Odum, V. (1999). Doubt. Oslo: Fell.

Fixed:

    Doubt is a choice (Odum, 1999), and a burden (Odum, 1999, p. 3).

Good under apa:

    Doubt is a choice (Odum, 1999), and a burden (Odum, 1999, p. 3).
    ---
    Odum, V. (1999). Doubt. Oslo: Fell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.citation_words import AGAIN, LEADS
from citecheck.data.lexicon.ibid_words import IBID, IDEM, OP_CIT
from citecheck.linting.clue_routing import is_sure
from citecheck.linting.fix_builders import unsafe
from citecheck.linting.form import decides, writer
from citecheck.linting.form.proposal import citation_of, year_of
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Fix, Link, Span
from citecheck.text.folding import fold
from citecheck.text.word_patterns import any_of, spaced

_IBID = regex(rf"(?<!\w)(?:{spaced(IBID, OP_CIT)}|(?<=[(\[]){spaced(IDEM)})", re.IGNORECASE)
_SAME_PLACE = regex(spaced(IBID, IDEM), re.IGNORECASE)
_NAME = regex(r"(?:[^\W\d_][\w’'-]*\s)?[^\W\d_][\w’'-]*,?\s\Z")  # (Odum, op. cit.)
_OPENS = regex(rf"(?:[(\[]|;\s)(?:{any_of(LEADS, AGAIN)}\s)?\Z")
_SIGNAL = regex(rf"{any_of(LEADS, AGAIN)}\s\Z")
_LONGEST_NAME = 60
_CLOSERS = (")", "]")
_ENDS = (*_CLOSERS, ",", ";", ":")


@rule("F220", "warning", group="form")
def ibid_in_author_date(case: Case) -> Iterator[Fault]:
    """Yield every ibid., op. cit. and loc. cit. under a handbook that does not use them."""
    if case.citations and decides(case.style, "ibid") and not case.style.ibid:
        for found in _IBID.finditer(case.essay.prose):
            right, fix = _replaced(case, *found.span())
            instead = f"writes “{right}”" if right else "repeats the author and the year"
            yield Fault(Span(case.essay.name, *found.span()), f"“{found[0]}” replaces a citation; {writer(case.style)} {instead}.", fix)


def _replaced(case: Case, start: int, end: int) -> tuple[str, Fix | None]:
    """The citation that is meant, and a fix that writes it; nothing where other words are in the bracket or two works may be meant."""
    from citecheck.linting.form.pages import PAGES_BEHIND, written

    prose = case.essay.prose
    before = prose[max(0, start - _LONGEST_NAME) : start]
    named = None if _SIGNAL.search(before) else _NAME.search(before)
    first = start - len(named[0]) if named else start
    earlier = [link for link in case.links if link.item.span.end <= first]
    meant = _of_author(earlier, named[0]) if named else _last(earlier)
    pages = PAGES_BEHIND.match(prose, end)
    end = pages.end() if pages else end
    if not _OPENS.search(prose, 0, first) or prose[end : end + 1] not in _ENDS or meant is None:
        return "", None
    reference, names = meant.matches[0].reference, meant.matches[0].reference.names
    in_sentence = not named and bool(names) and _is_named_before(prose, first - 1, meant)
    words = year_of(reference) if in_sentence else citation_of(case, reference)[1:-1]
    if words and prose[end] in _CLOSERS and not pages and meant.item.year_span and _SAME_PLACE.match(prose, start):
        words += case.essay.text[meant.item.year_span.end : meant.item.span.end] if meant.item.locator else ""
    words += written(case.style, pages) if pages else ""
    return words, unsafe(Edit(Span(case.essay.name, first, end), words)) if words else None


def _is_named_before(prose: str, opener: int, meant: Link) -> bool:
    """Return whether the sentence names the author before the bracket: Odum (ibid., p. 3)."""
    names = meant.matches[0].reference.names
    words = prose[max(0, opener - _LONGEST_NAME) : opener].split()
    return bool(words and names) and fold(words[-1]).startswith(fold(names[-1].family).split(" ")[-1])


def _last(earlier: list[Link]) -> Link | None:
    """Return the work cited last, if it is cited alone."""
    link = earlier[-1] if earlier else None
    return link if link and is_sure(link) and len(link.citation.items) == 1 else None


def _of_author(earlier: list[Link], named: str) -> Link | None:
    """Return the only work cited before by the named author."""
    family = fold(named.strip(" ,"))
    found = [link for link in earlier if link.item.names and fold(link.item.names[0].family) == family]
    works = {link.matches[0].reference.id for link in found if is_sure(link)}
    return found[-1] if len(works) == 1 and all(map(is_sure, found)) else None
