"""Parse a RIS file, tagged lines from TY to ER, into References and Unread."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, pairwise

from citecheck._fast.regex import regex
from citecheck.data.lexicon.organisation_words import LEGAL_FORMS
from citecheck.data.schema.csl import IN_JOURNALS
from citecheck.data.schema.ris import AUTHORS, CONTAINERS, EDITORS, END, FIELDS, KINDS, OTHER_ROLES, SERIAL_KINDS, SUBTYPES, TITLES, YEARS
from citecheck.data.year_bounds import NO_YEAR
from citecheck.exported_dates import as_iso
from citecheck.latex.decode import to_unicode
from citecheck.latex.joined_names import count_last_initials
from citecheck.latex.name_list import read_people
from citecheck.latex.name_output import LEADS, OTHERS, ROLES, lead_role
from citecheck.latex.stray import with_bare_commands
from citecheck.model import Document, Name, Reference, Span, Unread, Year
from citecheck.parsers.bibtex.dates import read_date, year_of
from citecheck.parsers.own_fields import named_bodies, with_others
from citecheck.parsers.ris_dates import date_of, is_partly
from citecheck.parsers.ris_lines import Line, one_value_each, outside
from citecheck.parsers.ris_types import by_type
from citecheck.text.et_al import others_at_end
from citecheck.text.field_places import FieldPlaces
from citecheck.text.folding import fold

_LINE = regex(  # ER by itself ends a record, too
    r"^[ \t\ufeff]*+([A-Z][A-Z0-9])(?: {0,2}-(?: ([^\r\n]*+)|(?<=[A-Z0-9]  -)([^\r\n]++)|(?=\r?$))"
    rf"|(?<={END})[ \t]*+(?=\r?$))",
    re.MULTILINE,
)
_PEOPLE = frozenset({"author", "editor", *OTHER_ROLES.values()})
# Tags that an entry has once; the content of repeated ones is stored separately.
_ONCE = frozenset({"SP", "EP", *TITLES, *CONTAINERS[:3], *YEARS})
_PEOPLE_TAGS = frozenset({*AUTHORS, *EDITORS, *OTHER_ROLES})
_BRACES = str.maketrans("", "", "{}")  # {Quay Authority}: what was in a .bib file
_MARKS = frozenset("{}\\")
_TYPE = regex(r"[A-Za-z]+")
_WORD = regex(r"\w+")
_THREE_PARTS = regex(r"\A([^,{}]*),\s*([^,{}]*),\s*([^,{}]*)\Z")
_NO_FIGURE = regex(r"[^0-9Xx]")
_DOI_AGAIN = regex(r"(?i:doi:\s*)(10\.\S+)")


def parse(listing: Document) -> tuple[Reference | Unread, ...]:
    """Return the records of a RIS file; a record without an end, and text outside records, are also reported as Unread."""
    gaps: list[tuple[int, int]] = []
    out: list[Reference | Unread] = []
    record: list[Line] = []
    for line in _lines(listing.text, gaps):
        if line.tag == "TY" and record:
            out += _record(listing, record, ended=False)
            record = []
        if line.tag == END:
            out += _record(listing, [*record, line], ended=True) if record else [_astray(listing.name, line)]
            record = []
        elif record or line.tag == "TY":
            record.append(line)
        else:
            out.append(_astray(listing.name, line))
    if record:
        out += _record(listing, record, ended=False)
    return tuple(sorted((*outside(listing.name, listing.text, gaps), *out), key=lambda entry: entry.span.start))


def _lines(text: str, gaps: list[tuple[int, int]]) -> Iterator[Line]:
    """Return the lines of a list one by one (of all of them, a tenth of the memory), and add what is outside its records to the gaps."""
    for match, further in pairwise(chain([None], _LINE.finditer(text), [None])):
        after = further.start() if further else len(text)
        if match is None or match[1] == END:
            gaps.append((match.end() if match else 0, after))
        if match is None:
            continue
        start = match.start(2) if match[2] is not None else match.start(3) if match[3] else match.end()
        end = start + len(text[start:after].rstrip())
        own = text[start : match.end() if match[1] == END else end]  # what follows ER is outside the record
        value = "; ".join(own.splitlines()) if match[1] == "KW" else own  # EndNote has each on a line of its own
        yield Line(match[1], " ".join(value.split()), start, max(start, end if match[1] != END else match.end()))


def _astray(source: str, line: Line) -> Unread:
    return Unread(Span(source, max(0, line.start - 6), line.end), f"{line.tag} is outside a record: there is no TY before it")


def _record(listing: Document, lines: list[Line], *, ended: bool) -> Iterator[Reference | Unread]:
    """Return the entry of one record's lines from its first tag on, however many spaces are behind that."""
    begin = listing.text.rfind("TY", 0, lines[0].start)
    return (each._replace(span=each.span._replace(start=begin)) for each in read_record(listing.name, lines, ended=ended))


