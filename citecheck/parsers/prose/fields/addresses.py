"""Find identifiers and addresses: DOI, URL, arXiv, PMID, ISBN, ISSN, and the date of access."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon import eastern_signs, entry_words, visit_words
from citecheck.data.year_bounds import RECENT_YEAR, YEAR_OF_PRINT
from citecheck.parsers.prose.draft import ADDRESS, Draft
from citecheck.text.first_words import first_words
from citecheck.text.word_patterns import any_of, either_case, rows

_SITE = r"(?:https?\s?:\s?//\s?(?:dx\.|www\.)?doi\.org/)"
_DOI = regex(
    rf"[\[(<]?(?:\b(?:doi|DOI)(?:\s{{0,40}}[:.]|\s|(?=10\.))\s{{0,40}}|\bdx\.doi\.org/|\bdoi\.org/"
    rf"|{_SITE})*+\s{{0,40}}(?:(?<=/)org/)?(?P<doi>(?:10\.\d{{4,9}}(?:\.\d++)*+/|(?:(?<=doi\.org/)|(?<=doi:)|(?<=doi:\s))10/(?=[a-z\d]{{3,8}}\b))(?:[^\s\"”<>]"
    rf"|<[^\s<>]{{1,60}}>)++)[>\]]?",
    re.IGNORECASE,
)
_BEFORE = (
    rf"(?:(?:\(?{either_case(visit_words.RETRIEVED)}\b[^;()<>\x02]{{0,60}}?|\(?{either_case(visit_words.AVAILABLE)}\b[^;()<>\x02\d]{{0,40}}?"
    rf"|\[\s?{any_of(entry_words.IN_BRACKETS_ONLINE)}\b[^;()<>\x02\d]{{0,40}}?|{any_of(entry_words.ONLINE)}\b[^;()<>\x02\d.]{{0,40}}?"
    rf"|\b(?:{any_of(visit_words.AT)}|URL|Url|url|DOI)\b\s?)[:.]?|:)?\s?[<(\[]?"
)
_LEAD = regex(
    rf"\b(?:{any_of(visit_words.AVAILABLE, visit_words.RETRIEVED, entry_words.ONLINE_BEFORE)})\b[^;.()<>\x02]{{0,60}}[:.]?\s{{0,40}}$"
)
_TORN = r"(?:(?<=/)\s[\w%-]+/)*+(?:(?<=\d/)\s\w*\d\w*)?"  # www.lamps.example/ vol15/ art20
_URL = regex(rf"{_BEFORE}\s?(?P<url>(?:https?\s?:\s?//\s?|ftp://|www\.)[^\s<>\"”\x02]++{_TORN})[>\])]?")
# A label that is there twice: Disponível em: <Disponível em: https://lamps.example/a>.
_LABEL_BEFORE = regex(rf"{either_case(visit_words.AVAILABLE)}\s{any_of(visit_words.AT)}\s?:\s?<?\s?$")
_LONGEST_LABEL = 40
_ARXIV = regex(
    r"[\[(]?\s{0,40}\b(?:arXiv(?:\.org)?(?:\s?(?:e-prints|preprint))?)\s{0,40}[:,]?\s{0,40}(?:arXiv\s?:\s?)?(?P<eprint>[a-z-]+"
    r"(?:\.[A-Z]{2})?/\d{7}|\d{4}\.\d{4,5}(?:v\d)?)\s{0,40}(?:\[(?P<class>[\w .-]{2,14})\])?\s{0,40}[\])]?"
    r"|\[\s{0,40}(?P<old>[a-z]{2,8}(?:\s?-\s?[a-z]{2,3})?\s?/\s?\d{7})\s{0,40}\]",
    re.IGNORECASE,
)
_PREPRINT = regex(
    rf"(?P<server>\b[a-z]{{2,8}}Rxiv)(?P<close>[”\"’]?[.,:]?\s(?:{either_case(entry_words.ARTICLE)}\s)?|:)"
    r"(?P<v>(?:\d{4}\.\d\d\.\d\d\.)?\d{6,8})(?:v\d)?(?=[.,;\s]|$)"
)
_PREPRINT_ARTICLE = regex(  # bioRxiv, 2019, article 2019.01.02.345678
    rf"(?P<server>\b[a-z]{{2,8}}Rxiv),\s{RECENT_YEAR}(?P<label>,\s{either_case(entry_words.ARTICLE)}\s)(?P<v>\d{{4}}\.\d\d\.\d\d\.\d{{6,8}})"
)
_NUMBERS = (
    ("isbn", regex(r"\(?\bISBN(?:-1[03])?\s{0,40}:?\s{0,40}(?P<v>[\dX][\dX \u2010-\u2013-]{8,20}[\dX])\)?", re.IGNORECASE)),
    ("issn", regex(r"\(?\be?ISSN\s{0,40}:?\s{0,40}(?P<v>\d{4}[\u2010-\u2013-]?\d{3}[\dX])\)?", re.IGNORECASE)),
    ("pmid", regex(r"\[?\b(?:PMID|PubMed(?:\s(?:PMID|ID))?)\s{0,40}:?\s{0,40}(?P<v>\d{4,9})\]?\.?", re.IGNORECASE)),
    ("pmcid", regex(r"\[?\b(?:PMCID\s{0,40}:?\s{0,40})?(?P<v>PMC\s?\d{4,9})\]?", re.IGNORECASE)),
    ("mrnumber", regex(r"\[?\bMR\s?(?P<v>\d{6,7})\b(?:\s\(\d\d(?:\d\d)?[a-z]?[:#]\w{3,7}\))?\]?")),
    ("zblnumber", regex(r"\[?\bZbl\s?(?P<v>\d{4}\.\d{5}|\d{2,4}\.\d{4}\.\d\d)\b\]?")),
)
# After volume and pages: , Erratum ibid. B23 (2009) 3 · [Erratum: Lamp Lett. 23, 911 (1994)]
_ERRATUM = regex(r"(?<=[\d)])(?:[,;]\s|\s?(?=[\[(]))[\[(]?" + either_case(entry_words.ERRATA) + r"\b[^\x02]{3,120}")
_YEAR = regex(rf"\b{RECENT_YEAR}\b")
_FIGURES = regex(r"\d+")
_AT_LEAST = 3  # year, volume and page
# Without its scheme at the end of an entry (MLA): …, 14 Sept. 2016, harbour.example.org/31.
_DOMAINS = ("com", "edu", "gov", "net", "org", "info", "io", "br", "de", "eu", "fr", "nl", "uk")
_BARE_URL = regex(
    r"(?<=[,.]\s)(?P<url>(?:[a-z\d][a-z\d-]*\.){1,4}[a-z]{2,6}/[^\s<>\"”]*[^\s<>\"”.,;]|(?:[a-z\d][a-z\d-]*\.){1,4}"
    rf"(?:{'|'.join(_DOMAINS)}))(?=[.\s\x02]*$)"
)
_DATABASE = regex(
    rf"(?:{RECENT_YEAR}|\b{any_of(entry_words.PAGE_SIGNS)}\.\s[\w.–+-]{{1,16}})\.\s"
    rf"(?P<found>(?P<database>[A-Z][\w&’' -]{{1,50}}),\s?)(?={ADDRESS})"
)
_BARE_PMID = regex(rf"(?<=[{ADDRESS}.])[.;]?\s(?P<v>\d{{7,8}})\s{{0,40}}\.?\s{{0,40}}$")
_LEAST_DIGITS = 7
_PMID_BEHIND_PAGES = regex(r"(?<=[-–]\d\d)\d{0,4}\.\s(?P<v>\d{7,8})\s{0,40}\.?\s{0,40}$")
_SSRN = regex(r"\b(?:" + either_case(entry_words.AVAILABLE_AT) + r"\s)?SSRN(?:\s?:|\sno\.)?\s(?P<v>\d{5,8})\b")
# Remnants of links and tags: [PubMed], <br>.
_LABELS_LEFT = ("pmid", "pmcid", "doi")
LINKS = regex(
    rf"\[?\s{{0,40}}\b{any_of(entry_words.LEFT_LINKS)}\s{{0,40}}\]"
    r"|<\s{0,40}/?\s{0,40}br\s{0,40}/?>"
    rf"|\bbr>|\b(?:{'|'.join(_LABELS_LEFT)}):?\s{{0,40}}$",
    re.IGNORECASE,
)
_DAY = (
    rf"(?P<d>(?:(?!{RECENT_YEAR}\.\s)[\w.]{{1,12}}[\s,./-]{{1,3}}){{0,4}}{RECENT_YEAR}(?:-\d\d-\d\d|\s[A-Z]\w{{2,8}}\.?\s\d{{1,2}})?"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})"
)
_VISITS = first_words(visit_words.VISITED, entry_words.LAST_VISITED)
_VISITED = regex(
    rf"[(\[]?\s{{0,40}}\b(?:{any_of(entry_words.LAST_VISITED)}\s)?{any_of(visit_words.VISITED)}\b(?<!\b{any_of(entry_words.NO_VISIT)})"
    rf"(?:\s{any_of(visit_words.ON)}\b)?\]?\s{{0,40}}:?\s{{0,40}}{_DAY}\s{{0,40}}[)\]]?(?:,?\s{any_of(visit_words.AT)}(?=\s(?:https?|www)))?",
    re.IGNORECASE,
)
_EASTERN_DAY = rf"\d{{4}}{any_of(eastern_signs.YEARS)}\d{{1,2}}{any_of(eastern_signs.MONTHS)}\d{{1,2}}{any_of(eastern_signs.DAYS)}"
_DAY_BEFORE = regex(
    rf"(?:(?<=[.,]\s)|[(]\s?)?(?P<d>{_EASTERN_DAY}|(?<!\d)\d{{1,2}}\s[^\W\d_]{{3,9}}\s{RECENT_YEAR})\s?{any_of(visit_words.VISITED_BEHIND)}[,:]?\s?"
)
_VISITED_BEHIND = rows(visit_words.VISITED_BEHIND)
_CITED = regex(
    rf"\[{any_of(entry_words.CITED_ON)}\s{{0,40}}:?\s{{0,40}}" + _DAY + rf"\]|\[(?P<iso>{RECENT_YEAR}-\d\d(?:-\d\d)?)\]", re.IGNORECASE
)
_WEB = regex(rf"(?<=[.,]\s){any_of(entry_words.WEB)}\.\s{_DAY}(?=[.,;]?\s|\.?$)")  # MLA 7: Web. 4 June 2014.
# The unified style of linguistics: https://lamps.example/a. (21 December, 2011)
_DAY_LAST = regex(rf"(?P<before>\S+)\s\((?P<d>\d{{1,2}}\s[^\W\d_]{{3,9}}\.?,?\s(?P<year>{RECENT_YEAR}))\)(?=[\s.]*$)")
_TAIL = regex(r"[.,;:]*(?:\.?(?:URL|Url|PMID|Epub).*)?[.,;:>\]]*$")

_ONLINE = regex(
    rf"(?<=[.;]\s)\[?(?P<note>{any_of(entry_words.ONLINE_FIRST)}\s"
    rf"(?:{YEAR_OF_PRINT}(?:\s[A-Z][a-z]{{2,8}}(?:\s\d{{1,2}})?)?|{any_of(entry_words.AHEAD)}))(?:\]|(?=[.;]))"
)


def find_addresses(sheet: Draft) -> None:
    """Take and mask out DOI, URL, identifiers, and the date of access."""
    if "10." in sheet.rest or "10/" in sheet.rest:
        _find_doi(sheet)
    low = sheet.rest.lower()
    _find_eprint(sheet, low)
    _find_visit(sheet, low)
    if "//" in low or "www." in low:
        _find_urls(sheet)
    if (
        "url" not in sheet.places
        and ("/" in low or sheet.rest.rstrip(f". {ADDRESS}").rpartition(".")[2] in _DOMAINS)
        and (bare := _BARE_URL.search(sheet.rest))
    ):
        sheet.take("url", *bare.span("url"))
        sheet.mask(*bare.span("url"), ADDRESS)
    _find_database(sheet)
    for field, pattern in _NUMBERS:
        for found in pattern.finditer(sheet.rest) if field[:2] in low else ():
            sheet.take(field, *found.span("v"))
            sheet.mask(*found.span(), ADDRESS)
    if bare := _find_pmid(sheet.rest):
        sheet.take("pmid", *bare.span("v"))
        sheet.mask(*bare.span("v"), ADDRESS)
    erratum = _ERRATUM.search(sheet.rest) if "errat" in low or "corrig" in low else None
    if erratum and len(_FIGURES.findall(sheet.rest, 0, erratum.start())) >= _AT_LEAST:
        sheet.take("note", *erratum.span())
        sheet.mask(*erratum.span(), ADDRESS)
    if "epub" in low and (online := _ONLINE.search(sheet.rest)):
        sheet.take("note", *online.span("note"))
        sheet.mask(*online.span(), ADDRESS)
    for found in LINKS.finditer(sheet.rest) if may_have_links(low) else ():
        sheet.mask(*found.span(), ADDRESS)


def _find_urls(sheet: Draft) -> None:
    """Take and mask out web addresses, each with its brackets and a label that is there twice."""
    for found in _URL.finditer(sheet.rest):
        start, end = found.span("url")
        end = start + len(_trimmed(sheet.rest[start:end]))
        if "doi.org" not in sheet.rest[start:end] or "doi" not in sheet.places:
            sheet.take("url", start, end)
        closed = found.end() if sheet.rest[found.end() - 1] in ">])" else end
        closed += 2 * (sheet.rest[closed : closed + 2] == " >")  # < https://lamps.example/a >
        opened = sheet.rest[found.start() : closed].count("(") > sheet.rest[found.start() : closed].count(")")
        closed += opened and sheet.rest[closed : closed + 1] == ")"  # (available at https://lamps.example/a).
        twice = _LABEL_BEFORE.search(sheet.rest, max(0, found.start() - _LONGEST_LABEL), found.start())
        sheet.mask(twice.start() if twice else found.start(), max(end, closed), ADDRESS)


def _find_database(sheet: Draft) -> None:
    """Take and mask out the database before an address: …, 2011, pp. 85–101. Lamp Archive, www.lamps.example/45."""
    if ADDRESS in sheet.rest and (found := _DATABASE.search(sheet.rest)):
        sheet.take("database", *found.span("database"))
        sheet.mask(*found.span("found"), ADDRESS)


def _find_pmid(text: str) -> re.Match[str] | None:
    """Return the number of PubMed that ends a text without its label: behind an address, or behind pages."""
    number = text.rstrip().rstrip(".").rstrip()[-_LEAST_DIGITS:]
    if not number[-1:].isdigit() or (ADDRESS not in text and not number.isdigit()):
        return None
    return _BARE_PMID.search(text) if ADDRESS in text else _PMID_BEHIND_PAGES.search(text)


def may_have_links(low: str) -> bool:
    """Return whether remnants of links may be in a text (in small letters): most entries skip the pattern."""
    return "]" in low or "<" in low or "br>" in low or low.rstrip().rstrip(":").endswith(_LABELS_LEFT)


def _find_eprint(sheet: Draft, low: str) -> None:
    """Take and mask out the number of an e-print, with its archive and class."""
    for found in _ARXIV.finditer(sheet.rest) if "arxiv" in low or "[" in low else ():
        group = "eprint" if found["eprint"] else "old"
        sheet.take("eprint", *found.span(group))
        sheet.given.setdefault("eprinttype", "arxiv")
        if found["class"]:
            sheet.take("eprintclass", *found.span("class"))
        sheet.mask(*found.span(), ADDRESS)
    if "ssrn" in low and (number := _SSRN.search(sheet.rest)):
        sheet.take("eprint", *number.span("v"))
        sheet.given.setdefault("eprinttype", "ssrn")
        sheet.mask(*number.span(), ADDRESS)
    if "rxiv" in low and (number := _PREPRINT.search(sheet.rest)):
        sheet.take("eprint", *number.span("v"))
        sheet.given.setdefault("eprinttype", number["server"].lower())
        again = number["close"] == ":" and number["server"] in sheet.rest[: number.start()]  # bioRxiv, 2019, bioRxiv:2019.01.02.345678
        sheet.mask(number.start() if again else number.end("server"), number.end(), ADDRESS)
    elif "rxiv" in low and (number := _PREPRINT_ARTICLE.search(sheet.rest)):
        sheet.take("eprint", *number.span("v"))
        sheet.given.setdefault("eprinttype", number["server"].lower())
        sheet.mask(number.start("label"), number.end(), ADDRESS)


def _find_doi(sheet: Draft) -> None:
    for found in _DOI.finditer(sheet.rest):
        start, end = found.span("doi")
        end = start + len(_trimmed(sheet.rest[start:end]))
        sheet.take("doi", start, end)
        last = found.end() if sheet.rest[found.end() - 1] in ">]" else end
        lead = _LEAD.search(sheet.rest, max(0, found.start() - 90), found.start())
        sheet.mask(lead.start() if lead else found.start(), last, ADDRESS)


def _is_visit(last: re.Match[str]) -> bool:
    """Return whether a day in brackets at the end is that of a visit: an address or pages precede it, and its year is not the work's."""
    address, years = last["before"], _YEAR.findall(last.string, 0, last.start())
    return "//" in address or "www." in address or (bool(years) and last["year"] not in years and any(c.isdigit() for c in address))


