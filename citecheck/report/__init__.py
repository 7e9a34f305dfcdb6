"""Results to text: one module a format, each with ``render(results) -> str``, imported when asked for."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

from citecheck.model import Result

FORMATS = ("concise", "github", "json", "terminal")


def render(results: Sequence[Result], format: str) -> str:
    """The results in one of FORMATS, with a line's end at the end."""
    made: str = import_module(f"citecheck.report.{format}").render(results)
    return made
