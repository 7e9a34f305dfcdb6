"""GitLab's code quality report."""

from __future__ import annotations

import json
from collections.abc import Sequence

from citecheck.model import Result
from citecheck.reporters.escape import visible
from citecheck.reporters.line_index import Atlas
from citecheck.reporters.located_findings import tell

LEVELS = {"error": "major", "warning": "minor", "info": "info"}


def render(results: Sequence[Result]) -> str:
    """A list of issues."""
    issues = [
        {
            "description": visible(f"{told.finding.code} {told.finding.message}"),
            "check_name": told.finding.name,
            "fingerprint": told.fingerprint,
            "severity": LEVELS[told.finding.level],
            "location": {"path": told.finding.span.source, "lines": {"begin": told.region.line, "end": told.region.end_line}},
        }
        for told in tell(results, Atlas(results))
    ]
    return json.dumps(issues, ensure_ascii=False, indent=1) + "\n"
