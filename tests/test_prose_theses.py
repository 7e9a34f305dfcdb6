"""Theses in prose lists: the type, the school, and what says that they are not published."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.model import Reference


@pytest.mark.parametrize(
    ("behind_title", "kind"),
    [
        (" [Unpublished doctoral dissertation]. University of Tarnwick.", "Unpublished doctoral dissertation"),
        (" [Unpublished master's thesis]. University of Tarnwick.", "Unpublished master's thesis"),
        (" [Doctoral dissertation, University of Tarnwick].", "Doctoral dissertation"),
        (" [Unveröffentlichte Dissertation]. University of Tarnwick.", "Unveröffentlichte Dissertation"),
        (". Unveröffentlichte Bachelorarbeit, University of Tarnwick.", "Unveröffentlichte Bachelorarbeit"),
        (". Unveröff. Diss., University of Tarnwick.", "Unveröff. Diss"),
    ],
)
def test_thesis_keeps_its_type_and_school(behind_title: str, kind: str) -> None:
    (entry,) = citecheck.references(f"Garrowby, T. (2015). Lanterns of the upper fell{behind_title}")
    assert isinstance(entry, Reference)
    found = (entry.kind, entry.title, entry.fields["type"], entry.fields["school"])
    assert found == ("thesis", "Lanterns of the upper fell", kind, "University of Tarnwick")


@pytest.mark.parametrize("kind", ["Unpublished manuscript", "Unpublished raw data"])
def test_other_unpublished_works_are_not_theses(kind: str) -> None:
    (entry,) = citecheck.references(f"Garrowby, T. (2015). Lanterns of the upper fell [{kind}]. University of Tarnwick.")
    assert isinstance(entry, Reference)
    assert (entry.kind, entry.fields["publisher"]) == ("unpublished", "University of Tarnwick")
