"""Letters that Unicode does not decompose, and look-alikes from other scripts.

Origin: the Unicode charts (Latin Extended-A/B, Cyrillic, Greek); look-alikes are those of Unicode's confusables list that occur in names.
"""

PLAIN = {
    "Æ": "AE", "Ð": "D", "Ø": "O", "Þ": "Th", "ß": "ss", "æ": "ae", "ð": "d", "ø": "o", "þ": "th", "Đ": "D", "đ": "d", "Ħ": "H", "ħ": "h",
    "ı": "i", "ĸ": "k", "Ł": "L", "ł": "l", "Ŋ": "N", "ŋ": "n", "Œ": "OE", "œ": "oe", "Ŧ": "T", "ŧ": "t", "ƒ": "f", "ə": "e", "ɛ": "e",
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
}  # fmt: skip

# A letter of another script inside a Latin word is read as the Latin letter it looks like.
LOOKALIKES = {
    "Α": "A", "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P", "Τ": "T", "Υ": "Y", "Χ": "X",
    "ο": "o", "ν": "v", "ρ": "p", "υ": "u", "ι": "i", "κ": "k",
    "Ѕ": "S", "І": "I", "Ј": "J", "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T", "У": "Y", "Х": "X",
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "ѕ": "s", "і": "i", "ј": "j", "ԁ": "d", "ԛ": "q", "ԝ": "w",
}  # fmt: skip

# An umlaut may be written out; the two spellings are one name.
WRITTEN_OUT = {"Ä": "Ae", "Å": "Aa", "Ö": "Oe", "Ø": "Oe", "Ü": "Ue", "ä": "ae", "å": "aa", "ö": "oe", "ø": "oe", "ü": "ue"}

# Invisible characters: they do not separate words.
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
# Two of them belong to the spelling of words in Arabic script (Persian, Urdu) and in the scripts of South and Southeast Asia. Origin: the
# Unicode Standard, section 23.2.
_JOINED = "[\u0600-\u06ff\u0750-\u077f\u0900-\u0dff\u1000-\u109f\u1780-\u17ff]"
UNSEEN = rf"(?!(?<={_JOINED})[\u200c\u200d](?={_JOINED}))[{INVISIBLE}]"
"""An invisible character that is no part of a word's spelling, as a regular expression."""
# Accents next to their letter, as in text extracted from PDF files: Mu¨ller, M¨uller.
LOOSE_ACCENTS = "¨ˆ˚¸ˇ˘˙˝˜¯"
APOSTROPHES = "'’‘ʼʻ`´′"
HYPHENS = "-‐‑‒–—―−¬"
# How the first bytes of Latin letters and of quotation marks in UTF-8 look in Windows' code page 1252.
MOJIBAKE_LEADS = "ÂÃâÅ"

# Tags of HTML and JATS that only position text and do not change letters; JATS's tags of letters → HTML's (JATS 1.3).
LAYOUT_TAGS = frozenset({"br", "div", "font", "p", "scp", "sec", "small", "title", "u"})
INLINE_TAGS = ("b", "em", "i", "strong", "sub", "sup")  # of HTML, which change letters
HTML_OF_JATS = {"bold": "b", "italic": "i", "sub": "sub", "sup": "sup"}
