"""``python -m tests.fuzz [--seconds 600] [TARGET …]``: each target for so long; what breaks a law is kept, and the exit code is 1."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.fuzz.targets import TARGETS, seeds
from tests.fuzz.words import dictionary

FOUND = Path("fuzz-found")
"""The folder for what breaks a law: the input, and beside it what was raised."""


def main() -> int:
    """Fuzz the targets that are named, or all, one after another."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--seconds", type=int, default=600, help="for each target")
    ask.add_argument("--found", type=Path, default=FOUND, metavar="FOLDER", help="where to keep what breaks a law")
    ask.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(TARGETS))
    options = ask.parse_args()
    if unknown := set(options.targets) - set(TARGETS):
        ask.error(f"no such target: {', '.join(sorted(unknown))}; there are {', '.join(TARGETS)}")
    broken = [name for name in options.targets or TARGETS if not _holds(name, options.seconds, options.found / name)]
    print(f"broken: {', '.join(broken)}; the inputs are in {options.found}" if broken else "nothing was found")
    return int(bool(broken))


def _holds(name: str, seconds: int, found: Path) -> bool:
    """Fuzz one target in a process of its own; whether it held."""
    corpus = TARGETS[name].corpus
    with tempfile.TemporaryDirectory() as folder:
        grown, words = Path(folder, "corpus"), Path(folder, "words")
        grown.mkdir()
        for seed, data in seeds(corpus).items():
            (grown / seed).write_bytes(data)
        words.write_text("".join(f'"{_escaped(word)}"\n' for word in dictionary(corpus)), encoding="ascii")
        found.mkdir(parents=True, exist_ok=True)
        command = [
            sys.executable,
            "-m",
            "tests.fuzz.run_target",
            name,
            str(found),
            str(grown),
            f"-max_total_time={seconds}",
            f"-dict={words}",
        ]
        done = subprocess.run(command, stderr=subprocess.PIPE, text=True, errors="replace", check=False)
    kept = sorted(path.name for path in found.iterdir())
    runs = re.search(r"^Done (\d+) runs", done.stderr, re.MULTILINE)
    ended = f", ended with {done.returncode}" if done.returncode else ""
    print(f"{name}: {runs[1] if runs else 'not all'} inputs, {len(kept) // 2} findings{ended}", flush=True)
    if done.returncode:
        (found / "stderr.txt").write_text(done.stderr, encoding="utf-8")
    if not kept and not done.returncode:
        found.rmdir()
    return not kept and done.returncode == 0


def _escaped(word: str) -> str:
    return "".join(
        chr(byte) if 32 < byte < 127 and byte not in b'"\\' else f"\\x{byte:02x}" for byte in word.encode("utf-8", "surrogatepass")
    )


if __name__ == "__main__":
    sys.exit(main())
