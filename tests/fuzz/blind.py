"""``python -m tests.fuzz.blind [--seconds 20] [--seed 1] [TARGET …]``: seeds with words put in and pieces cut out, without coverage.

It makes a hundred inputs in the time of one of atheris's, from the seeds alone, and finds what is near them. What breaks a law is printed
once a kind with its shortest input, and the exit code is 1. The same seed makes the same inputs.
"""

from __future__ import annotations

import argparse
import random
import sys
import time

from tests.fuzz.findings import kind_of
from tests.fuzz.targets import BINARY, TARGETS, seeds
from tests.fuzz.words import dictionary

CHANGES = (1, 1, 2, 2, 3, 5, 8)
CUTS = (1, 1, 3, 10)
LONGEST_COPY = 30


def changed(text: str, words: list[str], random_: random.Random) -> str:
    """A text with a few changes: a word more, a piece less, a piece of it at another place."""
    for _ in range(random_.choice(CHANGES)):
        at, chance = random_.randrange(len(text) + 1), random_.random()
        if chance < 0.6:
            text = text[:at] + random_.choice(words) + text[at:]
        elif chance < 0.85:
            text = text[:at] + text[at + random_.choice(CUTS) :]
        else:
            start = random_.randrange(len(text) + 1)
            text = text[:at] + text[start : start + random_.randrange(LONGEST_COPY)] + text[at:]
    return text


def fuzz(name: str, seconds: float, seed: int) -> tuple[int, dict[str, tuple[str, str]]]:
    """How many inputs were tried in so many seconds of processor time, and of each kind of finding the shortest input and the message."""
    random_, target = random.Random(seed), TARGETS[name]
    texts, words = [data.decode() for _, data in sorted(seeds(target.corpus).items())], dictionary(target.corpus)
    found: dict[str, tuple[str, str]] = {}
    tried, end = 0, time.process_time() + seconds
    while time.process_time() < end:
        text = changed(random_.choice(texts), words, random_)
        tried += 1
        try:
            target.ask(text.encode("utf-8", "replace"))
        except Exception as error:
            kind = kind_of(error)
            if kind not in found or len(text) < len(found[kind][0]):
                found[kind] = text, str(error)
    return tried, found


def main() -> int:
    """Fuzz the targets that are named, or all of text."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--seconds", type=float, default=20, help="of processor time, for each target")
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("targets", nargs="*", metavar="TARGET")
    options = ask.parse_args()
    broken = 0
    for name in options.targets or [name for name, target in TARGETS.items() if target.corpus not in BINARY]:
        tried, found = fuzz(name, options.seconds, options.seed)
        broken += len(found)
        print(f"{name}: {tried} inputs, {len(found)} findings", flush=True)
        for text, message in found.values():
            print(f"  {text!r}\n    {message[:400]}")
    return int(bool(broken))


if __name__ == "__main__":
    sys.exit(main())
