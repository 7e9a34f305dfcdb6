"""A library of thousands of entries against an essay: what no citation can mean is neither parsed nor judged, and the report says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

import citecheck
from citecheck import pipeline
from citecheck.batch.checking import Failed, Wanted
from citecheck.batch.pool import check_all
from citecheck.cli import citecheck as command
from citecheck.config import Config
from citecheck.link.library import part_meant, part_with
from citecheck.linting import libraries
from citecheck.model import Document, Settings
from citecheck.parsers import parse
from citecheck.readers import read_list, read_text

ENTRIES = r"""
% my library
@string{vf = {Verlag am Fluss}}
@article{odum99, author = {Odum, Vera and Karsten, Per}, year = 1999, title = {Doubt in Deltas}, journal = {Reeds}}
@book{muller,
  author    = {M{\"u}ller-Lund, Ada},
  year      = {2004},
  title     = {Gravel},
  publisher = vf,
}
@misc{rainoffice, author = {{Office of Rain and Reeds}}, date = {2011-03-02}, title = {Yearly Figures}}
@book{tales, title = {Tales of the Weir}, year = 1950}
@incollection{part, author = {Brandel, Io}, title = {Locks}, crossref = {whole}, year = 2001}
@book{whole, editor = {Torvik, Ulf}, title = {Canals}, year = 2001, publisher = {Ferry}}
@article{zhao, author = {Zhao, Min}, year = 2012, title = {Silt}, journal = {Reeds}, orcid = {0000-0001-2345-6780}}
@article{brokenone, author = {Tellmann, Ove}, year = 2015, title = {Sluices, journal = {Reeds}}
@article{heron, author = {Heronsen, Kai and Li, Bo}, year = 1988, title = {Otters}, journal = {Reeds}}
"""

KEPT = [
    pytest.param("Deltas doubt (Odum & Karsten, 1999).", {"odum99"}, id="authors"),
    pytest.param("As Karsten (1999) says.", {"odum99"}, id="a later author alone"),
    pytest.param("It drifts (Odvm, 1999).", {"odum99"}, id="one wrong letter"),
    pytest.param("Gravel (Mueller-Lund, 2004).", {"muller"}, id="an umlaut written out"),
    pytest.param("Gravel (Lund, 2003).", {"muller"}, id="half of a double name, another year"),
    pytest.param("It rained (ORR, 2011).", {"rainoffice"}, id="an acronym"),
    pytest.param("It flows (Brandel, 2001).", {"part", "whole"}, id="an entry, and the one that it inherits from"),
    pytest.param("Silt (Hezhao, 2012).", {"zhao"}, id="a fused conjunction"),
    pytest.param("Sluices (Tellmann, 2015).", {"brokenone"}, id="a broken entry"),
    pytest.param("Nothing is cited.", set(), id="nothing"),
]
ALWAYS = {"tales"}
"""An entry without an author may be cited by its title in any form."""


def _library() -> Document:
    return read_list(ENTRIES, "library.bib")


@pytest.mark.parametrize(("text", "keys"), KEPT)
def test_entries_that_an_essay_may_mean(text: str, keys: set[str]) -> None:
    part, passed_over = part_meant(read_text(text, "essay.txt"), _library(), Settings())
    kept = {entry.key for entry in parse(part) if isinstance(entry, citecheck.Reference)}
    assert kept == keys | ALWAYS
    assert passed_over == 9 - len(kept)


@pytest.mark.parametrize(
    ("name", "text", "key"),
    [
        pytest.param("essay.md", "It flows [@part].", "part", id="a key"),
        pytest.param("essay.md", "It flows [@parts].", "part", id="a key with a letter too many"),
        pytest.param("essay.tex", r"It flows \citep{zhao}.", "zhao", id="LaTeX"),
    ],
)
def test_entries_cited_by_key(name: str, text: str, key: str) -> None:
    part, _ = part_meant(read_text(text, name), _library(), Settings())
    assert key in {entry.key for entry in parse(part) if isinstance(entry, citecheck.Reference)}


def test_no_offset_moves_and_entries_are_the_same() -> None:
    library = _library()
    whole = parse(library)
    part, _ = part_meant(read_text("It flows (Brandel, 2001; Müller-Lund, 2004; Tellmann, 2015).", "essay.txt"), library, Settings())
    assert len(part.text) == len(library.text)
    assert all(entry in whole for entry in parse(part))
    again = part_with(part, [entry.span for entry in parse(part)])
    assert parse(again) == parse(part)


def test_a_common_name_brings_the_years_beside_it() -> None:
    many = "\n".join(f"@book{{li{at}, author = {{Li, Bo}}, year = {1950 + at % 60}, title = {{Book {at}}}}}" for at in range(600))
    part, _ = part_meant(read_text("It flows (Li, 1988).", "essay.txt"), read_list(many, "library.bib"), Settings())
    kept = [entry for entry in parse(part) if isinstance(entry, citecheck.Reference) and entry.year]
    assert {entry.key for entry in kept} >= {f"li{at}" for at in range(38, 600, 60)}
    assert len(kept) < 60


SENTENCES = [
    "It drifts (Odum & Karsten, 1999).",
    "It drifts (Odum & Karsten, 1998).",
    "Gravel (Muller-Lund, 2004).",
    "As Heronsen and Li (1988) say.",
    "It rained (OoRR, 2011).",
    "Silt (Zhoa, 2012).",
    "Nobody (Ferrand, 2003) knows.",
    "Weirs (Tales of the Weir, 1950).",
    "Li (1988) swims.",
    "Locks (Brandel, 2001).",
]


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, unique=True))
@settings(max_examples=40, deadline=None)
def test_links_are_those_of_the_whole_list(sentences: list[str]) -> None:
    essay, library = read_text("\n\n".join(sentences), "essay.txt"), _library()
    before, libraries.LIBRARY = libraries.LIBRARY, 2
    try:
        whole, part = (pipeline.check_documents(essay, [library], rules=(), whole=whole) for whole in (True, False))
    finally:
        libraries.LIBRARY = before
    assert [(link.verdict, link.matches[:1]) for link in part.case.links] == [(link.verdict, link.matches[:1]) for link in whole.case.links]
    assert len(part.case.references) + part.case.passed_over == len(whole.case.references)
    assert part.case.listings == whole.case.listings


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few entries make a library."""
    monkeypatch.setattr(libraries, "LIBRARY", 5)


ESSAY = "It drifts (Odum & Karsten, 1999), and gravel rolls (Müller-Lund, 2005)."


@pytest.mark.usefixtures("small")
def test_only_what_a_citation_may_mean_is_judged_and_the_report_says_so(tmp_path: Path) -> None:
    (tmp_path / "essay.txt").write_text(ESSAY, encoding="utf-8")
    (tmp_path / "library.bib").write_text(ENTRIES, encoding="utf-8")
    run = CliRunner().invoke(command, ["check", f"{tmp_path}/essay.txt", "--refs", f"{tmp_path}/library.bib", "--isolated"])
    assert "wrong-year" in run.stdout
    assert "bad-orcid" not in run.stdout
    assert "uncited-reference" not in run.stdout
    shown = " ".join(run.stdout.split())
    assert "against 9 entries. Only the 2 entries that a citation may mean were judged: `citecheck check " in shown
    asked = CliRunner().invoke(
        command, ["check", f"{tmp_path}/essay.txt", "--refs", f"{tmp_path}/library.bib", "--isolated", "--extend-select", "R507"]
    )
    assert "bad-orcid" in asked.stdout
    assert "were judged" not in asked.stdout


@pytest.mark.usefixtures("small")
def test_several_essays_share_the_whole_list() -> None:
    library = _library()
    essays = [Wanted(read_text(ESSAY, name), Config(), (library,)) for name in ("one.txt", "two.txt")]
    for result in check_all(essays):
        assert not isinstance(result, Failed)
        assert not result.case.passed_over


@pytest.mark.usefixtures("small")
def test_fixes_keep_every_entry_of_the_library(tmp_path: Path) -> None:
    (tmp_path / "essay.txt").write_text(ESSAY, encoding="utf-8")
    (tmp_path / "library.bib").write_text(ENTRIES.replace("{Doubt in Deltas}", "{Doubt  in Deltas}"), encoding="utf-8")
    CliRunner().invoke(
        command, ["check", f"{tmp_path}/essay.txt", "--refs", f"{tmp_path}/library.bib", "--isolated", "--fix", "--unsafe-fixes"]
    )
    assert "Müller-Lund, 2004" in (tmp_path / "essay.txt").read_text(encoding="utf-8")
    left = (tmp_path / "library.bib").read_text(encoding="utf-8")
    assert all(f"{{{key}," in left for key in ("odum99", "muller", "rainoffice", "tales", "part", "whole", "zhao", "brokenone", "heron"))
    assert "{Tellmann, Ove}" in left
