"""Times the whole process on the essay beside ``python -c "import click, rapidfuzz"``, and prints the ratio (bar: at most 2.0).

    python benchmarks/startup.py [rounds]

The two are run in turns, so that whatever else the machine does meets both; the medians are compared.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent
BARE = [sys.executable, "-c", "import click, rapidfuzz"]
CHECK = [sys.executable, "-m", "citecheck", "check", "corpus/essay.txt", "--refs"]
CALLS = {
    "bib": [*CHECK, "refs/essay.bib"],
    "bib, json": [*CHECK, "refs/essay.bib", "--format", "json"],
    "csl-json": [*CHECK, "refs/essay.json"],
    "ris": [*CHECK, "refs/essay.ris"],
    "prose": [*CHECK, "refs/essay.txt"],
}
BAR = 2.0


def seconds(command: list[str]) -> float:
    began = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, env=os.environ | {"PYTHONDONTWRITEBYTECODE": ""}, check=False)
    took = time.perf_counter() - began
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}: exit {done.returncode}")
    return took


def main(rounds: int) -> None:
    for command in (BARE, *CALLS.values()):
        seconds(command)  # warm
    taken: dict[str, list[float]] = {name: [] for name in ("bare", *CALLS)}
    for _ in range(rounds):
        taken["bare"].append(seconds(BARE))
        for name, command in CALLS.items():
            taken[name].append(seconds(command))
    bare = median(taken["bare"])
    print(f"{'import click, rapidfuzz':<24} {1000 * bare:6.1f} ms")
    for name in CALLS:
        took = median(taken[name])
        print(f"{'essay, ' + name:<24} {1000 * took:6.1f} ms   ratio {took / bare:.2f} (bar {BAR})")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
