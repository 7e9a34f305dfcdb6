"""Text that repeats itself is read at once: what was read of a stretch holds of the next that is written alike."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.extract.author_readings import readings
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.repeated_readings import cached_readings
from citecheck.model import Name, Reference, Span, Year
from tests.work import count_calls

KNOWN = Gazetteer.of([Reference(Span("list", 0, 9), "k", "book", (Name("Osmund", "A."), Name("Tarn", "B.")), Year(2001), "Slow Rivers")])

SENTENCES = [
    pytest.param("Water rises (Osmund & Tarn, ", True, id="a bracket"),
    pytest.param("as Osmund and Tarn (", False, id="running text"),
    pytest.param("(see Osmund et a1., ", True, id="a damaged et al."),
    pytest.param("(Osmund he Tarn, ", True, id="a translated conjunction"),
    pytest.param("—- nd", False, id="nobody"),
]


@pytest.mark.parametrize(("sentence", "bracketed"), SENTENCES)
@pytest.mark.parametrize("before", [0, 3, 400], ids=lambda many: f"behind {many} letters")
def test_authors_are_read_as_if_for_the_first_time(sentence: str, bracketed: bool, before: int) -> None:
    prose = ("Rivers are slow. " * 30)[:before] + sentence * 3 + "2001)"
    end = prose.rindex(sentence) + len(sentence.rstrip(", ("))
    for floor in (0, end - 60 if end > 60 else 0):
        first = readings(prose, floor, end, bracketed=bracketed, known=KNOWN)
        again = [cached_readings(prose, floor, end, bracketed=bracketed, known=KNOWN) for _ in range(2)]
        assert again == [first, first]


@pytest.mark.parametrize("pattern", ["—- nd", "|#«nd ", "“é(No.é> p.", "(A", "2001a &#39;_ ", "# von1999/2001 (2001)LiNo. "])
def test_a_repeated_pattern_costs_little_for_each_sign(pattern: str) -> None:
    def check(many: int) -> int:
        return count_calls(
            lambda: citecheck.check(pattern * (many // len(pattern)), "@book{a, author={Osmund, A}, year=2001, title={Rivers}}")
        )

    few, many = check(3000), check(6000)
    assert many <= 2.3 * few
    assert many <= 150 * 6000
