"""What scanners leave of citations in pieces: "et al." in no form of the table, marks inside names and years, capitals read as marks."""

from __future__ import annotations

import pytest

from citecheck import check
from citecheck.names.edits import explain

LIST = """Ilvasi, G., & Salemar, M. (2011). Sports. *Journal of Ice*, 7, 1–9.

Henrik, F. (1960). Moves. *Journal of Ice*, 8, 1–9.

Ornell, D., & Itamo, N. (2001). Factors. *Journal of Ice*, 12, 1–9.

O'Brunn, T. (2009). Copies. *Journal of Ice*, 6, 1–9.

Robinsen, A., & Kunzi, E. (2006). Pumps. *Journal of Ice*, 3, 1–9.

Rice, R., Spenner, B., & Thelm, I. (2004). Palates. *Journal of Ice*, 9, 1–9.

Wang, T., Alt, K., & Bern, U. (2021). Graphs. *Journal of Ice*, 5, 1–9.

Wiesel, H., Alt, K., & Bern, U. (2022). Speakers. *Journal of Ice*, 4, 1–9.

Wiesel, H. (2019). Hearers. *Journal of Ice*, 2, 1–9.

Wiesel, H. (2020). Writers. *Journal of Ice*, 3, 1–9.
"""


@pytest.mark.parametrize(
    ("written", "family", "year"),
    [
        *(
            pytest.param(f"(Wiesel {others}, 2022)", "Wiesel", 2022, id=others)
            for others in ("et 4l.", "e_t al.", "et mal.", "et aél.", "et a. l.", "etl.", "et dl.", "e: t al.", "e.t al.", "et :al.")
        ),
        pytest.param("(Rob.insen and Kunzi, 2006)", "Robinsen", 2006, id="a stop inside a name"),
        pytest.param("Rob:insen and Kunzi (2006)", "Robinsen", 2006, id="a colon inside a name"),
        pytest.param("(W.ang et al., 2021)", "Wang", 2021, id="a stop behind the first letter"),
        pytest.param("(Robinsen and. Kunzi, 2006)", "Robinsen", 2006, id="a stop behind the conjunction"),
        pytest.param("0’Brunn (2009)", "O’Brunn", 2009, id="a nought for a capital"),
        pytest.param("(|lvasi and Salemar, 2011)", "Ilvasi", 2011, id="a bar for a capital"),
        pytest.param("Henrik (1'960)", "Henrik", 1960, id="a mark inside a year"),
        pytest.param("(Rice et al., 20t04)", "Rice", 2004, id="a letter inside a year"),
        pytest.param("(Rice et al., 20$4)", "Rice", 2004, id="a mark for a figure"),
        pytest.param("(Ornell and Itamo, 200|)", "Ornell", 2001, id="a bar for the last figure"),
        pytest.param("(Wiesel, 2019. 2020)", "Wiesel", 2020, id="a stop between two years"),
    ],
)
def test_a_citation_in_pieces_is_read_whole(written: str, family: str, year: int) -> None:
    links = check(f"So it is {written}, and so it was.", LIST).case.links
    assert links, "nothing found"
    item, best = links[-1].item, links[-1].matches[0].reference
    assert (item.names[0].family, best.year and best.year.number, links[-1].verdict == "missing") == (family, year, False)


@pytest.mark.parametrize(
    "text", ["The cost of metal (2010) rose.", "So Wiesel said in 2019. 2020 was cold.", "Wiesel and a cat (2010) sat."]
)
def test_words_that_look_like_pieces_are_words(text: str) -> None:
    assert all(not link.item.et_al and link.item.year and link.item.year.number != 2020 for link in check(text, LIST).case.links)


def test_the_faults_of_a_scanner_come_in_clusters() -> None:
    def cost(seen: str) -> float:
        story = explain(seen, "robinsen", 0.03)
        return story.cost if story else 99.0

    assert cost("rabmscn") < cost("rabinsen") + cost("robmsen") + cost("robinscn") - 1.0


@pytest.mark.parametrize(("before", "verdict"), [(1, "missing"), (3, "ambiguous")])
def test_a_damaged_name_is_likelier_that_of_a_work_cited_often(before: int, verdict: str) -> None:
    noise = "lt js kn0wn thal ,the r3port waz wri{ten, and mary peop1e rea|d it . and t«ey sa~w it. " * 4
    often = " It is so (Robinsen and Kunzi, 2006)." * before
    (link,) = (
        link for link in check(f"{noise}{often} Then Rcbmsea (2006) came.", LIST).case.links if link.item.names[0].family == "Rcbmsea"
    )
    assert link.verdict == verdict
