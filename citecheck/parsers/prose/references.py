"""Make References of entries: keys, names, years, and authors replaced by a dash."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from citecheck._fast.regex import regex
from citecheck.data.lexicon.journal_words import MAGAZINE_WORDS
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.model import Document, Name, Reference, Span, Unread, Year
from citecheck.names.author_string import people, read_names
from citecheck.parsers.prose.bodies import keep_bodies, part_known_bodies
from citecheck.parsers.prose.double_families import join_families
from citecheck.parsers.prose.draft import Draft
from citecheck.parsers.prose.entry import DASHES, dissect, lead_end
from citecheck.parsers.prose.entry_type import kind_of
from citecheck.parsers.prose.family_first import family_first_runs
from citecheck.parsers.prose.fields.newspaper import settle_unsigned
from citecheck.parsers.prose.last_stops import name_without_stops
from citecheck.parsers.prose.name_order import invert_names, part_names
from citecheck.parsers.prose.not_read import not_read
from citecheck.parsers.prose.other_years import other_years
from citecheck.parsers.prose.segment.split import Entry
from citecheck.parsers.prose.signs_before_years import date_start
from citecheck.parsers.prose.title_marks import is_quoted, settle_emphasized, settle_unquoted
from citecheck.text.field_places import FieldPlaces
from citecheck.text.folding import fold
from citecheck.text.years import read_year

LONGEST = 12_000
Fields = tuple[tuple[str, str], ...]
NOT_READ = "x-rest"
"""The field that keeps what no other has taken; a written list has it in the entry's note."""
_YEAR_FIRST = regex(rf"(?P<year>{YEAR_OF_PRINT}[a-z]?)\s{{1,8}}[“\"‘«]?[^\W\d_]")
_OF_PRINT = frozenset({"address", "edition", "editor", "isbn", "series", "translator", "volume"})
_NAMED = ("author", "editor", "director", "host", "institution", "translator")


def make_entries(
    document: Document, prose: str, entries: Iterable[Entry], is_emphasized: Callable[[int, int], bool] | None = None
) -> tuple[Reference | Unread, ...]:
    """Return the entries as References, or as Unread if nothing in them can be read; ``prose`` is the document's, or has more blanks."""
    out: list[Reference | Unread] = []
    keys, alike = Counter[str](), dict[Fields, Mapping[str, str]]()
    before: tuple[Name, ...] = ()
    behind_dash: tuple[Name, ...] = ()  # whom a dash followed by other people or a role stands for
    author = ""
    sheets = _drafts(document, prose, entries := tuple(entries), is_emphasized)[::-1]
    for start, end, doubt in entries:
        sheet = sheets.pop()  # a draft is larger than its entry: of all of them, each goes when its entry is made
        span = Span(document.name, start, end)
        if sheet is None:
            out.append(Unread(span, f"it is {end - start:,} characters long, which no entry is: are line breaks missing between entries?"))
            continue
        fields = sheet.fields()
        dashed = fields.pop("x-dash", "")
        if dashed == "editor" and behind_dash:
            author = " and ".join(map(_written, behind_dash))
            names, fields = behind_dash, {"editor": author, **fields}
        elif dashed and "author" not in fields:
            names, fields = before, {"author": author, **fields} if author else fields | {"x-above": dashed}
        else:
            names = name_without_stops(people(sheet.text, sheet.run), sheet.run) if sheet.run else ()
            named = () if fields.get("x-mark") == "CASE" else _NAMED  # a court is not the author of a case
            names = names or next((found for field in named if field in fields for found in [read_names(fields[field])] if found), ())
            if dashed and before:  # ———, and D. I. Marlow, 2008: the dash means only the first author
                behind_dash = before[:1]
                names = (*behind_dash, *names)
                fields["author"] = f"{_written(before[0])}, {fields['author']}"
            if before and (not names or "author" not in fields) and (first := _YEAR_FIRST.match(prose, start, end)):
                names, fields = before, _below_name(fields, author, first["year"])
            author = fields.get("author", fields.get("editor", ""))
            behind_dash = behind_dash if dashed else names
        before = names
        if doubt:
            fields["x-joined"] = doubt
        out.append(_sharing(_entry(span, sheet, fields, names, keys), alike))
    return tuple(out)


def _drafts(
    document: Document, prose: str, entries: Sequence[Entry], is_emphasized: Callable[[int, int], bool] | None
) -> list[Draft | None]:
    """Return what could be read of each entry by itself, corrected by what the whole list shows; None for one that is too long."""
    sheets = [dissect(document.text[start:end], prose[start:end]) if end - start <= LONGEST else None for start, end, _ in entries]
    firsts = [lead_end(sheet.text) if sheet else 0 for sheet in sheets]
    for n, run in family_first_runs(sheets, firsts).items():
        start, end, _ = entries[n]
        sheets[n] = dissect(document.text[start:end], prose[start:end], run)
    read = [sheet for sheet in sheets if sheet]
    invert_names(read)
    part_names(read)
    join_families(read)
    keep_bodies(read)
    settle_unsigned(read)
    part_known_bodies(read)
    settle_unquoted(read)
    if is_emphasized:
        settle_emphasized([(sheet, start) for (start, _, _), sheet in zip(entries, sheets, strict=True) if sheet], is_emphasized)
    return sheets


def _before_address(sheet: Draft) -> str:
    """Return what is before the address of an entry without authors, date and title (Lamp Data Model: https://…); "" if nothing is."""
    head = sheet.text[: sheet.places["url"][0]].strip(" \t:.,;–-") if "url" in sheet.places else ""
    return head if " " in head else ""


