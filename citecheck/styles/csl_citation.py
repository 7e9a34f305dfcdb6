"""How a CSL style (1.0) writes citations: its ``citation`` element as a Style."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any, Literal
from xml.etree.ElementTree import Element, ParseError, XMLParser

from citecheck.model import InputError, Style

_NS = "{http://purl.org/net/xbiblio/csl}"
_PATH = tuple[Element, ...]
_DEEPEST = 30  # macros within macros
_NEVER = 10**6  # authors; a style that shortens no list


def read_csl(path: str) -> Style:
    """The form of citations in a .csl file; raises InputError if it is not an author–date style of its own."""
    try:
        with open(path, "rb") as file:
            root = _parsed(file.read(), path)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}; name a .csl file that can be read") from None
    citation = root.find(f"{_NS}citation")
    layout = citation.find(f"{_NS}layout") if citation is not None else None
    if citation is None or layout is None:
        raise InputError(f"{path}: the style has no citation layout of its own; name the style that it depends on")
    macros = {macro.get("name", ""): macro for macro in root.iter(f"{_NS}macro")}
    paths = list(_leaves(layout, macros, (layout,)))
    if _first(paths, _is_author) is None or _first(paths, _is_date) is None:
        raise InputError(f"{path}: the style does not cite by author and year; name an author–date style")
    return _style(os.path.splitext(os.path.basename(path))[0], root, citation, layout, macros)


def _parsed(data: bytes, path: str) -> Element:
    """The file's root element; a document type declaration, and with it every entity, is refused."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise InputError(f"{path}: has a document type declaration, which no CSL style has; it is not read")
    parser = XMLParser()
    try:
        parser.feed(data)
        root: Element = parser.close()
    except ParseError as error:
        raise InputError(f"{path}: is not XML: {error}; take another copy of the style") from None
    if root.tag != f"{_NS}style":
        raise InputError(f"{path}: is not a CSL 1.0 style")
    return root


def _leaves(node: Element, macros: dict[str, Element], path: _PATH) -> Iterator[_PATH]:
    """Every rendering element below a node, macros expanded, with the elements around it; of alternatives, those that a page takes."""
    for child in _taken(node) if node.tag == f"{_NS}choose" else node:
        around = (*path, child)
        if child.tag == f"{_NS}text" and (name := child.get("macro")) in macros and len(path) < _DEEPEST:
            yield from _leaves(macros[name or ""], macros, around)
        elif len(child) and child.tag not in (f"{_NS}names", f"{_NS}date"):
            yield from _leaves(child, macros, around)
        else:
            yield around


def _taken(choose: Element) -> Iterator[Element]:
    """The branches that a citation of a page may take: a test of the locator's kind is answered, any other is not."""
    for branch in choose:
        kinds = branch.get("locator", "").split()
        if not kinds:
            yield branch
            continue
        holds = ("page" in kinds) != (branch.get("match") == "none")
        if holds:
            yield branch
            return


def _style(name: str, root: Element, citation: Element, layout: Element, macros: dict[str, Element]) -> Style:
    paths = list(_leaves(layout, macros, (layout,)))
    authors, date, place = (_first(paths, test) for test in (_is_author, _is_date, _is_locator))
    form = _name_options(authors[-1] if authors else None, citation, root)
    sign = form.get("and", "")
    word = "&" if sign == "symbol" else "and"
    shortened, later = (int(form.get(key, 0) or 0) for key in ("et-al-min", "et-al-subsequent-min"))
    label = _first(paths, _is_label)
    short = label is not None and label[-1].get("form", "long") in ("short", "symbol")
    page, pages = ("", "") if label is None else ("p. ", "pp. ") if short else ("page ", "pages ")
    title = root.findtext(f"{_NS}info/{_NS}title") or name
    return Style(
        name=name,
        separator=_between(authors, date) or " ",
        conjunction=word,
        narrative_conjunction="and",
        et_al="et al.",
        et_al_from=shortened or _NEVER,
        locator_separator=_between(date, label if label and place and _before(paths, label, place) else place) or ", ",
        order=_order(citation, macros),
        title=title,
        serial_comma=form.get("delimiter-precedes-last", "contextual") in ("always", "contextual"),
        et_al_later_from=later if later != shortened else 0,
        page=page,
        pages=pages,
        works_separator=layout.get("delimiter", "; "),
        given_names="shared" if citation.get("disambiguate-add-givenname") == "true" else "never",
        ibid=False,
        et_al_distinct=citation.get("disambiguate-add-names") == "true",
        decided=frozenset(Style._fields),
    )


def _name_options(names: Element | None, citation: Element, root: Element) -> dict[str, str]:
    """Options of names, the closest first: those of ``name`` itself, of ``names``, of the citation, of the whole style."""
    name = names.find(f"{_NS}name") if names is not None else None
    found: dict[str, str] = {}
    for owner in (root, citation, *(each for each in (names, name) if each is not None)):
        found |= owner.attrib
    return found


def _first(paths: list[_PATH], test: Any) -> _PATH | None:
    return next((path for path in paths if test(path[-1])), None)


def _is_author(node: Element) -> bool:
    return node.tag == f"{_NS}names" and "author" in node.get("variable", "")


def _is_date(node: Element) -> bool:
    return node.tag == f"{_NS}date" and node.get("variable") == "issued"


def _is_locator(node: Element) -> bool:
    return node.get("variable") == "locator" and node.tag in (f"{_NS}text", f"{_NS}number")


def _is_label(node: Element) -> bool:
    return node.get("variable") == "locator" and node.tag == f"{_NS}label"


def _before(paths: list[_PATH], one: _PATH, two: _PATH) -> bool:
    return paths.index(one) < paths.index(two)


def _between(one: _PATH | None, two: _PATH | None) -> str:
    """What is printed between two leaves: the delimiter of the innermost group that holds both, and the prefix of the second."""
    if one is None or two is None:
        return ""
    shared = [node for node in one if any(node is other for other in two)]
    delimiter = next((node.get("delimiter", "") for node in reversed(shared) if node.tag == f"{_NS}group" and node.get("delimiter")), "")
    inside = two[len(shared) :]
    prefix = "".join(node.get("prefix", "") for node in inside).replace("(", "").replace("[", "")
    suffix = "".join(node.get("suffix", "") for node in one[len(shared) :]).replace(")", "").replace("]", "")
    return suffix + (delimiter if not prefix.strip() else delimiter.strip() + prefix if not delimiter.strip() else prefix)


def _order(citation: Element, macros: dict[str, Element]) -> Literal["names", "years", "text"]:
    """What the citation's sort begins with: authors, years, or nothing."""
    key = citation.find(f"{_NS}sort/{_NS}key")
    if key is None:
        return "text"
    macro = macros.get(key.get("macro", ""))
    first = next((node for node in macro.iter() if _is_author(node) or _is_date(node)), key) if macro is not None else key
    return "years" if _is_date(first) or key.get("variable") == "issued" else "names"
