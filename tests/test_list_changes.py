"""What clean and convert report of a list: every change from the source's own text to what is written, by a rule that explain knows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

import citecheck
from citecheck.bibliography import list_style
from citecheck.cleanup import Wanted, clean, convert
from citecheck.cleanup.accounting import account, changed_spans, left_out, lost, visible_changes
from citecheck.cleanup.changes import Change
from citecheck.cleanup.list_diff import list_diff
from citecheck.cleanup.printed_changes import words_of
from citecheck.cli import citecheck as command
from citecheck.data.list_changes import LIST_CHANGES
from citecheck.readers import read_list
from citecheck.styles import list_style_names
from citecheck.writers import write_list

CODE = Path(citecheck.__file__).parent / "cleanup"
NAMED = re.compile(
    r"Change\(\s*[\w.]+,\s*\"([a-z-]+)\"|(?:differences|_with_changes)\(.*?\"([a-z-]+)\"\)|^    \(\"([a-z-]+)\", tidy_|\"(style-[a-z]+)\"",
    re.MULTILINE,
)

PROSE = """\
Marlow, I.T. (1962) The Long Salt Road. Lagos: Quay University Press.

Foss, Ann and Peter Bell. 2004. "Tides and the Timing of Estuary Markets." Journal of Harbour Studies 12, no. 3: 45-7.

Dune KL, Reed PO. A structure for harbours. Coast. 1953;171:737-8.

Hale, R. (Director). (1968). The last ferry [Film]. Anchor Pictures.

Pike, J., & Lund, O. (Eds.). (2011). Locks and weirs (2nd ed., Vol. 3, pp. 12-40). Harbour House. https://doi.org/10.1234/quay.77

Brandt, Ute. „Deiche und Häfen“. Zeitschrift für Küstenkunde, Bd. 7, Nr. 2, 1999, S. 101-119.

Orme, T. Salt trade in the delta. PhD thesis, University of Delta, 2015.

