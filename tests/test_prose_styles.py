"""One entry as the styles of many countries and journals set it: other orders, other labels, other languages."""

from __future__ import annotations

import pytest

from citecheck.model import Reference
from citecheck.parsers.prose import parse
from citecheck.readers import read_list

ARTICLE = {"title": "On the keeping of lamps", "journal": "Harbour Review", "volume": "14", "number": "3", "pages": "21–38"}
HALF = {**ARTICLE, "number": None}


def read(text: str) -> list[Reference]:
    return [entry for entry in parse(read_list(text, "refs", format="prose")) if isinstance(entry, Reference)]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        pytest.param(
            "Odén, P. (2009): On the keeping of lamps. In: Harbour Review, 14. Jg., Heft 3, S. 21–38.", ARTICLE, id="Jahrgang behind"
        ),
        pytest.param(
            "Odén, P. (2009): On the keeping of lamps. In: Harbour Review, 14. Jg. (2009), Nr. 3, 2009, S. 21–38.",
            ARTICLE,
            id="year thrice",
        ),
        pytest.param("Odén, P., « On the keeping of lamps », Harbour Review, vol. 14, nᵒ 3, 2009, p. 21–38.", ARTICLE, id="French number"),
        pytest.param("Odén, P., « On the keeping of lamps », Harbour Review, Vol. 14 / 3, 2009, p. 21–38.", ARTICLE, id="stroke with gaps"),
        pytest.param("Odén, P., “On the keeping of lamps”, Harbour Review 14/3 (2009) 21–38.", ARTICLE, id="stroke before the date"),
        pytest.param("Odén, P., « On the keeping of lamps », Harbour Review, 14-3, 2009, p. 21–38.", ARTICLE, id="hyphen before the issue"),
        pytest.param("ODÉN, P., “On the keeping of lamps”, Harbour Review, C. 14, S. 3 (2009), ss. 21–38.", ARTICLE, id="Turkish"),
        pytest.param("Odén, P. (2009). On the keeping of lamps. Harbour Review, 14. évf. 3. sz., 21–38.", ARTICLE, id="Hungarian"),
        pytest.param(
            "ODÉN, P., 2009. On the keeping of lamps. Harbour Review. 2009. Vol. 14, no. 3, pp. 21–38.",
            ARTICLE,
            id="year again, with a stop",
        ),
        pytest.param(
            "P. Odén, ‘On the keeping of lamps’, Harbour Review, xiv (2009), pp. 21–38.", {**HALF, "volume": "xiv"}, id="small Roman volume"
        ),
        pytest.param(
            "P. Odén, On the keeping of lamps, in «Harbour Review», XIV (2009), pp. 21–38.", {**HALF, "volume": "XIV"}, id="in «»"
        ),
        pytest.param("Odén, P. (2009): On the keeping of lamps, i: Harbour Review, Vol. 14, s. 21–38.", HALF, id="Nordic in"),
        pytest.param(
            "Odén, P., « On the keeping of lamps », dans Harb. Lamp. Rev., 14, 2009, p. 21–38.",
            {**HALF, "journal": "Harb. Lamp. Rev."},
            id="an abbreviated journal behind in",
        ),
        pytest.param("ODÉN, P. On the keeping of lamps. Harbour Review, [s. l.], v. 14, n. 3, p. 21–38, 2009.", ARTICLE, id="sine loco"),
        pytest.param(
            "ODÉN, P. Tallow and its uses. [s.l.] : Harbour Press, 2011.",
            {"title": "Tallow and its uses", "publisher": "Harbour Press"},
            id="sine loco before a house",
        ),
        pytest.param(
            "Odén, Per: On the keeping of lamps, in: Harbour Review 14 (2009). DOI: 10.1000/hr.14",
            {**HALF, "pages": None},
            id="a volume behind in, and no pages",
        ),
        pytest.param("Odén P. On the keeping of lamps. Harbour Review. 2009 сен;14(3):21–38.", ARTICLE, id="Russian month"),
        pytest.param("Odén, P., 2009, On the keeping of lamps: Harbour Review, v. 14, p. 21–38.", HALF, id="geologists' colon"),
        pytest.param("Odén P. On the keeping of lamps. Harbour Review 2009 14 21.", {**HALF, "pages": "21"}, id="nothing between figures"),
        pytest.param(
            "Odén et al. (2009): Odén, P./Quist, K.: On the keeping of lamps, in: Harbour Review 14/3, S. 21–38.", ARTICLE, id="label"
        ),
        pytest.param("Odén P. On the keeping of open access lamps. PeerJ. 2009, 14: e43.", {"volume": "14", "pages": "e43"}, id="no visit"),
        pytest.param(
            "Odén, P.; Quist, D. M. Harbour Review and Lamps 2009, 14, 21.",
            {"title": "", "journal": "Harbour Review and Lamps"},
            id="no title",
        ),
        pytest.param(
            "Odén P. Lamps and wicks. Harbour Review 2009:21–38.", {**HALF, "volume": None, "title": "Lamps and wicks"}, id="no volume"
        ),
        pytest.param(
            "Odén, P., «On wicks», K. Quist, T. Vik (a cura di), Essays on flame, 21–38, Oxford, Harbour Press, 2015.",
            {"title": "On wicks", "publisher": "Harbour Press", "editor": "K. Quist, T. Vik"},
            id="editors behind a quotation",
        ),
        pytest.param(
            "Odén P 2009 On the keeping of lamps Harbour Review 14 21–8", {**HALF, "pages": "21–8"}, id="no mark before the journal"
        ),
        pytest.param(
            "Odén, P. 2009. On the keeping of lamps, in the harbours, Harbour Review doi: 10.1000/hr.14",
            {"title": "On the keeping of lamps, in the harbours", "journal": "Harbour Review"},
            id="a journal behind a comma",
        ),
        pytest.param(
            "Odén P: On wicks, i Quist T, Vik A (red): Essays on flame. Harbour Press, 2014, s 21–38",
            {"title": "On wicks", "editor": "Quist T, Vik A", "booktitle": "Essays on flame"},
            id="Nordic in before editors",
        ),
        pytest.param("Odén, P.: Lamps and wicks, o. O. 1996.", {"title": "Lamps and wicks", "journal": None}, id="without a place"),
        pytest.param("Odén P. Research report on lamps. Lamp Lett. 2009;14:21–38.", {"title": "Research report on lamps"}, id="no report"),
        pytest.param(
            "Odén P. Of lamps. Lamp Sci. 2009; 14: e1529", {"journal": "Lamp Sci", "pages": "e1529"}, id="a page that looks like a year"
        ),
        pytest.param(
            "Odén P. A meeting on lamps held in Brellport, November 2008. Lamp Lett. 2009;14(3):21–38.",
            {"journal": "Lamp Lett", "volume": "14"},
            id="the year of a meeting in the title",
        ),
        pytest.param(
            "Odén, P., Tallow and its uses, Brellport, the Netherlands, Quist Marlow, 2011.",
            {"title": "Tallow and its uses", "publisher": "Quist Marlow"},
            id="place, country, house",
        ),
        pytest.param(
            "Odén, P. 2011. Tallow and its uses, Landing Press, Brellport.",
            {"title": "Tallow and its uses", "publisher": "Landing Press", "address": "Brellport"},
            id="a place that nobody knows behind a house",
        ),
    ],
)
def test_an_article_is_read_in_this_style(text: str, fields: dict[str, str]) -> None:
    (entry,) = read(text)
    assert entry.names[0].family.lower() == "odén"
    assert {field: entry.title if field == "title" else entry.fields.get(field) for field in fields} == fields


