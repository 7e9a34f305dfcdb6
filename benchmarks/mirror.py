"""Builds a mirror of made-up records and measures it: bytes a record, records a second, look-ups a second.

    python benchmarks/mirror.py [RECORDS]      (300,000 unless said)

The records are as long as Crossref's are on average: titles of twelve words, three authors, a container, a place.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator

from citecheck.verify.mirror import Mirror
from citecheck.verify.mirror.build import build

WORLD = 180_000_000  # Crossref's records in 2026
SYLLABLES = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "wo", "xa", "ye", "zi", "kra", "plo", "stre"]


def words(source: random.Random, number: int) -> list[str]:
    """Made-up words; a few are frequent, most are rare."""
    return ["".join(source.choices(SYLLABLES, k=source.randint(2, 4))) for _ in range(number)]


def works(number: int) -> Iterator[dict[str, object]]:
    source = random.Random(1)
    vocabulary, families, journals = (
        words(source, 60_000),
        words(source, 20_000),
        [" ".join(words(source, 4)).title() for _ in range(2_000)],
    )
    ranks = [1 / (at + 10) for at in range(len(vocabulary))]
    titles = source.choices(vocabulary, ranks, k=12 * number)
    for at in range(number):
        year = source.randint(1970, 2025)
        people = [
            {"given": source.choice(families).title(), "family": source.choice(families).title()} for _ in range(source.randint(1, 5))
        ]
        yield {
            "DOI": f"10.{1000 + at % 5000}/{source.choice(vocabulary)}.{year}.{at}",
            "type": "journal-article",
            "title": [" ".join(titles[12 * at : 12 * at + 12]).capitalize()],
            "author": people,
            "container-title": [source.choice(journals)],
            "issued": {"date-parts": [[year, source.randint(1, 12)]]},
            "volume": str(year - 1960),
            "issue": str(source.randint(1, 12)),
            "page": f"{source.randint(1, 900)}-{source.randint(901, 999)}",
            "publisher": "Anchor House",
            "reference-count": 30,
        }


def seconds(action: Callable[[], object]) -> float:
    """Seconds of processor time."""
    began = time.process_time()
    action()
    return time.process_time() - began


def main(number: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        dump, path = os.path.join(folder, "dump.jsonl.gz"), os.path.join(folder, "works.sqlite")
        with gzip.open(dump, "wt", compresslevel=1, encoding="utf-8") as file:
            every = max(1, number // 2000)
            asked = []
            for at, work in enumerate(works(number)):
                file.write(json.dumps(work) + "\n")
                asked += [work] if not at % every else []
        took = seconds(lambda: build([dump], path, today="2026-11-28"))
        size = os.path.getsize(path) / number
        print(f"{number} records: {size:.0f} bytes a record, {number / took:.0f} records a second")
        hours = took * WORLD / number / 3600
        print(f"the whole of Crossref ({WORLD / 1e6:.0f} million): {size * WORLD / 1e9:.0f} GB, {hours:.0f} hours on one core")
        mirror = Mirror(path)
        dois = [str(work["DOI"]) for work in asked]
        titles = [str(work["title"][0]) for work in asked]  # type: ignore[index]
        lost = [title.rpartition(" ")[0] for title in titles]
        for what, ask, values in (
            ("DOI", mirror.by_doi, dois),
            ("title", mirror.by_title, titles),
            ("title less a word", mirror.by_title, lost),
        ):
            found = 0
            began = time.process_time()
            for value, doi in zip(values, dois, strict=True):
                found += any(record.doi == doi for record in ask(value))
            print(
                f"by {what}: {len(values) / (time.process_time() - began):.0f} look-ups a second, {100 * found / len(values):.1f} % found"
            )
        mirror.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300_000)