def read_record(source: str, lines: list[Line], *, ended: bool) -> list[Reference | Unread]:
    """Return the entry of one record's lines, the first of which gives its type; a record that was not ``ended`` is reported as well."""
    span = Span(source, max(0, lines[0].start - 6), lines[-1].end)
    reference = _reference(source, span, list(by_type(list(one_value_each(lines)))))
    if not (reference.fields or any(line.tag == "C8" or (line.tag == "ID" and line.value) for line in lines)):
        return [Unread(span, "the record holds nothing")]
    return [reference] if ended else [reference, Unread(Span(source, span.start, lines[0].end), "the record has no end (ER)")]


def _reference(source: str, span: Span, lines: list[Line]) -> Reference:
    type = lines[0].value
    lines = [_without_latex(line) if line.tag in _PEOPLE_TAGS and not _MARKS.isdisjoint(line.value) else line for line in lines]
    kind = KINDS.get(type.upper(), type.lower() if _TYPE.fullmatch(type) else "misc")
    values: dict[str, list[str]] = {}
    places: dict[str, tuple[int, int]] = {}
    for field, line in _fields(kind, lines):
        whole = field in _PEOPLE and "," not in line.value and _is_body(field, line)
        values.setdefault(field, []).append("{" + line.value + "}" if whole else line.value)
        places.setdefault(field, (line.start, line.end))
    if len(days := values.get("urldate", [])) > 1:  # EndNote has the year in one tag and the day in both
        values["urldate"] = [day for day in days if not any(day in other for other in days if other != day)]
    fields = {field: (" and " if field in _PEOPLE else "; ").join(each) for field, each in values.items()}
    names = _people(lines, AUTHORS) or _people(lines, EDITORS) or _people(lines, LEADS[2:4])
    if "urldate" in fields:
        fields["urldate"] = as_iso(fields["urldate"])
    if subtype := SUBTYPES.get(lines[0].value.upper()):
        fields["entrysubtype"] = subtype
    key = next((line.value for line in lines if line.tag == "ID"), "") or _key(names, _year(lines), lines)
    return _restored(Reference(span, key, kind, names, _year(lines), fields.get("title", ""), fields, FieldPlaces(source, places)))


def _without_latex(line: Line) -> Line:
    """Return a line of people without braces, which RIS does not know."""
    return line._replace(value=with_bare_commands(line.value.translate(_BRACES)))


def _is_body(field: str, line: Line) -> bool:
    """Return whether a name without a comma is an organisation's; authors are read from their lines."""
    words = line.value.split()
    if " and " in line.value or words[-1].rstrip(".").lower() in LEGAL_FORMS:
        return True
    return field != "author" and len(words) > 1 and not line.parted and not count_last_initials(words)


