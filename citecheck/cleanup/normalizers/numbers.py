"""One form for numbers: DOI, ISBN, ISSN, e-prints, addresses, pages, editions and months."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from functools import partial

from citecheck._fast.regex import regex
from citecheck.bibliography.dates import figures_as_iso, month_number, month_of_any_language
from citecheck.bibliography.editions import edition_number, without_label
from citecheck.data.lexicon.edition_labels import ENGLISH_ORDINAL_ENDINGS
from citecheck.data.lexicon.english_dates import MONTHS
from citecheck.data.lexicon.entry_words import PAGES_BEFORE
from citecheck.data.lexicon.months import AROUND_MONTHS
from citecheck.data.schema.biblatex import LABELS
from citecheck.data.schema.csl import IN_JOURNALS
from citecheck.data.tracking_params import PREFIXES, TRACKERS
from citecheck.identifiers import doi_signs
from citecheck.model import Reference
from citecheck.text.page_counts import count_of_pages
from citecheck.text.placeholders import says_no_number
from citecheck.text.word_patterns import any_of

_DOI = regex(r"10\.\d{4,9}/\S+")
_DOI_URL = regex(r"(?:https?://)?(?:dx\.|www\.)?doi\.org/(10\.\d{4,9}(?:/|%2F)\S+)", re.IGNORECASE)
_ARXIV = regex(
    r"(?:arxiv\s{0,3}:\s{0,3}|https?://arxiv\.org/(?:abs|pdf)/)(\d{4}\.\d{4,5}(?:v\d{1,2})?|[a-z-]{2,12}(?:\.[A-Z]{2})?/\d{7}(?:v\d{1,2})?)(?:\.pdf)?",
    re.IGNORECASE,
)
_PAGES = regex(
    r"(?<![\w–-])([A-Za-z]{0,3}\d{1,9})(?:\s{0,3}(?:--?-?|[‐‑‒—−])\s{0,3}|\s{1,3}–\s{0,3}|–\s{1,3})([A-Za-z]{0,3}\d{1,9})(?![\w–-])"
)
_AROUND = regex(r"\A[<>\s]++|[<>\s]++\Z")
_PP = regex(r"\A" + any_of(PAGES_BEFORE) + r"\.?\s{1,3}(?=\w{0,3}\d)", re.IGNORECASE)

_LABELS = {field: regex(label, re.IGNORECASE) for field, label in LABELS.items()}
_NUMBERS = ("number", "pages", "volume")
_DATES = ("date", "eventdate", "origdate", "urldate")
_ENDING = any_of(ENGLISH_ORDINAL_ENDINGS)
_OF_MONTH = any_of(AROUND_MONTHS)
_WRITTEN_DATE = regex(
    rf"(?:(?P<before>\d{{1,2}})(?:{_ENDING}|[.ºo])? (?:{_OF_MONTH} )?(?P<name>[^\W\d_]{{3,12}})\.?,? (?:{_OF_MONTH} )?"
    rf"|(?P<first>[^\W\d_]{{3,12}})\.? (?:(?P<after>\d{{1,2}}){_ENDING}?,? )?)?"
    r"(?P<year>\d{4})(?:(?<=\A\d{4})/(?P<month>\d{2})/(?P<day>\d{2}))?"
)


def _with(reference: Reference, field: str, change: Callable[[str], str]) -> Reference:
    value = reference.fields.get(field, "")
    changed = change(value) if value else ""
    return reference._replace(fields={**reference.fields, field: changed}) if changed and changed != value else reference


def tidy_doi(reference: Reference) -> Reference:
    """Reduce a DOI to its name, without "https://doi.org/", "doi:" and a full stop; one that is only in the address becomes a field."""
    reference = _with(reference, "doi", _bare_doi)
    found = _DOI_URL.fullmatch(reference.fields.get("url", ""))
    if not found:
        return reference
    doi = reference.fields.get("doi") or _bare_doi(found[1])
    if doi.casefold() != _bare_doi(found[1]).casefold():
        return reference
    return reference._replace(fields={name: value for name, value in reference.fields.items() if name != "url"} | {"doi": doi})


def _bare_doi(text: str) -> str:
    text = doi_signs(text)
    found = _DOI.search(text.strip()) or _DOI.search("".join(text.split()))  # with a gap in it
    return found[0].rstrip(".,;") if found else text


def repair_doi(reference: Reference) -> Reference:
    """Reduce a DOI to its name, as programs ask for it in every format."""
    return _with(reference, "doi", _bare_doi)


def tidy_isbn(reference: Reference) -> Reference:
    """Write an ISBN without spaces and words, and a capital X; an ISSN as two groups of four."""
    return _with(_with(reference, "isbn", _isbn), "issn", _issn)


def _isbn(text: str) -> str:
    pieces = re.split(r"\s*[;,]\s*", text)
    bare = [re.sub(r"(?i)isbn(?:-1[03])?:?|[\s‐‑–]", lambda m: "-" if m[0] in "‐‑–" else "", piece).upper() for piece in pieces]
    return ", ".join(bare) if all(re.fullmatch(r"[\dX-]{10,17}", piece) for piece in bare) else text


def _issn(text: str) -> str:
    found = re.fullmatch(r"(?i)(?:issn:?\s*)?(\d{4})\s?[-–‐]?\s?(\d{3}[\dx])", text.strip())
    return f"{found[1]}-{found[2].upper()}" if found else text


def tidy_eprint(reference: Reference) -> Reference:
    """Reduce an arXiv identifier to its number and name its archive; one that is only in the address becomes a field as well."""
    fields = dict(reference.fields)
    found = _ARXIV.fullmatch(fields.get("eprint", "")) or _ARXIV.fullmatch(fields.get("url", ""))
    if not found or (fields.get("eprint") and fields["eprint"] != found[0]):
        return reference
    fields["eprint"] = found[1]
    fields.setdefault("eprinttype", "arxiv")
    return reference._replace(fields=fields)


def tidy_url(reference: Reference) -> Reference:
    """Remove tracking parameters and LaTeX's backslashes from an address."""
    return _with(reference, "url", _untracked)


