"""citecheck: a linter for scholarly citations.

The functions take texts (or the bytes of files) and return values; nothing is read from or written to the disk but a configuration
that is named. What cannot be used raises :class:`InputError`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, overload

if TYPE_CHECKING:
    from pybtex.database import BibliographyData

    from citecheck.config import Config
    from citecheck.model import Document, Finding, InputError, Reference, Result, Unread

__version__ = "0.1.0"
__all__ = ["Finding", "InputError", "Reference", "Result", "Unread", "check", "clean", "convert", "fix", "references"]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """The types of the public interface, imported when they are asked for."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from citecheck import model

        return getattr(model, name)


def check(
    text: str | bytes,
    refs: str | bytes | BibliographyData = "",
    style: str | None = None,
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    extend_select: Iterable[str] = (),
    configuration: Config | str | None = None,
    name: str = "essay",
) -> Result:
    """Check an essay against a list in any known format, or pybtex's BibliographyData; an essay may also carry its own list.

    The findings are those of ``citecheck check``: suppression comments apply, and so does ``configuration``, the path of a citecheck.toml
    or pyproject.toml; ``style`` and the lists of rules (codes, their beginnings, names) override it. ``name`` is the
    essay's file name: its suffix gives the format of a text, while bytes (of a .docx, say) are recognised.
    """
    from citecheck.config import overridden
    from citecheck.pipeline import check_configured
    from citecheck.reporters.located_findings import with_regions

    words = {option: tuple(words) for option, words in (("select", select), ("ignore", ignore), ("extend_select", extend_select))}
    return with_regions(check_configured(*_documents(text, refs, name), overridden(configuration, style=style, **words)))


def _documents(text: str | bytes, refs: str | bytes | BibliographyData, name: str) -> tuple[Document, list[Document]]:
    """The essay and its list, if there is one, as Documents."""
    from citecheck.readers import read_bytes, read_text
    from citecheck.readers.given_texts import demand_text

    demand_text(text, "text")
    essay = read_bytes(text, name) if isinstance(text, bytes) else read_text(text, name)
    if hasattr(refs, "entries"):
        from citecheck.interop.pybtex_data import document_of

        return essay, [document_of(refs)]
    return essay, [_list(refs, "refs")] if not isinstance(refs, str | bytes) or refs.strip() else []


def _list(refs: str | bytes, argument: str) -> Document:
    """A list as a Document; ``argument`` is what the caller's function calls it."""
    from citecheck.readers import read_bytes, read_list
    from citecheck.readers.given_texts import demand_text

    demand_text(refs, argument)
    return read_bytes(refs, "refs", as_list=True) if isinstance(refs, bytes) else read_list(refs, "refs")


def references(text: str | bytes) -> tuple[Reference | Unread, ...]:
    """Return the References and Unread of a list, given as text or as a file's bytes, in its order."""
    from citecheck.parsers import parse

    return parse(_list(text, "text"))


def fix(text: str, refs: str = "", style: str | None = None, *, unsafe: bool = False, **options: Any) -> str:
    """Return the essay with the safe fixes of its findings applied, and the unsafe ones if requested; ``options`` are those of check."""
    from citecheck.findings.apply_fixes import fixed, fixes, with_newlines
    from citecheck.readers.given_texts import demand_text

    demand_text(text, "text", bytes_too=False)
    result = check(text, refs, style, **options)
    essay = result.case.essay
    return with_newlines(essay, fixed(essay, fixes(result.findings, unsafe=unsafe)))


@overload
def clean(
    text: str | bytes, refs: str | bytes | BibliographyData = "", style: str = "auto", *, to: Literal["pybtex"], name: str = "essay"
) -> BibliographyData: ...


@overload
def clean(
    text: str | bytes, refs: str | bytes | BibliographyData = "", style: str = "auto", *, to: str = "txt", name: str = "essay"
) -> bytes: ...


def clean(
    text: str | bytes, refs: str | bytes | BibliographyData = "", style: str = "auto", *, to: str = "txt", name: str = "essay"
) -> bytes | BibliographyData:
    """Return the cleaned list of an essay: only what is cited, each work once, in the style's order, as a file's bytes.

    ``to`` is a format of :mod:`citecheck.writers`: txt, md, html, docx, odt, bib, biblatex, csl-json, ris;
    or ``pybtex``, which gives pybtex's BibliographyData.
    """
    from citecheck.bibliography import list_style
    from citecheck.cleanup import Wanted
    from citecheck.cleanup import clean as made_clean
    from citecheck.pipeline import check_documents
    from citecheck.styles import list_style_of
    from citecheck.writers import writable_format, write_list

    if to != "pybtex":
        writable_format(to)  # refused before anything is read
    result = check_documents(*_documents(text, refs, name), rules=())
    style = list_style_of(style, result.case.style.name)
    printed = to != "pybtex" and not writable_format(to).is_structured
    listing = made_clean(result, (), Wanted(style=style, printed=printed)).listing
    if to == "pybtex":
        from citecheck.interop.pybtex_data import to_pybtex

        return to_pybtex(listing.references, as_written=listing.as_written)
    return write_list(listing, to, list_style(style))


def convert(refs: str | bytes, style: str = "auto", *, to: str = "bib") -> bytes:
    """Convert a list, given as text or as a file's bytes, to another format, entry by entry; return a file's bytes."""
    from citecheck.bibliography import list_style
    from citecheck.cleanup import Wanted
    from citecheck.cleanup import convert as converted
    from citecheck.styles import list_style_of
    from citecheck.writers import writable_format, write_list

    wanted = Wanted(style=list_style_of(style), printed=not writable_format(to).is_structured)
    return write_list(converted([_list(refs, "refs")], wanted).listing, to, list_style(wanted.style))
