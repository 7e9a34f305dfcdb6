"""Formatted entries as plain text, Markdown and HTML, each with its own signs escaped."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck._fast.regex import regex
from citecheck.bibliography.rich_text import Run, plain
from citecheck.latex.decode import raised_letters

Paragraph = tuple[Run, ...]
_MARKDOWN = regex(r"([\\`*_\[\]<>#~^|$])")
_LIST_START = regex(r"\A(\d{1,9})([.)])(?=\s)|\A([-+])(?=\s)")
_URL = regex(r"https?://(?:[^\s<>\"]|<[^\s<>\"]{1,60}>(?=\S)){1,2000}")  # with <45::AID-LAMP6> in the middle, as old DOIs have it
_TRAILING = regex(r"[.,;:!?)\]]{1,9}\Z")
_CONTROL = regex(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")


def without_controls(text: str) -> str:
    """Return the text without characters that documents may not contain (XML 1.0, 2.2)."""
    return _CONTROL.sub("", text)


def pieces(text: str) -> list[tuple[str, bool]]:
    """The text cut at its addresses: each piece, and whether it is one; a full stop after an address is not part of it."""
    out: list[tuple[str, bool]] = []
    at = 0
    for found in _URL.finditer(text):
        url = found[0]
        tail = _TRAILING.search(url)
        if tail and not (tail[0].startswith(")") and "(" in url):
            url = url[: tail.start()]
        out += [(text[at : found.start()], False), (url, True)]
        at = found.start() + len(url)
    return [(piece, is_url) for piece, is_url in [*out, (text[at:], False)] if piece]


def target(url: str) -> str:
    """Return the address that a link leads to: angle brackets are encoded, which an address may not contain (RFC 3986)."""
    return url.replace("<", "%3C").replace(">", "%3E")


def write_text(paragraphs: Sequence[Paragraph], heading: str) -> str:
    """Plain text, an entry a paragraph."""
    return "\n\n".join([*([heading] if heading else []), *(without_controls(plain(map(_raised, runs))) for runs in paragraphs)]) + "\n"


def _raised(run: Run) -> Run:
    """A run above or below the line in letters of that kind, where Unicode has them all."""
    return Run(raised_letters("^" if run.raised > 0 else "_", run.text) or run.text) if run.raised else run


def write_markdown(paragraphs: Sequence[Paragraph], heading: str) -> str:
    """Markdown, an entry a paragraph; italics between asterisks."""
    return (
        "\n\n".join([*([f"## {heading}"] if heading else []), *("".join(map(_markdown, runs)) for runs in map(_guarded, paragraphs))])
        + "\n"
    )


def _guarded(runs: Paragraph) -> Paragraph:
    """Return the runs with an escaped beginning that Markdown would take for a list item."""
    if not runs:
        return runs
    first = runs[0]
    text = _LIST_START.sub(lambda m: f"{m[1]}\ue030{m[2]}" if m[1] else f"\ue030{m[3]}", first.text)
    return (Run(text, first.italic, first.raised), *runs[1:])


def _markdown(run: Run) -> str:
    text = "".join(
        f"<{target(piece)}>" if is_url else _MARKDOWN.sub(r"\\\1", piece) for piece, is_url in pieces(without_controls(run.text))
    )
    text = text.replace("\ue030", "\\")
    if run.raised:
        mark = "^" if run.raised > 0 else "~"
        return mark + text.replace(" ", "\\ ") + mark
    return _spaced(text, "*") if run.italic else text


def _spaced(text: str, mark: str) -> str:
    """The text between marks, with the spaces at its ends outside of them."""
    bare = text.strip(" ")
    if not bare:
        return text
    start = text.index(bare)
    return text[:start] + mark + bare + mark + text[start + len(bare) :]


def write_html(paragraphs: Sequence[Paragraph], heading: str) -> str:
    """A page of HTML 5 with hanging paragraphs; addresses are links."""
    body = "\n".join(f"<p>{''.join(map(_html, runs))}</p>" for runs in paragraphs)
    title = escape_html(heading or "References")
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
        "<style>p { margin: 0 0 0.5em; padding-left: 2em; text-indent: -2em; }</style>\n</head>\n<body>\n"
        + (f"<h1>{title}</h1>\n" if heading else "")
        + body
        + "\n</body>\n</html>\n"
    )


def _html(run: Run) -> str:
    text = "".join(
        f'<a href="{escape_html(target(piece))}">{escape_html(piece)}</a>' if is_url else escape_html(piece)
        for piece, is_url in pieces(without_controls(run.text))
    )
    if run.raised:
        tag = "sup" if run.raised > 0 else "sub"
        text = f"<{tag}>{text}</{tag}>"
    return f"<i>{text}</i>" if run.italic else text


def escape_html(text: str) -> str:
    """The text with the five signs escaped that HTML and XML read."""
    for sign, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#39;")):
        text = text.replace(sign, name)
    return text
