""" "Et al." in running text: in the table's forms for any language, and as scanners damage it."""

from __future__ import annotations

from citecheck.data.ocr.lookalikes import AL, ET
from citecheck.text import et_al

_QUOTES = "'’‘\"“”„"  # specks before "al"
_FIRST = frozenset(form[0] for form in ET)
_STOPS = ".,:;'-"  # between a scanned "et" and "al"


def others_end(prose: str, at: int, limit: int, word: str) -> int:
    """Return where "et al." ends that begins at ``at`` with ``word``; ``at`` itself if there is none."""
    if at and (prose[at - 1].isalnum() or prose[at - 1] == "_"):
        return at
    end = _scanned(prose, at, limit)
    return end if end > at else et_al.others_end(prose, at, limit, word)


def _scanned(prose: str, at: int, limit: int) -> int:
    """Match a scanner's "et", a few stops and spaces, and its "al"."""
    if prose[at : at + 1] not in _FIRST:
        return at
    for head in (3, 2):
        if prose[at : at + head] not in ET:
            continue
        for stops in range(et_al.count_chars(prose, at + head, limit, _STOPS, 2), -1, -1):
            start = at + head + stops
            start += et_al.count_chars(prose, start, limit, " \n\t\xa0", 3)
            start += et_al.count_chars(prose, start, limit, _QUOTES, 1)
            for tail in (3, 2):
                end = start + tail
                if end <= limit and prose[start:end] in AL and not prose[end : min(end + 1, limit)].isalpha():
                    return end
    return at
