"""Conflicts between two entries, however similar they look: editions, volumes, translations, other journals, other types of work."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon import short_words
from citecheck.data.lexicon.dedupe_words import COMPANY, OTHER_FORMS
from citecheck.dedupe.journal_names import contradict
from citecheck.identifiers import bare_doi, is_doi
from citecheck.model import Reference
from citecheck.text.folding import fold
from citecheck.text.word_patterns import any_of, rows

_SORTS = {
    "part": "bookinbook conference inbook incollection inproceedings inreference suppbook",
    "book": "book booklet collection manual mvbook mvcollection mvproceedings mvreference proceedings reference",
    "article": "article suppperiodical",
    "thesis": "thesis phdthesis mastersthesis",
    "report": "report techreport",
    "dataset": "dataset",
    "software": "software",
    "film": "artwork audio image movie music performance video",
    "review": "review commentary",
    "law": "jurisdiction legal legislation",
    "patent": "patent",
    "letter": "letter",
}
_SORT_OF = {kind: sort for sort, kinds in _SORTS.items() for kind in kinds.split()}
# Pairs that databases confuse; any other difference means another work.
_CONFUSED = ({"article", "part"}, {"book", "report"}, {"article", "review"}, {"part", "report"})
# Of two entries that both have one of these, the values must agree.
_TELLING = ("chapter", "part", "version", "origdate", "seriesnumber")
# Fields of a later edition that the first one lacks.
_OWN_EDITION = ("translator", "origdate", "origtitle", "edition")
_FORM = ("entrysubtype", "genre", "howpublished", "medium", "note", "titleaddon", "type")
_FIRST = frozenset({"", "1", *rows(short_words.FIRST_EDITIONS)})
_FIRST_PAGE = regex(r"[a-z]{0,3}\d{1,9}", re.IGNORECASE)
_VOLUME = regex(
    r"\A\W{0,9}(?:[a-z]{1,9}\b\W{0,9})?(\w{1,9}(?:[–/-]\d{1,6})?)(?:\W{1,9}"
    + any_of(short_words.ISSUES)
    + r"?\W{0,9}(\w{1,9}(?:[–/-]\d{1,6})?)\W{0,9})?\Z",
    re.IGNORECASE,
)
_ISSUE_WORD = regex(rf"\A{any_of(short_words.ISSUES)}\s*(?=\d)")
_LINKED_DOI = regex(r"\bdoi\.org/(10\.\d{4,9}/[^\s?#]{1,200})", re.IGNORECASE)


def conflicting(a: Reference, b: Reference, placed: bool) -> bool:
    """Return whether there is evidence that the two differ; on one page and volume (``placed``), the journal's name is not."""
    sorts = {_sort(a), _sort(b)} - {""}
    if len(sorts) == 2 and sorts not in _CONFUSED:
        return True
    if _letters_differ(a, b) or _numbers_differ(a, b) or _form(a) != _form(b):
        return True
    if _parents_differ(a, b) or any(bool(_edition(a, field)) != bool(_edition(b, field)) for field in _OWN_EDITION) or _language(a, b):
        return True
    return not placed and _homes_differ(a, b)


def _parents_differ(a: Reference, b: Reference) -> bool:
    """Return whether two entries without a year refer to different volumes, which the list does not have."""
    parents = {a.fields.get("crossref", ""), b.fields.get("crossref", "")}
    return a.year is None and b.year is None and "" not in parents and len(parents) == 2


def _sort(reference: Reference) -> str:
    return _SORT_OF.get(reference.kind, "")


def plain(reference: Reference, field: str) -> str:
    """A field's value, folded and without spaces."""
    return fold(reference.fields.get(field, "")).replace(" ", "")


def volume_number(reference: Reference) -> tuple[str, str]:
    """Volume and issue, without the words before them, and from "12(3)" too."""
    text = reference.fields.get("volume", "")
    found = None if not text or text.isdigit() else _VOLUME.match(text)
    volume, number = (fold(found[1]), fold(found[2] or "")) if found else (plain(reference, "volume"), "")
    issue = plain(reference, "number") or plain(reference, "issue") or number
    return volume.replace(" ", ""), _ISSUE_WORD.sub("", issue).replace(" ", "")


def first_page(reference: Reference) -> str:
    """The page that an entry begins on, or an article's number."""
    found = _FIRST_PAGE.search(reference.fields.get("pages", ""))
    return found[0].lower() if found else ""


