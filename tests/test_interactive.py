"""Going through findings in a real terminal: every key, and every way to leave."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("termios", reason="terminals are tested where there are pseudo-terminals")
from tests.terminals import in_terminal

HEAD = "Quays sink (Orvane, 1990; Tiller, 1991; Marlow, 1992).\n\n"
FIRST, GHOST, LAST = "Salt is old (Orvane,1990).", "Ghosts are not (Ghost, 1980).", "Ropes fray (Tiller,1991)."
LIST = "\n\n# References\n\nMarlow, I. (1992). Sand. Quay.\n\nOrvane, A. (1990). Quays. Quay.\n\nTiller, B. (1991). Salt. Quay.\n"
SPACED = {FIRST: "Salt is old (Orvane, 1990).", LAST: "Ropes fray (Tiller, 1991)."}
CTRL_C, CTRL_D = "\x03", "\x04"
STOPPED = "e.md: stopped; what was accepted before is written"


def essay(*sentences: str) -> str:
    return HEAD + "\n\n".join(sentences) + LIST


@pytest.mark.parametrize(
    ("answers", "after", "says"),
    [
        pytest.param(
            [("fix?", "y\n"), ("next?", "n\n"), ("fix?", "y\n")], [SPACED[FIRST], GHOST, SPACED[LAST]], "2 fixes made", id="yes, next, yes"
        ),
        pytest.param([("fix?", "n\n"), ("next?", "n\n"), ("fix?", "n\n")], [FIRST, GHOST, LAST], "nothing was changed", id="skip all"),
        pytest.param([("fix?", "y\n"), ("next?", CTRL_C)], [SPACED[FIRST], GHOST, LAST], STOPPED, id="yes, Ctrl-C"),
        pytest.param([("fix?", "y\n"), ("next?", CTRL_D)], [SPACED[FIRST], GHOST, LAST], STOPPED, id="yes, Ctrl-D"),
        pytest.param([("fix?", CTRL_C)], [FIRST, GHOST, LAST], STOPPED, id="Ctrl-C at once"),
        pytest.param([("fix?", "y\n"), ("next?", "q\n")], [SPACED[FIRST], GHOST, LAST], "1 fix made", id="yes, stop"),
        pytest.param(
            [("fix?", "y\n"), ("2 of 3", ""), ("next?", "b\n"), ("1 of 3", ""), ("fix?", "n\n"), ("next?", "n\n"), ("fix?", "y\n")],
            [FIRST, GHOST, SPACED[LAST]],
            "1 fix made",
            id="back, and the other answer",
        ),
        pytest.param([("fix?", "b\n"), ("fix?", "q\n")], [FIRST, GHOST, LAST], "nothing was changed", id="back at the first"),
        pytest.param([("fix?", "A\n"), ("next?", "n\n")], [SPACED[FIRST], GHOST, SPACED[LAST]], "2 fixes made", id="always this rule"),
        pytest.param([("fix?", "E\n"), ("next?", "n\n")], [FIRST, GHOST, LAST], "nothing was changed", id="never this rule"),
        pytest.param(
            [("fix?", "A\n"), ("next?", "b\n"), ("fix?", "n\n"), ("next?", "n\n"), ("fix?", "n\n")],
            [FIRST, GHOST, LAST],
            "nothing was changed",
            id="always, taken back",
        ),
        pytest.param(
            [("fix?", "n\n"), ("next?", "w\n"), ("reason:", "wanted by Ina\n"), ("fix?", "n\n")],
            [FIRST, f"<!-- citecheck: allow missing-reference: wanted by Ina -->\n{GHOST}", LAST],
            "1 fix made",
            id="allow, with a reason",
        ),
        pytest.param(
            [("fix?", "y\n"), ("next?", "w\n"), ("reason:", CTRL_C)], [SPACED[FIRST], GHOST, LAST], STOPPED, id="Ctrl-C for a reason"
        ),
        pytest.param(
            [("fix?", "?\n"), ("b  back to the finding before", ""), ("fix?", "x\n"), ("y  yes, make this fix", ""), ("fix?", "q\n")],
            [FIRST, GHOST, LAST],
            "nothing was changed",
            id="help, and an unknown key",
        ),
    ],
)
def test_every_answer(answers: list[tuple[str, str]], after: list[str], says: str, tmp_path: Path) -> None:
    (tmp_path / "e.md").write_text(essay(FIRST, GHOST, LAST), encoding="utf-8")
    code, screen = in_terminal(["fix", "e.md", "--interactive", "--isolated"], answers, tmp_path)
    assert code == 0
    assert says in screen
    assert "1 of 3" in screen
    assert (tmp_path / "e.md").read_text(encoding="utf-8") == essay(*after)
    assert [path.name for path in tmp_path.iterdir()] == ["e.md"]


def test_comment_goes_to_the_configuration_where_a_file_has_none(tmp_path: Path) -> None:
    (tmp_path / "e.txt").write_text("Quays sink (Orvane, 1990).\n", encoding="utf-8")
    (tmp_path / "l.json").write_text('[{"id": "a", "type": "book", "author": [{"family": "Orvane"}], "issued": "1990"}]', encoding="utf-8")
    answers = [("next?", "w\n"), ("reason:", "a stub\n"), ("[[suppress]]", "")]
    code, screen = in_terminal(["fix", "e.txt", "--refs", "l.json", "--select", "R501", "-i", "--isolated"], answers, tmp_path)
    assert code == 0
    assert 'rule = "missing-field"\n  reason = "a stub"' in screen


def test_progress_and_no_sentence_twice(tmp_path: Path) -> None:
    for name in ("a.md", "b.md", "c.md"):
        (tmp_path / name).write_text("Quays sink (Orvane, 1990).\n", encoding="utf-8")
    code, screen = in_terminal(["check", "a.md", "b.md", "c.md", "--isolated"], [], tmp_path)
    assert code == 2
    assert all(f"{at}/3 {name}" in screen for at, name in enumerate(("a.md", "b.md", "c.md"), 1))
    assert screen.count("a.md: no reference list was found") == 1
