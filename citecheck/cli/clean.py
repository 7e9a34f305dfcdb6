"""citecheck clean."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from citecheck.cli.shared import new_list
from citecheck.cli.shared.essays import config_of, read_essay, with_options
from citecheck.cli.shared.inputs import demand_distinct_files, read_from
from citecheck.cli.shared.list_output import format_of_output, in_list_options, resolved_style, settle_format, wanted_of, write_list_output
from citecheck.cli.shared.options import configured
from citecheck.cli.shared.output import note
from citecheck.findings.coverage import coverage
from citecheck.formats import FORMATS
from citecheck.model import Document, InputError, Result, Settings, Span
from citecheck.text.display import count

if TYPE_CHECKING:
    from citecheck.cleanup import Cleaned


@click.command("clean")
@click.argument("essay")
@click.option("--refs", multiple=True, metavar="FILE|FOLDER", help="A reference list, or a folder of them; may be repeated.")
@click.option("--list", "as_list", is_flag=True, help="Treat the file as a reference list and clean all of it.")
@in_list_options
@click.option("--all", "uncited", is_flag=True, help="Keep uncited entries.")
@click.option("--only-changed", is_flag=True, help="Write only the entries that were changed.")
@click.option("--stubs", is_flag=True, help="Add a marked stub for each citation that has no entry.")
@click.option(
    "--from-records", default="", metavar="FILE", help="Add DOI, volume, issue and pages that entries lack, from a report of verify (JSON)."
)
@click.option("--fixed-essay", default="", metavar="FILE", help="Write the essay to this file, with the year letters of the finished list.")
@click.option(
    "--replace-list",
    is_flag=True,
    help="Write a copy of the essay (.docx, .odt, .fodt) with the clean list instead of its own, as a tracked change.",
)
@configured
def command(
    essay: str,
    refs: tuple[str, ...],
    as_list: bool,
    fixed_essay: str,
    replace_list: bool,
    stdin_filename: str,
    config: str | None,
    isolated: bool,
    **options: Any,
) -> int:
    """Write the reference list of an ESSAY: the cited works, each once, complete, in order, in a style and a format.

    An ESSAY that is itself a list (.bib, .json, .ris, or a list in prose) is cleaned without leaving entries out.

    Exit codes: 0 done, 1 done but unreadable pieces or stubs are in the list, 2 wrong use, unreadable input, or nothing is cited.
    """
    from citecheck.cleanup import clean

    document = read_essay(essay, stdin_filename, as_list=as_list)
    settings = with_options(config_of(stdin_filename or essay, config, isolated), {"refs": refs})
    result = None if FORMATS[document.format].is_list else _checked(document, settings, options["style"])
    if replace_list:
        new_list.demand_copy(document, options, fixed_essay)
    else:
        settle_format(options, (document,))
    listings = result.case.listings if result else (document,)
    outputs = ("" if options["diff"] else options["output"], fixed_essay)
    demand_distinct_files(outputs, [*read_from(document, *listings), options["from_records"], settings.path])
    options["additions"] = _additions(options["from_records"])
    options["style"] = resolved_style(options["style"] or settings.style, result)
    if result and not listings:
        raise InputError(coverage(result).words or f"{essay}: no reference list was found; name one with --refs")
    cleaned = clean(result, listings, wanted_of(options, "docx" if replace_list else format_of_output(options)))
    if result and replace_list:
        return new_list.write_new_list(result, cleaned, options)
    if result:
        _about_essay(result, cleaned, fixed_essay, quiet=options["quiet"])
    return write_list_output(cleaned, options)


def _about_essay(result: Result, cleaned: Cleaned, fixed_essay: str, *, quiet: bool) -> None:
    """Write or report what the finished list changes in the essay: the letters of years."""
    if cleaned.fixes:
        _carry(cleaned.fixes, result, fixed_essay, quiet=quiet)
    elif fixed_essay:
        _carry((), result, fixed_essay, quiet=True)
    for span, letters in () if quiet else cleaned.undecided:
        seen = result.case.essay.text[span.start : span.end]
        note(f"{_place(result, span)}: {seen} is ambiguous: it matches {_several(letters)} in the finished list; add the letter")


def _additions(path: str) -> Any:
    """Return what a report of verify can add to entries; None if there is no report."""
    if not path:
        return None
    from citecheck.cleanup.from_records import read_additions

    try:
        with open(path, "rb") as file:
            return read_additions(file.read(), path)
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from None


def _several(letters: Sequence[str]) -> str:
    """Years with their letters, enumerated: 2014a and 2014b."""
    return " and ".join([", ".join(letters[:-1]), letters[-1]]) if len(letters) > 1 else "".join(letters)


def _checked(essay: Document, settings: Any, style: str | None) -> Result:
    """Link the essay with its lists, without the findings of any rule; the style to write in does not decide how the essay cites."""
    from citecheck.config.list_discovery import lists_of
    from citecheck.pipeline import check_documents
    from citecheck.styles import other_system, style_names

    known = style if style in style_names() and other_system(style) else settings.style
    return check_documents(
        essay,
        lists_of(essay, settings.refs),
        style=known or "auto",
        rules=(),
        settings=Settings(settings.aliases, settings.ignore_works, settings.quotation_words),
    )


def _place(result: Result, span: Span) -> str:
    """File, line and column of a span of the essay."""
    essay = result.case.essay
    line = essay.text.count("\n", 0, span.start) + 1
    return f"{essay.name}:{line}:{span.start - essay.text.rfind(chr(10), 0, span.start)}"


def _carry(made: Any, result: Result, path: str, *, quiet: bool) -> None:
    """Write the essay with the letters of the list, or say which citations need one."""
    from citecheck.atomic_write import put
    from citecheck.findings.apply_fixes import encoded, fixed

    essay = result.case.essay
    if path == "-":
        raise InputError("--fixed-essay needs a file: stdout is for the list")
    if path:
        put(path, encoded(essay, fixed(essay, made)))
    elif not quiet:
        for fix in made:
            for edit in fix.edits:
                seen = essay.text[edit.span.start : edit.span.end]
                note(f"{_place(result, edit.span)}: {seen} is {edit.text} in the finished list")
        one = len(made) == 1
        note(
            f"{count(len(made), 'citation')} {'needs' if one else 'need'} other year letters: --fixed-essay FILE writes the essay with them"
        )
    sys.stderr.flush()
