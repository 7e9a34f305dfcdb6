"""Lines that came into a citation where columns were read across or a page ended: skipped, reported, and never invented."""

from __future__ import annotations

import pytest

from citecheck import check
from citecheck.model import Link
from tests.work import count_calls

LIST = """Abel, R., & Beale, T. (2012). Asking the river. London: Stone.

Marlowe, J., & Tindall, P. (2009). Valley floors. Oslo: Fell.

Marlowe, J. (2011). Later floors. Oslo: Fell.

Ostrander, K., Pike, L., & Renfield, M. (2014). Silt and its keepers. Leeds: Arden.

Quennell, B. (1998). Slow water. Bath: Mere.

Society for Silt Research. (2003). Statutes. Leeds: Arden.
"""
OTHER = "of the valley floor, where sediments"


def _links(text: str) -> list[Link]:
    return list(check(text, LIST).case.links)


def _across(text: str) -> list[tuple[str, str, str]]:
    """What each interrupted citation means, how it reads without what fell into it, and what fell into it."""
    links = (link for link in _links(text) if link.verdict != "missing" and link.matches)
    return [
        (link.matches[0].reference.key, clue.meant, clue.seen)
        for link in links
        for clue in link.matches[0].clues
        if clue.kind == "interrupted"
    ]


@pytest.mark.parametrize(
    ("text", "key", "meant"),
    [
        pytest.param("(Marlowe &\n{}\nTindall, 2009)", "marlowe2009", "Marlowe & Tindall, 2009", id="between-two-authors"),
        pytest.param("(Marlowe\n{}\n& Tindall, 2009)", "marlowe2009", "Marlowe & Tindall, 2009", id="before-the-conjunction"),
        pytest.param("(Marlowe & Tindall,\n{}\n2009)", "marlowe2009", "Marlowe & Tindall, 2009", id="before-the-year"),
        pytest.param("(Marlowe,\n{}\n2011)", "marlowe2011", "Marlowe, 2011", id="one-author"),
        pytest.param("(Quennell\n{}\n1998)", "quennell1998", "Quennell 1998", id="one-author-without-a-comma"),
        pytest.param("as Marlowe and\n{}\nTindall (2009) say", "marlowe2009", "Marlowe and Tindall (2009)", id="in-a-sentence"),
        pytest.param("as Marlowe and Tindall\n{}\n(2009) say", "marlowe2009", "Marlowe and Tindall (2009)", id="before-the-bracket"),
        pytest.param("as Quennell\n{}\n(1998) says", "quennell1998", "Quennell (1998)", id="one-before-the-bracket"),
        pytest.param("(Ostrander et\n{}\nal., 2014)", "ostrander2014", "Ostrander et al., 2014", id="inside-et-al"),
        pytest.param("(Ostrander\n{}\net al., 2014)", "ostrander2014", "Ostrander et al., 2014", id="before-et-al"),
        pytest.param("(Ostrander et al.,\n{}\n2014)", "ostrander2014", "Ostrander et al., 2014", id="after-et-al"),
        pytest.param(
            "(Ostrander, Pike and\n{}\nRenfield, 2014)", "ostrander2014", "Ostrander, Pike and Renfield, 2014", id="before-the-third"
        ),
        pytest.param("(Mar-\n{}\nlowe & Tindall, 2009)", "marlowe2009", "Marlowe & Tindall, 2009", id="inside-a-name"),
        pytest.param("(Society for Silt\n{}\nResearch, 2003)", "society2003", "Society for Silt Research, 2003", id="organisation"),
        pytest.param("(Abel & Beale, 2012; Marlowe,\n{}\n2011; Quennell, 1998)", "marlowe2011", "Marlowe, 2011", id="inside-a-chain"),
        pytest.param("(Marlowe &\n{0}\nlie and have lain,\nTindall, 2009)", "marlowe2009", "Marlowe & Tindall, 2009", id="two-lines"),
        pytest.param("(Marlowe & {}\nTindall, 2009)", "marlowe2009", "Marlowe & Tindall, 2009", id="rest-of-the-line-above"),
        pytest.param("(Marlowe &\n{} Tindall, 2009)", "marlowe2009", "Marlowe & Tindall, 2009", id="beginning-of-the-line"),
        pytest.param("(Marlowe &      {}\nTindall, 2009)", "marlowe2009", "Marlowe & Tindall, 2009", id="gutter"),
        pytest.param("(Marlowe &\n\n3 See the archive.\n\nTindall, 2009)", "marlowe2009", "Marlowe & Tindall, 2009", id="note"),
        pytest.param("(Marlowe &\nof the floor 1999), where\nTindall, 2009)", "marlowe2009", "Marlowe & Tindall, 2009", id="with-a-bracket-end"),
    ],
)  # fmt: skip
def test_is_read_over_what_fell_in(text: str, key: str, meant: str) -> None:
    whole = f"The silt is old {text.format(OTHER)}, and so it goes on."
    result = check(whole, LIST)
    told = _across(whole)
    assert [row[1] for row in told] == [meant]
    assert told[0][0].startswith(key[:-4])
    assert told[0][0].endswith(key[-4:])
    found = [finding for finding in result.findings if finding.name != "uncited-reference"]
    assert [(finding.name, finding.fix) for finding in found] == [("scan-damage", None)]
    assert f"is inside “{meant}”" in found[0].message


