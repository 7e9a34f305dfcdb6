"""What clean and convert share: their options, and how a finished list is handed over."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

import click

from citecheck.cli.shared.options import complete_list_style, quietly, written_to
from citecheck.cli.shared.output import deliver, note
from citecheck.formats import FORMATS, format_of_name
from citecheck.model import Document, InputError, Result, Span
from citecheck.styles import list_style_names, list_style_of
from citecheck.text.display import count

if TYPE_CHECKING:
    from citecheck.cleanup import Change, Cleaned, Listing, Wanted
    from citecheck.cleanup.accounting import Written

Command = TypeVar("Command", bound=Callable[..., Any])
# Entries that take more than a second to write.
_LONG = 2000
_CASE = "Titles: keep their case; use the style's; or auto: the style's only where a document is written."
_MOST = 20
"""Lines of one kind in a summary."""
_TO = tuple(sorted(name for name, row in FORMATS.items() if row.writer))


if TYPE_CHECKING:
    _Choice = click.Choice[str]
else:
    _Choice = click.Choice


class _ListFormat(_Choice):
    """The formats that lists are written in; those of pybtex's plug-ins too, which are looked for only if no other has the name."""

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The name of the format."""
        if value not in self.choices:
            from citecheck.writers import writable_format

            with suppress(InputError):
                return writable_format(value).name
        return super().convert(value, param, ctx)


def in_list_options(command: Command) -> Command:
    """--style, --to, --output, --csl, --keys, --case, --language, --heading, --ascii, --explain, --diff, --quiet."""
    for option in (
        quietly,
        click.option("--diff", is_flag=True, help="Show how the list changes, instead of writing it."),
        click.option("--explain", is_flag=True, help="Show entry by entry what was changed, and by which rule."),
        click.option("--ascii", is_flag=True, help="Write letters beyond ASCII as LaTeX commands (bib, biblatex)."),
        click.option("--heading", default="", metavar="TEXT", help="A heading above the list (documents)."),
        click.option("--language", default="en", metavar="CODE", help="The language that sorts the list: sv puts Å after Z."),
        click.option("--case", type=click.Choice(["auto", "keep", "style"]), default="auto", help=_CASE),
        click.option("--keys", type=click.Choice(["keep", "authoryear"]), default="keep", help="Keep the keys, or make new ones."),
        click.option("--bst", metavar="STYLE|FILE.bst", help="Write the .bbl that BibTeX makes with this .bst style (by pybtex)."),
        click.option("--csl", metavar="FILE|NAME", help="Any other CSL style, through pandoc (documents)."),
        written_to("The file for the list, instead of stdout."),
        click.option("--to", "to", type=_ListFormat(_TO), help="The format; by default that of the output file's name."),
        click.option("--style", metavar="STYLE", shell_complete=complete_list_style, help=f"{', '.join(list_style_names())}."),
    ):
        command = option(command)
    return command


def resolved_style(named: str | None, result: Result | None) -> str:
    """The list style that is named, else the essay's own, else the default one; raises InputError for a name that no style has."""
    return list_style_of((named or "").lower(), result.case.style.name if result else "")


def wanted_of(options: dict[str, Any], to: str) -> Wanted:
    """What the options ask of the list, which is written in the format ``to``."""
    from citecheck.cleanup import Wanted

    return Wanted(
        options["style"],
        options["language"],
        options.get("uncited", False),
        options.get("only_changed", False),
        options["keys"] == "authoryear",
        options.get("stubs", False),
        options["case"],
        options.get("additions"),
        _is_printed(options, to) or options.get("only_changed", False),  # what a style would not print whole counts as changed
    )


def format_of_output(options: dict[str, Any]) -> str:
    """The format that is asked for by name or by the file's name; raises InputError if the name gives none."""
    from citecheck.writers import format_for

    return options["to"] or (format_for(options["output"]) if options["output"] not in ("", "-") else options.get("source_format") or "txt")


def settle_format(options: dict[str, Any], documents: Sequence[Document]) -> None:
    """Write Markdown to stdout if the source is Markdown, so that italics are kept; raises InputError if no format is given."""
    rows = [format_of_name(os.path.basename(document.name)) for document in documents]
    if rows and all(row and row.markup == "markdown" for row in rows):
        options["source_format"] = "md"
    format_of_output(options)


def write_list_output(cleaned: Cleaned, options: dict[str, Any]) -> int:
    """Write the list, or how it differs from its source; report what was done to it, and give the exit code."""
    path = "" if options["output"] == "-" else options["output"]
    to = format_of_output(options)
    if len(cleaned.listing.references) >= _LONG and sys.stderr.isatty() and not options["quiet"]:
        note(f"writing {len(cleaned.listing.references):,} entries …")
    made = _written(cleaned, to, options) if _is_accounted_for(cleaned, options) else None
    if options["diff"] and made:
        deliver(_difference(cleaned, made, options).encode("utf-8", "replace"))
    else:
        deliver(_made(cleaned.listing, to, options), path)
    return _reported(cleaned, made, options, sys.stdout if path and not options["diff"] else sys.stderr)


def account_of(cleaned: Cleaned, to: str, options: dict[str, Any]) -> int:
    """Report what was done to a list that another function has written, and give the exit code."""
    made = _written(cleaned, to, options) if _is_accounted_for(cleaned, options) else None
    return _reported(cleaned, made, options, sys.stdout)


def _reported(cleaned: Cleaned, made: Written | None, options: dict[str, Any], stream: TextIO) -> int:
    if options["explain"] and made:
        _explained(cleaned, made, stream)
    if not options["quiet"]:
        _summary(cleaned, made)
    return int(bool(cleaned.listing.unread or cleaned.stubs))


