"""What essays of students, scholars and clerks in many languages were found to hold: each kind with an example of its own."""

from __future__ import annotations

import pytest

from citecheck import Reference, check, references
from citecheck.cleanup.prose_form import in_bibtex_form
from citecheck.names.title_words import is_title_word

FILLER = """

Bell, A. (2009). On wells. Fell.

Orvane, P. (2006). On trust. Fell.
"""


def _verdicts(text: str, listing: str) -> set[str]:
    return {link.verdict for link in check(text, listing).case.links}


def _findings(text: str, listing: str) -> set[str]:
    return {finding.name for finding in check(text, listing).findings}


def _read(listing: str) -> list[Reference]:
    return [entry for entry in references(listing) if isinstance(entry, Reference)]


CITED = [
    pytest.param("It is old (Tamm 1993, 3rd edn 2006).", "Tamm, K. (2006). Salt roads (3rd ed.). Fell.", id="en-later-edition"),
    pytest.param("Das ist alt (Tamm 1993, 3. Aufl. 2006).", "Tamm, K. (2006). Salt roads (3. Aufl.). Fell.", id="de-later-edition"),
    pytest.param("Tamm (1993; English trans. 2006) says so.", "Tamm, K. (2006). Salt roads. Fell.", id="en-translation"),
    pytest.param("Tamm (1993, trad. it. 2006) lo dice.", "Tamm, K. (2006). Salt roads. Fell.", id="it-translation"),
    pytest.param("Nach Tamm (1993 i.d.F. 2006) gilt es.", "Tamm, K. (2006). Salt roads. Fell.", id="de-version"),
    pytest.param("The Tamms (1993) wrote it.", "Tamm, K., & Tamm, B. (1993). Salt roads. Fell.", id="plural-of-a-family"),
    pytest.param("The Tamms' (1993) history is long.", "Tamm, K., & Tamm, B. (1993). Salt roads. Fell.", id="possessive-of-a-family"),
    pytest.param(
        "Rest is a right (Salis et Portus 1965).", "Lamp Council. (1965). Salis et Portus: On salt. Fell.", id="title-like-two-names"
    ),
    pytest.param(
        "It (Fiskenettet [Fiskn], 2020) is so. Fiskn (2020) adds.", "Fiskenettet. (2020). Salt roads. Fell.", id="short-for-one-word"
    ),
    pytest.param("So (LK 2006) says.", "Lamp Nations. (2006). Convention on Keepers (LK). Fell.", id="short-name-behind-a-title"),
    pytest.param("Siehe Tamm/Quist (Hgg. 2004).", "Tamm, K., & Quist, B. (Hgg.). (2004). Salt roads. Fell.", id="role-before-the-year"),
    pytest.param(
        "Si veda Tamm & Quist (a cura di, 2004).", "Tamm, K., & Quist, B. (2004). Salt roads. Fell.", id="it-role-before-the-year"
    ),
    pytest.param("Как пишет Тарасов (2018б), да.", "Тарасов, А. А. (2018б). Соль. Фелл.", id="cyrillic-letter"),
    pytest.param("김라온과 이다솜(2012)은 그렇다.", "김라온, 이다솜 (2012). 소금길 연구. 등대학보, 14(1), 33-48.", id="ko-joined-and"),
    pytest.param("그렇다(김라온·이다솜, 2012).", "김라온, 이다솜 (2012). 소금길 연구. 등대학보, 14(1), 33-48.", id="ko-middle-dot"),
]


@pytest.mark.parametrize(("text", "entry"), CITED)
def test_a_listed_work_is_found_however_it_is_cited(text: str, entry: str) -> None:
    assert _verdicts(text, entry + FILLER) == {"exact"}


@pytest.mark.parametrize("text", ["Как пишет о том Тарасова (2018).", "Это есть у Тарасову (2018)."])
def test_inflected_russian_names_are_not_misspelt(text: str) -> None:
    assert "misspelt-author" not in _findings(text, "Тарасов, А. А. (2018). Соль. Фелл." + FILLER)


def test_words_for_a_year_have_a_comma_where_years_have_none() -> None:
    listing = "\n\n".join(f"{name}, A. {1990 + n}. Salt. Fell." for n, name in enumerate(("Bell", "Fell", "Hall", "Karsh", "Odum", "Tamm")))
    text = "So (Bell 1990; Fell 1991; Hall 1992; Karsh 1993; Odum 1994; Tamm 1995), and (Unger, forthcoming)."
    assert "wrong-separator" not in _findings(text, listing + "\n\nUnger, A. Forthcoming. Pepper. Fell.")


