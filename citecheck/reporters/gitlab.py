"""GitLab's code quality report."""

from __future__ import annotations

import json
from collections.abc import Sequence

from citecheck.findings.coverage import NOT_COMPARED, not_compared
from citecheck.model import Result
from citecheck.reporters.escape import visible
from citecheck.reporters.line_index import Atlas
from citecheck.reporters.located_findings import locate_findings

LEVELS = {"error": "major", "warning": "minor", "info": "info"}


def render(results: Sequence[Result]) -> str:
    """A list of issues; an essay that could not be compared is one."""
    where = Atlas(results)
    issues: list[dict[str, object]] = [
        {
            "description": visible(f"{located.finding.code} {where.full_message(located.finding)}"),
            "check_name": located.finding.name,
            "fingerprint": located.fingerprint,
            "severity": LEVELS[located.finding.level],
            "location": {"path": located.finding.span.source, "lines": {"begin": located.region.line, "end": located.region.end_line}},
        }
        for located in locate_findings(results, where)
    ]
    issues += [_not_compared(path, words) for path, words in not_compared(results)]
    return json.dumps(issues, ensure_ascii=False, indent=1) + "\n"


def _not_compared(path: str, words: str) -> dict[str, object]:
    from hashlib import sha256

    return {
        "description": visible(words),
        "check_name": NOT_COMPARED,
        "fingerprint": sha256(f"{NOT_COMPARED}\0{path}".encode("utf-8", "backslashreplace")).hexdigest()[:32],
        "severity": "critical",
        "location": {"path": path, "lines": {"begin": 1, "end": 1}},
    }