def _restored(reference: Reference) -> Reference:
    """Return the record with what our own writer stores in C8 for lack of a RIS tag; in RIS's names suffixes come last."""
    fields = {name: _suffix_second(value) if name in ROLES else value for name, value in reference.fields.items()}
    rest = _kept(fields.get("c8", ""))
    if rest is not None:
        del fields["c8"]
        if "year" in rest or "date" in rest:
            fields.pop("date", None)
        over = [f"{name} = {value}" for name, value in fields.items() if name != "also" and _says_more(value, rest.get(name, value))]
        also = "; ".join(filter(None, [fields.get("also", ""), rest.get("also", ""), *over]))
        fields = {name: value for name, value in (fields | rest | {"also": also}).items() if value}
    kind = fields.pop("entrytype", reference.kind)
    lead = lead_role(reference._replace(fields=fields))
    names = read_people(rest[lead])[0] if rest and lead in rest else reference.names
    year = year_of(fields) if rest and ("year" in rest or "date" in rest) else reference.year
    return reference._replace(fields=with_others(fields), kind=kind, names=names or named_bodies(fields, kind), year=year)


def _says_more(value: str, other: str) -> bool:
    """Return whether a value has a word that another, which replaces it, lacks; an empty one only removes it."""
    return (
        bool(other)
        and value != other
        and not {*_WORD.findall(fold(value))} <= {"and", *_WORD.findall(fold(other)), *_WORD.findall(fold(to_unicode(other)))}
    )


def _kept(text: str) -> dict[str, str] | None:
    """Return the fields that our writer stores in C8; None if its content is anything else."""
    if not text.startswith("{"):
        return None
    import json

    try:
        rest = json.loads(text)
    except (RecursionError, ValueError):
        return None
    return rest if isinstance(rest, dict) and all(isinstance(value, str) for value in rest.values()) else None


def _suffix_second(names: str) -> str:
    """Return a list of RIS's names, "Family, Given, Suffix", in BibTeX's order."""
    return " and ".join(map(_in_bibtex_order, names.split(" and "))) if names.count(",") > 1 else names


def _in_bibtex_order(name: str) -> str:
    parts = _THREE_PARTS.fullmatch(name)
    return f"{parts[1]}, {parts[3]}, {parts[2]}" if parts and others_at_end(name) == len(name) else name


def _fields(kind: str, lines: list[Line]) -> Iterator[tuple[str, Line]]:
    """Return the fields of a record with the lines that give them."""
    if lines[0].value and not _TYPE.fullmatch(lines[0].value):
        yield "also", lines[0]._replace(value=f"TY = {lines[0].value}")
    lines = lines[1:]
    title = next((line for tag in TITLES for line in lines if line.tag == tag and line.value), None)
    container = next((line for tag in CONTAINERS for line in lines if line.tag == tag and line.value and line is not title), None)
    if title:
        yield "title", title
    if container and container.tag == "JO" and kind in IN_JOURNALS:  # ProQuest abbreviates there what JF has in full
        container = next((line for line in lines if line.tag == "JF" and len(line.value) > len(container.value)), container)
        if container.tag == "JF" and not any(line.tag in ("J2", "JA") and line.value for line in lines):
            lines = [line._replace(tag="J2") if line.tag == "JO" else line for line in lines]
    if kind in SERIAL_KINDS and any(line.tag == "T3" and line.value for line in lines):
        container = None  # its series is in T3
    if container:
        yield ("journal" if kind in IN_JOURNALS else "series" if kind in SERIAL_KINDS else "booktitle"), container
    date = date_of(lines)
    if date:
        yield ("year" if date.iso == NO_YEAR else "date"), date.line._replace(value=date.iso)
        if is_partly(date.line.value):
            yield "also", date.line._replace(value=f"{date.line.tag} = {date.line.value}")
    pages = {line.tag: line for line in lines if line.tag in ("SP", "EP") and line.value}
    yield from _pages(pages)
    own = next((line for line in lines if line.tag == "ID"), None)
    yield from (("also", line._replace(value=f"ER = {line.value}")) for line in lines if line.tag == END and line.value)
    said = [*filter(None, (title, container, own)), *(date.said if date else ()), *_printed(pages)]
    yield from _others([line for line in lines if line.tag != END], said)


