"""Each document of tests/corpus is read, linked, judged and cleaned as its golden says; ``make goldens`` renews them, and the diff is the review."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.goldens import folders, rendered


@pytest.mark.parametrize("folder", folders(), ids=lambda folder: folder.name)
def test_document_is_read_and_judged_as_its_golden_says(folder: Path) -> None:
    for name, text in rendered(folder).items():
        golden = (folder / name).read_text("utf-8")
        assert text == golden, f"{folder.name}/{name} differs; if that is meant: make goldens, and review the diff"


def test_the_corpus_is_a_net() -> None:
    assert len(folders()) >= 60
