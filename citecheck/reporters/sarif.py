"""SARIF 2.1.0 (OASIS): all rules declared, so that alerts can be closed; fingerprints, fixes, columns in code points."""

from __future__ import annotations

import json
from collections.abc import Sequence

from citecheck.findings.coverage import NOT_COMPARED, last_sentence, not_compared
from citecheck.linting.rule import Rule
from citecheck.model import Fix, Result, Span
from citecheck.reporters.escape import visible
from citecheck.reporters.line_index import Atlas
from citecheck.reporters.located_findings import LocatedFinding, locate_findings, region, uri

Json = dict[str, object]

LEVELS = {"error": "error", "warning": "warning", "info": "note"}
SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render(results: Sequence[Result]) -> str:
    """One run with all results."""
    from citecheck import __version__
    from citecheck.linting.suppressions import UNREASONED, UNUSED
    from citecheck.rules import all_rules

    where = Atlas(results)
    rules = (*all_rules(), UNUSED, UNREASONED)
    index = {rule.code: at for at, rule in enumerate(rules)}
    driver = {"name": "citecheck", "semanticVersion": __version__, "rules": [_rule(rule) for rule in rules]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(results)],
        "results": [_result(located, where, index) for located in locate_findings(results, where)],
        "properties": {"summary": last_sentence(results)},
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"


def _invocation(results: Sequence[Result]) -> Json:
    """Whether everything could be compared; a notification for each essay that could not."""
    missed = [_notification(path, words) for path, words in not_compared(results)]
    return {"executionSuccessful": not missed} | ({"toolExecutionNotifications": missed} if missed else {})


def _notification(path: str, words: str) -> Json:
    return {
        "descriptor": {"id": NOT_COMPARED},
        "level": "error",
        "message": {"text": visible(words)},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(path)}}}],
    }


def _rule(rule: Rule) -> Json:
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.page.partition("\n\nBad:")[0]},
        "help": {"text": rule.page, "markdown": rule.page},
        "defaultConfiguration": {"level": LEVELS[rule.level], "enabled": rule.default},
        "properties": {"tags": [rule.name]},
    }


def _result(located: LocatedFinding, where: Atlas, index: dict[str, int]) -> Json:
    finding = located.finding
    out: Json = {
        "ruleId": finding.code,
        "level": LEVELS[finding.level],
        "message": {"text": visible(where.message(finding))},
        "locations": [_location(finding.span, where)],
        "partialFingerprints": {"citecheck/v1": located.fingerprint},
    }
    if finding.code in index:
        out["ruleIndex"] = index[finding.code]
    if finding.related:
        out["relatedLocations"] = [_location(span, where) for span in finding.related]
    if finding.evidence:
        out["properties"] = {
            "records": [{"source": each.source, "identifier": each.identifier, "asked": each.date} for each in finding.evidence]
        }
    if finding.fix:
        out["fixes"] = [_fix(finding.fix, where)]
    return out


def _location(span: Span, where: Atlas) -> Json:
    return {"physicalLocation": {"artifactLocation": {"uri": uri(span.source)}, "region": _region(span, where)}}


def _region(span: Span, where: Atlas) -> Json:
    at = region(where, span)
    return {"startLine": at.line, "startColumn": at.column, "endLine": at.end_line, "endColumn": at.end_column}


def _fix(fix: Fix, where: Atlas) -> Json:
    sources = dict.fromkeys(edit.span.source for edit in fix.edits)
    changes = [
        {
            "artifactLocation": {"uri": uri(source)},
            "replacements": [
                {"deletedRegion": _region(edit.span, where), "insertedContent": {"text": edit.text}}
                for edit in fix.edits
                if edit.span.source == source
            ],
        }
        for source in sources
    ]
    return {"description": {"text": "Safe fix: form only." if fix.safe else "Unsafe fix: check it first."}, "artifactChanges": changes}
