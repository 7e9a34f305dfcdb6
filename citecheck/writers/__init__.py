"""A list of references as a file: structured formats hold the fields, documents hold the entries as a handbook writes them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from citecheck.model import InputError, Reference
from citecheck.writers.bibtex import NOTED, AsWritten

STRUCTURED = ("bib", "biblatex", "csl-json", "ris")
DOCUMENTS = ("docx", "html", "md", "odt", "txt")
FORMATS = tuple(sorted(STRUCTURED + DOCUMENTS))
_SUFFIXES = {".htm": "html", ".json": "csl-json", ".markdown": "md", ".text": "txt"} | {f".{name}": name for name in FORMATS}


@dataclass(frozen=True, slots=True)
class Listing:
    """What is to be written: the entries, the unreadable pieces word for word (``unread``), and ahead of them what a .bib file had besides.

    Those of the pieces that are ``blocks`` of a .bib file may stand as they are in another; anything else there is a note, never markup.
    ``as_written`` gives the LaTeX of a value that has not changed, if its list had it.
    """

    references: Sequence[Reference]
    unread: Sequence[str] = ()
    preamble: str = ""
    heading: str = ""
    blocks: frozenset[str] = frozenset()
    as_written: AsWritten = lambda reference, field: ""


def format_for(path: str) -> str:
    """The format that a file's name asks for; raises InputError if it asks for none."""
    name = _SUFFIXES.get(os.path.splitext(path)[1].lower())
    if not name:
        raise InputError(f"{path}: no format for this name; say --to {', '.join(FORMATS)}")
    return name


def write_list(listing: Listing, to: str, style: Mapping[str, Any], *, ascii: bool = False) -> bytes:
    """The list in a format of FORMATS; documents are written in a list style. Text is UTF-8."""
    if to in STRUCTURED:
        return _structured(listing, to, ascii).encode("utf-8", "replace")
    from citecheck.bibliography.listing import format_list
    from citecheck.bibliography.rich_text import Run

    paragraphs = [*format_list(listing.references, style), *((Run(" ".join(text.split())),) for text in listing.unread)]
    if to in {"docx", "odt"}:
        from citecheck.writers.office import write_docx, write_odt

        return (write_docx if to == "docx" else write_odt)(paragraphs, listing.heading)
    from citecheck.writers.documents import write_html, write_markdown, write_text

    writer = {"html": write_html, "md": write_markdown, "txt": write_text}[to]
    return writer(paragraphs, listing.heading).encode("utf-8", "replace")


def _structured(listing: Listing, to: str, ascii: bool) -> str:
    from citecheck.writers.documents import without_controls

    if to == "csl-json":
        from citecheck.writers.csl_json import write_csl

        return write_csl([*listing.references, *_as_notes(listing.unread)])
    if to == "ris":
        from citecheck.writers.ris import write_ris

        return without_controls(write_ris([*listing.references, *_as_notes(listing.unread)]))
    from citecheck.writers.bibtex import write_bib

    blocks = [text for text in listing.unread if text in listing.blocks]
    notes = _as_notes([text for text in listing.unread if text not in listing.blocks])
    entries = write_bib([*listing.references, *notes], biblatex=to == "biblatex", ascii=ascii, as_written=listing.as_written)
    written = without_controls(entries)
    return "\n".join(filter(None, [listing.preamble, written, "".join(text.strip() + "\n" for text in blocks)]))


def _as_notes(unread: Sequence[str]) -> Iterator[Reference]:
    """Unreadable pieces for formats that have no place for them: entries of no kind, with the text as their note."""
    from citecheck.model import Span

    for number, text in enumerate(unread, 1):
        yield Reference(Span("", 0, 0), f"unread{number}", "misc", (), None, "", {"note": NOTED + " ".join(text.split())})
