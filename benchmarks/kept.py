#!/usr/bin/env python3
"""What lists keep: words that are lost in reading, entries that change when a finished list is written again, fields lost on the way round.

    python benchmarks/kept.py words FOLDER …           each folder holds references.txt; or a file of JSON lines, each with "text"
    python benchmarks/kept.py twice FOLDER [--style STYLE …] [--show]
    python benchmarks/kept.py rounds FOLDER            each folder holds refs.json, or lists of any format

*words*: the share of an entry's words and numbers that are in no field and are no label; and the share of those that are kept in the note
alone (a style prints such an entry as it stands). *twice*: a list is written in a style, read, and written in it again; how many of its
entries change. *rounds*: bib → CSL-JSON → bib, bib → RIS → bib and, of lists in CSL-JSON, CSL-JSON → bib → CSL-JSON, and which fields do
not come back.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from unicodedata import normalize

import citecheck
from citecheck.bibliography import list_style
from citecheck.bibliography.editions import edition_number
from citecheck.cleanup.carried_over import not_carried_over, tokens_of
from citecheck.identifiers import bare_doi
from citecheck.latex.decode import to_unicode
from citecheck.latex.maths import read_maths
from citecheck.model import Reference
from citecheck.parsers.prose.entry import LEAD
from citecheck.parsers.prose.references import NOT_READ
from citecheck.writers import Listing, write_list
from citecheck.writers.fields import values_of

ACCESSED = re.compile(r"(?:Accessed|URL|Retrieved)\b")
OTHERS = frozenset({"al.", "et al", "et al.", "others"})
NAME_PARTS = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix", "literal")
STRUCTURED = frozenset({".bib", ".ciw", ".enw", ".json", ".nbib", ".ris", ".yaml"})
STYLES = ("apa", "harvard", "chicago", "mla", "gbt7714")


def texts_of(path: Path) -> Iterator[tuple[str, str]]:
    """The lists of a folder, or the strings of a file, each with its name."""
    if path.is_file():
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            yield str(number), json.loads(line)["text"]
        return
    for file in sorted(path.glob("*/references.txt")):
        yield file.parent.name, file.read_bytes().decode("utf-8")


def lost_words(text: str) -> Iterator[tuple[str, int, tuple[str, ...], tuple[str, ...]]]:
    """Each entry, how many words and numbers it has, the stretches of it that were lost, and those that are in its note alone."""
    for entry in citecheck.references(text):
        source = text[entry.span.start : entry.span.end]
        source = source[number.end() :] if (number := LEAD.match(source)) else source
        if not isinstance(entry, Reference):
            yield source, len(list(tokens_of(source))), (source,), ()
            continue
        names = [" ".join(filter(None, name[:4])) for name in entry.names]
        taken = " ".join(value for field, value in entry.fields.items() if field != NOT_READ)
        lost = not_carried_over(source, " ".join(entry.fields.values()), names)
        yield source, len(list(tokens_of(source))), lost, tuple(set(not_carried_over(source, taken, names)) - set(lost))


def words(paths: Sequence[Path], *, show: bool) -> None:
    """Print the share of words and numbers lost in reading."""
    for path in paths:
        total, gone, noted = 0, 0, 0
        for name, text in texts_of(path):
            for source, count, lost, kept in lost_words(text):
                total += count
                gone += sum(len(list(tokens_of(stretch))) for stretch in lost)
                noted += sum(len(list(tokens_of(stretch))) for stretch in kept)
                if show and (lost or kept):
                    print(f"{name}: {' · '.join((*lost, *kept))[:160]} ← {' '.join(source.split())[:300]}")
        print(f"{path.name}: {gone} of {total} words and numbers are not accounted for = {gone / max(1, total):.4f}")
        print(f"{path.name}: {noted} of them are in the note alone = {noted / max(1, total):.4f}")


def paragraphs(text: str) -> list[str]:
    """The entries of a written list."""
    return [entry.strip() for entry in text.split("\n\n") if entry.strip()]


def twice(path: Path, styles: Sequence[str], *, show: bool) -> None:
    """Print how many entries of finished lists change when they are read and written again."""
    for style in styles:
        total, changed = 0, 0
        for name, text in texts_of(path):
            once = paragraphs(citecheck.convert(text, style, to="txt").decode())
            again = paragraphs(citecheck.convert("\n\n".join(once), style, to="txt").decode())
            gone = list((Counter(once) - Counter(again)).elements())
            total += len(once)
            changed += len(gone)
            for entry in gone if show else ():
                now = max(again, key=lambda other: len({*other.split()} & {*entry.split()}), default="")
                print(f"{style} {name}\n  1 {entry}\n  2 {now}")
        print(f"{path.name} {style}: {changed} of {total} entries change = {changed / max(1, total):.4f}", flush=True)


def without_marks(value: str) -> str:
    """A value without braces, marks of case, and differences of dashes and the spaces around them."""
    return re.sub(r"\s*(?:-{2,3}|[—–-])\s*", "-", re.sub(r"[{}\xad]|</?span(?: [^<>]*)?>", "", value))


def bare(reference: Reference) -> dict[str, str]:
    """The values without braces, marks of case, and differences of dashes and the spaces around them."""
    values = {name: without_marks(value) for name, value in values_of(reference).items()}
    edition = edition_number(values.get("edition", ""))
    return {
        **{name: value for name, value in values.items() if not (name == "note" and ACCESSED.match(value))},  # CSL has a field for the day
        **({"keywords": re.sub(r"\s*[,;]\s*", "; ", values["keywords"])} if "keywords" in values else {}),
        **({"edition": str(edition)} if edition else {}),
        **({"month": values["month"].lower()} if "month" in values else {}),
    }


def read(data: bytes) -> tuple[Reference, ...]:
    """The entries of a list in any format."""
    return tuple(entry for entry in citecheck.references(data) if isinstance(entry, Reference))


def round_losses(references: Sequence[Reference], to: str) -> Iterator[str]:
    """The entries that lose a field on bib → ``to`` → bib, with the fields."""
    style = list_style("apa")
    first = read(write_list(Listing(references), "bib", style))
    there = read(write_list(Listing(first), to, style))
    back = read(write_list(Listing(there), "bib", style))
    if len(first) != len(back):
        yield f"{len(first)} entries became {len(back)}"
    for before, after in zip(first, back, strict=False):
        one, other = bare(before), bare(after)
        if lost := [f"{name}: {one[name]!r} → {other.get(name)!r}" for name in one if other.get(name) != one[name]]:
            yield f"{before.key}: {'; '.join(lost)}"[:300]


def meant(variable: str, value: Any) -> Any:
    """What a CSL variable says, whatever its form: numbers as text, people by family and given name, dates by their numbers."""
    match value:
        case [{"family": _} | {"literal": _}, *_]:
            whole = ((name.get(part, "") for part in NAME_PARTS) for name in value if name.get("family", name.get("literal")) not in OTHERS)
            return [normalize("NFC", without_marks(" ".join(filter(None, parts)))).replace("’ ", "’").split() for parts in whole]
        case {"date-parts": _} | {"literal": _}:
            return re.findall(r"\d+|[^\W\d]+", str(value.get("date-parts") or value["literal"]).lower())
        case str() | int() if variable == "edition" and edition_number(str(value)):
            return edition_number(str(value))
        case str() if variable == "DOI":
            return bare_doi(to_unicode(value)).lower()
        case str() | int():
            text = normalize("NFC", to_unicode(re.sub(r"\\\\?([_%&])", r"\1", without_marks(read_maths(str(value))))))
            return re.sub(r"%20|\s", "", re.sub(r"</?(?:i|sub|sup)>", "", text)) if variable == "URL" else " ".join(text.split())
    return value


def csl_losses(items: Sequence[dict[str, Any]]) -> Iterator[str]:
    """The items of a CSL-JSON list that lose a variable on CSL-JSON → bib → CSL-JSON, with the variables."""
    back = json.loads(citecheck.convert(citecheck.convert(json.dumps(items), to="bib"), to="csl-json"))
    if len(items) != len(back):
        yield f"{len(items)} items became {len(back)}"
    for before, after in zip(items, back, strict=False):
        held = {**after.get("custom", {}), "event": after.get("event-title"), "shortTitle": after.get("title-short"), **after}
        gone = [
            f"{name}: {value!r} → {held.get(name)!r}"
            for name, value in before.items()
            if value not in ("", None, [], {}) and meant(name, value) != meant(name, held.get(name))
        ]
        if gone:
            yield f"{before.get('id')}: {'; '.join(gone)}"[:300]


def rounds(path: Path) -> None:
    """Print the entries that lose a field on their way through another format."""
    files = sorted(path.glob("*/refs.json")) or [file for file in sorted(path.glob("*/*")) if file.suffix in STRUCTURED]
    texts = {file: file.read_bytes() for file in files}
    lists = {file: references for file, text in texts.items() if (references := readable(text))}
    for to in ("csl-json", "ris"):
        lost = [f"{file.parent.name} {line}" for file, references in lists.items() for line in round_losses(references, to)]
        told(f"{path.name} bib → {to} → bib", lost, sum(map(len, lists.values())))
    items = {file: json.loads(texts[file]) for file in lists if file.suffix == ".json"}
    lost = [f"{file.parent.name} {line}" for file, each in items.items() if isinstance(each, list) for line in csl_losses(each)]
    told(f"{path.name} csl-json → bib → csl-json", lost, sum(map(len, items.values())))


def readable(text: bytes) -> tuple[Reference, ...]:
    """The entries of a list; none of one that is refused."""
    try:
        return read(text) if text.strip() else ()
    except citecheck.InputError:
        return ()


def told(round: str, lost: Sequence[str], total: int) -> None:
    """Print how many entries of a round lose something, and twenty of them."""
    print(f"{round}: {len(lost)} of {total} entries lose a field")
    for line in lost[:20]:
        print("  ", line)


def main() -> None:
    """Measure and print."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("what", choices=("words", "twice", "rounds"))
    ask.add_argument("paths", type=Path, nargs="+")
    ask.add_argument("--style", nargs="+", default=STYLES)
    ask.add_argument("--show", action="store_true")
    args = ask.parse_args()
    if args.what == "words":
        words(args.paths, show=args.show)
        return
    for path in args.paths:
        if args.what == "twice":
            twice(path, args.style, show=args.show)
        else:
            rounds(path)


if __name__ == "__main__":
    main()
