"""Find publisher and place, school and kind of thesis, edition: what stands behind a book's title."""

from __future__ import annotations

import re

from citecheck.refs.prose.chunks import is_place, publisher_score, words_of
from citecheck.refs.prose.sheet import BLOTS, EDGE, Sheet
from citecheck.refs.prose.titles import Break, breaks

_EDITION = re.compile(
    r"[(\[]?\s?(?<!\w)(?P<edition>(?:\d{1,2}(?:st|nd|rd|th|ª|º|\.|ème|ère|e|er)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|revised|rev\.|new|expanded|international|enlarged|updated|zweite|dritte|vierte|2da|3ra|1st)"
    r"(?:,?\s(?:revised|rev\.|and|enl\.|expanded|überarb\.|überarbeitete|erw\.|erweiterte|u\.|und|verb\.|verbesserte|updated|enlarged|international|student|durchges\.|aktual\.|neubearb\.))*\s?(?:edn\b\.?|ed\.(?:\s?ed\.)?|eds?\b(?=[.,;)])|edition\b|aufl\b\.?|auflage\b|édition\b|éd\.|edición\b|edição\b|edizione\b|изд\.|版|impression\b|printing\b|uitgave\b|druk\b))\s?[)\]]?",
    re.IGNORECASE,
)
_THESIS = re.compile(
    r"[(\[]?\s?(?P<type>(?:unpublished\s|unpubl\.?\s)?(?:Ph\.?\s?D\.?|D\.?\s?Phil\.?|doctoral|doctorate|master[’']?s?|M\.?\s?(?:A|S|Sc|Phil)\.?|MSc|bachelor[’']?s?|B\.?A\.?|licentiate|Dr\.)\s?(?:thesis|dissertation|diss\.?)(?:\s(?:in|of)\s[a-z]+)?|(?<=[.,;(\[]\s)(?:dissertation|thesis)(?=[,.;:\]])|Dissertation(?=[,.:\]])|"
    r"thèse(?:\s(?:de|du)\s(?:doctorat|3e cycle))?|tesis\s(?:doctoral|de\s\w+)|tese\s(?:de\s\w+|doutorado)|(?:dissertação|tese)(?:\s(?:\(|de\s)?\w+\)?)?|tesi\sdi\s\w+|doktorarbeit|magisterarbeit|masterarbeit|diplomarbeit|inaugural-dissertation|phil\.\sdiss\.?|diss\.|habilitationsschrift|博士论文|硕士论文|proefschrift|"
    r"Дис\.[^.]{0,20}|автореф\.[^.]{0,20})\s?",
    re.IGNORECASE,
)
_SMALL_INSIDE = frozenset({"and", "of", "the", "de", "des", "du", "la", "d", "für", "der", "y", "e", "et", "und", "van", "for", "do", "da"})
_COLON = re.compile(r"\s?:\s?(?=\S)")
_PLACE_BEFORE = re.compile(
    rf"(?:^|[.,;?!({BLOTS}”’»\")\]]\s*|\s[–-]\s)(?P<place>[^\W\d_][^.:;(){BLOTS}]{{0,60}}(?:\.\s?[A-Z]\.?(?:[A-Z]\.)*|\b(?:St|Mass|Calif|Conn|Ill|Pa|Ma|N|D)\.[^.:;(){BLOTS}]{{0,20}})?)$"
)


def find_edition(sheet: Sheet, start: int) -> None:
    """Take and blot out the edition."""
    if found := _EDITION.search(sheet.rest, start):
        sheet.take("edition", *found.span("edition"))
        sheet.blot(*found.span())


def find_thesis(sheet: Sheet, start: int) -> bool:
    """Take and blot out what kind of thesis it is; whether it is one."""
    found = _THESIS.search(sheet.rest, start)
    if not found:
        return False
    sheet.take("type", *found.span("type"))
    sheet.blot(*found.span("type"))
    return True


def find_imprint(sheet: Sheet, start: int, end: int, *, certain: bool = False) -> int:
    """Take publisher and place from the end of a stretch that begins with a title; where they begin (or ``end``).

    ``certain``: nothing but imprint can stand here, the title is known.
    """
    place_first = _colon_imprint(sheet, start, end, certain=certain)
    if place_first is not None:
        return place_first
    return _listed_imprint(sheet, start, end, certain=certain)


