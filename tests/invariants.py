"""What is true of any input: a function for each law, asked by hypothesis (tests/test_fuzz.py) and by ``make fuzz`` (tests/fuzz/).

Each raises AssertionError where the law is broken, and lets through whatever the program raises that is not an InputError.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from importlib.resources import files
from typing import Any
from unicodedata import normalize
from xml.etree import ElementTree

import jsonschema

from citecheck import reporters
from citecheck.bibliography import list_style
from citecheck.cleanup import Wanted, clean, convert, explain
from citecheck.cleanup.accounting import lost
from citecheck.cleanup.accounting import written as accounted
from citecheck.cleanup.carried_over import LABELS
from citecheck.cli.shared.fix_loop import Fixed, fix_repeatedly
from citecheck.config import Config
from citecheck.data.lexicon.months import FREQUENT_MONTHS
from citecheck.data.lexicon.name_words import EDITOR_MARKS, SERIES_EDITOR_MARKS
from citecheck.data.schema.csl import NAME_SETTINGS
from citecheck.data.schema.ris import HEADERS
from citecheck.data.schema.tagged import PUBMED_RECORD, WOS_RECORD
from citecheck.findings.apply_fixes import encoded
from citecheck.formats import FORMATS, format_of
from citecheck.latex.decode import to_unicode
from citecheck.latex.name_list import read_people
from citecheck.model import CitationItem, Document, InputError, Result, Span
from citecheck.names.author_string import read_names
from citecheck.parsers import parse
from citecheck.parsers.prose.entry import LEAD
from citecheck.pipeline import check_configured, check_documents
from citecheck.readers import read_bytes, read_list, read_text
from citecheck.text.mojibake import MISREAD
from citecheck.text.visible import legible
from citecheck.writers import write_list

STYLE = "apa"
SUFFIXES = {"bib": ".bib", "biblatex": ".bib", "csl-json": ".json", "ris": ".ris"}
"""The formats with fields, in which a list is written and read again, and how a file in them is named."""
_EASTERN = r"\u3400-\u9fff\uac00-\ud7af"
_HAN = rf"[{_EASTERN}]{{3,}}"
WORD = re.compile(rf"[^\W_{_EASTERN}]{{3,}}|{_HAN}")
"""A word; a number is one without the Chinese signs beside it (2001年), which are labels."""
_GLUED = re.compile(r"(?<=[^\W\d_])(?=\d{4}\Z)|(?<=\AIn)(?=[A-Z])")
WRITTEN_WORD = re.compile(rf"(?:{MISREAD}|[^\W_{_EASTERN}]){{3,}}|{_HAN}")
"""A word as it is in a file, whose misread bytes are signs beside letters (Leedsâ€™)."""
SCHEMA = json.loads(files("citecheck.reporters").joinpath("schema.json").read_text(encoding="utf-8"))


def document_is_read(data: bytes, name: str) -> None:
    """A file is read as an essay and as a list, or refused; its prose is as long as its text, and its places are in order."""
    for as_list in (False, True):
        with suppress(InputError):
            document = read_bytes(data, name, as_list=as_list)
            assert document.text.strip("\ufeff"), "a document without text"
            assert len(document.prose) == len(document.text), "prose and text differ in length"
            if document.places:
                starts = list(document.places.starts)
                assert starts == sorted(starts), "places are out of order"
            if FORMATS[document.format].is_editable and not document.parts:
                assert read_bytes(encoded(document, document.text), name, as_list=as_list) == document, "bytes are not given back"


def essay_is_checked(text: str, listing: str = "", name: str = "essay.md") -> Result:
    """An essay is checked; whatever is found in it is in its place."""
    essay = read_text(text, name)
    result = check_documents(essay, [read_list(listing, "list")] if listing else ())
    for citation in result.case.all_citations:
        _is_inside(citation.span, essay)
        for item in citation.items:
            _item_is_inside(item, essay)
    for finding in result.findings:
        for span in (finding.span, *finding.related, *(edit.span for edit in (finding.fix.edits if finding.fix else ()))):
            if span.source == essay.name:
                _is_inside(span, essay)
    return result


def _is_inside(span: Span, document: Document) -> None:
    assert 0 <= span.start <= span.end <= len(document.text), f"{span} is not in the text"


def _item_is_inside(item: CitationItem, essay: Document) -> None:
    for span in (item.span, *item.name_spans, *filter(None, (item.year_span, item.locator_span))):
        _is_inside(span, essay)


def list_is_read(text: str, name: str) -> None:
    """A list is read; its entries are in the text and in order, and each of its words is in an entry, or in a piece that is reported."""
    document = read_list(text, name)
    entries = parse(document)
    check_configured(document, (), Config())
    covered = bytearray(len(document.text))
    for entry in entries:
        _is_inside(entry.span, document)
        covered[entry.span.start : entry.span.end] = b"x" * (entry.span.end - entry.span.start)
        for place in getattr(entry, "places", {}).values():
            _is_inside(place, document)
    starts = [entry.span.start for entry in entries]
    assert starts == sorted(starts), "entries are out of order"
    if (format := format_of(document).name) not in COMMENTED:
        given = _without_syntax(document.text if format in TAGGED else document.prose, format)
        left = [found[0] for found in WORD.finditer(given) if not any(covered[found.start() : found.end()])]
        assert not left, f"read into no entry, and not reported: {left}"


COMMENTED = {"bib", "csl-json", "csl-yaml"}
"""Formats in which what is between entries is a comment, or syntax."""
TAGGED = {"ris", "nbib", "enw", "wos"}
"""Formats of which the text is read, in which a carriage return by itself ends no line."""


def list_is_carried_over(text: str, name: str) -> None:
    """Each word of a list's values is in the list as it is written, or reported."""
    document = read_list(text, name)
    done = convert([document], Wanted(STYLE))
    whole = write_list(done.listing, "bib", list_style(STYLE)).decode()
    account = accounted("bib", None, done.listing, done.originals, done.sources)
    told = explain([*done.changes, *lost(account)])
    known = _folded(to_unicode(whole) + whole + told + to_unicode(told))
    words = (word for word in dict.fromkeys(_values(document)) if word.lower() not in LABELS | FREQUENT_MONTHS)
    gone = [word for word in words if _folded(word) not in known and any(_folded(seen) not in known for seen in _seen(word))]
    assert not gone, f"lost without a word: {gone}"


