"""The text between the authors and the year of a citation: the comma or space, and the bracket around the year."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.data.lexicon.context_words import REPORTS, words_of
from citecheck.linting.clue_routing import is_sure
from citecheck.linting.form import Departure
from citecheck.linting.form.joining import ET_AL, in_brackets, with_own_authors
from citecheck.linting.short_forms import is_stop_of_word
from citecheck.model import Case, CitationItem, Edit, Link, Span

_OPENERS, _CLOSERS = "([", ")]"
_MARKS = frozenset(" \n\t\r\u00a0,;:.-–—")
_REPORTS = words_of(REPORTS)
_LONGEST_WORD = 30
_LONGEST = 6  # characters between authors and year


def gaps(case: Case) -> Iterator[Departure]:
    """Yield gaps before the year that have another mark, an extra mark, or extra spaces."""
    for link, start, seen in _gaps(case):
        item = link.item
        narrative = not in_brackets(case, link)
        if narrative and item.year_span and _fills_a_bracket(case.essay.prose, item.span.start, item.year_span.end + 1):
            continue  # wrong-brackets reports it
        right = " " if narrative else case.style.separator
        marks = seen.rstrip(_OPENERS) if narrative else seen
        if not set(marks) <= _MARKS or (narrative and marks == seen):
            continue
        glued = not marks or (marks.strip() == right.strip() and not marks[-1].isspace())  # missing-space reports it
        if not glued and (" ".join(marks.split()), len(marks)) != (right.strip(), len(right)):
            span = Span(item.span.source, start, start + len(marks))
            yield Departure(link, span, (Edit(span, right),))


def brackets(case: Case) -> Iterator[Departure]:
    """Yield years in a separate bracket inside a bracket, square brackets for round ones, and narrative years without a bracket."""
    prose = case.essay.prose
    for link, start, seen in _gaps(case):
        item = link.item
        source, year = item.span.source, item.year_span
        if year is None or not set(seen) <= _MARKS | set(_OPENERS):
            continue
        end = max(year.end, item.locator_span.end if item.locator_span else 0)
        closed = prose[end : end + 1] in _CLOSERS and prose[end : end + 1] != ""
        opens = seen.rstrip()[-1:] in _OPENERS and seen.strip() != ""
        inside = link.citation.form == "parenthetical" or _fills_a_bracket(prose, item.span.start, end + 1)
        if inside and opens and closed:
            gap, closer = Span(source, start, year.start), Span(source, end, end + 1)
            yield Departure(link, Span(source, start, end + 1), (Edit(gap, case.style.separator), Edit(closer, "")))
        elif not inside and opens and closed and seen.rstrip()[-1] == "[":
            at = start + seen.rindex("[")
            edits = (Edit(Span(source, at, at + 1), "("), Edit(Span(source, end, end + 1), ")"))
            yield Departure(link, Span(source, at, end + 1), edits)
        elif not inside and not opens and _is_in_a_sentence(case, link, seen, end):
            edits = (Edit(Span(source, start, year.start), " ("), Edit(Span(source, end, end), ")"))
            yield Departure(link, Span(source, year.start, end), edits)
    yield from _square(case)


def _fills_a_bracket(prose: str, start: int, end: int) -> bool:
    """Return whether a bracket only contains a narrative citation: (Baier (1986))."""
    return start > 0 and prose[start - 1] in _OPENERS and prose[end : end + 1] != "" and prose[end] in _CLOSERS


def _is_in_a_sentence(case: Case, link: Link, seen: str, end: int) -> bool:
    """Return whether a year without a bracket belongs to the sentence around it, not to a note, a caption or a bracket of prose."""
    goes_on = case.essay.prose[end : end + 1] == " " and case.essay.prose[end + 1 : end + 2].islower()
    if not is_sure(link) or not goes_on or in_brackets(case, link):
        return False
    return not seen.strip() or (seen.strip() == "," and _has_verb(case.essay.prose, end))


def _has_verb(prose: str, end: int) -> bool:
    """Return whether a reporting verb follows: Baier, 1986 says."""
    return prose[end:].lstrip()[:_LONGEST_WORD].split(" ", 1)[0].strip(".,;:") in _REPORTS


def _square(case: Case) -> Iterator[Departure]:
    """Yield whole citations in square or curly brackets that are not inside round ones, and are not the text of a hyperlink."""
    prose, seen = case.essay.prose, set()
    for link in case.links:
        start, end = link.citation.span.start, link.citation.span.end
        if link.citation.form != "parenthetical" or start in seen or prose[start : start + 1] + prose[end - 1 : end] not in ("[]", "{}"):
            continue
        seen.add(start)
        line = prose[prose.rfind("\n\n", 0, start) + 1 : start]
        if prose[end : end + 1] not in ("(", "[") and line.count("(") <= line.count(")"):
            source = link.item.span.source
            edits = (Edit(Span(source, start, start + 1), "("), Edit(Span(source, end - 1, end), ")"))
            yield Departure(link, link.citation.span, edits)


def _gaps(case: Case) -> Iterator[tuple[Link, int, str]]:
    """Yield each item's gap: where it begins, and its text."""
    for link in with_own_authors(case):
        item = link.item
        start = _authors_end(case, item)
        end = item.year_span.start if item.year_span else start
        seen = case.essay.prose[start:end]
        if 0 < len(seen) <= _LONGEST and case.essay.prose[start - 1] not in "”’\"'" and case.essay.text[start:end] == seen:
            yield link, start, seen


def _authors_end(case: Case, item: CitationItem) -> int:
    end = item.name_spans[-1].end
    end += is_stop_of_word(case.essay.prose, end)
    found = ET_AL.match(case.essay.prose, end) if item.et_al else None
    return found.end() if found else end
