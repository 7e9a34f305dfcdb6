"""Years after a word that repeats the authors before: Marlow (1994) …, idem 1996; vgl. ders. (2007)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck._fast.regex import regex
from citecheck.data.lexicon.same_author import SAME_AUTHOR_BY_LANGUAGE
from citecheck.extract.brackets import Brackets
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.item_readings import Found, following_item
from citecheck.extract.locators import locator
from citecheck.extract.year_anchors import Sighting
from citecheck.model import CitationItem, Document, Name, Span
from citecheck.text.word_patterns import either_case

_SAME = regex(rf"(?<!\w){either_case(SAME_AUTHOR_BY_LANGUAGE)},?\s?(?P<open>[(\[])?$")
_ENDS = tuple({word.lower().split()[-1] for words in SAME_AUTHOR_BY_LANGUAGE.values() for word in words})
_NAME = regex(r"[^\W\d_a-z][\w’'-]+")
_LONGEST_WORD = 24  # characters, with the comma, gap and bracket after it
_RECALLED = 8  # items back to the one that is meant
_REACH = 400  # characters back to a name without a year that is meant


def item_with_repeated_authors(
    document: Document, brackets: Brackets, before: Sequence[Found], meanings: Sequence[Sighting], known: Gazetteer
) -> Found | None:
    """Return an item with the last authors before it, cited or only mentioned, who have a listed work of its year."""
    prose, sighting = document.prose, meanings[0]
    low = max(0, sighting.start - _LONGEST_WORD)
    words = prose[low : sighting.start].rstrip().rstrip("([").rstrip().rstrip(",").lower()
    same = _SAME.search(prose, low, sighting.start) if words.endswith(_ENDS) else None
    if not same:
        return None
    recalled = (found.item for found in reversed(before[-_RECALLED:]) if found.item.names)
    for item in (*recalled, *_mentioned(document, same.start())):
        for meant in meanings:
            if known.has_work(item.names[0], meant.year):
                return _found(document, brackets, item, meant, same.start(), narrative=same["open"] is not None)
    return None


def _mentioned(document: Document, at: int) -> Iterator[CitationItem]:
    """Yield the capitalised words before a place as items without a year, the last one first: Marlow (in Quist 1994) …; idem 1996."""
    name = document.name
    for word in reversed(list(_NAME.finditer(document.prose, max(0, at - _REACH), at))):
        span = Span(name, *word.span())
        yield CitationItem(span, (Name(word[0]),), (span,), False, None, None)


def _found(document: Document, brackets: Brackets, item: CitationItem, meant: Sighting, start: int, *, narrative: bool) -> Found:
    around = brackets.around(meant.start, meant.end)
    made = following_item(document, item, meant, locator(document.prose, meant.end, bracketed=around is not None))
    closes = narrative and around and around.closed and not document.prose[made.span.end : around.end - 1].strip()
    end = around.end if closes and around else made.span.end
    return Found(made._replace(span=Span(document.name, start, end), bare=False), around, narrative)
