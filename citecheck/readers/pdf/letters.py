"""Restore letters: ligatures, accents that old fonts set next to their letter, words cut at a line's end."""

from __future__ import annotations

import re
from unicodedata import normalize

from citecheck._fast.regex import regex
from citecheck.readers.typography import plain

HYPHEN = "\ufffe"
"""What pdfium writes for a hyphen at a line's end."""

_SPACING = {
    "´": "\u0301", "`": "\u0300", "¨": "\u0308", "ˆ": "\u0302", "˜": "\u0303", "¸": "\u0327", "ˇ": "\u030c", "˚": "\u030a", "˘": "\u0306",
    "˝": "\u030b", "¯": "\u0304", "˙": "\u0307", "˛": "\u0328",
}  # fmt: skip
_HOOKED = {"¸": "cCsStTgGkKlLnNrR", "˛": "aAeEiIuU"}
"""Letters that take a cedilla or an ogonek, the likeliest first."""
_ACCENTED = regex(
    r"(?P<before>(?<!\s)[A-Za-z])?[ ]?(?P<hook>[¸˛])[ ]?(?P<behind>[A-Za-z])?"
    rf"|(?P<accent>[{''.join(_SPACING).replace('`', '')}])[ ]?(?P<letter>[A-Za-zıȷ])|(?<=[A-Za-z])(?P<grave>`)(?P<vowel>[aeiouıAEIOU])"
)
_GRAVE = regex(r"[A-Za-z]`[aeiouAEIOU]")
_LIGATURE = regex(r"[\ufb00-\ufb06]")
_DOTLESS = {"ı": "i", "ȷ": "j"}
_CUT = regex(rf"(?P<head>[^\W\d_]*){HYPHEN}[\n\f]?(?P<tail>[^\W\d_]*)")
_WORD = regex(r"[^\W\d_]{2,}")


def legible(line: str) -> str:
    """A line with its accents on their letters and its ligatures apart."""
    if line.isascii() and not _GRAVE.search(line):
        return line
    line = _LIGATURE.sub(lambda found: normalize("NFKC", found[0]), line)
    return _ACCENTED.sub(_accented, line)


def _accented(found: re.Match[str]) -> str:
    """Return a letter with the accent next to it; the two unchanged if there is no such letter."""
    if found["hook"]:
        return _hooked(found)
    letter = found["letter"] or found["vowel"]
    whole = normalize("NFC", _DOTLESS.get(letter, letter) + _SPACING[found["accent"] or found["grave"]])
    return whole if len(whole) == 1 else found[0]


def _hooked(found: re.Match[str]) -> str:
    """Return a cedilla or an ogonek on the letter before or after it, whichever is likelier to have one."""
    rank = _HOOKED[found["hook"]]
    takers = [group for group in ("before", "behind") if found[group] and found[group] in rank]
    if not takers:
        return found[0]
    taker = min(takers, key=lambda group: rank.index(found[group]) // 2)
    whole = normalize("NFC", found[taker] + _SPACING[found["hook"]])
    if taker == "before":
        return whole + found.string[found.end("hook") : found.end()]
    return found.string[found.start() : found.start("hook")] + whole


def joined_words(text: str) -> str:
    """The text with words that were cut at a line's end made whole, unless the hyphen is their own."""
    if HYPHEN not in text:
        return text
    words = {word.lower() for word in _WORD.findall(plain(text).replace(HYPHEN, " "))}
    whole = {word for word in words if len(word) > 3}

    def joined(found: re.Match[str]) -> str:
        head, tail = found["head"], found["tail"]
        page = "\f" if "\f" in found[0] else ""
        if not tail:
            return f"{head}-{page}"
        together = (head + tail).lower()
        apart = min(len(head), len(tail)) > 3 and head.lower() in whole and tail.lower() in whole
        own = tail[0].isupper() or (apart and together not in whole)
        return f"{head}{'-' if own else ''}{tail}{page}"

    return _CUT.sub(joined, text)
