"""RIS."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.bibliography.contributors import named_in
from citecheck.bibliography.dates import parts
from citecheck.data.lexicon.english_dates import SEASONS
from citecheck.data.lexicon.name_parts import is_suffix
from citecheck.data.schema.bibtex import BIBTEX_KINDS
from citecheck.data.schema.csl import IN_JOURNALS
from citecheck.data.schema.ris import (
    BY_TYPE,
    EDITED_TYPES,
    END,
    EVENT_TYPES,
    FIELDS,
    KINDS,
    OTHER_ROLES,
    SERIAL_KINDS,
    SERIES_EDITORS,
    SUBTYPES,
)
from citecheck.data.year_bounds import NO_YEAR
from citecheck.exported_dates import as_iso
from citecheck.latex.joined_names import count_last_initials
from citecheck.latex.name_output import OTHERS, PEOPLE
from citecheck.latex.protection import flat, with_protected
from citecheck.model import Name, Reference
from citecheck.text.page_counts import count_of_pages
from citecheck.writers.dates import is_plain, month_code, year_in_words
from citecheck.writers.fields import HOUSES, meant_kind, values_with_address

_TAGS = {field: tag for tag, field in reversed(FIELDS.items()) if tag not in {"JA", "M1", "N2", "PP"}}
_TYPES = {kind: tag for tag, kind in reversed(KINDS.items())} | {
    "article": "JOUR", "book": "BOOK", "collection": "EDBOOK", "inbook": "CHAP", "inproceedings": "CPAPER", "conference": "CPAPER",
    "mastersthesis": "THES", "phdthesis": "THES", "techreport": "RPRT", "manual": "RPRT", "online": "ELEC", "proceedings": "CONF",
    "unpublished": "UNPB", "inreference": "ENCYC", "legislation": "STAT", "incollection": "CHAP", "misc": "GEN", "report": "RPRT",
    "bill": "BILL", "hearing": "HEAR", "map": "MAP", "regulation": "LEGAL",
}  # fmt: skip
_SUBTYPES = {subtype: type for type, subtype in SUBTYPES.items()}
_ROLES = dict.fromkeys(OTHER_ROLES.values(), "") | {"author": "AU", "editor": "ED", "serieseditor": "A3", "translator": "A4"}
_SERIAL = regex(r"(?:[\dXx][\s–-]?){8,13}")
_SIGNS = regex(r"[,;]|(?<!\S)(?:&|and)(?!\S)", re.IGNORECASE)
_PARTED = regex(r"[,;]| and ", re.IGNORECASE)
_YEAR = regex(rf"(?<!-)(?!{NO_YEAR})\d{{4}}", re.ASCII)
_SPACES = regex(r"\s+")


class StandIn(NamedTuple):
    """A tag with the value of a field that RIS has no tag for, and the field that a reader takes it for."""

    tag: str
    field: str


def write_ris(references: Iterable[Reference]) -> str:
    """A RIS file of the references; what RIS has no tag for is in C8, as JSON."""
    return "\n".join(_record(reference) for reference in references)


def _record(reference: Reference) -> str:
    subtype = reference.fields.get("entrysubtype", "")
    kind = meant_kind(reference.kind, KINDS[_SUBTYPES[subtype]] if subtype in _SUBTYPES else subtype if subtype in _TYPES else "")
    type = _SUBTYPES.get(subtype) or _TYPES.get(kind) or _TYPES.get(BIBTEX_KINDS.get(kind, ""), "GEN")
    lines = [("TY", type), *_lines(reference._replace(kind=kind), type, reference.kind), (END, "")]
    return "".join(f"{tag}  - {_SPACES.sub(' ', value)}".rstrip(" ") + (" " if tag == END else "") + "\n" for tag, value in lines)


def _lines(reference: Reference, type: str, written_kind: str) -> Iterator[tuple[str, str]]:
    values, said = values_with_address(reference)
    values = {field: value if field in PEOPLE else _unbraced(value) for field, value in values.items()}
    if is_plain(date := values.get("date", "")) and date.startswith(values.get("year", "") or "?"):
        del values["year"]  # it is written with the date
    rest: dict[str, str] = {} if KINDS.get(type) == reference.kind else {"entrytype": reference.kind}
    rest |= {"url": ""} if said else {}
    stand_ins: list[tuple[str, str]] = []
    if type in SUBTYPES or reference.kind != written_kind:
        values.pop("entrysubtype", "")
    if reference.key:
        yield "ID", reference.key
    for field, value in values.items():
        if field in _ROLES:
            names = named_in(reference, field)
            tag = _tag_of(type, field, values)
            if field == "author" and (other := _taken_for(type)) and other not in values:
                tag, rest = "AU", {**rest, other: "", field: value}
            if not tag or not all(map(_fits, names)):
                rest[field] = value.replace("\\", r"\textbackslash{}")  # names are read as LaTeX
            yield from ((tag, _name(name)) for name in names if name != OTHERS and tag)
            rest |= {f"others-{field}": "true"} if OTHERS in names else {}
        elif field in {"day", "month"} and (field == "month" or value.isdecimal()) and _has_month(values):
            continue
        elif field == "year" and "date" in values:  # one PY: of two a reader keeps the first
            rest |= {"date": values["date"]} | ({} if values["date"].startswith(value) else {field: value})
        elif lines := list(_tagged(type, reference.kind, field, value, values)):
            yield from lines
            rest |= {field: value} if _says_less(field, value) else {}
        else:
            rest[field] = value
            if stand_in := _stand_in(type, field, values):  # what other programs have the field for
                stand_ins.append((stand_in.tag, value))
                rest[stand_in.field] = ""
    yield from stand_ins  # last, as the order of such fields changes when C8 is read
    if rest or not values:
        import json

        yield "C8", json.dumps(rest, ensure_ascii=False)


def _stand_in(type: str, field: str, values: dict[str, str]) -> StandIn | None:
    """Return the tag that other programs have a field in, if no value of the entry is in it: a thesis's school in PB."""
    if field in HOUSES and "PB" not in BY_TYPE.get(type, {}) and "publisher" not in values:
        return StandIn("PB", "publisher") if field == next(each for each in HOUSES if values.get(each)) else None
    if field == "pmid" and "accession" not in values:
        return StandIn("AN", "accession")
    is_whole = field == "journal" and KINDS.get(type) not in IN_JOURNALS | SERIAL_KINDS and type not in EVENT_TYPES
    return StandIn("T2", "booktitle") if is_whole and "T2" not in BY_TYPE.get(type, {}) and "booktitle" not in values else None


