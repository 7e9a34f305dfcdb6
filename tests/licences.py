"""What each locked distribution is licensed under: ``python -m tests.licences`` writes docs/licences.md from what is installed."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, metadata, requires
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs/licences.md"
LOCKED = tuple(ROOT / f"tests/locked/{name}.txt" for name in ("dev", "system", "fuzz"))
# What citecheck's own licence (MIT) lets it depend on.
PERMISSIVE = ("0BSD", "Apache", "BSD", "ISC", "MIT", "MPL", "PSF", "Python", "Unlicense", "Zlib")
# Distributions whose metadata does not say it, but whose file LICENSE does.
IN_ITS_FILE = {"atheris": "Apache-2.0"}
_OPENING = """# Licences

Each distribution that citecheck needs at run time, and each that the locked development environment (`tests/locked/`) adds, with what its metadata
says of its licence. citecheck itself is MIT. `make lock` writes this page anew; a test compares it with what is installed. The extra `csl` brings
pandoc (GPL-2 or later), which runs as a program of its own.

| distribution | licence | for |
|---|---|---|
"""


def pinned(file: Path) -> dict[str, str]:
    """The version of each distribution that a lock file names."""
    return dict(re.findall(r"^([a-z0-9][\w.-]*)==([^\s;]+)", file.read_text(encoding="utf-8"), re.MULTILINE))


def licence(name: str) -> str:
    """What a distribution's metadata says of its licence; "" where it is not installed.

    The expression comes first, then the classifiers, then the first line of the free text.
    """
    try:
        told = metadata(name)
    except PackageNotFoundError:
        return ""
    if "License-Expression" in told:
        return told["License-Expression"]
    if name in IN_ITS_FILE:
        return IN_ITS_FILE[name]
    classes = [line.split(" :: ")[-1] for line in told.get_all("Classifier") or () if line.startswith("License ::")]
    return ", ".join(classes) or _free_text(name).strip().splitlines()[0]


def _free_text(name: str) -> str:
    told = metadata(name)
    return told["License"] if "License" in told else "not said"  # noqa: SIM401


def at_run_time() -> set[str]:
    """The distributions that citecheck needs without its extras, with all that these need themselves."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: set[str] = set()
    left = list(project["dependencies"])
    while left:
        need = Requirement(left.pop())
        if need.name.lower() not in found and (need.marker is None or need.marker.evaluate({"extra": ""})):
            found.add(need.name.lower())
            left += requires(need.name) or ()
    return found


def rows() -> Iterator[tuple[str, str, str]]:
    """Distribution, licence, and what it is for."""
    run, dev, system, fuzz = at_run_time(), *map(pinned, LOCKED)
    for name in sorted({*run, *dev, *system, *fuzz}):
        use = "run time" if name in run else "development" if name in dev else "system tests" if name in system else "fuzzing"
        yield name, licence(name), use


def read() -> dict[str, str]:
    """The licence of each distribution as the page has it."""
    return dict(re.findall(r"^\| (\S+) \| (.+?) \| (?:run|dev|sys|fuzz)", PAGE.read_text(encoding="utf-8"), re.MULTILINE))


def main() -> None:
    """Write the page; a distribution for another system or Python keeps its row."""
    known = read() if PAGE.exists() else {}
    lines = [f"| {name} | {told or known.get(name, 'another system’s, not seen')} | {use} |" for name, told, use in rows()]
    PAGE.write_text(_OPENING + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
