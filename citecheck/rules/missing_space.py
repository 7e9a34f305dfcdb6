"""A space is missing before, in or after a citation.

Measured: 1 of 1 right on edited papers; all removed spaces are reported.

Bad:

    Trust is learne[[d(]]Baier, 1986), though some doubt it (Odum[[,1]]999).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

Fixed:

    Trust is learned (Baier, 1986), though some doubt it (Odum, 1999).

Good:

    Trust is learned (Baier, 1986).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.year_bounds import ANY_YEAR
from citecheck.linting.fix_builders import safe
from citecheck.linting.form import decides
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Citation, Edit, Span

_MARKS = frozenset(".,;:%”’»)")
_INSIDE = regex(rf"[,;](?:(?={ANY_YEAR})|(?=[^\W\d_]{{3}}))|[^\W\d_]{{2}}(?={ANY_YEAR}[a-z]?\b)")
_GLUED = regex(r"[^\W\d_]{2}\Z")  # asMorgan
_AFTER = regex(r"[)\]][.,;:]?(?=[^\W\d_]{2})")


@rule("F203", "warning", group="form")
def missing_space(case: Case) -> Iterator[Fault]:
    """Yield every place at a citation where a space is missing."""
    for citation in case.citations:
        for at in sorted(set(_places(case.essay.prose, citation))):
            if case.essay.prose[at - 1 : at + 1] == ")(" and decides(case.style, "works_separator"):
                continue  # wrong-work-separator reports two brackets
            if _is_unspaced(case.essay.text[at - 1 : at]) or _is_unspaced(case.essay.text[at : at + 1]):
                continue
            if decides(case.style, "separator") and _is_before_year(citation, at) and _has_other_mark(case, citation, at):
                continue  # wrong-separator reports it
            span = Span(citation.span.source, at - 1, at + 1)
            words, gap = _around(case.essay.text, at), _missing(case, citation, at)
            right = f"; it should be “{words[0]}{gap}{words[1]}”" if all(words) else ""
            edit = Edit(Span(span.source, at, at), gap)
            yield Fault(span, f"There is no space between “{words[0]}” and “{words[1]}”{right}.", safe(edit))


def _is_before_year(citation: Citation, at: int) -> bool:
    return any(item.year_span and item.year_span.start == at for item in citation.items)


def _has_other_mark(case: Case, citation: Citation, at: int) -> bool:
    """Return whether the mark before a year in brackets is not the handbook's."""
    before = case.essay.text[max(0, at - 2) : at]
    mark = case.style.separator.strip()
    return citation.form == "parenthetical" and not before[-1:].isalnum() and (before[-1:] != mark or before[:1].isspace())


def _missing(case: Case, citation: Citation, at: int) -> str:
    """What belongs between two things that are glued: a space, between authors and year in brackets what the handbook has there."""
    inside = citation.form == "parenthetical" and _is_before_year(citation, at) and case.essay.text[at - 1].isalpha()
    return case.style.separator if inside and decides(case.style, "separator") else " "


def _places(prose: str, citation: Citation) -> Iterator[int]:
    """Yield where a space should be: before the bracket, between parts, after the end."""
    opener = _opener(prose, citation)
    if opener is not None and opener > 0 and _ends_a_word(prose[opener - 1]) and not _is_in_eastern_text(prose, citation.span.end):
        yield opener
    for item in citation.items:
        if _GLUED.search(prose, max(0, item.span.start - 9), item.span.start):
            yield item.span.start
        yield from (m.end() for m in _INSIDE.finditer(prose, item.span.start, item.span.end) if not _ends_entity(prose, m.end()))
    for one, two in zip(citation.items, citation.items[1:], strict=False):
        if not two.shared:
            yield from (
                m.end() for m in _INSIDE.finditer(prose, one.span.end, min(two.span.start + 4, two.span.end)) if m.end() <= two.span.start
            )
    if prose[citation.span.end - 1 : citation.span.end] in (")", "]") and (after := _AFTER.match(prose, citation.span.end - 1)):
        yield after.end()


def _is_in_eastern_text(prose: str, end: int) -> bool:
    """Return whether a letter of Chinese, Japanese or Korean follows the citation: no space is before its bracket either, Park(2015)은."""
    return prose[end : end + 1].isalpha() and prose[end : end + 1] >= "\u3040"


def _ends_entity(prose: str, at: int) -> bool:
    """Return whether an HTML entity ends at a position: O&rsquo;Foss."""
    return prose[at - 1] == ";" and prose[max(0, at - 10) : at - 1].rpartition("&")[2].isalnum() and "&" in prose[max(0, at - 10) : at]


def _ends_a_word(char: str) -> bool:
    """Return whether it is a letter of a script with spaces between words, a digit, or a mark that ends a word."""
    return char in _MARKS or (char.isalnum() and not (_is_unspaced(char) or "\uac00" <= char <= "\ud7af"))


def _is_unspaced(char: str) -> bool:
    """Return whether no space is written next to a character: Han script and kana, and the corresponding full-width marks."""
    return "\u3000" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"


def _opener(prose: str, citation: Citation) -> int | None:
    """Return where the citation's own bracket begins, at its start or between authors and year."""
    item = citation.items[0]
    if citation.form == "parenthetical":
        return citation.span.start if prose[citation.span.start] in "([" else None
    if item.year_span is None or not item.name_spans:
        return None
    return next((at for at in range(item.name_spans[-1].end, item.year_span.start) if prose[at] in "(["), None)


def _around(text: str, at: int) -> tuple[str, str]:
    """Return the word before a position and the one after it."""
    before, after = text[max(0, at - 30) : at].split(), text[at : at + 30].split()
    return (before[-1] if before else ""), (after[0] if after else "")
