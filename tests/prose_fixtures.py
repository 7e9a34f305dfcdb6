"""Forty works of all kinds as CSL-JSON, made up: printed in five styles they are the two hundred entries of test_prose_round.py."""

from __future__ import annotations

from typing import Any

Item = dict[str, Any]
ADA = {"family": "Lindqvist", "given": "Ada Maria"}
KIM = {"family": "Okoro", "given": "Kim"}
TEA = {"family": "Brell", "given": "Tea P."}
VAN = {"family": "Dam", "given": "Jan", "non-dropping-particle": "van"}
SON = {"family": "Marlow", "given": "Peter J.", "suffix": "Jr."}
HYPHEN = {"family": "Sand-Moe", "given": "Jean-Luc"}
BODY = {"literal": "World Lamp Organization"}


def _item(kind: str, authors: list[dict[str, str]], year: int, title: str, **more: Any) -> Item:
    fields = {name.replace("_", "-"): value for name, value in more.items()}
    date = [year, *fields.pop("day", [])]
    return {"type": kind, "author": authors, "title": title, "issued": {"date-parts": [date]}, **fields}


def _article(authors: list[dict[str, str]], year: int, title: str, journal: str, **more: Any) -> Item:
    return _item("article-journal", authors, year, title, container_title=journal, **more)


