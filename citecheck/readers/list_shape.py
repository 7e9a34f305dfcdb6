"""Decide whether a text is a reference list, an essay that contains one, or only running text."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.year_bounds import YEAR_IN_TEXT
from citecheck.formats import FORMATS, format_of
from citecheck.model import Document, InputError
from citecheck.readers.embedded_list import has_heading, split
from citecheck.readers.headings import headings
from citecheck.readers.named_lists import in_front_matter
from citecheck.readers.typography import blank
from citecheck.readers.unheaded_list import citations_in, entry_weight, items_from_the_end

ENTRIES_SHARE = 0.5
"""Of the paragraphs of a list at least half read as entries; some laws, films and web pages do not."""

PROSE_SHARE = 0.05
"""Of the paragraphs of a list hardly one reads as prose."""

PROSE_OF_A_BODY = 0.5
"""At least half of an essay's words are in paragraphs that can only be prose."""

_UNDATED, _PROSE = -1.0, -2.0
_BODY_WORDS = 40
_LONG = 250  # characters: no entry that cannot be read as one is longer
_LOOKED_AT = 400
_SENTENCES = 20  # words: a law or a film takes fewer
_SENTENCE = regex(  # a year in brackets after a name, and then a lower-case letter or nothing: Così Marlow (1975, p. 20).
    rf"[^\n()]{{3,150}}\({YEAR_IN_TEXT}[a-z]?(?:[:,]\s?[^()\n]{{1,20}})?\)(?:[.!?]?$|[,;]?\s[^\W\d_A-ZÀ-ÞА-Я])"
)
_REPORTED = regex(rf"\d{{1,4}} [A-Z][\w. ]{{0,25}}[ .]\d{{1,5}} \({YEAR_IN_TEXT}\)")  # 211 W.2d 483 (1954): a law report, or a session law
_BRACKETED_YEAR = regex(rf"[(\[][^()\[\]\n]{{0,80}}{YEAR_IN_TEXT}")


def is_list(document: Document) -> bool:
    """Return whether a plain or Markdown text is only a reference list; it may have headings of its own."""
    if not FORMATS[document.format].carries_own_list or format_of(document).is_structured:
        return False
    if not _is_mostly_entries(_items(document.prose)):
        return False
    body, lists = split(document)
    before = _items(body.prose if lists else document.prose)
    return not any(map(_is_prose, before))


def _is_mostly_entries(items: list[str]) -> bool:
    """Whether enough of the items are entries, and one at least; of an essay, half are read until it is known."""
    others = 0
    for item in items:
        others += entry_weight(item) <= 0
        if others > (1 - ENTRIES_SHARE) * len(items):
            return False
    return others < len(items)


def _is_prose(item: str) -> bool:
    """Whether a paragraph is not an entry: it has no date, it cites, or it is long, or has several years in brackets."""
    weight = entry_weight(item)
    long = len(item.split()) >= _SENTENCES or len(_BRACKETED_YEAR.findall(item)) > 1
    if weight < 1 and _SENTENCE.match(item) and not _REPORTED.search(item):
        return True
    return weight <= _UNDATED or (weight <= 0 and (long or citations_in(item) > 0))


def list_within(document: Document) -> Document:
    """Return a list's document; for an essay that contains a list, with only that list's entries as its prose.

    Raises InputError for running text without any entry.
    """
    if not FORMATS[document.format].carries_own_list or format_of(document).is_structured:
        return document
    items = _items(document.prose)
    weights = [(entry_weight(item), len(item)) for item in items]
    if not any(weight > 0 for weight, _ in weights) and (named := next(in_front_matter(document), None)):
        raise InputError(f"{document.name}: is running text, not a reference list; its entries are in {named}, which it names")
    if not any(map(_may_be_prose, items, (weight for weight, _ in weights))) or len(weights) == 1:  # one entry, however odd
        return document
    body, lists = split(document)
    if lists and (_is_body(body.prose) or _is_headed(document, body)):
        return document._replace(prose=_only(document.prose, lists))
    long = sum(size > _LONG for _, size in weights) > 1
    if not any(weight > 0 for weight, _ in weights) and (long or sum(map(citations_in, _items(document.prose))) > 1):
        raise InputError(f"{document.name}: is running text, not a reference list; name the file that holds the entries")
    return document


def _may_be_prose(item: str, weight: float) -> bool:
    """Whether a paragraph of a weight reads as prose, or has no date and more words than a law or a film without one."""
    return weight <= _PROSE or (weight <= _UNDATED and len(item.split()) >= _SENTENCES)


def _is_headed(document: Document, body: Document) -> bool:
    """Whether a list has a heading and sentences above it, however few, that are not entries."""
    items = _items(body.prose)
    return has_heading(document) and any(map(_is_prose, items)) and not any(entry_weight(item) > 0 for item in items)


def _is_body(prose: str) -> bool:
    """Whether what is not in a text's lists is an essay: sentences, and hardly an entry among them."""
    weights = [(entry_weight(item), len(item)) for item in _items(prose)]
    if len(prose.split()) < _BODY_WORDS or sum(weight > 0 for weight, _ in weights) > 0.1 * len(weights):
        return False
    return sum(size for weight, size in weights if weight <= _PROSE) >= PROSE_OF_A_BODY * sum(size for _, size in weights)


def _items(text: str) -> list[str]:
    """The paragraphs or lines of a text that can be entries or prose; headings are neither."""
    pieces, end = [], 0
    for heading in headings(text):
        pieces += [text[end : heading.start], blank(text[heading.start : heading.end])]
        end = heading.end
    found = (item.strip() for _, item in items_from_the_end("".join(pieces) + text[end:]))
    return [item for item in found if len(item.split()) > 3 or item.endswith((".", "!", "?"))][:_LOOKED_AT]


def _only(prose: str, lists: tuple[Document, ...]) -> str:
    """The prose with everything blanked out that is in none of the lists."""
    kept = [any(letters) for letters in zip(*([char not in " \n" for char in each.prose] for each in lists), strict=True)]
    return "".join(char if keep or char == "\n" else " " for char, keep in zip(prose, kept, strict=True))
