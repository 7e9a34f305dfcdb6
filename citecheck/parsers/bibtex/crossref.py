"""What an entry takes from others: all fields of its ``xdata``, and of its ``crossref`` those that a part has in common with its whole.

Which field becomes which is biblatex's default setup (manual, appendix B).
"""

from __future__ import annotations

from collections.abc import Mapping

_PARTS = frozenset({
    "article", "bookinbook", "inbook", "incollection", "inproceedings", "inreference", "review", "suppbook",
    "suppcollection", "suppperiodical",
})  # fmt: skip
_ISSUES = frozenset({"article", "review", "suppperiodical"})
_OWN = frozenset({
    "abstract", "also", "annotation", "author", "crossref", "doi", "entryset", "entrysubtype", "file", "ids", "key", "keywords", "label",
    "note", "options", "pages", "pagetotal", "related", "shorthand", "shorttitle", "sortkey", "sortname", "sortyear", "title", "url",
    "urldate", "xdata", "xref",
})  # fmt: skip


def inherit(kind: str, values: Mapping[str, str], parents: Mapping[str, tuple[str, Mapping[str, str]]]) -> dict[str, str]:
    """An entry's values with those it takes from its parents (by key: kind and values); its own come first."""
    made = dict(values)
    for key in _keys(values, "xdata"):
        made = dict(parents[key][1]) | made if key in parents else made
    for key in _keys(values, "crossref"):
        if key in parents:
            made = _from_whole(kind, *parents[key]) | made
    return made


def _keys(values: Mapping[str, str], field: str) -> list[str]:
    return [key.strip().lower() for key in values.get(field, "").split(",") if key.strip()]


def _from_whole(kind: str, whole: str, values: Mapping[str, str]) -> dict[str, str]:
    made = {name: value for name, value in values.items() if name not in _OWN}
    if kind not in _PARTS:
        return made | {name: values[name] for name in ("author", "title") if name in values}
    if title := values.get("title", ""):
        made.setdefault("journal" if whole == "periodical" or kind in _ISSUES else "booktitle", title)
    if author := values.get("author", ""):
        made.setdefault("bookauthor", author)
    return made
