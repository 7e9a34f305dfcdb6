"""The citation element of a CSL style, read as the form that citations are held to."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.model import InputError
from citecheck.pipeline import check_documents
from citecheck.readers import read_list, read_text
from citecheck.styles.csl_citation import read_csl

HEAD = '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">'
STYLE = f"""<?xml version="1.0" encoding="utf-8"?>
{HEAD}
  <info><title>Harbour Letters</title></info>
  <macro name="who"><names variable="author"><name form="short" and="text" delimiter-precedes-last="never"/></names></macro>
  <macro name="when"><date variable="issued"><date-part name="year"/></date></macro>
  <macro name="where">
    <choose>
      <if locator="chapter"><label variable="locator" form="long"/></if>
      <else><label variable="locator" form="short"/></else>
    </choose>
    <text variable="locator"/>
  </macro>
  <citation et-al-min="4" et-al-use-first="1" et-al-subsequent-min="3" disambiguate-add-givenname="true" disambiguate-add-names="true">
    <sort><key macro="when"/></sort>
    <layout prefix="(" suffix=")" delimiter=", ">
      <group delimiter=": ">
        <group delimiter=" "><text macro="who"/><text macro="when"/></group>
        <text macro="where"/>
      </group>
    </layout>
  </citation>
</style>"""


def written(folder: Path, text: str) -> str:
    path = folder / "harbour.csl"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_every_part_is_read(tmp_path: Path) -> None:
    style = read_csl(written(tmp_path, STYLE))
    assert (style.title, style.separator, style.conjunction, style.serial_comma) == ("Harbour Letters", " ", "and", False)
    assert (style.et_al_from, style.et_al_later_from, style.works_separator, style.order) == (4, 3, ", ", "years")
    assert (style.locator_separator, style.page, style.pages, style.given_names) == (": ", "p. ", "pp. ", "shared")
    assert style.et_al_distinct


def test_citations_are_held_to_it(tmp_path: Path) -> None:
    listing = read_list("Corrin, A. (1994). Salt roads. Journal of Trade, 12, 40–72.", "refs")
    result = check_documents(read_text("So (Corrin, 1994, p. 41).", "essay"), [listing], style=written(tmp_path, STYLE))
    assert [f.message.rpartition("; ")[2] for f in result.findings] == [
        "Harbour Letters writes “Corrin 1994: p. 41”.",
        "Harbour Letters writes “Corrin 1994: p. 41”.",
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("{}", "not XML", id="not-xml"),
        pytest.param("<style/>", "not a CSL 1.0 style", id="another-xml"),
        pytest.param(f"{HEAD}<info/></style>", "no citation layout of its own", id="dependent"),
        pytest.param(
            f'{HEAD}<citation><layout><text variable="citation-number"/></layout></citation></style>', "author and year", id="numeric"
        ),
        pytest.param('<!DOCTYPE x [<!ENTITY a "b">]>' + STYLE, "document type", id="doctype"),
    ],
)
def test_what_is_no_author_date_style_is_refused(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        read_csl(written(tmp_path, text))


def test_a_missing_file_is_refused() -> None:
    with pytest.raises(InputError, match="No such file"):
        read_csl("nowhere.csl")
