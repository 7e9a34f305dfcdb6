"""Finished text is written again as it is, in the style it is in; and what a style prints in its own way is not reported as lost."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.bibliography import list_style
from citecheck.cleanup.carried_over import not_carried_over
from citecheck.cleanup.sorting import in_order

FINISHED = [
    ("mla", "a dash before a title in capitals",
     ("Cumm, G. “Understanding Wicks.” Lamp Letters, vol. 2, 2012, pp. 1–9.", "---. Understanding the New Lamps. 2020.")),
    ("mla", "a part of a title behind a number",
     ("Cumm, G. “On the Keeping of Lamps. I. The Wick and Its Oil.” Lamp Letters, vol. 2, 2012, pp. 1–9.",)),
    ("mla", "a dash before a title with a word of bodies",
     ("Barr, R. L. Ecology and Lamps. Harbour Press, 2012.", "---. Systematic Studies in Lamps: Wicks and Allied Genera. Harbour Press, 2013.")),
    ("mla", "nobody knows whether the others are the same",
     ("Hogg, D. C., et al. Lamps of Wick. Harbour Press, 2011.", "Hogg, D. C. Wicks. Harbour Press, 2012.")),
    ("mla", "an editor behind the dash",
     ("Cumm, G. Wicks. Harbour Press, 2012.", "---, editor. On Lamps. Harbour Press, 2013.")),
    ("mla", "an act with its chapter", ("Harbour Lights Act 2012, c. 9.",)),
    ("mla", "editors before a volume",
     ("Plon, Marc. “Notes on Wicks.” Lamps of the Coast, edited by Lidia Rabo, vol. 11, 2002, pp. 229–48.",)),
    ("mla", "a given name behind an initial, and others",
     ("Yong, H. Henny, et al. “When Does Light Affect Birds?” Journal of Lamps, vol. 68, no. 2, 2013, pp. 1–9.",)),
    ("mla", "a family name of two words before a title with and",
     ("Marl Dimm, B. Light and Lamps in the Harbour. Quay, 2005.",)),
    ("mla", "a family name alone, and others",
     ("Sudh-Yad, et al. “Effect of Oil on Wicks.” Field Lamps, vol. 120, 2011, pp. 123–32.",)),
    ("mla", "an edition before a printer with initials",
     ("Walk, Johann. Introductio in Lampadem. Editio secunda auctior, Sumptibus uiduae I. R. Kroek, 1772.",)),
    ("mla", "an edition without its word",
     ("Diek, A. Lampenforschung: Grundlagen und Methoden. 19., vollst. überarb., Hafenverlag, 2008.",)),
    ("mla", "a publisher with an initial behind an edition",
     ("Egg, Manfred. Lampen der Küste. 2. Auflage, A. Frank Verlag, 2005.",)),
    ("mla", "a volume in Roman numerals behind editors",
     ("Genn, Carol. “From Wick to Lamp.” Lamps of the Coast, edited by Elsa Closs and Bernd Heim, vol. II, Quay House, 1991.",)),
    ("mla", "a German quotation inside a title",
     ("Gall, T. W. “„Licht“ and the Sea: A Survey of Lamps.” Lamp Letters, vol. 13, no. 4, 1986, pp. 403–18.",)),
    ("mla", "a title of two sentences beside a publisher, by the mark before the year",
     ("Abel, K. “On Wicks.” Lamp Letters, vol. 2, 2012, pp. 1–9.", "Brell, T. “On Oil.” Lamp Letters, vol. 3, 2013, pp. 4–8.",
      "Cumm, G. “On Salt.” Lamp Letters, vol. 4, 2014, pp. 5–7.", "Davi, C. The Role of the Public Lamp. Presentation of the Second Batch. 2001.",
      "Wein, U. Lamps in Contact. Linguistic Circle of Derb, 1953.")),
    ("mla", "a publisher with initials behind a translator", ("Homm, Ann. The Wick. Translated by Emily Will, J. B. Quay, 2018.",)),
    ("mla", "a publisher with initials behind two editors",
     ("Dahl, G. “On Wicks.” Lamps, edited by S. Ebb and Tom Bell, J. B. Quay, 1995, pp. 3–9.",)),
    ("gbt7714", "a question before the mark",
     ("BON O, GODD D, 2007. Quelle lampe pour les ports ?[J]. Bulletin de la lampe, 12: 255-284.",)),
    ("gbt7714", "a journal of two sentences",
     ("KIMO J M, MUGA D N, 2004. Fertilizer for lamps[J]. Central Lamps. Nutrient Cycl. Agroecosyst, 68: 127-135.",)),
    ("gbt7714", "an author of one name", ("ARISTO, 1957. The lamps[M]. Wick: Lamp Library.",)),
    ("gbt7714", "generations behind initials",
     ("CHEN V B, AREN W B III, KEAD J J, 2010. All-lamp structure[J]. Acta Lamp, 66: 12-21.",
      "KINT J III, DIRM P A, 2013. Wicks of the south[J]. Acta Lamp, 67: 3-9.")),
    ("gbt7714", "initials of two letters", ("GRISS S Th, 2009. Quantitative lamps with R[M]. Wick: Quay House.",)),
    ("gbt7714", "a saint’s town", ("LAMA Q, 2008. Assess 2.0: lamp analysis[M]. St. Paul: American Lamp Society.",)),
    ("gbt7714", "a colon in the title of a book without an imprint",
     ("KIN H N, ROM Z, 2002. Impact of direct lighting[M]//PAND S, MORT M, WADE L, et al. Direct Lighting: Research Issues.",)),
    ("gbt7714", "a month of access", ("VIO N, 2018. Tu lámpara es un puerto[M/OL]. Revista Luz, Argentina[2018-03]. http://luz.example.org/ensayo/.",)),
    ("gbt7714", "a place in square brackets", ("CAMP J, 2017. Los faros debimos hablar[M]. Ámbito, [Argentina].",)),
    ("gbt7714", "the year of a meeting", ("RUD M R, BLEY D M, 2018. Dynamic embeddings for lamps[C]//Proceedings of LAMPS 2018. ACM: 1003-1011.",)),
    ("gbt7714", "a journal with its year and pages",
     ("KEHR S, BRAND M, 2014. The effects of mulching on lamps[J/OL]. Sci. Lamp J, 2014: 198231. DOI:10.5555/2014/198231.",)),
    ("gbt7714", "works of nobody of one year", ("Anon, 2018a. Lamps of the coast[M]. Wick: Quay.", "Anon, 2018b. Wicks of the coast[M]. Wick: Quay.")),
    ("harvard", "a post on a site, with its day",
     ("Lamp Club (2020) ‘Our lens is lit again’ [Twitter] 14 January. Available at: https://posts.example/lamps/1.",)),
    ("apa", "a post on a site", ("Lamp Club. (2020, January 14). Our lens is lit again [Facebook post]. https://posts.example/lamps/1",)),
    ("harvard", "a journal that has no volume yet",
     ("Hart, C.H.J. (2017) ‘Composing lamps in harbours’, Lamp Letters [Preprint]. Available at: https://doi.org/10.5555/lamp.1.",)),
]  # fmt: skip


@pytest.mark.parametrize(("style", "entries"), [(row[0], row[2]) for row in FINISHED], ids=[f"{row[0]}: {row[1]}" for row in FINISHED])
def test_finished_text_stays(style: str, entries: tuple[str, ...]) -> None:
    text = "\n\n".join(entries)
    assert citecheck.convert(text, style, to="txt").decode().strip() == text


def test_a_bracket_that_opens_before_a_publisher_does_not_close_in_it() -> None:
    text = "Tverk, A. (1975) ‘Judgment of lamps’, in Utility and wicks (Lecture notes, Springer), 2000."
    (entry,) = citecheck.references(text)
    assert not any(value.endswith(")") and "(" not in value for value in entry.fields.values())  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("source", "written"),
    [
        pytest.param("Ozu, K. (Director). The long night.", "The Long Night. Directed by K. Ozu.", id="a role as a verb"),
        pytest.param("Marl, I. Salt. arXiv preprint arXiv:1812.04805.", "Marl, I. Salt (arXiv:1812.04805). arXiv.", id="arXiv preprint"),
        pytest.param("Marl, I. 2014b. Salt.", "Marl, I. (2014c). Salt.", id="the letter of a year"),
        pytest.param("霍斯 R K. 谷物[M]. 2版.", "霍斯 R K. 谷物[M]. 第2版.", id="a number glued to Chinese words"),
        pytest.param("Marl, I. Salt. Quay, 2001. br>", "Marl, I. (2001). Salt. Quay.", id="the rest of a tag"),
    ],
)
def test_is_carried_over(source: str, written: str) -> None:
    assert not [lost for lost in not_carried_over(source, written) if lost != "第"]


def test_the_number_of_an_entry_is_not_carried_over_and_not_missed() -> None:
    from citecheck.cleanup import Wanted, convert
    from citecheck.readers import read_list

    text = "5. Kell R. Lamps and frogs. Lamp Lett. 2014;9(3):123–130.\n\n6. Low J. Lamps in the fen. Lamp Lett. 2015;9(4):131–139.\n"
    made = convert([read_list(text, "l.txt")], Wanted("apa"))
    assert [entry.names[0].family for entry in made.listing.references] == ["Kell", "Low"]
    from citecheck.cleanup.carried_over import report_lost_words

    printed = {entry.span: " ".join(entry.fields.values()) for entry in made.listing.references}
    assert not list(report_lost_words(made.listing.references, [read_list(text, "l.txt")], printed))


def test_the_class_of_an_eprint_is_a_field() -> None:
    (entry,) = citecheck.references("Marl, I. (2014). Salt and lamps. arXiv:1412.6980 [cs.LG].")
    assert entry.fields["eprintclass"] == "cs.LG"  # type: ignore[union-attr]


NAMELESS = """@book{a, title = {Wicks of the coast}, publisher = {Quay}, year = {2018}}
@book{b, title = {Lamps of the coast}, publisher = {Quay}, year = {2018}}
@book{c, author = {Bell, Tom}, title = {Oil}, publisher = {Quay}, year = {2018}}
@book{d, title = {港灯}, publisher = {Quay}, year = {2018}}
"""


def test_works_without_authors_are_sorted_and_lettered_by_the_word_that_stands_for_nobody() -> None:
    written = citecheck.convert(NAMELESS, "gbt7714", to="txt").decode().strip().split("\n\n")
    assert [entry.partition(". ")[0] for entry in written] == ["Anon, 2018b", "Anon, 2018a", "BELL T, 2018", "佚名, 2018"]
    references = [each for each in citecheck.references(NAMELESS) if isinstance(each, citecheck.Reference)]
    assert [each.key for each in in_order(references, list_style("gbt7714"))] == ["d", "b", "a", "c"]


def test_a_publisher_loses_its_kind_of_company_with_the_mark_before_it() -> None:
    text = "Gell, L. R. 1970. Wicks and lamps. New York: B. B. Nott; Company."
    assert citecheck.convert(text, "mla", to="txt").decode().strip() == "Gell, L. R. Wicks and Lamps. B. B. Nott, 1970."
