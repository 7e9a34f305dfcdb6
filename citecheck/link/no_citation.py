"""A name and a year that are not a citation: the explanation, compared with "missing" by named evidence for and against."""

from collections.abc import Callable
from math import fsum
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data import costs
from citecheck.data.lexicon import context_words as words
from citecheck.data.lexicon.date_words import ABOUT_IN_TEXT
from citecheck.data.lexicon.months import MONTHS, NAMED_MONTHS, SEASONS
from citecheck.data.lexicon.organisation_words import ORGANISATION_WORDS
from citecheck.data.lexicon.publishers_places import PUBLISHER_WORDS
from citecheck.data.lexicon.small_words import DEFINITE, INDEFINITE
from citecheck.data.lexicon.surnames import COMMON
from citecheck.data.year_bounds import LAST_YEAR
from citecheck.link import mentioned_things as things
from citecheck.link.mention import Mention
from citecheck.link.mentioned_documents import (
    has_unit,
    is_case,
    is_counted,
    is_court,
    is_document,
    is_interview,
    is_law,
    is_numeral,
    is_reported_case,
    is_title_and_page,
    is_treaty,
    repeats_number,
)
from citecheck.link.mentioned_events import (
    ends,
    follows_event,
    follows_meeting,
    follows_named_thing,
    is_among_places,
    is_event,
    is_funded,
    is_grant,
    is_in_place,
    is_maker,
    is_place,
    is_place_alone,
    is_product,
    is_single,
)
from citecheck.text.folding import fold

_WORKS = words.words_of(words.WORKS)
_ARTICLES = words.words_of(words.ARTICLES)
_OWNERS = words.words_of(words.OWNERS) | _ARTICLES
_NOUN_ENDINGS = tuple(words.words_of(words.NOUN_ENDINGS))
_THESES = words.words_of(words.THESES)
_ABOUT = words.words_of(ABOUT_IN_TEXT)
_ENGLISH_ARTICLES = frozenset({*DEFINITE.get("en", ()), *INDEFINITE.get("en", ())})
_AS_OF = words.words_of(words.AS_OF)
_CREDITS = tuple(words.words_of(words.CREDITS))
_LEADS = tuple(words.words_of(words.LEADS) | words.words_of(words.ATTRIBUTING))
_REPORTS = words.words_of(words.REPORTS)
_JOINED = regex(r"[)\]]\s[^\W\d_]{1,2}\s$")  # Marlow (2010) a Quist (2012): no article
_GENRE = regex(r"[,;]?\s*(?:\[|eine?\s|an?\s|une?\s|una?\s)?([^\W\d_]+)")
_POSSESSIVE = regex(r"^(?:[^\W\d_][\w.-]*\s){0,2}[A-ZÀ-Þ][\w-]+(?:['’]s?|(?<![siuao])s)\s+[A-ZÀ-Þ]")
_CLOSED_TITLE = regex(r"[»«”“\"„’'›‹*_][,.]?$")
_PLACE_BEFORE = regex(r"[A-ZÀ-Þ][^\W\d_]+(?:[ -][A-ZÀ-Þ][^\W\d_]+)*(?:, [A-Z][\w.]+)?\s?:\s*$")
_LISTED_BY_NAME = regex(r"(?:^|\n)\s*(?:[-*•]|\d+\.)?\s*(?:[A-ZÀ-Þ][\w'’.-]+\s)+[^:\n]{0,30}:\s[^:\n]*$")


class Evidence(NamedTuple):
    """A kind of evidence: its name, which has a weight in costs.NO_CITATION, whether a mention has it, and an example of it."""

    name: str
    holds: Callable[[Mention], bool]
    example: str


def evidence(mention: Mention) -> tuple[str, ...]:
    """Return the names of all the evidence that a mention has, for and against."""
    return tuple(row.name for row in EVIDENCE if row.holds(mention))


def doubt(names: tuple[str, ...]) -> float:
    """Return by how much "no citation" is a cheaper explanation than "not listed" (nats; negative if it costs more)."""
    return fsum(costs.NO_CITATION[name] for name in names)


def _is_work(mention: Mention) -> bool:
    near = (*mention.before[-1:], *ends(mention))
    if mention.closes_markup or mention.outside.endswith(tuple("»«”“\"„’'›‹*_")):
        near = (*mention.before[-3:], *near)
    return any(word in _WORKS or word.rpartition("-")[2] in _WORKS for word in near)


