"""Papers of a numbered series, papers read at a conference, and films, as handbooks and publishers write them."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.model import Reference


@pytest.mark.parametrize(
    ("text", "kind", "fields"),
    [
        pytest.param(
            "Garrowby, T. (2012), “Lanterns of the fell”, Tarnwick Lamp Papers, No. 44, Tarnwick Publishing, Paris.",
            "report",
            {"type": "Tarnwick Lamp Papers", "number": "44", "institution": "Tarnwick Publishing", "address": "Paris"},
            id="series, publisher and town",
        ),
        pytest.param(
            "Garrowby, T. (2012), Lanterns of the fell, Tarnwick Lamp Studies, No. 44, Tarnwick Publishing, Paris.",
            "book",
            {"series": "Tarnwick Lamp Studies", "seriesnumber": "44", "publisher": "Tarnwick Publishing", "address": "Paris"},
            id="a book in a series",
        ),
        pytest.param(
            "Garrowby, T. (2012), “Lanterns of the fell”, Tarnwick Lamp Papers, No. 44, pp. 3–9.",
            "article",
            {"journal": "Tarnwick Lamp Papers", "number": "44", "pages": "3–9"},
            id="an issue of a journal",
        ),
        pytest.param(
            "Garrowby, T. (2012) ‘Lanterns of the fell’, paper presented at the 5th Conference on Fell Lamps, Oslo, 4–6 May.",
            "inproceedings",
            {"date": "2012-05-04/2012-05-06", "month": "May"},
            id="days of a conference without their year",
        ),
        pytest.param(
            "Lanterns of the fell (2012) Directed by R. Garrowby [Film]. Oslo: Tarn Pictures.",
            "movie",
            {"title": "Lanterns of the fell", "director": "R. Garrowby", "publisher": "Tarn Pictures"},
            id="a film by its title",
        ),
        pytest.param(
            "Garrowby, R. (2012) Lanterns of the fell [Film]. Directed by R. Garrowby. Oslo: Tarn Pictures.",
            "movie",
            {"title": "Lanterns of the fell", "director": "Garrowby, R", "author": None},
            id="a film by its director, named again",
        ),
        pytest.param(
            "Garrowby, Rhea, dir. 2001. Lanterns of the fell. Glasgow: Tarn Pictures. DVD, 94 min.",
            "movie",
            {"title": "Lanterns of the fell", "director": "Garrowby, Rhea", "publisher": "Tarn Pictures", "editor": None},
            id="a film on a disc",
        ),
        pytest.param(
            "Garrowby, R. (Host). (2019–present). Lamp talk [Audio podcast]. Tarn Radio.",
            "audio",
            {"title": "Lamp talk", "host": "Garrowby, R", "date": "2019/..", "year": "2019", "publisher": "Tarn Radio"},
            id="a series that goes on",
        ),
        pytest.param(
            "Garrowby, R. (2019–). Lamps of the fell. Tarn Press.",
            "book",
            {"title": "Lamps of the fell", "date": "2019/..", "year": "2019", "publisher": "Tarn Press"},
            id="a work in progress",
        ),
        pytest.param(
            "Garrowby, R. (2019–present). Lamps of the fell. Tarn Press.",
            "book",
            {"date": "2019/..", "publisher": "Tarn Press", "journal": None},
            id="a work in progress in words",
        ),
        pytest.param(
            "Garrowby, Rhea. Lamps of the fell. Glasgow: Tarn Press, 2019–.",
            "book",
            {"title": "Lamps of the fell", "date": "2019/..", "year": "2019", "publisher": "Tarn Press"},
            id="a work in progress, its year last",
        ),
        pytest.param(
            "Garrowby, R. Lamps of the fell. Lamp Review, 2011 May- Aug, 4(2), 21-30.",
            "article",
            {"year": "2011", "date": None},
            id="months, not a work in progress",
        ),
        pytest.param(
            "GARROWBY, R. Lanternas. Porto: Casa do Mar, 2009.",
            "book",
            {"publisher": "Casa do Mar", "month": None},
            id="a publisher that looks like a month",
        ),
        pytest.param(
            "GARROWBY, R. Sobre as lanternas do porto. Cais Velho: Casa Nova, 4 maio 1999.",
            "book",
            {"publisher": "Casa Nova", "address": "Cais Velho", "journal": None},
            id="a publisher before a day",
        ),
        pytest.param(
            "Garrowby, R. (2010) ‘Lamps in rain’, Proceedings of the Harbour Conference, Oslo.",
            "inproceedings",
            {"booktitle": "Proceedings of the Harbour Conference", "eventtitle": None},
            id="proceedings of a meeting without pages",
        ),
        pytest.param(
            "Garrowby, R. (2010) ‘Lamps in rain’, Harbour Conference, pp. 4–9.",
            "inproceedings",
            {"eventtitle": None},
            id="a meeting with pages is printed",
        ),
        pytest.param(
            "GARROWBY, R. Dispõe sobre as lanternas. Diário Oficial do Cais: seção 1, Porto, p. 3, 4 maio 1999.",
            "article",
            {"title": "Dispõe sobre as lanternas", "journal": "Diário Oficial do Cais: seção 1", "address": "Porto"},
            id="a part of a newspaper",
        ),
        pytest.param(
            "Garrowby, R. (2021, June). Keeping the light. Coast Magazine, 12(3), 14–19.",
            "article",
            {"month": "June", "volume": "12", "entrysubtype": "magazine"},
            id="a magazine with its month and volume",
        ),
        pytest.param(
            "Garrowby, R. (2021) ‘Keeping the light’, Coast Magazine, 12(3), June, pp. 14–19.",
            "article",
            {"month": "June", "volume": "12", "entrysubtype": "magazine"},
            id="a magazine with its month behind its issue",
        ),
        pytest.param(
            "Garrowby R. Keeping the light. Coast J. 2021 Jun;12(3):14–19.",
            "article",
            {"month": "Jun", "entrysubtype": None},
            id="a journal with its month",
        ),
        pytest.param(
            "Garrowby, R. (1960). The short pier. In R. Garrowby, Works (Vol. 1, pp. 3–90). Quay Press.",
            "incollection",
            {"bookauthor": "R. Garrowby", "editor": None},
            id="a part of an author's own book",
        ),
        pytest.param(
            "Garrowby, R. (1960). The short pier. In R. Garrowby (Ed.), Works (Vol. 1, pp. 3–90). Quay Press.",
            "incollection",
            {"editor": "R. Garrowby", "bookauthor": None},
            id="a part of a book that its author edited",
        ),
        pytest.param(
            "GARROWBY R, 1960. The short pier[M]//GARROWBY R. Works. Oslo: Quay Press: 3-90.",
            "incollection",
            {"editor": "GARROWBY R", "bookauthor": None},
            id="whose book it is in the Chinese standard",
        ),
        pytest.param(
            "Garrowby, Rhea, and Bo Ness. Counting Boats. Harbour Institute, 2012.",
            "book",
            {"author": "Garrowby, Rhea, and Bo Ness", "title": "Counting Boats"},
            id="a name with the ending of nouns",
        ),
        pytest.param(
            "Garrowby, R. (2010) ‘Lamps in rain’, Harbour Conference, Oslo.",
            "inproceedings",
            {"eventtitle": "Harbour Conference", "venue": "Oslo", "booktitle": None},
            id="a talk",
        ),
        pytest.param(
            "Garrowby, R. (2010) ‘Lamps in rain’, in Harbour Conference, Oslo.",
            "inproceedings",
            {"booktitle": "Harbour Conference", "eventtitle": None},
            id="a paper in proceedings that are named for their meeting",
        ),
        pytest.param(
            "R. Garrowby, “Lamps in rain,” Harbour Conference, Oslo, 2010.",
            "inproceedings",
            {"eventtitle": None},
            id="a paper as engineers cite it",
        ),
        pytest.param(
            "Garrowby, R. (2010) ‘Lamps in rain’, Proceedings of the Harbour Conference. Oslo. Quay Press, pp. 1–9.",
            "inproceedings",
            {"venue": "Oslo", "publisher": "Quay Press", "address": None},
            id="a meeting's place before the publisher",
        ),
        pytest.param(
            "Garrowby, Rhea. 2020. “How to Trim a Wick.” Lamp Notes (blog). June 2, 2020. https://lamps.example/wick.",
            "article",
            {"journal": "Lamp Notes (blog)"},
            id="a blog in brackets",
        ),
        pytest.param(
            "Garrowby, R. (2012). A life of P. Tarn. Journal of Lowland Lamps, 8(2), 101–103.",
            "article",
            {"title": "A life of P. Tarn", "journal": "Journal of Lowland Lamps"},
            id="a title that ends in a name",
        ),
        pytest.param(
            "GARROWBY R, 1966. Lamps rise[J]. Coastal Weekly: 3.",
            "article",
            {"journal": "Coastal Weekly", "pages": "3", "volume": None},
            id="a page without a volume",
        ),
        pytest.param(
            "梁舟. 灯油[M]//韩浦. 灯论. 石渡, 译. 武汉: 长灯书局, 2009: 8-19.",
            "incollection",
            {"booktitle": "灯论", "editor": "韩浦", "translator": "石渡", "address": "武汉", "publisher": "长灯书局"},
            id="a translator behind the book",
        ),
        pytest.param(
            "梁舟. 灯油[M]. 石渡, 译//韩浦. 灯论. 武汉: 长灯书局, 2009: 8-19.",
            "incollection",
            {"booktitle": "灯论", "editor": "韩浦", "translator": "石渡", "address": "武汉", "publisher": "长灯书局"},
            id="a translator before the book",
        ),
        pytest.param(
            "长灯局. 灯油公报[R/OL]. (2018-03-04)[2018-05-06]. https://lamps.example/r.",
            "report",
            {"date": "2018-03-04", "urldate": "2018-05-06"},
            id="the day of an online report",
        ),
    ],
)
def test_entry_is_read_whole(text: str, kind: str, fields: dict[str, str]) -> None:
    (entry,) = citecheck.references(text)
    assert isinstance(entry, Reference)
    assert (entry.kind, {name: entry.fields.get(name) for name in fields}) == (kind, fields)
    assert "x-rest" not in entry.fields


@pytest.mark.parametrize(
    ("text", "kind", "fields"),
    [
        pytest.param(
            "Lanterns. Directed by Rhea Garrowby, performances by Tom Fell and Ada Moss, Tarn Pictures, 1997.",
            "movie",
            {
                "title": "Lanterns",
                "director": "Rhea Garrowby",
                "publisher": "Tarn Pictures",
                "x-rest": "performances by Tom Fell and Ada Moss",
            },
            id="a film with its performers",
        ),
        pytest.param(
            "Garrowby, Rhea. “Trimming a Wick.” YouTube, uploaded by Tarn Workshop, 4 Aug. 2018, www.lamps.example/watch.",
            "video",
            {"title": "Trimming a Wick", "publisher": "YouTube", "x-rest": "uploaded by Tarn Workshop"},
            id="a video by who uploaded it",
        ),
    ],
)
def test_who_took_part_is_left_over(text: str, kind: str, fields: dict[str, str]) -> None:
    (entry,) = citecheck.references(text)
    assert isinstance(entry, Reference)
    assert (entry.kind, {name: entry.fields.get(name) for name in fields}) == (kind, fields)
    assert citecheck.convert(text, "chicago", to="txt").decode().strip() == text


@pytest.mark.parametrize("style", ["apa", "harvard", "chicago", "gbt7714"])
def test_the_letter_of_a_work_in_progress_is_behind_its_first_year(style: str) -> None:
    lists = "".join(
        f"@book{{{key}, author={{Garrowby, Rhea}}, title={{Lamps of {key}}}, publisher={{Tarn Press}}, date={{2019/..}}}}\n"
        for key in ("fells", "shores")
    )
    printed = citecheck.convert(lists, style, to="txt").decode()
    assert ("2019a-present" if style == "gbt7714" else "2019a–present") in printed
    assert citecheck.convert(printed, style, to="txt").decode() == printed


TALK = "@unpublished{{a, author={{Garrowby, Rhea}}, title={{Lamps in snow}}, eventtitle={{Harbour Conference}}, venue={{Oslo}}, year=2010, {}}}"


@pytest.mark.parametrize(
    ("style", "days"), [("apa", "(2010, May 2–4)"), ("harvard", "2–4 May"), ("chicago", "May 2–4"), ("mla", "2–4 May 2010")]
)
def test_a_talk_is_dated_by_the_days_of_its_meeting(style: str, days: str) -> None:
    event = "eventdate={2010-05-02/2010-05-04}"
    for kind in ("unpublished", "misc", "inproceedings"):
        talk = TALK.format(event).replace("unpublished", kind)
        assert days in (printed := citecheck.convert(talk, style, to="txt").decode())
        assert "Harbour Conference" in printed
    stored = TALK.format(f"{event}, publisher={{Lamp Bank}}").replace("unpublished", "misc")
    assert "Lamp Bank" in citecheck.convert(stored, style, to="txt").decode()
    for other in ("eventdate={2009-05-02}", f"{event}, month=dec"):
        assert "May" not in citecheck.convert(TALK.format(other), style, to="txt").decode()
    paper = TALK.format(f"{event}, booktitle={{Proceedings}}").replace("unpublished", "inproceedings")
    assert "May" not in citecheck.convert(paper, style, to="txt").decode()


@pytest.mark.parametrize("word", ["Hebdo", "Magazin", "Magazine", "Monthly", "News", "Newsletter", "Today", "Week", "Weekly", "Review"])
def test_only_a_magazine_with_a_volume_keeps_its_month(word: str) -> None:
    (entry,) = citecheck.references(f"Garrowby, R. (2021, June). Keeping the light. Coast {word}, 12(3), 14–19.")
    assert ("entrysubtype" in entry.fields) == (word != "Review")  # type: ignore[union-attr]
