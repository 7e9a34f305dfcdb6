"""LaTeX that strayed into a value of a format that is not LaTeX: RIS, CSL, a text."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.latex import COMMANDS
from citecheck.latex.decode import to_unicode
from citecheck.latex.maths import around_maths

_BARE = regex(r"\\([A-Za-z]++)(?!\s*[{\[])")


def read_stray(value: str) -> str:
    r"""Return a value as LaTeX sets it, but for its commands that lack their argument.

    >>> read_stray(r"\emph{Salt} and \alpha, or how to use \emph")
    'Salt and α, or how to use \\emph'
    """
    return to_unicode(with_bare_commands(value))


def with_bare_commands(value: str) -> str:
    r"""Return a value as LaTeX in which a command without the argument that it takes is printed: a text about \emph, a folder \text."""
    return around_maths(value, lambda text: _BARE.sub(_printed, text)) if "\\" in value else value


def _printed(found: re.Match[str]) -> str:
    return rf"\textbackslash{{}}{found[1]}" if COMMANDS.get(found[1], (0,))[0] else found[0]
