"""Parse reference lists into References and Unread: one parser per format."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.formats import format_of, load
from citecheck.model import Document, Name, Reference, Unread
from citecheck.parsers.stubs import separate_stubs
from citecheck.parsers.year_suffixes import assign_year_suffixes
from citecheck.text.mojibake import ENTITY
from citecheck.text.visible import legible as seen
from citecheck.text.visible import without_braces, without_unseen

_UNTIDY = regex(r"[\x00-\x1f\x7f\x85\u2028\u2029]")
_CONTROLS = regex(r"[\x00-\x08\x0e-\x1b\x7f]")
_ENTITY = regex(ENTITY)
_GAP = regex(r"[ \t-\r\x1c-\x1f\x85\u2028\u2029]+")

__all__ = ["assign_year_suffixes", "parse", "separate_stubs"]


def parse(listing: Document) -> tuple[Reference | Unread, ...]:
    """Return the entries of a list in text order, and what could not be read of it; raises InputError for invalid JSON.

    Every reader of lists calls this, so an entry is the same Reference for the API, for checking and for cleaning.
    """
    entries: tuple[Reference | Unread, ...] = load(format_of(listing).parser)(listing)
    return tuple(_legible(_tidy(entry)) if isinstance(entry, Reference) else entry for entry in entries)


def _tidy(reference: Reference) -> Reference:
    """Return the reference without control characters and with single spaces, as every written format is read again."""
    words = [reference.key, *reference.fields.values()]
    for name in reference.names:
        words += name[:4]
    whole = f"|{'|'.join(words)}|"
    if whole.isprintable() and not ("  " in whole or " |" in whole or "| " in whole):  # as most entries
        return reference
    if not any(map(_is_untidy, words)):
        return reference
    fields = {field: _tidied(value) for field, value in reference.fields.items()}
    names = tuple(name for name in map(_tidied_name, reference.names) if any(name[:4]))
    return reference._replace(key=_tidied(reference.key), fields=fields, names=names, title=_tidied(reference.title))


def _is_untidy(text: str) -> bool:
    return "  " in text or text[:1] == " " or text[-1:] == " " or (not text.isprintable() and bool(_UNTIDY.search(text)))


def _tidied(text: str) -> str:
    return _GAP.sub(" ", _CONTROLS.sub("", text)).strip(" ")


def _tidied_name(name: Name) -> Name:
    family, given, particle, suffix = map(_tidied, (name.family, name.given, name.particle, name.suffix))
    return name._replace(family=family, given=given, particle=particle, suffix=suffix)


def _legible(reference: Reference) -> Reference:
    """Return the reference with its names, title and type as a reader sees them; its fields stay as written."""
    words = "".join("".join(name[:4]) for name in reference.names) + reference.title + reference.kind
    if words.isascii() and "&" not in words:
        return reference
    names = tuple(name for name in map(_legible_name, reference.names) if any(name[:4]))
    return reference._replace(names=names, title=_as_seen(reference.title), kind=_as_seen(reference.kind))


def _legible_name(name: Name) -> Name:
    family, given, particle, suffix = (_without_latex(_as_seen(part)) if _ENTITY.search(part) else _as_seen(part) for part in name[:4])
    if particle and not family:  # the family was a brace
        family, particle = particle, ""
    return name._replace(family=family, given=given, particle=particle, suffix=suffix)


def _without_latex(part: str) -> str:
    """Return a part of a name without the signs of LaTeX that entities meant: written as such, they would be read as LaTeX."""
    from citecheck.latex.stray import read_stray

    read = read_stray(part).replace("\\", "") if "\\" in part else part
    return without_braces(" ".join(read.replace("~", " ").split()))


def _as_seen(text: str) -> str:
    """Return the text as a reader sees it, without the second of two spaces that had a sign of no width between them."""
    return " ".join(without_unseen(seen(text)).split())
