"""Years that an entry prints beside its own, and the original year that tells reprints apart."""

from __future__ import annotations

import pytest

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
