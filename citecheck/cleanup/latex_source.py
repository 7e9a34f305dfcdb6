"""The LaTeX of fields that stay what they were: signs that LaTeX would trip over escaped, HTML's tags as commands, spaces single."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citecheck._fast.regex import regex
from citecheck.cleanup.changes import Change
from citecheck.data.schema.biblatex import PRINTED, UNPRINTED
from citecheck.formats import format_of, in_latex
from citecheck.model import Document, Reference, Span
from citecheck.writers.latex_escape import TAGS

# Escaped signs, mathematics, addresses and HTML stay; what is left of the signs is escaped.
_SIGN = regex(
    r"\\(?:url|href|path|nolinkurl)\s?\{[^{}]{0,2000}\}|\\.|\$[^$\\]{0,300}(?:\\.[^$\\]{0,300}){0,50}\$|https?://[^\s{}]{1,2000}"
    r"|&(?:#\w{1,7}|[A-Za-z]{2,8}\d{0,2});|(?P<sign>[&%#_$])",
    re.DOTALL,
)
_TAG = regex(r"<(i|em|b|strong|sub|sup)>([^<>{}]{0,300})</\1>", re.IGNORECASE)
_GAP = regex(r"(?<=\S)(?: {2,}|\t+ *)(?=\S)")


def respelt(latex: str, field: str) -> str:
    """The LaTeX of a field as it should stand."""
    if field in PRINTED and not latex.isalnum():
        latex = _SIGN.sub(lambda found: "\\" + found[0] if found["sign"] else found[0], latex)
        latex = _TAG.sub(lambda tag: f"\\{TAGS[tag[1].lower()]}{{{tag[2]}}}", latex)
    return latex if field in UNPRINTED or field == "note" else _GAP.sub(" ", latex)


def told(before: Sequence[Reference], after: Sequence[Reference], listings: Sequence[Document]) -> Iterator[Change]:
    """The changes that this makes of the fields that cleaning has left as they were."""
    texts = {listing.name: listing.text for listing in listings if in_latex(format_of(listing))}
    for old, new in zip(before, after, strict=True):
        text = texts.get(old.span.source, "")
        for field, place in old.places.items() if text else ():
            latex = text[place.start : place.end]
            if old.fields.get(field) == new.fields.get(field) and delimited(text, place) and respelt(latex, field) != latex:
                yield Change(old.key, "latex-source", field, latex, respelt(latex, field))


def delimited(text: str, place: Span) -> bool:
    """Whether a value of a .bib file stands between braces or quotation marks, and is not joined of pieces."""
    return text[place.start - 1 : place.start] in ("{", '"')
