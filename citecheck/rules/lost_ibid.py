"""“Ibid.” or “op. cit.” refers to no earlier citation.

“Ibid.” means the work just cited, “op. cit.” an earlier work of the named author. If none was cited, it refers to nothing.

Bad:

    Trust is learned ([[ibid.]], p. 3), and so is doubt (Odum, 1999).
    ---
    Odum, V. (1999). Doubt. Oslo: Fell.

Good:

    Doubt is a choice (Odum, 1999), and a burden (ibid., p. 3).
    ---
    Odum, V. (1999). Doubt. Oslo: Fell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.ibid_words import IBID, OP_CIT
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Span
from citecheck.text.folding import fold
from citecheck.text.word_patterns import spaced

_IBID = regex(rf"(?<!\w){spaced(IBID)}", re.IGNORECASE)
_CIT = regex(r"[cC][iIıİ][tT]\b")  # how each of OP_CIT ends; a search that begins with letters is ten times as fast as the next one
_OP_CIT = regex(rf"(?<!\w)(?P<name>[^\W\d_][\w’'-]{{1,40}}),?\s(?P<op>{spaced(OP_CIT)})", re.IGNORECASE)
_LONGEST = 20  # characters of an ibid.


@rule("F214", "warning")
def lost_ibid(case: Case) -> Iterator[Fault]:
    """Yield every ibid. before the first citation, and every op. cit. of an author who was not cited before."""
    prose, source = case.essay.prose, case.essay.name
    if not case.citations:
        return
    first = min(citation.span.start for citation in case.citations)
    for found in _IBID.finditer(prose, 0, first + _LONGEST):
        if found.start() < first:
            yield Fault(Span(source, *found.span()), f"“{found[0]}” refers to the work cited before, but there is none.")
    if not _CIT.search(prose):
        return
    cited = _first_places(case)
    for found in _OP_CIT.finditer(prose):
        if cited.get(fold(found["name"]), len(prose)) >= found.start():
            yield Fault(Span(source, *found.span("op")), f"“{found['op']}”: no work by {found['name']} was cited before.")


def _first_places(case: Case) -> dict[str, int]:
    """Return where each author is cited first, by the last word of the name."""
    places: dict[str, int] = {}
    for link in case.links:
        for name in link.item.names:
            places.setdefault(fold(name.family).split(" ")[-1], link.item.span.start)
    return places
