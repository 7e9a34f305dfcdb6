"""Live fields of citation programs: which works their data name, whatever they display."""

from __future__ import annotations

import json
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Iterator, Mapping
from typing import Any

from citecheck._fast.regex import regex
from citecheck.model import InputError
from citecheck.places import FieldItem, Gap, LiveField
from citecheck.readers.extracted import MarkedText
from citecheck.readers.live_field_xml import endnote_items

_MENDELEY_CITE = "MENDELEY_CITATION_v3_"
_CITAVI = regex(r"ADDIN\s+CitaviPlaceholder\s*\{([A-Za-z0-9+/=\s_-]+)\}")
_ENDNOTE = regex(r"\s*ADDIN\s+EN\.CITE(?![.\w])\s*")
_WORD = regex(r"\s*CITATION\s+(\S+)(.*)", 16)
_MORE_TAGS = regex(r"\\m\s+(\S+)")
_AUTHORS = regex(r";|\sand\s")
_YEAR = regex(r"\d{4}")
_BROKEN = (ValueError, RecursionError, NotBase64, TypeError, AttributeError, KeyError)

Csl = Mapping[str, Any]


def live_fields(
    marked: tuple[MarkedText, ...], stored: Mapping[str, str], sources: Mapping[str, Csl]
) -> tuple[tuple[LiveField, ...], tuple[Gap, ...]]:
    """The citations among what programs marked, in order, and those whose data cannot be read.

    ``stored`` is what the package keeps by bookmark, ``sources`` Word's own sources by tag.
    """
    fields: list[LiveField] = []
    gaps: list[Gap] = []
    for each in marked:
        try:
            field = _field(each, stored, sources)
        except (*_BROKEN, InputError):
            gaps.append(Gap(each.start, "a field's data cannot be read; its text is"))
            continue
        if field is not None and not any((field.start, field.end) == (other.start, other.end) for other in fields):
            fields.append(field)
    return tuple(sorted(fields, key=lambda field: field.start)), tuple(gaps)


def _field(each: MarkedText, stored: Mapping[str, str], sources: Mapping[str, Csl]) -> LiveField | None:
    code = stored.get(each.code, each.code)
    if "CSL_CITATION" in code:
        program = "Zotero" if "ZOTERO" in code else "Mendeley"
        return _of_csl(program, json.JSONDecoder().raw_decode(code, code.index("{"))[0], each)
    if code.startswith(_MENDELEY_CITE):
        return _of_csl("Mendeley", _unpacked(code.removeprefix(_MENDELEY_CITE)), each)
    if citavi := _CITAVI.search(code):
        return LiveField("Citavi", each.start, each.end, tuple(_of_citavi(_unpacked(citavi[1]))))
    if endnote := _ENDNOTE.match(code):
        data = code[endnote.end() :] or _bytes(each.data).decode("utf-8")
        items, shown = endnote_items(data) if data.strip() else ((), "")
        return LiveField("EndNote", each.start, each.end, items, shown) if items else None
    if word := _WORD.match(code):
        tags = [word[1], *_MORE_TAGS.findall(word[2])]
        return LiveField("Word", each.start, each.end, tuple(_item(tag, sources.get(tag, {})) for tag in tags))
    if code == "bibliography-mark":
        return LiveField("LibreOffice", each.start, each.end, (_of_libreoffice(json.loads(each.data)),))
    return None


def _bytes(data: str) -> bytes:
    """Base64 as programs write it: with line breaks, in the form for addresses, without padding."""
    data = "".join(data.split()).replace("-", "+").replace("_", "/").rstrip("=")
    return b64decode(data + "=" * (-len(data) % 4))


def _unpacked(data: str) -> Any:
    return json.loads(_bytes(data).decode("utf-8"))


def _of_csl(program: str, data: Any, each: MarkedText) -> LiveField:
    """A CSL citation of Zotero or Mendeley."""
    properties, mendeley = data.get("properties") or {}, data.get("mendeley") or {}
    recorded = properties.get("plainCitation") or mendeley.get("plainTextFormattedCitation") or ""
    items = []
    for row in data.get("citationItems") or ():
        work = row.get("itemData") or {}
        key = next(iter(row.get("uris") or row.get("uri") or ()), "") or str(row.get("id", ""))
        items.append(_item(key, work))
    return LiveField(program, each.start, each.end, tuple(items), str(recorded))


def _item(key: str, work: Csl) -> FieldItem:
    people = work.get("author") or work.get("editor") or ()
    names = tuple(str(person.get("family") or person.get("literal") or "") for person in people)
    issued = work.get("issued") or {}
    parts = issued.get("date-parts") or [[]]
    written = str(parts[0][0]) if parts and parts[0] else str(issued.get("raw") or issued.get("literal") or "")
    year = _YEAR.search(written)
    return FieldItem(key, names, year[0] if year else "", work)


def _of_citavi(data: Any) -> Iterator[FieldItem]:
    for entry in data.get("Entries") or ():
        work = entry.get("Reference") or {}
        people = [{"family": person.get("LastName", ""), "given": person.get("FirstName", "")} for person in work.get("Authors") or ()]
        csl = {"type": "document", "title": work.get("Title", ""), "author": people, "issued": {"raw": str(work.get("Year", ""))}}
        yield _item(str(entry.get("ReferenceId", "")), csl)


def _of_libreoffice(given: Mapping[str, str]) -> FieldItem:
    people = [_person(name) for name in _AUTHORS.split(given.get("author", "")) if name.strip(" ,")]
    csl = {"type": "document", "title": given.get("title", ""), "author": people, "issued": {"raw": given.get("year", "")}}
    return _item(given.get("identifier", ""), csl)


def _person(written: str) -> Csl:
    family, comma, given = written.partition(",")
    return {"family": family.strip(), "given": given.strip()} if comma else {"literal": written.strip()}


def work_list(fields: tuple[LiveField, ...]) -> str:
    """The works of all fields as CSL-JSON, each once; "" if none has data."""
    works: dict[str, Csl] = {}
    for field in fields:
        for item in field.items:
            if item.key and item.data and (item.data.get("title") or item.data.get("author")):
                works.setdefault(item.key, {**item.data, "id": item.key})
    return json.dumps(list(works.values()), ensure_ascii=False, indent=1) if works else ""
