"""What a template may ask of an entry, and the answer as runs."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from citecheck._fast.regex import regex
from citecheck.bibliography.contributors import named_in, people
from citecheck.bibliography.dates import (
    figures_as_iso,
    issued,
    last_month,
    month_as_written,
    month_name,
    month_number,
    parts,
    season,
    until,
    word_for_year,
    write_year,
    years_until,
)
from citecheck.bibliography.editions import edition_number, edition_words, other_edition
from citecheck.bibliography.fields import field
from citecheck.bibliography.inline_markup import rich
from citecheck.bibliography.language import has_english, is_cjk, is_english
from citecheck.bibliography.name_rendering import write_names
from citecheck.bibliography.ordinals import ordinal
from citecheck.bibliography.page_ranges import count_pages, write_pages
from citecheck.bibliography.quotes import by_depth
from citecheck.bibliography.rich_text import Run
from citecheck.bibliography.text_case import is_title_case
from citecheck.bibliography.variable_forms import in_form, is_numeric
from citecheck.data.lexicon.entry_words import EPISODES, MEETING_TITLES, VERSION
from citecheck.data.lexicon.patent_words import LABELS, NUMBER, OFFICES
from citecheck.data.preprint_servers import PREPRINT_SERVERS
from citecheck.data.schema.biblatex import NUMBERED_IN_SERIES
from citecheck.latex.name_output import ROLES, lead_role
from citecheck.model import Reference
from citecheck.text.word_patterns import any_of, either_case, one_of

DATES = {prefix + part: (prefix + "date", part) for prefix in ("url", "orig", "event") for part in ("year", "month", "day")}
_DOI = regex(r"\A(?:https?://(?:dx\.)?doi\.org/|doi:\s{0,9})", re.IGNORECASE)
_MEETING = regex(rf"\{{?(?:{any_of(MEETING_TITLES)}|\d{{4}}\b)", re.IGNORECASE)
_VERSION = regex(r"\A(?:v\.?|" + any_of(VERSION) + r")\s?(?=\d)", re.IGNORECASE)
_COUNTRY = regex(r"(?P<code>" + one_of(OFFICES) + r")(?:\s?" + either_case(LABELS) + r"\.?)?\s?(?:" + either_case(NUMBER) + r"\s?)?(?=\d)")
_CODIFIED = regex(r"\b(?:Pub\. L\.|Stat\.|U\.S\.C)")  # an American law has its year after its place, whatever its name contains
_EPISODE = regex(rf"\b{any_of(EPISODES)}\b", re.IGNORECASE)
_PROCEEDINGS = frozenset({"conference", "inproceedings", "proceedings"})
_MEDIA = {"map": "Map", "movie": "Film", "video": "Video"}
_OF_ADDRESSES = ("archiveprefix", "doi", "eprint", "eprinttype", "howpublished", "note", "url")
_TITLES = frozenset({"booktitle", "journaltitle", "maintitle", "reviewedtitle", "series", "title"})

# How many large words make a title a headline, by what the list's own habit is.
_LEAST = {"headline": 1, "mostly": 1, "evident": 2}

Answer = Callable[[Reference, str, Mapping[str, Any]], str]


def answer(reference: Reference, slot: str, form: str, style: Mapping[str, Any]) -> tuple[Run, ...]:
    """The value of a slot, in a form, as a style writes it; empty if the entry has none."""
    if slot in ROLES:
        return _role(reference, slot, form, style)
    if form == "count" and slot in {"pages", "volume"}:
        return (Run(""),) * count_pages(numbered(reference, slot, style))
    if make := ANSWERS.get(slot):
        text = make(reference, form, style)
        return rich(text) if slot == "pages" and "<" in text else _plain(text)
    if slot in DATES:
        name, part = DATES[slot]
        return _plain(_date(field(reference, name), part, form))
    return _words(reference, slot, form, style)


def _plain(text: str) -> tuple[Run, ...]:
    return (Run(by_depth(text)),) if text else ()


def _role(reference: Reference, role: str, form: str, style: Mapping[str, Any]) -> tuple[Run, ...]:
    names = people(reference, role)
    if form == "count":
        return (Run(""),) * len(names)
    return _starred(by_depth(write_names(names, style["names"][form or "lead"], elided="x-elided" in reference.fields))) if names else ()


def _starred(text: str) -> tuple[Run, ...]:
    """Return the runs of a text with asterisks around its italics, as for "et al." in some styles."""
    return tuple(Run(piece, italic=at % 2 == 1) for at, piece in enumerate(text.split("*")) if piece)


def _words(reference: Reference, slot: str, form: str, style: Mapping[str, Any]) -> tuple[Run, ...]:
    text = in_form(numbered(reference, slot, style), form, reference, style)
    if not text:
        return ()
    if slot == "journaltitle" and text.startswith("arXiv"):
        return rich(text)
    case = form if form == "title" else style["title_case"] if slot in _TITLES and not form else ""
    if reference.fields.get("titlecase") == "foreign":
        case = ""
    if case == "sentence" and slot != "journaltitle":
        mark = reference.fields.get("titlecase", "")
        least = _LEAST.get(mark, 0)
        headline = least and not _MEETING.match(text) and (is_title_case(text, least=least) or text.isupper())
        case = case if headline else "subtitles" if mark else ""
    if case == "title" and reference.fields.get("titlecase") == "mostly" and not is_title_case(text, least=1) and not has_english(text):
        case = ""
    if not case or not is_english(reference, text if slot == "title" else f"{reference.title} {text}"):
        return rich(text)
    return rich(
        text,
        case,
        long_prepositions=style.get("long_prepositions", 99),
        large=style.get("large_words", ()),
        keep=reference.fields.get("titlenames", "").split(),
    )


def _date(text: str, part: str, form: str) -> str:
    year, month, day = parts(figures_as_iso(text) or text)
    if not year or (len(year) < 3 and " " in text.strip()):  # not ISO 8601 (12 marraskuuta 2021): as written
        return text.strip() if part == "year" else ""
    return {"year": year, "month": month_name(month_number(month), form), "day": day if form == "digits" else day.lstrip("0")}[part]


def _type(reference: Reference, form: str, style: Mapping[str, Any]) -> str:
    """Return what type of work the entry says that it is; of a thesis, the degree that its entry type gives."""
    text = field(reference, "type")
    if form == "degree" and not text:
        text = {"mastersthesis": "mathesis", "phdthesis": "phdthesis"}.get(reference.kind, "")
    return in_form(text, form, reference, style)


def _year(reference: Reference, form: str, style: Mapping[str, Any]) -> str:
    terms = style["terms"]
    if reference.year and reference.year.letter and not style.get("letters", True):
        reference = reference._replace(year=reference.year._replace(letter=""))
    if form == "dated" and (reference.year is None or reference.year.number is None):
        return ""
    if form == "word":
        return word_for_year(reference)
    if form == "start":
        text = _year(reference, "", style)
        return text if text == terms["undated"] or text.startswith(("ca. ", "n.d.")) else text[:1].upper() + text[1:]
    if form == "other":
        known = reference.year and str(reference.year.number) in reference.title and not _CODIFIED.search(field(reference, "number"))
        return "" if known or not reference.year else write_year(reference, undated="", letter_after_word="")
    if form == "bare" and reference.year and reference.year.number:
        return str(reference.year.number)
    text = write_year(
        reference, undated=terms["undated"], letter_after_word=terms.get("letter_after_word", ""), before_christ=terms.get("bce", "BCE")
    )
    return text.replace("–", "-") if style.get("page_ranges") == "hyphen" else text


def _dated(reference: Reference, form: str, style: Mapping[str, Any]) -> str:
    year = reference.year
    return "dated" if year and (year.number is not None or "press" in year.word.lower()) else ""


def _original_year(reference: Reference, form: str, style: Mapping[str, Any]) -> str:
    first, written = reference.year.first if reference.year else None, field(reference, "origdate")
    if first and reference.year and first != reference.year.number:
        return years_until(written, str(first)) if first > 0 else f"{-first} {style['terms'].get('bce', 'BCE')}"
    return years_until(written, parts(written)[0])


def _month(reference: Reference, form: str, style: Mapping[str, Any]) -> str:
    """The month; of a row of days, the one that is beside the last of them in the style's order."""
    month = (style.get("day_first") and form != "digits" and until(reference)[0]) or issued(reference)[0]
    if named := month_name(month, form or style.get("months", "")):
        last = "" if form == "digits" else month_name(last_month(reference), form or style.get("months", ""))
        return f"{named}–{last}" if last else named
    return "" if form == "digits" else (season(reference) if form == "named" else "") or month_as_written(reference)