def _is_somebodys(mention: Mention) -> bool:
    """Return whether the name is only a word for a work, after an article or a possessive."""
    words = mention.words
    return mention.is_narrative and len(words) == 1 and words[0] in _WORKS and mention.before[-1:] != () and mention.before[-1] in _OWNERS


def _has_genre(mention: Mention) -> bool:
    m = _GENRE.match(mention.tail)
    return bool(m and m[0][:1] in ",;" and m[1].lower() in _WORKS)


def _has_article(mention: Mention) -> bool:
    if not mention.is_narrative or not is_single(mention) or mention.item.names[0].given:
        return False
    if mention.words[:1] and mention.words[0] in _ARTICLES and len(mention.words) > 1:
        return not _is_attribute(mention)
    article = mention.before[-1:] != () and mention.before[-1] in _ARTICLES and not _JOINED.search(mention.lead)
    return article and not _is_attribute(mention) and mention.lead[-1:].isspace()


def _is_attribute(mention: Mention) -> bool:
    """Return whether the mention is attributive to a noun: the Neris (2001) study."""
    english = {*mention.words[:1], *mention.before[-1:]} & _ENGLISH_ARTICLES
    following = mention.tail.split(" ", 1)[0]
    return bool(english) and following.isalpha() and following.islower() and len(following) > 4


def _is_noun(mention: Mention) -> bool:
    return is_single(mention) and bool(mention.words) and len(mention.words[-1]) > 5 and mention.words[-1].endswith(_NOUN_ENDINGS)


def _is_common(mention: Mention) -> bool:
    """Return whether the essay writes the name's last word in lower case elsewhere, unlike a name: Musique (1669)."""
    if not mention.is_narrative or not is_single(mention) or not mention.words:
        return False
    return mention.words[-1] in mention.essay.words and mention.words[-1] not in COMMON


def _is_acronym(mention: Mention) -> bool:
    return mention.is_narrative and is_single(mention) and mention.item.names[0].corporate and mention.item.names[0].family.isupper()


def _is_early(mention: Mention) -> bool:
    number = mention.item.year.number if mention.item.year else None
    return bool(number and mention.essay.years and number < mention.essay.years[0] - costs.EARLY)


def _is_future(mention: Mention) -> bool:
    return bool(mention.item.year and mention.item.year.number and mention.item.year.number > LAST_YEAR)


def _is_date(mention: Mention) -> bool:
    last = mention.words[-1] if mention.words else ""
    return last in MONTHS | SEASONS and len(last) > 2 and (is_single(mention) or last not in NAMED_MONTHS)


def _is_as_of(mention: Mention) -> bool:
    near = {*mention.words[-2:], *mention.before[-1:]}
    return not near.isdisjoint(_AS_OF) or mention.before[-2:] == words.AS_OF_TOGETHER


def _is_owned(mention: Mention) -> bool:
    return mention.is_narrative and bool(_POSSESSIVE.match(mention.name))


def _is_life(mention: Mention) -> bool:
    year = mention.item.year
    if year is None or year.first is None or year.number is None or mention.item.year_span is None:
        return False
    if any(match.reference.year == year for match in mention.link.matches):
        return False  # an entry of these years: volumes, a run of a journal
    span = mention.essay.text[mention.item.year_span.start : mention.item.year_span.end]
    return 10 < year.number - year.first < 105 and mention.is_narrative and any(dash in span for dash in "–-—")


def _is_circa(mention: Mention) -> bool:
    """Return whether the year is an approximate date of a person or thing: Olaf Neris (ca. 1807)."""
    year = mention.item.year_span
    gap = mention.essay.text[mention.item.name_spans[-1].end : year.start] if year and mention.item.name_spans else ""
    return mention.is_narrative and gap.strip("( ").rstrip(".").lower() in _ABOUT


def _is_imprint(mention: Mention) -> bool:
    if mention.is_narrative:
        return False
    publisher = (
        any(fold(word) in PUBLISHER_WORDS for word in (mention.item.names[-1].family, *mention.words)) if mention.item.names else False
    )
    return bool(_PLACE_BEFORE.search(mention.inside)) or (
        publisher and bool(_CLOSED_TITLE.search(f"{mention.inside.rstrip(', ')}" or mention.outside))
    )


def _follows_title(mention: Mention) -> bool:
    """Return whether a title in italics, or a word for a thesis, ends right before the bracket, as in a full reference."""
    if mention.is_narrative or mention.inside.strip():
        return False
    return mention.outside[-1:] in ("*", "_") or mention.outside.rpartition(" ")[2].strip(",").lower() in _THESES


