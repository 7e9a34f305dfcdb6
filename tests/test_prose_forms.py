"""Forms that handbooks publish and lists of many countries have, each with the fields that it must give."""

from __future__ import annotations

import pytest

from citecheck.model import Reference
from citecheck.parsers.prose import parse
from citecheck.readers import read_list

COASTAL = "The keeping of lamps"


def entries(text: str) -> list[Reference]:
    return [entry for entry in parse(read_list(text, "refs", format="prose")) if isinstance(entry, Reference)]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        # Series in brackets behind a title.
        pytest.param(
            "Marlow, Tessa. 1991. Lampen im Norden: Bau und Pflege (Küstenkundliche Arbeiten 267). Tübingen: Niemeyer.",
            {"title": "Lampen im Norden: Bau und Pflege", "series": "Küstenkundliche Arbeiten", "publisher": "Niemeyer"},
            id="series in capitals with its number",
        ),
        pytest.param(
            "Marlow, Tessa. 1991. Lamps. In Ada Quist (ed.), Flame and oil: A handbook (HLK 6), 114–131. Berlin: De Gruyter.",
            {"booktitle": "Flame and oil: A handbook", "series": "HLK", "pages": "114–131"},
            id="series of initials before pages",
        ),
        pytest.param(
            "Marlow, T. (1999). Lamps in towns (Type 2). Oxford: Harbour Press.", {"series": None}, id="one word and a number is no series"
        ),
        pytest.param(
            "Marlow, T. (1999). Lamps of the Coast (Wick 1985). Harbour Press.", {"series": None}, id="a year is no number of a series"
        ),
        # Quotation marks that open a title and are not all of it.
        pytest.param(
            "Marlow, T. (2011). “The Secret of Light”: Lamps and the old library of Wick. Journal of Lamp History, 16, 324–348.",
            {"title": "“The Secret of Light”: Lamps and the old library of Wick", "journal": "Journal of Lamp History"},
            id="a quotation and a colon",
        ),
        pytest.param(
            'Marlow, T. (2018). Teaching with the help of "Dr. Wick." Harbour Notes, 13(3), 1–9.',
            {"title": 'Teaching with the help of "Dr. Wick"', "journal": "Harbour Notes"},
            id="a stop inside quotation marks",
        ),
        # Versions belong to the title.
        pytest.param(
            "Marlow, T. (2019). lampr: Lamps in R. Version 1.4.0. http://lampr.example.org",
            {"title": "lampr: Lamps in R. Version 1.4.0", "volume": None, "journal": None},
            id="the version of a program",
        ),
        # ABNT.
        pytest.param(
            "MARLOW, T. O cuidado das lâmpadas. Revista de Portos, São Paulo, v. 25, n. 2, p. 12-34, 2020.",
            {"title": "O cuidado das lâmpadas", "journal": "Revista de Portos", "address": "São Paulo", "volume": "25"},
            id="a place behind a journal",
        ),
        pytest.param(
            "MARLOW, T. Olhar e ler. Estudos de Portos. Belo Horizonte, v. 8, n. 3, p.51-77, 2013.",
            {"title": "Olhar e ler", "journal": "Estudos de Portos", "address": "Belo Horizonte"},
            id="a place in a sentence of its own",
        ),
        pytest.param(
            "MARLOW, T. Lâmpadas do norte. 2021. 230 f. Tese (Doutorado em Letras) – Universidade do Porto, Porto, 2021.",
            {"title": "Lâmpadas do norte", "school": "Universidade do Porto", "pagetotal": "230", "year": "2021"},
            id="the year twice and leaves",
        ),
        pytest.param(
            "Lei nº 12.705, de 4 de novembro de 2016. Altera a lei das lâmpadas. http://leis.example.org/12705",
            {"title": "Lei nº 12.705, de 4 de novembro de 2016. Altera a lei das lâmpadas", "year": "2016"},
            id="a law by its number and day",
        ),
        pytest.param(
            "Marlow, T. (2023, 1 de setembro). O papel das lâmpadas [Vídeo]. Portos. https://portos.example.org/v",
            {"title": "O papel das lâmpadas", "type": "Vídeo"},
            id="the kind of a work in Portuguese",
        ),
        # Old imprints.
        pytest.param(
            "Marlow, T. 1691. Historia lampadum. Lipsiae: impensis Io. Frid. Quist.",
            {"title": "Historia lampadum", "publisher": "impensis Io. Frid. Quist"},
            id="a publisher in Latin",
        ),
        # Addresses.
        pytest.param("Marlow, T. (1999). Lamps. Light, 7(1), 22. https://doi.org/10/abqk4r", {"doi": "10/abqk4r"}, id="a short doi"),
        pytest.param(
            "Marlow, T. (2010). Lamps. Gait Light 17, 311–318. 10.1016/j.gl.2010.08, PMID:",
            {"journal": "Gait Light"},
            id="PMID without number",
        ),
        pytest.param(
            "World Lamp Board. (n.d.). Lamp facts. Retrieved May 3, 2020, from https://lamps.example.org/facts",
            {"title": "Lamp facts", "urldate": "May 3, 2020", "url": "https://lamps.example.org/facts"},
            id="retrieved on a day from",
        ),
        # Proceedings.
        pytest.param(
            "Falk, I. & C. Gran 2014. From wick to lamp. In Proceedings of LAMPS 2014 4337–4344. Oxford: Harbour Press.",
            {"booktitle": "Proceedings of LAMPS 2014", "pages": "4337–4344", "publisher": "Harbour Press"},
            id="pages behind proceedings",
        ),
        pytest.param(
            "Falk, I. 1999. Why lamps? In Oil and flame (eds) A. Halm & P. Rust, 12–40. Berlin: Harbour Press.",
            {"booktitle": "Oil and flame", "editor": "A. Halm & P. Rust", "pages": "12–40"},
            id="editors behind their mark",
        ),
        # Newspapers.
        pytest.param(
            "Ostby, R. (2012, June 5). Surge at noon. The Harbour Times, A1, A4.",
            {"journal": "The Harbour Times", "pages": "A1, A4", "volume": None, "month": "June", "day": "5"},
            id="pages of sections",
        ),
        pytest.param(
            "Ostby, R. (2012, June 7). Surge at two. The Daily Heron, pp. A1, A4.",
            {"journal": "The Daily Heron", "booktitle": None, "pages": "A1, A4"},
            id="a newspaper without a word of journals",
        ),
        pytest.param(
            "Ostby, R. (2012) ‘Surge at four’, The Harbour Times, 9 June, p. 3.",
            {"journal": "The Harbour Times", "pages": "3", "month": "June", "day": "9"},
            id="a day before the page",
        ),
        pytest.param(
            "‘Lamp prices rise’ (2012) The Harbour Times, 10 June, p. 3.",
            {"title": "Lamp prices rise", "author": None, "journal": "The Harbour Times", "day": "10"},
            id="a title in quotation marks before the date",
        ),
        # Law.
        pytest.param(
            "Brune v. Board of Rain, 347 U.S. 483 (1954).",
            {"title": "Brune v. Board of Rain", "volume": "347", "journal": "U.S.", "pages": "483", "year": "1954"},
            id="an American case",
        ),
        pytest.param(
            "R v Marlow [1994] 1 AC 212.", {"title": "R v Marlow", "volume": "1", "journal": "AC", "pages": "212"}, id="a British case"
        ),
        pytest.param("Rain Act 2010, c. 15.", {"title": "Rain Act 2010", "number": "c. 15"}, id="a statute of one word"),
        pytest.param(
            "Fair Lamps Act of 2009, Pub. L. No. 98-41, 97 Stat. 8 (2009).",
            {"title": "Fair Lamps Act of 2009", "number": "Pub. L. No. 98-41, 97 Stat. 8"},
            id="a public law",
        ),
        # Encyclopaedias, data, programs.
        pytest.param(
            "Oil lamp. (2021). In Harbour Encyclopedia. https://e.example.org/x",
            {"title": "Oil lamp", "author": None},
            id="a title before In",
        ),
        pytest.param(
            "Sol, A. (2020). Lamp counts [Data set]. Lamp Bank. https://doi.org/10.5281/zenodo.4471",
            {"title": "Lamp counts", "publisher": "Lamp Bank", "journal": None},
            id="the publisher of data",
        ),
        pytest.param(
            "Bell, A. (2019). Lamps (Version 2.1) [Computer software]. Lamp Lab. https://lab.example.org/lamps",
            {"publisher": "Lamp Lab", "journal": None},
            id="the publisher of a program",
        ),
    ],
)
def test_fields(text: str, fields: dict[str, str | None]) -> None:
    (entry,) = entries(text)
    assert {field: entry.fields.get(field) for field in fields} == fields


