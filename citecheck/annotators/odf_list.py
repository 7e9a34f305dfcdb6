"""A clean list in place of an OpenDocument text's old one, as a tracked change: new paragraphs inserted, the old ones deleted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from citecheck._fast.regex import regex
from citecheck.annotators import odf
from citecheck.annotators.odf_changes import GAP, TEXT, changes, info, mark, next_number, region
from citecheck.annotators.odf_styles import Styles
from citecheck.annotators.packages import demand_writable, kept
from citecheck.annotators.replacements import Replacement, as_bytes, replaced
from citecheck.annotators.word_runs import decoded, run_of
from citecheck.annotators.xml_text import escape
from citecheck.annotators.xml_tree import Element, XmlTree
from citecheck.model import Document, Fix, Span
from citecheck.readers.package import Package

if TYPE_CHECKING:
    from citecheck.bibliography.rich_text import Run

_STYLES = "styles.xml"
_PARAGRAPHS = ("text:1.0 p", "text:1.0 h")
_CHANGED = ("text:1.0 change", "text:1.0 change-start", "text:1.0 change-end")
_KEEPS_LISTS = regex(r"ZOTERO_BIBL|CSL_BIBLIOGRAPHY|Mendeley|EN\.REFLIST")
_MARKS = ("text:1.0 bookmark", "text:1.0 reference-mark")
_WORDS = regex(r">[^<>]*[^<>\s]")


def with_new_list(
    data: bytes, document: Document, entries: Sequence[Span], paragraphs: Sequence[Sequence[Run]], fixes: Sequence[Fix] = ()
) -> bytes:
    """The document with new paragraphs for those of its entries, and fixes of the text, all as tracked changes.

    Raises InputError if the list is maintained by a program, has tracked changes of its own, or is not a plain sequence of paragraphs.
    """
    source = odf.source_of(data, document)
    tree = XmlTree(source, document.name, odf.CONTENT)
    date = odf.date_of(data, document, source)
    old = _paragraphs(document, source, tree, entries)
    styles = Styles((source, tree), _named_styles(data, document))
    style, letters = styles.of_entries(old), styles.of_letters(old[0])
    number = next_number(source)
    before = _before(tree, old[0])
    unpaired = _unpaired(tree, old)
    gone = _deleted(source, old, unpaired, date, whole=before is not None)
    regions = [region(number, f"<text:insertion>{info(date)}</text:insertion>"), region(number + 1, gone)]
    opened, closed = mark("change-start", number), f"{mark('change-end', number)}{mark('change', number + 1)}"
    new = [f'<text:p {TEXT} text:style-name="{style}">' + "".join(_run(letters, run) for run in runs) for runs in paragraphs]
    new[-1] += closed + "".join(source[each.start : each.end] for each in unpaired)
    if before is None:
        new[0] = new[0].replace(">", f">{opened}", 1)
    made = [styles.written(), Replacement(old[0].start, 0, old[-1].end, "".join(f"{each}</text:p>" for each in new))]
    if before is not None:
        made.append(_at_end(source, before, opened))
    tracked, _ = changes(document, fixes, source, tree, date, regions)
    return odf.packed(data, document, replaced(source, [*made, *tracked]))


def _paragraphs(document: Document, source: str, tree: XmlTree, entries: Sequence[Span]) -> list[Element]:
    """The paragraphs of a list and the empty ones between them, in order."""
    places = document.places
    assert places is not None
    found: dict[int, Element] = {}
    for entry in entries:
        for run in range(run_of(places, entry.start), run_of(places, max(entry.start, entry.end - 1)) + 1):
            around = list(tree.around(places.origins[run]))
            if any(each.name == "text:1.0 note" for each in around):
                raise kept(document, "is in a note")
            paragraph = next(each for each in around if each.name in _PARAGRAPHS)
            found[paragraph.start] = paragraph
    first, last = min(found), max(found)
    parents = {each.parent for each in found.values()}
    holder = tree.elements[found[first].parent]
    if holder.name == "text:1.0 index-body" or _KEEPS_LISTS.match(holder.given.get("name", "")):
        raise kept(document, "is kept by a citation program, which would rewrite it")
    if len(parents) > 1 or holder.name not in ("office:1.0 text", "text:1.0 section"):
        raise kept(document, "is in a table, a text box or the items of a numbered list")
    between = [each for each in tree.elements if each.parent in parents and first <= each.start <= last]
    for each in between:
        if each.start not in found and _WORDS.search(source, each.start, each.end):
            raise kept(document, "has headings or other text between its entries")
        if any(inner.name in _CHANGED for inner in (each, *tree.inside(each))):
            raise kept(document, "has tracked changes; accept or reject them first")
    return [each for each in between if each.name in _PARAGRAPHS]


def _named_styles(data: bytes, document: Document) -> tuple[str, XmlTree] | None:
    """The part of the named styles; None where they are in the content's, or there are none."""
    if document.format == "fodt":
        return None
    package = Package(data, document.name, "OpenDocument file")
    demand_writable(package)
    if _STYLES not in package:
        return None
    source = decoded(package, _STYLES)
    return source, XmlTree(source, document.name, _STYLES)


def _before(tree: XmlTree, first: Element) -> Element | None:
    """The paragraph or heading right before the list: a change that begins at its end takes whole paragraphs."""
    siblings = [each for each in tree.elements if each.parent == first.parent and each.end <= first.start]
    return siblings[-1] if siblings and siblings[-1].name in _PARAGRAPHS else None


def _deleted(source: str, old: Sequence[Element], unpaired: Sequence[Element], date: str, *, whole: bool) -> str:
    """What was deleted: the paragraphs as they were; if they go whole, the end of the one before them too."""
    kept_marks = [Replacement(each.start, 0, each.end, "") for each in unpaired]
    content = replaced(source[: old[-1].end], kept_marks).decode("latin-1")[old[0].start :]
    return f"<text:deletion>{info(date)}{'<text:p/>' * whole}{content}</text:deletion>"


def _run(letters: dict[str, str], run: Run) -> str:
    """A run of an entry, in the letters of the old ones."""
    look = "-".join(each for each in ("italic" * run.italic, {1: "raised", -1: "lowered"}.get(run.raised, "")) if each)
    text = as_bytes(escape(run.text)).replace("  ", f" {GAP}")
    return f'<text:span {TEXT} text:style-name="{letters[look]}">{text}</text:span>' if look in letters else text


def _unpaired(tree: XmlTree, old: Sequence[Element]) -> list[Element]:
    """Marks whose other end is outside the list: they stay in the text."""
    found: dict[tuple[str, str], list[Element]] = {}
    for each in (inner for paragraph in old for inner in tree.inside(paragraph)):
        kind = each.name.removesuffix("-start").removesuffix("-end")
        if kind in _MARKS and kind != each.name:
            found.setdefault((kind, each.given.get("name", "")), []).append(each)
    return sorted(ends[0] for ends in found.values() if len(ends) == 1)


def _at_end(source: str, paragraph: Element, markup: str) -> Replacement:
    """Markup at the end of a paragraph, which is opened if it is empty."""
    if paragraph.inside < paragraph.end:
        at = source.rindex("</", paragraph.inside, paragraph.end)
        return Replacement(at, 9, at, markup)
    opened = source[paragraph.start : paragraph.end - 2].rstrip()
    name = opened[1:].split()[0]
    return Replacement(paragraph.start, 0, paragraph.end, f"{opened}>{markup}</{name}>")
