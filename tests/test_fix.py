"""Fixes change what they say and no other byte."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck import fix
from citecheck.atomic_write import put
from citecheck.findings.apply_fixes import changed, encoded, fixed, fixes
from citecheck.model import Document, Edit, Finding, Fix, InputError, Span
from citecheck.readers import read_bytes


def finding(*edits: tuple[int, int, str], safe: bool = True, source: str = "e.txt") -> Finding:
    made = tuple(Edit(Span(source, start, end), text) for start, end, text in edits)
    return Finding(Span(source, edits[0][0], edits[0][1]), "F201", "x", "info", "x", Fix(made, safe))


@pytest.mark.parametrize(
    ("found", "text"),
    [
        pytest.param([finding((0, 1, "A")), finding((3, 4, "D"))], "AbcDe", id="two"),
        pytest.param([finding((0, 0, "<"), (5, 5, ">"))], "<abcde>", id="both ends"),
        pytest.param([finding((1, 3, "X")), finding((2, 4, "Y"))], "aXde", id="overlap: the first wins"),
        pytest.param([finding((1, 3, "X")), finding((2, 4, "Y"), (0, 1, "Z"))], "aXde", id="the loser wins nowhere"),
        pytest.param([finding((2, 2, "1")), finding((2, 2, "2"))], "ab1cde", id="one place, one insertion"),
        pytest.param([finding((2, 2, "1")), finding((2, 3, "C")), finding((1, 2, "B"))], "aB1Cde", id="neighbours"),
        pytest.param([finding((0, 5, "")), finding((2, 2, "x"))], "", id="all taken out"),
        pytest.param([finding((0, 1, "U"), safe=False)], "abcde", id="unsafe ones wait"),
        pytest.param([finding((0, 1, "O"), source="other.txt")], "abcde", id="other document"),
    ],
)
def test_fixed(found: list[Finding], text: str) -> None:
    assert fixed(Document("e.txt", "abcde", "abcde"), fixes(found)) == text


def test_unsafe_fixes_are_made_when_asked_for() -> None:
    assert fixed(Document("e.txt", "abcde", "abcde"), fixes([finding((0, 1, "U"), safe=False)], unsafe=True)) == "Ubcde"


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.text("xyz", max_size=3)), max_size=8))
def test_what_no_fix_touches_stays(edits: list[tuple[int, int, str]]) -> None:
    text = "0123456789"
    made = fixes([finding((min(a, b), max(a, b), new)) for a, b, new in edits])
    gone = {at for fix in made for edit in fix.edits for at in range(edit.span.start, edit.span.end)}
    kept = "".join(char for at, char in enumerate(text) if at not in gone)
    assert "".join(char for char in fixed(Document("e.txt", text, text), made) if char.isdigit()) == kept


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("\ufeffa\r\nb – c".encode(), "\ufeffX\r\nb – c".encode(), id="mark and CRLF"),
        pytest.param("\ufeffa\nb".encode("utf-16-le"), "\ufeffX\nb".encode("utf-16-le"), id="utf-16"),
        pytest.param(b"a\x96b\r\n", b"X\x96b\r\n", id="cp1252"),
        pytest.param("a\rb\u2028c\fd".encode(), "X\rb\u2028c\fd".encode(), id="odd line ends"),
    ],
)
def test_bytes_survive(before: bytes, after: bytes, tmp_path: Path) -> None:
    path = tmp_path / "e.txt"
    path.write_bytes(before)
    path.chmod(0o640)
    document = read_bytes(before, "e.txt")
    put(str(path), encoded(document, fixed(document, fixes([finding((0, 1, "X"))]))))
    assert path.read_bytes() == after
    assert path.stat().st_mode & 0o777 == 0o640
    assert os.listdir(tmp_path) == ["e.txt"]


def test_new_lines_are_the_files_own() -> None:
    document = Document("e.txt", "a\r\nb", "a \nb")
    assert fixed(document, fixes([finding((0, 1, "x\ny"))])) == "x\r\ny\r\nb"


def test_what_the_encoding_cannot_hold_is_said() -> None:
    with pytest.raises(InputError, match="cp1252 cannot hold “战”"):
        encoded(read_bytes(b"a\x96b", "e.txt"), "战")


def test_documents_over_one_text_change_once() -> None:
    essay, listing = Document("e.txt", "abc", "ab "), Document("e.txt", "abc", "  c", "prose")
    assert [text for _, text in changed([essay, listing], fixes([finding((2, 3, "C"))])).values()] == ["abC"]


@pytest.mark.parametrize(
    ("damaged", "whole"),
    [
        pytest.param("(Bemhardt 8 Wamock, 2O11)", "(Bernhardt & Warnock, 2011)", id="names-conjunction-and-year"),
        pytest.param("(Dahlberg et a1., 2OO5)", "(Dahlberg et al., 2005)", id="et-al-and-year"),
        pytest.param("(Dahlberg ct al, 2005)", "(Dahlberg et al., 2005)", id="et-al-without-its-stop"),
        pytest.param("(M ü l l e r, l984)", "(Müller, 1984)", id="spaced-name-and-year"),
        pytest.param("(Bern hardt 6c Warnock, 2011)", "(Bernhardt & Warnock, 2011)", id="broken-name-and-conjunction"),
    ],
)
def test_a_damaged_citation_is_repaired_as_a_whole(damaged: str, whole: str) -> None:
    listed = """Bernhardt, K., & Warnock, T. (2011). The drowned meadow. Leeds: Arden.

Dahlberg, I., Morrison, P., & Whitfield, J. (2005). On tides. Oslo: Fell.

Müller, A. (1984). Salt. Bath: Mere.
"""
    text = "It is so (Bernhardt & Warnock, 2011; Dahlberg et al., 2005; Müller, 1984), and {} agrees."
    assert fix(text.format(damaged), listed, unsafe=True) == text.format(whole)
