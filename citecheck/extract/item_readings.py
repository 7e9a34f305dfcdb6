"""Make a cited item of a year: every reading of the authors right before it, or those of the previous item."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data import costs
from citecheck.data.characters import APOSTROPHES, INVISIBLE
from citecheck.data.lexicon.citation_words import AGAIN, AND_BETWEEN_YEARS, AND_LETTERS, CITED, REFERRING
from citecheck.data.lexicon.date_words import ABOUT_YEAR, BEFORE_YEARS
from citecheck.data.lexicon.eastern_signs import DIRECTED, EDITED, YEARS
from citecheck.data.lexicon.locators import BEFORE_PAGES
from citecheck.data.lexicon.work_words import EDITED_SIGNS
from citecheck.data.ocr.lookalikes import AL
from citecheck.extract.author_readings import Authors
from citecheck.extract.brackets import Bracket, Brackets
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.locators import PAGE_RANGE, is_second_hand, locator
from citecheck.extract.repeated_readings import cached_readings
from citecheck.extract.title_citations import listed_number, title_before
from citecheck.extract.year_anchors import Sighting
from citecheck.model import CitationItem, Document, Span
from citecheck.text.folding import fold
from citecheck.text.word_patterns import any_of, either_case, rows

_BETWEEN = "|".join(sorted(word.rstrip(".") for word in (*BEFORE_YEARS, *rows(ABOUT_YEAR))))
_ROLES = "|".join(sorted({word for words in EDITED_SIGNS.values() for word in words}))
_ROLE_ENDS = tuple({word.split()[-1] for words in EDITED_SIGNS.values() for word in words})
_GAP = regex(
    rf"(?:(?<=[a-z]\.)[*_]{{1,2}}(?=\s?[(\[]))?(?:(?<=[\u3400-\u9fff])(?:{any_of(EDITED, DIRECTED)})"
    rf"|,?\s?[(\[](?:{_ROLES})\.?[)\]]|,\s(?:{_ROLES})\.?(?=[\s,:)])|\s(?:{_ROLES})\.(?=[\s,]))?"
    rf"(?P<acronym>\s?[\[(][A-Z][\w.&-]{{1,10}}[\])])?(?P<poss>['’‘´`]s?)?(?P<comma>\s?[,.;:]?)[\s{INVISIBLE}]*(?:\((?=[(\[]))?(?P<open>[(\[{{])?\s*(?P<circa>(?<!\w)(?:(?:{_BETWEEN})\.?|(?<=[(\[])(?:{_ROLES})(?:\.,?|,))\s)?$"
)
_MARKS = r"[.,:;'\"“”‘’*~_·•/\\|!°\-–—‚„`´¢]"
_NOISE = frozenset(",:;~_|!*·•-")
_LOOSE_GAP = regex(rf"(?P<poss>['’‘´`]s)?(?P<comma>(?:\s?{_MARKS}){{1,4}})\s*(?P<open>[(\[{{])?\s*{_MARKS}{{0,2}}\s?(?P<circa>)$")
_PAGED_GAP = regex(
    rf"(?P<poss>['’]s)?(?P<comma>,?)\s(?P<open>[(\[])?(?P<pages>{any_of(BEFORE_PAGES)}\.?\s?{PAGE_RANGE})(?P<circa>),?\s$"
)  # Smith, p. 3, 1999
_AND = any_of(AND_BETWEEN_YEARS)
_SHARED = regex(rf"\s*(?:[,;/&+]\s*(?:{_AND}\s)?|\b{_AND}\s|[)\]]\s?[,;]?\s?(?:{_AND}\s)?[(\[])\s*[(\[]?\s*(?:{any_of(AGAIN)}\s)?")
_STOPPED = regex(r"\s?[.:]\s+|\s")  # for a comma, misread or left out by a style: (Marlow 1999. 2003), (Marlow 1999 2003)
# In "Smith (1999)" the year ends its bracket, or a locator or another work follows; "maize (1475 plots)" is different.
_STAND_ALONE = regex(any_of(YEARS) + r"?\s*(?:[)\]},;:&]|" + any_of(AND_LETTERS) + r"\b|p|S\.|§|[\[(]|$|" + any_of(CITED) + ")")
_REFERRED = regex(rf"(?<!\w){either_case(REFERRING)}\s$")
_REFERENCE_ENDS = regex(r"[a-z]?\s?(?:[.,;:)]|$)")
_LONGEST_REFERRING = 20
_CODE = 40
_REACH = 240  # how far back authors are searched for
LONGEST_LINE = 160  # longer text is not a line of a column, but a paragraph
_PARAGRAPH = regex(r"\n[ \t]*\n")


class Found(NamedTuple):
    """An item with the bracket around it: for narrative ones, the bracket that opens between authors and year."""

    item: CitationItem
    bracket: Bracket | None
    narrative: bool


def item_with_own_authors(document: Document, brackets: Brackets, meanings: list[Sighting], known: Gazetteer, floor: int) -> Found | None:
    """Return an item whose authors are right before its year."""
    prose, sighting = document.prose, meanings[0]
    around = brackets.around(sighting.start, sighting.end)
    low = max(floor, sighting.start - _REACH, _paragraph(prose, sighting.start))
    gap, loose = _gap(prose, max(low, sighting.start - 36), sighting.start)
    after_digit = gap is not None and prose[gap.start() - 1 : gap.start()].isdigit()
    paged = _PAGED_GAP.search(prose, max(low, sighting.start - 36), sighting.start) if after_digit else None
    gap, loose = (paged, False) if paged else (gap, loose)
    numbered = (
        gap is not None and prose[gap.start() - 1 : gap.start()].isdigit() and prose[gap.start() - 2 : gap.start()] not in AL
    )  # et a1.
    if gap is None or (numbered and not _is_listed_code(prose[max(low, gap.start() - _CODE) : gap.start()], known)):
        return None
    narrative = gap["open"] is not None
    opens_here = around is not None and narrative and around.start == gap.start("open")
    outer = brackets.around(around.start, around.start + 1) if opens_here and around else around
    while outer and outer.start >= gap.start() and opens_here:  # Smith ([1990])
        outer = brackets.around(outer.start, outer.start + 1)
    if outer:
        low = max(low, outer.start + 1)
    bracketed = not narrative and outer is not None
    ways = title_before(prose, low, gap.start(), bracketed=bracketed, known=known)
    ways += cached_readings(prose, low, gap.start(), bracketed=bracketed, known=known)
    if narrative and not any(known.has_work(way.units[0].name, meant.year) for way in ways for meant in meanings):
        from citecheck.extract.distant_authors import distant_author

        ways += distant_author(prose, low, gap.start(), sighting.year, known)
    if not ways:
        return None
    inside = around if opens_here else None
    surely = (_surely(ways[0]) and (gap["comma"] or ways[0].et_al)) or _is_referred_to(prose, ways[0], sighting)
    bare = not narrative and not bracketed and not surely
    bare = bare or loose or (narrative and not _STAND_ALONE.match(prose, sighting.end))
    bracket = inside if narrative else outer
    before = paged.span("pages") if paged else None
    first, *others = _items(document, ways, meanings, bracket, before, narrative=narrative, bare=bare)
    return Found(first._replace(others=tuple(others)), bracket, narrative)


def _is_listed_code(before: str, known: Gazetteer) -> bool:
    """Return whether a year follows a listed organisation whose name ends in figures, or a listed standard: REN21, BS 5950."""
    word = before.split()[-1].strip("([;,") if before.split() else ""
    return (word[:1].isalpha() and fold(word) in known.organisations) or bool(listed_number(before.rstrip(" ,"), known))


def _gap(prose: str, low: int, at: int) -> tuple[re.Match[str] | None, bool]:
    """Return the text between authors and year, and whether only a scanner would produce it."""
    gap = _plain_gap(prose, low, at) or _GAP.search(prose, low, at)
    if (
        gap is not None
        and prose[gap.start() - 2 : gap.start()] != ".."
        and not (prose[gap.start() - 1 : gap.start()] in _NOISE and gap.start() > low)
    ):
        return gap, gap["comma"].strip() in (":", ";")
    return _LOOSE_GAP.search(prose, low, at), True


def _plain_gap(prose: str, low: int, at: int) -> re.Match[str] | None:
    """Return a comma and a space, or a space and a bracket, after a name or "al.": what the search would find, without searching."""
    start = at - 2
    if prose[start:at] not in (", ", " ("):
        return None
    last = start - 1 - prose.startswith(".", start - 1)
    if last <= low or not prose[last].isalpha() or prose[last - 1] in APOSTROPHES or prose.endswith(_ROLE_ENDS, low, last + 1):
        return None
    return _GAP.match(prose, last + 1 if prose[start] == " " else start, at)


def _surely(authors: Authors) -> bool:
    """Return whether there are two authors, or "et al.": nothing else looks like that, in running text either."""
    return (authors.et_al or len(authors.units) in (2, 3)) and authors.cost < 2.0 and not any(unit.name.corporate for unit in authors.units)


def _is_referred_to(prose: str, authors: Authors, sighting: Sighting) -> bool:
    """Return whether a reader is sent to one person's work: On lamps see Marlow 2003."""
    person = len(authors.units) == 1 and not authors.units[0].name.corporate and not sighting.clues
    before = prose[max(0, authors.start - _LONGEST_REFERRING) : authors.start]
    return person and bool(_REFERRED.search(before)) and bool(_REFERENCE_ENDS.match(prose, sighting.end))


