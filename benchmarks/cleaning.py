"""What cleaning does to real lists: no false merge, planted doubles found, rounds of formats without loss, cleaning twice as cleaning once.

    python benchmarks/cleaning.py FOLDER [--seed N]

FOLDER holds ``*/refs.json``. A planted double is an entry written again as another hand would: names shortened, the title
in other case or with a slip, the journal abbreviated, fields left out, pages and DOI in other forms. Each damage that databases
do is planted alone too, in every entry that can have it.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from citecheck.bibliography import list_style
from citecheck.cleanup import Wanted, clean, convert
from citecheck.cleanup.journal_names import one_name_each
from citecheck.cleanup.merge import merge_duplicates
from citecheck.cleanup.normalizers import normalise
from citecheck.model import Document, Name, Reference, Span
from citecheck.writers import Listing, write_list
from citecheck.writers.fields import values_of

APA = list_style("apa")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    lists = [entries(path) for path in sorted(options.folder.glob("*/refs.json"))]
    lists = [references for references in lists if references]
    start = time.perf_counter()
    joined = [(len(references), told(references)) for references in lists]
    print(f"merged in the lists as they are: {sum(len(each) for _, each in joined)} of {sum(count for count, _ in joined)}")
    for _, changes in joined:
        for change in changes:
            print("  ", change)
    found, planted = planted_doubles(lists, chance)
    print(f"planted doubles found: {found} of {planted} = {found / max(1, planted):.3f}")
    for name, (right, wrong, count) in by_damage(lists).items():
        print(f"   {name:28} {right} of {count} = {right / max(1, count):.3f}, joined with another: {wrong}")
    lost = [loss for references in lists for loss in round_losses(references)]
    print(f"entries that lose a field on bib → CSL-JSON → RIS → bib: {len(lost)} of {sum(map(len, lists))}")
    for line in lost[:20]:
        print("  ", line)
    again = sum(changes_again(references) for references in lists)
    print(f"lists that change when cleaned again: {again} of {len(lists)}")
    print(f"{time.perf_counter() - start:.1f} s")
    return 0


def entries(path: Path) -> tuple[Reference, ...]:
    text = path.read_text("utf-8")
    document = Document(str(path), text, text, "csl-json")
    from citecheck.parsers import parse

    return tuple(entry for entry in parse(document) if isinstance(entry, Reference) and entry.title)


def tidied_together(references: Sequence[Reference]) -> tuple[Reference, ...]:
    """The references in one form, each journal under one name."""
    return one_name_each(normalise(references)[0])


def told(references: Sequence[Reference]) -> list[str]:
    """What was merged, with both titles to judge it by."""
    by_key = {reference.key: reference for reference in references}
    lines = []
    for change in merge_duplicates(tidied_together(references))[1]:
        if change.field == "" and change.after.startswith("joined with"):
            other = by_key.get(change.before)
            lines.append(f"{change.key} + {change.before}: {by_key[change.key].title[:70]!r} / {other.title[:70] if other else '?'!r}")
    return lines


def planted_doubles(lists: Sequence[Sequence[Reference]], chance: random.Random) -> tuple[int, int]:
    found = planted = 0
    for references in lists:
        chosen = chance.sample(list(references), min(len(references), max(1, len(references) // 5)))
        doubles = [
            written_again(one, chance)._replace(key=f"double-of-{one.key}", span=Span("double", i, i + 1)) for i, one in enumerate(chosen)
        ]
        changes = merge_duplicates(tidied_together([*references, *doubles]))[1]
        moved = {change.moved[0] for change in changes if change.moved and change.moved[0].source == "double"}
        found, planted = found + len(moved), planted + len(doubles)
    return found, planted


def written_again(reference: Reference, chance: random.Random) -> Reference:
    fields = dict(reference.fields)
    for name in ("doi", "url", "abstract", "issn", "pages", "number", "address", "publisher"):
        if name in fields and chance.random() < 0.35:
            del fields[name]
    if "doi" in fields and chance.random() < 0.5:
        fields["doi"] = "https://doi.org/" + fields["doi"].upper()
    if "pages" in fields:
        fields["pages"] = re.sub(r"[-–]+", chance.choice(["--", "–", "-"]), fields["pages"])
    for name in ("journal",):
        if name in fields and chance.random() < 0.5:
            fields[name] = " ".join(word[:4] + "." if len(word) > 5 else word for word in fields[name].split())
    title = changed_title(reference.title, chance)
    names = tuple(shortened(name, chance) for name in reference.names)
    return reference._replace(fields=fields | {"title": title}, title=title, names=names)


def changed_title(title: str, chance: random.Random) -> str:
    match chance.randrange(4):
        case 0:
            return title.title()
        case 1:
            return title.upper()
        case 2 if len(title) > 40:
            at = chance.randrange(5, len(title) - 5)
            return title[:at] + title[at + 1 :] if title[at].isalpha() else title
    return title + "."


def by_damage(lists: Sequence[Sequence[Reference]]) -> dict[str, tuple[int, int, int]]:
    """For each kind of damage: how many doubles were joined with their own entry, how many with another, and of how many."""
    out = {}
    for name, damage in DAMAGES.items():
        right = wrong = count = 0
        for references in lists:
            made = [(one, damage(one)) for one in references]
            doubles = {Span("double", i, i + 1): (one, bad) for i, (one, bad) in enumerate(made) if bad}
            tidy = tidied_together(
                [*references, *(bad._replace(key=f"double-{span.start}", span=span) for span, (_, bad) in doubles.items())]
            )
            moved = dict(change.moved for change in merge_duplicates(tidy)[1] if change.moved)
            joined = [(moved.get(span), moved.get(one.span, one.span)) for span, (one, _) in doubles.items()]
            right += sum(there == own for there, own in joined)
            wrong += sum(there is not None and there != own for there, own in joined)
            count += len(doubles)
        out[name] = (right, wrong, count)
    return out


def with_fields(reference: Reference, **fields: str) -> Reference:
    """The entry with other fields; an empty one is gone."""
    new = {name: value for name, value in {**reference.fields, **fields}.items() if value}
    return reference._replace(fields=new, title=new.get("title", ""))


def without_subtitle(one: Reference) -> Reference | None:
    main, _, rest = one.title.partition(": ")
    return with_fields(one, title=main) if rest and len(main) > 3 else None


def other_year(one: Reference, by: int, **fields: str) -> Reference | None:
    if one.kind != "article" or not one.year or not one.year.number:
        return None
    year = one.year._replace(number=one.year.number + by)
    return with_fields(one, year=str(year.number), date="", **fields)._replace(year=year)


def first_page_only(one: Reference) -> Reference | None:
    found = re.match(r"(\d+)\D+\d+$", one.fields.get("pages", ""))
    return with_fields(one, pages=found[1]) if found else None


def initials_of_journal(one: Reference) -> Reference | None:
    words = [
        word for word in re.split(r"[\s-]+", one.fields.get("journal", "")) if word.lower() not in {"of", "the", "and", "in", "for", "&"}
    ]
    return with_fields(one, journal="".join(word[0] for word in words).upper()) if len(words) > 2 else None


def issue_in_volume(one: Reference) -> Reference | None:
    volume, number = one.fields.get("volume"), one.fields.get("number")
    return with_fields(one, volume=f"{volume}({number})", number="") if volume and number else None


def journal_less(one: Reference) -> Reference | None:
    if one.kind != "article":
        return None
    return with_fields(one, journal="", volume="", number="", publisher="", doi="")._replace(kind="misc")


DAMAGES: dict[str, Callable[[Reference], Reference | None]] = {
    "subtitle lost": without_subtitle,
    "first author only": lambda one: one._replace(names=one.names[:1]) if len(one.names) > 1 else None,
    "a year later": lambda one: other_year(one, 1),
    "online first": lambda one: other_year(one, -1, volume="", number="", pages=""),
    "first page only": first_page_only,
    "journal in initials": initials_of_journal,
    "issue in the volume": issue_in_volume,
    "@misc without a journal": journal_less,
    "ampersand": lambda one: with_fields(one, title=one.title.replace(" and ", " & ")) if " and " in one.title else None,
    "another publisher": lambda one: with_fields(one, publisher="Informa UK Limited") if one.fields.get("journal") else None,
}


def shortened(name: Name, chance: random.Random) -> Name:
    if name.corporate or not name.given or chance.random() < 0.5:
        return name
    return name._replace(given=" ".join(f"{part[0]}." for part in name.given.split()))


def read(data: bytes, format: str) -> tuple[Reference, ...]:
    text = data.decode()
    return tuple(convert([Document(f"list.{format}", text, text, format)], Wanted("apa")).listing.references)


def round_losses(references: Sequence[Reference]) -> list[str]:
    first = read(write_list(Listing(references), "bib", APA), "bib")
    around = first
    for to, suffix in (("csl-json", "json"), ("ris", "ris"), ("bib", "bib")):
        around = read(write_list(Listing(around), to, APA), suffix)
    lines = [] if len(first) == len(around) else [f"{len(first)} entries became {len(around)}"]
    for before, after in zip(first, around, strict=False):
        one, other = bare(before), bare(after)
        lost = [f"{name}: {one[name]!r} → {other.get(name)!r}" for name in one if other.get(name) != one[name]]
        lines += [f"{before.key}: {'; '.join(lost)}"[:300]] if lost else []
    return lines


def bare(reference: Reference) -> dict[str, str]:
    """The values without braces, marks of case, and differences of dashes and the spaces around them."""
    marks = re.compile(r'[{}]|</?span(?: class="nocase")?>')
    return {name: re.sub(r"\s*(?:--|[–-])\s*", "-", marks.sub("", value)) for name, value in values_of(reference).items()}


def changes_again(references: Sequence[Reference]) -> bool:
    once = write_list(cleaned(write_list(Listing(references), "bib", APA)), "bib", APA)
    return once != write_list(cleaned(once), "bib", APA)


def cleaned(data: bytes) -> Listing:
    text = data.decode()
    return clean(None, [Document("list.bib", text, text, "bib")], Wanted("apa")).listing


if __name__ == "__main__":
    sys.exit(main())