def _colon_imprint(sheet: Sheet, start: int, end: int, *, certain: bool) -> int | None:
    """Place: Publisher."""
    text = sheet.rest
    for colon in reversed(list(_COLON.finditer(text, start, end))):
        before = _PLACE_BEFORE.search(text, max(start, colon.start() - 90), colon.start())
        if not before:
            continue
        place, publisher = before["place"], text[colon.end() : end]
        stop = _publisher_end(text, colon.end(), end)
        known = is_place(place)
        titled = before.start("place") > start + 2 or certain
        score = (2.0 if known else 0.0) + publisher_score(text[colon.end() : stop]) - 0.4 * max(0, len(words_of(place)) - 3)
        score += 0.5 if titled and text[before.start() : before.start("place")].strip()[:1] in {".", "("} else 0.0
        if score >= 1.9 and titled and len(publisher) < 160:
            sheet.take("address", *before.span("place"))
            sheet.take("publisher", colon.end(), stop)
            return before.start("place")
    return None


def _publisher_end(text: str, start: int, end: int) -> int:
    """A publisher ends at a blot, a bracket, a semicolon, or a full stop before a further sentence."""
    for gap in breaks(text, start, end):
        if gap.sort == "blot" or (gap.sort == "stop" and len(text[start : gap.end].rsplit(" ", 1)[-1]) > 3):
            return gap.end
        if gap.sort == "comma" and (text[gap.end] == ";" or is_place(text[gap.start : end])):
            return gap.end
    for mark in "([":
        at = text.find(mark, start, end)
        if at > start:
            return at
    return end


def _listed_imprint(sheet: Sheet, start: int, end: int, *, certain: bool) -> int:
    """Publisher, Place — Place, Publisher — Publisher — Place, by chunks from the right."""
    text = sheet.rest
    cuts = [Break(start, start, "start"), *_with_brackets(text, start, end)]
    edge, at = end, len(cuts) - 1
    first = end
    while at >= (0 if certain else 1) and len(cuts) - at < 7:
        chunk = text[cuts[at].start : edge]
        if not chunk.strip(EDGE + "()[]"):
            edge, at = cuts[at].end, at - 1
            continue
        joined = _state_joined(text, cuts, at, edge)
        if "address" not in sheet.places and is_place(text[cuts[joined].start : edge]):
            at = joined
            sheet.take("address", cuts[at].start, edge)
        elif "publisher" not in sheet.places and _is_publisher(text, cuts, at, edge, certain=certain):
            at = _wider(text, cuts, at, edge)
            sheet.take("publisher", cuts[at].start, edge)
        else:
            break
        edge = first = cuts[at].end
        at -= 1
        if "publisher" in sheet.places and "address" in sheet.places:
            break
    return first


def _with_brackets(text: str, start: int, end: int) -> list[Break]:
    """The breaks of a stretch, the opening of its last bracket among them."""
    at = text.rfind("(", start, end)
    cuts = list(breaks(text, start, end))
    if at > start and text.find(")", at, end - 3) < 0:
        cuts = [cut for cut in cuts if cut.end < at] + [Break(at, at + 1, "stop")] + list(breaks(text, at + 1, end))
    elif at > start and not text[text.find(")", at) + 1 : end].strip(EDGE):
        cuts = [cut for cut in cuts if cut.end < at] + [Break(at, at + 1, "bracket")] + list(breaks(text, at + 1, end))
    return cuts


def _state_joined(text: str, cuts: list[Break], at: int, edge: int) -> int:
    """Cambridge, MA is one place: take the chunk before along while the whole is still a place."""
    best = at
    for back in (1, 2):
        if (
            at - back >= 1
            and cuts[at - back + 1].sort == "comma"
            and is_place(text[cuts[at - back].start : edge])
            and not is_place_only_before(text, cuts, at, back)
        ):
            best = at - back
        else:
            break
    return best


def is_place_only_before(text: str, cuts: list[Break], at: int, back: int) -> bool:
    """Whether the chunk before would be lost as a publisher's."""
    return publisher_score(text[cuts[at - back].start : cuts[at - back + 1].end]) >= 1.5


def _is_publisher(text: str, cuts: list[Break], at: int, edge: int, *, certain: bool) -> bool:
    chunk = text[cuts[at].start : edge]
    score = publisher_score(chunk)
    if cuts[at].sort in {"stop", "blot", "bracket", "start"}:
        words = words_of(chunk)
        short = 0 < len(words) <= 6 and all(word[0].isupper() or word in _SMALL_INSIDE for word in words)
        return score >= 1.0 or (short and (certain or cuts[at].sort != "start"))
    return score >= 1.5 or (certain and score >= 0.8)


def _wider(text: str, cuts: list[Break], at: int, edge: int) -> int:
    """Department, University: an organisation's name may hold commas — take the part before along if it is a publisher's too."""
    if (
        at >= 2
        and cuts[at].sort == "comma"
        and cuts[at - 1].sort != "comma"
        and publisher_score(text[cuts[at - 1].start : cuts[at].end]) >= 1.0
        and len(text[cuts[at - 1].start : edge]) < 90
    ):
        return at - 1
    return at
