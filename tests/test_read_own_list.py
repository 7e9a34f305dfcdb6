"""An essay's own list is found under its heading, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.data.lexicon.list_headings import END_HEADINGS, FURTHER_HEADINGS, HEADING_WORDS, LIST_HEADINGS
from citecheck.readers import read_text
from citecheck.readers.embedded_list import has_heading, split
from citecheck.readers.list_shape import is_list

BODY = "1. Introduction\n\nTrust grows slowly (Orvane, 2008), as Tiller (1998) says.\n\n"
ENTRIES = "Orvane, P. (2008). Slow trust. Northgate Press.\n\nTiller, R., & Wend, A. (1998). Doubt. Journal of Doubt, 3(1), 4–9.\n"


@pytest.mark.parametrize(
    "heading",
    [
        *["References", "REFERENCES", "Reference list:", "Bibliography", "Works Cited", "Literature cited", "Cited works", "Sources"],
        *["参考文献", "Literatur", "LITERATURVERZEICHNIS", "Références", "REFERENCIAS BIBLIOGRAFICAS", "Källor", "Литература", "Źródła"][
            :-1
        ],
        *["## References", "# **References**", "References\n==========", "### 7. References {-}", "**Bibliography**", "_Works cited_"],
        *[
            "7 References",
            "7. References",
            "VII. REFERENCES",
            "5.2 References",
            "A. References",
            "R E F E R E N C E S",
            "References for Chapter 2",
        ],
        *[
            "Works cited list",
            "Select Bibliography",
            "Reference Page",
            "References (APA 7)",
            "References and further reading",
            "My references",
        ],
        *["Works Cited and Consulted", "Sources used:", "Source list", "Bibliography/References", "The references", "SELECTED REFERENCES"],
        *["Referenslista", "Kildeliste", "Bronnenlijst", "Bronvermelding", "Referentielijst", "Literatur- und Quellenverzeichnis"],
        *["Spis literatury", "Použitá literatura", "Zdroje", "Список использованных источников", "Felhasznált irodalom", "Daftar Pustaka"],
        *["Heimildaskrá", "Kasutatud kirjandus", "Bibliografie selectivă", "Список використаних джерел", "قائمة المراجع", "Kaynakça"],
        *["[References]", "— References —", "**References**:", "References\n----------", "(Bibliography)", "参考文献："],
    ],
)
@pytest.mark.parametrize("name", ["e.txt", "e.md"])
def test_list_under_its_heading(heading: str, name: str) -> None:
    essay = read_text(f"{BODY}{heading}\n\n{ENTRIES}", name)
    body, lists = split(essay)
    assert "Tiller (1998) says." in body.prose
    assert "Slow trust" not in body.prose
    assert len(lists) == 1
    assert lists[0].prose.strip(" \n\u200b") == ENTRIES.strip()
    assert {len(d.prose) for d in (body, *lists)} == {len(essay.text)}
    assert (lists[0].text, lists[0].name, lists[0].format) == (essay.text, essay.name, "prose")


@pytest.mark.parametrize(
    "after",
    [
        pytest.param("Appendix A: Survey\n\nDo you trust Orvane (2008)?\n", id="appendix"),
        pytest.param("Appendix\n\nOrvane (2008) again.\n", id="bare appendix"),
        pytest.param("NOTES\n\n1. See Orvane (2008).\n", id="notes"),
        pytest.param("Figure 1. Trust, after Orvane (2008).\n", id="figure"),
        pytest.param("Chapter 2\n\nOrvane (2008) again.\n", id="chapter"),
        pytest.param("Acknowledgements\n\nWe thank Orvane (2008).\n", id="thanks"),
    ],
)
def test_list_ends(after: str) -> None:
    body, lists = split(read_text(f"{BODY}References\n\n{ENTRIES}\n{after}", "e.txt"))
    assert lists[0].prose.strip() == ENTRIES.strip()
    assert body.prose.rstrip().endswith(after.rstrip())


def test_list_in_markdown_ends_at_a_heading_of_its_rank() -> None:
    text = f"# One\n\n{BODY}## References\n\n### Books\n\n{ENTRIES}\n# Two\n\nOrvane (2008).\n\n## References\n\n{ENTRIES}"
    body, lists = split(read_text(text, "e.md"))
    assert len(lists) == 2
    assert "Two" in body.prose
    assert all("Slow trust" in listing.prose for listing in lists)
    assert "Books" in lists[0].prose


@pytest.mark.parametrize(
    "notes",
    ["[1] See the older work (Unger, 1988).\n\n[2] So Tiller.\n", "[^1]: See the older work (Unger, 1988).\n"],
    ids=["numbered", "labelled"],
)
def test_notes_behind_the_list_are_text(notes: str) -> None:
    body, (listing,) = split(read_text(BODY.replace("says.", "says.[1]") + f"References\n\n{ENTRIES}\n{notes}", "essay.txt"))
    assert "Unger" in body.prose
    assert "Unger" not in listing.prose
    assert "Doubt" in listing.prose


def test_a_list_in_tags_is_read_in_markdown() -> None:
    items = "".join(f"<p>{entry}</p>\n" for entry in ENTRIES.strip().split("\n"))
    _, (listing,) = split(read_text(f"{BODY}<h2>References</h2>\n<div class='refs'>\n{items}</div>\n", "essay.md"))
    assert "Slow trust" in listing.prose
    assert "<p>" not in listing.prose


@pytest.mark.parametrize("heading", ["**Notas**", "## Abbildungsverzeichnis", "Eidesstattliche Erklärung", "Przypisy"])
def test_what_stands_behind_the_list_is_none_of_it(heading: str) -> None:
    body, (listing,) = split(read_text(f"{BODY}## References\n\n{ENTRIES}\n{heading}\n\n1. So Marlow (2011).\n", "essay.md"))
    assert "Marlow" in body.prose
    assert "Marlow" not in listing.prose


def test_numbers_of_entries_are_no_notes() -> None:
    entries = "".join(f"[{n}] {entry}\n\n" for n, entry in enumerate(ENTRIES.strip().split("\n"), start=1))
    _, (listing,) = split(read_text(BODY.replace("says.", "says.[1]") + f"References\n\n{entries}", "essay.txt"))
    assert "Slow trust" in listing.prose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Così Quist (1975, p. 20).", False),
        ("Segundo Quist (2018), é assim; veja Fell (2015).\n\n# Referências\n\nQUIST, E. Lampas. 2018.\n\nFELL, A. Pavios. 2015.", False),
        ("Lamp Board (2018). Wicks and oil. Pier Books.\n\nQuist, E. (2019). Oil. Pier Books.", True),
        ("Hale v. Board of Quays, 211 W.2d 483 (1954).\n\nQuist, E. (2019). Oil. Pier Books.", True),
    ],
    ids=["a sentence", "a sentence above a list", "a list", "a list with a case"],
)
def test_a_sentence_with_a_year_in_brackets_is_no_list(text: str, expected: bool) -> None:
    assert is_list(read_text(text, "essay.md")) is expected


def test_list_in_parts_is_one() -> None:
    text = (
        f"{BODY}Primary sources\n\n{ENTRIES}\nSecondary sources\n\nWend, A. (2001). More doubt. Eastgate.\n\nFurther reading\n\n{ENTRIES}"
    )
    _, lists = split(read_text(text, "e.txt"))
    assert [listing.format for listing in lists] == ["prose", "further"]
    assert "More doubt" in lists[0].prose
    assert not any("eading" in listing.prose for listing in lists)


def test_numbered_chapters_have_lists_of_their_own() -> None:
    text = f"{BODY}2 References\n\n{ENTRIES}\n3 Doubt\n\nWend (2001) doubts.\n\n4 References\n\nWend, A. (2001). More doubt. Eastgate.\n"
    body, lists = split(read_text(text, "e.txt"))
    assert len(lists) == 2
    assert "Wend (2001) doubts" in body.prose


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Contents\n\nIntroduction\n\nReferences\n\nAppendix A\n\n1. Introduction\n\n" + BODY, id="contents"),
        pytest.param("Contents\nIntroduction ..... 1\nReferences ..... 9\n\n" + BODY, id="contents with dots"),
        pytest.param("2. Literature\n\nMuch has been said on trust since 1950 (Orvane, 2008).\nIt is slow, they say.\n" * 3, id="a review"),
        pytest.param("Sources\n\nWe read the letters of 1907 and 1908, which tell of trust.\nThey are kept at Northgate.\n", id="prose"),
        pytest.param("References", id="a heading alone"),
        pytest.param(BODY + "Orvane, P. (2008). Slow trust. Northgate Press.\n", id="one entry may be a note"),
        pytest.param(BODY + "Orvane (2008) says so.\n\nTiller and Wend (1998) do not.\n", id="paragraphs that begin with citations"),
        pytest.param(BODY + "Literature review\n\nTrust (Orvane, 2008) is slow. It grows.\n", id="a chapter on literature"),
    ],
)
def test_no_list(text: str) -> None:
    essay = read_text(text, "e.txt")
    assert split(essay) == (essay, ())


def test_contents_before_a_true_list() -> None:
    text = f"Contents\n\nIntroduction\n\nReferences\n\n{BODY * 20}\nReferences\n\n{ENTRIES}"
    body, lists = split(read_text(text, "e.txt"))
    assert len(lists) == 1
    assert body.prose.count("Tiller (1998) says") == 20
    assert lists[0].prose.strip() == ENTRIES.strip()


@pytest.mark.parametrize(
    "style",
    [
        pytest.param("[1] Orvane P. Slow trust. Northgate; 2008.\n[2] Tiller R. Doubt. 1998.\n", id="numbers in brackets"),
        pytest.param("1. Orvane P (2008) Slow trust.\n2. Tiller R (1998) Doubt.\n", id="numbers"),
        pytest.param("陈明. 信任[M]. 北京: 某出版社, 2008.\n", id="Chinese"),
        pytest.param("Orvane, Pia. 2008. Slow\n    trust, and why it\n    grows. Northgate\n    Press.\n", id="narrow"),
        pytest.param("World Trust Office. (2008). Slow trust.\n", id="organisation"),
        pytest.param("Pia Orvane and Ro Tiller. 2008. Slow trust.\n", id="given names first"),
    ],
)
def test_lists_of_many_kinds(style: str) -> None:
    _, lists = split(read_text(f"{BODY}References\n{style}", "e.txt"))
    assert lists[0].prose.strip() == style.strip()


UNHEADED = {
    "apart": ENTRIES,
    "line by line": ENTRIES.replace("\n\n", "\n"),
    "wrapped": ENTRIES.replace("Journal of Doubt", "Journal\n    of Doubt"),
    "a film between": f"Equal Lanterns Act 2010.\n\n{ENTRIES}".replace("\n\nTiller", "\n\nNight Ferry. Directed by Ada Wend.\n\nTiller"),
    "Chinese": "陈明. 信任[M]. 北京: 某出版社, 2008.\n\n李光. 怀疑[J]. 学刊, 1998(2): 1-9.\n",
    "Vancouver": "1. Orvane P. Slow trust. Northgate; 2008.\n2. Tiller R, Wend A. Doubt. J Doubt. 1998;3:4–9.\n",
}


@pytest.mark.parametrize("entries", UNHEADED.values(), ids=UNHEADED)
def test_entries_at_the_end_are_a_list_without_a_heading(entries: str) -> None:
    essay = read_text(f"{BODY}{entries}", "e.txt")
    body, lists = split(essay)
    assert body.prose.rstrip().endswith("Tiller (1998) says.") or "Act 2010" in body.prose
    assert len(lists) == 1
    assert lists[0].prose.strip().endswith(entries.strip()[-40:])
    assert not has_heading(essay)
    assert split(essay, unheaded=False) == (essay, ())


def test_vocabularies_of_headings_are_folded_and_their_languages_told_apart() -> None:
    assert len({row.language for row in HEADING_WORDS}) == len(HEADING_WORDS)
    assert all(f"{row.nouns} {row.others}".strip() == f"{row.nouns} {row.others}".strip().lower() for row in HEADING_WORDS)
    assert all(row.nouns for row in HEADING_WORDS)


def test_headings_are_folded_once_and_in_one_table() -> None:
    tables = (LIST_HEADINGS, FURTHER_HEADINGS, END_HEADINGS)
    assert all(heading == heading.casefold().strip() for table in tables for heading in table)
    assert sum(map(len, tables)) == len(frozenset().union(*tables))


PIECES = (
    *("References\n", "Appendix\n", "\n", "Orvane, P. (2008). Trust.\n", "and so on (Tiller, 1998)\n"),
    *("# ", "## ", "2 ", "Notes\n", "x" * 95 + "\n"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=30), st.sampled_from(["e.txt", "e.md"]))
def test_every_character_is_in_one_document_at_most(pieces: list[str], name: str) -> None:
    essay = read_text("".join(pieces), name)
    body, lists = split(essay)
    for at, char in enumerate(essay.text):
        there = [d.prose[at] for d in (body, *lists) if d.prose[at] not in " \n\u200b"]
        assert there in ([], [char])
