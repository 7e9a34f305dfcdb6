"""How the entries of a Word file's list look: their paragraph's properties and their letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from citecheck._fast.regex import regex
from citecheck.annotators.xml_tree import Element, XmlTree, local

_STYLE = regex(r"<(?:\w+:)?style\s[^<>]*?styleId=\"([^\"]+)\"[\s\S]*?</(?:\w+:)?style>")
_BASED = regex(r"<(?:\w+:)?basedOn\s+(?:\w+:)?val=\"([^\"]+)\"")
_HANGING = regex(r"<(?:\w+:)?ind\s[^<>]*hanging=\"[1-9]")
_FOR_LISTS = regex(r"(?i)bibliograph|literaturverzeichnis|references?")
_BEHIND_INDENT = (
    "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl",
    "divId", "cnfStyle",
)  # fmt: skip
_NOT_KEPT = ("rPr", "sectPr", "pPrChange", "keepNext", "pageBreakBefore")
_INDENT = "720"  # twentieths of a point: half an inch, as in the handbooks


def entry_properties(source: str, tree: XmlTree, old: Sequence[Element], styles: str) -> str:
    """The properties of a new entry's paragraph: those that most of the old ones have, with a hanging indent if they have none."""
    seen = Counter(tuple(_properties(source, tree, paragraph)) for paragraph in old if paragraph.inside < paragraph.end)
    rows = list(seen.most_common(1)[0][0]) if seen else []
    w = source[old[0].start + 1 : old[0].inside].split()[0].rstrip("/>").rpartition("p")[0]
    style = next((markup for name, markup in rows if name == "pStyle"), "")
    named = next(iter(regex(r"val=\"([^\"]+)\"").findall(style)), "")
    made = dict(_styles(styles))
    for_lists = next((name for name in made if _FOR_LISTS.match(name)), "")
    if for_lists and not _FOR_LISTS.match(named) and not _hangs(made, named):
        rows = [("pStyle", f'<{w}pStyle {w}val="{for_lists}"/>'), *((name, markup) for name, markup in rows if name != "pStyle")]
        named = for_lists
    own = next((markup for name, markup in rows if name == "ind"), "")
    if not _HANGING.search(own) and (own or not _hangs(made, named)):
        rows = [row for row in rows if row[0] != "ind"]
        at = next((place for place, (name, _) in enumerate(rows) if name in _BEHIND_INDENT), len(rows))
        rows.insert(at, ("ind", f'<{w}ind {w}left="{_INDENT}" {w}hanging="{_INDENT}"/>'))
    return "".join(markup for _, markup in rows)


def _styles(styles: str) -> list[tuple[str, str]]:
    return [(found[1], found[0]) for found in _STYLE.finditer(styles)]


def _hangs(styles: dict[str, str], name: str) -> bool:
    """Whether a style, or one that it is based on, has a hanging indent."""
    for _ in range(10):
        if name not in styles:
            return False
        if _HANGING.search(styles[name]):
            return True
        based = _BASED.search(styles[name])
        name = based[1] if based else ""
    return False


def _properties(source: str, tree: XmlTree, paragraph: Element) -> list[tuple[str, str]]:
    """The properties of a paragraph by name, as written."""
    for held in tree.inside(paragraph):
        if local(held.name) == "pPr" and tree.elements[held.parent] == paragraph:
            inner = (each for each in tree.inside(held) if tree.elements[each.parent] == held)
            return [(local(each.name), source[each.start : each.end]) for each in inner if local(each.name) not in _NOT_KEPT]
    return []


def letters_of(source: str, tree: XmlTree, paragraph: Element) -> tuple[str, str]:
    """The font and the size of a paragraph's first run, as written."""
    for held in tree.inside(paragraph):
        if local(held.name) == "rPr" and local(tree.elements[held.parent].name) == "r":
            rows = {local(each.name): source[each.start : each.end] for each in tree.inside(held)}
            return rows.get("rFonts", ""), "".join(rows.get(name, "") for name in ("color", "sz", "szCs"))
    return "", ""
