"""What title pages and other traditions print after a title, read into its field: old imprints, editions, series, newspapers, translators."""

from __future__ import annotations

import pytest

from citecheck.names.author_string import read_names
from tests.test_prose_forms import entries


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        # Imprints of old books.
        pytest.param(
            "Kramer, Otto. 1604. Tractatus de lucernis. Wittebergae: imprimebat Iohannes Faber, impensis Petri Nauclerii.",
            {
                "title": "Tractatus de lucernis",
                "address": "Wittebergae",
                "publisher": "imprimebat Iohannes Faber, impensis Petri Nauclerii",
            },
            id="a place and who printed for whom",
        ),
        pytest.param(
            "Camden, Otto. 1595. Institutio lucernarum: Scientiarum Ianitrix. Excudebat Edm. Faber pro Simone Nauta.",
            {"title": "Institutio lucernarum: Scientiarum Ianitrix", "publisher": "Excudebat Edm. Faber pro Simone Nauta"},
            id="a printer without a place",
        ),
        pytest.param(
            "Adler, J.C. (1781) Kurzer Begriff der Lampen. Leipzig: bey Christian Gottlieb Faber.",
            {"address": "Leipzig", "publisher": "bey Christian Gottlieb Faber"},
            id="a small word that opens an imprint behind its place",
        ),
        pytest.param(
            "Ries, Otto. 1786. Lehrbuch für das Lampenwesen. Zweyte Auflage. Vol. 1. Mainz: verlegt auf Kösten des Lampenfonds.",
            {"title": "Lehrbuch für das Lampenwesen", "edition": "Zweyte Auflage", "publisher": "verlegt auf Kösten des Lampenfonds"},
            id="an old spelling of an edition",
        ),
        # Editions.
        pytest.param(
            "Walch, Otto. 1772. Introductio in lucernas. Editio secunda auctior. Ienae: sumptibus uiduae I. R. Fabri.",
            {"title": "Introductio in lucernas", "edition": "Editio secunda auctior", "address": "Ienae"},
            id="an edition in Latin",
        ),
        pytest.param(
            "Liddon, H.G. (1940) A lexicon of lamps. A new edition revised throughout by Henry Brell. Oxford: Harbour Press.",
            {"title": "A lexicon of lamps", "edition": "A new edition revised throughout by Henry Brell"},
            id="an edition as a sentence",
        ),
        pytest.param(
            "Dieken, A. (2008). Lampenforschung: Grundlagen (19., vollständig überarbeitete und erweiterte). Rowfeld.",
            {"title": "Lampenforschung: Grundlagen", "edition": "19., vollständig überarbeitete und erweiterte"},
            id="an edition without its word",
        ),
        pytest.param(
            "Ladden, Robert. 2008. Intonational Lamps. Second. Oxford: Harbour Press.",
            {"title": "Intonational Lamps", "edition": "Second"},
            id="an ordinal alone",
        ),
        # Series.
        pytest.param(
            "Ehler, Konrad. 1979. Verwendungen der Lampen (Forum lampadum 24). Frankfurt am Main: Lang.",
            {"title": "Verwendungen der Lampen", "series": "Forum lampadum", "seriesnumber": "24"},
            id="a series in brackets before an imprint",
        ),
        pytest.param(
            "Nelson, Hilde 1988 Zur Gliederung der Lampen. Materialhefte zur lampenkunde, 59. Oxford: Harbour Press.",
            {"title": "Zur Gliederung der Lampen", "series": "Materialhefte zur lampenkunde", "seriesnumber": "59"},
            id="a series in small letters",
        ),
        pytest.param(
            "Denk, Tim. 2017. Ideas on Lamps: From Oil to Wick. Supplements to Lucernae Antiquae 142. Brell.",
            {"title": "Ideas on Lamps: From Oil to Wick", "series": "Supplements to Lucernae Antiquae", "seriesnumber": "142"},
            id="a series with a preposition",
        ),
        # Journals.
        pytest.param(
            "Innes NK (1992) The keeping of lamps. American Lampologist 47(2). Lamp Association Press: 190.",
            {"title": "The keeping of lamps", "journal": "American Lampologist", "volume": "47", "pages": "190"},
            id="a house between an issue and one page",
        ),
        pytest.param(
            "Zhao, P. (2017). Lamp repair with oil cells. Stem Lamps Transl. Med. 6 88–98.",
            {"title": "Lamp repair with oil cells", "journal": "Stem Lamps Transl. Med"},
            id="a journal whose first words are whole",
        ),
        pytest.param(
            "Song X, Huang H. Genome editing of lamps. J Lamp Res 2017:ALM.01259-17.",
            {"title": "Genome editing of lamps", "journal": "J Lamp Res"},
            id="an article's number behind the year",
        ),
        pytest.param(
            "CAYO, D. Entre lámparas y la pesada herencia. El Faro, 20 abr. 2017. Economía.",
            {"title": "Entre lámparas y la pesada herencia", "journal": "El Faro"},
            id="a newspaper before its day",
        ),
        pytest.param(
            "Mauser P (1998) Die Lampen im Dialekt. Peter Lang, Frankfurt am Main",
            {"title": "Die Lampen im Dialekt", "publisher": "Peter Lang", "journal": None},
            id="a house that has a word of journals",
        ),
        pytest.param(
            "Gabel, G. (2016). Die Lampenwissenschaft und ihre Ergebnisse. Language Science Press.",
            {"publisher": "Language Science Press", "journal": None},
            id="a press is no journal",
        ),
        # Theses, houses that a program parted, titles that go on.
        pytest.param(
            "Hengst, S. 2017. Lamps in old texts. PhD thesis, Université libre de Brell, Brussels.",
            {"school": "Université libre de Brell"},
            id="a university in another order of words",
        ),
        pytest.param(
            "Gill, J. (2014). Bayesian lamps: An approach. Chapman; Hall, CLC press.",
            {"title": "Bayesian lamps: An approach", "publisher": "Chapman; Hall, CLC press"},
            id="two partners and a press",
        ),
        pytest.param(
            "Thurb MC, Phad H (2014) “Oorja” in Brell: assessing the distribution of lamps. Energy for Lamps 19:138–150.",
            {"title": "“Oorja” in Brell: assessing the distribution of lamps", "journal": "Energy for Lamps"},
            id="a quotation that opens a title",
        ),
        # Editors, translators, first publication.
        pytest.param(
            "Dunn, Robert 1992 The Lamp Site. In Space, Time, and Lamps. Jacqueline Ross und Ann Wand, Hrsg. S. 21–41. New York: Harbour Books.",
            {"booktitle": "Space, Time, and Lamps", "editor": "Jacqueline Ross und Ann Wand", "publisher": "Harbour Books"},
            id="editors behind the book, Hrsg. before the pages",
        ),
        pytest.param(
            "VOLO, V. Marxismo da lâmpada. Tradução, notas e glossário de Sheila Grill e Ana Amer. São Paulo: Lume Editora, 2018.",
            {"title": "Marxismo da lâmpada", "translator": "Sheila Grill e Ana Amer"},
            id="a translation with notes",
        ),
        pytest.param(
            "TOUL, E. Lamps are old. London: Harbour Press, 1995. (Originalmente publicado em Paris: Lueur, 1988).",
            {"year": "1995", "publisher": "Harbour Press", "note": "(Originalmente publicado em Paris: Lueur, 1988)"},
            id="where it was published first",
        ),
        pytest.param(
            "TAVA, P. A. Efeito das lâmpadas. XIII Seminário sobre Economia Mineira. Diamantina, 2008.",
            {"title": "Efeito das lâmpadas", "booktitle": "XIII Seminário sobre Economia Mineira"},
            id="a meeting in Portuguese",
        ),
    ],
)
def test_behind_the_title(text: str, fields: dict[str, str | None]) -> None:
    (entry,) = entries(text)
    assert {field: entry.fields.get(field) for field in fields} == fields


