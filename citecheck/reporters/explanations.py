"""What a citation means and why, in words: the entry, the clues, the candidates, the fix."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.data.clues import CLUE_SENTENCES, RULE_OF
from citecheck.model import CitationItem, Clue, Finding, Fix, Link, Match
from citecheck.reporters.escape import visible
from citecheck.reporters.line_index import Atlas
from citecheck.text.display import names_words, reference_words, year_words

MOST_CANDIDATES = 4


def explain_finding(finding: Finding, link: Link | None, where: Atlas) -> Iterator[tuple[str, str]]:
    """Pairs of a label and its words, for one finding."""
    if link:
        yield from meanings(link, where, message=finding.message)
    if finding.evidence:
        yield "record", record_words(finding)
    if finding.fix:
        yield "fix", fix_words(finding.fix, where)


def record_words(finding: Finding) -> str:
    """The external records that a finding rests on: source, identifier and the date on which it was asked; "" if there are none."""
    return visible("; ".join(" ".join(filter(None, (each.source, each.identifier, each.date))) for each in finding.evidence))


def elsewhere(findings: Sequence[Finding], link: Link | None, where: Atlas) -> Iterator[tuple[str, str]]:
    """Yield pairs of a label and its words for every other place of grouped findings: entries and places, none left out."""
    meant = {match.reference.span for match in link.matches} if link else set()
    related = dict.fromkeys(span for finding in findings for span in finding.related if span not in meant)
    for span in related:
        words = visible(" ".join(where.text(span).split()))
        yield "see", f"{where.at(span)}: {words if len(words) < 100 else words[:99] + '…'}"
    if others := [where.at(finding.span) for finding in findings[1:]]:
        yield "also at", ", ".join(others)


def meanings(link: Link, where: Atlas, *, message: str = "") -> Iterator[tuple[str, str]]:
    """What an item means, why, and which entries it might mean instead.

    If a ``message`` names the entry, only the place of the entry is given, and no clue that a rule reports in a finding of its own.
    """
    match link.verdict:
        case "exact" | "near" if link.matches:
            best = link.matches[0]
            yield "means", match_words(best, where, message=message)
            if why := clues_words(tuple(clue for clue in best.clues if not (message and RULE_OF[clue.kind]))):
                yield "because", why
        case "ambiguous":
            for match in link.matches[:MOST_CANDIDATES]:
                yield "may mean", f"{match_words(match, where, message=message)}{condition_words(match)}"
        case _:
            if link.matches:
                yield "nearest", f"{match_words(link.matches[0], where, message=message)}{condition_words(link.matches[0])}"
    for item in link.like[:2]:
        yield "compare", f"{cited_words(item)}, which the text cites too"


def cited_words(item: CitationItem) -> str:
    """An item of the text by its authors and year."""
    return f"{names_words(item.names)} ({year_words(item.year) or 'no year'})"


def condition_words(match: Match) -> str:
    """Return what would have to be wrong for the item to mean an entry; its cost is shown by `show` and JSON."""
    return f", if {' and '.join(clue_words(clue) for clue in match.clues)}" if match.clues else ""


def match_words(match: Match, where: Atlas, *, message: str = "") -> str:
    """An entry in short, and where it is: Shen and Li (2011), After Leaning to One Side [refs.bib:39:1]."""
    title = match.reference.title
    if reference_words(match.reference) in message:
        return where.at(match.reference.span)
    title = f", {title[:69]}…" if len(title) > 70 else f", {title}" if title else ""
    return f"{visible(reference_words(match.reference) + title)} [{where.at(match.reference.span)}]"


def clues_words(clues: tuple[Clue, ...]) -> str:
    """Return a series of clues: “Callachan” is probably a typo for “Callahan”; the year is lost."""
    return "; ".join(clue_words(clue) for clue in clues)


def clue_words(clue: Clue) -> str:
    """Return one clue as a sentence: “2O14” is an OCR error for “2014”."""
    seen, meant = (f"“{' '.join(text.split())}”" for text in (clue.seen, clue.meant))
    return visible(CLUE_SENTENCES[clue.kind].format(seen=seen, meant=meant))


def fix_words(fix: Fix, where: Atlas) -> str:
    """Return what a fix would write, and how to apply it on the command line."""
    return f"{change_words(fix, where)} ({'--fix' if fix.safe else '--fix --unsafe-fixes'})"


def change_words(fix: Fix, where: Atlas) -> str:
    """What a fix would write."""
    edits = "; ".join(visible(_edit_words(where.text(edit.span), edit.text)) for edit in fix.edits[:3])
    more = f"; and {len(fix.edits) - 3} more edits" if len(fix.edits) > 3 else ""
    return edits + more


def _edit_words(old: str, new: str) -> str:
    if not old:
        return "insert a space" if new == " " else f"insert “{new}”"
    if not new:
        return "delete a space" if old.isspace() else f"delete “{old}”"
    if new == " " and old.isspace():
        return "write one space"
    return f"write “{new}” for “{old}”"
