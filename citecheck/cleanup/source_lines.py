"""The entries of a prose list as their source prints them: on one line, with its emphasis or without."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from citecheck._fast.regex import regex
from citecheck.formats import FORMATS, readable_format
from citecheck.model import Document, Span
from citecheck.readers.latex import list_mask
from citecheck.readers.markdown import INVISIBLE
from citecheck.readers.typography import plain

_AUTOLINK = regex(r"<(https?://[^\s<>]{1,2000})>")


def plain_line(listing: Document, span: Span) -> str:
    """Return a stretch of a list on one line, without the marks of Markdown, which its reader makes invisible."""
    text = listing.text[span.start : span.end]
    if text == listing.prose[span.start : span.end] and "\\" not in text:
        return _on_one_line(listing, text)  # nothing in it is invisible
    return _on_one_line(listing, "".join(seen for seen, invisible in _signs(listing, span) if not invisible))


def emphasised_line(listing: Document, span: Span) -> str:
    """Return a stretch of a list on one line, what Markdown has in italics between ``<i>`` and ``</i>``."""
    out: list[str] = []
    italic = False
    for invisible, signs in groupby(_signs(listing, span), key=lambda sign: sign[1]):
        text = "".join(seen for seen, _ in signs)
        if not invisible:
            out.append(text)
        elif text.strip("*_") == "" and len(text) % 2:
            italic = not italic
            out.append("<i>" if italic else "</i>")
    return _on_one_line(listing, "".join(out) + ("</i>" if italic else ""))


def _signs(listing: Document, span: Span) -> Iterator[tuple[str, bool]]:
    """Return the characters of a stretch, and whether each is a mark that a reader of the list does not see."""
    text, prose = (whole[span.start : span.end] for whole in (listing.text, listing.prose))
    in_latex = FORMATS[listing.format].is_latex or readable_format(listing.name).is_latex
    if in_latex and "\\" in prose:  # each entry of a thebibliography is masked when it is read
        prose = list_mask(plain(prose))
    # LaTeX's prose has the letter that a command prints in place of the command.
    return ((read if in_latex else seen, read == INVISIBLE != seen) for seen, read in zip(text, prose, strict=True))


def _on_one_line(listing: Document, text: str) -> str:
    text = " ".join(text.split())
    return _AUTOLINK.sub(r"\1", text) if FORMATS[listing.format].markup == "markdown" else text