Tarn, W. (2019, March 4). Why quays sink. Harbour Daily, p. B3. Retrieved May 6, 2020, from https://harbour.example/quays
"""
BIB = """\
@article{foss04, author = "Ann Foss and Bell, Peter", title={The {DNA} of  quays & tides}, journal={Coast}, year=2004, month=mar, pages={45-7},
  doi={https://doi.org/10.1234/quay.7}, url={https://coast.example/a}, langid={english}}
@book{marlow62, author={I. T. Marlow}, title={The Long Salt Road}, publisher={Quay}, address={Lagos}, year={1962}}
"""
ADDRESS = re.compile(r"https?://\S+")
EXPLAINED = ["style-omits", "style-case", "style-names", "style-numbers", "style-labels", "style-order", "style-punctuation", "list-order"]


def test_every_change_has_a_row_and_every_row_a_change() -> None:
    used = {name for file in CODE.rglob("*.py") for found in NAMED.findall(file.read_text("utf-8")) for name in found if name}
    assert used == LIST_CHANGES.keys()


@pytest.mark.parametrize("name", sorted(LIST_CHANGES))
def test_explain_knows_every_change(name: str) -> None:
    done = CliRunner().invoke(command, ["explain", name])
    assert done.exit_code == 0
    assert done.output.startswith(f"# {name}\n\nA change that `clean` and `convert` make of a list.\n")
    assert LIST_CHANGES[name].summary in done.output


def test_explain_guesses_a_change_that_is_misspelt() -> None:
    done = CliRunner().invoke(command, ["explain", "page-dahs"], standalone_mode=False)
    assert "did you mean 'page-dash'" in str(done.exception)


def _words(changes: list[Change], side: str) -> set[str]:
    text = " ".join(f"{getattr(change, side)} {change.after if not change.field else ''}" for change in changes)
    return {word.word.lstrip("0") for word in words_of(text)}


@pytest.mark.parametrize("style", sorted(list_style_names()))
@pytest.mark.parametrize(("name", "text"), [("refs.txt", PROSE), ("refs.bib", BIB)], ids=["prose", "bib"])
def test_every_word_of_source_and_list_is_accounted_for(style: str, name: str, text: str) -> None:
    """The law: a word of the source that is not printed, and a printed word that the source does not have, is in a reported change."""
    cleaned = clean(None, [read_list(text, name)], Wanted(style))
    made = cleaned.written("txt", list_style(style))
    changes = [*visible_changes(made, cleaned.changes), *account(made, cleaned.changes), *lost(made)]
    for original in cleaned.originals:
        own = [change for change in changes if change.key == original.key]
        printed = {word.word.lstrip("0") for word in words_of(ADDRESS.sub("", made.printed[original.span]))}
        source = {word.word for word in words_of(ADDRESS.sub("", made.text_of(original)))}
        if source:
            assert source - printed <= _words(own, "before"), original.key
            assert printed - source <= _words(own, "after"), original.key
            assert made.text_of(original) == made.printed[original.span] or own
        else:
            named = (original.fields.get(name, "") for name in ("author", "title", "journal", "publisher", "address", "year"))
            values = {word.word for value in named for word in words_of(value)}
            assert values - printed <= _words(own, "before"), original.key


def test_explanation_names_case_place_names_numbers_labels_and_order() -> None:
    cleaned = clean(None, [read_list(PROSE, "refs.txt")], Wanted("apa"))
    made = cleaned.written("txt", list_style("apa"))
    rules = {change.rule for change in account(made, cleaned.changes)}
    assert set(EXPLAINED) <= rules


@pytest.mark.parametrize("to", ["bib", "biblatex", "csl-json", "ris"])
def test_fields_that_a_format_leaves_out_or_renames_are_named(to: str) -> None:
    converted = convert([read_list(BIB, "refs.bib")], Wanted("apa"))
    changes = [*converted.changes, *account(converted.written(to, None), converted.changes)]
    text = write_list(converted.listing, to, {}).decode("utf-8")
    for original in converted.originals:
        own = [change for change in changes if change.key == original.key]
        for field, value in original.fields.items():
            seen = all(word.word in {each.word for each in words_of(text)} for word in words_of(value))
            seen = seen or (field == "month" and ("month = mar" in text or bool(MARCH.search(text))))  # in its date, as a number
            assert seen or any(change.field == field or field in change.after for change in own), field


MARCH = re.compile(r"^DA  - \d{4}/03|\[\s*\d{4},\s*3\s*[],]", re.MULTILINE)


def _diff(cleaned: citecheck.cleanup.Cleaned, to: str, style: str) -> str:
    made = cleaned.written(to, list_style(style) if to == "txt" else None)
    return list_diff(made, cleaned.read, lambda listing: write_list(listing, to, list_style(style)).decode("utf-8"))


def test_diff_has_the_source_in_its_own_words() -> None:
    found = _diff(convert([read_list(PROSE, "refs.txt")], Wanted("apa")), "txt", "apa")
    old = {line[1:] for line in found.splitlines() if line.startswith("-") and not line.startswith("---")}
    new = {line[1:] for line in found.splitlines() if line.startswith("+") and not line.startswith("+++")}
    assert "Marlow, I.T. (1962) The Long Salt Road. Lagos: Quay University Press." in old
    assert "Marlow, I. T. (1962). The long salt road. Quay University Press." in new
    assert old - {""} <= set(PROSE.splitlines())


def test_diff_of_a_bib_file_begins_with_its_own_lines() -> None:
    found = _diff(clean(None, [read_list(BIB, "refs.bib")], Wanted("apa")), "bib", "apa")
    assert '-@article{foss04, author = "Ann Foss and Bell, Peter", title={The {DNA} of  quays & tides},' in found


def test_diff_into_another_format_is_entry_by_entry() -> None:
    found = _diff(clean(None, [read_list(BIB, "refs.bib")], Wanted("apa")), "txt", "apa")
    assert found.count("--- source") == 2
    assert "--- source marlow62\n+++ written marlow62\n" in found
    assert "+Marlow, I. T. (1962). The long salt road. Quay." in found


def test_list_that_is_right_shows_no_difference() -> None:
    text = "Foss, A. (2004). Tides and markets. Coast, 12(3), 45–67.\n\nMarlow, I. T. (1962). The long salt road. Quay.\n"
    converted = convert([read_list(text, "refs.txt")], Wanted("apa"))
    made = converted.written("txt", list_style("apa"))
    assert [*converted.changes, *account(made, converted.changes), *lost(made)] == []
    assert _diff(converted, "txt", "apa") == ""


MARKED = """\
Rook, L. (2016). Ledgers and kin. *Journal of Rural Ledgers*, 44(2), 101–119.

Pell, M. (2003). *Quays* (2nd ed.). Harbour House. (Original work published 1998)

Tran, V. A. (2017). Pumps. In L. Orme (Ed.), *Water in the delta* (pp. 33–58). Quay.
"""


def test_list_in_markdown_that_is_right_has_no_change() -> None:
    cleaned = clean(None, [read_list(MARKED, "refs.md")], Wanted("apa"))
    made = cleaned.written("md", list_style("apa"))
    changes = [change for change in visible_changes(made, cleaned.changes) if change.rule != "list-order"]
    assert changes == []
    assert [change for change in account(made, cleaned.changes) if change.rule != "list-order"] == []
    assert changed_spans(made) == set()


def test_label_behind_a_name_is_no_part_of_it() -> None:
    cleaned = clean(
        None, [read_list("Tran, V. A. 2017. Pumps. In L. Orme (Ed.), Water in the delta (pp. 33–58). Quay.", "r.txt")], Wanted("apa")
    )
    made = cleaned.written("txt", list_style("apa"))
    assert not [change for change in account(made, cleaned.changes) if "Ed" in change.after]


def test_edition_that_a_style_prints_as_it_was_is_no_change() -> None:
    cleaned = clean(None, [read_list("Pell, M. (2003). Quays (2nd ed.). Harbour House.", "r.txt")], Wanted("apa"))
    assert [change.rule for change in cleaned.changes] == ["edition-number"]
    assert visible_changes(cleaned.written("txt", list_style("apa")), cleaned.changes) == ()
    assert [change.rule for change in visible_changes(cleaned.written("bib", None), cleaned.changes)] == ["edition-number"]


def test_markdown_list_is_written_to_stdout_as_markdown_and_explained_in_its_order(tmp_path: Path) -> None:
    (tmp_path / "refs.md").write_text(MARKED.replace("44(2), 101–119", "44(2), 101-119"), "utf-8")
    for name in ("clean", "convert"):
        done = CliRunner().invoke(command, [name, str(tmp_path / "refs.md"), "--style", "apa", "--explain"])
        assert "*Journal of Rural Ledgers*" in done.stdout
        assert "*Journal" not in CliRunner().invoke(command, [name, str(tmp_path / "refs.md"), "--to", "txt"]).stdout
        keys = [line[:-1] for line in done.stderr.splitlines() if line.endswith(":") and not line.startswith(" ")]
        written = [line.split(",")[0].casefold() for line in done.stdout.splitlines() if line]
        assert [key.rstrip("0123456789") for key in keys] == [
            name for name in written if name in {key.rstrip("0123456789") for key in keys}
        ]


INTERVIEW = "@interview{g, author={Gersh, S.}, title={On tides}, journal={Delta Oral History Project}, year={1970}}\n"
SERIES = "@misc{m, author={Vale, A.}, title={Atlas}, howpublished={Pamphlet}, series={Weirs}, number={29}, pages={27--28}, year={1933}}\n"


@pytest.mark.parametrize("style", ["apa", "chicago", "harvard", "mla"])
def test_interview_names_where_it_was_printed(style: str) -> None:
    text = write_list(clean(None, [read_list(INTERVIEW, "r.bib")], Wanted(style)).listing, "txt", list_style(style)).decode()
    assert "Delta Oral History Project" in text


def test_volume_of_proceedings_is_printed_in_harvard_style() -> None:
    entry = "@inproceedings{a, author={Vale, A.}, title={Tides}, booktitle={Advances in Tides}, volume={30}, pages={1--11}, year={2017}}"
    text = write_list(clean(None, [read_list(entry, "r.bib")], Wanted("harvard")).listing, "txt", list_style("harvard")).decode()
    assert "Advances in Tides. Vol. 30, pp. 1–11." in text


@pytest.mark.parametrize(("style", "missed"), [("harvard", ["number", "pages"]), ("mla", ["number"]), ("chicago", ["number", "pages"])])
def test_field_that_a_style_prints_nothing_of_is_noted_unless_its_handbook_leaves_it_out(style: str, missed: list[str]) -> None:
    cleaned = clean(None, [read_list(SERIES + INTERVIEW, "r.bib")], Wanted(style))
    found = [change.after for change in left_out(cleaned.written("txt", list_style(style)))]
    assert [words.split()[0] for words in found] == missed
    assert list(left_out(cleaned.written("bib", None))) == []


@pytest.mark.parametrize("style", sorted(list_style_names()))
@pytest.mark.parametrize(("edition", "printed"), [("1", False), ("First", False), ("2", True), ("1st rev. ed.", True)])
def test_only_later_editions_are_printed(style: str, edition: str, printed: bool) -> None:
    entry = f"@book{{a, author={{Vale, A.}}, title={{Tides}}, edition={{{edition}}}, publisher={{Quay}}, year={{2017}}}}"
    cleaned = clean(None, [read_list(entry, "r.bib")], Wanted(style))
    text = write_list(cleaned.listing, "txt", list_style(style)).decode()
    assert ("ed" in text.lower()) == printed
    assert list(left_out(cleaned.written("txt", list_style(style)))) == []
