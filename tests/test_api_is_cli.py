"""The functions of the package and the command find the same, on every document of the corpus and under every option."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner

import citecheck
from citecheck.cli import citecheck as command
from citecheck.model import InputError
from citecheck.reporters.json import as_object

ROOT = Path(__file__).parent.parent
Found = list[tuple[object, ...]]


class Given(NamedTuple):
    """A document of the corpus: the essay (or a list by itself), and its list."""

    name: str
    essay: Path
    refs: Path | None


def corpus() -> Iterator[Given]:
    yield Given("demo", ROOT / "corpus" / "essay.txt", ROOT / "refs" / "essay.bib")
    yield Given("demo list", ROOT / "refs" / "essay.bib", None)
    for folder in sorted((Path(__file__).parent / "corpus").glob("*/")):
        essays, lists = sorted(folder.glob("essay.*")), sorted(folder.glob("refs.*"))
        for essay in essays:
            yield Given(folder.name, essay, lists[0] if lists else None)
        for listing in (
            () if essays else [listing for listing in lists if listing.suffix != ".txt"]
        ):  # a .txt alone is an essay, and has lists beside it
            yield Given(folder.name, listing, None)


def by_command(*arguments: str) -> Found:
    done = CliRunner().invoke(command, ["check", *arguments, "--format", "json"], standalone_mode=False)
    assert not done.exception, done.exception
    return findings(json.loads(done.stdout))  # that nothing was compared is told on stderr


def findings(report: object) -> Found:
    (document,) = json.loads(json.dumps(report))["documents"]
    return [
        (
            f["code"],
            f["level"],
            f["start"],
            f["end"],
            f["message"],
            [(e["start"], e["end"], e["text"]) for e in (f["fix"] or {"edits": []})["edits"]],
        )
        for f in document["findings"]
    ]


@pytest.mark.parametrize("given", list(corpus()), ids=lambda given: given.name)
@pytest.mark.parametrize(
    ("options", "words"),
    [
        pytest.param({}, [], id="default"),
        pytest.param(
            {"select": ["ALL"], "ignore": ["F2"], "style": "chicago"},
            ["--select", "ALL", "--ignore", "F2", "--style", "chicago"],
            id="options",
        ),
    ],
)
def test_same_findings(given: Given, options: dict[str, str | list[str]], words: list[str]) -> None:
    refs = ["--refs", str(given.refs)] if given.refs else []
    told = by_command(str(given.essay), *refs, *words, "--isolated")
    result = citecheck.check(given.essay.read_bytes(), given.refs.read_bytes() if given.refs else b"", name=str(given.essay), **options)  # type: ignore[arg-type]
    assert findings(as_object([result])) == told


ESSAY = "Trust (Orvane, 2008). Lost (Bramwell, 1971). <!-- citecheck: allow missing-reference: found later -->\n\nDoubt (Corwin 1965).\n"
LIST = "Orvane, P. (2008). Slow trust. Northgate Press.\n"
SETTINGS = """
style = "mla"
extend-select = ["repeated-author-dash"]
severity = { missing-reference = "info" }
suppress = [{ rule = "missing-reference", text = "Corwin 1965", reason = "an archive" }]
per-file-ignores = { "drafts/*" = ["F2"] }
"""


@pytest.mark.parametrize("configured", [False, True])
@pytest.mark.parametrize(
    "options", [{}, {"select": ("C1",)}, {"ignore": ("missing-reference",)}, {"extend_select": ("L410",)}, {"style": "apa"}], ids=str
)
def test_same_findings_under_configuration_and_suppressions(
    configured: bool, options: dict[str, tuple[str, ...] | str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("e.md").write_text(ESSAY)
    Path("r.txt").write_text(LIST)
    Path("c.toml").write_text(SETTINGS)
    words = [
        word for name, value in options.items() for word in (f"--{name.replace('_', '-')}", value if isinstance(value, str) else value[0])
    ]
    told = by_command("e.md", "--refs", "r.txt", *words, *(["--config", "c.toml"] if configured else ["--isolated"]))
    result = citecheck.check(ESSAY, LIST, name="e.md", configuration="c.toml" if configured else None, **options)  # type: ignore[arg-type]
    assert findings(as_object([result])) == told


def test_a_suppression_comment_holds() -> None:
    assert [f.name for f in citecheck.check(ESSAY, LIST, name="e.md").findings if "Bramwell" in f.message] == []


def test_a_list_without_entries_is_an_error_in_both() -> None:
    with pytest.raises(InputError, match="refs: no entry found"):
        citecheck.check("Trust (Orvane, 2008).", "References\n\n")


def test_unknown_words_are_errors() -> None:
    with pytest.raises(InputError, match="unknown rule"):
        citecheck.check("Trust.", select=["C999"])
    with pytest.raises(citecheck.InputError, match="unknown style"):
        citecheck.check("Trust.", style="none")


def test_the_public_names() -> None:
    assert [citecheck.Result, citecheck.Finding] == [type(citecheck.check("Trust.")), citecheck.Finding]
    for name in citecheck.__all__:
        assert getattr(citecheck, name).__doc__
    with pytest.raises(AttributeError):
        getattr(citecheck, "nothing")  # noqa: B009
