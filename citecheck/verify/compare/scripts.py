"""The script of a text: a title or a name in another script than the record's cannot be compared letter by letter."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from citecheck.model import Reference
from citecheck.verify.record import Record


@lru_cache(maxsize=4096)
def script(text: str) -> str:
    """The script of most letters, as Unicode names it (LATIN, CYRILLIC, CJK …); "" for a text without letters."""
    names = [unicodedata.name(char, "").partition(" ")[0] for char in text if char.isalpha()]
    return max(sorted(set(names)), key=names.count) if names else ""


def share_a_script(reference: Reference, record: Record) -> bool:
    """Whether title and first author of an entry are written as the record writes them."""
    titles = script(reference.title), script(record.title)
    people = [script(f"{names[0].given} {names[0].family}") if names else "" for names in (reference.names, record.names)]
    return all(one == other or not one or not other for one, other in (titles, people))
