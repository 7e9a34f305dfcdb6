"""Authors in every order and form."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from citecheck.names.author_string import read_names
from citecheck.names.organisations import is_organisation
from citecheck.names.tokenizer import tokens


def shown(text: str) -> list[str]:
    """Each name as particle|family|given|suffix, an organisation in brackets."""
    return [f"[{n.family}]" if n.corporate else "|".join((n.particle, n.family, n.given, n.suffix)) for n in read_names(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Marlow, T. A., & Quist, K.", ["|Marlow|T. A.|", "|Quist|K.|"], id="apa"),
        pytest.param("Marlow TA, Quist K", ["|Marlow|TA|", "|Quist|K|"], id="vancouver"),
        pytest.param("Marlow T A, Quist K-P", ["|Marlow|T A|", "|Quist|K-P|"], id="vancouver with spaces"),
        pytest.param("Marlow, T. and Quist, K.", ["|Marlow|T.|", "|Quist|K.|"], id="harvard"),
        pytest.param("Marlow T., Quist K. & Odén P.", ["|Marlow|T.|", "|Quist|K.|", "|Odén|P.|"], id="stops without commas"),
        pytest.param("Tessa A. Marlow and Kim Quist", ["|Marlow|Tessa A.|", "|Quist|Kim|"], id="given first"),
        pytest.param("T. A. Marlow, K. Quist", ["|Marlow|T. A.|", "|Quist|K.|"], id="initials first"),
        pytest.param("Marlow, Tessa, and Kim Quist", ["|Marlow|Tessa|", "|Quist|Kim|"], id="chicago: only the first inverted"),
        pytest.param(
            "Marlow, Tessa B., Kim Quist, and W. Hanno Brell", ["|Marlow|Tessa B.|", "|Quist|Kim|", "|Brell|W. Hanno|"], id="spelt"
        ),
        pytest.param(
            "Marlow, Hui-Ying and Quist, Pei-Ting", ["|Marlow|Hui-Ying|", "|Quist|Pei-Ting|"], id="given names that end like words"
        ),
        pytest.param("Marlow, Tessa B. & Al Quist", ["|Marlow|Tessa B.|", "|Quist|Al|"], id="& Al is a person"),
        pytest.param(
            "Marlow, T., Jr., R. B., Quist, K., M., J., & Odén, P.",
            ["|Marlow|T.|", "|Jr|R. B.|", "|Quist|K.|", "|M|J.|", "|Odén|P.|"],
            id="parts that a program mistook",
        ),
        pytest.param("Marlow TA, Quist K 作者.", ["|Marlow|TA|", "|Quist|K|"], id="a mark that they are the authors"),
        pytest.param("Marlow, T., and K. Quist, 著.", ["|Marlow|T.|", "|Quist|K.|"], id="a mark behind a comma"),
        pytest.param("林明灯, 陈海, 等著.", ["|林明灯||", "|陈海||"], id="a mark behind and others"),
        pytest.param("Brell do H, Quist K", ["|Brell|do H|", "|Quist|K|"], id="a small given name before the initial"),
        pytest.param("Odén e Brell J, Quist K", ["|Odén e Brell|J|", "|Quist|K|"], id="two family names joined"),
        pytest.param("Marlow TA Le Quist KM", ["|Marlow|TA|", "|Le Quist|KM|"], id="no commas at all"),
        pytest.param("Marlow T., Quist K. Odén P., Brell A.", ["|Marlow|T.|", "|Quist|K.|", "|Odén|P.|", "|Brell|A.|"], id="a comma lost"),
        pytest.param("MARLOW, Tessa", ["|MARLOW|Tessa|"], id="capitals"),
        pytest.param(
            "MARLOW, T. A., JÚNIOR; QUIST, K.", ["|MARLOW|T. A.|JÚNIOR", "|QUIST|K.|"], id="a Portuguese suffix before a semicolon"
        ),
        pytest.param("MARLOW, T., NETO et al.", ["|MARLOW|T.|NETO"], id="a Portuguese suffix before and others"),
        pytest.param("MARLOW, T.; NETO, A.", ["|MARLOW|T.|", "|NETO|A.|"], id="a family name like a suffix"),
        pytest.param("Marlow, Tessa & Di Quist, Kim", ["|Marlow|Tessa|", "|Di Quist|Kim|"], id="a particle behind the joiner"),
        pytest.param("MARLOW DE LOS ODÉN, T.", ["|MARLOW DE LOS ODÉN|T.|"], id="particles in capitals inside a name"),
        pytest.param("Marlow, TA. Quist, K. & Odén, P.", ["|Marlow|TA.|", "|Quist|K.|", "|Odén|P.|"], id="stops for commas"),
        pytest.param("Marlow, T. Robert and Kim A. Quist", ["|Marlow|T. Robert|", "|Quist|Kim A.|"], id="a name behind an initial"),
        pytest.param("Marlow, W. v., Quist, K.", ["|Marlow|W. v.|", "|Quist|K.|"], id="a shortened particle"),
        pytest.param("Marlow (Cl.), Quist (Guill.)", ["|Marlow|Cl.|", "|Quist|Guill.|"], id="shortened names in brackets"),
        pytest.param("T. Marlow, and K. Le", ["|Marlow|T.|", "|Le|K.|"], id="a particle that is the name"),
        pytest.param("MARLOW Tessa B., ODÉN Per", ["|MARLOW|Tessa B.|", "|ODÉN|Per|"], id="capitals show the family name"),
        pytest.param("MARLOW, Tessa B., ODÉN, Per, et al.", ["|MARLOW|Tessa B.|", "|ODÉN|Per|"], id="capitals show where each begins"),
        pytest.param(
            "Tessa Marlow, Kim Quist, Per Odén, Anna Brell, and Bo Vik",
            ["|Marlow|Tessa|", "|Quist|Kim|", "|Odén|Per|", "|Brell|Anna|", "|Vik|Bo|"],
            id="full names",
        ),
        pytest.param(
            "Tessa Marlow , Kim Quist , Per Odén", ["|Marlow|Tessa|", "|Quist|Kim|", "|Odén|Per|"], id="gaps on both sides of a comma"
        ),
        pytest.param("T. A. Marlow et Quist K. P.", ["|Marlow|T. A.|", "|Quist|K. P.|"], id="another form behind et"),
        pytest.param(
            "MARLOW, Tessa, Kim VAN DER QUIST, Per ODÉN et Bo VIK",
            ["|MARLOW|Tessa|", "|VAN DER QUIST|Kim|", "|ODÉN|Per|", "|VIK|Bo|"],
            id="particles in capitals",
        ),
        pytest.param("MARLOW, TA, KR QUIST a P ODÉN", ["|MARLOW|TA|", "|QUIST|KR|", "|ODÉN|P|"], id="initials in one word first"),
        pytest.param("MARLOW, Tessa, Kim QUIST a OTHERS", ["|MARLOW|Tessa|", "|QUIST|Kim|"], id="a OTHERS"),
        pytest.param("MARLOW T A, QUIST K", ["|MARLOW|T A|", "|QUIST|K|"], id="chinese standard"),
        pytest.param("Marlow, Tessa and van der Quist, Jan", ["|Marlow|Tessa|", "van der|Quist|Jan|"], id="bibtex"),
        pytest.param("Marlow, Tessa; Quist, Kim", ["|Marlow|Tessa|", "|Quist|Kim|"], id="semicolons"),
        pytest.param("van der Quist, H., & Le, F. K.", ["van der|Quist|H.|", "|Le|F. K.|"], id="particles, and one that is a name"),
        pytest.param("Quist, Jan van der", ["van der|Quist|Jan|"], id="particle behind a name in full"),
        pytest.param("Quist, J. von", ["|Quist|J. von|"], id="particle behind initials is dropped by the style"),
        pytest.param("Ó Marlaigh, S., & Ní Quiste, M.", ["|Ó Marlaigh|S.|", "|Ní Quiste|M.|"], id="a particle of one letter"),
        pytest.param("Quist, A., Ó MARLAIGH, Seán", ["|Quist|A.|", "|Ó MARLAIGH|Seán|"], id="before a name in capitals"),
        pytest.param("Máire Ní Quiste and S. Ó Marlaigh", ["|Ní Quiste|Máire|", "|Ó Marlaigh|S.|"], id="Irish names, given names first"),
        pytest.param("Quist Ó, Marlow A", ["|Quist|Ó|", "|Marlow|A|"], id="the letter as an initial"),
        pytest.param("O Marlow, T., & O Quist, J.-P.", ["|O Marlow|T.|", "|O Quist|J.-P.|"], id="a particle that lost its accent"),
        pytest.param("O Marlow, T. Quist, and A. Lamps", ["|Marlow|O|", "|Quist|T.|", "|Lamps|A.|"], id="an initial without its stop"),
        pytest.param("De Quist P, Du H, ten Brell C", ["|De Quist|P|", "|Du|H|", "ten|Brell|C|"], id="vancouver particles"),
        pytest.param("Ortiz Herrán, J.M., d'Aubrac, L.", ["|Ortiz Herrán|J.M.|", "|d'Aubrac|L.|"], id="two families, apostrophe"),
        pytest.param("Müller‐Odén, J.-P. und Brell, K.", ["|Müller‐Odén|J.-P.|", "|Brell|K.|"], id="hyphens"),
        pytest.param("Marlow, T., Jr., & Quist, K., III", ["|Marlow|T.|Jr.", "|Quist|K.|III"], id="suffixes"),
        pytest.param("Marlow TA Jr, Roth JR", ["|Marlow|TA|Jr", "|Roth|JR|"], id="JR are initials"),
        pytest.param("Brell (Fl.), Odén (R. P.)", ["|Brell|Fl.|", "|Odén|R. P.|"], id="french brackets"),
        pytest.param("Мирошин И.В., Фролов А.Л.", ["|Мирошин|И.В.|", "|Фролов|А.Л.|"], id="russian"),
        pytest.param("沈青山, 李河", ["|沈青山||", "|李河||"], id="chinese"),
        pytest.param("沈青山, 李河, 等", ["|沈青山||", "|李河||"], id="chinese et al"),
        pytest.param("김하늘.이바다", ["|김하늘||", "|이바다||"], id="korean"),
        pytest.param("Marlow, T., Quist, K., et al.", ["|Marlow|T.|", "|Quist|K.|"], id="et al"),
        pytest.param("Marlow, T., Quist, K. u. a.", ["|Marlow|T.|", "|Quist|K.|"], id="u. a."),
        pytest.param("Marlow, T., Quist, K., … Brell, A.", ["|Marlow|T.|", "|Quist|K.|", "|Brell|A.|"], id="ellipsis"),
        pytest.param("Marlow, T. & Quist, K. (Eds.)", ["|Marlow|T.|", "|Quist|K.|"], id="editors"),
        pytest.param("T. Marlow und K. Quist (Hrsg.)", ["|Marlow|T.|", "|Quist|K.|"], id="hrsg"),
        pytest.param("T. Marlow (a c. di)", ["|Marlow|T.|"], id="a cura di"),
        pytest.param("Consejo del Agua", ["[Consejo del Agua]"], id="no u. a. inside a word"),
        pytest.param("World Lantern Organization", ["[World Lantern Organization]"], id="organisation"),
        pytest.param("Ministry of Lamps of the PRC", ["[Ministry of Lamps of the PRC]"], id="organisation with small words"),
        pytest.param("The Lantern Consortium", ["[The Lantern Consortium]"], id="organisation with its article"),
        pytest.param("WLO", ["[WLO]"], id="acronym"),
        pytest.param("WLO, LAMP, and WLF", ["[WLO]", "[LAMP]", "[WLF]"], id="acronyms"),
        pytest.param(
            "Marlow TA, Quist K, Lantern Study Group", ["|Marlow|TA|", "|Quist|K|", "[Lantern Study Group]"], id="people and a group"
        ),
        pytest.param("Marlow, T., Yadav-Singh, Quist, K.", ["|Marlow|T.|", "|Yadav-Singh||", "|Quist|K.|"], id="one word among initials"),
        pytest.param("Marlow CC Quist A Brell DA", ["|Marlow|CC|", "|Quist|A|", "|Brell|DA|"], id="no commas at all"),
        pytest.param("T .Marlow ,K .Quist", ["|Marlow|T .|", "|Quist|K .|"], id="misplaced spaces"),
        pytest.param("Marlow, R. de C., & Quist, K.", ["|Marlow|R. de C.|", "|Quist|K.|"], id="particle between initials"),
        pytest.param(
            "Marlow, H. Milla, Ka Oda Brell, and Kim F. Soto.",
            ["|Marlow|H. Milla|", "|Brell|Ka Oda|", "|Soto|Kim F.|"],
            id="initial and given",
        ),
        pytest.param(
            "Marlow, J. Tessa / van Quist, Kim / Brell, Oda",
            ["|Marlow|J. Tessa|", "van|Quist|Kim|", "|Brell|Oda|"],
            id="initial and given, slashes",
        ),
        pytest.param("Marlow, J.; Quist, Kim", ["|Marlow|J.|", "|Quist|Kim|"], id="initials, then a given name in full"),
        pytest.param("MARLOW, K. Vanna Sila; QUIST, P. M.", ["|MARLOW|K. Vanna Sila|", "|QUIST|P. M.|"], id="initial and two given"),
        pytest.param(
            "Marlow, Tessa / Quist, Henning / Di Odén, Sara",
            ["|Marlow|Tessa|", "|Quist|Henning|", "|Di Odén|Sara|"],
            id="slashes, a given name that ends like a title's word",
        ),
        pytest.param(
            "Marlow, Tessa; Hu, Yuelling; Mim, Ruth",
            ["|Marlow|Tessa|", "|Hu|Yuelling|", "|Mim|Ruth|"],
            id="semicolons, a given name that ends like a title's word",
        ),
        pytest.param("Marlow, Ann B. / Quist John C.", ["|Marlow|Ann B.|", "|Quist|John C.|"], id="a comma lost behind a slash"),
        pytest.param("Marlow, C Michael, and Kim Quist.", ["|Marlow|C Michael|", "|Quist|Kim|"], id="initial without a stop, and given"),
        pytest.param("Du, Jessa, and Kim Quist.", ["|Du|Jessa|", "|Quist|Kim|"], id="a particle that is the family name"),
        pytest.param("Marlow, Kim, Ann B. Quist & Tracy Fell King.", ["|Marlow|Kim|", "|Quist|Ann B.|", "|King|Tracy Fell|"], id="Tracy"),
        pytest.param("Tessa von Wick (Tēssa Wikecʿi)", ["von|Wick|Tessa|"], id="another form of the name in a bracket"),
        pytest.param("DOL Tessa et FELLAR Kim", ["|DOL|Tessa|", "|FELLAR|Kim|"], id="three capitals"),
        pytest.param("MARLOW. L. A.", ["|MARLOW|L. A.|"], id="a stop for the comma"),
        pytest.param("MARLOW, JR., Tessa", ["|MARLOW|Tessa|JR."], id="suffix in capitals"),
        pytest.param("marlow, t.", ["|marlow|t.|"], id="lower case"),
        pytest.param("marlow, tessa/Quist, Kim", ["|marlow|tessa|", "|Quist|Kim|"], id="lower case, given name in full"),
        pytest.param("K. T., S.", ["|K. T.|S.|"], id="a family name of initials"),
        pytest.param("Marlow, T. A., & others", ["|Marlow|T. A.|"], id="& others"),
        pytest.param("Bank of Lamporea", ["[Bank of Lamporea]"], id="e.a. inside a name"),
        pytest.param("Banco Central de Lampagua", ["[Banco Central de Lampagua]"], id="u.a. inside a name"),
        pytest.param(
            "Marlow, T., Wick Board of Skerry, Quist, K., & Odén, P.",
            ["|Marlow|T.|", "[Wick Board of Skerry]", "|Quist|K.|", "|Odén|P.|"],
            id="a body among people",
        ),
        pytest.param("Marlow, T., Wick Board of Skerry, et al.", ["|Marlow|T.|", "[Wick Board of Skerry]"], id="a body before et al."),
        pytest.param(
            "Marlow, Tessa, Tom Quist Jr., and Wick Board of Skerry",
            ["|Marlow|Tessa|", "|Quist|Tom|Jr.", "[Wick Board of Skerry]"],
            id="a person in full before a body",
        ),
        pytest.param(
            "Marlow, Tessa, Quiva Odén, Brel Ondal, and Wick Board of Skerry",
            ["|Marlow|Tessa|", "|Odén|Quiva|", "|Ondal|Brel|", "[Wick Board of Skerry]"],
            id="people in full before a body",
        ),
        pytest.param(
            "Marlow, Tessa, Tom Quist Jr., P. Odén, and Kim T. Brell",
            ["|Marlow|Tessa|", "|Quist|Tom|Jr.", "|Odén|P.|", "|Brell|Kim T.|"],
            id="an initial behind a name in full",
        ),
        pytest.param(
            "Marlow, T., Wick, Oil, and Light Council",
            ["|Marlow|T.|", "[Wick, Oil, and Light Council]"],
            id="words of a body's name before its last",
        ),
        pytest.param(
            "Marlow, T., & Department of Wicks, Oil and Local Light",
            ["|Marlow|T.|", "[Department of Wicks, Oil and Local Light]"],
            id="a body's name in parts behind a person",
        ),
        pytest.param(
            "Institute for Wicks and Oil Research", ["[Institute for Wicks and Oil Research]"], id="a joiner inside a body's name"
        ),
        pytest.param(
            "Ministerie van Olie, Lampen en Kousen", ["[Ministerie van Olie, Lampen en Kousen]"], id="commas inside a body's name"
        ),
        pytest.param("[Lumina] Empresa da Luz do Norte", ["[[Lumina] Empresa da Luz do Norte]"], id="abbreviation first"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_reads(text: str, names: list[str]) -> None:
    assert shown(text) == names


def test_a_person_is_the_first_name() -> None:
    assert read_names("van der Quist, H.")[0].particle == "van der"
    assert read_names("") == ()


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        pytest.param("University of Lamps", True, id="word"),
        pytest.param("WLO", True, id="acronym"),
        pytest.param("Tessa Marlow", False, id="person"),
    ],
)
def test_tells_organisations(text: str, organisation: bool) -> None:
    assert is_organisation(text) is organisation


@given(st.text(max_size=120))
@example("A A0\x0c")
def test_reads_anything(text: str) -> None:
    assert all(name.family.strip() for name in read_names(text))


FAMILIES = st.sampled_from(["Marlow", "Quist", "Brell", "Odén", "O’Darrow", "Sand-Vik"])
INITIALS = st.sampled_from(["T.", "K. P.", "J.-M.", "A. B. C."])


@given(st.lists(st.tuples(FAMILIES, INITIALS), min_size=1, max_size=12))
def test_every_list_of_inverted_names_comes_back(people: list[tuple[str, str]]) -> None:
    text = ", ".join(f"{family}, {given}" for family, given in people)
    assert [(name.family, name.given) for name in read_names(text)] == people


def test_a_shortened_given_name_is_an_initial() -> None:
    text = "Zs. Kis, Dzq. Nagy"
    kinds = {token.text: token.kind for token in tokens(text, 0, len(text))}
    assert (kinds["Zs."], kinds["Dzq."]) == ("initial", "word")
