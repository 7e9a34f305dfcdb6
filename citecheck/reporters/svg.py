"""The report for people as a picture, for a page or a talk."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.model import Result
from citecheck.reporters.terminal import console_of, print_report

WIDTH = 100


def render(results: Sequence[Result]) -> str:
    """An SVG of the report in a terminal of 100 cells."""
    import io

    console = console_of(WIDTH, record=True)
    console.file = io.StringIO()
    print_report(console, results, WIDTH)
    return _without_fonts(console.export_svg(title="citecheck", unique_id="citecheck")) + "\n"


def _without_fonts(svg: str) -> str:
    """The picture without the fonts that it would load from elsewhere; the reader's own monospaced font will do."""
    return re.sub(r"@font-face \{[^{}]*\}", "", svg).replace("Fira Code", "ui-monospace")
