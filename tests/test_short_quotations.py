"""A quotation between an author and the year: the listed author is read over it, and its last word is not an author."""

from __future__ import annotations

import pytest

from citecheck import check
from citecheck.text.short_quotations import quotation_before

LIST = """

References

Marlow, P. (1999). *Lamps of the estuary*. Brell Press.

Orvane, K. (2009). Slow trust. *Journal of Reeds*, 3, 1–9.
"""


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("What Marlow calls “a wick without a lamp” (1999, p. 3) is old.", id="verb"),
        pytest.param('I use Marlow\'s idea of "slow light" (1999).', id="possessive"),
        pytest.param("Marlow's “slow light” (1999) is old.", id="right-before"),
        pytest.param("Marlow asks whether “it ends.” (1999).", id="stop-inside"),
        pytest.param("Marlow spricht von „langsamem Licht“ (1999, S. 3).", id="low-quotes"),
        pytest.param("Marlow nennt es »Licht« (1999).", id="guillemets-inwards"),
        pytest.param("Marlow parle de « lumière lente » (1999).", id="guillemets"),
        pytest.param("Marlow speaks of ‘slow light’ (1999).", id="single"),
    ],
)
def test_a_listed_author_is_read_over_a_quotation(text: str) -> None:
    result = check(f"Orvane (2009) agrees. {text}{LIST}")
    assert [(c.items[0].names[0].family, c.items[0].year and c.items[0].year.number) for c in result.case.citations] == [
        ("Orvane", 2009),
        ("Marlow", 1999),
    ]
    assert not result.findings


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He called it “Slow Light” (2001).", id="capitals"),
        pytest.param("Er nennt es „langsames Licht“ (2001).", id="low-quotes"),
        pytest.param("Er nennt es ‚Licht‘ (2001).", id="single-low-quotes"),
        pytest.param("In seinem Aufsatz „Licht und Wasser“ (2001) war es anders.", id="two-nouns"),
        pytest.param("Marlow called it “slow light” (2001).", id="listed-in-another-year"),
    ],
)
def test_the_last_word_of_a_quotation_is_no_author(text: str) -> None:
    result = check(f"Orvane (2009) agrees, and so does Marlow (1999). {text}{LIST}")
    assert not [finding for finding in result.findings if finding.name == "missing-reference"]


@pytest.mark.parametrize("mark", [", S. 3", ", p. 3"])
def test_with_a_page_it_is_doubtful(mark: str) -> None:
    result = check(f"Orvane (2009) agrees, and so does Marlow (1999). Er nennt es „Licht“ (2001{mark}).{LIST}")
    assert [(finding.name, finding.level) for finding in result.findings] == [("missing-reference", "info")]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("He says “so it is” (", 8),
        ("He says “so it is (", None),
        ("“so” he says (", None),
        (f"“{'so ' * 80}” (", None),
        ("Er sagt ‚Licht‘ (", 8),
    ],
)
def test_where_a_quotation_begins(text: str, start: int | None) -> None:
    assert quotation_before(text, 0, len(text) - 2) == start


def test_a_possessive_before_the_year_of_a_listed_work_mentions_it() -> None:
    result = check(f"Orvane (2009) agrees. Marlow's famous and much read Lamps of 1999 is old.{LIST}")
    assert not [finding for finding in result.findings if finding.name == "uncited-reference"]
