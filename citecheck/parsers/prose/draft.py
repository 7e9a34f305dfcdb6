"""The working copy of one entry: its text, and the fields found so far. What has been found is blanked out, so nothing is read twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from sys import intern

from citecheck._fast.regex import regex
from citecheck.data.lexicon.journal_words import SERIAL_ABBREVIATIONS
from citecheck.data.lexicon.publishers_places import NUMBERED_HOUSES, REGIONS_OF_PRINT
from citecheck.data.schema.biblatex import RECURRING
from citecheck.names.author_list import Run
from citecheck.parsers.prose.emphasis import STARRED
from citecheck.parsers.prose.isbd import without_area_dashes
from citecheck.parsers.prose.spacing import correct_spacing, part_at_wide_spaces
from citecheck.text.first_words import words_in
from citecheck.text.years import with_latin_letters

_PLAIN = {
    ord(c): " "
    for c in "\t\n\r\x0b\x0c\x00\x01\x02\x03\x85\xa0\xad\u1680"
    "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff"
}
_PLAIN |= dict(zip(map(ord, "，；：（）．［］？！"), ",;:().[]?!", strict=True)) | {
    ord("\u2011"): "-",
    ord("。"): ".",
    ord("ʻ"): "‘",
    ord("ʼ"): "’",
}
_NOT_PLAIN = regex(f"[{re.escape(''.join(map(chr, _PLAIN)))}]")

_MISPLACED = regex(r" (?<=[\w)\]”’\"] )([.,;:])(?=[\w(])")
DATE, ADDRESS, FOUND = "\x01", "\x02", "\x03"
BLOTS = DATE + ADDRESS + FOUND
_UNKNOWN = -1
_DASHES = "–—-"
_HYPHENS = dict.fromkeys(map(ord, "\u2010\u2011"), "-")  # of pages: for programs that search for a range
_TITLES = frozenset({"booktitle", "title"})
EDGE = " \t,;:." + BLOTS
_BROKEN = regex(r"[-‐\xad][ \t]*\r?\n\s*|\xad|[\s\xa0\u2000-\u200a\u202f]+")
_TAG = regex(r"</?(?:i|b|em|strong|italic|bold|sup|sub|sc|u|span)\b[^<>]{0,60}>", re.IGNORECASE)
_EMPHASIS = regex(  # but not in an address, nor behind a single letter (A* search, C*-algebras) unless a star before it opens something
    r"(?P<kept>https?://\S*[^\s*_]|\A[^*]{0,300}?(?<![^\W_])[A-Za-z]\*(?=[:,]?\s\S|-[^\W_]))|(?<!\w)[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?!\w)"
)


def plain(text: str) -> str:
    """Return the text on one line at equal length: every gap a space, full-width punctuation plain, "Phys .Rev" as "Phys. Rev"."""
    text = text.translate(_PLAIN) if _NOT_PLAIN.search(text) else text
    return _MISPLACED.sub(r"\1 ", text) if any(map(text.__contains__, (" .", " ,", " ;", " :"))) else text


def value(text: str) -> str:
    """Return a stretch of an entry as a field's value: on one line, without emphasis, words broken at a line end rejoined."""
    if not text.isprintable() or "  " in text:  # whatever breaks a line, and any gap but a plain space, cannot be printed
        text = _BROKEN.sub(_mended, text)
    return (_EMPHASIS.sub(lambda mark: mark["kept"] or "", text) if "*" in text or "_" in text else text).strip()


def _mended(gap: re.Match[str]) -> str:
    if gap[0][0] in "-‐\xad":
        following = gap.string[gap.end() : gap.end() + 1]
        return "" if following.islower() else "-"
    return " "


# A particle after the given name: Marlow, T. van ’t (2001); MARLOW Tessa d’, 2001.
_BARE_PARTICLE = regex(r"(?<=[\w.]\s)(?:['’]t|[dD]['’])(?=\s?[(,;.])")


