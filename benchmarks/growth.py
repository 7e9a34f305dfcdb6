#!/usr/bin/env python3
"""How time grows with the document: essays of doubling size, each with its list, and the processor time of every stage.

    python benchmarks/growth.py [--from 10] [--to 2560] [--lists prose bib csl-json ris] [--common 0.2] [--slow-rules 0]

Sizes are in kB of text with its list. "prose" carries its own list; the others have theirs in a file. Essays are generated from a seed, as
theses are: works cited again and again, a tenth of them cited often, family names of which a few are common (``--common`` of all authors),
works that are not listed, years and names with slips. Prints seconds of processor time by stage, the factor at each doubling, and names
the stages that grow more than 2.3 times where they take more than 50 ms. A column is one run; on a busy machine it varies by a tenth.
Python's cycle collector is off meanwhile: its pauses fall on one stage or another by chance.
"""

from __future__ import annotations

import argparse
import gc
import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import Any, NamedTuple

from citecheck import extract, link, parsers, pipeline, readers, reporters, styles
from citecheck.model import Document
from citecheck.rules import all_rules


def _parted(words: str) -> tuple[str, ...]:
    return tuple(words.split())


BAR = 2.3
NOISE = 0.05  # seconds; a stage that takes less is not judged
STAGES = ("read", "split", "parse", "extract", "link", "settle", "rules", "report")
COMMON = ("Li", "Wang", "Chen", "Smith", "Müller", "Kim")
ONSETS = _parted("b br d dr f g gr h j k kl l m n p r s st t tr v w z sch")
VOWELS = _parted("a e i o u ei au ie oo")
CODAS = _parted("n r l s t k m nd rt ck ng nn sen berg mann")
WORDS = _parted(
    "the of and measure model river effect growth in a we find that later study result change with under market cell field from"
)
SUBJECTS = _parted(
    "Soil Rivers Memory Trade Grammar Membranes Glaciers Schools Housing Birdsong Ceramics Ferries Harvests Dialects Archives"
)
JOURNALS = ("Journal of Slow Rivers", "Annals of Harvest Studies", "Review of Small Towns", "Dialect Quarterly")


class Work(NamedTuple):
    """A generated work."""

    key: str
    authors: tuple[tuple[str, str], ...]
    year: int
    letter: str
    title: str
    journal: str
    volume: int
    first_page: int


class Sample(NamedTuple):
    """An essay's text and the list that goes with it ("" where the essay has its own)."""

    text: str
    listing: str
    format: str


def _family(random_: random.Random, common: float) -> str:
    if random_.random() < common:
        return random_.choice(COMMON)
    parts = [random_.choice(ONSETS) + random_.choice(VOWELS) for _ in range(random_.choice((1, 2, 2)))]
    return ("".join(parts) + random_.choice(CODAS)).capitalize()


def _works(random_: random.Random, many: int, common: float) -> list[Work]:
    works: list[Work] = []
    letters: dict[tuple[object, int], int] = defaultdict(int)
    for at in range(many):
        authors = tuple(
            (_family(random_, common), random_.choice("ABCDEFGHJKLMPRSTW") + ".") for _ in range(random_.choice((1, 1, 2, 2, 3, 4)))
        )
        year = min(2024, int(random_.triangular(1975, 2025, 2015)))
        letters[authors, year] += 1
        title = " ".join(random_.choice(SUBJECTS) if at_word % 2 == 0 else random_.choice(WORDS) for at_word in range(7)) + f" {at}"
        journal, volume, page = random_.choice(JOURNALS), random_.randrange(1, 60), random_.randrange(1, 900)
        works.append(Work(f"w{at}", authors, year, "", title, journal, volume, page))
    return works


def _cited(random_: random.Random, work: Work) -> str:
    families = [family for family, _ in work.authors]
    names = f"{families[0]} et al." if len(families) > 2 else " & ".join(families)
    year = work.year
    chance = random_.random()
    if chance < 0.01:
        year += random_.choice((-1, 1))
    elif chance < 0.02 and len(names) > 6:
        names = names[:3] + names[4:]
    return f"({names}, {year})" if random_.random() < 0.7 else f"{names.replace('&', 'and')} ({year})"


