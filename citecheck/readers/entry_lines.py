"""Which lines of a text begin like an entry of a reference list."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.name_parts import LINE_PARTICLES
from citecheck.data.lexicon.small_words import BETWEEN_NOUNS, DEFINITE, JOINING, PREPOSITIONS
from citecheck.data.year_bounds import YEAR_IN_TEXT
from citecheck.text.word_patterns import any_of

_UPPER = r"[^\W\d_a-zß-öø-ÿа-я]"
_WORD = r"[^\W\d_][\w'’‐.-]{0,30}"
_PARTICLE = rf"(?:{any_of(LINE_PARTICLES)}[ -]){{0,3}}"
_SMALL = any_of(DEFINITE, JOINING, PREPOSITIONS, BETWEEN_NOUNS)
_ENTRY = regex(
    rf"\u200b{{0,200}}+[ \t\u200b*•–-]{{0,8}}(?:\[\w{{1,12}}\]\s{{0,4}}|\(?\d{{1,3}}[.)]\s{{1,4}})?"
    rf"(?:{_PARTICLE}(?={_UPPER}){_WORD}(?: {_UPPER}{_WORD}){{0,2}},\s{{0,3}}{_UPPER}"  # Shen, Z. · Shen, Zhihua · de la Cruz, A.
    rf"|{_PARTICLE}(?={_UPPER}){_WORD}(?: {_UPPER}{_WORD})? {_UPPER}{{1,3}}(?:[,.: (]|$)"  # Shen Z, · Shen ZH.
    rf"|(?=\w)(?:(?:(?={_UPPER}){_WORD}|{_SMALL})[ ,.]{{1,2}}+){{1,12}}\(?{YEAR_IN_TEXT}[a-z]?[).,: ]"  # World Office. (2010).
    r"|[—–―_-]{2,}"  # the same author again
    r"|[\u3400-\u9fff\uac00-\ud7a3\u3040-\u30ff])"
)
_NUMBERED_ENTRY = regex(r"\u200b{0,200}+[ \t]{0,8}(?:\[\d{1,3}\]|\d{1,3}[.)])\s{1,4}\S")


def begins_entry(line: str) -> bool:
    """Whether a line begins like an entry: a name in the order of lists, an organisation and a year, a number, a dash, Han script."""
    return bool(_ENTRY.match(line) or _NUMBERED_ENTRY.match(line))
