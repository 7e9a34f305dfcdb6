"""The LaTeX of unchanged fields: characters that break LaTeX escaped, HTML tags as commands, single spaces."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from citecheck._fast.regex import regex
from citecheck.cleanup.changes import Change
from citecheck.data.latex import JOURNAL_MACROS
from citecheck.data.schema.biblatex import ADDRESSES, DIRECTIVES, PRINTED, UNPRINTED
from citecheck.formats import format_of, in_latex
from citecheck.latex.addresses import to_address
from citecheck.latex.decode import to_rich, to_unicode
from citecheck.latex.name_list import read_people
from citecheck.latex.protection import with_protected
from citecheck.model import Document, Reference
from citecheck.parsers.bibtex import field_name, macros_of, raw_entries
from citecheck.parsers.bibtex.values import Piece
from citecheck.writers.documents import without_controls
from citecheck.writers.latex_escape import TAGS

# Escaped characters, mathematics, addresses, citations and HTML stay; special characters outside them are escaped.
_SIGN = regex(
    r"\\(?:url|href|path|nolinkurl|ensuremath|[a-zA-Z]{0,9}cite[a-zA-Z]{0,9}|(?:page|auto|c)?ref|label)\s?\{[^{}]{0,2000}\}"
    r"|\\verb\*?([^\sA-Za-z*])[^\n]{0,300}?\1|\\\([^\n]{0,300}?\\\)|\\\[[^\n]{0,300}?\\\]"
    r"|\\.|\$[^$\\]{0,300}(?:\\.[^$\\]{0,300}){0,50}\$|https?://[^\s{}]{1,2000}"
    r"|&(?:#\w{1,7}|[A-Za-z]{2,8}\d{0,2});|(?P<sign>[&%#_$])",
    re.DOTALL,
)
_TAG = regex(r"<(i|em|b|strong|sub|sup)>([^<>{}]{0,300})</\1>", re.IGNORECASE)
_GAP = regex(r"(?<=\S)(?: {2,}|\t+ *)(?=\S)")


def correct_latex(latex: str, field: str) -> str:
    """Return the corrected LaTeX of a field."""
    if field in PRINTED and not latex.isalnum():
        latex = _SIGN.sub(lambda found: "\\" + found[0] if found["sign"] else found[0], latex)
        latex = _TAG.sub(lambda tag: f"\\{TAGS[tag[1].lower()]}{{{tag[2]}}}", latex)
    return latex if field in UNPRINTED or field == "note" else _GAP.sub(" ", latex)


def as_written(listings: Sequence[Document] = (), *, clean: bool) -> Callable[[Reference, str], str]:
    """Return a function that gives the LaTeX of a field whose value is still that of its .bib file, and "" for all others.

    For ``@`` it gives the type of an entry of a .bib file.
    For ``#field`` it gives a value with a macro that no @string of its file defines, as the file has it: another file may define it.
    """
    undefined = {place: value for listing in listings if in_latex(format_of(listing)) for place, value in _undefined(listing)}

    def latex(reference: Reference, field: str) -> str:
        if field == "@":
            return reference.kind if reference.raw else ""
        if field.startswith("#"):
            value = undefined.get((reference.span.source, reference.span.start, field[1:]), "")
            is_macro = value and value == without_controls(value)
            return value if is_macro and _holds(reference.raw.get(field[1:], ""), reference, field[1:]) else ""
        raw = reference.raw.get(field, "")
        if not raw or not _holds(raw, reference, field):
            return ""
        raw = raw if raw.isprintable() else without_controls(raw)
        return correct_latex(raw, field) if clean else raw

    return latex


def _undefined(listing: Document) -> Iterator[tuple[tuple[str, int, str], str]]:
    """Yield the values of a .bib file with a macro that it does not define, each by its entry's place and its field."""
    entries, text = raw_entries(listing.text), listing.text
    macros: dict[str, str] | None = None
    for entry in entries:
        first = {field_name(field): field for field in reversed(entry.fields)}  # of a repeated field the first counts
        first.pop("also", None)  # which also has what is between fields
        for field in first.values() if entry.kind not in DIRECTIVES else ():
            if not field.is_delimited and any(_is_macro(text, piece) for piece in field.pieces):
                macros = macros_of(text, entries) if macros is None else macros
                known = macros | JOURNAL_MACROS if field_name(field) == "journal" else macros
                parts = [(piece.kind, text[piece.start : piece.end]) for piece in field.pieces]
                if any(kind == "word" and not part.isdigit() and part.lower() not in known for kind, part in parts):
                    yield (listing.name, entry.start, field_name(field)), " # ".join(_piece(kind, part, known) for kind, part in parts)


def _is_macro(text: str, piece: Piece) -> bool:
    return piece.kind == "word" and not text[piece.start : piece.end].isdigit()


def _piece(kind: str, part: str, known: Mapping[str, str]) -> str:
    """Return a piece of a joined value, with what its macro means if that is known."""
    if kind == "word":
        return f"{{{known[part.lower()]}}}" if part.lower() in known else part
    return f'"{part}"' if kind == "quoted" else f"{{{part}}}"


def report_latex_changes(references: Sequence[Reference]) -> Iterator[Change]:
    """Yield the changes that this makes to fields that cleaning has not changed."""
    for reference in references:
        for field, raw in reference.raw.items():
            if correct_latex(raw, field) != raw and _holds(raw, reference, field):
                yield Change(reference.key, "latex-source", field, raw, correct_latex(raw, field))


def _holds(raw: str, reference: Reference, field: str) -> bool:
    """Return whether a field still has the value of its LaTeX."""
    value = reference.fields.get(field, "")
    raw = raw if raw.isprintable() else without_controls(raw)
    if field == "author" and read_people(raw)[0] != reference.names:
        return False
    if field in ADDRESSES:
        return to_address(raw, field) == value
    return value in {to_unicode(raw), rich := to_rich(raw), with_protected(rich, lambda kept: kept)}
