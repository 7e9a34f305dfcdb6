"""BibTeX and biblatex: what valid input means. pybtex is the second opinion on fields and names."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.latex.addresses import to_address
from citecheck.latex.decode import to_unicode
from citecheck.latex.name_list import read_people
from citecheck.latex.protection import flat
from citecheck.model import Document, Name, Reference, Unread, Year
from citecheck.parsers import parse

FILE = r"""
This is a comment, and so is an address: mail@delta.example

@string{ng = "Northern " # {Geographies}}
@preamble{"\newcommand{\noop}[1]{}"}
@comment{
  @book{hidden, title = {Hidden}}
}

@Article{lindqvist2010,
  author  = {Lindqvist, Maja and van der Berg, Jan and {Institute of {Rivers}} and others},
  title   = {Rivers {\"a}s b{\'o}rders},
  journal = ng,
  year    = 2010,
  month   = mar # "~1",
  pages   = "311--328",
  note    = {with "quotes" and a {nested {brace}}}
}

@book(okoro1998,
  editor = "Okoro, Ifeoma",
  title = {Markets
           at dusk},
  date = {1998-05-03},
  origdate = {1950},
)

@inproceedings{abe2004, author = {Ken Abe}, title = {Tides}, crossref = {coast2004}}
@proceedings{coast2004, title = {Coasts}, editor = {Mia Cho}, year = {2004}, publisher = {Delta}}
@misc{one, title = {One}} @misc{two, title = {Two}, xdata = {shared}}
@xdata{shared, publisher = {Shared Press}, location = {Lagos}}
"""


def read(text: str) -> dict[str, Reference]:
    return {entry.key: entry for entry in parse(Document("refs.bib", text, text, "bib")) if isinstance(entry, Reference)}


def test_entries_come_in_order_without_comments_macros_and_shared_data() -> None:
    entries = parse(Document("refs.bib", FILE, FILE, "bib"))
    assert [e.key for e in entries if isinstance(e, Reference)] == ["lindqvist2010", "okoro1998", "abe2004", "coast2004", "one", "two"]
    assert not [e for e in entries if isinstance(e, Unread)]


@pytest.mark.parametrize(
    ("key", "field", "value"),
    [
        pytest.param("lindqvist2010", "journal", "Northern Geographies", id="macro of joined pieces"),
        pytest.param("lindqvist2010", "month", "March 1", id="macro joined to a string"),
        pytest.param("lindqvist2010", "title", "Rivers äs bórders", id="accents"),
        pytest.param("lindqvist2010", "pages", "311–328", id="dash"),
        pytest.param("lindqvist2010", "note", 'with "quotes" and a nested brace', id="quotes and nested braces"),
        pytest.param("okoro1998", "title", "Markets at dusk", id="value over two lines"),
        pytest.param("abe2004", "booktitle", "Coasts", id="crossref: the whole's title"),
        pytest.param("abe2004", "publisher", "Delta", id="crossref: the whole's publisher"),
        pytest.param("abe2004", "title", "Tides", id="crossref: its own title"),
        pytest.param("two", "publisher", "Shared Press", id="xdata"),
        pytest.param("two", "address", "Lagos", id="biblatex's name for a field"),
    ],
)
def test_values(key: str, field: str, value: str) -> None:
    assert read(FILE)[key].fields[field] == value


def test_names_and_years() -> None:
    entries = read(FILE)
    assert entries["lindqvist2010"].names == (
        Name("Lindqvist", "Maja"),
        Name("Berg", "Jan", "van der"),
        Name("Institute of Rivers", corporate=True),
    )
    assert entries["okoro1998"].names == (Name("Okoro", "Ifeoma"),)
    assert entries["okoro1998"].year == Year(1998, first=1950)
    assert entries["abe2004"].year == Year(2004)


def test_places_hold_the_values_without_delimiters() -> None:
    entry = read(FILE)["lindqvist2010"]
    written = {field: FILE[span.start : span.end] for field, span in entry.places.items()}
    assert written["key"] == "lindqvist2010"
    assert written["title"] == r"Rivers {\"a}s b{\'o}rders"
    assert written["pages"] == "311--328"
    assert written["year"] == "2010"
    assert written["month"] == 'mar # "~1"'
    whole = FILE[entry.span.start : entry.span.end]
    assert whole.startswith("@Article{")
    assert whole.endswith("\n}")


@pytest.mark.parametrize(
    ("latex", "unicode"),
    [
        pytest.param(r"{\"u}\'{e}\v{c}{\H u}{\v c}", "üéčűč", id="accents in every bracing"),
        pytest.param(r"\'{\i}\'\i{} na\"{\i}ve", "íí naïve", id="dotless i"),
        pytest.param(r"Mart\'\i n, Ert\H os", "Martín, Ertős", id="a blank behind a command of letters ends it and is not printed"),
        pytest.param(r"Ho{\`{\^a}}n, L{\~\^{e}}, {\'\O}re, P{\d{\^{e}}}", "Hoần, Lễ, Ǿre, Pệ", id="two accents on a letter"),
        pytest.param(r"\o\ \ss{} stra{\ss}e {\AA}rhus", "ø ß straße Århus", id="letters"),
        pytest.param(r"50\% A \& B \#1 a\_b \{x\} \$5", "50% A & B #1 a_b {x} $5", id="escaped signs"),
        pytest.param(r"\emph{Homo} {\em sapiens} \textsc{x}", "Homo sapiens x", id="commands of form"),
        pytest.param("a~b -- c --- d ``q''", "a b – c — d “q”", id="typography"),
        pytest.param(r"$\alpha$-decay $x_1$", "α-decay x₁", id="mathematics"),
        pytest.param(
            r"$a \le 2$, $\frac12$, $10^{-6}$, \(O_2\), 5$^\circ$C", "a ≤ 2, 1/2, 10⁻⁶, O₂, 5°C", id="relations, fractions, indices"
        ),
        pytest.param(r"$x^{a+b}$ \ensuremath{\beta_k}", "x^(a+b) β_k", id="indices that have no letters of their own"),
        pytest.param(r"$O(n \log n)$, $M_\odot \lesssim 3$, \cprime", "O(n log n), M_⊙ ≲ 3, ʹ", id="functions and further signs"),
        pytest.param(
            r"$\alpha \le \beta$, $\epsilon\to 0$, $\partial u$, $\Delta T$, $\langle a, b\rangle$, $\|f\|_2$",
            "α ≤ β, ε → 0, ∂u, ΔT, ⟨a, b⟩, ‖f‖₂",
            id="spaces of signs",
        ),
        pytest.param(
            r"$\sqrt[3]{v}$, $k\log k$, $f'$, $$u^2 = 1$$, \begin{math}w\end{math}",
            "∛v, k log k, f′, u² = 1, w",
            id="roots, primes, displayed",
        ),
        pytest.param(r"The $x$ of Ca$h", "The x of Ca$h", id="a dollar without another is one"),
        pytest.param(r"From $3 to $12 a week", "From $3 to $12 a week", id="two prices are no mathematics"),
        pytest.param(
            r"\ce{Fe2O3 -> Fe^{3+}}, \SI{7}{\micro\metre}, \qtyrange{2}{4}{\hour}", "Fe₂O₃ → Fe³⁺, 7 µm, 2–4 h", id="chemistry and units"
        ),
        pytest.param(
            r"\ion{Ca}{ii} at 4\arcmin, 9\degr, 2\,\micron; \textalpha-helix",
            "Ca ii at 4′, 9°, 2 μm; α-helix",
            id="signs of astronomers and of text",
        ),
        pytest.param(r"$\bar{x}$, $\hat\beta$, $\overline{AB}$", "x̄, β̂, AB", id="accents of mathematics, on one letter"),
        pytest.param(r"\enquote{Salt or \enquote{brine}}", "“Salt or ‘brine’”", id="quotation within a quotation"),
        pytest.param(r"$\textpm 3$ \micro m", "± 3 µm", id="a sign of latexcodec's table"),
        pytest.param(r"\gauge{Tide} at \depth 5", r"\gauge{Tide} at \depth 5", id="unknown commands stay as written"),
        pytest.param(r"\XeLaTeX{} and \hologo{pdfTeX}, 5\texttimes 7", "XeLaTeX and pdfTeX, 5×7", id="logos of packages"),
        pytest.param(r"$\sqrt{s}=7~\mathrm{TeV}$", "√s=7 TeV", id="a tie in mathematics"),
        pytest.param(r"\enquote{Salt}, \LaTeX{} and \TeX", "“Salt”, LaTeX and TeX", id="quotes and logos"),
        pytest.param(
            r"\raisebox{1ex}a \foreignlanguage{dutch}{Zout} \textcolor{red}{b} \hspace{1em}c", "a Zout b c", id="arguments of form"
        ),
        pytest.param(r"{\noopsort{1950b}}1951 \SortNoop{Ij}van IJ", "1951 van IJ", id="what only sorts"),
        pytest.param(r"\verb|a_b| and \cite{salt_1}", r"a_b and \cite{salt_1}", id="verbatim and citations"),
        pytest.param("O'Neil {DNA}", "O'Neil DNA", id="apostrophe and braces"),
        pytest.param("\\", "\\", id="a lone backslash"),
    ],
)
def test_latex(latex: str, unicode: str) -> None:
    assert to_unicode(latex) == unicode


def test_addresses_keep_their_signs() -> None:
    assert to_address(r"http://delta.example/\textasciitilde me") == "http://delta.example/~me"
    assert to_address(r"http://delta.example/\~{}me/a\_b--c%20d") == "http://delta.example/~me/a_b--c%20d"


@pytest.mark.parametrize(
    ("written", "address"),
    [
        pytest.param("https://delta.example/some file of mine.pdf", "https://delta.example/some%20file%20of%20mine.pdf", id="typed gaps"),
        pytest.param("https://delta.example/tides/ high.pdf", "https://delta.example/tides/high.pdf", id="a line broken behind a stroke"),
        pytest.param(
            "https://delta.example/a https://delta.example/b", "https://delta.example/a https://delta.example/b", id="two addresses"
        ),
        pytest.param("https:// delta.example/a", "https://delta.example/a", id="a gap before the host"),
    ],
)
def test_addresses_with_gaps(written: str, address: str) -> None:
    assert to_address(written) == address


@pytest.mark.parametrize(
    ("word", "journal"),
    [
        pytest.param("tcs", "Theoretical Computer Science", id="macro of BibTeX's styles"),
        pytest.param("PASP", "Publications of the Astronomical Society of the Pacific", id="macro of astronomers' styles"),
        pytest.param("aap", "Astronomy & Astrophysics", id="journal with a sign of LaTeX"),
        pytest.param("tidal", "tidal", id="unknown: as it is written"),
    ],
)
def test_journals_by_macros_that_no_string_defines(word: str, journal: str) -> None:
    entries = read(f"@article{{a, journal = {word}, publisher = {word}}}\n@string{{own = {{Own}}}}")
    assert entries["a"].fields["journal"] == journal
    assert entries["a"].fields["publisher"] == (journal if word == "tcs" else word)


@pytest.mark.parametrize(
    ("written", "names"),
    [
        pytest.param("King, Jr., Martin Luther", [Name("King", "Martin Luther", suffix="Jr.")], id="suffix between commas"),
        pytest.param("King, Martin Luther, Jr.", [Name("King", "Martin Luther", suffix="Jr.")], id="suffix behind the given names"),
        pytest.param("Paulo Silveira Júnior", [Name("Silveira Júnior", "Paulo")], id="a generation is a part of the family name"),
        pytest.param(
            "Rankin, S.A. and Quay Lamps, S.A.",
            [Name("Rankin", "S.A."), Name("Quay Lamps, S.A.", corporate=True)],
            id="initials and a company",
        ),
        pytest.param("Martin Luther King, Jr.", [Name("King", "Martin Luther", suffix="Jr.")], id="suffix after one comma"),
        pytest.param("Ludwig van Beethoven", [Name("Beethoven", "Ludwig", "van")], id="given name first"),
        pytest.param("de la Cruz, Ana", [Name("Cruz", "Ana", "de la")], id="particles first"),
        pytest.param("Jan {van der Berg}", [Name("van der Berg", "Jan")], id="braced particles"),
        pytest.param("{World Health Organization}", [Name("World Health Organization", corporate=True)], id="organisation"),
        pytest.param("{Smith and Sons} and Li, Na", [Name("Smith and Sons", corporate=True), Name("Li", "Na")], id="and in braces"),
        pytest.param(r"{\'E}douard Masson", [Name("Masson", "Édouard")], id="accent in braces is no organisation"),
        pytest.param("Smith,J.~R. AND A. Jones", [Name("Smith", "J. R."), Name("Jones", "A.")], id="ties and capitals"),
        pytest.param("family=Harman, given=Hans, prefix=von", [Name("Harman", "Hans", "von")], id="biblatex's extended form"),
        pytest.param("family=Rhee, given=Ko, prefix=van, useprefix=true", [Name("Rhee", "Ko", "van")], id="a prefix that is used"),
        pytest.param("given=Ina, family=Du Lac, prefix=de, useprefix=false", [Name("Du Lac", "Ina de")], id="a prefix that is not used"),
        pytest.param("family={Ruiz Paz}, given=Leo, given-i={L}, suffix=Jr", [Name("Ruiz Paz", "Leo", "", "Jr")], id="further parts"),
        pytest.param(r"{\SortNoop{Ael}}{van der Aa}, Bo", [Name("van der Aa", "Bo")], id="a sorting command before a name"),
        pytest.param(r"Nu\~nez Pe\~na, Ana~B.", [Name("Nuñez Peña", "Ana B.")], id="a tilde accent is no tie"),
        pytest.param("Aristotle and others", [Name("Aristotle")], id="others"),
        pytest.param("Foo Bar III", [Name("Bar", "Foo", suffix="III")], id="number of a dynasty"),
        pytest.param("World Health Organization", [Name("World Health Organization", corporate=True)], id="organisation without braces"),
        pytest.param(
            "Office for National Statistics", [Name("Office for National Statistics", corporate=True)], id="organisation with a small word"
        ),
        pytest.param("Mary Church and Jan de Bank", [Name("Church", "Mary"), Name("Bank", "Jan", "de")], id="people whose names are words"),
        pytest.param("Smith JA and Abe K.", [Name("Smith", "JA"), Name("Abe", "K.")], id="initials last"),
        pytest.param("and and , and {}", [], id="nobody"),
        pytest.param("Falk, M. & Odén, K.", [Name("Falk", "M."), Name("Odén", "K.")], id="an ampersand for and"),
        pytest.param(r"Mia Falk \& Kim Odén", [Name("Falk", "Mia"), Name("Odén", "Kim")], id="an ampersand for and, given names first"),
        pytest.param(
            "Falk, M., Odén, K. & Vik, T.", [Name("Falk", "M."), Name("Odén", "K."), Name("Vik", "T.")], id="commas and an ampersand"
        ),
        pytest.param(
            "Falk, Mia; Odén, Kim; Vik, Tea", [Name("Falk", "Mia"), Name("Odén", "Kim"), Name("Vik", "Tea")], id="semicolons for and"
        ),
        pytest.param("Falk, Mia, Odén, Kim", [Name("Falk", "Mia"), Name("Odén", "Kim")], id="commas in pairs"),
        pytest.param(
            "Falk MT, Odén K., & Vik T", [Name("Falk", "MT"), Name("Odén", "K."), Name("Vik", "T")], id="initials last and commas"
        ),
        pytest.param("M. T. Falk, K. Odén", [Name("Falk", "M. T."), Name("Odén", "K.")], id="initials first and commas"),
        pytest.param(
            "Mia Falk, Kim Odén, Tea Vik", [Name("Falk", "Mia"), Name("Odén", "Kim"), Name("Vik", "Tea")], id="full names and commas"
        ),
        pytest.param("Falk, Jr., Mia", [Name("Falk", "Mia", suffix="Jr.")], id="a suffix is nobody"),
        pytest.param("Falk & Odén, Ltd", [Name("Falk & Odén, Ltd", corporate=True)], id="a firm is one"),
        pytest.param("{Falk; Odén & Vik}", [Name("Falk; Odén & Vik", corporate=True)], id="signs in braces part nobody"),
        pytest.param(
            "Falk, M.;Odén, K.; Vik, T.", [Name("Falk", "M."), Name("Odén", "K."), Name("Vik", "T.")], id="a semicolon without a space"
        ),
        pytest.param("Falk M. T. and Odén K", [Name("Falk", "M. T."), Name("Odén", "K")], id="several initials last"),
        pytest.param("Tea Falk 0002 and Kim Odén", [Name("Falk", "Tea"), Name("Odén", "Kim")], id="DBLP's number of a namesake"),
        pytest.param("1990, Kim", [Name("1990", "Kim")], id="a number with a comma behind it is a name"),
        pytest.param(
            "Falk, Tea & Odén, Kim, Jr.", [Name("Falk", "Tea"), Name("Odén", "Kim", suffix="Jr.")], id="a suffix behind the second"
        ),
        pytest.param("Falk {and} Odén", [Name("Falk and Odén", corporate=True)], id="and in braces joins a firm's name"),
        pytest.param("M&uuml;ck, Tea", [Name("M&uuml;ck", "Tea")], id="an entity parts nobody"),
        pytest.param("García Falk, José María", [Name("García Falk", "José María")], id="a double family name"),
    ],
)
def test_people(written: str, names: list[Name]) -> None:
    assert list(read_people(written)[0]) == names


word = st.text(alphabet="abcdeABCDEéüß", min_size=1, max_size=8)
value = st.lists(word, min_size=1, max_size=6).map(" ".join)
entry = st.dictionaries(st.sampled_from(["title", "journal", "note", "publisher"]), value, min_size=1)


@given(st.lists(entry, min_size=1, max_size=5))
def test_fields_are_those_that_pybtex_reads(entries: list[dict[str, str]]) -> None:
    from pybtex.database import parse_string

    text = "\n".join(f"@misc{{k{i},\n" + ",\n".join(f"  {k} = {{{v}}}" for k, v in e.items()) + "\n}" for i, e in enumerate(entries))
    theirs = {key: dict(each.fields) for key, each in parse_string(text, "bibtex").entries.items()}
    assert {key: dict(each.fields) for key, each in read(text).items()} == theirs


part = st.sampled_from(["Ana", "Jo", "de", "la", "van", "Cruz", "Berg", "O'Neil", "Lee-Ann", "der"])


@given(st.lists(part, min_size=1, max_size=5), st.lists(part, max_size=3))
def test_people_are_those_that_pybtex_reads(family: list[str], given_names: list[str]) -> None:
    from pybtex.database import Person

    written = " ".join(family) + (", " + " ".join(given_names) if given_names else "")
    theirs = Person(written)
    (ours,) = read_people(written)[0]
    particles = " ".join(theirs.prelast_names)
    assert f"{ours.particle} {ours.family}".strip() == f"{particles} {' '.join(theirs.last_names)}".strip()
    assert ours.given == " ".join((*theirs.first_names, *theirs.middle_names))


@pytest.mark.parametrize(
    ("text", "key", "fields"),
    [
        pytest.param("@article{a, title={A}, journal={J}, year=2001}\narticle{b, title={B}, pages={1--9}, doi={10.1/b}}\n", "a", {"pages": None, "doi": None}, id="an entry without its @ is a comment"),
        pytest.param("@article{a, title={A}, journal={J}, year=2001}\n%@article{b, title={B}, pages={1--9}}\n", "a", {"pages": None}, id="an entry behind a sign"),
        pytest.param("@xdata{p, publisher={Salt}}\n@xdata{s, series={Deltas}, xdata={p}}\n@book{a, title={A}, xdata={s}}", "a", {"publisher": "Salt", "series": "Deltas"}, id="xdata of xdata"),
        pytest.param("@xdata{p, publisher={Salt}}\n@book{a, title={A}, publisher={xdata=p-publisher}}", "a", {"publisher": "Salt"}, id="one field of xdata"),
        pytest.param("@book{a, title={A}, xdata={a}, crossref={a}}", "a", {"title": "A"}, id="nothing is its own parent"),
        pytest.param("@inproceedings{a, title={A}, crossref={b}}\n@proceedings{b, title={B}, subtitle={C}, year=2001}", "a", {"booktitle": "B", "booksubtitle": "C"}, id="a parent's subtitle"),
        pytest.param("@article{a, title={A}, journal={J}, issue={5}}", "a", {"number": "5"}, id="issue"),
        pytest.param("@article{a, title={A}, journal={J}, articleno={17}}", "a", {"eid": "17", "articleno": None}, id="ACM's article number"),
        pytest.param("@article{a, title={A}, journal={J}, art_number={e4}, eid={e5}}", "a", {"eid": "e5"}, id="an article number beside another"),
        pytest.param("@book{a, title={A}, city={Lagos}}", "a", {"address": "Lagos"}, id="city"),
    ],
)  # fmt: skip
def test_what_an_entry_takes_and_leaves(text: str, key: str, fields: dict[str, str | None]) -> None:
    entry = read(text)[key]
    assert {name: entry.fields.get(name) for name in fields} == fields


PARTS = st.sampled_from(
    [
        "Orvane",
        "Pia",
        "P.",
        "B.",
        "Tiller-Roe",
        "Roe",
        "III",
        "Jr",
        "Jr.",
        "Inc.",
        "inc",
        "Ltd",
        "van",
        "de",
        "And",
        "and",
        "others",
        "Others",
        "et",
        "al",
        "al.",
        "Éda",
        "Ødis",
        "O'Dell",
        "{Bo}",
        "A.a",
        "&",
        ";",
    ]
)


@given(
    st.lists(st.tuples(PARTS, st.lists(PARTS, min_size=1, max_size=3)), min_size=1, max_size=3), st.sampled_from([" and ", " AND ", "; "])
)
def test_plain_names_are_read_as_any_other(people: list[tuple[str, list[str]]], between: str) -> None:
    from citecheck.latex import name_list

    written = between.join(f"{family}, {' '.join(given_names)}" for family, given_names in people)
    plain = name_list.plain_people(written)
    assert not plain or plain == name_list.read_people(f"{written} ")[0]  # with a space behind it, it is not plain


@pytest.mark.parametrize(
    ("written", "is_plain"),
    [
        ("Orvane, Pia", True),
        ("Tiller-Roe, P. B. and Orvane, Éda", False),
        ("Tiller-Roe, P. B. and Orvane, Eda", True),
        ("Tiller, Inc.", False),
        ("Tiller, Jr.", False),
        ("Tiller, Bo and others", False),
        ("others, Bo", False),
        ("van Tiller, Bo", False),
        ("{Tiller}, Bo", False),
        ("Bo Tiller", False),
    ],
)
def test_which_names_are_plain(written: str, is_plain: bool) -> None:
    from citecheck.latex import name_list

    assert bool(name_list.plain_people(written)) == is_plain


def fields_of(text: str, key: str) -> Mapping[str, str]:
    """The fields of one entry of a .bib file."""
    return next(entry.fields for entry in parse(Document("x.bib", text, text, "bib")) if isinstance(entry, Reference) and entry.key == key)


@pytest.mark.parametrize(
    ("key", "fields"),
    [
        pytest.param("volume", {"title": "Ropes", "maintitle": "Quays", "mainsubtitle": "A history", "subtitle": None}, id="volume-of-several"),
        pytest.param("part", {"booktitle": "Ropes", "maintitle": "Quays", "booktitleaddon": "Second printing", "titleaddon": None}, id="part-of-volume"),
        pytest.param("odd", {"title": "Knots", "year": "2001"}, id="before-a-comment"),
    ],
)  # fmt: skip
def test_titles_of_the_whole_have_the_places_that_biber_gives_them(key: str, fields: dict[str, str | None]) -> None:
    text = (
        "@incollection{part, author={Foss, Ida}, title={Hemp}, crossref={volume}}\n"
        "@collection{volume, title={Ropes}, titleaddon={Second printing}, crossref={whole}}\n"
        "@mvcollection{whole, title={Quays}, subtitle={A history}, year=2001}\n"
        "@book{odd, title={Knots},\n year=2001}\n% @book{gone, editor={Ghost, Bo},\n%  title={Gone}}\nbook{gone2, title={Gone too}, editor={Ghost, Cy}}\n"
    )
    found = fields_of(text, key)
    assert {name: found.get(name) for name in fields} == fields
    assert "gone" not in {entry.key for entry in parse(Document("x.bib", text, text, "bib")) if isinstance(entry, Reference)}


def test_a_sorting_command_before_a_particle_leaves_it_one() -> None:
    assert read_people("{\\SortNoop{Velt}}van der Velt, Kees")[0] == (Name("Velt", "Kees", "van der"),)


def test_a_century_is_a_year() -> None:
    (entry,) = parse(Document("x.bib", text := "@book{a, title={Knots}, date={18XX}}", text, "bib"))
    assert isinstance(entry, Reference)
    assert entry.year == Year(1800)


@pytest.mark.parametrize(
    ("written", "year"),
    [
        pytest.param("year = {0995}", Year(995), id="four digits of an early year"),
        pytest.param("year = {995}", None, id="three digits"),
        pytest.param("year = {0000}", None, id="no year"),
        pytest.param("year = {2105}", None, id="a slip in the year"),
        pytest.param("date = {2105}", None, id="a slip in the date"),
        pytest.param("date = {-0043}", Year(-44), id="before our era"),
    ],
)
def test_a_number_in_the_field_of_a_year(written: str, year: Year | None) -> None:
    assert read(f"@book{{a, title = {{T}}, {written}}}")["a"].year == year


@pytest.mark.parametrize(
    ("nested", "outer"),
    [
        pytest.param("{{PhD}} thesis", "{PhD} thesis", id="braces twice"),
        pytest.param("{a {b} c} {d}", "{a b c} {d}", id="a group in a longer one"),
        pytest.param("{{d} e}} f", "{d e}} f", id="a brace too many"),
        pytest.param("{{d}", "{{d}", id="a brace without its fellow"),
        pytest.param(r"{\emph{a}}", r"{\emph{a}}", id="a command"),
    ],
)
def test_groups_inside_of_groups_are_none(nested: str, outer: str) -> None:
    assert flat(nested) == outer
