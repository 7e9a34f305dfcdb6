"""How far our lists are those of pandoc's citeproc: every entry of CSL-JSON lists in a style, compared word for word.

    python benchmarks/citeproc.py FOLDER --csl apa=apa.csl --csl chicago=chicago-author-date.csl --csl harvard=harvard-cite-them-right.csl

FOLDER holds ``*/refs.json``. White space is made one; italics do not count. With ``--as-it-stands`` citeproc gets the lists untouched.
Without it, both get the list with its fields cleaned (a DOI that is an address, an edition with its label, "JFK" for initials are then
the same for both, so that the writing alone is compared), and citeproc gets literal years as dates, for it prints a literal year
again behind the volume (letters are not compared then); and the language of titles that are not English, for it would capitalise
their words.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from citecheck.bibliography import format_entry, list_style, plain
from citecheck.bibliography.contributors import people
from citecheck.bibliography.language import is_english
from citecheck.cleanup import Wanted, convert
from citecheck.cleanup.normalizers.names import tidy_names
from citecheck.cleanup.normalizers.numbers import tidy_doi, tidy_edition, tidy_pages
from citecheck.model import Document, Reference, Span

EDITION = "edition in words or with its label (third ed.): citeproc prints it as it stands"
INITIALS = r"(?:\p{U}[.,]{0,2}[ -]?)*+"
# What stands in the one list where something else, or nothing, stands in the other; the first row that fits names the difference.
CLASSES: tuple[tuple[str, str, str], ...] = (
    (
        "DOI written as an address in the list: citeproc prints the address twice",
        r"https://doi\.org/\S+",
        r"https://doi\.org/(?:https?:|doi:|DOI ).*",
    ),
    ("“ahead of print”, which the list does not say", r"\S*", r"(?:\S+ )?ahead of print[,.]"),
    ("released, Preprint, Computer software, Data set: words for the kind", r"(?:\S+ )?\[(?:Computer software|Data set)\]\.?", r"\S*"),
    ("the kind of a thesis in APA's words", r"\[Doctoral dissertation\]?[.,]?", r"\[PhD thesis\]?[.,]?"),
    ("“[Preprint]” behind a journal without volume, which the list does not say", r"\S*", r"(?:\S+ )?\[Preprint\][.,]?"),
    ("“released” without a day", r"\S*", r"(?:\S+ )?[Rr]eleased\."),
    ("a version without “v.”, or with its word", r".*\(?Version \S+.*", r".*"),
    ("a book's volume, which citeproc leaves out", r"Vol\. \S+|\S+, vol\. .+", r"\S*"),
    ("the volume of proceedings in a series is its number in it", r"\S+, \d+\),|\S+ \d+\.|.*: Vol\. \d+\..*", r"\S*"),
    ("a paper in proceedings that have a publisher, which are a book", r"In(?: \S.*\.)?", r"|\S+, \d.*"),
    ("a chapter whose book the list does not name", r"\S+ In \S+|\S+ \S+\. Edited by", r"\S+ \(\S+|.*, in"),
    ("a number without its word", r"\S+\.|\(\d+ vols\)\.", r"(?:\S+ )?\(\d+\)\."),
    ("a first edition, which handbooks do not print", r"\S*", r"(?:\S+ )?\(?1st edn?\.?(?:\)\.|,)?(?: pp\.)?"),
    ("a first edition, which handbooks do not print", r"\(pp\.", r"\(1st ed\., pp\."),
    ("the server of a preprint", r"|Preprint, \S+", r"In(?: \S+)?(?: Preprint\.)?"),
    ("the server of a preprint", r"Preprint,|", r"In|Preprint\."),
    ("an address as publisher", r"\S*", r"Https?://\S+"),
    ("a journal's place", r"", r"\(.+\)"),
    ("a number that citeproc takes for several, or a month beside it", r"no\. \S+", r"nos\. .*"),
    ("a status printed twice", r"\S+", r"\S+, accepted\."),
    ("a given name that citeproc does not shorten, or puts last", r"(?:\p{U}\. ?){0,3}", r"(?:\p{U}\. ?){0,2}’?\p{U}\p{l}+[.,]?"),
    ("a literal year printed again behind the volume or at the end", r"\S*", r"(?:\S+ )?\(?\d{4}[a-z]?\)?[:.,]?"),
    (EDITION, r"\(?\d+(?:st|nd|rd|th)(?: edn?[.,)]*)?", r"(?i:.*ed(?:n|ition|s)?\.?\)?[.,]*|\(?\w+\)?[.,]?|)"),
    (EDITION, r"edn?[.,)]*", r"(?i:edn?|edition|eds?)[.,)]*"),
    ("“Edited by …” of a journal's article", r"\S+,", r"\S+ Edited by .+,"),
    ("“Special Issue” and the special number's name", r"\S+", r"\S+, .*vol\."),
    ("Vol. and Vols. with a volume in words", r"\(?[Vv]ols?\.||.*\(Vol\. .*", r"\(?[Vv]ols?\.||.*: Vol\. .*"),
    ("the second initial of Min-jun: citeproc leaves out what is small", r"(?:\p{U}\.-\p{l}\.,?)", r"\p{U}\.,?"),
    ("“et al.” that the list has as an author", r"et al\.", r"& al\., et\."),
    ("names added so that short citations differ, which handbooks do in the text only", r".*et al\.", r".+, .+"),
    ("names added so that short citations differ, which handbooks do in the text only", r"\p{U}\.\S*", r"\p{U}\.\S*, .+, .+,"),
    ("names added so that short citations differ, which handbooks do in the text only", r"", r"\S+ \S+,"),
    ("a row of numbers or words with a minus sign, two hyphens, or letters: citeproc leaves the sign", r".*\d–.*", r".*\d−.*"),
    ("a row of numbers or words with a minus sign, two hyphens, or letters: citeproc leaves the sign", r".*\d–.*\d[.]", r".*\d[–−].*\d[.]"),
    ("“in” without a book", r"\S+", r"\S+ in\."),
    ("initials run together or joined to a name in the list (WJ): citeproc keeps one, or all without stops", INITIALS, INITIALS),
)
ALIKE: tuple[tuple[str, str, str], ...] = (
    ("Jr and Jr., Jnr; III and 3rd", r"\b(?:jn?r|iii|3rd)\b\.?", "jr"),
    ("a row of numbers or words with a minus sign, two hyphens, or letters: citeproc leaves the sign", r"--| ?[–−-] ?", "-"),
    ("a comma before “and” in a row of editors, which the handbook has not", r",$", ""),
    ("a stop within two quotation marks, a space before one, quotation marks for the title of a document", r"[“”‘’'\"`´.,):; ]", ""),
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
        references = read(file, style, as_it_stands)
        items = json.loads(file.read_text("utf-8"))
        for item, reference in zip(items, () if as_it_stands else references, strict=False):
            cleaned(item, reference)
        lettered = {number for number, item in enumerate(items) if not as_it_stands and "literal" in (item.get("issued") or {})}
        theirs = rendered(items, csl, pandoc, as_it_stands)
        for key, reference in enumerate(references):
            ours = squeezed(plain(format_entry(reference, list_style(style))))
            total += 1
            if ours == theirs.get(key) or (key in lettered and LETTER.sub("", ours) == LETTER.sub("", theirs[key])):
                same += 1
                continue
            name = class_of(ours, theirs.get(key, ""), reference)
            classes[name] += 1
            errors.append(f"{style} {file.parent.name} {reference.key}: {name}\n  ours   {ours}\n  theirs {theirs.get(key, '')}")
    return same, total, classes


def read(file: Path, style: str, as_it_stands: bool) -> tuple[Reference, ...]:
    text = file.read_text("utf-8")
    references = convert([Document(str(file), text, text, "csl-json")], Wanted(style, case="keep")).listing.references
    return tuple(references) if as_it_stands else tuple(tidy(reference) for reference in references)


def tidy(reference: Reference) -> Reference:
    for change in (tidy_names, tidy_doi, tidy_edition, tidy_pages):
        reference = change(reference)
    return reference


def cleaned(item: dict[str, Any], reference: Reference) -> None:
    """The item with the fields that cleaning changes."""
    for variable, field in (("DOI", "doi"), ("edition", "edition"), ("page", "pages"), ("URL", "url")):
        if item.get(variable):
            item[variable] = reference.fields.get(field, "")
    for role in ("author", "editor", "translator"):
        told, tidied = item.get(role) or [], people(reference, role)
        for name, person in zip(told, tidied, strict=False) if len(told) == len(tidied) else ():
            given = name.get("given") or name.get("suffix", "")
            tidy = next(
                (
                    form
                    for form in (person.given.removesuffix(name.get("dropping-particle", "")).strip(), f"{person.given} {person.particle}")
                    if bare(form) == bare(given)
                ),
                "",
            )
            if name.get("family") and tidy:
                name["given"] = tidy
                if given == name.get("suffix"):
                    del name["suffix"]


def bare(name: str) -> str:
    return re.sub(r"\W", "", name)


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
    return re.sub(r" (?=[’”])", "", " ".join(text.split()))


def class_of(ours: str, theirs: str, reference: Reference) -> str:
    """The name of the most telling difference between two writings of an entry."""
    if not reference.title and not reference.names:
        return "an entry without anything but its kind"
    if LETTER.sub("", ours) == LETTER.sub("", theirs):
        return "year letters"
    one, other = ours.split(), theirs.split()
    steps = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    changed = [(" ".join(one[a:b]), " ".join(other[c:d])) for step, a, b, c, d in steps if step != "equal"]
    found = [difference(mine, his, reference) for mine, his in changed]
    named = [name for name in found if name != "other"]
    return next((name for name in named if not name.startswith("case")), "") or next(iter(sorted(named)), "other")


def difference(ours: str, theirs: str, reference: Reference) -> str:
    if ours.casefold() == theirs.casefold():
        titles = (reference.title, *(reference.fields.get(name, "") for name in ("booktitle", "journal")))
        foreign = not all(is_english(reference, title) for title in titles) or len(ours.split()) > 1
        return "case of a title that is not English" if foreign else "case of a word"
    if not ours and theirs and theirs.rstrip(".") in {name.family for name in reference.names}:
        return "a publisher that is the author (APA 7, 9.29)"
    if LETTER.sub("", ours).casefold() == LETTER.sub("", theirs).casefold():
        return "year letters"
    for name, pattern, instead in ALIKE:
        if re.sub(pattern, instead, ours.casefold()) == re.sub(pattern, instead, theirs.casefold()) and (
            ours[:1] == theirs[:1] or len(ours) > 1
        ):
            return name
    for name, mine, his in CLASSES:
        if re.fullmatch(with_letters(mine), ours) and re.fullmatch(with_letters(his), theirs):
            return name
    return "other"


def with_letters(pattern: str) -> str:
    """The pattern with its capitals and small letters of any script that Latin names have."""
    return pattern.replace(r"\p{U}", "[A-ZÀ-ÖØ-ÞŁŠŽ’]").replace(r"\p{l}", "[a-zß-öø-ÿ]")


LETTER = re.compile(r"(?<=\d{4}|.\.d\.)-?[a-z]\b")
SPAN = Span("", 0, 0)

if __name__ == "__main__":
    sys.exit(main())