def _trimmed(address: str) -> str:
    """Return an address without trailing punctuation and without closing brackets that it does not open."""
    address = _TAIL.sub("", address)
    while address and address[-1] in ")]}" and address.count(address[-1]) > address.count({")": "(", "]": "[", "}": "{"}[address[-1]]):
        address = address[:-1].rstrip(".,;:")
    return address


def _find_visit(sheet: Draft, low: str) -> None:
    if sheet.rest.rstrip(". ").endswith(")") and (last := _DAY_LAST.search(sheet.rest)) and _is_visit(last):
        sheet.take("urldate", *last.span("d"))
        sheet.mask(last.end("before") + 1, last.end(), ADDRESS)
    if any(map(low.__contains__, _VISITED_BEHIND)) and (found := _DAY_BEFORE.search(sheet.rest)):
        sheet.take("urldate", *found.span("d"))
        sheet.mask(*found.span(), ADDRESS)
    signs = ((_VISITED, sheet.may_have(_VISITS)), (_CITED, "[" in low), (_WEB, "web." in low))
    for pattern in [pattern for pattern, is_possible in signs if is_possible]:
        for found in pattern.finditer(sheet.rest):
            sheet.take("urldate", *found.span("d" if found["d"] or pattern is _WEB else "iso"))
            sheet.mask(*found.span(), ADDRESS)
