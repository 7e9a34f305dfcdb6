"""What of a page is not shown: elements that hide their content, and text that is struck out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from citecheck._fast.regex import regex
from citecheck.data.schema.html import UNSEEN, UNSEEN_CLASSES

_STRUCK = r"text-decoration(?:-line)?\s*:[^;{}]{0,80}line-through"
_HIDDEN = regex(rf"display\s*:\s*none|visibility\s*:\s*hidden|{_STRUCK}")
_STRIKES = regex(_STRUCK)
_CLASS = regex(r"[a-z]*\.([\w-]+)")


def is_hidden(name: str, given: Mapping[str, str], struck: frozenset[str]) -> bool:
    """Whether an element's content is not shown, or is struck out, as that of the ``struck`` classes."""
    if name in UNSEEN or "hidden" in given or given.get("aria-hidden") == "true":
        return True
    if name == "dialog":
        return "open" not in given
    classes = given["class"].lower().split() if "class" in given else ()
    if not (UNSEEN_CLASSES.isdisjoint(classes) and struck.isdisjoint(classes)):
        return True
    return "style" in given and _HIDDEN.search(given["style"].lower()) is not None


def struck_classes(source: str) -> frozenset[str]:
    """The classes that a page's own style sheets strike out, in small letters.

    Google Docs and other editors write a class for each way in which text is set; rules for more than a class are not read.
    """
    if "line-through" not in source:
        return frozenset()
    return frozenset().union(*map(struck_in, _sheets(source.lower())))


def struck_in(sheet: str) -> frozenset[str]:
    """The classes that a style sheet, in small letters, strikes out."""
    return frozenset(name for rule in sheet.split("}") for name in _struck_by(rule))


def _sheets(source: str) -> Iterator[str]:
    start = source.find("<style")
    while start >= 0:
        end = source.find("</style", start)
        yield source[start : end if end >= 0 else len(source)].partition(">")[2]
        start = source.find("<style", end) if end >= 0 else -1


def _struck_by(rule: str) -> Iterator[str]:
    """The classes that a rule of a style sheet strikes out."""
    selectors, _, declared = rule.partition("{")
    if "line-through" not in declared or not _STRIKES.search(declared):
        return
    for selector in selectors.rpartition("*/")[2].rpartition(";")[2].split(","):
        if named := _CLASS.fullmatch(selector.strip()):
            yield named[1]
