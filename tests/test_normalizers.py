"""What each rule of cleaning makes of a field, form by form, and what it leaves alone."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from citecheck.bibliography import list_style
from citecheck.cleanup.changes import Change, explain
from citecheck.cleanup.citation_keys import author_year_keys, keys_for_all
from citecheck.cleanup.normalizers import TIDIERS
from citecheck.cleanup.normalizers.text import tidy_title
from citecheck.cleanup.sorting import collate, title_key
from citecheck.cleanup.year_suffixes import assign_suffixes
from citecheck.model import Name, Reference, Span, Year


def entry(
    key: str = "k",
    *,
    kind: str = "article",
    names: tuple[Name, ...] = (),
    year: Year | None = None,
    fields: Mapping[str, str] | None = None,
) -> Reference:
    fields = dict(fields or {})
    return Reference(Span("x", 0, 1), key, kind, names, year, fields.get("title", ""), fields)


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        pytest.param("canonical-doi", {"doi": "doi:10.5555/ab;"}, {"doi": "10.5555/ab"}, id="a DOI behind its label, before a semicolon"),
        pytest.param("canonical-doi", {"doi": "none"}, {"doi": "none"}, id="no DOI"),
        pytest.param(
            "canonical-doi",
            {"doi": "10.5555/AB", "url": "https://doi.org/10.5555/ab"},
            {"doi": "10.5555/AB"},
            id="an address that is the DOI goes, whatever its case",
        ),
        pytest.param(
            "canonical-doi",
            {"doi": "10.5555/ab", "url": "https://doi.org/10.5555/cd"},
            {"doi": "10.5555/ab", "url": "https://doi.org/10.5555/cd"},
            id="an address of another DOI stays",
        ),
        pytest.param(
            "canonical-doi", {"url": "https://x.example/10.5555/ab"}, {"url": "https://x.example/10.5555/ab"}, id="an address elsewhere stays"
        ),
        pytest.param("canonical-isbn", {"isbn": "ISBN-13: 978-3-16-148410-0"}, {"isbn": "978-3-16-148410-0"}, id="hyphens of an ISBN stay"),
        pytest.param("canonical-isbn", {"isbn": "978–3–16–148410–0"}, {"isbn": "978-3-16-148410-0"}, id="dashes become hyphens"),
        pytest.param("canonical-isbn", {"isbn": "316148410x; 9783161484100"}, {"isbn": "316148410X, 9783161484100"}, id="two ISBNs"),
        pytest.param("canonical-isbn", {"isbn": "316148410X (pbk)"}, {"isbn": "316148410X (pbk)"}, id="words around an ISBN stay"),
        pytest.param("canonical-isbn", {"issn": "ISSN: 1234–5678"}, {"issn": "1234-5678"}, id="an ISSN behind its label"),
        pytest.param("canonical-isbn", {"issn": "123-45678"}, {"issn": "123-45678"}, id="no ISSN"),
        pytest.param(
            "canonical-eprint",
            {"url": "https://arxiv.org/pdf/2101.01234v2.pdf"},
            {"url": "https://arxiv.org/pdf/2101.01234v2.pdf", "eprint": "2101.01234v2", "eprinttype": "arxiv"},
            id="an e-print from its address",
        ),
        pytest.param(
            "canonical-eprint",
            {"eprint": "2101.99999", "url": "https://arxiv.org/abs/2101.01234"},
            {"eprint": "2101.99999", "url": "https://arxiv.org/abs/2101.01234"},
            id="another e-print than the address has stays",
        ),
        pytest.param(
            "canonical-eprint",
            {"eprint": "arXiv:hep-th/0101012", "eprinttype": "arXiv"},
            {"eprint": "hep-th/0101012", "eprinttype": "arXiv"},
            id="an old e-print; the archive stays as it is written",
        ),
        pytest.param("url-trackers", {"url": "https://x.example/?utm_source=n"}, {"url": "https://x.example/"}, id="nothing but a tracker"),
        pytest.param(
            "url-trackers",
            {"url": "https://x.example/?a=1&amp;b=2&utm_medium=3#one#two"},
            {"url": "https://x.example/?a=1&b=2#one#two"},
            id="an entity, and a fragment with a second sign",
        ),
        pytest.param(
            "url-trackers", {"url": "https://x.example/a\\_b\\%20c\\&d"}, {"url": "https://x.example/a_b%20c&d"}, id="LaTeX's backslashes"
        ),
        pytest.param("page-dash", {"pages": "p. 45"}, {"pages": "45"}, id="one page behind its label"),
        pytest.param("page-dash", {"pages": "S. 45 - 67"}, {"pages": "45–67"}, id="German pages"),
        pytest.param("page-dash", {"pages": "S12—S15, e4−e9"}, {"pages": "S12–S15, e4–e9"}, id="pages with letters, other dashes"),
        pytest.param("page-dash", {"pages": "pages 45-67"}, {"pages": "45–67"}, id="the whole word"),
        pytest.param("page-dash", {"pages": "ppm"}, {"pages": "ppm"}, id="no label"),
        pytest.param("edition-number", {"edition": "third edition"}, {"edition": "3"}, id="an edition in words"),
        pytest.param("edition-number", {"edition": "3. Aufl."}, {"edition": "3. Aufl."}, id="a German edition stays"),
        pytest.param("month-name", {"month": "sep"}, {"month": "September"}, id="a short month"),
        pytest.param("month-name", {"month": " Mai "}, {"month": "Mai"}, id="a German month, trimmed"),
        pytest.param("month-name", {"month": "13 "}, {"month": "13"}, id="no month"),
        pytest.param("date-in-figures", {"urldate": "3.4.2021"}, {"urldate": "2021-04-03"}, id="figures between stops"),
        pytest.param("date-in-figures", {"urldate": "03. 04. 2021"}, {"urldate": "2021-04-03"}, id="figures between stops and gaps"),
        pytest.param("date-in-figures", {"urldate": "13/4/2021"}, {"urldate": "2021-04-13"}, id="a first number that is no month"),
        pytest.param("date-in-figures", {"urldate": "4/13/2021"}, {"urldate": "2021-04-13"}, id="a second number that is no month"),
        pytest.param("date-in-figures", {"urldate": "3/3/2021"}, {"urldate": "2021-03-03"}, id="two equal numbers"),
        pytest.param("date-in-figures", {"urldate": "3/4/2021"}, {"urldate": "3/4/2021"}, id="two numbers that may be months"),
        pytest.param("date-in-figures", {"urldate": "31.4.2021"}, {"urldate": "31.4.2021"}, id="no such day"),
        pytest.param("date-in-figures", {"urldate": "May 2016"}, {"urldate": "2016-05"}, id="a month and a year"),
        pytest.param("date-in-figures", {"urldate": "29 February 2015"}, {"urldate": "29 February 2015"}, id="no leap year"),
        pytest.param("date-in-figures", {"urldate": "29 February 2016"}, {"urldate": "2016-02-29"}, id="a leap year"),
        pytest.param("date-in-figures", {"urldate": "0 May 2016"}, {"urldate": "0 May 2016"}, id="no day"),
        pytest.param("date-in-figures", {"urldate": "2nd May 2016", "note": "7 May 2016"}, {"urldate": "2016-05-02", "note": "7 May 2016"}, id="dates only"),
        pytest.param("no-label", {"volume": "vol 12", "chapter": "ch. 3"}, {"volume": "12", "chapter": "3"}, id="labels of volume and chapter"),
        pytest.param("title-ends", {"title": "Salt roads :  a study;"}, {"title": "Salt roads:  a study"}, id="a colon apart, a semicolon behind"),
        pytest.param("title-ends", {"title": "Salt. Roads."}, {"title": "Salt. Roads."}, id="a stop inside keeps the last"),
        pytest.param("title-ends", {"title": "Salt roads,"}, {"title": "Salt roads"}, id="a comma behind"),
        pytest.param("title-ends", {"journal": "Fish Stud.", "booktitle": "Fish Studies."}, {"journal": "Fish Stud.", "booktitle": "Fish Studies"}, id="an abbreviated journal keeps its stop"),
        pytest.param("title-ends", {"title": "“Salt” and “roads”"}, {"title": "“Salt” and “roads”"}, id="two quotations"),
        pytest.param("html-entities", {"title": "Salt &amp;amp; roads &lt;b&gt;"}, {"title": "Salt & roads &lt;b&gt;"}, id="entities escaped twice, no new tags"),
        pytest.param("html-entities", {"title": "&lt;i&gt;Salt&lt;/i&gt; roads"}, {"title": "<i>Salt</i> roads"}, id="an escaped pair of tags"),
        pytest.param("html-entities", {"title": "Salt &lt; 5 &gt; 2 &lt;br"}, {"title": "Salt < 5 > 2 &lt;br"}, id="less and more, and what may be a tag"),
        pytest.param(
            "html-tags",
            {"title": "<jats:title>Salt <jats:italic>roads</jats:italic> <jats:sub>2</jats:sub></jats:title>", "note": "<p>a</p>"},
            {"title": "Salt <i>roads</i> <sub>2</sub>", "note": "<p>a</p>"},
            id="JATS's tags as HTML's, in titles only",
        ),
        pytest.param("html-tags", {"title": "Salt <jats:monospace>a</jats:monospace> < b"}, {"title": "Salt a < b"}, id="a tag without a counterpart goes"),
        pytest.param("html-tags", {"abstract": "<div class='x'>Salt</div><br/>roads"}, {"abstract": "Salt roads"}, id="layout goes"),
        pytest.param("invisible-characters", {"title": "Sa\u00adlt\u200b  roads\ufeff"}, {"title": "Salt roads"}, id="unseen characters"),
        pytest.param("latex-letters", {"title": "Sal\\'e \\& roads", "url": "https://x.example/\\&"}, {"title": "Salé & roads", "url": "https://x.example/\\&"}, id="LaTeX, not in addresses"),
        pytest.param("names-one-way", {"editor": "Lee, A. et al."}, {"editor": "Lee, A. and others"}, id="et al. behind one"),
        pytest.param("names-one-way", {"editor": "Lee, Ann, Jr"}, {"editor": "Lee, Jr, Ann"}, id="a suffix at the end, which BibTeX takes for the given name"),
        pytest.param("names-one-way", {"editor": "Lee, Jnr., Ann"}, {"editor": "Lee, Jr, Ann"}, id="a suffix in another form"),
        pytest.param("names-one-way", {"editor": "{Lee}, {Ann}"}, {"editor": "Lee, Ann"}, id="braces of single parts"),
        pytest.param("names-one-way", {"editor": "LEE, AB"}, {"editor": "LEE, AB"}, id="all in capitals: a name may be one"),
        pytest.param("names-one-way", {"editor": "Lee, III, A"}, {"editor": "Lee, III, A."}, id="a numeral is no row of initials"),
    ],
)  # fmt: skip
def test_a_field_takes_its_form(rule: str, before: dict[str, str], after: dict[str, str]) -> None:
    changed = dict(TIDIERS)[rule](entry(fields=before))
    assert changed.fields == after
    assert dict(TIDIERS)[rule](changed) == changed


@pytest.mark.parametrize(
    ("kind", "number"),
    [pytest.param("article", "3", id="of a journal"), pytest.param("report", "no. 3", id="of a report, which prints it")],
)
def test_the_label_of_a_number_goes_where_the_style_prints_one(kind: str, number: str) -> None:
    assert dict(TIDIERS)["no-label"](entry(kind=kind, fields={"number": "no. 3"})).fields == {"number": number}


@pytest.mark.parametrize(
    ("rule", "name", "tidy"),
    [
        pytest.param("html-entities", Name("O&#39;Dea", "M&amp;M"), Name("O'Dea", "M&M"), id="entities"),
        pytest.param("misread-letters", Name("MÃ¼ller", "JosÃ©", "", ""), Name("Müller", "José"), id="misread letters"),
        pytest.param("misread-letters", Name("M{Ã¼}ller"), Name("Müller"), id="a misread letter in braces"),
        pytest.param("invisible-characters", Name("Le\u200be", "An\u00adn", "v\u200ban", "J\u200br"), Name("Lee", "Ann", "van", "Jr"), id="unseen characters"),
        pytest.param("latex-letters", Name("M\\\"uller", "Jos\\'e", "d\\`e", "Jr"), Name("Müller", "José", "dè", "Jr"), id="LaTeX"),
        pytest.param("names-one-way", Name("Lee", "AB", "", "3rd"), Name("Lee", "A. B.", "", "III"), id="initials and suffix"),
        pytest.param("names-one-way", Name("Lee", "", "", "Ann"), Name("Lee", "Ann"), id="a given name where a suffix belongs"),
        pytest.param("names-one-way", Name("AB Lamps", "", "", "", True), Name("AB Lamps", "", "", "", True), id="an organisation stays"),
    ],
)  # fmt: skip
def test_a_name_takes_its_form(rule: str, name: Name, tidy: Name) -> None:
    assert dict(TIDIERS)[rule](entry(names=(name,))).names == (tidy,)


@pytest.mark.parametrize(
    ("change", "line"),
    [
        pytest.param(Change("k", "merge", "", "", "joined"), "merge: joined", id="the whole entry"),
        pytest.param(Change("k", "r", "doi", "", "10.1/a"), 'r: doi is now "10.1/a"', id="a new field"),
        pytest.param(Change("k", "r", "doi", "10.1/a", ""), 'r: doi "10.1/a" removed', id="a field that goes"),
        pytest.param(Change("k", "style-omits", "doi", "10.1/a", ""), 'style-omits: doi "10.1/a" is not printed in this style', id="not printed"),
        pytest.param(Change("k", "r", "title", "a", "b"), 'r: title "a" → "b"', id="another value"),
        pytest.param(
            Change("k", "r", "title", f"{'x' * 50}a{'y' * 90}", f"{'x' * 50}b{'y' * 90}"),
            f'r: title "… {"x" * 30}a{"y" * 59} …" → "… {"x" * 30}b{"y" * 59} …"',
            id="long values are cut around the first difference",
        ),
        pytest.param(
            Change("k", "r", "title", f"a{'y' * 130}", f"b{'y' * 130}"), f'r: title "a{"y" * 89} …" → "b{"y" * 89} …"', id="… from their beginning"
        ),
        pytest.param(Change("k", "r", "title", "x" * 121, ""), f'r: title "{"x" * 80} … {"x" * 30}" removed', id="one long value"),
        pytest.param(Change("k", "r", "title", "x" * 120, ""), f'r: title "{"x" * 120}" removed', id="one that fits"),
    ],
)  # fmt: skip
def test_a_change_is_told_on_one_line(change: Change, line: str) -> None:
    assert explain([change]) == f"k:\n  {line}\n"


def test_changes_are_told_entry_by_entry() -> None:
    changes = [Change("a", "r", "", "", "one"), Change("", "r", "", "", "two"), Change("a", "r", "", "", "three")]
    assert explain(changes) == "a:\n  r: one\n  r: three\n(no key):\n  r: two\n"
    assert explain([]) == "nothing was changed\n"


LEE = (Name("Lee", "Ann"),)


@pytest.mark.parametrize(
    ("made", "key"),
    [
        pytest.param(entry(names=(Name("van Dam-Ly"),), year=Year(2001)), "vandamly2001", id="a person's name is one word"),
        pytest.param(entry(names=(Name("Office of Coastal Lamps", corporate=True),), year=Year(2001)), "officeofcoastal2001", id="three words of an organisation"),
        pytest.param(entry(fields={"title": "On the keeping of lamps"}, year=Year(2001, "b")), "onthekeeping2001b", id="a title, and the year's letter"),
        pytest.param(entry(names=LEE, year=Year(None, "a", "in press")), "leend", id="no number, no letter"),
        pytest.param(entry(names=LEE), "leend", id="no year"),
        pytest.param(entry(names=(Name("Aristotle"),), year=Year(-350)), "aristotle350", id="before our era"),
        pytest.param(entry(names=(Name("毛"),), year=Year(2001)), "entry2001", id="no Latin letters"),
        pytest.param(entry(names=(Name("x" * 40),), year=Year(2001)), f"{'x' * 30}2001", id="a long name is cut"),
    ],
)  # fmt: skip
def test_a_key_is_made_of_author_and_year(made: Reference, key: str) -> None:
    assert author_year_keys([made])[0].key == key


def test_keys_are_told_apart_by_letters_and_then_by_numbers() -> None:
    keys = [each.key for each in author_year_keys([entry(names=LEE, year=Year(2001))] * 28)]
    assert [keys[at] for at in (0, 1, 25, 26, 27)] == ["lee2001", "lee2001b", "lee2001z", "lee2001-27", "lee2001-28"]


def test_only_entries_without_a_key_get_one_that_is_free() -> None:
    bare = entry("", names=LEE, year=Year(2001))
    assert [each.key for each in keys_for_all([bare, entry("lee2001"), bare, entry("lee2001b")])] == [
        "lee2001c",
        "lee2001",
        "lee2001d",
        "lee2001b",
    ]


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        pytest.param("Mc-Kay O’Neil", "en", "mckayoneil", id="spaces, hyphens and apostrophes do not count"),
        pytest.param("Åberg", "en", "aberg", id="an accent in English"),
        pytest.param("Åberg", "sv", "{aberg", id="a letter of its own in Swedish"),
        pytest.param("Öberg", "sv-SE", "{cberg", id="the third of them, in a region's Swedish"),
        pytest.param("Łódź", "pl", "lodz", id="a stroke"),
        pytest.param("Straße 7", "de", "strasse7", id="figures count"),
    ],
)
def test_a_word_is_filed_by_its_letters(text: str, language: str, key: str) -> None:
    assert collate(text, language) == key


@pytest.mark.parametrize(
    ("title", "key"),
    [
        pytest.param("The <i>Lamps</i> of {Brell}", "lampsofbrell", id="an article, tags and braces"),
        pytest.param("A", "a", id="nothing but an article"),
        pytest.param("Lamps", "lamps", id="one word"),
    ],
)
def test_a_title_is_filed_without_its_article(title: str, key: str) -> None:
    assert title_key(title, "en") == key


def test_characters_are_filed_by_sound() -> None:
    assert sorted("王李毛龘", key=lambda letter: collate(letter, "zh")) == ["李", "毛", "王", "龘"]


@pytest.mark.parametrize(
    ("year", "fields", "written"),
    [
        pytest.param(Year(2001), {"year": "2001"}, [{"year": "2001"}, {"year": "2001"}], id="letters are the year's, not the field's"),
        pytest.param(Year(2001, "c"), {"year": "2001c"}, [{"year": "2001a"}, {"year": "2001b"}], id="a printed letter is replaced in its field"),
        pytest.param(Year(2001, "c"), {"date": "2001-c", "title": "x"}, [{"date": "2001-a", "title": "x"}, {"date": "2001-b", "title": "x"}], id="with its mark"),
    ],
)  # fmt: skip
def test_a_letter_is_written_where_one_was(year: Year, fields: dict[str, str], written: list[dict[str, str]]) -> None:
    out = assign_suffixes([entry(str(at), names=LEE, year=year, fields=fields) for at in range(2)], list_style("apa"))
    assert [each.fields for each in out] == written
    assert [each.year.letter for each in out if each.year] == ["a", "b"]


def test_a_letter_that_only_a_parser_gave_goes_where_nothing_calls_for_it() -> None:
    (out,) = assign_suffixes([entry(names=LEE, year=Year(2001, "b"))._replace(letter_given=True)], list_style("apa"))
    assert (out.year, out.letter_given) == (Year(2001), False)


@pytest.mark.parametrize(("title", "tidy"), [("“Wicks and oil", "Wicks and oil"), ("“Wicks” and oil", "“Wicks” and oil")])
def test_a_quotation_mark_that_nothing_closes_is_left_out(title: str, tidy: str) -> None:
    """Else each printing in quotation marks would add another."""
    assert tidy_title(entry(fields={"title": title})).fields["title"] == tidy