def test_figures_that_count_up_are_no_part_of_the_entries() -> None:
    text = (
        "1 P. Odén and K. Quist, Harbour Review 14, 21 (2009).\n"
        "2 van der Zand J, Brell H. Glass chimneys. Lamp Letters 2008; 45: 114–118.\n"
        "3 Tessa Marlow, “On wicks,” Harbour Review 15, 39–44 (2010).\n"
        "4 Oil Board of the Coast. Lamps counted. North Pier: Oil Board; 2011."
    )
    entries = read(text)
    assert [entry.names[0].family for entry in entries] == ["Odén", "Zand", "Marlow", "Oil Board of the Coast"]
    assert [entry.title for entry in entries] == ["", "Glass chimneys", "On wicks", "Lamps counted"]


def test_a_dash_behind_the_number_is_no_part_of_the_entry() -> None:
    first, second = read(
        "1. - ODÉN P.: On lamps. Harbour Review, 2009, 14, 21–38.\n2. - QUIST K.: On wicks. Harbour Review, 2010, 15, 1–9."
    )
    assert (first.title, second.title) == ("On lamps", "On wicks")


@pytest.mark.parametrize(
    ("text", "families"),
    [
        pytest.param(
            "Quist, D. P., W. E. Odén, E. A. Brell, and U. A. Vik. 2015. On lamps. Lamp Letters 25.", "Quist Odén Brell Vik", id="E. A."
        ),
        pytest.param(
            "Quist IAUN, Vik CVS, Odén MAAB. On lamps and their keepers. Lamp Letters 2005;12:9–22.", "Quist Vik Odén", id="MAAB."
        ),
        pytest.param("Quist, A. E., S. Vik, and RR. Odén. 2011. On lamps. Lamp Letters, 27(3):33–38.", "Quist Vik Odén", id="RR."),
        pytest.param(
            "(1) Quist, Tessa, Vik, Jacopo, Odén, Adrian E. Proper scores of lamps. Lamp Letters. 2007, vol. 2.",
            "Quist Vik Odén",
            id="pairs",
        ),
        pytest.param("Quist, M. S.; Odén, G. Nature 2014, 505, 495.", "Quist Odén", id="a journal that is no given name"),
        pytest.param("Quist, S., and Odén. 2013. Lamps of the coast. Lamp Lett. 8: 48–52.", "Quist Odén", id="one name before a date"),
        pytest.param("[10] WLO, OILB, and LAMP. Lamps of the world. WLO, Rome, 2015.", "WLO OILB LAMP", id="three acronyms"),
        pytest.param("Quist/Odén (Hrsg), Lampen und Dochte, Harbour Press 2012", "Quist Odén", id="family names with strokes"),
        pytest.param(
            "QUIST Tessa, Kim A ODÉN, “On lamps”, Lamp Letters, C. 16, S. 1 (2004), ss. 11-15.", "QUIST ODÉN", id="shouted behind given"
        ),
        pytest.param("M. Quist and G.E. Odén, BMC Lamp Biology 10, 136 (2010).", "Quist Odén", id="a journal that looks like a name"),
        pytest.param("D. Quist and S. T. Odén, A Lampers Reader (Harbour Press, London, 1916)", "Quist Odén", id="A is no initial"),
    ],
)
def test_authors(text: str, families: str) -> None:
    (entry,) = read(text)
    assert [name.family for name in entry.names] == families.split()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("World Lamp Association: Manual of wicks (Harbour Press, Oxford, 2010).", "World Lamp Association", id="colon"),
        pytest.param("World Lamp Organization (WLO), Lamps and oil, 1995.", "World Lamp Organization (WLO)", id="its acronym"),
        pytest.param(
            "World Lamp Association, Growing up with lamps, 5th edn (Oxford: Harbour Press, 2001)", "World Lamp Association", id="comma"
        ),
        pytest.param("LampPlus. Bringing oil to the coast. Oxford: Harbour Press; 2010.", "LampPlus", id="capitals inside"),
        pytest.param("The Lamp Consortium, ‘Lamps around the world’, Lamp Letters, 2015.", "The Lamp Consortium", id="before a quotation"),
    ],
)
def test_an_organisation_opens_the_entry(text: str, name: str) -> None:
    (entry,) = read(text)
    assert entry.names[0].family == name


