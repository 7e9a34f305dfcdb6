"""References as a handbook writes them: runs of text, from style data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from citecheck._fast.regex import regex
from citecheck.bibliography.answers import Answers
from citecheck.bibliography.dates import on_days_of_event
from citecheck.bibliography.layout_types import layout_of
from citecheck.bibliography.quotes import with_marks
from citecheck.bibliography.render import template
from citecheck.bibliography.rich_text import Run, close_up, plain
from citecheck.bibliography.style_loader import list_style
from citecheck.latex.name_output import lead_role
from citecheck.model import Reference
from citecheck.styles import list_style_names as style_names

_ITALICS = regex(r"</?i>")

__all__ = ["Run", "format_entry", "list_style", "plain", "style_names"]


def format_entry(reference: Reference, style: Mapping[str, Any], *, repeated: bool = False) -> tuple[Run, ...]:
    """One entry in a list style, from first author to last stop; ``repeated`` puts the style's mark in place of the authors."""
    if verbatim := reference.fields.get("verbatim"):
        return tuple(Run(text, italic=at % 2 == 1) for at, text in enumerate(_ITALICS.split(verbatim)) if text)
    reference, layouts = on_days_of_event(reference), style["kinds"]
    layout = layouts[layout_of(reference, layouts)]

    lookup = Answers(reference, style)
    if repeated:
        lookup[lead_role(reference), "lead"] = (Run(style["repeat"]),)
    parts = (template(part)(lookup)[0] for part in layout["parts"])
    if style.get("capital_parts"):
        parts = (_capital(part) if index else part for index, part in enumerate(parts))
    body = list(_joined([part for part in parts if plain(part).strip()], layout.get("join", style["join"])))
    if body:
        body.append(Run(style["end"]))
    tail = template(layout.get("tail", style.get("tail", "")))(lookup)[0]
    pairs = style["quotes"]["outer"], style["quotes"]["inner"]
    closed = close_up([*body, *tail], inside=style["stops_inside_quotes"])
    return tuple([run if run.text.isascii() else Run(with_marks(run.text, *pairs), run.italic, run.raised) for run in closed])


def _capital(part: tuple[Run, ...]) -> tuple[Run, ...]:
    """The part with a capital at its beginning, unless that is an address or a title."""
    first = part[0] if part else None
    if first is None or first.italic or first.text.startswith("http"):
        return part
    return (first._replace(text=first.text[:1].upper() + first.text[1:]), *part[1:])


def _joined(parts: list[tuple[Run, ...]], between: str) -> Iterator[Run]:
    for index, part in enumerate(parts):
        if index:
            yield Run(between)
        yield from part
