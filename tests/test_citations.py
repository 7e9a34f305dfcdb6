"""What the text has: each form of citation, read without a list, and what is none."""

from __future__ import annotations

import pytest

from citecheck import check
from citecheck.extract import Gazetteer, extract
from citecheck.model import CitationItem
from citecheck.readers import read_text


def _items(text: str) -> list[CitationItem]:
    document = read_text(text, "essay")
    return [item for citation in extract(document, Gazetteer.of([])) for item in citation.items if not item.bare]


def _told(text: str) -> list[str]:
    """Each item as «names|year|locator»; "+" for et al."""
    return [_tell(item) for item in _items(text)]


def _tell(item: CitationItem) -> str:
    names = " & ".join(" ".join(filter(None, (name.particle, name.family))) for name in item.names) + (" +" if item.et_al else "")
    year = item.year
    when = "" if year is None else (f"{year.number}{year.letter}" if year.number is not None else year.word)
    return f"{names}|{when}" + (f"|{item.locator}" if item.locator else "")


CHAINS = [
    pytest.param("(Abel, 2001)", ["Abel|2001"], id="one"),
    pytest.param("(Abel 2001)", ["Abel|2001"], id="no-comma"),
    pytest.param(
        "(Abel, 2001; Beck & Cole, 2003a, b; Dorn et al., in press)",
        ["Abel|2001", "Beck & Cole|2003a", "Beck & Cole|2003b", "Dorn +|in press"],
        id="chain",
    ),
    pytest.param("(Abel, 2001, Beck et al., 2003)", ["Abel|2001", "Beck +|2003"], id="comma-chain"),
    pytest.param("(Abel, Beck, & Cole, 2001)", ["Abel & Beck & Cole|2001"], id="three-serial-comma"),
    pytest.param("(Abel, Beck and Cole 2001)", ["Abel & Beck & Cole|2001"], id="three-and"),
    pytest.param("(Abel and Beck, 2001 and 2003)", ["Abel & Beck|2001", "Abel & Beck|2003"], id="and-year"),
    pytest.param("(1988b; 1988c)", [], id="years-alone"),
    pytest.param("Becker (1973, 1974)", ["Becker|1973", "Becker|1974"], id="shared"),
    pytest.param("Becker (1952:182–187; 1957)", ["Becker|1952|182–187", "Becker|1957"], id="shared-locator"),
    pytest.param("Becker (1984a); (1994)", ["Becker|1984a", "Becker|1994"], id="shared-over-brackets"),
    pytest.param("(Becker 2010a,b,c)", ["Becker|2010a", "Becker|2010b", "Becker|2010c"], id="letters"),
    pytest.param("[Abel, 2001; Beck, 2002]", ["Abel|2001", "Beck|2002"], id="square"),
    pytest.param("Abel [2001]", ["Abel|2001"], id="square-narrative"),
    pytest.param("(see Figure 3; after Lindt [2007])", ["Lindt|2007"], id="nested"),
    pytest.param("(so Abel (2001), but not Beck (2002))", ["Abel|2001", "Beck|2002"], id="nested-round"),
    pytest.param("(Abel, 2001)(Beck, 2002)", ["Abel|2001", "Beck|2002"], id="back-to-back"),
]

NARRATIVES = [
    pytest.param("Shen and Lindt’s (2006) view", ["Shen & Lindt|2006"], id="possessive"),
    pytest.param("James’ (2006) view", ["James|2006"], id="possessive-s"),
    pytest.param("In Abel (2001)", ["Abel|2001"], id="after-in"),
    pytest.param("Meanwhile, Wendell (1991) holds", ["Wendell|1991"], id="after-adverb"),
    pytest.param("As Abel and Beck (2001) hold", ["Abel & Beck|2001"], id="pair"),
    pytest.param("Abel et al. (2001)", ["Abel +|2001"], id="et-al"),
    pytest.param("Abel et “al. (2001)", ["Abel +|2001"], id="a-speck-before-al"),
    pytest.param("Abel, Beck ‘and Cole (2001)", ["Abel & Beck & Cole|2001"], id="a-speck-before-and"),
    pytest.param("so. U Abel (2001)", ["Abel|2001"], id="a-word-of-one-letter"),
    pytest.param("Abel and colleagues (2001)", ["Abel +|2001"], id="colleagues"),
    pytest.param("Abel and others (2001)", ["Abel +|2001"], id="and-others"),
    pytest.param("by Abel (1999) and Beck (2001)", ["Abel|1999", "Beck|2001"], id="two"),
    pytest.param("Abel, Beck and Cole (2001)", ["Abel & Beck & Cole|2001"], id="three"),
    pytest.param("Abel & Beck, 2001, found", ["Abel & Beck|2001"], id="bare-pair"),
    pytest.param("the World Bank (2001)", ["World Bank|2001"], id="organisation"),
    pytest.param("van der Berg (2010)", ["van der Berg|2010"], id="particle"),
]

