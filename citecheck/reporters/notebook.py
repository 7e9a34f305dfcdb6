"""A result in a notebook: the paragraphs of the essay that have something to report, annotated, and the findings; nothing is loaded."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.findings.coverage import coverage, last_sentence
from citecheck.model import Result
from citecheck.reporters.explanations import change_words, meanings
from citecheck.reporters.html.essay import Mark, essay_markup
from citecheck.reporters.html.findings import fix_kind, quoted
from citecheck.reporters.html.markup import Markup, join, raw, tag
from citecheck.reporters.html.structure import Block
from citecheck.reporters.html.view import RANKS, View

MOST_BLOCKS = 40
MOST_FINDINGS = 200

_STYLE = """
.citecheck mark { color: inherit; background: none; border-bottom: 1px solid #2b8a3e }
.citecheck .near { border-bottom: 2px dashed #b26a00 } .citecheck .ambiguous { border-bottom: 4px double #8a4fd0 }
.citecheck .missing { border-bottom: 3px dotted #d0203c } .citecheck .fault { border-bottom: 2px solid #3b7dd8 }
.citecheck .error::after { content: "✖" } .citecheck .warning::after { content: "▲" } .citecheck .info::after { content: "●" }
.citecheck :is(.error, .warning, .info)::after { font-size: .6em; vertical-align: super }
.citecheck .text { max-width: 42em; max-height: 30em; overflow: auto }
"""


def annotated(result: Result) -> str:
    """The result as HTML."""
    view = View(result)
    return tag("div", raw("style", _STYLE), list(_parts(view)), class_="citecheck")


def _parts(view: View) -> Iterator[Markup]:
    result = view.result
    covered = coverage(result)
    yield tag("p", f"{view.case.essay.name}: {last_sentence([result])}")
    if not covered.is_judged:
        yield tag("p", tag("strong", covered.words))
    faults = [Mark(span.start, span.end, "", _level(view, span)) for span in view.spots]
    marks = [_mark(view, number) for number in range(len(view.links))]
    telling = [mark.start for mark in marks if mark.classes != "exact"] + [mark.start for mark in faults]
    blocks = [block for block in view.blocks if any(block.start <= at < block.end for at in telling)]
    if blocks:
        yield tag("div", list(essay_markup(view.case.essay.text, _shown(blocks), marks, faults)), class_="text")
        yield tag("p", tag("small", _left_out(len(view.blocks), min(len(blocks), MOST_BLOCKS))))
    if view.groups:
        yield tag("details", tag("summary", "Findings"), _table(view), open=not blocks)


def _shown(blocks: list[Block]) -> list[Block]:
    """The blocks to show; their headings are lines of their own."""
    return [block._replace(kind="p") if block.kind == "heading" else block for block in blocks[:MOST_BLOCKS]]


def _left_out(all_blocks: int, shown: int) -> str:
    return f"{shown} of {all_blocks} paragraphs are shown: those with something to report."


def _level(view: View, span: object) -> str:
    levels = sorted((f.level for f in view.result.findings if f.span == span), key=RANKS.__getitem__)
    return f"fault {levels[0]}"


def _mark(view: View, number: int) -> Mark:
    link = view.links[number]
    worst = view.worst(view.found.get(number, []))
    messages = [view.groups[each].findings[0].message for each in view.found.get(number, [])]
    meant = [f"{label} {words}" for label, words in meanings(link, view.where)]
    title = f"{link.verdict}. {'; '.join([*meant, *messages])}"
    return Mark(link.item.span.start, link.item.span.end, "", f"{link.verdict} {worst or ''}".strip(), title=title)


def _table(view: View) -> Markup:
    rows = []
    for group in view.groups[:MOST_FINDINGS]:
        finding = group.findings[0]
        places = ", ".join(view.where.short(each.span) for each in group.findings)
        fix = join(change_words(finding.fix, view.where), " ", tag("small", fix_kind(finding.fix))) if finding.fix else None
        cells = (places, finding.level, f"{finding.code} {finding.name}", quoted(view, finding), finding.message, fix)
        rows.append(tag("tr", [tag("td", cell) for cell in cells]))
    head = tag("tr", [tag("th", name) for name in ("place", "level", "rule", "text", "message", "fix")])
    return tag("table", tag("thead", head), tag("tbody", rows))
