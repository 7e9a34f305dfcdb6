"""A live field shows another year than its own data have: the next refresh of the citations undoes what was typed over.

Zotero, Mendeley, EndNote, Citavi and Word write the text of such a field anew from their data. A year that was put right in the text alone
comes back wrong; a year that was put right in the data alone is not in the text yet.

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
from citecheck.linting.messages import quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Span
from citecheck.places import LiveField

_YEAR = regex(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")


@rule("S605", "warning")
def stale_field(case: Case) -> Iterator[Fault]:
    """Yield every work of a field whose year by the data is not in the text that is shown."""
    for field in case.essay.fields:
        whole = Span(case.essay.name, field.start, field.end)
        places = _places(case, field)
        if len(places) != len(field.items):
            places = [whole] * len(field.items)
        for item, span in zip(field.items, places, strict=True):
            years = _YEAR.findall(case.essay.text[span.start : span.end]) or _YEAR.findall(case.essay.text[field.start : field.end])
            if item.year and years and item.year not in years:
                data = f"{field.program}'s data say {' '.join([*item.names[:1], item.year])}"
                yield Fault(span, f"The field shows {quoted(case, span)}, but {data}; its next refresh changes the text.")


def _places(case: Case, field: LiveField) -> list[Span]:
    """The citations that the text of a field prints."""
    items = (link.item for link in case.links)
    return [item.span for item in items if field.start <= (item.year_span or item.span).start and item.span.end <= field.end]