LOCATORS = [
    pytest.param("(Abel, 2001, p. 38)", ["Abel|2001|p. 38"], id="page"),
    pytest.param("(Abel, 2001, pp. 38–40, 52)", ["Abel|2001|pp. 38–40, 52"], id="pages"),
    pytest.param("(Abel 2001: 380)", ["Abel|2001|380"], id="colon"),
    pytest.param("(Abel 2001: 380f.)", ["Abel|2001|380f."], id="following"),
    pytest.param("(Abel 2001, 38)", ["Abel|2001|38"], id="bare-number"),
    pytest.param("(Abel 2001, xii–xiv)", ["Abel|2001|xii–xiv"], id="roman"),
    pytest.param("(Abel, 2001, S. 38)", ["Abel|2001|S. 38"], id="german"),
    pytest.param("(Abel, 2001, § 7)", ["Abel|2001|§ 7"], id="section-sign"),
    pytest.param("(Abel, 2001, ch. 4)", ["Abel|2001|ch. 4"], id="chapter"),
    pytest.param("(Abel, 2001, fig. 2)", ["Abel|2001|fig. 2"], id="figure"),
    pytest.param("(Abel, 2001, note 12)", ["Abel|2001|note 12"], id="note"),
    pytest.param("(Abel, 2001, para. 4)", ["Abel|2001|para. 4"], id="paragraph"),
    pytest.param("(Luther, 1534, 3:16)", ["Luther|1534|3:16"], id="verse"),
    pytest.param("Abel (2001, pp. 38–40)", ["Abel|2001|pp. 38–40"], id="narrative"),
    pytest.param("Abel (2001) p. 38", ["Abel|2001"], id="outside"),
]

AROUND = [
    pytest.param("(see also Abel, 2001)", ["Abel|2001"], id="see-also"),
    pytest.param("(e.g., Abel, 2001)", ["Abel|2001"], id="eg"),
    pytest.param("(cf. Abel 2001)", ["Abel|2001"], id="cf"),
    pytest.param("(See Abel 2001)", ["Abel|2001"], id="See"),
    pytest.param("(contra Abel, 2001)", ["Abel|2001"], id="contra"),
    pytest.param("(Abel, 2001, my emphasis)", ["Abel|2001"], id="my-emphasis"),
    pytest.param("(reviewed in Abel, 2001)", ["Abel|2001"], id="reviewed-in"),
    pytest.param("(vgl. Abel 2001)", ["Abel|2001"], id="vgl"),
]

