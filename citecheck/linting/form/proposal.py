"""The citation of an entry as the handbook or the essay would write it, to insert for a work that is not cited."""

from __future__ import annotations

from citecheck.linting.form.shortening import author_series, named_of
from citecheck.model import Case, Reference, Style
from citecheck.text.display import name_words

_WORDS = 4  # of a title, if it is cited instead of an author


def cites_without_years(style: Style) -> bool:
    """Return whether a handbook, or an essay whose list is in its style, cites by author and page: MLA."""
    return style.by_page


def citation_of(case: Case, reference: Reference) -> str:
    """Return the entry's citation in brackets; "" if it has no year."""
    style, year, authors = case.style, year_of(reference), _authors(case, reference)
    if cites_without_years(style):
        return f"({authors})"
    return f"({authors}{style.separator}{year})" if year and authors else ""


def year_of(reference: Reference) -> str:
    """Return the entry's year with its letter, as a citation has it; "" if it has none."""
    year = reference.year
    written = (str(year.number) if year.number else year.word) if year else ""
    if not written or not year:
        return ""
    return written + ("" if reference.letter_given or not year.letter else year.letter if year.number else f"-{year.letter}")


def _authors(case: Case, reference: Reference) -> str:
    """Return the authors as in a bracket, or else the title."""
    style, words = case.style, [name_words(name) for name in reference.names]
    if len(words) > 1:
        return author_series(style, words, named_of(style, case.references, reference, style.et_al_from) or 1, style.conjunction)
    title = " ".join(reference.title.split()[:_WORDS]).rstrip(":,;.")
    return words[0] if words else f"“{title}”" if title else ""
