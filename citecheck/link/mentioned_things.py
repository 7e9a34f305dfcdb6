"""Names with a year that cite nothing: counts by year, parts of laws, places that show works, makers of works, programs, species."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.characters import APOSTROPHES
from citecheck.data.lexicon import context_words, legal_words, venue_words
from citecheck.data.lexicon.context_words import LIKE_SPECIES, words_of
from citecheck.data.lexicon.organisation_words import LEGAL_FORMS
from citecheck.link.mention import Mention
from citecheck.link.mentioned_events import is_single, names_event
from citecheck.text.word_patterns import any_of, either_case, with_capitals

_WORKS = words_of(context_words.WORKS)
_VENUES = words_of(venue_words.VENUES)
_VENUE_ENDINGS = tuple(words_of(venue_words.VENUE_ENDINGS))
_TOOLS = words_of(venue_words.TOOLS)
_SHELVES = words_of(venue_words.SHELVES)
_NAMED_LAWS = words_of(legal_words.NAMED_LAWS)
_CLOSED = tuple("»«”“\"’'›‹*_")
_COUNT_OF_YEAR = regex(r"\s?:\s?(?:\d{1,3}(?:[.,\s]\d{3})+(?!\d)|\d{1,3}(?:[.,]\d+)?\s?[%‰])")  # 2010: 1.204; 2010: 14,2 %
_PART_OF_LAW = regex(
    r"(?<![^\W\d_])" + either_case(legal_words.PARTS_OF_LAWS) + r"\.?\s?\d{1,4}[a-z]?\s(?:" + any_of(context_words.ARTICLES) + r"\s)?$"
)
_PROGRAM = regex(r"(?!Ma?c[A-Z])[A-Z]\w*(?:[a-z][A-Z]{2}|[a-z][2-4][A-Z])\w*")  # LampTEX, Lamp2Wick; not Whitc0mbe, which is scanned
_FIRM = regex(r",\s(?:[A-Z][\w&-]*\s){1,4}" + with_capitals({"": tuple(LEGAL_FORMS)}) + r"(?!\w)")
_TITLE_WORDS = 6  # most words of a title between the noun for its kind and the bracket

_SPECIES = regex(
    r"(?:^|[\s*_(])[A-Z](?:[a-z]{3,}|\.)\s(?:[a-z]{3,}\s)?[a-z]{2,}(?:us|um|is|ii|ae|ensis|ana|ata|ica|oides|inus|ina|a)[*_]*\s?\(?$"
)


def is_counted_by_year(mention: Mention) -> bool:
    """Return whether a count or a share follows the year: pupils in Oslo (2010: 1,204; 2015: 37 %)."""
    year = mention.item.year_span
    return bool(year and _COUNT_OF_YEAR.match(mention.essay.text, year.end))


def is_part_of_law(mention: Mention) -> bool:
    """Return whether a paragraph of a law precedes its name (§ 5 Abs. 2 HafenG 2018), or the law has a person's: la loi Marlow (1850)."""
    if not mention.is_narrative or not is_single(mention):
        return False
    return bool(_PART_OF_LAW.search(mention.lead)) or not _NAMED_LAWS.isdisjoint(mention.before[-1:])


def is_venue(mention: Mention) -> bool:
    """Return whether the place that shows a work is in a bracket after it: “Lights” (Kunsthalle Halmark, 2016), the show (Tate, 2016)."""
    if mention.is_narrative or not is_single(mention) or not any(map(_names_venue, mention.words)):
        return False
    before = (mention.inside.strip(" ,") or mention.outside).rstrip(" ,")
    return before.endswith(_CLOSED) or names_event(before.rpartition(" ")[2].lower())


def _names_venue(word: str) -> bool:
    return word in _VENUES or word.endswith(_VENUE_ENDINGS)


def is_program(mention: Mention) -> bool:
    """Return whether the name has capitals or digits inside as programs and models have them: LampTEX (2019), Lamp2Wick (2013)."""
    return is_single(mention) and not mention.item.names[0].given and bool(_PROGRAM.fullmatch(mention.name))


def is_tool(mention: Mention) -> bool:
    """Return whether a noun right before the name says that it is a program or a corpus: il software Luxor (2017)."""
    return mention.is_narrative and is_single(mention) and not _TOOLS.isdisjoint(mention.before[-1:])


def is_shelf(mention: Mention) -> bool:
    """Return whether the number is that of a box in an archive: (Kasten 1923)."""
    return mention.gap.isspace() and len(mention.words) == 1 and mention.words[0] in _SHELVES


def is_device(mention: Mention) -> bool:
    """Return whether the firm that makes a device follows it in its bracket: (Lux 2000, Harbour Tools Ltd, Halmark)."""
    return not mention.is_narrative and is_single(mention) and bool(_FIRM.match(mention.tail))


def is_maker(mention: Mention) -> bool:
    """Return whether a noun for a work and a title precede the bracket, which names its maker: the film Deep Harbour (Marlow, 1922)."""
    if mention.is_narrative or not is_single(mention) or mention.inside.strip():
        return False
    words = mention.outside.split()[-_TITLE_WORDS - 1 :]
    at = next((i for i in reversed(range(len(words))) if _bare(words[i].lower()) in _WORKS), len(words))
    return at < len(words) - 1 and all(word.lstrip('«„“”»"‘’*_')[:1].isupper() for word in words[at + 1 :])


def _bare(word: str) -> str:
    """Return a word without an article that is joined to it: l'opéra."""
    return word[max(map(word.rfind, APOSTROPHES)) + 1 :]


def is_species(mention: Mention) -> bool:
    """Return whether the authority of a species follows it in a bracket: Bombus marinus (Nerisund, 1758)."""
    found = _SPECIES.search(mention.outside[-60:])
    return bool(found) and not mention.is_narrative and found is not None and found[0].split()[-1].strip("*_(") not in LIKE_SPECIES