YEARS = [
    pytest.param("(Abel, n.d.)", ["Abel|n.d."], id="nd"),
    pytest.param("(Abel, in press)", ["Abel|in press"], id="in-press"),
    pytest.param("(Abel, forthcoming)", ["Abel|forthcoming"], id="forthcoming"),
    pytest.param("Abel (submitted)", ["Abel|submitted"], id="submitted"),
    pytest.param("(Abel, in preparation)", ["Abel|in preparation"], id="in-preparation"),
    pytest.param("(Abel, c. 1850)", ["Abel|1850"], id="circa"),
    pytest.param("(Abel, 1899/1995)", ["Abel|1995"], id="reprint"),
    pytest.param("(Abel, [1933] 1951)", ["Abel|1951"], id="first-bracketed"),
    pytest.param("(Abel, 1951 [1933])", ["Abel|1951"], id="first-behind"),
    pytest.param("(Cato, 44 BC)", ["Cato|-44"], id="bc"),
    pytest.param("(Abel, o. J.)", ["Abel|o. j."], id="german-nd"),
    pytest.param("(Abel, n.d.a; Beck, n.d.-b)", ["Abel|n.d.", "Beck|n.d."], id="nd-letters"),
    pytest.param("(Abel, u.å.)", ["Abel|u.å."], id="swedish-nd"),
    pytest.param("Abel ([1930])", ["Abel|1930"], id="square-in-round"),
    pytest.param("Abel ([1930], p. 41)", ["Abel|1930"], id="square-in-round-locator"),
    pytest.param("(Abel,1930,1931,1932;Quell,1988)", ["Abel|1930", "Abel|1931", "Abel|1932", "Quell|1988"], id="years-glued-to-commas"),
    pytest.param("(Abel 1930,153)", ["Abel|1930|153"], id="page-glued-to-a-comma"),
    pytest.param("(DE LA ABEL ET AL., 1930)", ["DE LA ABEL +|1930"], id="particles-in-capitals"),
    pytest.param("(ABEL UND QUELL, 1930)", ["ABEL & QUELL|1930"], id="conjunction-in-capitals"),
    pytest.param("ABEL Y QUELL (1930)", ["ABEL & QUELL|1930"], id="conjunction-of-one-letter-in-capitals"),
    pytest.param("(Abel, 1930, vol. 2, p. 41)", ["Abel|1930|vol. 2, p. 41"], id="locator-of-volume-and-page"),
    pytest.param(
        "(Abel, 1930, ch. 2, pp. 4–6; Quell, 1988, p. 5, n. 3)",
        ["Abel|1930|ch. 2, pp. 4–6", "Quell|1988|p. 5, n. 3"],
        id="locators-of-two-parts",
    ),
    pytest.param("(Abel 1930, II/2, 280)", ["Abel|1930|II/2, 280"], id="locator-of-a-half-volume"),
    pytest.param("(Abel 1930, esp. pp. 4–6)", ["Abel|1930|pp. 4–6"], id="locator-above-all"),
    pytest.param("(Abel 1930, at 41)", ["Abel|1930|41"], id="locator-at"),
    pytest.param("(Abel, 1998, a book)", ["Abel|1998"], id="article-behind-year"),
    pytest.param("Abel (2015年) hält", ["Abel|2015"], id="nian-narrative"),
    pytest.param("Abel ((2015))", ["Abel|2015"], id="doubled-brackets"),
    pytest.param("(Abel 2015年)", ["Abel|2015"], id="nian"),
    pytest.param("(Абель, 2015 г.)", ["Абель|2015"], id="goda"),
]

