"""Field data in XML: EndNote's citations, the sources that Word keeps, what Zotero stores by bookmark."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from citecheck._fast.regex import regex
from citecheck.places import FieldItem
from citecheck.readers.package import Package
from citecheck.readers.xml_events import attributes, local, parse, parser_of

_YEAR = regex(r"\d{4}")
_PROPERTY = regex(r"(ZOTERO_[BC]REF_\w+?)_(\d+)")


class _Node:
    """An element as EndNote's and Word's data need it: its name, text and children."""

    __slots__ = ("children", "given", "name", "text")

    def __init__(self, name: str, given: Mapping[str, str]) -> None:
        self.name, self.given = name, given
        self.text = ""
        self.children: list[_Node] = []

    def all(self, *path: str) -> list[_Node]:
        """The elements at the end of a path of names."""
        found = [self]
        for name in path:
            found = [child for node in found for child in node.children if child.name == name]
        return found

    def words(self, *path: str) -> str:
        """The text of the first element at the end of a path, its styled parts with it."""
        found = self.all(*path)
        return " ".join(_text(found[0]).split()) if found else ""


def _text(node: _Node) -> str:
    """An element's own text and that of the elements in it."""
    out, stack = [], [node]
    while stack:
        each = stack.pop()
        out.append(each.text)
        stack += reversed(each.children)
    return " ".join(filter(None, out))


def tree_of(data: bytes, name: str, part: str) -> _Node:
    """The elements of a small XML text; raises InputError as the documents' parts do."""
    root = _Node("", {})
    open_nodes = [root]

    def start(element: str, given: dict[str, str]) -> None:
        node = _Node(local(element), attributes(given))
        open_nodes[-1].children.append(node)
        open_nodes.append(node)

    def end(_: str) -> None:
        open_nodes.pop()

    def text(words: str) -> None:
        open_nodes[-1].text += words

    parser = parser_of()
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    parse(parser, data, name, part)
    return root


def endnote_items(data: str) -> tuple[tuple[FieldItem, ...], str]:
    """The works of an EndNote citation, and the text that it last showed."""
    root = tree_of(data.encode("utf-8"), "field", "EndNote's data")
    cites = root.all("EndNote", "Cite")
    shown = next((words for cite in cites if (words := cite.words("DisplayText"))), "")
    return tuple(map(_of_endnote, cites)), shown


def _of_endnote(cite: _Node) -> FieldItem:
    record = next(iter(cite.all("record")), cite)
    people = [" ".join(_text(author).split()) for author in record.all("contributors", "authors", "author")] or [cite.words("Author")]
    names = [{"literal": name[:-1]} if name.endswith(",") else _person(name) for name in people if name]
    written = record.words("dates", "year") or cite.words("Year")
    year = _YEAR.search(written)
    data: dict[str, Any] = {"type": "document", "title": record.words("titles", "title"), "author": names, "issued": {"raw": written}}
    if journal := record.words("titles", "secondary-title") or record.words("periodical", "full-title"):
        data |= {"type": "article-journal", "container-title": journal}
    base = next((key.given.get("db-id", "") for key in record.all("foreign-keys", "key")), "")
    families = tuple(str(name.get("family") or name.get("literal")) for name in names)
    return FieldItem(f"{base}:{cite.words('RecNum')}", families, year[0] if year else "", data)


def _person(name: str) -> dict[str, str]:
    family, _, given = name.partition(",")
    return {"family": family.strip(), "given": given.strip()}


def word_sources(package: Package) -> dict[str, Mapping[str, Any]]:
    """The sources that a Word file keeps, by their tags, as CSL."""
    found: dict[str, Mapping[str, Any]] = {}
    for member in package.members():
        if member.startswith("customXml/item") and member.endswith(".xml") and "Props" not in member:
            for source in tree_of(package.read(member), package.name, member).all("Sources", "Source"):
                found[source.words("Tag")] = _of_word(source)
    return found


def _of_word(source: _Node) -> Mapping[str, Any]:
    people = [
        {"family": person.words("Last"), "given": " ".join(filter(None, (person.words("First"), person.words("Middle"))))}
        for person in source.all("Author", "Author", "NameList", "Person")
    ]
    if corporate := source.words("Author", "Author", "Corporate"):
        people = [{"literal": corporate}]
    return {
        "type": "article-journal" if source.words("JournalName") else "document",
        "title": source.words("Title"),
        "container-title": source.words("JournalName") or source.words("BookTitle"),
        "author": people,
        "issued": {"raw": source.words("Year")},
    }


def zotero_bookmarks(package: Package) -> dict[str, str]:
    """What Zotero keeps of its bookmarks in the document's properties, by the bookmark's name."""
    member = "docProps/custom.xml"
    if member not in package:
        return {}
    pieces: dict[str, dict[int, str]] = {}
    for row in tree_of(package.read(member), package.name, member).all("Properties", "property"):
        named = _PROPERTY.fullmatch(row.given.get("name", ""))
        if named:
            pieces.setdefault(named[1], {})[int(named[2])] = "".join(child.text for child in row.children)
    return {name: "".join(text for _, text in sorted(parts.items())) for name, parts in pieces.items()}