def test_a_hungarian_list_is_turned() -> None:
    text = "Kis Anna – Szabados Péter 2015. Az eső. Budapest: Lámpás.\n\nNagy Ilona 2010. A szél. Budapest: Lámpás.\n\nZsomboly Máté (megjelenés alatt). A jég. Budapest: Lámpás."
    found = parse(read_list(text, "refs", format="prose"))
    assert [name.family for entry in found if isinstance(entry, Reference) for name in entry.names] == [
        "Kis",
        "Szabados",
        "Nagy",
        "Zsomboly",
    ]


def test_a_list_that_writes_family_names_first_without_a_comma_is_turned() -> None:
    text = "\n\n".join(
        (
            "Odén Peter, « On lamps », Harbour Review, vol. 14, 2009, p. 21–38.",
            "Quist Lena et Vik Anna, « On wicks », Harbour Review, vol. 15, 2010, p. 1–9.",
            "Brell Harald Otto, « On oil », Harbour Review, vol. 16, 2011, p. 3–4.",
            "Marlow Robert K., « On glass », Harbour Review, vol. 17, 2012, p. 5–6.",
        )
    )
    assert [[name.family for name in entry.names] for entry in read(text)] == [["Odén"], ["Quist", "Vik"], ["Brell"], ["Marlow"]]