NAMES = [
    pytest.param("(de la Cruz, 2001)", ["de la Cruz|2001"], id="de-la"),
    pytest.param("(’t Hooft, 2001)", ["’t Hooft|2001"], id="t"),
    pytest.param("(al-Masri, 2001)", ["al-Masri|2001"], id="al"),
    pytest.param("(ibn Rushd, 2001)", ["ibn Rushd|2001"], id="ibn"),
    pytest.param("(von und zu Stein, 2001)", ["von und zu Stein|2001"], id="von-und-zu"),
    pytest.param("(Smith-Jones, 2001)", ["Smith-Jones|2001"], id="hyphen"),
    pytest.param("(Smith–Jones, 2001)", ["Smith–Jones|2001"], id="en-dash"),
    pytest.param("(Smith‐Jones, 2001)", ["Smith‐Jones|2001"], id="U+2010"),
    pytest.param("(O’Brien, 2001)", ["O’Brien|2001"], id="apostrophe"),
    pytest.param("(O'Brien, 2001)", ["O'Brien|2001"], id="straight-apostrophe"),
    pytest.param("(McAdam & MacBeth, 2001)", ["McAdam & MacBeth|2001"], id="mc"),
    pytest.param("(García Márquez, 2001)", ["García Márquez|2001"], id="double"),
    pytest.param("(J. Smith, 2001)", ["Smith|2001"], id="initial-before"),
    pytest.param("(Smith, J., 2001)", ["Smith|2001"], id="initial-after"),
    pytest.param("(Smith J, 2001)", ["Smith|2001"], id="initial-after-bare"),
    pytest.param("(A. Smith & B. Jones, 2001)", ["Smith & Jones|2001"], id="initials"),
    pytest.param("(King Jr., 2001)", ["King|2001"], id="junior"),
    pytest.param("(SMITH & JONES, 2001)", ["SMITH & JONES|2001"], id="capitals"),
    pytest.param("(沈志华, 2001)", ["沈志华|2001"], id="chinese"),
    pytest.param(
        "(Organisation for Economic Co-operation and Development, 2010)",
        ["Organisation for Economic Co-operation and Development|2010"],
        id="organisation-small-words",
    ),
    pytest.param("(Ministry of Health and Welfare, 2010)", ["Ministry of Health and Welfare|2010"], id="organisation-and"),
    pytest.param("(UN General Assembly, 2015)", ["General Assembly|2015"], id="acronym-first"),
    pytest.param("(St. John, 2010)", ["St. John|2010"], id="saint"),
    pytest.param("(Abel & al., 2001)", ["Abel +|2001"], id="and-al"),
    pytest.param("(Müller/Schmidt 2010: 23)", ["Müller & Schmidt|2010|23"], id="slash"),
    pytest.param("(Ministry of Education of the PRC, 2010)", ["Ministry of Education of the PRC|2010"], id="ministry"),
    pytest.param("(World Health Organization [WHO], 2010)", ["World Health Organization|2010"], id="definition"),
    pytest.param("(WHO, 2010)", ["WHO|2010"], id="acronym"),
    pytest.param("(Abel u. a., 2001)", ["Abel +|2001"], id="ua"),
    pytest.param("(Abel y cols., 2001)", ["Abel +|2001"], id="y-cols"),
    pytest.param("(Иванов и др., 2001)", ["Иванов +|2001"], id="i-dr"),
    pytest.param("(Abel 等, 2001)", ["Abel +|2001"], id="deng"),
    pytest.param("(Abel ve ark., 2001)", ["Abel +|2001"], id="ve-ark"),
    pytest.param("(Abel ym., 2001)", ["Abel +|2001"], id="ym"),
    pytest.param("(Abel i sur., 2001)", ["Abel +|2001"], id="i-sur"),
    pytest.param("(ABEL ET AL. 2001)", ["ABEL +|2001"], id="et-al-capitals"),
    pytest.param("(Abel [et al.] 2001)", ["Abel +|2001"], id="et-al-brackets"),
    pytest.param("(Abel e colab., 2001)", ["Abel +|2001"], id="e-colab"),
    pytest.param("Abel et collab. (2001)", ["Abel +|2001"], id="et-collab"),
    pytest.param("(Abel u. a. 2001)", ["Abel +|2001"], id="ua-no-comma"),
    pytest.param("(Abel u.\u00a0a. 2001)", ["Abel +|2001"], id="ua-hard-space"),
    pytest.param("Abel m.fl. (2001)", ["Abel +|2001"], id="m-fl"),
    pytest.param("(Abel dkk. 2001)", ["Abel +|2001"], id="dkk"),
    pytest.param("(Abel és mtsai. 2001)", ["Abel +|2001"], id="es-mtsai"),
    pytest.param("(Abel ir kt., 2001)", ["Abel +|2001"], id="ir-kt"),
    pytest.param("(Abel vd., 2001)", ["Abel +|2001"], id="vd"),
    pytest.param("(Иванов и съавт. 2001)", ["Иванов +|2001"], id="i-syavt"),
    pytest.param("(Abel κ.ά., 2001)", ["Abel +|2001"], id="k-a"),
    pytest.param("(Abel ほか, 2001)", ["Abel +|2001"], id="hoka"),
    pytest.param("(Abel & alii, 2001)", ["Abel +|2001"], id="and-alii"),
    pytest.param("(Abel și Beck, 2001)", ["Abel & Beck|2001"], id="si"),
    pytest.param("(Abel és Beck, 2001)", ["Abel & Beck|2001"], id="es"),
    pytest.param("(Abel と Beck, 2001)", ["Abel & Beck|2001"], id="to"),
    pytest.param("(Abel und Beck, 2001)", ["Abel & Beck|2001"], id="und"),
    pytest.param("(Abel et Beck, 2001)", ["Abel & Beck|2001"], id="et"),
    pytest.param("(Abel y Beck, 2001)", ["Abel & Beck|2001"], id="y"),
    pytest.param("（沈志华，2001）", ["沈志华|2001"], id="full-width"),
    pytest.param("(Anonymous, 2001)", ["Anonymous|2001"], id="anonymous"),
    pytest.param("(Anderson & May, 1991)", ["Anderson & May|1991"], id="month-name"),
]

