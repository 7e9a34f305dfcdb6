"""Customs and slips that are no missing work: laws named in short, Thai names, other transliterations, a sole entry of another year."""

from __future__ import annotations

import pytest

from citecheck import check

LIST = """Lund-Vestre Harbour Safety Act, 42 U.S.C. § 11301 (1987).

Somsri Jaidee. (2010). *Rivers of Siam*. Chula Press.

Chaidee, Anong. (2011). *Canals of Siam*. Chula Press.

Kraus, E. (2010). Regen. *Zeitschrift für Wetter*, 3, 1–9.

Joren, W. (1921). *Principles of fog*. Oslo: Fell. (Original work published 1890)

Shcherbina, O. (2004). Waves. *Journal of Ice*, 3, 1–9.

Board of Fog and Ice. (2014). *Fog*. Oslo: Fell.

NORGE. (2018). *Plan*. Oslo: Fell.

PORTUGAL. Ministério da Luz. *Guia*. Oslo: Fell, 2016.
"""


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        pytest.param("As the Lund-Vestre Act (1987) requires, ports close.", [], id="a law's name in short"),
        pytest.param("So it is (Lund-Vestre Safety Act, 1987).", [], id="more of it"),
        pytest.param("So it is (Lund-Vestre Safety Act, 1989).", ["missing-reference"], id="another year"),
        pytest.param("Somsri Jaidee (2010) wrote; again (Somsri, 2010).", [], id="a Thai name, cited by its first part"),
        pytest.param("She wrote it again (Somsri, 2010).", [], id="a name that the list does not turn round, by its first part"),
        pytest.param("She wrote it again (Anong, 2011).", ["translation-damage"], id="a given name that the essay never explains"),
        pytest.param("In ihrer Studie (2010) widerspricht Kraus.", [], id="somebody's study"),
        pytest.param("Waves roll (Chtcherbina, 2004).", ["misspelt-author"], id="French and English transliteration"),
        pytest.param("As Kraus argues (1987, p. 3), it rains.", ["wrong-year"], id="the only work of its author, uncited"),
        pytest.param(
            "It rains (Kraus, 1987), and rains (Kraus, 2010).", ["missing-reference"], id="the only work of its author, cited too"
        ),
        pytest.param("The Board of Fog and Ice of Norway (BFI, 2014) counts.", [], id="an abbreviation behind the name and a place"),
        pytest.param("It counts (BFI, 2014).", ["undefined-abbreviation"], id="an abbreviation alone"),
        pytest.param("The Plan of Ports (NORGE, 2018), as said (NORGE, 2018, p. 3).", [], id="a name in capitals is no abbreviation"),
        pytest.param("Muda (PORTUGAL, 2016), como se diz (PORTUGAL, 2016, p. 3).", [], id="a land whose ministry wrote"),
    ],
)
def test_what_is_reported_of_a_custom(text: str, rules: list[str]) -> None:
    result = check(text, LIST)
    assert [f.name for f in result.findings if f.span.source == result.case.essay.name and f.name != "mixed-form"] == rules


def test_the_fix_of_a_year_leaves_the_original_year() -> None:
    (finding,) = (f for f in check("Fog is old (Joren, 1890/1920).", LIST).findings if f.name == "wrong-year")
    assert finding.fix is not None
    assert [edit.text for edit in finding.fix.edits] == ["1890/1921"]