def test_a_dash_before_a_date_in_brackets_stands_for_the_author() -> None:
    first, second = read("Odén, Per (1948): On lamps, in: Harbour Review 3, 1–9.\n\n– (1952): On wicks, in: Harbour Review 18, 99–105.")
    assert (second.names, second.title) == (first.names, "On wicks")


@pytest.mark.parametrize(
    ("text", "families", "fields"),
    [
        pytest.param(
            "P. Odén, E.A. Marlow, U.A. Quist, On wick oil, Harb. Rev. 14, 21 (2009).",
            ["Odén", "Marlow", "Quist"],
            {"title": "On wick oil", "volume": "14"},
            id="initials that spell and others",
        ),
        pytest.param(
            "Yu Odén, Tessa-lin Marlow, Kim N Do, and Ria Quist. On the keeping of lamps. Harbour Review 14(3):21–38, 2009.",
            ["Odén", "Marlow", "Do", "Quist"],
            ARTICLE,
            id="names in full, the last joined",
        ),
        pytest.param(
            "Lamp Fables. Ed. Tessa Marlow. Oxford: Harbour Press, 2009.",
            ["Marlow"],
            {"title": "Lamp Fables", "editor": "Tessa Marlow", "publisher": "Harbour Press"},
            id="a title before its editor",
        ),
        pytest.param(
            "HL Lampbook. Washington, DC: Harbour Light Agency, 2009.",
            [],
            {"title": "HL Lampbook", "address": "Washington, DC", "publisher": "Harbour Light Agency"},
            id="nothing but an imprint behind a title",
        ),
        pytest.param(
            "Odén, P. (2009). In fog and rain. Oxford: Harbour Press.",
            ["Odén"],
            {"title": "In fog and rain", "publisher": "Harbour Press"},
            id="In opens the title",
        ),
        pytest.param(
            "Odén, P. 2009. On wicks. In What burns at night? Kim Quist, ed. Pp. 21–38. Oxford: Harbour Press.",
            ["Odén"],
            {"title": "On wicks", "booktitle": "What burns at night?", "editor": "Kim Quist"},
            id="editor behind a question",
        ),
        pytest.param(
            "Odén, P. 2009. On wicks. In Papers of the Lamp Conference, K. Quist, Ed. Harbour Press, 21–38.",
            ["Odén"],
            {"title": "On wicks", "booktitle": "Papers of the Lamp Conference", "editor": "K. Quist", "publisher": "Harbour Press"},
            id="a house behind the editor's mark",
        ),
        pytest.param(
            "Odén, P. On the keeping of lamps in vitamin B. Harbour Review, 14(3), 21–38, 2009.",
            ["Odén"],
            {**ARTICLE, "title": "On the keeping of lamps in vitamin B"},
            id="a letter ends the title",
        ),
        pytest.param("Odén, P. On the keeping of lamps. Harbour Review 2009, 14, (3), 21–38.", ["Odén"], ARTICLE, id="issue apart"),
        pytest.param(
            "Odén, P. On wicks. In K. Quist, editor, Essays on flame, volume 14 of Lamp Lectures, pages 21–38. Harbour Press, 2009.",
            ["Odén"],
            {"booktitle": "Essays on flame", "volume": "14", "series": "Lamp Lectures", "editor": "K. Quist", "publisher": "Harbour Press"},
            id="volume of a series",
        ),
        pytest.param(
            "P. Odén. Tallow and its uses, volume 14 of Lamp Lectures in Keeping. Harbour Press, Oxford, 2009.",
            ["Odén"],
            {"title": "Tallow and its uses", "volume": "14", "series": "Lamp Lectures in Keeping", "publisher": "Harbour Press"},
            id="a book that is a volume of a series",
        ),
        pytest.param(
            "P. Odén and K. Quist, On wicks, to appear in Harbour Transactions on Lamps.",
            ["Odén", "Quist"],
            {"title": "On wicks", "journal": "Harbour Transactions on Lamps"},
            id="to appear in a journal",
        ),
        pytest.param(
            'P. Odén, "On wicks," Harbour Review, Special Issue on Flame and Oil, Vol. 14, No. 3, pp. 21–38, 2009.',
            ["Odén"],
            {"title": "On wicks", "journal": "Harbour Review", "volume": "14"},
            id="special issue between journal and volume",
        ),
        pytest.param(
            "P. Odén. On wicks. Technical Report HLA/LAMP M14/3, Harbour University, 2009.",
            ["Odén"],
            {"title": "On wicks", "type": "Technical Report", "number": "HLA/LAMP M14/3", "institution": "Harbour University"},
            id="report number with strokes",
        ),
        pytest.param(
            "Ovid. Lamps and wicks. Edited by Kim Quist. Oxford: Harbour Press, 1999.",
            ["Ovid"],
            {"author": "Ovid", "title": "Lamps and wicks", "editor": "Kim Quist"},
            id="an author of one name",
        ),
        pytest.param(
            "Odén, P., Marlow, T. (Producers), & Quist, K. (Director). (2009). Lamps at sea [Film]. United States: Harbour Bros. Films.",
            ["Odén", "Marlow", "Quist"],
            {"title": "Lamps at sea", "publisher": "Harbour Bros. Films"},
            id="who made a film",
        ),
        pytest.param(
            "Odén TP. Quist KB. On the keeping of lamps. Harbour Review. 2009;14(3):21–38.",
            ["Odén", "Quist"],
            ARTICLE,
            id="stops between authors",
        ),
        pytest.param(
            "Odén, Per. 2009. “On wicks.” Available at SSRN 1234567.",
            ["Odén"],
            {"title": "On wicks", "journal": None, "eprint": "1234567"},
            id="SSRN",
        ),
        pytest.param(
            "Odén, P. (2009). On the keeping of lamps. Harbour Review, 14(3), 21–38. (with remarks by K. Quist & T. Marlow)",
            ["Odén"],
            ARTICLE,
            id="a remark in brackets at the end",
        ),
        pytest.param(
            "Per Odén and Kim Quist. On wicks. Harbour Journal of Lamps, 2009. Special Issue on Flame and its Keepers (to appear).",
            ["Odén", "Quist"],
            {"title": "On wicks", "journal": "Harbour Journal of Lamps", "year": "2009"},
            id="a special issue at the end, and a date in words",
        ),
        pytest.param(
            "Kim Quist and Per Odén, eds., Tallow and its uses (Oxford: Harbour Press, 2009). See Chapters 7 and 9.",
            ["Quist", "Odén"],
            {"title": "Tallow and its uses", "publisher": "Harbour Press", "address": "Oxford"},
            id="see chapters",
        ),
        pytest.param(
            "Odén, P. Tallow and its uses. South Brell, IN: Harbour University Press, 2009.",
            ["Odén"],
            {"title": "Tallow and its uses", "address": "South Brell, IN", "publisher": "Harbour University Press"},
            id="IN is a state",
        ),
        pytest.param(
            "Odén, P. Tallow and its uses. In First Workshop on Tallow. Theseus, 2009.",
            ["Odén"],
            {"title": "Tallow and its uses", "booktitle": "First Workshop on Tallow", "publisher": "Theseus"},
            id="a thesis inside a word is none",
        ),
        pytest.param(
            "Odén, P. (2009). Tallow and its uses (Harbour Lamp Report). Harbour Agency.",
            ["Odén"],
            {"title": "Tallow and its uses", "type": "Harbour Lamp Report", "institution": "Harbour Agency"},
            id="a report's name in brackets",
        ),
        pytest.param(
            "Odén, Per a kol. 2009. Tallow and its uses. 2. vyd. Oxford: Harbour Press, 2009. 120 s.",
            ["Odén"],
            {"title": "Tallow and its uses", "edition": "2. vyd", "publisher": "Harbour Press"},
            id="Czech edition, year again before the pages",
        ),
        pytest.param(
            "P. Odén, T. Quist, Vik, and Ria Marlow, “On the keeping of lamps,” Harbour Review, vol. 14, no. 3, pp. 21–38, 2009.",
            ["Odén", "Quist", "Vik", "Marlow"],
            ARTICLE,
            id="one name alone among authors of a quoted title",
        ),
        pytest.param(
            "Odén, P., « On the keeping of lamps », Harbour Review, n°3, vol.14, p. 21–38, 2009.",
            ["Odén"],
            ARTICLE,
            id="issue before volume",
        ),
        pytest.param(
            "HARBOUR INSTITUTE OF LAMPS. Tallow and its uses. Oxford : HARBOUR PRESS, 2009.",
            ["HARBOUR INSTITUTE OF LAMPS"],
            {"title": "Tallow and its uses"},
            id="a body in capitals",
        ),
        pytest.param(
            "Odén, P. On lamps (abstract). Coastal and Harbour Science, v. XIV, pp. 21–38. 2009.",
            ["Odén"],
            {"title": "On lamps (abstract)", "journal": "Coastal and Harbour Science", "volume": "XIV"},
            id="Roman volume behind v.",
        ),
        pytest.param(
            "Odén, P., “On wicks,” Proceedings of the Lamp Club, Part M: Journal of Harbours, vol. 14, no. 3, pp. 21–38, 2009.",
            ["Odén"],
            {"title": "On wicks", "booktitle": "Proceedings of the Lamp Club, Part M: Journal of Harbours"},
            id="a journal behind a colon",
        ),
    ],
)
def test_a_work_is_read_in_this_style(text: str, families: list[str], fields: dict[str, str]) -> None:
    (entry,) = read(text)
    assert [name.family for name in entry.names] == families
    assert {name: entry.fields.get(name) for name in fields} == fields


