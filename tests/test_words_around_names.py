"""Words right before or behind authors that belong to the sentence: according to, see, and, cf."""

from __future__ import annotations

import pytest

from citecheck import check

LIST = """\
陆文清. 社区图书馆[M]. 北京: 书海出版社, 2015.

国家统计局. 公报[R]. 北京: 国家统计局, 2021.

Orvane, P. (2009). Slow trust. Tarn.

Orvane, P. (2012). Fast trust. Tarn.

Pawlik, H., Żuraw, D., & Sikora, K. (2014). Normy. Tarn.

Szeliga, B. (2012). Gry. Tarn.

Fournier, H. (1991). Space. Tarn.

Коваленко, П. (2011). Світло. Тарн.

Kuusiranta, A., & Lehtonen, B. (2015). Valo. Tarn.

Lehtonen, B. (2016). Varjo. Tarn.
"""
LINKED = [
    pytest.param("根据国家统计局（2021）的数据。", ["国家统计局"], id="zh-according-to"),
    pytest.param("参见邱成（2012）以及陆文清（2015）。", ["邱成", "陆文清"], id="zh-see-and"),
    pytest.param("正如张三（2012）所言。", ["张三"], id="zh-as"),
    pytest.param("In Orvane’s (2009; cf. 2012, ch. 2) view.", ["Orvane", "Orvane"], id="en-cf-a-further-year"),
    pytest.param("(Orvane, 2009; siehe auch 2012).", ["Orvane", "Orvane"], id="de-see-also-a-further-year"),
    pytest.param("Pawlik i współpracowników (2014) mówią.", ["Pawlik"], id="pl-co-workers-of"),
    pytest.param("Podle Orvane (2009) a Szeliga (2012).", ["Orvane", "Szeliga"], id="cs-and-behind-a-bracket"),
    pytest.param("За Коваленком (2011) так.", ["Коваленком"], id="uk-according-to"),
    pytest.param("한편 방하림(2009)은 온라인 서점을 비판하였다.", ["방하림"], id="ko-meanwhile-and-unlisted"),
    pytest.param("In contrast, Pawlik *et al.* (2013) describe it.", ["Pawlik"], id="and-others-in-emphasis"),
]


@pytest.mark.parametrize(("text", "families"), LINKED)
def test_the_words_are_no_part_of_the_name(text: str, families: list[str]) -> None:
    result = check(text, LIST)
    assert [link.item.names[0].family for link in result.case.links] == families


INFLECTED = [
    pytest.param("(Szeliga, 2012). Za Szeligą (2012, s. 4).", id="pl-mark-of-an-ending"),
    pytest.param("Vycházíme z Fourniera (1991).", id="cs-ending"),
    pytest.param("За Коваленком (2011) так.", id="uk-ending"),
    pytest.param(
        "Kuusirannan ja Lehtosen (2015) mukaan se on niin, ja Lehtosta (2016) mukaillen myös.", id="fi-endings-that-change-the-name"
    ),
]


@pytest.mark.parametrize("text", INFLECTED)
def test_an_ending_is_no_misspelling(text: str) -> None:
    names = {finding.name for finding in check(text, LIST).findings}
    assert names.isdisjoint({"misspelt-author", "two-spellings", "missing-reference"})


def test_a_work_that_a_note_sends_to_is_cited_even_if_it_is_not_listed() -> None:
    text = "So it is. On trust see Orvane 2009. On speed see Orvane 2012. On games cf. Szeliga 2012. On trees see Hartwell 2003."
    missing = [finding for finding in check(text, LIST).findings if finding.name == "missing-reference"]
    assert ["Hartwell" in finding.message for finding in missing] == [True]


def test_heads_with_page_numbers_inside_a_sentence_are_no_part_of_it() -> None:
    text = """It is so (kappa = 0.91;

Trust under noise                                   15

Orvane 2009), and slow.

16                                   P. ARROW & L. BEND

It is fast (Orvane 2012)."""
    listing = """Orvane P (2009) Slow trust. Tarn

Harbour Review 9 (2020)                        16

Orvane P (2012) Fast trust. Tarn
"""
    assert [finding.name for finding in check(text, listing).findings] == []


def test_a_name_with_its_abbreviation_and_year_explains_the_abbreviation() -> None:
    text = "The Board of Slow Lamps (BSL, 2019) counts thirty minutes; in the harbour there were twenty (BSL, 2019)."
    listing = "Board of Slow Lamps. (2019). Counts. Wick: BSL."
    assert [finding.name for finding in check(text, listing).findings] == []
