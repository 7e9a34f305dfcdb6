"""citecheck as one of pybtex's readers: ``pybtex-convert -f citecheck list.txt library.bib`` reads prose, RIS and CSL-JSON."""

from __future__ import annotations

from pybtex.database import BibliographyData
from pybtex.database.input import BaseParser

from citecheck.interop.pybtex_data import to_pybtex
from citecheck.model import Reference


class Parser(BaseParser):  # type: ignore[misc]
    """The entry point ``citecheck`` of ``pybtex.database.input``."""

    default_suffix = ".txt"
    unicode_io = True

    def parse_string(self, text: str) -> BibliographyData:
        """The entries of a list in any format that citecheck reads."""
        import citecheck

        read = (entry for entry in citecheck.references(text) if isinstance(entry, Reference))
        for key, entry in to_pybtex(read).entries.items():
            self.data.add_entry(key, entry)
        return self.data

    def parse_stream(self, stream: object) -> BibliographyData:
        """The entries of an open file."""
        return self.parse_string(stream.read())  # type: ignore[attr-defined]
