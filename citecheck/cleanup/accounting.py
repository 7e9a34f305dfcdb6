"""Account for every change from the source's text to what is written, in addition to those that the stages of cleaning report."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from citecheck.bibliography import plain
from citecheck.cleanup.carried_over import is_lost, report_lost_words
from citecheck.cleanup.changes import Change
from citecheck.cleanup.printed_changes import joined_if_eastern, printed_changes, words_of
from citecheck.cleanup.source_lines import plain_line
from citecheck.cleanup.stubs import is_marked_stub
from citecheck.cleanup.written_fields import field_changes
from citecheck.formats import FORMATS, format_of, in_prose
from citecheck.model import Document, Reference, Span
from citecheck.parsers.prose.references import NOT_READ
from citecheck.writers import Listing, write_list

Style = Mapping[str, Any]
OF_ANOTHER_PROGRAM: Style = {"title": "a style of pandoc's or BibTeX's"}
_MISSED = frozenset({
    "author", "bookauthor", "booktitle", "director", "edition", "editor", "eventtitle", "howpublished", "institution", "journal",
    "journaltitle", "maintitle", "number", "organization", "origdate", "pages", "publisher", "school", "series", "serieseditor", "title",
    "translator", "volume",
})  # fmt: skip
"""The fields that identify a work; a style may leave out the others (notes, places, dates of access)."""


class Written(NamedTuple):
    """The output for a list: its format, its style (None for pandoc's or BibTeX's), the entries as that style prints them.

    ``listing`` has the entries as written, ``originals`` as read, ``sources`` the lists that they were read from, ``prose`` those in prose.
    """

    to: str
    style: Style | None
    listing: Listing
    originals: Sequence[Reference]
    sources: Sequence[Document]
    prose: Mapping[str, Document]
    printed: Mapping[Span, str]
    ascii: bool = False

    def text_of(self, reference: Reference) -> str:
        """Return an entry of a prose list on one line, without emphasis; "" for other lists."""
        listing = self.prose.get(reference.span.source)
        return plain_line(listing, reference.span) if listing else ""


def written(
    to: str,
    style: Style | None,
    listing: Listing,
    originals: Sequence[Reference],
    sources: Sequence[Document],
    *,
    ascii: bool = False,
    printed: Mapping[Span, str] | None = None,
) -> Written:
    """Return the output for a list, with each entry printed once, unless another program has ``printed`` them."""
    prose = {each.name: each for each in reversed(sources) if in_prose(format_of(each))}
    kept = [reference for reference in listing.references if not is_marked_stub(reference)]
    if printed is not None:
        return Written(to, OF_ANOTHER_PROGRAM, listing, originals, sources, prose, {each.span: printed[each.span] for each in kept}, ascii)
    own = {reference.span: plain(listing.printer.print(reference, style)) for reference in kept} if style else {}
    return Written(to, style, listing, originals, sources, prose, own, ascii)


def lost(made: Written) -> tuple[Change, ...]:
    """Yield the words of prose entries that were lost in reading."""
    return tuple(report_lost_words(made.listing.references, made.sources, made.printed))


def not_set(made: Written, changes: Sequence[Change]) -> Iterator[Change]:
    """Yield the entries that are printed as in the source because some of their words belong to no field, so that someone checks them."""
    rests = {reference.key for reference in made.listing.references if reference.fields.get(NOT_READ)}
    return (change for change in visible_changes(made, changes) if change.rule == "kept-as-it-stands" and change.key in rests)


def left_out(made: Written) -> Iterator[Change]:
    """Yield the fields that a style does not print although its handbook does not require this, so that the omission is reported."""
    omits: Mapping[str, Sequence[str]] = made.style.get("leaves_out", {}) if made.style else {}
    if made.style is OF_ANOTHER_PROGRAM:
        return
    for reference in made.listing.references:
        printed = made.printed.get(reference.span, "")
        allowed = {*omits.get("any", ()), *omits.get(reference.kind, ())}
        for name in sorted(_MISSED & reference.fields.keys()) if printed and "verbatim" not in reference.fields else ():
            value = reference.fields[name]
            if value and name not in allowed and (name, value) != ("edition", "1") and is_lost(joined_if_eastern(value), printed):
                yield Change(reference.key, "style-omits", "", "", f"{name} is not printed in this style: “{value}”")


def changed_spans(made: Written) -> set[Span]:
    """Yield the prose entries that are printed differently."""
    originals = {reference.span: reference for reference in made.originals}
    texts = {span: made.text_of(originals[span]) for span in made.printed if span in originals}
    return {span for span, text in texts.items() if text and text != made.printed[span]}


def visible_changes(made: Written, changes: Sequence[Change]) -> tuple[Change, ...]:
    """Return the changes of a cleaning except those that a style reverses (“2nd ed.”, 2 and “2nd ed.” again) or that only styles make."""
    changes = [change for change in changes if made.style or change.rule != "kept-as-it-stands"]
    printed = {reference.key: made.printed.get(reference.span, "") for reference in made.listing.references}
    return tuple(change for change in changes if not _is_taken_back(change, printed.get(change.key, "")))


def _is_taken_back(change: Change, printed: str) -> bool:
    if not change.field or not change.before or change.before not in printed:
        return False
    after, words = [word.word for word in words_of(change.after)], [word.word for word in words_of(printed)]
    return not any(words[at : at + len(after)] == after for at in range(len(words)))


def account(made: Written, changes: Sequence[Change]) -> Iterator[Change]:
    """Return the changes that no stage has reported: what the style or format makes of each entry, and which entries have moved."""
    known = {(change.key, change.field, _letters(change.after)) for change in changes}
    originals = {reference.span: reference for reference in made.originals}
    own = _in_style if made.style else _in_format
    for reference in made.listing.references:
        original = originals.get(reference.span)
        if original is None or is_marked_stub(reference) or (not made.style and not FORMATS[made.to].is_structured):
            continue
        for change in own(made, original, reference):
            if not change.field or (change.key, change.field, _letters(change.after)) not in known:
                yield change
    yield from _moved(made.listing.references, originals)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _in_style(made: Written, original: Reference, reference: Reference) -> Iterator[Change]:
    source, printed = made.text_of(original), made.printed[reference.span]
    if source == printed or "verbatim" in reference.fields:
        return
    places = original.places if source else {}
    yield from printed_changes(reference.key, _values(made, original), printed, source=source, places=_fields_only(places, original))


def _fields_only(places: Mapping[str, Span], reference: Reference) -> dict[str, Span]:
    return {name: place for name, place in places.items() if name in reference.fields}


def _values(made: Written, original: Reference) -> dict[str, str]:
    """Return the fields of an entry in the words of their source: a prose list's own, a title with its braces."""
    from citecheck.data.schema.biblatex import PRINTED

    listing = made.prose.get(original.span.source)
    shown = PRINTED | {
        "date",
        "day",
        "doi",
        "eid",
        "eventdate",
        "issue",
        "journaltitle",
        "location",
        "month",
        "pages",
        "pagetotal",
        "url",
        "urldate",
        "year",
    }
    values = {name: value for name, value in original.fields.items() if name in shown}
    if listing:
        values |= {name: _with_stop(listing.text, place) for name, place in original.places.items() if name in values}
    return values


