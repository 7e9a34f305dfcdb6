r"""A part of the document could not be read, so nothing in it was checked.

A note or a chapter may be missing from the file, an included LaTeX file may not exist or lie outside the folder, the data of a citation
field may be damaged. What such a part cites is unknown, so entries that only it cites are reported as not cited.

Bad in tex:

    Trust is learned (Okoro, 1998).

    [[\input{../lost}]]
    ---
    Okoro, I. (1998). Slow trust. Oslo: Fell.

Good in tex:

    Trust is learned (Okoro, 1998).

    Doubt is a choice.
    ---
    Okoro, I. (1998). Slow trust. Oslo: Fell.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Document, Span

_WORD = regex(r"\S{1,80}")


@rule("S606", "warning")
def unread_part(case: Case) -> Iterator[Fault]:
    """Yield every part of the essay and its lists that the reader could not read, at the word where it would be."""
    documents = {document.name: document for document in (case.essay, *case.listings)}
    for document in documents.values():
        for gap in document.gaps:
            yield Fault(_place(document, gap.at), f"A part of the document was not read: {gap.why}.")


def _place(document: Document, at: int) -> Span:
    """Return the word at an offset, or the last one before the end."""
    found = _WORD.search(document.text, at) or next(iter(reversed(list(_WORD.finditer(document.text, max(0, at - 200))))), None)
    return Span(document.name, *(found.span() if found else (at, at)))
