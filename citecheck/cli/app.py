"""citecheck app."""

from __future__ import annotations

import click

from citecheck.model import InputError


@click.command("app")
@click.option("--no-open", is_flag=True, help="Do not open a browser; the address is printed.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="The port; default: any free one.")
def command(no_open: bool, port: int) -> int:
    """Open a page on this machine: drop an essay and its list on it, accept or dismiss findings, download the results.

    The page is only served to this machine, at a secret address. Nothing is written to the disk, and nothing remains after it ends.
    """
    try:
        from citecheck.app.run import run
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("citecheck"):
            raise
        raise InputError(f'the app needs {error.name}, which is not installed: pip install "citecheck-lint[app]"') from None
    run(port, opens=not no_open)
    return 0
