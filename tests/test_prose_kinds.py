"""Works of every kind that handbooks name: what a style prints of them is read, and printed again as it is."""

from __future__ import annotations

from functools import cache

import pytest

import citecheck
from citecheck.model import Reference

STYLES = ("apa", "harvard", "chicago", "mla", "gbt7714")
WORKS = r"""
@jurisdiction{case, title={Osgood v. Harbour Commission}, volume={402}, journaltitle={U.S.}, pages={77}, year={1971}}
@legislation{act, title={Pilotage and Beacons Act 1979}, number={c. 31}, year={1979}}
@legislation{coded, title={Beacon Maintenance Act}, number={33 U.S.C. § 812}, year={1992}}
@thesis{thesis, author={Ullman, Greta}, title={Beacons of the inner fjords}, type={phdthesis}, institution={University of Tarnby}, year={2014}}
@movie{film, director={Petrov, Milan}, title={The drowned bell}, publisher={Skerry Pictures}, year={1987}}
@audio{podcast, host={Nyberg, Tove}, title={Winter pilots}, type={Audio podcast episode}, number={31}, booktitle={Tide tables}, publisher={Radio Skerry},
    year={2016}, month=9, day=14, url={https://radio.example.org/31}}
@inproceedings{paper, author={Ullman, Greta and Sato, Kei}, title={Predicting fog from foghorns}, booktitle={Proceedings of the 9th Beacon Symposium},
    pages={88--97}, publisher={Signal Press}, year={2012}, doi={10.5555/bs.2012.88}}
@dataset{data, author={Rook, Imelda}, title={Buoy positions}, version={4.2}, publisher={Buoy Archive}, year={2021}, doi={10.5555/buoys.42}}
@software{program, author={Grau, Felix}, title={Tidecalc}, version={2.7.1}, publisher={Skerry Lab}, year={2018}, url={https://tidecalc.example.org}}
@interview{interview, author={Moberg, Signe}, title={We never slept}, interviewer={Ullman, Greta}, journaltitle={Pilot Review}, year={1998}}
@inreference{encyclopaedia, author={{Beacon Guild}}, title={Foghorn}, booktitle={Dictionary of Signals}, url={https://signals.example.org/foghorn},
    urldate={2022-10-07}}
@article{newspaper, entrysubtype={newspaper}, author={Quayle, Dermot}, title={Ferry aground}, journaltitle={The Tarnby Courier}, date={2004-11-23},
    pages={B2, B7}}
@article{untitled, entrysubtype={newspaper}, title={Pilot fees doubled}, journaltitle={The Tarnby Courier}, date={2006-02-17}, pages={5}}
@patent{patent, author={Voss, Erland}, title={Floating bell}, type={patentus}, number={6,208,915}, year={2001}, month=3, day=27}
@book{reprint, author={Aske, Torun}, title={The bell song}, translator={Holt, Miriam}, publisher={Skerry House}, year={1988}, origdate={1854}}
@book{expanded, author={Penhall, Judith}, title={Bells and beacons}, edition={Expanded edition}, publisher={Skerry House}, year={1993}}
@book{revised, editor={Tull, Owen and Rask, Bea}, title={Companion to pilotage}, edition={Revised}, publisher={Tarnby University Press}, year={1986}, volume={3}}
@incollection{both, author={Aske, Torun}, title={Why bells ring}, editor={Holt, Miriam}, translator={Holt, Miriam}, booktitle={The Collected Songs},
    volume={5}, publisher={Skerry House}, year={1961}, origdate={1888}}
@online{undated, author={{Beacon Guild}}, title={Beacon rules}, url={https://beacons.example.org/rules}, urldate={2021-08-19}}
@online{eprint, author={Rook, Imelda and Grau, Felix and Sato, Kei and Voss, Erland}, title={Fogformer: attention in mist}, eprint={2203.04817}, eprinttype={arxiv},
    year={2022}}
@article{quotation, author={Rook, Imelda}, title={Steering by the songs of ``Old Tom''}, journaltitle={PLoS ONE}, volume={8}, number={2}, eid={e0061442}, year={2013}}
@article{review, author={Quayle, Dermot}, title={Mist and memory}, reviewedtitle={The bell song}, reviewedauthor={Aske, Torun}, journaltitle={Pilot Review},
    volume={19}, pages={61--63}, year={1989}}
@article{shortened, author={Grau, Felix}, title={On the pitch of bells}, journaltitle={Tarnby Acoust. Mag. J.}, volume={41}, number={6}, pages={502--519}, year={1963}}
@standard{standard, author={{Beacon Guild}}, title={Bells and foghorns}, number={ISO 40417-3}, institution={Beacon Guild}, year={2008}}
@article{translated, author={Sato, Kei}, title={Kane no oto}, translatedtitle={The sound of bells}, langid={japanese}, journaltitle={Fune Kenkyu}, volume={6},
    pages={14--29}, year={2007}}
@book{translators, translator={Holt, Miriam}, title={The reed songs}, publisher={Skerry House}, address={Oxford}, year={1979}}
@book{editors, editor={Tull, Owen and Rask, Bea}, translator={Tull, Owen and Rask, Bea}, title={Songs of the skerries}, publisher={Skerry House}, year={1983}}
@article{han, author={周浪舟 and 何帆}, title={雾钟的声音}, journaltitle={航标通讯}, volume={27}, number={5}, pages={61-70}, year={2003}}
@book{initials, author={布朗, T. S.}, title={航标设计手册}, translator={何远帆}, edition={3}, publisher={远帆书局}, year={1994}}
@incollection{hanbook, author={周浪舟}, title={雾季的钟}, editor={何帆 and 吴锚}, booktitle={北岸航标志}, publisher={远帆书局}, pages={81-90}, year={2002}}
@patent{hanpatent, author={吴锚}, title={一种浮钟的制造方法}, number={92214406.7}, date={1993-05-12}}
@thesis{hanthesis, author={吴锚}, title={浮钟声学}, type={phdthesis}, institution={远帆大学}, year={2017}}
@article{hannews, entrysubtype={newspaper}, author={何帆}, title={雾中的钟}, journaltitle={远帆晚报}, date={1999-08-04}, pages={7}}
@online{hanpage, author={航标管理局}, title={通告}, date={2015-10-21}, url={http://beacon.example.cn/tg}}
@standard{hanstandard, author={航标标准化委员会}, title={浮钟术语}, number={GB/T 40219-2011}, year={2011}}
"""


