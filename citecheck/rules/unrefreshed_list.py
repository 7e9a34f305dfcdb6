"""A live field cites a work that the printed list lacks, although the field's data contain it: the list was not refreshed.

Zotero, Mendeley, EndNote, Citavi and Word write the list from the same data as the citations. An entry is missing from it if the list was
not refreshed since the work was cited, was typed by hand, or had the entry deleted.

Bad in fodt:

    <text:p>Trust is learned (<text:bibliography-mark text:author="Okoro, Ifeoma" text:year="1998" text:title="Markets at dusk">Okoro,
      1998</text:bibliography-mark>), and <text:bibliography-mark text:author="Tamm, Kai" text:year="1999"
      text:title="Slow trust">[[Tamm, 1999]]</text:bibliography-mark> doubts it.</text:p>
    <text:h>References</text:h>
    <text:p>Okoro, I. (1998). Markets at dusk. Oslo: Fell.</text:p>

Good in fodt:

    <text:p>Trust is learned (<text:bibliography-mark text:author="Okoro, Ifeoma" text:year="1998" text:title="Markets at dusk">Okoro,
      1998</text:bibliography-mark>).</text:p>
    <text:h>References</text:h>
    <text:p>Okoro, I. (1998). Markets at dusk. Oslo: Fell.</text:p>
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.printed_list import unprinted_works
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Span


@rule("S607", "error")
def unrefreshed_list(case: Case) -> Iterator[Fault]:
    """Yield every field with a work that the document's own list does not print."""
    for field, item in unprinted_works(case):
        work = f"{item.names[0]}{' et al.' if len(item.names) > 2 else ''} ({item.year}), “{item.data['title']}”"
        message = f"The printed list has no entry for {work}, although {field.program} has it; refresh its citations and bibliography."
        yield Fault(Span(case.essay.name, field.start, field.end), message)
