"""Heads of entries in prose: authors and dates as slips, programs and older works print them."""

from __future__ import annotations

import pytest

from citecheck import Reference, clean, references

NAMES = [
    # Capitals that were lost beside names that have theirs.
    pytest.param("Marlow, T.A., Quist, D., Sande, k., 2006. Lamps of the coast. Lamp Lett. 48, 221–227.",
                 "Marlow, T.A. | Quist, D. | Sande, k.", "Lamps of the coast", id="a small initial between commas"),
    pytest.param("Odén t. (1963). Lamps of the coast. Lamp Lett 52:1145–9.", "Odén, t.", "Lamps of the coast", id="a small initial before the date"),
    pytest.param("Marlow J, Odén a, Fell HL. (2013). Lamps of the coast. Lamp Lett 3:98–109.",
                 "Marlow, J | Odén, a | Fell, HL", "Lamps of the coast", id="a small initial in a row"),
    pytest.param("Marlow J, quist NT, et al. (2013). Lamps of the coast. Lamp Lett 3:98–109.",
                 "Marlow, J | quist, NT", "Lamps of the coast", id="a small family name before others"),
    pytest.param("Marlow J, quist K. (2013). Lamps of the coast. Lamp Lett 3:98–109.",
                 "Marlow, J | quist, K", "Lamps of the coast", id="a small family name before the date"),
    pytest.param("Marlow, C., sande, D., Quist, V., and Odén, L.: Lamps of the coast, Lamp Lett., 3, 98, 2016.",
                 "Marlow, C. | sande, D. | Quist, V. | Odén, L.", "Lamps of the coast", id="a small family name between commas"),
    pytest.param("Wu Di, Guo Z, Ye J, et al 2019 Lamps of the coast. Lamp Lett 3:98–109.", "Wu, Di | Guo, Z | Ye, J", "Lamps of the coast",
                 id="a first author without initials before others"),
    pytest.param("Wei, ying. 1996. Lamps of the coast. Oslo: Fell.", "Wei, ying", "Lamps of the coast", id="a small Chinese given name"),
    # Names that stand alone.
    pytest.param("Marlow, W. J., Quist, Y.-K., and Sande: Lamps of the coast, Lamp Lett., 46, 1151–1184, 2016.",
                 "Marlow, W. J. | Quist, Y.-K. | Sande", "Lamps of the coast", id="a last author of one name before a colon"),
    pytest.param("Marlow-Sande, and Kim F. Quist. 2009. “Lamps of the coast.” Lamp Letters 12 (5): 815–23.",
                 "Marlow-Sande | Quist, Kim F.", "Lamps of the coast", id="a first author without given names"),
    pytest.param("Marlow, D., Gibson, V., and Al Sande, A. (2017). Lamps of the coast. Lamp Lett. 47, 2375–2393.",
                 "Marlow, D. | Gibson, V. | Al Sande, A.", "Lamps of the coast", id="a family name that begins with Al"),
    # Particles and suffixes where few print them.
    pytest.param("Marlow, dos S.D.A., Quist, J., Odén, E., 2017. Lamps of the coast. Lamp Lett. 1–8.",
                 "Marlow, dos S.D.A. | Quist, J. | Odén, E.", "Lamps of the coast", id="a particle before initials"),
    pytest.param("Marlow, R. P. Kimun del. 1678. Lamps of the coast. Oslo: Fell.", "del Marlow, R. P. Kimun", "Lamps of the coast",
                 id="a particle behind a second given name"),
    pytest.param("Marlow, A., und Kim v Odén 2006 Lampen der Küste. Lampenbriefe 46: 55–56.", "Marlow, A. | Odén, Kim v", "Lampen der Küste",
                 id="a particle cut short without its stop"),
    pytest.param("Marlow, William A., and Robert D. Jr. Van Quist. 1984. Lamps of the coast. Oslo: Fell.",
                 "Marlow, William A. | Van Quist, Jr., Robert D.", "Lamps of the coast", id="a suffix behind initials"),
    pytest.param("Marlow FWJr (1973) Lamps of the coast. Lamp Lett. 3:365–376", "Marlow, Jr, FW", "Lamps of the coast", id="a suffix glued to initials"),
    pytest.param("Marlow, Kim (von). 1643. Lamps of the coast. Oslo: Fell.", "Marlow, Kim (von)", "Lamps of the coast", id="a particle in a bracket"),
    pytest.param("Marlow, C.(de). (1643). Lamps of the coast. Oslo: Fell.", "Marlow, C.(de)", "Lamps of the coast", id="a bracket glued to an initial"),
    pytest.param("Marlow A, du G Sande J, Quist R. 2015. Lamps of the coast. Lamp Lett 4:1–9.",
                 "Marlow, A | du G Sande, J | Quist, R", "Lamps of the coast", id="a letter behind a particle"),
    pytest.param("Marlow GV, de M, Quist VT. Lamps of the coast. Lamp Lett 2016;7:50–57.", "Marlow, GV | de, M | Quist, VT", "Lamps of the coast",
                 id="a particle that a program took for a name"),
    pytest.param("Quist, Hiro, and Kim Sández Odén. 2016. “Lamps of the coast.” Lamp Letters 1: 1–24.",
                 "Quist, Hiro | Sández Odén, Kim", "Lamps of the coast", id="a family name that is no given name"),
    # Marks in the place of others, and words behind names.
    pytest.param("Marlow. E. and Quist O. J., 1990, ‘Lamps of the coast,’ Lamp Lett., 48, 244-248.", "Marlow, E. | Quist, O. J.", "Lamps of the coast",
                 id="a stop for the first comma"),
    pytest.param("Marlow, O.D.; Quist, J.; & Odén. A., 2011. Lamps of the coast. Oslo: Fell.", "Marlow, O.D. | Quist, J. | Odén, A.",
                 "Lamps of the coast", id="a stop for the last comma"),
    pytest.param("Marlow, S. L. & Quist: A. M. 1998. Lamps of the coast. Oslo: Fell.", "Marlow, S. L. | Quist, A. M.", "Lamps of the coast",
                 id="a colon for the last comma"),
    pytest.param("Marlow, K., Yoon, S.-C., & Odén. ‘Lamps of the coast’, Lamp Letters, 2020.", "Marlow, K. | Yoon, S.-C. | Odén", "Lamps of the coast",
                 id="a last author of one name before a quotation"),
    pytest.param("Marlow LH B lamps of the coast. Lamp Lett 2012; 3(3): 362–9.", "Marlow, LH", "B lamps of the coast", id="a letter that begins the title"),
    pytest.param("S. E. Marlow, G. Quist, Lamp Lett. 2010, 10, 1012.", "Marlow, S. E. | Quist, G.", "", id="a journal before its year and volume"),
    pytest.param("J.-S. Marlow and S. A. Quist, LUX/TOP: A study of lamps, Lamp Lett., 60 (1993), pp. 295-337.",
                 "Marlow, J.-S. | Quist, S. A.", "LUX/TOP: A study of lamps", id="a title that looks like a shelf mark"),
    pytest.param("Musa, Abu Marlow. “Lamps of the coast.” Lamp Letters. 2013", "Musa, Abu Marlow", "Lamps of the coast", id="a particle that begins a given name"),
    # Brackets and damage inside names.
    pytest.param("[Marlow, Tessa Kim]. 1711. Lamps of the coast. Oslo: Fell.", "Marlow, Tessa Kim", "Lamps of the coast", id="authors in brackets"),
    pytest.param("Marlow, Paul[l]us. 1605. Lamps of the coast. Oslo: Fell.", "Marlow, Paul[l]us", "Lamps of the coast", id="restored letters"),
    pytest.param("Marlow J, P\ufffdrz R, Donis R. 1977. Lamps of the coast. Lamp Lett 16:317–321.", "Marlow, J | P\ufffdrz, R | Donis, R",
                 "Lamps of the coast", id="a sign lost in decoding"),
    pytest.param("Marlow A, Br€ugg N, Sto↵er JP. 2010. Lamps of the coast. Lamp Lett 71: 918–922.", "Marlow, A | Br€ugg, N | Sto↵er, JP",
                 "Lamps of the coast", id="signs for letters of another font"),
    pytest.param("Quist L’, Marlow, R. F., and Odén, L. A. (2017). Lamps of the coast. Lamp Lett. 72, 14–15.",
                 "Quist, L’ | Marlow, R. F. | Odén, L. A.", "Lamps of the coast", id="an initial with a caron"),
    pytest.param("Sande, F, C. (2015). Lamps of the coast. Oslo: Fell.", "Sande, F C.", "Lamps of the coast", id="a comma for a stop"),
    pytest.param("Quist, Dan, Michael Odén, William. Marlow, Nicholas D. Fell, and Kim Sande. 2013. “Lamps of the coast.” Lamp Letters 3: 303–32.",
                 "Quist, Dan | Odén, Michael | Marlow, William | Fell, Nicholas D. | Sande, Kim", "Lamps of the coast", id="a stray stop in a name"),
    # Organisations.
    pytest.param("Marlow, S. L., and Quist, S. M. Board on Lamps in Schools. (2020). Lamps of the coast. Lamp Letters 145: 1–9.",
                 "Marlow, S. L. | Quist, S. M. | Board on Lamps in Schools*", "Lamps of the coast", id="an organisation behind the last author's stop"),
    pytest.param("Wick Lamp Group, C. Marlow et al., Lamps of the coast, Lamp Lett. 40 (2016) 100001.", "Wick Lamp Group* | Marlow, C.",
                 "Lamps of the coast", id="a group before its first author"),
    pytest.param("WLCfitter group, J. Marlow et al., Lamps of the coast, Lamp Lett. 40 (2016) 100001.", "WLCfitter group* | Marlow, J.",
                 "Lamps of the coast", id="a group of one word before its first author"),
    pytest.param("POSTO L2. Lamps of the coast in four years. Lamp Letters. 2019.", "POSTO L2*", "Lamps of the coast in four years",
                 id="an organisation in capitals with a figure"),
    pytest.param("Wick Lamp Collaboration (WICK-LC) – Oil Working Group: Lamps of the coast. Lamp Lett. 2017;46(5):1421–1432.",
                 "Wick Lamp Collaboration (WICK-LC) – Oil Working Group*", "Lamps of the coast", id="a group of a collaboration"),
    pytest.param("HarbourLightWorks UK. 2016. Lamps of the coast. HarbourLightWorks UK.", "HarbourLightWorks UK*", "Lamps of the coast", id="a firm and its land"),
    pytest.param("L'OFFICE Lumineux d'Edition (ed.). Lampes de la côte. Paris: Fell, 1945.", "L'OFFICE Lumineux d'Edition*", "Lampes de la côte",
                 id="an organisation behind its article"),
    pytest.param("Neue Lumische Grammatik, Nach Der Lehr-Ordnung Der Lampischen Grammatik Eingerichtet. 1730. Zu finden bey Kim Odén.", "",
                 "Neue Lumische Grammatik, Nach Der Lehr-Ordnung Der Lampischen Grammatik Eingerichtet", id="a title without authors"),
]  # fmt: skip

