#!/usr/bin/env python3
"""Small lists that once went wrong, each in a folder of its own: how many are read, converted and printed without a fault.

    python benchmarks/cases.py FOLDER … [--show CASE]

A case is a folder with lists in it (.bib, .ris, .json, .txt …) and, where its author wrote one, expected.txt. A case is right if for each
of its lists (one that is refused with a clear sentence counts as right):

* *read*: no traceback, in any format and style;
* *kept*: bib → CSL-JSON → bib and bib → RIS → bib give all fields back, and bib → bib loses none;
* *clean*: no brace, command of LaTeX or tag is left in what the five styles print, nor a brace in RIS;
* *twice*: what a style prints of a prose list is printed again as it is.

Whether the values are right, a person has to say: --show prints a case's expected.txt and all that is made of its lists.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import kept

import citecheck
from citecheck.model import Reference

LISTS = frozenset({".bib", ".ris", ".json", ".txt", ".nbib", ".enw", ".yaml", ".yml", ".xml", ".ciw", ".md"})
FORMATS = ("bib", "csl-json", "ris")
MARKUP = re.compile(r"\{|\}|</?(?:i|b|sub|sup|span|p|jats)\b|\\(?!cite|ref|[\[(])[a-zA-Z]{2,}")
BRACES = re.compile(r"(?<!\\)[{}]|</?span")
LEFT = re.compile(r"\$[^$\n]*\$|\\\(.*?\\\)|\\(?:cite\w*|ref)\{[^{}]*\}|\\[a-zA-Z]+(?=[,.])")  # what is kept as written


def lists_of(case: Path) -> list[Path]:
    """The lists of a case."""
    return [path for path in sorted(case.iterdir()) if path.suffix in LISTS and path.name not in {"expected.txt", "err.txt"}]


def faults_of(path: Path) -> Iterator[str]:
    """The laws that a list breaks, each with what broke it."""
    data = path.read_bytes()
    try:
        entries = citecheck.references(data)
    except citecheck.InputError:
        return
    references = [entry for entry in entries if isinstance(entry, Reference)]
    if not references:
        return
    printed = {style: citecheck.convert(data, style, to="txt").decode() for style in kept.STYLES}
    written = {to: citecheck.convert(data, to=to).decode() for to in FORMATS}
    ris = re.sub(r"(?m)^C8  - .*$", "", written["ris"])  # fields of BibTeX that RIS has no tag for
    for name, text in {**printed, "ris": ris}.items():
        found = (BRACES if name == "ris" else MARKUP).search(LEFT.sub("", text))
        if found:
            yield f"clean: {name} has {found[0]!r} in {text[max(0, found.start() - 30) : found.end() + 20]!r}"
    for style, text in printed.items() if path.suffix in {".txt", ".md"} else ():
        again = citecheck.convert(text, style, to="txt").decode()
        if changed := set(kept.paragraphs(text)) - set(kept.paragraphs(again)):
            yield f"twice: {style} changes {len(changed)}: {min(changed)[:160]!r}"
    if path.suffix in {".txt", ".md"}:
        return
    if written["bib"] != citecheck.convert(written["bib"], to="bib").decode():
        yield "kept: bib → bib is not the same"
    for to in ("csl-json", "ris"):
        yield from (f"kept: bib → {to} → bib: {lost}" for lost in kept.round_losses(references, to))


def main() -> None:
    """Run the cases and print the share that is right."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folders", type=Path, nargs="+")
    ask.add_argument("--show", metavar="CASE")
    args = ask.parse_args()
    right, count = 0, 0
    for case in [case for folder in args.folders for case in sorted(folder.iterdir()) if case.is_dir() and lists_of(case)]:
        if args.show and args.show != case.name:
            continue
        if args.show:
            show(case)
        faults = [f"{path.name}: {fault}" for path in lists_of(case) for fault in dict.fromkeys(faults_of(path))]
        count += 1
        right += not faults
        if faults:
            print(f"{case.name}\n" + "\n".join(f"    {fault[:260]}" for fault in faults))
    print(f"{right} of {count} cases right = {right / max(1, count):.3f}")


def show(case: Path) -> None:
    """Print what is expected of a case, and what is made of it."""
    if (case / "expected.txt").exists():
        print((case / "expected.txt").read_text(encoding="utf-8"))
    for path in lists_of(case):
        for style in kept.STYLES:
            print(f"--- {path.name} in {style}\n{citecheck.convert(path.read_bytes(), style, to='txt').decode()}")
        for to in FORMATS:
            print(f"--- {path.name} as {to}\n{citecheck.convert(path.read_bytes(), to=to).decode()}")


if __name__ == "__main__":
    main()
