"""Read a citation across a few lines that do not belong to it, because columns were read in the wrong order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.data import costs
from citecheck.data.characters import APOSTROPHES, HYPHENS
from citecheck.data.clues import OF_YEARS
from citecheck.data.lexicon.citation_words import CONJUNCTIONS
from citecheck.data.lexicon.date_words import BEFORE_DATES
from citecheck.data.ocr.lookalikes import ET
from citecheck.extract.brackets import Bracket, Brackets
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.interruptions import Joined, interruptions
from citecheck.extract.item_readings import Found, is_listed, item_with_own_authors, item_with_shared_authors
from citecheck.extract.tokenizer import tokens
from citecheck.extract.year_anchors import Sighting
from citecheck.model import CitationItem, Clue, Document, Span
from citecheck.text.folding import fold

_MOST = 4  # readings
_LAST_WORDS = 5  # of the first half
_ODD = 4.0  # nats: such a reading is so costly grammatically that only a good explanation makes it credible
_READING = 5.0  # … and its minimum cost beyond that of its authors
_BEFORE = 6  # preceding items that the first half may belong to


def readings_across_columns(
    document: Document, meanings: list[Sighting], known: Gazetteer, found: Found | None, before: Sequence[Found]
) -> Found | None:
    """Return what was found for a year, with the readings in which a few lines interrupt the citation.

    Such readings are only tried if no reading of the text as it is gives a listed work, and only with listed names.
    """
    if found and any(is_listed(way, known) for way in (found.item, *found.item.others)):
        return found
    for joined in interruptions(document.prose, meanings[0].start):
        if not _may_go_on(joined, known) or _belongs_to_another(joined, known, before):
            continue
        read = _read(document, joined, meanings, known, before)
        made = [_interrupted(document, joined, way, price) for way, price in _believable(joined, read, known)] if read else []
        if read and made:
            return _added(found, tuple(made[:_MOST]), read._replace(bracket=_outside(joined, read.bracket)), known)
    return found


def _may_go_on(joined: Joined, known: Gazetteer) -> bool:
    """Return whether the first half ends near a listed name or a year, by its last words, before it is parsed at all."""
    words = joined.text[: joined.cut].split()[-_LAST_WORDS:]
    if not words or words[-1][-1] in HYPHENS:
        return bool(words)
    return any(
        any(c.isdigit() for c in word) or _is_part(fold(word.rstrip("’'s") or word), known) or _is_part(fold(word), known) for word in words
    )


def _is_part(word: str, known: Gazetteer) -> bool:
    """Return whether a folded word is a listed family name, or near one, or in an organisation's name."""
    return bool(word) and (known.has_near(word) or any(word in name for name in known.organisations))


def _belongs_to_another(joined: Joined, known: Gazetteer, before: Sequence[Found]) -> bool:
    """Return whether the first half is part of another citation: one that continues in the line below, or was read across lines before."""
    at = joined.hole[0]
    return any(_takes(at, (found.item, *found.item.others), known) for found in before[-_BEFORE:])


def _takes(at: int, ways: tuple[CitationItem, ...], known: Gazetteer) -> bool:
    """Return whether a cited item extends over a position: as a listed work, or with listed names if no other reading of it is one."""
    over = [way for way in ways if way.span.start < at < way.span.end and not any(start < at <= end for start, end in _holes(way))]
    if not over or any(is_listed(way, known) for way in over):
        return bool(over)
    return not any(is_listed(way, known) for way in ways) and any(all(known.has_all(name.family) for name in way.names) for way in over)


def _holes(item: CitationItem) -> Iterator[tuple[int, int]]:
    return ((clue.span.start, clue.span.end) for clue in item.clues if clue.kind == "interrupted" and clue.span)


def _read(document: Document, joined: Joined, meanings: list[Sighting], known: Gazetteer, before: Sequence[Found]) -> Found | None:
    """Return the item as read without the lines between; its spans refer to the joined text."""
    text, brackets = document._replace(text=joined.text, prose=joined.text), Brackets(joined.text)
    moved = [joined.moved(sighting) for sighting in meanings]
    if found := item_with_own_authors(text, brackets, moved, known, 0):
        return found
    last = next((each for each in reversed(before[-_BEFORE:]) if each.item.span.end <= joined.hole[0]), None)
    around = brackets.around(moved[0].start, moved[0].end)
    if last is None or last.item.span.start < joined.left or around is None:
        return None
    return item_with_shared_authors(text, last._replace(item=joined.taken_in(last.item), bracket=around), moved, known)


