"""A clean list in place of a Word file's old one, as a tracked change: the old paragraphs as deleted, the new ones as inserted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from citecheck._fast.regex import regex
from citecheck.annotators.packages import demand_writable, kept, with_members
from citecheck.annotators.remarks import AUTHOR
from citecheck.annotators.replacements import Replacement, as_bytes, replaced
from citecheck.annotators.tracked import changes
from citecheck.annotators.word_runs import decoded, part_of, run_of
from citecheck.annotators.word_styles import entry_properties, letters_of
from citecheck.annotators.xml_text import escape
from citecheck.annotators.xml_tree import Element, XmlTree, local
from citecheck.model import Document, Fix, Span
from citecheck.readers.docx.parts import main_part, relationships
from citecheck.readers.package import Package

if TYPE_CHECKING:
    from citecheck.bibliography.rich_text import Run

_ID = regex(r"\bid=\"(\d{1,9})\"")
_FIELD = regex(r"fldCharType=[\"'](begin|end)")
_LIST_FIELD = regex(r"ZOTERO_BIBL|CSL_BIBLIOGRAPHY|EN\.REFLIST|CitaviBibliography|instrText[^<>]*> ?BIBLIOGRAPHY")
_WORDS = regex(r"<(?:\w+:)?t[ >][^<]*\S")
_CHANGED = ("ins", "del", "moveFrom", "moveTo")


def with_new_list(
    data: bytes, document: Document, entries: Sequence[Span], paragraphs: Sequence[Sequence[Run]], fixes: Sequence[Fix] = ()
) -> bytes:
    """The package with new paragraphs for those of its entries, and fixes of the text, all as tracked changes.

    Raises InputError if the list is maintained by a program, has tracked changes of its own, or is not a plain sequence of paragraphs.
    """
    package = Package(data, document.name, "Word file")
    demand_writable(package)
    main = main_part(package)
    source = decoded(package, main)
    tree = XmlTree(source, document.name, main)
    old = _paragraphs(document, source, tree, main, entries)
    number = max((int(found[1]) for found in _ID.finditer(source)), default=0) + 2000
    styles = relationships(package, main).get("styles", "")
    looks = entry_properties(source, tree, old, decoded(package, styles) if styles in package else "")
    made = [_new(source, old[0], looks, letters_of(source, tree, old[0]), paragraphs, number)]
    for at, paragraph in enumerate(old, number + 2 * len(paragraphs)):
        made += _deleted(source, tree, paragraph, at)
    marked, _ = changes(document, fixes, cache(partial(decoded, package))) if fixes else ({}, [])
    made += [Replacement(each.at, each.order, each.at, each.markup) for each in marked.pop(main, ())]
    others = {
        part: replaced(decoded(package, part), [Replacement(each.at, each.order, each.at, each.markup) for each in insertions])
        for part, insertions in marked.items()
    }
    return with_members(data, {main: replaced(source, made), **others})


def _paragraphs(document: Document, source: str, tree: XmlTree, main: str, entries: Sequence[Span]) -> list[Element]:
    """The paragraphs of a list and the empty ones between them, in order."""
    places = document.places
    assert places is not None
    found: dict[int, Element] = {}
    for entry in entries:
        for run in range(run_of(places, entry.start), run_of(places, max(entry.start, entry.end - 1)) + 1):
            if part_of(places, run) != main:
                raise kept(document, "is in a note")
            for element in tree.around(places.origins[run]):
                if local(element.name) == "p":
                    found[element.start] = element
                    break
    first, last = min(found), max(found)
    parent = found[first].parent
    if local(tree.elements[parent].name) != "body" or any(each.parent != parent for each in found.values()):
        raise kept(document, "is in a table, a text box, or a control that a citation program keeps")
    between = [each for each in tree.elements if each.parent == parent and first <= each.start <= last]
    for each in between:
        if each.start not in found and _WORDS.search(source, each.start, each.end):
            raise kept(document, "has headings or other text between its entries")
    old = [each for each in between if local(each.name) == "p"]
    _demand_plain(document, source, tree, old)
    return old


def _demand_plain(document: Document, source: str, tree: XmlTree, old: Sequence[Element]) -> None:
    """Raise InputError if the paragraphs are part of a field, or have changes that are not accepted yet."""
    start, end = old[0].start, old[-1].end
    before = [found[1] for found in _FIELD.finditer(source, 0, start)]
    inside = [found[1] for found in _FIELD.finditer(source, start, end)]
    if (
        before.count("begin") > before.count("end")
        or inside.count("begin") != inside.count("end")
        or _LIST_FIELD.search(source, start, end)
    ):
        raise kept(document, "is kept by a citation program, which would rewrite it")
    if any(local(each.name) in _CHANGED for paragraph in old for each in tree.inside(paragraph)):
        raise kept(document, "has tracked changes; accept or reject them first")


def _new(source: str, old: Element, looks: str, letters: tuple[str, str], paragraphs: Sequence[Sequence[Run]], number: int) -> Replacement:
    """The new paragraphs, in front of the old ones."""
    w = _prefix(source, old)
    written = []
    for at, runs in enumerate(paragraphs):
        by = f'{w}id="{number + 2 * at}" {w}author="{AUTHOR}"'
        mark = f"<{w}rPr><{w}ins {by}/></{w}rPr>"
        inner = "".join(_run(w, letters, run) for run in runs)
        again = f'{w}id="{number + 2 * at + 1}" {w}author="{AUTHOR}"'
        written.append(f"<{w}p><{w}pPr>{looks}{mark}</{w}pPr><{w}ins {again}>{inner}</{w}ins></{w}p>")
    return Replacement(old.start, 1, old.start, "".join(written))


def _run(w: str, letters: tuple[str, str], run: Run) -> str:
    """A run of an entry, in the letters of the old ones."""
    font, size = letters
    italic = f"<{w}i/><{w}iCs/>" if run.italic else ""
    raised = f'<{w}vertAlign {w}val="{"superscript" if run.raised > 0 else "subscript"}"/>' if run.raised else ""
    looks = font + italic + size + raised
    text = as_bytes(escape(run.text))
    return f'<{w}r>{f"<{w}rPr>{looks}</{w}rPr>" if looks else ""}<{w}t xml:space="preserve">{text}</{w}t></{w}r>'


def _deleted(source: str, tree: XmlTree, paragraph: Element, number: int) -> Iterator[Replacement]:
    """What marks a paragraph as deleted: its runs, and its end."""
    w = _prefix(source, paragraph)
    by = f'{w}id="{number}" {w}author="{AUTHOR}"'
    yield _end_deleted(source, tree, paragraph, f"<{w}del {by}/>")
    if paragraph.inside == paragraph.end:
        return
    for element in tree.inside(paragraph):
        name = local(element.name)
        if name == "r":
            yield Replacement(element.start, 2, element.start, f"<{w}del {by}>")
            yield Replacement(element.end, 0, element.end, f"</{w}del>")
        elif name in ("t", "instrText"):
            new = "delText" if name == "t" else "delInstrText"
            yield _renamed(source, element.start + 1 + len(w), name, new)
            if element.inside < element.end:
                yield _renamed(source, element.end - len(name) - 1, name, new)


def _renamed(source: str, at: int, name: str, new: str) -> Replacement:
    assert source.startswith(name, at), source[at : at + 20]
    return Replacement(at, 3, at + len(name), new)


def _end_deleted(source: str, tree: XmlTree, paragraph: Element, mark: str) -> Replacement:
    """The mark of a deleted end in a paragraph's properties, which are made if there are none."""
    w = _prefix(source, paragraph)
    if paragraph.inside == paragraph.end:
        opened = source[paragraph.start : paragraph.end - 2].rstrip()
        return Replacement(paragraph.start, 2, paragraph.end, f"{opened}><{w}pPr><{w}rPr>{mark}</{w}rPr></{w}pPr></{w}p>")
    held = [each for each in tree.inside(paragraph) if tree.elements[each.parent] == paragraph]
    properties = next((each for each in held if local(each.name) == "pPr"), None)
    if properties is None:
        return Replacement(paragraph.inside, 0, paragraph.inside, f"<{w}pPr><{w}rPr>{mark}</{w}rPr></{w}pPr>")
    if properties.inside == properties.end:
        return Replacement(properties.start, 0, properties.end, f"<{w}pPr><{w}rPr>{mark}</{w}rPr></{w}pPr>")
    inner = [each for each in tree.inside(properties) if tree.elements[each.parent] == properties]
    letters = next((each for each in inner if local(each.name) == "rPr"), None)
    if letters is None:
        behind = next((each.start for each in inner if local(each.name) in ("sectPr", "pPrChange")), properties.end - len(f"</{w}pPr>"))
        return Replacement(behind, 0, behind, f"<{w}rPr>{mark}</{w}rPr>")
    if letters.inside == letters.end:
        return Replacement(letters.start, 0, letters.end, f"<{w}rPr>{mark}</{w}rPr>")
    return Replacement(letters.inside, 0, letters.inside, mark)


def _prefix(source: str, element: Element) -> str:
    """The prefix of an element's name, with its colon."""
    name = source[element.start + 1 : element.inside].split()[0].rstrip("/>")
    return f"{name.partition(':')[0]}:" if ":" in name else ""