def _closed(title: str, behind: str) -> str:
    """Return a title with the quotation mark that a full stop separated from it: How lamps are kept in "Dr. Brell"."""
    opening = {"”": "“", '"': '"', "’": "‘", "»": "«"}.get(behind, "")
    inner = opening and title.find(opening) > 0
    opened = title.count(opening) - (title.count("„") if opening == "“" else 0)  # „Lamps“ of Brell
    if inner and (opened % 2 if opening == behind else opened > title.count(behind)):
        return title + behind
    return title


def _untagged(text: str, prose: str) -> tuple[str, str, Sequence[int]]:
    """Return an entry and its prose without tags (<i>, *lamps* …), and the original position of each of their characters."""
    marks = [tag.span() for tag in _TAG.finditer(text)] if "<" in text else []
    if "*" in text:
        marks += [found.span(group) for found in STARRED.finditer(text) for group in ("opening", "closing")]
    if not marks:
        return text, prose, range(len(text))
    kept = [True] * len(text)
    for start, end in marks:
        kept[start:end] = [False] * (end - start)
    places = [at for at, keep in enumerate(kept) if keep]
    return "".join(text[at] for at in places), "".join(prose[at] for at in places), places


def skip(text: str, start: int) -> int:
    """Return the offset after punctuation and closing brackets."""
    while start < len(text) and text[start] in EDGE + ")]":
        start += 1
    return start


def _is_short(journal: str) -> bool:
    """Return whether a journal's name, with the full stop after it, is of abbreviated words: J. Marit. Hist., but not J. Marit. Lamps."""
    *words, last = journal.split()
    tall = [word for word in words if not word.islower()]
    if len(last) == 2 and words and words[-1][-1] == "." and last[0].isupper():
        return last[-1] == "."  # Brell Syst. Tech. J.
    return last[-1] == "." and last[:-1].lower() in SERIAL_ABBREVIATIONS and bool(tall) and all(word[-1] == "." for word in tall)


