"""What goes from one format of lists into another and back says what it said, under the same names."""

from __future__ import annotations

import json
from typing import Any

import pytest

import citecheck

ANNA = [{"family": "Lindqvist", "given": "Anna"}]


def around(item: dict[str, Any]) -> dict[str, Any]:
    """An item of CSL-JSON after its way through a .bib file."""
    back: dict[str, Any]
    (back,) = json.loads(citecheck.convert(citecheck.convert(json.dumps([item]), to="bib"), to="csl-json"))
    return back


@pytest.mark.parametrize(
    "members",
    [
        pytest.param({"type": "webpage", "URL": "https://example.org/quay"}, id="type-webpage"),
        pytest.param({"type": "dataset"}, id="type-dataset"),
        pytest.param({"type": "software"}, id="type-software"),
        pytest.param({"type": "patent", "number": "US7000001"}, id="type-patent"),
        pytest.param({"type": "entry-encyclopedia", "container-title": "Quays of the world"}, id="type-encyclopedia"),
        pytest.param({"type": "entry-dictionary", "container-title": "Words of the quay"}, id="type-dictionary"),
        pytest.param({"type": "post-weblog", "container-title": "Quayside"}, id="type-blog"),
        pytest.param({"type": "broadcast"}, id="type-broadcast"),
        pytest.param({"type": "speech", "event-title": "Quay Days", "event-place": "Hull"}, id="type-speech"),
        pytest.param({"type": "bill", "number": "12"}, id="type-bill"),
        pytest.param({"type": "map"}, id="type-map"),
        pytest.param({"type": "interview"}, id="type-interview"),
        pytest.param({"issued": {"date-parts": [[1990], [1994]]}}, id="date-years"),
        pytest.param({"issued": {"date-parts": [[2002, 3, 4], [2002, 3, 6]]}}, id="date-days"),
        pytest.param({"issued": {"date-parts": [[1850]], "circa": True}}, id="date-circa"),
        pytest.param({"issued": {"date-parts": [[2001]], "season": 3}}, id="date-season"),
        pytest.param({"issued": {"date-parts": [[-44]]}}, id="date-bc"),
        pytest.param({"issued": {"literal": "1935/2008"}}, id="date-words"),
        pytest.param({"issue": "10"}, id="issue-of-a-book"),
        pytest.param({"issue": "10", "number": "4"}, id="issue-and-number-of-a-book"),
        pytest.param({"author": [{"family": "Humbold", "given": "A.", "dropping-particle": "von"}]}, id="name-dropping"),
        pytest.param({"author": [{"family": "Ottani", "given": "Gino", "non-dropping-particle": "d’"}]}, id="name-elided"),
        pytest.param({"author": [{"family": "Rankin", "given": "S.A."}]}, id="name-initials-of-a-firm"),
        pytest.param({"volume": "2 [<i>Parts</i>]", "publisher": "<i>Quay</i> Press"}, id="italics-beside-titles"),
        pytest.param({"page": "136<sup>v</sup>–148<sup>v</sup>"}, id="raised-in-pages"),
        pytest.param({"URL": "https://example.org/some%20file%20of%20mine.pdf"}, id="address"),
    ],
)
def test_csl_through_bib_and_back(members: dict[str, Any]) -> None:
    item = {"id": "a", "type": "book", "author": ANNA, "title": "Quays", "issued": {"date-parts": [[2001]]}} | members
    back = around(item)
    assert {name: back.get(name) for name in item} == item


@pytest.mark.parametrize(
    ("date", "bib"),
    [
        pytest.param({"date-parts": [[1990], [1994]]}, "year = {1990--1994},\n  date = {1990/1994},", id="years"),
        pytest.param({"date-parts": [[1850]], "circa": True}, "year = {ca. 1850},\n  date = {1850~},", id="circa"),
        pytest.param({"date-parts": [[-44]]}, "year = {44 BC},\n  date = {-0043},", id="bc"),
        pytest.param({"date-parts": [[2001]], "season": 3}, "year = {2001},\n  month = {Autumn},", id="season"),
        pytest.param({"date-parts": [[2001, 5, 6]]}, "year = {2001},\n  month = may,\n  day = {6},", id="day"),
        pytest.param({"literal": "Spring of 1992"}, "year = {Spring of 1992},", id="words"),
    ],
)
def test_bibtex_prints_the_year_and_the_date_says_the_rest(date: dict[str, Any], bib: str) -> None:
    found = citecheck.convert(json.dumps([{"id": "a", "type": "book", "title": "Quays", "issued": date}]), to="bib").decode()
    assert bib in found


