"""``clean --from-records``: what an entry lacks is added from a report of verify; what it has stays."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from citecheck.cleanup.from_records import read_additions
from citecheck.cli import citecheck as command
from citecheck.model import InputError
from tests.replay import World, served
from tests.test_verify_online import bib, work

PLACE = {"volume": "7", "issue": "2", "page": "10-20"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    entries = [
        bib(1),
        bib(2, with_doi=False),
        bib(3, volume="99", pages="1--2"),
        bib(4, eid="e5"),
        "@book{b, author={Marlow, A}, title={Salt}, year={2001}}\n",
    ]
    (tmp_path / "l.bib").write_text("".join(entries), encoding="utf-8")
    with served(World([work(at, **PLACE) for at in range(1, 5)])) as addresses:
        given = [word for name, url in addresses.items() for word in ("--address", f"{name}={url}")]
        call("verify", "l.bib", *given, "--no-cache", "--sources", "crossref", "-f", "json:r.json")
    return tmp_path


def call(*words: str) -> Result:
    return CliRunner().invoke(command, words, standalone_mode=False)


def test_what_is_lacking_is_added_and_nothing_else(folder: Path) -> None:
    done = call("clean", "l.bib", "--from-records", "r.json", "--to", "bib", "-o", "out.bib", "--explain")
    told = [line.strip() for line in (done.stdout + done.stderr).splitlines() if "from-records" in line]
    assert told == [
        'from-records: volume is now "7"',
        'from-records: number is now "2"',
        'from-records: volume is now "7"',
        'from-records: number is now "2"',
        'from-records: pages is now "10-20"',
        'from-records: doi is now "10.5555/ng.2"',
        'from-records: volume is now "7"',
        'from-records: number is now "2"',
        'from-records: pages is now "10-20"',
    ]
    out = (folder / "out.bib").read_text("utf-8")
    assert "volume = {99}" in " ".join(out.split())
    assert out.count("10.5555/ng.2") == 1


def test_without_the_option_nothing_is_added(folder: Path) -> None:
    call("clean", "l.bib", "--to", "bib", "-o", "out.bib")
    assert "10.5555/ng.2" not in (folder / "out.bib").read_text("utf-8")


def test_report_of_another_list_is_refused(folder: Path) -> None:
    (folder / "l.bib").write_text("% a line more\n" + (folder / "l.bib").read_text("utf-8"), encoding="utf-8")
    assert "verify it again" in str(call("clean", "l.bib", "--from-records", "r.json").exception)


@pytest.mark.parametrize("data", [b"", b"[]", b'{"documents": []}', json.dumps({"documents": [{"references": [{}]}]}).encode()])
def test_what_is_no_report_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="has no verification of any entry"):
        read_additions(data, "r.json")
