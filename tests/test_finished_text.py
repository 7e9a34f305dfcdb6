"""Finished text is written again as it is, in the style it is in; and what a style prints in its own way is not reported as lost."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.cleanup.carried_over import not_carried_over

FINISHED = [
    ("mla", "a dash before a title in capitals",
     ("Cumm, G. “Understanding Wicks.” Lamp Letters, vol. 2, 2012, pp. 1–9.", "---. Understanding the New Lamps. 2020.")),
    ("mla", "a part of a title behind a number",
     ("Cumm, G. “On the Keeping of Lamps. I. The Wick and Its Oil.” Lamp Letters, vol. 2, 2012, pp. 1–9.",)),
    ("mla", "a dash before a title with a word of bodies",
     ("Barr, R. L. Ecology and Lamps. Harbour Press, 2012.", "---. Systematic Studies in Lamps: Wicks and Allied Genera. Harbour Press, 2013.")),
    ("mla", "nobody knows whether the others are the same",
     ("Hogg, D. C., et al. Lamps of Wick. Harbour Press, 2011.", "Hogg, D. C. Wicks. Harbour Press, 2012.")),
    ("mla", "an editor behind the dash",
     ("Cumm, G. Wicks. Harbour Press, 2012.", "---, editor. On Lamps. Harbour Press, 2013.")),
    ("mla", "an act with its chapter", ("Harbour Lights Act 2012, c. 9.",)),
    ("harvard", "a journal that has no volume yet",
     ("Hart, C.H.J. (2017) ‘Composing lamps in harbours’, Lamp Letters [Preprint]. Available at: https://doi.org/10.5555/lamp.1.",)),
]  # fmt: skip


@pytest.mark.parametrize(("style", "entries"), [(row[0], row[2]) for row in FINISHED], ids=[f"{row[0]}: {row[1]}" for row in FINISHED])
def test_finished_text_stays(style: str, entries: tuple[str, ...]) -> None:
    text = "\n\n".join(entries)
    assert citecheck.convert(text, style, to="txt").decode().strip() == text


def test_a_bracket_that_opens_before_a_publisher_does_not_close_in_it() -> None:
    text = "Tverk, A. (1975) ‘Judgment of lamps’, in Utility and wicks (Lecture notes, Springer), 2000."
    (entry,) = citecheck.references(text)
    assert not any(value.endswith(")") and "(" not in value for value in entry.fields.values())  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("source", "written"),
    [
        pytest.param("Ozu, K. (Director). The long night.", "The Long Night. Directed by K. Ozu.", id="a role as a verb"),
        pytest.param("Marl, I. Salt. arXiv preprint arXiv:1812.04805.", "Marl, I. Salt (arXiv:1812.04805). arXiv.", id="arXiv preprint"),
        pytest.param("Marl, I. 2014b. Salt.", "Marl, I. (2014c). Salt.", id="the letter of a year"),
        pytest.param("霍斯 R K. 谷物[M]. 2版.", "霍斯 R K. 谷物[M]. 第2版.", id="a number glued to Chinese words"),
        pytest.param("Marl, I. Salt. Quay, 2001. br>", "Marl, I. (2001). Salt. Quay.", id="the rest of a tag"),
    ],
)
def test_is_carried_over(source: str, written: str) -> None:
    assert not [lost for lost in not_carried_over(source, written) if lost != "第"]


def test_the_number_of_an_entry_is_not_carried_over_and_not_missed() -> None:
    from citecheck.cleanup import Wanted, convert
    from citecheck.readers import read_list

    text = "5. Kell R. Lamps and frogs. Lamp Lett. 2014;9(3):123–130.\n\n6. Low J. Lamps in the fen. Lamp Lett. 2015;9(4):131–139.\n"
    made = convert([read_list(text, "l.txt")], Wanted("apa"))
    assert [entry.names[0].family for entry in made.listing.references] == ["Kell", "Low"]
    from citecheck.cleanup.carried_over import report_lost_words

    printed = {entry.span: " ".join(entry.fields.values()) for entry in made.listing.references}
    assert not list(report_lost_words(made.listing.references, [read_list(text, "l.txt")], printed))


def test_the_class_of_an_eprint_is_a_field() -> None:
    (entry,) = citecheck.references("Marl, I. (2014). Salt and lamps. arXiv:1412.6980 [cs.LG].")
    assert entry.fields["eprintclass"] == "cs.LG"  # type: ignore[union-attr]