def _essay(random_: random.Random, size: int, works: list[Work], unlisted: list[Work]) -> str:
    often = works[: max(1, len(works) // 10)]
    out: list[str] = []
    length, uncited = 0, list(works)
    while length < size:
        sentence = [random_.choice(WORDS) for _ in range(random_.randrange(40, 80))]
        chance = random_.random()
        work = (
            random_.choice(unlisted)
            if chance < 0.03
            else random_.choice(often)
            if chance < 0.4 or not uncited
            else uncited.pop(random_.randrange(len(uncited)))
        )
        sentence.insert(random_.randrange(3, len(sentence)), _cited(random_, work))
        words = " ".join(sentence)
        out.append(words[:1].upper() + words[1:] + "." + ("\n\n" if random_.random() < 0.2 else " "))
        length += len(out[-1])
    return "".join(out)


def _bib(works: list[Work]) -> str:
    return "\n\n".join(
        f"@article{{{w.key},\n  author = {{{' and '.join(f'{family}, {given}' for family, given in w.authors)}}},\n  year = {{{w.year}}},\n"
        f"  title = {{{w.title}}},\n  journal = {{{w.journal}}},\n  volume = {{{w.volume}}},\n"
        f"  pages = {{{w.first_page}--{w.first_page + 9}}}\n}}"
        for w in works
    )


def _csl_json(works: list[Work]) -> str:
    import json

    def item(w: Work) -> dict[str, Any]:
        authors = [{"family": family, "given": given} for family, given in w.authors]
        fixed = {"id": w.key, "type": "article-journal", "title": w.title, "container-title": w.journal, "volume": str(w.volume)}
        return fixed | {"author": authors, "issued": {"date-parts": [[w.year]]}, "page": f"{w.first_page}-{w.first_page + 9}"}

    return json.dumps([item(w) for w in works], indent=1, ensure_ascii=False)


def _ris(works: list[Work]) -> str:
    return "\n".join(
        "TY  - JOUR\n" + "".join(f"AU  - {family}, {given}\n" for family, given in w.authors) + f"PY  - {w.year}\nTI  - {w.title}\n"
        f"JO  - {w.journal}\nVL  - {w.volume}\nSP  - {w.first_page}\nEP  - {w.first_page + 9}\nER  - \n"
        for w in works
    )


def _prose(works: list[Work]) -> str:
    def entry(w: Work) -> str:
        names = [f"{family}, {given}" for family, given in w.authors]
        authors = ", ".join(names[:-1]) + ", & " * (len(names) > 1) + names[-1]
        return f"{authors} ({w.year}). {w.title}. {w.journal}, {w.volume}, {w.first_page}–{w.first_page + 9}."

    return "\n\n".join(map(entry, sorted(works, key=lambda w: (w.authors, w.year))))


WRITERS: dict[str, Callable[[list[Work]], str]] = {"bib": _bib, "csl-json": _csl_json, "ris": _ris, "prose": _prose}


def sample(size: int, format: str, common: float = 0.2, seed: int = 18) -> Sample:
    """An essay of so many bytes (its list included where it is its own), and its list; the same for the same seed."""
    random_ = random.Random(seed)
    works = _works(random_, max(8, size // 1000), common)
    unlisted = _works(random_, max(2, len(works) // 20), common)
    listing = WRITERS[format](works)
    if format == "prose":
        text = _essay(random_, size - len(listing), works, unlisted) + "\n\nReferences\n\n" + listing + "\n"
        return Sample(text, "", format)
    return Sample(_essay(random_, size - size // 5, works, unlisted), listing, format)


class Stopwatch:
    """Seconds of processor time by stage, and by rule; a stage inside another is taken out of it."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._open: list[float] = []

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Count what is done inside to a stage."""
        self._open.append(0.0)
        began = time.process_time()
        try:
            yield
        finally:
            took = time.process_time() - began
            self.seconds[name] += took - self._open.pop()
            if self._open:
                self._open[-1] += took

    def wrapped(self, name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """A function that counts to a stage."""

        def timed(*given: Any, **named: Any) -> Any:
            with self.stage(name):
                return work(*given, **named)

        return timed


def measure(essay: Sample) -> dict[str, float]:
    """Seconds of processor time by stage of one check; rules by their names too ("rule NAME")."""
    watch = Stopwatch()
    places: list[tuple[str, Any, str]] = [
        ("split", pipeline, "split"),
        ("parse", pipeline, "_entries"),
        ("parse", parsers, "assign_year_suffixes"),
        ("extract", pipeline, "learn_aliases"),
        ("extract", pipeline, "keyed"),
        ("extract", extract, "extract"),
        ("link", link, "link"),
        ("settle", pipeline, "settle"),
        ("settle", styles, "choose"),
    ]
    before = [(owner, name, getattr(owner, name)) for _, owner, name in places]
    for stage, owner, name in places:
        setattr(owner, name, watch.wrapped(stage, getattr(owner, name)))
    gc.collect()
    gc.disable()
    try:
        with watch.stage("read"):
            document = readers.read_bytes(essay.text.encode(), "essay.txt")
            listings = [_read_list(essay)] if essay.listing else []
        rules = [
            rule._replace(faults=watch.wrapped(f"rule {rule.name}", lambda case, faults=rule.faults: list(faults(case))))
            for rule in all_rules()
            if rule.default
        ]
        result = pipeline.check_documents(document, listings, rules=rules)
        with watch.stage("report"):
            reporters.render([result], "terminal")
    finally:
        gc.enable()
        for owner, name, work in before:
            setattr(owner, name, work)
    watch.seconds["rules"] = sum(took for name, took in watch.seconds.items() if name.startswith("rule "))
    return watch.seconds


def _read_list(essay: Sample) -> Document:
    suffix = {"bib": "bib", "csl-json": "json", "ris": "ris"}[essay.format]
    return readers.read_bytes(essay.listing.encode(), f"list.{suffix}", as_list=True)


def _table(sizes: list[int], runs: list[dict[str, float]], slow_rules: int) -> None:
    print("kB".ljust(24) + "".join(f"{size:>9}" for size in sizes))
    last = runs[-1]
    rules = sorted((name for name in last if name.startswith("rule ")), key=lambda name: -last[name])[:slow_rules]
    for name in (*STAGES, *rules):
        print(name.ljust(24) + "".join(f"{run.get(name, 0.0):9.3f}" for run in runs))
        factors = [(b.get(name, 0.0) / a[name]) if a.get(name, 0.0) > NOISE / 4 else 0.0 for a, b in pairwise(runs)]
        print(" " * 33 + "".join(f"{factor:>8.2f}x" if factor else " " * 9 for factor in factors))
        for (small, large), factor, run in zip(pairwise(sizes), factors, runs[1:], strict=True):
            if factor > BAR and run[name] > NOISE:
                print(f"  ABOVE {BAR}: {name} grows {factor:.2f} times from {small} to {large} kB")
    print("all".ljust(24) + "".join(f"{sum(run.get(stage, 0.0) for stage in STAGES):9.3f}" for run in runs))


def main() -> None:
    """Measure and print."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--from", dest="least", type=int, default=10, metavar="KB")
    ask.add_argument("--to", dest="most", type=int, default=2560, metavar="KB")
    ask.add_argument("--lists", nargs="+", choices=tuple(WRITERS), default=tuple(WRITERS))
    ask.add_argument("--common", type=float, default=0.2)
    ask.add_argument("--slow-rules", type=int, default=0)
    args = ask.parse_args()
    sizes = [args.least]
    while sizes[-1] * 2 <= args.most:
        sizes.append(sizes[-1] * 2)
    measure(sample(10_000, args.lists[0]))  # warm
    for format in args.lists:
        print(f"\n{format} list, {args.common:.0%} of the authors have a common family name")
        _table(sizes, [measure(sample(1000 * size, format, args.common)) for size in sizes], args.slow_rules)


if __name__ == "__main__":
    main()
