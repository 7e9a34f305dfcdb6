"""Inheritance between entries: all fields of ``xdata``, and from ``crossref`` the fields that a part shares with its whole.

The mapping of fields is biblatex's default setup (manual, appendix B).
"""

from __future__ import annotations

from collections.abc import Mapping

from citecheck._fast.regex import regex

_GRANULAR = regex(r"xdata\s*=\s*([^\s,{}]+?)-([A-Za-z]+)(?:-\d+)?")
_PARTS = frozenset({
    "article", "bookinbook", "inbook", "incollection", "inproceedings", "inreference", "review", "suppbook",
    "suppcollection", "suppperiodical",
})  # fmt: skip
_ISSUES = frozenset({"article", "review", "suppperiodical"})
_TITLES = ("title", "subtitle", "titleaddon")
_OWN = frozenset({
    "abstract", "also", "annotation", "author", "crossref", "doi", "entryset", "entrysubtype", "file", "ids", "key", "keywords", "label",
    "note", "options", "pages", "pagetotal", "related", "shorthand", "shorttitle", "sortkey", "sortname", "sortyear", "title", "url",
    "urldate", "xdata", "xref",
})  # fmt: skip


Parents = Mapping[str, tuple[str, Mapping[str, str]]]


def inherit(kind: str, values: Mapping[str, str], parents: Parents, above: frozenset[str] = frozenset()) -> dict[str, str]:
    """Return an entry's values with those inherited from its parents (by key: type and values) and their parents; its own take precedence.

    ``above`` are the keys already visited: no entry is its own parent.
    """
    made = {name: _granular(value, parents) if "xdata" in value else value for name, value in values.items()}
    for field in ("xdata", "crossref"):
        for key in _keys(values, field):
            if key in parents and key not in above:
                whole, own = parents[key]
                theirs = inherit(whole, own, parents, above | {key})
                made = (theirs if field == "xdata" else _from_whole(kind, whole, theirs)) | made
    return made


def _granular(value: str, parents: Parents) -> str:
    """Return the value of a field reference into an @xdata entry (xdata=key-field; biblatex manual, section 3.13.6)."""
    found = _GRANULAR.fullmatch(value.strip()) if "xdata=" in value.replace(" ", "") else None
    _, own = parents.get(found[1].lower(), ("", {})) if found else ("", {})
    return own.get(found[2].lower(), value) if found else value


def _keys(values: Mapping[str, str], field: str) -> list[str]:
    return [key.strip().lower() for key in values.get(field, "").split(",") if key.strip()]


def _from_whole(kind: str, whole: str, values: Mapping[str, str]) -> dict[str, str]:
    made = {name: value for name, value in values.items() if name not in _OWN}
    if kind not in _PARTS and whole.startswith("mv"):  # one volume of several
        made |= {"main" + name: values[name] for name in _TITLES if name in values} | {
            name: values[name] for name in ("author",) if name in values
        }
        return {name: value for name, value in made.items() if name not in _TITLES}
    if kind not in _PARTS:
        return made | {name: values[name] for name in ("author", "title") if name in values}
    if title := values.get("title", ""):
        made.setdefault("journal" if whole == "periodical" or kind in _ISSUES else "booktitle", title)
    if subtitle := values.get("subtitle", ""):
        made.setdefault("booksubtitle" if "booktitle" in made and kind not in _ISSUES else "journalsubtitle", subtitle)
        made.pop("subtitle", None)
    if addition := made.pop("titleaddon", ""):
        made.setdefault("journaltitleaddon" if kind in _ISSUES else "booktitleaddon", addition)
    if author := values.get("author", ""):
        made.setdefault("bookauthor", author)
    return made
