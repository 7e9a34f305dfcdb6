"""Find volume, issue and pages: the place in a journal or a book."""

from __future__ import annotations

import re
from typing import NamedTuple

from citecheck.refs.prose.sheet import BLOTS, DATE, Sheet

_RANGE = r"(?:[A-Za-z]{0,3}\d[\d.]*+[A-Za-z]?|[ivxlc]{1,8}(?=\s?[-–—]))\s?[-–—−‐‑]{1,3}\s?(?:[A-Za-z]{0,3}\d++(?:\.\d++)*+[A-Za-z]?(?:\.e\d{1,4})?|[ivxlc]{1,8}\b)(?:,\s?\d++\s?[-–—]\s?\d++)*"
_PAGES = rf"(?:{_RANGE}|[A-Za-z]{{0,3}}\d[\d.]*+(?:\.\d++)*+[A-Za-z]?\d*+(?:\s?f{{1,2}}\b\.?)?|\d++\([A-Za-z\d]{{1,4}}\))"
_PAGE_WORD = r"(?:pp?(?=[.\s\d])\.?|pgs?\b\.?|pag(?:es?|s|inas?|ine)?\b\.?|págs?\b\.?|páginas\b|seiten\b|S\.|SS\.|ss\.|с\.|стр\.|str\.|s\.|Article(?:\sID|\sno\.?|\snumber)?\b|article\b|Art\.|ID\b|id\.)"
_VOLUME_WORD = r"(?:vol(?:ume|umes|s|umen)?\b\.?|v(?=[.\s]?\s?\d)\.?|bd\b\.?|band\b|t(?=\.)\.|tom[eo]?\b\.?|jg\b\.?|jahrgang\b|año\b|ano\b|т\.|том\b|第|roč\.)"
_ISSUE_WORD = r"(?:no(?=[.\s]?\s?\d)\.?|nos\.|nr\b\.?|n[°ºo]\.?|n(?=\.)\.|num\b\.?|núm\b\.?|number\b|is(?:s|sue|uue)?\b\.?|heft\b|h(?=\.)\.|fasc\b\.?|№|nº|cilt\b|sayı\b|Вып\.|вып\.|pt\b\.?|part\b)"
_VOLUME = r"(?:[A-Z]{1,2}\d{1,4}|\d{1,4}[A-Z]?(?:\s?[-–/]\s?\d{1,4})?(?!\d))"
_ROMAN = r"(?:[IVXLC]{1,7}\b)"
_SUPPLEMENT = r"(?:Suppl(?:ement)?\.?|Supp\.|Spec(?:ial)?\.?\s(?:No|Issue)\.?|Pt|S)\s?[\d.A-Z]{0,5}"
_LOCUS = re.compile(
    rf"(?<![\w–—-])(?:(?P<label>{_VOLUME_WORD})\s?)?(?P<volume>(?(label)(?:{_VOLUME}|{_ROMAN})|(?:{_VOLUME}|{_ROMAN}(?=\s?[(,:.]))))(?:권|卷)?"
    rf"(?:\s?\(\s?(?:{_ISSUE_WORD}\s?)?(?P<i1>(?![^()]{{0,12}}\b(?:eds?|Hrsg)\b)[^(){BLOTS}]{{1,24}})\s?\)|\s?[,.:;(]?\s?{_ISSUE_WORD}\s?(?P<i2>\d[\w/–-]{{0,8}})\)?|\s?第(?P<i0>\d{{1,3}})[호期]|[./](?P<i3>\d{{1,3}})(?=\s?[,:({BLOTS}])"
    rf"|\s?[,:]\s?(?P<i4>\d{{1,3}}(?:[–/-]\d{{1,2}})?)(?=\s?(?:{DATE}|,\s?pp?\b|[,:]\s?\d|\s?\())|\s(?P<i5>\d{{1,4}}(?:[–-]\d{{1,3}})?|Suppl(?:\s\d)?):(?=\S)|,?\s?(?P<i6>{_SUPPLEMENT})(?=\s?[:,]))?"
    rf"(?P<date>\s?[,.:;]?\s?{DATE}++)?"
    rf"(?:(?P<sep>(?<=:)|\s?[:;,.]\s?|\s)(?P<word>{_PAGE_WORD}\s?)?(?P<pages>{_PAGES})(?:쪽|页)?)?"
    rf"(?=[\s.,;:)\]({BLOTS}]|$)",
    re.IGNORECASE,
)
_LABELLED_PAGES = re.compile(
    rf"[(\[]?(?<![\w])(?:{_PAGE_WORD})\s?(?P<pages>{_PAGES}(?:,\s?{_RANGE})?)(?:\s?[)\]])?(?=[\s.,;:)\]{BLOTS}]|$)", re.IGNORECASE
)
_COUNTED_PAGES = re.compile(
    r"(?<![\w–-])(?P<n>(?:[ivxlc]{1,8}\s?[+,]\s?)?\d{1,4})\s?(?:pp?\b\.?|pages\b|Seiten\b|S\.(?!\s?\d)|с\.|p\.|页|쪽)(?!\s?\d)"
)
_BARE_RANGE = re.compile(rf"(?<=[\s,:;.])(?P<pages>{_RANGE})(?=\s?[.,;)]?\s?[{BLOTS} .,;]*$)")
_LONE_VOLUME = re.compile(rf"(?<=[A-Za-z.,:)”’\"]\s)(?P<volume>\d{{1,4}}|[A-Z]\d{{1,3}})(?=[{BLOTS} .,;]*$)")
_BOOK_VOLUME = re.compile(
    rf"[(\[]\s?{_VOLUME_WORD}\s?(?P<volume>{_VOLUME}|{_ROMAN})\s?[)\]]|(?<=[.,;]\s){_VOLUME_WORD}\s?(?P<v2>{_VOLUME}|{_ROMAN})(?=\s?[.,;:{BLOTS}]|$)",
    re.IGNORECASE,
)
_SET_APART = re.compile(rf"(?<=[,.:]\s)(?P<pages>\d{{1,4}}\s?[-–]{{1,2}}\s?\d{{1,4}})(?=[.,;)]?\s)")
_SMALL_WORD = re.compile(r"[a-z]{3,}$")


