"""The pages: one to drop an essay on, and the report with its tools."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from citecheck.app.downloads import downloads
from citecheck.app.session import Session
from citecheck.formats import FORMATS
from citecheck.reporters.html.markup import Child, Markup, join, raw, tag
from citecheck.reporters.html.page import Live, body_markup
from citecheck.styles import DEFAULT_STYLE, list_style_names, style_names
from citecheck.writers import FORMATS as WRITTEN

NO_LIST = (
    "No reference list was found, so nothing was compared: drop a list beside the essay, "
    "or put a heading “References” above the entries in it."
)

_PASTED = (("pasted.txt", "plain text"), ("pasted.md", "Markdown"), ("pasted.tex", "LaTeX"))


class Notice(NamedTuple):
    """What went wrong, in one sentence."""

    words: str


def start_page(session: Session, notice: Notice | None = None) -> str:
    """The page where an essay and its list are dropped or pasted."""
    essay = tag("fieldset", tag("legend", "The essay"), _drop("essay", _essays()), _paste("essay", "or paste it"), _kind(), class_="given")
    listing = tag(
        "fieldset",
        tag("legend", "The reference list"),
        tag("p", "Leave it empty if the essay has its own list at the end.", class_="hint"),
        _drop("refs", _lists(), multiple=True),
        _paste("refs", "or paste it"),
        class_="given",
    )
    form = tag(
        "form",
        tag("div", essay, listing, class_="both"),
        tag(
            "p", _styles("style", ("auto", *style_names()), session.style, "Style"), " ", tag("button", "Check", class_="main"), class_="go"
        ),
        method="post",
        action="check",
        enctype="multipart/form-data",
        id="given",
    )
    again = tag("p", tag("a", "Back to the report", href="report"), f" on {session.now.essay.name}") if session.rounds else None
    return _page(
        "citecheck",
        tag(
            "main",
            tag("h1", "citecheck"),
            tag(
                "p",
                "Every author–year citation of your essay, compared with its reference list. Nothing leaves this machine; nothing is kept.",
            ),
            _notice(notice),
            form,
            again,
            class_="start",
        ),
    )


def report_page(session: Session, notice: Notice | None = None) -> str:
    """The report with the tools for working on it."""
    now = session.now
    live = Live(join(_notice(notice), _tools(session)), NO_LIST)
    states = {str(number): {"s": decision.state, "r": decision.reason} for number, decision in sorted(now.decisions.items())}
    fixable = [number for number, finding in enumerate(now.result.findings) if finding.fix]
    data = json.dumps({"count": len(now.result.findings), "fixable": fixable, "decisions": states}, ensure_ascii=False)
    body = join(body_markup([now.result], live), raw("script", data.replace("<", "\\u003c"), type="application/json", id="decisions"))
    return _page(f"citecheck: {now.essay.name}", body, scripts=("report.js", "app.js"))


def message_page(words: str) -> str:
    """A page that says why something cannot be done."""
    return _page(
        "citecheck", tag("main", tag("h1", "citecheck"), _notice(Notice(words)), tag("p", tag("a", "Start", href="./")), class_="start")
    )


def _page(title: str, *body: Child, scripts: Sequence[str] = ("app.js",)) -> str:
    head = join(
        tag("meta", charset="utf-8"),
        tag("meta", name_="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name_="color-scheme", content="light dark"),
        tag("title", title),
        [tag("link", rel="stylesheet", href=name) for name in ("report.css", "app.css")],
    )
    end = join([tag("script", src=name) for name in scripts])
    return f"<!doctype html>\n<html lang=en><head>{head}</head>\n<body>{join(*body)}{end}</body></html>\n"


def _notice(notice: Notice | None) -> Markup | None:
    return tag("p", notice.words, class_="error unjudged", role="alert") if notice else None


def _essays() -> str:
    return ",".join(f".{suffix}" for row in FORMATS.values() if row.is_readable for suffix in row.suffixes)


def _lists() -> str:
    return _essays()


def _drop(name: str, accept: str, *, multiple: bool = False) -> Markup:
    field = tag("input", type="file", name_=f"{name}_file", accept=accept, multiple=multiple)
    return tag("label", tag("span", "Drop a file here, or choose one"), " ", field, class_="drop")


def _paste(name: str, words: str) -> Markup:
    return tag("label", tag("span", words), tag("textarea", name_=f"{name}_text", rows=6, spellcheck="false"), class_="paste")


def _kind() -> Markup:
    return tag("label", "pasted as ", tag("select", [tag("option", words, value=name) for name, words in _PASTED], name_="essay_name"))


def _styles(name: str, styles: Sequence[str], chosen: str, words: str) -> Markup:
    titles = {"auto": "the essay's own"}
    options = [tag("option", titles.get(style, style), value=style, selected=style == chosen) for style in styles]
    return tag("label", f"{words} ", tag("select", options, name_=name))


def _tools(session: Session) -> Markup:
    """Style, decisions, downloads."""
    style = tag(
        "form",
        _styles("style", ("auto", *style_names()), session.style, "Style"),
        " ",
        tag("button", "Check by it"),
        method="post",
        action="style",
    )
    again = tag("form", tag("button", "Check again with the accepted fixes", id="again", hidden=True), method="post", action="again")
    back = tag("form", tag("button", "Back to before the last check"), method="post", action="back") if len(session.rounds) > 1 else None
    forget = tag("form", tag("button", "Forget this essay"), method="post", action="forget")
    files = [tag("li", tag("a", each.words, href=f"download/{each.name}", download=True)) for each in downloads(session)]
    own = session.now.result.case.style.name
    styles = list_style_names()
    chosen = session.style if session.style in styles else own if own in styles else ""
    clean = tag(
        "form",
        _styles("style", styles, chosen or DEFAULT_STYLE, "Clean list in"),
        " ",
        tag("label", "as ", tag("select", [tag("option", each, selected=each == "docx") for each in WRITTEN], name_="to")),
        " ",
        tag("button", "Download"),
        action="download/list",
        class_="clean",
    )
    saved = tag("details", tag("summary", "Downloads"), tag("ul", files), clean, class_="downloads")
    counts = tag("p", " ", class_="counts", role="status")
    return tag("div", counts, tag("div", saved, style, again, back, forget, class_="row"), class_="tools")
