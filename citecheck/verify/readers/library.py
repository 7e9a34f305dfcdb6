"""What libraries answer over SRU, in any of three forms: MARC 21, MODS, PICA."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citecheck._fast.regex import regex
from citecheck.model import Name
from citecheck.verify.person import in_one, in_parts, organisation
from citecheck.verify.readers.shape import Element, UnreadableAnswerError, all_text, anywhere, first_text, local, under, xml_of, years_in
from citecheck.verify.record import Record
from citecheck.verify.title_cleaning import cleaned, forms

_ISBN = regex(r"[\dXx-]{10,17}")
_ENDS = " /:;=,."
_NONSORTING = str.maketrans("", "", "\x98\x9c@¬")
_AUTHORS = frozenset({"", "aut", "edt", "cre", "author", "editor", "verfasser", "herausgeber"})


def reader_of(source: str) -> Callable[[bytes], tuple[Record, ...]]:
    """The reader of a library's answers."""

    def read(body: bytes) -> tuple[Record, ...]:
        root = xml_of(body)
        if local(root) not in ("searchRetrieveResponse", "mods", "modsCollection", "collection", "record"):
            raise UnreadableAnswerError("the answer is neither SRU nor a record")
        return tuple(record._replace(source=source) for record in _records(root) if record.titles)

    return read


def _records(root: Element) -> Iterator[Record]:
    yield from map(_of_mods, anywhere(root, "mods"))
    for record in anywhere(root, "record"):
        fields = [*under(record, "datafield")]
        if fields:
            yield _of_pica(fields) if any(len(field.get("tag", "")) == 4 for field in fields) else _of_marc(record, fields)


def _of_marc(record: Element, fields: list[Element]) -> Record:
    control = {each.get("tag", ""): all_text(each) for each in under(record, "controlfield")}
    title, subtitle = _values(fields, "245", "a"), _values(fields, "245", "b")
    imprint = [field for field in fields if field.get("tag") in ("260", "264")]
    host = [field for field in fields if field.get("tag") == "773"]
    return Record(
        source="",
        identifier=control.get("001", ""),
        kind="thesis" if _values(fields, "502", "a") or _values(fields, "502", "b") else "incollection" if host else "book",
        titles=_titles(title, subtitle),
        names=tuple(_marc_names(fields)),
        years=years_in(
            *(value for field in imprint for value in _of(field, "c")), control.get("008", "")[7:11], *_values(host, "773", "g")
        ),
        containers=tuple(_trimmed(value) for value in _values(host, "773", "t")),
        publisher=_trimmed(next((value for field in imprint for value in _of(field, "b")), "")),
        edition=next(iter(_values(fields, "250", "a")), ""),
        doi=next(
            (value.lower() for field in fields if field.get("tag") == "024" for value in _of(field, "a") if value.startswith("10.")), ""
        ),
        isbns=tuple(_isbns(_values(fields, "020", "a"))),
    )


def _marc_names(fields: list[Element]) -> Iterator[Name]:
    for field in fields:
        tag = field.get("tag", "")
        role = next(iter(_of(field, "4")), "")
        for value in _of(field, "a")[:1]:
            if tag in ("100", "700") and role.lower() in _AUTHORS:
                yield in_one(_trimmed(value))
            elif tag in ("110", "710") and tag == "110":
                yield organisation(_trimmed(value))


def _of_mods(record: Element) -> Record:
    main = [each for each in under(record, "titleInfo") if not each.get("type")]
    info = main[0] if main else record
    origin = [*under(record, "originInfo")]
    numbers = [all_text(each) for each in under(record, "identifier") if each.get("type") == "isbn"]
    before = first_text(info, "nonSort")
    return Record(
        source="",
        identifier=first_text(record, "recordInfo", "recordIdentifier"),
        kind="book",
        titles=_titles([f"{before} {first_text(info, 'title')}".strip()], [first_text(info, "subTitle")]),
        names=tuple(_mods_names(record)),
        years=years_in(*(all_text(each) for place in origin for each in (*under(place, "dateIssued"), *under(place, "copyrightDate")))),
        publisher=next((first_text(place, "publisher") or first_text(place, "agent", "namePart") for place in origin), ""),
        edition=next((first_text(place, "edition") for place in origin), ""),
        isbns=tuple(_isbns(numbers)),
    )


def _mods_names(record: Element) -> Iterator[Name]:
    for name in under(record, "name"):
        roles = {all_text(term).lower() for term in under(name, "role", "roleTerm")}
        parts = {each.get("type", ""): all_text(each) for each in reversed([*under(name, "namePart")])}
        if roles and not roles & _AUTHORS:
            continue
        if name.get("type") == "corporate":
            yield organisation(_trimmed(parts.get("", "")))
        elif "family" in parts:
            yield in_parts(parts["family"], parts.get("given", ""))
        elif parts.get(""):
            yield in_one(_trimmed(parts[""]))


def _of_pica(fields: list[Element]) -> Record:
    part = _values(fields, "021A", "a")
    is_part = bool(part) and part[0].startswith("@")
    tag = "036C" if is_part and _values(fields, "036C", "a") else "021A"
    people = [field for field in fields if field.get("tag") in ("028A", "028B", "028C")]
    return Record(
        source="",
        identifier=next(iter(_values(fields, "003@", "0")), ""),
        kind="book",
        titles=_titles(_values(fields, tag, "a"), _values(fields, tag, "d") or _values(fields, tag, "y")),
        names=tuple(in_parts(*(next(iter(_of(field, code)), "") for code in "ad")) for field in people if _of(field, "a")),
        years=years_in(*_values(fields, "011@", "a")),
        publisher=next(iter(_values(fields, "033A", "n")), ""),
        edition=next(iter(_values(fields, "032@", "a")), ""),
        isbns=tuple(_isbns([*_values(fields, "004A", "0"), *_values(fields, "004A", "A")])),
    )


def _values(fields: list[Element], tag: str, code: str) -> list[str]:
    return [value for field in fields if field.get("tag") == tag for value in _of(field, code)]


def _of(field: Element, code: str) -> list[str]:
    return [all_text(each) for each in under(field, "subfield") if each.get("code") == code]


def _titles(main: list[str], rest: list[str]) -> tuple[str, ...]:
    title, subtitle = (_trimmed(next(iter(values), "")) for values in (main, rest))
    return forms(cleaned(title), cleaned(subtitle)) if title else ()


def _trimmed(value: str) -> str:
    return value.translate(_NONSORTING).strip(_ENDS)


def _isbns(values: list[str]) -> Iterator[str]:
    for value in values:
        if found := _ISBN.search(value):
            yield found[0].replace("-", "")
