#!/usr/bin/env python3
"""How much of what a yardstick asks of prose lists stands in the lists at all: the most that any reader could score.

    python benchmarks/ceiling.py FOLDER

Each folder of FOLDER holds gold.json, whose "refs" have the entry's "text" and its "fields" (author as a list of "Family, Given", date,
title, container, volume, issue, pages, publisher, doi). Values are compared as a scorer of lists compares them: folded to small letters
without accents and punctuation, authors by their family names. A value is in reach if it stands in the entry, folded: names in their
order (their particles anywhere: Quist, Jan van der), words whole. The issue and the publisher are looked for outside of what has another
field: not in the DOI, the pages, the title or the name of the journal (no issue 1 is in pages 1–12).

Two ceilings are told. Nobody can beat the first: it belongs to a reader who says all that is in reach and is silent wherever the
yardstick has nothing or something else. The second belongs to a reader who cannot know that, and reads what is printed: the authors
before an "et al.", and authors, year and title of entries for which the yardstick has none of the three. Nor can it know that a
yardstick counts translators of the work and editors of the book that it stands in among its authors ("other roles"), or parts a family
name from the particle that is printed before or behind it, or joins it to its Neto, Filho, Jr ("other parts"); nor that it has no title or
no year although one is printed ("silent"), or the same words as author and title ("twice").
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

FIELDS = ("author", "year", "title", "container", "volume", "issue", "pages", "publisher", "doi")
HEAD = ("author", "year", "title")
PLAIN = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "ı": "i", "’": "", "'": "", "{": "", "}": ""})
OTHERS = re.compile(r"\bet\.? ?al\b|\bu\. ?a\.")
ADDRESS = re.compile(r"(?:https?://|www\.|\bdoi:?\s?)\S+|\b10\.\d{4,9}/\S+", re.IGNORECASE)
VISIT = re.compile(r"(?i)\b(?:acesso|accessed|accesso|consultado|consulté|abgerufen|retrieved|last access|viewed)\b.{0,40}")
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
LEAST = 4  # words of a title that no field has
PARTICLES = r"(?:van|von|de|der|den|da|dos?|du|del|ten|ter|la|le|el)"
GENERATIONS = r"(?:Jr|Sr|III|J[uú]nior|Neto|Filho)"
RANGE = re.compile(r"(?P<first>\w+)\s*[-–—−]+\s*(?P<last>\w+)")


def _fold(text: object) -> str:
    """Small letters without accents; punctuation as gaps."""
    letters = unicodedata.normalize("NFKD", str(text or "").translate(PLAIN))
    letters = "".join(c for c in letters if not unicodedata.combining(c)).lower().translate(PLAIN)
    return re.sub(r"\W+", " ", letters).strip()


def _pages(text: str) -> str:
    """A range of pages with its last page in full: 345–77 is 345-377."""
    ends = [re.sub(r"\W", "", end).lower() for end in re.split(r"\s*[-–—−]+\s*", re.sub(r"^(?:pp?|S)\.?\s*", "", text.strip())) if end]
    if len(ends) == 2 and all(end.isdigit() for end in ends):
        ends[1] = ends[0][: max(0, len(ends[0]) - len(ends[1]))] + ends[1]
    return "-".join(dict.fromkeys(ends))


def _wanted(fields: dict[str, Any]) -> dict[str, str]:
    """What the yardstick asks for, folded."""
    names = fields.get("author") or fields.get("editor") or []
    date = str(fields.get("date") or fields.get("year") or "")
    year = re.search(r"\d{4}", date)
    wanted = {field: _fold(fields.get(field)) for field in FIELDS}
    families = [name.split(",")[0] for name in names]
    wanted["author"] = " ".join(_fold(word) for family in families for word in family.split() if not word.islower() or family.islower())
    wanted["year"] = year[0] if year else _fold(date)
    wanted["pages"] = _pages(str(fields.get("pages") or ""))
    wanted["doi"] = re.sub(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", "", str(fields.get("doi") or "").strip().lower()).rstrip(".,;")
    return wanted


def _without(fields: dict[str, Any], text: str) -> str:
    """What is left of an entry for its issue and its publisher: without addresses, title, container and pages."""
    text = ADDRESS.sub(" ", text)
    for field in ("title", "container", "pages"):
        value = str(fields.get(field) or "")
        ends = re.split(r"\s*[-–—−]+\s*", value) if field == "pages" else [value]
        pattern = r"\s*[-–—−]+\s*".join(map(re.escape, ends))
        text = re.sub(pattern, " ", text, count=1) if value else text
    return text


def _is_silent(wanted: dict[str, str], fields: dict[str, Any], text: str) -> bool:
    """Whether the yardstick lacks a title or a year that is printed: four words or more, or one year, that are in no other field."""
    if not wanted["year"] and len(set(YEAR.findall(VISIT.sub(" ", ADDRESS.sub(" ", text))))) == 1:
        return True
    if wanted["title"]:
        return False
    known = set(_fold(" ".join(str(value) for value in fields.values())).split())
    words = [word for word in _fold(ADDRESS.sub(" ", text)).split() if word.isalpha() and len(word) > 1 and word not in known]
    return len(words) >= LEAST


def _in_reach(field: str, value: str, text: str) -> bool:
    """Whether a value (an empty one always) can be had from an entry's text."""
    folded = f" {_fold(text)} "
    if field == "author":
        words = iter(folded.split())
        return all(word in words for word in value.split())
    if field in {"year", "doi"}:
        return value in (text.lower() if field == "doi" else folded)
    if field == "pages":
        whole = re.sub(r"\W", "", text).lower()
        return all(end in whole for end in value.split("-")) or value in {_pages(found[0]) for found in RANGE.finditer(text)}
    return not value or f" {value} " in folded


