"""The parts of a Word package: relationships, and the styles that hide text or make headings."""

from __future__ import annotations

from typing import NamedTuple

from citecheck.model import InputError
from citecheck.readers.package import Package, resolved
from citecheck.readers.xml_events import attributes, local, parse, parser_of

_OTHER_KINDS = (("xl/", "a spreadsheet"), ("ppt/", "a presentation"), ("visio/", "a drawing"))


class Styles(NamedTuple):
    """Styles by their ids: the level of headings, and those whose text is hidden."""

    levels: dict[str, int]
    hidden: frozenset[str]


def relationships(package: Package, part: str) -> dict[str, str]:
    """The parts that a part names, by the last word of the relationship's type; external ones are left out."""
    folder, _, name = part.rpartition("/")
    member = f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"
    found: dict[str, str] = {}
    if member not in package:
        return found

    def start(element: str, given: dict[str, str]) -> None:
        if local(element) == "Relationship":
            row = attributes(given)
            if row.get("TargetMode") != "External":
                found.setdefault(row.get("Type", "").rpartition("/")[2], resolved(row.get("Target", ""), part))

    parser = parser_of()
    parser.StartElementHandler = start
    parse(parser, package.read(member), package.name, member)
    return found


def main_part(package: Package) -> str:
    """The part with the document's text; raises InputError if the package has none."""
    main = relationships(package, "").get("officeDocument", "")
    for folder, kind in _OTHER_KINDS:
        if main.startswith(folder):
            raise InputError(f"{package.name}: is {kind}, not a Word document")
    if not main or main not in package:
        raise InputError(f"{package.name}: holds no document: its main part is not there")
    return main


def styles_of(package: Package, member: str) -> Styles:
    """The styles of a package; none if it has no such part."""
    levels: dict[str, int] = {}
    hidden: set[str] = set()
    style = ""

    def start(element: str, given: dict[str, str]) -> None:
        nonlocal style
        name = local(element)
        if name == "style":
            style = attributes(given).get("styleId", "")
        elif style and name == "outlineLvl":
            value = attributes(given).get("val", "")
            if value.isdecimal() and int(value) < 9:
                levels[style] = int(value) + 1
        elif style and name == "vanish" and attributes(given).get("val", "1") not in ("0", "false", "off"):
            hidden.add(style)

    if member and member in package:
        parser = parser_of()
        parser.StartElementHandler = start
        parse(parser, package.read(member), package.name, member)
    return Styles(levels, frozenset(hidden))