@pytest.mark.parametrize(
    ("text", "kind", "fields"),
    [
        pytest.param(
            "ODÉN P, HOLM K, 2009. Tallow at sea: a short view[M]//MARLOW T, RUIZ L. Lamps of the north. Bergen: Anchor House: 31-65.",
            "incollection",
            {"booktitle": "Lamps of the north", "publisher": "Anchor House", "pages": "31-65"},
            id="GB/T's chapter",
        ),
        pytest.param(
            "Odén, P., and K. Holm. “Tallow at Sea.” Lamps and Harbours, edited by T. Marlow and L. Ruiz, Anchor House, 2009, pp. 49–60.",
            "incollection",
            {"booktitle": "Lamps and Harbours", "editor": "T. Marlow and L. Ruiz", "publisher": "Anchor House"},
            id="MLA's chapter",
        ),
        pytest.param("Odén, P. Tallow, Wicks and Oil. U of Tolos P, 2009.", "book", {"publisher": "U of Tolos P"}, id="U of … P"),
        pytest.param("Odén, P. Tallow, Wicks and Oil. Harbour UP, 2009.", "book", {"publisher": "Harbour UP"}, id="… UP"),
    ],
)
def test_books_as_styles_shorten_them(text: str, kind: str, fields: dict[str, str]) -> None:
    [entry] = read(text)
    assert entry.kind == kind
    assert {field: entry.fields.get(field) for field in fields} == fields