GRAMMAR = [
    pytest.param("(z. B. Marlow 2001)", ["Marlow|2001"], id="de-z-b"),
    pytest.param("(z.B. Marlow 2001; d. h. Quist 2002)", ["Marlow|2001", "Quist|2002"], id="de-d-h"),
    pytest.param("Z. B. Marlow (2001) sagt es", ["Marlow|2001"], id="de-z-b-opens"),
    pytest.param("(i. S. v. Marlow 2001)", ["Marlow|2001"], id="de-i-s-v"),
    pytest.param("(p. ej. Marlow, 2001)", ["Marlow|2001"], id="es-p-ej"),
    pytest.param("M. E. Marlow (2001) holds", ["Marlow|2001"], id="initials-like-an-abbreviation"),
    pytest.param("(Marlow u. Quist 2001)", ["Marlow & Quist|2001"], id="de-u"),
    pytest.param("Marlow und Kolleginnen (2001) fanden", ["Marlow +|2001"], id="de-colleagues"),
    pytest.param("Marlow and her colleagues (2001) found", ["Marlow +|2001"], id="en-colleagues"),
    pytest.param("Marlow i wsp. (2001)", ["Marlow +|2001"], id="pl-others"),
    pytest.param("Marlow és munkatársai (2001)", ["Marlow +|2001"], id="hu-others"),
    pytest.param("Marlow a spol. (2001)", ["Marlow +|2001"], id="cs-others"),
    pytest.param("Marlow et ses collègues (2001)", ["Marlow +|2001"], id="fr-others"),
    pytest.param("Marlow en collega’s (2001)", ["Marlow +|2001"], id="nl-others"),
    pytest.param("Marlow och medarbetare (2001)", ["Marlow +|2001"], id="sv-others"),
    pytest.param("Marlow y sus colegas (2001)", ["Marlow +|2001"], id="es-others"),
    pytest.param("Marlow e colleghi (2001)", ["Marlow +|2001"], id="it-others"),
    pytest.param("(Marlow et. Al, 2001)", ["Marlow +|2001"], id="et-al-capital"),
    pytest.param("secondo l'ABRE (2001)", ["ABRE|2001"], id="it-elision"),
    pytest.param("I dati dell’ABRE (2001) dicono", ["ABRE|2001"], id="it-elision-of-a-preposition"),
    pytest.param("D’Arvel (2001) holds", ["D’Arvel|2001"], id="no-elision-in-a-name"),
    pytest.param("ABRE'nin (2001) verileri", ["ABRE|2001"], id="tr-ending-behind-an-apostrophe"),
    pytest.param("(Milic 2001; Barca 2002)", ["Milic|2001", "Barca|2002"], id="c-and-ca-are-no-circa"),
    pytest.param("(Marlow, ca. 1850)", ["Marlow|1850"], id="circa"),
]

SHAPES_OF_YEARS = [
    pytest.param("(Marlow 1961 [1934]b)", "1961b/1934", id="letter-behind-the-original"),
    pytest.param("(Marlow 2004 [1931–1939])", "2004/1931", id="original-of-several-years"),
    pytest.param("(Marlow 1987 [ca. 1690])", "1987/1690", id="original-about"),
    pytest.param("(Marlow 1791 [written 1760–1766])", "1791/1760", id="original-written"),
    pytest.param("(Marlow 2012[1979]b)", "2012b/1979", id="original-glued"),
    pytest.param("(Marlow fc. [1755])", "fc./1755", id="original-of-a-forthcoming"),
    pytest.param("(Marlow 1905–1909 [1881])", "1905/1881", id="volumes-and-original"),
    pytest.param("(Marlow, ca. 350 B.C.E./1994)", "1994/-350", id="before-our-era"),
    pytest.param("(Marlow, 397/1991)", "1991/397", id="three-digits"),
    pytest.param("(Marlow, trans. 1990)", "1990", id="translation"),
    pytest.param("(Marlow 1998²)", "1998", id="edition-above-the-line"),
    pytest.param("(Marlow 2001(a))", "2001a", id="letter-in-brackets"),
    pytest.param("(Marlow, 2001-a)", "2001a", id="letter-behind-a-hyphen"),
    pytest.param("(Marlow 2001A)", "2001a", id="letter-in-capitals"),
    pytest.param("(Marlow, n.d.-a)", "n.d.a", id="no-date-and-letter"),
    pytest.param("(Marlow, in press-a)", "in pressa", id="in-press-and-letter"),
    pytest.param("(Marlow, i. E.)", "i. e.", id="de-forthcoming"),
    pytest.param("(Marlow, under utgivning)", "under utgivning", id="sv-forthcoming"),
    pytest.param("(Marlow, te verschijnen)", "te verschijnen", id="nl-forthcoming"),
    pytest.param("(Marlow, en préparation)", "en préparation", id="fr-in-preparation"),
]

