"""Names with a year that are events, places, programmes or products: evidence that they are not citations."""

from __future__ import annotations

from functools import cache

from citecheck._fast.regex import regex
from citecheck.data.characters import APOSTROPHES
from citecheck.data.lexicon import context_words as words
from citecheck.data.lexicon.citation_words import AT_PLACE, OF_PLACE, THE
from citecheck.data.lexicon.event_words import EVENT_ENDINGS, EVENTS
from citecheck.data.lexicon.organisation_words import LEGAL_FORMS, ORGANISATION_WORDS
from citecheck.data.lexicon.publishers_places import PLACES, REGIONS
from citecheck.data.lexicon.surnames import COMMON
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.link.mention import Mention
from citecheck.text.folding import fold
from citecheck.text.word_patterns import any_of, either_case

# An article, a noun with a capital and "of"; German, where every noun has one, says "von".
_NAMED_THING = regex(r"(?<!\w)" + either_case(THE) + r"\s([A-ZÀ-Þ][\w'-]{2,})\s" + any_of(OF_PLACE) + r"\s$")
_EVENTS = words.words_of(EVENTS)
_EVENT_ENDINGS = tuple(words.words_of(EVENT_ENDINGS))
_AT = words.words_of(AT_PLACE)
_FUNDED = words.words_of(words.FUNDED)
_FUNDED_BY = tuple(words.words_of(words.FUNDED_BY))
_PRODUCTS = words.words_of(words.PRODUCTS)
_IN = words.words_of(words.IN_PLACES)
_SHORTEST_BENT = 6  # letters of a place's name in an inflected form
_SHORTEST_REGION = 4  # letters: below, the names of regions are abbreviations
_AROUND = 160  # characters on each side in which places are enumerated
_SENTENCE_END = regex(r"[.!?]\s|\n\s*\n")
_NAME_AND_YEAR = regex(
    rf"(?P<name>[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+)?)(?:,\s|\s\()(?:[^\W\d_]+\s)?{YEAR_OF_PRINT}(?![\w/–-])"
)  # Marlow (2010); Marlow, June 2010
_ARTICLES = words.words_of(words.ARTICLES)


@cache
def _places() -> frozenset[str]:
    """Return the names of places, regions and countries, folded."""
    return frozenset(map(fold, PLACES)) | {fold(name) for name in REGIONS if len(name) >= _SHORTEST_REGION}


def is_single(mention: Mention) -> bool:
    """Return whether a single name is mentioned."""
    return len(mention.item.names) == 1 and not mention.item.et_al


def ends(mention: Mention) -> tuple[str, ...]:
    """Return the first word of the name after articles and words for "in", and the last: à la Biennale de Osmund."""
    words = mention.words
    while len(words) > 1 and words[0] in _ARTICLES | _IN:
        words = words[1:]
    return words[:1] + words[-1:]


def is_event(mention: Mention) -> bool:
    """Return whether the name is an event's by its first or last word."""
    return any(map(names_event, ends(mention)))


def names_event(word: str) -> bool:
    """Return whether a word, in lower case, names an event, a treaty, a law or a prize; an article may be joined to it: l'édit."""
    word = word[max(map(word.rfind, APOSTROPHES)) + 1 :]
    return word in _EVENTS or (len(word) > 8 and word.endswith(_EVENT_ENDINGS))


def follows_event(mention: Mention) -> bool:
    """Return whether an event is named right before: the Treaty of Osmund (2007), the games (Osmund, 2012), meeting 10 (Osmund, 2012)."""
    if not mention.is_narrative:
        inside = mention.inside.split()
        of_place = mention.item.names and mention.item.names[0].particle and inside and names_event(inside[-1].lower())
        return bool(of_place) or names_event(mention.outside.rstrip(" 0123456789IVX").rpartition(" ")[2].lower())
    if mention.item.names and mention.item.names[0].particle and any(map(names_event, mention.before[-1:])):
        return True  # la battaglia di Osmund (1571)
    return not _AT.isdisjoint(mention.before[-1:]) and any(map(names_event, mention.before[-2:-1]))


