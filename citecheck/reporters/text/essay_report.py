"""The report for people, as lines of styled pieces: what plain text and rich both print."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.findings.coverage import coverage
from citecheck.findings.encodings import encoding_sentences
from citecheck.formats import FORMATS
from citecheck.model import Case, Finding, Link, Result
from citecheck.readers import read_text
from citecheck.readers.embedded_list import has_heading
from citecheck.reporters.escape import visible
from citecheck.reporters.explanations import explain_finding
from citecheck.reporters.grouping import Group, groups
from citecheck.reporters.line_index import Atlas
from citecheck.reporters.text.cell_width import head, wrap
from citecheck.reporters.text.excerpt import excerpts
from citecheck.text.display import count

Piece = tuple[str, str]
"""A text and its style: path, dim, code, name, mark, label, error, warning, info, good, title or ""."""

Line = tuple[Piece, ...]

MARGIN = 7
"""Cells to the left of a quoted line: its number and a bar."""

DAMAGE = (
    (0.002, "no scanning or translation damage seen"),
    (0.02, "slight scanning or translation damage"),
    (0.08, "some scanning or translation damage"),
    (1e9, "heavy scanning or translation damage"),
)
"""Shares of damaged words, up to which a text is described so."""
_HEADING = 60  # characters of a line that may be a heading
SEEN_DAMAGE = 0.01  # a share of damaged words that is slight: at least that where a finding is about damage


def report_lines(result: Result, width: int) -> Iterator[Line]:
    """Yield the report on one essay: the head, and each fault."""
    where = Atlas([result])
    yield from _head(result, width)
    last = None
    for group in groups(result):
        yield ()
        yield from thing(group, where, width, meant=group.link is None or group.link is not last)
        last = group.link
    yield ()


def _head(result: Result, width: int) -> Iterator[Line]:
    case = result.case
    against = " (a reference list by itself)" if FORMATS[case.essay.format].is_list else f" against {_lists(result)}"
    yield (
        (head(visible(case.essay.name), width), "title"),
        (head(visible(against), max(10, width - len(case.essay.name))), ""),
    )
    yield from _encodings(case, width)
    covered = coverage(result)
    if not covered.is_judged:
        for line in wrap(visible(covered.words), width):
            yield ((line, "error"),)
    if not case.citations:
        if covered.state == "passed-over":
            yield (("No author–year citation was found in this text.", "warning"),)
        return
    share = max(case.damage, SEEN_DAMAGE * any(finding.code.startswith("D") for finding in result.findings))
    damage = next(words for most, words in DAMAGE if share <= most)
    habit = f"“{case.style.conjunction}” between authors"
    habit += "" if case.style.by_page else f", “{case.style.separator}” before the year"
    style = f"the essay's own habit: {habit}" if case.style.name == "auto" else f"style {case.style.name}"
    for line in wrap(f"{style} · {damage}", width):
        yield ((line, "dim"),)
    if case.style.name == "auto" and (title := list_style(case)):
        for line in wrap(f"The list is in {title}: use --style to check the citations against it.", width):
            yield ((line, "dim"),)
    if case.style.by_page:
        whose = f"{case.style.name.upper()} cites" if case.style.name != "auto" else "The text cites"
        summary = f"{whose} by author and page: brackets with an author are read, and a page alone if its sentence names a listed author."
        yield from (((line, "warning"),) for line in wrap(summary, width))


def _encodings(case: Case, width: int) -> Iterator[Line]:
    """Yield the files whose encoding was detected from their bytes."""
    for sentence in encoding_sentences((case.essay, *case.listings)):
        yield from (((line, "warning"),) for line in wrap(visible(sentence), width))


def _lists(result: Result) -> str:
    """The lists that an essay was compared with; of its own, whether it has a heading."""
    case = result.case
    names = list(dict.fromkeys(listing.name for listing in case.listings))
    own = "its own list"
    if case.essay.name in names and not has_heading(read_text(case.essay.text, case.essay.name, format=case.essay.format)):
        entries = f"the {count(len(case.references), 'entry', 'entries')} at the end"
        above = _line_above(case)
        own += f" ({entries}, under “{visible(above)}”)" if above else f" (without a heading: {entries})"
    return ", ".join(own if name == case.essay.name else name for name in names) or "no list"


def _line_above(case: Case) -> str:
    """The short line above the first entry of an essay's own list, which may be a heading of the author's own; nothing if it is prose."""
    start = min((reference.span.start for reference in case.references if reference.span.source == case.essay.name), default=0)
    line = case.essay.text[:start].rstrip().rpartition("\n")[2].strip(" \t#*_=:")
    return line if 0 < len(line) <= _HEADING and line[-1] not in ".!?,;" and line[0].isalnum() else ""


def list_style(case: Case) -> str:
    """The style of a list in prose, by the look of its entries."""
    from citecheck.styles.recognition import list_entries, style_of_list

    return style_of_list(list_entries(case.references, case.listings))


def thing(group: Group, where: Atlas, width: int, *, meant: bool = True) -> Iterator[Line]:
    """Yield one fault: its place, the text, the reason, what is ``meant`` (unless already given), and the fix."""
    finding = group.findings[0]
    place = where.home(finding.span)
    there = where[place.source]
    yield _title(finding, where, len(group.findings))
    for quoted in excerpts(there, place, width - MARGIN - 1):
        number = "" if where.words(finding.span) else quoted.number
        yield (f"{number:>5} │ ", "dim"), (quoted.before, ""), (quoted.marked, "mark"), (quoted.after, "")
        yield ("      │ ", "dim"), (quoted.carets, finding.level)
    for line in wrap(visible(finding.message), width - MARGIN - 1):
        yield (" " * (MARGIN + 1), ""), (line, "message")
    labels = [
        *explain_finding(finding, group.link if meant else None, where),
        *_related(finding, group.link, where, width),
        *_again(group, where),
    ]
    for label, words in labels:
        yield from _labelled(label, words, width)


def _title(finding: Finding, where: Atlas, times: int) -> Line:
    again = ((f" ×{times}", "count"),) if times > 1 else ()
    fault = (finding.level, finding.level), (f" {finding.code} ", "code"), (finding.name, "name")
    return (where.at(finding.span), "path"), ("  ", ""), *fault, *again


def _labelled(label: str, words: str, width: int) -> Iterator[Line]:
    lines = list(wrap(words, width - MARGIN - 12))
    for at, line in enumerate(lines):
        yield (" " * (MARGIN + 1), ""), (f"{'' if at else label:<9} ", "label"), (line, "fix" if label == "fix" else "")


def _related(finding: Finding, link: Link | None, where: Atlas, width: int) -> Iterator[tuple[str, str]]:
    """Other places that a finding is about; the entry that is meant is already in the message."""
    listed = {match.reference.span for match in link.matches} if link else set()
    for span in finding.related[:3]:
        if span not in listed:
            yield "see", f"{where.at(span)}: {head(visible(' '.join(where.text(span).split())), width - MARGIN - 14)}"


def _again(group: Group, where: Atlas) -> Iterator[tuple[str, str]]:
    others = [finding for finding in group.findings[1:] if finding.span.source == group.findings[0].span.source]
    if others:
        at = [where.short(finding.span) for finding in others]
        yield "also at", ", ".join(at[:12]) + (f" and {len(others) - 12} more" if len(others) > 12 else "")
