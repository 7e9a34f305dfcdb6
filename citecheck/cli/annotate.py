"""citecheck annotate."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from citecheck.cli.shared.essays import check_essay, config_of, read_essay, with_options
from citecheck.cli.shared.inputs import demand_distinct_files, demand_no_document, read_from
from citecheck.cli.shared.options import configured, selecting, words
from citecheck.cli.shared.output import deliver, note
from citecheck.model import InputError
from citecheck.text.display import count

if TYPE_CHECKING:
    from citecheck.annotators import Copy
    from citecheck.model import Fix


@click.command("annotate")
@click.argument("essay")
@click.option("--output", "-o", required=True, metavar="COPY", help="The file for the copy; never the essay itself.")
@click.option("--clear", is_flag=True, help="Remove citecheck's own comments from the copy instead.")
@click.option("--track-changes", is_flag=True, help="Write the safe fixes into the copy as tracked changes (.docx, .odt, .fodt).")
@selecting
@configured
def command(essay: str, output: str, clear: bool, track_changes: bool, config: str | None, isolated: bool, **options: Any) -> int:
    """Write a COPY of an ESSAY with each finding as a comment where it is.

    Comments in .docx, .odt and .fodt, highlights with notes in .pdf, titled marks in .html and .epub, source comments in .md and .tex.
    """
    from citecheck.annotators import annotated_copy, cleared
    from citecheck.findings.apply_fixes import fixes

    options.pop("stdin_filename", None)
    if essay == "-":
        raise InputError("stdin cannot be annotated; name a file")
    if os.path.exists(output) and os.path.samefile(essay, output):
        raise InputError(f"{output}: is the essay itself; name another file for the copy")
    document = read_essay(essay)
    demand_distinct_files([output], read_from(document))
    demand_no_document(output, document.format)
    with open(essay, "rb") as file:
        data = file.read()
    copied = "stdout" if output == "-" else output
    if clear:
        deliver(cleared(data, document), output)
        note(f"{copied}: citecheck's comments are removed")
        return 0
    settings = with_options(config_of(essay, config, isolated), words(options))
    result = check_essay(document, settings)
    demand_distinct_files([output], [*read_from(*result.case.listings), settings.path, settings.baseline])
    tracked = (
        [fix for fix in fixes(result.findings) if all(edit.span.source == document.name for edit in fix.edits)] if track_changes else []
    )
    copy = annotated_copy(data, document, result.findings, tracked)
    deliver(copy.data, output)
    note(f"{copied}: {_written(copy, tracked)}; {essay} is unchanged")
    if elsewhere := sum(finding.span.source != document.name for finding in result.findings):
        note(f"{copied}: {count(elsewhere, 'finding')} about the list {'is' if elsewhere == 1 else 'are'} not in it")
    if document.format == "pdf" and not copy.data.startswith(data):
        note(f"{copied}: was rewritten completely: the object table of {essay} is broken, so nothing can be appended to it")
    return 0


def _written(copy: Copy, tracked: Sequence[Fix]) -> str:
    """What is in the copy, in words."""
    words = count(copy.comments, "comment")
    if copy.fixes:
        words += f", {count(copy.fixes, 'fix', 'fixes')} as tracked changes"
    if left := len(tracked) - copy.fixes:
        words += f" ({count(left, 'more fix', 'more fixes')} in fields and the like: see the comments)"
    return words
