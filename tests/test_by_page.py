"""Works cited by author and page: what is read as such a citation, and lists from which it is clear that a text cites so."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

import citecheck
from citecheck.cleanup import Wanted, clean
from citecheck.cli import citecheck as citecheck_command
from citecheck.model import InputError
from citecheck.reporters import render

LIST = """Arden, Cleo. *Mills of the Coast*. Strand Books, 2004.

Birch, Otto, and Ines Calder. *Grain Ships*. Strand Books, 2010.

Dorn, Ruth. "The Ropewalk." *Harbour Studies*, vol. 6, 1997, pp. 20-48.

Eames, Piet. *Anchors*. Strand Books, 2015.

Fitch, Lou, et al. *Signals*. Strand Books, 2012.
"""
DATED = """Arden, C. (2004). Mills of the coast. Strand Books.

Birch, O., & Calder, I. (2010). Grain ships. Strand Books.

Dorn, R. (1997). The ropewalk. Harbour Studies, 6, 20–48.

Eames, P. (2015). Anchors. Strand Books.

Fitch, L., Gale, N., & Hult, B. (2012). Signals. Strand Books.
"""
PAGES = "Mills fed the coast (Arden 12). Birch and Calder count the ships (40–41), and Dorn the ropes (22). Anchors held (Eames 3; Fitch et al. 8)."


def cited(essay: str, listing: str = LIST, style: str = "auto") -> list[tuple[str, str, str]]:
    """Return what is cited: the authors, the page, the verdict."""
    links = citecheck.check(essay, listing, style=style).case.links
    return [(" ".join(name.family for name in link.item.names), link.item.locator, link.verdict) for link in links]


@pytest.mark.parametrize(
    ("essay", "found"),
    [
        pytest.param("Dorn spins it (22).", [("Dorn", "22", "near")], id="a page alone, its author in the sentence"),
        pytest.param("Birch and Calder count them (40).", [("Birch Calder", "40", "near")], id="two authors"),
        pytest.param("Dorn, unlike Arden, spins it (22).", [("Arden", "22", "near")], id="the last one named"),
        pytest.param("As Arden says, Dorn’s rope is long (22).", [("Dorn", "22", "near")], id="a possessive"),
        pytest.param("It is so. Dorn spins. The rope is long (22).", [], id="named in the sentence before"),
        pytest.param("Dorn spins it (1997).", [], id="a year is not a page"),
        pytest.param("Dorn spins it [22].", [], id="square brackets"),
        pytest.param("The rope is long (22).", [], id="nobody is named"),
        pytest.param("(DORN 22)", [("DORN", "22", "near")], id="in capitals"),
        pytest.param("It holds (Dornn 22).", [("Dornn", "22", "ambiguous")], id="misspelt"),
        pytest.param("It holds (Calder and Birch 22).", [("Calder Birch", "22", "near")], id="swapped"),
        pytest.param("It holds (Quell 22).", [("Quell", "22", "missing")], id="not listed"),
        pytest.param("It holds (Figure 2), (Table 3), (Apollo 11), (March 4).", [], id="numbered things"),
        pytest.param("It holds (Dorn 22) and (see Eames 3).", [("Dorn", "22", "near"), ("Eames", "3", "near")], id="in brackets"),
    ],
)
def test_what_is_cited_by_page(essay: str, found: list[tuple[str, str, str]]) -> None:
    assert cited(essay, style="mla") == found


def test_names_before_a_page_are_only_read_so_where_authors_are_cited_by_page() -> None:
    assert cited("It holds (DORN 22), (Quell 22), and Dorn spins it (22).", DATED, "apa") == []


@pytest.mark.parametrize(
    ("essay", "listing", "by_page"),
    [
        pytest.param(PAGES, LIST, True, id="a list in MLA's style and pages"),
        pytest.param(PAGES, DATED, False, id="a list with its years in front"),
        pytest.param("Mills (Arden 2004), ships (Birch and Calder 2010) and ropes (Dorn 1997: 22) stay.", LIST, False, id="years"),
        pytest.param(PAGES, "\n\n".join(entry for entry in LIST.split("\n\n") if "Dorn" not in entry), False, id="too short a list"),
        pytest.param("Mills fed the coast. Ships came (1840) and went (22).", LIST, False, id="no citation"),
    ],
)
def test_a_text_that_cites_by_page_is_recognised(essay: str, listing: str, by_page: bool) -> None:
    assert citecheck.check(essay, listing).case.style.by_page is by_page


def test_it_is_said_and_nothing_is_called_uncited_or_without_a_year() -> None:
    result = citecheck.check(PAGES, LIST)
    assert [finding.name for finding in result.findings] == []
    shown = " ".join(render([result], "terminal").split())
    assert "The list is in MLA 9: use --style to check the citations against it." in shown
    assert "The text cites by author and page" in shown
    assert "before the year" not in shown


def test_a_list_with_authors_in_capitals_is_not_mlas() -> None:
    listing = "".join(
        f"{name.upper()}, Ida. Lâmpadas do porto. Oslo: Fell, 200{n}.\n\n"
        for n, name in enumerate(("Arden", "Birch", "Calder", "Dorn", "Elm"))
    )
    essay = "Lamps stay (Arden, 2000; Birch, 2001; Calder, 2002; Dorn, 2003; Elm, 2004)."
    assert "The list is in" not in render([citecheck.check(essay, listing)], "terminal")
    assert "The list is in MLA 9" in " ".join(render([citecheck.check(essay, listing.title())], "terminal").split())


_TITLED = """# Lamps