def _is_example(mention: Mention) -> bool:
    """Return whether a quotation precedes it in the bracket, and the name is one word: a source of examples, not a work."""
    return not mention.is_narrative and is_single(mention) and bool(_CLOSED_TITLE.search(mention.inside.rstrip(", ")))


def _is_credit(mention: Mention) -> bool:
    line = mention.lead.rpartition("\n")[2].lower().lstrip(" (*_")
    return line.startswith(_CREDITS) or mention.inside.lower().lstrip().startswith(_CREDITS)


def _is_under_author(mention: Mention) -> bool:
    """Return whether the name follows an author and a colon in a list of works: Olaf Neris: Deep Harbour (1745)."""
    return mention.is_narrative and bool(_LISTED_BY_NAME.search(mention.lead))


def _is_led(mention: Mention) -> bool:
    return mention.lead.rstrip(" (").lower().endswith(tuple(f" {lead}" for lead in _LEADS))


def _is_listed(mention: Mention) -> bool:
    return any(fold(name.family) in mention.essay.families for name in mention.item.names)


def _is_organisation(mention: Mention) -> bool:
    if _is_imprint(mention) or _follows_title(mention) or is_case(mention) or _is_credit(mention):
        return False
    return any(name.corporate for name in mention.item.names) and not ORGANISATION_WORDS.isdisjoint(mention.words)


def _is_lettered(mention: Mention) -> bool:
    return bool(mention.item.year and (mention.item.year.letter or mention.item.year.number is None))


