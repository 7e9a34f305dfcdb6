"""Lists as people and programs write them, in the form that other programs and a thesis need."""

from __future__ import annotations

import json

import pytest

import citecheck
from citecheck.bibliography import list_style
from citecheck.cleanup import Wanted, clean, convert
from citecheck.cleanup.accounting import account
from citecheck.config import Config
from citecheck.model import Reference
from citecheck.parsers import parse
from citecheck.pipeline import check_configured
from citecheck.readers import read_list
from citecheck.writers import write_list

NAME_SETTINGS_OF_PROGRAMS = (
    "authenticated-orcid", "comma-prefix", "comma-suffix", "isInstitution", "multi", "parse-names", "sequence", "static-ordering", "static-particles",
)  # fmt: skip
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


NBIB = "PMID- 24444444\nTI  - [Lamps of the coast].\nTT  - Lampen der Küste.\nJT  - Lamps (London, England)\n"
ENW = "%0 Web Page\n%A Quay Board\n%T Salt\n%N 13 June 2012\n%V 2012\n%> C:\\a.pdf\n"
WOS = "PT P\nAU TILLER B T\nAE LAMP CO\nTI Oil lamp\nER\nEF\n"


@pytest.mark.parametrize(
    ("text", "name", "fields"),
    [
        pytest.param(NBIB, "l.nbib", {"pmid": "24444444", "title": "Lampen der Küste", "translatedtitle": "Lamps of the coast"}, id="nbib"),
        pytest.param(ENW, "l.enw", {"urldate": "2012-06-13", "file": "C:\\a.pdf", "number": "", "volume": ""}, id="enw"),
        pytest.param(WOS, "l.ciw", {"holder": "{LAMP CO}"}, id="wos"),
    ],
)
def test_other_exports_are_read_as_they_are_meant(text: str, name: str, fields: dict[str, str]) -> None:
    entry = next(entry for entry in parse(read_list(text, name)) if isinstance(entry, citecheck.Reference))
    assert {field: entry.fields.get(field, "") for field in fields} == fields


def test_bare_initials_follow_their_family_name() -> None:
    entry = next(entry for entry in parse(read_list(WOS, "l.ciw")) if isinstance(entry, citecheck.Reference))
    assert [(name.family, name.given) for name in entry.names] == [("TILLER", "B T")]


@pytest.mark.parametrize(
    ("journal", "written"),
    [("Lamps (London, England)", "Lamps"), ("Tides (Brell, Utland : 1990)", "Tides"), ("Salt (Clinical ed.)", "Salt (Clinical ed.)")],
)
def test_a_catalogues_place_is_no_part_of_a_journals_name(journal: str, written: str) -> None:
    done = clean(None, [read_list(f"@article{{a, title={{Salt}}, journal={{{journal}}}}}", "l.bib")], Wanted("apa"))
    assert done.listing.references[0].fields["journal"] == written


def test_a_title_in_capitals_protects_no_words() -> None:
    ris = "TY  - BOOK\nTI  - SALT AND WIND AND TIDES\nER  - \n"
    assert "title = {SALT AND WIND AND TIDES}" in bytes(citecheck.convert(ris, to="bib")).decode()


def test_several_addresses_of_a_field_come_back() -> None:
    bib = "@misc{a, title={Salt}, url={http://a.example/x http://b.example/y}}"
    ris = bytes(citecheck.convert(bib, to="ris")).decode()
    assert "UR  - http://a.example/x\n" in ris
    assert "url = {http://a.example/x http://b.example/y}" in bytes(citecheck.convert(ris, to="bib")).decode()


def test_an_address_with_escapes_of_json_is_one() -> None:
    listing = '[{"id": "a", "title": "Salt", "URL": "http:\\/\\/a.example\\/b"}]'
    assert "R535" not in {finding.code for finding in check_configured(read_list(listing, "l.json"), (), Config()).findings}


def test_unchanged_fields_are_not_told() -> None:

    done = convert([read_list("@book{a, title={Salt}, issn={1234-5679}, langid={english}}", "l.bib")], Wanted("apa"))
    assert not [change for change in account(done.written("ris", None), ()) if change.field in {"issn", "langid"}]


def test_a_record_of_ris_ends_at_er_without_its_dash() -> None:
    two = citecheck.references("TY  - BOOK\nTI  - Salt\nER\nTY  - BOOK\nTI  - Tides\nER\n")
    assert [each.title for each in two if isinstance(each, Reference)] == ["Salt", "Tides"]


@pytest.mark.parametrize(
    ("beside", "told"),
    [
        pytest.param({"affiliation": "Tide Office"}, "affiliation of Foss: Tide Office", id="an affiliation"),
        pytest.param({"given": "Ida"} | dict.fromkeys(NAME_SETTINGS_OF_PROGRAMS, "first"), "", id="parts and settings of a name"),
    ],
)
def test_what_is_beside_a_name_in_csl_is_told(beside: dict[str, object], told: str) -> None:
    (read,) = parse(
        read_list(json.dumps([{"id": "a", "type": "book", "title": "Salt", "author": [{"family": "Foss", **beside}]}]), "l.json")
    )
    assert isinstance(read, Reference)
    assert read.fields.get("x-people", "") == told
