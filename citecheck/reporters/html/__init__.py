"""A page for a browser, in one file: the essay as it reads with every citation marked, the list, the findings, and figures."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model import Result
from citecheck.reporters.html.page import whole_page


def render(results: Sequence[Result]) -> str:
    """One page for all essays; nothing is loaded from elsewhere."""
    return whole_page(results)