def _with_stop(text: str, place: Span) -> str:
    """Return the text of a field, with the full stop of an initial at its end."""
    value = text[place.start : place.end]
    return value + "." if text[place.end : place.end + 1] == "." and value[-1:].isupper() and not value[-2:-1].isalpha() else value


def _in_format(made: Written, original: Reference, reference: Reference) -> Iterator[Change]:
    """Yield differences between an entry's source and its fields as a program reads them from the written file."""
    from citecheck.parsers import parse
    from citecheck.readers import read_list

    row = FORMATS[made.to]
    one = Listing((reference,), as_written=made.listing.as_written)
    text = write_list(one, made.to, {}, ascii=made.ascii).decode("utf-8", "replace")
    again = next((each for each in parse(read_list(text, f"written{row.suffixes[0]}")) if isinstance(each, Reference)), None)
    if again is None:
        return
    latex = row.is_latex and bool(original.raw)
    before = {**original.raw} if latex else {**original.fields, **_values(made, original)}
    yield from field_changes(reference.key, before, again.raw if latex else again.fields)
    if original.kind != again.kind and original.raw:
        yield Change(reference.key, "entry-type", "type", original.kind, again.kind)


def _moved(references: Sequence[Reference], originals: Mapping[Span, Reference]) -> Iterator[Change]:
    """Yield the entries that have left the order of their list: all but the longest run that keeps it."""
    at = {span: place for place, span in enumerate(originals)}
    kept = [reference for reference in references if reference.span in at]
    stay = _longest_rising([at[reference.span] for reference in kept])
    for before, reference in pairwise([None, *kept]):
        if reference and at[reference.span] not in stay:
            where = f"now after {before.key or 'an entry without a key'}" if before else "now first"
            yield Change(reference.key, "list-order", "", "", where)


def _longest_rising(numbers: Sequence[int]) -> set[int]:
    """Return the indexes of a longest increasing subsequence (patience sorting)."""
    tops: list[int] = []
    rows: list[int] = []
    for number in numbers:
        row = bisect_left(tops, number)
        tops[row : row + 1] = [number]
        rows.append(row)
    stay: set[int] = set()
    wanted, below = len(tops) - 1, max(numbers, default=0) + 1
    for number, row in zip(reversed(numbers), reversed(rows), strict=True):
        if row == wanted and number < below:
            stay.add(number)
            wanted, below = wanted - 1, number
    return stay
