"""The formats of installed plug-ins of pybtex, as rows of the table of formats."""

from __future__ import annotations

from functools import cache
from typing import Any

from citecheck.formats import Format

_READERS, _WRITERS = "pybtex.database.input", "pybtex.database.output"
_OWN = frozenset({"bibtex", "bibtexml", "citecheck", "yaml"})
"""pybtex's own formats, which have rows of their own, and citecheck as its reader."""
_found: dict[str, Format] = {}


def format_named(name: str) -> Format | None:
    """The row of a plug-in that reads or writes lists under this name; None if none is installed."""
    if name in _found or name in _OWN:
        return _found.get(name)
    reader, writer = _plug_in(_READERS, name=name), _plug_in(_WRITERS, name=name)
    if not reader and not writer:
        return None
    suffix = (getattr(reader, "default_suffix", None) or getattr(writer, "default_suffix", None) or "").lstrip(".")
    _found[name] = Format(
        name,
        "list",
        suffixes=(suffix,) if suffix else (),
        parser=f"interop.pybtex_formats:parse@{name}" if reader else "",
        writer=f"interop.pybtex_formats:write@{name}" if writer else "",
        is_structured=True,
        has_keys=True,
        dates_are_text=True,
        titles="braced",
    )
    return _found[name]


@cache
def format_of_suffix(suffix: str) -> Format | None:
    """The row of the plug-in whose files end so; None if none is installed."""
    from pybtex.plugin import enumerate_plugin_names

    wanted = [_plug_in(group, filename=f"list.{suffix}") for group in (_READERS, _WRITERS)]
    for group, plug_in in zip((_READERS, _WRITERS), wanted, strict=True):
        for name in enumerate_plugin_names(group) if plug_in else ():
            if name not in _OWN and _plug_in(group, name=name) is plug_in:
                return format_named(name)
    return None


def _plug_in(group: str, **wanted: str) -> Any:
    from pybtex.plugin import PluginNotFound, find_plugin

    try:
        return find_plugin(group, **wanted)
    except PluginNotFound:
        return None