def _below_name(fields: dict[str, str], author: str, year: str) -> dict[str, str]:
    """Return the fields of a work below its author's name, with its year first."""
    return {"author": author, "year": year, **fields, "title": fields.get("title", "").removeprefix(year).strip()}


def _with_handle(name: Name, handle: str) -> Name:
    """Return a name with that of its account: Marlow, Tessa [@tmarlow]; Lamp Board [@lamps]."""
    return name._replace(given=f"{name.given} {handle}".strip())


def _written(name: Name) -> str:
    """Return a name as lists have it: van der Family, Given."""
    return ", ".join(filter(None, (" ".join(filter(None, (name.particle, name.family))), name.given, name.suffix)))


def _entry(span: Span, sheet: Draft, fields: dict[str, str], names: tuple[Name, ...], keys: Counter[str]) -> Reference | Unread:
    if (handle := fields.pop("x-handle", "")) and len(names) == 1:
        fields.pop("nameaddon")
        names = (_with_handle(names[0], handle),)
    year = read_year(fields.get("year", ""))
    title = fields.get("title", "")
    if not (title or names or year) and (head := _before_address(sheet)):
        title = fields["title"] = head
    if not title and not names and not year:
        return Unread(span, "no author, year or title can be recognised in it")
    kind = kind_of(fields, sheet.places)
    if kind == "book" and "url" in fields and is_quoted(sheet) and not fields.keys() & _OF_PRINT:
        sheet.places["organization"], fields["organization"] = sheet.places.pop("publisher"), fields.pop("publisher")
        kind = "online"  # “Tide times.” Harbour Board, 2019, https://…
    elif kind == "book" and {"day", "url"} <= fields.keys():
        kind = "misc"  # which styles print with its day
    fields.pop("x-mark", "")
    if kind == "article" and "day" in fields and not fields.keys() & {"volume", "number"}:
        fields["entrysubtype"] = "newspaper"
    elif kind == "article" and "month" in fields and (_is_dated_by_month(sheet, fields) or _is_dated_by_day(sheet, fields)):
        fields["entrysubtype"] = "magazine"
    unknown = fields.pop("x-above", "")  # a dash below an entry whose author was not read
    if rest := "; ".join(filter(None, (unknown, _rest(sheet, fields, names)))):
        fields[NOT_READ] = rest
    if years := other_years(sheet, year):  # for linking: what has such a year is no field
        fields["x-years"] = years
    at = {field: sheet.place(field) for field in sheet.places}
    places = FieldPlaces(span.source, {field: (span.start + start, span.start + end) for field, (start, end) in at.items()})
    return Reference(span, _key(names, year, title, keys), kind, names, year, title, fields, places)


def _sharing(entry: Reference | Unread, alike: dict[Fields, Mapping[str, str]]) -> Reference | Unread:
    """Return an entry with neither names nor a title with the fields of one like it: a damaged list may have thousands."""
    if isinstance(entry, Unread) or entry.names or entry.title:
        return entry
    return entry._replace(fields=alike.setdefault(tuple(entry.fields.items()), entry.fields))


def _is_dated_by_month(sheet: Draft, fields: Mapping[str, str]) -> bool:
    """Return whether an article is of a magazine: without a volume, or named so and with a month as in (2021, June); 12(3), June, p. 4."""
    if "doi" in fields or not fields.keys() & {"volume", "number"}:
        return "doi" not in fields
    (start, end), month = sheet.places.get("year", (0, 0)), fields["month"]
    dated = sheet.text[start - 1 : start] == "(" and sheet.text.startswith(f", {month})", end)
    named = not MAGAZINE_WORDS.isdisjoint(fields.get("journal", "").lower().split())
    return named and (dated or f"), {month}, p" in sheet.text)


def _is_dated_by_day(sheet: Draft, fields: dict[str, str]) -> bool:
    """Return whether the bracket behind the authors has a day, as that of a magazine: Marlow, T. (2014, May 1). Lamps. News, 9(2)."""
    if "day" not in fields or "doi" in fields or not {"title", "year"} <= sheet.places.keys():
        return False
    at = sheet.places["year"][0]
    return 0 < at < sheet.places["title"][0] and sheet.text[at - 1] == "("


def _rest(sheet: Draft, fields: dict[str, str], names: tuple[Name, ...]) -> str:
    """Return what no field has taken of an entry, without the number or bullet before it, or a word or dash for its authors."""
    if sheet.whole:
        return ""
    start = lead_end(sheet.text)
    start = same.end() if names and (same := DASHES.match(sheet.text, start)) else start
    written = (" ".join(filter(None, name[:4])) for name in names)
    year = sheet.places["year"][0] if "year" in sheet.places else 0
    taken = (*sheet.places.values(), *sheet.labels, (date_start(sheet.text, year), year))
    places = [(max(first - start, 0), max(last - start, 0)) for first, last in taken] if start else taken
    return not_read(sheet.text[start:], [*fields.values(), *written], places)


def _key(names: tuple[Name, ...], year: Year | None, title: str, keys: Counter[str]) -> str:
    """Return a key of the first author (or the title's first word) and the year; with -2, -3 … if that is taken."""
    who = fold(names[0].family) if names else next((word for part in title.split() for word in fold(part).split()), "")
    when = f"{abs(year.number)}{year.letter}" if year and year.number is not None else fold(year.word) if year else "nd"
    key = (who + when).replace(" ", "") or "entry"
    keys[key] += 1
    return key if keys[key] == 1 else f"{key}-{keys[key]}"