def _items(
    document: Document,
    ways: Sequence[Authors],
    meanings: Sequence[Sighting],
    bracket: Bracket | None,
    before: tuple[int, int] | None,
    *,
    narrative: bool,
    bare: bool,
) -> Iterator[CitationItem]:
    """Yield an item for each year that may be meant and each reading; ``before`` are its pages, if they are between authors and year."""
    for meant in meanings:
        place = before or locator(document.prose, meant.end, bracketed=bracket is not None)
        end, second_hand = _end(document.prose, meant, place, bracket, narrative=narrative)
        yield from (_item(document, way, meant, place, end, second_hand=second_hand, bare=bare) for way in ways)


def _end(prose: str, sighting: Sighting, place: tuple[int, int] | None, bracket: Bracket | None, *, narrative: bool) -> tuple[int, bool]:
    """Return where an item with this year and locator ends, and whether words follow by which it was read in another work."""
    end = max(place[1], sighting.end) if place else sighting.end
    second_hand = is_second_hand(prose, end)
    if narrative and bracket and bracket.closed and not prose[end : bracket.end - 1].strip():
        end = bracket.end
        second_hand = second_hand or is_second_hand(prose, end)
    return end, second_hand


def _item(
    document: Document,
    authors: Authors,
    sighting: Sighting,
    place: tuple[int, int] | None,
    end: int,
    *,
    second_hand: bool,
    bare: bool,
) -> CitationItem:
    """Return an item with its locator, that ends at ``end``; ``second_hand`` if it was read in another work."""
    name = document.name
    return CitationItem(
        span=Span(name, authors.start, end),
        names=tuple(unit.name for unit in authors.units),
        name_spans=tuple(Span(name, unit.start, unit.end) for unit in authors.units),
        et_al=authors.et_al,
        year=sighting.year,
        year_span=Span(name, sighting.start, sighting.end),
        locator=_bare_locator(document.text, place),
        locator_span=Span(name, *place) if place else None,
        kind="secondary" if second_hand else "work",
        bare=bare or sighting.ranged or bool(sighting.clues) or authors.cost >= costs.DOUBTFUL_AUTHORS,
        cost=authors.cost,
        clues=(*sighting.clues, *(clue._replace(span=clue.span and clue.span._replace(source=name)) for clue in authors.clues)),
    )


