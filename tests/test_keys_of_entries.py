"""What a key in the text means: an entry's key, its other keys, its DOI, or nearly one of them."""

from __future__ import annotations

import pytest

from citecheck.data.costs import KEY_CASE, KEY_MISSING, KEY_SLIP
from citecheck.link.keyed import link_keyed
from citecheck.model import Citation, CitationItem, Reference, Span


def entry(at: int, key: str, **fields: str) -> Reference:
    return Reference(Span("refs", at, at + 1), key, "book", (), None, "", fields)


ENTRIES = [
    entry(0, "marlow2001", ids="mar, lamps:old"),
    entry(1, "Quist2002", doi="https://doi.org/10.5555/AB"),
    entry(2, "marlow2001", note="the same key"),
    entry(3, "marlow2003"),
    entry(4, ""),
]


@pytest.mark.parametrize(
    ("key", "verdict", "found"),
    [
        pytest.param("marlow2001", "exact", [(0, 0.0)], id="the first entry of the key"),
        pytest.param("mar", "exact", [(0, 0.0)], id="another key"),
        pytest.param("lamps:old", "exact", [(0, 0.0)], id="another key behind a comma"),
        pytest.param("doi:10.5555/ab", "exact", [(1, 0.0)], id="a DOI"),
        pytest.param("https://doi.org/10.5555/Ab", "exact", [(1, 0.0)], id="the address of a DOI"),
        pytest.param("doi:10.5555/xy", "missing", [], id="another DOI"),
        pytest.param("quist2002", "missing", [(1, KEY_CASE)], id="another case"),
        pytest.param("marlow2004", "missing", [(0, KEY_SLIP), (3, KEY_SLIP)], id="a letter off"),
        pytest.param("marl2004", "missing", [], id="too many letters off"),
        pytest.param("ma", "missing", [(0, KEY_SLIP)], id="a short key, one letter off"),
        pytest.param("zzzz", "missing", [], id="nothing like it"),
    ],
)
def test_a_key_means_an_entry(key: str, verdict: str, found: list[tuple[int, float]]) -> None:
    span = Span("essay", 3, 9)
    item = CitationItem(span, (), (), False, None, None, key=key)
    (link,) = link_keyed([Citation(span, (item,), "parenthetical")], ENTRIES, [])
    assert (link.verdict, [(match.reference.span.start, match.cost) for match in link.matches]) == (verdict, found)
    assert (link.item, link.missing_cost) == (item, KEY_MISSING)
