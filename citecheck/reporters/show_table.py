"""``citecheck show``: every citation, what it means, the verdict, the clues, the cost and the margin, and what was rejected."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import CitationItem, Link, Result
from citecheck.reporters.escape import visible
from citecheck.reporters.explanations import clues_words
from citecheck.reporters.line_index import Places
from citecheck.reporters.text.cell_width import head, wrap
from citecheck.text.display import reference_words

MOST_REJECTED = 3


def render(result: Result, *, width: int = 100) -> str:
    """A block of lines for each cited item, in the order of the text."""
    there = Places(result.case.essay.text)
    links = {link.item.span: link for link in result.case.all_links}
    items = (item for citation in result.case.all_citations for item in citation.items)
    lines = [line for item in items for line in _item(item, links.get(item.span), there, width)]
    return "\n".join([*lines, ""]) if lines else f"No author–year citation and no citation key in {result.case.essay.name}.\n"


def _item(item: CitationItem, link: Link | None, there: Places, width: int) -> Iterator[str]:
    line, column = there.place(item.span.start)
    text = visible(" ".join(there.text[item.span.start : item.span.end].split()))
    yield f"{f'{line}:{column}':<8} {head(text, width - 22)}  {link.verdict if link and not _is_second_hand(link) else item.kind}"
    for words in _meaning(link) if link else ():
        for at, part in enumerate(wrap(words, width - 13)):
            yield f"{' ' * 9}{'    ' if at else ''}{part}"


def _meaning(link: Link) -> Iterator[str]:
    """The chosen reading first, with its cost and its margin over the next; then the others."""
    prices = sorted([match.cost for match in link.matches] + [link.missing_cost])
    margin = f", margin {prices[1] - prices[0]:.1f}" if len(prices) > 1 else ""
    matches = list(link.matches)
    if link.item.key and link.verdict == "exact":
        yield visible(f"= {reference_words(matches[0].reference)} [{matches[0].reference.key}], by its key")
        return
    if link.verdict in ("exact", "near") and matches:
        best = matches.pop(0)
        why = f": {clues_words(best.clues)}" if best.clues else ""
        yield visible(f"= {reference_words(best.reference)} [{best.reference.key}], cost {best.cost:.1f}{margin}{why}")
    elif link.verdict == "missing":
        unneeded = ", and need not be: it is cited second-hand" if _is_second_hand(link) else ""
        what = "no entry has this key" if link.item.key else f"not in the list{unneeded}"
        yield f"= {what}, cost {link.missing_cost:.1f}{margin}"
    for match in matches[:MOST_REJECTED]:
        sign = "?" if link.verdict == "ambiguous" else "×"
        why = f": {clues_words(match.clues)}" if match.clues else ""
        yield visible(f"{sign} {reference_words(match.reference)} [{match.reference.key}], cost {match.cost:.1f}{why}")
    if link.verdict in ("exact", "near") and matches:
        yield f"× not in the list, cost {link.missing_cost:.1f}"


def _is_second_hand(link: Link) -> bool:
    """Whether the work is cited second-hand (cited in …) and therefore need not be listed."""
    return link.verdict == "missing" and link.item.kind == "secondary"