def _others(lines: list[Line], said: list[Line]) -> Iterator[tuple[str, Line]]:
    """Return the fields of the lines whose content is not in ``said``: the title, the whole, the date and the pages."""
    values = {line.value for line in said}
    has_issue = any(line.tag == "IS" and line.value for line in lines)
    dois = {line.value for line in lines if line.tag == "DO"}
    seen: set[tuple[str, str]] = set()
    for line in lines:
        field = _field_of(line)
        again = _DOI_AGAIN.fullmatch(line.value) if line.tag in ("M3", "N1") else None
        if not line.value or line in said or (field, line.value) in seen or (again and again[1] in dois):
            continue
        if line.tag == "UR" and any(name == field for name, _ in seen):
            yield "also", line._replace(value=f"UR = {line.value}")
            continue
        if field not in _PEOPLE:
            seen.add((field, line.value))
        if again and not dois:
            yield "doi", line._replace(value=again[1])
            dois.add(again[1])
        elif line.tag == "ID" or (line.tag in _ONCE and line.value not in values) or (line.tag == "M1" and has_issue):
            yield "also", line._replace(value=f"{line.tag} = {line.value}")
        elif line.tag not in _ONCE:
            yield field, line


def _field_of(line: Line) -> str:
    """Return the name of the field that a line has."""
    if line.tag in AUTHORS or line.tag in EDITORS:
        return "author" if line.tag in AUTHORS else "editor"
    if line.tag == "SN":
        return "isbn" if len(_NO_FIGURE.sub("", line.value)) >= 10 else "issn"
    return FIELDS.get(line.tag) or OTHER_ROLES.get(line.tag) or line.tag.lower()


def _pages(lines: dict[str, Line]) -> Iterator[tuple[str, Line]]:
    match lines:
        case {"SP": start, "EP": end} if "-" not in start.value and "–" not in start.value and start.value != end.value:
            yield "pages", Line("SP", f"{start.value}–{end.value}", start.start, start.end)
        case {"SP": line} | {"EP": line}:
            yield "pages", line


def _printed(pages: dict[str, Line]) -> Iterator[Line]:
    """Return the lines whose pages are in the field."""
    whole = next((line.value for _, line in _pages(pages)), "")
    yield from (line for line in pages.values() if line.value in whole)


def _people(lines: list[Line], tags: tuple[str, ...]) -> tuple[Name, ...]:
    named = (_people_of(line.value, parted=line.parted) for line in lines if line.tag in tags and line.value)
    return tuple(name for names in named for name in names)


@lru_cache(maxsize=1 << 10)  # one value for a person, who may be in many entries
def _people_of(value: str, *, parted: bool) -> tuple[Name, ...]:
    """Return the people of a line: mostly one."""
    family, _, rest = value.partition(",")
    if rest.strip():
        return read_people(_suffix_second(value))[0]
    if count_last_initials(value.split()) or value == OTHERS.family or parted:
        return read_people(value)[0]
    body = to_unicode(family)
    return (Name(body, corporate=" " in body),)


def _year(lines: list[Line]) -> Year | None:
    return next((year for tag in YEARS for line in lines if line.tag == tag and (year := _when(line))), None)


def _when(line: Line) -> Year | None:
    """Return the year of a line; 0000 is not a year."""
    return None if line.value.startswith(NO_YEAR) else read_date(as_iso(line.value))


def _key(names: tuple[Name, ...], year: Year | None, lines: list[Line]) -> str:
    """Return a key for a record that has none."""
    name = names[0].family if names else next((line.value for line in lines[1:] if line.tag in TITLES), "")
    stem = "".join(c for c in name.split(" ")[0].lower() if c.isalnum())
    return f"{stem}{year.number if year and year.number else ''}{year.letter if year else ''}"
