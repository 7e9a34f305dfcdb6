"""How a handbook writes its list: ``[bibliography]`` of ``styles/NAME.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from citecheck._fast.regex import regex
from citecheck.bibliography.name_rendering import NameForm
from citecheck.styles import style_file

_MACRO = regex(r"\{=(\w{1,30})\}")


def list_style(name: str) -> Mapping[str, Any]:
    """The list style of a name, its macros put in; raises InputError for a name that no style has."""
    return _read(style_file(name))


@cache  # Reading the TOML takes 2 ms, and every entry asks
def _read(path: str) -> Mapping[str, Any]:
    import tomllib

    with open(path, "rb") as file:
        data: dict[str, Any] = tomllib.load(file)["bibliography"]
    macros = data.get("macros", {})
    data["names"] = {form: NameForm(**values) for form, values in data["names"].items()}
    data["kinds"] = {kind: {key: _expanded(value, macros) for key, value in layout.items()} for kind, layout in data["kinds"].items()}
    data["tail"] = _expanded(data.get("tail", ""), macros)
    return data


def _expanded(value: str | list[str], macros: Mapping[str, str]) -> str | list[str]:
    """The template with macros put in, also those within macros."""
    if isinstance(value, list):
        return [str(_expanded(each, macros)) for each in value]
    for _ in range(6):
        value, count = _MACRO.subn(lambda found: macros[found[1]], value)
        if not count:
            return value
    raise ValueError(f"macros of {value!r} name one another without end")
