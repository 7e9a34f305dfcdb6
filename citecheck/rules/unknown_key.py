"""A citation's key is not in any list, so the citation has no entry.

Pandoc prints the key in bold and a warning, LaTeX a question mark. The nearest keys of the list are named; if exactly one key
differs by a single typing error, it is offered as the fix. A list that is typed as text has no keys: those of the essay are then
reported once, and no entry is called uncited.

Bad in md:

    Trust is learned [@[[okoro1989]]], and so is doubt [@tamm1999].
    ---
    @book{okoro1998, author = {Okoro, Ifeoma}, title = {Markets at dusk}, year = {1998}}

    @book{tamm1999, author = {Tamm, Kai}, title = {Trust}, year = {1999}}

Fixed:

    Trust is learned [@okoro1998], and so is doubt [@tamm1999].

Bad in md:

    Trust is learned [@[[okoro-markets]]], and so is doubt [@tamm-doubt].

    # References

    Okoro, I. (1998). *Markets at dusk*. Fell Press.

    Tamm, K. (1999). *On doubt*. Fell Press.

Good in md:

    Trust is learned [@okoro1998, p. 3]; see @fig-trust, and write to tamm@trust.example.
    ---
    @book{okoro1998, author = {Okoro, Ifeoma}, title = {Markets at dusk}, year = {1998}}
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.data.costs import KEY_CASE
from citecheck.linting.fix_builders import unsafe
from citecheck.linting.list_lookup import unanswered_keys
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Link, Span
from citecheck.text.display import count

_ONE_SLIP = 4.0  # nats: two transposed letters are two edits


@rule("C114", "error")
def unknown_key(case: Case) -> Iterator[Fault]:
    """Yield every key that no entry has, if there are entries; all of them in one finding if the list has no keys."""
    if unanswerable := unanswered_keys(case):
        yield _without_keys(unanswerable)
        return
    for link in case.keyed if case.references else ():
        if link.verdict == "missing" and not (link.matches and link.matches[0].cost == KEY_CASE):
            nearest = [match.reference.key for match in link.matches]
            hint = f"; the nearest is “{nearest[0]}”" if len(nearest) == 1 else f"; the nearest are {_listed(nearest)}" if nearest else ""
            fix = unsafe(Edit(link.item.span, _written(case, link, nearest[0]))) if nearest and _is_alone(link) else None
            yield Fault(link.item.span, f"No entry of the list has the key “{link.item.key}”{hint}.", fix, _places(link))


def _without_keys(links: tuple[Link, ...]) -> Fault:
    keys = list(dict.fromkeys(link.item.key for link in links))
    more = "" if len(keys) == 1 else f" and {count(len(keys) - 1, 'more key')}"
    words = f"The list is text without keys, so “{keys[0]}”{more} cannot be looked up; name the .bib or CSL file that has them with --refs."
    return Fault(links[0].item.span, words, None, tuple(link.item.span for link in links[1:]))


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