@cache
def printed(style: str) -> tuple[str, ...]:
    return tuple(citecheck.convert(WORKS, style, to="txt").decode().strip().split("\n\n"))


@pytest.mark.parametrize("style", STYLES)
def test_what_a_style_prints_is_printed_again(style: str) -> None:
    again = citecheck.convert("\n\n".join(printed(style)), style, to="txt").decode().strip().split("\n\n")
    assert again == list(printed(style))


@pytest.mark.parametrize("style", STYLES)
def test_no_other_style_loses_a_title_or_an_author(style: str) -> None:
    entries = [entry for entry in citecheck.references("\n\n".join(printed(style))) if isinstance(entry, Reference)]
    assert len(entries) == len(printed(style))
    assert [entry.title for entry in entries if not entry.title] == []


READ = [
    ("a case without its bracket", "Osgood v. Skerry Pilot Co. 77 F.3d 1204, 1998.",
     {"title": "Osgood v. Skerry Pilot Co.", "volume": "77", "journal": "F.3d", "pages": "1204", "year": "1998"}),
    ("a case with its court after the year", "Osgood v. Pilot Guild (1998) 9th Cir., 77 F.3d 1204.",
     {"title": "Osgood v. Pilot Guild", "institution": "9th Cir.", "journal": "F.3d"}),
    ("a case with the mark of the Chinese standard", "Anon, 1971. Osgood v. Harbour Commission[Z]. 402 U.S. 77.",
     {"title": "Osgood v. Harbour Commission", "volume": "402", "journal": "U.S."}),
    ("an act by its code", "Beacon Maintenance Act, 33 U.S.C. § 812 (1992).", {"title": "Beacon Maintenance Act", "number": "33 U.S.C. § 812"}),
    ("no date behind a body", "Beacon Guild. n.d. “Beacon Rules.” Accessed August 19, 2021. https://beacons.example.org/rules.",
     {"author": "Beacon Guild", "title": "Beacon Rules", "urldate": "August 19, 2021"}),
    ("a title with its first year in brackets", "Aske, Torun. (1854) 1988. The Bell Song. Skerry House.",
     {"title": "The Bell Song", "year": "(1854) 1988", "publisher": "Skerry House"}),
    ("a title that is a year", "Orme, G. (1949) 1984. London: Skerry.", {"title": "1984", "year": "1949"}),
    ("the first year as a sentence", "Aske, Torun. “Why Bells Ring.” 1888. The Collected Songs, edited by Miriam Holt, Skerry House, 1961.",
     {"origdate": "1888", "year": "1961", "booktitle": "The Collected Songs"}),
    ("a number of a report that is not a first year", "Rook, I. Buoys of 1988, No. 1990. Skerry House, 2017.", {"origdate": None}),
    ("a newspaper with its pages behind the day", "Quayle, D. (2004) ‘Ferry aground’, The Tarnby Courier, 23 November, pp. B2, B7.",
     {"journal": "The Tarnby Courier", "pages": "B2, B7", "volume": None, "day": "23"}),
    ("a title before its day", "Pilot fees doubled. (2006, February 17). The Tarnby Courier, 5.",
     {"author": None, "title": "Pilot fees doubled", "journal": "The Tarnby Courier", "pages": "5"}),
    ("a title before its year", "Bells of the inner coast. (2009). Skerry House.",
     {"author": None, "title": "Bells of the inner coast", "publisher": "Skerry House"}),
    ("a shortened edition", "Penhall, J. (1993) Bells and beacons. Exp. edn. Skerry House.", {"edition": "Exp. edn", "publisher": "Skerry House"}),
    ("a volume before an edition", "Tull, O. (ed.) (1986) Pilotage. Vol. 3. Rev. edn. Skerry House.", {"volume": "3", "edition": "Rev. edn"}),
    ("an edition by its season", "Moss, K. “Bells.” Lexicon of Bells, edited by O. Tull, spring 2019 ed., 2019, https://bells.example.org/.",
     {"edition": "spring 2019 ed", "year": "2019", "editor": "O. Tull"}),
    ("editors before an address", "Moss, K. 2019. “Bells.” In Lexicon of Bells, 3rd ed., edited by Owen P. Tull and Bea Rask. https://b.example.org/.",
     {"editor": "Owen P. Tull and Bea Rask", "edition": "3rd ed", "publisher": None}),
    ("who edited and translated", "Aske, T. “Why Bells Ring.” Collected Songs, edited and translated by Miriam Holt, vol. 5, Skerry House, 1961.",
     {"editor": "Miriam Holt", "translator": "Miriam Holt", "volume": "5", "booktitle": "Collected Songs"}),
    ("a translator with the Chinese standard’s mark", "ASKE T, 1988. The bell song[M]. HOLT M, trans. Skerry House.",
     {"translator": "HOLT M", "publisher": "Skerry House"}),
    ("a translator in the authors’ place", "Holt, Miriam, translator. The Reed Songs. Skerry House, 1979.",
     {"translator": "Holt, Miriam", "author": None}),
    ("editors who are translators", "Tull, O., & Rask, B. (Eds. & Trans.). (1983). Songs. Skerry House.",
     {"editor": "Tull, O., & Rask, B", "translator": "Tull, O., & Rask, B"}),
    ("who asks", "Moberg, Signe. “We Never Slept.” Pilot Review, conducted by Greta Ullman, 1998.", {"interviewer": "Greta Ullman"}),
    ("a standard", "Beacon Guild. Bells and Foghorns. ISO 40417-3, 2008.", {"number": "ISO 40417-3", "title": "Bells and Foghorns"}),
    ("a patent’s number with commas", "Voss, E. Floating Bell. U.S. Patent 6,208,915, 27 Mar. 2001.", {"number": "6,208,915"}),
    ("a number of a preprint behind its server", "Rook, I. “Fog.” bioRxiv, 2020, bioRxiv:2020.11.12.380161.",
     {"eprint": "2020.11.12.380161", "volume": None}),
    ("an article’s number that is a preprint’s", "Rook, I. (2020). Fog. bioRxiv, Article 2020.11.12.380161.",
     {"eprint": "2020.11.12.380161", "volume": None}),
    ("the type behind a quoted title", "Rook, I. 2021. “Buoy Positions.” Data set, Buoy Archive. https://b.example.org/1",
     {"type": "Data set", "publisher": "Buoy Archive"}),
    ("a version and a DOI", "Rook, Imelda. Buoy Positions. Version 4.2, Buoy Archive, 2021, https://doi.org/10.5555/buoys.42.", {"version": "4.2"}),
    ("a review with its title", "Quayle, D. 1989. “Mist.” Review of The Bell Song, by Torun Aske. Pilot Review 19: 61–63.",
     {"reviewedtitle": "The Bell Song", "reviewedauthor": "Torun Aske", "journal": "Pilot Review"}),
    ("the translation of a quoted title", "Sato, K. (2007) ‘Kane no oto’ [The sound of bells], Fune Kenkyu, 6, pp. 14–29.",
     {"title": "Kane no oto", "translatedtitle": "The sound of bells", "journal": "Fune Kenkyu"}),
    ("an archive’s mark", "MOBERG S, 1955. Letter to Greta Ullman[A]. Tarnby: Skerry Archive.", {"library": "Skerry Archive", "publisher": None}),
    ("a thesis by its university behind the year", "Ullman, Greta. Beacons. 2014. University of Tarnby.", {"school": "University of Tarnby"}),
    ("a last word that is a month elsewhere", "Rook, I. Why Bells Ring Out. 2003. Skerry House.", {"title": "Why Bells Ring Out", "month": None}),
    ("the year again before a volume", "Kehr S, Brand M, 2016. Mulching[J]. Sci. Lamp J, 2016, 28: 198-231.", {"volume": "28", "pages": "198-231", "number": None}),
    ("two places behind a mark", "PART A, 1998. Patterns[M]. Amsterdam; Philadelphia: Quay House.", {"address": "Amsterdam; Philadelphia", "journal": None}),
    ("a decade is no number of pages", "Schmid CJ, Persson ME (2009) Comparison of lamps kept since the 1950s. Poult Sci 88:2610–2619. https://doi.org/10.5555/ps.1", {"volume": "88", "pagetotal": None}),
    ("a publisher that is a month", "Soares, A. Faróis do sul. Porto: Mar, 2011.", {"publisher": "Mar", "month": None}),
    ("a publisher of two letters", "Rook, I. (2010). Buoys. London: HP.", {"publisher": "HP"}),
    ("a state is no publisher", "Rook, I. (2010). Buoys. Cambridge: MA.", {"publisher": None}),
    ("a newspaper that stands for its author", "The Tarnby Courier (1958) ‘Bell sinks’, 9 May, p. 2.", {"journal": "The Tarnby Courier", "pages": "2"}),
    ("a book in a Chinese note", "周浪舟：《雾钟史》，广州：远帆书局，2004年，第81页。",
     {"title": "雾钟史", "address": "广州", "publisher": "远帆书局", "pages": "81", "journal": None}),
    ("a journal in a Chinese note", "周浪舟：《雾钟的声音》，《航标通讯》2006年第4期，第21—27页。",
     {"title": "雾钟的声音", "journal": "航标通讯", "number": "4", "pages": "21—27", "year": "2006"}),
    ("a newspaper in a Chinese note", "何帆：《雾中的钟》，《远帆晚报》1999年8月4日，第7版。",
     {"journal": "远帆晚报", "date": "1999-08-04", "pages": "7", "x-rest": None}),
    ("a thesis in a Chinese note", "吴锚：《浮钟声学研究》，博士学位论文，远帆大学，2017年。", {"type": "博士学位论文", "school": "远帆大学"}),
    ("a chapter in a Chinese note", "周浪舟：《雾季的钟》，何帆主编：《北岸航标志》，广州：远帆书局，2002年，第81—90页。",
     {"editor": "何帆", "booktitle": "北岸航标志", "publisher": "远帆书局"}),
    ("a translation in a Chinese note", "布朗：《航标设计》，何远帆译，广州：远帆书局，1994年版。", {"translator": "何远帆", "publisher": "远帆书局", "x-rest": None}),
    ("a town whose name begins with a stop", "Rook, I. (2009). Bells. St. Paul, MN: Skerry House.",
     {"title": "Bells", "address": "St. Paul, MN", "publisher": "Skerry House"}),
    ("a book with its year behind a question", "Rook, I. 2011. “What Do Bells Say to Their Many Keepers?” In BELL 2009: Signals Across Languages, edited by O. Tull. Skerry.",
     {"title": "What Do Bells Say to Their Many Keepers?", "booktitle": "BELL 2009: Signals Across Languages", "editor": "O. Tull"}),
    ("a word for no date that looks like initials", "Rook, I. s.a. Buoys. Oxford: Skerry House.", {"author": "Rook, I", "title": "Buoys"}),
    ("a quotation at the end of a title", "Rook, I. (2013). Steering by the songs of “Old Tom.” PLoS ONE, 8(2), 12–14.",
     {"title": "Steering by the songs of “Old Tom”", "journal": "PLoS ONE"}),
    # Forms of handbooks.
    ("a talk on its day", "Moss, Kit. 1990. “Slips and Trips.” Second Congress on Slips, Bergen, June 3.",
     {"eventtitle": "Second Congress on Slips", "venue": "Bergen", "day": "3", "booktitle": None}),
    ("an office with a comma and an ampersand", "Rook, Ada. 2002. Schools by the Sea. Department of Ropes, Nets & Training.",
     {"publisher": "Department of Ropes, Nets & Training", "address": None}),
    ("a film by its title", "Undertow (2019) Directed by M. Petrov [Film]. Skerry Pictures.",
     {"title": "Undertow", "director": "M. Petrov", "author": None, "publisher": "Skerry Pictures"}),
    ("a director before a company", "Undertow. Directed by Milan Petrov, Skerry Pictures, 1987.", {"director": "Milan Petrov", "publisher": "Skerry Pictures"}),
    ("a film on a disc", "Petrov, Milan, dir. 1987. The Drowned Bell. Skerry Pictures. DVD, 97 min.",
     {"title": "The Drowned Bell", "publisher": "Skerry Pictures", "type": "DVD, 97 min", "director": "Petrov, Milan"}),
    ("a host before a quoted title", "Nyberg, Tove, host. “Winter Pilots.” Tide Tables, episode 31, Radio Skerry, 14 Sept. 2016, radio.example.org/31.",
     {"host": "Nyberg, Tove", "title": "Winter Pilots", "booktitle": "Tide Tables", "number": "31", "publisher": "Radio Skerry", "url": "radio.example.org/31"}),
    ("a song on an album", "Belle. (2016). Low water [Song]. On Night tides. Harbour Records.", {"booktitle": "Night tides", "publisher": "Harbour Records"}),
    ("a program by its day", "OpenBell. (2023). ChatBell (Nov 29 version) [Large language model]. https://chat.example.com/bell",
     {"title": "ChatBell", "version": "Nov 29 version", "type": "Large language model"}),
    ("a number in a database of theses", "Rook, I. (2014). Sounding the coast (Publication No. 7201447) [Doctoral dissertation, University of Tarnby]. Skerry Theses.",
     {"title": "Sounding the coast", "number": "7201447", "school": "University of Tarnby", "publisher": "Skerry Theses"}),
    ("an unpublished thesis", "Voss, E. (2009). Pilots at rest [Unpublished master’s thesis]. Skerry University.",
     {"school": "Skerry University", "publisher": None}),
    ("a school behind its degree", "Rook, Imelda. 2014. “Sounding the Coast.” PhD diss., University of Tarnby. ProQuest (7201447).",
     {"school": "University of Tarnby", "publisher": "ProQuest", "number": "7201447", "series": None}),
    ("a shortened university", "Rook, Imelda. Sounding the Coast. 2014. U of Tarnby, PhD dissertation.", {"school": "U of Tarnby", "title": "Sounding the Coast"}),
    ("the day of a change", "Beacon Guild. 2017. “Privacy Policy.” Last modified May 4, 2017. https://beacons.example.org/privacy.",
     {"title": "Privacy Policy", "note": "Last modified May 4, 2017", "volume": None, "journal": None}),
    ("a land and its office", "Great Britain. Department of Lights (2011) Bells for all. London: HMSO.",
     {"author": "Great Britain. Department of Lights", "title": "Bells for all"}),
    ("who asks behind a quoted title", "Grau, F. (2021) ‘Fog’, Interview by G. Ullman. Radio Skerry, 4 May.", {"title": "Fog", "interviewer": "G. Ullman"}),
    ("the day of a data set in the Chinese standard", "GRAU F, 2020. Buoy drift[DB/OL]. Tarnby: Buoy Archive, (2020-05-06)[2021-02-01]. https://d.example.org/1.",
     {"date": "2020-05-06", "publisher": "Buoy Archive", "x-rest": None}),
    ("an imprint behind a standard’s mark", "标准委员会, 2015. 浮钟著录: GB/T 40219-2011[S]. 北京: 浮钟出版社.",
     {"address": "北京", "publisher": "浮钟出版社", "journal": None}),
    ("an imprint behind a quoted title", "Rook, I. 2011. “Bells of Wick.” Oxford: Skerry.", {"address": "Oxford", "publisher": "Skerry", "journal": None}),
    ("a first edition before our era", "Aristides. (1994). Poems (S. Butch, Trans.). Bell House. (Original work published ca. 412 B.C.E.)",
     {"origdate": "ca. 412 B.C.E", "publisher": "Bell House", "x-rest": None}),
    ("an edition for screens", "Svend, S. (2020). The big bell (3rd digital ed.). Hafen Forlag.", {"edition": "3rd digital ed", "title": "The big bell"}),
    ("a title with a word of bodies before its day", "Trust in bells. (2017, May 3). The Courier, 12.", {"title": "Trust in bells", "author": None}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fields"), [row[1:] for row in READ], ids=[row[0] for row in READ])
def test_fields(text: str, fields: dict[str, str | None]) -> None:
    (entry,) = citecheck.references(text)
    assert isinstance(entry, Reference)
    assert {field: entry.fields.get(field) for field in fields} == fields


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Beacon Guild. Bells and Foghorns. ISO 40417-3, 2008.", "standard", id="a standard"),
        pytest.param("Moberg, S. “We Never Slept.” Pilot Review, conducted by Greta Ullman, 1998.", "interview", id="an interview"),
        pytest.param("Grau, F. Tidecalc. Version 2.7.1, Skerry Lab, 2018, https://t.example.org.", "software", id="a version"),
        pytest.param("TULL O, 1991. Papers on bells[C]. Tarnby: Skerry House.", "proceedings", id="a volume of proceedings"),
        pytest.param("MOBERG S, 1955. Letter to Greta[A]. Tarnby: Skerry Archive.", "unpublished", id="what an archive keeps"),
        pytest.param(
            "Beacon Guild. “Beacon Rules.” Skerry Books, 2019, https://g.example.org.", "online", id="a quoted title with an address"
        ),
    ],
)
def test_kind(text: str, kind: str) -> None:
    (entry,) = citecheck.references(text)
    assert isinstance(entry, Reference)
    assert entry.kind == kind


