"""Lists come apart into entries whatever their layout, and where the two segmenters disagree the entry says so."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.model import Document, Reference
from citecheck.parsers.prose import parse
from citecheck.readers import read_list

ENTRIES = [
    "Marlow, T. A., & Quist, K. (2009). The keeping of lamps in narrow harbours. Journal of Coastal Lights, 12(3), 45–67.",
    "Odén, P. (2011). Tallow and its uses. Harbour Press.",
    "Quist, K. (2003a). Oil against tallow: A century of quarrels over the price of light in small towns. Lamp Review, 8, 1–19. https://doi.org/10.1000/lr.8.1",
    "Quist, K., Brell, H., & Marlow, T. A. (2003b). On wicks. In A. Sand & B. Vik (Eds.), Essays on flame (pp. 3–22). North Pier Books.",
    "World Lantern Organization. (2015). Lanterns of the world. WLO.",
    "van der Zand, J. (1998). Glass chimneys. Lamp Review, 3(1), 7–9.",
]


def wrapped(entry: str, indent: str = "", first: str = "") -> str:
    return "\n".join(
        textwrap.wrap(entry, 64, initial_indent=first, subsequent_indent=indent, break_on_hyphens=False, break_long_words=False)
    )


LAYOUTS: dict[str, Callable[[list[str]], str]] = {
    "paragraphs": lambda entries: "\n\n".join(entries),
    "one line each": lambda entries: "\n".join(entries),
    "carriage returns": lambda entries: "\r\n".join(entries),
    "no-break spaces": lambda entries: "\n".join(entries).replace(" ", "\xa0"),
    "hanging indents": lambda entries: "\n".join(wrapped(entry, "    ") for entry in entries),
    "first-line indents": lambda entries: "\n".join(wrapped(entry, "", "    ") for entry in entries),
    "hard-wrapped": lambda entries: "\n".join(map(wrapped, entries)),
    "wrapped paragraphs": lambda entries: "\n\n".join(map(wrapped, entries)),
    "empty lines inside": lambda entries: "\n\n".join(wrapped(entry).replace("\n", "\n\n") for entry in entries),
    "numbers in brackets": lambda entries: "\n".join(wrapped(f"[{n}] {entry}") for n, entry in enumerate(entries, 1)),
    "numbers with stops": lambda entries: "\n".join(wrapped(f"{n}. {entry}", "   ") for n, entry in enumerate(entries, 1)),
    "bullets": lambda entries: "\n".join(f"• {entry}" for entry in entries),
    "folios": lambda entries: wrapped(entries[0], "    ") + "\n\n  117\n\f\n" + "\n".join(wrapped(entry, "    ") for entry in entries[1:]),
    "run together": lambda entries: " ".join(entry for entry in entries if "World" not in entry),
}


def squeezed(text: str) -> str:
    return "".join(c for c in text.replace("117", "") if c.isalnum())


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS.keys())
def test_layout(layout: Callable[[list[str]], str]) -> None:
    text = layout(ENTRIES)
    expected = [squeezed(entry) for entry in ENTRIES if squeezed(entry) in squeezed(text)]
    found = [squeezed(text[entry.span.start : entry.span.end]).lstrip("123456") for entry in parse(read_list(text, "refs", format="prose"))]
    assert found == expected


def test_entries_may_end_with_a_comma_before_an_empty_line() -> None:
    entries = ["Marlow TA (2009) The keeping of lamps. Harbour Press, Oxford,", "Odén P (2011) Tallow. Pier Books, Hull,", ENTRIES[0]]
    found = parse(read_list("\n\n".join(entries), "refs", format="prose"))
    assert [entry.names[0].family for entry in found if isinstance(entry, Reference)] == ["Marlow", "Odén", "Marlow"]


def test_a_list_may_end_its_entries_with_a_colon() -> None:
    entries = [
        f"MARLOW, T. On {what}. Lamps, v. 8, p. 3–9, {year}. Disponível em:"
        for what, year in (("oil", 2009), ("wicks", 2010), ("tallow", 2011), ("glass", 2012))
    ]
    found = parse(read_list("\n\n".join(entries), "refs", format="prose"))
    assert [entry.year.number for entry in found if isinstance(entry, Reference) and entry.year] == [2009, 2010, 2011, 2012]


def test_annotations_directly_below_their_entries_are_no_entries() -> None:
    text = """Marlow, T. (2018). The keeping of lamps. Lamp Review, 13, 1–9.
This article counts lamps in nine harbours. The author follows the method of Odén (2011), but counts wicks too.

