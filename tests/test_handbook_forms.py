"""Entries in the handbooks' own forms: the fields that are read of them, and the same form again when they are written."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.model import Reference

READ = [
    pytest.param(
        "Lund, A. (Director). (1999). Lamps at sea [Film]. Brell Films.",
        {"director": "Lund, A", "type": "Film", "publisher": "Brell Films"},
        "movie",
        id="a film has its director",
    ),
    pytest.param(
        "Lund, A. (Host). (2018, January 2). Wicks [Audio podcast episode]. In Lamp Hour. Brell Radio.",
        {"host": "Lund, A", "month": "January", "day": "2"},
        "audio",
        id="a podcast has its host",
    ),
    pytest.param(
        "Lund, A., & Odén, K. (2019, August 8–11). Lamps at sea [Conference presentation]. Lamp Days 2019, Brell, Norway.",
        {"date": "2019-08-08/2019-08-11", "eventtitle": "Lamp Days 2019"},
        "unpublished",
        id="a talk has its days",
    ),
    pytest.param(
        "Lund, A. (2015). Lamps at sea [Doctoral dissertation, University of Brell]. ProQuest.",
        {"school": "University of Brell", "publisher": "ProQuest"},
        "thesis",
        id="a thesis keeps its school beside ProQuest",
    ),
    pytest.param(
        "Lund, A. (1953). On lamps. In J. Brell (Ed. & Trans.), The complete works (Vol. 4, pp. 1–38). Harbour Press.",
        {"editor": "J. Brell", "translator": "J. Brell", "volume": "4"},
        "incollection",
        id="an editor who translated",
    ),
    pytest.param(
        "Lund, A. (2018). Lamps at sea. Journal of Lights, 3(2), Article e0193972.",
        {"eid": "e0193972", "volume": "3", "number": "2"},
        "article",
        id="an article's number",
    ),
    pytest.param(
        "Lund, A. (2018). Lamps at sea. arXiv preprint arXiv:1810.04805.",
        {"eprint": "1810.04805", "eprinttype": "arxiv"},
        "misc",
        id="a number of arXiv",
    ),
    pytest.param(
        "Lund, A. (2021). Lamps at sea. bioRxiv, 2021.01.22.427608.",
        {"eprint": "2021.01.22.427608", "eprinttype": "biorxiv", "journal": "bioRxiv"},
        "article",
        id="a number of bioRxiv",
    ),
    pytest.param(
        "Lund, A. “Lamps at Sea”, The Brell Encyclopedia of Light (Fall 2023 Edition), Kim Odén (ed.), https://example.org/x",
        {"edition": "Fall 2023 Edition", "year": "2023"},
        "",
        id="an edition that is a season",
    ),
    pytest.param(
        'Lund, Ada. "Lamps Online." Brell Blog. 3 May 2013. Web. 4 June 2014. <http://example.org/lamps>.',
        {"year": "2013", "urldate": "4 June 2014"},
        "",
        id="MLA 7's day of access",
    ),
    pytest.param(
        'Lund, A. (2018). How lamps are kept with "Dr. Brell." Journal of Lights, 3(2), 4–9.',
        {"title": 'How lamps are kept with "Dr. Brell"'},
        "article",
        id="a quotation that ends a title",
    ),
    pytest.param(
        'Wang, Bin, et al. "How Lamps Are Kept." Journal of Lights, vol. 3, no. 2, 2021, pp. 16-59.',
        {"author": "Wang, Bin, et al", "title": "How Lamps Are Kept"},
        "article",
        id="a given name that is a particle",
    ),
    pytest.param(
        "Brell Lamp Board. (n.d.). Wicks. In Brell dictionary of lamps. Retrieved August 31, 2019, from https://example.org/w",
        {"booktitle": "Brell dictionary of lamps"},
        "inreference",
        id="an entry of a dictionary",
    ),
    pytest.param(
        "Lund, A. (2013). Lamps. In K. Odén (Ed.), La luce del mare (pp. 287–299). Consiglio locale delle lampade.",
        {"publisher": "Consiglio locale delle lampade", "booktitle": "La luce del mare"},
        "incollection",
        id="a house behind the pages' bracket",
    ),
    pytest.param(
        "林木, 2000. 灯塔的历史[N]. 海港日报, 2000-11-20(15).",
        {"journal": "海港日报", "date": "2000-11-20", "pages": "15", "entrysubtype": "newspaper"},
        "article",
        id="a Chinese newspaper",
    ),
    pytest.param(
        "林木, 1989. 一种油灯: 88105123.4[P]. 1989-07-26.", {"title": "一种油灯", "number": "88105123.4"}, "patent", id="a Chinese patent"
    ),
    pytest.param(
        "海港委员会, 2015. 灯塔著录: GB/T 1234-2015[S]. 北京: 海港出版社.",
        {"title": "灯塔著录", "number": "GB/T 1234-2015"},
        "standard",
        id="a Chinese standard",
    ),
    pytest.param(
        "布雷尔 R K, 1989. 灯塔的原理[M]. 林木, 译. 2版. 北京: 海港出版社: 15-20.",
        {"translator": "林木", "publisher": "海港出版社"},
        "book",
        id="a Chinese translation",
    ),
    pytest.param(
        "林木, 1999. 灯油[M]//海平, 江南. 灯塔文集. 北京: 海港出版社: 32-36.",
        {"editor": "海平, 江南", "booktitle": "灯塔文集"},
        "incollection",
        id="a Chinese chapter",
    ),
    pytest.param(
        "海港局, 2012. 公告[EB/OL]. (2012-05-06)[2013-01-01]. http://example.org/gb.",
        {"date": "2012-05-06", "urldate": "2013-01-01"},
        "online",
        id="a Chinese page online",
    ),
]


@pytest.mark.parametrize(("entry", "fields", "kind"), READ)
def test_read(entry: str, fields: dict[str, str], kind: str) -> None:
    (found,) = citecheck.references(entry)
    assert isinstance(found, Reference)
    assert {name: found.fields.get(name) for name in fields} == fields
    assert kind in ("", found.kind)


AGAIN = [
    "Lund, A. (Director). (1999). Lamps at sea [Film]. Brell Films.",
    "Lund, A. (2012, March). Listening to lamps [Video]. Brell Talks. https://example.org/talk",
    "Lund, A., & Odén, K. (2019, August 8–11). Lamps at sea [Conference presentation]. Lamp Days 2019, Brell, Norway.",
    "Lund, A. (2015). Lamps at sea [Doctoral dissertation, University of Brell]. ProQuest.",
    "Lund, A. (1953). On lamps. In J. Brell (Ed. & Trans.), The complete works (Vol. 4, pp. 1–38). Harbour Press.",
    "Lund, A. (2018). Lamps at sea. Journal of Lights, 3(2), Article e0193972.",
    "Lund, A. (1997). Interview with Hedda Brell [Interview]. Voices.",
    "Lamp Keeping Act of 2009, Pub. L. No. 111-2, 123 Stat. 5 (2009).",
    "R v Lund [1994] 1 AC 212.",
    "Brell Lamp Board. (n.d.). Wicks. In Brell dictionary of lamps. Retrieved August 31, 2019, from https://example.org/w",
    "Lund, A. (1996). The customs. In J. N. Odén & H. W. Vik (Eds.), Brell north: Early lamps: Vol. II (pp. 651–675). Harbour Press.",
    "Aas, A., Bøe, B., Dahl, C., Eng, D., Foss, E., Gran, F., Hals, G., Ims, H., Juul, I., Kvam, J., Lien, K., Moe, L., Nes, M., Os, N., Pro, O., "
    "Ruud, P., Sæl, Q., Tho, R., Ulv, S., … Voll, T. (2001). Lamps. Journal of Lights, 3, 4–9.",
]  # fmt: skip


@pytest.mark.parametrize("entry", [pytest.param(entry, id=entry[:40]) for entry in AGAIN])
def test_a_form_of_apa_stays(entry: str) -> None:
    assert citecheck.convert(entry, "apa", to="txt").decode().strip() == entry


def test_titles_without_quotation_marks_are_books_where_others_have_them() -> None:
    quoted = "".join(f"Lund, A. 200{n}. “Lamps {n}.” Journal of Lights {n} (2): 4–9.\n\n" for n in range(3))
    book = citecheck.references(quoted + "Lund, A. 2007. The Keeping of Lamps in Harbours. Coastal Lights.")[-1]
    assert isinstance(book, Reference)
    assert (book.kind, book.fields.get("journal")) == ("book", None)


def test_the_last_of_many_stays_the_last() -> None:
    entry = AGAIN[-1]
    (found,) = citecheck.references(citecheck.convert(entry, "apa", to="bib"))
    assert isinstance(found, Reference)
    assert "Voll, T." in found.fields["author"]
    assert found.fields["x-elided"] == "true"
    assert citecheck.convert(citecheck.convert(entry, "apa", to="bib"), "apa", to="txt").decode().strip() == entry
