"""Every variable of CSL of every type, and every field of a .bib file, comes back from another format of lists."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import citecheck
from citecheck.data.schema.biblatex import BIBLATEX_TYPES, BIBTEX_TYPES, DATES
from citecheck.data.schema.csl import DATES as CSL_DATES
from citecheck.data.schema.csl import FIELDS, OTHER_TYPES, ROLES
from citecheck.data.schema.ris import OTHER_ROLES
from citecheck.latex.name_output import ROLES as BIB_ROLES
from citecheck.model import Reference
from citecheck.writers.fields import values_of

TYPES = sorted({
    "article", "article-journal", "article-magazine", "article-newspaper", "book", "broadcast", "chapter", "collection", "dataset", "document", "entry",
    "entry-dictionary", "entry-encyclopedia", "figure", "graphic", "legal_case", "legislation", "manuscript", "motion_picture", "musical_score",
    "pamphlet", "paper-conference", "patent", "periodical", "personal_communication", "post", "post-weblog", "report", "review", "review-book",
    "software", "song", "speech", "standard", "thesis", "webpage", *OTHER_TYPES,
})  # fmt: skip
ANOTHER_NAME = {"event": "event-title", "shortTitle": "title-short", "journalAbbreviation": "container-title-short"}
VARIABLES = sorted((FIELDS.keys() | ROLES.keys() | CSL_DATES.keys()) - ANOTHER_NAME.keys() - {"annote", "note", "issue"})
OWN = {"edition": "2", "page": "11–19", "URL": "https://example.org/quay", "DOI": "10.1234/quay", "year-suffix": "a"}
PEOPLE = [{"family": "Foss", "given": "Ida"}, {"literal": "Quay Authority"}]


def variable(name: str) -> Any:
    """A value of the kind that a variable of CSL has."""
    if name in ROLES:
        return PEOPLE
    return {"date-parts": [[2012, 3, 4]]} if name in CSL_DATES else OWN.get(name, f"{name.capitalize()} 7")


def losses(items: list[dict[str, Any]], via: str) -> list[str]:
    """The variables of items of CSL-JSON that do not come back through another format."""
    back = {item["id"]: item for item in json.loads(citecheck.convert(citecheck.convert(json.dumps(items), to=via), to="csl-json"))}
    assert len(back) == len(items)
    return [
        f"{item['type']} {name}: {back[item['id']].get(name)}"
        for item in items
        for name, value in item.items()
        if back[item["id"]].get(name) != value
    ]


@pytest.mark.parametrize("via", ["bib", "biblatex", "ris"])
def test_each_variable_of_each_type_comes_back(via: str) -> None:
    items = [{"id": f"{type}-{name}", "type": type, name: variable(name)} for type in TYPES for name in VARIABLES]
    assert losses(items, via) == []


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(TYPES), st.sets(st.sampled_from(VARIABLES), min_size=2, max_size=9)), min_size=1, max_size=8))
def test_any_variables_together_come_back_through_bib(entries: list[tuple[str, set[str]]]) -> None:
    items = [{"id": f"k{n}", "type": type, **{name: variable(name) for name in sorted(names)}} for n, (type, names) in enumerate(entries)]
    assert losses(items, "bib") == []


KINDS = sorted((BIBTEX_TYPES | BIBLATEX_TYPES) - {"bibnote", "set", "xdata"})
BIB_FIELDS = sorted({
    "abstract", "address", "annotation", "booktitle", "chapter", "day", "department", "doi", "edition", "eid", "entrysubtype", "eprint", "eprinttype",
    "eventtitle", "howpublished", "institution", "isbn", "issn", "issue", "journal", "keywords", "langid", "library", "maintitle", "month", "note",
    "number", "organization", "origtitle", "pages", "pagetotal", "part", "publisher", "pubstate", "school", "section", "series", "shortjournal",
    "shorttitle", "subtitle", "title", "titleaddon", "type", "url", "venue", "version", "volume", "volumes", "year", *BIB_ROLES, *DATES,
    *OTHER_ROLES.values(),
} - {"date", "editortranslator"})  # fmt: skip
BIB_OWN = {
    "day": "4", "doi": "10.1234/quay", "edition": "2", "isbn": "978-3-16-148410-0", "issn": "0378-5955", "month": "mar", "number": "3", "pages": "11--19",
    "pagetotal": "312", "url": "https://example.org/quay", "volume": "7", "year": "2012",
}  # fmt: skip


def bib_value(name: str) -> str:
    """A value of the kind that a field of a .bib file has."""
    if name in BIB_ROLES or name in OTHER_ROLES.values():
        return "Foss, Ida and {Quay Authority}"
    return "2012-03-04" if name in DATES else BIB_OWN.get(name, f"{name} seven")


def bib_losses(entries: list[tuple[str, list[str]]], via: str) -> list[str]:
    """The fields of a .bib file that another format does not give back; a year may come back as a date."""
    bodies = (
        f"@{kind}{{k{n},\n" + "".join(f"  {name} = {{{bib_value(name)}}},\n" for name in names) for n, (kind, names) in enumerate(entries)
    )
    text = "\n".join(f"{body}}}\n" for body in bodies)
    before, after = citecheck.references(text), citecheck.references(citecheck.convert(text, to=via))
    assert len(before) == len(after) == len(entries)
    lost = []
    for one, other in zip(before, after, strict=True):
        assert isinstance(one, Reference)
        assert isinstance(other, Reference)
        said = values_of(other)
        dated = set(f"{said.get('date', '')}-{said.get('month', '')}".replace("-0", "-").split("-")) | (
            {"mar"} if "-03" in said.get("date", "") else set()
        )
        lost += [
            f"{one.kind} {name}: {said.get(name)}"
            for name, value in values_of(one).items()
            if name in one.fields
            and said.get(name, "").replace("–", "--") != value.replace("–", "--")
            and not (name in {"day", "month", "year"} and value in dated)
        ]
        lost += [f"{one.kind} is now {other.kind}"] if one.kind != other.kind else []
    return lost


@pytest.mark.parametrize("via", ["ris", "csl-json"])
def test_each_field_of_each_kind_comes_back(via: str) -> None:
    assert bib_losses([(kind, [name]) for kind in KINDS for name in BIB_FIELDS], via) == []


@pytest.mark.parametrize("via", ["ris", "csl-json"])
@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(KINDS), st.sets(st.sampled_from(BIB_FIELDS), min_size=2, max_size=9).map(sorted)), min_size=1, max_size=8
    )
)
def test_any_fields_together_come_back(via: str, entries: list[tuple[str, list[str]]]) -> None:
    assert bib_losses(entries, via) == []
