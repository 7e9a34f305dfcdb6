"""How a CSL style (1.0) writes citations: its ``citation`` element as a Style."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any, Literal
from xml.etree.ElementTree import Element, ParseError, XMLParser

from citecheck._fast.regex import regex
from citecheck.model import InputError, Style

_NS = "{http://purl.org/net/xbiblio/csl}"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_PATH = tuple[Element, ...]
_DEEPEST = 30  # macros within macros
_NEVER = 10**6  # authors; a style that shortens no list
_CHOICES = {f"{_NS}{name}" for name in ("choose", "if", "else-if", "else")}
_PUNCTUATION = frozenset(",;:.")
_REPEATED = regex(r"([,;:.])\s?(?=\1)")  # citeproc prints one of two equal marks, and one space
_SPACES = regex(r" {2,}")


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
    authors = _first(paths, _is_author)
    date = max((path for path in paths if _is_date(path[-1])), key=lambda path: _shared(authors, path), default=None)
    named = _named(authors[-1] if authors else None, citation, root)
    taken_up = any("ibid" in branch.get("position", "") for branch in root.iter())
    undecided = {field for field, value in named.items() if value is None}
    if any("[" in node.get("prefix", "") for node in date or ()):
        undecided.add("separator")  # Abel [1984]
    if _first(paths, _is_locator) is None:
        undecided |= {"locator_separator", "page", "pages"}
    return Style(
        name=name,
        separator=_between(authors, date) or " ",
        order=_order(citation, macros),
        title=root.findtext(f"{_NS}info/{_NS}title") or name,
        works_separator=layout.get("delimiter", "; "),
        ibid=taken_up,
        et_al_distinct=citation.get("disambiguate-add-names") == "true",
        undated=_undated(paths),
        **{field: _ANY.get(field, "") if value is None else value for field, value in named.items()},
        **_paged(paths, date),
        **_collapsed(citation, layout),
        decided=frozenset(Style._fields) - undecided,
    )


_ANY: dict[str, Any] = {"conjunction": "and", "narrative_conjunction": "and", "et_al_from": _NEVER}


def _named(names: Element | None, citation: Element, root: Element) -> dict[str, Any]:
    """Return how authors are written; None for what a Style cannot express, which is not judged."""
    form = _name_options(names, citation, root)
    word = {"symbol": "&", "text": "and"}.get(form.get("and", ""), "" if form.get("delimiter", ", ") == ", " else None)
    shortened, later = (int(form.get(key, 0) or 0) for key in ("et-al-min", "et-al-subsequent-min"))
    alone = {form.get(key, "1") for key in ("et-al-use-first", "et-al-subsequent-use-first")} == {"1"}
    given = "shared" if citation.get("disambiguate-add-givenname") == "true" else "never"
    parts = names.iter(f"{_NS}name-part") if names is not None else ()
    return {
        "conjunction": word,
        "narrative_conjunction": word and "and",
        "et_al": _others(root, names),
        "et_al_from": (shortened or _NEVER) if alone else None,
        "et_al_later_from": later if later != shortened else 0,
        "serial_comma": form.get("delimiter-precedes-last", "contextual") in ("always", "contextual"),
        "given_names": given if form.get("form", form.get("name-form", "long")) == "short" else "any",
        "capitals": _capitals([part for part in parts if part.get("name") == "family"]),
    }


def _capitals(families: list[Element]) -> bool | None:
    """Return whether family names are in capitals; None for small capitals, which a text has as capitals or as plain letters."""
    if any(part.get("font-variant") == "small-caps" for part in families):
        return None
    return any(part.get("text-case") == "uppercase" for part in families)


def _paged(paths: list[_PATH], date: _PATH | None) -> dict[str, Any]:
    """Return what is before a page: the mark, and the label of one page and of several."""
    place, label = _first(paths, _is_locator), _first(paths, _is_label)
    if label is None or place is None or not _before(paths, label, place):
        return {"locator_separator": _between(date, place) or ", ", "page": "", "pages": ""}
    node = label[-1]
    page, pages = ("p.", "pp.") if node.get("form", "long") in ("short", "symbol") else ("page", "pages")
    words = (page, page if node.get("plural") == "never" else pages)
    gap = _between(label, place)
    page, pages = ((word.rstrip(".") if node.get("strip-periods") == "true" else word) + gap for word in words)
    return {"locator_separator": _between(date, label) or ", ", "page": page, "pages": pages}


_COLLAPSES = {"year": "years", "year-suffix": "letters", None: "names"}
"""How ``collapse`` cites further works by the same authors; ranges of letters (2004a–c) and names that are not joined are not judged."""


def _collapsed(citation: Element, layout: Element) -> dict[str, Any]:
    """Return how further works by the same authors are written, and what separates them from each other and from the next work."""
    works = layout.get("delimiter", "")
    grouped = citation.get("collapse") or citation.get("cite-group-delimiter")
    return {
        "same_authors": _COLLAPSES.get(citation.get("collapse"), "any"),
        "years_separator": _SPACES.sub(" ", citation.get("cite-group-delimiter", ", ")),
        "letters_separator": citation.get("year-suffix-delimiter", works),
        "group_separator": citation.get("after-collapse-delimiter", "") if grouped else "",
    }


def _name_options(names: Element | None, citation: Element, root: Element) -> dict[str, str]:
    """Options of names, the closest first: those of ``name`` itself, of ``names``, of the citation, of the whole style."""
    name = names.find(f"{_NS}name") if names is not None else None
    found: dict[str, str] = {}
    for owner in (root, citation, *(each for each in (names, name) if each is not None)):
        found |= owner.attrib
    return found


def _others(root: Element, names: Element | None) -> str:
    """Return the words for further authors: the term that the names ask for, as the style has it in its own terms."""
    asked = names.find(f"{_NS}et-al") if names is not None else None
    term = asked.get("term", "et-al") if asked is not None else "et-al"
    language = root.get("default-locale", "")[:2]
    locales = [each for each in root.iter(f"{_NS}locale") if each.get(_LANGUAGE, language)[:2] == language]
    own = next((each for locale in locales for each in locale.iter(f"{_NS}term") if each.get("name") == term and each.text), None)
    return own.text.strip() if own is not None and own.text else "et al." if term == "et-al" else term


def _undated(paths: list[_PATH]) -> str:
    """Return the words for an unknown year; "" if the style prints none."""
    term = next((path[-1] for path in paths if path[-1].get("term") == "no date"), None)
    return "" if term is None else "n.d." if term.get("form", "long") == "short" else "no date"


def _first(paths: list[_PATH], test: Any) -> _PATH | None:
    return next((path for path in paths if test(path[-1])), None)


def _shared(one: _PATH | None, two: _PATH) -> int:
    """Return how many elements two leaves are both in: the date of the branch that has the authors is theirs."""
    return sum(any(node is other for other in two) for node in one or ())


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
    """What is printed between two leaves: the delimiter of the group that holds both, and the prefix of the second.

    Branches of a choice are as if their group held what is in them; a macro has no delimiter.
    """
    if one is None or two is None:
        return ""
    shared = [node for node in one if any(node is other for other in two)]
    holder = next((node for node in reversed(shared) if node.tag not in _CHOICES), shared[0])
    delimiter = holder.get("delimiter", "") if holder.tag == f"{_NS}group" else ""
    inside = two[len(shared) :]
    prefix = "".join(node.get("prefix", "") for node in inside).replace("(", "").replace("[", "")
    suffix = "".join(node.get("suffix", "") for node in one[len(shared) :]).replace(")", "").replace("]", "")
    joined = suffix + (prefix if prefix[:1] in _PUNCTUATION else delimiter + prefix)
    return _SPACES.sub(" ", _REPEATED.sub("", joined))


def _order(citation: Element, macros: dict[str, Element]) -> Literal["names", "years", "text"]:
    """Return what the citation's sort begins with: authors, years, or nothing; what descends is in no order of ours."""
    keys = citation.findall(f"{_NS}sort/{_NS}key")
    if not keys or any(key.get("sort") == "descending" for key in keys):
        return "text"
    key = keys[0]
    macro = macros.get(key.get("macro", ""))
    first = next((node for node in macro.iter() if _is_author(node) or _is_date(node)), key) if macro is not None else key
    return "years" if _is_date(first) or key.get("variable") == "issued" else "names"
