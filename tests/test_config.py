"""The configuration is found, read whole, and refused with the line and the nearest known word."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from citecheck import config
from citecheck.config.list_discovery import lists_of
from citecheck.config.rule_selection import at_levels, chosen
from citecheck.config.schema import KEYS
from citecheck.linting.rule import Fault, Rule
from citecheck.model import Case, InputError
from citecheck.readers import read_file
from tests.made import result


def write(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("name", ["citecheck.toml", "pyproject.toml"])
def test_every_key_is_read(name: str, tmp_path: Path) -> None:
    """The examples of the reference are a configuration."""
    text = "".join(f"{key.name} = {key.example}\n" for key in KEYS if key.name != "extend")
    read = config.load(write(tmp_path, name, ("[tool.citecheck]\n" if name.startswith("py") else "") + text))
    assert read.quotation_words == 8
    assert read.style_overrides == {"et_al_from": 4}
    assert read.refs == (os.path.join(str(tmp_path), "refs/essay.bib"),)
    assert read.suppress[0]["reason"] == "lost"
    assert {key.name.replace("-", "_") for key in KEYS} - {"extend"} == set(config.Config._fields) - {"path", "folder"}


def test_settings_are_shown_as_toml(tmp_path: Path) -> None:
    text = "".join(f"{key.name} = {key.example}\n" for key in KEYS if key.name != "extend")
    shown = config.shown(config.load(write(tmp_path, "citecheck.toml", text)))
    assert tomllib.loads(shown)["aliases"] == {"WHO": "World Health Organization"}
    write(tmp_path, "again.toml", shown)
    assert config.load(str(tmp_path / "again.toml"))._replace(path="", folder="") == config.load(str(tmp_path / "citecheck.toml"))._replace(
        path="", folder=""
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("fail_on = 'warning'", "", id="underscore"),
        pytest.param("refs = 'a.bib'", "", id="one text for a list"),
        pytest.param("\nreffs = 'a'", ":2: unknown key 'reffs'; did you mean 'refs'?", id="unknown key"),
        pytest.param("zzz = 1", ":1: unknown key 'zzz'", id="nothing near"),
        pytest.param(
            "fail-on = 'warn'", "fail-on must be error, warning or info, as in fail-on = \"warning\"; did you mean 'warning'?", id="level"
        ),
        pytest.param("quotation-words = true", ":1: quotation-words must be a whole number", id="number"),
        pytest.param("quotation-words = 0", ":1: quotation-words must be a whole number", id="zero"),
        pytest.param("select = [1]", ":1: select must be a list of strings", id="texts"),
        pytest.param("[style-overrides]\net-al-form = 3", "'et-al-form' is not one of them; did you mean 'et-al-from'?", id="habit"),
        pytest.param("[[suppress]]\nrule = 'C101'", ":1: suppress must be a list of tables with rule, text and reason", id="no reason"),
        pytest.param("a = [", ":1:", id="no TOML"),
        pytest.param("severity = {C101 = 'loud'}", "severity must be a table of error, warning or info", id="levels"),
    ],
)
def test_what_is_wrong_is_said(text: str, says: str, tmp_path: Path) -> None:
    path = write(tmp_path, "citecheck.toml", text)
    if not says:
        assert config.load(path) != config.Config()
        return
    with pytest.raises(InputError) as told:
        config.load(path)
    assert str(told.value).startswith(path + ":")
    assert says in str(told.value)


def test_closest_configuration_wins_alone(tmp_path: Path) -> None:
    write(tmp_path, "citecheck.toml", "style = 'mla'")
    write(tmp_path, "a/pyproject.toml", "[project]\nname = 'x'\n[project.scripts]\ncitecheck = 'x:y'\n")
    write(tmp_path, "a/b/pyproject.toml", "[tool.citecheck]\nignore = ['C101']\n")
    essay = write(tmp_path, "a/b/c/essay.txt", "x")
    read = config.load(config.find(essay))
    assert (read.style, read.ignore) == ("auto", ("C101",))
    assert config.load(config.find(str(tmp_path / "a"))).style == "mla"


def test_extend(tmp_path: Path) -> None:
    write(tmp_path, "house.toml", "style = 'mla'\nrefs = 'all.bib'\nignore = ['C101']")
    write(tmp_path, "a/citecheck.toml", "extend = '../house.toml'\nignore = []")
    read = config.load(str(tmp_path / "a/citecheck.toml"))
    assert (read.style, read.ignore) == ("mla", ())
    assert os.path.normpath(read.refs[0]) == str(tmp_path / "all.bib")
    write(tmp_path, "house.toml", "extend = 'a/citecheck.toml'")
    with pytest.raises(InputError, match="extends itself"):
        config.load(str(tmp_path / "a/citecheck.toml"))


NAMES = (("one", "C101", True), ("two", "C102", False), ("other", "F201", True))


def silent(case: Case) -> Iterator[Fault]:
    yield from ()


RULES = tuple(Rule(name, code, "warning", default=default, faults=silent) for name, code, default in NAMES)


@pytest.mark.parametrize(
    ("select", "extend", "ignore", "codes"),
    [
        pytest.param([], [], [], ["C101", "F201"], id="default"),
        pytest.param(["C1"], [], [], ["C101", "C102"], id="family"),
        pytest.param(["two"], [], [], ["C102"], id="name"),
        pytest.param(["ALL"], [], ["c101"], ["C102", "F201"], id="all but one"),
        pytest.param([], ["two"], ["F"], ["C101", "C102"], id="extend and ignore"),
    ],
)
def test_chosen_rules(select: list[str], extend: list[str], ignore: list[str], codes: list[str]) -> None:
    assert [rule.code for rule in chosen(RULES, select=select, extend=extend, ignore=ignore)] == codes


def test_unknown_rule_and_severity() -> None:
    with pytest.raises(InputError, match="unknown rule 'othr'; did you mean 'other'"):
        chosen(RULES, select=["othr"])
    levels = {f.code: f.level for f in at_levels(result(), RULES, {"C1": "info"}).findings}
    assert levels == {"C101": "info", "C103": "warning", "F203": "info", "L401": "info"}


def found(essay: str, *refs: str) -> list[str]:
    return [os.path.relpath(d.name, os.path.dirname(essay)) for d in lists_of(read_file(essay), refs)]


def test_lists_are_found(tmp_path: Path) -> None:
    essay = write(tmp_path, "a/essay.txt", "Trust (Orvane, 2008).")
    assert found(essay) == []
    for name in ("refs/one.bib", "refs/one.json", "refs/two.ris", "refs/README.md"):
        write(tmp_path, name, "x")
    assert found(essay) == ["../refs/one.bib", "../refs/two.ris"]
    write(tmp_path, "refs/essay.txt", "x")
    assert found(essay) == ["../refs/essay.txt"]
    write(tmp_path, "a/refs/near.bib", "x")
    assert found(essay) == ["refs/near.bib"]
    assert found(essay, str(tmp_path / "refs")) == ["../refs/essay.txt", "../refs/one.bib", "../refs/two.ris"]
    (tmp_path / "a" / "empty").mkdir()
    with pytest.raises(InputError, match="no reference list"):
        found(essay, str(tmp_path / "a" / "empty"))


@pytest.mark.parametrize(
    "front",
    ["bibliography: my.bib", "bibliography: [my.bib, 'b.json']", 'bibliography:\n  - my.bib\n  - "b.json"'],
    ids=["one", "in a row", "below one another"],
)
def test_lists_of_front_matter(front: str, tmp_path: Path) -> None:
    for name in ("my.bib", "b.json", "refs/other.bib"):
        write(tmp_path, name, "x")
    essay = write(tmp_path, "essay.md", f"---\ntitle: x\n{front}\n---\nTrust.")
    assert found(essay) == (["my.bib"] if front.endswith(": my.bib") else ["my.bib", "b.json"])


@pytest.mark.parametrize(
    ("command", "names"),
    [
        pytest.param(r"\bibliography{my,sub/more}", ["my.bib", "sub/more.bib"], id="bibtex"),
        pytest.param(
            "\\addbibresource{my.bib} % the list\n\\addbibresource[label=x]{sub/more.bib}", ["my.bib", "sub/more.bib"], id="biblatex"
        ),
        pytest.param("% \\bibliography{my}", ["refs/other.bib"], id="commented out"),
    ],
)
def test_lists_that_latex_names(command: str, names: list[str], tmp_path: Path) -> None:
    for name in ("my.bib", "sub/more.bib", "refs/other.bib"):
        write(tmp_path, name, "x")
    essay = write(tmp_path, "essay.tex", f"\\begin{{document}}\nTrust.\n{command}\n")
    assert found(essay) == names


DATABASES = {
    "shared.bib": "@book{fell2001, title={Doors}}",
    "shared.json": '[{"id": "fell2001", "title": "Doors"}]',
    "shared.yaml": "references:\n- id: fell2001\n  title: Doors\n",
}


@pytest.mark.parametrize("name", ["users.yaml", "users.bib"])
def test_a_file_outside_that_only_bears_the_suffix_of_a_database_is_not_printed(name: str, tmp_path: Path) -> None:
    write(tmp_path, name, "users:\n- name: fell\n")
    essay = write(tmp_path, "paper/essay.md", f"---\nbibliography: ../{name}\n---\nTrust.")
    with pytest.raises(InputError, match="outside its folder that has no entries") as raised:
        found(essay)
    assert "fell" not in str(raised.value)


@pytest.mark.parametrize(
    ("name", "is_read"),
    [
        pytest.param("../shared.bib", True, id="a database above"),
        pytest.param("../shared.json", True, id="a database of JSON"),
        pytest.param("../shared.yaml", True, id="a database of YAML"),
        pytest.param("notes.txt", True, id="any list in the folder"),
        pytest.param("sub/notes.txt", True, id="below the folder"),
        pytest.param("../notes.txt", False, id="any text above"),
        pytest.param("../shadow", False, id="no suffix"),
        pytest.param("link.txt", False, id="a link that leads outside"),
    ],
)
def test_an_essay_names_only_databases_outside_its_folder(name: str, is_read: bool, tmp_path: Path) -> None:
    for file, text in DATABASES.items():
        write(tmp_path, file, text)
    for file in ("notes.txt", "shadow", "paper/notes.txt", "paper/sub/notes.txt"):
        write(tmp_path, file, "x")
    (tmp_path / "paper" / "link.txt").symlink_to(tmp_path / "notes.txt")
    essay = write(tmp_path, "paper/essay.md", f"---\nbibliography: {name}\n---\nTrust.")
    if is_read:
        assert found(essay) == [name]
        return
    with pytest.raises(InputError, match=r"outside its folder .* is not read: .* --refs"):
        found(essay)
    assert found(essay, str(tmp_path / "shadow")) == ["../shadow"], "who runs the program may name anything"


def test_own_list_is_not_joined_by_what_lies_about(tmp_path: Path) -> None:
    write(tmp_path, "refs/other.bib", "x")
    essay = write(tmp_path, "essay.txt", "Trust (Orvane, 2008).\n\nReferences\n\nOrvane, P. (2008). Slow trust.\n")
    assert found(essay) == []