WORKS: dict[str, Item] = {
    "article": _article([ADA], 2001, "Keeping lamps in northern harbours", "Journal of Coastal Lights", volume="12", issue="3", page="45-67"),
    "article of two": _article([ADA, KIM], 2002, "Oil and wicks in small towns", "Lamp Studies", volume="4", issue="1", page="101-119"),
    "article of three": _article([ADA, KIM, TEA], 2003, "How keepers learn", "Harbour Review", volume="7", issue="2", page="8-21"),
    "article with DOI": _article(
        [KIM], 2004, "Signals at dusk", "Maritime Letters", volume="9", issue="4", page="300-312", DOI="10.5555/ml.2004.300"
    ),
    "article without issue": _article([TEA], 2005, "Glass under strain", "Journal of Glass Research", volume="33", page="12-19"),
    "article of a number": _article([TEA, ADA], 2006, "Light in fog", "Open Optics", volume="3", issue="2", number="e0123"),
    "article with a particle": _article([VAN], 2007, "The price of oil lamps", "Economic History Letters", volume="21", issue="5", page="77-99"),
    "article with a suffix": _article([SON, KIM], 2008, "Keepers and their children", "Family Studies", volume="2", issue="1", page="1-18"),
    "article with a hyphen": _article([HYPHEN, ADA], 2009, "Counting ships", "Statistics of Trade", volume="15", issue="6", page="501-530"),
    "article with a question": _article([ADA], 2010, "Who kept the lamps?", "Journal of Coastal Lights", volume="21", issue="1", page="3-9"),
    "article of a body": _article([BODY], 2011, "Standards for wicks", "Bulletin of Lamps", volume="5", issue="2", page="20-31"),
    "book": _item("book", [ADA], 1998, "The keeping of lamps", publisher="Harbour Press", publisher_place="Oxford"),
    "book of two": _item("book", [KIM, TEA], 1999, "Wicks of the south", publisher="Cambridge University Press", publisher_place="Cambridge"),
    "book with an edition": _item("book", [TEA], 2000, "Glass and light", publisher="Routledge", publisher_place="London", edition="3"),
    "book with a subtitle": _item(
        "book", [ADA], 2012, "Lamps of the coast: A history of keepers", publisher="Oxford University Press", publisher_place="Oxford"
    ),
    "book of a body": _item("book", [BODY], 2013, "Handbook of wicks", publisher="Springer", publisher_place="Berlin"),
    "book with a translator": _item(
        "book", [KIM], 2014, "The last keeper", publisher="Harbour Press", publisher_place="London", translator=[TEA]
    ),
    "book with an address": _item("book", [VAN], 2015, "Trade in oil", publisher="Brill", publisher_place="Leiden", URL="https://example.org/oil"),
    "chapter": _item(
        "chapter", [ADA], 2001, "On wicks", container_title="Handbook of lamps", editor=[KIM], page="10-29", publisher="Routledge",
        publisher_place="London",
    ),
    "chapter of two editors": _item(
        "chapter", [TEA], 2002, "On glass", container_title="Essays on light", editor=[KIM, ADA], page="33-58", publisher="Springer",
        publisher_place="Berlin",
    ),
    "chapter with an edition": _item(
        "chapter", [KIM, TEA], 2003, "On oil", container_title="Companion to trade", editor=[VAN], page="200-219", publisher="Wiley",
        publisher_place="New York", edition="2",
    ),
    "chapter of three": _item(
        "chapter", [ADA, KIM, TEA], 2004, "On harbours", container_title="Ports of the north", editor=[HYPHEN], page="5-17",
        publisher="Cambridge University Press", publisher_place="Cambridge",
    ),
    "paper": _item(
        "paper-conference", [ADA, TEA], 2016, "Measuring flames", container_title="Proceedings of the Lamp Conference", page="88-95",
        publisher="IEEE", publisher_place="New York",
    ),
    "thesis": _item("thesis", [KIM], 2010, "Keepers of the Baltic", genre="Doctoral dissertation", publisher="University of Bergen"),
    "master's thesis": _item("thesis", [TEA], 2011, "Glass in towns", genre="Master’s thesis", publisher="University of Leeds"),
    "thesis with an address": _item(
        "thesis", [ADA], 2012, "Oil and state", genre="Doctoral dissertation", publisher="University of Oslo", URL="https://example.org/oil-and-state"
    ),
    "report": _item("report", [ADA], 2013, "Lamps in schools", genre="Working paper", number="12", publisher="Institute of Light"),
    "report of a body": _item(
        "report", [BODY], 2014, "State of the lamps", number="7", genre="Research report", publisher="Ministry of Ports", URL="https://example.org/state"
    ),
    "page": _item("webpage", [KIM], 2018, "Lamps explained", container_title="Harbour Notes", URL="https://example.org/lamps", day=[3, 4]),
    "page of a body": _item("webpage", [BODY], 2019, "Facts about wicks", URL="https://example.org/wicks", day=[5, 6]),
    "newspaper": _item("article-newspaper", [ADA], 2015, "Lamp prices rise", container_title="The Harbour Times", day=[6, 10], page="A3"),
    "newspaper online": _item(
        "article-newspaper", [TEA], 2016, "Keepers on strike", container_title="The Coast Daily", day=[7, 1], URL="https://example.org/strike"
    ),
    "magazine": _item("article-magazine", [KIM], 2017, "A night on the pier", container_title="Coast Monthly", day=[5], page="22-27"),
    "data": _item("dataset", [ADA], 2020, "Lamp counts", publisher="Data Harbour", DOI="10.5555/dh.77"),
    "program": _item("software", [KIM], 2021, "lampr", version="2.1", publisher="Lamp Lab", URL="https://example.org/lampr"),
    "film": {
        "type": "motion_picture", "director": [TEA], "title": "The long night", "publisher": "Pier Films", "issued": {"date-parts": [[1999]]},
    },
    "preprint": _item("article", [ADA, KIM], 2022, "Flames at rest", publisher="bioRxiv", DOI="10.1101/2022.01.01.474747"),
    "talk": _item(
        "speech", [TEA], 2018, "Seeing ships", event_title="Lamp Days", event_place="Bergen", genre="Conference presentation", day=[4, 5]
    ),
    "dictionary": _item(
        "entry-encyclopedia", [ADA], 2005, "Wick", container_title="Encyclopedia of Light", editor=[KIM], publisher="Sage", publisher_place="London"
    ),
    "review": _article([KIM], 2006, "Reading in the dark", "Review of Books", volume="18", issue="2", page="66-70"),
}  # fmt: skip
