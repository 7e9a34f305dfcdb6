"""Where "et al." is written, in any language: the forms of the table, as whole words."""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile

from citecheck._fast.regex import regex
from citecheck.data.lexicon.et_al_words import (
    CHINESE,
    COLLEAGUES,
    EASTERN_OTHERS,
    ET_AL,
    IN_FIELDS,
    IN_TEXT,
    LATIN,
    OTHERS,
    REPLACED,
    VARIANTS,
    forms_of,
)

ET, AL = LATIN.split()
_GAP = " \n\t\xa0"
_LONGEST = 40  # characters of a form
_FIRST_IDEOGRAPH = "\u2e80"
_FEW = 3  # letters that may be initials if they are capitals

# The Latin and English words in any case, with stops and spaces that come and go.
REPLACED_FORMS = "|".join(r"\.?[\s~]*".join(map(re.escape, form.split())) for form in sorted(REPLACED, key=len, reverse=True))
_LATIN = regex(rf"(?<!\w)(?:{REPLACED_FORMS})\b", re.IGNORECASE)


@cache
def _by_first_word() -> dict[str, dict[str, list[tuple[str, ...]]]]:
    """The forms in words, under the letters (or the one mark) that they begin with, and the next character."""
    out: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for form in (form.removesuffix(".") for form in ET_AL):
        first = first_letters(form)
        out.setdefault(first, {}).setdefault(form[len(first) :].lstrip()[:1], []).append(tuple(form.split()))
    return out


def first_letters(text: str) -> str:
    """The letters that a text begins with, or its first character if that is none."""
    return "".join(takewhile(str.isalpha, text)) or text[:1]


def others_end(text: str, at: int, limit: int, word: str) -> int:
    """Where a form ends that begins at ``at`` with ``word``; ``at`` itself if none does."""
    if forms := _by_first_word().get(word):
        after = at + len(word)
        after += count_chars(text, after, limit, _GAP, 2)
        end = max((_form_end(text, at, limit, form) for form in (*forms.get(text[after : after + 1], ()), *forms.get("", ()))), default=at)
        if end > at:
            return end
    if text[at : at + 1] < _FIRST_IDEOGRAPH:
        return at
    return max((at + len(form) for form in CHINESE if text.startswith(form, at, limit)), default=at)


def find_others(text: str, start: int = 0, limit: int | None = None) -> tuple[int, int] | None:
    """The first form in a stretch, from its first letter to its stop."""
    limit = len(text) if limit is None else limit
    for at in range(start, limit):
        begins = text[at].isalpha() and (at == 0 or not text[at - 1].isalnum() or text[at] >= _FIRST_IDEOGRAPH)
        end = others_end(text, at, limit, first_letters(text[at : min(limit, at + _LONGEST)])) if begins or text[at] in "&[" else at
        if end > at:
            return at, end
    return None


def others_after(text: str, at: int, limit: int | None = None) -> int:
    """Return where the form ends that follows directly, except for a comma and a space; ``at`` itself if there is none."""
    limit = len(text) if limit is None else limit
    start = at + text.startswith(",", at, limit)
    start += start < limit and text[start].isspace()
    end = others_end(text, start, limit, first_letters(text[start : min(limit, start + _LONGEST)]))
    return end if end > start else at


def has_others(authors: str) -> bool:
    """Whether an author string says "et al." somewhere, or ends in what says so in another language."""
    return _LATIN.search(authors) is not None or others_at_end(authors) < len(authors)


def others_at_end(authors: str) -> int:
    """Return where the form begins at the end of an author string, in any language; the length of the string if there is none."""
    text = authors.rstrip(" \n\t\xa0.})]")
    last = text[-_LONGEST:].replace("\xa0", " ").split(" ")[-1].casefold() if text else ""
    starts = [start for form in _by_last_word().get(last, ()) if (start := _form_start(text, form)) < len(text)]
    starts += [len(text) - len(form) for form in EASTERN_OTHERS if text.endswith(form) and len(text) > len(form)]
    return min(starts, default=len(authors))


@cache
def _by_last_word() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The forms in words under the last one, without its stop."""
    out: dict[str, list[tuple[str, ...]]] = {}
    for form in (*forms_of(OTHERS, COLLEAGUES, IN_FIELDS), *VARIANTS):
        if form in IN_TEXT:
            continue
        words = tuple(form.removesuffix(".").split())
        out.setdefault(words[-1].casefold(), []).append(words)
    return {last: tuple(forms) for last, forms in out.items()}


def _form_start(text: str, form: tuple[str, ...]) -> int:
    """Where a form begins that ends a text, its length if none does.

    Few letters are initials if they are capitals or follow a comma: Family, U. A.
    """
    few = len("".join(form).replace(".", "")) <= _FEW
    at = len(text)
    for word in reversed(form):
        end = len(text[:at].rstrip())
        at = end - len(word)
        if at <= 0 or (text[at:end] != word if few else text[at:end].casefold() != word.casefold()):
            return len(text)
    before = text[:at].rstrip()
    is_whole = not text[at - 1].isalnum() and bool(before)
    return len(text) if not is_whole or (few and before[-1] in ",;") else at


def count_chars(text: str, at: int, limit: int, chars: str, most: int) -> int:
    """How many of some characters are at a place, up to a number."""
    count = 0
    while count < most and at + count < limit and text[at + count] in chars:
        count += 1
    return count


def _form_end(text: str, at: int, limit: int, form: tuple[str, ...]) -> int:
    """Where a form ends that is whole at a place, its words separated by one space or two; the place itself if it is not there."""
    end = at
    for i, word in enumerate(form):
        gap = count_chars(text, end, limit, _GAP, 2) if i else 0
        if (i and not gap) or not text.startswith(word, end + gap, limit):
            return at
        end += gap + len(word)
    end += text.startswith(".", end, limit)
    return at if text[end : min(end + 1, limit)].isalpha() else end
