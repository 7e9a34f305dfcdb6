"""Pandoc's, Quarto's and R Markdown's citations: [see @key, p. 3; -@other], @key [p. 3], @{any key}; nocite in the front matter."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.locators import LABELS
from citecheck.data.year_bounds import RECENT_YEAR
from citecheck.readers.keys.found import KeyCitation, KeyItem, parts_of
from citecheck.readers.markdown_inert import front_matter, printed_in_inert, restored, without_code
from citecheck.readers.typography import blank, plain

_INSIDE = r"[:.#$%&+?<>~/-](?=\w)|[:/](?=/)"  # a sign inside a key, as pandoc has them
_KEY = regex(rf"@(?<![\w.@+/\\]@)(?:\{{([^{{}}\n]{{1,300}})\}}|([^\W_](?:\w|{_INSIDE})*|_\w(?:\w|{_INSIDE})*))")
_DATE = rf"(?:{RECENT_YEAR}[a-z]?|n\.d\.)"
_HANDLE = regex(rf",\s{_DATE}[),;]|\s\({_DATE}[),]|\]\.?,?\s\({_DATE}")  # an account's name: (@marlow, 2020), Marlow, T. [@marlow]. (2020)
_NOCITE = regex(r"^nocite:[ \t]*([^\n]*(?:\n[ \t]+[^\n]*){0,500})", 8)
_ALL = regex(r"@\*")
_BRACES = regex(r"[ \t\n,]*\{([^{}]{0,200})\}")
_LEAD = regex(r"[ \t\n,*_]+")
_WORD = regex(r"[^\W\d_]{1,12}\.?|[§¶]{1,2}")
_NUMBER = r"[*_]{0,2}(?:[A-Z]?\d[\w.:]*|[ivxlcdm]{1,8}\b)[*_]{0,2}"
_NUMBERS = regex(rf"{_NUMBER}(?:\s?(?:[-–—,&]|and)\s?{_NUMBER}){{0,12}}")

# What Quarto's and bookdown's cross-references begin with: they name figures and sections, not works.
CROSS_REFERENCES = (
    "fig-", "tbl-", "sec-", "eq-", "lst-", "thm-", "lem-", "cor-", "prp-", "cnj-", "def-", "exm-", "exr-", "sol-", "rem-", "alg-",
    "nte-", "tip-", "wrn-", "imp-", "cau-",
)  # fmt: skip


def is_cross_reference(key: str) -> bool:
    """Whether a key names a figure or a section, as @fig-map, and @Fig-map where a sentence begins."""
    return (key[:1].lower() + key[1:]).startswith(CROSS_REFERENCES)


def at_signs(text: str) -> Iterator[KeyCitation]:
    """The citations of a Markdown text, in order; code and comments have none."""
    text = plain(text)
    front = front_matter(text)
    yield from _nocite(text, len(front))
    body = blank(text[: len(front)]) + without_code(text)[len(front) :] if front else without_code(text)
    body = restored(body, text, printed_in_inert(text, len(front)))
    keys = [(m.start(), m.end(), m[1] or m[2]) for m in _KEY.finditer(body) if m[1] or not _HANDLE.match(body, m.end())]
    if not keys:
        return
    brackets = _brackets(body)
    starts = [opened for opened, _ in brackets]
    past = -1
    for start, end, key in keys:
        if start < past:
            continue
        if group := _group(body, start, brackets, starts):
            yield _parenthetical(body, *group)
            past = group[1]
        else:
            found = _narrative(body, KeyItem(key, start + 1, end), keys)
            yield found
            past = found.end


def _nocite(text: str, end: int) -> Iterator[KeyCitation]:
    """What the front matter brings into the list."""
    for field in _NOCITE.finditer(text, 0, end):
        if everything := _ALL.search(field[1]):
            at = field.start(1) + everything.start()
            yield KeyCitation(at, at + 2, (KeyItem("*", at + 1, at + 2),), cites=False)
        for m in _KEY.finditer(text, field.start(1), field.end(1)):
            yield KeyCitation(m.start(), m.end(), (KeyItem(m[1] or m[2], m.start() + 1, m.end()),), cites=False)


def _brackets(body: str) -> list[tuple[int, int]]:
    """The pairs of square brackets in a paragraph each, by where they open."""
    out: list[tuple[int, int]] = []
    opened: list[int] = []
    for m in regex(r"(?<!\\)[\[\]]|\n[ \t]*\n").finditer(body):
        if m[0] == "[":
            opened.append(m.start())
        elif m[0] == "]":
            if opened:
                out.append((opened.pop(), m.end()))
        else:
            opened.clear()
    return sorted(out)


def _group(body: str, at: int, brackets: list[tuple[int, int]], starts: list[int]) -> tuple[int, int] | None:
    """The outermost bracket around a key that is a citation: no note (^[), no link ([…](…), […]{…})."""
    best: tuple[int, int] | None = None
    for index in range(bisect_right(starts, at) - 1, max(-1, bisect_right(starts, at) - 12), -1):
        opened, closed = brackets[index]
        if closed <= at:
            continue
        if body[opened - 1 : opened] == "^" or body[closed : closed + 1] in ("(", "{"):
            break
        best = opened, closed
    return best


def _parenthetical(body: str, start: int, end: int) -> KeyCitation:
    """[prefix @key, locator suffix; …]."""
    items: list[KeyItem] = []
    suppressed = False
    for first, last in parts_of(body, start + 1, end - 1):
        found = _KEY.search(body, first, last)
        if found:
            items.append(KeyItem(found[1] or found[2], found.start() + 1, found.end(), locator(body, found.end(), last)))
            suppressed = suppressed or (len(items) == 1 and body[found.start() - 1] == "-")
    return KeyCitation(start, end, tuple(items), "narrative" if suppressed and len(items) == 1 else "parenthetical")


def _narrative(body: str, item: KeyItem, keys: list[tuple[int, int, str]]) -> KeyCitation:
    """Read @key in a sentence; a bracket after it holds its locator, and further works after a semicolon."""
    opened = item.end + (body[item.end : item.end + 1] in (" ", "\n"))
    start = item.start - 1 - (body[item.start - 2 : item.start - 1] == "-")
    if body[opened : opened + 1] != "[":
        return KeyCitation(start, item.end, (item,), "narrative")
    closed = body.find("]", opened, opened + 500)
    if closed < 0 or body[closed + 1 : closed + 2] == "(" or "[" in body[opened + 1 : closed]:
        return KeyCitation(start, item.end, (item,), "narrative")
    items = [item]
    for at, (first, last) in enumerate(parts_of(body, opened + 1, closed)):
        found = _KEY.search(body, first, last)
        if found:
            items.append(KeyItem(found[1] or found[2], found.start() + 1, found.end(), locator(body, found.end(), last)))
        elif at == 0:
            items[0] = item._replace(locator=locator(body, first, last, bare=True))
    if len(items) == 1 and not items[0].locator:
        return KeyCitation(start, item.end, (item,), "narrative")
    return KeyCitation(start, closed + 1, tuple(items), "narrative")


def locator(body: str, start: int, end: int, *, bare: bool = False) -> str:
    """The part of the work that a suffix names, without its label: ", pp. 33–35", " {iv, vi} rest"; "" if it names none."""
    braces = _BRACES.match(body, start, end)
    if braces:
        return _without_label(braces[1].strip())
    lead = _LEAD.match(body, start, end)
    if lead is None and not bare:
        return ""
    at = lead.end() if lead else start
    word = _WORD.match(body, at, end)
    if word and word[0].lower() in LABELS:
        at = word.end() + (body[word.end() : word.end() + 1].isspace())
    elif word or (lead is not None and "," not in lead[0] and not bare):
        return ""
    numbers = _NUMBERS.match(body, at, end)
    return numbers[0].replace("*", "").replace("_", "").strip() if numbers else ""


def _without_label(words: str) -> str:
    word = _WORD.match(words)
    return words[word.end() :].strip() if word and word[0].lower() in LABELS else words
