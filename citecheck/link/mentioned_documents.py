"""Names with a year that are laws, court cases, numbers of documents, counts or interviews: evidence that they are not citations."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import legal_words
from citecheck.data.lexicon.context_words import words_of
from citecheck.data.units import UNITS
from citecheck.link.mention import Mention
from citecheck.link.mentioned_events import is_single, names_event
from citecheck.text.word_patterns import any_of

_LAWS = words_of(legal_words.LAWS)
_ABOUT = words_of(legal_words.ABOUT)
_GAZETTES = words_of(legal_words.GAZETTES)
_COURTS = words_of(legal_words.COURTS)
_INTERVIEWS = words_of(legal_words.INTERVIEWS)
_OF_DOCUMENT = regex(r"/\d{3,}(?!\w)|\s[A-Z]{2,6}-?\d{4,}")  # 2016/679; 2019 LAMP12345
_PARTIES = regex(r"[\w.]\s" + any_of(legal_words.VERSUS) + r"\.?\s[^\W\d_a-z]")
_LAW_REPORT = regex(r"(?:\d{1,4}\s)?[A-Z][A-Za-z.]{1,9}(?:\s[A-Z][A-Za-z.]{0,6})?\s[A-Z]{0,3}\d")
_REPORTER = regex(r"\d{1,4}\s[A-Z][\w.]*(?:\s?[A-Z\d][\w.]*){0,4}\s\d{1,5}(?:,\s\d{1,5})?\s?$")  # 318 F.3d 44 (9th Cir. 2003)
_PART = regex(r"[ivx]+")  # BGBl. I 2009
_COUNT = regex(r"(?:^|\s)\d{1,3}(?:[.,]\d{3})?\s$")
_NUMERAL = regex(r"(?:I{2,3}|IV|V?I{2,3}|IX|XI{2,3}|XI?V|XV?I{2,3})(?!\w)")


def is_law(mention: Mention) -> bool:
    """Return whether a law's name ends right before its year, without a comma: Harbour Safety Act 1974."""
    gap = mention.gap
    return bool(mention.words) and mention.words[-1] in _LAWS and bool(gap) and gap.isspace()


def is_treaty(mention: Mention) -> bool:
    """Return whether the kind of an agreement is followed by what it is about: the Brell Convention on Lamps (1950)."""
    pairs = zip(mention.words, mention.words[1:], strict=False)
    return mention.is_narrative and any(names_event(kind) and about in _ABOUT for kind, about in pairs)


def is_case(mention: Mention) -> bool:
    """Return whether the name has the parties of a court case: Marlow v Quist [1999]."""
    return bool(_PARTIES.search(mention.name)) and mention.gap.strip(" *_")[:1] in ("(", "[")


def is_reported_case(mention: Mention) -> bool:
    """Return whether the volume or series of law reports follows a case, which no list of works has: Marlow v Quist [1999] 2 LR 14."""
    return is_case(mention) and bool(_LAW_REPORT.match(mention.tail))


def is_court(mention: Mention) -> bool:
    """Return whether a court and its year are in a bracket after a page of law reports: 318 F.3d 44 (9th Cir. 2003)."""
    courts = not mention.words or mention.words[0] in _COURTS
    return not mention.is_narrative and (courts or bool(_REPORTER.search(mention.outside)))


def is_document(mention: Mention) -> bool:
    """Return whether the "year" begins the number of a document, or a gazette is named: EU 2016/679, BGBl. 2008."""
    year = mention.item.year_span
    numbered = bool(year and _OF_DOCUMENT.match(mention.essay.text, year.end))
    return numbered or (bool(mention.words) and mention.words[0] in _GAZETTES and all(map(_PART.fullmatch, mention.words[1:])))


def is_counted(mention: Mention) -> bool:
    """Return whether a number is before the name in a bracket: (27 Kinder, 2021)."""
    return not mention.is_narrative and is_single(mention) and bool(_COUNT.search(mention.inside))


def is_numeral(mention: Mention) -> bool:
    """Return whether the name is a Roman numeral, perhaps with a label of pages: (… II S. 1419)."""
    return bool(_NUMERAL.match(mention.name))


def is_interview(mention: Mention) -> bool:
    """Return whether a person is named by the interview they gave: Interview B (2019)."""
    return is_single(mention) and len(mention.words) < 3 and bool(mention.words) and mention.words[0] in _INTERVIEWS


def is_title_and_page(mention: Mention) -> bool:
    """Return whether a title in emphasis or quotation marks, and no name, is before a page."""
    end = mention.item.name_spans[-1].end if mention.item.name_spans else 0
    return mention.item.year is None and bool(mention.item.locator) and mention.essay.text[end : end + 1] in tuple('*_”"»“’')


def has_unit(mention: Mention) -> bool:
    """Return whether a unit of measurement follows the number: at a distance of 2000 m."""
    end = mention.item.span.end
    return mention.essay.text[end : end + 1].isspace() and mention.tail.split(" ", 1)[0].strip(".,;)") in UNITS


def repeats_number(mention: Mention) -> bool:
    """Return whether the number also ends the text before the bracket, as in a name and its abbreviation: Wick Lamp 1121 (WL 1121)."""
    year = mention.item.year
    return not mention.is_narrative and year is not None and year.number is not None and mention.outside.endswith(f" {year.number}")