@pytest.mark.parametrize(
    ("text", "families"),
    [
        pytest.param("Zhao, Xinting. 2011. “Bells.” Skerry House.", "Zhao", id="a given name in -ting"),
        pytest.param("Lin, Jingjing, and Greta Ullman. 2011. “Bells.” Skerry House.", "Lin|Ullman", id="a doubled given name"),
        pytest.param(
            "周浪舟, and 何帆. 2003. “雾钟的声音.” 航标通讯 27 (5): 61–70.", "周浪舟|何帆", id="an English word between Chinese names"
        ),
        pytest.param("周浪舟, et al. “雾钟的声音.” 航标通讯, vol. 27, 2003.", "周浪舟", id="et al. behind a Chinese name"),
        pytest.param("布朗 T. S. 航标设计手册. 远帆书局, 1994.", "布朗", id="initials behind a Chinese family name"),
        pytest.param(
            "Rook J, Grau C. 2014. Bells of the coast. Pilot Review 9:81–89.", "Rook|Grau", id="an initial before a year is not circa"
        ),
        pytest.param("Gemeinde Lüttmoor (2012): Deichbericht. Lüttmoor: Ratsverlag.", "Gemeinde Lüttmoor", id="a municipality"),
    ],
)
def test_authors(text: str, families: str) -> None:
    (entry,) = citecheck.references(text)
    assert isinstance(entry, Reference)
    assert "|".join(name.family for name in entry.names) == families


