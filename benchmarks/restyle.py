"""Turn citations that one handbook's CSL style rendered into another's by fixes alone, and compare with that style's own rendering.

    python benchmarks/restyle.py FOLDER [--from chicago-author-date] [--to apa] [--styles DIRECTORY] [--by-csl]

FOLDER holds marked documents (gold.json with citations and keys, refs.json as CSL-JSON). Each citation becomes a sentence that pandoc's
citeproc renders in both styles (its "&" in a sentence is taken for "and", which CSL cannot say); the first is fixed (--style, all fixes)
until nothing changes. Printed: the share of citations that are then the same, and how the others differ, by class. Citations are fixed to
the handbook's own row of styles/, or with --by-csl to what is read in the .csl file; Debian's Chicago is the 17th edition.
Needs pandoc and Debian's citation-style-language-styles.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from citecheck.findings.apply_fixes import fixed, fixes
from citecheck.pipeline import check_documents
from citecheck.readers import read_list, read_text
from citecheck.rules import all_rules
from citecheck.styles import citation_style

OURS: dict[str, tuple[str, dict[str, str | int]]] = {
    "apa": ("apa", {}),
    "harvard-cite-them-right": ("harvard", {}),
    "american-sociological-association": ("asa", {}),
    "chicago-author-date": ("chicago", {"et_al_from": 4}),
}
"""CSL styles, each with the handbook that it renders, and what its edition has otherwise."""
ROUNDS = 4


def sentences(gold: Path) -> list[str]:
    """One sentence of Markdown for each citation of a document whose items all have one key, of a work with an author or a title."""
    out = []
    works = json.loads((gold.parent / "refs.json").read_text(encoding="utf-8"))
    known = {work["id"] for work in works if any(work.get(field) for field in ("author", "editor", "title"))}
    for number, citation in enumerate(json.loads(gold.read_text(encoding="utf-8"))["citations"]):
        keys = [item["ref_keys"][0] for item in citation["items"] if len(item["ref_keys"]) == 1 and item["ref_keys"][0] in known]
        if not keys or len(keys) != len(citation["items"]):
            continue
        words = f"As @{{{keys[0]}}} shows" if citation["form"] == "narrative" else f"It holds [{'; '.join(f'@{{{key}}}' for key in keys)}]"
        out.append(f"{words}, case {number}.")
    return out


def cited(refs: Path, text: str) -> str:
    """The works that the sentences cite, as CSL-JSON: citeproc tells apart none but these."""
    works = json.loads(refs.read_text(encoding="utf-8"))
    return json.dumps([work for work in works if f"@{{{work['id']}}}" in text], ensure_ascii=False)


def rendered(text: str, refs: Path, style: Path) -> list[str]:
    """The sentences as pandoc renders them in a style, without the list."""
    command = ["pandoc", "-f", "markdown", "-t", "plain", "--wrap=none", "--citeproc", "--bibliography", str(refs), "--csl", str(style)]
    with tempfile.NamedTemporaryFile("w", suffix=".md", encoding="utf-8") as source:
        source.write(f"---\nsuppress-bibliography: true\n---\n\n{text}")
        source.flush()
        done = subprocess.run([*command, source.name], capture_output=True, text=True, check=True)
    return [" ".join(paragraph.split()) for paragraph in done.stdout.split("\n\n") if paragraph.strip()]


def restyled(text: str, refs: str, style: str, habits: dict[str, str | int]) -> str:
    """The text after all fixes of form have been made, round after round."""
    listing = read_list(refs, "refs.json")
    rules = [rule for rule in all_rules() if rule.group == "form"]
    for _ in range(ROUNDS):
        result = check_documents(read_text(text, "essay"), [listing], style=style, rules=rules, habits=habits)
        new = fixed(result.case.essay, fixes(result.findings, unsafe=True))
        if new == text:
            break
        text = new
    return text


def in_any_order(text: str) -> list[str]:
    """The works of a bracket, sorted."""
    return sorted(text.replace(")", "(").replace("(", "; ").split("; "))


def kind(one: str, two: str) -> str:
    """How two renderings of one citation differ."""
    words_of = [re.sub(r"[^\w]+", " ", text.casefold()).split() for text in (one, two)]
    if sorted(words_of[0]) == sorted(words_of[1]):
        return "order" if words_of[0] != words_of[1] else "marks"
    gone, new = Counter(words_of[0]) - Counter(words_of[1]), Counter(words_of[1]) - Counter(words_of[0])
    words = {*gone, *new}
    if words & {"et", "al"}:
        return "number of authors"
    return "initials" if all(len(word) == 1 and word.isalpha() for word in words) else "words"


def main() -> int:
    """Print the share of citations that are the same, and the classes of the others."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folder", type=Path)
    ask.add_argument("--from", dest="old", default="chicago-author-date")
    ask.add_argument("--to", dest="new", default="apa", choices=OURS, help="the style to fix to")
    ask.add_argument("--styles", type=Path, default=Path("/usr/share/citation-style-language/styles"))
    ask.add_argument("--by-csl", action="store_true", help="fix to the .csl file, not to the handbook's own row")
    ask.add_argument("--show", type=int, default=0, help="so many differences")
    given = ask.parse_args()
    to, habits = (str(given.styles / f"{given.new}.csl"), {}) if given.by_csl else OURS[given.new]
    same, classes, shown = 0, Counter[str](), []
    for gold in sorted(given.folder.glob("*/gold.json")):
        refs, lines = gold.parent / "refs.json", sentences(gold)
        text = "\n\n".join(lines)
        old, new = (rendered(text, refs, given.styles / f"{style}.csl") for style in (given.old, given.new))
        made = restyled("\n\n".join(old), cited(refs, text), to, habits).split("\n\n")
        free = citation_style(to).order == "text"
        for before, one, two in zip(old, made, new, strict=True):
            two = two.replace(" & ", " and ") if two.startswith("As ") else two  # CSL has one sign for brackets and sentences
            if free and in_any_order(one) == in_any_order(two):  # the handbook leaves the order of works to the author
                one = two
            same += one == two
            if one != two:
                classes[kind(one, two)] += 1
                shown.append(f"{gold.parent.name}: {before}\n    {one}\n    {two}")
    total = same + classes.total()
    print(f"{given.old} to {given.new}: {same} of {total} citations the same ({same / max(total, 1):.4f}); {dict(classes.most_common())}")
    print("\n".join(shown[:: max(1, len(shown) // given.show)][: given.show]) if given.show else "", end="\n" if given.show else "")
    return 0


if __name__ == "__main__":
    sys.exit(main())
