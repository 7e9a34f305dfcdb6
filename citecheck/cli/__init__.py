"""The command line: one module per command, imported when it is called."""

from __future__ import annotations

import gc
import os
import sys
from errno import EBADF
from importlib import import_module

import click

from citecheck import __version__
from citecheck.model import InputError
from citecheck.termination import ending

COMMANDS = (
    "annotate",
    "app",
    "baseline",
    "batch",
    "check",
    "clean",
    "compare",
    "convert",
    "explain",
    "fix",
    "init",
    "mirror",
    "rules",
    "show",
    "summarize",
    "verify",
)


class Commands(click.Group):
    """The commands, each in a module of the same name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, for the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return the command of a name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"citecheck.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands by their summaries, without importing them."""
        from citecheck.cli.shared.summaries import SUMMARIES

        limit = formatter.width - 6 - max(map(len, COMMANDS))
        listed = (click.Command(name, help=SUMMARIES[name]) if name in SUMMARIES else self.get_command(ctx, name) for name in COMMANDS)
        with formatter.section("Commands"):
            formatter.write_dl([(command.name or "", command.get_short_help_str(limit)) for command in listed if command])

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """Resolve the first word to a command; for a file's name, suggest what was probably meant."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from citecheck.text.did_you_mean import hint

            if os.path.exists(args[0]):
                raise click.UsageError(f"{args[0]!r} is not a command; did you mean: citecheck check {args[0]}?")
            raise click.UsageError(f"{args[0]!r} is not a command; the commands are {', '.join(COMMANDS)}{hint(args[0], COMMANDS)}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; an interrupt is passed on before click writes an empty line for it."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt as end:
            raise click.Abort from end


@click.group(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="citecheck")
@click.pass_context
def citecheck(context: click.Context) -> None:
    """A linter for scholarly citations: every author–year citation of an essay, explained.

    Exit codes: 0 no findings, 1 findings, 2 wrong use, unreadable input, or an essay that could not be compared with a list.
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


def main() -> None:
    """Run the command line; an error is reported in one line on stderr, with exit code 2."""
    gc.disable()  # a short run makes few reference cycles, and looking for them takes a tenth of its time
    _open_streams()
    try:
        code = citecheck(standalone_mode=False, prog_name="citecheck")
    except InputError as error:
        code = _print_error(str(error))
    except click.ClickException as error:
        code = _print_error(" ".join(error.format_message().split()))
    except (click.Abort, KeyboardInterrupt) as end:
        word, code = ending(end)
        if sys.stderr.isatty():
            click.echo(err=True)  # the line that ^C is on
        _print_error(word)
    except BrokenPipeError:
        _drop_stdout()
        code = 1
    except OSError as error:
        code = _print_error(_failure(error))
    sys.exit(code)


def _open_streams() -> None:
    """Replace closed streams: an empty stdin, a stdout that cannot be written, a stderr that discards everything."""
    if sys.stdin is None:
        sys.stdin = os.fdopen(os.open(os.devnull, os.O_RDONLY), encoding="utf-8")
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")


def _failure(error: OSError) -> str:
    """What could not be read or written: a file, or else stdout."""
    if isinstance(error.filename, str):
        return f"{error.filename}: {error.strerror}"
    _drop_stdout()
    return f"stdout cannot be written: {'it is closed' if error.errno == EBADF else error.strerror}; send the report to a file with -o FILE"


def _drop_stdout() -> None:
    """Discard what is buffered for stdout, so that it does not fail again at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _print_error(message: str) -> int:
    from citecheck.cli.shared.output import note

    note(message)
    return 2
