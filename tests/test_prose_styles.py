"""One entry as the styles of many countries and journals set it: other orders, other labels, other languages."""

from __future__ import annotations

import pytest

from citecheck.model import Reference
from citecheck.read import read_list
from citecheck.refs.prose import parse

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
    ],
)
def test_an_article_is_read_in_this_style(text: str, fields: dict[str, str]) -> None:
    (entry,) = read(text)
    assert [name.family.lower() for name in entry.names] == ["odén"]
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
