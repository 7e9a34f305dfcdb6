"""Take the journal or the proceedings that contain an article."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import short_words
from citecheck.data.lexicon import work_words as words
from citecheck.data.lexicon.publishers_places import REGIONS_OF_PRINT
from citecheck.names.author_list import scan
from citecheck.names.author_marks import ROLE, ROLE_WORDS
from citecheck.parsers.prose.classify import is_periodical, is_place, serial_score, words_of
from citecheck.parsers.prose.draft import BLOTS, EDGE, Draft
from citecheck.parsers.prose.fields.imprint import find_imprint
from citecheck.parsers.prose.fields.imprint_neighbours import house_of_journal
from citecheck.parsers.prose.fields.meeting_titles import PROCEEDINGS
from citecheck.parsers.prose.fields.titles import breaks, quoted, serial_break
from citecheck.parsers.prose.fields.volume_issue_pages import Locus
from citecheck.text.word_patterns import any_of

_GLUED_LETTER = regex(r"^(?P<letter>[A-Z])(?P<digits>\d+)$")
_HOUSE_BEHIND = regex(r",\s(?P<house>[A-Z]{3,5})(?=[\s.,;:]*+$)")  # Journal of Lamps, ASLK, 12
_ARTICLE = regex(r"(?<=[^\W\d_]\s)(?P<eid>\d{5,8})(?=[\s.,;:]*+$)")  # Int J Lamps 831460
_SURE = 2
_SURELY, _LIKELY_TOPIC, _ENOUGH_PLACE = 3.4, 3.0, 2.5
_SMALL_IN = frozenset(word for row in words.CHAPTER_IN.values() for word in row)
_INTO = regex(rf"^(?i:{any_of(short_words.IN)})\s?:?\s{{1,40}}(?=\S)")


def _has_house(name: str) -> bool:
    """Return whether Place: Publisher may be in what should be a journal's name; Part M: Journal of Lamps is not."""
    _, colon, behind = name.rpartition(":")
    return bool(colon) and serial_score(name) < _SURE and not is_periodical(behind)


def _is_labelled(sheet: Draft, end: int) -> bool:
    """Return whether a word marks what follows a journal's name as its volume or issue."""
    behind = min((sheet.places[field][0] for field in ("volume", "number") if field in sheet.places), default=0)
    return any(c.isalpha() for c in sheet.text[end:behind])


def _place_behind(text: str, start: int, end: int) -> int:
    """Return where the place begins between a journal and its volume (Brazilian standard): Revista de lâmpadas, São Paulo, v. 12; or 0."""
    places = [gap.start for gap in breaks(text, start, end) if gap.kind in {"comma", "stop"} and is_place(text[gap.start : end])]
    return min(places, default=0)


def _without_neighbours(sheet: Draft, start: int, end: int) -> tuple[int, int]:
    """Take the town before a journal, its publisher or town behind it, and the number of its article; return where the journal is."""
    text = sheet.rest
    article = _ARTICLE.search(text, start, end) if not {"eid", "pages", "volume"} & sheet.places.keys() else None
    if article and serial_score(text[start : article.start()]) >= 1:
        sheet.take("eid", *article.span("eid"))
        end = article.start()
    end = house_of_journal(sheet, start, end)
    comma = text.find(", ", start, end)
    if comma > start and is_place(text[start:comma]) and text[comma + 2].isupper() and ":" not in text[comma:end]:
        sheet.take("address", start, comma)  # São Paulo, Lamp Letters, 16 (39)
        return comma + 2, end
    return start, end


def take_serial(sheet: Draft, start: int, end: int) -> None:
    """Take a journal's name; a letter attached to the volume (Phys. Rev. D79) belongs to the journal."""
    text = sheet.rest
    for at in range(start, end):
        if text[at] in BLOTS and text[start:at].strip(EDGE):
            end = at
            break
        if text[at] in BLOTS:
            start = at + 1
    into = _INTO.match(text[start:end])
    if into:
        start += into.end()
    run = scan(text, start, end) if sheet.may_have(ROLE_WORDS) and ROLE.search(text, start, end) else None
    if run and run.people and run.role == "editor" and serial_score(text[run.end : end]) >= 1:
        sheet.take("editor", start, run.end)  # Title. Odén P (ed.). Lamp Lett 12
        start = run.end
    if (inside := quoted(text, start, end)) and not text[inside[2] : end].strip(EDGE):
        start, end = inside[:2]  # in «Lamp Letters», XII
    house = _HOUSE_BEHIND.search(text, start, end)
    if house and serial_score(text[start : house.start()]) >= 1 and house["house"].lower() not in REGIONS_OF_PRINT:
        sheet.take("publisher", *house.span("house"))
        end = house.start()
    if _is_labelled(sheet, end) and (place := _place_behind(text, start, end)):
        sheet.take("address", place, end)
        end = place
    start, end = _without_neighbours(sheet, start, end)
    first = find_imprint(sheet, start, end) if _has_house(text[start:end]) else end
    field = "booktitle" if PROCEEDINGS.search(text, start, end) else "journal"
    sheet.take(field, start, first)
    glued = _GLUED_LETTER.match(sheet.rest[0:0] or sheet.text[slice(*sheet.places["volume"])]) if "volume" in sheet.places else None
    if (
        glued
        and field in sheet.places
        and sheet.text[sheet.places[field][1] - 1 : sheet.places[field][1] + 1].strip(" ")[-1:] in {".", "h", "s", "t", "l"}
        and "." in sheet.text[slice(*sheet.places[field])]
    ):
        at = sheet.places["volume"][0]
        sheet.places["volume"] = (at + 1, sheet.places["volume"][1])
        sheet.places[field] = (sheet.places[field][0], at + 1)


def is_topic(sheet: Draft, start: int, into: tuple[int, int], locus: Locus) -> bool:
    """Return whether a lower-case in after a comma belongs to the title of an article (…, in Brell's lamps. J. Lights 12, 45–67)."""
    text = sheet.rest
    if (
        text[slice(*into)].strip() not in _SMALL_IN
        or text[into[1]] in "«„“"
        or len(words_of(text[start : into[0]])) < 2
        or text[: into[0]].rstrip()[-1:] != ","
        or locus.score < _ENOUGH_PLACE
    ):
        return False
    found = serial_break(text, start, locus.start, commas=False)
    enough = _LIKELY_TOPIC if found and is_periodical(text[found[0].start : locus.start]) else _SURELY
    return bool(found and found[1] > enough and found[0].kind == "stop" and found[0].start > into[1])
