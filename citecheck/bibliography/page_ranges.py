"""Page ranges as styles write them."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.text.placeholders import UNPAGED

_RANGE = regex(r"(?<![\w.-])([A-Za-z]{0,4})(\d{1,9})\s*(?:--?-?|[–—‒−‐‑])\s*([A-Za-z]{0,4})(\d{1,9})(?![\w-])(\.\w)?")
_LONGEST = 9  # digits of a page
_DASH = regex(r"\s*(?:--+|[–—‒−])\s*|\s+-\s+")  # a hyphen between spaces is none


def write_pages(text: str, form: str) -> str:
    """The pages with en dashes (hyphens if ``form`` has ``hyphen``), the last number shortened if ``form`` is chicago or mla."""
    first, sign, last = text.partition("–")
    if sign and first.isdecimal() and last.isdecimal() and len(first) <= _LONGEST >= len(last):  # as most pages
        return _ranged("", first, "", last, form)
    written = _RANGE.sub(lambda m: _range(m, form), text)
    written = re.sub(r"\s{0,9}[,;]\s{0,9}", ", ", written)
    dash = "-" if form == "hyphen" else "–"
    return _DASH.sub(dash, written).replace("\u2013", dash)


def count_pages(text: str) -> int:
    """1 for a single page, 2 for more, 0 for none and for a word that says so (n. pag.): what decides between p. and pp."""
    if not text.strip() or UNPAGED.match(text.strip()):
        return 0
    return 2 if re.search(r"\w\s{0,3}[-–—‒−,;&+]\s{0,3}\w", text) else 1


def _range(match: re.Match[str], form: str) -> str:
    before, first, again, last, part = match.groups()
    if part:
        return f"{before}{first}{'-' if form == 'hyphen' else '–'}{again}{last}{part}"
    return _ranged(before, first, again, last, form)


def _ranged(before: str, first: str, again: str, last: str, form: str) -> str:
    if form == "hyphen":
        return f"{before}{first}-{again}{last}"
    if before == again and form in {"chicago", "mla", "full"}:
        last = _full(first, last)
        if form != "full":
            again = ""
            last = {"chicago": _chicago, "mla": _mla}.get(form, lambda _, last: last)(first, last)
    return f"{before}{first}–{again}{last}"


def _full(first: str, last: str) -> str:
    """321–8 as 321–328."""
    return first[: len(first) - len(last)] + last if len(last) < len(first) else last


def _chicago(first: str, last: str) -> str:
    """Shorten the last number as in Chicago 18, 9.63: 71–72, 100–104, 107–8, 321–28, 1496–500, 11564–615."""
    if len(first) != len(last) or len(first) < 3 or int(first) % 100 == 0:
        return last
    if first[:-2] == last[:-2]:
        return last[-1] if int(first[-2:]) < 10 and int(last[-2:]) < 10 else last[-2:]
    same = next((at for at, pair in enumerate(zip(first, last, strict=True)) if pair[0] != pair[1]), len(first))
    return last[same:] if len(first) - same < 4 else last


def _mla(first: str, last: str) -> str:
    """The last number in two digits unless more are needed (MLA 9, 2.139): 95–103, 923–1003, 1003–05."""
    if len(first) != len(last) or len(first) < 3:
        return last
    same = next((at for at, pair in enumerate(zip(first, last, strict=True)) if pair[0] != pair[1]), len(first))
    return last[min(same, len(last) - 2) :]