def doi_of(reference: Reference) -> str:
    """An entry's DOI in one form, from its address if need be; empty if it has none."""
    doi = bare_doi(reference.fields.get("doi", "")).lower()
    if doi or "doi.org" not in reference.fields.get("url", ""):
        return doi
    found = _LINKED_DOI.search(reference.fields["url"])
    return found[1].lower() if found and is_doi(found[1].lower()) else ""


def _letters_differ(a: Reference, b: Reference) -> bool:
    letters = [each.year.letter for each in (a, b) if each.year and each.year.letter and not each.letter_given]
    return len(letters) == 2 and letters[0] != letters[1]


def _edition(reference: Reference, field: str) -> str:
    value = plain(reference, field)
    return "" if field == "edition" and value in _FIRST else value


def _numbers_differ(a: Reference, b: Reference) -> bool:
    if _unequal(doi_of(a), doi_of(b)) or _unequal(_isbn(a), _isbn(b)) or _unequal(first_page(a), first_page(b)):
        return True
    if _unequal(_edition(a, "edition"), _edition(b, "edition")) or _unequal(_eprint(a), _eprint(b)):
        return True
    if any(_unequal(one, other) for one, other in zip(volume_number(a), volume_number(b), strict=True)):
        return True
    if _own_volume(a) != _own_volume(b):
        return True
    return any(_unequal(plain(a, field), plain(b, field)) for field in _TELLING) or _addresses_differ(a, b)


def _unequal(one: str, other: str) -> bool:
    return bool(one and other and one != other)


def _isbn(reference: Reference) -> str:
    """The digits that an ISBN of ten and one of thirteen share."""
    digits = re.sub(r"[\s‐‑–-]", "", reference.fields.get("isbn", "").split(",")[0].split(";")[0]).strip()
    return digits[-10:-1] if len(digits) in (10, 13) else ""


def _eprint(reference: Reference) -> str:
    return re.sub(r"v\d{1,2}\Z", "", plain(reference, "eprint"))


def _own_volume(reference: Reference) -> bool:
    """Whether a book is one of several volumes; a series counts its books too."""
    return _sort(reference) == "book" and bool(reference.fields.get("volume")) and not reference.fields.get("series")


def _addresses_differ(a: Reference, b: Reference) -> bool:
    """Return whether two web pages without other places of publication have different addresses."""
    if any(each.fields.get(field) for each in (a, b) for field in ("doi", "journal", "booktitle", "publisher", "volume", "pages")):
        return False
    one, other = (_address(each.fields.get("url", "")) for each in (a, b))
    return _unequal(one, other)


def _address(url: str) -> str:
    return re.sub(r"\A[a-z]{2,6}://(?:www\.)?|(?:index\.\w{3,5})?/?(?:[?#].{0,2000})?\Z", "", url.strip(), flags=re.IGNORECASE).lower()


def _form(reference: Reference) -> frozenset[str]:
    """Return what a work is in addition to the one printed under its name: its slides, its review."""
    if _sort(reference) in ("thesis", "software", "dataset", "film"):
        return frozenset()
    words = (word for field in _FORM for word in fold(reference.fields.get(field, "")).split())
    return OTHER_FORMS.intersection(words)


def _language(a: Reference, b: Reference) -> bool:
    one, other = (plain(each, "langid") or plain(each, "language") for each in (a, b))
    return _unequal(one[:2], other[:2]) and (len(one) <= 3) == (len(other) <= 3)


def _homes_differ(a: Reference, b: Reference) -> bool:
    """Return whether the two are from different journals, books or publishers."""
    journals = [each.fields.get("journal", "") for each in (a, b)]
    books = [each.fields.get("booktitle", "") for each in (a, b)]
    if contradict(*journals) or contradict(*books) or contradict(journals[0], books[1]) or contradict(books[0], journals[1]):
        return True
    if all(journals):
        return False  # an article's publisher is named by one database and not by another
    houses = [publisher_words(each.fields.get("publisher", "")) for each in (a, b)]
    if houses[0] <= houses[1] or houses[1] <= houses[0]:
        return False
    return contradict(*(" ".join(_words_of(each.fields.get("publisher", ""))) for each in (a, b)))


def publisher_words(name: str) -> frozenset[str]:
    """Return the distinctive words of a publisher's name: not Press, Ltd. and the like."""
    words = _words_of(name)
    return frozenset(words)


def _words_of(name: str) -> list[str]:
    words = fold(re.sub(r"\bU\.?P\.?(?!\w)", "University", re.sub(r"\bUniv\.", "University", name))).split()
    own = [word for word in words if word not in COMPANY]
    return own or words