def test_a_further_year_is_read_over_what_fell_in() -> None:
    listed = LIST + "\nMarlowe, J. (2016). Last floors. Oslo: Fell.\n"
    links = check(f"The silt is old (Marlowe, 2011,\n{OTHER}\n2016), and so on.", listed).case.links
    assert [(link.verdict, link.matches[0].reference.year.number) for link in links if link.matches[0].reference.year] == [
        ("exact", 2011), ("near", 2016),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It is (Marlowe &\nits floor is slow (Ostrander,\nTindall, 2009), and so it goes for\nPike and Renfield, 2014).", id="lines"),
        pytest.param("It is (Marlowe &    its floor is slow (Ostrander,\nTindall, 2009), and so    Pike and Renfield, 2014).", id="gutter"),
    ],
)  # fmt: skip
def test_two_columns_interrupt_each_other(text: str) -> None:
    assert [row[1] for row in _across(text)] == ["Marlowe & Tindall, 2009", "Ostrander, Pike and Renfield, 2014"]


def test_a_citation_in_what_fell_in_is_read_too() -> None:
    links = _links("It is old (Marlowe &\nof the floor (Quennell, 1998), where\nTindall, 2009), they say.")
    assert {(link.verdict, link.matches[0].reference.year.number) for link in links if link.matches[0].reference.year} == {
        ("near", 2009), ("exact", 1998),
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The survey by Marlowe and Tindall\nwas the first of its kind, and in\n2009 the dam was built.", id="year-in-a-sentence"),
        pytest.param("So have Marlowe and Tindall\nmeasured silt in the valley.\n2009 was a wet year.", id="year-opens-a-sentence"),
        pytest.param("So have Ostrander et al.\nmeasured silt in the valley.\n2014 was a wet year.", id="year-after-et-al"),
        pytest.param("(after Marlowe,\nwho surveyed the whole of the valley in\n2011)", id="date-in-a-bracket"),
        pytest.param("(Marlowe, personal communication, June\n2011)", id="month"),
        pytest.param("The valley of Marlowe and\nits neighbours were flooded when\nTindall came (2009) and left.", id="words-between"),
        pytest.param("(Marlowe & Tindall,\n2009; and the flood of the year\n2011)", id="belongs-to-another-year"),
        pytest.param("(Marlowe & Tindall,\n2008; and the flood of the year\n2009)", id="belongs-to-a-wrong-year"),
        pytest.param("(Marlowe & Tindall, 2009;\nof the valley floor, where sediments\nAbel & Beale, 2012)", id="both-are-whole"),
        pytest.param("(Abel &\nof the valley floor, where sediments\nTindall, 2009)", id="halves-of-two-works"),
        pytest.param("(Zorn &\nof the valley floor, where sediments\nQuennell, 1998)", id="second-half-is-listed"),
        pytest.param("by Marlowe’s\nold friend in the valley, in the Act\n(2011), they said.", id="possessive"),
        pytest.param(f"(Marlowe &\n{'of the valley floor ' * 12}\nTindall, 2009)", id="a-paragraph-is-no-line"),
    ],
)  # fmt: skip
def test_is_not_invented(text: str) -> None:
    assert _across(f"It is old {text}") == []


def test_what_fell_in_is_never_overwritten() -> None:
    """The authors are put in order only where nothing else stands between them."""
    listed = "Shen, Z., & Li, D. (2011). Broken things. Oslo: Fell.\n"
    for text, fixed in (("(Li & Shen, 2011)", True), ("(Li &\n\n12\n\nShen, 2011)", False)):
        told = check(f"It is old {text}, they say.", listed).findings
        assert [(finding.name, finding.fix is not None) for finding in told] == [("wrong-authors", fixed)]


def test_reading_over_lines_is_work_in_proportion_to_the_text() -> None:
    line = "the silt {0} of the valley is old as in Marlowe and Tindall,\n19{1}), of the {0} floor where it lies (Marlowe and\n"

    def calls(times: int) -> int:
        words = ("".join("bcdfghklmn"[int(digit)] + "a" for digit in str(at)) for at in range(times))
        text = "".join(line.format(word, 10 + at % 80) for at, word in enumerate(words))
        return count_calls(lambda: check(text, LIST))

    calls(1)  # what is compiled and imported once is not counted
    assert calls(240) < 4 * calls(60)
