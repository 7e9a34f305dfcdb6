"""Characters that are bytes of other letters (UTF-8 read as Windows-1252), and HTML entities."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.characters import MOJIBAKE_LEADS

# The bytes that go on with a letter in UTF-8, as they look in Windows' code page 1252.
_TAILS = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
MISREAD = rf"[{MOJIBAKE_LEADS}][{_TAILS}]{{1,3}}"
SUSPECT = regex(rf"[Â-ô{MOJIBAKE_LEADS}][{_TAILS}]{{1,3}}|\ufffd+")
_MISREAD = regex(MISREAD)
_MOST = 4  # times that a text is misread
ENTITY = r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31}\d{0,2});"


def misread(seen: str) -> str:
    """What the characters' bytes are in UTF-8; "" if they are none."""
    try:
        meant = b"".join(bytes([ord(c)]) if ord(c) < 256 else c.encode("cp1252") for c in seen).decode("utf-8")
    except UnicodeError:
        return ""
    return meant if meant.isprintable() or meant == "\u00a0" else ""


def entity(seen: str) -> str:
    """Return the character of an entity; "" if there is no such entity."""
    from html import unescape

    meant = unescape(seen)
    return meant if meant != seen and meant.strip("\0\ufffd") else ""


def restored(text: str) -> str:
    """The text with misread bytes decoded, including those that were misread twice."""
    for _ in range(0 if text.isascii() else _MOST):
        again = _MISREAD.sub(lambda found: misread(found[0]) or found[0], text)
        if again == text:
            break
        text = again
    return text
