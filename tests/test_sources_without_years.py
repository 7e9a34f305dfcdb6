"""Laws, cases, archives and films that a text names by a title, a party, a shelf mark or a time."""

from __future__ import annotations

import pytest

from citecheck import check

LIST = """\
Directive 93/13/EEC
Doe v. PixelLamp Inc., 318 F.3d 44 (9th Cir. 2003)
LB/4/2, Sessions papers. Harbour Record Office.
Orvane, P. 2009. Slow Trust. Tarn.
Quill, R. 2010. Wet Trust. Tarn.
Rusk, E. 2011. Dry Trust. Tarn.
Sorrel, B. 2012. Late Trust. Tarn.
Thorn, K. 2013. No Trust. Tarn.
"""
CITED = "It is held (Orvane 2009; Quill 2010; Rusk 2011; Sorrel 2012; Thorn 2013)"
BY_PAGE = """\
Astwell, Winifred. Corridors: Notes on Lamps. Tarn, 1998.

Astwell, Winifred. Doors: More Notes. Tarn, 2004.

Lorring, Kate, director. Stairs. Channel Nine, 2012.
"""


def _about(text: str, listing: str, style: str = "auto") -> list[tuple[str, str]]:
    found = check(text, listing, style=style).findings
    return [
        (finding.name, finding.message.split("”")[0]) for finding in found if finding.name in ("missing-reference", "uncited-reference")
    ]


def test_each_is_cited_where_it_is_named() -> None:
    text = f"{CITED} in PixelLamp (2003), 318 F.3d 44 (9th Cir. 2003), under Directive 93/13/EEC, and kept (LB/4/2)."
    assert _about(text, LIST) == []


UNNAMED = [
    pytest.param(f"{CITED} in PixelLamp (2003). The papers are kept (LB/4/2).", "Directive", id="law"),
    pytest.param(f"{CITED} in PixelLamp (2003) under Directive 93/13/EEC.", "LB/4/2", id="shelf-mark"),
]


@pytest.mark.parametrize(("text", "uncited"), UNNAMED)
def test_what_is_named_nowhere_is_uncited(text: str, uncited: str) -> None:
    assert [(name, uncited in words) for name, words in _about(text, LIST)] == [("uncited-reference", True)]


def test_a_title_without_its_subtitle_and_a_time_are_cited_by_page() -> None:
    text = (
        "A lamp is a verb, as Astwell says (Doors 12), though not at first (Corridors 41). In Lorring's film nobody moves (00:12:04-13:10)."
    )
    assert _about(text, BY_PAGE, "mla") == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The film is dark (The Long Keeper, 2011).", id="in a bracket"),
        pytest.param("It is dark, as The Long Keeper (2011) shows.", id="in a sentence"),
    ],
)
def test_a_film_listed_by_its_title_is_cited_by_it(text: str) -> None:
    film = "The Long Keeper (2011) Directed by I. Varr [Film]. London: Pier Films."
    book = "Marlow, T. (2012) Lamps of the coast. London: Quay."
    (link,) = check(text, f"{film}\n\n{book}\n").case.links
    assert (link.verdict, link.item.names[0].family) == ("exact", "The Long Keeper")