def _seen(word: str) -> list[str]:
    """Return the words that a written one is where misread bytes are letters or marks, and what lacks its space is apart (Coasts1998;12, InRivers)."""
    return WORD.findall(_GLUED.sub(" ", legible(word)))


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, normalize("NFKD", text.casefold())))


_MARKS = sorted(mark.replace(" ", r"\.?\s") for mark in EDITOR_MARKS - SERIES_EDITOR_MARKS if " " in mark)
_ADDRESS = re.compile(r"https?\S{0,3}://\S+")  # with misread bytes, perhaps
_SYNTAX = {
    "bib": re.compile(r"@[^\s{(,]*\s*[{(]|[\w:.+/*-]+\s*=|\\\w+"),
    "prose": re.compile(  # tags, a page's number, marks of editors that styles print in their own way
        rf"</?[A-Za-z]{{1,12}}(?:\s[^<>]{{0,80}})?/?>|^\s*\d{{1,4}}[^\S\n]*$|(?i:\b(?:{'|'.join(_MARKS)})\b)",
        re.MULTILINE,
    ),
    "ris": re.compile(
        rf"^[ \ufeff]*(?:TY +-|(?:{'|'.join(HEADERS)}):)[^\n]*|^[ \ufeff]*[A-Z][A-Z0-9] +-|\"[^\"\n]{{1,40}}\": |\((?:Print|Linking|Electronic|ISSN|ISBN)\)",
        re.MULTILINE,
    ),
    "nbib": re.compile(
        rf"^(?:{'|'.join(sorted(PUBMED_RECORD))}) *-[^\n]*(?:\n {{6}}[^\n]*)*|^[A-Z]{{2,4}} *-|(?<=\S )\[[a-z]+\]$|\((?:Electronic|Linking|Print)\)",
        re.MULTILINE,
    ),
    "enw": re.compile(r"^%0[^\n]*(?:\n(?!%|\s*\n)[^\n]+)*|^%.", re.MULTILINE),
    "wos": re.compile(rf"^(?:PT|{'|'.join(sorted(WOS_RECORD))})[^\n]*(?:\n   [^\n]*)*|^[A-Z][A-Z0-9]\b", re.MULTILINE),
    "csl-yaml": re.compile(
        rf"(?<!\S)#[^\n]*|(?:^(?:[ \t]*-(?=\s))*|(?<=[{{,]))\s*(?:type|{'|'.join(NAME_SETTINGS)})[ \t]*:[^\n,}}]*|"
        r"(?:^(?:[ \t]*-(?=\s))*\s*(?::[ \t]*)?[^\s:#][^\n:#]*|(?<=[{,])\s*[^\s:#,{}\[\]][^\n:#,{}]*):(?=\s|$)",
        re.MULTILINE,
    ),
}
"""What of a list's text is no value: tags, names of fields, types of entries, commands."""


def _values(document: Document) -> Iterator[str]:
    """The words that a list's author wrote."""
    format = format_of(document).name
    if format == "csl-json":
        items = json.loads(document.text.removeprefix("\ufeff"))
        yield from WRITTEN_WORD.findall(" ".join(_strings(items)))
        return
    for entry in parse(document):
        inside = document.text[entry.span.start : entry.span.end]
        inside = LEAD.sub("", inside, count=1) if format == "prose" else inside  # the number of an entry
        yield from WRITTEN_WORD.findall(_ADDRESS.sub(" ", _without_syntax(inside, format)))


