"""Laws as lists have them: by their title, which has its year in it: Sea Fish (Conservation) Act 1992, c. 60."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.parsers.prose.draft import BLOTS, EDGE, Draft

_WORD = r"(?:[A-Z][\w’'-]*+|\([A-Z][^()]{1,60}\)|of|and|the|for|in|on|to|etc\.|&)"
_LAND = r"\([A-Z][A-Za-z ]{1,30}\)"
_LAW = regex(
    rf"(?P<title>(?!The\b)[A-Z][\w’'-]*+(?:,?\s{_WORD}){{1,12}}\s(?:Act|Regulations|Ordinance)(?:\s{_LAND})?"
    rf"(?:,?\s|\sof\s|\s\()(?P<year>(?:1[4-9]|20)\d\d)\)?(?:\s{_LAND})?)"
    r"(?P<rest>(?:[,.]\s|\s\(|\.?\s{0,3}(?=[" + BLOTS + r"]|$)).*)"
)
_SHELF = r"(?:c(?:h(?:apter)?)?\.\s?|Pub\.\sL\.\sNo\.\s|No\.?\s|SI\s|S\.I\.\s)?"
_NUMBER = regex(rf"(?P<number>{_SHELF}[\w./–-]*\d[\w./–-]*(?:\s{_LAND})?)\W*")


def find_law(sheet: Draft, start: int) -> bool:
    """Take the title, the year and the number of a law that is all of an entry; whether it is one."""
    found = _LAW.match(sheet.rest, start)
    if not found:
        return False
    rest = found["rest"].strip(EDGE + " ()")
    number = _NUMBER.fullmatch(rest) if rest else None
    if rest and not number:
        return False
    sheet.take("title", *found.span("title"))
    sheet.take("year", *found.span("year"))
    if number:
        at = sheet.rest.index(number["number"], found.start("rest"))
        sheet.take("number", at, at + len(number["number"]))
    sheet.given["x-mark"] = "LAW"
    return True
