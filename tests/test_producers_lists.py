"""Lists as their producers write them (Scopus, ADS, Zotero, Crossref, EndNote): what a style prints of each entry."""

from __future__ import annotations

import pytest

import citecheck


def _bib(fields: str, kind: str = "book") -> str:
    return f"@{kind}{{k, author={{Lund, Ada}}, title={{Lamps}}, {fields}}}"


def _csl(fields: str) -> str:
    return f'[{{"id": "k", {fields}}}]'


def _in(style: str, listing: str) -> str:
    return citecheck.convert(listing, style, to="txt").decode().strip()


LUND = '"author": [{"family": "Lund", "given": "Ada"}], "title": "Lamps"'

APA = [
    pytest.param(_bib("date={1723~}, publisher={Brell}"), "Lund, A. (ca. 1723). Lamps. Brell.", id="a tilde is about"),
    pytest.param(_bib("date={1850?}, publisher={Brell}"), "Lund, A. (1850?). Lamps. Brell.", id="a doubtful year keeps its mark"),
    pytest.param(
        _bib("date={2016-21}, journaltitle={Lamp News}, entrysubtype={magazine}", "article"),
        "Lund, A. (2016, Spring). Lamps. Lamp News.",
        id="21 is spring",
    ),
    pytest.param(
        _bib("date={2016-05-06}, journaltitle={The Brell Times}, type={newspaper}", "article"),
        "Lund, A. (2016, May 6). Lamps. The Brell Times.",
        id="a type of newspaper has its day",
    ),
    pytest.param(_bib("year={1991-92}, publisher={Brell}"), "Lund, A. (1991–1992). Lamps. Brell.", id="years that a dash joins"),
    pytest.param(
        "@book{k, author={{Lund SF}, Jr and Odén, K.}, title={Lamps}, publisher={Brell}, year=2001}",
        "Lund SF, Jr., & Odén, K. (2001). Lamps. Brell.",
        id="a suffix without given names",
    ),
    pytest.param(
        "@book{k, editor={Lund and Odén, Inc.}, title={Lamps}, publisher={Brell}, year=2001}",
        "Lund and Odén, Inc. (Ed.). (2001). Lamps. Brell.",
        id="a firm that and parts is one",
    ),
    pytest.param(
        "@book{k, author={Lund, A.a  and Odén, K.b}, title={Lamps}, publisher={Brell}, year=2001, source={Scopus}}",
        "Lund, A., & Odén, K. (2001). Lamps. Brell.",
        id="letters of affiliations are no initials",
    ),
    pytest.param(
        "@book{k, author={lund, ada}, title={Lamps}, publisher={Brell}, year=2001}",
        "lund, a. (2001). Lamps. Brell.",
        id="names in small letters keep them",
    ),
    pytest.param(
        _bib("number={US 8,204,417 B2}, date={2006-10-17}", "patent"),
        "Lund, A. (2006). Lamps (U.S. Patent No. 8,204,417 B2).",
        id="a patent's country stands in its number",
    ),
    pytest.param(_bib("number={88105607.3}, year=1989", "patent"), "Lund, A. (1989). Lamps (Patent No. 88105607.3).", id="a bare patent"),
    pytest.param(
        _bib("url={http://example.org/a b}, year=2001", "misc"),
        "Lund, A. (2001). Lamps. http://example.org/a%20b",
        id="a gap in an address",
    ),
    pytest.param(
        "@book{k, author={M&uuml;ck, A. and GarcÃ\u00ada, B.}, title={<p>Lamps</p> &amp; <jats:italic>wicks</jats:italic>}, year=2001}",
        "Mück, A., & García, B. (2001). Lamps & wicks.",
        id="what HTML and a wrong encoding left",
    ),
    pytest.param(
        "TY  - BOOK\nAU  - Ada Lund and Kim Odén\nTI  - Lamps\nPY  - 2019\nPB  - Brell\nER  - \n",
        "Lund, A., & Odén, K. (2019). Lamps. Brell.",
        id="two people on a line of RIS",
    ),
    pytest.param(
        "TY  - BOOK\nAU  - Institute of Lamps and Wicks\nTI  - Lamps\nPY  - 2019\nPB  - Brell\nER  - \n",
        "Institute of Lamps and Wicks. (2019). Lamps. Brell.",
        id="a body on a line of RIS",
    ),
    pytest.param(
        _csl(f'"type": "book", {LUND}, "publisher": "Brell", "issued": {{"date-parts": [[2003, 13]]}}'),
        "Lund, A. (2003). Lamps. Brell.",
        id="a month that no calendar has",
    ),
    pytest.param(
        _csl(
            '"type": "broadcast", "medium": "Audio podcast", "title": "Wicks", "container-title": "Lamp Hour", '
            '"host": [{"family": "Lund", "given": "Ada"}], "issued": {"date-parts": [[2018, 1, 2]]}'
        ),
        "Lund, A. (Host). (2018, January 2). Wicks [Audio podcast]. In Lamp Hour.",
        id="a podcast has a host",
    ),
    pytest.param(
        _csl(
            '"type": "post", "title": "Lamps", "author": [{"family": "Lund", "given": "Ada [@adalund]"}], '
            '"container-title": "Brell Net", "genre": "Post", "issued": {"date-parts": [[2018, 1, 2]]}'
        ),
        "Lund, A. [@adalund]. (2018, January 2). Lamps [Post]. Brell Net.",
        id="a user's name stays whole",
    ),
]


