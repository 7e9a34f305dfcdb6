"""Short forms of titles, as works are cited by page: (Mills 12) for The Mills of the Coast, (Corridors 41) for Corridors: Notes."""

from __future__ import annotations

from citecheck.text.folding import fold


def main_title(title: str) -> str:
    """Return a title without its subtitle, folded."""
    return fold(title.partition(":")[0])


def begins(title: str, short: str) -> bool:
    """Return whether a title is the short one, or begins with its words; both are folded and without an article before them."""
    return title.startswith(short) and not title[len(short) : len(short) + 1].isalnum()