def _believable(joined: Joined, read: Found, known: Gazetteer) -> Iterator[tuple[CitationItem, float]]:
    """Yield the readings that reach over the lines between, with listed names only, each with its cost."""
    for way in (read.item, *read.item.others):
        reaches = way.shared or way.span.start < joined.cut
        if reaches and all(_is_name(name.family, known) for name in way.names) and (price := _price(joined, read, way)) is not None:
            yield way, price + costs.INTERRUPTED_LINE * (joined.lines - 1)


def _is_name(name: str, known: Gazetteer) -> bool:
    return known.has_near(fold(name)) or known.has_all(name) or fold(name) in known.organisations


def _price(joined: Joined, read: Found, way: CitationItem) -> float | None:
    """Return the cost of joining the two halves; None if that may be mere chance."""
    encloses = read.bracket is not None and read.bracket.start < joined.cut
    breaks_off = _breaks_off(joined)
    if joined.text[joined.cut - 1] in HYPHENS and not encloses:  # in a sentence there is no other evidence for a name made of two pieces
        return None
    if joined.ragged and not (breaks_off and encloses):
        return None
    if _is_year_only(joined, way):
        several = (len(way.names) > 1 or way.et_al) and not way.shared
        if not encloses and not read.narrative:
            return None
        if not several and (joined.ragged or (joined.lines > 1 and not breaks_off)):
            return None
        if (joined.ragged or not several) and (_is_date(joined) or joined.text[joined.cut - 2] in APOSTROPHES):
            return None
    return costs.INTERRUPTED + joined.ragged if breaks_off else costs.INTERRUPTED_WHOLE


def _is_year_only(joined: Joined, way: CitationItem) -> bool:
    """Return whether the second half has no authors."""
    year = way.year_span.start if way.year_span else joined.cut
    return not any(c.isalpha() for c in joined.text[joined.cut : year])


def _breaks_off(joined: Joined) -> bool:
    """Return whether the first half cannot end here, or the second not begin: at a conjunction, a comma, "et al.", inside a name."""
    words, rest = joined.text[: joined.cut].split(), joined.text[joined.cut + 1 :]
    second = tokens(rest, 0, min(len(rest), 20))
    if second and (second[0].kind in ("conjunction", "etal") or second[0].text == ","):
        return True
    return words[-1] in CONJUNCTIONS or words[-1][-1] in ",;&" or words[-1][-1] in HYPHENS or words[-1] in ET


def _is_date(joined: Joined) -> bool:
    """Return whether the year may follow the text before it as a date: in the spring of 2009."""
    return joined.between.split()[-1].lower() in BEFORE_DATES


def _interrupted(document: Document, joined: Joined, way: CitationItem, price: float) -> CitationItem:
    """Return a reading with its spans in the whole prose, and the clue for the interruption."""
    start, end = joined.hole
    seen = " ".join(document.text[start:end].split())
    meant = " ".join(joined.text[max(0, way.name_spans[0].start) : way.span.end].replace("-\n", "").split())
    clue = Clue("interrupted", seen, meant, price, Span(document.name, start, end))
    cost = max(_ODD, way.cost + _READING)
    clues = (clue if clue.kind in OF_YEARS else clue._replace(span=None) for clue in way.clues)  # spans in the joined text do not apply
    return joined.put_back(way)._replace(bare=True, cost=cost, clues=(*clues, clue), others=())


def _outside(joined: Joined, bracket: Bracket | None) -> Bracket | None:
    return bracket and Bracket(joined.outside(bracket.start), joined.outside(bracket.end), bracket.closed)


def _added(found: Found | None, made: tuple[CitationItem, ...], read: Found, known: Gazetteer) -> Found:
    """Return what was found with the new readings as alternatives; its bracket is the joined one's, if the list has the work."""
    if found is None:
        return read._replace(item=made[0]._replace(others=made[1:]))
    item = found.item._replace(others=(*found.item.others, *made))
    return read._replace(item=item) if any(is_listed(way, known) for way in made) else found._replace(item=item)
