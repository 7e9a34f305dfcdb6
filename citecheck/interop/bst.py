"""A list as a .bst style prints it: what ``bibtex`` would write to a .bbl file, by pybtex's interpreter."""

from __future__ import annotations

import os

from citecheck.model import InputError
from citecheck.writers import Listing
from citecheck.writers.structured import bib


def write_with_bst(listing: Listing, style: str) -> str:
    """The .bbl of a list in a style: a .bst file, a style of TeX's, or one of pybtex's own; raises InputError if there is none."""
    from pybtex.exceptions import PybtexError

    name = style.removesuffix(".bst")
    text = bib(listing)
    try:
        if os.path.exists(f"{name}.bst") or _is_in_tex(f"{name}.bst"):
            from pybtex.bibtex import BibTeXEngine

            return str(BibTeXEngine().format_from_string(text, style=name, citations=["*"]))
        if style.endswith(".bst") or name not in _own_styles():
            own = ", ".join(_own_styles())
            raise InputError(
                f"{style}: no such .bst file here or in TeX's folders; give the file's path, or one of pybtex's own styles: {own}"
            )
        import pybtex

        return str(pybtex.format_from_string(text, name, output_backend="latex", citations=["*"]))
    except PybtexError as error:
        raise InputError(f"{style}: pybtex cannot format this list: {error}") from None


def _is_in_tex(name: str) -> bool:
    from pybtex.kpathsea import kpsewhich

    try:
        return bool(kpsewhich(name))
    except OSError:
        return False


def _own_styles() -> tuple[str, ...]:
    from pybtex.plugin import enumerate_plugin_names

    return tuple(sorted(enumerate_plugin_names("pybtex.style.formatting")))
