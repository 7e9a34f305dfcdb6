"""A list in a format whose entries have named fields: its entries, and what could not be read as notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.model import Reference, Span
from citecheck.writers import Listing
from citecheck.writers.bibtex import write_bib
from citecheck.writers.documents import without_controls
from citecheck.writers.fields import NOTED


def bib(listing: Listing, *, ascii: bool = False, biblatex: bool = False) -> str:
    """Return a .bib file for BibTeX: what the lists had besides entries, the entries, and unreadable blocks unchanged."""
    blocks = [text for text in listing.unread if text in listing.blocks]
    notes = as_notes([text for text in listing.unread if text not in listing.blocks])
    entries = write_bib([*listing.references, *notes], biblatex=biblatex, ascii=ascii, as_written=listing.as_written)
    written = without_controls(entries)
    return "\n".join(filter(None, [listing.preamble, written, "".join(text.strip() + "\n" for text in blocks)]))


def biblatex(listing: Listing, *, ascii: bool = False) -> str:
    """A .bib file for biblatex."""
    return bib(listing, ascii=ascii, biblatex=True)


def csl_json(listing: Listing, *, ascii: bool = False) -> str:
    """A file of CSL-JSON items."""
    from citecheck.writers.csl_json import write_csl

    return write_csl([*listing.references, *as_notes(listing.unread)])


def ris(listing: Listing, *, ascii: bool = False) -> str:
    """A file of RIS records."""
    from citecheck.writers.ris import write_ris

    return without_controls(write_ris([*listing.references, *as_notes(listing.unread)]))


def as_notes(unread: Sequence[str]) -> Iterator[Reference]:
    """Unreadable pieces for formats that have no place for them: entries of no kind, with the text as their note."""
    for number, text in enumerate(unread, 1):
        yield Reference(Span("", 0, 0), f"unread{number}", "misc", (), None, "", {"note": NOTED + " ".join(without_controls(text).split())})
