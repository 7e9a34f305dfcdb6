#!/usr/bin/env python3
"""Hostile text: repeated patterns of two to eight tokens, through every stage and every parser of lists.

    python benchmarks/patterns.py [--kb 100] [--many 300] [--only NUMBER …] [--limit 30]

The patterns are generated from a fixed seed. Each is repeated to so many kB, and to twice that, as an essay (stages: read, split, parse,
extract, link, settle, rules, report), as a list in prose, and as the values of entries of a .bib, a CSL-JSON and a RIS file (parsed, and
made clean). Each runs in a process of its own, which is stopped after ``--limit`` seconds of processor time. Prints every stage that takes
more than 2 s for each 100 kB, or that takes more than 0.2 s and grows more than 2.6 times when the text doubles, and where the
processes' memory grows by more than 20 times the text (beyond 16 MB, which tables and caches take).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import sys
import time
from collections.abc import Callable
from contextlib import suppress

TOKENS = (
    *(
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "<",
        ">",
        "A",
        "a",
        "Li",
        "Marlow",
        "von",
        "de",
        "and",
        "&",
        "et al.",
        "et al",
        "in",
        "In",
        "ed.",
        "Eds.",
    ),
    *(
        "nd",
        "n.d.",
        "(year)",
        "(2001)",
        "2001",
        "2001a",
        "1999/2001",
        "12",
        "3",
        "pp. 3",
        "12–34",
        "p.",
        ";",
        ",",
        ".",
        ":",
        "-",
        "–",
        "—",
        "'",
        "’",
    ),
    *(
        '"',
        "“",
        "”",
        "«",
        "\n",
        "\n\n",
        "\t",
        " ",
        "[1]",
        "[^1]",
        "https://",
        "https://example.org/",
        "doi:",
        "10.1000/",
        "@",
        "#",
        "*",
        "_",
        "|",
        "\\",
    ),
    *(
        "é",
        "e\u0301",
        "\u0301",
        "ß",
        "\u200b",
        "\u00ad",
        "李",
        "和",
        "等",
        "（",
        "）",
        "、",
        "Иванов",
        "الف",
        "&amp;",
        "&#39;",
        "â€™",
        "cf.",
        "see",
        "Vol.",
        "No.",
    ),
)
PARSED = ("prose", "bib", "csl-json", "ris")
ENTRIES = """@book{a, author = {Marlow, Ann and Li, Bo}, year = 2001, title = {Slow Rivers}}
@article{b, author = {Osmund, Carl}, year = 1999, title = {A Hill}, journal = {Hills}}
@book{c, author = {{Office for Tides}}, year = 2010, title = {Tides}}"""
BAR, GROWTH, NOISE, MEMORY, TABLES = 2.0, 2.6, 0.2, 20, 16


def patterns(many: int = 300, seed: int = 18) -> list[str]:
    """So many different patterns of two to eight tokens, the same for the same seed."""
    random_ = random.Random(seed)
    made: dict[str, None] = {}
    while len(made) < many:
        tokens = random_.choices(TOKENS, k=random_.randrange(2, 9))
        made["".join(token + random_.choice(("", "", " ")) for token in tokens)] = None
    return list(made)


def repeated(pattern: str, size: int) -> str:
    """The pattern again and again, up to so many bytes."""
    return pattern * max(1, size // len(pattern.encode()))


def _entry(format: str, words: str) -> str:
    """A list in a format with the words as the values of its entries."""
    flat = " ".join(words.split())
    half = flat[: len(flat) // 2], flat[len(flat) // 2 :]
    if format == "bib":
        return f"@book{{k,\n author = {{{half[0]}}},\n title = {{{half[1]}}},\n year = 2001\n}}\n{ENTRIES}"
    if format == "ris":
        return f"TY  - BOOK\nAU  - {half[0]}\nTI  - {half[1]}\nPY  - 2001\nER  - \n"
    if format == "csl-json":
        return json.dumps([{"id": "k", "type": "book", "title": half[1], "author": [{"family": half[0]}], "issued": {"raw": "2001"}}])
    return words


def stages(text: str) -> dict[str, float]:
    """Seconds of processor time by stage: as an essay, and as a list in each format."""
    from growth import Sample, measure

    from citecheck import cleanup, parsers, readers
    from citecheck.model import InputError

    seconds = dict(_timed(lambda: measure(Sample(text, ENTRIES, "bib"))))
    seconds = {f"essay: {name}": took for name, took in seconds.items()}
    for format in PARSED:
        listing = _entry(format, text)
        document = readers.read_bytes(
            listing.encode(), f"list.{format.removeprefix('csl-')}" if format != "prose" else "list.txt", as_list=True
        )
        for stage, work in (
            (f"{format}: parse", lambda document=document: parsers.parse(document)),
            (f"{format}: clean", lambda document=document: cleanup.clean(None, [document], cleanup.Wanted(style="apa"))),
        ):
            began = time.process_time()
            with suppress(InputError):
                work()
            seconds[stage] = time.process_time() - began
    return seconds


def _timed(work: Callable[[], dict[str, float]]) -> dict[str, float]:
    from citecheck.model import InputError

    try:
        return work()
    except InputError:
        return {}


def _in_a_process(text: str, limit: int) -> tuple[dict[str, float], float]:
    """The stages' seconds, and by how many bytes the process grew; what was not finished within the limit is missing."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 1))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        seconds = stages(text)
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
        os.write(writing, json.dumps([seconds, grown]).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as out:
        told = out.read()
    os.waitpid(child, 0)
    if not told:
        return {"NOT FINISHED": float(limit)}, 0.0
    seconds, grown = json.loads(told)
    return seconds, grown


def _above(once: dict[str, float], twice: dict[str, float], size: int) -> list[str]:
    out = []
    for stage, took in sorted(twice.items()):
        before = once.get(stage, 0.0)
        factor = took / before if before > NOISE / 4 else 0.0
        if took > BAR * size * 2 / 100_000 or (took > NOISE and factor > GROWTH):
            out.append(f"{stage} {before:.2f} → {took:.2f} s ({factor:.1f} ×)")
    return out


def main() -> None:
    """Measure and print what is above."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--kb", type=int, default=100)
    ask.add_argument("--many", type=int, default=300)
    ask.add_argument("--only", type=int, nargs="+", default=())
    ask.add_argument("--limit", type=int, default=30)
    args = ask.parse_args()
    size = 1000 * args.kb
    stages("Rivers rise (Marlow & Li, 2001). ")  # warm: what is made once is made here
    above, slowest = 0, (0.0, "")
    for number, pattern in enumerate(patterns(args.many)):
        if args.only and number not in args.only:
            continue
        once, _ = _in_a_process(repeated(pattern, size), args.limit)
        twice, grown = _in_a_process(repeated(pattern, 2 * size), 2 * args.limit)
        told = _above(once, twice, size)
        if grown > MEMORY * 2 * size + TABLES * 1_000_000:
            told.append(f"memory {grown / (2 * size):.0f} × the text")
        slowest = max(slowest, max((took, f"{number} {stage}") for stage, took in once.items()))
        above += bool(told)
        if told:
            print(f"{number:>3} {pattern!r}: {'; '.join(told)}")
            sys.stdout.flush()
    print(f"{above} of {len(args.only) or args.many} patterns above; the slowest stage at {args.kb} kB: {slowest[0]:.2f} s, {slowest[1]}")


if __name__ == "__main__":
    main()
