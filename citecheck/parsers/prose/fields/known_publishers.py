"""Publisher and place after commas, read chunk by chunk from the right."""

from __future__ import annotations

from citecheck.data.lexicon.media import NOTES
from citecheck.data.lexicon.publishers_places import INSIDE_HOUSES
from citecheck.parsers.prose.classify import is_body, is_place, publisher_score, words_of
from citecheck.parsers.prose.draft import BLOTS, DATE, EDGE, Draft
from citecheck.parsers.prose.fields.imprint_sentence import DAYS_OF_YEAR, cuts_of
from citecheck.parsers.prose.fields.titles import Break

_NEAR = 60
_JOINERS = ("and ", "et ", "und ", "y ")
_LONGEST_HOUSE = 6
_SHORT_HOUSE = 3
_SHORT_PLACE, _LAST_OF_THREE, _SURE = 2, 2, 2.0


def listed_imprint(sheet: Draft, start: int, end: int, *, certain: bool) -> int:
    """Take Publisher, Place — Place, Publisher — Publisher — Place, by chunks from the right."""
    text = sheet.rest
    cuts = cuts_of(text, start, end)
    edge, at = end, len(cuts) - 1
    first = end
    if at >= (1 if certain else 2) and _is_house_of_place(sheet, cuts, at, end):
        sheet.take("publisher", cuts[at].start, end)
        edge, at = cuts[at].end, at - 1
    elif at >= _LAST_OF_THREE and _is_place_of_house(text, cuts, at, end, commas=sheet.commas):
        sheet.take("address", cuts[at].start, end)
        edge, first, at = cuts[at].end, cuts[at].end, at - 1
    while at >= (0 if certain else 1) and len(cuts) - at < 7:
        chunk = text[cuts[at].start : edge]
        if not chunk.strip(EDGE + "()[]"):
            edge, at = cuts[at].end, at - 1
            continue
        joined = _state_joined(text, cuts, at, edge)
        if chunk.count(")") > chunk.count("("):
            break
        if "address" not in sheet.places and is_place(text[cuts[joined].start : edge]):
            at = joined
            sheet.take("address", cuts[at].start, edge)
        elif "publisher" not in sheet.places and _is_publisher(text, cuts, at, edge, certain=certain, commas=sheet.commas):
            at = _wider(text, cuts, at, edge, commas=sheet.commas)
            named = _behind_place(text, cuts[at].start, edge)
            sheet.take("address", cuts[at].start, named)
            sheet.take("publisher", named, edge)
        else:
            break
        edge = first = cuts[at].end
        at -= 1
        if "publisher" in sheet.places and "address" in sheet.places:
            break
    if first < end and at >= 1 and _is_named(sheet, cuts[at], edge, end):
        sheet.take("publisher", cuts[at].start, edge)
        first = cuts[at].end
    return first


def _behind_place(text: str, start: int, end: int) -> int:
    """Return where a publisher begins after an unknown place: Little Brell: Harbour Press; ``start`` if no place precedes it."""
    colon = text.find(": ", start, end)
    town = words_of(text[start:colon]) if colon > start else []
    return colon + 1 if 0 < len(town) <= _SHORT_HOUSE and all(word[0].isupper() or word in INSIDE_HOUSES for word in town) else start


def _is_named(sheet: Draft, house: Break, edge: int, end: int) -> bool:
    """Return whether a chunk before a place is a capitalised name, as of an unknown publisher: Title, Lamp Club, Oxford, 1999."""
    last = DATE in sheet.rest[end : end + 4] or (sheet.commas and not sheet.rest[end:].strip(EDGE))
    if "publisher" in sheet.places or not last:
        return False
    words = words_of(sheet.rest[house.start : edge])
    few = 0 < len(words) <= _SHORT_HOUSE and words[0][0].isupper() and not any(c.isdigit() for word in words for c in word)
    return few and house.kind == "comma" and (all(w[0].isupper() or w in INSIDE_HOUSES for w in words) or "-" in words[0])


