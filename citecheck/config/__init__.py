"""The configuration: ``[tool.citecheck]`` in the closest pyproject.toml, or citecheck.toml; nothing is merged unless ``extend`` says so."""

import os
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from citecheck._fast.regex import regex
from citecheck.model import InputError, Level

if TYPE_CHECKING:
    from citecheck.config.schema import Key

NAMES = ("citecheck.toml", ".citecheck.toml", "pyproject.toml")
_TABLE = regex(rb"^[ \t]*\[+[ \t]*tool[ \t]*(?:\]|\.[ \t]*\"?citecheck\b)|^[ \t]*tool\.citecheck", re.MULTILINE)


NOTHING: Mapping[str, Any] = MappingProxyType({})


class Config(NamedTuple):
    """The settings; ``folder`` is where its paths are read from, ``path`` its file ("" if there is none)."""

    path: str = ""
    folder: str = ""
    aliases: Mapping[str, str] = NOTHING
    allow_unchecked: bool = False
    baseline: str = ""
    essays: tuple[str, ...] = ()
    exit_zero: bool = False
    extend_select: tuple[str, ...] = ()
    fail_on: Level = "warning"
    format: str = ""
    ignore: tuple[str, ...] = ()
    ignore_works: tuple[str, ...] = ()
    per_file_ignores: Mapping[str, tuple[str, ...]] = NOTHING
    quotation_words: int = 8
    refs: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    severity: Mapping[str, Level] = NOTHING
    style: str = "auto"
    style_overrides: Mapping[str, str | int] = NOTHING
    suppress: tuple[Mapping[str, str], ...] = ()


def find(start: str) -> str:
    """The closest configuration file to a file or folder, looking upwards; "" if there is none."""
    folder = os.path.abspath(start)
    if not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    while True:
        for name in NAMES:
            path = os.path.join(folder, name)
            if os.path.isfile(path) and (name != "pyproject.toml" or _has_table(path)):
                return os.path.relpath(path) if folder.startswith(os.getcwd()) else path
        above = os.path.dirname(folder)
        if above == folder:
            return ""
        folder = above


def load(path: str) -> Config:
    """The configuration of a file; raises InputError, with the line, for what is not TOML or not known."""
    return Config() if not path else _made(path, ())


def overridden(configuration: Config | str | None, **options: Any) -> Config:
    """Return a configuration, or that of a file, overridden by a command line or a caller; None and () mean unset."""
    config = load(configuration) if isinstance(configuration, str) else configuration or Config()
    return config._replace(**{name: value for name, value in options.items() if value not in (None, ())})


def _made(path: str, seen: tuple[str, ...]) -> Config:
    from citecheck.config.validation import value_of

    real = os.path.realpath(path)
    if real in seen:
        raise InputError(f"{path}: extends itself")
    text, table = _table(path)
    table = _with_style_overrides(table)
    given = {}
    for written, raw in table.items():
        key = _key(path, text, written)
        given[key.name] = value_of(key, raw, f"{path}:{_line(text, written)}")
    base = Config()
    if extend := given.pop("extend", ""):
        base = _made(os.path.join(os.path.dirname(path), str(extend)), (*seen, real))
    folder = os.path.dirname(path)
    rooted = {name.replace("-", "_"): _rooted(name, value, folder) for name, value in given.items()}
    return base._replace(path=path, folder=folder, **rooted)


def _with_style_overrides(table: dict[str, Any]) -> dict[str, Any]:
    """Split a table ``[style]`` into two keys: the style that it is based on, and its overrides."""
    if not isinstance(table.get("style"), dict):
        return table
    own = dict(table["style"])
    base = own.pop("base", "auto")
    return {**table, "style": base, "style-overrides": {**table.get("style-overrides", {}), **own}}


def _rooted(name: str, value: Any, folder: str) -> Any:
    """Resolve paths from the folder of the file that names them."""
    if name in ("refs", "essays"):
        return tuple(os.path.join(folder, path) for path in value)
    return os.path.join(folder, value) if name == "baseline" or (name == "style" and value.endswith(".csl")) else value


def _table(path: str) -> tuple[str, dict[str, Any]]:
    import tomllib

    from citecheck.readers import read_file

    text = read_file(path).text
    try:
        table = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+), column (\d+)", str(error))
        where = f"{path}:{place[1]}:{place[2]}" if place else f"{path}:{text.count(chr(10)) + 1}"
        raise InputError(f"{where}: is not TOML: {str(error).split(' (at ')[0]}") from None
    if os.path.basename(path) == "pyproject.toml" or "citecheck" in table.get("tool", {}):
        table = table.get("tool", {}).get("citecheck", {})
    return text, table


def _key(path: str, text: str, written: str) -> "Key":
    from citecheck.config.schema import KEYS

    name = written.replace("_", "-")
    for key in KEYS:
        if key.name == name:
            return key
    from citecheck.text.did_you_mean import hint

    raise InputError(f"{path}:{_line(text, written)}: unknown key {written!r}{hint(name, [key.name for key in KEYS])}")


def _line(text: str, key: str) -> int:
    """Return the line of a key, found by a simple search."""
    found = re.search(rf'^[ \t]*"?{re.escape(key)}"?[ \t]*[=.]|^[ \t]*\[+[\w. -]*\b{re.escape(key)}\b', text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else 1


def _has_table(path: str) -> bool:
    with open(path, "rb") as file:
        return bool(_TABLE.search(file.read()))


def shown(config: Config) -> str:
    """The configuration as lines of TOML, for --show-settings."""
    lines = [f"{name.replace('_', '-')} = {_toml(value)}" for name, value in config._asdict().items() if name not in ("path", "folder")]
    return "\n".join([f"# {config.path or 'no configuration file'}", *lines, ""])


def _toml(value: Any) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case tuple():
            return f"[{', '.join(map(_toml, value))}]"
        case Mapping():
            return f"{{ {', '.join(f'{_toml(k)} = {_toml(v)}' for k, v in value.items())} }}" if value else "{}"
    return str(value)
