r"""Citations by keys (@key, [see @key, p. 3], \parencite[12]{key}): where they are, which entries they name, and how they name them.

They are not names and years of a text, however much they look like it: their stretches are not prose, and no fix of words touches them.
"""

from __future__ import annotations

from citecheck.formats import FORMATS
from citecheck.readers.keys.found import KeyCitation, KeyItem
from citecheck.readers.typography import blank

__all__ = ["KeyCitation", "KeyItem", "cited_keys", "key_citations", "mask_keys"]


def key_citations(text: str, format: str) -> tuple[KeyCitation, ...]:
    """The stretches of a text that cite by keys, in order: commands in LaTeX (and in Markdown), @ elsewhere; both in plain text."""
    markup = FORMATS[format].markup
    found: list[KeyCitation] = []
    if "\\" in text and markup in ("", "latex", "markdown"):
        from citecheck.readers.keys.latex import key_commands

        found += key_commands(text)
    if "@" in text and markup in ("", "markdown"):
        from citecheck.readers.keys.markdown import at_signs

        found += at_signs(text)
    return tuple(sorted(found))


def cited_keys(text: str, format: str) -> frozenset[str]:
    """Return the keys that a text uses; "*" means all."""
    return frozenset(key for found in key_citations(text, format) for key in found.keys)


def mask_keys(prose: str, found: tuple[KeyCitation, ...]) -> str:
    """The prose, at equal length, without the stretches that cite by keys; what a bracket says around its keys goes with them."""
    out: list[str] = []
    at = 0
    for each in found:
        if each.start >= at:
            out += [prose[at : each.start], blank(prose[each.start : each.end])]
            at = each.end
    return "".join([*out, prose[at:]]) if out else prose
