"""The texts of a case as rules see them: computed once, when a rule asks, and never part of a result."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable, Iterator

import pytest

from citecheck.formats import in_latex, in_prose
from citecheck.linting.rule import Fault, rule
from citecheck.linting.sources import Sources
from citecheck.model import Case, Reference, Result
from citecheck.parsers import parse
from citecheck.pipeline import check_documents
from citecheck.readers import read_list, read_text

ESSAY = "Snow lasts (Orvane,\n\n2009). It melts\n\n17\n\nlater [Tiller, 1998."
BIB = """@string{ice = "Ice"}
@book{orvane, author = {Orvane, Pia}, title = {Slow Snow}, publisher = ice # " Press", year = 2009}
@book{twice, author = {Orvane, Pia}, title = {Slow Snow}, publisher = "Ice Press", year = 2009}
"""
RIS = "TY  - BOOK\nAU  - Tiller, Bo\nTI  - Thaw\nPY  - 1998\nER  - \n"


def sources() -> Sources:
    listings = [read_list(BIB, "a.bib"), read_list(RIS, "b.ris")]
    return Sources(read_text(ESSAY, "e.txt"), listings, [e for each in listings for e in parse(each) if isinstance(e, Reference)])


def checked() -> Result:
    return check_documents(read_text(ESSAY, "e.txt"), [read_list(BIB, "a.bib"), read_list(RIS, "b.ris")])


PROPERTIES = ("flowed_prose", "flowed_brackets", "brackets", "bibs", "duplicates")


@pytest.mark.parametrize("name", PROPERTIES)
def test_is_computed_when_asked_for_and_once(name: str) -> None:
    own = sources()
    assert name not in vars(own)
    assert getattr(own, name) is getattr(own, name)


@pytest.mark.parametrize("copied", [copy.deepcopy, copy.copy, lambda own: pickle.loads(pickle.dumps(own)), Sources.afresh])
def test_a_copy_is_equal_and_computes_for_itself(copied: Callable[[Sources], Sources]) -> None:
    own = sources()
    computed = [getattr(own, name) for name in PROPERTIES]
    other = copied(own)
    assert other == own
    assert not vars(other).keys() & set(PROPERTIES)
    assert other.flowed_prose == computed[0]
    assert other.bibs == computed[3]
    assert other != Sources(read_text("Another.", "e.txt"), (), ())


def test_result_holds_nothing_computed_and_can_be_copied() -> None:
    result = checked()
    assert not vars(result.case.sources).keys() & set(PROPERTIES)
    assert pickle.loads(pickle.dumps(result)) == copy.deepcopy(result) == result


def test_rules_of_a_case_share_what_is_computed() -> None:
    seen: list[object] = []

    @rule("X901", "info")
    def one(case: Case) -> Iterator[Fault]:
        seen.append(case.sources.bibs)
        yield from ()

    check_documents(read_text(ESSAY, "e.txt"), [read_list(BIB, "a.bib")], rules=(one, one))
    assert seen[0] is seen[1]


def test_prose_flows_over_page_numbers_and_broken_sentences() -> None:
    own = sources()
    assert len(own.flowed_prose) == len(ESSAY)
    assert "17" not in own.flowed_prose
    assert [pair.closed for pair in own.brackets.pairs] == [False, False]
    assert [pair.closed for pair in own.flowed_brackets.pairs] == [True, False]


def test_values_and_entries_are_those_of_the_formats_that_are_wanted() -> None:
    own = sources()
    first = {value.field: value.text for value in own.values(in_latex) if value.reference.key == "orvane"}
    assert first == {"author": "Orvane, Pia", "title": "Slow Snow", "publisher": 'ice # " Press"', "year": "2009"}
    assert [value.text for value in own.values(in_latex) if value.is_joined] == ['ice # " Press"']
    assert {value.span.source for value in own.values()} == {"a.bib", "b.ris"}
    assert all(value.part(1, 3).start == value.span.start + 1 for value in own.values())
    assert [reference.key for reference in own.entries(in_latex)] == ["orvane", "twice"]
    assert not list(own.entries(in_prose))


def test_bibs_are_read_as_written() -> None:
    (bib,) = sources().bibs
    assert [entry.kind for entry in bib.entries] == ["string", "book", "book"]
    assert bib.text(bib.entries[1].fields[1]) == "{Slow Snow}"
    assert bib.macros["ice"] == "Ice"


def test_doubles_are_pairs_of_the_entries() -> None:
    assert [(pair.first, pair.second) for pair in sources().duplicates] == [(0, 1)]


def test_values_of_some_fields_are_those_of_all() -> None:
    found = sources()
    for fields in (("publisher",), ("title", "author"), ("doi",), ()):
        chosen = [value for value in found.values() if value.field in fields]
        assert sorted(found.values(fields=fields), key=lambda value: value.span) == sorted(chosen, key=lambda value: value.span)
    assert {value.text for value in found.values(in_latex, ("title",))} == {"Slow Snow"}


def test_people_are_the_names_of_bibtex_lists_with_their_places() -> None:
    read = [(value.field, names, [value.text[at : at + len(name)] for at, name in names]) for value, names in sources().people(in_latex)]
    assert read == [("author", ((0, "Orvane, Pia"),), ["Orvane, Pia"])] * 2