def _untracked(url: str) -> str:
    url = re.sub(r"(?<!\\)\\++([_%&#~])", r"\1", _AROUND.sub("", url)).replace("&amp;", "&")
    head, mark, query = url.partition("?")
    if not mark:
        return url
    query, hash, fragment = query.partition("#")
    kept = [pair for pair in query.split("&") if not _tracks(pair.partition("=")[0].lower())]
    return head + ("?" if kept else "") + "&".join(kept) + hash + fragment


def _tracks(name: str) -> bool:
    return name in TRACKERS or name.startswith(PREFIXES)


def tidy_pages(reference: Reference) -> Reference:
    """Write page ranges with an en dash, and without "pp."."""
    return _with(reference, "pages", _tidy_pages)


def _tidy_pages(text: str) -> str:
    first, _, last = text.partition("–")
    return text if first.isdecimal() and last.isdecimal() else _PAGES.sub(r"\1–\2", _PP.sub("", text.strip()))


def tidy_page_count(reference: Reference) -> Reference:
    """Move the number of a book's pages to the field for it: 300 p."""
    count = "" if reference.fields.get("pagetotal") else count_of_pages(reference.fields.get("pages", "").strip())
    if not count:
        return reference
    return reference._replace(fields={name: value for name, value in reference.fields.items() if name != "pages"} | {"pagetotal": count})


def tidy_placeholders(reference: Reference) -> Reference:
    """Leave out a volume, an issue or pages that only say that nobody knows them: n/a."""
    empty = {name for name in _NUMBERS if says_no_number(reference.fields.get(name, ""))}
    return reference._replace(fields={name: value for name, value in reference.fields.items() if name not in empty}) if empty else reference


def tidy_labels(reference: Reference) -> Reference:
    """Remove labels that styles print themselves from volumes, numbers and chapters: "Vol. 12" as 12."""
    for field, label in _LABELS.items():
        if field != "number" or reference.kind in IN_JOURNALS:
            reference = _with(reference, field, partial(label.sub, ""))
    return reference


def tidy_dates(reference: Reference) -> Reference:
    """Write dates in figures, year first: "7 May 2016", "7.5.2016" and 17/5/2016 as 2016-05-…; 7/5/2016 may be either month."""
    for field in _DATES:
        reference = _with(reference, field, _iso)
    return reference


def _iso(text: str) -> str:
    found = _WRITTEN_DATE.fullmatch(text.strip())
    if not found:
        return figures_as_iso(text) or text
    month, day = (
        month_of_any_language(found["month"] or found["name"] or found["first"] or ""),
        found["day"] or found["before"] or found["after"] or "",
    )
    if not month or (day and not 1 <= int(day) <= monthrange(int(found["year"]), month)[1]):
        return text
    return f"{found['year']}-{month:02d}" + (f"-{int(day):02d}" if day else "")


def tidy_edition(reference: Reference) -> Reference:
    """Remove the label of an edition, and write a number as a number: "2nd ed." as 2, "2nd rev. ed." as "2nd rev."."""
    return _with(reference, "edition", _edition)


def _edition(text: str) -> str:
    while (bare := without_label(text)) != text:
        text = bare
    return str(edition_number(text) or text)


def tidy_month(reference: Reference) -> Reference:
    """Write a month by its English name."""
    return _with(reference, "month", lambda text: MONTHS[month_number(text) - 1] if month_number(text) else text.strip())
