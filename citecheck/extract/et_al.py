""" "Et al." where it stands: the forms that stand for further authors, in their languages and as scanners give them back."""

from __future__ import annotations

from itertools import takewhile

from citecheck.data.lexicon.citation_words import ET_AL
from citecheck.data.ocr.lookalikes import AL, ET

_STOPS = ".,:;'-"  # between a scanned "et" and "al"


def _by_first_word() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The forms in words, the longest first, under the letters (or the one mark) that they begin with."""
    out: dict[str, list[tuple[str, ...]]] = {}
    for form in sorted((form.removesuffix(".") for form in ET_AL), key=len, reverse=True):
        out.setdefault(first_letters(form), []).append(tuple(form.split()))
    return {first: tuple(forms) for first, forms in out.items()}


def first_letters(text: str) -> str:
    """The letters that a text begins with, or its first character if that is none."""
    return "".join(takewhile(str.isalpha, text)) or text[:1]


_FORMS = _by_first_word()


def others_end(prose: str, at: int, limit: int, word: str) -> int:
    """Where "et al." ends that begins at ``at`` with ``word``; ``at`` itself if none does."""
    if at and (prose[at - 1].isalnum() or prose[at - 1] == "_"):
        return at
    end = _scanned(prose, at, limit)
    if end == at and word in _FORMS:
        end = max((_form(prose, at, limit, form) for form in _FORMS[word]), default=at)
    if end == at and prose.startswith("等", at, limit):
        end = at + 1 + prose.startswith("人", at + 1, limit)
    return end


def _scanned(prose: str, at: int, limit: int) -> int:
    """A scanner's "et", a few stops and spaces, and its "al"."""
    for head in (3, 2):
        if prose[at : at + head] not in ET:
            continue
        for stops in range(_run(prose, at + head, limit, _STOPS, 2), -1, -1):
            start = at + head + stops
            start += _run(prose, start, limit, " \n\t\xa0", 3)
            for tail in (3, 2):
                end = start + tail
                if end <= limit and prose[start:end] in AL and not prose[end : min(end + 1, limit)].isalpha():
                    return end
    return at


def _run(prose: str, at: int, limit: int, chars: str, most: int) -> int:
    """How many of some characters stand at a place, up to a number."""
    count = 0
    while count < most and at + count < limit and prose[at + count] in chars:
        count += 1
    return count


def _form(prose: str, at: int, limit: int, form: tuple[str, ...]) -> int:
    """Where a form ends that stands whole at a place, its words parted by one space or two; the place itself if it does not."""
    end = at
    for i, word in enumerate(form):
        gap = _run(prose, end, limit, " \n\t\xa0", 2) if i else 0
        if (i and not gap) or not prose.startswith(word, end + gap, limit):
            return at
        end += gap + len(word)
    end += prose.startswith(".", end, limit)
    return at if prose[end : min(end + 1, limit)].isalpha() else end
