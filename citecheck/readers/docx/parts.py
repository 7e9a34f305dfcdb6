"""The parts of a Word package: relationships, and the styles that hide text, set it as code or make headings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from citecheck.data.schema.office import HEADING_STYLES, is_code_style
from citecheck.model import InputError
from citecheck.readers.package import Package, resolved
from citecheck.readers.xml_events import attributes, local, parse, parser_of

OFF = ("0", "false", "off", "none")
"""Values that turn a property off."""

RAISED = "superscript"
"""The value that raises text."""

HIDING = ("vanish", "strike", "dstrike")
"""Properties of text that is hidden, or struck out."""

_OTHER_KINDS = (("xl/", "a spreadsheet"), ("ppt/", "a presentation"), ("visio/", "a drawing"))


class Styles(NamedTuple):
    """Styles by their ids: the level of headings, what hides their text, and those whose text is code or raised."""

    levels: dict[str, int]
    hidden: dict[str, frozenset[str]]
    code: frozenset[str]
    raised: frozenset[str]


class _Style:
    """A style as written: its name, the style that it is based on, and what it turns on or off."""

    def __init__(self) -> None:
        self.name = self.based_on = ""
        self.level: int | None = None
        self.set: dict[str, bool] = {}


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
    rows: dict[str, _Style] = {}
    style = _Style()

    def start(element: str, given: dict[str, str]) -> None:
        nonlocal style
        name, row = local(element), attributes(given)
        value = row.get("val", "")
        match name:
            case "style":
                style = rows[row.get("styleId", "")] = _Style()
            case "name":
                style.name = value.lower()
            case "basedOn":
                style.based_on = value
            case "outlineLvl" if value.isdecimal():
                style.level = int(value) + 1 if int(value) < 9 else 0
            case "vertAlign":
                style.set[name] = value == RAISED
            case _ if name in HIDING:
                style.set[name] = value not in OFF

    if member and member in package:
        parser = parser_of()
        parser.StartElementHandler = start
        parse(parser, package.read(member), package.name, member)
    return _resolved(rows)


def _resolved(rows: dict[str, _Style]) -> Styles:
    """The styles, each with what it takes over from those that it is based on."""
    levels: dict[str, int] = {}
    hidden: dict[str, frozenset[str]] = {}
    code: set[str] = set()
    raised: set[str] = set()
    for key in rows:
        chain = list(_chain(rows, key))
        levels[key] = next((level for each in chain if (level := _level(each)) is not None), 0)
        turned = {name: is_on for each in reversed(chain) for name, is_on in each.set.items()}
        if turned.pop("vertAlign", False):
            raised.add(key)
        if found := frozenset(name for name, is_on in turned.items() if is_on):
            hidden[key] = found
        if any(is_code_style(each.name) for each in chain):
            code.add(key)
    return Styles(levels, hidden, frozenset(code), frozenset(raised))


def _chain(rows: dict[str, _Style], key: str) -> Iterator[_Style]:
    """A style and those that it is based on, each once."""
    seen: set[str] = set()
    while key in rows and key not in seen:
        seen.add(key)
        yield rows[key]
        key = rows[key].based_on


def _level(style: _Style) -> int | None:
    """The level that a style sets, by its outline or as one of Word's own headings."""
    return HEADING_STYLES.get(style.name) if style.level is None else style.level