def _is_accounted_for(cleaned: Cleaned, options: dict[str, Any]) -> bool:
    """Return whether the output is compared with its source: always, except for long lists unless every change is requested."""
    return len(cleaned.listing.references) < _LONG or bool(options["explain"] or options["diff"])


def _is_printed(options: dict[str, Any], to: str) -> bool:
    """Return whether a style prints the entries: citecheck's own, or one of pandoc's or BibTeX's."""
    return not FORMATS[to].is_structured or bool(options["csl"] or options["bst"])


def _written(cleaned: Cleaned, to: str, options: dict[str, Any]) -> Written:
    from citecheck.bibliography import list_style

    own_style = _is_printed(options, to) and not options["csl"] and not options["bst"]
    printed = _printed_elsewhere(cleaned.listing, options) if options["explain"] and not own_style else None
    return cleaned.written(to, list_style(options["style"]) if own_style else None, ascii=options["ascii"], printed=printed)


def _printed_elsewhere(listing: Listing, options: dict[str, Any]) -> dict[Span, str] | None:
    """The entries as pandoc prints them in a CSL style, or BibTeX in a .bst style; None if neither does."""
    if options["csl"]:
        from citecheck.writers.pandoc import printed_with_csl

        texts = printed_with_csl(listing.references, options["csl"])
        return {reference.span: text for reference, text in zip(listing.references, texts, strict=True)}
    if options["bst"]:
        from citecheck.interop.bst import printed_with_bst

        by_key = printed_with_bst(listing, options["bst"])
        return {reference.span: by_key.get(reference.key, "") for reference in listing.references}
    return None


def _made(listing: Listing, to: str, options: dict[str, Any]) -> bytes:
    from dataclasses import replace

    from citecheck.bibliography import list_style
    from citecheck.writers import write_list

    listing = replace(listing, heading=options["heading"])
    if options["bst"]:
        from citecheck.interop.bst import write_with_bst

        return write_with_bst(listing, options["bst"], note).encode("utf-8", "replace")
    if options["csl"]:
        from citecheck.writers.pandoc import write_with_csl

        return write_with_csl(listing, to, options["csl"])
    return write_list(listing, to, list_style(options["style"]), ascii=options["ascii"])


def _difference(cleaned: Cleaned, made: Written, options: dict[str, Any]) -> str:
    """How what is written differs from the source's own text; of documents, from their text."""
    from citecheck.cleanup.list_diff import list_diff

    to = "txt" if made.to in {"docx", "odt"} else made.to
    return list_diff(made._replace(to=to), cleaned.read, lambda listing: _made(listing, to, options).decode("utf-8"))


def _lost(lost: Sequence[Change]) -> None:
    """The words that no field takes, entry by entry."""
    for change in lost[:_MOST]:
        change_text = f"kept in its {change.field}: “{change.after}”" if change.field else change.after
        note(f"{change.key or 'an entry without a key'}: {change_text}")
    if len(lost) > _MOST:
        note(f"{len(lost) - _MOST} more words or numbers are not carried over: --explain lists them")


def _explained(cleaned: Cleaned, made: Written, stream: TextIO) -> None:
    """Print every change and the gaps, line by line; as UTF-8, whatever the terminal's encoding."""
    from citecheck.cleanup import explain
    from citecheck.cleanup.accounting import account, lost, visible_changes
    from citecheck.reporters.escape import visible

    at = {reference.key: place for place, reference in enumerate(made.listing.references)}
    left = lost(made)
    changes = (*visible_changes(made, cleaned.changes), *account(made, (*cleaned.changes, *left)), *left)
    lines = (explain(sorted(changes, key=lambda change: at.get(change.key, len(at)))) + _gaps(cleaned)).split("\n")
    stream.buffer.write("\n".join(map(visible, lines)).encode("utf-8", "backslashreplace"))
    stream.flush()


def _gaps(cleaned: Cleaned) -> str:
    """What entries lack, in the form of an explanation."""
    return "".join(f"{key or '(no key)'}:\n  missing: {', '.join(lacks)}\n" for key, lacks in cleaned.lacking)


def _summary(cleaned: Cleaned, made: Written | None) -> None:
    """What a person should know about the list: its size, what was left out, what it lacks, and what could not be read."""
    from citecheck.cleanup.accounting import changed_spans, left_out, lost, not_set, visible_changes
    from citecheck.findings.encodings import encoding_sentences

    changed = {change.key for change in (visible_changes(made, cleaned.changes) if made else cleaned.changes) if change.rule != "uncited"}
    restyled = changed_spans(made) if made else set()
    several = sum(reference.key in changed or reference.span in restyled for reference in cleaned.listing.references)
    words = [count(len(cleaned.listing.references), "entry", "entries"), f"{several} changed"]
    words += [f"{len(cleaned.uncited)} uncited left out"] if cleaned.uncited else []
    words += [f"{count(len(cleaned.stubs), 'stub')} to fill in"] if cleaned.stubs else []
    for sentence in encoding_sentences(cleaned.sources):
        note(sentence)
    note(", ".join(words))
    lacking = cleaned.lacking
    for key, lacks in lacking[:_MOST]:
        note(f"{key or 'an entry without a key'} lacks: {', '.join(lacks)}")
    if len(lacking) > _MOST:
        note(f"{len(lacking) - _MOST} more entries lack fields")
    for text in cleaned.listing.unread:
        note(f"could not be read, appended verbatim at the end: {' '.join(text.split())[:100]}")
    _lost((*not_set(made, cleaned.changes), *lost(made), *left_out(made)) if made else ())