CARRIERS = [
    pytest.param("as cited in", id="en"),
    pytest.param("como se citó en", id="es"),
    pytest.param("geciteerd in", id="nl"),
    pytest.param("citerad i", id="sv"),
    pytest.param("zit. n.", id="de"),
    pytest.param("cyt. za", id="pl"),
    pytest.param("dalam", id="id"),
    pytest.param("apud", id="la"),
]

NOT_CITATIONS = [
    pytest.param("in the 1950s and the 1960s", id="decades"),
    pytest.param("believe that 1958-1960s was", id="range"),
    pytest.param("in (March 2010) and (12 May 2011)", id="months"),
    pytest.param("as of June 2014 it was", id="month-prose"),
    pytest.param("Jan Mol (1546–1606) painted", id="life-dates"),
    pytest.param("the war (1939–1945)", id="war"),
    pytest.param("see Table 2 (2010)", id="table"),
    pytest.param("(Figure 3, 2010)", id="figure"),
    pytest.param("used Windows 2000 and Office 2010 here", id="version"),
    pytest.param("a sample of 1500 plots (n = 1500)", id="numbers"),
    pytest.param("was $2000 or 2000 m", id="money"),
    pytest.param("maize (1475 individual plots)", id="counts"),
    pytest.param("at https://example.org/Smith(2001)/Jones2002 here", id="url"),
    pytest.param("doi:10.1000/Smith.2001.12", id="doi"),
    pytest.param("under grant EP/2001/2003 (No. 2010)", id="grant"),
    pytest.param("(1998) and (2004)", id="years-only"),
    pytest.param("digitized at 10 kHz (Recorder 1440A, Harbour)", id="device"),
    pytest.param("(Marlow, i.e., the first)", id="that-is"),
    pytest.param("so:\n\nMarlow, T. (2001). Lamps of the coast. Pier Books.\n\nSo", id="an-entry-in-the-text"),
    pytest.param(
        "so:\n\nThe Handbook of Lamps. (2001). In T. Marlow (Ed.), Handbook. Pier Books.\n\nSo", id="an-entry-without-authors-in-the-text"
    ),
]


@pytest.mark.parametrize(("text", "told"), [*CHAINS, *NARRATIVES, *LOCATORS, *AROUND, *YEARS, *NAMES, *GRAMMAR])
def test_citation_is_read(text: str, told: list[str]) -> None:
    assert _told(f"It is so {text}.") == told


@pytest.mark.parametrize("text", NOT_CITATIONS)
def test_what_is_no_citation(text: str) -> None:
    assert _told(f"It was {text}.") == []


def test_secondary_citation_needs_its_carrier_only() -> None:
    sorts = [item.kind for item in _items("(Abel, 1990, as cited in Beck, 2005) and (Cole 1991, zit. nach Dorn 2006)")]
    assert sorts == ["secondary", "work", "secondary", "work"]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        pytest.param("So Deng (2011) holds.", ["Deng (2011)"], id="narrative-with-bracket"),
        pytest.param("(Shen & Lindt, 2012).", ["Shen & Lindt, 2012"], id="item-without-bracket"),
        pytest.param("So Becker (1973, 1974) holds.", ["Becker (1973", "1974"], id="shared-year-alone"),
        pytest.param("So Fairbank and Gold (2006: 380) hold.", ["Fairbank and Gold (2006: 380)"], id="with-locator"),
        pytest.param("So Callan(2010) holds.", ["Callan(2010)"], id="no-space"),
    ],
)
def test_spans(text: str, spans: list[str]) -> None:
    assert [text[item.span.start : item.span.end] for item in _items(text)] == spans


