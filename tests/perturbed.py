"""Change one row or table of citecheck/data at a time, and see which document of tests/corpus notices.

``python -m tests.perturbed`` looks for the witness of each change anew (``make witnesses``); with names, it prints theirs. Each change is made in a
process of its own: first in one where the program is imported already, in every module that has the value; and where nothing notices, in one
where nothing is imported yet, since much is derived from the tables at import.
"""

from __future__ import annotations

import functools
import gc
import importlib
import os
import pkgutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parent / "corpus"
WITNESSES, UNWITNESSED = CORPUS / "witnesses.txt", CORPUS / "unwitnessed.txt"
DATA = "citecheck.data"
_MOST_VARIANTS = 4


def _modules() -> Iterator[tuple[str, Any]]:
    package = importlib.import_module(DATA)
    for found in sorted(pkgutil.walk_packages(package.__path__, DATA + "."), key=lambda found: found.name):
        yield found.name.removeprefix(DATA + "."), importlib.import_module(found.name)


def names() -> list[str]:
    """Everything that is changed: costs.SLIP, lexicon.months.SEASONS, clues.RULE_OF[scan]."""
    out = []
    for module, values in _modules():
        for name in vars(values):
            if name.strip("_").isupper() and isinstance(getattr(values, name), float | int | str | tuple | Mapping | frozenset | set):
                kinds = _kinds(values, name) if module == "clues" else ()
                out += [f"{module}.{name}[{kind}]" for kind in kinds] if kinds else [f"{module}.{name}"]
    return out


def _kinds(clues: Any, table: str) -> Iterable[str]:
    """The kinds of clues whose row of a table is turned."""
    return sorted(clues.OF_YEARS) if table == "OF_YEARS" else clues.TELLS


def _variants(value: Any, row: str) -> Iterator[Any]:
    """A value changed, in the ways in which a change might be noticed: a number moved, a table emptied or halved, a row of it turned."""
    match value:
        case dict() if row:
            yield {**value, row: "{seen} {meant}?" if " " in value[row] else ("" if value[row] else "misspelt-author")}
        case frozenset() if row:
            yield value ^ {row}
        case float():
            yield from (value + 0.5, value - 0.5, value + 3.0, 0.0)
        case int():
            yield from (value + 100, value - 100)
        case dict():
            rows = list(value.items())
            yield from ({}, dict(rows[::2]), dict(rows[1::2]))
        case frozenset() | set():
            members = sorted(value, key=repr)
            yield from (type(value)(), type(value)(members[::2]), type(value)(members[1::2]))
        case tuple() | str():
            yield from (value[:0], value[::2], value[1::2])
        case Mapping():
            yield from _variants(dict(value), row)


def _change(name: str, variant: int) -> bool:
    """Make a change wherever the value is; False if there is no such variant."""
    path, _, row = name.rstrip("]").partition("[")
    module, _, attribute = path.rpartition(".")
    values = importlib.import_module(f"{DATA}.{module}")
    old = getattr(values, attribute)
    found = [changed for at, changed in enumerate(_variants(old, row)) if at == variant]
    for changed in found:
        setattr(values, attribute, changed)
        if not isinstance(old, float | int):
            _replace_everywhere(old, changed)
    return bool(found)


def _replace_everywhere(old: object, changed: object) -> None:
    """Put a value in the place of another in every module that has imported it, and forget what was computed from it."""
    for name, module in list(sys.modules.items()):
        if name.split(".")[0] == "citecheck":
            for attribute in [attribute for attribute, value in vars(module).items() if value is old]:
                setattr(module, attribute, changed)


def _first_to_notice(name: str, variant: int, order: Sequence[str], *, others: bool) -> str:
    """The first document whose golden differs under a change, "" if none does or one cannot be read at all, "-" if there is no such change."""
    if not _change(name, variant):
        return "-"
    for cache in [each for each in gc.get_objects() if isinstance(each, functools._lru_cache_wrapper)]:
        cache.cache_clear()
    from tests.goldens import folders, rendered

    by_name = {folder.name: folder for folder in folders()}
    rest = [folder for folder in by_name if folder not in order] if others else []
    for folder in (by_name[each] for each in (*order, *rest) if each in by_name):
        if any(text != (folder / golden).read_text("utf-8") for golden, text in rendered(folder).items()):
            return folder.name
    return ""


def _in_a_fork(work: Callable[[], str]) -> str:
    """What a piece of work answers in a process of its own; "" if it fails."""
    reading, writing = os.pipe()
    if not (child := os.fork()):
        try:
            os.close(reading)
            with open(os.devnull, "w") as nowhere:
                os.dup2(nowhere.fileno(), 2)
            os.write(writing, work().encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        answer = told.read().decode()
    os.waitpid(child, 0)
    return answer


def _witness(name: str, order: Sequence[str], *, others: bool) -> str:
    for variant in range(_MOST_VARIANTS):
        noticed = _in_a_fork(lambda variant=variant: _first_to_notice(name, variant, order, others=others))  # type: ignore[misc]
        if noticed == "-":
            break
        if noticed:
            return noticed
    return ""


def _witnesses_when_warm(wanted: Iterable[str], known: Mapping[str, str], *, others: bool) -> str:
    """The witnesses as lines, asked where the program is imported already."""
    from tests.goldens import folders, rendered

    for folder in folders()[:3]:
        rendered(folder)
    return "\n".join(f"{name} {_witness(name, [known[name]] if name in known else [], others=others)}" for name in wanted)


def witnesses(wanted: Sequence[str], known: Mapping[str, str], *, search: bool = False) -> dict[str, str]:
    """A document that notices each change, "" if none does; those known are asked first, and all others too in a ``search``."""
    importlib.import_module("tests.goldens")  # what the program imports from elsewhere is imported once
    _forget()
    hinted = [name for name in wanted if name in known]
    warm = _in_a_fork(lambda: _witnesses_when_warm(wanted if search else hinted, known, others=search))
    found = dict(line.split(" ", 1) for line in warm.splitlines())
    for name in wanted:
        if not found.get(name):
            found[name] = _witness(name, [known[name]] if name in known else [], others=True)
    return {name: found[name] for name in wanted}


def known_witnesses() -> dict[str, str]:
    """The document that noticed each change when it was last looked for."""
    lines = WITNESSES.read_text("utf-8").splitlines() if WITNESSES.exists() else []
    return {name: folder for name, _, folder in (line.partition(" ") for line in lines)}


def unwitnessed() -> dict[str, str]:
    """What nothing notices, and why."""
    lines = UNWITNESSED.read_text("utf-8").splitlines() if UNWITNESSED.exists() else []
    return {name: reason.strip() for name, _, reason in (line.partition(" ") for line in lines if line)}


def _forget() -> None:
    """Nothing of the program may be imported in the process that forks."""
    for module in [module for module in sys.modules if module.split(".")[0] == "citecheck" or module == "tests.goldens"]:
        del sys.modules[module]


def main(wanted: list[str]) -> None:
    """Print the witness of each name, or look for those of all and write them down."""
    known = known_witnesses()
    found = witnesses(wanted or names(), known, search=not wanted)
    for name, folder in found.items():
        print(name, folder or "-")
    if not wanted:
        WITNESSES.write_text("".join(f"{name} {folder}\n" for name, folder in found.items() if folder), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
