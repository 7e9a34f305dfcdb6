"""Times whole processes on the essay beside ``python -c "import click, rapidfuzz"``, and prints the ratios and their bars.

    python benchmarks/startup.py [rounds]

Processor time, so that other work on the machine counts as little as can be. The processes are run in turns, so that what it does count
meets all of them; medians are compared. ``--version`` and ``--help`` are held beside ``import click``.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent
BARE = {
    "import click": [sys.executable, "-c", "import click"],
    "import click, rapidfuzz": [sys.executable, "-c", "import click, rapidfuzz"],
}
PROGRAM = [sys.executable, "-m", "citecheck"]
CHECK = [*PROGRAM, "check", "corpus/essay.txt", "--refs"]
CALLS = {
    "--version": ([*PROGRAM, "--version"], "import click", 1.3),
    "--help": ([*PROGRAM, "--help"], "import click", 1.3),
    "essay, bib": ([*CHECK, "refs/essay.bib"], "import click, rapidfuzz", 1.6),
    "essay, bib, json": ([*CHECK, "refs/essay.bib", "--format", "json"], "import click, rapidfuzz", 1.6),
    "essay, csl-json": ([*CHECK, "refs/essay.json"], "import click, rapidfuzz", 1.6),
    "essay, ris": ([*CHECK, "refs/essay.ris"], "import click, rapidfuzz", 1.6),
    "essay, prose": ([*CHECK, "refs/essay.txt"], "import click, rapidfuzz", 2.0),
}


def seconds(command: list[str]) -> float:
    """Processor time of a process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, env=os.environ | {"PYTHONDONTWRITEBYTECODE": ""}, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}: exit {done.returncode}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main(rounds: int) -> None:
    """Run all in turns, and print the medians."""
    commands = BARE | {name: command for name, (command, _, _) in CALLS.items()}
    for command in commands.values():
        seconds(command)  # warm: bytecode and compiled patterns are kept
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            taken[name].append(seconds(command))
    for name in BARE:
        print(f"{name:<24} {1000 * median(taken[name]):6.1f} ms")
    for name, (_, beside, bar) in CALLS.items():
        took = median(taken[name])
        print(f"{name:<24} {1000 * took:6.1f} ms   {took / median(taken[beside]):.2f} times {beside} (bar {bar})")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
