#!/usr/bin/env python3
"""Count how often each kind of clue is the true story, and what it ought to cost.

    python benchmarks/costs.py FOLDER [FOLDER …]

Each folder holds marked documents: text.txt, a list (references.txt) and gold.json with the true spans and keys of the citations. An item
whose entry was found rightly bears witness: its clues happened. A kind met k times among n such items ought to cost −ln(k/n) nats.
The costs in force are in citecheck/data/costs.py.
"""

from __future__ import annotations

import json
import math
import re
import sys
from collections import Counter
from pathlib import Path

from citecheck.model import Link
from citecheck.pipeline import check_documents
from citecheck.readers import read_file


def _squeeze(text: str) -> str:
    return re.sub(r"\W+", "", text).lower()


def _witnesses(folder: Path) -> list[Link]:
    """The links of a document whose entry is the true one."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    result = check_documents(read_file(str(folder / "text.txt")), [read_file(str(folder / "references.txt"), as_list=True)], rules=())
    listing = (folder / "references.txt").read_bytes().decode("utf-8")
    texts = {_squeeze(ref["text"]): ref["key"] for ref in gold["refs"]}
    keys = {ref.key: texts.get(_squeeze(listing[ref.span.start : ref.span.end])) for ref in result.case.references}
    items = [item for citation in gold["citations"] for item in citation["items"] if item.get("year")]
    true = {item["year"]["start"]: set(item["ref_keys"]) for item in items}
    return [
        link
        for link in result.case.links
        if link.matches and link.item.year_span and keys.get(link.matches[0].reference.key) in true.get(link.item.year_span.start, set())
    ]


def main(folders: list[Path]) -> None:
    kinds: Counter[str] = Counter()
    charged: dict[str, list[float]] = {}
    items = 0
    for document in sorted(gold.parent for folder in folders for gold in folder.glob("*/gold.json")):
        for link in _witnesses(document):
            items += 1
            for clue in link.matches[0].clues:
                kinds[clue.kind] += 1
                charged.setdefault(clue.kind, []).append(clue.cost)
    print(f"{items} items linked rightly\n{'kind':20} {'count':>6} {'one in':>8} {'ought to cost':>14} {'is charged (mean)':>18}")
    for kind, count in kinds.most_common():
        mean = sum(charged[kind]) / count
        print(f"{kind:20} {count:6} {items / count:8.0f} {math.log(items / count):14.1f} {mean:18.1f}")


if __name__ == "__main__":
    main([Path(arg) for arg in sys.argv[1:]] or sys.exit(__doc__))