@pytest.mark.parametrize(
    ("text", "families"),
    [
        pytest.param(
            "Estrada Ferro, Zarina & Arón Grande. 2010. Lámparas. México: Faro.",
            ["Estrada Ferro", "Grande"],
            id="a double family name before a joined one",
        ),
        pytest.param(
            "Sudhir-Yadav, Evan, G., Faro, J., Hump, E., 2014. Lamp yields. Field Lamps 166, 112–127.",
            ["Sudhir-Yadav", "Evan", "Faro", "Hump"],
            id="one name alone before others with initials",
        ),
        pytest.param(
            "Archer, Diana, Jeff Berry, Sunjing Ji, and Keisha Joss. 2011. “Lamps at sea.” Lamp Letters 3: 1–5.",
            ["Archer", "Berry", "Ji", "Joss"],
            id="a given name with the ending of a title's word",
        ),
        pytest.param(
            "Gale, W. A., K. W. Church & D. Yarow 1992. Work on lamps. Lamp Letters 3: 1–5.",
            ["Gale", "Church", "Yarow"],
            id="a family name that is an organisation's word",
        ),
        pytest.param(
            "Zamor, A., de la O Serna, J. A., and Patern, M. (2017). Lamps. Lamp Letters 3: 1–5.",
            ["Zamor", "O Serna", "Patern"],
            id="a letter behind particles",
        ),
        pytest.param(
            "Gros LM, Kauvar IV, Fenno LE. 2014. Lamps at sea. Lamp Letters 3: 1–5.",
            ["Gros", "Kauvar", "Fenno"],
            id="initials like a numeral",
        ),
        pytest.param(
            "PARTE, B.; MEULE, A. TER; WALL, R. Lamps. Oxford: Harbour Press, 1990.",
            ["PARTE", "MEULE", "WALL"],
            id="a particle in capitals",
        ),
        pytest.param(
            "Harbour Light and Oil Council (2018). Lamps and women at work. https://e.example.org/x",
            ["Harbour Light and Oil Council"],
            id="a body",
        ),
    ],
)
def test_authors(text: str, families: list[str]) -> None:
    (entry,) = entries(text)
    assert [name.family for name in entry.names] == families


def test_a_dash_of_many_strokes_stands_for_the_author() -> None:
    first, second = entries("Marlow, Tea. 1999. Lamps at sea. Lamp Letters 3: 1–5.\n\n––––––– 2002. Lamps on land. Lamp Letters 6: 7–9.")
    assert second.names == first.names
    assert (second.year and second.year.number, second.title) == (2002, "Lamps on land")


def test_a_firm_and_its_country_are_no_person() -> None:
    (name,) = read_names("HarbourLightWorks UK")
    assert (name.family, name.given, name.corporate) == ("HarbourLightWorks UK", "", True)