Garrowby calls the wick "a slow fuse" (*Wicks* 203), and later a short one (*Flames* 17–19). The tax was repealed ("Lamps Again").
Tarnwick and Sorley count the lamps (88).

## Works Cited

Garrowby, Peter. *Flames*. Quay Press, 2008.

---. *Wicks*. Quay Press, 2001.

"Lamps Again." *The Morning Quay*, 4 May 2011, p. C3.

Sorley, Ada. "Never Cited." *The Lamp Review*, vol. 2, no. 1, 2003, pp. 1–9.

Tarnwick, Ruth, and Simon Sorley. *Counting Lamps*. U of Brell P, 1997.
"""


def test_titles_in_brackets_are_no_names_and_cite_their_works() -> None:
    result = citecheck.check(_TITLED, style="mla")
    assert [(finding.name, finding.message.partition(" is")[0]) for finding in result.findings if finding.code.startswith("C10")] == []


def test_list_in_another_style_keeps_what_an_essay_cites_by_page(tmp_path: Path) -> None:
    (tmp_path / "essay.md").write_text(_TITLED, "utf-8")
    made = CliRunner().invoke(citecheck_command, ["clean", str(tmp_path / "essay.md"), "--style", "apa"])
    assert made.exit_code == 0
    assert made.stdout.count("(20") == 4


def test_no_list_is_shortened_by_an_essay_whose_citations_were_not_read() -> None:
    listing = _TITLED.partition("## Works Cited")[2]
    result = citecheck.check(f"In the days of Tarnwick, long before the lamps of 1997 were lit.\n\n## Works Cited{listing}")
    with pytest.raises(InputError, match="--all keeps every entry"):
        clean(result, (), Wanted("apa"))
    assert len(clean(result, (), Wanted("apa", uncited=True)).listing.references) == 5


_SHORT = """Arden, Cleo. *The Mills of the Coast*. Strand Books, 2004.

---. *Wheels and Weirs*. Strand Books, 2009.

Dorn, Ruth. "The Ropewalk at Night." *Harbour Studies*, vol. 6, 1997, pp. 20-48.

Eames, Piet. *Anchors*. Strand Books, 2015.

