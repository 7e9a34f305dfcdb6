"""An essay that carries its own reference list is two Documents over one text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from citecheck.model import Document
from citecheck.read.headings import Heading, headings
from citecheck.read.plain import blank, plain

# Of the lines of a list at least one in eight begins an entry, however narrow the page; of an essay's lines hardly one in a hundred.
ENTRY_SHARE = 0.12
LINES_LOOKED_AT = 80

_UPPER = r"[^\W\d_a-zß-öø-ÿа-я]"
_WORD = r"[^\W\d_][\w'’‐.-]{0,30}"
_PARTICLE = r"(?:(?:d[aeiou]|del|der|den|la|le|van|von|vom|zu|al|el|bin|ibn|ter|ten|’t|'t)[ -]){0,3}"
_SMALL = r"(?:of|and|for|the|on|in|de|la|le|du|des|der|die|das|für|und|et|y|e|del)"
_ENTRY = re.compile(
    rf"[ \t\u200b*•–-]{{0,8}}(?:\[\w{{1,12}}\]\s{{0,4}}|\(?\d{{1,3}}[.)]\s{{1,4}})?"
    rf"(?:{_PARTICLE}(?={_UPPER}){_WORD}(?: {_UPPER}{_WORD}){{0,2}},\s{{0,3}}{_UPPER}"  # Shen, Z. · Shen, Zhihua · de la Cruz, A.
    rf"|{_PARTICLE}(?={_UPPER}){_WORD}(?: {_UPPER}{_WORD})? {_UPPER}{{1,3}}(?:[,.: (]|$)"  # Shen Z, · Shen ZH.
    rf"|(?=\w)(?:(?:(?={_UPPER}){_WORD}|{_SMALL})[ ,.]{{1,2}}+){{1,12}}\(?(?:1[5-9]|20)\d\d[a-z]?[).,: ]"  # World Office. (2010).
    r"|[—–―_-]{2,}"  # the same author again
    r"|[\u3400-\u9fff\uac00-\ud7a3\u3040-\u30ff])"
)
_NUMBERED_ENTRY = re.compile(r"[ \t]{0,8}(?:\[\d{1,3}\]|\d{1,3}[.)])\s{1,4}\S")
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)|n\.\s?d\.|forthcoming|in press", re.IGNORECASE)


def split(essay: Document) -> tuple[Document, tuple[Document, ...]]:
    """The essay without the lists under its own headings, and those lists (format "prose"); all over the essay's text."""
    if essay.format not in {"txt", "md", "html", "tex"}:
        return essay, ()
    lists = tuple(_joined(_lists(essay.prose)))
    if not lists:
        return essay, ()
    body, at = [], 0
    for start, _, end in lists:
        body += [essay.prose[at:start], blank(essay.prose[start:end])]
        at = end
    readable = _readable(essay)
    own = (blank(readable[:inside]) + readable[inside:end] + blank(readable[end:]) for _, inside, end in lists)
    listings = tuple(replace(essay, prose=prose, format="prose") for prose in own)
    return replace(essay, prose="".join([*body, essay.prose[at:]])), listings


def _readable(essay: Document) -> str:
    """The text as a list is read: addresses stay, Markdown's marks do not."""
    text = plain(essay.text)
    if essay.format == "md":
        from citecheck.read.markdown import invisible_marks

        return invisible_marks(text)
    return text


def _lists(prose: str) -> Iterator[tuple[int, int, int]]:
    """Where a heading begins, where its list begins, and where it ends."""
    found = list(headings(prose))
    for at, heading in enumerate(found):
        if heading.does in ("open", "further"):
            end = next((after.start for after in found[at + 1 :] if _ends(heading, after)), len(prose))
            if _is_list(prose[heading.end : end]):
                yield heading.start, heading.end, end


def _joined(lists: Iterator[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    """Lists that follow one another without a word between are one (primary sources, secondary sources, further reading)."""
    last: tuple[int, int, int] | None = None
    for new in lists:
        if last and last[2] == new[0]:
            last = (last[0], last[1], new[2])
            continue
        if last:
            yield last
        last = new
    if last:
        yield last


def _ends(opened: Heading, after: Heading) -> bool:
    match after.does:
        case "open" | "further" | "end":
            return True
    if opened.level:
        return 0 < after.level <= opened.level
    return bool(after.level) or (bool(opened.number) and after.number == opened.number + 1)


def _is_list(text: str) -> bool:
    """Whether what stands under a heading begins like entries, not like a table of contents or running text."""
    lines = [line for line in text.split("\n", 4 * LINES_LOOKED_AT)[: 4 * LINES_LOOKED_AT] if line.strip(" \t=-")][:LINES_LOOKED_AT]
    if not lines or not _YEAR.search(text, 0, 20_000):
        return False
    entries = sum(bool(_ENTRY.match(line)) or bool(_NUMBERED_ENTRY.match(line)) for line in lines)
    return entries >= max(1, ENTRY_SHARE * len(lines))