@pytest.mark.parametrize(
    ("year", "date"),
    [("1990--1994", "1990/1994"), ("ca. 1850", "1850~"), ("1991-92", "1991/1992"), ("1850?", "1850?")],
)
def test_years_in_words_are_dates_of_biblatex(year: str, date: str) -> None:
    item = json.dumps([{"id": "a", "type": "book", "title": "Quays", "issued": {"literal": year}}])
    assert f"date = {{{date}}}," in citecheck.convert(item, to="biblatex").decode()


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param("@misc{a,\n}", id="key-alone"),
        pytest.param("@book{a,\n  title = {Quays},\n  year = {1868/1969},\n}", id="two-years"),
        pytest.param("@book{a,\n  title = {Quays},\n  year = {2001},\n  month = {Spring},\n}", id="season"),
        pytest.param("@book{a,\n  author = {{Team QRS}},\n  title = {Quays},\n}", id="body-that-looks-like-a-name"),
        pytest.param("@techreport{a,\n  title = {Quays},\n  booktitle = {Papers on quays},\n}", id="report-in-a-book"),
        pytest.param("@misc{a,\n  title = {Quays},\n  entrysubtype = {dataset},\n}", id="dataset"),
        pytest.param("@misc{a,\n  title = {Quays},\n  entrysubtype = {interview},\n}", id="subtype-that-ris-lacks"),
        pytest.param("@article{a,\n  title = {Quays},\n  journal = {Hull News},\n  entrysubtype = {newspaper},\n}", id="newspaper"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("to", ["ris", "csl-json"])
def test_bib_through_another_format_and_back(entry: str, to: str) -> None:
    back = citecheck.convert(citecheck.convert(entry, to=to), to="bib").decode()
    assert back.strip() == entry


def test_formulas_stay_formulas_in_latex_and_are_read_elsewhere() -> None:
    title = "On $\\bar{\\text{X}}$ at $5 or 6$, CO$_2$ and {Kept} $n$-grams"
    item = json.dumps([{"id": "a", "type": "book", "title": title}])
    assert "title = {On $\\bar{\\text{X}}$ at \\$5 or 6\\$, CO$_2$ and {Kept} $n$-grams}" in citecheck.convert(item, to="bib").decode()
    assert "On X̄ at $5 or 6$, CO₂ and Kept n-grams" in citecheck.convert(item, "apa", to="txt").decode()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            '[{"id":"a","type":"book","title":"{\\\\\\"U}ber S\\\\\\"umpfe","author":[{"family":"Mu\\\\~noz","given":"Bo"}]}]', id="csl"
        ),
        pytest.param('TY  - BOOK\nTI  - {\\"U}ber S\\"umpfe\nAU  - Mu\\~noz, Bo\nER  - \n', id="ris"),
    ],
)
def test_accents_of_latex_in_other_formats_are_letters_wherever_they_are_written(text: str) -> None:
    for to in ("bib", "csl-json", "ris"):
        written = citecheck.convert(text, to=to).decode()
        assert "Über Sümpfe" in written.replace("{", "").replace("}", "")
        assert "Muñoz" in written


def test_a_particle_in_braces_is_written_as_one() -> None:
    (item,) = json.loads(citecheck.convert("@book{a, author = {{von Marle}, K.}, title = {Quays}, year = {2001}}", to="csl-json"))
    assert item["author"] == [{"family": "Marle", "given": "K.", "non-dropping-particle": "von"}]


def test_a_year_beside_its_date_is_written_once_in_ris() -> None:
    written = citecheck.convert("@book{a, title = {Quays}, year = {1971}, date = {1971-03}}", to="ris").decode()
    assert written.count("PY  - 1971") == 1
    assert citecheck.convert(written, to="ris").decode() == written
