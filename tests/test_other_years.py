"""Further years that an entry prints, and the original year, which distinguishes reprints."""

from __future__ import annotations

import pytest

from citecheck.model import Year
from citecheck.pipeline import check_documents
from citecheck.readers import read_list, read_text

LISTS = {
    "two printings": "MARLOW, T. The Oil Lamp. Cambridge: Fell Press, 1982, 1987.",
    "the original behind": "MARLOW, T. The Oil Lamp. London: Fell Press, 1982. (Originally published in Oslo: Tarn, 1987).",
    "the original in the title": "MARLOW, T. The Oil Lamp [1982]. Translated by K. Quist. London: Fell Press, 1987.",
    "reprinted": "MARLOW, T. The Oil Lamp. Lamp Letters, v. 32, n. 5, 1982. Reprinted in Wick Studies, v. 5, n. 1, 1987.",
}


@pytest.mark.parametrize("year", ["1982", "1987"])
@pytest.mark.parametrize("entry", LISTS.values(), ids=LISTS)
def test_either_year_links(entry: str, year: str) -> None:
    listing = read_list(f"BRELL, A. Wicks. Oslo: Tarn, 1990.\n\n{entry}\n\nSOTO, P. Oil. Oslo: Tarn, 2001.\n", "refs")
    result = check_documents(read_text(f"So it is (Marlow, {year}).", "essay"), [listing], rules=())
    assert [link.verdict for link in result.case.links] == ["exact"]


ORIGINALS = {"the first": ("2004 [1931]", "Lamps"), "the second": ("2004 [1937]", "Wicks")}


@pytest.mark.parametrize(("cited", "title"), ORIGINALS.values(), ids=ORIGINALS)
def test_the_original_year_tells_reprints_apart(cited: str, title: str) -> None:
    entries = "Marlow, T. (2004 [1931]). Lamps. Fell.\n\nMarlow, T. (2004 [1937]). Wicks. Fell.\n\nQuist, A. (2001). Oil. Fell.\n"
    result = check_documents(read_text(f"So it is (Marlow, {cited}).", "essay"), [read_list(entries, "refs")], rules=())
    assert [(link.verdict, link.matches[0].reference.title) for link in result.case.links] == [("exact", title)]


def test_years_of_pages_journals_and_ranges_are_not_the_entrys() -> None:
    (entry,) = check_documents(
        read_text("(Marlow 2004)", "essay"),
        [
            read_list(
                "Marlow, T. (2004). Lamps of the north, 1896-1914. Lamp Letters, 12(3), 1999–2003. https://doi.org/10.1000/l.2011.04",
                "refs",
            )
        ],
        rules=(),
    ).case.references
    assert "x-years" not in entry.fields


SHAPES = {
    "letter behind": ("2004 [1931]b", 2004, "b", 1931),
    "range": ("2004 [1931–1939]", 2004, "", 1931),
    "circa": ("1987 [ca. 1690]", 1987, "", 1690),
    "written": ("1791 [written 1760–1766]", 1791, "", 1760),
    "first": ("1791 [zuerst 1760]", 1791, "", 1760),
    "no space": ("2012[1979]", 2012, "", 1979),
    "original first": ("[1931] 2004", 2004, "", 1931),
    "range before": ("1905–1909 [1881]", 1905, "", 1881),
}


@pytest.mark.parametrize(("written", "number", "letter", "first"), SHAPES.values(), ids=SHAPES)
def test_original_in_brackets_in_every_shape(written: str, number: int, letter: str, first: int) -> None:
    year = Year(number, letter, "", first)
    entries = f"Marlow, T. ({written}). Lamps. Fell.\n\nQuist, A. (2001). Oil. Fell.\n"
    result = check_documents(read_text(f"So it is (Marlow {written}, p. 3).", "essay"), [read_list(entries, "refs")], rules=())
    assert [link.item.year for link in result.case.links] == [year]
    assert result.case.references[0].year == year or written.startswith("1905")
    assert [link.verdict for link in result.case.links] == ["exact"]


def test_a_forthcoming_work_keeps_its_original() -> None:
    result = check_documents(
        read_text("So it is (Marlow in press [1755]).", "essay"), [read_list("Marlow, T. (in press). Lamps. Fell.", "refs")], rules=()
    )
    assert [(link.item.year, link.verdict) for link in result.case.links] == [(Year(word="in press", first=1755), "exact")]


def test_a_further_reprint_in_a_chain_is_no_page() -> None:
    entries = "Marlow, T. (2011 [1979]). Lamps. Fell.\n\nMarlow, T. (2008 [1963]). Wicks. Fell.\n\nMarlow, T. (1988 [1975]). Oil. Fell.\n"
    result = check_documents(
        read_text("Marlow (1988 [1975], 2011 [1979], 2008 [1963]) says so.", "essay"), [read_list(entries, "refs")], rules=()
    )
    assert [link.matches[0].reference.title for link in result.case.links] == ["Oil", "Lamps", "Wicks"]


def test_the_year_of_the_book_behind_the_original_in_the_title() -> None:
    entry = "MARLOW, T. Forms of oil [1975]. In: MARLOW, T. Questions of light. São Paulo: Ed. da Lua, 1988. p. 211-362."
    result = check_documents(read_text("So it is (Marlow, 1988, p. 213).", "essay"), [read_list(entry, "refs")], rules=())
    assert [link.verdict for link in result.case.links] == ["exact"]


def test_the_original_of_a_forthcoming_work_is_read_in_text_and_list() -> None:
    entries = (
        "Marlow, T. (forthcoming [1755]). Lamps. Fell.\n\nMarlow, T. (1760). Wicks. Fell.\n\nMarlow, T. (forthcoming [1781]). Oil. Fell.\n"
    )
    result = check_documents(
        read_text("So it is (Marlow, fc. [1755]), and so it was (Marlow, 1760).", "essay"), [read_list(entries, "refs")], rules=()
    )
    assert [(link.matches[0].reference.title, link.verdict) for link in result.case.links] == [("Lamps", "exact"), ("Wicks", "exact")]
    assert result.case.references[0].year == Year(word="forthcoming", letter="a", first=1755)  # the list has two
