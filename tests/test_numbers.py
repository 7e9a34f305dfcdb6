"""Check digits and forms of numbers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from citecheck.identifiers import arxiv_year, bare_doi, doi_year, is_doi, is_isbn, is_issn, is_orcid


@pytest.mark.parametrize(
    ("is_right", "number"),
    [
        pytest.param(is_isbn, "978-3-16-148410-0", id="ISBN-13"),
        pytest.param(is_isbn, "0-306-40615-2", id="ISBN-10"),
        pytest.param(is_isbn, "080442957X", id="ISBN-10 with X"),
        pytest.param(is_issn, "0378-5955", id="ISSN"),
        pytest.param(is_issn, "2434-561X", id="ISSN with X"),
        pytest.param(is_orcid, "0000-0002-1825-0097", id="ORCID"),
        pytest.param(is_orcid, "0000-0002-1694-233X", id="ORCID with X"),
    ],
)
def test_a_right_number_is_right_and_no_slip_in_its_last_digits_is(is_right: Callable[[str], bool], number: str) -> None:
    assert is_right(number)
    assert not any(is_right(number[:-1] + digit) for digit in "0123456789X" if digit != number[-1])
    assert not is_right(number[:-1])
    assert not is_right("")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        pytest.param("10.1016/j.ngeo.2010.04.002", True, id="plain"),
        pytest.param("10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2", True, id="old and long"),
        pytest.param("0.1016/j.ngeo", False, id="digit lost"),
        pytest.param("10.1016", False, id="no name"),
        pytest.param("10.1016/j.ngeo.", False, id="full stop"),
        pytest.param("10.1016/a b", False, id="space"),
    ],
)
def test_dois(text: str, right: bool) -> None:
    assert is_doi(text) is right


@pytest.mark.parametrize(
    "before",
    [
        "",
        "doi:",
        "doi: ",
        "DOI ",
        "https://doi.org/",
        "http://dx.doi.org/",
        "doi.org/",
        "https://www.doi.org/",
        "doi:https://doi.org/",
        "https://doi.org/doi:",
    ],
)
def test_what_stands_before_a_doi_is_taken_off(before: str) -> None:
    assert bare_doi(before + "10.9999/a") == "10.9999/a"


def test_signs_that_an_address_encodes_are_themselves_in_a_doi() -> None:
    assert bare_doi("https://doi.org/10.9999%2Fquay%3C7::AID-1%3e3.0%3B2-x") == "10.9999/quay<7::AID-1>3.0;2-x"
    assert bare_doi("10.9999/a%41b%zz") == "10.9999/a%41b%zz"


@pytest.mark.parametrize(
    ("year", "told"),
    [
        pytest.param(arxiv_year("arXiv:2301.01234v2"), 2023, id="arXiv"),
        pytest.param(arxiv_year("hep-th/9711200"), 1997, id="arXiv of old"),
        pytest.param(arxiv_year("12.345"), None, id="no arXiv number"),
        pytest.param(doi_year("10.1016/j.jhg.2015.03.001"), 2015, id="Elsevier"),
        pytest.param(doi_year("10.1038/s41586-019-1234-5"), 2019, id="Springer Nature"),
        pytest.param(doi_year("10.1101/2020.03.01.123456"), 2020, id="bioRxiv"),
        pytest.param(doi_year("10.1016/0305-7488(95)90020-9"), None, id="no year"),
    ],
)
def test_years_in_numbers(year: int | None, told: int | None) -> None:
    assert year == told
