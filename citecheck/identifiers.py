"""The identifiers of works and people: DOI, ISBN, ISSN, ORCID, arXiv; their form and check digits."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.year_bounds import RECENT_YEAR, YEAR_ONLINE

_DOI = regex(r"10\.\d{4,9}(?:\.\d{1,9}){0,4}/\S{1,500}|10/[a-z0-9]{3,9}")  # or a short DOI (shortdoi.org)
_DECORATION = regex(r"(?:doi(?::\s*+|\s++))?(?:https?:/{1,2})?(?:(?:dx|www)\.)?(?:doi\.org(?:/|\s))?(?:doi:\s*)?", re.IGNORECASE)
_ENCODED = regex(r"\\?%(2[0-9A-Fa-f]|3[A-Fa-f]|[57][BbDd])")  # a sign, as addresses have it: %2F, %3C; \%5B in LaTeX
_SPACES_AND_HYPHENS = regex(r"[\s‐‑–-]")
_NUMBER = regex(r"[0-9]{1,20}[0-9Xx]")
_ARXIV = regex(r"(?<![\d.])(\d{2})(0[1-9]|1[0-2])\.\d{4,5}(?:v\d{1,2})?(?!\d)")
_OLD_ARXIV = regex(r"(?<![\w/])[a-z]{2,8}(?:-[a-z]{2,4})?(?:\.[A-Z]{2})?/(\d{2})(0[1-9]|1[0-2])\d{3}(?:v\d{1,2})?(?!\d)")

# Where publishers put a year into a DOI (how it begins, and the whole), and the century that it lacks.
_DOI_YEARS = (
    ("10.1016/", regex(rf"10\.1016/j\.[a-z]{{1,20}}\.({RECENT_YEAR})\.\d\d\.\d{{3}}$", re.IGNORECASE), 0),
    ("10.1", regex(r"10\.(?:1007|1038|1057|1186|1140)/s\d{5}-0(\d\d)-\d{4,5}-[\dxyzw]$", re.IGNORECASE), 2000),
    ("10.1101/", regex(r"10\.1101/(20[12]\d)\.[01]\d\.[0-3]\d\."), 0),
    ("10.", regex(rf"10\.\d{{4,9}}/(?:[^\s/]{{1,40}}[./])?({YEAR_ONLINE})\."), 0),
    ("10.48550/", regex(r"10\.48550/arxiv\.(\d\d)(?:0[1-9]|1[0-2])\.", re.IGNORECASE), 2000),
)


def bare_doi(written: str) -> str:
    """A DOI without what people put before it: doi:, https://doi.org/, dx.doi.org; signs that an address encodes are themselves."""
    written = written.strip()
    match = None if written.startswith("10.") else _DECORATION.match(written)
    return doi_signs(written[match.end() :] if match else written)


def doi_signs(doi: str) -> str:
    """Return a DOI with the signs that an address encodes as themselves: 10.1234%2Fquay%3C7."""
    return _ENCODED.sub(lambda sign: chr(int(sign[1], 16)), doi) if "%" in doi else doi


def is_doi(text: str) -> bool:
    """Return whether a text has the form of a DOI (DOI Handbook, section 2.2), without trailing punctuation."""
    return bool(_DOI.fullmatch(text)) and not text.endswith((".", ",", ";", ":"))


def is_isbn(text: str) -> bool:
    """Whether a text is an ISBN of 10 or 13 digits with a right check digit (ISO 2108)."""
    digits = _digits(text)
    if len(digits) == 10:
        return sum((10 - i) * n for i, n in enumerate(digits)) % 11 == 0
    if len(digits) != 13 or digits[:3] not in ([9, 7, 8], [9, 7, 9]) or digits[-1] > 9:
        return False
    return sum(n * (3 if i % 2 else 1) for i, n in enumerate(digits)) % 10 == 0


def is_issn(text: str) -> bool:
    """Whether a text is an ISSN with a right check digit (ISO 3297)."""
    digits = _digits(text)
    return len(digits) == 8 and sum((8 - i) * n for i, n in enumerate(digits)) % 11 == 0


def is_orcid(text: str) -> bool:
    """Whether a text is an ORCID with a right check digit (ISO 7064, 11-2)."""
    digits, total = _digits(text), 0
    for n in digits[:-1]:
        total = (total + n) * 2
    return len(digits) == 16 and (12 - total % 11) % 11 == digits[-1]


def arxiv_year(text: str) -> int | None:
    """The year in an arXiv number (2301.01234 is of 2023, hep-th/9711200 of 1997); None if there is none."""
    if match := _ARXIV.search(text):
        return 2000 + int(match[1])
    old = _OLD_ARXIV.search(text)
    return (1900 if int(old[1]) > 90 else 2000) + int(old[1]) if old else None


def _digits(text: str) -> list[int]:
    """Return the digits of a number, a final X as ten; [] if it contains anything else."""
    plain = _SPACES_AND_HYPHENS.sub("", text)
    if not _NUMBER.fullmatch(plain):
        return []
    return [10 if c in "Xx" else int(c) for c in plain]


def doi_year(doi: str) -> int | None:
    """Return the year that a publisher built into a DOI, as two digits in a known place or as a separate part; None if there is none."""
    for start, pattern, century in _DOI_YEARS:
        if doi.startswith(start) and (match := pattern.match(doi)):
            return century + int(match[1])
    return None
