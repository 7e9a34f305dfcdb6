"""A citation points to a page that the cited article or chapter does not have.

Measured: 6 of 6 right on edited papers.

Bad:

    Trust is learned (Baier, 1986, [[p. 531]]).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

Good:

    Trust is learned (Baier, 1986, p. 252; Odum, 1999, p. 531).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Odum, V. (1999). Doubt. Oslo: Fell.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.locators import FOLLOWING_PAGES, PAGE_ABBREVIATIONS
from citecheck.linting.clue_routing import is_sure
from citecheck.linting.messages import entry
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case
from citecheck.text.word_patterns import any_of, one_of, rows

_LABEL = one_of(label.rstrip(".") for label in rows(PAGE_ABBREVIATIONS))
_PAGES = regex(rf"(?:{_LABEL}\.?)?\s?(\d{{1,5}})(?:\s?[-–—−]{{1,2}}\s?(\d{{1,5}}))?\s?(?:{any_of(FOLLOWING_PAGES)}\.?)?(?:, [^\W\d].*)?")
_OF_PARTS = ("article", "incollection", "inproceedings", "inbook")


@rule("F211", "warning")
def locator_outside_pages(case: Case) -> Iterator[Fault]:
    """Yield every locator that gives pages outside those of its entry."""
    for link in case.links:
        item = link.item
        if not is_sure(link) or item.locator_span is None or link.matches[0].reference.kind not in _OF_PARTS:
            continue
        reference = link.matches[0].reference
        cited, whole = _range(item.locator), _range(reference.fields.get("pages", ""))
        if cited and whole and whole[1] > whole[0] and not whole[0] <= cited[0] <= whole[1]:
            pages = f"pages {whole[0]}–{whole[1]}"
            yield Fault(item.locator_span, f"“{item.locator}” is outside {pages} of {entry(reference)}.", None, (reference.span,))


def _range(text: str) -> tuple[int, int] | None:
    """Return first and last page; 231–60 is 231–260."""
    found = _PAGES.fullmatch(text.strip())
    if not found:
        return None
    first, last = found[1], found[2] or found[1]
    return int(first), int(first[: len(first) - len(last)] + last if len(last) < len(first) else last)