def _taken_for(type: str) -> str:
    """The role that a reader gives to people in AU, if they are not authors: directors of films, editors of edited books."""
    return "editor" if type in EDITED_TYPES else BY_TYPE.get(type, {}).get("AU", "")


def _tagged(type: str, kind: str, field: str, value: str, values: dict[str, str]) -> Iterator[tuple[str, str]]:
    match field:
        case "title":
            yield "TI", value
        case "journal" | "booktitle":
            if (
                (field == "journal") == (kind in IN_JOURNALS)
                and KINDS.get(type) not in SERIAL_KINDS
                and BY_TYPE.get(type, {}).get("T2") is None
            ):
                yield ("C3" if type in EVENT_TYPES and "eventtitle" in values else "T2"), value
        case "eventtitle":
            if type in EVENT_TYPES and "booktitle" in values:
                yield "T2", value
        case "urldate":
            yield _TAGS[field], as_iso(value)
        case "url":
            yield "UR", value.split()[0] if _is_several(value) else value
        case "date" | "year":
            yield from _date(_whole(value, values))
        case "pages":
            lines = list(_pages(value))
            is_count = value.isdecimal() or count_of_pages(value)
            yield from lines if len(lines) > 1 or not is_count or "SP" not in BY_TYPE.get(type, {}) else ()
        case "pagetotal":
            if value.isdecimal() and "pages" not in values and "SP" in BY_TYPE.get(type, {}):
                yield "SP", value
        case "isbn" | "issn":
            is_known = "SN" not in BY_TYPE.get(type, {}) or _SERIAL.fullmatch(value)
            if not (field == "issn" and "isbn" in values) and _is_number(field, value) and is_known:
                yield "SN", value
        case "keywords":
            yield from (("KW", word) for word in dict.fromkeys(re.split(r"\s*[;,]\s*", value)) if word)
        case "shortjournal" if not _whole_of(type, kind) & values.keys():
            return  # alone, it would be taken for the whole's title
        case _:
            if tag := _tag_of(type, field, values):
                yield tag, value


