"""The citation of an entry as the handbook or the essay would write it: what to put where a work is not cited."""

from __future__ import annotations

from citecheck.linting.form.shortening import in_a_row, named_of
from citecheck.model import Case, Reference, Style
from citecheck.styles import other_system
from citecheck.text.display import name_words

_WORDS = 4  # of a title, where it is cited for its author


def cites_without_years(style: Style) -> bool:
    """Whether a handbook that is named cites by author and page: MLA."""
    return style.name != "auto" and bool(other_system(style.name))


def citation_of(case: Case, reference: Reference) -> str:
    """The entry's citation in brackets; nothing where it has no year."""
    style, year = case.style, reference.year
    if cites_without_years(style):
        return f"({_authors(case, reference)})"
    written = (str(year.number) if year.number else year.word) if year else ""
    authors = _authors(case, reference)
    if not written or not year or not authors:
        return ""
    letter = "" if reference.letter_given or not year.letter else year.letter if year.number else f"-{year.letter}"
    return f"({authors}{style.separator}{written}{letter})"


def _authors(case: Case, reference: Reference) -> str:
    """The authors as a bracket has them, or the title for them."""
    style, words = case.style, [name_words(name) for name in reference.names]
    if len(words) > 1:
        return in_a_row(style, words, named_of(style, case.references, reference, style.et_al_from) or 1, style.conjunction)
    title = " ".join(reference.title.split()[:_WORDS]).rstrip(":,;.")
    return words[0] if words else f"“{title}”" if title else ""