"Grain Ships." *Coastal Encyclopedia*, 2019.
"""


@pytest.mark.parametrize(
    ("essay", "found"),
    [
        pytest.param("(Arden, Mills 12)", [("Arden", "12", "arden2004")], id="a bare title behind its author"),
        pytest.param("(Arden, *Wheels* 12–13)", [("Arden", "12–13", "arden2009")], id="in italics"),
        pytest.param('(Dorn, "The Ropewalk" 22)', [("Dorn", "22", "dorn1997")], id="in quotation marks, with its article"),
        pytest.param("(see Eames 3; Arden, Wheels and Weirs 5)", [("Eames", "3", "eames2015"), ("Arden", "5", "arden2009")], id="of two"),
        pytest.param("Arden sees them turn (Wheels 12).", [("Arden", "12", "arden2009")], id="its author in the sentence"),
        pytest.param(
            "Arden's first (Mills 4) is shorter than her second (Wheels 5).",
            [("Arden", "4", "arden2004"), ("Arden", "5", "arden2009")],
            id="twice in a sentence",
        ),
        pytest.param("Arden sees them turn (The Mills 12).", [("Arden", "12", "arden2004")], id="with an article"),
        pytest.param('Ships came ("Grain Ships").', [("Grain Ships", "", "grain2019")], id="without an author or a page"),
        pytest.param("Ships came (Grain Ships 4).", [("Grain Ships", "4", "grain2019")], id="without an author"),
        pytest.param('Ships came ("Grain Ships" B4).', [("Grain Ships", "B4", "grain2019")], id="a page of a newspaper's section"),
        pytest.param("They hold (Anchors 12).", [("Anchors", "12", "eames2015")], id="the whole title, its author is not named"),
        pytest.param("They turn (Wheels 12).", [], id="its author is not named"),
        pytest.param("Eames sees them turn (Wheels 12).", [], id="somebody else's"),
        pytest.param("(Eames, Wheels 12)", [("Eames Wheels", "12", "eames2015")], id="another author's title is an author"),
        pytest.param("(Arden, Whee 12)", [("Arden Whee", "12", "arden2004")], id="a part of a word"),
    ],
)
def test_short_titles_beside_pages(essay: str, found: list[tuple[str, str, str]]) -> None:
    links = citecheck.check(f"It is so {essay}" if essay.startswith("(") else essay, _SHORT, style="mla").case.links
    assert [(" ".join(n.family for n in link.item.names), link.item.locator, link.matches[0].reference.key) for link in links] == found


def test_short_titles_are_no_faults() -> None:
    essay = 'It is so (Arden, Mills 12; Eames 3). Arden turns it (Wheels 8), at night ("Grain Ships"; Dorn, "Ropewalk" 22).'
    assert [finding.name for finding in citecheck.check(essay, _SHORT, style="mla").findings] == []


OTHERS = """The Long Dusk. Directed by Ines Varr, Pier Films, 2003.

The New Revised Bible. Edited by R. Stane, Strand Books, 1990.

Holt, Signe. *Keepers of the Light*. 2016. U of Brell, PhD dissertation.

Vann, Theo. "Why Lamps Matter." *Harbour Notes*, 6 June 2017, harbournotes.example.org/why.
"""


@pytest.mark.parametrize(
    ("essay", "name"),
    [
        pytest.param("The lamp is never lit (The Long Dusk).", "The Long Dusk", id="a film by its whole title, which has a director"),
        pytest.param("It supplies the image (New Revised Bible, Matt. 5.15).", "The New Revised Bible", id="a verse; the article left out"),
    ],
)
def test_a_work_listed_by_its_title_is_cited_by_it(essay: str, name: str) -> None:
    assert [(found[0], found[2]) for found in cited(essay, f"{LIST}\n{OTHERS}", "mla")] == [(name, "near")]


def test_the_beginning_of_a_title_alone_cites_nothing() -> None:
    assert cited("It was (The Long).", f"{LIST}\n{OTHERS}", "mla") == []


THESES = """Holt, Signe. *Keepers of the Light*. 2016. U of Brell, PhD dissertation.

Imm, Tea. *Wicks*. 2018. U of Brell, MA thesis.

@lamps. "Every wick is small." *X*, 14 Jan. 2021, x.example.com/lamps/1.
"""


def test_a_list_with_theses_and_posts_is_in_mla() -> None:
    case = citecheck.check(PAGES, f"{LIST}\n{THESES}").case
    assert case.style.by_page
    assert len(case.citations) == 4


def test_an_address_needs_no_scheme_in_mla() -> None:
    from citecheck.styles.recognition import share_of_list

    assert share_of_list(['Vann, Theo. "Why Lamps Matter." Harbour Notes, 6 June 2017, harbournotes.example.org/why.'], "mla") == 1.0


def test_the_database_before_an_address_stays() -> None:
    text = "Dorn, Ruth. “The Ropewalk.” Harbour Studies, vol. 6, 1997, pp. 20–48. Lamp Archive, www.lamps.example/45."
    assert citecheck.convert(text, "mla", to="txt").decode().strip() == text
    assert "database = {Lamp Archive}" in citecheck.convert(text, to="bib").decode()
    assert "Lamp Archive" not in citecheck.convert(text, "apa", to="txt").decode()
