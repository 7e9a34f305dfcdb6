"""Cleaning a messy list: what changes, what never changes, in which order, and how changes are reported."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from citecheck.bibliography import list_style
from citecheck.cleanup import Cleaned, Wanted, clean, convert, explain
from citecheck.cleanup.citation_keys import author_year_keys
from citecheck.cleanup.journal_names import one_name_each
from citecheck.cleanup.missing_fields import missing
from citecheck.cleanup.normalizers import TIDIERS, normalise
from citecheck.cleanup.sorting import collate, in_order
from citecheck.cleanup.year_suffixes import assign_suffixes, with_telling_letters
from citecheck.data.lexicon.alphabets import AFTER_Z
from citecheck.data.tracking_params import PREFIXES, TRACKERS
from citecheck.model import Document, InputError, Name, Reference, Span, Year
from citecheck.pipeline import check_documents
from citecheck.readers import read_list, read_text
from citecheck.writers import write_list

APA = list_style("apa")


def entry(
    number: int, *names: str, year: int | None = 2001, letter: str = "", title: str = "A title", kind: str = "article", **fields: str
) -> Reference:
    people = tuple(Name(family, given.strip()) for family, _, given in (name.partition(",") for name in names))
    when = Year(year, letter) if year else None
    given_fields = {"author": " and ".join(names), "title": title, **fields} if names else {"title": title, **fields}
    return Reference(Span("x", number, number + 1), f"k{number}", kind, people, when, title, given_fields)


def listing(text: str, name: str = "list.bib") -> Document:
    return read_list(text, name)


def cleaned(text: str, essay: str = "", wanted: Wanted | None = None) -> Cleaned:
    wanted = wanted or Wanted("apa")
    if not essay:
        return clean(None, [listing(text)], wanted)
    result = check_documents(read_text(essay, "essay.txt"), [listing(text)], style="apa", rules=())
    return clean(result, [], wanted)


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        pytest.param("html-entities", {"title": "Salt &amp; smoke &#233;"}, {"title": "Salt & smoke é"}, id="entities"),
        pytest.param("html-entities", {"title": "AT&amp;amp;T"}, {"title": "AT&T"}, id="entities-twice"),
        pytest.param("html-tags", {"title": "<p>On <jats:italic>Lutra</jats:italic></p>"}, {"title": "On <i>Lutra</i>"}, id="jats"),
        pytest.param("html-tags", {"title": "If 3 < 5 > 2"}, {"title": "If 3 < 5 > 2"}, id="no-tags"),
        pytest.param("latex-letters", {"journal": r"Stra{\ss}e \& Fu{\ss}"}, {"journal": "Straße & Fuß"}, id="latex"),
        pytest.param("invisible-characters", {"title": "Sa\u00adlt\u200b  roads"}, {"title": "Salt roads"}, id="invisible"),
        pytest.param(
            "names-one-way", {"editor": "Oduya, R.M. and {The R.M. Trust}"}, {"editor": "Oduya, R. M. and {The R.M. Trust}"}, id="names"
        ),
        pytest.param("title-ends", {"title": "“Salt roads.”"}, {"title": "Salt roads"}, id="title"),
        pytest.param("title-ends", {"title": "“ ‘Salt roads’ ”"}, {"title": "Salt roads"}, id="title-quoted-twice"),
        pytest.param("title-ends", {"title": "Life in the U.S."}, {"title": "Life in the U.S."}, id="abbreviation-stays"),
        pytest.param("canonical-doi", {"doi": "https://doi.org/10.5555/AB.12."}, {"doi": "10.5555/AB.12"}, id="doi"),
        pytest.param("canonical-doi", {"url": "http://dx.doi.org/10.5555/ab"}, {"doi": "10.5555/ab"}, id="doi-from-url"),
        pytest.param("canonical-isbn", {"isbn": "ISBN: 978 3 16 148410 0"}, {"isbn": "9783161484100"}, id="isbn"),
        pytest.param("canonical-isbn", {"issn": "1234567x"}, {"issn": "1234-567X"}, id="issn"),
        pytest.param("canonical-eprint", {"eprint": "arXiv:2101.01234v2"}, {"eprint": "2101.01234v2", "eprinttype": "arxiv"}, id="arxiv"),
        pytest.param(
            "url-trackers", {"url": "https://x.example/a?id=3&utm_source=n&fbclid=1#p"}, {"url": "https://x.example/a?id=3#p"}, id="url"
        ),
        pytest.param("url-trackers", {"url": "< https://x.example/a\\\\_b >"}, {"url": "https://x.example/a_b"}, id="url-in-brackets"),
        pytest.param("page-dash", {"pages": "pp. 45--67"}, {"pages": "45–67"}, id="pages"),
        pytest.param("page-dash", {"pages": "3-4-5"}, {"pages": "3-4-5"}, id="no-range"),
        pytest.param("misread-letters", {"journal": "Revue dâ€™histoire"}, {"journal": "Revue d’histoire"}, id="misread-letters"),
        pytest.param("edition-number", {"edition": "2nd ed."}, {"edition": "2"}, id="edition"),
        pytest.param("edition-number", {"edition": "Revised"}, {"edition": "Revised"}, id="edition-in-words"),
        pytest.param("edition-number", {"edition": "2nd rev. ed."}, {"edition": "2nd rev."}, id="edition-in-words-with-its-label"),
        pytest.param("date-in-figures", {"urldate": "7 May 2016"}, {"urldate": "2016-05-07"}, id="date"),
        pytest.param("date-in-figures", {"urldate": "Sept. 1st, 2015"}, {"urldate": "2015-09-01"}, id="date-month-first"),
        pytest.param("date-in-figures", {"date": "2016/05/07"}, {"date": "2016-05-07"}, id="date-strokes"),
        pytest.param("date-in-figures", {"urldate": "5/6/2016"}, {"urldate": "5/6/2016"}, id="date-in-doubt"),
        pytest.param("date-in-figures", {"urldate": "31 February 2016"}, {"urldate": "31 February 2016"}, id="date-that-is-none"),
        pytest.param("no-label", {"volume": "Vol. 12", "number": "no. 3"}, {"volume": "12", "number": "3"}, id="labels"),
        pytest.param("edition-number", {"edition": "18th ed. ed."}, {"edition": "18"}, id="edition-labelled-twice"),
        pytest.param(
            "names-one-way", {"editor": "Ann Lee and Bo Kim et al."}, {"editor": "Lee, Ann and Kim, Bo and others"}, id="first-last"
        ),
        pytest.param("names-one-way", {"editor": "Lee, A., and Kim, B. and"}, {"editor": "Lee, A. and Kim, B."}, id="loose-and"),
        pytest.param("names-one-way", {"editor": "Lee A. B., Kim C."}, {"editor": "Lee A. B., Kim C."}, id="names-in-doubt"),
        pytest.param("names-one-way", {"editor": "毛, 泽 and Lee, A"}, {"editor": "毛, 泽 and Lee, A."}, id="no-stop-behind-characters"),
        pytest.param("names-one-way", {"editor": "Lee, AB and Li, Bo"}, {"editor": "Lee, A. B. and Li, Bo"}, id="initials-together"),
        pytest.param("names-one-way", {"editor": "Meehan, 3rd., W"}, {"editor": "Meehan, III, W."}, id="suffix"),
        pytest.param("month-name", {"month": "3"}, {"month": "March"}, id="month"),
    ],
)
def test_a_field_is_cleaned_by_its_rule(rule: str, before: dict[str, str], after: dict[str, str]) -> None:
    reference = Reference(Span("x", 0, 1), "k", "article", (), None, before.get("title", ""), before)
    changed = dict(TIDIERS)[rule](reference)
    assert changed.fields == after
    assert dict(TIDIERS)[rule](changed) == changed


TEXT = st.text(st.characters(codec="utf-8"), max_size=50)
FIELDS = st.dictionaries(
    st.sampled_from(["title", "journal", "doi", "url", "pages", "isbn", "issn", "eprint", "edition", "month", "editor", "note"]), TEXT
)


@settings(max_examples=200, deadline=None)
@given(FIELDS, st.lists(st.builds(Name, TEXT, TEXT), max_size=3))
@example({}, [Name("", "", "", "Ã{\x80")])
@example({"title": "\\A\\{"}, [])
@example({}, [Name("", "", suffix=" "), Name("", "", suffix="\x80")])
def test_cleaning_the_clean_changes_nothing(fields: dict[str, str], names: list[Name]) -> None:
    reference = Reference(Span("x", 0, 1), "k", "article", tuple(names), None, fields.get("title", ""), fields)
    once, _ = normalise([reference])
    twice, told = normalise(once)
    assert twice == once
    assert not told


def test_tables_are_sorted() -> None:
    assert list(AFTER_Z) == sorted(AFTER_Z)
    assert list(PREFIXES) == sorted(PREFIXES)
    assert all(name.islower() for name in TRACKERS)


@pytest.mark.parametrize(
    ("language", "names"),
    [
        pytest.param("en", ["Aberg", "Åkesson", "MacDuff", "McArthur", "Mead", "Öberg", "Oxley", "van Dam"], id="english"),
        pytest.param("sv", ["Aberg", "MacDuff", "McArthur", "Mead", "Oxley", "van Dam", "Åkesson", "Öberg"], id="swedish"),
    ],
)
def test_order_is_that_of_the_alphabet(language: str, names: list[str]) -> None:
    entries = [entry(number, f"{name}, A") for number, name in enumerate(reversed(names))]
    assert [reference.names[0].family for reference in in_order(entries, APA, language=language)] == names


@pytest.mark.parametrize(("style", "first"), [("apa", "Mead"), ("harvard", "van Meer"), ("chicago", "van Meer")])
def test_particles_count_where_the_style_says(style: str, first: str) -> None:
    meer = Reference(Span("x", 0, 1), "a", "book", (Name("Meer", "J", "van"),), Year(2001), "T", {"author": "van Meer, J"})
    found = in_order([entry(1, "Noor, B"), meer, entry(2, "Mead, A")], list_style(style))
    assert [reference.key for reference in found].index("a") == {"Mead": 2, "van Meer": 1}[first]


def test_one_author_before_several_undated_before_dated_and_titles_without_article() -> None:
    entries = [
        entry(1, "Quist, A", "Bauer, B", year=1990),
        entry(2, "Quist, A", year=2001, title="The zebra"),
        entry(3, "Quist, A", year=2001, title="A yak"),
        entry(4, "Quist, A", year=None),
        entry(5, year=1990, title="The quiz"),
    ]
    assert [reference.key for reference in in_order(entries, APA)] == ["k4", "k3", "k2", "k1", "k5"]
    assert [reference.key for reference in in_order(entries, list_style("harvard"))] == ["k3", "k2", "k4", "k1", "k5"]


def test_chinese_names_stand_first_and_by_sound_where_the_style_has_it() -> None:
    entries = [entry(1, "Adams, A"), entry(2, "张, 三"), entry(3, "李, 四")]
    assert [reference.key for reference in in_order(entries, list_style("gbt7714"))] == ["k3", "k2", "k1"]


@given(st.text(max_size=30))
def test_any_word_can_be_filed(text: str) -> None:
    assert collate(text, "sv") == collate(text, "sv")
    assert isinstance(collate(text, "en"), str)


def test_letters_go_to_works_that_are_cited_alike() -> None:
    entries = [entry(1, "Foss, I", title="Locks"), entry(2, "Foss, I", title="Barges"), entry(3, "Foss, I", year=2002)]
    assert [(r.key, r.year.letter) for r in assign_suffixes(entries, APA) if r.year] == [("k2", "a"), ("k1", "b"), ("k3", "")]


def test_letters_are_written_where_nothing_else_distinguishes_two_works() -> None:
    rows = ((1, "a", "Locks of the delta"), (2, "b", "Locks of the delta"), (3, "c", "Tides of the delta"))
    entries = [entry(number, "Foss, I", letter=letter, title=title, publisher="Quay") for number, letter, title in rows]
    told = with_telling_letters([each._replace(fields={**each.fields, "year": "2001"}) for each in entries])
    assert [each.fields["year"] for each in told] == ["2001a", "2001b", "2001c"]


def test_whole_sets_of_letters_stay() -> None:
    entries = [entry(1, "Foss, I", letter="a", title="Locks"), entry(2, "Foss, I", letter="b", title="Barges")]
    assert [(r.key, r.year.letter) for r in assign_suffixes(entries, APA) if r.year] == [("k1", "a"), ("k2", "b")]
    assert assign_suffixes(assign_suffixes(entries, APA), APA) == assign_suffixes(entries, APA)


def test_many_works_of_one_year() -> None:
    letters = [r.year.letter for r in assign_suffixes([entry(n, "Foss, I", title=f"T{n:03d}") for n in range(30)], APA) if r.year]
    assert letters[24:28] == ["y", "z", "aa", "ab"]


DOUBLES = """
@article{a, author={Quist, A.}, title={Why do ferries fail?}, journal={Transport}, year=2018, volume=9}
@article{b, author={Quist, Anna}, title={Why do Ferries Fail}, journal={Transport}, year=2018, pages={1--9}, doi={10.5555/x}}
@book{c, author={Quist, Anna}, title={Why do ferries fail?}, year=2020, publisher={Quay}}
@book{d, author={Quist, Anna}, title={Why do ferries fail?}, year=2020, publisher={Quay}, edition=2}
"""


def test_doubles_are_joined_editions_are_not() -> None:
    once = clean(None, [listing(DOUBLES)], Wanted("apa"))
    by_key = {reference.key: reference for reference in once.listing.references}
    assert by_key.keys() == {"a", "c", "d"}
    joined = by_key["a"]
    assert (joined.fields["volume"], joined.fields["pages"], joined.fields["doi"]) == ("9", "1–9", "10.5555/x")
    assert joined.names[0].given == "Anna"
    assert any("joined with b" in change.after for change in once.changes)


def test_journals_have_one_name_each() -> None:
    names = ["Journal of Inland Trade", "J. Inl. Trade", "Journal of inland trade", "Coast"]
    entries = [entry(number, "Foss, I", journal=name) for number, name in enumerate(names)]
    assert [r.fields["journal"] for r in one_name_each(entries)] == ["Journal of Inland Trade"] * 3 + ["Coast"]


def test_keys_are_told_apart() -> None:
    entries = [entry(1, "Foss, I"), entry(2, "Foss, I"), entry(3, "Örn, B", letter="a"), entry(4, title="The price of rope", year=None)]
    assert [reference.key for reference in author_year_keys(entries)] == ["foss2001", "foss2001b", "orn2001a", "thepriceofnd"]


def test_what_is_missing_is_told_and_not_made_up() -> None:
    journal, year = missing(entry(1, "Foss, I", year=None))
    assert journal.startswith("journal")
    assert year.startswith("year")
    assert missing(entry(1, "Foss, I", journal="Coast")) == ()
    result = cleaned("@article{a, author={Foss, I.}, title={Locks}}")
    assert [(key, len(lacks)) for key, lacks in result.lacking] == [("a", 2)]
    assert "n.d." in write_list(result.listing, "txt", APA).decode()


LIST = """
@preamble{"\\newcommand{\\x}{y}"}
@article{foss1, author={Foss, I.}, title={Locks and {DNA}}, journal={Coast}, year=2001, x-own={kept}}
@article{foss2, author={Foss, I.}, title={Barges of $\\alpha$}, journal={Coast}, year=2001}
@book{uncited, author={Nobody, N.}, title={Dust}, year=1990, publisher={Quay}}
@book{quist, author={Quist, Anna}, title={Ferries}, year=2018, publisher={Quay}}
"""


def test_only_what_is_cited_stays_unless_all_is_asked_for() -> None:
    essay = "Ferries fail (Quist, 2018). Ghosts do not (Ghostley, 1987)."
    assert [r.key for r in cleaned(LIST, essay).listing.references] == ["quist"]
    everything = cleaned(LIST, essay, Wanted("apa", uncited=True))
    assert {r.key for r in everything.listing.references} == {"foss1", "foss2", "uncited", "quist"}
    told = explain(cleaned(LIST, essay).changes)
    assert "uncited:\n  uncited: left out: nothing in the essay cites it" in told


def test_stubs_are_marked_and_made_once() -> None:
    essay = "Ghosts do not fail (Ghostley, 1987). They do not (Ghostley, 1987). Ferries do (Quist, 2018)."
    result = cleaned(LIST, essay, Wanted("apa", stubs=True))
    assert [stub.names[0].family for stub in result.stubs] == ["Ghostley"]
    assert "[NOT IN THE LIST, cited as “Ghostley, 1987”]" in write_list(result.listing, "txt", APA).decode()
    assert "NOT IN THE LIST" in write_list(result.listing, "bib", APA).decode()


@pytest.mark.parametrize("style", ["apa", "chicago", "gbt7714", "harvard", "mla"])
@pytest.mark.parametrize(
    ("to", "name"), [("bib", "l.bib"), ("biblatex", "l.bib"), ("csl-json", "l.json"), ("ris", "l.ris"), ("txt", "l.txt")]
)
def test_stubs_are_known_again_and_made_once(style: str, to: str, name: str) -> None:
    essay = read_text("Locks (Foss, 2001). Ghosts are not (Ghostley & Marsh, 1987; Holm, n.d.).", "essay.txt")
    text, wanted = (
        "@article{foss, author={Foss, I.}, title={Locks and quays}, journal={Coast}, volume={3}, pages={4--9}, year=2001}",
        Wanted(style, stubs=True),
    )
    for read_as in ("l.bib", name):
        result = check_documents(essay, [listing(text, read_as)], style=style)
        assert [link.verdict for link in result.case.links][1:] == ["missing", "missing"]
        made = clean(result, [], wanted)
        text = write_list(made.listing, to, list_style(style)).decode()
        assert len(made.stubs) == 2
        assert text.replace("{", "").replace("}", "").lower().count("not in the list, cited as") == 2
    assert "L406" in {finding.code for finding in check_documents(essay, [listing(text, name)], style=style).findings}
    assert len(convert([listing(text, name)], wanted).stubs) == 2


def test_letters_are_carried_back_into_the_essay() -> None:
    text = "@article{a, author={Foss, I.}, title={Locks}, journal={Coast}, year={2001b}}\n@article{b, author={Foss, I.}, title={Barges}, journal={Coast}, year={2001c}}"
    result = cleaned(text, "Locks are old (Foss, 2001b). Barges are not (Foss, 2001c).")
    assert sorted(edit.text for fix in result.fixes for edit in fix.edits) == ["2001a", "2001b"]


@pytest.mark.parametrize(
    ("years", "essay", "carried", "written"),
    [
        pytest.param(("2005a", "2005b", "2005c"), "Lamps (Foss, 2005a) and lanterns (Foss, 2005c).", ["2005b"], "2005b", id="left-out"),
        pytest.param(("2005a", "2005b", "2005c"), "Lamps and lanterns (Foss, 2005a,c).", ["b"], "2005b", id="letter-alone"),
        pytest.param(("n.d.-a", "n.d.-b", "n.d.-c"), "Lamps (Foss, n.d.-a), lanterns (Foss, n.d.-c).", ["n.d.-b"], "n.d.-b", id="undated"),
        pytest.param(
            ("n.d.-a", "n.d.-b", "n.d.-c"), "Lamps (Foss, no date a), lanterns (Foss, no date c).", ["no date b"], "n.d.-b", id="no-date"
        ),
    ],
)
def test_list_and_essay_have_the_same_letters_when_one_is_left_out(
    years: tuple[str, ...], essay: str, carried: list[str], written: str
) -> None:
    titles = ("Lamps", "Lenses", "Lanterns")
    text = "\n".join(
        f"@article{{k{year}, author={{Foss, I.}}, title={{{title}}}, journal={{Coast}}, year={{{year}}}}}"
        for year, title in zip(years, titles, strict=True)
    )
    result = cleaned(text, essay)
    assert [edit.text for fix in result.fixes for edit in fix.edits] == carried
    assert f"year = {{{written}}}" in write_list(result.listing, "bib", APA).decode()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param(
            "list.json",
            '[{"id": "a", "type": "book", "title": "Nets", "author": [{"family": "Harbour and Fishing Office"}], "issued": {"raw": "1995"}}]',
            id="csl",
        ),
        pytest.param("list.ris", "TY  - BOOK\nAU  - Harbour and Fishing Office\nTI  - Nets\nPY  - 1995\nER  - \n", id="ris"),
    ],
)
def test_an_organisation_that_stands_as_a_family_name_stays_whole(name: str, text: str) -> None:
    result = clean(None, [listing(text, name)], Wanted("apa"))
    assert write_list(result.listing, "txt", APA).decode() == "Harbour and Fishing Office. (1995). Nets.\n"


def test_citations_that_fit_several_letters_are_told() -> None:
    text = "".join(
        f"@article{{k{n}, author={{Foss, I.}}, title={{{t}}}, journal={{Coast}}, year={{2005}}}}\n"
        for n, t in enumerate(("Lamps", "Lenses"))
    )
    essay = "Lamps are bright (Foss, 2005)."
    result = cleaned(text, essay)
    assert result.fixes == ()
    assert [(essay[span.start : span.end], letters) for span, letters in result.undecided] == [("2005", ("a", "b"))]


def test_other_people_of_one_name_get_no_letters() -> None:
    entries = [entry(1, "Stone, Anne"), entry(2, "Stone, Brian"), entry(3, "Foss, I"), entry(4, "Foss, Ida")]
    assert [(r.key, r.year.letter) for r in assign_suffixes(entries, APA) if r.year] == [("k3", "a"), ("k4", "b"), ("k1", ""), ("k2", "")]


def test_works_without_a_year_and_with_its_word_are_cited_alike() -> None:
    entries = [entry(1, "Foss, I", title="Locks", year=None), entry(2, "Foss, I", title="Weirs", year=None)]
    entries[1] = entries[1]._replace(year=Year(word="n.d."))
    assert [r.year.letter for r in assign_suffixes(entries, APA) if r.year] == ["a", "b"]


def test_latex_that_was_not_touched_stays_as_it_was() -> None:
    result = clean(None, [listing(LIST)], Wanted("apa"))
    text = write_list(result.listing, "bib", APA).decode()
    assert text.startswith('@preamble{"\\newcommand{\\x}{y}"}')
    assert "title = {Barges of $\\alpha$}" in text
    assert "title = {Locks and {DNA}}" in text
    assert "x-own = {kept}" in text


@pytest.mark.parametrize("to", ["bib", "biblatex", "csl-json", "ris"])
def test_a_clean_list_cleaned_again_is_the_same(to: str) -> None:
    suffix = {"csl-json": "json", "ris": "ris"}.get(to, "bib")
    once = write_list(clean(None, [listing(LIST + DOUBLES)], Wanted("apa")).listing, to, APA).decode()
    twice = write_list(clean(None, [listing(once, f"clean.{suffix}")], Wanted("apa")).listing, to, APA).decode()
    thrice = write_list(clean(None, [listing(twice, f"clean.{suffix}")], Wanted("apa")).listing, to, APA).decode()
    assert twice == once
    assert thrice == twice


def test_names_and_fields_that_changed_when_cleaned_again_stay() -> None:
    given = [
        {
            "id": "a",
            "type": "thesis",
            "title": "Tides",
            "publisher": "Quay University",
            "author": [{"family": "Foss", "given": "I. J., K."}],
        },
        {"id": "b", "type": "book", "title": "Locks", "author": [{"family": "Holm", "suffix": "Jan"}, {"family": "Harbour Board of Fell"}]},
    ]
    for to, name in (("bib", "l.bib"), ("biblatex", "l.bib"), ("ris", "l.ris"), ("csl-json", "l.json")):
        once = write_list(clean(None, [listing(json.dumps(given), "l.json")], Wanted("apa")).listing, to, APA).decode()
        assert write_list(clean(None, [listing(once, name)], Wanted("apa")).listing, to, APA).decode() == once


def test_only_changed_entries_under_new_keys_and_stubs_are_written() -> None:
    text = "@book{one, author={Foss, I.}, title={Locks}, publisher={Quay}, pages={1-9}, year=2001}"
    made = clean(None, [listing(text)], Wanted("apa", only_changed=True, author_year_keys=True))
    assert [reference.key for reference in made.listing.references] == ["foss2001"]


BIB = st.lists(st.sampled_from((LIST + DOUBLES).strip().split("\n@")[1:]).map(lambda text: "@" + text), min_size=1, max_size=6)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(BIB)
def test_any_list_cleaned_twice_is_cleaned_once(entries: list[str]) -> None:
    once = write_list(clean(None, [listing("\n".join(entries))], Wanted("apa")).listing, "bib", APA).decode()
    assert write_list(clean(None, [listing(once)], Wanted("apa")).listing, "bib", APA).decode() == once


def test_prose_list_becomes_bibtex() -> None:
    text = "Quist, A., & Bauer, J.-P. (2018). Why do ferries fail? Transport and Society, 9(4), 555–571. https://doi.org/10.5555/ts.9"
    found = convert([read_list(text, "list.txt")], Wanted("apa")).listing
    bib = write_list(found, "bib", APA).decode()
    assert "author = {Quist, A. and Bauer, J.-P.}" in bib
    assert "doi = {10.5555/ts.9}" in bib
    assert "pages = {555--571}" in bib


PROSE = """Foss, I.; Marsh, P. 2001. Locks. Coast and Canal 9(2): 45-67. doi:10.5555/cc.9. Accessed 7 May 2016.

