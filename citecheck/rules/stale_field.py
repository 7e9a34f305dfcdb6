"""A live field shows a different year from its own data: the next refresh of the citations undoes the edit.

Zotero, Mendeley, EndNote, Citavi and Word rewrite the text of such a field from their data. A year that was corrected only in the text
becomes wrong again; a year that was corrected only in the data is not in the text yet.

Bad in fodt:

    <text:p>Trust is learned
      (<text:bibliography-mark text:author="Okoro, Ifeoma" text:year="1998">[[Okoro, 1999]]</text:bibliography-mark>).</text:p>

Good in fodt:

    <text:p>Trust is learned
      (<text:bibliography-mark text:author="Okoro, Ifeoma" text:year="1998">Okoro, 1998</text:bibliography-mark>).</text:p>
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.year_bounds import ANY_YEAR
from citecheck.linting.messages import quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Span
from citecheck.places import FieldItem, LiveField
from citecheck.text.folding import fold

_YEAR = regex(rf"(?<!\d){ANY_YEAR}(?!\d)")


@rule("S605", "warning")
def stale_field(case: Case) -> Iterator[Fault]:
    """Yield every work of a field whose year in the data is not in the displayed text."""
    for field in case.essay.fields:
        whole = Span(case.essay.name, field.start, field.end)
        places = _paired(case, field, _places(case, field))
        for item, span in zip(field.items, (place or whole for place in places), strict=True):
            years = _YEAR.findall(case.essay.text[span.start : span.end]) or _YEAR.findall(case.essay.text[field.start : field.end])
            if item.year and years and item.year not in years:
                data = f"{field.program}'s data say {' '.join([*item.names[:1], item.year])}"
                yield Fault(span, f"The field shows {quoted(case, span)}, but {data}; its next refresh changes the text.")


def _paired(case: Case, field: LiveField, places: list[Span]) -> list[Span | None]:
    """Return for each work the citation that prints it: by name and year, else by name, else the remaining one; styles re-sort works."""
    paired: list[Span | None] = [None] * len(field.items)
    if len(places) != len(field.items):
        return paired
    rest = list(places)
    for agrees in (_names_it_in_that_year, _names_it, _any):
        for at, item in enumerate(field.items):
            found = next((place for place in rest if agrees(item, case.essay.text[place.start : place.end])), None)
            if paired[at] is None and found is not None:
                paired[at] = found
                rest.remove(found)
    return paired


def _names_it_in_that_year(item: FieldItem, shown: str) -> bool:
    return item.year in shown and _names_it(item, shown)


def _names_it(item: FieldItem, shown: str) -> bool:
    return bool(item.names) and fold(item.names[0]) in fold(shown)


def _any(item: FieldItem, shown: str) -> bool:
    return True


def _places(case: Case, field: LiveField) -> list[Span]:
    """Yield the citations that the text of a field prints."""
    items = (link.item for link in case.links)
    return [item.span for item in items if field.start <= (item.year_span or item.span).start and item.span.end <= field.end]