def _day(reference: Reference, form: str, style: Mapping[str, Any]) -> str:
    """The day, or a row of days with what month is between them: 4–6, 30–April 2, 30 March–2."""
    (month, day), (end_month, last) = issued(reference), until(reference)
    if form == "digits":
        return day.zfill(2) if day else ""
    months = style.get("months", "")
    if last and month == end_month:
        return f"{day}–{last}" if day != last else day
    if last and style.get("day_first"):
        return f"{day} {month_name(month, months)}–{last}"
    return f"{day}–{month_name(end_month, months)} {last}" if last else day


def _edition(reference: Reference, form: str, style: Mapping[str, Any]) -> str:
    text = field(reference, "edition")
    if (number := edition_number(text)) == 1:  # every handbook names later editions only
        return ""
    match form:
        case "ordinal":
            return ordinal(number) if number else ""
        case "digit":
            return str(number) if number else ""
        case "words":
            return edition_words(text)
        case "inside":
            words = edition_words(text)
            return words if words[-1:].isdigit() else words[:1].lower() + words[1:]  # Fall 2019
    return in_form(other_edition(text), form, reference, style)


def numbered(reference: Reference, slot: str, style: Mapping[str, Any]) -> str:
    """A field's value, a version's without "v"; the volume or number of a series is its number there and nothing else."""
    series = _in_series(reference) if slot in {"number", "seriesnumber", "volume"} else ""
    text = "" if slot == series else field(reference, series if slot == "seriesnumber" and series else slot)
    if slot == "version":
        return _VERSION.sub("", text)
    return text.replace("–", "-").replace("--", "-") if slot == "number" and style.get("page_ranges") == "hyphen" else text


