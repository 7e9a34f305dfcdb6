"""Measures what has a bar of its own: whole processes on generated lists and essays, beside the time that a process takes to start.

    python benchmarks/bars.py [thesis library bib prose clean extract link]

Seconds are user and system time of a whole process, the least of two; entries a second leave out the start (``check`` of one entry).
"""

from __future__ import annotations

import gc
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import growth

from citecheck import extract, link, parsers, readers
from citecheck.extract.gazetteer import Gazetteer
from citecheck.model import Reference

PROGRAM = [sys.executable, "-m", "citecheck"]
ROUNDS = 2


def _run(*args: str, into: str = os.devnull) -> tuple[float, float]:
    """Processor time and memory (MB) of a command, the least of some runs."""
    taken: list[tuple[float, float]] = []
    for _ in range(ROUNDS):
        with open(into, "w", encoding="utf-8") as out, open(os.devnull, "w", encoding="utf-8") as err:
            kept = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}
            process = subprocess.Popen([*PROGRAM, *args], stdout=out, stderr=err, env=kept)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            sys.exit(f"{' '.join(args)}: exit {process.returncode}")
        taken.append((usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024))
    return min(taken)


def _works(many: int) -> list[growth.Work]:
    return growth._works(random.Random(7), many, 0.2)


def _thesis() -> str:
    """100,000 words, 2,000 citations of 1,000 works."""
    random_, works = random.Random(7), _works(1000)
    cited = [*works, *random_.choices(works[:200], k=940), *random_.choices(growth._works(random_, 40, 0.2), k=60)]
    random_.shuffle(cited)
    sentences = []
    for work in cited:
        words = [random_.choice(growth.WORDS) for _ in range(46)]
        words.insert(random_.randrange(3, 46), growth._cited(random_, work))
        sentences.append(" ".join(words).capitalize() if words[0][0] != "(" else " ".join(words))
    return ". ".join(sentences) + ".\n"


def thesis(folder: Path) -> Iterator[str]:
    """A thesis with its list."""
    (folder / "thesis.txt").write_text(_thesis(), encoding="utf-8")
    (folder / "thesis.bib").write_text(growth._bib(_works(1000)), encoding="utf-8")
    seconds, memory = _run("check", str(folder / "thesis.txt"), "--refs", str(folder / "thesis.bib"))
    yield f"thesis: {seconds:.2f} s, {memory:.0f} MB (bars 1.0 s, 120 MB)"


def library(folder: Path) -> Iterator[str]:
    """100,000 entries against one essay that cites some of them."""
    works = _works(100_000)
    (folder / "library.bib").write_text(growth._bib(works), encoding="utf-8")
    essay = growth._essay(random.Random(3), 40_000, works[:60], growth._works(random.Random(5), 3, 0.2))
    (folder / "essay.txt").write_text(essay, encoding="utf-8")
    seconds, memory = _run("check", str(folder / "essay.txt"), "--refs", str(folder / "library.bib"), into=str(folder / "report.txt"))
    yield f"library of 100,000 against an essay of 40 kB: {seconds:.2f} s, {memory:.0f} MB (bar 4 s)"


def _rate(folder: Path, name: str, listing: Callable[[list[growth.Work]], str], many: int, *args: str) -> float:
    """Entries a second of a command, without the start of the process."""
    took = []
    for count in (1, many):
        (folder / name).write_text(listing(_works(count)), encoding="utf-8")
        took.append(_run(*(str(folder / arg) if arg == name else arg for arg in args), into=str(folder / "out.txt"))[0])
    return many / (took[1] - took[0])


def bib(folder: Path) -> Iterator[str]:
    """A .bib file by itself under all rules about lists."""
    yield f"check library.bib: {_rate(folder, 'l.bib', growth._bib, 8000, 'check', 'l.bib'):.0f} entries/s (bar 5,000)"


def clean(folder: Path) -> Iterator[str]:
    """Lists written again."""
    for command, to in (("clean", "bib"), ("convert", "csl-json")):
        yield f"{command} .bib: {_rate(folder, 'l.bib', growth._bib, 3000, command, 'l.bib', '--to', to):.0f} entries/s (bar 1,500)"
    for command, option in (("clean", "--list"), ("convert", "--to=bib")):
        yield f"{command} prose: {_rate(folder, 'l.txt', growth._prose, 1500, command, 'l.txt', option):.0f} entries/s (bar 1,500)"


def prose(folder: Path) -> Iterator[str]:
    """A list in prose, read, and checked."""
    text = growth._prose(_works(1500))
    document = readers.read_bytes(text.encode(), "list.txt", as_list=True)
    parsers.parse(readers.read_bytes(growth._prose(_works(5)).encode(), "list.txt", as_list=True))  # warm
    began = time.process_time()
    parsers.parse(document)
    yield f"prose list read: {1500 / (time.process_time() - began):.0f} entries/s (bar 1,500)"


def _read(works: list[growth.Work]) -> list[Reference]:
    entries = parsers.parse(readers.read_bytes(growth._bib(works).encode(), "list.bib"))
    return [entry for entry in entries if isinstance(entry, Reference)]


def extraction(folder: Path) -> Iterator[str]:
    """Citations found in clean prose."""
    works = _works(1000)
    text = growth._essay(random.Random(3), 1_000_000, works, growth._works(random.Random(5), 30, 0.2))
    document = readers.read_bytes(text.encode(), "essay.txt")
    entries = _read(works)
    known = Gazetteer.of(entries)
    extract.extract(readers.read_bytes(text[:20_000].encode(), "essay.txt"), known)  # warm
    began = time.process_time()
    found = extract.extract(document, known)
    took = time.process_time() - began
    yield f"extract: {1 / took:.2f} MB/s, {len(found)} citations (bar 2)"


def linking(folder: Path) -> Iterator[str]:
    """Citations over 100,000 entries."""
    works = _works(100_000)
    entries = parsers.assign_year_suffixes(_read(works))
    text = growth._essay(random.Random(3), 2_000_000, works, growth._works(random.Random(5), 200, 0.2))
    found = extract.extract(readers.read_bytes(text.encode(), "essay.txt"), Gazetteer.of(entries))
    began = time.process_time()
    index = link.Index(entries)
    built = time.process_time() - began
    link.link(found[:300], entries, index=index)
    began = time.process_time()
    link.link(found, entries, index=index)
    took = time.process_time() - began
    yield f"link over 100,000 entries: {1e6 * took / len(found):.0f} µs a citation, {len(found)} citations (bar 60); index {built:.2f} s"


PARTS = {"thesis": thesis, "library": library, "bib": bib, "prose": prose, "clean": clean, "extract": extraction, "link": linking}


def main(parts: list[str]) -> None:
    """Measure and print."""
    gc.disable()  # as the command does
    with tempfile.TemporaryDirectory() as folder:
        for part in parts or PARTS:
            for line in PARTS[part](Path(folder)):
                print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