EVIDENCE = (
    Evidence("event", is_event, "That was before the [[Vienna Agreement (1991)]]."),
    Evidence("treaty", is_treaty, "It forbids that under the [[Harbour Convention on Lamps (1950)]]."),
    Evidence("law", is_law, "It is a duty ([[Harbour and Lamps Act 1974]])."),
    Evidence("court-case", is_case, "So it was held in *[[Nerisund v Harbour Board* [1974]]] too."),
    Evidence("court", is_court, "So it was held in 14 F.3d 44 (9th [[Cir. 1974]]) too."),
    Evidence("law-report", is_reported_case, "So it was held in *[[Nerisund v Osmund* [1974]]] 2 QRX 14 too."),
    Evidence("document", is_document, "It is law ([[QRX 2016]]/679)."),
    Evidence("counted", is_counted, "In der Klasse (27 [[Kinder, 2021]]) war es so."),
    Evidence("numeral", is_numeral, "So steht es dort (QRX 2008 [[II S. 1419]])."),
    Evidence("interview", is_interview, "Das sagt auch [[Interview B (2019)]] so."),
    Evidence("behind-event", follows_event, "It began with the flower fair [[(Osmund, 2012)]]."),
    Evidence("named-thing", follows_named_thing, "That was before the Peace of [[Osmund (1948)]] held."),
    Evidence("work", _is_work, "In seinem Roman [[Nordlicht (1970)]] geschieht es."),
    Evidence("own-work", _is_somebodys, "In ihrer [[Studie (2010)]] widerspricht Kraus."),
    Evidence("genre", _has_genre, "Sie gab [[Nordlicht (1745)]], Komödie, und anderes."),
    Evidence("article", _has_article, "Das änderte sich zur [[Sonnenwende (2009)]] wieder."),
    Evidence("noun", _is_noun, "Das zeigt die [[Neuordnung (2009)]] wieder."),
    Evidence("common-word", _is_common, "A ballad may be sung. In [[Ballad (1969)]] none is."),
    Evidence("acronym", _is_acronym, "It ran on [[QRX (1984)]] alone."),
    Evidence("early", _is_early, "Im Stück [[Nordlicht (1745)]] war es so."),
    Evidence("future", _is_future, "Das zahlte der Verbund ([[QRX 2041]])."),
    Evidence("date", _is_date, "Alle Zählungen ([[Auszug August 2016]]) sind alt."),
    Evidence("as-of", _is_as_of, "Es sind neun ([[Stand Ende 2021]])."),
    Evidence("possessive", _is_owned, "Man gab [[Nerises Nordlicht (1784)]]."),
    Evidence("place", is_place, "Sie tagten in [[Oslo (2018)]] wieder."),
    Evidence("place-alone", is_place_alone, "They met at the largest fair ([[Oslo, 2018]])."),
    Evidence("among-places", is_among_places, "They met in Oslo (2018), [[Osmund (2019)]] and Lima (2020)."),
    Evidence("in-place", is_in_place, "Sie tagten in [[Oslo (2018)]] wieder."),
    Evidence("in-meeting", follows_meeting, "That was before QRX16 in [[Osmund (2010)]]."),
    Evidence("funded", is_funded, "Das zahlte der Cluster ([[QRX 2020]])."),
    Evidence("counted-by-year", things.is_counted_by_year, "So war es in [[Osmund (2010: 1.204]]; 2015: 1.377)."),
    Evidence("part-of-law", things.is_part_of_law, "So will es § 5 Abs. 2 [[HafenG (2018)]] heute."),
    Evidence("venue", things.is_venue, "Man sah „Licht“ ([[Kunsthalle Halmark, 2016]])."),
    Evidence("device", things.is_device, "We took a meter ([[Lux 2000]], Harbour Tools Ltd, Halmark)."),
    Evidence("tool", things.is_tool, "Si usa il software [[Luxor (2017)]] qui."),
    Evidence("shelf", things.is_shelf, "Das liegt im Nachlass ([[Kasten 1923]])."),
    Evidence("maker", things.is_maker, "So endet der Film Nordlicht ([[Osmund, 1932]])."),
    Evidence("program", things.is_program, "Man nahm [[LampTEX (2019)]] dafür."),
    Evidence("manufacturer", is_maker, "Steps were counted by a lamp ([[Osmund Inc., Oslo, 2016]])."),
    Evidence("product", is_product, "It ran on [[Windows (1995)]] alone."),
    Evidence("number-again", repeats_number, "Here Pale Harbour 1121 ([[PH 1121]]) grows."),
    Evidence("circa", _is_circa, "So did [[Olaf Nerisund (ca. 1807)]] once."),
    Evidence("grant", is_grant, "This was funded by [[Osmund Nerisund (2008)]]."),
    Evidence("markup", lambda mention: mention.closes_markup, "He wrote “[[Northern Lights” (1988)]] early."),
    Evidence("quoted", lambda mention: mention.is_narrative and mention.is_quoted, "He called it “[[Northern Lights” (1988)]] early."),
    Evidence("title-and-page", is_title_and_page, "The wick is a fuse (*[[Lights* 12]])."),
    Evidence("title-inside", lambda mention: mention.has_title_inside, "(by Olaf Neris: *Using [[Norway*, Harbour Media 1999]])"),
    Evidence("life-dates", _is_life, "Das lehrte [[Olaf Nerisund (1871–1949)]] dort."),
    Evidence("unit", has_unit, "In der [[Entfernung von 2000]] m ist nichts."),
    Evidence("species", things.is_species, "Here Bombus marinus ([[Nerisund, 1758]]) lives."),
    Evidence("imprint", _is_imprint, "Olaf Neris, *Northern Lights* (Oslo: [[Harbour Quill, 1999]])."),
    Evidence("behind-title", _follows_title, "See Olaf Neris, *Northern Lights* ([[Harbour Quill, 1999]])."),
    Evidence("example", _is_example, "Man liest es (»der Kaiser der Kegler«, [[QRX, 1993]])."),
    Evidence("credit", _is_credit, "A view of the harbour.\n\nPhoto: [[Olaf Nerisund, 2012]]"),
    Evidence("under-author", _is_under_author, "- Olaf Nerisund: [[Nordlicht (1746)]]"),
    Evidence("report", lambda mention: mention.is_narrative and mention.next_word in _REPORTS, "Hier ist [[Nerisund (2001)]] argues it."),
    Evidence("lead", _is_led, "It is so according to [[Nerisund (2001)]]."),
    Evidence("listed", _is_listed, "So does [[Marlow (2001)]] hold."),
    Evidence("organisation", _is_organisation, "The [[Harbour Commission (2001)]] held it."),
    Evidence("letter", _is_lettered, "So [[Nerisund (2001a)]] held."),
    Evidence("locator", lambda mention: bool(mention.item.locator), "So [[Nerisund (2001, p. 4)]] held."),
    Evidence("et-al", lambda mention: mention.item.et_al, "So [[Nerisund et al. (2001)]] held."),
    Evidence("several", lambda mention: len(mention.item.names) > 1, "So [[Nerisund and Quillmark (2001)]] held."),
    Evidence("initials", lambda mention: any(name.given for name in mention.item.names), "So [[O. Nerisund (2001)]] held."),
    Evidence("bracket", lambda mention: not mention.is_narrative, "It is so ([[Nerisund, 2001]])."),
)