def test_a_body_in_a_list_of_names_in_capitals_is_whole() -> None:
    lines = [
        f"{name} T, 2001. Bells of the {place} coast[M]. Skerry House."
        for name, place in zip(["VOSS", "GRAU", "ROOK", "TULL", "RASK"], "nesw!", strict=True)
    ]
    entries = citecheck.references("\n\n".join([*lines, "Skerry Channel, 2019. How to ring[Z/OL]. YouTube. https://y.example.org/1."]))
    assert entries[-1].names[0].family == "Skerry Channel"  # type: ignore[union-attr]


def test_letters_tell_apart_works_that_a_style_prints_alike() -> None:
    text = "Rook, Imelda, et al. “Fog at sea.” Pilot Review 3 (2018): 4–9.\n\nRook, I., Grau, F., Sato, K., Voss, E. “Mist at sea.” Pilot Review 4 (2018): 6–9."
    assert ["2018a" in line or "2018b" in line for line in citecheck.convert(text, "harvard", to="txt").decode().strip().split("\n\n")] == [
        True,
        True,
    ]


def test_titles_in_another_language_keep_their_letters_in_a_list_of_headlines() -> None:
    text = "\n\n".join((
        "Rook, Imelda. The Bells of the Northern Coast. Skerry House, 2001.",
        "Grau, Felix. Beacons and Their Many Keepers. Skerry House, 2002.",
        "Voss, Erland. The Pilots of the Outer Islands. Skerry House, 2003.",
        "Sato, Kei. A History of Floating Bells. Skerry House, 2004.",
        "Brandt, Uwe. Glocken hinter Inseln. Hafenverlag, 2005.",
    ))  # fmt: skip
    assert citecheck.convert(text, "mla", to="txt").decode().strip().split("\n\n") == text.split("\n\n")