def _without_syntax(text: str, format: str) -> str:
    """A text with blanks, of equal length, for what is no value."""
    return _SYNTAX[format].sub(lambda found: " " * len(found[0]), text) if format in _SYNTAX else text


def _strings(value: Any) -> Iterator[str]:
    """The texts in a JSON value, types of entries apart."""
    match value:
        case str():
            yield value
        case dict():
            settings = NAME_SETTINGS if value.keys() & {"family", "given", "literal", "name"} else ()
            for name, each in value.items():
                if name.lower() != "type" and name not in settings:
                    yield from _strings(each)
        case list():
            for each in value:
                yield from _strings(each)


def names_are_read(text: str) -> None:
    """A line of authors is read in a list's prose and in a .bib field; what is read has no name without a word."""
    for name in (*read_names(text), *read_people(text)[0]):
        assert name.family or name.given or name.particle or name.suffix, "a name of nothing"


def fixing_twice_is_fixing_once(text: str, listing: str = "") -> None:
    """What is left after all fixes, safe ones or all, has nothing to fix; bytes that no fix is about are as they were."""
    for unsafe in (False, True):
        essay, lists = read_text(text, "essay.md"), [read_list(listing, "list")] if listing else []
        once = fix_repeatedly(essay, Config(), lists, unsafe=unsafe)
        twice = fix_repeatedly(_after(once, essay), Config(), [_after(once, each) for each in lists], unsafe=unsafe)
        assert not twice.documents, f"fixed again: {[_difference(before.text, after) for before, after in twice.documents]}"


def _after(done: Fixed, document: Document) -> Document:
    """A document with the fixes that were made in it."""
    new = next((text for old, text in done.documents if old.name == document.name), document.text)
    return (read_list if document.name == "list" else read_text)(new, document.name)


def cleaning_twice_is_cleaning_once(text: str, name: str) -> None:
    """A list that is written clean is written the same when it is cleaned again; converting alike.

    Asked of formats with fields: what is printed of broken entries does not say any more which words are a name.
    """
    for to in SUFFIXES:
        for make in (clean_all, convert_all):
            with suppress(InputError):
                once = make(text, name, to)
                twice = make(once, f"l{SUFFIXES[to]}", to)
                assert twice == once, f"{make.__name__} to {to}: {_difference(once, twice)}"


def clean_all(text: str, name: str, to: str) -> str:
    """A list made clean, without an essay, in a format."""
    return write_list(clean(None, [read_list(text, name)], Wanted(STYLE)).listing, to, list_style(STYLE)).decode()


def convert_all(text: str, name: str, to: str) -> str:
    """A list in another format."""
    return write_list(convert([read_list(text, name)], Wanted(STYLE)).listing, to, list_style(STYLE)).decode()


def _difference(once: str, twice: str) -> str:
    at = next((at for at, (one, other) in enumerate(zip(once, twice, strict=False)) if one != other), min(len(once), len(twice)))
    return f"{once[max(0, at - 60) : at + 60]!r} became {twice[max(0, at - 60) : at + 60]!r}"


def reports_are_read(text: str, listing: str = "") -> None:
    """Every report of an essay is read by a reader of its format, and has no control character."""
    result = essay_is_checked(text, listing)
    for format in reporters.FORMATS:
        report = reporters.render([result], format)
        report.encode("utf-8")
        READERS.get(format, _has_no_controls)(report)


def _has_no_controls(report: str) -> None:
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2028]", report), "a control character"


def _reads_csv(report: str) -> None:
    rows = list(csv.reader(io.StringIO(report)))
    assert len({len(row) for row in rows}) == 1, "rows of several lengths"
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for row in rows for cell in row), "a formula"


@cache
def _sarif() -> jsonschema.Draft7Validator | None:
    """The schema of SARIF, where `make test-system` or `make fuzz` has fetched it."""
    from pathlib import Path

    path = Path(".venv/sarif-2.1.0.json")
    return jsonschema.Draft7Validator(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else None


def _reads_sarif(report: str) -> None:
    made = json.loads(report)
    if schema := _sarif():
        schema.validate(made)
    for each in made["runs"][0]["results"]:
        for place in each["locations"]:
            assert all(number >= 1 for number in place["physicalLocation"].get("region", {}).values())


READERS: dict[str, Callable[[str], object]] = {
    "json": lambda report: jsonschema.validate(json.loads(report), SCHEMA),
    "sarif": _reads_sarif,
    "gitlab": json.loads,
    "rdjson": json.loads,
    "junit": ElementTree.fromstring,
    "checkstyle": ElementTree.fromstring,
    "svg": ElementTree.fromstring,
    "csv": _reads_csv,
}