def is_place(mention: Mention) -> bool:
    """Return whether the name is a known place's and not a frequent family name."""
    name = fold(mention.item.names[0].family) if is_single(mention) else ""
    stems = {name, name[:-1], name[:-2]} if len(name) > _SHORTEST_BENT else {name}  # w Krakowie, Helsingissä
    return not stems.isdisjoint(_places()) and name not in COMMON


def is_among_places(mention: Mention) -> bool:
    """Return whether known places with their years are beside a name, in its sentence or bracket: Oslo (2018), Osmund (2019)."""
    if not is_single(mention) or mention.item.names[0].given:
        return False
    text, bracket = mention.essay.text, mention.link.citation.span
    start, end = mention.item.span.start, mention.item.span.end
    if mention.is_narrative or len(mention.link.citation.items) == 1:
        before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
        beside = _SENTENCE_END.split(before)[-1] + " " + _SENTENCE_END.split(after)[0]
    else:
        beside = text[bracket.start : start] + " " + text[end : bracket.end]
    names = {fold(found["name"]) for found in _NAME_AND_YEAR.finditer(beside)} - {fold(mention.name)}
    if not mention.is_narrative and len(names) + 1 < len(mention.link.citation.items):
        return False
    places = sum(name in _places() and name not in COMMON and name not in mention.essay.families for name in names)
    return places > (0 if is_place(mention) else 1)


def is_place_alone(mention: Mention) -> bool:
    """Return whether a bracket has a known place and its year, and nothing else: the largest fair (Oslo, 2018)."""
    text = mention.essay.text[mention.link.citation.span.start + 1 : mention.link.citation.span.end - 1]
    return not mention.is_narrative and is_place(mention) and len(mention.link.citation.items) == 1 and text.startswith(mention.name)


def is_in_place(mention: Mention) -> bool:
    """Return whether "in" precedes a known place."""
    return is_place(mention) and mention.is_narrative and mention.before[-1:] != () and mention.before[-1] in _IN


def follows_meeting(mention: Mention) -> bool:
    """Return whether an event, or its acronym and number, is in what is named: the summit in Osmund (2010), QRX16 in Osmund (2010)."""
    if not mention.is_narrative or not is_single(mention) or len(mention.before) < 2 or mention.before[-1] not in _IN:
        return False
    meeting = mention.before[-2]
    return names_event(meeting) or (meeting[:1].isalpha() and meeting[-1].isdigit())


def follows_named_thing(mention: Mention) -> bool:
    """Return whether a capitalised noun belongs to the place or person: the Peace of Osmund (1948), la Paix de Osmund (1948).

    Bodies publish (the Ministry of Osmund); in languages that capitalise all nouns this is not evidence (die Studie von Osmund).
    """
    found = _NAMED_THING.search(mention.lead) if mention.is_narrative and is_single(mention) else None
    return bool(found) and found is not None and fold(found[1]) not in ORGANISATION_WORDS


def is_funded(mention: Mention) -> bool:
    """Return whether an acronym with a number is in a bracket after a programme: the cluster (QRX 2020)."""
    name = mention.item.names[0] if mention.item.names else None
    acronym = not mention.is_narrative and is_single(mention) and name is not None and name.corporate and name.family.isupper()
    return acronym and not mention.inside.strip() and mention.outside.rpartition(" ")[2].lower() in _FUNDED


def is_grant(mention: Mention) -> bool:
    """Return whether words for funding precede: funded by QRX (292/2008)."""
    return mention.lead.rstrip(" (").lower().endswith(_FUNDED_BY)


def is_maker(mention: Mention) -> bool:
    """Return whether a firm, its place and a year are in a bracket, as after a device or a program: (Osmund Inc., Oslo, 2016)."""
    year = mention.item.year_span
    if mention.is_narrative or year is None:
        return False
    text = mention.essay.text[mention.link.citation.span.start + 1 : year.start]
    firm, *rest = (part.strip() for part in text.rpartition(";")[2].split(","))
    has_form = bool(firm) and firm.rpartition(" ")[2].rstrip(".").lower() in LEGAL_FORMS
    return has_form and any(fold(part) in _places() for part in rest)


def is_product(mention: Mention) -> bool:
    """Return whether the name is a program's or a device's."""
    return is_single(mention) and bool(mention.words) and (mention.words[-1] in _PRODUCTS or mention.words[0] in _PRODUCTS)