def _is_house_of_place(sheet: Draft, cuts: list[Break], at: int, end: int) -> bool:
    """Return whether the last chunk is a publisher, known or not, because a place precedes it and a date follows (Place, House, 1999).

    Nothing may follow either where commas separate everything. Where editors precede, its name may be long and in small letters.
    """
    text = sheet.rest
    words = words_of(text[cuts[at].start : end])
    capital = all(word[0].isupper() or word in INSIDE_HOUSES for word in words)
    named = 0 < len(words) <= (_LONGEST_HOUSE if capital or "editor" in sheet.places else _SHORT_HOUSE) and words[0][0].isupper()
    followed = any(c in BLOTS for c in text[end : end + 4]) or (sheet.commas and capital and not text[end:].strip(EDGE))
    if not named or cuts[at].kind != "comma" or not followed:
        return False
    further = at >= _LAST_OF_THREE and is_place(text[cuts[at - 2].start : cuts[at].end])  # Brellport, the Netherlands, House
    placed = (further or is_place(text[cuts[at - 1].start : cuts[at].end])) and not is_place(text[cuts[at - 1].start : end])
    return placed and (at < 2 or publisher_score(text[cuts[at - 2].start : cuts[at - 1].end]) < 1.5)


def _is_place_of_house(text: str, cuts: list[Break], at: int, end: int, *, commas: bool) -> bool:
    """Return whether the last chunk is a place, known or not, because a certain publisher precedes it (Title, Landing Press, Brellport)."""
    words = words_of(text[cuts[at].start : end])
    named = 0 < len(words) <= _SHORT_PLACE and all(word[0].isupper() and word.isalpha() for word in words)
    house = text[cuts[at - 1].start : cuts[at].end]
    parted = cuts[at].kind == cuts[at - 1].kind == "comma" and not house.startswith(_JOINERS)
    sure = publisher_score(house) >= _SURE or (commas and is_body(house))
    return named and parted and sure and publisher_score(text[cuts[at].start : end]) < 1


def _state_joined(text: str, cuts: list[Break], at: int, edge: int) -> int:
    """Extend a place by the chunk before it while the whole is still a place: Cambridge, MA."""
    best = at
    for back in (1, 2):
        if (
            at - back >= 1
            and cuts[at - back + 1].kind == "comma"
            and is_place(text[cuts[at - back].start : edge])
            and not is_place_only_before(text, cuts, at, back)
        ):
            best = at - back
        else:
            break
    return best


def is_place_only_before(text: str, cuts: list[Break], at: int, back: int) -> bool:
    """Return whether the chunk before would be lost as a publisher."""
    return publisher_score(text[cuts[at - back].start : cuts[at - back + 1].end]) >= 1.5


def _is_publisher(text: str, cuts: list[Break], at: int, edge: int, *, certain: bool, commas: bool) -> bool:
    chunk = text[cuts[at].start : edge]
    score = publisher_score(chunk)
    if chunk.strip(EDGE + "()[]").lower() in NOTES or (cuts[at].kind == "comma" and chunk.lstrip().startswith(_JOINERS)):
        return False  # … of Lamps, Wicks, and the Oil Association: the end of a list
    if DAYS_OF_YEAR.search(chunk):
        return False  # Lamp Institute, 18–20 July 1997: where a meeting was, and when
    if cuts[at].kind in {"stop", "mask", "bracket", "start"}:
        words = words_of(chunk)
        short = 0 < len(words) <= 6 and all(word[0].isupper() or word in INSIDE_HOUSES for word in words)
        return score >= 1.0 or (
            short and (cuts[at].kind != "bracket" or DATE in text[edge : edge + _NEAR]) and (certain or cuts[at].kind != "start")
        )
    return score >= (1.0 if commas else 1.5) or (commas and is_body(chunk)) or (certain and score >= 0.8)


def _wider(text: str, cuts: list[Break], at: int, edge: int, *, commas: bool) -> int:
    """Extend a publisher by the part before it if that is one too, because organisations' names may hold commas: Department, University."""
    back = at
    while back > 1 and cuts[back].kind == "comma" and is_body(text[cuts[back - 1].start : cuts[back].end]):
        back -= 1
    if back < at and (commas or (back < at - 1 and cuts[back].kind != "comma")):
        return back
    if (
        at >= 2
        and cuts[at].kind == "comma"
        and cuts[at - 1].kind != "comma"
        and publisher_score(text[cuts[at - 1].start : cuts[at].end]) >= 1.0
        and len(text[cuts[at - 1].start : edge]) < 90
    ):
        return at - 1
    return at
