"""Lists as people and programs write them, in the form that other programs and a thesis need."""

from __future__ import annotations

import json

import pytest

import citecheck
from citecheck.bibliography import list_style
from citecheck.cleanup import Wanted, clean, convert
from citecheck.cleanup.accounting import account
from citecheck.readers import read_list
from citecheck.writers import write_list

ESCAPED = "{\\textbackslash}"


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        pytest.param("@phdthesis{a, school={Quay University}}", "PB  - Quay University", id="school"),
        pytest.param("@techreport{a, institution={Tide Office}}", "PB  - Tide Office", id="institution"),
        pytest.param("@inproceedings{a, booktitle={Wicks}, organization={Lamp Society}}", "PB  - Lamp Society", id="organisation"),
        pytest.param("@misc{a, title={Tides}, journal={The Coast Blog}}", "T2  - The Coast Blog", id="blog"),
        pytest.param("@misc{a, howpublished={https://tide.example/a, seen 1999}}", "UR  - https://tide.example/a", id="address"),
        pytest.param("@book{a, file={:C$\\backslash$:/Quays/a.pdf:PDF}}", "L1  - :C\\:/Quays/a.pdf:PDF", id="file"),
        pytest.param("@book{a, doi={https://doi.org/10.5555/quay.7}}", "DO  - 10.5555/quay.7", id="doi"),
    ],
)
def test_fields_are_where_other_programs_look_and_come_back(entry: str, line: str) -> None:
    ris = bytes(citecheck.convert(entry, to="ris")).decode()
    assert line in ris.splitlines()
    assert citecheck.convert(ris, to="bib") == citecheck.convert(citecheck.convert(entry, to="csl-json"), to="bib")


@pytest.mark.parametrize(
    ("entry", "variable", "value"),
    [
        pytest.param("@book{a, series={Lights}, number={4}}", "collection-number", "4", id="number in a series"),
        pytest.param("@book{a, pages={7\\,--\\,19}}", "page", "7–19", id="thin spaces"),
        pytest.param("@misc{a, note={see \\url{https://tide.example/a} again}}", "URL", "https://tide.example/a", id="address"),
        pytest.param("@book{a, author={Tiller Jr., Bo}}", "author", [{"family": "Tiller", "given": "Bo", "suffix": "Jr."}], id="suffix"),
        pytest.param("@book{a, author={Tiller, B. et al.}}", "author", [{"family": "Tiller", "given": "B."}], id="et al."),
        pytest.param(f"@book{{a, title={{Of {ESCAPED}textit{{Lutra}}}}}}", "title", "Of Lutra", id="escaped command"),
        pytest.param(f"@book{{a, title={{How to {ESCAPED}emph}}}}", "title", "How to \\emph", id="command of a text"),
    ],
)
def test_values_are_what_they_mean_in_csl(entry: str, variable: str, value: object) -> None:
    assert json.loads(bytes(citecheck.convert(entry, to="csl-json")))[0][variable] == value


@pytest.mark.parametrize(
    ("entry", "printed"),
    [
        pytest.param("@book{a, author={Foss, I.}, title={Salt}, pages={300 p.}, year=1999}", "Foss, I. (1999). Salt.", id="a book's pages"),
        pytest.param(
            "@article{a, author={Foss, I.}, title={Salt}, journal={Tides}, pages={n/a--n/a}, year=1999}",
            "Foss, I. (1999). Salt. Tides.",
            id="placeholders",
        ),
        pytest.param(
            "@inproceedings{a, author={Foss, I.}, title={Salt}, booktitle={Wicks}, organization={Lamp Society}, pages={1--6}, year=1999}",
            "Foss, I. (1999). Salt. In Wicks (pp. 1–6). Lamp Society.",
            id="proceedings as scholars get them",
        ),
        pytest.param(
            "@online{a, author={Foss, I.}, title={Salt}, url={https://tide.example/a}, lastchecked={5/6/2019}}",
            "Foss, I. (n.d.). Salt. Retrieved 5/6/2019, from https://tide.example/a",
            id="a day that has two readings",
        ),
    ],
)
def test_lists_are_printed_as_one_would(entry: str, printed: str) -> None:
    done = clean(None, [read_list(entry, "l.bib")], Wanted("apa"))
    assert write_list(done.listing, "txt", list_style("apa")).decode().strip() == printed


RIS = {
    "ISSN twice": ("SN  - 1234-5679 (Print)\n1234-5679 (Linking)", {"issn": "1234-5679"}),
    "both numbers": ("SN  - 03029743 (ISSN); 9783540712345 (ISBN)", {"issn": "03029743", "isbn": "9783540712345"}),
    "two addresses": ("UR  - https://a.example/x\nhttps://b.example/y", {"url": "https://a.example/x", "also": "UR = https://b.example/y"}),
    "keywords": ("KW  - *Quays/history\nsalt", {"keywords": "*Quays/history; salt"}),
    "day of access twice": ("M1  - 13 June 2012\nY2  - 13 June", {"urldate": "2012-06-13"}),
    "et al. in a row": ("AU  - Orvane A, Foss I, et al.", {"author": "Orvane A, Foss I, et al.", "url": ""}),
    "an end without a dash": ("PY  - in press\nER", {"date": "in press"}),
}


@pytest.mark.parametrize("name", RIS)
def test_ris_is_read_as_exporters_write_it(name: str) -> None:
    lines, wanted = RIS[name]
    entry = citecheck.references(f"TY  - WEB\nTI  - Salt\n{lines}\nER  - \n")[0]
    assert isinstance(entry, citecheck.Reference)
    assert {field: entry.fields.get(field, "") for field in wanted} == wanted


def test_others_in_a_row_of_names_are_written() -> None:
    bib = bytes(citecheck.convert("TY  - BOOK\nTI  - Salt\nAU  - Orvane A, Foss I, et al.\nER  - \n", to="bib")).decode()
    assert "author = {Orvane, A and Foss, I and others}" in bib


def test_unchanged_fields_are_not_told() -> None:

    done = convert([read_list("@book{a, title={Salt}, issn={1234-5679}, langid={english}}", "l.bib")], Wanted("apa"))
    assert not [change for change in account(done.written("ris", None), ()) if change.field in {"issn", "langid"}]
