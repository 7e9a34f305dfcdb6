"""Mistakes in a call from Python are InputErrors that say what, where and what to do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import citecheck
from citecheck.readers.given_texts import is_like_path

ESSAY = "Trust grows slowly (Orvane, 2009)."
LIST = "Orvane, P. (2008). Slow trust. Northgate Press."

MISTAKES: list[tuple[str, str, list[Any], dict[str, Any], str]] = [
    ("essay's path", "check", ["drafts/essay.md", LIST], {}, r"^text: 'drafts/essay.md' looks like a path; read the file first, as Path"),
    ("list's path", "check", [ESSAY, "library.bib"], {}, r"^refs: 'library.bib' looks like a path; read the file first"),
    ("path with blanks", "check", [ESSAY, r"C:\My papers\my list.JSON"], {}, r"^refs: .* looks like a path"),
    ("a Word file's path", "check", ["essay.docx", LIST], {}, r"^text: 'essay.docx' looks like a path"),
    ("old Word file's path", "check", ["essay.doc", LIST], {}, r"^text: 'essay.doc' looks like a path"),
    (
        "Path",
        "check",
        [Path("essay.md"), LIST],
        {},
        r"^text: this is a path, not a text \(str\) or a file's bytes; read the file first, as",
    ),
    ("list as Path", "clean", [ESSAY, Path("library.bib")], {}, r"^refs: this is a path"),
    ("nothing", "check", [None, LIST], {}, r"^text: a text \(str\) or a file's bytes is needed, and this is of type NoneType$"),
    ("no list", "check", [ESSAY, None], {}, r"^refs: .* this is of type NoneType$"),
    ("list of entries", "check", [ESSAY, [LIST]], {}, r"^refs: .* this is of type list$"),
    ("references of a path", "references", ["library.ris"], {}, r"^text: 'library.ris' looks like a path"),
    ("fix of a path", "fix", ["essay.md", LIST], {}, r"^text: .* looks like a path; read the file first, as Path\(…\).read_text"),
    ("fix of bytes", "fix", [ESSAY.encode(), LIST], {}, r"^text: a text \(str\) is needed, and this is of type bytes; decode them first"),
    ("convert of a path", "convert", ["refs/library.bib"], {}, r"^refs: .* looks like a path"),
    (
        "format of clean",
        "clean",
        [ESSAY, LIST],
        {"to": "biblatx"},
        r"^'biblatx' is not a format .*: there are bib, .*; did you mean 'biblatex'",
    ),
    ("format of convert", "convert", [LIST], {"to": "doc"}, r"^'doc' is not a format that lists are written in: .*did you mean 'docx'\?$"),
    ("format only read", "convert", [LIST], {"to": "pdf"}, r"^'pdf' is not a format"),
    ("essay's bytes", "check", [b"\xff\xfe\x00\xd8z", LIST], {}, r"^essay:1: is not UTF-16-LE.*save it as UTF-8$"),
    ("list's bytes", "check", [ESSAY, b"\x81\x8d Orvane"], {}, r"^refs:1: is neither UTF-8 nor Windows-1252 \(byte 0\); save it as UTF-8$"),
    ("bytes of references", "references", [b"\x81\x8d Orvane"], {}, r"^refs:1: is neither"),
    ("style", "check", [ESSAY, LIST, "appa"], {}, r"^unknown style 'appa'.*did you mean 'apa'\?$"),
]


@pytest.mark.parametrize(("function", "given", "options", "words"), [pytest.param(*row[1:], id=row[0]) for row in MISTAKES])
def test_mistake_is_an_input_error(function: str, given: list[Any], options: dict[str, Any], words: str) -> None:
    with pytest.raises(citecheck.InputError, match=words):
        getattr(citecheck, function)(*given, **options)


@pytest.mark.parametrize(
    "text",
    [
        "Trust.",
        "",
        ESSAY,
        LIST,
        "Orvane, P. 2008. Slow trust. https://northgate.example/slow.pdf",
        "See the essay: it is in draft.md",
        "One line\nessay.md",
        "(Orvane, 2008), essay.md",
        "Slow trust, in 3.14",
    ],
)
def test_texts_are_not_taken_for_paths(text: str) -> None:
    assert not is_like_path(text)


def test_a_files_bytes_are_read_as_a_list() -> None:
    assert citecheck.references(LIST.encode()) == citecheck.references(LIST)
    assert citecheck.convert(LIST.encode()) == citecheck.convert(LIST)
