"""No fix spoils a right text, and a safe fix takes no letter and no digit out of a name, a year, a key, a DOI or an address."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import citecheck

NAMES = [
    "Orvane", "Tiller", "Marlow", "van der Foss", "O’Dune", "Núñez-Reed", "Brückwald", "Łask", "McHale", "Şahin", "Demir", "Li", "沈立", "Ó Briain",
    "Quay Authority", "Harbour Watch Inc.",
]  # fmt: skip
LIST = "\n\n".join(f"{name.rstrip('.')}, A. ({year}). On {name}’s quays. Coast, 7(2), 1–9." for year, name in enumerate(NAMES, 1990)) + "\n"
GAPS = [", ", " ", ",", " ,", "  ", ". ", "", " (", ": ", ",  "]
BETWEEN = [" and ", " & ", ", and ", ", & ", " et ", " ve ", " und ", ", ", "; ", "&"]
WORKS = ["; ", ", ", " and ", ";", " ; ", ". ", " / "]
TAILS = ["", ", p. 3", ": 12", ", pp. 4-9", "a", ", 17", ":33–35", ", S. 8"]
KEPT = [
    "@marlow1999",
    "\\citep{foss2001}",
    "https://quay.example/a_(b)?y=2001,2",
    "doi:10.1234/abc.1999-2",
    "10.1234/Foss(2001)7",
    "@{odd key, 2001}",
]
AROUND = ["See ", "(", "[", "Meanwhile, ", "(see ", "(cf. ", "as ", "‘", "In 1984, "]
AFTER = [".", ").", "]", ",", " shows it.", ")", " (", "’s view."]

author = st.builds(
    lambda names, joins, tail: "".join(a + b for a, b in zip(names, [*joins[: len(names) - 1], ""], strict=False)) + tail,
    st.lists(st.sampled_from(NAMES), min_size=1, max_size=3),
    st.lists(st.sampled_from(BETWEEN), min_size=2, max_size=2),
    st.sampled_from(["", " et al.", " et al", ", et al.", "’s", "'s", " vd.", " u. a."]),
)
item = st.builds(
    lambda who, gap, year, tail: f"{who}{gap}{year}{tail}",
    author,
    st.sampled_from(GAPS),
    st.sampled_from(["1999", "2001", "1990", "2001a", "n.d.", "1898 [1934]"]),
    st.sampled_from(TAILS),
)
sentence = st.builds(
    lambda before, items, joins, after, kept: (
        before + "".join(a + b for a, b in zip(items, [*joins, ""], strict=False)) + after + f" {kept} "
    ),
    st.sampled_from(AROUND),
    st.lists(item, min_size=1, max_size=3),
    st.lists(st.sampled_from(WORKS), min_size=2, max_size=2),
    st.sampled_from(AFTER),
    st.sampled_from([*KEPT, "", "", ""]),
)
STEADY = "Quays sink (Orvane, 1990). Salt is old (Tiller, 1991). Tides turn (Marlow, 1992). Ropes fray (Łask, 1997; McHale, 1998). "
WORD = re.compile(r"[^\W\d_]+|\d{4}")
PARTS = {part for name in NAMES for part in WORD.findall(name)} - {"s"}


def kept_words(text: str) -> Counter[str]:
    """The words of names, and the years, of a text."""
    return Counter(word for word in WORD.findall(text) if word in PARTS or word.isdecimal())


@given(
    st.lists(sentence, min_size=1, max_size=5), st.sampled_from(["auto", "apa", "chicago", "harvard"]), st.sampled_from(["auto", "refs"])
)
@settings(max_examples=80, deadline=None)
def test_a_safe_fix_takes_nothing_out_of_names_years_keys_and_addresses(sentences: list[str], style: str, refs: str) -> None:
    text = STEADY + "".join(sentences) + "\n"
    if refs == "refs":
        fixed = citecheck.fix(text, LIST, style=style)
    else:
        fixed = citecheck.fix(f"{text}\nReferences\n\n{LIST}", style=style)
    before, after = kept_words(text), kept_words(fixed)
    assert not before - after, (before - after, text, fixed)
    for kept in KEPT:
        assert fixed.count(kept) >= text.count(kept), (kept, text, fixed)


GLUED = "Orvane and Tiller (1991) doubt it; so do Orvane and Tiller (1991) elsewhere, as Orvane and Tiller (1991) often do. Orvane{}Tiller (1991) do not.\n"


def test_a_word_for_a_sign_gets_its_spaces() -> None:
    fixed = citecheck.fix(f"{STEADY}{GLUED.format('&')}", PAIR)
    assert fixed == f"{STEADY}{GLUED.format(' and ')}"


PAIR = LIST.replace("Tiller, A. (1991)", "Orvane, A., & Tiller, B. (1991)")
MEANT = [
    pytest.param("Some hold so (Orvane, 1990, but Tiller, 1991).", id="but"),
    pytest.param("Some hold so (Orvane, 1990, unlike Tiller, 1991).", id="unlike"),
    pytest.param("Some hold so (Orvane, 1990 versus Marlow, 1992).", id="versus"),
    pytest.param("Some hold so (Tiller, 1991, in contrast to Orvane, 1990).", id="in contrast to"),
    pytest.param("Some hold so (Marlow, 1992, as cited in Orvane, 1990).", id="as cited in"),
    pytest.param("Some hold so (Orvane, 1990, reprinted in Tiller, 1991).", id="reprinted in"),
    pytest.param("Bunu gösterir (Orvane ve Tiller, 1991).", id="Turkish and in brackets"),
    pytest.param("Bunu Orvane ve Tiller (1991) gösterir.", id="Turkish and in a sentence"),
    pytest.param("Orvane’s (1990) view is old.", id="genitive"),
    pytest.param("Orvane and Tiller’s (1991) view is old.", id="genitive of two"),
    pytest.param("James’ (1990) view is old.", id="genitive of a name with s"),
    pytest.param("Wie in Orvanes (1990) Buch zu lesen ist.", id="German genitive"),
    pytest.param("Demir’in (2000) görüşü eskidir.", id="Turkish genitive"),
    pytest.param("Tak jest u Marlowa (1992).", id="Polish genitive"),
    pytest.param("Näin Marlowin (1992) mukaan.", id="Finnish genitive"),
    pytest.param("Maps are shown (Harbour Watch Inc. 2005).", id="stop of Inc."),
    pytest.param("Ropes fray (Marlow A. B. 1992).", id="stop of an initial"),
    pytest.param("潮汐上升（Orvane，1990；Tiller，1991）。", id="full-width marks"),
]  # fmt: skip


@pytest.mark.parametrize("sentence", MEANT)
@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
def test_no_fix_changes_what_an_author_means(sentence: str, unsafe: bool) -> None:
    """Works that a word relates are not joined, conjunctions stay in their language, and names keep their endings."""
    listed = PAIR if "Orvane ve" in sentence or "Orvane and" in sentence else LIST
    listed += "\n\nJames, A. (1990). On piers. Coast, 7(2), 1–9.\n"
    assert citecheck.fix(f"{STEADY}{sentence}\n", listed, unsafe=unsafe) == f"{STEADY}{sentence}\n"


RIGHT = {
    "APA": (
        "apa",
        "Quays sink slowly (Marlow, 1992a, 1992b; Orvane & Tiller, 1991). As Orvane and Tiller (1991, p. 12) show, “tides turn” (Foss et al., 2004, "
        "pp. 3–4). The Harbour Authority (2010) disagrees; so does van der Dune (n.d.), in a text from 1898 (see also Łask, 1999, Chapter 2).",
        "Foss, I., Reed, P., & Hale, Q. (2004). Locks. Quay.\n\nHarbour Authority. (2010). Report. Quay.\n\nŁask, T. (1999). Ropes. Quay.\n\n"
        "Marlow, I. (1992a). Salt. Quay.\n\nMarlow, I. (1992b). Sand. Quay.\n\nOrvane, A., & Tiller, B. (1991). Tides. Quay.\n\n"
        "van der Dune, K. (n.d.). Piers. Quay.",
    ),
    "Chicago": (
        "chicago",
        "Quays sink slowly (Orvane and Tiller 1991; Marlow 1992a, 1992b). As Orvane and Tiller (1991, 12) show, “tides turn” (Foss et al. 2004, 3–4). "
        "The Harbour Authority (2010) disagrees, and van der Dune (n.d.) doubts it.",
        "Foss, Ina, Paul Reed, Quentin Hale, and Rosa Pike. 2004. Locks. Quay.\n\nHarbour Authority. 2010. Report. Quay.\n\n"
        "Marlow, Ina. 1992a. Salt. Quay.\n\nMarlow, Ina. 1992b. Sand. Quay.\n\nOrvane, Ann, and Bo Tiller. 1991. Tides. Quay.\n\n"
        "van der Dune, Karl. n.d. Piers. Quay.",
    ),
    "German": (
        "auto",
        "Kais sinken (Orvane/Tiller 1991: 12; Marlow 1992a: 3 f.). Bei Orvane/Tiller (1991: 14 ff.) und Foss u. a. (2004: 33) heißt es anders "
        "(vgl. Marlow 1992b: 4; ebd.: 7).",
        "Foss, Ina u. a. (2004): Schleusen. Kai: Hafenverlag.\n\nMarlow, Ina (1992a): Salz. Kai: Hafenverlag.\n\n"
        "Marlow, Ina (1992b): Sand. Kai: Hafenverlag.\n\nOrvane, Ann/Tiller, Bo (1991): Gezeiten. Kai: Hafenverlag.",
    ),
    "Chinese": (
        "auto",
        "码头下沉（沈立，1999；王港、李潮，2004）。沈立（1999）认为潮汐上升（王港等，2010：12）。",
        "李潮. 2004. 盐. 港口出版社.\n\n沈立. 1999. 潮汐. 港口出版社.\n\n王港、李潮. 2004. 沙. 港口出版社.\n\n王港、李潮、沈立. 2010. 码头. 港口出版社.",
    ),
    "keys": (
        "auto",
        "Quays sink [@orvane1991, pp. 33-35; see also @marlow1992]. As @foss2004 shows, it is slow [-@foss2004, p. 3]. See doi:10.1234/abc(1999)2.",
        "Foss, I. (2004). Locks. Quay.\n\nMarlow, I. (1992). Salt. Quay.",
    ),
}


@pytest.mark.parametrize("name", RIGHT)
@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
def test_a_right_text_is_left_as_it_is(name: str, unsafe: bool) -> None:
    style, text, listed = RIGHT[name]
    whole = f"# On quays\n\n{text}\n\n# References\n\n{listed}\n"
    assert citecheck.fix(whole, style=style, unsafe=unsafe) == whole


def test_no_fix_takes_a_key_out_of_a_bracket() -> None:
    text = STEADY + "See ( @marlow1999 Orvane, 1990; ).\n"
    assert "@marlow1999" in citecheck.fix(text, LIST, style="apa", unsafe=True)


def test_a_key_beside_a_bracket_is_no_blank() -> None:
    text = STEADY + "See Orvane, 1999 ( @marlow1999 See Orvane, 1999). "
    assert citecheck.fix(text, LIST, style="apa").count("@marlow1999") == 1