AUTHORS = [
    pytest.param("St. Quist, H. (2011). Salt roads. Fell.", "St. Quist", "2011", id="saint"),
    pytest.param("John Paul II (1998) Salt of days. Fell.", "John Paul II", "1998", id="pope"),
    pytest.param("Benedict XVI. 2009. Salt of days. Fell.", "Benedict XVI", "2009", id="pope-with-a-long-number"),
    pytest.param("Quist, J. van 't (2012). Zout. Fell.", "Quist", "2012", id="nl-particle-with-an-apostrophe"),
    pytest.param("'t Quist, J. (2012). Zout. Fell.", "'t Quist", "2012", id="nl-particle-first"),
    pytest.param("QUISTOT Michel d', 1989, La route du sel, Paris, Fell.", "QUISTOT", "1989", id="fr-elided-particle-last"),
    pytest.param("QUISTOT Michel de, 1989, La route du sel, Paris, Fell.", "QUISTOT", "1989", id="fr-particle-last"),
    pytest.param('He, Kaiming, et al. "Salt roads." Harbour Letters. 2016.', "He", "2016", id="pinyin-like-a-title"),
    pytest.param('Mo, Kaiming, et al. "Salt roads." Harbour Letters. 2016.', "Mo", "2016", id="pinyin-with-a-further-final"),
    pytest.param('Wei, Huiming, et al. "Salt roads." Harbour Letters. 2016.', "Wei", "2016", id="pinyin-with-another-further-final"),
    pytest.param("Tamm, Kai. (1978) 2005. Salt Roads. Fell.", "Tamm", "2005", id="reprint-in-round-brackets"),
    pytest.param("Tamm, Kai. [1978] 2005. Salt. Oslo: Fell Press.", "Tamm", "2005", id="reprint-in-square-brackets"),
    pytest.param("Brell Record Office, LB/2/17, Lamp ledger, 1690.", "Brell Record Office", "1690", id="shelf-mark"),
    pytest.param("港灯管理总局. 灯塔年鉴2022[M]. 北京: 海港出版社, 2022.", "港灯管理总局", "2022", id="zh-body"),
]


def test_chinese_bodies_are_no_people() -> None:
    assert all(_read(f"{name}. 灯塔年鉴[M]. 北京: 海港出版社, 2022.")[0].names[0].corporate for name in ("港灯管理总局", "北岸灯塔基金会"))


@pytest.mark.parametrize(
    ("text", "listing"),
    [
        pytest.param("正如王灯和李塔（2012）所说。", "王灯，李塔，2012. 灯塔研究[J]. 海港学报, 3(1): 1-9.", id="zh-and"),
        pytest.param("그렇다(김라온ㆍ이다솜, 2012).", "김라온, 이다솜 (2012). 소금길 연구. 등대학보, 14(1), 33-48.", id="ko-dot"),
    ],
)
def test_eastern_names_without_a_gap_are_two_authors(text: str, listing: str) -> None:
    assert "wrong-authors" not in _findings(text, listing)


@pytest.mark.parametrize(
    ("word", "is_title"),
    [("Xinling", False), ("Fanqing", False), ("Beijing", True), ("Lining", True)],
    ids=["end", "no-word", "town", "English"],
)
def test_names_in_pinyin_that_end_like_an_english_word(word: str, is_title: bool) -> None:
    assert is_title_word(word) is is_title


@pytest.mark.parametrize(("entry", "family", "year"), AUTHORS)
def test_authors_and_years_of_entries(entry: str, family: str, year: str) -> None:
    (found,) = _read(entry)
    assert (found.names[0].family, str(found.year.number if found.year else "")) == (family, year)


YEARS = [
    pytest.param("Tamm, C. 1990. Salt roads. Fell.", "1990", id="an initial is not circa"),
    pytest.param("Tamm, K. c. 1890. Salt roads. Fell.", "ca. 1890", id="circa"),
    pytest.param("Tamm, K. (1965–70) Salt roads. 7 vols. Fell.", "1965–1970", id="years of volumes"),
]


@pytest.mark.parametrize(("entry", "year"), YEARS)
def test_years_in_the_form_of_bibtex(entry: str, year: str) -> None:
    (found,) = _read(entry)
    assert in_bibtex_form(found, entry).fields["year"] == year


def test_a_year_in_brackets_at_the_end_is_the_originals() -> None:
    (found,) = _read("Tamm, K. (1982) Salt roads: the long way. London: Fell. [1977]")
    assert found.fields["origdate"] == "1977"


