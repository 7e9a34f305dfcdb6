"""What was changed, in which entry, and by which rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citecheck.model import Reference, Span

_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Change:
    """One change of an entry: ``field`` is empty if it is the whole entry; ``moved`` is from where to where the entry moved."""

    key: str
    rule: str
    field: str
    before: str
    after: str
    moved: tuple[Span, Span] | None = None


def differences(before: Reference, after: Reference, rule: str) -> Iterator[Change]:
    """Yield the changes that a rule made to an entry, field by field."""
    if before.kind != after.kind:
        yield Change(before.key, rule, "type", before.kind, after.kind)
    if before.key != after.key:
        yield Change(before.key, rule, "key", before.key, after.key)
    for field in {**before.fields, **after.fields} if before.fields != after.fields else ():
        if before.fields.get(field, "") != after.fields.get(field, ""):
            yield Change(before.key, rule, field, before.fields.get(field, ""), after.fields.get(field, ""))
    if before.names != after.names and before.fields.get("author") == after.fields.get("author"):
        yield Change(before.key, rule, "author", _shown(before), _shown(after))
    if before.year != after.year:
        yield Change(before.key, rule, "year letter", before.year.letter if before.year else "", after.year.letter if after.year else "")


def _shown(reference: Reference) -> str:
    from citecheck.latex.name_output import bibtex_names

    return bibtex_names(reference.names)


def explain(changes: Sequence[Change]) -> str:
    """Return the changes entry by entry, one per line."""
    lines: list[str] = []
    by_key: dict[str, list[Change]] = {}
    for change in changes:
        by_key.setdefault(change.key, []).append(change)
    for key, own in by_key.items():
        lines.append(f"{key or '(no key)'}:")
        lines += [f"  {_line(change)}" for change in own]
    return "\n".join(lines) + "\n" if lines else "nothing was changed\n"


_GONE = {"format-omits": "has no field in this format", "style-omits": "is not printed in this style"}


def _line(change: Change) -> str:
    match change:
        case Change(field="", after=after):
            return f"{change.rule}: {after}"
        case Change(before="", after=after):
            return f"{change.rule}: {change.field} is now {_short(after)}"
        case Change(before=before, after=""):
            return f"{change.rule}: {change.field} {_short(before)} {_GONE.get(change.rule, 'removed')}"
    return f"{change.rule}: {change.field} {' → '.join(_both_short(change.before, change.after))}"


def _both_short(before: str, after: str) -> tuple[str, str]:
    """Return two values for comparison; of long ones, only the text around their first difference."""
    if max(len(before), len(after)) <= _LONGEST:
        return _short(before), _short(after)
    at = next((at for at, (one, other) in enumerate(zip(before, after, strict=False)) if one != other), min(len(before), len(after)))
    start = max(0, at - 30)
    return _from(before, start), _from(after, start)


def _from(text: str, start: int) -> str:
    return f'"{"… " if start else ""}{text[start : start + 90]}{" …" if len(text) > start + 90 else ""}"'


def _short(text: str) -> str:
    return f'"{text}"' if len(text) <= _LONGEST else f'"{text[: _LONGEST - 40]} … {text[-30:]}"'
