"""How far our lists are those of pandoc's citeproc: every entry of CSL-JSON lists in a style, compared word for word.

    python benchmarks/citeproc.py FOLDER --csl apa=apa.csl --csl chicago=chicago-author-date.csl --csl harvard=harvard-cite-them-right.csl

FOLDER holds ``*/refs.json``. White space is made one; italics do not count. With ``--as-it-stands`` citeproc gets the lists untouched.
Without it, it gets literal years as dates, for it prints a literal year again behind the volume (letters that the list printed
are not compared then); and the language of titles that are not English, for it would capitalise their words.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from citecheck.clean import Wanted, convert
from citecheck.format import format_entry, list_style, plain
from citecheck.format.language import is_english
from citecheck.model import Document, Reference, Span

DOUBLE_DOI = r"https://doi\.org/(?:https?://(?:dx\.)?doi\.org/|doi:|doi\.org/|DOI )"
EDITION = r"(?i)\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|tenth|revised)\.? ?(?:ed(?:n|ition)?s?\b\.?)?"
# Differences that are told apart exactly: both sides are made alike, and compared again.
EXACT: tuple[tuple[str, str, str], ...] = (
    ("a comma before “and” in a row of editors, which the handbook has not", r", and ", " and "),
    (
        "names added so that short citations differ, which handbooks do in the text only",
        r"(?<=[^()]) (?:et al\. )?(?=\()|, .*?(?= \()| and .*?(?= \()",
        "",
    ),
    ("the second initial of Min-jun: citeproc leaves out what is small", r"\.[-‐][a-z]\.", "."),
    ("editors of a journal", r"\. Edited by [^,]+(?=,)", ""),
)
CLASSES: tuple[tuple[str, str, str], ...] = (
    # What is told apart, and what each side is made to be before it is looked at again.
    ("initials run together in the list (WJ): citeproc keeps the first", r"(?<=[ ,])(?:\p\.[ -]?)+", ""),
    (
        "DOI written as an address in the list: citeproc prints the address twice",
        DOUBLE_DOI,
        "https://doi.org/",
    ),
    (
        "edition in words or with its label (third ed.): citeproc prints it as it stands",
        EDITION,
        "ED",
    ),
    ("a literal year printed again behind the volume or at the end", r" \((\d{4}[a-z]?)\)|[.,] \d{4}[a-z]\.?$", ""),
    ("first-page-to-last written with a minus sign, or shortened with its letters", r"[–−-]", "-"),
    ("three editors: citeproc has a comma before “and”, which the handbook has not", r", and (?=[A-Z]\.)", " and "),
    ("“ahead of print”, which the list does not say", r", ahead of print", ""),
    ("“Special Issue” and series of a journal", r", (?:Special Issue|special issue)[^,]*,? (?:vol\. )?", " "),
    (
        "released, Preprint, Computer software, Data set: words for the kind",
        r"(?i)[,.]? ?(?:\[(?:computer software|data set|dataset|preprint)\]|released)",
        "",
    ),
    ("Jr and Jr.", r"\bJr\.?", "Jr"),
    ("quotation marks and apostrophes", r"[“”‘’'\"`´]", ""),
    ("Vols. for a volume with words", r"\bVols?\.", "Vol."),
    ("year ranges", r"(\d{4})-+(\d{4})", r"\1"),
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--csl", action="append", required=True, metavar="STYLE=FILE")
    parser.add_argument("--pandoc", default="pandoc")
    parser.add_argument("--as-it-stands", action="store_true")
    parser.add_argument("--errors", type=Path)
    options = parser.parse_args()
    files = sorted(options.folder.glob("*/refs.json"))
    errors: list[str] = []
    for pair in options.csl:
        style, _, csl = pair.partition("=")
        same, total, classes = compared(files, style, csl, options.pandoc, options.as_it_stands, errors)
        print(f"| {style} | {total} | {same / max(1, total):.3f} |")
        for name, count in classes.most_common():
            print(f"|  | {count} | {name} |")
    if options.errors:
        options.errors.write_text("\n".join(errors), "utf-8")
    return 0


def compared(files: list[Path], style: str, csl: str, pandoc: str, as_it_stands: bool, errors: list[str]) -> tuple[int, int, Counter[str]]:
    same = total = 0
    classes: Counter[str] = Counter()
    for file in files:
        items = json.loads(file.read_text("utf-8"))
        lettered = {number for number, item in enumerate(items) if not as_it_stands and "literal" in (item.get("issued") or {})}
        theirs = rendered(items, csl, pandoc, as_it_stands)
        for key, ours, reference in written(file, style):
            total += 1
            if ours == theirs.get(key) or (key in lettered and LETTER.sub("", ours) == LETTER.sub("", theirs[key])):
                same += 1
                continue
            name = class_of(ours, theirs.get(key, ""), reference)
            classes[name] += 1
            errors.append(f"{style} {file.parent.name} {reference.key}: {name}\n  ours   {ours}\n  theirs {theirs.get(key, '')}")
    return same, total, classes


def written(file: Path, style: str) -> Iterator[tuple[int, str, Reference]]:
    text = file.read_text("utf-8")
    listing = convert([Document(str(file), text, text, "json")], Wanted(style, case="keep")).listing
    for number, reference in enumerate(listing.references):
        yield number, squeezed(plain(format_entry(reference, list_style(style)))), reference


def rendered(items: list[dict[str, Any]], csl: str, pandoc: str, as_it_stands: bool) -> dict[int, str]:
    for number, item in enumerate(items):
        item["id"] = f"n{number:05d}"
        if not as_it_stands:
            mended(item)
    source = '---\nnocite: "@*"\n---\n'
    path = Path("citeproc-list.json")
    path.write_text(json.dumps(items), "utf-8")
    try:
        command = [pandoc, "--citeproc", "--csl", csl, "--bibliography", str(path), "-f", "markdown", "-t", "json"]
        done = subprocess.run(command, input=source, capture_output=True, text=True, check=True)
    finally:
        path.unlink()
    return dict(entries(json.loads(done.stdout)))


def mended(item: dict[str, Any]) -> None:
    """The item with its year as a date and the language of a title that is not English."""
    literal = re.fullmatch(r"(\d{4})[a-z]?", str((item.get("issued") or {}).get("literal", "")))
    if literal:
        item["issued"] = {"date-parts": [[int(literal[1])]]}
    title = str(item.get("title", ""))
    if not item.get("language") and not is_english(Reference(SPAN, "", "", (), None, title), title):
        item["language"] = "de"


def entries(document: Mapping[str, Any]) -> Iterator[tuple[int, str]]:
    for block in document["blocks"]:
        if block["t"] == "Div" and block["c"][0][0] == "refs":
            for entry in block["c"][1]:
                yield int(entry["c"][0][0].removeprefix("ref-n")), squeezed("".join(letters(part["c"]) for part in entry["c"][1]))


def letters(content: Any) -> str:
    if isinstance(content, list):
        return "".join(map(letters, content))
    if not isinstance(content, dict) or "t" not in content:
        return ""
    match content["t"]:
        case "Str":
            return str(content["c"])
        case "Space" | "SoftBreak" | "LineBreak":
            return " "
        case "Quoted":
            marks = "“”" if content["c"][0]["t"] == "DoubleQuote" else "‘’"
            return marks[0] + letters(content["c"][1]) + marks[1]
        case "Link" | "Span":
            return letters(content["c"][1])
    return letters(content.get("c", ""))


def squeezed(text: str) -> str:
    return " ".join(text.split())


def class_of(ours: str, theirs: str, reference: Reference) -> str:
    if not reference.title and not reference.names:
        return "an entry without anything but its kind"
    if ours.casefold() == theirs.casefold():
        return "case of a word" if is_english(reference, reference.title) else "case of a title that is not English"
    if LETTER.sub("", ours) == LETTER.sub("", theirs):
        return "year letters"
    for name, pattern, instead in EXACT:
        cut = "et al." in ours or "et al" not in pattern
        if cut and re.sub(pattern, instead, ours) == re.sub(pattern, instead, theirs):
            return name
    for name, pattern, instead in CLASSES:
        if "\\p" in pattern:
            one, other = (re.sub(r"[ .-]", "", re.sub(r"\b[A-Z]{1,4}(?=[.\s,-])", "", text)) for text in (ours, theirs))
        else:
            one, other = (re.sub(pattern, instead, text) for text in (ours, theirs))
        if re.sub(r"\W", "", one).casefold() == re.sub(r"\W", "", other).casefold():
            return name
    return "other"


LETTER = re.compile(r"(?<=\d{4}|.\.d\.)-?[a-z]\b")
SPAN = Span("", 0, 0)

if __name__ == "__main__":
    sys.exit(main())
