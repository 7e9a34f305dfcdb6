"""Validate values of the configuration by their types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, get_args

from citecheck.config.schema import HABITS, Key, Kind
from citecheck.model import InputError, Level
from citecheck.text.did_you_mean import hint

LEVELS: tuple[str, ...] = get_args(Level)
_CHOICES = {
    "order": ("names", "years", "text"),
    "given-names": ("never", "shared", "any"),
    "same-authors": ("any", "years", "letters", "names"),
}
_SWITCHES = ("serial-comma", "capitals", "ibid", "quotation-page", "et-al-distinct")

ASKED: Mapping[Kind, str] = {
    "text": "a string",
    "number": "a whole number, 1 or more",
    "switch": "true or false",
    "level": "error, warning or info",
    "texts": "a list of strings",
    "table": "a table of strings",
    "levels": "a table of error, warning or info",
    "lists": "a table of lists of strings",
    "style": f"a table of {', '.join(HABITS)}",
    "allowances": "a list of tables with rule, text and reason",
}


def value_of(key: Key, raw: Any, where: str) -> Any:
    """Return the value of a key, made immutable; raise InputError if it is not of the key's type."""
    if key.kind == "texts" and isinstance(raw, str):
        raw = [raw]
    if not _FITS[key.kind](raw):
        raise InputError(f"{where}: {key.name} must be {ASKED[key.kind]}, as in {key.name} = {key.example}{_hint(key, raw)}")
    match key.kind:
        case "texts":
            return tuple(raw)
        case "lists":
            return {pattern: (words,) if isinstance(words, str) else tuple(words) for pattern, words in raw.items()}
        case "style":
            return {habit.replace("-", "_"): value for habit, value in raw.items()}
        case "allowances":
            return tuple(dict(row) for row in raw)
    return raw


def _hint(key: Key, raw: Any) -> str:
    if key.kind == "level":
        return hint(str(raw), LEVELS)
    if key.kind == "style" and isinstance(raw, dict):
        return next((f"; {name!r} is not one of them{hint(name, HABITS)}" for name in raw if name.replace("_", "-") not in HABITS), "")
    return ""


def _texts(raw: Any) -> bool:
    return isinstance(raw, str) or (isinstance(raw, list) and all(isinstance(text, str) for text in raw))


def _is_number(raw: Any) -> bool:
    return isinstance(raw, int) and not isinstance(raw, bool) and raw > 0


def _is_count(raw: Any) -> bool:
    return _is_number(raw) or raw == 0


def _fits_style(raw: Any) -> bool:
    return isinstance(raw, dict) and all(_is_habit(name.replace("_", "-"), value) for name, value in raw.items())


def _is_habit(name: str, value: Any) -> bool:
    if name in _CHOICES:
        return value in _CHOICES[name]
    if name in _SWITCHES:
        return isinstance(value, bool)
    return name in HABITS and (_is_count(value) if name.endswith("from") else isinstance(value, str))


_FITS: Mapping[Kind, Callable[[Any], bool]] = {
    "text": lambda raw: isinstance(raw, str),
    "number": _is_number,
    "switch": lambda raw: isinstance(raw, bool),
    "level": lambda raw: raw in LEVELS,
    "texts": _texts,
    "table": lambda raw: isinstance(raw, dict) and all(isinstance(text, str) for text in raw.values()),
    "levels": lambda raw: isinstance(raw, dict) and all(level in LEVELS for level in raw.values()),
    "lists": lambda raw: isinstance(raw, dict) and all(_texts(words) for words in raw.values()),
    "style": _fits_style,
    "allowances": lambda raw: (
        isinstance(raw, list)
        and all(isinstance(row, dict) and {"rule", "reason"} <= row.keys() <= {"rule", "text", "reason", "file"} for row in raw)
    ),
}