def _in_series(reference: Reference) -> str:
    """The field that numbers a book in its series (biblatex: number); of proceedings, the volume if there is no other."""
    fields = reference.fields
    if not fields.get("series") or fields.get("seriesnumber") or reference.kind.lower() not in NUMBERED_IN_SERIES:
        return ""
    if fields.get("number"):
        return "number"
    return "volume" if reference.kind.lower() in _PROCEEDINGS and is_numeric(fields.get("volume", "")) else ""


def _medium(reference: Reference, form: str, style: Mapping[str, Any]) -> str:
    """What a film, a recording or a map is: as the entry says, or by its kind."""
    medium = field(reference, "type") or field(reference, "howpublished")
    return in_form(medium, "first", reference, style) or _MEDIA.get(reference.kind.lower(), "")


def _episode(reference: Reference, form: str, style: Mapping[str, Any]) -> str:
    """What a recording is, if it is a part of a row of them."""
    kind = field(reference, "type") or field(reference, "howpublished")
    return kind if _EPISODE.search(kind) else ""


def _pages(reference: Reference, form: str, style: Mapping[str, Any]) -> str:
    return in_form(write_pages(field(reference, "pages"), style.get("page_ranges", "")), form, reference, style)


def _url(reference: Reference, form: str, style: Mapping[str, Any]) -> str:
    """The address, unless it only spells out the DOI; that of an e-print in arXiv is made of its number."""
    if not reference.raw and reference.fields.keys().isdisjoint(_OF_ADDRESSES):  # as most entries
        return ""
    url = field(reference, "url")
    if not url and not field(reference, "doi") and field(reference, "eprinttype").lower() == "arxiv":
        return f"https://arxiv.org/abs/{field(reference, 'eprint')}" if field(reference, "eprint") else ""
    if not url and field(reference, "eprinttype").lower() in {"hdl", "handle"} and field(reference, "eprint"):
        return f"https://hdl.handle.net/{field(reference, 'eprint')}"
    return "" if field(reference, "doi") and re.match(r"https?://(?:dx\.)?doi\.org/", url) else url


def _server(reference: Reference, form: str, style: Mapping[str, Any]) -> str:
    """The server of a preprint: what its number belongs to, or what is where a journal does (bioRxiv)."""
    journal = field(reference, "journaltitle")
    named = journal if journal.lower() in PREPRINT_SERVERS else ""
    return named or in_form(field(reference, "eprinttype"), "archive", reference, style)


def _periodical(reference: Reference, form: str, style: Mapping[str, Any]) -> str:
    journal = field(reference, "journaltitle")
    return "" if journal.lower() in PREPRINT_SERVERS else journal


def _patent(reference: Reference, form: str, style: Mapping[str, Any]) -> str:
    """A patent's kind and number, ``form`` before the number: U.S. Patent No. 7,123,619; the number may have its country."""
    number = field(reference, "number")
    country = _COUNTRY.match(number)
    kind = in_form(field(reference, "type"), "patent", reference, style)
    if country and not kind:
        key = f"patent{country['code'].lower()}"
        kind, number = in_form(key, "patent", reference, style), number[country.end() :]
    return f"{kind or 'Patent'} {form}{number}" if number else ""


ANSWERS: dict[str, Answer] = {
    "cjk": lambda reference, form, style: "cjk" if is_cjk(reference.title) else "",
    "dated": _dated,
    "day": _day,
    "doi": lambda reference, form, style: _DOI.sub("", field(reference, "doi")),
    "edition": _edition,
    "episode": _episode,
    "lead": lambda reference, form, style: "lead" if named_in(reference, lead_role(reference)) else "",
    "medium": _medium,
    "month": _month,
    "origyear": _original_year,
    "pages": _pages,
    "patent": _patent,
    "periodical": _periodical,
    "server": _server,
    "season": lambda reference, form, style: season(reference),
    "url": _url,
    "type": _type,
    "year": _year,
}