Odén, P. (2011). Tallow and its uses. Pier Books.
Written by a chandler, this book found almost nothing. It contradicts Marlow et al. (2018). I trust it more.

Quist, K. (2003). Oil against tallow. Lamp Review, 8, 1–19.
This is journalism, not science; still, it started the debate in 2003.
"""
    found = parse(read_list(text, "refs", format="prose"))
    assert [entry.names[0].family for entry in found if isinstance(entry, Reference)] == ["Marlow", "Odén", "Quist"]


@pytest.mark.parametrize("unit", ["211 с.", "211 S.", "211 p."])
def test_an_entry_may_end_with_the_unit_of_its_pages(unit: str) -> None:
    entries = [
        f"{name} Н. П. О лампах. СПб.: Тарн, 19{n}8. {unit}" for n, name in enumerate(("Брелина", "Марлова", "Оденов", "Квистов"), 5)
    ]
    found = parse(read_list("\n".join(entries), "refs", format="prose"))
    assert [entry.year.number for entry in found if isinstance(entry, Reference) and entry.year] == [1958, 1968, 1978, 1988]


def test_paragraphs_that_each_have_a_date_are_entries() -> None:
    entries = [
        f"Nobody’s {what} on the quay, seen by many, Hull, Pier Books, {year}."
        for what, year in (("lamp", 2009), ("wick", 2010), ("oil", 2011))
    ]
    assert len(parse(read_list("\n\n".join(entries), "refs", format="prose"))) == 3


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        pytest.param(
            ["Marlow, Tessa. 2001. Lamps (Wick Series 34).", "New York, NY: Harbour Press.", "Marlow, Tessa & Kim Quist. 2004. Wicks and", "oil. Lamps 3, 1–9."],
            2,
            id="an imprint on a line of its own",
        ),
        pytest.param(
            ["MARLOW, T. Lampas. 2015. Disponível em: https://lampas.example.org/~marlow/", "", "aulas/lampas-v01.pdf. Acesso em: 15 maio 2024.", "", "ODÉN, P. Pavios. 2018."],
            2,
            id="an address that goes on in the next paragraph",
        ),
        pytest.param(
            ["MARLOW, T. Lampas. 2018.", "", "Dissertação de Mestrado. Universidade do Porto Velho. 2018.", "", "ODÉN, P. Pavios. 2018."],
            2,
            id="the kind of a thesis in a paragraph of its own",
        ),
        pytest.param(
            ["Wickstat. (2019). Higher age of lamps.", "https://www.wickstat.example.org/Europa/EN/Topic/Lamps-Wicks-Social-Issues/Age_of_lamps.html",
             "WickStat, & Odén, S. (2021, June 29). 763 lamps a month burn in the", "harbour. Press Notes.", "Quist, G. (2003). Oil and age. Lamps, 27, 1–7."],
            3,
            id="an organisation behind a long address",
        ),
        pytest.param(
            ["Dubol, C. (en préparation). Les mots. Pier.", "", "Frev, U. (i. E.). Das Wort. Pier.", "", "Lindt, A. (under utgivning). Ord. Pier."],
            3,
            id="words for years not yet",
        ),
        pytest.param(
            ["Fenn, A. (2015). Ships. Quay Journal, 3(1), 10–20.", "https://doi.org/10.1000/q.3", "Gorse, B. (1999). Salt. Fell.", "doi:10.1000/q.4", "Hull, C. (2004). Moorings. Fell."],
            3,
            id="addresses on lines of their own",
        ),
        pytest.param(["LESSA, B. Notas. Recife: Pavio, [197-].", "", "MOURA, C. Cartas. Recife: Pavio, [18--?]."], 2, id="decades"),
    ],
)  # fmt: skip
def test_lines_that_go_on_with_an_entry(lines: list[str], count: int) -> None:
    assert len(parse(read_list("\n".join(lines), "refs", format="prose"))) == count


def test_paragraphs_about_entries_are_no_entries() -> None:
    text = """Marlow, T. (2011). *Salt roads*. Anchor House.

This book traces the salt roads of the north. Marlow argues, against Perrin (1936), that trade never stopped.

Orvane, P. (2008). *Slow trust*. Northgate Press.

A short study of letters that everybody has followed since.

