"""Entries as copying from a page leaves them, and the forms of physicists, editors without authors, and journals alone."""

from __future__ import annotations

import pytest

from citecheck.model import Reference
from citecheck.parsers.prose import parse
from citecheck.parsers.prose.spacing import correct_spacing
from citecheck.readers import read_list


def read(text: str) -> Reference:
    (entry,) = parse(read_list(text, "refs", format="prose"))
    assert isinstance(entry, Reference)
    return entry


@pytest.mark.parametrize(
    ("copied", "meant"),
    [
        pytest.param("P .Odén ,K .Holm ,Harb .Lett .12 , 45 ( 2009 )", "P. Odén, K. Holm, Harb. Lett. 12, 45 (2009)", id="marks"),
        pytest.param("P. Odén , andK .Holm ,Tallow", "P. Odén, and K. Holm, Tallow", id="a joiner glued to initials"),
        pytest.param("OdénP . ,HolmK . ,2009 , 12", "OdénP., Holm K., 2009, 12", id="initials glued to a name"),
        pytest.param("P .Odén ,Lamps23 ,491( 2009)12", "P. Odén, Lamps 23, 491 (2009) 12", id="a volume glued to a journal"),
        pytest.param(
            "P .Odén ,Lamps ,https://harbour.example/a,b.C", "P. Odén, Lamps, https://harbour.example/a,b.C", id="an address is left alone"
        ),
        pytest.param("P .Odén ,Tallow ,Lett .12 ,4 [arXiv :0905 .04321]", "P. Odén, Tallow, Lett. 12, 4 [arXiv:0905.04321]", id="arXiv"),
        pytest.param("Odén, P. (2009) Lampes : un essai . Paris", "Odén, P. (2009) Lampes : un essai . Paris", id="few gaps are odd"),
    ],
)
def test_gaps_are_put_where_they_belong(copied: str, meant: str) -> None:
    text, prose, places = correct_spacing(copied, copied, range(len(copied)))
    assert text == prose == meant
    assert [copied[at] for at, c in zip(places, text, strict=True) if c != " "] == [c for c in text if c != " "]