@pytest.mark.parametrize(
    ("text", "given", "suffix"),
    [
        pytest.param("Roe, Ellen. 1999. Lamps. Oxford: Harbour Press.", "Ellen", "", id="a given name in full"),
        pytest.param("Lee, Ang. 2019. “Lamps and Life.” Light 3 (1): 1–5.", "Ang", "", id="a short given name"),
        pytest.param("Roe, Wm. 1899. Lamps. Oxford: Harbour Press.", "Wm.", "", id="a shortened given name keeps its stop"),
        pytest.param("Roe, E. 1999. Lamps. Oxford: Harbour Press.", "E.", "", id="an initial keeps its stop"),
        pytest.param("King, M. L., III. (2001). Lamps. Journal of Lights, 3(2), 1–9.", "M. L.", "III", id="a number behind a name"),
        pytest.param("Norton JD, Brill FH. Lamps. Light. 1961;88(1203):411-2.", "FH", "", id="initials without stops"),
    ],
)
def test_the_last_stop_belongs_to_nobody(text: str, given: str, suffix: str) -> None:
    (entry,) = entries(text)
    assert (entry.names[-1].given, entry.names[-1].suffix) == (given, suffix)


def test_paragraphs_that_do_not_end_with_stops_are_entries() -> None:
    lines = [
        "ADLER, E. El cambio de las lámparas. Buenos Aires: Planeta, 2016.",
        "A HORAS de apagarse, el puerto vetó la ley de lámparas. Puerto.com, 31 mayo 2018. Política.",
        "El Puerto, 14/8/17 falta referencia",
        "ALBA, J. Horizontes de la luz. Madrid: Grama, 2016.",
        "La Lámpara, 14/9/16 falta referencia",
        "LOS FAREROS del norte piden acelerar las obras. El Puerto, 20 abr. 2017. Economía.",
    ]
    assert len(entries("\n\n".join(lines))) == len(lines)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "marl, ines. “Eating Lamps.” Light Looks, Harbour Press, 1992, pp. 21–39.", [("marl", "ines")], id="a title in quotes"
        ),
        pytest.param("marl, ines. 1992. Light Looks. Oxford: Harbour Press.", [("marl", "ines")], id="a year"),
        pytest.param("marl, ines (1992): Light Looks. Oxford: Harbour Press.", [("marl", "ines")], id="a year in brackets"),
        pytest.param(
            "quell, dana m., and Nora B. Brill. 2007. Lamp sites. Light 13: 210–30.",
            [("quell", "dana m."), ("Brill", "Nora B.")],
            id="joined",
        ),
        pytest.param("lamps, wicks and oil. 1992. Oxford: Harbour Press.", [], id="a title in small letters"),
    ],
)
def test_names_that_their_owners_write_without_capitals(text: str, names: list[tuple[str, str]]) -> None:
    (entry,) = parse(read_list(text, "refs.txt"))
    assert isinstance(entry, Reference)
    assert [(name.family, name.given) for name in entry.names] == names


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Marl, T. L., Textual Criticism and Editorial Technique, Stuttgart 1973.", id="initials"),
        pytest.param("Marl, Tessa L., Textual Criticism and Editorial Technique. Stuttgart 1973.", id="in full"),
    ],
)
def test_two_nouns_of_a_title_are_no_person_and_organisation(text: str) -> None:
    (entry,) = entries(text)
    assert ([name.family for name in entry.names], entry.title) == (["Marl"], "Textual Criticism and Editorial Technique")
