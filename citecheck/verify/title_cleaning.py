"""A record's title as a person would write it, without markup, entities and misread bytes; and the forms in which lists shorten it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from citecheck._fast.regex import regex
from citecheck.data.record_markup import (
    BRACKET_TAGS,
    CLOSE_TAGS,
    EDITION_WORDS,
    FORM_TAILS,
    NUMBERING_WORDS,
    PROCEEDINGS_WORDS,
)
from citecheck.latex.decode import to_unicode
from citecheck.text.folding import fold
from citecheck.text.mojibake import restored

_ESCAPED_TIMES = 3
_TAG = regex(r"</?([A-Za-z][\w.-]{0,20}:)?([A-Za-z][\w.-]{0,30})(?:\s[^<>]{0,400})?\s?/?>")
_BRACKET_TAG = regex(r"\[/?([A-Za-z]{2,8})\]")
_ANNOTATION = regex(r"<(?:\w{1,8}:)?annotation(?:-xml)?\b[^>]{0,200}>.*?</(?:\w{1,8}:)?annotation(?:-xml)?>", re.DOTALL)
_IFMMODE = regex(r"\\ifmmode\s*(.*?)\\else.*?\\fi(?:\{\})?", re.DOTALL)
_C1 = regex(r"[\x80-\x9f]")
_SPACES = regex(r"\s+")
_COMMAND = regex(r"\\[A-Za-z]{2,20}\s?(?:\{[A-Za-z]{0,3}\})?")
_MISREAD_ZERO = regex(r"(?<=[a-z])0(?=[a-z])")
_NOTE_MARKS = regex(r"[\s*†‡§¶]+\Z")
_STOP = regex(r"(?<![.\s][A-Za-z])(?<!\betc)\.\Z")
_NUMBER = r"(?:[IVXL]{1,5}\.\d{1,3}|\d{1,3}|[IVXL]{1,6}|[A-Z])"
_OPENING = regex(rf"\A(?:([^\W\d_]{{3,10}})\s+{_NUMBER}|{_NUMBER})\.?\s*(?:[:.—–]|\s-)+\s*(?=\S.{{12}})")
_CLOSING = regex(rf"[\s,:.(–—-]+(?:([^\W\d_]{{3,10}})\s+)?{_NUMBER}\)?\.?\Z")
_LAST_NUMBER = regex(rf"[\s,:.(–—-]+((?!))?{_NUMBER}\)?\.?\Z")
_MIDDLE = regex(r"(?<=\w)[.:,–—-]+\s+(?:([^\W\d_]{3,10})\s+)?(?:\d{1,2}|[IVX]{1,5})\s?[.:–—-]+\s+(?=\S)")
_ACRONYM = regex(r"\s\([A-Z][A-Za-z0-9-]{0,8}[A-Z0-9]\)(?=\s)")
_BRACKETED_TAIL = regex(r"[\s_]*[(\[]([^()\[\]]{1,200})[)\]]\.?\Z")
_BRACKETED_HEAD = regex(r"[\[(]([^()\[\]]{3,40})[\])][:.]?\s+(?=\S)")
_BRACES = str.maketrans("", "", "{}")
_TAIL = regex(r"[,:;.–—-]+\s*([^,:;–—]{3,60})\Z")
_IN_PROCEEDINGS = regex(r"[,.;]\s+(?:in|In)[:\s]+(?:[^\W\d_]+\s+){0,3}?([A-Z][a-z]+)\b.*\Z")
_COLON = regex(r"\s*[:：]\s+|\s+[–—-]{1,3}\s+|[?!]\s+|\.\s+(?=[A-ZÀ-Þ])")
_SHORTEST_MAIN = 10
_FEWEST_OF_PART = 4


def cleaned(printed: str) -> str:
    """The title without markup, entities and misread bytes, on one line.

    >>> cleaned("The &amp;lt;i&amp;gt;[ITAL]N[/ITAL]&amp;lt;/i&amp;gt; rivers:<sub>2</sub>  a   study.")
    'The N rivers:2 a study'
    """
    text = printed
    for _ in range(_ESCAPED_TIMES):
        if "&" not in text or (again := unescape(text)) == text:
            break
        text = again
    text = _C1.sub(" ", restored(text))
    if "<" in text:
        text = _TAG.sub(_gap, _ANNOTATION.sub("", text))
    text = _BRACKET_TAG.sub(lambda found: "" if found[1].lower() in BRACKET_TAGS else found[0], text)
    if "\\" in text or "$" in text:
        text = _COMMAND.sub("", to_unicode(_IFMMODE.sub(r"\1", text))).translate(_BRACES)
    text = _NOTE_MARKS.sub("", _MISREAD_ZERO.sub("o", text))
    text = _SPACES.sub(" ", text.replace("\ufffd", " ")).strip()
    if text.startswith("[") and text.endswith("]") and text.count("[") == 1:
        text = text[1:-1]  # PubMed's sign of a translation
    return _STOP.sub("", text)


def is_garbled(printed: str) -> bool:
    """Whether letters of a title were lost in the source, so that nothing may be concluded from its words."""
    return "\ufffd" in printed or bool(_C1.search(restored(unescape(printed))))


def forms(title: str, subtitle: str = "") -> tuple[str, ...]:
    """A cleaned title in the forms in which it may be listed, the whole one first."""
    whole = f"{title}: {subtitle}" if subtitle and fold(subtitle) not in fold(title) else title
    found = dict.fromkeys([whole, title])
    for each in tuple(found):
        found.update(dict.fromkeys(_shorter(each)))
    return tuple(each for each in found if each)


def main_title(title: str) -> str:
    """What is before a title's subtitle; the whole title if that would be too short to identify it."""
    found = _COLON.search(title)
    return title[: found.start()] if found and found.start() >= _SHORTEST_MAIN else title


