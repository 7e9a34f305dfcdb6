"""A text cites by keys, and its list is typed as text: no key can be looked up, and no entry is called uncited."""

from __future__ import annotations

import pytest

from citecheck.cleanup import clean
from citecheck.cleanup.context import Wanted
from citecheck.findings.coverage import coverage, judged
from citecheck.formats import FORMATS, with_keys
from citecheck.pipeline import check_documents
from citecheck.readers import read_list, read_text

LIST = """

# References

Marlow, P. (1999). *Lamps of the estuary*. Brell Press.

Orvane, K. (2009). Slow trust. *Journal of Reeds*, 3, 1–9.
"""
BIB = "@book{lamps, author = {Marlow, Petra}, title = {Lamps of the estuary}, year = {1999}, publisher = {Brell Press}}\n"


def test_nothing_is_compared_if_all_is_cited_by_such_keys() -> None:
    result = judged(check_documents(read_text(f"Lamps burn [@lamps; @trust], and again [@lamps].{LIST}", "essay.md")))
    covered = coverage(result)
    assert (covered.state, covered.is_judged) == ("no-list", False)
    assert covered.words.startswith("essay.md: cites by keys (“lamps” and 1 more key), but its reference list is text without keys, ")
    assert not result.findings


def test_beside_typed_citations_such_keys_are_reported_once() -> None:
    result = check_documents(read_text(f"Lamps burn [@lamps]. Reeds (Orvane, 2009) bend [@reeds; @lamps].{LIST}", "essay.md"))
    assert coverage(result).is_judged
    (finding,) = result.findings
    assert finding.name == "unknown-key"
    assert "text without keys, so “lamps” and 1 more key cannot be looked up" in finding.message
    assert len(finding.related) == 2


def test_a_key_that_citecheck_would_make_itself_is_found() -> None:
    result = check_documents(read_text(f"Lamps burn [@marlow1999], reeds bend (Orvane, 2009).{LIST}", "essay.md"))
    assert coverage(result).is_judged
    assert not result.findings


def test_no_entry_is_left_out_of_a_clean_list() -> None:
    result = check_documents(read_text(f"Reeds (Orvane, 2009) bend [@reeds].{LIST}", "essay.md"))
    made = clean(result, result.case.listings, Wanted())
    assert len(made.read) == len(LIST.split("\n\n")) - 2
    assert not made.uncited


def test_a_printed_list_beside_one_with_keys_has_no_keys() -> None:
    essay, listing = read_text(f"Lamps burn [@lamps], reeds bend [@orvane2009].{LIST}", "essay.md"), read_text(BIB, "list.bib")
    (finding,) = (each for each in check_documents(essay, [listing]).findings if each.name == "unknown-key")
    assert finding.message.startswith("No entry of the list has the key “orvane2009”")


@pytest.mark.parametrize("name", ["list.bib", "list.json", "list.ris", "list.yaml"])
def test_lists_with_keys(name: str) -> None:
    texts = {"bib": BIB, "json": "[]", "ris": "TY  - BOOK\nER  - \n", "yaml": "references:\n- id: lamps\n"}
    listing = read_list(texts[name.partition(".")[2]], name)
    assert with_keys([listing]) == (listing,)


@pytest.mark.parametrize("format", ["prose", "further", "nbib", "enw", "wos", "scopus", "txt", "docx"])
def test_formats_without_keys(format: str) -> None:
    assert not FORMATS[format].has_keys