def _read_otherwise(ref: dict[str, Any]) -> str:
    """Why a reader of what is printed has other authors than the yardstick, though all are printed; "" if there is no reason."""
    fields, text = ref["fields"], ref["text"]
    families = [name.split(",")[0].strip() for name in fields.get("author") or fields.get("editor") or []]
    if _fold(" ".join(families)) == _fold(fields.get("title")):
        return "twice"
    if len(set(families)) < len(families) and _fold(text).split().count(_fold(families[0])) == len(families):
        inside = _fold(text).rfind(_fold(families[0]))
        if inside > _fold(text).find(_fold(fields.get("title"))) > 0:
            return "other roles"  # Quist, A. Lamps. In: Quist, A. Coasts
    words, title = f" {_fold(text)} ", f" {_fold(fields.get('title'))} "
    behind = words.find(title)
    if behind > 0 and len(families) > 1 and len(title) > len(" lamps "):
        before = [f" {_fold(family)} " in words[: behind + 1] for family in families]
        if before[0] and not all(before):
            return "other roles"
    for family in families:
        name = re.escape(family)
        given = r"[^\W\d_][\w’'-]{2,}\.?(?:\s[^\W\d_][\w.’'-]*){0,3}"  # in full: behind initials a particle is left where it is
        behind_given = rf"\b{name},?\s{given}\s{PARTICLES}(?=[.,;&]|\s\(|\s\d|\s(?:and|et|und|&)\s)"
        apart = rf"\b{PARTICLES}\s{name}\b|{behind_given}|\b{name}\s{GENERATIONS}\b"
        if re.search(rf"\s{GENERATIONS}$", family) or (re.search(apart, text) and not re.search(rf"^{PARTICLES}\s", family)):
            return "other parts"
    return ""


def _count(folder: Path, count: Counter[str]) -> None:
    for ref in json.loads((folder / "gold.json").read_text(encoding="utf-8"))["refs"]:
        wanted = _wanted(ref["fields"])
        left = _without(ref["fields"], ref["text"])
        reached = {field: _in_reach(field, wanted[field], left if field in {"issue", "publisher"} else ref["text"]) for field in FIELDS}
        untagged = not any(wanted[field] for field in HEAD)
        whole = all(reached[field] for field in HEAD)
        otherwise = _read_otherwise(ref) if whole and not untagged else ""
        if whole and not untagged and not otherwise and _is_silent(wanted, ref["fields"], ref["text"]):
            otherwise = "silent"
            count["title said"] += not wanted["title"]
            count["year said"] += not wanted["year"]
        count.update(entries=1, whole=whole, read=whole and not untagged and not otherwise, untagged=untagged)
        count[otherwise] += bool(otherwise)
        count["others"] += not reached["author"] and bool(OTHERS.search(ref["text"]))
        count["other names"] += not reached["author"] and not OTHERS.search(ref["text"])
        count["other title"] += not reached["title"]
        for field in FIELDS:
            count[field + " asked"] += bool(wanted[field])
            count[field + " right"] += bool(wanted[field]) and reached[field]
            count[field + " said"] += bool(wanted[field]) or (untagged and field in HEAD)


def main() -> None:
    """Count and print."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folder", type=Path)
    count = Counter[str]()
    for gold in sorted(ask.parse_args().folder.glob("*/gold.json")):
        _count(gold.parent, count)
    n = max(1, count["entries"])
    print(f"{count['entries']} entries; authors not all printed: {count['others']} with et al., {count['other names']} otherwise;")
    print(f"authors read otherwise: {count['other roles']} other roles, {count['other parts']} other parts of a name;")
    print(f"silent where a title or a year is printed: {count['silent']}; author and title the same: {count['twice']};")
    print(f"another title printed: {count['other title']}; yardstick without author, year and title: {count['untagged']}\n")
    print("| | in reach, asked | F1 at most | F1 of one who reads what is printed |\n|---|---|---|---|")
    most, fair = [], []
    for field in FIELDS:
        right, asked = count[field + " right"], count[field + " asked"]
        said = count[field + " said"] if field in HEAD else right
        otherwise = count["other roles"] + count["other parts"] if field == "author" else 0
        most.append(2 * right / max(1, right + asked))
        fair.append(2 * (right - otherwise) / max(1, said + asked))
        print(f"| {field} | {right} of {asked} | {most[-1]:.4f} | {fair[-1]:.4f} |")
    print(f"| macro F1 | | {sum(most) / len(most):.4f} | {sum(fair) / len(fair):.4f} |")
    print(f"| author, year and title | {count['whole']} of {count['entries']} | {count['whole'] / n:.4f} | {count['read'] / n:.4f} |")


if __name__ == "__main__":
    main()
