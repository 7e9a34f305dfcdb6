"""Papers of a numbered series, papers read at a conference, and films, as handbooks and publishers write them."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.model import Reference


@pytest.mark.parametrize(
    ("text", "kind", "fields"),
    [
        pytest.param(
            "Garrowby, T. (2012), “Lanterns of the fell”, Tarnwick Lamp Papers, No. 44, Tarnwick Publishing, Paris.",
            "report",
            {"type": "Tarnwick Lamp Papers", "number": "44", "institution": "Tarnwick Publishing", "address": "Paris"},
            id="series, publisher and town",
        ),
        pytest.param(
            "Garrowby, T. (2012), Lanterns of the fell, Tarnwick Lamp Studies, No. 44, Tarnwick Publishing, Paris.",
            "book",
            {"series": "Tarnwick Lamp Studies", "seriesnumber": "44", "publisher": "Tarnwick Publishing", "address": "Paris"},
            id="a book in a series",
        ),
        pytest.param(
            "Garrowby, T. (2012), “Lanterns of the fell”, Tarnwick Lamp Papers, No. 44, pp. 3–9.",
            "article",
            {"journal": "Tarnwick Lamp Papers", "number": "44", "pages": "3–9"},
            id="an issue of a journal",
        ),
        pytest.param(
            "Garrowby, T. (2012) ‘Lanterns of the fell’, paper presented at the 5th Conference on Fell Lamps, Oslo, 4–6 May.",
            "inproceedings",
            {"date": "2012-05-04/2012-05-06", "month": "May"},
            id="days of a conference without their year",
        ),
        pytest.param(
            "Lanterns of the fell (2012) Directed by R. Garrowby [Film]. Oslo: Tarn Pictures.",
            "movie",
            {"title": "Lanterns of the fell", "director": "R. Garrowby", "publisher": "Tarn Pictures"},
            id="a film by its title",
        ),
        pytest.param(
            "Garrowby, R. (2012) Lanterns of the fell [Film]. Directed by R. Garrowby. Oslo: Tarn Pictures.",
            "movie",
            {"title": "Lanterns of the fell", "director": "Garrowby, R", "author": None},
            id="a film by its director, named again",
        ),
    ],
)
def test_entry_is_read_whole(text: str, kind: str, fields: dict[str, str]) -> None:
    (entry,) = citecheck.references(text)
    assert isinstance(entry, Reference)
    assert (entry.kind, {name: entry.fields.get(name) for name in fields}) == (kind, fields)
    assert "x-rest" not in entry.fields
