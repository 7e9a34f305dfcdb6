"""Which rules run: all that run by default, or those selected, less those ignored, at the levels that the configuration gives."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence

from citecheck.config import Config
from citecheck.linting.rule import Rule
from citecheck.model import InputError, Level, Result


def chosen(
    rules: Sequence[Rule],
    *,
    select: Iterable[str] = (),
    extend: Iterable[str] = (),
    ignore: Iterable[str] = (),
    is_style_named: bool = False,
) -> tuple[Rule, ...]:
    """Return the rules to run: by default those that always run, and if a style is named those that check citations against it.

    A word is a code or its beginning, a name, a group (form), or ALL; raises InputError for any other word.
    """
    kept = {rule.code for rule in rules if rule.default or (rule.under_handbook and is_style_named)}
    if wanted := list(select):
        kept = _codes(rules, wanted)
    kept = (kept | _codes(rules, extend)) - _codes(rules, ignore)
    return tuple(rule for rule in rules if rule.code in kept)


def rules_for(path: str, rules: Sequence[Rule], config: Config) -> tuple[Rule, ...]:
    """The rules that a configuration runs on a file."""
    ignored = [*config.ignore, *_ignored_in(path, config)]
    is_named = config.style.lower() != "auto"
    return chosen(rules, select=config.select, extend=config.extend_select, ignore=ignored, is_style_named=is_named)


def _ignored_in(path: str, config: Config) -> Iterator[str]:
    """Yield the rules that per-file-ignores names for a file; a pattern may match its path from the configuration's folder, or its name."""
    if not config.per_file_ignores:
        return
    from fnmatch import fnmatch

    local = os.path.relpath(path, config.folder or os.curdir).replace(os.sep, "/")
    for pattern, words in config.per_file_ignores.items():
        if fnmatch(local, pattern) or fnmatch(os.path.basename(path), pattern):
            yield from words


def at_levels(result: Result, rules: Sequence[Rule], severity: Mapping[str, Level]) -> Result:
    """The result with its findings at the levels that the configuration gives to their rules."""
    levels = {code: level for word, level in severity.items() for code in _codes(rules, [word])}
    return result._replace(findings=tuple(f._replace(level=levels.get(f.code, f.level)) for f in result.findings)) if levels else result


def _codes(rules: Sequence[Rule], words: Iterable[str]) -> set[str]:
    return {rule.code for word in words for rule in named(rules, word)}


def named(rules: Sequence[Rule], word: str, *, besides: Sequence[str] = ()) -> tuple[Rule, ...]:
    """Return the rules that a word selects; raise InputError if there are none, with the nearest known word, including ``besides``."""
    wanted = word.strip().lower().replace("_", "-")
    found = tuple(
        rule for rule in rules if wanted in ("all", rule.name, rule.group or "all") or (wanted and rule.code.lower().startswith(wanted))
    )
    if not found:
        from citecheck.text.did_you_mean import hint

        raise InputError(f"unknown rule {word!r}{hint(word, [*besides, *(name for rule in rules for name in (rule.name, rule.code))])}")
    return found
