"""What a damaged citation means, and what happened to it: each kind of damage against a small list."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from citecheck.extract import Gazetteer, extract
from citecheck.link import estimate_list_damage, link
from citecheck.link.resolution import settle
from citecheck.model import Link, Name, Reference, Span, Year
from citecheck.readers import read_text


def _entry(at: int, row: str) -> Reference:
    """An entry of "Family, Given & Family 2001a"."""
    authors, _, year = row.rpartition(" ")
    names = []
    for author in authors.split(" & "):
        family, _, given = author.partition(", ")
        names.append(Name(family, given, corporate=family.startswith("The ")))
    number, letter = year[:4], year[4:]
    key = f"{names[0].family.lower().replace(' ', '')}{year}"
    return Reference(Span("refs", at, at + 1), key, "book", tuple(names), Year(int(number), letter), f"Title {at}")


LIST = (
    "Callahan, William 2010", "Deng 2011", "Shen, Zhihua & Li, Danhui 2006", "Shen, Zhihua & Li, Danhui 2011", "Müller, Anna 1998", "Stanopoulis, Nikos 2004",
    "Hartel, Lutz & Kuna, Nina 2012", "Brodman, Karin & Gellstein, Lars 1986", "Öhrling, Sven 1966", "Clemmer, Georg 1985", "Zhang, Wei 2009", "Xu, Jing 2013",
    "Husayn, Ali 2008", "Georgopoulos, Petros 2007", "Giannopoulos, Nikos 2005",
    "Chekhov, Anton 1904", "Gorbachev, Mikhail 1987", "Smith, Adam 2001a", "Smith, Adam 2001b", "Hill, Jane & Morgan, Paul & Rossi, Carla 2014", "Kim, Soo & Park, Min 2015",
    "van der Vliet, Janne 2009", "O’Brien, Mary 1999", "Williams, Carol 1992", "Brandt, Erik & Vinter, Jens 2003", "Nørgaard, Lise 1995", "Weiß, Otto 1988",
    "He, Yu & Gao, An 2016",
)  # fmt: skip

SCANNED = [
    pytest.param("(Callahan, 2O10)", "callahan2010", {"scan-year"}, id="O-for-0"),
    pytest.param("(Müller, I998)", "müller1998", {"scan-year"}, id="I-for-1"),
    pytest.param("(Clemmer, l985)", "clemmer1985", {"scan-year"}, id="l-for-1"),
    pytest.param("(Callahan, 2 010)", "callahan2010", {"scan-year"}, id="gap"),
    pytest.param("(Callahan, 201 0)", "callahan2010", {"scan-year"}, id="late-gap"),
    pytest.param("(Smith, 20014)", "smith2001a", {"scan-year"}, id="letter-as-digit"),
    pytest.param("(Smith, 2OO1b)", "smith2001b", {"scan-year"}, id="two-look-alikes"),
    pytest.param("(Smith, 2OO14)", "smith2001a", {"scan-year"}, id="two-look-alikes-and-a-letter-as-digit"),
    pytest.param("(Smith, 2001 b)", "smith2001b", {"scan-year"}, id="letter-apart"),
    pytest.param("(Callahan, 2О1О)", "callahan2010", {"scan-year"}, id="cyrillic-digits"),
    pytest.param("(Clemmer, 19S5)", "clemmer1985", {"scan-year"}, id="S-for-8"),
    pytest.param("(Smith, 200la)", "smith2001a", {"scan-year"}, id="l-before-a-letter"),
    pytest.param("(Hariel & Kuna, 2012)", "hartel2012", {"scan", "spelling"}, id="t-for-i"),
    pytest.param("(Brodrnan & Gellstein, 1986)", "brodman1986", {"scan", "spelling"}, id="rn-for-m"),
    pytest.param("(Ciemmer, 1985)", "clemmer1985", {"scan", "spelling"}, id="l-for-i"),
    pytest.param("(Clernmer, 1985)", "clemmer1985", {"scan", "spelling"}, id="rn-inside"),
    pytest.param("(Wiiliams, 1992)", "williams1992", {"scan", "spelling"}, id="ll-for-il"),
    pytest.param("(VVilliams, 1992)", "williams1992", {"scan", "spelling"}, id="vv-for-w"),
    pytest.param("(Miiller, 1998)", "müller1998", {"scan", "spelling"}, id="ii-for-ü"),
    pytest.param("(Muller, 1998)", "müller1998", set(), id="accent-lost"),
    pytest.param("(Ohrling, 1966)", "öhrling1966", set(), id="capital-accent-lost"),
    pytest.param("(Brodman 8 Gellstein, 1986)", "brodman1986", {"scan-conjunction"}, id="8-for-and"),
    pytest.param("(Brodman 6c Gellstein, 1986)", "brodman1986", {"scan-conjunction"}, id="6c-for-and"),
    pytest.param("(Brodman G Gellstein, 1986)", "brodman1986", {"scan-conjunction"}, id="G-for-and"),
    pytest.param("(Brodman « Gellstein, 1986)", "brodman1986", {"scan-conjunction"}, id="guillemet-for-and"),
    pytest.param("(Hill ct al., 2014)", "hill2014", {"scan-et-al"}, id="ct-al"),
    pytest.param("(Hill et a1., 2014)", "hill2014", {"scan-et-al"}, id="a1"),
    pytest.param("(Hill el al, 2014)", "hill2014", {"scan-et-al"}, id="el-al"),
    pytest.param("(Hill etal., 2014)", "hill2014", set(), id="etal"),
    pytest.param("(C a l l a h a n, 2010)", "callahan2010", {"scan-spaced"}, id="spaced-out"),
    pytest.param("(Cal lahan, 2010)", "callahan2010", {"scan-spaced"}, id="name-broken"),
    pytest.param("(C allahan, 2010)", "callahan2010", {"scan-spaced"}, id="capital-apart"),
    pytest.param("(Brodman & Gell stein, 1986)", "brodman1986", {"scan-spaced"}, id="second-name-broken"),
    pytest.param("(Brodmanand Gellstein, 1986)", "brodman1986", {"scan-glued"}, id="and-glued-behind"),
    pytest.param("(Brodman andGellstein, 1986)", "brodman1986", {"scan-glued"}, id="and-glued-before"),
    pytest.param("(Hillet al., 2014)", "hill2014", {"scan-glued"}, id="et-al-glued"),
    pytest.param("(Hill et aI., 2014)", "hill2014", {"scan-et-al"}, id="aI"),
    pytest.param("Hill et a1. (2014)", "hill2014", {"scan-et-al"}, id="a1-in-a-sentence"),
    pytest.param("(Mu¨ller, 1998)", "müller1998", set(), id="accent-beside-its-letter"),
    pytest.param("(¨Ohrling, 1966)", "öhrling1966", set(), id="accent-before-its-letter"),
    pytest.param("(0hrling, 1966)", "öhrling1966", {"scan", "spelling"}, id="digit-for-a-capital"),
    pytest.param("(Cal- lahan, 2010)", "callahan2010", {"scan-spaced"}, id="hyphen-of-a-lost-line-end"),
    pytest.param("(Calla¬\nhan, 2010)", "callahan2010", set(), id="not-sign-at-line-end"),
    pytest.param("(Calla-\n\n47\n\nhan, 2010)", "callahan2010", {"scan-spaced"}, id="page-number-inside-a-name"),
    pytest.param("(seeCallahan, 2010)", "callahan2010", set(), id="see-glued"),
    pytest.param("asCallahan (2010)", "callahan2010", set(), id="as-glued"),
    pytest.param("AsCallahan (2010)", "callahan2010", set(), id="as-glued-where-a-sentence-begins"),
    pytest.param("(Callahan2010)", "callahan2010", set(), id="year-glued"),
    pytest.param("CCallahan, 2010)", "callahan2010", set(), id="bracket-as-C-before-a-name"),
    pytest.param("lCallahan, 2010)", "callahan2010", set(), id="bracket-as-l-before-a-name"),
    pytest.param("(Callahan, 2010l", "callahan2010", set(), id="bracket-as-l-at-the-end"),
    pytest.param("|Callahan, 2010)", "callahan2010", set(), id="bracket-as-a-stroke"),
    pytest.param("(callahan, 2010)", "callahan2010", set(), id="capital-lost"),
    pytest.param("Callahan C2010)", "callahan2010", set(), id="bracket-as-C"),
    pytest.param("(Callahan, 20-\n10)", "callahan2010", {"scan-year"}, id="year-broken-at-line-end"),
    pytest.param("{Callahan, 2010)", "callahan2010", set(), id="brace-opens"),
    pytest.param("(Callahan, 2010}", "callahan2010", set(), id="brace-closes"),
    pytest.param("(Callahan. 2010)", "callahan2010", set(), id="stop-for-comma"),
    pytest.param("(Brodman &\nGellstein, 1986)", "brodman1986", set(), id="line-break"),
    pytest.param("(Stano-\npoulis, 2004)", "stanopoulis2004", set(), id="hyphen-at-line-end"),
    pytest.param("(Brodman &\n\n12\n\nGellstein, 1986)", "brodman1986", set(), id="page-number-inside"),
    pytest.param("(Са\u200bllahan, 2010)", "callahan2010", {"lookalike"}, id="cyrillic-and-zero-width"),
    pytest.param("(Ｃallahan, 2010)", "callahan2010", set(), id="full-width"),
]

TRANSLATED = [
    pytest.param("(Shen Heli, 2011)", "shen2011", {"fused-conjunction"}, id="he"),
    pytest.param("(Shen Yuli, 2011)", "shen2011", {"fused-conjunction"}, id="yu"),
    pytest.param("(Shen Jili, 2011)", "shen2011", {"fused-conjunction"}, id="ji"),
    pytest.param("(Kim Wapark, 2015)", "kim2015", {"fused-conjunction"}, id="wa"),
    pytest.param("(He Gao, 2016)", "he2016", {"lost-conjunction"}, id="lost-behind-he"),
    pytest.param("(Shen Li, 2011)", "shen2011", {"lost-conjunction"}, id="lost"),
    pytest.param("(Shen-Li, 2011)", "shen2011", {"lost-conjunction"}, id="hyphen for it"),
    pytest.param("(Shen he Li, 2011)", "shen2011", {"translated-conjunction"}, id="he-apart"),
    pytest.param("Kim gwa Park (2015)", "kim2015", {"translated-conjunction"}, id="gwa-apart"),
    pytest.param("(Kimgwa Park, 2015)", "kim2015", {"fused-conjunction"}, id="gwa-behind"),
    pytest.param("(Shen与Li, 2011)", "shen2011", set(), id="chinese-and-glued"),
    pytest.param("(Kim 와 Park, 2015)", "kim2015", set(), id="korean-and"),
    pytest.param("(自Deng, 2011)", "deng2011", set(), id="chinese-from-glued"),
    pytest.param("(Hill等人, 2014)", "hill2014", set(), id="chinese-others-glued"),
    pytest.param("(Hill, etc., 2014)", "hill2014", {"translated-et-al"}, id="etc-in-a-bracket"),
    pytest.param("(Hilldeng, 2014)", "hill2014", {"translated-et-al"}, id="deng-fused"),
    pytest.param("(Xu, 民國102年)", "xu2013", {"calendar"}, id="minguo-written"),
    pytest.param("Zideng (2011)", "deng2011", {"fused-particle"}, id="zi"),
    pytest.param("Judeng (2011)", "deng2011", {"fused-particle"}, id="ju"),
    pytest.param("(Jiandeng, 2011)", "deng2011", {"fused-particle"}, id="jian"),
    pytest.param("Hill Deng (2014)", "hill2014", {"translated-et-al"}, id="deng"),
    pytest.param("Hill etc. (2014)", "hill2014", {"translated-et-al"}, id="etc"),
    pytest.param("Hill waits (2014)", "hill2014", {"translated-et-al"}, id="waits"),
    pytest.param("Hill and others (2014)", "hill2014", set(), id="and-others"),
    pytest.param("(Xu, Minguo 102)", "xu2013", {"calendar"}, id="minguo"),
    pytest.param("(Kim & Park, Heisei 27)", "kim2015", {"calendar"}, id="heisei"),
    pytest.param("(Callahan, 2553)", "callahan2010", {"calendar"}, id="buddhist"),
    pytest.param("(Callahan, 1389)", "callahan2010", {"calendar"}, id="solar-hijri"),
    pytest.param("Callahanom (2010)", "callahan2010", {"inflected"}, id="inflected"),
    pytest.param("(Hsu, 2013)", "xu2013", {"romanisation"}, id="wade-giles"),
    pytest.param("(Chang, 2009)", "zhang2009", {"romanisation"}, id="passport"),
    pytest.param("(Gorbatschow, 1987)", "gorbachev1987", {"romanisation"}, id="german"),
    pytest.param("(Hussain, 2008)", "husayn2008", {"romanisation"}, id="arabic"),
    pytest.param("(Yiannopulos, 2005)", "giannopoulos2005", {"romanisation", "spelling", "scan"}, id="greek"),
    pytest.param("(Georgopulos, 2007)", "georgopoulos2007", {"romanisation"}, id="greek-ou"),
    pytest.param("(Mueller, 1998)", "müller1998", set(), id="ue"),
    pytest.param("(Noergaard, 1995)", "nørgaard1995", set(), id="oe"),
    pytest.param("(Weiss, 1988)", "weiß1988", set(), id="ss"),
    pytest.param("(Wei Zhang, 2009)", "zhang2009", set(), id="given-first"),
    pytest.param("(Zhang Wei, 2009)", "zhang2009", set(), id="family-first"),
]

SLIPS = [
    pytest.param("Callachan(2010)", "callahan2010", {"spelling"}, id="one-letter-more"),
    pytest.param("(Callaham, 2010)", "callahan2010", {"spelling", "scan"}, id="another-letter"),
    pytest.param("(Calalhan, 2010)", "callahan2010", {"spelling"}, id="swapped-letters"),
    pytest.param("(Brodman & Gelstein, 1986)", "brodman1986", {"spelling"}, id="letter-left-out"),
    pytest.param("(Brodman & Gellstien, 1986)", "brodman1986", {"spelling"}, id="second-author"),
    pytest.param("(Brodman & Gellstein, 1987)", "brodman1986", {"wrong-year"}, id="year-one-off"),
    pytest.param("(Brodman & Gellstein, 1968)", "brodman1986", {"wrong-year"}, id="year-swapped-digits"),
    pytest.param("(Brandt, 2003)", "brandt2003", {"author-left-out"}, id="coauthor-left-out"),
    pytest.param("(Vinter & Brandt, 2003)", "brandt2003", {"authors-swapped"}, id="coauthors-swapped"),
    pytest.param("(Hill, Mrogan, & Rossi, 2014)", "hill2014", {"spelling"}, id="second-of-three"),
    pytest.param("(Hill, Morgan, & Rosssi, 2014)", "hill2014", {"spelling"}, id="last-of-three"),
    pytest.param("(Hill, Rossi, & Morgan, 2014)", "hill2014", {"authors-swapped"}, id="later-authors-swapped"),
    pytest.param("(Brandt et al., 2003)", "brandt2003", {"et-al-over-two"}, id="et-al-over-two"),
    pytest.param("(Hill, 2014)", "hill2014", {"et-al-lost"}, id="et-al-lost"),
    pytest.param("(Brandt, Vinter & Holm, 2003)", "brandt2003", {"author-added"}, id="coauthor-added"),
]

MISSING = [
    pytest.param("(Hao, 1996)", id="short-name"),
    pytest.param("(Li, 2007)", id="second-author-of-others"),
    pytest.param("(Zhang, 2014)", id="other-year"),
    pytest.param("(Bell & Hart, 2011)", id="strangers"),
    pytest.param("(Heli, 2011)", id="looks-fused-alone"),
]


def _only_link(text: str, rows: tuple[str, ...] = LIST) -> Link:
    references = [_entry(i, row) for i, row in enumerate(rows)]
    found = extract(read_text(f"It is so {text}. And more.", "essay"), Gazetteer.of(references))
    _, links = settle(found, link(found, references))
    assert len(links) == 1, links
    return links[0]


@pytest.mark.parametrize(("text", "key", "kinds"), [*SCANNED, *TRANSLATED, *SLIPS])
def test_damaged_citation_is_explained(text: str, key: str, kinds: set[str]) -> None:
    told = _only_link(text)
    best = told.matches[0]
    assert (told.verdict in ("exact", "near"), best.reference.key) == (True, key)
    seen = {clue.kind for clue in best.clues} - {"umlaut"}
    assert seen <= kinds if {"scan", "spelling"} <= kinds else seen == kinds


@pytest.mark.parametrize(
    ("text", "key"),
    [
        pytest.param("Shen; Li (2006)", "shen2006", id="semicolon"),
        pytest.param("(SHEN; LI, 2006)", "shen2006", id="semicolon-bracket"),
        pytest.param("(Shen/Li 2006)", "shen2006", id="slash"),
        pytest.param("(O & Yun, 2019)", "o2019", id="family-of-one-letter"),
        pytest.param("(Shen – Li 2006)", "shen2006", id="dash"),
        pytest.param("(Shen - Li, 2006)", "shen2006", id="hyphen"),
        pytest.param("(Hill; Morgan; Rossi, 2014)", "hill2014", id="three-semicolons"),
        pytest.param("(Shen in Li, 2006)", "shen2006", id="slovenian"),
        pytest.param("(Hill, Morgan, in Rossi, 2014)", "hill2014", id="slovenian-comma"),
        pytest.param("Shen dan Li (2006)", "shen2006", id="indonesian"),
        pytest.param("(Shen a Li, 2006)", "shen2006", id="czech"),
        pytest.param("(Shen un Li, 2006)", "shen2006", id="latvian"),
        pytest.param("(PIKE; MARLOW, 2012)", "pike2012", id="semicolon-before-one-who-is-listed-alone"),
        pytest.param("Pike; Marlow (2012)", "pike2012", id="semicolon-in-text-before-one-who-is-listed-alone"),
        pytest.param("Pike, Marlow (2012)", "pike2012", id="comma-in-text-before-one-who-is-listed-alone"),
        pytest.param("PIKE, A.; MARLOW (2012)", "pike2012", id="semicolon-behind-an-initial"),
    ],
)
def test_what_the_list_joins_is_joined(text: str, key: str) -> None:
    told = _only_link(text, (*LIST, "O, Min & Yun, Ha 2019", "Pike, Ann & Marlow, Tom 2012", "Marlow, Tom 2012"))
    assert (told.verdict, told.matches[0].reference.key, len(told.item.names) > 1) == ("exact", key, True)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        pytest.param("(XU, J., 2013)", "xu2013", id="two-capitals-and-an-initial"),
        pytest.param("(XU, J. et al., 2013)", "xu2013", id="two-capitals-an-initial-and-others"),
        pytest.param("(Hill … Rossi, 2014)", "hill2014", id="dots-for-those-between"),
        pytest.param("(Hill, …, & Rossi, 2014)", "hill2014", id="dots-between-commas"),
        pytest.param("(Hill 기타, 2014)", "hill2014", id="korean-others"),
    ],
)
def test_authors_in_rarer_forms(text: str, key: str) -> None:
    told = _only_link(text)
    assert (told.matches[0].reference.key, told.item.names[0].family.lower()) == (key, key[:-4])


def test_what_the_list_does_not_join_is_parted() -> None:
    assert [name.family for name in _only_link("Deng in Smith (2001a)").item.names] == ["Smith"]


@pytest.mark.parametrize("text", MISSING)
def test_missing_stays_missing(text: str) -> None:
    assert _only_link(text).verdict == "missing"


@pytest.mark.parametrize(
    ("text", "rows", "key"),
    [
        pytest.param("(Heli, 2012)", ("Heli, Jun 2012", "Shen, Bo & Li, An 2012"), "heli2012", id="listed-name-is-not-repaired"),
        pytest.param("(He & Li, 2012)", ("He, Yu & Li, An 2012", "Li, An 2012"), "he2012", id="he-is-a-person"),
        pytest.param("(Deng, 2011)", ("Deng 2011", "Zideng, An 2011"), "deng2011", id="both-listed"),
        pytest.param("(Wangdeng, 2011)", ("Wangdeng, Bo 2011", "Wang, Yu & Li, An & Hu, Jo 2011"), "wangdeng2011", id="deng-is-a-name"),
    ],
)
def test_name_that_looks_fused_is_left_alone(text: str, rows: tuple[str, ...], key: str) -> None:
    told = _only_link(text, rows)
    assert (told.verdict, told.matches[0].reference.key) == ("exact", key)


@pytest.mark.parametrize(
    ("text", "rows", "key"),
    [
        pytest.param("(Roland Gray, 2012)", ("Rol, Ann 2012", "Roland, Bo 2011", "Gray, Roland 2012"), "gray2012", id="ends-in-and"),
        pytest.param("(vonHoldt, 2012)", ("vonHoldt, Bridgett 2012", "Holdt, Ann 2012"), "vonholdt2012", id="listed-with-its-prefix"),
        pytest.param("(Ford et al., 2012)", ("Ford, Ann & Gray, Bo & Hull, Cy 2012", "Forde, Al 2012"), "ford2012", id="whole-name"),
    ],
)
def test_name_that_looks_glued_is_left_alone(text: str, rows: tuple[str, ...], key: str) -> None:
    told = _only_link(text, rows)
    assert (told.verdict, told.matches[0].reference.key, told.matches[0].clues) == ("exact", key, ())


@pytest.mark.parametrize(
    ("text", "key"),
    [
        pytest.param("(Y. Q. Lin et al., 2012)", "lin2012", id="spaced"),
        pytest.param("(Lin YQ et al., 2012)", "lin2012", id="glued"),
        pytest.param("(Y.-H. Lin et al., 2012)", "lin2012b", id="hyphen"),
    ],
)
def test_every_initial_tells_two_of_one_name_apart(text: str, key: str) -> None:
    told = _only_link(text, ("Lin, Y.Q. & Sun, Y. & Ye, L. 2012", "Lin, Yan Hui & Su, D. & Xue, Q. 2012b"))
    assert (told.verdict, told.matches[0].reference.key) == ("exact", key)


@pytest.mark.parametrize(
    ("text", "second", "verdict"),
    [
        pytest.param("(I. E. Zorn et al., 2019)", "Abel", "exact", id="as-many-initials"),
        pytest.param("(I. Zorn et al., 2019)", "Dorn", "exact", id="as-few-initials"),
        pytest.param("(Zorn et al., 2019)", "Abel", "ambiguous", id="no-initials"),
        pytest.param("(I. E. A. Zorn et al., 2019)", "Abel", "ambiguous", id="more-initials-than-either"),
    ],
)
def test_the_number_of_initials_tells_two_of_one_name_apart(text: str, second: str, verdict: str) -> None:
    told = _only_link(text, ("Zorn, I. E. & Abel, B. & Cole, C. 2019", "Zorn, I. & Dorn, D. & Ebb, E. 2019"))
    assert (told.verdict, told.matches[0].reference.names[1].family) == (verdict, second)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("(QI, AO & WU, 2011)", ["QI", "AO", "WU"], id="listed-names-of-two-capitals"),
        pytest.param("(QI, AO et al., 2011)", ["QI", "AO"], id="two-of-them-and-others"),
        pytest.param("(QI, ZX & WU, 2011)", ["QI", "WU"], id="initials-that-nobody-has-for-a-name"),
    ],
)
def test_names_of_two_capitals_are_no_initials(text: str, names: list[str]) -> None:
    told = _only_link(text, ("Qi, H. & Ao, A. & Wu, X. 2011", "Fell, B. 2014"))
    assert [name.family for name in told.item.names] == names


@pytest.mark.parametrize(
    "text",
    ["NOLL, K. B. D. (2014)", "(NOLL, K. B. D., 2014)", "NOLL, S. D. (2014)", "NOLL, K. B. D.; FELL (2014)", "NOLL, S. D. et al. (2014)"],
)
def test_initials_are_no_word_for_a_missing_date(text: str) -> None:
    told = _only_link(text, ("Noll, K. B. D. & Fell, B. 2014", "Fell, B. 2003"))
    assert (told.item.year and told.item.year.number, told.item.names[0].family) == (2014, "NOLL")


@pytest.mark.parametrize(
    ("text", "verdict", "kinds"),
    [
        pytest.param("Marlow Júnior and Fell (2014)", "exact", set(), id="suffix-in-full"),
        pytest.param("(MARLOW JÚNIOR; FELL, 2014)", "exact", set(), id="suffix-in-capitals"),
        pytest.param("Marlow and Fell (2014)", "exact", set(), id="no-suffix"),
    ],
)
def test_a_suffix_may_follow_the_family_name(text: str, verdict: str, kinds: set[str]) -> None:
    entry = _entry(0, "Marlow, T. & Fell, B. 2014")
    entry = entry._replace(names=(entry.names[0]._replace(suffix="Júnior"), *entry.names[1:]))
    found = extract(read_text(text, "essay"), Gazetteer.of([entry]))
    told = link(found, [entry])[0]
    assert (told.verdict, {clue.kind for clue in told.matches[0].clues}) == (verdict, kinds)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        pytest.param("(DE LA O QUIST, 2007)", True, id="letter-inside-a-name-in-capitals"),
        pytest.param("(de la O Quist, 2007)", True, id="letter-inside-a-name"),
        pytest.param("(A. O. Quist, 2007)", False, id="other-initials"),
    ],
)
def test_a_letter_inside_a_family_name_is_no_initial(text: str, known: bool) -> None:
    entry = _entry(0, "Quist, Jo 2007")
    entry = entry._replace(names=(entry.names[0]._replace(family="O Quist", particle="de la"),))
    told = link(extract(read_text(text, "essay"), Gazetteer.of([entry])), [entry])[0]
    assert (told.verdict == "exact") is known


@pytest.mark.parametrize(
    ("text", "years"),
    [
        pytest.param("(Fell 2003 2009)", [2003, 2009], id="both-listed"),
        pytest.param("(Fell 2003 2003)", [2003], id="the-same-again"),
        pytest.param("(Fell 2003 2008)", [2003], id="not-listed"),
        pytest.param("Fell 2003 2009 lamps", [2003], id="no-bracket"),
    ],
)
def test_a_style_may_do_without_a_mark_between_years(text: str, years: list[int]) -> None:
    references = [_entry(i, row) for i, row in enumerate(("Fell, B. 2003", "Fell, B. 2009"))]
    found = extract(read_text(text, "essay"), Gazetteer.of(references))
    assert [item.year.number for citation in found for item in citation.items if item.year] == years


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param("So (Hill et al., 2014) and (Hill, Morgan, & Rossi, 2014).", "exact", id="named-in-full-elsewhere"),
        pytest.param("So (Hill et al., 2014) and (Odum et al., 1999).", "ambiguous", id="named-nowhere-else"),
        pytest.param(
            "So (Hill et al., 2014), (Hill, Morgan, & Rossi, 2014), (Odum, Finch, & Gould, 1999) and (Odum et al., 1999).",
            "ambiguous",
            id="an-essay-that-shortens-after-the-first-time",
        ),
    ],
)
def test_others_are_not_of_the_work_that_is_named_in_full(text: str, verdict: str) -> None:
    rows = (
        "Hill, Jane & Morgan, Paul & Rossi, Carla 2014",
        "Hill, Jane & Vik, Bo & Brell, An & Sand, Ed 2014",
        "Odum, Val & Finch, Ora & Gould, Pat 1999",
    )
    references = [_entry(i, row)._replace(key=str(i)) for i, row in enumerate(rows)]
    found = extract(read_text(text, "essay"), Gazetteer.of(references))
    told = link(found, references)[0]
    assert (told.verdict, told.matches[0].reference.key if verdict == "exact" else "1") == (verdict, "1")


def test_two_that_fit_alike_are_both_named() -> None:
    told = _only_link("(Smith, 2001)")
    assert told.verdict == "ambiguous"
    assert {match.reference.key for match in told.matches[:2]} == {"smith2001a", "smith2001b"}


def test_citations_bear_witness_for_one_another() -> None:
    text = "So Deng (2011) and Zideng (2011) hold."
    found = extract(read_text(text, "essay"), Gazetteer.of([]))
    _, links = settle(found, link(found, []))
    assert [text[like.span.start : like.span.end] for like in links[1].like] == ["Deng (2011)"]


@pytest.mark.parametrize(
    ("text", "damage", "verdict"),
    [
        pytest.param("(Callahan & Hart, 2010)", 0.0, "exact", id="both"),
        pytest.param("(Callahan et al., 2010)", 0.0, "exact", id="and-others"),
        pytest.param("(Ca1lahan & Hart, 2010)", 0.02, "near", id="a-damaged-copy"),
        pytest.param("(Callahan & Morgan, 2010)", 0.0, "missing", id="another-second-author"),
        pytest.param("(Hart, 2010)", 0.0, "missing", id="the-second-alone"),
    ],
)
def test_authors_who_could_not_be_read_open_the_title(text: str, damage: float, verdict: str) -> None:
    unread = _entry(0, "Nobody 2010")._replace(names=(), title="Callahan‚ W| & Hart· O. Lamps and their keeping")
    references = [unread, *(_entry(i, row) for i, row in enumerate(LIST[2:12], 1))]
    found = extract(read_text(f"It is so {text}. And more.", "essay"), Gazetteer.of(references), damage=damage)
    _, links = settle(found, link(found, references, damage=damage))
    assert [told.verdict for told in links] == [verdict]


@pytest.mark.parametrize(
    ("listed", "cited"),
    [
        pytest.param("Stanopoufis, Nikos 2004", "(Stanopoulis, 2004)", id="l-as-f"),
        pytest.param("Fiuijten, Mia & Brell, Al 2004", "(Nuijten & Brell, 2004)", id="n-as-fi"),
    ],
)
def test_a_name_that_was_damaged_in_the_list_is_no_other_name(listed: str, cited: str) -> None:
    references = [_entry(i, row) for i, row in enumerate((listed, *LIST[6:14]))]
    found = extract(read_text(f"It is so {cited}. And more.", "essay"), Gazetteer.of(references))
    told = link(found, references, damage=0.03)[0]
    assert (told.verdict, told.matches[0].reference.span.start) == ("near", 0)


@pytest.mark.parametrize(
    ("text", "form", "damaged"),
    [
        pytest.param("Marlow, T. (2009). Lam|ps of the har[bour. Pier Books.", "prose", True, id="marks-inside-words"),
        pytest.param("Marlow, T. (2009). [Lamps] of | the harbour. Pier Books. doi.org", "prose", False, id="marks-beside-words"),
        pytest.param("@book{a, title={la{mp}s of the har{bo}ur}}", "bib", False, id="a-format-with-fields"),
    ],
)
def test_a_scanned_list_is_known_by_marks_inside_words(text: str, form: str, damaged: bool) -> None:
    document = read_text(text, "refs")._replace(format=form)
    assert (estimate_list_damage(document) > 0) == damaged


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param("(Hill, Morgan & Rossi, 2014)", "exact", id="three-for-one-and-others"),
        pytest.param("(Hill et al., 2014)", "exact", id="others-for-others"),
        pytest.param("(Hill, 2014)", "near", id="others-lost"),
        pytest.param("(Nyman, Morgan & Rossi, 2014)", "missing", id="another-first-author"),
    ],
)
def test_an_entry_that_hides_authors_may_be_cited_by_all_of_them(text: str, verdict: str) -> None:
    entry = _entry(0, "Hill, Jane 2014")._replace(fields=MappingProxyType({"author": "Hill, Jane et al."}))
    others = [_entry(i, row) for i, row in enumerate(LIST[:8], 1)]
    found = extract(read_text(f"It is so {text}. And more.", "essay"), Gazetteer.of([entry, *others]))
    _, links = settle(found, link(found, [entry, *others]))
    assert [told.verdict for told in links] == [verdict]
