"""Parse a CSL-JSON file of items into References and Unread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from citecheck._fast.regex import regex
from citecheck.data.schema.csl import CITED_BY, DATES, FIELDS, IN_JOURNALS, KINDS, ROLES, SUBTYPES
from citecheck.latex.name_output import PEOPLE
from citecheck.model import Document, InputError, Name, Reference, Span, Unread
from citecheck.parsers.csl_json.json_spans import Placed, read
from citecheck.parsers.csl_json.note_variables import with_note_variables
from citecheck.parsers.csl_json.spelling import with_own_names
from citecheck.parsers.csl_json.values import (
    SEASONS,
    about_people,
    impossible_parts,
    read_names,
    read_year,
    with_date_parts,
    write_date,
    write_names,
)
from citecheck.parsers.own_fields import ABOUT_PEOPLE, named_bodies, with_others
from citecheck.text.field_places import FieldPlaces
from citecheck.text.folding import fold

_OWN = frozenset({"id", "type"})
_TYPE = regex(r"\w(?:[\w -]*\w)?")
"""What may be a type; anything else says too little to be one."""
# Parts of a date's text that its season or "approximate" flag already expresses.
_SAID = {"season": {name: f"-{number}" for name, number in SEASONS.items()}, "circa": {"True": "~"}}


def parse(listing: Document) -> tuple[Reference | Unread, ...]:
    """Return the items of a CSL-JSON file: an array, one item, or an object that contains them; raises InputError for anything else."""
    return entries_of(_items(read(listing.text, listing.name), listing.name), listing.name)


def entries_of(items: Sequence[Placed], name: str) -> tuple[Reference | Unread, ...]:
    """Return the entries of CSL items read with their spans; raises InputError for Zotero's native JSON."""
    for item in items:
        if isinstance(item.value, dict) and "itemType" in item.value:
            raise InputError(f"{name}: is Zotero's own JSON (itemType), which is not read; export CSL JSON or BibTeX from Zotero")
    made = [_entry(name, item) for item in items]
    taken: Counter[str] = Counter(entry.key for entry in made if isinstance(entry, Reference))
    return tuple(_keyed(entry, taken) if isinstance(entry, Reference) and not entry.key else entry for entry in made)


def _keyed(reference: Reference, taken: Counter[str]) -> Reference:
    """Return the reference with a key made of its first author and year, if its item has no id."""
    number = reference.year.number if reference.year else None
    made = (fold(reference.names[0].family) if reference.names else "entry").replace(" ", "") + (str(number) if number else "")
    taken[made] += 1
    return reference._replace(key=made if taken[made] == 1 else f"{made}-{taken[made]}")


def _items(root: Placed, name: str) -> list[Placed]:
    match root.value:
        case list(items):
            return items
        case {"items": Placed(list(items))} | {"references": Placed(list(items))}:
            return items
        case {"message": Placed(dict()) as message}:  # Crossref's answer
            return _items(message, name)
        case dict(members) if "type" in members or "title" in members:
            return [root]
        case dict(members) if members and all(isinstance(member.value, dict) for member in members.values()):
            return list(members.values())
    raise InputError(f"{name}:1:1: holds no list of CSL-JSON items; give an array of objects")


def _entry(source: str, item: Placed) -> Reference | Unread:
    span = Span(source, item.start, item.end)
    if not isinstance(item.value, dict):
        return Unread(span, "it is not an object")
    if not item.value:
        return Unread(span, "it is empty")
    item = with_own_names(item)
    values = _both_roles(with_note_variables(item.plain))
    values |= {name: with_date_parts(value) for name, value in values.items() if name in DATES}
    type = str(values.get("type", ""))
    kind = KINDS.get(type, type if _TYPE.fullmatch(type) else "misc")
    fields = _fields(kind, values)
    own = _restored(values, fields)
    own_kind = own.pop("entrytype", kind)
    names = _names(values) or named_bodies(own, own_kind)
    places = _places(source, kind, item)
    return Reference(span, _text(values.get("id", "")), own_kind, names, read_year(values), own.get("title", ""), own, places)


def _both_roles(values: dict[str, Any]) -> dict[str, Any]:
    """Return an item with the people who are both editors and translators in each of the two roles, as BibTeX has them."""
    if not values.get("editor-translator") or values.get("editor") or values.get("translator"):
        return values
    both = values["editor-translator"]
    return {name: value for name, value in values.items() if name != "editor-translator"} | {"editor": both, "translator": both}