Dune, A. (1990). Barges of the north (2nd edition). Quay Press.

Reed, B. (1991). Nets. In K. Holm (Ed.), A book of fish (3rd ed., pp. 7-19). Quay Press.

Holm, K. (2014). Tides. https://tides.example/all (accessed 9 May 2014)
"""


def test_prose_takes_the_form_of_fields_and_is_told() -> None:
    from citecheck.cli.shared.essays import check_essay
    from citecheck.config import Config

    made = convert([read_list(PROSE, "list.txt")], Wanted("apa"))
    bib = write_list(made.listing, "bib", APA).decode()
    codes = {finding.code for finding in check_essay(read_list(bib, "list.bib")._replace(format="bib"), Config()).findings}
    assert not {code for code in codes if code.startswith("R")}
    assert "pages = {45--67}" in bib
    assert "edition = {Second}" in bib
    assert "urldate = {2014-05-09}" in bib
    assert {"page-dash", "edition-number", "date-in-figures"} <= {change.rule for change in made.changes}
    assert not convert([listing("@book{a, title={Tides}, pages={4-5}, edition={2nd ed.}}")], Wanted("apa")).changes


def test_capitals_of_a_printed_list_go() -> None:
    shouted = "OKORO, I. & VAN DER MEER, J. (2001). Locks. Coast, 9, 1–9.\n\nMCLEOD, A. (1990). Dust. Quay.\n\nWHO. (1991). Health. WHO.\n"
    names = [reference.names for reference in convert([read_list(shouted, "list.txt")], Wanted("apa")).listing.references]
    assert [name.family for each in names for name in each] == ["Okoro", "Van der Meer", "McLeod", "WHO"]
    plain = shouted.replace("MCLEOD", "McLeod")
    names = [reference.names for reference in convert([read_list(plain, "list.txt")], Wanted("apa")).listing.references]
    assert names[0][0].family == "OKORO"


def test_latex_is_fit_to_print_and_what_was_mended_is_told() -> None:
    source = "@article{a, author={Foss, I.}, title={Salt  & $a_b$ <i>smoke</i>}, journal={Coast}, year=2001, url={http://x.example/?a&b_c}}"
    result = clean(None, [listing(source)], Wanted("apa"))
    bib = write_list(result.listing, "bib", APA).decode()
    assert r"title = {Salt \& $a_b$ \emph{smoke}}" in bib
    assert "url = {http://x.example/?a&b_c}" in bib
    assert [(change.rule, change.field) for change in result.changes] == [("latex-source", "title")]
    assert "title = {Salt  & $a_b$ <i>smoke</i>}" in write_list(convert([listing(source)], Wanted("apa")).listing, "bib", APA).decode()


def test_unread_pieces_are_kept_word_for_word() -> None:
    text = "@article{a, author={Foss, I.}, title={Locks}, journal={Coast}, year=2001}\n@article no brace at all\n"
    result = clean(None, [listing(text)], Wanted("apa"))
    assert any("no brace at all" in piece for piece in result.listing.unread)
    assert "no brace at all" in write_list(result.listing, "bib", APA).decode()


def test_nothing_to_clean_is_told() -> None:
    with pytest.raises(InputError, match="no entry found"):
        clean(None, [listing("% nothing here\n")], Wanted("apa"))


@pytest.mark.parametrize("case", ["auto", "style", "keep"])
def test_case_of_titles(case: str) -> None:
    text = "@book{a, author={Foss, I.}, title={The Return of the {Baltic} Herring}, year=2001}"
    shown = write_list(convert([listing(text)], Wanted("apa", case=case)).listing, "txt", APA).decode()
    assert ("The return of the Baltic herring" in shown) == (case != "keep")


HERRING = "Foss, I. (2001). {}. Quay Press.\n\n"
SENTENCES = "".join(
    HERRING.format(title) for title in ("Counting boats by night", "On the salting of fish", "Why nets fail", "How tides turn")
)
HEADLINES = "".join(
    HERRING.format(title) for title in ("Counting Boats by Night", "The Salting of Fish", "Why Some Nets Fail", "How Most Tides Turn")
)


def as_json(titles: list[str]) -> str:
    return json.dumps(
        [{"id": f"k{n}", "type": "book", "title": title, "issued": {"date-parts": [[2001]]}} for n, title in enumerate(titles)]
    )


@pytest.mark.parametrize(
    ("name", "text", "meant"),
    [
        pytest.param("list.txt", HERRING.format("The Return of the Baltic Herring"), "The return of the Baltic herring", id="prose"),
        pytest.param("list.txt", SENTENCES + HERRING.format("Jane Foss"), "Jane Foss", id="prose-in-sentence-style-short"),
        pytest.param("list.txt", HEADLINES + HERRING.format("Salt Herring"), "Salt herring", id="prose-in-headline-style-short"),
        pytest.param(
            "list.txt", HERRING.format("THE RETURN OF THE BALTIC HERRING"), "The return of the Baltic herring", id="prose-shouted"
        ),
        pytest.param("list.txt", HERRING.format("Die Fischerei der Ostsee und ihre Boote"), "Die Fischerei der Ostsee", id="prose-german"),
        pytest.param(
            "list.ris", "TY  - BOOK\nTI  - The Return of the Baltic Herring\nPY  - 2001\nER  - \n", "the Baltic herring", id="ris"
        ),
        pytest.param(
            "list.json", as_json(["The Return of the Baltic Herring", "On the salting of fish"]), "the Baltic Herring", id="csl-json"
        ),
        pytest.param(
            "list.json", as_json([f"The Return of Some Herring {n}" for n in "IVXL"]), "return of some herring", id="csl-json-all"
        ),
    ],
)
def test_headlines_by_what_a_format_means_by_them(name: str, text: str, meant: str) -> None:
    assert meant in write_list(convert([listing(text, name)], Wanted("apa")).listing, "txt", APA).decode()


def test_names_in_headlines_are_those_of_other_titles_and_of_the_essay() -> None:
    text = "".join(f"@book{{k{n}, author={{Foss, I.}}, title={{{title}}}, year={{200{n}}}}}\n" for n, title in enumerate((
        "Boats of Orland", "Where Orland keeps its herring", "Early Trade in Marrow Sound", "Foss's Old Boats and a Boss",
    )))  # fmt: skip
    essay = (
        "Some (Foss, 2000; Foss, 2001) say that at a time when everybody knew it the people of old Marrow sold no marrow but much fish.\n"
    )
    shown = write_list(cleaned(text, essay, Wanted("apa", uncited=True)).listing, "txt", APA).decode()
    assert "Boats of Orland" in shown
    assert "Early trade in marrow sound" in shown  # the essay has it small, too
    assert "Foss’s old boats and a boss" in shown
    essay = essay.replace("no marrow", "no cabbage")
    assert "Early trade in Marrow sound" in write_list(cleaned(text, essay, Wanted("apa", uncited=True)).listing, "txt", APA).decode()


@pytest.mark.parametrize("name", ["list.txt", "list.md"])
def test_heading_of_a_list_is_no_entry(name: str) -> None:
    text = "References\n\n" + SENTENCES + "Further reading\n\n" + HERRING.format("Salt")
    assert [reference.title for reference in convert([listing(text, name)], Wanted("apa")).listing.references][::4] == [
        "Counting boats by night",
        "Salt",
    ]


def test_house_of_three_partners_is_one() -> None:
    found = convert([listing("Foss, I. (2001). Salt and slow trade. Farrow, Stone and Gale.\n", "list.txt")], Wanted("apa")).listing
    assert found.references[0].fields["publisher"] == "Farrow, Stone and Gale"


BRACKETS = [
    ("Foss, I. (2003). Old boats (M. Kim, Trans.; 3rd ed.). Quay.", {"translator": "Kim, M.", "edition": "3", "publisher": "Quay"}),
    ("Foss, I. (2003). Old boats (2nd ed., Vol. 3). Quay.", {"edition": "2", "volume": "3", "title": "Old boats"}),
    ("Foss, I. (2003). Nets. In B. Finn (Ed.), Large book of fish (Vol. 3, pp. 2–9). Quay.", {"booktitle": "Large book of fish", "volume": "3"}),
    ("Foss, I. (2003). Nets. In B. Finn (Ed.), Large book of fish (pp. 2–9). Quay.", {"booktitle": "Large book of fish", "publisher": "Quay"}),
    ("Foss, I. (2003). Tides (B. Finn, Trans.; Vol. 1). Quay. (Original work published 1867)", {"origdate": "1867", "volume": "1"}),
    ("Foss, I. (2003). Tides. London: Quay. First published 1950.", {"origdate": "1950", "publisher": "Quay"}),
    ("Foss, Anna. Tides. Quay, 2003.", {"author": "Foss, Anna"}),
    ("Foss, Guill. Tides. Quay, 2003.", {"author": "Foss, Guill."}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "meant"), BRACKETS, ids=range(len(BRACKETS)))
def test_what_brackets_behind_titles_hold(text: str, meant: dict[str, str]) -> None:
    fields = convert([listing(text, "list.txt")], Wanted("apa")).listing.references[0].fields
    assert {name: fields.get(name) for name in meant} == meant


def test_list_in_markdown_is_read_without_its_marks() -> None:
    text = "Foss, I. (2003). *Old boats* \\[Doctoral dissertation\\]. Quay University.\n"
    assert convert([listing(text, "list.md")], Wanted("apa")).listing.references[0].title == "Old boats"


def test_journal_keeps_the_stop_of_an_abbreviation() -> None:
    text = "@article{k, author={Foss, I.}, title={Locks.}, journal={Fish Stud.}, year=2001}"
    assert "Locks. Fish Stud." in write_list(cleaned(text).listing, "txt", APA).decode()


DAYS = [
    ("Foss, I. (2018, May 3). Herring are back. The Quay Times.", {"month": "May", "day": "3", "entrysubtype": "newspaper"}),
    ("Foss, I. 2018. “Herring.” The Quay Times, June 12.", {"month": "June", "day": "12"}),
    ("Foss, Ida. “Yet More Boats.” Coast, vol. 3, no. 2, 3 May 2017, pp. 1–9.", {"month": "May", "day": "3", "entrysubtype": None}),
    ("Foss, I. (2019, Spring). Counting old nets. Coast, 3(2), 4–9.", {"month": "Spring", "day": None}),
    ("Foss, I. (2018, May 3–5). Herring are back [Conference session]. Fish Days, York.", {"month": "May", "day": None}),
    ("Foss, I. (2016). Fish and law. J. Fish Stud., 12(3), 4–5.", {"month": None, "journal": "J. Fish Stud."}),
]


@pytest.mark.parametrize(("text", "meant"), DAYS, ids=range(len(DAYS)))
def test_days_of_prose_entries_are_kept(text: str, meant: dict[str, str | None]) -> None:
    fields = convert([listing(text, "list.txt")], Wanted("apa")).listing.references[0].fields
    assert {name: fields.get(name) for name in meant} == meant


@pytest.mark.parametrize(("to", "suffix"), [("bib", "bib"), ("biblatex", "bib"), ("csl-json", "json"), ("ris", "ris")])
def test_clean_list_with_an_unreadable_piece_stays_as_it_is(to: str, suffix: str) -> None:
    once = write_list(cleaned("@book{k, author={Foss, I.}, title={Locks}, year=2001}\n@article no {brace at all\n").listing, to, APA)
    again = clean(None, [listing(once.decode(), f"list.{suffix}")], Wanted("apa")).listing
    assert again.unread == ("@article no {brace at all",)
    assert write_list(again, to, APA) == once


ORDERED = """
@book{z, author={Doe, Jane}, title={Zebra ways}, year=2001}
@book{a, author={Doe, Jane}, title={Ant ways}, year=2010}
@article{late, author={Doe, Jane}, title={Bee news}, journal={Times}, entrysubtype={newspaper}, date={2010-03-05}}
@article{early, author={Doe, Jane}, title={Zoo news}, journal={Times}, entrysubtype={newspaper}, date={2010-01-05}}
"""


@pytest.mark.parametrize(
    ("style", "keys"),
    [
        pytest.param("apa", ["z", "a", "early", "late"], id="apa-by-date-a-year-alone-first"),
        pytest.param("chicago", ["z", "a", "late", "early"], id="chicago-by-year-and-title"),
        pytest.param("mla", ["a", "late", "z", "early"], id="mla-by-title"),
    ],
)
def test_works_of_one_author_stand_in_the_order_of_the_style(style: str, keys: list[str]) -> None:
    found = cleaned(ORDERED, wanted=Wanted(style)).listing.references
    assert [reference.key for reference in found] == keys
    assert [reference.year.letter for reference in found if reference.year] == (["", "", "", ""] if style == "mla" else ["", "a", "b", "c"])


LAWS = [
    ("Sea Fish (Conservation) Act 1992, c. 60.", "Sea Fish (Conservation) Act 1992", "c. 60"),
    ("Lilly Harbour Fair Pay Act of 2009, Pub. L. No. 111-2.", "Lilly Harbour Fair Pay Act of 2009", "Pub. L. No. 111-2"),
    ("Inland Waters Act 1963. https://laws.example/iwa", "Inland Waters Act 1963", None),
    ("Water Boards Act 2018 (UK).", "Water Boards Act 2018 (UK)", None),
]


@pytest.mark.parametrize(("text", "title", "number"), LAWS, ids=range(len(LAWS)))
def test_law_in_prose_has_a_title_and_no_author(text: str, title: str, number: str | None) -> None:
    law = convert([listing(text, "list.txt")], Wanted("apa")).listing.references[0]
    assert (law.kind, law.title, law.fields.get("number"), law.names) == ("legislation", title, number, ())
    assert law.year
    assert law.year.number == int(re.findall(r"\d{4}", title)[0])


def test_book_about_a_law_is_no_law() -> None:
    book = convert([listing("Foss, I. (2001). The Harbour Act 1990 explained. Quay.", "list.txt")], Wanted("apa")).listing.references[0]
    assert book.kind == "book"


@pytest.mark.parametrize("to", ["bib", "biblatex", "csl-json", "ris"])
@pytest.mark.parametrize(
    "name", [r"Fo\{ss, Ida", r"Fo\{s\}s, Ida", r"Ida Fo\{ss and Bell, Jo", r"Foss, I\}da and Jo Bell", r"Foss, \{Jr\}, Ida"]
)
def test_names_with_braces_cleaned_twice_are_cleaned_once(name: str, to: str) -> None:
    suffix = {"csl-json": "json", "ris": "ris"}.get(to, "bib")
    given = listing(f"@book{{a, author={{{name}}}, title={{T}}, year=2001, publisher={{Quay}}}}")
    once = write_list(clean(None, [given], Wanted("apa")).listing, to, APA).decode()
    assert write_list(clean(None, [listing(once, f"clean.{suffix}")], Wanted("apa")).listing, to, APA).decode() == once


PROSE_AGAIN = [
    pytest.param("apa", "Foss, I. (2001). Why do locks fail? Coast, 3, 1–9.", id="question"),
    pytest.param("chicago", "Foss, Ida. 2001. “On Locks.” J. Mar. Hist. 3: 1–9.", id="shortened-journal"),
    pytest.param(
        "mla",
        "Foss, Ida, et al. “A Lock.” Coast, vol. 3, 2001, pp. 1–9.\n\nFoss, Ida, et al. “The Toll.” Coast, vol. 2, 1999, pp. 1–9.",
        id="et-al-is-no-three-hyphens",
    ),
]


@pytest.mark.parametrize(("style", "text"), PROSE_AGAIN)
def test_finished_prose_cleaned_again_stays(style: str, text: str) -> None:
    done = clean(None, [read_list(text + "\n", "list.txt")], Wanted(style)).listing
    assert write_list(done, "txt", list_style(style)).decode() == text + "\n"


def test_authors_behind_et_al_put_no_work_before_another() -> None:
    early = entry(1, "Foss, I.", "Zeller, A.", "Bell, J.", "Cole, K.", year=1999, title="B")
    late = entry(2, "Foss, I.", "Adler, B.", "Cole, K.", "Dunn, L.", year=2005, title="A")
    assert [each.key for each in in_order([late, early], list_style("harvard"))] == ["k1", "k2"]
    assert [each.key for each in in_order([early, late], APA)] == ["k2", "k1"]


def test_an_unsigned_newspaper_article_lacks_no_author() -> None:
    unsigned = "“Dim the Lamps.” The Brell Times, 4 May 2016, p. A12."
    result = convert([read_list(f"{unsigned}\n\nMarlow, T. “On Wicks.” Lamp Letters, vol. 2, 2012, pp. 1–9.\n", "l.txt")], Wanted("mla"))
    assert result.lacking == ()
