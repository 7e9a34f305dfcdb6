"""The parts of an entry: case, pages, names, dates, quotation marks, punctuation, and the language that style data are written in."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import citecheck
from citecheck.bibliography import format_entry, list_style, plain, style_names
from citecheck.bibliography.contributors import read_names
from citecheck.bibliography.dates import month_as_written, month_number, parts
from citecheck.bibliography.editions import edition_number, edition_words, other_edition
from citecheck.bibliography.layout_types import SAME_LAYOUT
from citecheck.bibliography.name_rendering import NameForm, write_name, write_names
from citecheck.bibliography.ordinals import ordinal
from citecheck.bibliography.page_ranges import count_pages, write_pages
from citecheck.bibliography.quotes import by_depth, with_marks
from citecheck.bibliography.rich_text import Run, close_up
from citecheck.bibliography.template import TemplateError, parse
from citecheck.bibliography.text_case import is_title_case, sentence_case, title_case
from citecheck.data.lexicon.function_words import ENGLISH, FOREIGN
from citecheck.data.lexicon.title_words import PROPER_WORDS, SMALL_WORDS
from citecheck.model import Name, Reference, Span, Year

LEAD = NameForm(last=", & ", last_of_two=", & ", et_al="et al.", inverted="all", initials=". ", et_al_from=4, et_al_keep=2)


def entry(kind: str, **fields: str) -> Reference:
    return Reference(Span("x", 0, 1), "k", kind, (Name("Quist", "Anna"),), Year(2001), fields.get("title", "A title"), fields)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        pytest.param("a history of the sea", "A History of the Sea", id="small-words"),
        pytest.param("the sea: a history", "The Sea: A History", id="after-colon"),
        pytest.param("what is it made of?", "What Is It Made Of?", id="last-word"),
        pytest.param("using RNA and iPhones in port-side work", "Using RNA and iPhones in Port-Side Work", id="own-capitals"),
        pytest.param("the role of p values c. 1500", "The Role of p Values c. 1500", id="symbols"),
        pytest.param("the 38th day's work", "The 38th Day’s Work".replace("’", "'"), id="ordinal"),
        pytest.param("lenses c.300-150 BC in scope v.2.1", "Lenses c.300-150 BC in Scope v.2.1", id="abbreviations"),
        pytest.param("the (mis)casting of bells", "The (Mis)casting of Bells", id="bracketed-beginning"),
        pytest.param("revue d'optique", "Revue d'optique", id="elided-article"),
        pytest.param("another look at Orvane et al. (2009)", "Another Look at Orvane et al. (2009)", id="et-al"),
        pytest.param("on-site work in up-to-date ports", "On-Site Work in Up-to-Date Ports", id="compounds"),
        pytest.param("THE PORTS OF A SHORE IN FRANCE", "The Ports of a Shore in France", id="shouted"),
        pytest.param("branching out of bounds", "Branching Out of Bounds", id="adverb"),
        pytest.param("wicks [review of the book the sea]", "Wicks [Review of the Book The Sea]", id="reviewed-work"),
    ],
)
def test_headline_case(text: str, meant: str) -> None:
    assert title_case(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        pytest.param("The Rise of the German Port", "The rise of the German port", id="proper"),
        pytest.param("Ports: A History", "Ports: A history", id="after-colon"),
        pytest.param("DNA in the McDonald Archive", "DNA in the McDonald archive", id="own-capitals"),
        pytest.param("China's Rivers", "China's rivers", id="possessive"),
        pytest.param("Trade in New York City before the Cold War", "Trade in New York City before the Cold War", id="phrases"),
        pytest.param("The New Cities of the Old World", "The new cities of the old world", id="words-of-phrases"),
        pytest.param("South African Ports in South Winds", "South African ports in south winds", id="compass"),
        pytest.param("Ferries on the Rhine River", "Ferries on the Rhine River", id="placed"),
        pytest.param("Vitamin A and Hepatitis C at Sea", "Vitamin A and hepatitis C at sea", id="letters"),
        pytest.param("Louis XIV and Type II Errors", "Louis XIV and type II errors", id="kings-and-types"),
        pytest.param("A March of 12 March 1933", "A march of 12 March 1933", id="months"),
        pytest.param("Growth of Mossia coli and Poaceae", "Growth of Mossia coli and Poaceae", id="species"),
        pytest.param("Post-Soviet Port-Side Work", "Post-Soviet port-side work", id="compounds"),
        pytest.param("THE PORTS OF FRANCE IN WORLD WAR II", "The ports of France in World War II", id="shouted"),
        pytest.param("THE ROLE OF P53 AND THE IRISH", "The role of P53 and the Irish", id="shouted-sign"),
    ],
)
def test_sentence_case(text: str, meant: str) -> None:
    assert sentence_case(text) == meant


def test_protected_letters_keep_their_case() -> None:
    assert sentence_case("The Vance Papers", protected=lambda at: at == 4) == "The Vance papers"
    assert not is_title_case("The rise of the German port")


@given(st.text(max_size=80))
def test_case_changes_case_only_and_once(text: str) -> None:
    for change in (title_case, sentence_case):
        assert len(change(text)) == len(text)
        assert change(text).casefold() == text.casefold()


@pytest.mark.parametrize(
    ("text", "form", "meant"),
    [
        pytest.param("45-67", "", "45–67", id="dash"),
        pytest.param("45--67", "hyphen", "45-67", id="hyphen"),
        pytest.param("321-328", "chicago", "321–28", id="chicago-28"),
        pytest.param("100-104", "chicago", "100–104", id="chicago-hundred"),
        pytest.param("107-108", "chicago", "107–8", id="chicago-8"),
        pytest.param("1496-1500", "chicago", "1496–500", id="chicago-500"),
        pytest.param("71-72", "chicago", "71–72", id="chicago-two-digits"),
        pytest.param("1002-1008", "mla", "1002–08", id="mla"),
        pytest.param("923-1003", "mla", "923–1003", id="mla-longer"),
        pytest.param("127-38", "full", "127–138", id="full"),
        pytest.param("e12045", "chicago", "e12045", id="article-number"),
        pytest.param("L12-L19", "chicago", "L12–19", id="letters"),
        pytest.param("3-4; 17", "", "3–4, 17", id="list"),
    ],
)
def test_pages(text: str, form: str, meant: str) -> None:
    assert write_pages(text, form) == meant


@pytest.mark.parametrize(("text", "count"), [("", 0), ("7", 1), ("e7", 1), ("7–9", 2), ("7, 9", 2)])
def test_one_page_or_more(text: str, count: int) -> None:
    assert count_pages(text) == count


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        pytest.param(Name("Bauer", "Jean-Paul"), "Bauer, J.-P.", id="hyphen"),
        pytest.param(Name("Maas", "Han L. J.", "van der"), "van der Maas, H. L. J.", id="particle"),
        pytest.param(Name("Humboldt", "Alexander von"), "Humboldt, A. von", id="dropping-particle"),
        pytest.param(Name("Pruitt", "Walter", suffix="Jr"), "Pruitt, W., Jr.", id="junior"),
        pytest.param(Name("Stone", "Harold", suffix="III"), "Stone, H., III", id="third"),
        pytest.param(Name("Crick", "FHC"), "Crick, F. H. C.", id="run-together"),
        pytest.param(Name("VIK", "TEA MARIT"), "VIK, T. M.", id="given names in capitals"),
        pytest.param(Name("VIK", "TM"), "VIK, T. M.", id="initials beside capitals"),
        pytest.param(Name("VIK", "JFK"), "VIK, J. F. K.", id="three initials beside capitals"),
        pytest.param(Name("Vik", "ANNA"), "Vik, A.", id="a known given name in capitals"),
        pytest.param(Name("Petrov", "Yu. K."), "Petrov, Yu. K.", id="two-letter-initial"),
        pytest.param(Name("Cruz", "Marı́a Luz"), "Cruz, M. L.", id="combining-accent"),
        pytest.param(Name("World Health Organization", corporate=True), "World Health Organization", id="organisation"),
        pytest.param(Name("王", "小明"), "王小明", id="chinese"),
        pytest.param(Name("Aubigny", "Marc", "d'"), "d'Aubigny, M.", id="elided"),
    ],
)
def test_name_with_initials(name: Name, meant: str) -> None:
    assert write_name(name, LEAD, first=True) == meant


@pytest.mark.parametrize(
    ("count", "meant"),
    [(1, "A, X."), (2, "A, X., & B, X."), (3, "A, X., B, X., & C, X."), (4, "A, X., B, X., et al.")],
)
def test_list_of_names(count: int, meant: str) -> None:
    assert write_names([Name(letter, "X") for letter in "ABCD"[:count]], LEAD) == meant


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Quist, Anna and {Harbour Trust}", (Name("Quist", "Anna"), Name("Harbour Trust", corporate=True)), id="organisation"),
        pytest.param("van der Meer, Joost", (Name("Meer", "Joost", "van der"),), id="particle"),
        pytest.param("Joost van der Meer", (Name("Meer", "Joost", "van der"),), id="in-order"),
        pytest.param("Pruitt, Jr., Walter", (Name("Pruitt", "Walter", suffix="Jr."),), id="suffix"),
        pytest.param("{Bed, Bath and Co}", (Name("Bed, Bath and Co", corporate=True),), id="braces-hold"),
        pytest.param("Kerr, Una and others", (Name("Kerr", "Una"), Name("others")), id="others"),
        pytest.param("Kerr, Una and {others}", (Name("Kerr", "Una"), Name("others")), id="others in braces"),
        pytest.param("Kerr, Una and et al.", (Name("Kerr", "Una"), Name("others")), id="et al. as a name"),
    ],
)
def test_bibtex_names_are_read(text: str, names: tuple[Name, ...]) -> None:
    assert tuple(read_names(text)) == names


@pytest.mark.parametrize(
    ("text", "outer", "inner"),
    [
        pytest.param('a "b" c', "a “b” c", "a ‘b’ c", id="straight"),
        pytest.param("‘x’ and “y”", "“x” and “y”", "‘x’ and ‘y’", id="single-made-double"),
        pytest.param("the ports' end", "the ports’ end", "the ports’ end", id="apostrophe"),
        pytest.param("„so“", "„so“", "„so“", id="foreign-marks-stay"),
        pytest.param("a “b ‘c’ d” e", "a “b ‘c’ d” e", "a ‘b “c” d’ e", id="nested"),
    ],
)
def test_quotation_marks_by_depth(text: str, outer: str, inner: str) -> None:
    assert with_marks(by_depth(text), "“”", "‘’") == outer
    assert with_marks(by_depth(text), "‘’", "“”") == inner


@pytest.mark.parametrize(
    ("pieces", "inside", "meant"),
    [
        pytest.param(["Who?", ". ", "Next"], True, "Who? Next", id="question-takes-the-stop"),
        pytest.param(["ed.", ". ", "Next"], True, "ed. Next", id="one-stop"),
        pytest.param(["a", ", ", ", b"], True, "a, b", id="one-comma"),
        pytest.param(["\ue010x\ue011", ", b"], True, "\ue010x,\ue011 b", id="comma-goes-in"),
        pytest.param(["\ue010x\ue011", ", b"], False, "\ue010x\ue011, b", id="comma-stays-out"),
        pytest.param(["\ue010x \ue012y?\ue013\ue011", ". b"], True, "\ue010x \ue012y?\ue013\ue011 b", id="through-two-marks"),
        pytest.param(["end "], True, "end", id="no-space-at-the-end"),
    ],
)
def test_punctuation_is_closed_up(pieces: list[str], inside: bool, meant: str) -> None:
    assert plain(close_up([Run(piece) for piece in pieces], inside=inside)) == meant


@pytest.mark.parametrize("source", ["[open", "<a|b", "{unclosed", "*x"])
def test_broken_template_is_told(source: str) -> None:
    with pytest.raises((TemplateError, ValueError)):
        parse(source)


@pytest.mark.parametrize(("text", "number"), [("2", 2), ("2nd ed.", 2), ("Third", 3), ("11th", 11), ("Rev. ed.", 0), ("", 0)])
def test_edition(text: str, number: int) -> None:
    assert edition_number(text) == number


@pytest.mark.parametrize(
    ("text", "words", "other"),
    [
        pytest.param("Revised edition", "Rev.", "", id="revised"),
        pytest.param("rev. ed.", "Rev.", "", id="short-already"),
        pytest.param("Second enlarged", "2nd enl.", "", id="number-in-words"),
        pytest.param("Third and revised", "3rd rev.", "", id="number-and"),
        pytest.param("2nd, revised and enlarged edn", "2nd rev. and enl.", "", id="revised-and-enlarged"),
        pytest.param("Oxford World’s Classics ed.", "Oxford World’s Classics", "", id="labelled-so-an-edition"),
        pytest.param("3rd international student", "3rd international student", "", id="words-said-of-editions"),
        pytest.param("2., überarb. Aufl", "", "2., überarb. Aufl.", id="german"),
        pytest.param("Director’s cut", "", "Director’s cut", id="of-a-film"),
        pytest.param("4th printing", "", "4th printing", id="printing"),
        pytest.param("3", "", "", id="a-number"),
    ],
)
def test_edition_in_words(text: str, words: str, other: str) -> None:
    assert (edition_words(text), other_edition(text)) == (words, other)


@pytest.mark.parametrize(
    ("number", "word"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (21, "21st"), (112, "112th")]
)
def test_ordinal(number: int, word: str) -> None:
    assert ordinal(number) == word


@pytest.mark.parametrize(
    ("text", "number"), [("mar", 3), ("March", 3), ("Sept.", 9), ("may", 5), ("12", 12), ("13", 0), ("Spring", 0), ("ma", 0)]
)
def test_month(text: str, number: int) -> None:
    assert month_number(text) == number


@pytest.mark.parametrize(
    ("month", "written"),
    [("vasario", "vasario"), ("Sausis", "Sausis"), ("febrero", ""), ("Févr.", ""), ("March", ""), ("3", ""), ("Spring", ""), ("", "")],
)
def test_month_without_a_number_is_kept(month: str, written: str) -> None:
    assert month_as_written(entry("article", month=month)) == written


@pytest.mark.parametrize(
    ("fields", "printed"),
    [
        pytest.param({"date": "2001-05/2001-06"}, "(2001, May–June)", id="a range of months"),
        pytest.param({"year": "2001", "month": "May/Jun."}, "(2001, May–June)", id="two months by name"),
        pytest.param({"date": "2001-11/2002-01"}, "(2001, November)", id="a range beyond the year"),
        pytest.param({"date": "2001-05-04/2001-05-06"}, "(2001, May 4–6)", id="a range of days"),
    ],
)
def test_months_of_a_double_issue(fields: dict[str, str], printed: str) -> None:
    magazine = entry("article", journal="The Wick", entrysubtype="magazine", **fields)
    assert printed in plain(format_entry(magazine, list_style("apa")))


@pytest.mark.parametrize(
    ("bib", "printed"),
    [
        pytest.param(
            "@conference{a, author={Quist, Anna}, title={Wicks}, journal={Proceedings of the Lamp Conference}, year={2003}, pages={3--9}}",
            "Quist, A. (2003). Wicks. Proceedings of the Lamp Conference, 3–9.",
            id="a paper of a conference whose proceedings are called a journal",
        ),
        pytest.param(
            "@techreport{a, author={Quist, Anna}, title={Wicks}, institution={Lamp Board}, number={4}, year={2003}, pages={64}}",
            "Quist, A. (2003). Wicks (No. 4). Lamp Board.",
            id="a report's number of pages",
        ),
        pytest.param(
            "@thesis{a, author={Quist, Anna}, title={Wicks}, institution={University of Brell}, type={Ph.D.}, date={2003}}",
            "Quist, A. (2003). Wicks [Doctoral dissertation]. University of Brell.",
            id="a degree by its letters",
        ),
        pytest.param(
            "@inreference{a, title={Wick}, booktitle={Words of the lamp}, editor={Quist, Anna}, publisher={Lamp House}, year={2003}}",
            "Wick. (2003). In A. Quist (Ed.), Words of the lamp. Lamp House.",
            id="an entry of an encyclopaedia without an author",
        ),
    ],
)
def test_exported_entries_in_apa(bib: str, printed: str) -> None:
    assert citecheck.convert(bib, "apa", to="txt").decode().strip() == printed


@pytest.mark.parametrize(
    ("visited", "printed"),
    [
        pytest.param("2021-12-05", "(Accessed: 5 December 2021)", id="iso"),
        pytest.param("05.12.2021", "(Accessed: 5 December 2021)", id="figures, the day first"),
        pytest.param("12 joulukuuta 2021", "(Accessed: 12 joulukuuta 2021)", id="day first, in another language"),
    ],
)
def test_date_of_access(visited: str, printed: str) -> None:
    assert printed in plain(format_entry(entry("online", url="https://lamps.example/wick", urldate=visited), list_style("harvard")))


def test_date_is_taken_apart() -> None:
    assert parts("2015-03-02") == ("2015", "03", "02")
    assert parts("spring") == ("", "", "")


def test_word_tables_are_sorted_and_apart() -> None:
    assert not ENGLISH & FOREIGN
    assert all(word.islower() for word in SMALL_WORDS)
    assert all(word[0].isupper() for word in PROPER_WORDS)


@pytest.mark.parametrize("name", style_names())
def test_style_data_have_the_same_keys_and_whole_templates(name: str) -> None:
    style, apa = list_style(name), list_style("apa")
    needed = {"title", "join", "end", "quotes", "stops_inside_quotes", "title_case", "terms", "names", "macros", "kinds", "order"}
    assert needed <= style.keys()
    assert style["names"].keys() >= {"lead"}
    assert "misc" in style["kinds"]
    assert (
        {"article", "book", "incollection", "inproceedings", "thesis", "report", "online"}
        <= style["kinds"].keys()
        <= apa["kinds"].keys() | {"map", "standard", "proceedings", "video"}
    )
    for layout in style["kinds"].values():
        for template in layout["parts"]:
            parse(template)


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Co"]), max_size=40)


@settings(max_examples=200)
@given(
    st.sampled_from(sorted({*SAME_LAYOUT, "article", "book", "misc", "incollection", "online", "software", "jurisdiction", "letter"})),
    st.dictionaries(
        st.sampled_from(
            ["title", "journal", "volume", "number", "pages", "publisher", "booktitle", "editor", "doi", "url", "edition", "type", "date"]
        ),
        WORDS,
    ),
    st.sampled_from(style_names()),
)
def test_any_entry_can_be_written_and_nothing_private_is_left(kind: str, fields: dict[str, str], style: str) -> None:
    text = plain(format_entry(entry(kind, **fields), list_style(style)))
    assert text == text.rstrip(" ")
    assert not re.search(r"[\ue010-\ue013]", text)
