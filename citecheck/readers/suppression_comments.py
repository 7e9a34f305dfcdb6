"""Comments by which a text allows a finding (<!-- citecheck: allow C102: the reason -->): never prose, never an entry."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.readers.typography import blank

COMMENT = regex(
    r"(?:<!--|(?<!\\)%)[ \t]{0,9}citecheck:[ \t]{0,9}(?P<verb>allow(?:-start|-end|-file)?)\b"
    r"[ \t]{0,9}(?P<rules>[\w, \t-]{0,200}?)[ \t]{0,9}(?::(?P<reason>[^\n]{0,500}?))?[ \t]{0,9}(?:-->|\r?$)",
    re.MULTILINE,
)


def without_suppressions(prose: str) -> str:
    """The prose, at equal length, with such comments blanked out."""
    return COMMENT.sub(lambda found: blank(found[0]), prose) if "citecheck:" in prose else prose