class Locus(NamedTuple):
    """Where volume, issue and pages stand together, and how sure that is."""

    start: int
    end: int
    score: float


def find_locus(sheet: Sheet, start: int) -> Locus | None:
    """Take volume, issue and pages from the text after ``start``, and tell where they begin."""
    best, match = None, None
    for found in _LOCUS.finditer(sheet.rest, start):
        score = _weight(found, sheet.rest)
        if score >= 2 and (best is None or score >= best.score):
            best, match = Locus(found.start(), found.end(), score), found
    if best is None or match is None:
        return None
    sheet.take("volume", *match.span("volume"))
    issue = next((name for name in ("i1", "i2", "i3", "i4", "i5", "i6", "i0") if match[name]), None)
    if issue:
        sheet.take("number", *match.span(issue))
    if match["pages"]:
        sheet.take("pages", *match.span("pages"))
    _blot_but_dates(sheet, best.start, best.end)
    return best


def _blot_but_dates(sheet: Sheet, start: int, end: int) -> None:
    sheet.blot(start, end)


def _weight(found: re.Match[str], text: str) -> float:
    """How surely this is a locus: labels, brackets, a range of pages, and what stands around it."""
    pages, issue = found["pages"] or "", any(found[f"i{n}"] for n in (0, 1, 2, 3, 4, 5, 6))
    ranged = any(dash in pages for dash in "-–—−")
    score = 2.0 * bool(found["label"]) + 1.2 * issue + 1.0 * bool(found["date"]) + (1.0 if pages else 0.0) + (1.2 if ranged else 0.0)
    separator = (found["sep"] or "").strip()
    score += {":": 1.3, ";": 0.3, ",": 0.3}.get(separator, -0.5 if pages and not ranged else 0.0) + (0.8 if found["word"] else 0.0)
    before, after = text[: found.start()].rstrip(), text[found.end() :]
    if DATE in before[-2:]:
        score += 0.7
    if before[-1:] in ".,)" or before[-1:].isalpha():
        score += 0.3
    if not found["label"] and _SMALL_WORD.search(before) and not before.endswith(tuple("0123456789")):
        score -= 0.4
    left = len(after.strip(" .,;:)" + BLOTS))
    score += 0.8 if not left and (issue or pages) else -min(3.5 if found["label"] else 2.5, 0.5 + left / 30)
    if not issue and not pages and not found["label"]:
        score -= 2
    if found["volume"].isalpha() and not found["label"] and not (issue or found["word"]):
        score -= 1.2
    if pages and not ranged and separator in {"", "."} and not found["word"] and not issue and not found["date"]:
        score -= 1.5
    return score


def find_lone_volume(sheet: Sheet, start: int) -> Locus | None:
    """A number that ends the entry, where a journal's volume may stand; nothing is taken."""
    found = _LONE_VOLUME.search(sheet.rest, start)
    return Locus(found.start(), found.end(), 1.0) if found else None


def take_lone_volume(sheet: Sheet, locus: Locus) -> None:
    """Take and blot out a volume that stands alone."""
    sheet.take("volume", *_LONE_VOLUME.search(sheet.rest, locus.start).span("volume"))  # type: ignore[union-attr]
    sheet.blot(locus.start, locus.end)


def find_book_volume(sheet: Sheet, start: int) -> None:
    """Take and blot out the volume of a book: (Vol. 2), Vol. 35., Bd. 3."""
    if "volume" not in sheet.places and (found := _BOOK_VOLUME.search(sheet.rest, start)):
        sheet.take("volume", *found.span("volume" if found["volume"] else "v2"))
        sheet.blot(*found.span())


def find_bare_pages(sheet: Sheet, start: int) -> None:
    """Take a range of pages that a comma sets apart inside an entry: Subject and topic, 149–188. New York …"""
    if "pages" not in sheet.places and (found := _SET_APART.search(sheet.rest, start)) and not _year_range(found["pages"]):
        sheet.take("pages", *found.span("pages"))
        sheet.blot(*found.span("pages"))


def find_pages(sheet: Sheet, start: int) -> tuple[int, int] | None:
    """Take pages that stand apart from a volume: pp. 12–34, S. 12–34, 12–34 at the end; and blot out the number of pages."""
    if "pages" not in sheet.places:
        found = max(
            _LABELLED_PAGES.finditer(sheet.rest, start), key=lambda m: ("–" in m[0] or "-" in m[0], m.start()), default=None
        ) or _BARE_RANGE.search(sheet.rest, start)
        if found and not _year_range(found["pages"]):
            sheet.take("pages", *found.span("pages"))
            sheet.blot(*found.span())
            return found.span()
    for count in _COUNTED_PAGES.finditer(sheet.rest, start):
        sheet.take("pagetotal", *count.span("n"))
        sheet.blot(*count.span())
    return None


def _year_range(pages: str) -> bool:
    ends = re.split(r"\s?[-–—]{1,3}\s?", pages)
    return (
        len(ends) == 2
        and all(len(part) == 4 and part[:2] in {"15", "16", "17", "18", "19", "20"} for part in ends)
        and int(ends[1] if ends[1].isdigit() else 0) - int(ends[0] if ends[0].isdigit() else 0) > 25
    )
