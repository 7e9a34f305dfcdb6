"""Entries of every kind in every list style, written out by hand from the handbooks' rules."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from citecheck.bibliography import Run, format_entry, list_style, style_names
from citecheck.cleanup import Wanted, convert
from citecheck.model import Document

FOLDER = Path(__file__).parent / "formatted"
LISTS = ("articles", "books", "hard", "others")


def shown(runs: tuple[Run, ...]) -> str:
    return "".join(f"*{run.text}*" if run.italic else run.text for run in runs)


def formatted(style: str) -> dict[str, str]:
    out: dict[str, str] = {}
    for name in LISTS:
        text = (FOLDER / f"{name}.bib").read_text("utf-8")
        listing = convert([Document(f"{name}.bib", text, text, "bib")], Wanted(style)).listing
        out |= {reference.key: shown(format_entry(reference, list_style(style))) for reference in listing.references}
    return out


def golden(style: str) -> dict[str, str]:
    lines = (FOLDER / f"{style}.txt").read_text("utf-8").splitlines()
    return dict(line.split(": ", 1) for line in lines)


def cases() -> Iterator[object]:
    for style in style_names():
        for key in golden(style):
            yield pytest.param(style, key, id=f"{style}-{key}")


@pytest.fixture(scope="module")
def written() -> dict[str, dict[str, str]]:
    return {style: formatted(style) for style in style_names()}


@pytest.mark.parametrize(("style", "key"), list(cases()))
def test_entry_is_as_the_handbook_has_it(style: str, key: str, written: dict[str, dict[str, str]]) -> None:
    assert written[style][key] == golden(style)[key]


def test_every_entry_has_a_golden_line_in_every_style(written: dict[str, dict[str, str]]) -> None:
    assert len(style_names()) >= 5
    for style in style_names():
        assert written[style].keys() == golden(style).keys()
        assert len(golden(style)) >= 120