def test_lines_that_cite_are_no_running_heads() -> None:
    """A running head comes again and again, with a page's number; so do lines of narrow columns that cite, and they are text."""
    chains = "".join(f"Oil (Quell\nund Abel, {year}; Dorn\n1990) is dear.\n" for year in (1986, 1988, 1991))
    pages = "".join(f"So\nQuellmann (2006: {page}\nff.) holds.\n" for page in (44, 46))
    told = _told(f"{chains}\n{pages}")
    assert told[:6] == ["Quell & Abel|1986", "Dorn|1990", "Quell & Abel|1988", "Dorn|1990", "Quell & Abel|1991", "Dorn|1990"]
    assert [item.split("|")[:2] for item in told[6:]] == [["Quellmann", "2006"]] * 2


LIST = """@book{jagt, author = {van der Jagt, Alexander}, title = {Nature at work}, publisher = {Polder Press}, year = {2017}}
@book{glover, author = {Glover, Troy}, title = {Gardens}, publisher = {Polder Press}, year = {2004}}"""


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        pytest.param("This is so, and van der Jagt (2017) agrees.", ["van der Jagt (2017)"], id="particle-after-conjunction"),
        pytest.param(
            "Glover (2004) and van der Jagt (2017) agree.", ["Glover (2004)", "van der Jagt (2017)"], id="particle-after-citation"
        ),
    ],
)
def test_no_part_of_a_listed_name_stays_behind(text: str, spans: list[str]) -> None:
    links = check(text, LIST).case.links
    assert [text[link.item.span.start : link.item.span.end] for link in links] == spans


ROLES_AND_NAMES = """Nora, P. (Ed.). (1984). Places of rain. Gallimard.

Öhman Nora, M. (2015). Tracks of rain. Gallimard.

Fell Neto, J. (2016). Roads of rain. Gallimard.

Xiang B. 2007. How far it rains. Population of Rain 13: 179–191.

Biao X, Johnson K. 2009. Papers on rain. Rain Review 9: 33–58.

LWO/WLF. (2019). Outlook of rain. LWO Publishing.

RS 4077. (2011). Structural use of slate in roofs. RSI.

BSTM K21. (2013). Standard test for slate. BSTM Press.

DRN 1055-100. (2012). Einwirkungen auf Dächer. Gallimard.

3N. (2015). Annual report of rain. Gallimard.

AA.VV. (2016). Territories of rain. Gallimard.

Anonymous. (2001). Guide of rain. Gallimard.

LAMPS in the rain. Recife: Gallimard, 2009.

García de Nora, Eugenia (1963): La lluvia contemporánea. Madrid: Gredos.

Sandra G., Vimala R., Sonja K.P. Detection of rain. Rain Express 9 (2014) 51–58.

Sigrún Ketilsdóttir. (2019). Roads of snow. Forlag.

MOURA, C. Cartas da chuva. Recife: Gallimard, [197-].
"""


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("So it is (Nora, ed., 1984).", "Nora, ed., 1984"),
        ("So it is (Nora, Ed., 1984).", "Nora, Ed., 1984"),
        ("So says Nora (Hg.) (1984).", "Nora (Hg.) (1984)"),
        ("So says Nora (ed., 1984).", "Nora (ed., 1984)"),
        ("So says Fell (1984) och Öhman Nora (2015) too.", "Öhman Nora (2015)"),
        ("In her thesis, and Fell Neto (2016) in his.", "Fell Neto (2016)"),
        ("So it is (Xiang Biao, 2007).", "Xiang Biao, 2007"),
        ("So it is (LWO/WLF, 2019).", "LWO/WLF, 2019"),
        ("So it is (3N, 2015).", "3N, 2015"),
        ("We build after RS 4077 (2011).", "RS 4077 (2011)"),
        ("We build after BSTM K21 (2013).", "BSTM K21 (2013)"),
        ("So it is (Nora, 1963; RS 4077, 2011).", "RS 4077, 2011"),
        ("Die Lasten nach DRN 1055-100 (2012) sind hoch.", "DRN 1055-100 (2012)"),
        ("So it is (AA.VV. 2016).", "AA.VV. 2016"),
        ("So it is (Anon., 2001).", "Anon., 2001"),
        ("As one reads in Lamps in the Rain (2009), it rains.", "Lamps in the Rain (2009)"),
        ("So it is (Nora, 1963).", "Nora, 1963"),
        ("So it is (de Nora, 1963).", "de Nora, 1963"),
        ("It is held by Sandra G., Vimala R., Sonja K.P (2014).", "Sandra G., Vimala R., Sonja K.P (2014)"),
        ("So says Sigrún (2019).", "Sigrún (2019)"),
        ("So Nora's Places of Rain (1984) holds.", "Nora's Places of Rain (1984)"),
        ("So it is (Moura, [197-]).", "Moura, [197-]"),
    ],
    ids=lambda value: value if len(value) < 26 else None,
)
def test_listed_work_is_found_whole(text: str, span: str) -> None:
    link = check(text, ROLES_AND_NAMES).case.links[-1]
    assert (text[link.item.span.start : link.item.span.end], link.verdict) == (span, "exact")


