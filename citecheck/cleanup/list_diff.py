"""Compare a list's source with the list that is written: as a unified diff, or entry by entry if the two formats differ."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from difflib import unified_diff

from citecheck.cleanup.accounting import Written
from citecheck.formats import FORMATS, format_of, in_prose
from citecheck.model import Reference, Span, Unread
from citecheck.writers import Listing

Write = Callable[[Listing], str]


def list_diff(made: Written, read: Sequence[Reference | Unread], write: Write) -> str:
    """Return the difference between the source's text and what is written; an entry of prose is one line, however it was broken."""
    row = FORMATS[made.to]
    if all(in_prose(format_of(source)) for source in made.sources) and not row.is_structured:
        return _unified([line for span in _spans(read) for line in (_flowed(made, span), "\n")][:-1], _lines(write(made.listing)))
    if all(_is_same_format(format_of(source).name, made.to) for source in made.sources):
        return _unified([line for source in made.sources for line in _lines(source.text)], _lines(write(made.listing)))
    return "".join(_by_entry(made, read, write))


def _is_same_format(one: str, other: str) -> bool:
    """Return whether two formats are the same, or two dialects of one."""
    return one == other or (FORMATS[one].is_latex and FORMATS[other].is_latex and FORMATS[other].is_structured)


def _unified(old: Sequence[str], new: Sequence[str], head: tuple[str, str] = ("source", "written")) -> str:
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in unified_diff(old, new, *head, n=1))


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").splitlines(keepends=True)


def _spans(read: Sequence[Reference | Unread]) -> list[Span]:
    """Return the spans of entries and unread pieces in the order of their lists; a piece inside an entry is part of it."""
    sources = list(dict.fromkeys(entry.span.source for entry in read))
    spans = sorted({entry.span for entry in read}, key=lambda span: (sources.index(span.source), span.start, -span.end))
    out: list[Span] = []
    for span in spans:
        if not (out and out[-1].source == span.source and span.end <= out[-1].end):
            out.append(span)
    return out


def _text(made: Written, span: Span) -> str:
    return next((each.text[span.start : span.end] for each in made.sources if each.name == span.source), "")


def _flowed(made: Written, span: Span) -> str:
    return " ".join(_text(made, span).split()) + "\n"


def _by_entry(made: Written, read: Sequence[Reference | Unread], write: Write) -> Iterator[str]:
    """Yield each written entry with its source, in the order in which they are written; then what is left out."""
    left = {entry.span: entry for entry in read}
    for reference in made.listing.references:
        left.pop(reference.span, None)
        one = replace(made.listing, references=(reference,), unread=(), preamble="", heading="")
        old = _lines(_text(made, reference.span).strip()) if reference.span.source in {each.name for each in made.sources} else []
        yield _unified(old, _lines(write(one).strip()), (f"source {reference.key}", f"written {reference.key}"))
    kept = {" ".join(piece.split()) for piece in made.listing.unread}
    for span in left:
        text = _text(made, span).strip()
        if " ".join(text.split()) not in kept:
            yield _unified(_lines(text), [], ("source", "left out"))