class Draft:
    """The entry's text (``text``: as written except for tags; ``rest``: plain, with blanks) and the spans of what was found."""

    __slots__ = ("_before", "_words", "areas", "commas", "daily", "given", "labels", "marked", "places", "rest", "run", "text", "whole")

    def __init__(self, text: str, prose: str) -> None:
        self.text, prose, self._before, self.areas = without_area_dashes(*correct_spacing(*part_at_wide_spaces(*_untagged(text, prose))))
        prose = plain(prose)
        if "’" in prose or "'" in prose:
            prose = _BARE_PARTICLE.sub("de", prose)  # as a particle without an apostrophe, which would open a quotation
        self.rest = with_latin_letters(prose)
        self.places: dict[str, tuple[int, int]] = {}
        self.given: dict[str, str] = {}
        self.run: Run | None = None
        self.commas = False
        self.daily = False
        self.labels: list[tuple[int, int]] = []  # where words are that say what a field is
        self.marked = 0  # where the Chinese standard's mark of a kind of work begins, or 0
        self.whole = False  # whether the entry is of a form in which every word has its place
        self._words = _UNKNOWN  # the tables whose words are in ``rest``, or in what was blanked out since

    def take(self, field: str, start: int, end: int) -> None:
        """Store a stretch as a field, trimmed of spaces and punctuation at its edges; the first value of a field stays."""
        rest = self.rest
        while start < end and (rest[start] in EDGE or (rest[start] in _DASHES and rest[start + 1 : start + 2] == " ")):
            start += 1
        while end > start and (rest[end - 1] in EDGE + "([" or self._closes_nothing(start, end)):
            end -= 1
        if end - start > 1 and rest[start] == "(" and rest.count("(", start, end) > rest.count(")", start, end):
            start += rest.count(")", start, end) == 0  # (Harbour Press), whose end is trimmed
        if field == "title" and end - start > 2 and rest[end - 1] in "-–—" and rest[end - 2] in " .":
            end = len(rest[: end - 1].rstrip(EDGE))  # Lamps. – Moscow: Press
        if field in _TITLES and rest[max(start, end - 2) : end] == " /":
            end = len(rest[: end - 1].rstrip(EDGE))  # Rivers and people / edited by …
        if field == "publisher" and sum(c.isalpha() for c in rest[start:end]) < 3 and not self._is_short_house(start, end):
            return
        if field == "journal" and end > start and (rest[end : end + 2] == ".," or _is_short(rest[start : end + 1])):
            end += 1  # Fish Stud., 12: the full stop of an abbreviation belongs to it
        if field == "pages" and end > start and rest[end : end + 1] == "." in rest[start:end] and rest[end - 1].isalpha():
            end += not any(c.isdigit() for c in rest[start:end])  # n. pag.
        if field != "year" and end > start and rest[end : end + 1] == ")" and rest.count("(", start, end) > rest.count(")", start, end):
            end += 1  # Harbour Notes (blog)
        if (
            field in _TITLES | {"publisher", "address"}
            and end > start
            and rest[end : end + 1] == "]"
            and rest.count("[", start, end) > rest.count("]", start, end)
        ):
            end += 1  # Lamps of the Coast […]
        if end > start and field not in self.places:
            self.places[field] = (start, end)

    def _is_short_house(self, start: int, end: int) -> bool:
        """Return whether few letters after a place and its colon are a publisher, not a state: London: HP; Brell: Ed. 27; but Brell: MA."""
        name = self.rest[start:end]
        if name.partition(".")[0] in NUMBERED_HOUSES and any(c.isdigit() for c in name):
            return True
        behind = self.rest[:start].rstrip(" ").endswith(":") and "address" in self.places
        return behind and name.isupper() and len(name) == len("HP") and name.lower() not in REGIONS_OF_PRINT

    def _closes_nothing(self, start: int, end: int) -> bool:
        """Return whether a stretch ends with a bracket that was opened before it: Springer), 2000."""
        return self.rest[end - 1] == ")" and self.rest.count("(", start, end) < self.rest.count(")", start, end)

    def may_have(self, first: int) -> bool:
        """Return whether one of these ``first_words`` of tables is in what is left: most entries skip the patterns of the tables."""
        if self._words < 0:
            self._words = words_in(self.rest)
        return self._words & first != 0

    def mask(self, start: int, end: int, mark: str = FOUND) -> None:
        """Blank a stretch out, so that it is not read again."""
        if mark.isalpha() or self.rest[start - 1 : start + 1].isalpha() or self.rest[end - 1 : end + 1].isalpha():
            self._words = _UNKNOWN  # half of a word is a word
        self.rest = self.rest[:start] + mark * (end - start) + self.rest[end:]

    @property
    def has_day(self) -> bool:
        """Return whether the work is of a day, or of several, as newspapers and meetings are."""
        return "day" in self.given or "date" in self.given

    def place(self, field: str) -> tuple[int, int]:
        """Return where a field is in the entry as written, with its tags."""
        start, end = self.places[field]
        return self._before[start], self._before[end - 1] + 1

    def fields(self) -> dict[str, str]:
        """Return the fields found, as values."""
        read = {field: self.field(field) for field in (*self.places, *self.given)}
        return {field: intern(value) if field in RECURRING else value for field, value in read.items()}

    def field(self, name: str) -> str:
        """Return the value of one field; "" if it was not found."""
        if name in self.given or name not in self.places:
            return self.given.get(name, "")
        start, end = self.places[name]
        found = value(self.text[start:end])
        if name in _TITLES:
            return _closed(found, self.text[end : end + 2].lstrip(".,?!")[:1])
        if name == "year" and found[4:5] == " " and len(found) == len("1999 a"):
            return found.replace(" ", "")
        return found.translate(_HYPHENS) if name == "pages" else found
