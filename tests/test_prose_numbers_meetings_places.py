"""Numbers that are volumes, issues, days or years; meetings with their towns; places and publishers behind them."""

from __future__ import annotations

import pytest

from citecheck.parsers.prose.entry import dissect

ENTRIES = [
    # issues and pages, as catalogues of medicine have them
    ("Grau, O. & D. Ridel. 2007. Fog at sea and on land. The Fog and Tide Sciences 22, 1-38; discussion 38-75.", {"journal": "The Fog and Tide Sciences", "volume": "22", "pages": "1-38; discussion 38-75"}),
    ("Grau O, Ridel D. Fogs that burn. Fog Res. 2010;38(Web Server issue):W64–W70.", {"number": "Web Server issue", "pages": "W64–W70"}),
    ("Grau, Ole. 2003. “Fog.” Fog and Speech 46(Pt 2-3): 183–216.", {"volume": "46", "number": "Pt 2-3"}),
    ("GRAU Marc, 2002, « La brume », in Lidia Ridel (dir.), Mélanges offerts à Jean Anker, Vol. 11/12, p. 229-248.", {"volume": "11/12", "number": ""}),
    ("GRAU Marc, 2002, « La brume », in Lidia Ridel (dir.), Mélanges offerts à Jean Anker, Vol. 11/14, p. 229-248.", {"volume": "11", "number": "14"}),
    ("Grau O. Fog resistance. Fog Res. 2010;38(July):64–70.", {"volume": "38", "number": ""}),
    ("Grau, O. (2017). Fog and tide in modern ports. Fogis, (10).", {"journal": "Fogis", "number": "10", "publisher": ""}),
    ("Grau, O. (2017). Fog and tide in modern ports. Skerry Press (10).", {"publisher": "Skerry Press"}),
    # days and years that are no volumes
    ("D&E (2016) Fog and engineering news, September 12, pp 22–23", {"author": "D&E", "title": "Fog and engineering news", "day": "12", "month": "September", "volume": ""}),
    ("Grau O, 2021. Variation of fog. Talk given at TLU on January 1st, 2021.", {"volume": "", "number": ""}),
    ("Grau O, 2021b. Variation of fog in the Rio area, January 7, 2021[Z].", {"title": "Variation of fog in the Rio area", "day": "7"}),
    ("Grau, Mari, and David Ridel. 1997. “Fog in Naples.” Proceedings of the 5th Skerry Conference on Fog and Tide, 1997, 251–254.", {"booktitle": "Proceedings of the 5th Skerry Conference on Fog and Tide", "pages": "251–254", "volume": ""}),
    ("Grau, A., Ridel, R., and Anker, D.: Counting fog, in: Proceedings - 30th conference on fogs and tides, CFT 2017, 4428–4437, 2017.", {"booktitle": "Proceedings - 30th conference on fogs and tides, CFT 2017", "pages": "4428–4437", "volume": "", "publisher": ""}),
    ("Grau, A., Ridel, Z., and Anker, B.: Simple fog, in: Proceedings - international conference on fog processing, ICFP, 3464–3468, 2016.", {"booktitle": "Proceedings - international conference on fog processing, ICFP", "publisher": ""}),
    ("Grau, A., Ridel, Z., and Anker, B.: Simple fog, in: Proceedings of the conference on fog, IEEE, 3464–3468, 2016.", {"booktitle": "Proceedings of the conference on fog", "publisher": "IEEE"}),
    ("GRAU, T. O texto na névoa. In: RIDEL, T. Os gêneros da névoa. São Paulo: Ed. 34, 2016. p.71-107.", {"publisher": "Ed. 34", "volume": "", "pages": "71-107"}),
    ("Grau, Ole. 1980. Fog. In E. F. Ridel (ed.), Progress in fog: Papers from the Conference on Fog (Ottawa, 28–31 August 1978) (Studies in Fog 20), 123–137. Amsterdam: Anker.", {"booktitle": "Progress in fog: Papers from the Conference on Fog (Ottawa, 28–31 August 1978)", "series": "Studies in Fog", "seriesnumber": "20", "address": "Amsterdam", "publisher": "Anker"}),
    ("Grau, Ole. 2012. Fog workers. In Dana Ridel (ed.), City Fogs, 1530–1810, 104–127. Brighton: Anker Academic Press.", {"booktitle": "City Fogs, 1530–1810", "pages": "104–127"}),
    ("Grau, O. 2020. What about fog? FOG Workshop Proceedings 1613. (available at: http://fog.example/Vol-2723/short15.pdf).", {"booktitle": "FOG Workshop Proceedings", "volume": "1613"}),
    # places, and publishers behind them
    ("Grau, Karl. 1939. Grundlagen der Nebelkunde. Prag: Travaux du cercle des brumes de Prague.", {"title": "Grundlagen der Nebelkunde", "address": "Prag", "publisher": "Travaux du cercle des brumes de Prague"}),
    ("Grau, Karl. 1939. Nebel in Prag: eine Geschichte der Brücken.", {"title": "Nebel in Prag: eine Geschichte der Brücken", "address": ""}),
    ("GRAU Luigi, 2002, « Fogs to tides », in Paul Anker (dir.), Many Fogs, Somerville, Cascade Press, p. 142-177.", {"booktitle": "Many Fogs", "address": "Somerville", "publisher": "Cascade Press"}),
    ("Grau Michel, 2013, « Brumes et marées », in Georges Anker et Dany Ridel (dir.), Repères en brume, Lille, Publication en ligne du laboratoire STL, p. 42-50.", {"booktitle": "Repères en brume", "address": "Lille", "publisher": "Publication en ligne du laboratoire STL"}),
    ("Grau Georges, 2014, « À propos des brumes », in Franck Anker et Gabriel Ridel (dir.), Actes du 4e Congrès Mondial des Brumes. Berlin, Allemagne, 19-23 juillet 2014, Paris, Institut des Brumes, p. 1-12.", {"booktitle": "Actes du 4e Congrès Mondial des Brumes", "venue": "Berlin, Allemagne", "address": "Paris", "publisher": "Institut des Brumes", "date": "2014-07-19/2014-07-23"}),
    ("Grau Sergio, 1999, « Le nebbie », in Paola Ridelò, Alberto M. Anker et Laura Tarnò (dir.), Nebbie dei porti d’Italia, Roma, Ancora, p. 453-479.", {"editor": "Paola Ridelò, Alberto M. Anker et Laura Tarnò", "booktitle": "Nebbie dei porti d’Italia", "address": "Roma", "publisher": "Ancora"}),
    ("Grau, A. Asymptotic fog. In Handbook of Fog, R. Ridel, M. Anker, and L. Tarn, Eds., vol. 2. Skerry, 1995, pp. 1063-1229.", {"editor": "R. Ridel, M. Anker, and L. Tarn", "booktitle": "Handbook of Fog"}),
    ("Grau, Benno. 2005. “Nebel.” In Fog in German ports, eds. Klaus Ridel and Benno Anker. Kiel: Arbeitsberichte (AKUP), 143–84.", {"publisher": "Arbeitsberichte (AKUP)", "pages": "143–84"}),
    ("Grau, D., 1991. Nebel. In: RIDEL, Arnim von (ed.), Nebel: Ein Handbuch. De Gruyter. 1991.", {"booktitle": "Nebel: Ein Handbuch", "publisher": "De Gruyter"}),
    ("Orvane, G. (1984). 1984.", {"title": "1984"}),
    ("GRAU (2013) Tracking fog. Ministry of Fog and Tide (MFT), Govt. of India, New Delhi, 2012", {"publisher": "Ministry of Fog and Tide (MFT), Govt. of India", "address": "New Delhi"}),
    ("GRAU, T. Névoas e marés. Fundamentos. Centro Tarnense de Névoa. Natal: Laboratórios Anker, 1997. 171p.", {"title": "Névoas e marés. Fundamentos", "publisher": "Centro Tarnense de Névoa; Laboratórios Anker", "address": "Natal"}),
    ("Smith LB (2012) Fog talk and done. Tarnby Gleaner. forthcoming 2012.", {"journal": "Tarnby Gleaner"}),
    ("Grau, A. 1905. Comment les brumes changent. Année Brumeuse.", {"journal": "Année Brumeuse"}),
    ("Grau, Ali (éd.), Tarnby’de Sis: Bir Zümre, Bir Parti [L'armée en Turquie : Un groupe, un parti], Istanbul, Ancre Yayınları, 2004.", {'title': "Tarnby’de Sis: Bir Zümre, Bir Parti [L'armée en Turquie : Un groupe, un parti]", 'address': 'Istanbul', 'publisher': 'Ancre Yayınları'}),
    ("GRAU, I. Sombras. Revista da Névoa, v. 20, n. 1, p. 5-18, 2016.", {"title": "Sombras", "journal": "Revista da Névoa"}),
    ("Grau Paul et Ridel Rose, 2015, Brume du nord, Rouen, Ancre.", {"title": "Brume du nord", "address": "Rouen", "publisher": "Ancre"}),
    ("Grau, P. (2015). Brume du nord, Rouen, Ancre.", {"title": "Brume du nord, Rouen, Ancre"}),
    # theses, and their schools by their first word
    ("Grau AJ (2010) La niebla bajo condiciones de siembra. Tesis Maestría. Facultad de Nieblas, Universidad Nacional de Tarnby, 87 pp.", {"type": "Tesis Maestría", "school": "Facultad de Nieblas, Universidad Nacional de Tarnby"}),
    ("Grau, D. F. de. (2024). Formação na névoa [Tese de Doutorado não publicada]. Universidade Federal Rural de Tarnby.", {"school": "Universidade Federal Rural de Tarnby"}),
    ("Grau, Carlo. 2000. “La nebbia.” In Le nebbie dei porti. Atti del convegno di Ancora, Istituto Universitario Orientale 18–20 Dicembre 1997, edited by Cristina Ridel. Il Faro.", {"publisher": "Il Faro"}),
    # titles and authors
    ("Grau K (2015) “I got what I wanted but how did it feel?” The anatomy of fog in a harbour situation. PhD thesis. University of the Tides, Mona.", {"title": "“I got what I wanted but how did it feel?” The anatomy of fog in a harbour situation"}),
    ("GRAU, T Fogs 1: The Tide. In: RIDEL, A. (ed.). The Light of Fog. Sydney: Anker Publications, 2007.", {"author": "GRAU, T", "title": "Fogs 1: The Tide"}),
    ("Grau, O., Ridel, A. l. (2013). Névoa do norte. Ancre.", {"author": "Grau, O., Ridel, A. l", "title": "Névoa do norte"}),
    ("Grau, B. “Névoa.” Discurso e mar, edited by I. L. Ridel and E. Anker, Ed. UFMG, 2013, pp. 38–55.", {"editor": "I. L. Ridel and E. Anker", "publisher": "Ed. UFMG"}),
    ("Instituto Nacional de Nieblas, Mareas e Informática. Censo de nieblas. 2010.", {"author": "Instituto Nacional de Nieblas, Mareas e Informática", "title": "Censo de nieblas"}),
    ("Instituto Nacional de Nieblas, Censo de nieblas. 2010.", {"author": "Instituto Nacional de Nieblas", "title": "Censo de nieblas"}),
    ("WFO, A guide to fog. Geneva: WFO, 2007.", {"title": "A guide to fog"}),
    ("Grau, W. à. (1681). À Graus nevel: Een grondige uitlegging van de havens. Johannes de Vrie.", {"author": "Grau, W. à", "title": "À Graus nevel: Een grondige uitlegging van de havens"}),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "fields"), ENTRIES, ids=[entry[:50] for entry, _ in ENTRIES])
def test_numbers_meetings_and_places_have_their_fields(entry: str, fields: dict[str, str]) -> None:
    found = dissect(entry).fields()
    assert {field: found.get(field, "") for field in fields} == fields
