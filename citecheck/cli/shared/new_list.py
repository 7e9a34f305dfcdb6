"""A clean list put into a copy of the essay."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from citecheck.cli.shared.list_output import account_of
from citecheck.cli.shared.output import deliver
from citecheck.formats import FORMATS, format_of_name
from citecheck.model import Document, InputError, Result, Span, Unread

if TYPE_CHECKING:
    from citecheck.cleanup import Cleaned


def demand_copy(essay: Document, options: dict[str, Any], fixed_essay: str) -> None:
    """Raise InputError unless lists can be put into the essay, and a copy of the same format is named."""
    from citecheck.annotators.new_lists import FORMATS as TAKE_LISTS

    if essay.format not in TAKE_LISTS:
        raise InputError(f"{essay.name}: --replace-list writes into .docx, .odt and .fodt files; for others, -o writes the list to a file")
    if format_of_name(options["output"]) is not FORMATS[essay.format]:
        raise InputError(f"--replace-list writes a copy of the essay; name it with -o COPY.{essay.format}")
    if used := [f"--{name.replace('_', '-')}" for name in ("to", "csl", "bst", "diff", "only_changed", "heading") if options[name]]:
        raise InputError(f"--replace-list cannot be combined with {', '.join(used)}")
    if fixed_essay:
        raise InputError("--replace-list cannot be combined with --fixed-essay: the copy has the letters of the list as tracked changes")


def write_new_list(result: Result, cleaned: Cleaned, options: dict[str, Any]) -> int:
    """Write the copy; report what was done to the list, and give the exit code."""
    from citecheck.annotators.new_lists import with_new_list
    from citecheck.bibliography import list_style
    from citecheck.writers import formatted

    essay = result.case.essay
    own = [listing for listing in result.case.listings if listing.name == essay.name and listing.format != "further"]
    entries = sorted(span for listing in own for span in _entries(listing))
    with open(essay.name, "rb") as file:
        data = file.read()
    paragraphs = formatted(cleaned.listing, list_style(options["style"]))
    deliver(with_new_list(data, essay, entries, paragraphs, cleaned.fixes), options["output"])
    return account_of(cleaned, "docx", options)  # what is written is the same in every document


def _entries(listing: Document) -> Iterator[Span]:
    """The places of a list's entries; what has neither names nor a year may be a heading, and stays."""
    from citecheck.parsers import parse

    for entry in parse(listing):
        if isinstance(entry, Unread) or entry.names or entry.year:
            yield entry.span
