"""Other systems of citing that a text seems to use: numbers, notes, author and page, keys."""

from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.citation_systems import CITATION_SYSTEMS, KEYS
from citecheck.data.lexicon.months import MONTHS
from citecheck.data.lexicon.numbered_nouns import NUMBERED
from citecheck.model import Document
from citecheck.readers.keys import key_citations
from citecheck.readers.typography import plain

_FIRST = regex(r"[^\W\d_]+")
_MOST_COUNTED = 1000


class SystemSeen(NamedTuple):
    """A system, how many citations of it a text has, and the first of them."""

    name: str
    times: int
    example: str


def other_systems(essay: Document, body: str) -> tuple[SystemSeen, ...]:
    """Return the systems that a text seems to use, the most frequent first; ``body`` is its prose, without the lists."""
    text = _only_body(essay, body)
    seen = []
    for system in CITATION_SYSTEMS:
        found = [m[0] for m in regex(system.pattern).finditer(text) if system.name != "author and page" or _names_an_author(m[0])]
        if len(found) >= system.fewest:
            seen.append(SystemSeen(system.name, len(found[:_MOST_COUNTED]), found[0]))
    if keyed := key_citations(text, essay.format):
        seen.append(SystemSeen(KEYS.name, len(keyed), text[keyed[0].start : keyed[0].end]))
    return tuple(sorted(seen, key=lambda each: -each.times))


def _only_body(essay: Document, body: str) -> str:
    """Return the text as written, with its keys and note marks, up to the end of the body's prose."""
    first, last = len(body) - len(body.lstrip()), len(body.rstrip())
    return plain(essay.text)[first : last + 60]


def _names_an_author(citation: str) -> bool:
    """Return whether the first word can be a name, unlike Figure, Table, May."""
    word = _FIRST.search(citation)
    return bool(word) and word is not None and word[0].lower() not in NUMBERED and word[0].lower() not in MONTHS
