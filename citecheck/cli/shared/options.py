"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import click

from citecheck.reporters import FORMATS
from citecheck.styles import list_style_names, style_names, styles_in_words

Command = TypeVar("Command", bound=Callable[..., Any])


def formats(command: Command) -> Command:
    """--format, which may be repeated."""
    names = ", ".join(FORMATS)
    return click.option(
        "--format",
        "-f",
        "formats_",
        multiple=True,
        metavar="FORMAT[:FILE]",
        shell_complete=begin_with(FORMATS),
        help=f"How to report; may be repeated: {names}.",
    )(command)


def written_to(help: str, metavar: str = "FILE") -> Callable[[Command], Command]:
    """--output, which every command that writes something has."""
    return click.option("--output", "-o", default="", metavar=metavar, help=help)


def quietly(command: Command) -> Command:
    """--quiet, which every command has."""
    return click.option("--quiet", "-q", is_flag=True, help="Print no notes on stderr, only errors.")(command)


def begin_with(known: Iterable[str]) -> Callable[[Any, Any, str], list[str]]:
    """Return the known words that begin with the one being typed, whatever their case."""
    return lambda context, parameter, typed: [word for word in known if word.lower().startswith(typed.lower())]


def rule_words(context: Any, parameter: Any, typed: str) -> list[str]:
    """The rules that begin with the last of a comma-separated list of words."""
    from citecheck.rules import all_rules

    before, comma, last = typed.rpartition(",")
    words = (word for rule in all_rules() for word in (rule.name, rule.code))
    return [f"{before}{comma}{word}" for word in words if word.lower().startswith(last.lower())]


def explained_words(context: Any, parameter: Any, typed: str) -> list[str]:
    """The rules and the changes of a list that begin with a word."""
    from citecheck.data.list_changes import LIST_CHANGES

    return [*rule_words(context, parameter, typed), *(name for name in LIST_CHANGES if name.startswith(typed.lower()))]


def complete_style(context: object, option: object, begun: str) -> list[str]:
    """The style names that begin with a word, for a shell's completion."""
    return [name for name in ("auto", *style_names()) if name.startswith(begun.lower())]


def complete_list_style(context: object, option: object, begun: str) -> list[str]:
    """The same for the styles in which lists are written."""
    return [name for name in list_style_names() if name.startswith(begun.lower())]


def selecting(command: Command) -> Command:
    """--refs, --style (or --csl), --select, --ignore, --extend-select."""
    for option in (
        click.option("--extend-select", multiple=True, metavar="RULES", shell_complete=rule_words, help="Run these rules as well."),
        click.option("--ignore", multiple=True, metavar="RULES", shell_complete=rule_words, help="Do not run these rules."),
        click.option(
            "--select",
            multiple=True,
            metavar="RULES",
            shell_complete=rule_words,
            help="Run only these rules: codes, their beginnings, names, ALL.",
        ),
        click.option(
            "--style",
            "--csl",
            "style",
            metavar="STYLE|FILE.csl",
            shell_complete=complete_style,
            help=f"{styles_in_words()}, the citations of a CSL style's file, or auto (the essay's own).",
        ),
        click.option("--refs", multiple=True, metavar="FILE|FOLDER", help="A reference list, or a folder of them; may be repeated."),
    ):
        command = option(command)
    return command


def configured(command: Command) -> Command:
    """--stdin-filename, --config, --isolated."""
    for option in (
        click.option("--isolated", is_flag=True, help="Read no configuration."),
        click.option("--config", metavar="FILE", help="Read this configuration instead of the closest one."),
        click.option("--stdin-filename", default="", metavar="NAME", help="The file name to use for the essay on stdin (-)."),
    ):
        command = option(command)
    return command


def words(options: dict[str, Any]) -> dict[str, Any]:
    """Return the options with lists of rules split at their commas."""
    lists = ("select", "ignore", "extend_select")
    return {name: _split(value) if name in lists else value for name, value in options.items()}


def _split(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.strip() for value in values for word in value.split(",") if word.strip())