@pytest.mark.parametrize(
    ("text", "names", "fields"),
    [
        pytest.param(
            "P. Odén, K .Holm ,A .B .Ruiz , andM .Sand ,Keeping tallow at sea , Harb . Sci. Technol. 41, 060318( 2009 ).",
            ["Odén", "Holm", "Ruiz", "Sand"],
            {"title": "Keeping tallow at sea", "volume": "41", "pages": "060318"},
            id="misplaced gaps",
        ),
        pytest.param(
            "P. Odén,“Tallow and wicks of harbours,”Lamp Lett. 12, 45 (2009).",
            ["Odén"],
            {"title": "Tallow and wicks of harbours", "journal": "Lamp Lett"},
            id="a quotation mark glued to the journal",
        ),
        pytest.param(
            "Lamp collaboration, P. Odén et al., Tallow at sea, J. Harb. Phys. 12 (2009) 45.",
            ["Lamp collaboration", "Odén"],
            {"title": "Tallow at sea"},
            id="a collaboration and its first author",
        ),
        pytest.param(
            "WICK Collab. (P. Odén et al.), J. Harb. Phys. 12, 45 (2009).", ["Odén"], {"title": None, "volume": "12"}, id="Collab."
        ),
        pytest.param("P. Odén, X.-d. Holm, and K. Sand, J. Harb. Phys. 12, 45 (2009).", ["Odén", "Holm", "Sand"], {}, id="a small initial"),
        pytest.param(
            "P. Odén, Tallow at sea, PoS HARBOUR2009 (2009) 12.", ["Odén"], {"title": "Tallow at sea", "journal": "PoS"}, id="PoS"
        ),
        pytest.param(
            "P. Odén, K. Holm, Journal of Lamps B: Tallow, Wick and Oil Physics 35, 359 (2009).",
            ["Odén", "Holm"],
            {"title": None, "journal": "Journal of Lamps B: Tallow, Wick and Oil Physics"},
            id="a journal's name with commas",
        ),
        pytest.param("Harbour and Coastal Lamps 9 (2009) 61–77", [], {"journal": "Harbour and Coastal Lamps"}, id="a journal alone"),
        pytest.param(
            "Odén, P. et al., Harb. Rev. C, 57 (2009) 318.", ["Odén"], {"journal": "Harb. Rev. C", "volume": "57"}, id="a series letter"
        ),
        pytest.param(
            "Odén, P. (2009). ‘A formula for tallow.’ Journal of Harbours, ASLK, Vol. 28, pp. 4–8.",
            ["Odén"],
            {"journal": "Journal of Harbours", "publisher": "ASLK"},
            id="a society behind its journal",
        ),
        pytest.param(
            "Odén, Per. Der Lampenwirt. Vol. 4 of Gesammelte Lampen. Berlin: Harbour Press, 2009.",
            ["Odén"],
            {"title": "Der Lampenwirt", "series": "Gesammelte Lampen", "volume": "4"},
            id="a volume of a series",
        ),
        pytest.param("P. Odén, Tallow, 2nd ed. (Holm, Pisa, 2009).", ["Odén"], {"title": "Tallow", "publisher": "Holm"}, id="a house"),
        pytest.param(
            "P. Odén, Tallow (Harbour Univ. Press, Oxford, 2009).",
            ["Odén"],
            {"title": "Tallow", "publisher": "Harbour Univ. Press"},
            id="Univ.",
        ),
        pytest.param(
            "A Short History of Lamps, ed. Per Odén (Oxford: Harbour Press, 2009).",
            ["Odén"],
            {"title": "A Short History of Lamps", "editor": "Per Odén"},
            id="editors behind the title",
        ),
        pytest.param(
            "Lamp Songs. Ed. Per Odén. Oxford: Harbour Press, 2009.", ["Odén"], {"title": "Lamp Songs"}, id="an editor's sentence"
        ),
        pytest.param(
            "Odén, Per (ed.), Songs of Tallow, Kim Holm (trans.) (Oxford: Harbour Press, 2009).",
            ["Odén"],
            {"title": "Songs of Tallow", "translator": "Kim Holm"},
            id="a translator behind a comma",
        ),
        pytest.param("Odén P and Holm K 2009 Harb. Lett. B 512 47", ["Odén", "Holm"], {"volume": "512", "pages": "47"}, id="no marks"),
        pytest.param("Odén P., Holm K., 2009, Harbour. Lett., 46, 118", ["Odén", "Holm"], {"journal": "Harbour. Lett."}, id="no title"),
        pytest.param("P. Odén, Tallow at sea, LAMP-HARBOUR-2009-014 (2009).", ["Odén"], {"title": "Tallow at sea"}, id="a report's number"),
        pytest.param(
            "Harbour Signals Sci. Pract. 31 (2009) 7716", [], {"journal": "Harbour Signals Sci. Pract", "volume": "31"}, id="Sci."
        ),
        pytest.param(
            "P. Odén, Harb. Phys. C17, 268 (2009), [Erratum: Harb. Phys. C23, 911 (2012)].",
            ["Odén"],
            {"journal": "Harb. Phys. C", "volume": "17", "pages": "268"},
            id="an erratum behind",
        ),
        pytest.param("Odén, P. (2009). Erratum: Lamps. Harbour Review 12, 34–56.", ["Odén"], {"title": "Erratum: Lamps"}, id="an erratum"),
        pytest.param("P. Odén, Tallow at sea, JHEP03 (2009) 71.", ["Odén"], {"journal": "JHEP", "volume": "03"}, id="glued capitals"),
        pytest.param(
            "Per Odén, Craig D. Holm, J. Hugo Ruiz, and Kim Sand, Tallow at sea, J. Harb. Phys. 22 (2009), no. 4, 31–58.",
            ["Odén", "Holm", "Hugo Ruiz", "Sand"],
            {"title": "Tallow at sea"},
            id="full names with initials",
        ),
        pytest.param(
            "Odén, P. (2009). Tallow at sea. Harbour Review, 14(3), 61–78. (with an answer by K. Holm)",
            ["Odén"],
            {"title": "Tallow at sea", "journal": "Harbour Review", "note": "(with an answer by K. Holm)"},
            id="a remark at the end",
        ),
        pytest.param("Plutarch. On Lamps. Oxford: Harbour Press, 2009.", ["Plutarch"], {"title": "On Lamps"}, id="one name"),
        pytest.param(
            "P. Odén, The keeping of tallow at sea, Harbour Process. Appl. 71 (2009), no. 3, 44–58.",
            ["Odén"],
            {"journal": "Harbour Process. Appl"},
            id="two short words",
        ),
        pytest.param(
            "Odén, P., Tallow and its wicks. J. Harb. Conf. Ser. 214 (2009) 38.", ["Odén"], {"title": "Tallow and its wicks"}, id="Ser."
        ),
    ],
)
def test_read(text: str, names: list[str], fields: dict[str, str | None]) -> None:
    entry = read(text)
    assert [name.family for name in entry.names] == names
    assert entry.year is not None
    assert entry.year.number == 2009
    assert {field: entry.fields.get(field) for field in fields} == fields