Quist, A. (2014). Tides and tariffs. *Harbour History*, 12(3), 45–67.
"""
    found = parse(read_list(text, "refs", format="prose"))
    assert [entry.names[0].family for entry in found if isinstance(entry, Reference)] == ["Marlow", "Orvane", "Quist"]


@pytest.mark.parametrize("head", ["## Primary sources", "M", "**M**"], ids=["heading", "letter", "letter in bold"])
def test_headings_inside_a_list_are_no_entries(head: str) -> None:
    text = f"{head}\n\nMarlow, T. (2011). Salt roads. Anchor House.\n\n## Others\n\nOrvane, P. (2008). Slow trust. Northgate Press.\n"
    assert len(parse(read_list(text, "refs", format="prose"))) == 2


def test_entries_run_together_say_so() -> None:
    text = f"{ENTRIES[0]} {ENTRIES[1]}\n\n{ENTRIES[2]}"
    doubts = ["x-joined" in entry.fields for entry in parse(read_list(text, "refs", format="prose")) if isinstance(entry, Reference)]
    assert doubts == [True, True, False]


def test_short_entries_run_together_are_parted() -> None:
    text = "Marlow, T. (2011). Salt roads. Fell. Orvane, P. (2008). Trust. Fell.\n\nQuist, K. (2003). Oil. Review of Sand, H. (1999). Tow."
    entries = [entry.names[0].family for entry in parse(read_list(text, "refs", format="prose")) if isinstance(entry, Reference)]
    assert entries == ["Marlow", "Orvane", "Quist"]


def test_an_orderly_list_leaves_no_doubt() -> None:
    assert not [
        entry for entry in parse(read_list("\n\n".join(ENTRIES), "refs", format="prose")) if "x-joined" in getattr(entry, "fields", {})
    ]


def test_only_what_is_prose_is_read() -> None:
    essay = "Some words (Marlow & Quist, 2009) before.\n\nReferences\n\n"
    text = essay + ENTRIES[0]
    (entry,) = parse(Document("essay", text, " " * len(essay) + ENTRIES[0], "prose"))
    assert text[entry.span.start : entry.span.end] == ENTRIES[0]


def test_an_entry_too_long_to_be_one_is_unread() -> None:
    (entry,) = parse(read_list("light " * 5_000, "refs", format="prose"))
    assert "characters long" in getattr(entry, "why", "")


@given(st.text(max_size=300))
def test_entries_never_overlap(text: str) -> None:
    spans = [entry.span for entry in parse(read_list(text, "refs", format="prose"))]
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(text[span.start : span.end].strip() == text[span.start : span.end] != "" for span in spans)


def test_years_below_a_line_of_authors_belong_to_it() -> None:
    text = (
        "Marlow, T., A. Quist, et al.\n2007 Lamps of the coast. Lamp Letters, 10: 12–28.\n2009 Wicks of the coast. Lamp Letters, 12: 1–9.\n"
        "Odén, P.\n2011 Tallow and its uses. Oxford: Harbour Press.\nVik, B.\n2012 “On oil,” Lamp Letters, 15: 3–4."
    )
    entries = [entry for entry in parse(read_list(text, "refs", format="prose")) if isinstance(entry, Reference)]
    assert [(entry.names[0].family, entry.year and entry.year.number, entry.title) for entry in entries] == [
        ("Marlow", 2007, "Lamps of the coast"),
        ("Marlow", 2009, "Wicks of the coast"),
        ("Odén", 2011, "Tallow and its uses"),
        ("Vik", 2012, "On oil"),
    ]


def test_labels_on_lines_of_their_own_belong_to_the_entry_below() -> None:
    text = "\n".join(
        f"{name} {year}\n{name} T., « The lamps of {name} », Lamp Letters, {year - 1990}, {year}, p. 1–9."
        for name, year in (("Marlow", 2007), ("Quist", 2009), ("Odén", 2011))
    )
    entries = [entry for entry in parse(read_list(text, "refs", format="prose")) if isinstance(entry, Reference)]
    assert [(entry.names[0].family, entry.title) for entry in entries] == [
        ("Marlow", "The lamps of Marlow"),
        ("Quist", "The lamps of Quist"),
        ("Odén", "The lamps of Odén"),
    ]


@pytest.mark.parametrize("mark", ["- ", " _ ", " ", ""])
def test_numbers_with_odd_marks_are_counted(mark: str) -> None:
    text = "\n".join(
        f"{n}{mark}{name}. Lamps of the coast. Lamp Letters 2009;{n}:3–9." for n, name in enumerate(["T. Marlow", "A. Quist", "P. Odén"], 4)
    )
    entries = [entry for entry in parse(read_list(text, "refs", format="prose")) if isinstance(entry, Reference)]
    assert [entry.names[0].family for entry in entries] == ["Marlow", "Quist", "Odén"]
