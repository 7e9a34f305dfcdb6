"""Write a list of references to a file: structured formats have the fields, documents have the entries as a handbook formats them."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from citecheck import formats
from citecheck.bibliography.printed import Printer
from citecheck.model import InputError, Reference
from citecheck.text.did_you_mean import hint
from citecheck.writers.bibtex import AsWritten

if TYPE_CHECKING:
    from citecheck.bibliography.rich_text import Run

FORMATS = tuple(sorted(name for name, row in formats.FORMATS.items() if row.writer))
DOCUMENTS = tuple(name for name in FORMATS if not formats.FORMATS[name].is_structured)


@dataclass(frozen=True, slots=True)
class Listing:
    """What is to be written: the entries, the unreadable pieces word for word (``unread``), and ahead of them what a .bib file had besides.

    Those of the pieces that are ``blocks`` of a .bib file may go into another as they are; anything else there is a note, never markup.
    ``as_written`` gives the LaTeX of a value that has not changed, if its list had it; ``printer`` may have printed the entries already.
    """

    references: Sequence[Reference]
    unread: Sequence[str] = ()
    preamble: str = ""
    heading: str = ""
    blocks: frozenset[str] = frozenset()
    as_written: AsWritten = lambda reference, field: ""
    printer: Printer = field(default_factory=Printer, compare=False)


def format_for(path: str) -> str:
    """The format that a file's name asks for; raises InputError if it asks for none."""
    row = formats.format_of_name(os.path.basename(path))
    if not row or not row.writer:
        raise InputError(f"{path}: no format for this name; use --to {', '.join(FORMATS)}")
    return row.name


def writable_format(to: str) -> formats.Format:
    """The format of this name, as ``--to`` has it; raises InputError if no list is written in it."""
    row = formats.FORMATS[to] if to in FORMATS else _plug_in(to)
    if row is None:
        raise InputError(f"{to!r} is not a format that lists are written in: there are {', '.join(FORMATS)}{hint(to, FORMATS)}")
    return row


def _plug_in(to: str) -> formats.Format | None:
    """The format of an installed plug-in of pybtex that writes lists."""
    try:
        row = formats.FORMATS[to]
    except KeyError:
        return None
    return row if row.writer else None


def write_list(listing: Listing, to: str, style: Mapping[str, Any], *, ascii: bool = False) -> bytes:
    """The list in a format of FORMATS; documents are written in a list style. Text is UTF-8."""
    row = writable_format(to)
    write = formats.load(row.writer)
    if row.is_structured:
        made = write(listing, ascii=ascii)
    else:
        made = write(formatted(listing, style), listing.heading)
    return made if isinstance(made, bytes) else made.encode("utf-8", "replace")


def formatted(listing: Listing, style: Mapping[str, Any]) -> list[tuple[Run, ...]]:
    """Return the entries as a list style prints them, followed by the unreadable pieces verbatim."""
    from citecheck.bibliography.listing import format_list
    from citecheck.bibliography.rich_text import Run

    return [*format_list(listing.references, style, listing.printer), *((Run(" ".join(text.split())),) for text in listing.unread)]
