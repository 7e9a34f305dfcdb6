"""An entry lacks an essential field: its title, or in a .bib file what its type requires.

A missing title is a warning; what BibTeX's types require beyond that (a thesis's school, an article's journal) is a hint.

Bad:

    ---
    @book{[[okoro1998]],
      author = {Okoro, Ifeoma},
      year = {1998},
      publisher = {Delta House},
    }

    @article{[[lindqvist2010]],
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      year = {2010},
    }

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
    }

Good:

    ---
    Abel, T., 2014. Lamp Letters 24, 12–21.

    Baier, T., 2011. Lamp Letters 24, 31–40.

    Cole, T., 2009. Lamp Letters 24, 44–53.

    Dunn, T., 2003. Lamp Letters 24, 57–66.

    Eder, T., 2001. Lamp Letters 24, 71–80.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.data.schema.biblatex import REQUIRED
from citecheck.formats import in_latex, in_prose
from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Reference

_BORROWS = frozenset({"crossref", "xdata"})
_FEWEST, _SHARE = 5, 0.8  # articles without a title that make a style of a list
_UNTITLED = frozenset({"letter", "personal_communication", "set", "xdata"})


@rule("R501", "warning")
def missing_field(case: Case) -> Iterator[Fault]:
    """Yield entries without a title; in .bib files also without a field that BibTeX's type requires."""
    hollow = [reference for reference in case.references if not reference.fields.keys() - {"url"}]
    if hollow:
        more = len(hollow) - 1
        others = f", and neither {'has another' if more == 1 else f'have {more} others'}" if more else ""
        yield Fault(spot(hollow[0]), f"The entry has no author, title or year{others}.", None, tuple(map(spot, hollow[1:])))
    untitled = _prints_no_titles(case)
    for reference in case.references:
        if not _titled(reference) and reference.fields.keys() - {"url"} and not (untitled and reference.fields.get("journal")):
            yield Fault(spot(reference), "The entry has no title.")
    for reference in case.sources.entries(in_latex):
        if _BORROWS.intersection(reference.fields):
            continue
        lacks = [_field_words(fields) for fields in REQUIRED.get(reference.kind, ()) if not any(_has(reference, field) for field in fields)]
        if lacks and _titled(reference):
            yield Fault(spot(reference), f"@{reference.kind} requires {', '.join(lacks)}.", level="info")


def _prints_no_titles(case: Case) -> bool:
    """Return whether a list in prose is in a style without the titles of articles: Marlow, T., 2014. Lamp Lett. 24, 12–36."""
    articles = [each for each in case.sources.entries(in_prose) if each.fields.get("journal")]
    untitled = sum(not _titled(each) for each in articles)
    return untitled >= _FEWEST and untitled >= _SHARE * len(articles)


def _titled(reference: Reference) -> bool:
    """Return whether an entry has a title; a description in brackets replaces one only if the entry says where the work is."""
    if reference.kind in _UNTITLED:
        return True
    title = reference.title.strip()
    if title.startswith("[") and title.rstrip(".").endswith("]"):
        return bool(reference.fields.keys() - {"author", "title", "year", "date", "editor"})
    return bool(title) or (reference.kind == "inbook" and bool(reference.fields.get("chapter")))


def _has(reference: Reference, field: str) -> bool:
    """Return whether the entry has the field; an empty one is reported by another rule."""
    return field in reference.places or bool(reference.fields.get(field, "").strip())


def _field_words(fields: tuple[str, ...]) -> str:
    return " or ".join(fields)
