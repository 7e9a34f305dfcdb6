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
      <else><group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group></else>
    </choose>
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


PARTS = [
    ('add-names="true"> → add-names="true" collapse="year">', "same_authors", "years"),
    ('add-names="true"> → add-names="true" collapse="year-suffix">', "same_authors", "letters"),
    ('add-names="true"> → add-names="true" collapse="year-suffix-ranged">', "same_authors", "any"),
    ('add-names="true"> → add-names="true">', "same_authors", "names"),
    ('add-names="true"> → add-names="true" collapse="year" cite-group-delimiter=" / ">', "years_separator", " / "),
    ('add-names="true"> → add-names="true" collapse="year-suffix" year-suffix-delimiter=",">', "letters_separator", ","),
    ('add-names="true"> → add-names="true" collapse="year-suffix">', "letters_separator", ", "),
    ('add-names="true"> → add-names="true" collapse="year" after-collapse-delimiter="; ">', "group_separator", "; "),
    ('add-names="true"> → add-names="true" after-collapse-delimiter="; ">', "group_separator", ""),
    ('and="text" → and="symbol"', "conjunction", "&"),
    ('and="text" → ', "conjunction", ""),
    ('form="short" and="text" → and="text"', "given_names", "any"),
    ('form="short" and="text" → name-form="short" and="text"', "given_names", "shared"),
    ('never"/> → never"><name-part name="family" text-case="uppercase"/></name>', "capitals", True),
    ('never"/> → always"/>', "serial_comma", True),
    ('never"/></names> → never"/><et-al term="and others"/></names>', "et_al", "and others"),
    ('</info> → </info><locale><terms><term name="et-al">et al</term></terms></locale>', "et_al", "et al"),
    ('</info> → </info><locale xml:lang="de"><terms><term name="et-al">u.a.</term></terms></locale>', "et_al", "et al."),
    ('<date variable → <text term="no date" form="short"/><date variable', "undated", "n.d."),
    ('<date variable → <text term="no date"/><date variable', "undated", "no date"),
    ('<key macro="when"/> → <key macro="who"/>', "order", "names"),
    ('<key macro="when"/> → <key macro="who"/><key macro="when" sort="descending"/>', "order", "text"),
    ('<sort><key macro="when"/></sort> → ', "order", "text"),
    ('form="short"/><text variable="locator"/> → form="short" plural="never"/><text variable="locator"/>', "pages", "p. "),
    ('form="short"/><text variable="locator"/> → form="short" strip-periods="true"/><text variable="locator"/>', "page", "p "),
    ('form="short"/><text variable="locator"/> → form="long"/><text variable="locator"/>', "pages", "pages "),
    ('<group delimiter=" "><label → <group><label', "page", "p."),
    ('<group delimiter=" "><label → <group prefix=", " delimiter=" "><label', "locator_separator", ", "),
    ('<group delimiter=": "> → <group delimiter=", ">', "locator_separator", ", "),
    ('delimiter=" "><text macro="who"/> → delimiter=", "><text macro="who" suffix=","/>', "separator", ", "),
    ('<layout prefix="(" suffix=")" delimiter=", "> → <layout delimiter="; ">', "works_separator", "; "),
    ('locator="chapter" → position="ibid"', "ibid", True),
]


@pytest.mark.parametrize(("change", "field", "value"), PARTS, ids=[f"{field}: {change[:60]}" for change, field, _ in PARTS])
def test_each_option_is_read(tmp_path: Path, change: str, field: str, value: object) -> None:
    old, new = change.split(" → ") if not change.endswith(" → ") else (change[:-3], "")
    assert old in STYLE
    assert getattr(read_csl(written(tmp_path, STYLE.replace(old, new))), field) == value


@pytest.mark.parametrize(
    ("old", "new", "fields"),
    [
        pytest.param('et-al-use-first="1"', 'et-al-use-first="2"', {"et_al_from"}, id="two-before-et-al"),
        pytest.param('and="text"', 'delimiter="/"', {"conjunction", "narrative_conjunction"}, id="slash-between-names"),
        pytest.param('<date variable="issued">', '<date variable="issued" prefix="[" suffix="]">', {"separator"}, id="year-in-brackets"),
        pytest.param('variable="locator"', 'variable="volume"', {"locator_separator", "page", "pages"}, id="no-page"),
    ],
)
def test_what_a_style_of_ours_cannot_say_is_not_judged(tmp_path: Path, old: str, new: str, fields: set[str]) -> None:
    assert set(read_csl(written(tmp_path, STYLE)).decided - read_csl(written(tmp_path, STYLE.replace(old, new))).decided) == fields


def test_the_date_is_the_one_beside_the_authors(tmp_path: Path) -> None:
    pair = '<group delimiter=" "><text macro="who"/><text macro="when"/></group>'
    film = '<choose><if type="motion_picture"><group delimiter=" "><text variable="title"/><text macro="when"/></group></if>'
    text = STYLE.replace(pair, film + '<else><group delimiter=", "><text macro="who"/><text macro="when"/></group></else></choose>')
    assert read_csl(written(tmp_path, text)).separator == ", "


def test_small_capitals_are_not_judged(tmp_path: Path) -> None:
    name = '<name form="short" and="text" delimiter-precedes-last="never"/>'
    small = name.replace("/>", '><name-part name="family" font-variant="small-caps"/></name>')
    assert "capitals" not in read_csl(written(tmp_path, STYLE.replace(name, small))).decided


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