def _bare_locator(text: str, place: tuple[int, int] | None) -> str:
    return " ".join(text[slice(*place)].split()) if place else ""


def item_with_shared_authors(document: Document, before: Found, meanings: list[Sighting], known: Gazetteer) -> Found | None:
    """Return a further year with the authors of the previous item."""
    item, prose, sighting = before.item, document.prose, meanings[0]
    if not item.names or not 0 < sighting.start - item.span.end < 30:
        return None
    gap = prose[item.span.end : sighting.start]
    own_bracket = item.year_span is not None and item.year_span.end == item.span.end  # 1988 [1975]
    if item.span.end > 0 and prose[item.span.end - 1] in ")]}" and before.narrative and not own_bracket:
        gap = prose[item.span.end - 1] + gap
    stopped = _STOPPED.fullmatch(gap) and before.bracket is not None and sighting.end < before.bracket.end
    others = (meant.year for meant in meanings if meant.year != item.year)  # not the same once more: (Marlow, 2003 2003)
    if not (_SHARED.fullmatch(gap) or (stopped and any(known.has_work(item.names[0], year) for year in others))):
        return None
    if _PARAGRAPH.search(gap):
        return None
    if before.bracket and sighting.start > before.bracket.end and not gap.rstrip().endswith(("(", "[")):
        return None
    place = locator(prose, sighting.end, bracketed=before.bracket is not None)
    made = [following_item(document, item, meant, place) for meant in meanings]
    return Found(made[0]._replace(others=tuple(made[1:])), before.bracket, before.narrative)


def following_item(document: Document, item: CitationItem, sighting: Sighting, place: tuple[int, int] | None) -> CitationItem:
    """Return an item with the authors of another and its own year."""
    name, end = document.name, place[1] if place else sighting.end
    return item._replace(
        span=Span(name, sighting.start, end),
        year=sighting.year,
        year_span=Span(name, sighting.start, sighting.end),
        locator=_bare_locator(document.text, place),
        locator_span=Span(name, *place) if place else None,
        shared=True,
        kind="secondary" if is_second_hand(document.prose, end) else item.kind,
        bare=item.bare or bool(sighting.clues),
        others=(),
        clues=sighting.clues,
    )


def _paragraph(prose: str, at: int) -> int:
    """Return where the paragraph of a position begins, if within reach."""
    low = max(0, at - _REACH)
    return max((m.end() for m in _PARAGRAPH.finditer(prose, low, at)), default=low)


def is_listed(item: CitationItem, known: Gazetteer) -> bool:
    """Return whether the list has a work of the first author and the year."""
    return bool(item.names) and known.has_work(item.names[0], item.year)