@pytest.mark.parametrize(("listing", "printed"), APA)
def test_apa(listing: str, printed: str) -> None:
    assert _in("apa", listing) == printed


TITLES = [
    (
        "Coastal Lamps and the {New Order} of {Java}: A View from {E}astern {J}ava",
        "Coastal lamps and the New Order of Java: A view from Eastern Java",
    ),
    ("Covid-19 in U.S. Schools and D.C. Libraries", "Covid-19 in U.S. schools and D.C. libraries"),
    ("What Is a Lamp? A Long and Bright Reply to Odén (2001)", "What is a lamp? A long and bright reply to Odén (2001)"),
    (
        "Introduction to Part III: Section A. Bayesian Views of i.i.d. Data",
        "Introduction to part III: Section A. Bayesian views of i.i.d. data",
    ),
    ("Nature vs. Nurture in Lamp Keeping", "Nature vs. nurture in lamp keeping"),
    ("What a Bright Flood! https://t.example/abc", "What a bright flood! https://t.example/abc"),
    ("Teaching Python to Twitter Users with Wikipedia", "Teaching Python to Twitter users with Wikipedia"),
]


@pytest.mark.parametrize(("title", "printed"), [pytest.param(*row, id=row[1][:40]) for row in TITLES])
def test_sentence_case(title: str, printed: str) -> None:
    assert _in("apa", f"@book{{k, author={{Lund, A.}}, title={{{title}}}, publisher={{Brell}}, year=2001}}").split("). ", 1)[1] == (
        f"{printed}. Brell."
    )


def test_commands_that_nobody_knows_keep_their_letters() -> None:
    listing = r"@article{k, author={Lund, A.}, title={Lamps}, journal={\lmp, part A}, year=2001, volume=3}"
    assert _in("apa", listing) == r"Lund, A. (2001). Lamps. \lmp, Part A, 3."
    assert not [each for each in citecheck.check("", r"@article{k, title={A \verb|x| case}}").findings if each.name == "unknown-command"]


def test_issued_once_in_patents() -> None:
    listing = _bib("number={US 7,1}, year=2020", "patent")
    assert _in("chicago", listing) == "Lund, Ada. 2020. Lamps. US Patent 7,1, issued 2020."
    assert _in("gbt7714", listing) == "LUND A, 2020. Lamps: US 7,1[P]."