def test_japanese_brackets_are_quotation_marks() -> None:
    article, book = _read("鈴木港（2018）「灯台の課題」『港湾学』59(2), 12-25.\n\n高橋灯（2012）『塩の道』港出版.")
    assert (article.title, article.fields["journal"]) == ("灯台の課題", "港湾学")
    assert (book.title, book.fields["publisher"]) == ("塩の道", "港出版")


def test_three_authors_with_given_names_first_are_three() -> None:
    listing = """Tom Tamm. 2020. Salt roads. In Harbour Letters, pages 1–9.

Jacob Quist and Ann Bell. 2019. Salt lamps. In Harbour Letters, pages 4–8.

Rosa Karsh and Ivo Odum. 2015. Salt nets. In Harbour Letters, pages 2–5.

Anke Marlow, Noam Unger, and Niki Fell. 2017. Salt attention. In Harbour Letters, pages 3–7.
"""
    assert [name.family for name in _read(listing)[-1].names] == ["Marlow", "Unger", "Fell"]


GERMAN = """Ambach, Gerold: Die öffentlichen Lampen. Baden 1984.
Büren, Ursula: Öl und Docht. Stuttgart 2008.
Forst, Ernst: Der Leuchtturm als Amt. Stuttgart 1938.
Krabbach, Wolfgang: Hafen und Licht. Köln 1985.
Ladner, Brian: Salz am Meer. Cambridge 1990.
"""


def test_german_entries_of_one_line_are_parted_without_empty_lines() -> None:
    assert [entry.names[0].family for entry in _read(GERMAN)] == ["Ambach", "Büren", "Forst", "Krabbach", "Ladner"]


PARTS = [
    pytest.param("**{}**", ("Manuscripts", "Tide tables"), id="in bold"),
    pytest.param("{}", ("Books and articles", "Websites"), id="plain, English"),
    pytest.param("{}:", ("Ouvrages", "Sites web"), id="plain, French, with a colon"),
]


@pytest.mark.parametrize(("form", "heads"), PARTS)
def test_headings_of_the_parts_of_a_list_are_not_entries(form: str, heads: tuple[str, str]) -> None:
    entries = ["Quist, A. (1999). Salt. Fell.", "Bell, D. (1991). Barns. Fell."]
    listing = "\n\n".join(part for head, entry in zip(heads, entries, strict=True) for part in (form.format(head), entry))
    found = check(f"So (Quist, 1999; Bell, 1991).\n\n## References\n\n{listing}\n").case.references
    assert [entry.names[0].family for entry in found] == ["Quist", "Bell"]


def test_each_part_of_a_list_has_its_own_order() -> None:
    names = ("Quist", "Tamm", "Unger", "Vale", "Wick", "Bell", "Cole", "Dale", "Fell", "Hall")
    entries = [f"{name}, A. ({1990 + n}). Salt {n}. Fell." for n, name in enumerate(names)]
    listing = "\n\n".join(["**Primary sources**", *entries[:5], "**Secondary sources**", *entries[5:]])
    cited = "; ".join(f"{name}, {1990 + n}" for n, name in enumerate(names))
    found = check(f"So ({cited}).\n\n{listing}\n").findings
    assert "unsorted-list" not in {finding.name for finding in found}


def test_block_quotations_between_entries_are_notes_on_them() -> None:
    text = "So (Quist, 1999; Bell, 1991).\n\n## References\n\nBell, D. (1991). Barns. Fell.\n\n> A classic (see Quist, 1999).\n\n"
    found = check(text + "Quist, A. (1999). Salt. Fell.\n\n> Short, but of use.\n")
    assert [entry.names[0].family for entry in found.case.references] == ["Bell", "Quist"]
    assert not found.findings


def test_papers_of_an_archive_are_cited_by_their_abbreviation() -> None:
    listing = "Bell, D. (1991). Barns. Fell.\n\nBrell Record Office (BRO), Quist Papers.\n\nTamm, K. (2001). Salt. Fell."
    assert "uncited-reference" not in _findings("So (Bell, 1991; Tamm, 2001), and in letters (BRO, box 2).", listing)


def test_no_space_is_wanted_before_a_bracket_in_korean() -> None:
    listing = "Quist, A., & Bell, D. (2015). Salt roads. Fell." + FILLER
    assert "missing-space" not in _findings("Quist과 Bell(2015)은 그렇다.", listing)
    assert "missing-space" in _findings("Quist and Bell(2015) say so.", listing)
