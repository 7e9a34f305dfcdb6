"""What citecheck offers to Python."""

from __future__ import annotations

import importlib.resources
import subprocess
import sys

import citecheck
from citecheck.model import Reference

ESSAY = "Trust grows slowly (Orvane, 2008). Doubt does not (Bramwell, 1971)."
LIST = "Orvane, P. (2008). Slow trust. Northgate Press.\n"


def test_functions_stay_when_the_modules_behind_them_are_imported() -> None:
    """In a fresh interpreter, for here the modules are there already."""
    code = """
import citecheck, citecheck.model
for _ in range(2):
    assert len(citecheck.check("Trust (Orvane, 2008).", "Orvane, P. (2008). Slow trust. Northgate.").case.links) == 1
    assert citecheck.fix("Trust.") == "Trust."
    assert len(citecheck.references("Orvane, P. (2008). Slow trust. Northgate.")) == 1
from citecheck import check, fix, references
assert callable(check) and callable(fix)
import citecheck.pipeline
assert callable(citecheck.check)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_check_and_references() -> None:
    result = citecheck.check(ESSAY, LIST)
    assert [link.verdict for link in result.case.links] == ["exact", "missing"]
    assert "missing-reference" in [finding.name for finding in result.findings]
    assert [r.title for r in citecheck.references(LIST) if isinstance(r, Reference)] == ["Slow trust"]


def test_a_list_in_any_format() -> None:
    for text in (
        "@book{orvane2008, author={Orvane, Pia}, title={Slow trust}, year={2008}}",
        '[{"id": "orvane2008", "type": "book", "author": [{"family": "Orvane"}], "title": "Slow trust", "issued": {"date-parts": [[2008]]}}]',
        "TY  - BOOK\nAU  - Orvane, Pia\nTI  - Slow trust\nPY  - 2008\nER  - \n",
    ):
        assert citecheck.check(ESSAY, text).case.links[0].verdict == "exact"


def test_fix_changes_form_only_unless_asked() -> None:
    listing = "Callaghanson, P. (2008). Slow trust. Northgate Press.\n"
    essay = "Trust grows slowly(Callaghansen, 2008)."
    assert citecheck.fix(essay, listing) == "Trust grows slowly (Callaghansen, 2008)."
    assert citecheck.fix(essay, listing, unsafe=True) == "Trust grows slowly (Callaghanson, 2008)."


def test_an_own_list_adds_to_the_one_given_and_does_not_double_it() -> None:
    own = "Trust (Orvane, 2008). Doubt (Tiller, 1998).\n\nReferences\n\n" + LIST + "\nTiller, R. (1998). Deep doubt. Eastgate Press.\n"
    given = "@book{orvane2008, author={Orvane, Pia}, title={Slow trust}, publisher={Northgate Press}, year={2008}}"
    result = citecheck.check(own, given)
    assert [(link.verdict, link.matches[0].reference.span.source) for link in result.case.links] == [("exact", "refs"), ("exact", "essay")]


def test_the_package_is_typed() -> None:
    assert importlib.resources.files("citecheck").joinpath("py.typed").is_file()
