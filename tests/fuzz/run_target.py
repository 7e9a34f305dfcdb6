"""``python -m tests.fuzz.run_target TARGET FOUND CORPUS [libFuzzer's options]``: one target, fuzzed; what breaks its law is kept once a kind."""

from __future__ import annotations

import hashlib
import sys
import traceback
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["citecheck"]):
    from tests.fuzz.targets import MOST_CHARACTERS, TARGETS
from tests.fuzz.findings import kind_of

SLOW = 20
"""Seconds that no input of such a length may take."""
KINDS = 40
"""So many kinds of findings are kept of a target."""


class Keeper:
    """A target's law, which keeps the first input of each kind that breaks it, and goes on."""

    def __init__(self, name: str, found: Path) -> None:
        self.ask, self.found = TARGETS[name].ask, found
        self.kinds: set[str] = set()

    def __call__(self, data: bytes) -> None:
        """Ask the law of bytes."""
        try:
            self.ask(data)
        except Exception as error:
            self._keep(data, error)

    def _keep(self, data: bytes, error: Exception) -> None:
        kind = kind_of(error)
        if kind in self.kinds or len(self.kinds) >= KINDS:
            return
        self.kinds.add(kind)
        name = hashlib.sha256(kind.encode()).hexdigest()[:12]
        (self.found / f"{name}.input").write_bytes(data)
        (self.found / f"{name}.txt").write_text("".join(traceback.format_exception(error)), encoding="utf-8", errors="backslashreplace")


def main() -> None:
    """Fuzz until libFuzzer's own limits end it."""
    _, name, found, *options = sys.argv
    arguments = [
        sys.argv[0],
        *options,
        f"-max_len={MOST_CHARACTERS}",
        f"-timeout={SLOW}",
        f"-report_slow_units={SLOW}",
        f"-artifact_prefix={found}/",
        "-print_final_stats=0",
    ]
    atheris.Setup(arguments, Keeper(name, Path(found)))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
