"""Count findings of form on documents that are set in a handbook's style, by handbook and rule, and print some of them to be read.

    python benchmarks/quiet.py FOLDER … [--own] [--show 40] [--seed 1]

A FOLDER holds marked documents (gold.json with its "style", text.txt, references.txt). Each is checked under the handbook of its CSL style,
or with --own under its own habit (style auto). Which of the findings are true, a reader says; the script prints how many there are per
100 citations.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from pathlib import Path

from citecheck.pipeline import check_documents
from citecheck.readers import read_list, read_text
from citecheck.rules import all_rules

HANDBOOKS = {
    "apa": "apa",
    "chicago-author-date": "chicago",
    "taylor-and-francis-chicago-author-date": "chicago",
    "harvard-cite-them-right": "harvard",
    "china-national-standard-gb-t-7714-2015-author-date": "gbt7714",
    "american-sociological-association": "asa",
    "modern-language-association": "mla",
}
OF_FORM = {"mixed-form", "missing-space", "wrong-apostrophe", "lost-ibid"}  # besides the rules of the group "form"


def found(folder: Path, style: str, seventeenth: bool) -> tuple[int, list[tuple[str, str, str]]]:
    """How many works a document cites, and each finding of form: its rule, its sentence, and the text around it."""
    essay = read_text((folder / "text.txt").read_text(encoding="utf-8"), "essay")
    listing = read_list((folder / "references.txt").read_text(encoding="utf-8"), "list")
    rules = [rule for rule in all_rules() if (rule.group == "form" or rule.name in OF_FORM) and (style != "auto" or rule.default)]
    habits: dict[str, str | int] = {"et_al_from": 4} if seventeenth and style == "chicago" else {}
    result = check_documents(essay, [listing], style=style, rules=rules, habits=habits)
    text, out = result.case.essay.text, []
    for finding in result.findings:
        if finding.span.source == "essay":
            around = " ".join(text[max(0, finding.span.start - 70) : finding.span.end + 40].split())
            out.append((finding.name, finding.message, around))
    return sum(len(citation.items) for citation in result.case.citations), out


def main() -> int:
    """Print the counts, and a sample of the findings."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folders", type=Path, nargs="+")
    ask.add_argument("--own", action="store_true", help="under the essay's own habit, all documents")
    ask.add_argument("--seventeenth", action="store_true", help="Chicago's 17th edition: et al. from four authors")
    ask.add_argument("--show", type=int, default=0, help="so many findings, drawn by chance")
    ask.add_argument("--seed", type=int, default=1)
    given = ask.parse_args()
    cited, by_rule, shown = Counter[str](), Counter[tuple[str, str]](), []
    for gold in sorted(path for folder in given.folders for path in folder.glob("*/gold.json")):
        facts = json.loads(gold.read_text(encoding="utf-8"))
        style = (str(facts["surface"]) if given.own else HANDBOOKS.get(facts.get("style") or "", "")) or ""
        if not style:
            continue
        items, findings = found(gold.parent, "auto" if given.own else style, given.seventeenth)
        cited[style] += items
        by_rule.update((style, name) for name, _, _ in findings)
        shown += [f"{gold.parent.name} ({style}) {name}: {message}\n    … {around} …" for name, message, around in findings]
    for style, items in sorted(cited.items()):
        rules = {name: count for (of, name), count in sorted(by_rule.items()) if of == style}
        print(f"{style}: {sum(rules.values())} findings in {items} citations ({100 * sum(rules.values()) / items:.2f} per 100): {rules}")
    print(f"all: {len(shown)} in {cited.total()} ({100 * len(shown) / max(1, cited.total()):.2f} per 100)")
    print("\n".join(random.Random(given.seed).sample(shown, min(given.show, len(shown)))), end="\n" if given.show else "")
    return 0


if __name__ == "__main__":
    sys.exit(main())
