"""An entry's values under one set of names, whatever the format of its list."""

from __future__ import annotations

from collections.abc import Iterable

from citecheck.bibliography.contributors import named_in
from citecheck.bibliography.fields import address_in_text
from citecheck.data.schema.biblatex import ONE_NAME
from citecheck.data.schema.bibtex import BIBTEX_KINDS
from citecheck.latex.name_output import ROLES, bibtex_names
from citecheck.model import Reference, Year

_ORDER = (
    "author", "editor", "translator", "title", "subtitle", "journal", "booktitle", "booksubtitle", "maintitle", "series",
    "seriesnumber",
    "edition", "volume", "volumes", "number", "eid", "pages", "chapter", "publisher", "institution", "school", "organization", "address",
    "howpublished", "type", "year", "date", "month", "day", "pubstate", "version", "doi", "isbn", "issn",
    "eprint", "eprinttype", "eprintclass",
    "database", "url", "urldate", "langid", "note",
)  # fmt: skip
_RANK = {name: rank for rank, name in enumerate(_ORDER)}
# Types of BibTeX that serve many others, of which ``entrysubtype`` says which is meant.
UNSPECIFIC = frozenset({"article", "incollection", "misc"})
HOUSES = ("school", "institution", "organization")
"""The fields for who published a work that has no publisher, the first that an entry has."""
NOTED = "Unreadable: "
"""How a piece that could not be read begins where it is the note of an entry."""
NO_FIELDS = frozenset(
    {"titlecase", "titlenames", "verbatim", "x-joined", "x-people", "x-rest", "x-years"}
)  # marks that reading and cleaning leave


def values_of(reference: Reference) -> dict[str, str]:
    """All values of an entry under BibTeX's names, in the order that people expect; names by BibTeX's rules."""
    values = {ONE_NAME.get(name, name): value for name, value in reference.fields.items() if value and name not in NO_FIELDS}
    for role in ROLES - {"editortranslator"}:
        written = bibtex_names(named_in(reference, role)) if role in values or (role == "author" and _unplaced(reference)) else ""
        if written:
            values[role] = written
    if reference.title and not values.get("title"):
        values["title"] = reference.title
    if reference.year and "date" not in values:
        values["year"] = values.get("year") or _dated(reference.year)
        if not values["year"]:
            del values["year"]
    return dict(sorted(values.items(), key=lambda item: rank(item[0])))


def values_with_address(reference: Reference) -> tuple[dict[str, str], bool]:
    """An entry's values for formats without LaTeX, where an address in a text has the field ``url``; and whether the text says it still."""
    values, said = values_of(reference), False
    address = "" if values.get("url") or values.get("note", "").startswith(NOTED) else address_in_text(reference)
    if address and not (values.get("doi") and "doi.org/" in address):
        said = _says(values.values(), address)
        values["url"] = address
    return dict(sorted(values.items(), key=lambda item: rank(item[0]))), said


def _says(values: Iterable[str], address: str) -> bool:
    return any(address in value for value in values)


def rank(name: str) -> int:
    """Return the position of a field in an entry; unknown ones come last."""
    return _RANK.get(name, len(_RANK))


def meant_kind(kind: str, other: str) -> str:
    """The other kind, if it is one that BibTeX has this kind for: @misc serves data sets and pages of the web."""
    return other if other and kind in UNSPECIFIC and BIBTEX_KINDS.get(other, "misc") == kind else kind


def _unplaced(reference: Reference) -> bool:
    """Return whether the names of an entry are in none of its fields."""
    return not any(
        reference.fields.get(field) for field in ("author", "editor", "organization", "institution", "collaboration", "key", "director")
    )


def _dated(year: Year) -> str:
    """The year of an entry that has no field for it; empty for an undated one."""
    return year_text(year) if year.number is not None or "press" in year.word else ""


def year_text(year: Year) -> str:
    """The year as a list would hold it, with its letter."""
    if year.number is None:
        return year.word + year.letter
    first = f"{year.first}/" if year.first and year.first != year.number else ""
    return f"{first}{year.number}{year.letter}"