def _whole_of(type: str, kind: str) -> set[str]:
    """The fields with the title of the whole that is in T2."""
    if KINDS.get(type) in SERIAL_KINDS:
        return {"series"}
    if "T2" in BY_TYPE.get(type, {}):
        return set()
    return {"journal"} if kind in IN_JOURNALS else {"booktitle"}


def _tag_of(type: str, field: str, values: dict[str, str]) -> str:
    """The tag that a reader takes for the field in records of the type; empty if there is none."""
    meanings = BY_TYPE.get(type, {})
    if field == "series" and KINDS.get(type) in SERIAL_KINDS:
        return "T2"
    if field == "serieseditor" and meanings.get("A2") == SERIES_EDITORS:
        return "A2" if ("editor" in values if type in EDITED_TYPES else "series" in values) else ""
    own = next((tag for tag, meant in meanings.items() if meant == field), "")
    tag = _ROLES.get(field) or _TAGS.get(field, "")
    return own or (tag if tag not in meanings else "")


def _whole(date: str, values: dict[str, str]) -> str:
    """The date with its month and day, where they are in fields of their own."""
    month = month_code(values.get("month", ""))
    if not month or not re.fullmatch(r"\d{4}", date):
        return date
    day = values.get("day", "")
    return f"{date}-{month}" + (f"-{int(day):02d}" if day.isdecimal() and month not in SEASONS else "")


def _has_month(values: dict[str, str]) -> bool:
    """Return whether the month is written with the year."""
    return _whole(values.get("year", ""), values) != values.get("year", "")


def _date(value: str) -> Iterator[tuple[str, str]]:
    if not is_plain(value):
        found = _YEAR.search(value)
        yield "PY", found[0] if found else year_in_words(value)
        return
    year, month, day = parts(value)
    yield "PY", year
    if month in SEASONS:
        yield "DA", f"{year}///{SEASONS[month]}"
    elif month:
        yield "DA", "/".join((year, *(number.zfill(2) for number in (month, day) if number)))


def _is_several(url: str) -> bool:
    """Return whether a field has several addresses, as Mendeley exports them; a reader takes the first line."""
    return len(addresses := url.split()) > 1 and all(address.startswith("http") for address in addresses)


def _says_less(field: str, value: str) -> bool:
    """Return whether RIS has no more than the year for what is a stretch of years or about one, or not even that: 1 BC is no year there."""
    if field == "url":
        return _is_several(value)
    is_number = any(sign.isdecimal() for sign in value)
    return (field == "date" and value == NO_YEAR) or (field in {"date", "year"} and is_number and not is_plain(value))


def _pages(value: str) -> Iterator[tuple[str, str]]:
    found = re.fullmatch(r"([\w.:]{1,12})\s*(?:--|[–-])\s*([\w.:]{1,12})", value)
    if found and found[1] != found[2]:
        yield "SP", found[1]
        yield "EP", found[2]
    else:
        yield "SP", value


def _is_number(field: str, value: str) -> bool:
    """Return whether a reader could tell the number's kind by its length, as RIS has one tag for both."""
    digits = len(re.sub(r"[^0-9Xx]", "", value))
    return digits >= 10 if field == "isbn" else digits < 10


def _unbraced(value: str) -> str:
    """The value without BibTeX's braces around words and CSL's spans, which mean nothing elsewhere."""
    value = flat(re.sub(r'<span class="nocase">(.*?)</span>', r"\1", value))
    while (bare := with_protected(value, lambda kept: kept)) != value:  # braces within braces
        value = bare
    return value.strip()


def _fits(name: Name) -> bool:
    """Return whether a line of RIS holds the name without doubt: bodies have no comma and several words, people a given name."""
    if name.corporate or not (name.given or name.particle or name.suffix or name == OTHERS):
        return " " in name.family and not _PARTED.search(name.family) and not count_last_initials(name.family.split())
    return name == OTHERS or (
        bool(name.family and name.given) and not _SIGNS.search(" ".join(name[:4])) and (not name.suffix or is_suffix(name.suffix))
    )


def _name(name: Name) -> str:
    joint = "" if name.particle.endswith(("'", "’")) else " "
    family = f"{name.particle}{joint}{name.family}".strip()
    if name.corporate:
        return f"{name.family} {name.given}".strip()
    return ", ".join(filter(None, (family, name.given, name.suffix)))
