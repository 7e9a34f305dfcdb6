"""Which rules run: all that run by default, or those selected, less those ignored, at the levels that the configuration gives."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from citecheck.linting.rule import Rule
from citecheck.model import InputError, Level, Result


def chosen(
    rules: Sequence[Rule],
    *,
    select: Iterable[str] = (),
    extend: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> tuple[Rule, ...]:
    """The rules to run; a word is a code or its beginning, a name, a group (form), or ALL; raises InputError for any other word."""
    kept = {rule.code for rule in rules if rule.default}
    if wanted := list(select):
        kept = _codes(rules, wanted)
    kept = (kept | _codes(rules, extend)) - _codes(rules, ignore)
    return tuple(rule for rule in rules if rule.code in kept)


def at_levels(result: Result, rules: Sequence[Rule], severity: Mapping[str, Level]) -> Result:
    """The result with its findings at the levels that the configuration gives to their rules."""
    levels = {code: level for word, level in severity.items() for code in _codes(rules, [word])}
    return result._replace(findings=tuple(f._replace(level=levels.get(f.code, f.level)) for f in result.findings)) if levels else result


def _codes(rules: Sequence[Rule], words: Iterable[str]) -> set[str]:
    return {rule.code for word in words for rule in named(rules, word)}


def named(rules: Sequence[Rule], word: str) -> tuple[Rule, ...]:
    """The rules that a word stands for; raises InputError, with the nearest known word, if there are none."""
    wanted = word.strip().lower().replace("_", "-")
    found = tuple(
        rule for rule in rules if wanted in ("all", rule.name, rule.group or "all") or (wanted and rule.code.lower().startswith(wanted))
    )
    if not found:
        from citecheck.text.did_you_mean import hint

        raise InputError(f"unknown rule {word!r}{hint(word, [name for rule in rules for name in (rule.name, rule.code)])}")
    return found