DATES = [
    pytest.param("Marlow T: Lamps of the coast. (London: Fell Books).1992", (1992, "", "", None), id="glued to a bracket"),
    pytest.param("Marlow T: Lamps of the coast. Lamp Report, WLC-LAMP.2017 10.12345/lamp.27", (2017, "", "", None), id="glued to an abbreviation"),
    pytest.param("Marlow, T. (1908–1911 [1874]). Lamps of the coast. Oslo: Fell.", (1908, "", "", 1874), id="a range and the original"),
    pytest.param("Marlow, T. (1908–11 [1874]). Lamps of the coast. Oslo: Fell.", (1908, "", "", 1874), id="a short range and the original"),
    pytest.param("Marlow, T. fc.b. “Lamps of the coast.” Oslo: Fell.", (None, "b", "fc.", None), id="a letter behind the stop"),
    pytest.param("Marlow, T. (fc. [ca. 1748–1750]) Lamps of the coast. Oslo: Fell.", (None, "", "fc.", 1748), id="forthcoming, and a range of the original"),
    pytest.param("Marlow, Tessa, et Kim Quist. a paraître. Lampes de la côte. Oslo: Fell.", (None, "", "a paraître", None), id="a word that may also join"),
    pytest.param("MARLOW, T. Lamps of the coast. Lamp News. 03-06-2020. Disponível em: https://lamps.example/a. Acesso em: 7 mai. 2022.",
                 (2020, "", "", None), id="a day with hyphens"),
    pytest.param("MARLOW, T. Lamps of the coast. LUX, n.9. Disponível em: <https://lamps.example/a. Acesso em: 19. jan. 2019. 2016.",
                 (2016, "", "", None), id="behind the day of the visit"),
    pytest.param("Marlow, T. Lamps of the coast. Oslo: Fell, 1982, 1987.", (1982, "", "", None), id="before the year of a later printing"),
    pytest.param("LUME (2013) Lamps of the coast. Board of Lamps, Oslo, 2012", (2013, "", "", None), id="in brackets behind an abbreviation"),
]  # fmt: skip


