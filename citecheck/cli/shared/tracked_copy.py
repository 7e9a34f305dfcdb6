"""``check --fix -o COPY.docx``: the fixes of a Word or OpenDocument file, as tracked changes in a copy of it."""

from __future__ import annotations

import os
from collections.abc import Sequence

from citecheck.annotators import TRACKED
from citecheck.cli.shared.inputs import Inputs
from citecheck.formats import FORMATS
from citecheck.model import InputError, Result
from citecheck.text.display import count


def report_and_copy(output: str, *, fix: bool) -> tuple[str, str]:
    """The file for the report, and that for a copy with tracked changes; raises InputError for a report in an office file."""
    suffix = _suffix(output)
    if fix and suffix in TRACKED:
        return "", output
    if suffix not in FORMATS["html"].suffixes and any(row.reader and suffix in row.suffixes for row in FORMATS.values()):
        why = "--output is the file for the report, which is text"
        raise InputError(f"{output}: {why}; for a copy of the document with its findings, run citecheck annotate ESSAY -o {output}")
    return output, ""


def demand_one(inputs: Sequence[Inputs], copy: str) -> None:
    """Raise InputError unless the copy is one of one essay, in its format."""
    if len(inputs) > 1:
        raise InputError(f"{copy}: would be a copy of {len(inputs)} essays; fix one at a time")
    for each in inputs:
        if each.essay.format != _suffix(copy):
            raise InputError(f"{copy}: would be a copy of {each.path}, so its name must end in .{each.essay.format}")


def write_copy(each: Inputs, result: Result, copy: str, *, unsafe: bool) -> str:
    """Write the copy, and say what is in it."""
    from citecheck.annotators import annotated_copy
    from citecheck.atomic_write import put
    from citecheck.findings.apply_fixes import fixes
    from citecheck.readers import file_bytes

    tracked = [fix for fix in fixes(result.findings, unsafe=unsafe) if all(edit.span.source == each.essay.name for edit in fix.edits)]
    made = annotated_copy(file_bytes(each.path), each.essay, (), tracked)
    put(copy, made.data)
    left = f" ({len(tracked) - made.fixes} more in fields and the like)" if made.fixes < len(tracked) else ""
    return f"{copy}: {count(made.fixes, 'fix', 'fixes')} written as tracked changes{left}; {each.path} is unchanged"


def _suffix(path: str) -> str:
    return os.path.splitext(path)[1].lower().removeprefix(".")
