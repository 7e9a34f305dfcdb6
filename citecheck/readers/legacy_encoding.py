"""The encoding of a text that is not UTF-8: Windows-1252, unless its bytes show another that is still met in old files.

East Asian encodings show by pairs of bytes that are frequent characters, Cyrillic by words of only high bytes, Latin-2 and
Mac Roman by bytes within words that are letters there and signs in Windows-1252. Without such evidence Windows-1252 is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from citecheck._fast.regex import regex

# Encodings that the report names, as people know them; Windows-1252 is the usual one.
SPOKEN = {
    "gb18030": "GB 18030",
    "big5": "Big5",
    "cp932": "Shift JIS",
    "cp1251": "Windows-1251",
    "mac_roman": "Mac Roman",
    "iso8859-2": "ISO 8859-2",
    "cp1250": "Windows-1250",
}
# Letters within words in the languages that each encoding is used for.
_WESTERN = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœŠšŽž’")
_CENTRAL = frozenset("áäąâăćčçďđéęěëíîĺľłńňóöôőŕřśšşťţúůüűýźžżß")
_LETTERS = {"cp1252": _WESTERN, "mac_roman": _WESTERN, "iso8859-2": _CENTRAL, "cp1250": _CENTRAL}
_MARKS = frozenset(b"\x85\x91\x92\x93\x94\x95\x96\x97")  # Windows-1252's quotes and dashes, which show nothing between letters
_CAPITALS = frozenset(b"\x81\x83\x86")  # capitals of Mac Roman, with which no word begins in Windows-1252
_RUSSIAN_VOWELS = frozenset("аеёиоуыэюяії")
_MARGIN = 4  # two bytes that are signs in Windows-1252 and letters in the other
# In Latin-2 ą, ł, š, ż and the like; in Windows-1252 ±, ³, ¹, ¿, which are inside no word.
_SIGN_IN_WORD = regex("[A-Za-z][a-z][±³¶¹¼¾¿][a-z]")
# ø, ì, è or ò (ř, ě, č, ň in Latin-2) in one word with á, í or ý: no language of Windows-1252
# but Faroese has them, whose æ, å and ð Czech and Slovak lack.
_CZECH_WORD = regex(r"\w{0,20}(?:[øìèò]\w{0,20}[áíý]|[áíý]\w{0,20}[øìèò])", re.IGNORECASE)
_FAROESE = regex(r"[æåð]", re.IGNORECASE)
_FEWEST = 4  # characters that show an East Asian encoding
_FREQUENT = 0.9  # of these, how many are among the frequent ones; rarer characters are the rest of a text
_WORD = regex(r"[^\W\d_]{3,}")


def encoding_of(data: bytes) -> str:
    """The encoding of bytes that are not UTF-8; Windows-1252 where nothing shows another."""
    almost = data.decode("utf-8", "replace")
    if almost.count("\ufffd") * 2 < sum(not sign.isascii() for sign in almost):
        return "cp1252"  # UTF-8 with damage
    for encoding, frequent in _PAIRED.items():
        if _decodes(data, encoding) and frequent(data.decode(encoding)):
            return encoding
    if _is_cyrillic(data):
        return "cp1251"
    if _is_czech(data):
        return "cp1250" if any(0x80 <= byte < 0xA0 for byte in data) else "iso8859-2"  # Š, Ž and quotation marks, which ISO has elsewhere
    scores = {encoding: _score(data, encoding) for encoding in _LETTERS}
    best = max(scores, key=lambda encoding: scores[encoding])
    usual = scores["cp1252"]
    central = scores[best] > usual and best in {"iso8859-2", "cp1250"}
    if central and _SIGN_IN_WORD.search(data.decode("latin-1")):  # a short list has one such word
        return best
    return best if scores[best] >= usual + _MARGIN or (scores[best] > 0 and not _decodes(data, "cp1252")) else "cp1252"


def _is_czech(data: bytes) -> bool:
    """Return whether Windows-1252 shows letters in one word that only Latin-2's ř, ě, č or ň explains."""
    text = data.decode("cp1252", "replace")
    return bool(_CZECH_WORD.search(text)) and not _FAROESE.search(text)


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _codes(text: str, encoding: str) -> list[bytes]:
    return [sign.encode(encoding) for sign in text if not sign.isascii()]


def _is_chinese(text: str) -> bool:
    """Whether characters are those of GB 2312's first level, which is ordered by frequency, and its signs."""
    codes = _codes(text, "gb18030")
    first = sum(0xB0 <= code[0] <= 0xD7 and code[1] >= 0xA1 for code in codes if len(code) == 2)
    signs = sum(0xA1 <= code[0] <= 0xA3 and code[1] >= 0xA1 for code in codes if len(code) == 2)
    return first >= _FEWEST and first + signs >= _FREQUENT * len(codes)


def _is_traditional(text: str) -> bool:
    """Return whether characters are on Big5's first level, and enough of them are not an accented letter followed by a lower-case one."""
    codes = _codes(text, "big5")
    first = [code for code in codes if len(code) == 2 and 0xA4 <= code[0] <= 0xC6]
    signs = sum(len(code) == 2 and 0xA1 <= code[0] <= 0xA3 for code in codes)
    high = sum(code[1] >= 0xA1 for code in first)
    return len(first) >= _FEWEST and high >= 0.3 * len(first) and len(first) + signs >= _FREQUENT * len(codes)


def _is_japanese(text: str) -> bool:
    """Return whether kana are among the characters, as in every Japanese text, and hardly any that are not Japanese."""
    signs = [sign for sign in text if not sign.isascii()]
    kana = sum("ぁ" <= sign <= "ヿ" for sign in signs)
    kanji = sum("一" <= sign <= "鿿" for sign in signs)
    marks = sum("　" <= sign <= "〿" or "！" <= sign <= "～" for sign in signs)
    return kana >= _FEWEST and kana >= 0.1 * len(signs) and kana + kanji + marks >= _FREQUENT * len(signs)


def _is_cyrillic(data: bytes) -> bool:
    """Whether most high bytes make words of Cyrillic letters only, with vowels as Russian and Ukrainian have them."""
    if not _decodes(data, "cp1251"):
        return False
    words = [word for word in _WORD.findall(data.decode("cp1251")) if not word.isascii()]
    whole = [word for word in words if all("Ѐ" <= letter <= "ӿ" for letter in word)]
    letters = "".join(whole).lower()
    vowels = sum(letter in _RUSSIAN_VOWELS for letter in letters)
    ordered = sum(word[1:].islower() or word.isupper() for word in whole)
    if len(whole) < 3 or len(whole) < 0.8 * len(words) or ordered < 0.9 * len(whole):
        return False
    return 0.3 * len(letters) < vowels < 0.6 * len(letters)


def _score(data: bytes, encoding: str) -> int:
    """How many high bytes between letters are letters of the encoding's languages, less those that are anything else."""
    text = data.decode(encoding, "replace")
    score = 0
    for at, byte in enumerate(data):
        if byte < 0x80 or byte in _MARKS or not text[at + 1 : at + 2].isalpha():
            continue
        if not text[at - 1 : at].isalpha() and not (byte in _CAPITALS and data[at + 1 : at + 2].islower()):
            continue
        fits = text[at].lower() in _LETTERS[encoding] and not (text[at].isupper() and text[at - 1].islower())
        score += 1 if fits else -1
    return score


_PAIRED: dict[str, Callable[[str], bool]] = {"cp932": _is_japanese, "gb18030": _is_chinese, "big5": _is_traditional}
