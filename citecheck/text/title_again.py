"""When a book's two titles are one."""

from __future__ import annotations

from citecheck.model import Reference
from citecheck.text.folding import fold


def says_title_again(reference: Reference) -> bool:
    """Whether a whole book's ``booktitle`` is its title, or the beginning of it: BibTeX's idiom for what others cross-refer to."""
    book, title = fold(reference.fields.get("booktitle", "")), fold(reference.title)
    return bool(book) and (book == title or book.startswith(f"{title} ") or title.startswith(f"{book} "))
