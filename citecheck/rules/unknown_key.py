"""A citation's key is not in any list, so the citation has no entry.

Pandoc prints the key in bold and a warning, LaTeX a question mark. The nearest keys of the list are named; if exactly one key
differs by a single typing error, it is offered as the fix.

Bad in md:

    Trust is learned [@[[okoro1989]]], and so is doubt [@tamm1999].
    ---
    @book{okoro1998, author = {Okoro, Ifeoma}, title = {Markets at dusk}, year = {1998}}

    @book{tamm1999, author = {Tamm, Kai}, title = {Trust}, year = {1999}}

Fixed:

    Trust is learned [@okoro1998], and so is doubt [@tamm1999].

Good in md:

    Trust is learned [@okoro1998, p. 3]; see @fig-trust, and write to tamm@trust.example.
    ---
    @book{okoro1998, author = {Okoro, Ifeoma}, title = {Markets at dusk}, year = {1998}}
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.data.costs import KEY_CASE
from citecheck.linting.fix_builders import unsafe
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Link, Span

_ONE_SLIP = 4.0  # nats: two transposed letters are two edits


@rule("C114", "error")
def unknown_key(case: Case) -> Iterator[Fault]:
    """Yield every key that no entry has, if there are entries."""
    for link in case.keyed if case.references else ():
        if link.verdict == "missing" and not (link.matches and link.matches[0].cost == KEY_CASE):
            nearest = [match.reference.key for match in link.matches]
            hint = f"; the nearest is “{nearest[0]}”" if len(nearest) == 1 else f"; the nearest are {_listed(nearest)}" if nearest else ""
            fix = unsafe(Edit(link.item.span, _written(case, link, nearest[0]))) if nearest and _is_alone(link) else None
            yield Fault(link.item.span, f"No entry of the list has the key “{link.item.key}”{hint}.", fix, _places(link))


def _is_alone(link: Link) -> bool:
    """Return whether one key is one error away, and the next farther."""
    costs = [match.cost for match in link.matches]
    return costs[0] <= _ONE_SLIP and (len(costs) == 1 or costs[1] > costs[0])


def _written(case: Case, link: Link, key: str) -> str:
    """Return a key as it is written in this place: the span may contain braces."""
    seen = case.essay.text[link.item.span.start : link.item.span.end]
    return seen.replace(link.item.key, key)


def _listed(keys: list[str]) -> str:
    return ", ".join(f"“{key}”" for key in keys[:-1]) + f" and “{keys[-1]}”"


def _places(link: Link) -> tuple[Span, ...]:
    return tuple(match.reference.span for match in link.matches[:1])
