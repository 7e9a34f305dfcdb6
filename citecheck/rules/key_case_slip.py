"""A citation's key is in the list with different capitals.

Pandoc and biber treat them as two keys and find no entry; BibTeX treats them as one and warns.

Bad in md:

    Trust is learned [see @[[Okoro1998]], p. 3].
    ---
    @book{okoro1998, author = {Okoro, Ifeoma}, title = {Markets at dusk}, year = {1998}}

Fixed:

    Trust is learned [see @okoro1998, p. 3].

Good in md:

    Trust is learned [see @okoro1998, p. 3].
    ---
    @book{okoro1998, author = {Okoro, Ifeoma}, title = {Markets at dusk}, year = {1998}}
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.fix_builders import safe
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit


@rule("C115", "error")
def key_case_slip(case: Case) -> Iterator[Fault]:
    """Yield every key that an entry has with different capitals."""
    for link in case.keyed:
        key = link.matches[0].reference.key if link.verdict == "missing" and link.matches else ""
        if key and key != link.item.key and key.lower() == link.item.key.lower():
            seen = case.essay.text[link.item.span.start : link.item.span.end]
            message = f"The key “{link.item.key}” differs in capitals from the entry's, “{key}”."
            yield Fault(link.item.span, message, safe(Edit(link.item.span, seen.replace(link.item.key, key))))
