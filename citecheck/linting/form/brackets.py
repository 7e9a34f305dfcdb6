"""The brackets of a citation: round ones, one pair, around the year of a sentence, and nothing but the citation between them."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.context_words import ATTRIBUTING, REPORTS, words_of
from citecheck.linting.clue_routing import is_sure
from citecheck.linting.form import Departure
from citecheck.linting.form.joining import CLOSERS, OPENERS, fills_a_bracket, in_brackets
from citecheck.linting.form.year_gap import MARKS, gaps_before_years
from citecheck.model import Case, Edit, Link, Span

_REPORTS = words_of(REPORTS)
_ATTRIBUTING = tuple(sorted(f"{words} " for words in words_of(ATTRIBUTING)))
_LONGEST_WORD = 30
_PADDED = regex(r"[(\[][ \t]+|[ \t]+[)\]]")
_ENDED = regex(r"\s?[.,;:]\s?(?=[)\]])")


def brackets(case: Case) -> Iterator[Departure]:
    """Yield years in a separate bracket inside a bracket, square brackets for round ones, and narrative years without a bracket."""
    prose = case.essay.prose
    for link, start, seen in gaps_before_years(case):
        item = link.item
        source, year = item.span.source, item.year_span
        if year is None or not set(seen) <= MARKS | set(OPENERS):
            continue
        end = max(year.end, item.locator_span.end if item.locator_span else 0)
        closed = prose[end : end + 1] in CLOSERS
        opens = seen.rstrip()[-1:] in OPENERS
        inside = link.citation.form == "parenthetical" or fills_a_bracket(case, link)
        if inside and opens and closed:
            gap, closer = Span(source, start, year.start), Span(source, end, end + 1)
            yield Departure(link, Span(source, start, end + 1), (Edit(gap, case.style.separator), Edit(closer, "")))
        elif not inside and opens and closed and seen.rstrip()[-1] == "[":
            at = start + seen.rindex("[")
            edits = (Edit(Span(source, at, at + 1), "("), Edit(Span(source, end, end + 1), ")"))
            yield Departure(link, Span(source, at, end + 1), edits)
        elif not inside and not opens and (closing := _closing(case, link, seen, end)):
            yield Departure(link, Span(source, year.start, end), (Edit(Span(source, start, year.start), " ("), closing))
    yield from _square(case)
    yield from _doubled(case)


def _closing(case: Case, link: Link, seen: str, end: int) -> Edit | None:
    """Return the closing bracket for a year without brackets in a sentence; None in a note, a caption or a bracket of prose."""
    prose, source = case.essay.prose, link.item.span.source
    comma = prose[end : end + 1] == ","
    rest = prose[end + comma : end + comma + _LONGEST_WORD]
    if not is_sure(link) or not rest[:1].isspace() or not rest[1:2].islower() or in_brackets(case, link):
        return None
    says = rest.split(" ", 2)[1].strip(".,;:") in _REPORTS
    if seen.strip() == ",":
        return Edit(Span(source, end, end + comma), ")") if says else None
    attributed = prose[: link.item.span.start][-_LONGEST_WORD:].casefold().endswith(_ATTRIBUTING)
    return Edit(Span(source, end, end), ")") if not seen.strip() and (not comma or attributed) else None


def _square(case: Case) -> Iterator[Departure]:
    """Yield whole citations in square or curly brackets that are not inside round ones, and are not the text of a hyperlink."""
    prose = case.essay.prose
    for link in _first_of_brackets(case):
        start, end = link.citation.span.start, link.citation.span.end
        if prose[start : start + 1] + prose[end - 1 : end] not in ("[]", "{}"):
            continue
        line = prose[prose.rfind("\n\n", 0, start) + 1 : start]
        if prose[end : end + 1] not in ("(", "[") and line.count("(") <= line.count(")"):
            source = link.item.span.source
            edits = (Edit(Span(source, start, start + 1), "("), Edit(Span(source, end - 1, end), ")"))
            yield Departure(link, link.citation.span, edits)


def _doubled(case: Case) -> Iterator[Departure]:
    """Yield citations in two pairs of brackets: ((Baier, 1986))."""
    prose = case.essay.prose
    for link in _first_of_brackets(case):
        source, start, end = link.citation.span
        if start and prose[start - 1] in OPENERS and prose[end - 1 : end] in CLOSERS and prose[end : end + 1] in CLOSERS:
            edits = (Edit(Span(source, start - 1, start), ""), Edit(Span(source, end, end + 1), ""))
            yield Departure(link, Span(source, start - 1, end + 1), edits)


def padding(case: Case) -> Iterator[Departure]:
    """Yield spaces inside the bracket of a citation: ( Baier, 1986 ), Baier ( 1986 )."""
    text = case.essay.text
    for link in case.links:
        item, citation = link.item, link.citation
        opener = citation.span.start if citation.form == "parenthetical" else -1
        if citation.form == "narrative" and item.year_span and item.name_spans and item.name_spans[-1].end < item.year_span.start:
            opener = text.find("(", item.name_spans[-1].end, item.year_span.start)
        bracket = case.sources.flowed_brackets.around(opener + 1, opener + 1) if opener >= 0 and link.item is citation.items[0] else None
        if bracket is None or bracket.start != opener or not bracket.closed or bracket.end < citation.span.end:
            continue
        last = citation.items[-1]
        end = max(span.end for span in (last.year_span, last.locator_span, *last.name_spans) if span)
        found = (_PADDED.match(text, opener), _PADDED.search(text, max(end, opener), bracket.end))
        sound = [m for m in found if m and text[m.start() - 1 : m.start()] not in ("\n", ",")]
        edits = [Edit(Span(item.span.source, *m.span()), m[0].strip()) for m in sound]
        if edits:
            whole = Span(item.span.source, min(opener, item.span.start), bracket.end)
            yield Departure(link, whole, tuple(edits))


def ended(case: Case) -> Iterator[Departure]:
    """Yield marks between a year, or a page, and the bracket that ends there: (Baier, 1986.)."""
    for link in case.links:
        item = link.item
        end = max(span.end for span in (item.year_span, item.locator_span) if span) if item.year_span else 0
        found = _ENDED.match(case.essay.text, end) if end else None
        if found and item is link.citation.items[-1]:
            span = Span(item.span.source, *found.span())
            yield Departure(link, span, (Edit(span, ""),))


def _first_of_brackets(case: Case) -> Iterator[Link]:
    """Yield the first link of every citation that is a bracket."""
    for link in case.links:
        if link.citation.form == "parenthetical" and link.item is link.citation.items[0]:
            yield link