def _only(text: str) -> Reference:
    (entry,) = references(text)
    assert isinstance(entry, Reference)
    return entry


@pytest.mark.parametrize(("text", "names", "title"), NAMES)
def test_authors(text: str, names: str, title: str) -> None:
    entry = _only(text)
    said = (
        ", ".join(filter(None, (f"{name.particle} {name.family}".strip(), name.suffix, name.given))) + "*" * name.corporate
        for name in entry.names
    )
    assert (" | ".join(said), entry.title) == (names, title)


@pytest.mark.parametrize(("text", "year"), DATES)
def test_date(text: str, year: tuple[int | None, str, str, int | None]) -> None:
    found = _only(text).year
    assert found is not None
    assert (found.number, found.letter, found.word, found.first) == year


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Marlow T. Lamps v Wicks, a 2006 trial of oil. Lamp Lett 2006;3:1–9.", id="a case in a title"),
        pytest.param("Marlow T, vitamin D and oil: a review. Lamp Lett 2006;3:1–9.", id="a small word and a capital"),
        pytest.param("Marlow T, and al. Lamps of the coast. Lamp Lett 2006;3:1–9.", id="others"),
    ],
)
def test_one_author_where_words_look_like_more(text: str) -> None:
    assert [name.family for name in _only(text).names] == ["Marlow"]


def test_the_year_of_an_imprint_is_not_read_again_where_the_date_is_last() -> None:
    entry = _only("MARLOW, T. Lamps of the coast. Brell: Cais, 2014. Disponível em: https://lamps.example/a. Acesso em: 20 abr. 2015. 2014")
    assert (entry.year and entry.year.number, entry.fields.get("publisher"), entry.fields.get("urldate")) == (2014, "Cais", "20 abr. 2015")


def test_an_abbreviation_and_a_year_in_a_title_begin_no_entry() -> None:
    entry = _only("Board of Lamps and Studies. (2023). Annual Letter LUME 2022. BLS. https://lamps.example/LUME_Annual_Letter_2022.pdf")
    assert (entry.title, entry.year and entry.year.number) == ("Annual Letter LUME 2022", 2023)


def test_restored_letters_are_no_initials_of_their_own() -> None:
    text = "Marlow, Paul[l]us. 1605. Lamps of the coast. Oslo: Fell."
    assert clean("As Marlow (1605) says.", text, "apa").decode().split(" (")[0] == "Marlow, P."
