"""citecheck: a linter for scholarly citations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from citecheck.model import Reference, Result, Unread

__version__ = "0.1.0"


def check(text: str, refs: str = "", style: str = "auto") -> Result:
    """Check an essay, given as text, against a list, given as text in any known format; an essay may also carry its own list."""
    from citecheck.pipeline import check_documents
    from citecheck.readers import read_list, read_text

    listings = [read_list(refs, "refs")] if refs.strip() else []
    return check_documents(read_text(text, "essay"), listings, style=style)


def references(text: str) -> tuple[Reference | Unread, ...]:
    """The References and Unread of a list, given as text, in its order."""
    from citecheck.parsers import parse
    from citecheck.readers import read_list

    return parse(read_list(text, "refs"))


def fix(text: str, refs: str = "", style: str = "auto", *, unsafe: bool = False) -> str:
    """The essay, given as text, with the safe fixes of its findings made, and the unsafe ones if they are asked for."""
    from citecheck.findings.apply_fixes import fixed, fixes

    result = check(text, refs, style)
    return fixed(result.case.essay, fixes(result.findings, unsafe=unsafe))


def clean(text: str, refs: str = "", style: str = "auto", *, to: str = "txt") -> bytes:
    """The list of an essay, both given as text, made clean: only what is cited, each work once, in the style's order, as a file's bytes.

    ``to`` is a format of :mod:`citecheck.writers`: txt, md, html, docx, odt, bib, biblatex, csl-json, ris.
    """
    from citecheck.bibliography import list_style
    from citecheck.cleanup import Wanted
    from citecheck.cleanup import clean as made_clean
    from citecheck.styles import list_style_of
    from citecheck.writers import write_list

    result = check(text, refs)
    style = list_style_of(style, result.case.style.name)
    return write_list(made_clean(result, (), Wanted(style=style)).listing, to, list_style(style))


def convert(refs: str, style: str = "auto", *, to: str = "bib") -> bytes:
    """A list, given as text, in another format, entry by entry, as a file's bytes."""
    from citecheck.bibliography import list_style
    from citecheck.cleanup import Wanted
    from citecheck.cleanup import convert as converted
    from citecheck.readers import read_list
    from citecheck.styles import list_style_of
    from citecheck.writers import write_list

    style = list_style_of(style)
    return write_list(converted([read_list(refs, "refs")], Wanted(style=style)).listing, to, list_style(style))
