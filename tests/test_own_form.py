"""A list that is already in the requested style: entries that were understood are tidied, the others are kept as they are."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.cleanup.own_form import says_the_same
from citecheck.model import Reference

APA = "".join(f"Lund, A. B. (200{n}). Lamps of the north. Journal of Lights, {n}(2), 4–9.\n\n" for n in range(1, 6))


def _last(style: str, listing: str) -> str:
    return citecheck.convert(listing, style, to="txt").decode().strip().rsplit("\n\n", 1)[-1]


@pytest.mark.parametrize(
    ("entry", "printed"),
    [
        pytest.param(
            "Lund, A. B. (2008). On wicks. In K. Odén (Ed.), Lamps of towns. Part two of four (pp. 3–9). Brell Notes 28 and Supplement.",
            "Lund, A. B. (2008). On wicks. In K. Odén (Ed.), Lamps of towns. Part two of four (pp. 3–9). Brell Notes 28 and Supplement.",
            id="what would move stays",
        ),
        pytest.param(
            "Lund, A.B. (2008). Wicks of the south. Journal of Lights, 8(2), 14-19.",
            "Lund, A. B. (2008). Wicks of the south. Journal of Lights, 8(2), 14–19.",
            id="what is understood is tidied",
        ),
        pytest.param(
            "Lund, A. B. (2008). Wicks of the south. New York, NY: Harbour Press.",
            "Lund, A. B. (2008). Wicks of the south. Harbour Press.",
            id="a place that older editions printed goes",
        ),
    ],
)
def test_last_entry(entry: str, printed: str) -> None:
    assert _last("apa", APA + entry) == printed


def test_an_entry_that_was_not_understood_is_no_reason_in_another_style() -> None:
    entry = "Lund, A. B. (2008). Wicks of the south. Journal of Lights, 8(2), 14–19."
    assert "‘Wicks of the south’" in _last("harvard", APA + entry)


def _reference() -> Reference:
    (found,) = citecheck.references("Lund, A. B. (2008). Wicks. Journal of Lights, 8(2), 1103–11.")
    assert isinstance(found, Reference)
    return found


@pytest.mark.parametrize(
    ("written", "same"),
    [
        pytest.param("Lund, A. B. (2008). Wicks. Journal of Lights, 8(2), 1103–1111.", True, id="pages in full"),
        pytest.param("Lund, A. B. (2008a). Wicks. Journal of Lights, 8(2), 1103–1111.", True, id="a letter"),
        pytest.param("Lund, A. B. (2008). Wicks. Journal of Lights, 8(2), 1103–11.", True, id="pages as they stand"),
        pytest.param("Lund, A. B. (2008). Wicks. Journal of Lights, 8(2), 1103–1112.", False, id="another last page"),
        pytest.param("Lund, A. B. (2008). Wicks. Journal of Lights, 8(2), 1103–x11.", False, id="a page that is no number"),
        pytest.param("Lund, A. B. (2008). Wicks. Journal of Lights, 8(2), 1103.", False, id="no last page"),
        pytest.param("Lund, A. B. (2008). Wicks. Journal of Lights, 8(2), 1103–Lamps.", False, id="a word for the last page"),
        pytest.param("Lund, A. B. (2008). Wicks. Journal of Lights, 2(8), 1103–1111.", False, id="moved"),
        pytest.param("Lund, A. B. (2008). Wicks. Journal of Lights, 8, 1103–1111.", False, id="lost"),
        pytest.param("Lund, A. B. (2008). Wicks [Preprint]. Journal of Lights, 8(2), 1103–1111.", False, id="made up"),
        pytest.param("Lund, A. B. (2008). “Wicks.” Journal of Lights, 8(2), 1103–1111.", False, id="quoted"),
        pytest.param("Lund, A. B. (2008). Wicks. Journal of Lights (Vol. 8, No. 2, pp. 1103–1111).", False, id="labelled"),
    ],
)
def test_says_the_same(written: str, *, same: bool) -> None:
    assert says_the_same("Lund, A. B. (2008). Wicks. Journal of Lights, 8(2), 1103–11.", written, _reference()) == same


def test_an_editor_before_a_house_keeps_his_names_in_order() -> None:
    (found,) = citecheck.references("Lund, Ada. “Wicks.” Lamps of Towns, edited by Kim Odén, Harbour, 1975, pp. 25–82.")
    assert isinstance(found, Reference)
    assert found.fields["editor"] == "Kim Odén"


def test_nobody_is_not_printed_in_capitals() -> None:
    assert citecheck.convert("Anon, 2006. Wicks[J]. Journal of Lights, 3(2): 4-9.", "gbt7714", to="txt").decode().startswith("Anon, 2006.")


def test_an_entry_in_another_style_than_its_list_is_written_anew() -> None:
    listed = "\n\n".join(f"Marlow, T. ({year}). The keeping of lamps. Lamp Letters, 3, {year}." for year in range(2001, 2006))
    other = "Quist, Anna, et al. “Bright lamps in every harbour town.” Lamp Letters, vol. 7, 2009, pp. 1–5."
    assert b"Quist, A. et al. (2009). Bright lamps in every harbour town. Lamp Letters, 7" in citecheck.convert(
        f"{listed}\n\n{other}", to="txt", style="apa"
    )


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Vol. 7", ["7"]),
        ("March", ["3"]),
        ("2nd ed.", ["2"]),
        ("2001a", ["2001"]),
        ("007", ["7"]),
        ("x", []),
        ("Lamps lamps", ["lamps", "lamps"]),
    ],
)
def test_the_content_of_a_text(text: str, content: list[str]) -> None:
    from citecheck.cleanup import own_form

    assert list(own_form._words(text)) == content
    assert list(own_form._words(text)) == content  # from what is kept of the first time
