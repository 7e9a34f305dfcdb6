"""How a handbook writes its list: the data of ``styles/list_*.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from citecheck._fast.regex import regex
from citecheck.bibliography.name_rendering import NameForm
from citecheck.model import InputError

_MACRO = regex(r"\{=(\w{1,30})\}")


@cache  # Reading the TOML takes 2 ms, and every entry asks
def list_style(name: str) -> Mapping[str, Any]:
    """The list style of a name, its macros put in; raises InputError for a name that has none."""
    import tomllib

    if name not in style_names():
        raise InputError(f"unknown list style {name!r}; there are {', '.join(style_names())}")
    data: dict[str, Any] = tomllib.loads((files("citecheck.styles") / f"list_{name}.toml").read_text("utf-8"))
    macros = data.get("macros", {})
    data["names"] = {form: NameForm(**values) for form, values in data["names"].items()}
    data["kinds"] = {kind: {key: _expanded(value, macros) for key, value in layout.items()} for kind, layout in data["kinds"].items()}
    data["tail"] = _expanded(data.get("tail", ""), macros)
    return data


@cache  # Asked with every call of list_style
def style_names() -> tuple[str, ...]:
    """The names of all list styles, in alphabetical order."""
    found = (entry.name for entry in files("citecheck.styles").iterdir())
    return tuple(sorted(name[5:-5] for name in found if name.startswith("list_") and name.endswith(".toml")))


def _expanded(value: str | list[str], macros: Mapping[str, str]) -> str | list[str]:
    """The template with macros put in, also those within macros."""
    if isinstance(value, list):
        return [str(_expanded(each, macros)) for each in value]
    for _ in range(6):
        value, count = _MACRO.subn(lambda found: macros[found[1]], value)
        if not count:
            return value
    raise ValueError(f"macros of {value!r} name one another without end")
