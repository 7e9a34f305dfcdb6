"""Of the works that an item may mean, keep those that have the short title beside its authors: (Marlow, Lamps 41)."""

from __future__ import annotations

from citecheck.link.hypotheses import Explained
from citecheck.text.folding import sort_title
from citecheck.text.short_titles import begins


def with_title(explained: Explained) -> Explained:
    """Return the explanations by entries whose title begins with the item's; all of them if it has none, or none of them fits."""
    short = sort_title(explained.item.title)
    kept = tuple(match for match in explained.matches if begins(sort_title(match.reference.title), short)) if short else ()
    return explained._replace(matches=kept) if kept else explained
