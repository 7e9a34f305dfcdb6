"""CSL variables stored in an item's note because its program has no field for them: ``original-date: 1950``, ``{:status: forthcoming}``.

Origin: citeproc-js and Zotero ("Citing Fields from Extra"): lines with a variable's name, a colon and its value. Names of CSL
variables are recognised in any case and with spaces for hyphens; the item's own variables take precedence. A note that our own writer
marks under ``custom`` is a note.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from citecheck._fast.regex import regex
from citecheck.data.schema.csl import DATES, FIELDS, ROLES

_LINE = regex(r"\s*(?:\{:)?(?P<name>[A-Za-z][A-Za-z -]{1,30}?)\s?:\s(?P<value>[^\s{}][^{}]*?)\}?\s*")
_LABEL = regex(r"\s(_?[A-Za-z]{2,20}):\s")
_NAMES = {name.lower(): name for name in (*FIELDS, *ROLES, *DATES)}
_NO_NAMES = frozenset({"annote", "note", "references", "source"})
_NUMBERS = frozenset({
    "DOI", "ISBN", "ISSN", "PMID", "chapter-number", "collection-number", "edition", "issue", "number", "number-of-pages",
    "number-of-volumes", "page", "volume",
})  # fmt: skip
_DATE = regex(r"-?\d{4}(?:-\d{1,2}){0,2}(?:/-?\d{4}(?:-\d{1,2}){0,2})?")


def with_note_variables(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return an item with the variables of its note as its own, and the note without them."""
    note, custom = values.get("note"), values.get("custom")
    if not isinstance(note, str) or ":" not in note or (isinstance(custom, Mapping) and custom.get("note") == note):
        return dict(values)
    found: dict[str, Any] = {}
    kept: list[str] = []
    for line in note.split("\n"):
        match = _LINE.fullmatch(line)
        name = _NAMES.get(match["name"].lower().replace(" ", "-"), "") if match else ""
        alone = match and name and name not in _NO_NAMES and not any(map(_is_label, _LABEL.findall(match["value"])))
        value = _value(name, match["value"]) if match and alone else None
        if value is None or (values.get(name) and name not in ROLES):
            kept.append(line)
        elif name in ROLES:
            found.setdefault(name, []).append(value)
        else:
            found[name] = value
    if not found:
        return dict(values)
    own = {name: value for name, value in values.items() if name != "note"}
    rest = "\n".join(kept).strip()
    return own | {name: value for name, value in found.items() if not own.get(name)} | ({"note": rest} if rest else {})


def _is_label(word: str) -> bool:
    """Return whether a word inside a value is another variable's name: lines that a .bib file joined cannot be told apart."""
    return word.startswith("_") or word.lower() in _NAMES


def _value(name: str, written: str) -> Any:
    """Return a variable's value as in CSL-JSON: names from ``Family || Given``, dates as their parts; None if it cannot be read as one."""
    if name in ROLES:
        family, given = (part.strip() for part in written.partition("||")[::2])
        return {"family": family, "given": given} if given else {"literal": family}
    if name not in DATES:
        return None if name in _NUMBERS and not any(letter.isdigit() for letter in written) else written
    if not _DATE.fullmatch(written):
        return None
    return {"date-parts": [[int(part) for part in day.lstrip("-").split("-")] for day in written.split("/")]}
