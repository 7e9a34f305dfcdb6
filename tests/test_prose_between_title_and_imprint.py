"""What stands between titles and imprints in lists of people: series, further publishers, translators, parts, days, versions."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.parsers.prose.entry import dissect

ENTRIES = [
    # a series, as a sentence or in brackets
    ("Ridel, P. 1951. Skerry dialects. Memoirs of the Fjord Society. Tarnby: Fjord Society.", {"title": "Skerry dialects", "series": "Memoirs of the Fjord Society"}),
    ("Ridel, P. 1992. Bell songs: The older layers. Outstanding Dissertations in Music. Skerry.", {"title": "Bell songs: The older layers", "series": "Outstanding Dissertations in Music", "publisher": "Skerry"}),
    ("Ridel, P. 2003. Counting in fog. Tarnby applications of statistics series. London: Skerry & Sons.", {"title": "Counting in fog", "series": "Tarnby applications of statistics series"}),
    ("Ridel, P. 2008. Bell songs: The older layers. Music Now. Skerry Press.", {"title": "Bell songs: The older layers", "series": "Music Now", "publisher": "Skerry Press"}),
    ("Ridel, P. 1995. Bell songs: A history. A Pier Book. Tarnby: Skerry.", {"title": "Bell songs: A history. A Pier Book"}),
    ("Ridel, P. 1999. Fog (Tarnby textbooks in weather). London: Skerry.", {"title": "Fog", "series": "Tarnby textbooks in weather"}),
    ("Ridel, P. 2006. Einführung in den Nebel (Nautische Reihe 53). (Ed.) Ole Grau. Hamburg: Anker.", {"title": "Einführung in den Nebel", "series": "Nautische Reihe", "seriesnumber": "53"}),
    ("Ridel, P. 1946. Langues des îles. (Cahiers du nord XLVI). Paris: Ancre.", {"title": "Langues des îles", "series": "Cahiers du nord", "seriesnumber": "XLVI"}),
    ("Ridel, P. 1974. Le brouillard (Entrée en mer : Série B ; 3). Paris: Ancre.", {"title": "Le brouillard", "series": "Entrée en mer : Série B", "seriesnumber": "3"}),
    ("Ridel, P. 2015. On fog (ca 1750) (Cahiers du nord 31). Tarnby: Skerry.", {"title": "On fog (ca 1750)", "series": "Cahiers du nord", "seriesnumber": "31"}),
    ("Ridel, P. 1995. Fog and theory: Ole Grau and the deep debate (History of Weather Thought). London: Skerry.", {"series": "History of Weather Thought"}),
    ("Ridel, P. 1916. The growth of fog in fjords (The Tarnby Scale). London: Skerry.", {"title": "The growth of fog in fjords (The Tarnby Scale)"}),
    ("Ridel, P. 2016. Uvas de mesa: recomendações. Skerry Uva. (Comunicado Técnico, 129.)", {"series": "Comunicado Técnico", "seriesnumber": "129"}),
    ("Ridel, P. 1986. Fog and space. Tarnby University Press. Studies in weather processing.", {"title": "Fog and space", "publisher": "Tarnby University Press", "series": "Studies in weather processing"}),
    ("Ridel D., 2007, Fog: a count, Burden of Fog Series, No. 14, World Fog Organization, Public Weather, Geneva, pp. 1–66.", {"title": "Fog: a count", "series": "Burden of Fog Series", "seriesnumber": "14", "address": "Geneva"}),
    # publishers that are joined, or several
    ("Ridel, P. 2008. Levels of fog. Skerry Press. Tarnby University Press, Tarnby.", {"title": "Levels of fog", "publisher": "Skerry Press. Tarnby University Press"}),
    ("Ridel, P. (1922) A study of fog. London: Skerry Press; Oxford: Tarnby University Press.", {"title": "A study of fog", "address": "London; Oxford", "publisher": "Skerry Press; Tarnby University Press"}),
    ("Ridel, P. 1982 Fog systems. London: Skerry Publishing Co. and Boulder, Colorado: Pier Press.", {"title": "Fog systems", "address": "London; Boulder, Colorado", "publisher": "Skerry Publishing Co; Pier Press"}),
    ("Ridel P, 1998, Rural fog: A framework, Institute of Fog Studies, Tarnby.", {"title": "Rural fog: A framework", "publisher": "Institute of Fog Studies", "address": "Tarnby"}),
    ("FWO, 2010, Rural fog, Food and Fog Organization, International Fund for Fog and International Weather Office, Rome.", {"title": "Rural fog", "address": "Rome"}),
    ("FWO (2012) State of fog 2011. Fog survey of India, Ministry of Fog (MoF), New Delhi", {"title": "State of fog 2011", "address": "New Delhi"}),
    ("Ridel, P. (2003). La niebla y la protección de los faroles históricos. Instituto de Niebla de Tarnby. Ciudades y Niebla, (3), 131-160.", {"title": "La niebla y la protección de los faroles históricos", "publisher": "Instituto de Niebla de Tarnby", "journal": "Ciudades y Niebla"}),
    ("Ridel, P. (2009). Fog of the coast. Tarnby Press. Little Brell.", {"title": "Fog of the coast", "publisher": "Tarnby Press", "address": "Little Brell"}),
    ("Ridel, Petra. 2012. Qui la voit ? (Cahiers du Nord 31). Lyon : Ancre.", {"title": "Qui la voit ?", "series": "Cahiers du Nord", "seriesnumber": "31"}),
    ("Ridel, Petra. 2003. La brume et la loi. Coll. « Mers et marées », n° 4. Paris : Ancre.", {"title": "La brume et la loi", "series": "Mers et marées", "seriesnumber": "4"}),
    ("Conseil de la brume. 2011. L'état de la brume. Rapport n° 12. Paris : Ancre.", {"title": "L'état de la brume", "type": "Rapport", "number": "12"}),
    # people and editions
    ("Ridel, Petra. 1951. La naissance. Traduit de l'anglais par Luc Grau. Paris : Ancre.", {"title": "La naissance", "translator": "Luc Grau"}),
    ("Ridel, Petra. 2009. Basics of fog. Ole Grau, trans. London: Skerry.", {"title": "Basics of fog", "translator": "Ole Grau"}),
    ("Ridel, Petra. 2009. Nebel der Küste. Helmut Grau, Übers. Hamburg: Anker.", {"title": "Nebel der Küste", "translator": "Helmut Grau"}),
    ("Ridel, Petra. 2009. Nebel der Küste. Helmut Grau, Hrsg. Hamburg: Anker.", {"title": "Nebel der Küste", "editor": "Helmut Grau"}),
    ("Ridel, Petra. 2004. Even the fog: A view. Classic ed. Pier and Skerry.", {"title": "Even the fog: A view", "edition": "Classic ed"}),
    ("Ridel, P. (2017). Towards a critical edition of Grau. Oxford: Skerry.", {"title": "Towards a critical edition of Grau"}),
    ("Ridel, P. Dissertação sobre o nevoeiro. Lisboa: Skerry, 1990.", {"title": "Dissertação sobre o nevoeiro"}),
    ("BRASIL. Ministério da Luz. Manual de névoa. Brasília: ML, 2010.", {"author": "BRASIL. Ministério da Luz", "title": "Manual de névoa"}),
    ("SÃO PAULO (Estado). Secretaria da Luz. Diretrizes. São Paulo: SL, 2015.", {"author": "SÃO PAULO (Estado). Secretaria da Luz", "title": "Diretrizes"}),
    ("SÃO PAULO (Estado). Secretaria da Luz, 2015. Diretrizes. São Paulo: SL.", {"author": "SÃO PAULO (Estado). Secretaria da Luz", "title": "Diretrizes"}),
    ("BRASIL. Ministério da Luz (2010). Manual de névoa. Brasília: ML.", {"author": "BRASIL. Ministério da Luz", "title": "Manual de névoa"}),
    ("BRASIL. Constituição da névoa. Brasília: Senado, 1988.", {"author": "BRASIL", "title": "Constituição da névoa"}),
    ("Ridel, P. (1951). La naissance (L. Grau, Trans.; 2e éd. rev.). Ancre.", {"title": "La naissance", "translator": "L. Grau", "edition": "2e éd. rev"}),
    ("Ridel, P. (1951). The birth (L. Grau, Trans.; 2nd rev. ed.). Anchor.", {"title": "The birth", "translator": "L. Grau", "edition": "2nd rev. ed"}),
    ("Ridel, P. (1951). Geburt (L. Grau, Trans.; 3. Aufl.). Anker.", {"title": "Geburt", "translator": "L. Grau", "edition": "3. Aufl"}),
    ("RIDEL P, 1951. La naissance[M]. 2e éd. rev. Paris: Ancre.", {"title": "La naissance", "edition": "2e éd. rev", "publisher": "Ancre"}),
    # numbers, versions, pages
    ("Ridel, P. 1996. Fog Image Library (FIL-20). FUCS-005-96. Tarnby University.", {"title": "Fog Image Library (FIL-20)", "number": "FUCS-005-96"}),
    ("Ridel, P. (2004). Fogs of Nebula sp. FKI-1366. J. Fog. 57, 110–116.", {"title": "Fogs of Nebula sp. FKI-1366"}),
    ("Ridel, P. (2020). FogSci survey: Version 2.6.00-i. https://fog.example.org", {"title": "FogSci survey: Version 2.6.00-i"}),
    ("Ridel, P. (1886). The time of fog. Mist, os-XI(42), 220–242.", {"journal": "Mist", "volume": "os-XI", "number": "42"}),
    ("Ridel, P. (2014). Varianten des Nebels. Forum Nebelforschung, 15(2), o. S.", {"journal": "Forum Nebelforschung", "volume": "15", "pages": "o. S."}),
    ("Ridel, Petra. “Fog at Sea.” Mist Letters 12.3 (2009): n. pag. Web. 12 May 2010.", {"volume": "12", "number": "3", "pages": "n. pag."}),
    ("Ridel, P. (2014). Nebel. In T. Grau (Hrsg.), Küsten (o. S.). Anker.", {"booktitle": "Küsten", "pages": "o. S."}),
    ("Ridel P (2014) Live fog imaging. J Vis Fog: e51666", {"title": "Live fog imaging", "journal": "J Vis Fog", "pages": "e51666"}),
    ("Ridel P, Grau O. Fog-assisted mist. Mist Res 2014;42:e131-.", {"journal": "Mist Res", "volume": "42", "pages": "e131"}),
    ("Ridel, P. and Grau, O.: Fog simulations, J Mist Res-Atmos, 107, ACL 4-1–ACL 4-14, 2002.", {"title": "Fog simulations", "pages": "ACL 4-1–ACL 4-14"}),
    # where titles end
    ("Ridel, P. and Grau, O.: Growth of fog: 1. Models of mist, J Mist Res-Atmos, 114, D09306, 2009.", {"title": "Growth of fog: 1. Models of mist", "journal": "J Mist Res-Atmos"}),
    ("Ridel, P. and Grau, O.: Analysis of U.S. Fog Variability. Part I: Mist, J Fog, 27, 9006–9026, 2014.", {"title": "Analysis of U.S. Fog Variability. Part I: Mist", "journal": "J Fog"}),
    ("Ridel, P. and Grau, O.: Tracking fog, Tarnby Journal on Image Processing, 2008, https://doi.org/10.5555/2008, 2008.", {"title": "Tracking fog", "journal": "Tarnby Journal on Image Processing"}),
    ("Ridel, P., 2004. Fog of differing quality in Central Kenya. Mist Cycl. Agroecosyst. 68, 127–135.", {"title": "Fog of differing quality in Central Kenya"}),
    ("Ridel P, Grau O. Fog in mice lacking channel Nav1.7 Nat Commun 2015; 6: 8967.", {"title": "Fog in mice lacking channel Nav1.7", "journal": "Nat Commun"}),
    # meetings
    ("Ridel, P. (2010). Targeting fog. 22nd European Fog Conference and Workshop, Koper, 9-11 July 2010.", {"title": "Targeting fog", "booktitle": "22nd European Fog Conference and Workshop, Koper"}),
    ("Ridel, P. (2010). O nevoeiro. Artigo apresentado no 6º Seminário de Nevoeiro, Caxias do Sul, RS.", {"title": "O nevoeiro", "booktitle": "6º Seminário de Nevoeiro"}),
    ("Ridel, P. (2012). A fog test. Proceedings of the Fog Conference (S. 1–10). Gehalten auf der Fog Conference, Bonn: Anker.", {"title": "A fog test", "booktitle": "Proceedings of the Fog Conference"}),
    # days and addresses
    ("Ridel, Petra. 2007. La brume. Mistral 6. 235–248. (18 April, 2014).", {"journal": "Mistral", "volume": "6", "pages": "235–248", "urldate": "18 April, 2014"}),
    ("Ridel, Petra. 2011. Fog. The Nation 2–3. https://fog.example.org/. (21 December, 2011).", {"title": "Fog", "urldate": "21 December, 2011"}),
    ("RIDEL, P. O nevoeiro. O Farol, 19 a 25 de agosto de 1970. Disponível em: http://farol.example.org/.", {"title": "O nevoeiro", "journal": "O Farol", "date": "1970-08-19/1970-08-25"}),
    ("RIDEL, P. O nevoeiro. São Paulo, 2007. Disponível em: <Disponível em: http://farol.example.org/a >. Acesso em: 9 março 2015.", {"title": "O nevoeiro", "address": "São Paulo"}),
    ("RIDEL, P. Still fog. Mist, v. 32, n. 5, 2005. Reimpresso em The Fog Journal, v. 5, n. 1, 2008.", {"year": "2005", "journal": "Mist", "note": "Reimpresso em The Fog Journal, v. 5, n. 1, 2008"}),
    ("BRASIL. Decreto nº. 2848, de 07 de dezembro de 1940. Disponível em: http://leis.example.org/2848.", {"year": "1940", "title": "Decreto nº. 2848, de 07 de dezembro de 1940"}),
    ("O Farol, 24/5/17 falta página", {"title": "O Farol", "note": "24/5/17 falta página"}),
    ("Ridel P, Grau O 2018 Fog regulates mist. bioRxiv doi: 10.1101/275552. [Preprint.]", {"title": "Fog regulates mist", "journal": "bioRxiv", "type": "Preprint"}),
    ("Ridel, Petra. 2017. Fog Models. fog-models.readthedocs.io.", {"title": "Fog Models", "url": "fog-models.readthedocs.io"}),
    # editors behind "by", working papers in a field, venues
    ("Ridel, Petra. 1997. «A névoa». Em Modos de nevoeiro, editado por Anna Grau. Skerry.", {"booktitle": "Modos de nevoeiro", "editor": "Anna Grau"}),
    ("Ridel, P., 1996. Packaging fog. Tarnby Working Papers in Fog Science 12, 1–32.", {"journal": "Tarnby Working Papers in Fog Science", "volume": "12"}),
    ("Ridel, Petra. 2003. “Fog.” Proceedings of the 15th Congress of Fog (Barcelona, Spain), 2003, 2661–2664.", {"booktitle": "Proceedings of the 15th Congress of Fog", "venue": "Barcelona, Spain", "pages": "2661–2664", "volume": ""}),
    ("Ridel, P. 2011. “Mist.” In The Companion to Fog: Vol. 2. Upper and Lower Mist, edited by Ole Grau, 5:757–79. Oxford: Skerry.", {"booktitle": "The Companion to Fog: Vol. 2. Upper and Lower Mist"}),
    ("Ridel P (1985) Fog. In: Grau O (ed) Language of Fog. Contributions to the sociology of fog 36. Berlin: Anker, pp. 145–160.", {"booktitle": "Language of Fog", "series": "Contributions to the sociology of fog", "seriesnumber": "36"}),
    # what is between a journal and its volume
    ("RIDEL, P. O nevoeiro. Revista de Filologia do Mar, Universidade de São Paulo, v. 14, n. 2, p.235-246, 2012.", {"journal": "Revista de Filologia do Mar", "publisher": "Universidade de São Paulo"}),
    ("Ridel, P. 2018. The struggle of fog. European Review. Tarnby University Press 26(1). 207–228.", {"journal": "European Review", "publisher": "Tarnby University Press"}),
    ("Ridel, P., 2010, ‘Fog and excess’, Theory, Culture & Society 27, 2–3.", {"journal": "Theory, Culture & Society", "publisher": ""}),
    ("Ridel, P. (1996). Do nevoeiro. São Paulo, Espaço e Mar, 16 (39), 48 - 64.", {"address": "São Paulo", "journal": "Espaço e Mar"}),
    ("RIDEL, P. Análise do nevoeiro. Revista Educação e Mar, n. 16, v. 9, p.245-264, 2020.", {"volume": "9", "number": "16", "journal": "Revista Educação e Mar"}),
    ("Ridel P (2012) Fog discovery and its applications. Int J Plant Fog 831460", {"journal": "Int J Plant Fog", "eid": "831460"}),
    ("RIDEL, Petra, 1996. The inventory of fog. Language Sciences. Online. 1996. Vol. 18, no. 1-2, p. 19–35.", {"journal": "Language Sciences", "type": "Online"}),
    ("RIDEL, P. El Presidente vetó la niebla. Niebla.com, 31 mayo, 2018. Política.", {"title": "El Presidente vetó la niebla", "journal": "Niebla.com"}),
    ("RIDEL, P. Se encara mal la niebla: las costas. El cronista, Argentina, 24 dic. 2015.", {"journal": "El cronista", "address": "Argentina"}),
    # numbered series as sentences, German houses
    ("Ridel P (2000) Hay and fog. Fog Production Series No. 29, Food and Fog Organization of the Nations, Rome", {"title": "Hay and fog", "series": "Fog Production Series", "seriesnumber": "29", "address": "Rome"}),
    ("Fog Council. 2011. State of the fog. Fog Paper 163, World Fog Organization, Rome, Italy.", {"title": "State of the fog", "series": "Fog Paper"}),
    ("Ridel, P. 1977 Insetos do mar. Bol. Tec., n. 1. Faróis, Londrina, PR, Brazil.", {"title": "Insetos do mar", "series": "Bol. Tec", "seriesnumber": "1"}),
    ("Ridel, P. (2010). Einführung in die Analyse (3., aktualisierte). VS Verl. für Nebelwissenschaften. https://doi.org/10.5555/92126", {"publisher": "VS Verl. für Nebelwissenschaften"}),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "fields"), ENTRIES, ids=[entry[:50] for entry, _ in ENTRIES])
def test_what_is_between_title_and_imprint_has_its_field(entry: str, fields: dict[str, str]) -> None:
    found = dissect(entry).fields()
    assert {field: found.get(field, "") for field in fields} == fields


@pytest.mark.parametrize("title", ["Qui la voit ?", "Who sees it?"])
def test_a_question_mark_stays_in_the_title_with_its_space(title: str) -> None:
    entry = f"Ridel, P. (2012). {title} Presses de Lyon."
    assert citecheck.convert(entry, "apa", to="txt").decode().strip() == entry
