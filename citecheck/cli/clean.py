"""citecheck clean."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from citecheck.cli.shared.essays import config_of, read_essay, with_options
from citecheck.cli.shared.list_output import delivered, format_of_output, in_list_options, resolved_style, wanted_of
from citecheck.cli.shared.options import configured
from citecheck.cli.shared.output import note
from citecheck.formats import FORMATS
from citecheck.model import Document, InputError, Result, Settings, Span


@click.command("clean")
@click.argument("essay")
@click.option("--refs", multiple=True, metavar="FILE|FOLDER", help="A reference list, or a folder of them; may be repeated.")
@in_list_options
@click.option("--all", "uncited", is_flag=True, help="Keep entries that nothing cites.")
@click.option("--only-changed", is_flag=True, help="Write only the entries that were changed.")
@click.option("--stubs", is_flag=True, help="Add a marked stub for each citation that has no entry.")
@click.option("--fixed-essay", metavar="FILE", help="Write the essay there, its years with the letters of the finished list.")
@configured
def command(
    essay: str, refs: tuple[str, ...], fixed_essay: str | None, stdin_filename: str, config: str | None, isolated: bool, **options: Any
) -> int:
    """Write the reference list of an ESSAY again: what is cited, each work once, complete, in order, in a style and a format.

    An ESSAY that is itself a list (.bib, .json, .ris) is cleaned whole. Exit codes: 0 done, 1 done but unreadable pieces
    or stubs are in the list, 2 wrong use or unreadable input.
    """
    from citecheck.cleanup import as_it_stands, clean

    document = read_essay(essay, stdin_filename)
    settings = with_options(config_of(stdin_filename or essay, config, isolated), {"refs": refs})
    result = None if FORMATS[document.format].is_list else _checked(document, settings, options["style"])
    format_of_output(options)
    _spare(essay, options["output"], fixed_essay, is_list=result is None)
    options["style"] = resolved_style(options["style"] or settings.style, result)
    wanted = wanted_of(options)
    listings = result.case.listings if result else (document,)
    cleaned = clean(result, listings, wanted)
    if result and cleaned.fixes:
        _carry(cleaned.fixes, result, fixed_essay, quiet=options["quiet"])
    elif result and fixed_essay:
        _carry((), result, fixed_essay, quiet=True)
    if result and not options["quiet"]:
        for span, letters in cleaned.undecided:
            seen = result.case.essay.text[span.start : span.end]
            note(f"{_place(result, span)}: {seen} needs a letter of the finished list ({', '.join(letters)}): the citation fits each")
    before = as_it_stands(listings, wanted) if options["diff"] else None
    return delivered(cleaned, before, wanted, options)


def _checked(essay: Document, settings: Any, style: str | None) -> Result:
    """The essay linked with its lists; no rule speaks."""
    from citecheck.config.list_discovery import lists_of
    from citecheck.pipeline import check_documents
    from citecheck.styles import style_names

    known = style if style in style_names() else settings.style
    return check_documents(
        essay,
        lists_of(essay, settings.refs),
        style=known or "auto",
        rules=(),
        settings=Settings(settings.aliases, settings.ignore_works, settings.quotation_words),
    )


def _spare(essay: str, output: str, fixed_essay: str | None, *, is_list: bool) -> None:
    """Raise InputError if the list would be written over the essay."""
    for path in (essay, fixed_essay):
        if path and output not in ("", "-") and not is_list and os.path.realpath(path) == os.path.realpath(output):
            raise InputError(f"{output}: the list would be written over the essay; name another file with -o")


def _place(result: Result, span: Span) -> str:
    """File, line and column of a span of the essay."""
    essay = result.case.essay
    line = essay.text.count("\n", 0, span.start) + 1
    return f"{essay.name}:{line}:{span.start - essay.text.rfind(chr(10), 0, span.start)}"


def _carry(made: Any, result: Result, path: str | None, *, quiet: bool) -> None:
    """Write the essay with the letters of the list, or say which citations need one."""
    from citecheck.atomic_write import put
    from citecheck.findings.apply_fixes import encoded, fixed

    essay = result.case.essay
    if path:
        put(path, encoded(essay, fixed(essay, made)))
    elif not quiet:
        for fix in made:
            for edit in fix.edits:
                seen = essay.text[edit.span.start : edit.span.end]
                note(f"{_place(result, edit.span)}: {seen} is {edit.text} in the finished list")
        note(f"{len(made)} citations need the list's letters: --fixed-essay FILE writes the essay with them")
    sys.stderr.flush()