def _gap(tag: re.Match[str]) -> str:
    return "" if tag[2].lower() in CLOSE_TAGS or len(tag[2]) < 3 else "" if tag[1] else " "


def _shorter(title: str) -> Iterator[str]:
    """The title without parts at its beginning or end that are often left out."""
    opening = _OPENING.match(title)
    if opening and (opening[1] is None or fold(opening[1]) in NUMBERING_WORDS):
        yield title[opening.end() :]
    if _ACRONYM.search(title):
        yield _ACRONYM.sub("", title)
    middle = _MIDDLE.search(title)
    if middle and (middle[1] is None or fold(middle[1]) in NUMBERING_WORDS):
        yield f"{title[: middle.start()]}. {title[middle.end() :]}"
        if len(title[middle.end() :].split()) >= _FEWEST_OF_PART:
            yield title[middle.end() :]  # the title of a part, after that of its series
    if (tail := _BRACKETED_TAIL.search(title)) and len(title[: tail.start()].split()) > 1:
        yield title[: tail.start()]  # a translation, an acronym, a form, an edition
    tail = _TAIL.search(title)
    if tail and (fold(tail[1]) in FORM_TAILS or set(fold(tail[1]).split()) & EDITION_WORDS.keys()):
        yield title[: tail.start()]
    opening = _BRACKETED_HEAD.match(title)
    if opening and fold(opening[1]) in FORM_TAILS:
        yield title[opening.end() :]  # [Retracted] Lamps of the coast
    head, _, rest = title.partition(":")
    if rest and fold(head) in FORM_TAILS:
        yield rest.strip()
    proceedings = _IN_PROCEEDINGS.search(title)
    if proceedings and fold(proceedings[1]) in PROCEEDINGS_WORDS:
        yield title[: proceedings.start()]


def numbering(title: str) -> str:
    """The number of a part that a title opens or ends with, or has after its series' title (Part II, III.), folded; "" if none."""
    for found in (_OPENING.match(title), _CLOSING.search(title), _LAST_NUMBER.search(title), _MIDDLE.search(title)):
        if found and (found[1] is None or fold(found[1]) in NUMBERING_WORDS):
            return re.sub(r"[^\w]", "", found[0].replace(found[1] or "", "")).lower()
    return ""
