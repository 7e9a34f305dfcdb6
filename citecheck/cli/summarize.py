"""citecheck summarize."""

from __future__ import annotations

import click

from citecheck.cli.shared.inputs import demand_distinct_files, demand_no_document
from citecheck.cli.shared.options import written_to
from citecheck.cli.shared.output import write
from citecheck.text.display import count


@click.command("summarize")
@click.argument("rows", nargs=-1, required=True, metavar="ROWS...")
@click.option("--by", default="journal", show_default=True, metavar="COLUMN", help="The manifest's column that documents are grouped by.")
@click.option("--page", default="", metavar="FILE", help="Also write the summary as a page with charts.")
@written_to("The file for the tables, instead of stdout.")
def command(rows: tuple[str, ...], by: str, page: str, output: str) -> int:
    """Sum up what citecheck batch wrote: by rule, by journal (or another column), by style.

    ROWS are files of citecheck batch (.jsonl), such as the shards of one batch. Exit codes: 0 done, 2 wrong use or unreadable input.
    """
    from citecheck.batch.rows_file import rows_of
    from citecheck.batch.summary import as_text, summary_of

    demand_no_document(page, "html")
    demand_distinct_files([output, page], rows)
    summary = summary_of((row for path in rows for row in rows_of(path)), by)
    if page:
        from citecheck.batch.page import page as page_of

        write(page_of(summary, rows[0] if len(rows) == 1 else count(len(rows), "file")), page)
    write(as_text(summary), output)
    return 0
