"""A page for a browser: what is wrong, and the text with every citation coloured by its verdict; nothing is loaded from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.findings.coverage import coverage, last_sentence
from citecheck.model import Link, Result
from citecheck.reporters.explanations import elsewhere, meanings, told
from citecheck.reporters.grouping import Group, groups
from citecheck.reporters.line_index import Atlas
from citecheck.reporters.text.summary import verdict_rows
from citecheck.reporters.xml_text import attribute, content

HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>citecheck</title><style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff }
article { border-left: .25rem solid; padding-left: 1rem; margin: 1rem 0 }
.error { border-color: #b00020 } .warning { border-color: #b26a00 } .info { border-color: #1a5fb4 }
dl { display: grid; grid-template-columns: 6rem 1fr; margin: .25rem 0 } dt { color: #666 } dd { margin: 0 }
pre { white-space: pre-wrap; font: 15px/1.6 Georgia, serif }
mark { color: inherit; border-bottom: .15rem solid; background: none }
.exact { border-color: #2b8a3e } .near { border-color: #b26a00; border-bottom-style: dashed }
.ambiguous { border-color: #7b2cbf; border-bottom-style: double } .missing { border-color: #b00020; border-bottom-style: dotted }
table { border-collapse: collapse } td, th { padding: .2rem .8rem .2rem 0; text-align: left }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #181818 } dt { color: #999 } }
</style></head><body>
"""


def render(results: Sequence[Result]) -> str:
    """One page for all essays."""
    return HEAD + "\n".join(line for result in results for line in _essay(result)) + "\n</body></html>\n"


def _essay(result: Result) -> Iterator[str]:
    where = Atlas([result])
    yield f"<h1>{content(result.case.essay.name)}</h1>"
    titles, values = verdict_rows([result])
    yield "<table><tr>" + "".join(f"<th>{content(title)}</th>" for title in titles[1:]) + "</tr>"
    yield "<tr>" + "".join(f"<td>{content(value)}</td>" for value in values[1:]) + "</tr></table>"
    covered = coverage(result)
    yield f"<p>{content(last_sentence([result]))}</p>"
    if not covered.is_judged:
        yield f'<p class="error">{content(covered.words)}</p>'
    yield from (_thing(group, where) for group in groups(result))
    yield f"<h2>The text</h2>\n<pre>{_text(result, where)}</pre>"


def _thing(group: Group, where: Atlas) -> str:
    finding = group.findings[0]
    again = f" ×{len(group.findings)}" if len(group.findings) > 1 else ""
    seen = " ".join(where.text(finding.span).split())[:200]
    pairs = "".join(
        f"<dt>{label}</dt><dd>{content(words)}</dd>"
        for label, words in [*told(finding, group.link, where), *elsewhere(group.findings, group.link, where)]
    )
    title = f"{content(where.at(finding.span))} {finding.level} <b>{finding.code} {finding.name}</b>{again}"
    place = f"#c{group.link.item.span.start}" if group.link else ""
    seen = f"<a href={attribute(place)}>“{content(seen)}”</a>" if place else f"“{content(seen)}”"
    return f'<article class="{finding.level}"><p>{title}</p><p>{seen}: {content(finding.message)}</p><dl>{pairs}</dl></article>'


def _text(result: Result, where: Atlas) -> str:
    """The essay, with every cited item marked; what it means shows when the mouse rests on it."""
    text, at, out = result.case.essay.text, 0, []
    for link in result.case.all_links:
        span = link.item.span
        if span.start >= at:
            out += [_lines(text[at : span.start]), _mark(link, text[span.start : span.end], where)]
            at = span.end
    return "".join([*out, _lines(text[at:])])


def _mark(link: Link, text: str, where: Atlas) -> str:
    meant = "; ".join(f"{label} {words}" for label, words in meanings(link, where))
    title = attribute(f"{link.verdict}. {meant}")
    return f'<mark id="c{link.item.span.start}" class="{link.verdict}" title={title}>{_lines(text)}</mark>'


def _lines(text: str) -> str:
    return "\n".join(content(line) for line in text.replace("\r\n", "\n").split("\n"))
