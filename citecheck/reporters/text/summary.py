"""The end of the report for people: the outcome, in tables and one sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from citecheck.findings.coverage import coverage, last_sentence
from citecheck.formats import FORMATS
from citecheck.model import Level, Reference, Result, Span
from citecheck.reporters.escape import visible
from citecheck.reporters.grouping import groups
from citecheck.reporters.text.cell_width import width as cells
from citecheck.reporters.text.cell_width import wrap
from citecheck.reporters.text.essay_report import Line
from citecheck.rules.uncited_reference import uncited
from citecheck.text.display import count

RANKED: tuple[Level, ...] = ("error", "warning", "info")

Rows = tuple[tuple[str, ...], ...]


def summary(results: Sequence[Result], width: int) -> Iterator[Line]:
    """The tables, and what to do next."""
    if any(result.case.verified for result in results):
        from citecheck.findings.verified import verified_rows

        yield from table(verified_rows(results), width)
        yield ()
    else:
        rows = verdict_rows(results)
        if len(rows) > 1:
            yield from table(rows, width)
            yield from _several(rows[-1], width)
            yield ()
    if any(result.findings for result in results):
        yield from table(rule_rows(results), width)
        yield ()
    yield from last_lines(results, width)


def _several(row: Sequence[str], width: int) -> Iterator[Line]:
    """Say why the verdicts of a row of :func:`verdict_rows` are more than its citations."""
    citations, judged = int(row[1]), sum(map(int, row[3:7]))
    if judged > citations:
        for line in wrap(f"Works are cited {judged} times in {count(citations, 'citation')}: one bracket may cite several.", width):
            yield ((line, "dim"),)


def table(rows: Rows, width: int) -> Iterator[Line]:
    """Return columns of text aligned left, of numbers right; rows that are too wide are written one by one."""
    columns = list(zip(*rows, strict=True))
    sizes = [max(map(cells, column)) for column in columns]
    right = [all(value.isdigit() for value in column[1:]) for column in columns]
    if sum(sizes) + 2 * (len(sizes) - 1) > width:
        yield from _in_rows(rows, width)
        return
    for at, row in enumerate(rows):
        padded = [_padded(*cell) for cell in zip(row, sizes, right, strict=True)]
        styles = [value if value in RANKED else "" if at else "title" for value in row]
        yield tuple((f"{text}  ", style) for text, style in zip(padded, styles, strict=True))
        if not at:
            yield (("─" * (sum(sizes) + 2 * (len(sizes) - 1)), "dim"),)


def _in_rows(rows: Rows, width: int) -> Iterator[Line]:
    for row in rows[1:]:
        yield ((row[0], "title"),)
        pairs = (f"{value} {title}".strip() for title, value in zip(rows[0][1:], row[1:], strict=True))
        yield from (((f"  {line}", ""),) for line in wrap(", ".join(pairs), width - 2))


def _padded(value: str, size: int, right: bool) -> str:
    space = " " * (size - cells(value))
    return space + value if right else value + space


def verdict_rows(results: Sequence[Result]) -> Rows:
    """The summary's first table: a row for each essay, with its citations, works and verdicts; a last row for all if there are several.

    A list by itself has no row. An entry of a list that several essays share is not cited if none of them cites it: only the last
    row counts it.
    """
    results = [result for result in results if not FORMATS[result.case.essay.format].is_list]
    rows: list[tuple[str, ...]] = [("essay", "citations", "works", "exact", "near", "ambiguous", "missing", "not cited")]
    judged = [uncited(result.case) for result in results]
    times = Counter(listing.name for result in results for listing in result.case.listings)
    for result, (_, missed) in zip(results, judged, strict=True):
        case = result.case
        verdicts = Counter(link.verdict for link in case.all_links if link.verdict != "missing" or link.item.kind == "work")
        if not case.references:  # without a list nothing was compared, so nothing is missing
            verdicts.clear()
        left = sum(times[reference.span.source] == 1 for reference in missed) + case.passed_over
        works = len(case.references) + case.passed_over
        numbers = (len(case.all_citations), works, *(verdicts[v] for v in ("exact", "near", "ambiguous", "missing")), left)
        rows.append((visible(case.essay.name), *map(str, numbers)))
    if len(results) > 1:
        listed = {reference.id for result in results for reference in result.case.references}
        sums = [sum(int(row[at]) for row in rows[1:]) for at in range(len(rows[0])) if at]
        rows.append(("all", str(sums[0]), str(len(listed)), *map(str, sums[2:-1]), str(len(_missed_by_all(judged)))))
    return tuple(rows)


def _missed_by_all(judged: Sequence[tuple[Sequence[Reference], Sequence[Reference]]]) -> set[Span]:
    """The entries that no essay cites, of pairs of an essay's entries and those that it does not cite."""
    missed = [{reference.id for reference in own} for _, own in judged]
    cited = {reference.id for (entries, _), own in zip(judged, missed, strict=True) for reference in entries if reference.id not in own}
    return set().union(*missed) - cited


def rule_rows(results: Sequence[Result]) -> Rows:
    """The summary's second table: a row for each rule, with its findings, and how many of them are distinct."""
    found = [(group, finding) for result in results for group in groups(result) for finding in group.findings]
    rows: list[tuple[str, ...]] = [("rule", "", "level", "findings", "distinct", "fixable")]
    for code, name, level in sorted({(f.code, f.name, f.level) for _, f in found}):
        mine = [(group, finding) for group, finding in found if (finding.code, finding.level) == (code, level)]
        distinct = len({id(group) for group, _ in mine})
        rows.append((code, name, level, str(len(mine)), str(distinct), str(sum(finding.fix is not None for _, finding in mine))))
    return tuple(rows)


def last_lines(results: Sequence[Result], width: int) -> Iterator[Line]:
    """What to do next, and the total."""
    findings = [finding for result in results for finding in result.findings]
    sentence = last_sentence(results)
    if not findings:
        yield ((sentence, "good" if all(coverage(result).is_judged for result in results) else "error"),)
        return
    fixes = Counter(finding.fix.safe for finding in findings if finding.fix)
    offers = [f"{fixes[safe]} can be fixed with {how}" for safe, how in ((True, "--fix"), (False, "--fix --unsafe-fixes")) if fixes[safe]]
    can = f"{', '.join(offers)}. " if offers else ""
    for line in wrap(f"{can}Run `citecheck explain RULE` for details.", width):
        yield ((line, "dim"),)
    levels = Counter(finding.level for finding in findings)
    levels_found = ", ".join(count(levels[level], level) for level in RANKED if levels[level])
    for line in wrap(f"{sentence} {levels_found.capitalize()}.", width):
        yield ((line, "title"),)
