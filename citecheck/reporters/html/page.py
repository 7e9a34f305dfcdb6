"""The page around the parts: head, filters that are also the legend, and the script and style sheet that it contains."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.findings.coverage import coverage, last_sentence
from citecheck.findings.encodings import documents_of, encoding_sentences
from citecheck.model import Result
from citecheck.reporters.html.data import data_script
from citecheck.reporters.html.entries import entries_markup
from citecheck.reporters.html.essay import Mark, essay_markup
from citecheck.reporters.html.figures import figures_markup
from citecheck.reporters.html.findings import findings_markup
from citecheck.reporters.html.markup import Markup, join, raw, tag
from citecheck.reporters.html.rules import rules_markup
from citecheck.reporters.html.view import RANKS, View
from citecheck.text.display import count, name_words

VERDICTS = {
    "exact": "cited as the list has it",
    "near": "in the list, written otherwise",
    "ambiguous": "may mean several entries",
    "missing": "not in the list",
    "uncited": "in the list, not cited",
}
"""What each verdict, and an entry's state, means."""

_COMMENT = regex(r"/\*[^*]*(?:\*(?!/)[^*]*)*\*/")


@cache
def asset(name: str) -> str:
    """A style sheet or script of the page, as it is shipped."""
    return files("citecheck.reporters.html").joinpath("assets", name).read_text(encoding="utf-8")


def whole_page(results: Sequence[Result]) -> str:
    """The page as one file, which no script and no style but its own can run in."""
    return shell(f"citecheck: {', '.join(result.case.essay.name for result in results)}", body_markup(results), _lean(asset("report.js")))


def shell(title: str, inside: Markup, script: str = "") -> str:
    """A page as one file around what is inside: it loads nothing, and no style and no script but these can run in it."""
    style = _lean(asset("report.css"))
    scripts = f"script-src '{_hash(script)}'; " if script else ""
    policy = f"default-src 'none'; style-src '{_hash(style)}'; {scripts}base-uri 'none'; form-action 'none'"
    head = join(
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name_="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name_="color-scheme", content="light dark"),
        tag("title", title),
        raw("style", style),
    )
    body = join(inside, raw("script", script)) if script else inside
    return f"<!doctype html>\n<html lang=en><head>{head}</head>\n<body>{body}</body></html>\n"


def _lean(words: str) -> str:
    """A script or style sheet without its comments and indents; strings in them have neither."""
    return "\n".join(line.strip() for line in _COMMENT.sub("", words).split("\n") if line.strip())


def _hash(words: str) -> str:
    return f"sha256-{b64encode(sha256(words.encode()).digest()).decode()}"


class Live(NamedTuple):
    """What a page has besides where findings can be decided on: tools below its head, and words for an essay without a list."""

    tools: Markup
    no_list: str


def body_markup(results: Sequence[Result], live: Live | None = None) -> Markup:
    """The content of the body, without its script."""
    views = [View(result, f"d{number}-" if number else "") for number, result in enumerate(results)]
    chooser = None
    if len(views) > 1:
        links = [tag("li", tag("a", view.case.essay.name, href=f"#{view.prefix}top")) for view in views]
        chooser = tag("nav", tag("ul", links), aria_label="Essays", class_="essays")
    return join(chooser, [_essay(view, live) for view in views])


def _essay(view: View, live: Live | None) -> Markup:
    name, prefix = view.case.essay.name, view.prefix
    return tag(
        "div",
        tag("header", tag("h1", name, dir="auto"), _said(view, live), live.tools if live else None, _filters(view), class_="top"),
        _views(view),
        tag(
            "main",
            tag(
                "section",
                tag("h2", "Text"),
                _text(view, with_changes=live is not None),
                id=f"{prefix}text",
                class_="text",
                aria_label="Text",
            ),
            tag("section", tag("h2", "Findings"), _findings(view), id=f"{prefix}findings", class_="findings", aria_label="Findings"),
            tag("section", tag("h2", "List"), list(entries_markup(view)), id=f"{prefix}list", class_="list", aria_label="List"),
            tag("section", tag("h2", "Figures"), list(figures_markup(view)), id=f"{prefix}figures", class_="figures", aria_label="Figures"),
        ),
        data_script(view),
        id=f"{prefix}top",
        class_="essay",
    )


def _said(view: View, live: Live | None) -> Markup:
    covered = coverage(view.result)
    words = live.no_list if live and covered.state == "no-list" else covered.words
    warning = None if covered.is_judged else tag("p", words, class_="error unjudged")
    read = [tag("p", sentence, class_="encoding") for sentence in encoding_sentences(documents_of(view.result))]
    return join(tag("p", last_sentence([view.result]), class_="sentence"), warning, *read)


