"""Entries in the forms that handbooks publish, by style: their type, their fields, and the entry again when it is written in the style."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.model import Reference

# style, entry, type, fields; the entry is printed again as it is.
FORMS = [
    # GB/T 7714: what is behind a type's mark.
    (
        "gbt7714",
        "阿尔比, 2016. 盐沼与法律[M]//杜航, 阿尔比. 河口手册. 2版. 北京: 码头出版社: 211-240.",
        "incollection",
        {"editor": "杜航, 阿尔比", "booktitle": "河口手册", "address": "北京", "publisher": "码头出版社", "pages": "211-240"},
    ),
    (
        "gbt7714",
        "杜航, 阿尔比, 2016. 河口手册: 第2卷[M]. 北港: 码头出版社.",
        "book",
        {"title": "河口手册", "volume": "2", "address": "北港", "publisher": "码头出版社"},
    ),
    (
        "gbt7714",
        "凯瑟尔 H, 2004. 论堰与轮[M]. 斯特兰, 罗兰, 译//斯特兰. 凯瑟尔文集: 第7卷. 上海: 渡船书局: 3-66.",
        "incollection",
        {"translator": "斯特兰, 罗兰", "editor": "斯特兰", "booktitle": "凯瑟尔文集", "volume": "7", "pages": "3-66"},
    ),
    ("gbt7714", "任杰, 2012. 潮汐表研究[D]. 北港: 北港大学.", "thesis", {"address": "北港", "school": "北港大学"}),
    ("gbt7714", "北港测绘局, 1998. 北港海图[CM]. 北港: 测绘出版社.", "image", {"address": "北港", "publisher": "测绘出版社"}),
    (
        "gbt7714",
        "DORR M, 2020. Keeping the harbour[M]. 3rd ed. London: Quayside Press: 44.",
        "book",
        {"publisher": "Quayside Press", "pages": "44", "journal": None, "volume": None},
    ),
    (
        "gbt7714",
        "方敏, 杜航, 2018. 夜间数蟹[C]//海岸学会. 第十四届海岸生物学大会论文集. 北港: 海岸学会: 12-19.",
        "inproceedings",
        {"editor": "海岸学会", "booktitle": "第十四届海岸生物学大会论文集", "address": "北港"},
    ),
    # Law.
    (
        "apa",
        "Clean Estuaries Act, Pub. L. No. 104-57, 109 Stat. 1120 (1995).",
        "legislation",
        {"title": "Clean Estuaries Act", "number": "Pub. L. No. 104-57, 109 Stat. 1120", "year": "1995"},
    ),
    (
        "apa",
        "Tidal Lands Act of 1988, 16 U.S.C. § 4401 (1988). https://code.example.gov/16/4401",
        "legislation",
        {"title": "Tidal Lands Act of 1988", "number": "16 U.S.C. § 4401"},
    ),
    ("harvard", "The Harbour Dues Regulations 2011, SI 2011/1234.", "legislation", {"number": "SI 2011/1234"}),
    (
        "apa",
        "Case C-131/12 Quay Spain SL v Agencia de Mareas [2014] ECLI:EU:C:2014:317.",
        "jurisdiction",
        {"title": "Case C-131/12 Quay Spain SL v Agencia de Mareas", "number": "ECLI:EU:C:2014:317", "year": "2014"},
    ),
    (
        "apa",
        "Brackwater v Harbour Commission (Case C-13/11), ECLI:EU:C:2013:21 (2013).",
        "jurisdiction",
        {"number": "ECLI:EU:C:2013:21", "year": "2013"},
    ),
    ("harvard", "Case T-344/99 Sluse AS v Commission of Tides [2004] OJ C262/28.", "jurisdiction", {"journal": "OJ", "pages": "C262/28"}),
    # Interviews.
    (
        "harvard",
        "Strand, J. (1994) ‘The weir and I’. Interviewed by E. Harrow for The Foreshore Times, 12 May, p. 7.",
        "interview",
        {"interviewer": "E. Harrow", "journal": "The Foreshore Times", "pages": "7", "day": "12"},
    ),
    (
        "harvard",
        "Strand, J. (1994) Interview with Edith Harrow, 12 May.",
        "interview",
        {"title": "Interview with Edith Harrow", "day": "12"},
    ),
    (
        "mla",
        "Strand, Jonah. “The Weir and I.” Interview by Edith Harrow. Foreshore, 12 May 1994, pp. 7–9.",
        "interview",
        {"title": "The Weir and I", "interviewer": "Edith Harrow", "journal": "Foreshore"},
    ),
    ("mla", "Strand, Jonah. Interview. Conducted by Edith Harrow, 12 May 1994.", "interview", {"interviewer": "Edith Harrow"}),
    ("mla", "Strand, Jonah. Personal interview. 12 May 1994.", "interview", {"title": "Personal interview"}),
    (
        "chicago",
        "Strand, Jonah. 1994. “The Weir and I.” Interview by Edith Harrow. Foreshore, May 12. https://foreshore.example.org/strand.",
        "interview",
        {"interviewer": "Edith Harrow", "journal": "Foreshore", "day": "12"},
    ),
    (
        "mla",
        "Rasmus, Jan P. Reading the Estuary. 2018. U of Norhaven, PhD dissertation. ProQuest, www.example.com/docview/10289373.",
        "thesis",
        {"school": "U of Norhaven", "publisher": "ProQuest"},
    ),
    (
        "apa",
        "Environment Agency of Norhaven. (2017). Flood risk in tidal towns (Report No. EA-17-03). https://ea.example.org/reports/17-03",
        "report",
        {"type": "Report", "number": "EA-17-03"},
    ),
    # Accounts.
    (
        "apa",
        "Tide Office [@tideoffice]. (2021, December 19). Spring tide tonight: Stay off the causeway [Tweet]. Twitter. https://twitter.example/1",
        "online",
        {"title": "Spring tide tonight: Stay off the causeway", "author": "Tide Office", "journal": "Twitter"},
    ),
    (
        "apa",
        "Strand, J. [jonahstrand]. (2019, May 1). Dawn at the weir [Photograph]. Instagram. https://www.instagram.example/p/BwAb/",
        "misc",
        {"title": "Dawn at the weir", "author": "Strand, J"},
    ),
    (
        "mla",
        "@tideoffice. “Spring Tide Tonight.” Twitter, 19 Dec. 2021, twitter.com/tideoffice/status/147.",
        "article",
        {"author": "@tideoffice", "title": "Spring Tide Tonight"},
    ),
    # Magazines, films, programmes, places in the web.
    (
        "apa",
        "Hadley, V. (2014, September 1). The woman who listens to shells. The Evening Magazine, 90(26), 41–47.",
        "article",
        {"entrysubtype": "magazine", "day": "1", "volume": "90"},
    ),
    (
        "apa",
        "Tall, R. (Director). (2003). The drowned village [Film]. Lantern Pictures; Grey Door Films.",
        "movie",
        {"publisher": "Lantern Pictures; Grey Door Films", "address": None},
    ),
    (
        "mla",
        "“The Long Ebb.” Harbour Lights, created by Bea Ames, season 3, episode 5, Lantern Television, 14 Mar. 2011.",
        "audio",
        {"booktitle": "Harbour Lights", "number": "5"},
    ),
    ("mla", "“Mudflats.” World Mudflat Fund, mudflats.example.org. Accessed 8 Mar. 2020.", "article", {"url": "mudflats.example.org"}),
    (
        "mla",
        "Merriam, Ada. “Estuary.” The Norhaven Encyclopedia of Coasts, edited by Zoe Quill, Fall 2019 ed., U of Norhaven, 2019.",
        "incollection",
        {"edition": "Fall 2019 ed"},
    ),
    ("mla", "Tindall, Grace. Ebb: A Cultural History. E-book ed., Ferry Books, 2011.", "book", {"edition": "E-book ed"}),
    (
        "chicago",
        "Norhaven Museum. 2020. “How a Tide Mill Works.” April 2, 2020. Video, 7:41. https://www.example.com/watch?v=abc123.",
        "video",
        {"type": "Video, 7:41", "volume": None},
    ),
    ("harvard", "The Foghorns (1978) Lowwater [CD]. London: Grey Door Records.", "audio", {"type": "CD"}),
    # Meetings.
    (
        "harvard",
        "Dorr, M. and Quell, I. (2018) ‘Counting crabs’, 14th Congress of Shore Biology. University of Norhaven, Denmark, 2–5 July. "
        "Norhaven: Shore Society, pp. 12–19.",
        "inproceedings",
        {"booktitle": "14th Congress of Shore Biology", "venue": "University of Norhaven, Denmark", "date": "2018-07-02/2018-07-05"},
    ),
    (
        "harvard",
        "14th Congress of Shore Biology (2018) Crabs and their keepers. University of Norhaven, Denmark, 2–5 July. Norhaven: Shore Society.",
        "proceedings",
        {"title": "Crabs and their keepers", "venue": "University of Norhaven, Denmark", "publisher": "Shore Society"},
    ),
    # Numbers of reports, standards and patents.
    (
        "apa",
        "National Tide Institute. (2019). Living with high water (NTI Publication No. 19-8121). Department of Coasts and Harbours.",
        "report",
        {"type": "NTI Publication", "number": "19-8121"},
    ),
    (
        "apa",
        "International Organization for Tides. (2018). Tide gauges (IOT Standard No. 45001:2018). https://iot.example.org/63787",
        "standard",
        {"type": "IOT Standard", "number": "45001:2018"},
    ),
    (
        "harvard",
        "Environment Agency (2017) Flood risk in tidal towns. Report EA-17-03. Norhaven: Environment Agency.",
        "report",
        {"type": "Report", "number": "EA-17-03"},
    ),
    # People, titles and journals that a second reading changed.
    (
        "chicago",
        "Bonheur, Olivier. 2014. “De lampes en phares.” In Foisonnements, edited by Florence Villand, Sarah Lerive, and Sophie Davoine. Phare.",
        "incollection",
        {"editor": "Florence Villand and Sarah Lerive and Sophie Davoine"},
    ),
    (
        "mla",
        "Aber, C. L. “What Is Light? Why Is It Bright?” Applied Light Analysis for the Coastal Sciences, edited by C. L. Aber, Anchor, 2010.",
        "incollection",
        {"title": "What Is Light? Why Is It Bright?", "booktitle": "Applied Light Analysis for the Coastal Sciences"},
    ),
    (
        "mla",
        "Kite, E. S. The Lamps of Children (The Brell Scale). Anchor Press, 1916.",
        "book",
        {"title": "The Lamps of Children (The Brell Scale)"},
    ),
]
# style, entry, what is printed.
CHANGED = [
    (
        "harvard",
        "Drake, O.C. (2010) Sluice gate. UK Patent no. GB2463210A. Available at: https://patents.example.org/2 (Accessed: 1 March 2011).",
        "Drake, O.C. (2010) ‘Sluice gate’. UK Patent GB2463210A. Available at: https://patents.example.org/2 (Accessed: 1 March 2011).",
    ),
    (
        "harvard",
        "Law Commission, Damages in Harbours (Law Com CP No 187, 2008).",
        "Law Commission (2008) Damages in Harbours. Law Com CP 187.",
    ),
    ("mla", "Strand, Jonah. Interview. By Edith Harrow. 12 May 1994.", "Strand, Jonah. Interview. Conducted by Edith Harrow, 12 May 1994."),
    (
        "gbt7714",
        "博格, 2020. 潮汐拟合软件[CP/OL]. 1.4.2版. (2020-01-09)[2021-01-09]. https://shorelab.example.org/tidefit.",
        "博格, 2020. 潮汐拟合软件: 1.4.2[CP/OL]. (2020-01-09)[2021-01-09]. https://shorelab.example.org/tidefit.",
    ),
    (
        "gbt7714",
        "BORG M, 2021. Tide gauges[A/OL]. arXiv: 2104.01234. (2021-04-03)[2021-06-06]. https://arxiv.org/abs/2104.01234.",
        "BORG M, 2021. Tide gauges[EB/OL]. arXiv:2104.01234(2021-04-03)[2021-06-06]. https://arxiv.org/abs/2104.01234.",
    ),
]


@pytest.mark.parametrize(("style", "entry", "kind", "fields"), [pytest.param(*row, id=f"{row[0]} {row[1][:40]}") for row in FORMS])
def test_a_published_form_is_read_and_printed(style: str, entry: str, kind: str, fields: dict[str, str | None]) -> None:
    (found,) = citecheck.references(entry)
    assert isinstance(found, Reference)
    assert ({name: found.fields.get(name) for name in fields}, found.kind) == (fields, kind)
    assert citecheck.convert(entry, style, to="txt").decode().strip() == entry


@pytest.mark.parametrize(("style", "entry", "printed"), [pytest.param(*row, id=f"{row[0]} {row[1][:40]}") for row in CHANGED])
def test_a_form_becomes_the_style_s(style: str, entry: str, printed: str) -> None:
    assert citecheck.convert(entry, style, to="txt").decode().strip() == printed


def test_an_account_at_the_start_of_an_entry_does_not_make_a_list_bibtex() -> None:
    entries = (
        "Hale, W. (2003) The mariner’s mirror. London: Ferry Books.\n\n"
        "@tideoffice (2021) ‘Spring tide tonight’, Twitter, 19 December. Available at: https://twitter.example/1.\n\n"
        "Lowe, K. (2010) Wading birds of the north. London: Quayside Press.\n"
    )
    assert [entry.title for entry in citecheck.references(entries) if isinstance(entry, Reference)] == [
        "The mariner’s mirror",
        "Spring tide tonight",
        "Wading birds of the north",
    ]
    (entry,) = citecheck.references("@book(tiller1991, author = {Tiller, B.}, title = {Salt}, year = 1991)\n")
    assert isinstance(entry, Reference)
    assert entry.title == "Salt"
