#!/usr/bin/env python3
"""How many citations are found, how many linked to the right entry, by a field of the marked documents.

    python benchmarks/accuracy.py FOLDER [--refs json|prose|own] [--by source|style|surface|lang]

Each folder of FOLDER holds text.txt, full.txt (the text with its list), references.txt, refs.json (CSL-JSON) and gold.json: citations with
items, each with its span, its year's span and ref_keys. Found: its year lies inside what was found, and they overlap by half.
Linked: with the right key, of all that were given one (precision) and of all whose work is listed (recall). Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from citecheck.model import Link, Result
from citecheck.pipeline import check_documents
from citecheck.readers import read_file

LISTS = {"json": "refs.json", "prose": "references.txt"}


def _squeeze(text: str) -> str:
    return re.sub(r"\W+", "", text).lower()


def _keys(result: Result, gold: dict[str, Any], refs: str) -> dict[str, str]:
    """The keys that citecheck gave, as the true ones: CSL-JSON keeps them, entries of prose are known by their text."""
    if refs == "json":
        return {ref["key"]: ref["key"] for ref in gold["refs"]}
    texts = {_squeeze(ref["text"]): ref["key"] for ref in gold["refs"]}
    whole = {listing.name: listing.text for listing in result.case.listings}
    found = {ref.key: _squeeze(whole[ref.span.source][ref.span.start : ref.span.end]) for ref in result.case.references}
    return {key: texts[text] for key, text in found.items() if text in texts}


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    both = min(one[1], other[1]) - max(one[0], other[0])
    return both / (max(one[1], other[1]) - min(one[0], other[0])) if both > 0 else 0.0


def _score(folder: Path, refs: str) -> tuple[dict[str, Any], Counter[str]]:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    essay = read_file(str(folder / ("full.txt" if refs == "own" else "text.txt")))
    lists = [read_file(str(folder / LISTS[refs]), as_list=True)] if refs != "own" else []
    result = check_documents(essay, lists, rules=())
    keys, count = _keys(result, gold, refs), Counter[str]()
    free = list(result.case.links)
    for item in (item for citation in gold["citations"] for item in citation["items"]):
        if item.get("year") and not item.get("lost") and "authors_remote" not in item.get("flags", []):
            _count(item, free, keys, count)
    ignored = [(i["start"], i["end"]) for i in gold.get("ignore", [])]
    left = [link for link in free if not any(_overlap((link.item.span.start, link.item.span.end), span) for span in ignored)]
    count.update(said=len(left), keyed=sum(link.verdict in ("exact", "near") for link in left))
    count["false missing"] += sum(link.verdict == "missing" for link in left)
    return gold, count


def _count(item: dict[str, Any], free: list[Link], keys: dict[str, str], count: Counter[str]) -> None:
    """Count one true item, and take the link that found it out of those that are free."""
    year, listed = item["year"], set(item["ref_keys"])
    count.update(items=1, linkable=bool(listed))
    spans = [(min((item.get("authors") or item)["start"], year["start"]), year["end"]), (item["start"], item["end"])]
    near = [link for link in free if link.item.span.start <= year["start"] and year["end"] <= link.item.span.end + 1]
    best = max(near, key=lambda link: max(_overlap((link.item.span.start, link.item.span.end), span) for span in spans), default=None)
    if best is None or max(_overlap((best.item.span.start, best.item.span.end), span) for span in spans) < 0.4:
        return
    free.remove(best)
    sure = best.verdict in ("exact", "near")
    count.update(found=1, said=1, keyed=sure)
    count["linked"] += sure and keys.get(best.matches[0].reference.key) in listed
    count["false missing"] += best.verdict == "missing" and bool(listed)


def _f1(right: int, said: int, true: int) -> float:
    return 2 * right / max(said + true, 1)


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folder", type=Path)
    ask.add_argument("--refs", choices=("json", "prose", "own"), default="prose")
    ask.add_argument("--by", default="source")
    args = ask.parse_args()
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    for path in sorted(args.folder.glob("*/gold.json")):
        gold, count = _score(path.parent, args.refs)
        rows[str(gold.get(args.by))].update(count + Counter(papers=1))
    rows["all"] = sum(rows.values(), Counter())
    print(f"| {args.by} | papers | items | found F1 | linked F1 | false missing per 1,000 |\n|---|---|---|---|---|---|")
    for name, c in sorted(rows.items()):
        found, linked = _f1(c["found"], c["said"], c["items"]), _f1(c["linked"], c["keyed"], c["linkable"])
        print(
            f"| {name} | {c['papers']} | {c['items']} | {found:.4f} | {linked:.4f} | {1000 * c['false missing'] / max(c['items'], 1):.1f} |"
        )


if __name__ == "__main__":
    main()