def _views(view: View) -> Markup:
    names = {"text": "Text", "findings": "Findings", "list": "List", "figures": "Figures"}
    links = [tag("li", tag("a", words, href=f"#{view.prefix}{name}")) for name, words in names.items()]
    return tag("nav", tag("ul", links), aria_label="Parts of the report", class_="views")


def _text(view: View, *, with_changes: bool) -> Markup:
    marks = [_mark(view, number) for number in range(len(view.links))]
    levels = {f.span: f.level for f in sorted(view.result.findings, key=lambda f: -RANKS[f.level])}
    groups = {finding.span: number for number, group in reversed(list(enumerate(view.groups))) for finding in group.findings}
    faults = [Mark(span.start, span.end, name, f"fault {levels[span]}", finding=groups[span]) for span, name in view.spots.items()]
    changes = list(_changes(view)) if with_changes else []
    return tag("div", list(essay_markup(view.case.essay.text, view.blocks, marks, faults, changes)), class_="essay-text")


def _changes(view: View) -> Iterator[Mark]:
    """What the fixes of the findings would write into the essay, for a script to show."""
    edits = {edit.span: (edit, view.finding_numbers[id(f)]) for f in reversed(view.result.findings) if f.fix for edit in f.fix.edits}
    for span, (edit, number) in sorted(edits.items()):
        if span.source == view.case.essay.name:
            yield Mark(span.start, span.end, "", "change", finding=number, written=edit.text)


def _mark(view: View, number: int) -> Mark:
    link = view.links[number]
    found = view.found.get(number, [])
    entry = view.entry_of(link)
    if entry is None and link.matches:
        entry = view.entry_numbers[link.matches[0].reference.id]
    target = f"e{entry}" if entry is not None else f"f{found[0]}" if found else "list"
    classes = " ".join(filter(None, (link.verdict, view.worst(found))))
    return Mark(link.item.span.start, link.item.span.end, f"{view.prefix}c{number}", classes, f"#{view.prefix}{target}")


def _findings(view: View) -> Markup:
    if not view.groups:
        return tag("p", "Nothing was found.", class_="none")
    return join(list(findings_markup(view)), tag("h3", "The rules", class_="rules"), list(rules_markup(view)))


def _filters(view: View) -> Markup:
    """The filters; without a script they are the legend."""
    counted = Counter[str](link.verdict for link in view.links)
    counted["uncited"] = sum(map(view.is_uncited, view.case.references))
    verdicts = [_box("verdict", name, words, counted[name], checked=name != "exact") for name, words in VERDICTS.items()]
    levels = Counter[str](finding.level for finding in view.result.findings)
    boxes = [_box("level", level, count(levels[level], level), levels[level], checked=True) for level in RANKS]
    names = sorted({name_words(name) for reference in view.case.references for name in reference.names})
    authors = f"{view.prefix}authors"
    rules = sorted({(finding.name, finding.code) for finding in view.result.findings})
    return tag(
        "form",
        None if view.is_list else tag("fieldset", tag("legend", "Citations and entries"), verdicts, class_="boxes"),
        tag("fieldset", tag("legend", "Findings"), boxes, class_="boxes"),
        tag(
            "p",
            _field(
                "rule",
                tag(
                    "select",
                    tag("option", "all rules", value="-"),
                    [tag("option", f"{code} {name}", value=code) for name, code in rules],
                    name_="rule",
                ),
            ),
            _field(
                "author",
                tag("input", name_="author", list_=authors, size=14),
                tag("datalist", [tag("option", value=name) for name in names], id=authors),
            ),
            _field("year", tag("input", name_="year", size=9, placeholder="1990-2005")),
            _field("search", tag("input", name_="search", type="search", size=18)),
            tag("button", "Clear", type="reset"),
            class_="fields",
        ),
        tag("p", " ", class_="state", role="status"),
        class_="filters",
        aria_label="Filters and legend",
    )


def _box(group: str, name: str, words: str, number: int, *, checked: bool) -> Markup:
    box = tag("input", type="checkbox", name_=group, value=name, checked=checked)
    label = (
        words
        if group == "level"
        else join(tag("b", f"{'not cited' if name == 'uncited' else name} {number}"), " ", tag("span", words, class_="words"))
    )
    return tag("label", box, " ", tag("span", label, class_=f"key {name}"))


def _field(label: str, *fields: Markup) -> Markup:
    return join(tag("label", f"{label} ", fields), " ")
