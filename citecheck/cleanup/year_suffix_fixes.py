"""Carry the year letters of a finished list back into the essay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from citecheck._fast.regex import regex
from citecheck.model import Document, Edit, Fix, Link, Reference, Span
from citecheck.text.year_suffixes import YEAR_WITH_SUFFIX

_LETTER = regex(r"[a-z]{1,2}")


def letter_fixes(links: Sequence[Link], essay: Document, finished: Mapping[Span, Reference], after_word: str = "-") -> tuple[Fix, ...]:
    """Return a fix for each citation whose year needs another letter; ``finished`` gives the entry for the span of a match.

    ``after_word`` is what the style has between a word and its letter, if the essay had no letter.
    """
    fixes: dict[Span, Fix] = {}
    for link in links:
        if link.verdict not in {"exact", "near"} or not link.matches or link.item.year_span is None:
            continue
        reference = finished.get(link.matches[0].reference.span)
        edit = _edit(link.item.year_span, essay, reference, after_word) if reference and reference.year else None
        if edit:
            fixes.setdefault(edit.span, Fix((edit,), safe=False))
    return tuple(fixes[span] for span in sorted(fixes))


def undecided(links: Sequence[Link], finished: Mapping[Span, Reference]) -> tuple[tuple[Span, tuple[str, ...]], ...]:
    """Return the years of citations that fit several works distinguished only by letters in the finished list, and those letters."""
    found: dict[Span, tuple[str, ...]] = {}
    for link in links:
        meant = [reference for match in link.matches if (reference := finished.get(match.reference.span)) and reference.year]
        if link.verdict != "ambiguous" or link.item.year_span is None or not meant:
            continue
        letters = {each.year.letter for each in meant if each.year and _bare(each) == _bare(meant[0])}
        if len(letters) > 1 and "" not in letters:
            found[link.item.year_span] = tuple(sorted(letters))
    return tuple(sorted(found.items()))


def _bare(reference: Reference) -> tuple[object, ...]:
    """Return what a citation without a letter shows of a work."""
    year = reference.year
    return (*(name.family for name in reference.names), year.number if year else None)


def _edit(span: Span, essay: Document, reference: Reference, after_word: str) -> Edit | None:
    seen = essay.text[span.start : span.end]
    found = YEAR_WITH_SUFFIX.search(seen)
    letter = reference.year.letter if reference.year else ""
    if letter and _LETTER.fullmatch(seen):  # 2005a, c
        return Edit(span, letter) if seen != letter else None
    if not found or (found["suffix"] or "").strip(" -\n") == letter:
        return None
    before = found["mark"] if found["suffix"] else after_word
    between = before if letter and not found["year"][-1:].isdigit() else ""
    text = seen[: found.end("year")] + between + letter + seen[found.end() :]
    return Edit(span, text)
