"""CSL-JSON lists."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.model import Document, InputError, Name, Reference, Unread, Year
from citecheck.parsers import parse
from citecheck.parsers.csl_json.json_spans import read as read_json

ITEM = {
    "id": "lindqvist2010",
    "type": "article-journal",
    "title": "Rivers as “borders”\n again",
    "author": [{"family": "Lindqvist", "given": "Maja"}, {"family": "Berg", "non-dropping-particle": "van der", "given": "Jan"}],
    "container-title": "Northern Geographies",
    "volume": 12,
    "issue": "3",
    "page": "311-328",
    "DOI": "10.9999/ng",
    "issued": {"date-parts": [[2010, 3]]},
    "accessed": {"date-parts": [["2011", 2, 1]]},
    "x-shelf": "B 12",
}


def items(*given: dict[str, object]) -> tuple[Reference | Unread, ...]:
    text = json.dumps(given, ensure_ascii=False, indent=1)
    return parse(Document("refs.json", text, text, "csl-json"))


def item(**members: object) -> Reference:
    (only,) = items(members)
    assert isinstance(only, Reference)
    return only


def test_an_item_has_biblatex_names_and_keeps_what_has_none() -> None:
    reference = item(**ITEM)
    assert reference.key == "lindqvist2010"
    assert reference.kind == "article"
    assert reference.names == (Name("Lindqvist", "Maja"), Name("Berg", "Jan", "van der"))
    assert reference.year == Year(2010)
    assert reference.title == "Rivers as “borders” again"
    told = {k: reference.fields[k] for k in ("journal", "volume", "number", "pages", "doi", "date", "urldate", "x-shelf")}
    assert told == {
        "journal": "Northern Geographies",
        "volume": "12",
        "number": "3",
        "pages": "311-328",
        "doi": "10.9999/ng",
        "date": "2010-03",
        "urldate": "2011-02-01",
        "x-shelf": "B 12",
    }


def test_places_are_those_of_the_values() -> None:
    text = json.dumps([ITEM], ensure_ascii=False)
    (reference,) = parse(Document("refs.json", text, text, "csl-json"))
    assert isinstance(reference, Reference)
    assert json.loads(text[reference.span.start : reference.span.end]) == ITEM
    assert text[reference.places["doi"].start : reference.places["doi"].end] == "10.9999/ng"
    assert text[reference.places["key"].start : reference.places["key"].end] == "lindqvist2010"
    assert text[reference.places["volume"].start : reference.places["volume"].end] == "12"


@pytest.mark.parametrize(
    ("issued", "year"),
    [
        pytest.param({"date-parts": [[2015]]}, Year(2015), id="date-parts"),
        pytest.param({"date-parts": [["2015", "3"]]}, Year(2015), id="date-parts as strings"),
        pytest.param({"date-parts": [2015, 3]}, Year(2015), id="one list of parts"),
        pytest.param([2015, 3], Year(2015), id="a list alone"),
        pytest.param({"date-parts": "2015-03"}, Year(2015), id="parts as a text"),
        pytest.param({"literal": "2015a"}, Year(2015, "a"), id="literal with a letter"),
        pytest.param({"raw": "in press"}, Year(word="in press"), id="raw words"),
        pytest.param("2015-03-01", Year(2015), id="bare string"),
        pytest.param({"date-parts": [[-44]]}, Year(-44), id="before Christ"),
        pytest.param({"literal": "199X"}, Year(1990), id="a decade"),
        pytest.param({"date-parts": [[2105]]}, None, id="a slip"),
        pytest.param({"date-parts": [[]]}, None, id="empty"),
        pytest.param(None, None, id="null"),
    ],
)
def test_years(issued: object, year: Year | None) -> None:
    assert item(id="a", title="T", issued=issued).year == year


@pytest.mark.parametrize(
    ("members", "names"),
    [
        pytest.param({"author": [{"literal": "Delta Institute"}]}, (Name("Delta Institute", corporate=True),), id="organisation"),
        pytest.param({"author": [{"family": "Abe"}, {"literal": "others"}]}, (Name("Abe"),), id="others are nobody"),
        pytest.param({"editor": [{"family": "Abe", "given": "K.", "suffix": "Jr."}]}, (Name("Abe", "K.", suffix="Jr."),), id="editors"),
        pytest.param({"author": [], "editor": [{"family": "Abe"}]}, (Name("Abe"),), id="empty authors"),
        pytest.param({"author": "Abe"}, (Name("Abe", corporate=True),), id="bare string"),
        pytest.param({"author": [17, None, {}]}, (), id="no names"),
        pytest.param({"Author": [{"family": "Abe"}]}, (Name("Abe"),), id="a variable in other case"),
        pytest.param({"Author": [{"family": "Kell"}], "author": [{"family": "Abe"}]}, (Name("Abe"),), id="its own name first"),
        pytest.param({"author": [{"family": "Abe~Kell", "given": "J--P"}]}, (Name("Abe Kell", "J–P"),), id="what LaTeX joins"),
        pytest.param({"author": [{"name of": {"quays": ["Abe", 7]}}]}, (Name("Abe 7", corporate=True),), id="unknown parts"),
    ],
)
def test_names(members: dict[str, object], names: tuple[Name, ...]) -> None:
    assert item(id="a", title="T", **members).names == names


@pytest.mark.parametrize(
    ("text", "where"),
    [
        pytest.param('[{"id": "a",}]', "refs.json:1:13: ", id="comma too many"),
        pytest.param('[\n {"id" "a"}]', "refs.json:2:8: ", id="colon missing"),
        pytest.param('[{"id": "a"}', "refs.json:1:13: ", id="not closed"),
        pytest.param('[{"id": "a\n"}]', "refs.json:1:9: ", id="line break in a string"),
        pytest.param("[" * 100, "refs.json:1:42: ", id="too deep"),
        pytest.param('{"id": 17}', "refs.json:1:1: ", id="no list of items"),
        pytest.param("17", "refs.json:1:1: ", id="a number"),
    ],
)
def test_json_that_is_none_is_told_with_its_place(text: str, where: str) -> None:
    with pytest.raises(InputError) as error:
        parse(Document("refs.json", text, text, "csl-json"))
    assert str(error.value).startswith(where)


def test_variables_are_known_in_any_case_and_people_in_roles_of_biblatex() -> None:
    read = item(
        Id="a", TITLE="Quays", doi="10.9999/a", Issued={"date-parts": [[1990]]}, holder=[{"family": "Abe", "given": "K."}], tiDe="low"
    )
    assert (read.key, read.title, read.year) == ("a", "Quays", Year(1990))
    assert {name: read.fields[name] for name in ("doi", "date", "holder", "tiDe")} == {
        "doi": "10.9999/a", "date": "1990", "holder": "Abe, K.", "tiDe": "low",
    }  # fmt: skip


def test_what_is_no_item_is_unread() -> None:
    text = '[{"id": "a", "title": "T"}, 17, {}]'
    kinds = [type(entry) for entry in parse(Document("refs.json", text, text, "csl-json"))]
    assert kinds == [Reference, Unread, Unread]


def test_an_object_that_holds_the_items_will_do() -> None:
    text = json.dumps({"items": [ITEM]})
    assert len(parse(Document("refs.json", text, text, "csl-json"))) == 1


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(values, st.sampled_from([None, 1]))
def test_json_is_read_as_the_standard_library_reads_it(value: object, indent: int | None) -> None:
    assert read_json(json.dumps(value, indent=indent), "refs.json").plain == value


@given(st.text(alphabet='[]{}",:\\ 1eatrue.-\n', max_size=30))
def test_text_that_the_standard_library_refuses_is_refused(text: str) -> None:
    try:
        expected = json.loads(text)
    except ValueError:
        with pytest.raises(InputError):
            read_json(text, "refs.json")
    else:
        assert read_json(text, "refs.json").plain == expected


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(["id", "type", "title", "author", "issued", "page", "issue", "number", "volume", "custom"]), values))
def test_no_value_of_a_member_raises(members: dict[str, object]) -> None:
    items(members)