def _restored(values: Mapping[str, Any], fields: dict[str, str]) -> dict[str, str]:
    """Return the fields with those that our writer stores under ``custom`` for lack of a CSL variable, and the type of article."""
    custom = values.get("custom")
    if isinstance(custom, dict) and all(isinstance(value, str) for value in custom.values()):
        dropped = {"custom", *custom.get("stand-ins", "").split()}
        own = {name: value for name, value in custom.items() if name != "stand-ins"}
        fields = {name: value for name, value in fields.items() if name not in dropped} | own
    fields = with_others(fields)
    if subtype := SUBTYPES.get(str(values.get("type", "")), ""):
        fields.setdefault("entrysubtype", subtype)
    return fields


def _fields(kind: str, values: Mapping[str, Any]) -> dict[str, str]:
    fields: dict[str, str] = {}
    numbered = kind in IN_JOURNALS and bool(values.get("issue")) and bool(values.get("number"))
    for variable, value in values.items():
        text = _write(variable, value)
        if variable not in _OWN and text and not (variable == "issue" and numbered):
            fields[_field_of(kind, variable, value)] = text
    if numbered:
        fields["number"] = _text(values["issue"])
        fields.setdefault("eid", _text(values["number"]))
    said = _text(values.get("type", ""))
    rest = [*([f"type = {said}"] if said and not _TYPE.fullmatch(said) else []), *_besides(values, set(fields.values()))]
    if rest:
        fields["also"] = "; ".join(filter(None, [fields.get("also", ""), *rest]))
    if about := "; ".join(filter(None, (about_people(value) for variable, value in values.items() if _has_people(variable, value)))):
        fields[ABOUT_PEOPLE] = about
    return fields


def _besides(values: Mapping[str, Any], held: Collection[str]) -> Iterator[str]:
    """Return what no field has room for: a second variable that maps to the same field, a date's season."""
    for variable, value in values.items():
        text = _write(variable, value)
        if text and variable not in _OWN and text not in held:
            yield f"{variable} = {text}"
        if variable in DATES and isinstance(value, Mapping):
            yield from (f"{variable} date-parts = {left}" for left in impossible_parts(value))
            yield from (
                f"{' '.join(f'{variable} {part}'.split())} = {_text(each)}"
                for part, each in value.items()
                if part != "date-parts" and each and str(each) not in text and not text.endswith(_SAID.get(part, {}).get(str(each), "\0"))
            )


def _field_of(kind: str, variable: str, value: Any) -> str:
    """A variable's field; a date in words is a year, so that 1935/2008 is not a range of years."""
    if variable == "issue" and kind not in IN_JOURNALS:
        return "issue"  # a number of a book is another thing
    if variable == "issued" and isinstance(value, Mapping) and value.get("literal") and not value.get("date-parts"):
        return "year"
    return field_of(kind, variable)


def field_of(kind: str, variable: str) -> str:
    """Return biblatex's name for a CSL variable; a variable without one keeps its own."""
    if variable == "container-title":
        return "journal" if kind in IN_JOURNALS else "booktitle"
    if variable == "number" and kind in IN_JOURNALS:
        return "eid"
    return FIELDS.get(variable) or ROLES.get(variable) or DATES.get(variable) or variable


def _write(variable: str, value: Any) -> str:
    if _has_people(variable, value):
        return write_names(value)
    return write_date(value) if variable in DATES else _text(value)


def _has_people(variable: str, value: Any) -> bool:
    return variable in ROLES or (variable in PEOPLE and isinstance(value, list | Mapping))


def _text(value: Any) -> str:
    """Return a value as text: lists joined by commas, objects as JSON."""
    match value:
        case str():
            return " ".join(value.split())
        case bool() | int() | float():
            return str(value)
        case None:
            return ""
        case list() if all(isinstance(v, str | int | float) for v in value):
            return ", ".join(map(_text, value))
    import json

    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _names(values: Mapping[str, Any]) -> tuple[Name, ...]:
    for role in CITED_BY:
        if names := read_names(values.get(role)):
            return names
    return ()


def _places(source: str, kind: str, item: Placed) -> FieldPlaces:
    """Return the span of each value, a string's without its quotation marks."""
    places: dict[str, tuple[int, int]] = {}
    for variable, placed in item.value.items():
        inset = isinstance(placed.value, str)
        name = "key" if variable == "id" else "kind" if variable == "type" else _field_of(kind, variable, item.plain.get(variable))
        places[name] = placed.start + inset, placed.end - inset
    return FieldPlaces(source, places)