EASTERN = """陈五, 赵六, 孙七. 信任的研究[J]. 社会学, 2011(3): 1-9.

王明. 经济的研究[M]. 北京: 出版社, 2012.

张三, 李四. 信任与社会[J]. 社会, 2010(3): 1-9.

佐藤花子・山本一郎・中村次郎（2016）. 信頼の研究. 心理学研究, 3, 1-9.

田中一郎・高橋二郎（2009）. 経済の研究. 東京: 出版社.
"""


@pytest.mark.parametrize(
    ("text", "names", "et_al"),
    [
        ("据王明（2012）研究，不同。", ["王明"], False),
        ("不同（张三和李四，2010）。", ["张三", "李四"], False),
        ("不同（陈五 等，2011）。", ["陈五"], True),
        ("但陈五等（2011）不同。", ["陈五"], True),
        ("佐藤ら（2016）は異なる。", ["佐藤"], True),
        ("異なる（田中・高橋, 2009）。", ["田中", "高橋"], False),
    ],
    ids=["behind-a-particle", "and", "others-apart", "others", "family-and-others", "families"],
)
def test_eastern_names_are_parted_by_the_list(text: str, names: list[str], et_al: bool) -> None:
    (link,) = check(text, EASTERN).case.links
    assert ([name.family for name in link.item.names], link.item.et_al, link.verdict) == (names, et_al, "exact")


@pytest.mark.parametrize(
    "text",
    ["It rains (Petrov 2012).", "It rains (Papadopoulos 2010).", "It rains (Ivanov & Sidorova 2011).", "Chaikovskii (2013)."],
)
def test_names_in_other_letters_are_the_listed_ones(text: str) -> None:
    entries = """Иванов А., Сидорова Б. (2011). Дождь и снег. Москва: Наука.

Παπαδόπουλος Γ. (2010). Η βροχή. Αθήνα: Κέδρος.

Петров А. А. (2012). Снег и лёд. Москва: Наука.

Чайковский П. (2013). Лёд и ветер. Москва: Наука.
"""
    (link,) = check(text, entries).case.links
    assert link.verdict == "exact"


def test_an_unlisted_case_is_named_whole() -> None:
    found = check("The court held so in Brune v. Board of Rain (1954).", LIST).findings
    assert "Brune v. Board of Rain" in next(finding.message for finding in found if finding.name == "missing-reference")


def test_each_half_of_a_double_name_bends() -> None:
    entries = "Lisiewska-Kamińska K. (2018), Studenci i książki, Wydawnictwo Latarnia, Lublin."
    (link,) = check("Badania Lisiewskiej-Kamińskiej (2018) pokazują to.", entries).case.links
    assert [clue.kind for clue in link.matches[0].clues] == ["inflected"]


@pytest.mark.parametrize("end", ["Glover and", "Glover y ", "Glover et", "Glover och\n", "Glover u."])
def test_a_text_may_break_off_inside_a_citation(end: str) -> None:
    assert check(f"This is so ({end}", LIST).case.links is not None


@pytest.mark.parametrize(("text", "year"), SHAPES_OF_YEARS)
def test_year_is_read_in_every_shape(text: str, year: str) -> None:
    found = [item.year for item in (item for citation in extract(read_text(text, "essay"), Gazetteer.of([])) for item in citation.items)]
    told = [f"{y.number or y.word}{y.letter}" + (f"/{y.first}" if y.first is not None else "") for y in found if y]
    assert told == [year]


@pytest.mark.parametrize("words", CARRIERS)
def test_all_works_before_a_carrier_were_not_seen(words: str) -> None:
    text = f"So (Abel, 1972; Beck, 1974, 1975, {words} Cole, 2009)."
    kinds = [(item.names[0].family, item.kind) for item in _items(text)]
    assert kinds == [("Abel", "secondary"), ("Beck", "secondary"), ("Beck", "secondary"), ("Cole", "work")]
