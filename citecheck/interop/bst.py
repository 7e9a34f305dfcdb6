"""A list as a .bst style prints it: what ``bibtex`` would write to a .bbl file, by pybtex's interpreter."""

from __future__ import annotations

import os
from collections.abc import Callable

from citecheck._fast.regex import regex
from citecheck.model import InputError
from citecheck.writers import Listing
from citecheck.writers.structured import bib

_ITEM = regex(r"\\bibitem(?:\[(?:[^\[\]{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\])?\{([^{}\s]+)\}")
_SPACE = regex(r"\\newblock\b|\\emph\b|\\(?:em|it|bf|tt|sc)(?![A-Za-z])|~")


def write_with_bst(listing: Listing, style: str, warn: Callable[[str], None] = lambda words: None) -> str:
    """The .bbl of a list in a style: a .bst file, a style of TeX's, or one of pybtex's own; raises InputError if there is none.

    ``warn`` is given each warning of the style, which does not stop BibTeX.
    """
    from pybtex import errors
    from pybtex.exceptions import PybtexError

    with errors.capture() as warnings:
        try:
            return _formatted(listing, style)
        except PybtexError as error:
            raise InputError(f"{style}: pybtex cannot format this list: {error}") from None
        finally:
            for warning in warnings:
                warn(f"{style}: {warning}")


def _formatted(listing: Listing, style: str) -> str:
    import pybtex

    name = style.removesuffix(".bst")
    text = bib(listing)
    if os.path.exists(f"{name}.bst") or _is_in_tex(f"{name}.bst"):
        from pybtex.bibtex import BibTeXEngine

        return str(BibTeXEngine().format_from_string(text, style=name, citations=["*"]))
    if style.endswith(".bst") or name not in _own_styles():
        own = ", ".join(_own_styles())
        raise InputError(f"{style}: no such .bst file here or in TeX's folders; give the file's path, or one of pybtex's own styles: {own}")
    return str(pybtex.format_from_string(text, name, output_backend="latex", citations=["*"]))


def printed_with_bst(listing: Listing, style: str) -> dict[str, str]:
    """The text of each entry by its key, as a .bst style prints it."""
    from citecheck.latex.decode import to_unicode

    pieces = _ITEM.split(write_with_bst(listing, style).partition("\\end{thebibliography}")[0])
    return {key: " ".join(to_unicode(_SPACE.sub(" ", text)).split()) for key, text in zip(pieces[1::2], pieces[2::2], strict=True)}


def _is_in_tex(name: str) -> bool:
    from pybtex.kpathsea import kpsewhich

    try:
        return bool(kpsewhich(name))
    except OSError:
        return False


def _own_styles() -> tuple[str, ...]:
    from pybtex.plugin import enumerate_plugin_names

    return tuple(sorted(enumerate_plugin_names("pybtex.style.formatting")))
